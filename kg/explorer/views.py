"""Statements as a network and as a table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kg.actors.model import Actor
from kg.document import Document
from kg.explorer.status import status
from kg.ontology import relations
from kg.relations.model import Statement

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd


def network(statements: Iterable[Statement], actors: Mapping[str, Actor], include: Iterable[str], lang: str = "en") -> nx.MultiDiGraph[str]:
    """Named actors as nodes, one edge for each (subject, relation, object, status) of the kinds to ``include``."""
    import networkx as nx

    wanted = set(include)
    edges: dict[tuple[str, str, str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        a, b = s.subject.actor or "", s.object.actor or ""
        if not s.resolved or a == b or status(s) not in wanted:
            continue
        if s.relation and relations()[s.relation].symmetric and b < a:
            a, b = b, a
        edges[a, b, s.relation or s.cue_lemma, status(s)].append(s)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    size: Counter[str] = Counter()
    for (a, b, _, _), some in edges.items():
        size[a] += len(some)
        size[b] += len(some)
    for id_ in sorted(size):
        graph.add_node(id_, label=actors[id_].label(lang), type=actors[id_].type.value, size=size[id_])
    for (a, b, name, how), some in sorted(edges.items()):
        relation = relations().get(name) if some[0].relation else None
        graph.add_edge(
            a, b, key=f"{name}/{how}",
            relation=name,
            label=relation.labels.get(lang, name) if relation else name,
            family=relation.family.value if relation else "open",
            category=relation.category if relation else None,
            status=how,
            count=len({(s.sentence.document, s.sentence.begin) for s in some}),
            confidence=max(s.confidence for s in some),
            symmetric=bool(relation and relation.symmetric),
        )  # fmt: skip
    return graph


def frame(statements: Iterable[Statement], documents: Mapping[str, Document]) -> pd.DataFrame:
    """One row a statement, with its factuality and evidence."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for s in statements:
        document = documents.get(s.sentence.document)
        rows.append(
            {
                "subject": s.subject.actor,
                "relation": s.relation,
                "object": s.object.actor,
                "subject_text": s.subject.text,
                "object_text": s.object.text,
                "cue": s.cue_lemma,
                "family": s.family,
                "category": s.category,
                "status": status(s),
                "polarity": s.polarity.value,
                "certainty": s.certainty.value,
                "tense": s.tense.value,
                "attributed_to": s.attributed_to,
                "start": s.start,
                "end": s.end,
                "when": s.when,
                "place": s.place,
                "confidence": s.confidence,
                "document": s.sentence.document,
                "source": document.source if document else None,
                "begin": s.sentence.begin,
                "finish": s.sentence.end,
                "sentence": s.sentence.quote,
            }
        )
    return pd.DataFrame(rows)
