"""Text: clean, wrap, measure, and find fonts that have its letters. Sizes are in points.

Matplotlib 3.11 and later shapes Arabic and orders right-to-left text itself (libraqm). DejaVu Sans, which comes
with it, has Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian and Georgian letters; for others the installed fonts are
asked, and where none has them the name is shown in another way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, TypeAlias

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

FONT = "DejaVu Sans"
Slant: TypeAlias = Literal["normal", "italic"]
_JOINERS = "\u200c\u200d"  # Persian and Indian scripts need them


def clean(text: str) -> str:
    """``text`` on one line, without control characters, lone surrogates and marks that turn the direction of writing."""
    kept = (" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text)
    seen = "".join(c for c in kept if unicodedata.category(c) != "Cf" or c in _JOINERS)
    return re.sub(r"\s+", " ", seen).strip()


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


@cache
def _plain(style: Slant = "normal", weight: str = "normal") -> frozenset[int]:
    """Letters of DejaVu Sans in a style and weight."""
    return _letters(font_manager.findfont(font_manager.FontProperties(FONT, style=style, weight=weight)))


@cache
def _installed() -> tuple[tuple[str, frozenset[int]], ...]:
    """Other installed families and their letters, by name; without those that only draw boxes or formulas."""
    upright = {(f.name, f.fname) for f in font_manager.fontManager.ttflist if f.style == "normal" and f.weight == 400}
    skipped = ("cm", "STIX", "Last Resort", "DejaVu")
    return tuple((name, _letters(path)) for name, path in sorted(upright) if not name.startswith(skipped))


def _needed(text: str) -> set[int]:
    return {ord(c) for c in text if not c.isspace() and c not in _JOINERS}


def fonts(texts: Iterable[str]) -> list[str]:
    """Font families for ``texts``: DejaVu Sans, then installed ones for letters it lacks."""
    families = [FONT]
    missing = {letter for text in texts for letter in _needed(text)} - _plain()
    for name, letters in _installed() if missing else ():
        if missing & letters and name not in families:
            families.append(name)
            missing -= letters
    return families


def has_letters(text: str, style: Slant = "normal", weight: str = "normal") -> bool:
    """Whether DejaVu Sans in this style has all letters of ``text``."""
    return _needed(text) <= _plain(style, weight)


def _drawable(text: str) -> bool:
    missing = _needed(text) - _plain()
    for _, letters in _installed() if missing else ():
        missing -= letters
    return not missing


def legible(names: Iterable[str]) -> str:
    """The first of ``names``, cleaned, that can be drawn; or else the first one spelt in Latin letters, never as boxes.

    Latin spelling is that of the library anyascii, letter by letter; a sign that it does not know becomes ``U+…``.
    """
    known = [text for text in map(clean, names) if text]
    for text in known:
        if _drawable(text):
            return text
    if not known:
        return "?"
    from anyascii import anyascii

    pieces = (c if _drawable(c) else anyascii(c) or f"U+{ord(c):04X}" for c in known[0])
    return "".join(pieces)


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
