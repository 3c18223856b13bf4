"""Noun phrases in a UD tree: heads, extents, modifiers. Knows dependencies, knows no language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, wraps
from typing import Any, TypeVar

from spacy.symbols import DEP, HEAD
from spacy.tokens import Doc, Token

S = TypeVar("S")
R = TypeVar("R")

# Dependents that belong to the phrase a reader would mark; clauses, appositions and conjuncts do not.
INSIDE = frozenset(
    "det det:predet amod nummod compound compound:prt flat flat:name flat:foreign fixed nmod nmod:poss nmod:desc"
    " goeswith name case advmod".split()
)
CLAUSES = frozenset("acl acl:relcl advcl advcl:relcl ccomp xcomp csubj parataxis".split())
TREE = "kg_tree"  # where the tree is remembered while a document is read
UNKNOWN: Any = object()  # not worked out yet; None is an answer
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"})


@dataclass(frozen=True, slots=True)
class Tree:
    """A document's text, its tokens, and the dependents of those that have any: with their labels and the universal part of
    those, all in order, and by either.

    ``memo`` holds what :func:`once` and :func:`per_token` have worked out, by function and token, ``morph`` the features of
    the tokens that were asked for.
    """

    text: str
    words: list[Token]
    below: dict[int, list[tuple[str, str, Token]]]
    labelled: dict[int, dict[str, list[Token]]]
    memo: dict[tuple[str, int], Any] = field(default_factory=dict)
    morph: dict[int, set[tuple[str, str]]] = field(default_factory=dict)


@cache
def base(dep: str) -> str:
    """The universal part of a dependency label: ``nsubj`` of ``nsubj:pass``."""
    return dep.partition(":")[0]


def has(token: Token, feature: str, value: str) -> bool:
    """Whether a token has a morphological feature with this value."""
    tree: Tree | None = token.doc.user_data.get(TREE)
    if tree is None:
        return value in token.morph.get(feature, [])
    pairs = tree.morph.get(token.i)
    if pairs is None:
        pairs = tree.morph[token.i] = {(k, v) for k, values in token.morph.to_dict().items() for v in values.split(",")}
    return (feature, value) in pairs


@contextmanager
def remembered(doc: Doc, known: Tree | None = None) -> Iterator[Tree]:
    """Within this block :func:`children` knows the tree by heart; the tree must not change in it.

    The rules ask for the same dependents many times, and spaCy makes new tokens of them each time. ``known``: what an
    earlier block has given.
    """
    outer = doc.user_data.get(TREE)
    tree = outer or known or _tree(doc)
    doc.user_data[TREE] = tree
    try:
        yield tree
    finally:
        if outer is None:
            del doc.user_data[TREE]


def _tree(doc: Doc) -> Tree:
    words = list(doc)
    strings = doc.vocab.strings
    names: dict[int, tuple[str, str]] = {}
    below: dict[int, list[tuple[str, str, Token]]] = {}
    labelled: dict[int, dict[str, list[Token]]] = {}
    heads: list[int] = doc.to_array(HEAD).astype("int64").tolist() if words else []
    for i, (token, offset, dep) in enumerate(zip(words, heads, doc.to_array(DEP).tolist() if words else [], strict=True)):
        if offset:
            if dep not in names:
                label = strings[dep]
                names[dep] = (label, base(label) if ":" in label else label)
            label, universal = names[dep]
            below.setdefault(i + offset, []).append((label, universal, token))
            by_label = labelled.setdefault(i + offset, {})
            by_label.setdefault(universal, []).append(token)
            if label is not universal:
                by_label.setdefault(label, []).append(token)
    return Tree("".join([word.text_with_ws for word in words]), words, below, labelled)


def once(read: Callable[[Token], R]) -> Callable[[Token], R]:
    """Let a function of a token work only once a document while its tree is remembered; for what nothing else changes."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def remembering(token: Token) -> R:
        tree: Tree | None = token.doc.user_data.get(TREE)
        if tree is None:
            return read(token)
        key = (name, token.i)
        found: R = tree.memo.get(key, UNKNOWN)
        if found is UNKNOWN:
            found = tree.memo[key] = read(token)
        return found

    return remembering


