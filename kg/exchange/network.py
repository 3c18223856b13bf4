"""GraphML and GEXF: actors as nodes, one edge for each relation and status between two of them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from kg.actors.model import Actor
from kg.rdf.mint import local_name
from kg.safe import xml


def graphml(network: nx.MultiDiGraph[str], actors: Mapping[str, Actor]) -> str:
    """GraphML text with typed attributes."""
    file = io.BytesIO()
    nx.write_graphml_xml(_prepared(network, actors), file, encoding="utf-8", prettyprint=True)
    return file.getvalue().decode("utf-8") + "\n"


def gexf(network: nx.MultiDiGraph[str], actors: Mapping[str, Actor]) -> str:
    """GEXF 1.2 text with typed attributes; without a date, so that the same graph gives the same bytes."""
    writer = GEXFWriter(_prepared(network, actors), encoding="utf-8", version="1.2draft")
    for element in writer.xml.iter():
        if element.tag.rpartition("}")[2] == "meta":
            element.attrib.pop("lastmodifieddate", None)
            for creator in element:
                creator.text = "kg"
    ElementTree.indent(writer.xml)
    text: str = ElementTree.tostring(writer.xml, encoding="unicode")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{text}\n"


def _prepared(network: nx.MultiDiGraph[str], actors: Mapping[str, Actor]) -> nx.MultiDiGraph[str]:
    """A copy with ids that are safe and one of their own for every edge, and only values that XML can hold."""
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node, data in network.nodes(data=True):
        actor = actors[node]
        more = {"wikidata": " ".join(actor.wikidata), "country": actor.country, "part_of": actor.part_of, "listed": actor.listed}
        made.add_node(local_name(node), **_clean({**data, **more}))
    for number, (a, b, data) in enumerate(network.edges(data=True)):
        # GEXF takes the id from the attributes, GraphML from the key.
        made.add_edge(local_name(a), local_name(b), key=f"e{number}", **_clean(data), weight=float(data["count"]), id=f"e{number}")
    return made


def _clean(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: xml(value) if isinstance(value, str) else value for name, value in data.items() if value is not None}
