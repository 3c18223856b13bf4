"""Noun phrases in a UD tree: heads, extents, modifiers. Knows dependencies, knows no language."""

from __future__ import annotations

from collections.abc import Iterator

from kg.actors.words import Text, Word, base, once

# Dependents that belong to the phrase a reader would mark; clauses, appositions and conjuncts do not.
INSIDE = frozenset(
    "det det:predet amod nummod compound compound:prt flat flat:name flat:foreign fixed nmod nmod:poss nmod:desc"
    " goeswith name case advmod".split()
)
CLAUSES = frozenset("acl acl:relcl advcl advcl:relcl ccomp xcomp csubj parataxis".split())
NOBODY: Iterator[Word] = iter(())  # exhausted, so that all can share it
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"})


def has(token: Word, feature: str, value: str) -> bool:
    """Whether a token has a morphological feature with this value."""
    return (feature, value) in token.features


def labels(token: Word) -> set[str]:
    """The dependency labels of a token's dependents."""
    return {child.dep_ for child in token.children}


def children(token: Word, *deps: str) -> Iterator[Word]:
    """Dependents with one of these labels; a universal label also finds its subtypes."""
    labelled = token.labelled
    if not labelled:
        return NOBODY
    if len(deps) == 1:
        found = labelled.get(deps[0])
        return NOBODY if found is None else iter(found)
    if labelled.keys().isdisjoint(deps):
        return NOBODY
    return iter([child for child in token.children if child.dep_ in deps or base(child.dep_) in deps])


@once
def prepositions(token: Word) -> list[str]:
    """The case markers of a phrase, lower case; parts of a fixed one also joined by ``_``."""
    found: list[str] = []
    for case in children(token, "case", "mark"):
        if case.pos_ not in {"ADP", "ADV", "SCONJ", "VERB", "NOUN", "ADJ", "PART", "AUX", "CCONJ", "X"}:
            continue
        word = case.lower_
        parts = [word, *(c.lower_ for c in children(case, "fixed", "compound", "goeswith"))]
        found.append(word)
        if len(parts) > 1:
            found += ["_".join(parts), parts[-1]]
    return found


def conjuncts(token: Word) -> list[Word]:
    """The token and everything coordinated below it, in order."""
    out = [token]
    for child in children(token, "conj"):
        if child.pos_ in NOMINAL or token.pos_ == child.pos_:
            out += conjuncts(child)
    return out


def first_conjunct(token: Word) -> Word:
    """The head of the coordination that the token stands in."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


@once
def extent(head: Word) -> tuple[int, int]:
    """Word range ``[first, last + 1)`` of the noun phrase of a head.

    Determiners, modifiers, names and prepositional modifiers are in; the phrase's own preposition,
    relative and other clauses, appositions, further conjuncts and outer punctuation are out.
    """
    inside = {head.i}
    todo = [head]
    while todo:
        token = todo.pop()
        for child in token.children:
            if child.dep_ == "case" and token.i == head.i and child.i < head.i:
                continue
            if child.dep_ in {"advmod"} and token.i == head.i and child.i > head.i:
                continue
            if base(child.dep_) == "nmod" and any(True for _ in children(child, "mark")):
                continue
            if child.dep_ == "nmod" and child.pos_ in {"VERB", "AUX"}:
                continue
            if child.dep_ == "amod" and token.i == head.i < child.i and any(c.i > child.i for c in child.children):
                continue  # *gunmen **loyal** to X*
            if (
                child.dep_ in INSIDE
                or (child.dep_ == "acl" and child.i < token.i)
                or (
                    token.i != head.i
                    and child.dep_ in {"obl", "obl:agent", "obl:unmarked", "obj", "conj", "cc", "punct"}
                    and child.i < head.i
                )
                or (child.dep_ == "appos" and child.i == token.i + 1 and child.pos_ == "PROPN")
                or (child.dep_ == "punct" and child.text in {"-", "–", "/", "'", "’", "%"} and not child.whitespace_)
            ):
                inside.add(child.i)
                todo.append(child)
    first = last = head.i
    while first - 1 in inside or (first - 2 in inside and head.doc[first - 1].is_punct and not head.doc[first - 1].is_space):
        first -= 1
    while last + 1 in inside or (last + 2 in inside and head.doc[last + 1].text in {"-", "'", "’", "."}):
        last += 1
    doc = head.doc
    while first < head.i and (doc[first].is_punct or doc[first].is_space or doc[first].dep_ == "cc" or _focus(doc[first], head)):
        first += 1
    while last > head.i and (doc[last].is_punct or doc[last].is_space or doc[last].dep_ in {"cc", "case"}):
        last -= 1
    return first, last + 1


def _focus(word: Word, head: Word) -> bool:
    """An adverb before the whole phrase (*even* the army, *ook* de regering) is no part of it."""
    return word.dep_ == "advmod" and word.head.i == head.i


def char_range(doc: Text, first: int, end: int) -> tuple[int, int]:
    """Code points ``[begin, end)`` of the tokens ``[first, end)``."""
    last = doc[end - 1]
    return doc[first].idx, last.idx + len(last)


def definite(head: Word, determiners: frozenset[str]) -> bool:
    """Whether the phrase opens with one of these (definite) determiners."""
    return any(child.lower_ in determiners for child in children(head, "det"))
