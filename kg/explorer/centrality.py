"""Who matters in a graph, and who belongs together, as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from kg.actors.model import Actor
from kg.explorer.select import network
from kg.relations.model import Statement

if TYPE_CHECKING:
    import pandas as pd


def centrality(statements: Iterable[Statement], actors: Mapping[str, Actor], lang: str = "en") -> pd.DataFrame:
    """One row an actor, the most connected first.

    Columns: ``name``, ``type``, ``neighbours`` (other actors that it has to do with), ``acts`` and ``undergoes``
    (statements), ``betweenness`` (share of the shortest paths that lead through it; Brandes 2001) and ``pagerank``
    (of the network weighted by sentences; Page and others 1999). Only statements with a relation between two
    named actors count.
    """
    import pandas as pd

    counted = [s for s in statements if s.relation and s.resolved and s.subject.actor != s.object.actor]
    graph = network(counted)
    acts = Counter(s.subject.actor for s in counted)
    undergoes = Counter(s.object.actor for s in counted)
    through = nx.betweenness_centrality(graph)
    rank = nx.pagerank(graph, weight="weight") if len(graph) else {}
    rows = [
        {
            "actor": id_,
            "name": actors[id_].label(lang),
            "type": actors[id_].type.value,
            "neighbours": graph.degree[id_],
            "acts": acts[id_],
            "undergoes": undergoes[id_],
            "betweenness": round(float(through[id_]), 4),
            "pagerank": round(float(rank[id_]), 4),
        }
        for id_ in graph
    ]
    columns = ["actor", "name", "type", "neighbours", "acts", "undergoes", "betweenness", "pagerank"]
    frame = pd.DataFrame(rows, columns=columns).set_index("actor")
    return frame.sort_values(["neighbours", "pagerank", "name"], ascending=[False, False, True])


def communities(statements: Iterable[Statement], actors: Mapping[str, Actor], lang: str = "en") -> pd.DataFrame:
    """One row an actor: ``name``, ``type`` and the number of its community, the largest being 1.

    Communities are those of greedy modularity maximisation (Clauset, Newman and Moore 2004), edges weighted by sentences;
    the same graph gives the same ones.
    """
    import pandas as pd

    graph = network(s for s in statements if s.relation)
    found = nx.community.greedy_modularity_communities(graph, weight="weight") if graph.size() else []
    ordered = sorted(found, key=lambda some: (-len(some), min(some)))
    rows = [
        (id_, number, actors[id_].label(lang), actors[id_].type.value) for number, some in enumerate(ordered, 1) for id_ in sorted(some)
    ]
    return pd.DataFrame(rows, columns=["actor", "community", "name", "type"]).set_index("actor")
