"""Counts overlaps in a drawn figure, on the boxes of its text as rendered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon
from matplotlib.text import Text

from kg.drawing.geometry import Array, box, corners, meeting_pairs, segments_on_boxes


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Pairs of things that cover each other; ``lines_under_names`` are edges that run under an actor's name.

    The last two counts cannot always be zero and are no part of ``total``.
    """

    node_labels: int
    edge_labels: int
    labels_on_nodes: int
    labels_on_arrowheads: int
    nodes: int
    outside: int
    lines_under_names: int
    lines_over_nodes: int

    @property
    def total(self) -> int:
        """All overlaps of labels, nodes and arrowheads, and text that leaves the picture."""
        return self.node_labels + self.edge_labels + self.labels_on_nodes + self.labels_on_arrowheads + self.nodes + self.outside


@dataclass(frozen=True, slots=True)
class DrawReport:
    """What was drawn; edges are counted as in the graph, equal ones added up."""

    overlaps: Overlaps
    nodes_drawn: int
    edges_drawn: int
    nodes_left_out: int
    edges_left_out: int


def _group(gid: str | None) -> tuple[str, str]:
    kind, _, number = (gid or "").partition("-")
    return kind, number


def text_box(text: Text, canvas: Any) -> Array:
    """The box of ``text`` in pixels, turned as the text is turned."""
    angle = text.get_rotation()
    text.set_rotation(0.0)
    extent = text.get_window_extent(canvas.get_renderer())
    text.set_rotation(angle)
    return box(extent.x0 + extent.width / 2, extent.y0 + extent.height / 2, extent.width, extent.height, math.radians(angle))


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


def _polygons_on_boxes(boxes: Array, polygons: list[Array]) -> list[tuple[int, int]]:
    """Pairs of a box and the convex hull of a polygon that meet (separating axes of both)."""
    met = []
    hulls = [_hull(polygon) for polygon in polygons]
    for i, own in enumerate(corners(boxes) if len(boxes) else []):
        for j, polygon in enumerate(hulls):
            if np.hypot(*(polygon.mean(axis=0) - own.mean(axis=0))) > np.ptp(own, axis=0).max() + np.ptp(polygon, axis=0).max():
                continue
            edges = np.concatenate([np.roll(own, -1, 0) - own, np.roll(polygon, -1, 0) - polygon])
            axes = np.stack([-edges[:, 1], edges[:, 0]], axis=1)
            a, b = own @ axes.T, polygon @ axes.T
            if ((a.min(0) < b.max(0)) & (b.min(0) < a.max(0))).all():
                met.append((i, j))
    return met


def overlaps(figure: Figure) -> Overlaps:
    """Counts the overlaps in a figure made by :func:`kg.drawing.render`, in pixels as Agg draws it."""
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    texts: dict[str, list[tuple[str, Array]]] = {"name": [], "edgelabel": []}
    shapes: dict[str, list[tuple[str, Array]]] = {"node": [], "head": [], "edge": []}
    outside = 0
    wide, high = figure.bbox.width, figure.bbox.height
    for artist in figure.axes[0].get_children():
        kind, number = _group(artist.get_gid())
        if isinstance(artist, Text) and artist.get_text():
            extent = artist.get_window_extent(canvas.get_renderer())
            outside += int(extent.x0 < -0.5 or extent.y0 < -0.5 or extent.x1 > wide + 0.5 or extent.y1 > high + 0.5)
            if kind in texts:
                texts[kind].append((number, text_box(artist, canvas)))
        elif isinstance(artist, Polygon) and kind in shapes:
            shapes[kind].append((number, artist.get_transform().transform(artist.get_xy())[:-1]))
        elif isinstance(artist, PathPatch) and kind in shapes:
            path = artist.get_path().interpolated(1).transformed(artist.get_transform())
            polygons = path.to_polygons(closed_only=False)
            shapes[kind].append((number, np.asarray(polygons[0], dtype=np.float64)))
    names = np.array([b for _, b in texts["name"]]).reshape(-1, 6)
    edge_labels = np.array([b for _, b in texts["edgelabel"]]).reshape(-1, 6)
    labels = np.concatenate([names, edge_labels])

    def pairs(a: Array, b: Array) -> list[tuple[int, int]]:
        return [(int(i), int(j)) for i, j in zip(*meeting_pairs(a, b), strict=True)]

    name_pairs = sum(i < j for i, j in pairs(names, names))
    edge_pairs = sum(i < j for i, j in pairs(edge_labels, edge_labels)) + len(pairs(names, edge_labels))
    nodes = [shape for _, shape in shapes["node"]]
    heads = [shape for _, shape in shapes["head"]]
    flat = np.array([_upright_box(shape) for shape in nodes]).reshape(-1, 6)
    under, over = _lines(shapes["edge"], texts["name"], shapes["node"])
    return Overlaps(
        node_labels=name_pairs,
        edge_labels=edge_pairs,
        labels_on_nodes=len(_polygons_on_boxes(labels, nodes)),
        labels_on_arrowheads=len(_polygons_on_boxes(labels, heads)),
        nodes=sum(i < j for i, j in pairs(flat, flat)),
        outside=outside,
        lines_under_names=under,
        lines_over_nodes=over,
    )


def _upright_box(points: Array) -> Array:
    low, high = points.min(axis=0), points.max(axis=0)
    return box(*((low + high) / 2), *(high - low))


def _lines(edges: list[tuple[str, Array]], names: list[tuple[str, Array]], nodes: list[tuple[str, Array]]) -> tuple[int, int]:
    """Number of (edge, name) and (edge, foreign node) pairs that touch; edge numbers are ``link.source.target``."""
    under = over = 0
    name_boxes = np.array([b for _, b in names]).reshape(-1, 6)
    node_boxes = np.array([_upright_box(shape) for _, shape in nodes]).reshape(-1, 6)
    for number, line in edges:
        own = number.split(".")[1:]
        under += int(segments_on_boxes(name_boxes, line[:-1], line[1:]).any(axis=1).sum())
        hit = np.nonzero(segments_on_boxes(node_boxes, line[:-1], line[1:]).any(axis=1))[0]
        over += sum(nodes[int(k)][0] not in own for k in hit)
    return under, over
