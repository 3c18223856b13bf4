"""Draws a network of actors and writes it as PNG, SVG or PDF.

One axes covers the figure, with points (1/72 inch) as data units. Nothing that differs from run to run
(dates, versions, random marks) is written: the same graph gives the same bytes.
"""

from __future__ import annotations

import math
import os
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path as Outline
from matplotlib.text import Text

from kg.drawing import style
from kg.drawing.arrange import Arrangement, arrange
from kg.drawing.geometry import Array
from kg.drawing.legend import Block, legend, paragraph
from kg.drawing.report import DrawReport, overlaps
from kg.drawing.scene import Graph, Scene, font_style, prepare
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, clean
from kg.errors import OutputError

_METADATA: dict[str, dict[str, None]] = {
    ".png": {"Software": None},
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
_SETTINGS: Any = {"svg.hashsalt": "kg", "svg.fonttype": "path", "pdf.fonttype": 42, "path.simplify": False}
_MAX_PIXELS = 30_000  # Agg takes up to 65 535 a side


@contextmanager
def _settings() -> Iterator[None]:
    """Matplotlib as shipped, whatever the user's matplotlibrc says; put back afterwards."""
    with matplotlib.rc_context(), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        yield


def _text(axes: Axes, x: float, y: float, text: str, size: float, colour: str, ruler: Ruler, gid: str, **more: Any) -> None:
    artist = Text(
        x, y, text, fontfamily=ruler.families, fontsize=size, color=colour, parse_math=False, linespacing=1.05,
        rotation_mode="anchor", **more,
    )  # fmt: skip
    artist.set_gid(gid)
    axes.add_artist(artist)


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
        for head in route.heads:
            tip = Polygon(head + shift, facecolor=colour, edgecolor="none", zorder=4)
            tip.set_gid(f"head-{route.link}")
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
    for number, (link, place) in enumerate(zip(scene.links, arrangement.placing.links, strict=True)):
        _text(
            axes, place[0] + shift[0], place[1] + shift[1], link.label, style.EDGE_FONT, theme.families[link.family],
            ruler, f"edgelabel-{number}", rotation=math.degrees(math.atan2(place[5], place[4])),
            fontstyle=font_style(link.status), bbox=backing, zorder=3, **centred,
        )  # fmt: skip
    sides = {-1: "right", 0: "center", 1: "left"}
    for number, (node, place) in enumerate(zip(scene.nodes, arrangement.placing.nodes, strict=True)):
        _text(
            axes, place[0] + shift[0], place[1] + shift[1], node.label, style.NODE_FONT, theme.ink, ruler,
            f"name-{number}", multialignment=sides[arrangement.placing.sides[number]],
            bbox={**backing, "alpha": 0.8}, zorder=6, **centred,
        )  # fmt: skip


def _block(axes: Axes, block: Block, left: float, top: float, ruler: Ruler) -> None:
    for words in block.words:
        _text(
            axes, left + words.x, top - words.y, words.text, words.size, words.colour, ruler, words.gid,
            fontweight=words.weight, ha="left", va="baseline", zorder=7,
        )  # fmt: skip
    for make, x, y in block.samples:
        artist = make(left + x, top - y)
        artist.set_gid("sample")
        axes.add_artist(artist)


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
    time_limit: float = 30.0,
) -> tuple[Figure, Scene]:
    """The picture as a figure, and what is on it; parameters as for :func:`draw`."""
    if theme not in style.THEMES:
        raise ValueError(f"unknown theme {theme!r}; known are {', '.join(sorted(style.THEMES))}")
    end = time.monotonic() + time_limit
    late: Callable[[], bool] = lambda: time.monotonic() > end  # noqa: E731
    with _settings():
        colours, words = style.THEMES[theme], style.words(lang)
        title, source = clean(title or ""), clean(source)
        scene, ruler = prepare(graph, lang=lang, max_nodes=max_nodes, dpi=dpi, extra_text=(title, source))
        margin = style.MARGIN
        wanted = None if width is None else 72.0 * width - 2 * margin
        arrangement = arrange(scene, wanted, late)
        left, bottom, right, top = arrangement.bounds
        inner = max(right - left, wanted or 0.0, 330.0)
        caption = ""
        if scene.nodes_left_out or scene.edges_left_out:
            caption = words["left_out"].format(
                shown=len(scene.nodes),
                actors=len(scene.nodes) + scene.nodes_left_out,
                nodes=scene.nodes_left_out,
                edges=scene.edges_left_out,
            )
        if any(link.count > 1 for link in scene.links):
            caption = f"{caption} {words['width']}.".strip()
        small = style.SOURCE_FONT
        above = paragraph(title, ruler, style.TITLE_FONT, colours.ink, inner, "title", "bold")
        below = [
            legend(scene, ruler, colours, words, inner),
            paragraph(caption, ruler, small, colours.faint, inner, "caption"),
            paragraph(source, ruler, small, colours.faint, inner, "source"),
        ]
        gap = 12.0
        foot = sum(block.height for block in below) + gap
        wide = math.ceil(inner + 2 * margin)
        high = math.ceil(top - bottom + 2 * margin + foot + (above.height + gap if title else 0.0))
        figure = Figure(figsize=(wide / 72, high / 72), dpi=dpi, facecolor=colours.background)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, wide)
        axes.set_ylim(0, high)
        shift = np.array([margin - left + (inner - (right - left)) / 2, margin + foot - bottom])
        _edges(axes, scene, arrangement, shift, colours)
        _nodes(axes, scene, arrangement, shift, colours)
        _labels(axes, scene, arrangement, shift, colours, ruler)
        _block(axes, above, margin, high - margin + 4.0, ruler)
        at = margin + foot - gap
        for block in below:
            _block(axes, block, margin, at, ruler)
            at -= block.height
    return figure, scene


