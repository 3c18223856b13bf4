"""Answers to SPARQL as notebooks want them: frames, truth and graphs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.named import filled, named_query
from kg.rdf.query import Rows, ask
from kg.rdf.store import base_of

if TYPE_CHECKING:
    import pandas as pd
    import rdflib


def answer(
    store: ox.Store, sparql: str, named: str | None, values: Mapping[str, str], actor: Callable[[str], str]
) -> pd.DataFrame | bool | rdflib.Graph:
    """The answer to a query, or to the ready query of a name; see :meth:`kg.graph.KnowledgeGraph.query`.

    Args:
        actor: gives the id of the actor that a name means.

    Raises:
        QueryError, UnknownActorError: as there.
    """
    if bool(sparql) == (named is not None) or (values and named is None):
        raise QueryError("give either a query, or the name of a ready one and its values")
    if named is not None:
        sparql = filled(named_query(named), values, base_of(store), actor)
    found = ask(store, sparql)
    if isinstance(found, bool):
        return found
    if isinstance(found, Rows):
        import pandas as pd

        return pd.DataFrame(list(found.values()), columns=list(found.variables))
    import rdflib

    lines = ox.serialize(found, format=ox.RdfFormat.N_TRIPLES) or b""
    return rdflib.Graph().parse(data=lines.decode("utf-8"), format="nt")
