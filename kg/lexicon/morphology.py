"""Inflected forms of the lexicon's verbs, for words whose lemma the pipeline gets wrong.

A statistical lemmatizer errs on rare forms (*gesteunde* → *gesteun*). The lexicon knows which lemmas matter, so
their regular forms are generated and looked up when the predicted lemma is unknown to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.lexicon import Lexicon

DUTCH_PREFIXES = (
    "aan achter af be bij binnen door er ge her in langs los mee mis na neer om onder ont op open over samen tegen terug"
    " toe tussen uit vast ver vol voor voort vrij weg weer goed stil bekend plaats deel dood gevangen klaar stand stop"
).split()
INSEPARABLE = ("be", "er", "ge", "her", "ont", "ver")
VOICELESS = set("tkfschp")


@dataclass(frozen=True)
class FormTable:
    """Form → lemmas of the lexicon's verbs."""

    table: Mapping[str, tuple[str, ...]]
    participles: frozenset[str]

    @staticmethod
    @cache
    def _build(lang: str, lemmas: tuple[str, ...]) -> FormTable:
        table: dict[str, list[str]] = {}
        participles: set[str] = set()
        for lemma in lemmas:
            for form, participle in (_dutch if lang == "nl" else _english)(lemma):
                if lemma not in table.setdefault(form, []):
                    table[form].append(lemma)
                if participle:
                    participles.add(form)
        return FormTable({k: tuple(v) for k, v in table.items()}, frozenset(participles))

    @classmethod
    def of(cls, lexicon: Lexicon) -> FormTable:
        """The forms of all verbs of a lexicon."""
        return cls._build(lexicon.lang, tuple(sorted(lexicon.frames["verb"])))

    def lemmas(self, form: str) -> tuple[str, ...]:
        """Lemmas that a lower-case form can belong to; empty when none is known."""
        return self.table.get(form, ())

    def participle(self, form: str) -> bool:
        """Whether a lower-case form is a participle of a verb of the lexicon."""
        return form in self.participles


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


def _dutch(lemma: str) -> Iterator[tuple[str, bool]]:
    """Regular (weak) forms of a Dutch infinitive, as (form, is participle)."""
    prefix = next((p for p in sorted(DUTCH_PREFIXES, key=len, reverse=True) if lemma.startswith(p) and len(lemma) > len(p) + 3), "")
    base = lemma[len(prefix) :]
    if not base.endswith("n") or len(base) < 4:
        return
    stem = base[:-2] if base.endswith("en") else base[:-1]
    voiced = stem[-1:]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    elif len(stem) > 2 and stem[-1] not in "aeiouwy" and stem[-2] in "aeou" and stem[-3] not in "aeiou":
        if not (stem.endswith(("el", "er", "en")) and len(stem) > 4):
            stem = stem[:-1] + stem[-2] + stem[-1]
    stem = {"v": stem[:-1] + "f", "z": stem[:-1] + "s"}.get(stem[-1], stem)
    t = "t" if voiced in VOICELESS or voiced == "x" else "d"
    ending = "" if stem.endswith(t) else t
    separable = prefix and prefix not in INSEPARABLE
    ge = "" if prefix in INSEPARABLE else "ge"
    past = stem + t
    for form in (stem, stem if stem.endswith("t") else stem + "t", past + "e", past + "en"):
        yield (prefix + form, False)
        if not separable and not prefix:
            yield (form, False)
    body = {"e": "ë", "i": "ï", "u": "ü"}.get(stem[:1], "") + stem[1:] if ge and stem[:1] in "eiu" and stem[:2] not in {"ei", "eu", "ie", "ui"} else stem
    body = "ë" + stem[1:] if ge and stem[:2] in {"ei", "eu"} else body
    participle = (prefix if separable else "") + ge + ("" if separable else prefix) + body + ending
    yield (participle, True)
    yield (participle + "e", True)
    yield (lemma + "d", True)
    yield (lemma + "de", True)


def _english(lemma: str) -> Iterator[tuple[str, bool]]:
    """Regular forms of an English verb, as (form, is participle)."""
    if lemma.endswith("e"):
        yield from ((lemma + "s", False), (lemma + "d", True), (lemma[:-1] + "ing", True))
    elif lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        yield from ((lemma[:-1] + "ies", False), (lemma[:-1] + "ied", True), (lemma + "ing", True))
    else:
        sibilant = lemma.endswith(("s", "x", "z", "ch", "sh"))
        yield from ((lemma + ("es" if sibilant else "s"), False), (lemma + "ed", True), (lemma + "ing", True))
        if len(lemma) > 2 and lemma[-1] not in "aeiouwxy" and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
            yield from ((lemma + lemma[-1] + "ed", True), (lemma + lemma[-1] + "ing", True))
