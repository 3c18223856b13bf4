"""Whom an actor is joined to, and how."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kg.explorer.status import status
from kg.ontology import relations
from kg.relations.model import Statement


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A relation of an actor with another.

    Attributes:
        actor: id of the other.
        relation: name of the relation, or the cue of an open statement.
        direction: ``out`` when the actor does it, ``in`` when the other does, ``both`` when the relation is symmetric.
        status: see :data:`kg.explorer.status.STATUSES`.
        sentences: how many say so.
    """

    actor: str
    relation: str
    direction: Literal["out", "in", "both"]
    status: str
    sentences: int


def neighbours(statements: Iterable[Statement], actor: str) -> tuple[Neighbour, ...]:
    """The named actors that an actor is joined to, those of most sentences first.

    Args:
        actor: id.
    """
    found: defaultdict[tuple[str, str, Literal["out", "in", "both"], str], set[tuple[str, int]]] = defaultdict(set)
    for s in statements:
        a, b = s.subject.actor, s.object.actor
        if a is None or b is None or a == b or actor not in (a, b):
            continue
        symmetric = s.relation is not None and relations()[s.relation].symmetric
        direction: Literal["out", "in", "both"] = "both" if symmetric else "out" if a == actor else "in"
        other = b if a == actor else a
        found[other, s.relation or s.cue_lemma, direction, status(s)].add((s.sentence.document, s.sentence.begin))
    made = (Neighbour(*key, len(sentences)) for key, sentences in found.items())
    return tuple(sorted(made, key=lambda n: (-n.sentences, n.actor, n.relation, n.direction, n.status)))
