"""Text: clean, wrap, measure, and find fonts that have its letters. Sizes are in points."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

FONT = "DejaVu Sans"


def clean(text: str) -> str:
    """``text`` on one line, without control characters and lone surrogates."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text)
    return re.sub(r"\s+", " ", kept).strip()


def columns(text: str) -> int:
    """Width of ``text`` in columns: East Asian wide letters take two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pieces(word: str, width: int) -> list[str]:
    """``word`` in pieces of at most ``width`` columns, with hyphens where letters are cut."""
    if columns(word) <= width:
        return [word]
    after_hyphen = re.findall(r"[^-/–]+[-/–]*|[-/–]+", word)
    if len(after_hyphen) > 1:
        return [piece for part in after_hyphen for piece in _pieces(part, width)]
    pieces, piece = [], ""
    wide = columns(word) > len(word)
    for letter in word:
        if columns(piece + letter) > width - (0 if wide else 1) and not unicodedata.combining(letter):
            pieces.append(piece if wide else piece + "-")
            piece = ""
        piece += letter
    return [*pieces, piece]


def wrap(text: str, width: int = 18, lines: int = 4) -> str:
    """``text`` on lines of about ``width`` columns, broken between words; very long words are cut.

    What does not fit on ``lines`` lines is replaced by an ellipsis.
    """
    rows: list[str] = []
    for word in clean(text).split(" "):
        for number, piece in enumerate(_pieces(word, width)):
            glue = "" if number else " "
            if rows and columns(rows[-1] + glue + piece) <= width and not rows[-1].endswith("-" if number else "\n"):
                rows[-1] += glue + piece
            else:
                rows.append(piece)
    if len(rows) > lines:
        rows = [*rows[: lines - 1], rows[lines - 1].rstrip("-")[: width - 1] + "…"]
    return "\n".join(rows)


@cache
def _letters(path: str) -> frozenset[int]:
    return frozenset(font_manager.get_font(path).get_charmap())


def fonts(texts: Iterable[str]) -> list[str]:
    """Font families for ``texts``: DejaVu Sans, then installed ones for letters it lacks."""
    needed = {ord(c) for text in texts for c in text if not c.isspace()}
    families = [FONT]
    missing = needed - _letters(font_manager.findfont(FONT))
    if missing:
        installed = sorted({(f.name, f.fname) for f in font_manager.fontManager.ttflist if f.style == "normal" and f.weight == 400})
        for name, path in installed:
            if name.startswith(("cm", "STIX", "Last Resort", "DejaVu Sans Display")) or name in families:
                continue
            if missing & _letters(path):
                families.append(name)
                missing -= _letters(path)
            if not missing:
                break
    return families


class Ruler:
    """Measures text as Agg draws it at ``dpi``."""

    def __init__(self, families: list[str], dpi: int) -> None:
        self.families = families
        self._figure = Figure(figsize=(1, 1), dpi=dpi)
        canvas: Any = FigureCanvasAgg(self._figure)
        self._renderer = canvas.get_renderer()
        self._to_points = 72.0 / dpi
        self._known: dict[tuple[str, float, str, str], tuple[float, float]] = {}

    def size(self, text: str, size: float, weight: str = "normal", style: str = "normal") -> tuple[float, float]:
        """Width and height of ``text`` at font size ``size``."""
        key = (text, size, weight, style)
        if key not in self._known:
            artist = Text(
                0, 0, text, fontfamily=self.families, fontsize=size, fontweight=weight, fontstyle=style,
                linespacing=1.05, parse_math=False,
            )  # fmt: skip
            artist.set_figure(self._figure)
            extent = artist.get_window_extent(self._renderer)
            self._known[key] = (extent.width * self._to_points, extent.height * self._to_points)
        return self._known[key]
