"""Draws a network of actors and writes it as PNG, SVG or PDF. Lengths are in points (1/72 inch)."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path as Outline

from kg.drawing import style
from kg.drawing.arrange import Arrangement, arrange
from kg.drawing.effort import Clock
from kg.drawing.files import check_suffix, save
from kg.drawing.geometry import Array
from kg.drawing.legend import legend
from kg.drawing.page import Page, put, settings
from kg.drawing.report import DrawReport, overlaps
from kg.drawing.scene import Graph, Scene, font_style, prepare
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, legible


def _edges(axes: Axes, scene: Scene, arrangement: Arrangement, shift: Array, theme: Theme) -> None:
    codes = [Outline.MOVETO, Outline.CURVE4, Outline.CURVE4, Outline.CURVE4]
    for route in arrangement.routes:
        link = scene.links[route.link]
        colour = theme.families[link.family]
        width = 0.8 if link.status == style.OPEN else style.line_width(link.count)
        line = PathPatch(
            Outline(route.control + shift, codes),
            fill=False,
            edgecolor=colour,
            linewidth=width,
            capstyle="butt",
            zorder=2,
        )
        dashes = style.DASHES[link.status]
        if dashes:
            line.set_linestyle((0, dashes))
        line.set_gid(f"edge-{route.link}.{link.source}.{link.target}")
        axes.add_artist(line)
        for head, node in zip(reversed(route.heads), (link.target, link.source), strict=False):
            tip = Polygon(head + shift, facecolor=colour, edgecolor="none", zorder=4)
            tip.set_gid(f"head-{route.link}.{node}")
            axes.add_artist(tip)


def _nodes(axes: Axes, scene: Scene, arrangement: Arrangement, shift: Array, theme: Theme) -> None:
    for number, node in enumerate(scene.nodes):
        fill = style.mark(node.kind).colour
        shape = Polygon(
            node.outline + arrangement.at[number] + shift,
            facecolor=theme.black if fill == "black" else fill,
            edgecolor=theme.outline,
            linewidth=0.9,
            joinstyle="round",
            zorder=5,
        )
        shape.set_gid(f"node-{number}")
        axes.add_artist(shape)


def _labels(axes: Axes, scene: Scene, arrangement: Arrangement, shift: Array, theme: Theme, ruler: Ruler) -> None:
    backing = {"facecolor": theme.background, "edgecolor": "none", "pad": 1.2}
    centred = {"ha": "center", "va": "center"}
    for number, (link, place) in enumerate(zip(scene.links, arrangement.placing.links, strict=True) if scene.worded else ()):
        if number in arrangement.placing.in_the_way:
            continue
        put(
            axes, place[0] + shift[0], place[1] + shift[1], link.label, style.EDGE_FONT, theme.families[link.family],
            ruler, f"edgelabel-{number}", rotation=math.degrees(math.atan2(place[5], place[4])),
            fontstyle=font_style(link), bbox=backing, zorder=3, **centred,
        )  # fmt: skip
    sides = {-1: "right", 0: "center", 1: "left"}
    for number, (node, place) in enumerate(zip(scene.nodes, arrangement.placing.nodes, strict=True)):
        put(
            axes, place[0] + shift[0], place[1] + shift[1], node.label, style.NODE_FONT, theme.ink, ruler,
            f"name-{number}", multialignment=sides[arrangement.placing.sides[number]],
            bbox={**backing, "alpha": 0.8}, zorder=6, **centred,
        )  # fmt: skip


def render(
    graph: Graph,
    *,
    title: str | None = None,
    source: str = "",
    lang: str = "en",
    theme: str = "light",
    width: float | None = None,
    max_nodes: int = 60,
    dpi: int = 150,
    time_limit: float = 60.0,
) -> tuple[Figure, Scene]:
    """The picture as a figure, and what is on it; parameters as for :func:`draw`."""
    clock = Clock(time_limit)
    colours, words = style.theme(theme), style.words(lang)
    with settings():
        title, source = (legible((text,)) if text else "" for text in (title, source))
        scene, ruler = prepare(graph, lang=lang, max_nodes=max_nodes, dpi=dpi, extra_text=(title, source))
        margin = style.MARGIN
        wanted = None if width is None else 72.0 * width - 2 * margin
        # What comes after the arrangement takes about this long.
        after = 0.4 + 0.003 * len(scene.nodes) + (0.005 if scene.worded else 0.002) * len(scene.links)
        arrangement = arrange(scene, wanted, clock.before(min(after, 0.6 * time_limit)))
        left, bottom, right, top = arrangement.bounds
        inner = max(right - left, wanted or 0.0, style.LEAST_WIDTH)
        page = Page(title, colours, ruler, inner, [legend(scene, ruler, colours, words, inner)])
        page.add(_caption(scene, arrangement, words), "caption")
        page.add(source, "source")
        figure, axes, corner = page.make(top - bottom, dpi)
        shift = np.array([corner[0] - left + (inner - (right - left)) / 2, corner[1] - bottom])
        _edges(axes, scene, arrangement, shift, colours)
        _nodes(axes, scene, arrangement, shift, colours)
        _labels(axes, scene, arrangement, shift, colours, ruler)
    return figure, scene


def _caption(scene: Scene, arrangement: Arrangement, words: dict[str, str]) -> str:
    """What was left out, and what the widths mean."""
    said = []
    if scene.nodes_left_out:
        said.append(
            words["left_out"].format(
                shown=len(scene.nodes),
                actors=len(scene.nodes) + scene.nodes_left_out,
                nodes=scene.nodes_left_out,
                edges=scene.edges_left_out,
            )
        )
    elif scene.edges_left_out:
        said.append(words["edges_left_out"].format(edges=scene.edges_left_out))
    if not scene.worded:
        said.append(words["no_words"])
    if arrangement.placing.in_the_way:
        said.append(words["labels_left_out"].format(labels=len(arrangement.placing.in_the_way)))
    if any(link.count > 1 for link in scene.links):
        said.append(words["width"] + ".")
    return " ".join(said)


def draw(
    graph: Graph,
    path: Path,
    *,
    title: str | None = None,
    source: str = "",
    lang: str = "en",
    theme: str = "light",
    width: float | None = None,
    max_nodes: int = 60,
    dpi: int = 150,
    time_limit: float = 60.0,
    check: bool = False,
) -> DrawReport:
    """Draws ``graph`` and writes it to ``path`` (``.png``, ``.svg`` or ``.pdf``).

    Args:
        graph: nodes with ``label``, ``type``; edges with ``relation``, ``label``, ``family``, ``count``,
            ``status`` and, where it holds, ``symmetric``.
        title: stands top left.
        source: line at the bottom that says where it comes from.
        lang: language of legend and captions, ``en`` or ``nl``.
        theme: ``light`` or ``dark``.
        width: wanted width in inches; the picture becomes wider only where labels would not fit.
        max_nodes: of a larger graph the strongest part is drawn, and the caption says so. Above 60 actors lines have
            no words, and there is one for each pair and direction.
        dpi: dots per inch of a PNG.
        time_limit: seconds that drawing and writing may take. Where they do not suffice, the placing is not as good as it
            could be, and two runs can differ.
        check: count the overlaps in what was drawn.

    Raises:
        ValueError: the graph is empty, or ``theme`` is unknown.
        OutputError: the suffix is unknown or the file cannot be written.
    """
    path = Path(path)
    check_suffix(path)
    clock = Clock(time_limit)
    figure, scene = render(
        graph, title=title, source=source, lang=lang, theme=theme, width=width, max_nodes=max_nodes, dpi=dpi,
        time_limit=time_limit,
    )  # fmt: skip
    labels = sum((artist.get_gid() or "").startswith("edgelabel-") for artist in figure.axes[0].get_children())
    save(figure, path, 0.7 * clock.left())
    with settings():
        counted = overlaps(figure) if check else None
    return DrawReport(
        overlaps=counted,
        nodes_drawn=len(scene.nodes),
        edges_drawn=sum(link.relations for link in scene.links),
        nodes_left_out=scene.nodes_left_out,
        edges_left_out=scene.edges_left_out,
        labels_left_out=len(scene.links) - labels if scene.worded else 0,
    )
