"""Exchange verbs: teach the parser the vocabulary of conflict and diplomacy in sentences of the treebanks.

The treebanks are small and mostly not about politics: to a model trained on them, *shelled* or *vetoed* are unknown
words that it takes for adjectives or nouns. Here transitive verbs of the training sentences are exchanged for verbs
of `kg`'s lexicon in the same form, so that tree, tag and morphology stay right. Irregular verbs (*overran*,
*overthrew*, *schoot neer*) take their forms from the lexicon's lists; those that are not there are told by the forms that
the treebank has of them (or of the verb they end in), and left out.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.lexicon import load_lexicon
from kg.lexicon.morphology import ambiguous, dutch_forms, english_forms, irregular, prefix_of, separable

if TYPE_CHECKING:
    from corpus import Sentence, Word

OBJECT = {"obj", "nsubj:pass"}


def slot(word: Word, lang: str) -> str | None:
    """Which form a verb stands in, named as in ``kg.lexicon.morphology``; None when the tags do not tell."""
    features = dict(f.partition("=")[::2] for f in word.morph.split("|") if f)
    form, tense = features.get("VerbForm"), features.get("Tense")
    if form == "Inf":
        return "infinitive"
    if form == "Fin" and tense == "Past":
        return "past" if lang == "en" or features.get("Number") == "Sing" else "past_plural"
    if form == "Fin" and tense == "Pres" and features.get("Number") == "Sing" and features.get("Person", "3") == "3":
        return "third"
    if form in {"Part", "Ger"}:
        if form == "Ger" or tense == "Pres":
            return "present_participle"
        if lang == "nl" and word.form.lower().endswith(("end", "ende")):
            return None
        if lang == "nl" and word.form.lower().endswith("e"):
            return "participle_e"
        return "participle"
    return None


def _english(lemma: str) -> dict[str, str]:
    """The forms of an English verb, irregular ones too; without *-ing* where the last letter may or may not be doubled."""
    forms = english_forms(lemma)
    if lemma in irregular("en"):
        past, participles = irregular("en")[lemma]
        forms |= {"past": past[0], "participle": participles[0]}
        if len(lemma) > 3 and lemma[-1] not in "aeiouwxy" and lemma[-2] in "aiou" and forms["present_participle"] == lemma + "ing":
            del forms["present_participle"]
    return forms


def _dutch(lemma: str) -> dict[str, str]:
    """The forms of a Dutch verb, irregular ones too; finite forms of a separable verb are one word, as in a subordinate clause."""
    forms = dutch_forms(lemma)
    prefix = prefix_of(lemma)
    found = irregular("nl").get(lemma[len(prefix) :])
    if not forms or found is None or lemma in irregular("nl"):
        found = irregular("nl").get(lemma, found)
    if forms and found is not None:
        past, participles = found
        own = "" if lemma in irregular("nl") else prefix
        forms |= {"past": own + past[0], "past_plural": own + past[-1], "participle": own + participles[0]}
        if own and not separable(lemma):
            forms["participle"] = own + participles[0].removeprefix("ge")
        forms.pop("participle_e", None)
    return forms


class Verbs:
    """The regular verbs of a lexicon, to draw from."""

    def __init__(self, lang: str, train: Iterable[Sentence]) -> None:
        self.lang = lang
        self.inflect: Callable[[str], dict[str, str]] = _dutch if lang == "nl" else _english
        attested: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for sentence in train:
            for word in sentence:
                kind = slot(word, lang) if word.pos == "VERB" else None
                if kind is not None:
                    attested[word.lemma.lower()][kind].add(word.form.lower())
        strange = {lemma for lemma, forms in attested.items() if not self._regular(lemma, forms)}
        bases = {lemma for lemma in strange if len(lemma) > 2}
        frames = load_lexicon(lang).frames["verb"]
        self.lemmas = sorted(
            lemma
            for lemma, some in frames.items()
            if lemma.isalpha()
            and (lemma not in strange or (lang == "nl" and self.stem(lemma) in irregular(lang) and not lemma.endswith("doen")))
            and any(f.object is not None and f.object.kind == "obj" and not f.fixed and not f.particle for f in some)
            and not any(lemma.endswith(b) and lemma != b for b in bases if self.stem(lemma) not in irregular(lang))
            and self.inflect(lemma)
            and not (lang == "nl" and ambiguous(lemma))
        )

    def stem(self, lemma: str) -> str:
        """A verb without its prefix: *aanvallen* is inflected like *vallen*."""
        return lemma[len(prefix_of(lemma)) :] if self.lang == "nl" else lemma

    def _regular(self, lemma: str, attested: dict[str, set[str]]) -> bool:
        forms = self.inflect(lemma)
        return all(not seen or forms.get(kind) in seen for kind, seen in attested.items() if kind in {"past", "participle"})

    def exchange(self, sentence: Sentence, rng: random.Random, share: float) -> Sentence:
        """The sentence with a share of its transitive verbs exchanged."""
        children: dict[int, set[str]] = defaultdict(set)
        for i, word in enumerate(sentence):
            if word.head != i:
                children[word.head].add(word.dep)
        out = list(sentence)
        for i, word in enumerate(sentence):
            if word.pos != "VERB" or "compound:prt" in children[i] or word.form != word.form.lower():
                continue
            participle = word.dep in {"amod", "acl"} and slot(word, self.lang) in {"participle", "participle_e"}
            if not (children[i] & OBJECT or participle) or rng.random() > share:
                continue
            kind = slot(word, self.lang)
            lemma = rng.choice(self.lemmas)
            form = self.inflect(lemma).get(kind or "")
            if (
                self.lang == "nl"
                and kind in {"third", "past", "past_plural"}
                and (separable(lemma) or (kind == "third" and not word.form.endswith("t")))
            ):
                continue  # a finite separable verb is two words in a main clause
            if form:
                out[i] = replace(word, form=form, lemma=lemma)
        return out
