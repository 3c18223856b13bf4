"""Inflected forms of the lexicon's verbs, for words whose lemma the pipeline gets wrong.

A statistical lemmatizer errs on rare forms (*gesteunde* → *gesteun*). The lexicon knows which lemmas matter, so
their regular forms are generated and looked up when the predicted lemma is unknown to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.lexicon import Lexicon

DUTCH_PREFIXES = (
    "aan achter af be bij binnen door er ge her in langs los mee mis na neer om onder ont op open over samen tegen terug"
    " toe tussen uit vast ver vol voor voort vrij weg weer goed stil bekend plaats deel dood gevangen klaar stand stop"
).split()
OPEN_SYLLABLE = re.compile(r"[^aeiou][aeou][^aeiouwy]$")
INSEPARABLE = ("be", "er", "ge", "her", "ont", "ver")
SEPARABLE = frozenset(DUTCH_PREFIXES) - {"be", "er", "ge", "her", "ont", "ver"}
# Stressed or not, thus separable or not (*doorgezocht*, *doorzocht*): both participles are made.
EITHER = ("aan", "achter", "door", "mis", "om", "onder", "over", "tegen", "vol", "voor", "weer")
VOICELESS = set("tkfschp")


@dataclass(frozen=True)
class FormTable:
    """Form → lemmas of the lexicon's verbs; ``past`` holds the participles that are passive in meaning."""

    table: Mapping[str, tuple[str, ...]]
    participles: frozenset[str]
    past: frozenset[str] = frozenset()

    @staticmethod
    @cache
    def _build(lang: str, lemmas: tuple[str, ...]) -> FormTable:
        table: dict[str, list[str]] = {}
        participles: set[str] = set()
        past: set[str] = set()
        strong = irregular(lang)
        for lemma in lemmas:
            forms = [*(_dutch if lang == "nl" else _english)(lemma), *_strong(lemma, strong, lang)]
            for form, participle in forms:
                if lemma not in table.setdefault(form, []):
                    table[form].append(lemma)
                if participle:
                    participles.add(form)
                    if form not in {lemma + "d", lemma + "de"} and not (lang == "en" and form.endswith("ing")):
                        past.add(form)
        return FormTable({k: tuple(v) for k, v in table.items()}, frozenset(participles), frozenset(past))

    @classmethod
    def of(cls, lexicon: Lexicon) -> FormTable:
        """The forms of all verbs of a lexicon, and of what Dutch separable verbs are without their particle: *spoorde … aan*."""
        verbs = set(lexicon.frames["verb"])
        if lexicon.lang == "nl":
            verbs |= {verb.removeprefix(prefix_of(verb)) for verb in verbs if prefix_of(verb) in SEPARABLE}
        return cls._build(lexicon.lang, tuple(sorted(verbs)))

    @classmethod
    def for_verbs(cls, lang: str, lemmas: Iterable[str]) -> FormTable:
        """The forms of these verbs; of words that look like no verb there are none."""
        return cls._build(lang, tuple(sorted(lemmas)))

    def lemmas(self, form: str) -> tuple[str, ...]:
        """Lemmas that a lower-case form can belong to; empty when none is known."""
        return self.table.get(form, ())

    def participle(self, form: str) -> bool:
        """Whether a lower-case form is a participle of a verb of the lexicon."""
        return form in self.participles


