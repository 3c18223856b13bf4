"""The pattern language of the lexicon: ``"openen <vuur> op O"`` to a frame."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from kg.errors import LexiconError
from kg.ontology import ActorType, relations

PartOfSpeech = Literal["verb", "noun", "role", "adj", "phrase"]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an actor stands.

    ``kind`` is ``subj``, ``obj``, ``prep`` (with ``preps``), ``clause`` (inside the complement clause), ``above`` (who acts
    in the clause that this one is a consequence of) or ``default`` (what the head's part of speech prescribes).
    """

    kind: Literal["subj", "obj", "prep", "clause", "above", "default"]
    preps: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fixed:
    """A phrase that must stand there: one of ``lemmas``, after one of ``preps`` if there are any."""

    lemmas: frozenset[str]
    preps: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """One sense of one predicate: how its arguments map to a relation's subject and object.

    Attributes:
        relation: name of the ontology's relation.
        pos: ``verb``, ``noun``, ``role``, ``adj`` or ``phrase``.
        head: lemma of the predicate; ``particle`` its particle, or ``""``.
        subject, object: where they stand; ``object`` is None for reciprocal subjects.
        fixed: phrases that must stand there as well.
        negative, future, possible: what the frame itself says of the statement's factuality.
        needs_clause: only with a complement clause.
        strict: the object must itself be an actor.
        agent: who acts must itself be an actor, where it stands behind a preposition.
        other: the object is the subject of the complement clause, which must have one of its own.
        only: types allowed for the object; empty for all.
        by: types of actors or sectors of a state, one of which must act; empty for all.
        category: PLOVER category where it is not that of the relation (*to sign* a treaty is SUPPORT, to reach one AGREE).
        pattern: as written in the lexicon; where: the file.
    """

    relation: str
    pos: PartOfSpeech
    head: str
    particle: str
    subject: Slot
    object: Slot | None
    fixed: tuple[Fixed, ...] = ()
    negative: bool = False
    future: bool = False
    possible: bool = False
    needs_clause: bool = False
    strict: bool = False
    agent: bool = False
    other: bool = False
    only: frozenset[ActorType] = frozenset()
    by: frozenset[str] = frozenset()
    category: str | None = None
    pattern: str = ""
    where: str = field(default="", compare=False)

    @property
    def specificity(self) -> int:
        """More constraints first: a frame with a fixed object beats the bare verb."""
        told = 2 * self.needs_clause  # *directed X to return* is no directing of X
        return 4 * len(self.fixed) + 2 * bool(self.particle) + (self.object is not None) + bool(self.only) + bool(self.by) + told


TOKEN = re.compile(r"<[^<>]+>|\S+")


def categories() -> frozenset[str]:
    """PLOVER's categories, as the ontology's relations name them."""
    return frozenset(r.category for r in relations().values() if r.category)


FLAGS = {"negative", "future", "possible", "clause", "strict", "consequence", "agent", "other"}


def alternatives(pattern: str) -> list[str]:
    """A phrase's pattern once for each noun: ``"met hulp|steun van S"`` for *hulp* and for *steun*."""
    opening, _, rest = pattern.strip().partition(" ")
    nouns, _, behind = rest.partition(" ")
    return [f"{opening} {noun} {behind}" for noun in nouns.split("|")]


