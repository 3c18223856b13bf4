"""Repairs of parsed trees that no correct tree of Universal Dependencies would need.

Auxiliaries have no arguments: what a parser hangs on one belongs to its verb. A clause has one subject. Small parsers
often find two where a name explains the other one: *the prime minister, Anna Berg, met the king*, *leader Anna Berg
resigned*. There the name becomes what it is, an apposition. A clause that has a verb of its own has its own subject, and two
objects have a subject.
"""

from __future__ import annotations

from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.pipelines.values import SPANS as VALUES

NAME = "kg_trees"
SUBJECT_LIKE = frozenset({"nsubj", "csubj", "expl"})
UNMARKED = frozenset({"obl:unmarked", "obl:tmod", "obl:npmod"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "advmod", "advcl", "ccomp", "xcomp", "csubj", "mark"})
COMMAS = frozenset({",", "–", "—", "-", "("})


@Language.component(NAME)
def trees(doc: Doc) -> Doc:
    """Repair a document's trees."""
    if not doc.has_annotation("DEP"):
        return doc
    for word in doc:
        if word.dep_ in AUXILIARY and word.head.i != word.i:
            for child in list(word.children):
                if child.dep_.partition(":")[0] in ARGUMENTS:
                    child.head = word.head
    for verb in doc:
        _cluster(verb)
    dated = {i for span in doc.spans.get(VALUES, ()) for i in range(span.start, span.end)}
    for verb in doc:
        if _finite(verb) and not any(c.dep_.partition(":")[0] in SUBJECT_LIKE for c in verb.children):
            _find_subject(verb, dated)
        subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
        for first, second in pairwise(subjects):
            _join(first, second)
        if not subjects and verb.dep_ in {"conj", "ccomp"} and verb.pos_ == verb.head.pos_ == "VERB" and verb.head.i < verb.i:
            _split(verb)
    return doc


def _cluster(infinitive: Token) -> None:
    """Give a perfect its participle back: *heeft geweigerd troepen te sturen*, read as if *geweigerd* described the troops.

    An infinitive with *te* has no auxiliary of the perfect.
    """
    perfect = next((a for a in infinitive.lefts if a.dep_ == "aux" and "Fin" in a.morph.get("VerbForm", [])), None)
    marked = any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts)
    if perfect is None or not marked or "Inf" not in infinitive.morph.get("VerbForm", []):
        return
    participle = next(
        (
            t
            for t in infinitive.doc[perfect.i + 1 : infinitive.i]
            if t.dep_ == "amod" and "Part" in t.morph.get("VerbForm", []) and t.head.i > t.i and t.head.head.i == infinitive.i
        ),
        None,
    )
    if participle is None or participle.lower_.endswith("e"):
        return
    if infinitive.dep_ == "ROOT":
        participle.head = participle
    else:
        participle.head = infinitive.head
    participle.dep_ = infinitive.dep_
    for child in list(infinitive.children):
        if child.i < participle.i or child.dep_ == "punct":
            child.head = participle
    infinitive.head, infinitive.dep_ = participle, "xcomp"


def _finite(verb: Token) -> bool:
    """Whether a word is the verb of a finite clause of its own."""
    auxiliaries = [t for t in verb.children if t.dep_.startswith("aux")]
    return verb.pos_ == "VERB" and any("Fin" in t.morph.get("VerbForm", []) for t in (verb, *auxiliaries))


def _find_subject(verb: Token, dated: set[int]) -> None:
    """Take for the subject what cannot be what it was read as, in a clause that has none.

    Of two objects the first; else a noun phrase before the verb that was read as an oblique without preposition, though
    it is no time.
    """
    # A conjoined verb shares the subject of the first one, unless a conjunction such as *after* opens a clause of its own.
    shared = verb.dep_ == "conj" and not any(c.dep_ == "mark" for c in verb.lefts)
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    if shared or passive or verb.dep_ in {"acl:relcl", "xcomp"} or "Imp" in verb.morph.get("Mood", []):
        return
    objects = [c for c in verb.children if c.dep_ == "obj" and c.i not in dated]
    if len(objects) > 1:
        objects[0].dep_ = "nsubj"
        return
    bare = [c for c in verb.lefts if c.dep_ in UNMARKED and c.pos_ in {"NOUN", "PROPN"} and c.i not in dated]
    bare = [c for c in bare if not any(g.dep_ in {"case", "nummod"} for g in c.children) and c.left_edge.i not in dated]
    if len(bare) == 1 and objects:
        bare[0].dep_ = "nsubj"


def _split(verb: Token) -> None:
    """Give a second clause its subject back: *praised the role, and A, B and C endorsed the deal* does not praise A."""
    doc = verb.doc
    edge = verb.left_edge.i
    finite = any("Fin" in t.morph.get("VerbForm", []) for t in (verb, *verb.children) if t is verb or t.dep_.startswith("aux"))
    if (
        not finite
        or edge == 0
        or doc[edge - 1].dep_ in {"cc", "punct"}
        or any(c.dep_ in {"cc", "mark", "nsubj", "expl"} for c in verb.lefts)
    ):
        return
    noun = doc[edge - 1]
    while noun.head.i != verb.head.i and noun.head.i != noun.i and noun.head.i > verb.head.i:
        noun = noun.head
    if noun.head.i != verb.head.i or noun.dep_.partition(":")[0] not in {"obj", "obl"} or noun.right_edge.i != edge - 1:
        return
    members = [child for child in noun.rights if child.dep_ == "conj"]
    for at, first in enumerate(members):
        opener = next((c for c in first.lefts if c.dep_ == "cc"), None)
        if opener is not None and opener.i > 0 and doc[opener.i - 1].text == ",":
            verb.dep_ = "conj"
            first.head, first.dep_ = verb, "nsubj"
            opener.head = verb
            for other in members[at + 1 :]:
                other.head = first
            return


def _join(first: Token, second: Token) -> None:
    """Make one subject of two that stand side by side."""
    doc = first.doc
    between = doc[first.right_edge.i + 1 : second.left_edge.i]
    commas = [t for t in between if t.text in COMMAS]
    words = [t for t in between if t not in commas and not t.is_space]
    if words or len(commas) > 1 or second.pos_ != "PROPN":
        return
    if first.pos_ == "PROPN" and not commas:
        if second.ent_type_ == "PERSON" or first.ent_type_ == second.ent_type_ == "":
            return
        first.head, first.dep_ = second, "compound"  # *UN Secretary-General*
        return
    if first.pos_ == "NOUN" or (commas and second.ent_type_ == "PERSON"):
        verb = second.head
        second.head, second.dep_ = first, "appos"
        for comma in commas:
            if comma.head.i == verb.i:
                comma.head = second
