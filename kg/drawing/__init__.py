"""The network of actors as a picture."""

from __future__ import annotations

from kg.drawing.files import save
from kg.drawing.picture import draw, render
from kg.drawing.report import DrawReport, Overlaps, overlaps

__all__ = ["DrawReport", "Overlaps", "draw", "overlaps", "render", "save"]
