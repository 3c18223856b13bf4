"""Who acts on whom as a heat map: a row for each actor that acts, a column for each that undergoes. Lengths in points."""

from __future__ import annotations

import math
from collections import Counter, defaultdict

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kg.drawing import style
from kg.drawing.colour import contrast
from kg.drawing.legend import Sample, flow
from kg.drawing.page import Page, put, settings
from kg.drawing.scene import Edge, Graph, graph_edges, strongest
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, fonts, legible, wrap

CELL = 26.0
_AIR = 6.0
_NUMBER = 7.0


def matrix(
    graph: Graph,
    *,
    title: str = "",
    source: str = "",
    lang: str = "en",
    theme: str = "light",
    width: float | None = None,
    max_nodes: int = 30,
    dpi: int = 150,
) -> tuple[Figure, int, int]:
    """A heat map of ``graph`` (as for :func:`kg.drawing.draw`), and how many actors and relations it leaves out.

    A cell has a strip for each family of relations, with the number of sentences; the more, the stronger the colour.
    The actors with the most sentences come first; with more than ``max_nodes`` the weakest are left out.

    Raises:
        ValueError: no actor acts on another, or the theme is unknown.
    """
    colours, words = style.theme(theme), style.words(lang)
    keys: dict[object, str] = {node: str(node) for node in graph.nodes}
    data = {keys[node]: values for node, values in graph.nodes(data=True)}
    edges = [edge for edge in graph_edges(graph, keys) if edge.source != edge.target]
    if not edges:
        raise ValueError("no actor acts on another, so there is nothing to draw")
    linked = {end for edge in edges for end in (edge.source, edge.target)}
    kept = linked if len(linked) <= max_nodes else strongest(linked, edges, max(max_nodes, 2))
    shown = [edge for edge in edges if edge.source in kept and edge.target in kept]
    cells = _cells(shown)
    rows, columns = _order(cells, 0), _order(cells, 1)
    with settings():
        labels = {
            key: wrap(legible((str(data[key].get("label") or ""), *map(str, data[key].get("names", ())), key)), 24, 2) for key in kept
        }
        title, source = (legible((text,)) if text else "" for text in (title, source))
        ruler = Ruler(fonts([*labels.values(), *words.values(), title, source]), dpi)
        sizes = {key: ruler.size(label, style.NODE_FONT) for key, label in labels.items()}
        left = max(sizes[key][0] for key in rows) + _AIR
        top = max(sizes[key][0] for key in columns) + _AIR
        inner = max(left + CELL * len(columns), style.LEAST_WIDTH, 72.0 * (width or 0.0) - 2 * style.MARGIN)
        page = Page(title, colours, ruler, inner)
        present = {edge.family for edge in shown}
        samples = [(_patch(colours.families[f]), words["open_family" if f == style.OPEN else f]) for f in colours.families if f in present]
        page.below.append(flow([(words["relations"], samples)], ruler, colours, inner))
        page.add(words["matrix"], "caption")
        if len(shown) < len(edges):
            said = {"shown": len(kept), "actors": len(linked), "nodes": len(linked) - len(kept), "edges": len(edges) - len(shown)}
            page.add(words["left_out"].format(**said), "caption")
        page.add(source, "source")
        figure, axes, (x, y) = page.make(top + CELL * len(rows), dpi)
        _grid(axes, x + left, y, rows, columns, labels, ruler, colours)
        _heat(axes, x + left, y, rows, columns, cells, ruler, colours)
    return figure, len(linked) - len(kept), len(edges) - len(shown)


