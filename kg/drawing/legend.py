"""What stands round the network: title above, legend, caption and source below. Lengths in points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from kg.drawing import style
from kg.drawing.geometry import Array
from kg.drawing.scene import Scene
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, wrap
from kg.ontology import ActorType

_SAMPLE = 24.0  # width of the sample before a word
_ROW = 15.0
_BETWEEN = 14.0

Sample: TypeAlias = Callable[[float, float], Artist]
Section: TypeAlias = tuple[str, list[tuple[Sample, str]]]  # heading, and samples with their words


@dataclass(frozen=True, slots=True)
class Words:
    """One piece of text with the left end of its base line at (x, y); y counts down from the top."""

    text: str
    x: float
    y: float
    size: float
    colour: str
    weight: str = "normal"
    gid: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of words and samples, ``height`` points high; samples are made for (x, y) later."""

    words: tuple[Words, ...]
    samples: tuple[tuple[Sample, float, float], ...]
    height: float


def _shape_sample(kind: str, theme: Theme) -> Sample:
    mark = style.mark(kind)
    outline: Array = style.outline(mark.shape, 5.0)
    fill = theme.black if mark.colour == "black" else mark.colour

    def make(x: float, y: float) -> Artist:
        return Polygon(outline + np.array([x + _SAMPLE - 12.0, y]), facecolor=fill, edgecolor=theme.outline, linewidth=0.8)

    return make


def _line_sample(colour: str, width: float, dashes: tuple[float, ...]) -> Sample:
    def make(x: float, y: float) -> Artist:
        line = Line2D([x, x + _SAMPLE], [y, y], color=colour, linewidth=width, solid_capstyle="butt")
        if dashes:
            line.set_linestyle((0, dashes))
        return line

    return make


def _sections(scene: Scene, words: dict[str, str], theme: Theme) -> list[Section]:
    """Heading and entries of each section; only what occurs in the picture."""
    present = {node.kind if node.kind in style.MARKS else "other" for node in scene.nodes}
    kinds = [str(kind) for kind in ActorType if kind in present] + (["other"] if "other" in present else [])
    sections = [(words["actors"], [(_shape_sample(kind, theme), words[kind]) for kind in kinds])]
    if scene.links:
        families = [
            (
                _line_sample(theme.families[family], 2.2, ()),
                words["open_family" if family == style.OPEN else family],
            )
            for family in scene.families
        ]
        sections.append((words["relations"], families))
        statuses = {link.status for link in scene.links}
        sections.append(
            (
                words["statuses"],
                [
                    (_line_sample(theme.ink, 0.8 if status == style.OPEN else 1.4, dashes), words[status])
                    for status, dashes in style.DASHES.items()
                    if status in statuses
                ],
            )
        )
    return sections


def legend(scene: Scene, ruler: Ruler, theme: Theme, words: dict[str, str], width: float) -> Block:
    """The legend of a network."""
    return flow(_sections(scene, words, theme), ruler, theme, width)


def flow(sections: list[Section], ruler: Ruler, theme: Theme, width: float) -> Block:
    """Sections of a heading and of samples with their words, flowing over lines of ``width``."""
    size = style.LEGEND_FONT
    placed: list[Words] = []
    samples: list[tuple[Sample, float, float]] = []
    y = 0.0
    indent = max(ruler.size(heading, size, "bold")[0] for heading, _ in sections) + _BETWEEN
    if indent > 0.4 * width:
        indent = 0.0
    for heading, entries in sections:
        y += _ROW
        placed.append(Words(heading, 0.0, y, size, theme.ink, "bold", "legend"))
        x = indent
        if not indent:
            y += _ROW
        for sample, word in entries:
            wide = _SAMPLE + 5.0 + ruler.size(word, size)[0]
            if x > indent and x + wide > width:
                x, y = indent, y + _ROW
            samples.append((sample, x, y - 3.0))
            placed.append(Words(word, x + _SAMPLE + 5.0, y, size, theme.ink, gid="legend"))
            x += wide + _BETWEEN
    return Block(tuple(placed), tuple(samples), y + 5.0)


def paragraph(text: str, ruler: Ruler, size: float, colour: str, width: float, gid: str, weight: str = "normal") -> Block:
    """``text`` broken into lines that fit ``width``."""
    if not text.strip():
        return Block((), (), 0.0)
    average = ruler.size(text, size, weight)[0] / max(len(text), 1)
    columns = max(12, int(width / average))
    lines = wrap(text, columns, 12).split("\n")
    while columns > 12 and max(ruler.size(line, size, weight)[0] for line in lines) > width:
        columns -= 1
        lines = wrap(text, columns, 12).split("\n")
    step = 1.35 * size
    return Block(
        tuple(Words(line, 0.0, (k + 1) * step, size, colour, weight, gid) for k, line in enumerate(lines)),
        (),
        len(lines) * step + 4.0,
    )
