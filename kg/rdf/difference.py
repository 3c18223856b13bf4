"""What one graph says and another does not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from kg.rdf import union
from kg.relations.model import Statement

#: Ids of subject and object with the relation between them.
Edge: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """From one graph to another.

    Attributes:
        added_edges, removed_edges: plain edges (subject, relation, object), sorted.
        added, removed: statements, in the order of documents and text.
        changed: statements that both have, with another confidence, construction or type: (before, after).
        added_documents, removed_documents: ids of documents, sorted.
    """

    added_edges: tuple[Edge, ...]
    removed_edges: tuple[Edge, ...]
    added: tuple[Statement, ...]
    removed: tuple[Statement, ...]
    changed: tuple[tuple[Statement, Statement], ...]
    added_documents: tuple[str, ...]
    removed_documents: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(getattr(self, name) for name in self.__slots__)


def edges(statements: Iterable[Statement]) -> set[Edge]:
    """The plain edges that statements give."""
    return {
        (s.subject.actor, s.relation, s.object.actor)
        for s in statements
        if s.asserted and s.relation is not None and s.subject.actor is not None and s.object.actor is not None
    }


def difference(
    before: Iterable[Statement], after: Iterable[Statement], documents_before: Iterable[str], documents_after: Iterable[str]
) -> Difference:
    """What was added and removed on the way from one graph to another.

    Args:
        before, after: statements of the two graphs.
        documents_before, documents_after: ids of their documents.
    """
    old, new = union.statements(before), union.statements(after)
    old_edges, new_edges = edges(old.values()), edges(new.values())
    old_texts, new_texts = set(documents_before), set(documents_after)
    return Difference(
        added_edges=tuple(sorted(new_edges - old_edges)),
        removed_edges=tuple(sorted(old_edges - new_edges)),
        added=tuple(s for id_, s in new.items() if id_ not in old),
        removed=tuple(s for id_, s in old.items() if id_ not in new),
        changed=tuple((s, new[id_]) for id_, s in old.items() if id_ in new and new[id_] != s),
        added_documents=tuple(sorted(new_texts - old_texts)),
        removed_documents=tuple(sorted(old_texts - new_texts)),
    )