def _cells(edges: list[Edge]) -> dict[tuple[str, str], Counter[str]]:
    """Sentences by (who, whom) and family; a symmetric relation counts both ways."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for edge in edges:
        found[edge.source, edge.target][edge.family] += edge.count
        if edge.symmetric:
            found[edge.target, edge.source][edge.family] += edge.count
    return dict(found)


def _order(cells: dict[tuple[str, str], Counter[str]], side: int) -> list[str]:
    weight: Counter[str] = Counter()
    for pair, families in cells.items():
        weight[pair[side]] += families.total()
    return sorted(weight, key=lambda key: (-weight[key], key))


def _patch(colour: str) -> Sample:
    return lambda x, y: Rectangle((x + 6.0, y - 4.5), 12.0, 9.0, facecolor=colour, edgecolor="none")


def _grid(axes: Axes, x: float, y: float, rows: list[str], columns: list[str], labels: dict[str, str], ruler: Ruler, theme: Theme) -> None:
    for number, key in enumerate(rows):
        middle = y + CELL * (len(rows) - number - 0.5)
        put(axes, x - _AIR, middle, labels[key], style.NODE_FONT, theme.ink, ruler, f"row-{number}", ha="right", va="center")
    for number, key in enumerate(columns):
        middle = x + CELL * (number + 0.5)
        put(
            axes, middle, y + CELL * len(rows) + _AIR, labels[key], style.NODE_FONT, theme.ink, ruler, f"column-{number}",
            ha="left", va="center", rotation=90,
        )  # fmt: skip
    wide, high = CELL * len(columns), CELL * len(rows)
    ground = Rectangle((x, y), wide, high, facecolor=mixed(theme.faint, theme.background, 0.07), edgecolor="none", zorder=0)
    axes.add_artist(ground)
    upright = [((x + CELL * c, y), (x + CELL * c, y + high)) for c in range(len(columns) + 1)]
    level = [((x, y + CELL * r), (x + wide, y + CELL * r)) for r in range(len(rows) + 1)]
    axes.add_artist(LineCollection(upright + level, colors=theme.background, linewidths=1.2, zorder=0.5))
    # The same actor: nothing can stand there.
    same = [(columns.index(key), len(rows) - 1 - number) for number, key in enumerate(rows) if key in columns]
    strokes = [((x + CELL * c + 4, y + CELL * (r + 1) - 4), (x + CELL * (c + 1) - 4, y + CELL * r + 4)) for c, r in same]
    axes.add_artist(LineCollection(strokes, colors=theme.faint, linewidths=0.6, zorder=2))


def _heat(
    axes: Axes,
    x: float,
    y: float,
    rows: list[str],
    columns: list[str],
    cells: dict[tuple[str, str], Counter[str]],
    ruler: Ruler,
    theme: Theme,
) -> None:
    most = max(count for families in cells.values() for count in families.values())
    order = list(theme.families)
    for (who, whom), families in sorted(cells.items()):
        left = x + CELL * columns.index(whom) + 0.6
        top = y + CELL * (len(rows) - rows.index(who)) - 0.6
        high = (CELL - 1.2) / len(families)
        for family in sorted(families, key=order.index):
            count = families[family]
            strength = 0.55 + 0.45 * (math.log(count) / math.log(most) if most > 1 else 1.0)
            colour = mixed(theme.families[family], theme.background, strength)
            strip = Rectangle((left, top - high), CELL - 1.2, high, facecolor=colour, edgecolor="none")
            strip.set_gid(f"cell-{rows.index(who)}.{columns.index(whom)}.{family}")
            axes.add_artist(strip)
            if high >= _NUMBER:
                ink = max(("#000000", "#ffffff"), key=lambda c: contrast(c, colour))
                size = min(style.LEGEND_FONT, high - 1.0)
                put(
                    axes, left + (CELL - 1.2) / 2, top - high / 2, str(count), size, ink, ruler, "count",
                    ha="center", va="center", zorder=5,
                )  # fmt: skip
            top -= high


def mixed(colour: str, background: str, share: float) -> str:
    """``share`` of a colour on a background, as ``#rrggbb``."""
    red, green, blue = (share * a + (1 - share) * b for a, b in zip(to_rgb(colour), to_rgb(background), strict=True))
    return to_hex((red, green, blue))
