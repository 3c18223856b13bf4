"""The picture: nothing overlaps, the same graph gives the same bytes, and what is drawn is what is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from kg.drawing import draw, overlaps, render
from kg.errors import OutputError
from tests.drawing.graphs import add_edge, random_graph, reference

Graph = nx.MultiDiGraph

LONG = {
    "a00": "Volksrepubliek Donetsk en Loehansk, tijdelijk bestuur van de verenigde gebieden",
    "a01": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "a02": "Министерство иностранных дел",
    "a03": "حزب الله",
    "a04": "Ελληνική Δημοκρατία",
    "a05": "$x_1$ \\frac & <b>",
    "a06": "İstanbul Büyükşehir",
}


def named(graph: Graph, labels: dict[str, str]) -> Graph:
    nx.set_node_attributes(graph, labels, "label")
    return graph


def many_parallel() -> Graph:
    graph = random_graph(20, 6, 6)
    for relation in ("attacks", "bombs", "sanctions", "kills", "arms", "funds"):
        add_edge(graph, "a00", "a01", relation)
        add_edge(graph, "a01", "a00", relation, status="alleged")
    return graph


GRAPHS = {
    "reference": reference,
    "one": lambda: random_graph(1, 1, 0),
    "loops": lambda: random_graph(1, 6, 6, loops=3),
    "small": lambda: random_graph(2, 5, 5),
    "isolates": lambda: random_graph(3, 14, 5),
    "hub": lambda: random_graph(4, 18, 20, hub=16),
    "hub and loop": lambda: random_graph(3, 30, 38, hub=27, loops=1),
    "components": lambda: random_graph(5, 16, 11),
    "middle": lambda: random_graph(6, 20, 26, loops=2),
    "long names": lambda: named(random_graph(7, 12, 14), LONG),
    "parallel": many_parallel,
    "opposite": lambda: random_graph(8, 8, 16, parallel=0.5),
    "forty": lambda: random_graph(9, 40, 45),
    "dense": lambda: random_graph(10, 10, 22),
}


def texts(figure: Any, kind: str) -> list[str]:
    """The texts of one kind in the figure."""
    return [
        artist.get_text()
        for artist in figure.axes[0].get_children()
        if isinstance(artist, Text) and (artist.get_gid() or "").split("-")[0] == kind
    ]


def edge_artists(figure: Any) -> list[PathPatch]:
    return [
        artist for artist in figure.axes[0].get_children() if isinstance(artist, PathPatch) and (artist.get_gid() or "").startswith("edge-")
    ]


@pytest.mark.parametrize("name", GRAPHS)
def test_nothing_overlaps(name: str) -> None:
    figure, scene = render(GRAPHS[name](), title="A title", source="A source")
    counted = overlaps(figure)
    assert counted.total == 0, counted
    assert len(texts(figure, "name")) == len(scene.nodes)


def test_overlaps_are_seen() -> None:
    figure, _ = render(random_graph(2, 5, 5))
    names = [a for a in figure.axes[0].get_children() if (a.get_gid() or "").startswith("name-")]
    names[0].set_position(names[1].get_position())
    names[2].set_position((-20, 10))
    found = overlaps(figure)
    assert found.node_labels >= 1
    assert found.outside == 1


def turned_round(graph: Graph) -> Graph:
    """The same graph, all added in the opposite order."""
    other = nx.MultiDiGraph()
    other.add_nodes_from(reversed(list(graph.nodes(data=True))))
    other.add_edges_from(reversed([(u, v, d) for u, v, d in graph.edges(data=True)]))
    return other


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_same_bytes_in_any_order(tmp_path: Path, suffix: str) -> None:
    graph = random_graph(6, 6, 8, loops=1)
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    draw(graph, first, title="T")
    draw(turned_round(graph), second, title="T")
    assert first.read_bytes() == second.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == [first.name, second.name]


def test_same_bytes_under_another_hash_seed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kg.drawing import draw; "
        "from tests.drawing.graphs import random_graph; draw(random_graph(6, 7, 8), Path(sys.argv[1]))"
    )
    written = []
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.svg"
        subprocess.run(
            [sys.executable, "-c", code, str(path)],
            check=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_no_dates_or_software(tmp_path: Path) -> None:
    graph = random_graph(2, 5, 5)
    for suffix, start in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")):
        path = tmp_path / f"p{suffix}"
        report = draw(graph, path, check=True)
        data = path.read_bytes()
        assert data.startswith(start)
        assert report.overlaps and report.overlaps.total == 0
        for mark in (b"Software", b"CreationDate", b"<dc:date>", b"Matplotlib v"):
            assert mark not in data


def test_legend_has_what_occurs_and_no_more() -> None:
    graph = nx.MultiDiGraph()
    graph.add_node("a", label="A", type="Country")
    graph.add_node("b", label="B", type="Person")
    graph.add_node("c", label="C", type="Something new")
    add_edge(graph, "a", "b", "attacks", status="alleged")
    english = texts(render(graph)[0], "legend")
    assert {"country", "person", "other", "conflict", "alleged"} <= set(english)
    assert not {"company", "cooperation", "asserted", "negated"} & set(english)
    assert {"land", "persoon", "overig"} <= set(texts(render(graph, lang="nl")[0], "legend"))


@pytest.mark.parametrize(("lang", "label"), [("en", "not: attacks"), ("nl", "niet: attacks")])
def test_negated_edge_is_dotted_and_says_so(lang: str, label: str) -> None:
    graph = random_graph(2, 2, 0)
    add_edge(graph, "a00", "a01", "attacks", status="negated")
    figure, _ = render(graph, lang=lang)
    (edge,) = edge_artists(figure)
    assert edge.get_linestyle() not in ("-", "solid")
    assert texts(figure, "edgelabel") == [label]


def test_status_and_count_are_shown() -> None:
    graph = random_graph(2, 4, 0)
    add_edge(graph, "a00", "a01", "attacks", count=4)
    add_edge(graph, "a01", "a02", "attacks", status="planned")
    add_edge(graph, "a02", "a03", "attacks")
    figure, _ = render(graph)
    assert sorted(texts(figure, "edgelabel")) == ["attacks", "attacks (planned)", "attacks ×4"]
    by_count = sorted(edge.get_linewidth() for edge in edge_artists(figure))
    assert by_count[-1] > by_count[0]
    assert sum(edge.get_linestyle() in ("-", "solid") for edge in edge_artists(figure)) == 2


def test_symmetric_relation_is_drawn_once_with_two_arrowheads() -> None:
    graph = random_graph(2, 2, 0)
    add_edge(graph, "a00", "a01", "meetsWith")
    add_edge(graph, "a01", "a00", "meetsWith", count=2)
    figure, _ = render(graph)
    gids = [artist.get_gid() or "" for artist in figure.axes[0].get_children()]
    assert sum(gid.startswith("edge-") for gid in gids) == 1
    assert sum(gid.startswith("head-") for gid in gids) == 2
    assert texts(figure, "edgelabel")[0].endswith("×3")


def test_many_alike_parallel_edges_become_one() -> None:
    figure, scene = render(many_parallel())
    assert any("\n" in label for label in texts(figure, "edgelabel"))
    assert sum(link.relations for link in scene.links) > len(scene.links)


def test_large_graph_says_what_is_left_out(tmp_path: Path) -> None:
    graph = random_graph(12, 22, 28, hub=8)
    figure, scene = render(graph, max_nodes=10)
    assert len(scene.nodes) == 10
    assert "a00" in {node.key for node in scene.nodes}
    caption = " ".join(texts(figure, "caption"))
    assert "10 most connected of 22" in caption
    assert f"{scene.edges_left_out} relations" in caption
    report = draw(graph, tmp_path / "p.svg", max_nodes=10, lang="nl", theme="dark", width=9, check=True)
    assert (report.nodes_drawn, report.nodes_left_out) == (10, 12)
    assert report.overlaps and report.overlaps.total == 0


def test_names_wrap() -> None:
    figure, _ = render(GRAPHS["long names"]())
    for label in texts(figure, "name"):
        assert max(len(line) for line in label.split("\n")) <= 18


def test_clear_errors(tmp_path: Path) -> None:
    graph = random_graph(2, 3, 2)
    with pytest.raises(ValueError, match="no actors"):
        draw(nx.MultiDiGraph(), tmp_path / "p.png")
    with pytest.raises(OutputError, match=r"p\.gif.*\.png, \.svg or \.pdf"):
        draw(graph, tmp_path / "p.gif")
    with pytest.raises(OutputError, match="nowhere"):
        draw(graph, tmp_path / "nowhere" / "p.png")
    with pytest.raises(ValueError, match="unknown theme"):
        draw(graph, tmp_path / "p.png", theme="pink")
    assert list(tmp_path.iterdir()) == []


def test_user_settings_of_matplotlib_are_left_alone(tmp_path: Path) -> None:
    import matplotlib

    before = dict(matplotlib.rcParams)
    draw(random_graph(2, 3, 2), tmp_path / "p.png")
    assert dict(matplotlib.rcParams) == before
