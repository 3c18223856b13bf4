"""The heat map: who acts on whom, how often, in which family."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from kg.drawing import matrix, save, style
from kg.drawing.matrix import mixed
from tests.drawing.boxes import texts, texts_that_meet
from tests.drawing.graphs import LONG, add_edge, complete, long_names, random_graph


def small() -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    for key, label in (("a", "Ana"), ("b", "Bank"), ("c", "Council"), ("d", "Alone")):
        graph.add_node(key, label=label, type="Organisation")
    add_edge(graph, "a", "b", "attacks", count=4)
    add_edge(graph, "a", "b", "funds")
    add_edge(graph, "b", "c", "meetsWith", count=2)
    return graph


def cells(figure: Figure) -> dict[str, str]:
    """Colours by ``row.column.family``."""
    found = {}
    for artist in figure.axes[0].get_children():
        if (artist.get_gid() or "").startswith("cell-"):
            found[artist.get_gid().removeprefix("cell-")] = to_hex(artist.get_facecolor())
    return found


def test_cells() -> None:
    figure, nodes, edges = matrix(small(), title="T", source="S")
    assert (nodes, edges) == (0, 0)
    # Most sentences first; only who acts has a row, only who undergoes a column; a meeting counts both ways.
    assert texts(figure, "row") == ["Ana", "Bank", "Council"]
    assert texts(figure, "column") == ["Bank", "Council"]
    assert set(cells(figure)) == {"0.0.conflict", "0.0.cooperation", "1.1.cooperation", "2.0.cooperation"}
    assert sorted(texts(figure, "count")) == ["1", "2", "2", "4"]
    theme = style.theme("light")
    assert cells(figure)["0.0.conflict"] == theme.families["conflict"]
    assert cells(figure)["0.0.cooperation"] == mixed(theme.families["cooperation"], "#ffffff", 0.55)
    assert {"cooperation", "conflict"} <= set(texts(figure, "legend")) and "pressure" not in texts(figure, "legend")


def test_theme_and_language() -> None:
    figure, *_ = matrix(small(), theme="dark", lang="nl")
    assert to_hex(figure.get_facecolor()) == style.theme("dark").background
    assert "samenwerking" in texts(figure, "legend") and "Rijen handelen" in texts(figure, "caption")[0]
    assert matrix(small(), width=12)[0].get_size_inches()[0] == pytest.approx(12, abs=0.1)
    with pytest.raises(ValueError, match="unknown theme"):
        matrix(small(), theme="pink")


@pytest.mark.parametrize("graph", [small(), complete(9), random_graph(3, 40, 90, hub=20), long_names(27, 25, 32)])
def test_no_text_covers_another(graph: nx.MultiDiGraph) -> None:
    assert texts_that_meet(matrix(graph, title="A title " * 9, source="A source " * 20)[0]) == []


def test_the_strongest_part() -> None:
    figure, nodes, edges = matrix(random_graph(3, 40, 90, hub=20), max_nodes=10)
    rows = set(texts(figure, "row")) | set(texts(figure, "column"))
    assert len(rows) <= 10 and nodes >= 20 and edges > 0
    assert f"Left out: {nodes} actors and {edges} relations." in " ".join(texts(figure, "caption"))


def test_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        matrix(random_graph(1, 3, 0))


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_same_bytes(tmp_path: Path, suffix: str) -> None:
    graph = long_names()
    other = nx.MultiDiGraph()
    other.add_nodes_from(reversed(list(graph.nodes(data=True))))
    other.add_edges_from(reversed([(u, v, d) for u, v, d in graph.edges(data=True)]))
    paths = [tmp_path / f"{name}.{suffix}" for name in "ab"]
    for some, path in zip((graph, other), paths, strict=True):
        save(matrix(some)[0], path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert any(label in LONG for label in nx.get_node_attributes(graph, "label").values())
