"""GraphML, GEXF and CSV: typed, safe, and the same bytes each time."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given, settings
from worlds import World, worlds

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.errors import OutputError
from kg.exchange import NETWORKS, export
from kg.exchange.network import gexf, graphml
from kg.explorer.status import STATUSES, status
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType
from kg.rdf import Run
from kg.relations.model import Argument, Statement

OUTPUT = Path(__file__).parents[2] / "output" / "graph.ttl"
HOSTILE = [
    '"><node id="x"/>',
    "=HYPERLINK(1)",
    "a\x00b",
    "a\x01b",
    "\u202eevil",
    "😀",
    "x" * 500,
    "a;b",
    "a\nb",
    "&amp;",
    "-1+1",
    "@sum",
    "\ud800",
    "حزب الله",
    "'quoted'",
    "a,b",
]


def hostile() -> KnowledgeGraph:
    """Each actor attacks the next; every name is also its id."""
    text = "They fought."
    document = Document(text, "en", "=source.txt")
    actors = [Actor(name, ActorType.GROUP, {"en": name}, {"en": (name + " too",)}) for name in HOSTILE]
    statements = [
        Statement("attacks", Argument(0, 4, "They", a), Argument(5, 11, "fought", b), 5, 11, "=cue", Evidence(document.id, 0, 12, text))
        for a, b in pairwise(HOSTILE)
    ]
    return KnowledgeGraph.of(statements, actors, [document], Run("1"))


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("suffix", ["graphml", "gexf"])
def test_hostile_names_neither_collide_nor_inject(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"net.{suffix}"
    hostile().save(path)
    read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[suffix](path)
    assert read.number_of_nodes() == len(HOSTILE) and read.number_of_edges() == len(HOSTILE) - 1
    labels = {data["label"] for _, data in read.nodes(data=True)}
    assert {'"><node id="x"/>', "=HYPERLINK(1)", "😀", "x" * 500, "a\ufffdb", "&amp;"} <= labels


def test_hostile_names_in_csv(tmp_path: Path) -> None:
    hostile().save(tmp_path / "net.csv")
    nodes, edges = rows(tmp_path / "net.nodes.csv"), rows(tmp_path / "net.edges.csv")
    assert {len(row) for row in nodes} == {len(nodes[0])} and {len(row) for row in edges} == {len(edges[0])}
    ids = [row[0] for row in nodes[1:]]
    assert len(set(ids)) == len(HOSTILE)
    assert {row[0] for row in edges[1:]} | {row[1] for row in edges[1:]} == set(ids)
    for row in (*nodes[1:], *edges[1:]):
        assert not any(value.startswith(("=", "@", "\t", "\r", "\n")) for value in row), row
        assert not any(value.startswith(("+", "-")) and not value.strip("+-").replace(".", "").isdigit() for value in row), row
    assert [
        next(row[1] for row in nodes if row[1] == "a;b"),
        next(row[3] for row in nodes if row[1] == "a;b").split(";")[0],
    ] == ["a;b", "a,b too"]


def test_headers_are_those_of_neo4j(built: KnowledgeGraph, tmp_path: Path) -> None:
    built.save(tmp_path / "net.csv")
    nodes, edges = rows(tmp_path / "net.nodes.csv"), rows(tmp_path / "net.edges.csv")
    assert nodes[0][0] == "id:ID" and nodes[0][-1] == ":LABEL" and edges[0][:3] == [":START_ID", ":END_ID", ":TYPE"]
    iran = dict(zip(nodes[0], next(row for row in nodes if row[0] == "iran"), strict=True))
    assert iran["wikidata:string[]"] == "Q794" and iran["listed:boolean"] == "true" and iran[":LABEL"] == "Actor;Country"
    resolved = [s for s in built.statements if s.resolved]
    assert len(edges) == len(resolved) + 1 and len(nodes) == len(built.actors) + 1
    for row, s in zip(edges[1:], resolved, strict=True):
        edge = dict(zip(edges[0], row, strict=True))
        assert (edge[":START_ID"], edge[":TYPE"], edge["status"]) == (s.subject.actor, s.relation or "relatedTo", status(s))
        text = built.documents[edge["document"]].text
        assert text[int(edge["beginOffset:int"]) : int(edge["endOffset:int"])] == edge["sentence"]
        assert float(edge["confidence:double"]) == s.confidence


@pytest.mark.parametrize("suffix", ["graphml", "gexf"])
def test_the_network_comes_over_with_its_types(built: KnowledgeGraph, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"net.{suffix}"
    built.save(path)
    network = built.to_networkx(include=STATUSES)
    read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[suffix](path)
    assert set(read) == set(network) and read.is_directed()
    found = sorted((a, b, d["relation"], d["status"], d["count"], d["confidence"], d["symmetric"]) for a, b, d in read.edges(data=True))
    assert found == sorted(
        (a, b, d["relation"], d["status"], d["count"], d["confidence"], d["symmetric"]) for a, b, d in network.edges(data=True)
    )
    assert read.nodes["iran"]["type"] == "Country" and read.nodes["iran"]["listed"] is True and read.nodes["iran"]["wikidata"] == "Q794"


def test_xml_ids_are_unique(built: KnowledgeGraph) -> None:
    network = built.to_networkx(include=STATUSES)
    for text in (graphml(network, built.actors), gexf(network, built.actors)):
        for tag in ("key", "node", "edge"):
            ids = [e.attrib["id"] for e in ElementTree.fromstring(text).iter() if e.tag.rpartition("}")[2] == tag]
            assert len(ids) == len(set(ids)), tag
        assert "lastmodifieddate" not in text


@settings(max_examples=30)
@given(worlds())
def test_any_graph_can_be_exported(world: World) -> None:
    graph = KnowledgeGraph.of(world.statements, world.actors, world.documents, Run("1"))
    with tempfile.TemporaryDirectory() as folder:
        for suffix in NETWORKS:
            graph.save(Path(folder, f"net{suffix}"))
        assert nx.read_graphml(Path(folder, "net.graphml")).number_of_nodes() == graph.to_networkx(include=STATUSES).number_of_nodes()
        assert nx.read_gexf(Path(folder, "net.gexf")).number_of_edges() == graph.to_networkx(include=STATUSES).number_of_edges()
        nodes = rows(Path(folder, "net.nodes.csv"))
        assert len(nodes) == len(graph.actors) + 1 and len({row[0] for row in nodes}) == len(nodes)
        first = {path.name: path.read_bytes() for path in Path(folder).iterdir()}
        KnowledgeGraph.of(world.statements[::-1], world.actors[::-1], world.documents[::-1], Run("1")).save(Path(folder, "net.csv"))
        assert all(Path(folder, name).read_bytes() == data for name, data in first.items())


def test_the_hash_seed_leaves_no_trace_in_any_format(tmp_path: Path) -> None:
    """Of the graph of the seeds, merged with itself."""
    program = (
        "import sys, pathlib, kg\n"
        "graph = kg.load(sys.argv[1])\n"
        "for name in 'a.ttl a.nt a.nq a.trig a.jsonld a.graphml a.gexf a.csv'.split():\n"
        "    (graph | graph).save(pathlib.Path(sys.argv[2], name))\n"
        "pathlib.Path(sys.argv[2], 'a.json').write_text(graph.query(named='evidence-of-edge').to_json())\n"
    )
    folders = []
    for seed in ("1", "2"):
        folders.append(tmp_path / seed)
        folders[-1].mkdir()
        arguments = [sys.executable, "-c", program, str(OUTPUT), str(folders[-1])]
        subprocess.run(arguments, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    one, other = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert len(one) == 10 and one == other


def test_what_cannot_be_written(built: KnowledgeGraph, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"net\.docx: the suffix tells no format"):
        export(tmp_path / "net.docx", built.to_networkx(), (), {}, {})
    with pytest.raises(OutputError, match=r"net\.gexf"):
        built.save(tmp_path / "none" / "net.gexf")
