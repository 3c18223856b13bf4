"""Nothing overlaps: names, words on lines, arrowheads and nodes that are not their own, as rendered, on many graphs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from matplotlib.patches import Polygon
from matplotlib.text import Text

from kg.drawing import overlaps, render
from kg.graph import KnowledgeGraph
from kg.ontology import relations
from tests.drawing.graphs import add_edge, complete, long_names, many_parallel, random_graph, reference, star

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold"

GRAPHS: dict[str, Callable[[], nx.MultiDiGraph]] = {
    "reference": reference,
    "one": lambda: random_graph(1, 1, 0),
    "five": lambda: random_graph(2, 5, 5),
    "five, dense": lambda: random_graph(23, 5, 14),
    "loops": lambda: random_graph(1, 6, 6, loops=3),
    "loops in a hub": lambda: random_graph(24, 9, 9, hub=8, loops=4),
    "isolates": lambda: random_graph(3, 14, 5),
    "hub": lambda: random_graph(4, 18, 20, hub=16),
    "hub and loop": lambda: random_graph(3, 30, 38, hub=27, loops=1),
    "star of 30": lambda: star(30),
    "star of 60": lambda: star(60),
    "components": lambda: random_graph(5, 16, 11),
    "many components": lambda: random_graph(25, 40, 20),
    "only pairs": lambda: random_graph(26, 24, 12, parallel=0),
    "middle": lambda: random_graph(6, 20, 26, loops=2),
    "long names": long_names,
    "long names, more": lambda: long_names(27, 25, 32),
    "parallel": many_parallel,
    "opposite": lambda: random_graph(8, 8, 16, parallel=0.5),
    "opposite, more": lambda: random_graph(28, 16, 34, parallel=0.6),
    "complete 6": lambda: complete(6),
    "complete 9": lambda: complete(9),
    "ten": lambda: random_graph(29, 10, 12),
    "dense": lambda: random_graph(10, 10, 22),
    "twenty": lambda: random_graph(30, 20, 24),
    "twenty-five": lambda: random_graph(31, 25, 40),
    "thirty": lambda: random_graph(32, 30, 45, hub=12),
    "thirty-five": lambda: random_graph(33, 35, 38, loops=2),
    "forty": lambda: random_graph(9, 40, 45),
    "forty-five": lambda: random_graph(34, 45, 70, hub=15),
    "fifty": lambda: random_graph(35, 50, 60),
    "fifty-five": lambda: random_graph(36, 55, 90, loops=1),
    "sixty": lambda: random_graph(37, 60, 75),
    "sixty with a hub": lambda: random_graph(38, 60, 120, hub=40),
    "sixty, dense": lambda: random_graph(1, 60, 180, hub=59),
    "seeds": lambda: KnowledgeGraph.load(ROOT / "output" / "graph.ttl").to_networkx(),
    "seeds, all": lambda: KnowledgeGraph.load(ROOT / "output" / "graph.ttl").to_networkx(
        lang="nl", roll_up=True, include=("asserted", "alleged", "planned", "possible", "negated", "open")
    ),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_nothing_overlaps(name: str) -> None:
    figure, scene = render(GRAPHS[name](), title="A title", source="A source", theme="dark" if len(name) % 2 else "light", time_limit=600)
    counted = overlaps(figure)
    assert counted.total == 0, counted
    drawn = [(artist.get_gid() or "").partition("-")[0] for artist in figure.axes[0].get_children()]
    assert drawn.count("name") == drawn.count("node") == len(scene.nodes) > 0
    # All is there, nothing was left out to make room.
    assert drawn.count("edgelabel") == drawn.count("edge") == len(scene.links)


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold stands beside the repository, where there is one")
@pytest.mark.parametrize(("file", "first", "count"), [("plover-gsr.en.jsonl", 0, 60), ("plover-gsr.nl.jsonl", 120, 90)])
def test_nothing_overlaps_in_gold(file: str, first: int, count: int) -> None:
    named = {r.category: name for name, r in reversed(relations().items()) if r.category}
    graph = nx.MultiDiGraph()
    for line in (GOLD / file).read_text(encoding="utf-8").splitlines()[first : first + count]:
        for event in json.loads(line)["expected"]:
            ends = event["source"], event["target"]
            if all(ends) and event["code"] in named and ends[0] != ends[1]:
                for end, label in zip(ends, (event["source_text"], event["target_text"]), strict=True):
                    graph.add_node(str(end), label=str(label))
                add_edge(graph, str(ends[0]), str(ends[1]), named[event["code"]])
    assert len(graph) > 10
    figure, _ = render(graph, time_limit=600)
    assert overlaps(figure).total == 0


def test_every_kind_of_overlap_is_seen() -> None:
    def moved(kind: str, onto: str) -> dict[str, int]:
        """Overlaps after the first thing of one kind was put on one of another kind."""
        figure, _ = render(random_graph(2, 5, 5))
        things: dict[str, list[Text | Polygon]] = {"name": [], "edgelabel": [], "node": [], "head": []}
        for artist in figure.axes[0].get_children():
            sort = (artist.get_gid() or "").partition("-")[0]
            if sort in things and isinstance(artist, Text | Polygon):
                things[sort].append(artist)
        # Not on one of its own.
        thing, ground = things[kind][0], things[onto][-1]
        at = ground.get_position() if isinstance(ground, Text) else ground.get_xy()[:-1].mean(axis=0)
        if isinstance(thing, Text):
            thing.set_position(tuple(at))
        else:
            thing.set_xy(thing.get_xy() - thing.get_xy()[:-1].mean(axis=0) + at)
        found = overlaps(figure)
        assert found.total > 0
        return {field: getattr(found, field) for field in found.__slots__}

    assert moved("name", "name")["node_labels"] >= 1
    assert moved("edgelabel", "edgelabel")["edge_labels"] >= 1
    assert moved("name", "edgelabel")["edge_labels"] >= 1
    assert moved("edgelabel", "node")["labels_on_nodes"] >= 1
    assert moved("name", "head")["labels_on_arrowheads"] >= 1
    assert moved("node", "node")["nodes"] >= 1
    assert moved("head", "head")["heads"] >= 1
    assert moved("head", "node")["heads_on_nodes"] >= 1
    assert moved("node", "edgelabel")["lines_over_nodes"] >= 1


def test_text_outside_the_picture_is_seen() -> None:
    figure, _ = render(random_graph(2, 5, 5))
    name = next(a for a in figure.axes[0].get_children() if (a.get_gid() or "").startswith("name-"))
    name.set_position((-20, 10))
    assert overlaps(figure).outside == 1
