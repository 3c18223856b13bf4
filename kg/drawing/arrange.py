"""The whole arrangement: components laid out and packed, edges routed, labels placed. Lengths in points.

Type keeps its size: where labels do not fit, the distances grow (by 1.15 a time) until they do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kg.drawing.geometry import Array, bounds, corners, cubic
from kg.drawing.labels import Placing, place_labels
from kg.drawing.layout import Component, components, place
from kg.drawing.packing import CELL, cells, pack
from kg.drawing.routing import Route, polylines, route
from kg.drawing.scene import Scene

GROWTH = 1.15
_FIRST_SCALE = 0.76
_ATTEMPTS = 12
_ASPECT = 1.5


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Positions of nodes (N, 2), courses of edges, places of labels, and the drawing's bounds."""

    at: Array
    routes: tuple[Route, ...]
    placing: Placing
    bounds: Array


def _pack(scene: Scene, parts: list[Component], places: list[Array], aspect: float) -> Array:
    at = np.zeros((len(scene.nodes), 2))
    masks, origins = [], []
    for part, own in zip(parts, places, strict=True):
        room = part.room + np.array([10.0, 10.0])
        low = (own - room).min(axis=0)
        shifted = own - low
        a, b = part.edges[:, 0], part.edges[:, 1]
        masks.append(
            cells(
                np.concatenate([shifted - room, shifted + room], axis=1),
                np.concatenate([shifted[a], shifted[b], part.half[:, None]], axis=1),
            )
        )
        origins.append(shifted)
    for part, own, shift in zip(parts, origins, pack(masks, aspect), strict=True):
        at[part.members] = own + CELL * np.array(shift)
    moved: Array = at - at.min(axis=0)
    return moved


def _bends(scene: Scene, at: Array) -> dict[tuple[int, int], float]:
    """Bends for pairs whose straight edges would run over a foreign node: the least that helps."""
    reach = np.array([node.reach for node in scene.nodes]) + 5.0
    found: dict[tuple[int, int], float] = {}

    def blocked(routes: list[Route]) -> dict[tuple[int, int], float]:
        starts, ends, owners = polylines(routes)
        hits: dict[tuple[int, int], float] = {}
        if not len(starts):
            return hits
        along = ends - starts
        t = ((at[None] - starts[:, None]) * along[:, None]).sum(axis=2)
        t = np.clip(t / np.maximum((along**2).sum(axis=1), 1e-9)[:, None], 0, 1)
        gap = np.linalg.norm(starts[:, None] + t[..., None] * along[:, None] - at[None], axis=2)
        i, node = np.nonzero(gap < reach[None])
        for piece, n in zip(i, node, strict=True):
            link = scene.links[int(owners[piece])]
            pair = (min(link.source, link.target), max(link.source, link.target))
            if n not in pair:
                hits[pair] = hits.get(pair, 0.0) + float(reach[n] - gap[piece, n])
        return hits

    worst = blocked(route(scene, at))
    for bend in (18.0, -18.0, 32.0, -32.0, 48.0, -48.0):
        left = {pair: cost for pair, cost in worst.items() if cost > 0}
        if not left:
            break
        now = blocked(route(scene, at, {**found, **dict.fromkeys(left, bend)}))
        for pair, cost in left.items():
            if now.get(pair, 0.0) < cost - 1.0:
                found[pair], worst[pair] = bend, now.get(pair, 0.0)
    return found


def _drawn_bounds(scene: Scene, at: Array, routes: list[Route], placing: Placing) -> Array:
    points = [corners(placing.nodes).reshape(-1, 2)]
    points += [node.outline + at[number] for number, node in enumerate(scene.nodes)]
    points += [cubic(r.control, np.linspace(0, 1, 12)) for r in routes]
    if len(placing.links):
        points.append(corners(placing.links).reshape(-1, 2))
    return bounds(np.concatenate(points))


def arrange(scene: Scene, width: float | None, late: Callable[[], bool]) -> Arrangement:
    """Arranges ``scene``; with ``width`` (points) it is made to fit that width where labels allow it."""
    parts = components(scene)
    aspect = _ASPECT
    if width is not None:
        area = sum(float(part.length.sum()) * 75.0 + 6000.0 * len(part.members) for part in parts)
        aspect = min(max(width * width / area, 0.6), 2.4)
    places = [place(part, aspect, late) for part in parts]
    best: tuple[tuple[int, float], Arrangement] | None = None
    good = 0
    for attempt in range(_ATTEMPTS):
        scale = _FIRST_SCALE * GROWTH**attempt
        at = _pack(
            scene,
            parts,
            [scale * own if len(part.edges) else own for part, own in zip(parts, places, strict=True)],
            aspect,
        ).round(3)
        routes = route(scene, at, _bends(scene, at))
        placing = place_labels(scene, at, routes, late)
        limits = _drawn_bounds(scene, at, routes, placing)
        rank = (placing.overlaps, placing.lines_under_names * 1.0 + 0.8 * attempt)
        if best is None or rank < best[0]:
            best = rank, Arrangement(at, tuple(routes), placing, limits)
        good += placing.overlaps == 0
        if (placing.overlaps == 0 and placing.lines_under_names == 0) or good >= 3 or late():
            break
    assert best is not None
    return best[1]
