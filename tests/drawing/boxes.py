"""Text boxes of a figure, as rendered."""

from __future__ import annotations

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from kg.drawing.geometry import meeting_pairs
from kg.drawing.report import text_box


def texts(figure: Figure, kind: str) -> list[str]:
    """The texts of one kind in the figure."""
    return [
        artist.get_text()
        for artist in figure.axes[0].get_children()
        if isinstance(artist, Text) and (artist.get_gid() or "").split("-")[0] == kind
    ]


def texts_that_meet(figure: Figure) -> list[tuple[str, str]]:
    """Pairs of texts that cover each other, and texts that leave the figure (with nothing)."""
    renderer = FigureCanvasAgg(figure).get_renderer()
    shown = [a for a in figure.axes[0].get_children() if isinstance(a, Text) and a.get_text()]
    boxes = np.array([text_box(artist, renderer) for artist in shown])
    met = [(shown[i].get_text(), shown[j].get_text()) for i, j in zip(*meeting_pairs(boxes, boxes), strict=True) if i < j]
    for artist in shown:
        extent = artist.get_window_extent(renderer)
        if extent.x0 < -0.5 or extent.y0 < -0.5 or extent.x1 > figure.bbox.width + 0.5 or extent.y1 > figure.bbox.height + 0.5:
            met.append((artist.get_text(), ""))
    return met
