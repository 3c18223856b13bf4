"""The whole arrangement: components laid out and packed, edges routed, labels placed. Lengths in points.

Type keeps its size: where labels do not fit, the distances grow until they do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kg.drawing.effort import Clock, Effort, effort
from kg.drawing.geometry import Array, bounds, corners, cubic, distance_to_segment
from kg.drawing.labels import Placing, place_labels
from kg.drawing.layout import Component, components, place
from kg.drawing.packing import CELL, cells, pack
from kg.drawing.routing import Route, polylines, route
from kg.drawing.scene import Scene

GROWTH = 1.15
_FIRST_SCALE = 0.76
_ASPECT = 1.5
_BENDS = (18.0, -18.0, 32.0, -32.0, 48.0, -48.0, 70.0, -70.0)


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


def lines_on_nodes(scene: Scene, at: Array, routes: list[Route], air: float) -> dict[tuple[int, int], float]:
    """How deep the lines of each pair of nodes run into foreign nodes (with ``air`` round them), in points."""
    reach = np.array([node.reach for node in scene.nodes]) + air
    hits: dict[tuple[int, int], float] = {}
    starts, ends, owners = polylines(routes)
    if not len(starts):
        return hits
    gap = distance_to_segment(at[None], starts[:, None], ends[:, None])
    for piece, node in zip(*np.nonzero(gap < reach[None]), strict=True):
        link = scene.links[int(owners[piece])]
        pair = (min(link.source, link.target), max(link.source, link.target))
        if node not in pair:
            hits[pair] = hits.get(pair, 0.0) + float(reach[node] - gap[piece, node])
    return hits


def _routed(scene: Scene, at: Array, work: Effort, clock: Clock) -> list[Route]:
    """The course of every link; those that would run over a foreign node are bent, as little as helps."""
    air = 5.0
    bends: dict[tuple[int, int], float] = {}
    routes = route(scene, at)
    worst = lines_on_nodes(scene, at, routes, air)
    for bend in _BENDS[: work.bends]:
        left = {pair: cost for pair, cost in worst.items() if cost > 0}
        if not left or clock.late():
            break
        tried = route(scene, at, {**bends, **dict.fromkeys(left, bend)}, only=set(left))
        now = lines_on_nodes(scene, at, tried, air)
        for pair, cost in left.items():
            if now.get(pair, 0.0) < cost - 1.0:
                bends[pair], worst[pair] = bend, now.get(pair, 0.0)
    return route(scene, at, bends) if bends else routes


def _drawn_bounds(scene: Scene, at: Array, routes: list[Route], placing: Placing) -> Array:
    points = [corners(placing.nodes).reshape(-1, 2)]
    points += [node.outline + at[number] for number, node in enumerate(scene.nodes)]
    points += [cubic(r.control, np.linspace(0, 1, 12)) for r in routes]
    if len(placing.links):
        points.append(corners(placing.links).reshape(-1, 2))
    return bounds(np.concatenate(points))


def arrange(scene: Scene, width: float | None, clock: Clock) -> Arrangement:
    """Arranges ``scene``; with ``width`` (points) it is made to fit that width where labels allow it."""
    parts = components(scene)
    work = effort(len(scene.nodes), len(scene.links))
    aspect = _ASPECT
    if width is not None:
        area = sum(float(part.length.sum()) * 75.0 + 6000.0 * len(part.members) for part in parts)
        aspect = min(max(width * width / area, 0.6), 2.4)
    places = [place(part, aspect, work, clock) for part in parts]
    best: tuple[tuple[int, float], Arrangement] | None = None
    good, power, took, back = 0, work.growth, 0.0, False
    tried: set[int] = set()
    while True:
        before = clock.left()
        scale = _FIRST_SCALE * GROWTH**power
        at = _pack(
            scene,
            parts,
            [scale * own if len(part.edges) else own for part, own in zip(parts, places, strict=True)],
            aspect,
        ).round(3)
        routes = _routed(scene, at, work, clock)
        placing = place_labels(scene, at, routes, work, clock)
        limits = _drawn_bounds(scene, at, routes, placing)
        overlaps = placing.overlaps + len(lines_on_nodes(scene, at, routes, 0.5))
        rank = (overlaps, placing.unclear * 1.0 + 0.8 * power)
        if best is None or rank < best[0]:
            best = rank, Arrangement(at, tuple(routes), placing, limits)
        good += overlaps == 0
        took = max(took, before - clock.left())
        tried.add(power)
        if back or len(tried) == work.attempts or clock.left() < 1.3 * took:
            break
        if overlaps and work.hasty:
            share = overlaps / (len(scene.nodes) + len(scene.links))
            power += 4 if share > 0.6 else 3 if share > 0.3 else 2 if share > 0.1 else 1
        elif work.hasty:
            back, power = True, power - 1
            if power < 0 or power in tried:
                break
        elif good >= work.good or (not overlaps and not placing.unclear):
            break
        else:
            power += 1
    assert best is not None
    return best[1]