def per_token(read: Callable[[S, Token], R]) -> Callable[[S, Token], R]:
    """:func:`once` for a method; the objects it is called on must agree about a document."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def remembering(self: S, token: Token) -> R:
        tree: Tree | None = token.doc.user_data.get(TREE)
        if tree is None:
            return read(self, token)
        key = (name, token.i)
        found: R = tree.memo.get(key, UNKNOWN)
        if found is UNKNOWN:
            found = tree.memo[key] = read(self, token)
        return found

    return remembering


def text_of(doc: Doc) -> str:
    """The text of a document."""
    tree: Tree | None = doc.user_data.get(TREE)
    return doc.text if tree is None else tree.text


def words_of(doc: Doc) -> list[Token]:
    """The tokens of a document."""
    tree: Tree | None = doc.user_data.get(TREE)
    return list(doc) if tree is None else tree.words


def dependents(token: Token) -> list[Token]:
    """All dependents of a token, in the order of the text."""
    tree: Tree | None = token.doc.user_data.get(TREE)
    return [child for _, _, child in tree.below.get(token.i, ())] if tree is not None else list(token.children)


def labels(token: Token) -> set[str]:
    """The dependency labels of a token's dependents."""
    tree: Tree | None = token.doc.user_data.get(TREE)
    return {dep for dep, _, _ in tree.below.get(token.i, ())} if tree is not None else {child.dep_ for child in token.children}


def children(token: Token, *deps: str) -> Iterator[Token]:
    """Dependents with one of these labels; a universal label also finds its subtypes."""
    tree: Tree | None = token.doc.user_data.get(TREE)
    if tree is None:
        return (child for child in token.children if child.dep_ in deps or base(child.dep_) in deps)
    labelled = tree.labelled.get(token.i)
    if labelled is None:
        return iter(())
    if len(deps) == 1:
        return iter(labelled.get(deps[0], ()))
    return iter([child for dep, universal, child in tree.below[token.i] if dep in deps or universal in deps])


@once
def prepositions(token: Token) -> list[str]:
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


def conjuncts(token: Token) -> list[Token]:
    """The token and everything coordinated below it, in order."""
    out = [token]
    for child in children(token, "conj"):
        if child.pos_ in NOMINAL or token.pos_ == child.pos_:
            out += conjuncts(child)
    return out


def first_conjunct(token: Token) -> Token:
    """The head of the coordination that the token stands in."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


@once
def extent(head: Token) -> tuple[int, int]:
    """Token range ``[first, last + 1)`` of the noun phrase of a head.

    Determiners, modifiers, names and prepositional modifiers are in; the phrase's own preposition,
    relative and other clauses, appositions, further conjuncts and outer punctuation are out.
    """
    inside = {head.i}
    todo = [head]
    while todo:
        token = todo.pop()
        for child in dependents(token):
            if child.dep_ == "case" and token.i == head.i and child.i < head.i:
                continue
            if child.dep_ in {"advmod"} and token.i == head.i and child.i > head.i:
                continue
            if base(child.dep_) == "nmod" and any(True for _ in children(child, "mark")):
                continue
            if child.dep_ == "nmod" and child.pos_ in {"VERB", "AUX"}:
                continue
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
    doc = words_of(head.doc)
    while first < head.i and (doc[first].is_punct or doc[first].is_space or doc[first].dep_ == "cc" or _focus(doc[first], head)):
        first += 1
    while last > head.i and (doc[last].is_punct or doc[last].is_space or doc[last].dep_ in {"cc", "case"}):
        last -= 1
    return first, last + 1


def _focus(word: Token, head: Token) -> bool:
    """An adverb before the whole phrase (*even* the army, *ook* de regering) is no part of it."""
    return word.dep_ == "advmod" and word.head.i == head.i


def char_range(doc: Doc, first: int, end: int) -> tuple[int, int]:
    """Code points ``[begin, end)`` of the tokens ``[first, end)``."""
    words = words_of(doc)
    last = words[end - 1]
    return words[first].idx, last.idx + len(last)


def definite(head: Token, determiners: frozenset[str]) -> bool:
    """Whether the phrase opens with one of these (definite) determiners."""
    return any(child.lower_ in determiners for child in children(head, "det"))
