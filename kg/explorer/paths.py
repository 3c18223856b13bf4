"""How two actors are joined: shortest paths, with the statements behind each step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise

from kg.explorer.status import status
from kg.ontology import relations
from kg.relations.model import Statement

# So many paths are looked at; of them the best are given.
_LOOKED_AT = 1000


@dataclass(frozen=True, slots=True)
class Path:
    """A way from one actor to another.

    Attributes:
        actors: ids, from the first to the last.
        steps: for each pair of neighbours on the way the statements that join them, in either direction.
    """

    actors: tuple[str, ...]
    steps: tuple[tuple[Statement, ...], ...]


def paths(
    statements: Iterable[Statement],
    start: str,
    end: str,
    *,
    include: Collection[str] = ("asserted",),
    directed: bool = False,
    limit: int = 10,
) -> tuple[Path, ...]:
    """The shortest paths between two actors, those with the most statements first; none when nothing joins them.

    Args:
        start, end: ids of actors.
        include: statuses of the statements to go along (see :data:`kg.explorer.status.STATUSES`).
        directed: go only from subject to object, and both ways where a relation is symmetric.
        limit: how many paths at most.
    """
    import networkx as nx

    between: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        a, b = s.subject.actor, s.object.actor
        if a is None or b is None or a == b or status(s) not in include:
            continue
        between[a, b].append(s)
        if not directed or (s.relation is not None and relations()[s.relation].symmetric):
            between[b, a].append(s)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(sorted(between))
    if start == end or start not in graph or end not in graph:
        return ()
    try:
        found = [tuple(nodes) for nodes in islice(nx.all_shortest_paths(graph, start, end), _LOOKED_AT)]
    except nx.NetworkXNoPath:
        return ()
    made = (Path(nodes, tuple(tuple(between[pair]) for pair in pairwise(nodes))) for nodes in found)
    return tuple(sorted(made, key=lambda path: (-min(map(len, path.steps)), -sum(map(len, path.steps)), path.actors)))[:limit]
