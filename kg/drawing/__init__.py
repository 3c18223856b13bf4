"""Pictures of actors: as a network, as a heat map of who acts on whom, along time."""

from __future__ import annotations

from kg.drawing.files import save, to_svg
from kg.drawing.matrix import matrix
from kg.drawing.picture import draw, render
from kg.drawing.report import DrawReport, Overlaps, overlaps
from kg.drawing.timeline import Event, timeline

__all__ = ["DrawReport", "Event", "Overlaps", "draw", "matrix", "overlaps", "render", "save", "timeline", "to_svg"]