@cache
def irregular(lang: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Irregular verbs of a language: finite past forms and participles by infinitive."""
    out: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for line in files("kg.lexicon").joinpath(f"{lang}.irregular.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, *past, participle = line.split()
            out[lemma] = (tuple(f for cell in past for f in cell.split("/")), tuple(participle.split("/")))
    return out


@cache
def strong_pasts(lang: str) -> frozenset[str]:
    """Lower-case finite past forms that are no infinitive and no participle of an irregular verb: *shook*, *vochten*."""
    verbs = irregular(lang)
    others = {form for _, participles in verbs.values() for form in participles} | set(verbs)
    return frozenset(form for past, _ in verbs.values() for form in past if form not in others)


def _strong(lemma: str, table: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]], lang: str) -> Iterator[tuple[str, bool]]:
    """Irregular forms of a verb, or of the verb that it ends in (*neerschieten*, *beschieten* like *schieten*)."""
    if lemma in table:
        past, participles = table[lemma]
        yield from ((form, False) for form in past)
        yield from ((form, True) for form in participles)
        if lang == "nl":
            yield from ((form + "e", True) for form in participles if not form.endswith("n"))
        return
    if lang != "nl":
        return
    prefix = prefix_of(lemma)
    stem = lemma[len(prefix) :]
    if not prefix or stem not in table:
        return
    past, participles = table[stem]
    yield from ((prefix + form, False) for form in past)
    for form in participles:
        bare = form.removeprefix("ge")
        for ending in {form} if prefix not in (*INSEPARABLE, *EITHER) else {bare} if prefix in INSEPARABLE else {form, bare}:
            yield (prefix + ending, True)
            if not ending.endswith("n"):
                yield (prefix + ending + "e", True)


class NounForms:
    """Plural form → lemma, for the nouns that a lexicon lists."""

    def __init__(self, lang: str, nouns: Iterable[str]) -> None:
        self.known = frozenset(nouns)
        self.table: dict[str, str] = {}
        for noun in sorted(self.known):
            for form in _dutch_plurals(noun) if lang == "nl" else _english_plurals(noun):
                self.table.setdefault(form, noun)

    def lemma(self, lemma: str, form: str) -> str:
        """The lemma to go by: the predicted one when it is listed, else the listed noun of this form, else as predicted.

        Args:
            lemma: as the pipeline predicts it, lower case; form: the word itself, lower case.
        """
        if lemma in self.known or form in self.known:
            return lemma if lemma in self.known else form
        return self.table.get(form, lemma)

    def singular(self, form: str) -> str:
        """The listed noun whose plural a form is, also where the form is listed itself (*arms*, *members*); else the form."""
        return self.table.get(form, form)


def _dutch_plurals(noun: str) -> Iterator[str]:
    yield noun + "s"
    yield noun + "'s"
    yield noun + "en"
    yield noun + "n"
    if len(noun) < 3:
        return
    if noun.endswith("f"):
        yield noun[:-1] + "ven"
    if noun.endswith("s"):
        yield noun[:-1] + "zen"
    if noun[-1] not in "aeiou" and noun[-2] in "aeiou":
        yield noun + noun[-1] + "en"
        if noun[-3] == noun[-2]:  # bombardement is not doubled, but *agent* and *staat* shorten: staten
            yield noun[:-2] + noun[-1] + "en"
            yield noun[:-2] + {"f": "v", "s": "z"}.get(noun[-1], noun[-1]) + "en"
    if noun.endswith(("lid", "stad")):
        yield noun[:-2] + "eden"  # *leden*, *steden*
    if noun.endswith("heid"):
        yield noun[:-4] + "heden"
    if noun.endswith("man"):
        yield noun[:-3] + "lieden"
        yield noun[:-3] + "mannen"
    if noun.endswith("ie"):
        yield noun[:-1] + "ën"
        yield noun + "ën"


def _english_plurals(noun: str) -> Iterator[str]:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        yield noun[:-1] + "ies"
    elif noun.endswith(("s", "x", "z", "ch", "sh")):
        yield noun + "es"
    else:
        yield noun + "s"
    if noun.endswith("man"):
        yield noun[:-3] + "men"


def ambiguous(lemma: str) -> bool:
    """Whether a Dutch infinitive may have a weak last syllable (*hinderen*, *handelen*) or a full one (*blokkeren*, *delen*)."""
    base = lemma.removeprefix(prefix_of(lemma))
    return re.search(r"[aeiouy][^aeiouy]+e[lrn]en$", base) is not None and len(re.findall(r"[aeiouy]+", base)) < 5


def separable(lemma: str) -> bool:
    """Whether a Dutch infinitive looks separable (*aanvallen*)."""
    prefix = prefix_of(lemma)
    return bool(prefix) and prefix not in INSEPARABLE


@cache
def prefix_of(lemma: str) -> str:
    """The separable or inseparable prefix of a Dutch infinitive, ``""`` when it has none."""
    return next((p for p in sorted(DUTCH_PREFIXES, key=len, reverse=True) if lemma.startswith(p) and len(lemma) > len(p) + 3), "")


def dutch_forms(lemma: str, *, light: bool = False) -> dict[str, str]:
    """The regular (weak) forms of a Dutch infinitive by name; empty when it does not look like an infinitive.

    Names: ``infinitive``, ``first`` (the stem), ``third``, ``past``, ``past_plural``, ``participle``, ``participle_e``.
    Finite forms of separable verbs are those of subordinate clauses, in one word. Where the last syllable may be
    weak (:func:`ambiguous`), ``light`` takes it for weak: *hindert*, not *hindeert*.
    """
    prefix = prefix_of(lemma)
    base = lemma[len(prefix) :]
    if not base.endswith("n") or len(base) < 4:
        return {}
    stem = base[:-2] if base.endswith("en") else base[:-1]
    voiced = stem[-1:]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    elif OPEN_SYLLABLE.search(stem) and not (light and ambiguous(lemma)):
        stem = stem[:-1] + stem[-2] + stem[-1]
    stem = {"v": stem[:-1] + "f", "z": stem[:-1] + "s"}.get(stem[-1], stem)
    t = "t" if voiced in VOICELESS or voiced == "x" else "d"
    ending = "" if stem.endswith(t) else t
    apart = separable(lemma)
    ge = "" if prefix in INSEPARABLE else "ge"
    body = stem
    if ge and (stem[:1] in "iu" or stem[:1] == "e") and stem[:2] not in {"ie", "ui"}:
        body = {"e": "ë", "i": "ï", "u": "ü"}[stem[0]] + stem[1:]
    participle = (prefix if apart else "") + ge + ("" if apart else prefix) + body + ending
    # A long vowel is written once in an open syllable: *geblokkeerd*, but *geblokkeerde* keeps it; *bezet*, *bezette*.
    inflected = participle + (participle[-1] if _short(participle) else "") + "e"
    return {
        "infinitive": lemma,
        "first": prefix + stem,
        "third": prefix + (stem if stem.endswith("t") else stem + "t"),
        "past": prefix + stem + t + "e",
        "past_plural": prefix + stem + t + "en",
        "participle": participle,
        "participle_e": inflected,
    }


def _short(participle: str) -> bool:
    """Whether the last syllable is closed and short, so that its consonant doubles (*bezet* → *bezette*)."""
    return len(participle) > 2 and participle[-1] == "t" and participle[-2] in "aeiou" and participle[-3] not in "aeiou"


def _dutch(lemma: str) -> Iterator[tuple[str, bool]]:
    """Forms of a Dutch infinitive, as (form, is participle); finite forms of separable verbs in one word."""
    forms = dutch_forms(lemma)
    prefix = prefix_of(lemma)
    for table in (forms, dutch_forms(lemma, light=True)):
        for name, form in table.items():
            if name != "infinitive":
                yield (form, name.startswith("participle"))
            if name.startswith("participle") and prefix in EITHER:
                yield (prefix + form.removeprefix(prefix).removeprefix("ge"), True)
    if forms:
        yield (lemma + "d", True)
        yield (lemma + "de", True)


def _ing(lemma: str) -> str:
    """The present participle of an English verb that ends in *e*: *making*, *fleeing*, *lying*."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    return (lemma if lemma.endswith(("ee", "oe", "ye")) else lemma[:-1]) + "ing"


def english_forms(lemma: str) -> dict[str, str]:
    """The regular forms of an English verb by name: ``infinitive``, ``third``, ``past``, ``participle``, ``present_participle``."""
    if lemma.endswith("e"):
        third, past, ing = lemma + "s", lemma + "d", _ing(lemma)
    elif lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        third, past, ing = lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    else:
        double = len(lemma) > 2 and lemma[-1] not in "aeiouwxy" and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou" and len(lemma) < 6
        stem = lemma + lemma[-1] if double else lemma
        third, past, ing = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s"), stem + "ed", stem + "ing"
    return {"infinitive": lemma, "third": third, "past": past, "participle": past, "present_participle": ing}


def _english(lemma: str) -> Iterator[tuple[str, bool]]:
    """Regular forms of an English verb, as (form, is participle)."""
    if lemma.endswith("e"):
        yield from ((lemma + "s", False), (lemma + "d", True), (_ing(lemma), True))
    elif lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        yield from ((lemma[:-1] + "ies", False), (lemma[:-1] + "ied", True), (lemma + "ing", True))
    else:
        sibilant = lemma.endswith(("s", "x", "z", "ch", "sh", "o"))  # *vetoes*, *goes*
        yield from ((lemma + ("es" if sibilant else "s"), False), (lemma + "ed", True), (lemma + "ing", True))
        if len(lemma) > 2 and lemma[-1] not in "aeiouwxy" and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
            yield from ((lemma + lemma[-1] + "ed", True), (lemma + lemma[-1] + "ing", True))
