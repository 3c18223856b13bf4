"""Formats of other programs: GraphML and GEXF (Gephi), CSV with the headers of Neo4j's import.

They carry the network, not all that the RDF has, and are not read back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import OutputError
from kg.rdf.write import write_text
from kg.relations.model import Statement

if TYPE_CHECKING:
    import networkx as nx

#: Suffix of a file to the name of the format.
NETWORKS = {".graphml": "graphml", ".gexf": "gexf", ".csv": "csv"}


def export(
    path: Path,
    network: nx.MultiDiGraph[str],
    statements: Sequence[Statement],
    actors: Mapping[str, Actor],
    documents: Mapping[str, Document],
) -> tuple[Path, ...]:
    """Write a graph in one of these formats, told by the suffix; whole or not at all.

    ``net.csv`` becomes two files, ``net.nodes.csv`` and ``net.edges.csv``.

    Args:
        network: one edge for each relation and status between two actors (for GraphML and GEXF).
        statements, actors, documents: one edge for each statement (for CSV); mappings by id.

    Returns:
        The files that were written.

    Raises:
        OutputError: a file cannot be written, or the suffix tells no format.
    """
    format = NETWORKS.get(path.suffix.lower())
    if format == "graphml":
        from kg.exchange.network import graphml

        write_text(path, [graphml(network, actors)])
        return (path,)
    if format == "gexf":
        from kg.exchange.network import gexf

        write_text(path, [gexf(network, actors)])
        return (path,)
    if format == "csv":
        from kg.exchange.table import edge_rows, node_rows

        files = tuple(path.with_suffix(f".{part}.csv") for part in ("nodes", "edges"))
        write_text(files[0], node_rows(statements, actors))
        write_text(files[1], edge_rows(statements, actors, documents))
        return files
    raise OutputError(f"{path}: the suffix tells no format; use {', '.join(NETWORKS)}")