def save(figure: Figure, path: Path) -> None:
    """Writes ``figure`` to ``path`` in the format of its suffix, whole or not at all.

    Raises:
        OutputError: the suffix is unknown or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in _METADATA:
        raise OutputError(f"{path}: cannot draw a picture as '{path.suffix}'; name it .png, .svg or .pdf")
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=suffix, dir=path.parent)
        with os.fdopen(handle, "wb") as out, _settings():
            FigureCanvasAgg(figure)
            dpi = min(figure.dpi, _MAX_PIXELS / max(figure.get_size_inches()))
            figure.savefig(out, format=suffix[1:], dpi=dpi, facecolor=figure.get_facecolor(), metadata=_METADATA[suffix])
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, path)
    except OSError as error:
        raise OutputError(f"{path}: cannot write the picture: {error.strerror or error}") from error
    finally:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)


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
    time_limit: float = 30.0,
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
        max_nodes: of a larger graph the strongest part is drawn, and the caption says so.
        dpi: dots per inch of a PNG.
        time_limit: seconds after which improving stops; only then can two runs differ.

    Raises:
        ValueError: the graph is empty, or ``theme`` is unknown.
        OutputError: the suffix is unknown or the file cannot be written.
    """
    path = Path(path)
    if path.suffix.lower() not in _METADATA:
        raise OutputError(f"{path}: cannot draw a picture as '{path.suffix}'; name it .png, .svg or .pdf")
    figure, scene = render(
        graph, title=title, source=source, lang=lang, theme=theme, width=width, max_nodes=max_nodes, dpi=dpi,
        time_limit=time_limit,
    )  # fmt: skip
    save(figure, path)
    with _settings():
        counted = overlaps(figure)
    return DrawReport(
        overlaps=counted,
        nodes_drawn=len(scene.nodes),
        edges_drawn=sum(link.relations for link in scene.links),
        nodes_left_out=scene.nodes_left_out,
        edges_left_out=scene.edges_left_out,
    )
