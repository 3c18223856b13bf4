"""Counts overlaps in a drawn figure, on the boxes of its text as rendered."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon
from matplotlib.text import Text

from kg.drawing.geometry import Array, bounds, box, corners, meeting_pairs, segments_on_boxes


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Pairs of things that cover each other, by what they are.

    Arrowheads at the same node may touch each other and are not counted; ``heads`` are pairs at different nodes.
    ``lines_under_names`` (edges that run under an actor's name) cannot always be zero and is no part of ``total``.
    """

    node_labels: int
    edge_labels: int
    labels_on_nodes: int
    labels_on_arrowheads: int
    nodes: int
    heads: int
    heads_on_nodes: int
    lines_over_nodes: int
    outside: int
    lines_under_names: int

    @property
    def total(self) -> int:
        """All overlaps of labels, arrowheads, nodes and lines on foreign nodes, and text that leaves the picture."""
        return int(sum(getattr(self, field.name) for field in fields(self))) - self.lines_under_names


@dataclass(frozen=True, slots=True)
class DrawReport:
    """What was drawn; edges are counted as in the graph, equal ones added up; ``overlaps`` where they were counted."""

    overlaps: Overlaps | None
    nodes_drawn: int
    edges_drawn: int
    nodes_left_out: int
    edges_left_out: int
    labels_left_out: int = 0


def text_box(text: Text, renderer: Any) -> Array:
    """The box of ``text`` in pixels, turned as the text is turned: about its position (``rotation_mode="anchor"``)."""
    degrees = text.get_rotation()
    text.set_rotation(0.0)
    extent = text.get_window_extent(renderer)
    text.set_rotation(degrees)
    angle = math.radians(degrees)
    x, y = text.get_transform().transform(text.get_position())
    dx, dy = extent.x0 + extent.width / 2 - x, extent.y0 + extent.height / 2 - y
    turned = x + dx * math.cos(angle) - dy * math.sin(angle), y + dx * math.sin(angle) + dy * math.cos(angle)
    return box(*turned, extent.width, extent.height, angle)


def _hull(points: Array) -> Array:
    """Convex hull (Andrew's monotone chain, 1979)."""

    def chain(ordered: list[list[float]]) -> list[list[float]]:
        kept: list[list[float]] = []
        for x, y in ordered:
            while len(kept) > 1:
                (ax, ay), (bx, by) = kept[-2:]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                kept.pop()
            kept.append([x, y])
        return kept[:-1]

    ordered = sorted(points.tolist())
    return np.array(chain(ordered) + chain(ordered[::-1]))


def _hulls_meet(a: Array, b: Array) -> bool:
    """Whether two convex polygons meet (separating axes of both)."""
    if (a.max(0) <= b.min(0)).any() or (b.max(0) <= a.min(0)).any():
        return False
    edges = np.concatenate([np.roll(a, -1, 0) - a, np.roll(b, -1, 0) - b])
    axes = np.stack([-edges[:, 1], edges[:, 0]], axis=1)
    on_a, on_b = a @ axes.T, b @ axes.T
    return bool(((on_a.min(0) < on_b.max(0)) & (on_b.min(0) < on_a.max(0))).all())


def _meetings(first: list[Array], second: list[Array]) -> list[tuple[int, int]]:
    """Pairs of a convex polygon of the one and one of the other list that meet."""
    if not first or not second:
        return []
    boxes = [np.array([_upright_box(polygon) for polygon in some]) for some in (first, second)]
    near = zip(*meeting_pairs(boxes[0], boxes[1]), strict=True)
    return [(int(i), int(j)) for i, j in near if _hulls_meet(first[i], second[j])]


def _line_meets(line: Array, hull: Array) -> bool:
    """Whether a polyline meets a convex polygon."""
    return any(_hulls_meet(np.stack([p, q]), hull) for p, q in pairwise(line))


def overlaps(figure: Figure) -> Overlaps:
    """Counts the overlaps in a figure made by :func:`kg.drawing.render`, in pixels as Agg draws it."""
    canvas: Any = FigureCanvasAgg(figure)
    renderer = canvas.get_renderer()
    texts: dict[str, list[Array]] = {"name": [], "edgelabel": []}
    shapes: dict[str, list[tuple[list[str], Array]]] = {"node": [], "head": [], "edge": []}
    outside = 0
    for artist in figure.axes[0].get_children():
        kind, _, number = (artist.get_gid() or "").partition("-")
        if isinstance(artist, Text) and artist.get_text():
            turned = text_box(artist, renderer)
            left, bottom, right, top = bounds(corners(turned[None]))
            outside += int(left < -0.5 or bottom < -0.5 or right > figure.bbox.width + 0.5 or top > figure.bbox.height + 0.5)
            if kind in texts:
                texts[kind].append(turned)
        elif isinstance(artist, Polygon) and kind in shapes:
            shapes[kind].append((number.split("."), _hull(artist.get_transform().transform(artist.get_xy())[:-1])))
        elif isinstance(artist, PathPatch) and kind in shapes:
            path = artist.get_path().transformed(artist.get_transform())
            shapes[kind].append((number.split("."), np.asarray(path.to_polygons(closed_only=False)[0], dtype=np.float64)))
    names, edge_labels = (np.array(texts[kind]).reshape(-1, 6) for kind in ("name", "edgelabel"))
    nodes, heads = ([shape for _, shape in shapes[kind]] for kind in ("node", "head"))
    labels = [*corners(names), *corners(edge_labels)]

    def within(boxes: Array) -> int:
        return len(meeting_pairs(boxes, boxes)[0]) - len(boxes)

    # Numbers are link.source.target of edges and link.node of arrowheads.
    owners = [ends[1] for ends, _ in shapes["head"]]
    under = over = 0
    for ends, line in shapes["edge"]:
        under += int(segments_on_boxes(names, line[:-1], line[1:]).any(axis=1).sum()) if len(names) else 0
        low, high = line.min(axis=0), line.max(axis=0)
        over += sum(
            _line_meets(line, shape)
            for (node,), shape in shapes["node"]
            if node not in ends[1:] and (shape.max(axis=0) > low).all() and (shape.min(axis=0) < high).all()
        )
    return Overlaps(
        node_labels=within(names) // 2,
        edge_labels=within(edge_labels) // 2 + len(meeting_pairs(names, edge_labels)[0]),
        labels_on_nodes=len(_meetings(labels, nodes)),
        labels_on_arrowheads=len(_meetings(labels, heads)),
        nodes=sum(i < j for i, j in _meetings(nodes, nodes)),
        heads=sum(i < j and owners[i] != owners[j] for i, j in _meetings(heads, heads)),
        heads_on_nodes=sum(shapes["node"][j][0][0] != owners[i] for i, j in _meetings(heads, nodes)),
        lines_over_nodes=over,
        outside=outside,
        lines_under_names=under,
    )


def _upright_box(points: Array) -> Array:
    low, high = points.min(axis=0), points.max(axis=0)
    return box(*((low + high) / 2), *(high - low))
