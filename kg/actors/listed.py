"""Names that the thesaurus lists: where they stand in a text, and whose they are there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from kg.actors.spans import NameSpan, Starts, shouting
from kg.actors.thesaurus import Label, Thesaurus, folded
from kg.actors.words import Text, Word, base
from kg.ontology import ActorType

MAX_TOKENS = 9
OFTEN = 2  # times as often as a body's own state another one is named where the body is the other's
# Which candidate wins when nothing in the text speaks for another: states before their namesakes.
PRIORITY = [
    ActorType.COUNTRY,
    ActorType.INTERNATIONAL,
    ActorType.ARMED_GROUP,
    ActorType.GOVERNMENT,
    ActorType.MILITARY,
    ActorType.AGENCY,
    ActorType.PARTY,
    ActorType.GROUP,
    ActorType.PERSON,
    ActorType.ORGANISATION,
    ActorType.COMPANY,
    ActorType.MEDIA,
    ActorType.PLACE,
]
# What the recogniser's label says of a thesaurus candidate's type.
AGREES = {
    "PERSON": {ActorType.PERSON},
    "PER": {ActorType.PERSON},
    "GPE": {ActorType.COUNTRY, ActorType.PLACE},
    "LOC": {ActorType.COUNTRY, ActorType.PLACE},
    "FAC": {ActorType.PLACE},
}
WORD = re.compile(r"\w+")
COMMON_BODIES = frozenset({ActorType.AGENCY, ActorType.GOVERNMENT, ActorType.INTERNATIONAL})  # whose names may be common nouns
FUNCTION_WORDS = frozenset({"ADP", "DET", "PRON", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "INTJ"})
PARTICLES = re.compile(r"^(al|el|Al|El|ash|as|ar|an|at|ad)-(?=\w)")


def first_words(thesaurus: Thesaurus) -> Starts:
    """First word of all labels → their second words, to pass quickly over the rest of a text.

    Without case, the second also without diacritics; ``""`` stands for a label of one word.
    """
    found: dict[str, set[str]] = {}
    for text in thesaurus.by_label:
        first = WORD.search(text)
        if first is not None:
            second = WORD.search(text, first.end())
            found.setdefault(first.group().casefold(), set()).add(folded(second.group()) if second else "")
    return {word: frozenset(seconds) for word, seconds in found.items()}


def place_adjectives(
    thesaurus: Thesaurus, lang: str, endings: Iterable[str], irregular: Iterable[str] = ()
) -> dict[str, tuple[Label, ...]]:
    """Adjectives of towns and regions by the language's rules: *Antwerpse* of *Antwerpen*; names of one word.

    ``endings`` are pairs such as ``"en>se"``: the end of the name and that of the adjective; of each name all that fit are
    made, since few of them are words. ``irregular`` are pairs of whole words, ``"Den Haag>Haagse"``.
    """
    pairs = [tuple(ending.split(">")) for ending in endings]
    exceptions = [tuple(pair.split(">")) for pair in irregular]
    found: dict[str, tuple[Label, ...]] = {}

    def add(word: str, labels: Iterable[Label]) -> None:
        towns = tuple(x for x in labels if x.kind == "name" and thesaurus.actors[x.actor].type is ActorType.PLACE)
        if towns and word not in found and not thesaurus.find(word):
            found[word] = tuple(replace(x, text=word, lang=lang, kind="demonym", preferred=False) for x in towns)

    for name, word in exceptions:
        add(word, thesaurus.find(name))
    for text, labels in thesaurus.by_label.items() if pairs else ():
        if not text.replace("-", "").isalpha() or not text.istitle():
            continue
        for old, new in sorted(pairs, key=lambda pair: -len(pair[0])):
            stem = text.removesuffix(old)
            if text.endswith(old) and len(stem) > 3:
                add(stem + new, labels)
    return found


@lru_cache(maxsize=1 << 15)
def _first_word(written: str) -> tuple[str, int] | None:
    """The first letters of a token without case, and where they end."""
    found = WORD.search(written)
    return None if found is None else (found.group().casefold(), found.end())


def listed_names(
    doc: Text,
    thesaurus: Thesaurus,
    starts: Starts,
    common: Callable[[Word], bool],
    derived: Mapping[str, tuple[Label, ...]],
    genitive: frozenset[str],
) -> list[tuple[int, int, tuple[Label, ...]]]:
    """Thesaurus labels in the text, leftmost longest, not overlapping."""
    text, language, tokens = doc.text, doc.lang_, doc
    found: list[tuple[int, int, tuple[Label, ...]]] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        written = token.text
        word = _first_word(written)
        partisan = written in derived and thesaurus.actors[derived[written][0].actor].type is ActorType.PARTY
        if written in derived and (_before_noun(token) if partisan else token.pos_ == "ADJ"):
            found.append((i, i + 1, derived[written]))
            i += 1
            continue
        if word is not None and written[-1] == "s" and written[0].isupper() and token.dep_ == "nmod:poss" and token.pos_ == "PROPN":
            owner = tuple(x for x in thesaurus.find(written[:-1]) if x.kind == "name")
            if owner and not thesaurus.find(written):
                found.append((i, i + 1, owner))  # *Israëls minister*
                i += 1
                continue
        seconds = starts.get(word[0]) if word is not None else None
        if word is None or seconds is None:
            i += 1
            continue
        second = WORD.search(text, token.idx + word[1])
        longer = second is not None and folded(second.group()) in seconds
        if not longer and "" not in seconds:
            i += 1
            continue
        stop = len(text) if longer or second is None else second.start()
        for end in range(min(len(tokens), i + MAX_TOKENS), i, -1):
            last = tokens[end - 1]
            if last.is_space or last.idx + len(last) > stop:
                continue
            labels = thesaurus.find(text[token.idx : last.idx + len(last)])
            labels = tuple(label for label in labels if label.lang in (None, language) or label.kind == "name")
            if labels and token.is_lower and end - i == 1 and end < len(tokens) and tokens[end].lower_ in genitive:
                continue  # *het **kabinet** van premier X*, which the rule for parts of states reads
            if labels and end - i == 2 and _generic(labels, thesaurus, written, common(last) and last.is_lower):
                continue
            if labels and _stands_alone(doc, i, end, labels) and not _ends_longer(doc, i, end, labels, thesaurus):
                found.append((i, end, labels))
                i = end
                break
        else:
            i += 1
    return found


def _before_noun(word: Word) -> bool:
    """Whether a word with a capital stands before a common noun as an adjective does: ***Tory** MPs*."""
    noun = word.head
    return base(word.dep_) in {"amod", "compound"} and noun.i > word.i and noun.pos_ == "NOUN" and not noun.is_title


def _generic(labels: tuple[Label, ...], thesaurus: Thesaurus, first: str, common: bool) -> bool:
    """*Iraqi Army*, *het Iraakse leger*: nationality and common noun, which the composite rule reads alike for all countries."""
    types = {thesaurus.actors[label.actor].type for label in labels}
    return (common or types <= {ActorType.MILITARY, ActorType.GOVERNMENT}) and any(x.kind == "demonym" for x in thesaurus.find(first))


def _stands_alone(doc: Text, first: int, end: int, labels: tuple[Label, ...]) -> bool:
    """Refuse ordinary words that happen to be labels."""
    token = doc[first]
    if end - first > 1:
        return True
    if first > 0 and end < len(doc) and all(_joined(doc[i], token) for i in (first - 1, end)):
        return False  # *Haroon Rashid Aswad* is not the town Rashid
    if token.is_upper and len(token) > 1 and shouting(doc, first):
        return any(label.text == token.text for label in labels) and len(token) > 3
    if token.is_lower:
        return any(label.kind != "name" or label.text == token.text for label in labels) and token.pos_ in {"PROPN", "NOUN", "ADJ"}
    # At the start of a sentence an ordinary word has a capital too.
    return not (token.is_sent_start and token.is_title and token.pos_ in FUNCTION_WORDS)


def _ends_longer(doc: Text, first: int, end: int, labels: tuple[Label, ...], thesaurus: Thesaurus) -> bool:
    """*The World Jewish **Congress***: another body, whose name ends like a listed one; but *the Lebanese **Hezbollah***."""
    if first == 0 or end - first > 1 or any(label.kind != "name" for label in labels):
        return False
    token, before = doc[first], doc[first - 1]
    bodies = [thesaurus.actors[label.actor] for label in labels]
    ordinary = token.text.istitle() and all(actor.type in COMMON_BODIES for actor in bodies)
    if not ordinary or before.head.i != token.i or base(before.dep_) not in {"amod", "compound"} or not before.is_title:
        return False
    known = [thesaurus.actors[x.actor] for x in thesaurus.find(before.text)]
    if before.pos_ == "ADJ" and known:
        return not any(nation.id in {actor.country, actor.part_of} for nation in known for actor in bodies)
    return before.pos_ == "ADJ" and before.text[0].isupper() and not before.is_sent_start


def _joined(other: Word, name: Word) -> bool:
    """Whether a neighbour is a part of the same name by the tree."""
    one = other.head.i == name.i or name.head.i == other.i or other.head.i == name.head.i
    flat = any(t.dep_.partition(":")[0] in {"flat", "compound"} for t in (other, name))
    return one and flat and other.is_title and other.is_alpha and other.pos_ == "PROPN"


def choose(
    doc: Text, labels: dict[tuple[int, int], tuple[Label, ...]], spans: list[NameSpan], thesaurus: Thesaurus, shared: frozenset[str]
) -> list[NameSpan]:
    """Pick one actor for each listed name: by the recogniser's type, by the countries around, by priority.

    A name that many states have for a body of theirs is no name where only other states are spoken of.
    """
    countries: Counter[str] = Counter()
    for span in spans:
        options = {label.actor for label in labels[span.first, span.end]}
        if len(options) == 1 and doc.written(span.first, span.end).lower() not in shared:
            actor = thesaurus.actors[next(iter(options))]
            countries[actor.country or actor.id] += 1
    states = {id for id in countries if id in thesaurus.actors and thesaurus.actors[id].type is ActorType.COUNTRY}
    out: list[NameSpan] = []
    for span in spans:
        ner = {t.ent_type_ for t in doc[span.first : span.end]}
        text = doc.written(span.first, span.end)
        if states and text.lower() in shared:
            homes = {thesaurus.actors[label.actor].country for label in labels[span.first, span.end]}
            nations = {label.actor for (_, end), before in labels.items() if end == span.first for label in before}
            said = max((countries[h] for h in homes & states if h), default=0)
            # of the state that the text is about, and not of one that has a part in it; but *the **British** Labour Party*
            if not homes & nations and said * OFTEN < max(countries[s] for s in states):
                if all(thesaurus.actors[label.actor].type is ActorType.PARTY for label in labels[span.first, span.end]):
                    out.append(replace(span, type=ActorType.ORGANISATION, actor=None))  # a party that is called so elsewhere
                continue

        around = labels[span.first, span.end]

        def rank(label: Label, ner: set[str] = ner, text: str = text, around: tuple[Label, ...] = around) -> tuple[float, int, str]:
            actor = thesaurus.actors[label.actor]
            support = countries[actor.country or actor.id] + countries[actor.id]
            agrees = any(actor.type in AGREES.get(n, set()) for n in ner)
            against = any(n in AGREES and actor.type not in AGREES[n] for n in ner)
            exact = text in actor.labels.values()
            everywhere = all(name == text for name in actor.labels.values())  # *Madrid* is the town before the region
            inner = actor.part_of in {x.actor for x in around}  # *Gaza* is the strip before the city in it
            # *Congo*: of two countries the one that far more is known of
            others = [x.actor for x in around if x.actor != label.actor and thesaurus.actors[x.actor].type is ActorType.COUNTRY]
            weight = thesaurus.within.get(actor.id, 0)
            known = actor.type is ActorType.COUNTRY and bool(others) and all(weight > 5 * thesaurus.within.get(x, 0) for x in others)
            score = (
                3.0 * known
                - 3.0 * inner
                + 2.0 * agrees
                - 2.0 * against
                + min(support, 3)
                + 2.0 * exact
                + 0.5 * everywhere
                + 2.0 * (actor.type is ActorType.COUNTRY)
            )
            return (-score, PRIORITY.index(actor.type), label.actor)

        best = around[0] if len(around) == 1 else min(around, key=rank)
        actor = thesaurus.actors[best.actor]
        out.append(replace(span, type=actor.type, kind=best.kind, actor=actor.id))
    return out


def surname(name: str) -> str:
    """Last word of a person's name, without an Arabic article: ``Sudani`` of ``Mohammed al-Sudani``."""
    words = [w for w in name.split() if w.rstrip(".").lower() not in {"jr", "sr", "ii", "iii"}]
    return PARTICLES.sub("", words[-1]) if words else name