def parse_pattern(
    pattern: str, relation: str, pos: PartOfSpeech, where: str = "", classes: Mapping[str, Collection[str]] = MappingProxyType({})
) -> Frame:
    """Read one pattern.

    Args:
        pattern: e.g. ``"declare <war> on O"``; README.md beside this file has the language.
        relation: name of the relation it stands for.
        pos: the list it stands in.
        where: file name for error messages.
        classes: words that ``<@name>`` stands for, by name.

    Raises:
        LexiconError: the pattern cannot be read, or the relation does not exist.
    """

    def fault(what: str) -> LexiconError:
        return LexiconError(f"{where or 'lexicon'}: [relations.{relation}] {pos} {pattern!r}: {what}")

    if relation not in relations():
        raise fault("no such relation in the ontology")
    body, _, tail = pattern.partition(";")
    flags: set[str] = set()
    only: set[ActorType] = set()
    by: set[str] = set()
    category: str | None = None
    for flag in filter(None, (f.strip() for f in tail.split(";"))):
        if flag.startswith("only:"):
            try:
                only |= {ActorType(name.strip()) for name in flag[5:].split(",")}
            except ValueError as error:
                raise fault(f"no such actor type: {error}") from None
        elif flag.startswith("by:"):
            by |= {name.strip() for name in flag[3:].split(",")}
        elif flag.startswith("as:"):
            category = flag[3:].strip()
            if category not in categories():
                raise fault(f"no such category: {category!r}")
        elif flag in FLAGS:
            flags.add(flag)
        else:
            raise fault(f"no such flag: {flag!r}")
    tokens = TOKEN.findall(body)
    if not tokens:
        raise fault("empty")
    opening: frozenset[str] = frozenset()
    if pos == "phrase":
        if len(tokens) < 4:
            raise fault("a phrase is a preposition, its noun, a preposition and S or O")
        opening = frozenset(tokens.pop(0).split("|"))
    head, _, particle = tokens[0].partition("+")
    if not head or head in {"O", "S", "~O", "^O"} or head.startswith("<"):
        raise fault("the first word must be the head")
    if "|" in head:
        raise fault("the head is one word; write an entry for each of these")
    subject = Slot("subj" if pos in {"verb", "phrase"} else "default")
    object_: Slot | None = None
    fixed: list[Fixed] = []
    preps: frozenset[str] = frozenset()
    for token in tokens[1:]:
        if token == "O":
            object_ = Slot("prep", preps) if preps else Slot("obj")
        elif token == "S":
            if not preps and pos != "verb":
                raise fault("S needs a preposition before it")
            subject = Slot("prep", preps) if preps else Slot("obj")
        elif token == "~O":
            object_ = Slot("clause", preps)
        elif token == "^O":
            object_ = Slot("subj")
            continue
        elif token.startswith("<"):
            words = token[1:-1].split()
            if len(words) > 2 or preps:
                raise fault(f"{token} must be <lemma|lemma> or <prep lemma|lemma>")
            lemmas: set[str] = set()
            for word in words[-1].split("|"):
                if word.startswith("@") and word[1:] not in classes:
                    raise fault(f"there is no class {word!r}")
                lemmas.update(classes[word[1:]] if word.startswith("@") else [word])
            fixed.append(Fixed(frozenset(lemmas), frozenset(words[0].split("|")) if len(words) == 2 else frozenset()))
        elif preps:
            raise fault(f"a preposition must be followed by O or S, not {token!r}")
        else:
            preps = frozenset(token.split("|"))
            continue
        preps = frozenset()
    if preps:
        raise fault("ends in a preposition without O or S")
    if pos == "phrase":
        fixed = [Fixed(frozenset({head}), opening)]
        if (object_ is None) == (subject.kind != "prep"):
            raise fault("a phrase needs either S or O")
        object_ = object_ or Slot("subj")
    if "consequence" in flags:
        if pos != "verb" or object_ != Slot("subj"):
            raise fault("only a verb with ^O can be a consequence")
        subject = Slot("above")
    if object_ == subject:
        raise fault("subject and object stand in the same place")
    if pos == "role" and object_ is None:
        object_ = Slot("default")
    return Frame(
        relation=relation,
        pos=pos,
        head=head,
        particle=particle,
        subject=subject,
        object=object_,
        fixed=tuple(fixed),
        negative="negative" in flags,
        future="future" in flags,
        possible="possible" in flags,
        needs_clause="clause" in flags,
        strict="strict" in flags,
        agent="agent" in flags,
        other="other" in flags,
        only=frozenset(only),
        by=frozenset(by),
        category=category,
        pattern=pattern,
        where=where,
    )
