"""The page round a drawing: one axes over the whole figure, title above, blocks of text below. Lengths in points.

Nothing that differs from run to run (dates, versions, random marks) is written: the same data give the same bytes.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Text

from kg.drawing import style
from kg.drawing.legend import Block, paragraph
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, has_letters

_SETTINGS: Any = {"svg.hashsalt": "kg", "svg.fonttype": "path", "pdf.fonttype": 42, "path.simplify": False}
_GAP = 12.0  # above and below the drawing


@contextmanager
def settings() -> Iterator[None]:
    """Matplotlib as shipped, whatever the user's matplotlibrc says; put back afterwards."""
    with matplotlib.rc_context(), warnings.catch_warnings():
        # The same font family is asked for its bold and italic letters, which may lack some that the upright has.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        yield


def put(axes: Axes, x: float, y: float, text: str, size: float, colour: str, ruler: Ruler, gid: str, **more: Any) -> None:
    """Adds ``text`` at (x, y); ``gid`` says what it is."""
    artist = Text(
        x, y, text, fontfamily=ruler.families, fontsize=size, color=colour, parse_math=False, linespacing=1.05,
        rotation_mode="anchor", **more,
    )  # fmt: skip
    artist.set_gid(gid)
    axes.add_artist(artist)


def _put_block(axes: Axes, block: Block, left: float, top: float, ruler: Ruler) -> None:
    for words in block.words:
        put(
            axes, left + words.x, top - words.y, words.text, words.size, words.colour, ruler, words.gid,
            fontweight=words.weight, ha="left", va="baseline", zorder=7,
        )  # fmt: skip
    for make, x, y in block.samples:
        artist = make(left + x, top - y)
        artist.set_gid("sample")
        axes.add_artist(artist)


@dataclass(slots=True)
class Page:
    """A page to be: ``width`` is that of the drawing, ``below`` what stands under it from top to bottom."""

    title: str
    theme: Theme
    ruler: Ruler
    width: float
    below: list[Block] = field(default_factory=list)

    def add(self, text: str, gid: str) -> None:
        """Puts a paragraph in small type under what is there."""
        self.below.append(paragraph(text, self.ruler, style.SOURCE_FONT, self.theme.faint, self.width, gid))

    def make(self, height: float, dpi: int) -> tuple[Figure, Axes, tuple[float, float]]:
        """The figure, its axes, and the lower left corner of the place for a drawing of ``height``."""
        margin = style.MARGIN
        weight = "bold" if has_letters(self.title, weight="bold") else "normal"
        above = paragraph(self.title, self.ruler, style.TITLE_FONT, self.theme.ink, self.width, "title", weight)
        foot = sum(block.height for block in self.below) + _GAP
        wide = math.ceil(self.width + 2 * margin)
        high = math.ceil(height + 2 * margin + foot + (above.height + _GAP if self.title else 0.0))
        figure = Figure(figsize=(wide / 72, high / 72), dpi=dpi, facecolor=self.theme.background)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, wide)
        axes.set_ylim(0, high)
        _put_block(axes, above, margin, high - margin + 4.0, self.ruler)
        at = margin + foot - _GAP
        for block in self.below:
            _put_block(axes, block, margin, at, self.ruler)
            at -= block.height
        return figure, axes, (margin, margin + foot)
