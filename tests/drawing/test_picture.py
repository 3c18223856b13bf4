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

from kg.drawing import draw, render, save
from kg.drawing.scene import LINES
from kg.errors import OutputError
from tests.drawing.boxes import texts
from tests.drawing.graphs import add_edge, complete, long_names, many_parallel, random_graph

Graph = nx.MultiDiGraph


def edge_artists(figure: Any) -> list[PathPatch]:
    return [
        artist for artist in figure.axes[0].get_children() if isinstance(artist, PathPatch) and (artist.get_gid() or "").startswith("edge-")
    ]


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
    figure, _ = render(long_names())
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


def test_a_simple_picture_has_one_line_for_each_pair_and_direction() -> None:
    graph = random_graph(12, 62, 90)
    add_edge(graph, "a00", "a01", "attacks", count=7)
    add_edge(graph, "a00", "a01", "funds", count=2)
    figure, scene = render(graph, max_nodes=70)
    assert len(scene.nodes) == 62 and not texts(figure, "edgelabel")
    ends = [(link.source, link.target) for link in scene.links]
    assert len(ends) == len(set(ends))
    link = next(link for link in scene.links if (link.source, link.target) == (0, 1))
    assert link.family == "conflict" and link.count >= 9
    assert "One line for each pair" in " ".join(texts(figure, "caption"))


def test_the_weakest_of_very_many_lines_are_left_out() -> None:
    graph = complete(25)
    for u, v, data in list(graph.edges(data=True))[:5]:
        data["count"] = 9
        strong = {u, v}
    figure, scene = render(graph, time_limit=3)
    assert len(scene.links) == LINES and scene.edges_left_out == 300 - LINES
    assert f"Left out: the {300 - LINES} weakest relations." in " ".join(texts(figure, "caption"))
    assert sum(link.count == 9 for link in scene.links) == 5 and strong <= {node.key for node in scene.nodes}


class Watch:
    """A clock that jumps on by a second whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        self.now += 1.0
        return self.now


def test_when_the_time_is_over_what_is_there_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    monkeypatch.setattr("kg.drawing.effort.time", watch)
    report = draw(random_graph(38, 60, 120, hub=40), tmp_path / "p.png", time_limit=40, check=True)
    looked = watch.now
    assert looked < 80  # nothing goes on and on after it
    assert report.nodes_drawn == 60 and report.labels_left_out > 0
    # Labels that would cover something are left out, and it is said.
    assert report.overlaps and report.overlaps.edge_labels == 0
    figure, _ = render(random_graph(38, 60, 120, hub=40), time_limit=40)
    assert f"For lack of room {report.labels_left_out} lines have no label." in " ".join(texts(figure, "caption"))


def test_a_png_has_fewer_dots_when_little_time_is_left(tmp_path: Path) -> None:
    figure, _ = render(random_graph(2, 5, 5))
    sizes = []
    for seconds in (9.0, 0.05):
        save(figure, tmp_path / "p.png", seconds)
        sizes.append(int.from_bytes((tmp_path / "p.png").read_bytes()[16:20], "big"))
    assert sizes[1] < sizes[0] == round(figure.get_size_inches()[0] * 150)
