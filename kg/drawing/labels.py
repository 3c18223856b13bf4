"""Where the labels go: candidate places for every label, and a choice among them by counted overlaps.

Candidates as in Christensen, Marks and Shieber, "An Empirical Study of Algorithms for Point-Feature Label
Placement" (ACM TOG 14(3), 1995); the choice is repeated best reply with fixed random restarts of labels
in conflict. Lengths in points.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.drawing import style
from kg.drawing.effort import Clock, Effort
from kg.drawing.geometry import (
    Array,
    box,
    cubic,
    cubic_angle,
    discs_on_boxes,
    meeting_pairs,
)
from kg.drawing.routing import Route, polylines
from kg.drawing.scene import Scene

GAP = 1.5  # least distance of two labels
_HARD = 1000.0
_NODE_ON_LINE, _EDGE_ON_SISTER, _EDGE_ON_LINE, _STRAY = 60.0, 25.0, 9.0, 45.0
_EIGHT = ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1))


@dataclass(frozen=True, slots=True)
class Placing:
    """Chosen boxes of node labels (N, 6) and edge labels (M, 6); what still goes wrong, by count.

    ``unclear`` counts lines under names and names that stand nearer to another node. ``in_the_way`` are the links
    whose labels must go for the rest to be free of overlaps.
    """

    nodes: Array
    sides: tuple[int, ...]
    links: Array
    overlaps: int
    unclear: int
    in_the_way: frozenset[int]


@dataclass(slots=True)
class _Candidates:
    boxes: list[Array]
    price: list[float]
    owner: list[int]
    side: list[int]

    def add(self, place: Array, price: float, owner: int, side: int = 0) -> None:
        self.boxes.append(place)
        self.price.append(price)
        self.owner.append(owner)
        self.side.append(side)


def _node_candidates(scene: Scene, at: Array, found: _Candidates, rings: int) -> None:
    for number, node in enumerate(scene.nodes):
        width, height = node.label_size
        low, high = node.outline.min(axis=0), node.outline.max(axis=0)
        for ring, extra in enumerate((0.0, 6.0, 13.0, 21.0)[:rings]):
            gap = style.LABEL_GAP + extra
            for rank, (h, v) in enumerate(_EIGHT):
                if h and v:
                    slant = 0.72 * node.reach + 0.5 * gap
                    x, y = h * (slant + width / 2), v * (slant + height / 2)
                else:
                    x = (high[0] + gap + width / 2) if h > 0 else (low[0] - gap - width / 2) if h < 0 else 0.0
                    y = (high[1] + gap + height / 2) if v > 0 else (low[1] - gap - height / 2) if v < 0 else 0.0
                price = 0.6 * rank + 5.0 * ring
                found.add(box(at[number, 0] + x, at[number, 1] + y, width, height), price, number, h)


def _link_candidates(scene: Scene, routes: Sequence[Route], found: _Candidates) -> None:
    first = len(scene.nodes)
    for route in routes:
        link = scene.links[route.link]
        width, height = link.label_size
        owner = first + route.link
        if route.loop_angle is not None:
            apex = cubic(route.control, np.array([0.5]))[0]
            way = np.array([math.cos(route.loop_angle), math.sin(route.loop_angle)])
            narrow = 1.5 * float(np.ptp(cubic(route.control, np.linspace(0, 1, 12)), axis=0).min())
            for number, share in enumerate((0.0, 0.5, 1.0, 1.4)):
                x, y = apex + share * way * np.array([width / 2, height / 2]) + share * 3 * way
                hidden = 4.0 if share == 0 and width > narrow else 0.0
                found.add(box(x, y, width + 4, height + 1), number + hidden, owner)
            angle = _upright(route.loop_angle + math.pi / 2)
            found.add(box(apex[0], apex[1], width + 4, height + 1, angle), 2.0, owner)
            continue
        points = route.pieces()
        length = float(np.hypot(*np.diff(points, axis=0).T).sum())
        free = max(0.0, 1.0 - (width + 4.0) / max(length, 1.0)) / 2
        steps = max(1, min(10, int(free * length / 7.0)))
        spots = sorted({round(0.5 + sign * free * k / steps, 6) for k in range(steps + 1) for sign in (-1, 1)})
        for t in spots:
            x, y = cubic(route.control, np.array([t]))[0]
            angle = _upright(cubic_angle(route.control, t))
            found.add(box(x, y, width + 4, height + 1, angle), 7.0 * abs(t - 0.5), owner)


def _upright(angle: float) -> float:
    """The same line's direction in (-90°, 90°], so that text reads from left to right."""
    turned = (angle + math.pi / 2) % math.pi - math.pi / 2
    return math.pi / 2 if turned <= -math.pi / 2 + 1e-9 else turned


def _fixed_costs(scene: Scene, at: Array, routes: Sequence[Route], boxes: Array, owner: NDArray[np.intp]) -> tuple[Array, Array]:
    """For each candidate: number of nodes and arrowheads under it; cost of lines under it and of standing at a wrong node."""
    reach = np.array([node.reach for node in scene.nodes])
    heads = [(head, route.link) for route in routes for head in route.head_boxes]
    on_nodes = discs_on_boxes(boxes, at, reach * 0.98, 0.5)
    own = owner[:, None] == np.arange(len(scene.nodes))[None]
    hard = (on_nodes & ~own).sum(axis=1).astype(np.float64)
    lines: Array = np.where(_nearer_to_another(boxes, owner, at, reach), _STRAY, 0.0)
    if heads:
        i, _ = meeting_pairs(boxes, np.array([head for head, _ in heads]), 1.0)
        np.add.at(hard, i, 1.0)
    starts, ends, links = polylines(routes)
    is_name = owner < len(scene.nodes)
    if len(starts):
        pair = np.array([(min(li.source, li.target), max(li.source, li.target)) for li in scene.links])
        low, high = np.minimum(starts, ends), np.maximum(starts, ends)
        step = max(1, 400_000 // len(starts))
        for begin in range(0, len(boxes), step):
            part = slice(begin, begin + step)
            radius = np.hypot(boxes[part, 2], boxes[part, 3]) + 2
            near = (
                (boxes[part, None, 0] + radius[:, None] > low[None, :, 0])
                & (boxes[part, None, 0] - radius[:, None] < high[None, :, 0])
                & (boxes[part, None, 1] + radius[:, None] > low[None, :, 1])
                & (boxes[part, None, 1] - radius[:, None] < high[None, :, 1])
            )
            i, j = np.nonzero(near)
            if not len(i):
                continue
            met = _pairwise(boxes[part][i], starts[j], ends[j])
            i, j = i[met] + begin, j[met]
            line = links[j].astype(np.intp)
            label_link = np.where(is_name[i], 0, owner[i] - len(scene.nodes))
            sister = (pair[line] == pair[label_link]).all(axis=1)
            each = np.where(is_name[i], _NODE_ON_LINE, np.where(sister, _EDGE_ON_SISTER, _EDGE_ON_LINE))
            each = np.where(~is_name[i] & (line == label_link), 0.0, each)
            seen = np.unique(np.stack([i, line, (each * 10).astype(np.intp)]), axis=1)
            np.add.at(lines, seen[0], seen[2] / 10)
    return hard, lines


def _nearer_to_another(boxes: Array, owner: NDArray[np.intp], at: Array, reach: Array) -> NDArray[np.bool_]:
    """Which candidates for names stand nearer to another node than to their own, so that a reader may mistake them."""
    names = int(np.searchsorted(owner, len(at)))
    apart = np.abs(boxes[:names, None, :2] - at[None]) - boxes[:names, None, 2:4]
    gap = np.hypot(*np.moveaxis(np.maximum(apart, 0.0), -1, 0)) - reach[None]
    rows = np.arange(names)
    own = gap[rows, owner[:names]].copy()
    gap[rows, owner[:names]] = np.inf
    return np.concatenate([gap.min(axis=1, initial=np.inf) < own + 3.0, np.zeros(len(boxes) - names, np.bool_)])


def _pairwise(boxes: Array, starts: Array, ends: Array) -> NDArray[np.bool_]:
    """Whether box i, with a little air, is crossed by segment i."""
    c, s = boxes[:, 4], boxes[:, 5]
    turn = np.stack([np.stack([c, s], 1), np.stack([-s, c], 1)], axis=1)
    a = np.einsum("nij,nj->ni", turn, starts - boxes[:, :2])
    b = np.einsum("nij,nj->ni", turn, ends - boxes[:, :2])
    half = boxes[:, 2:4] + 0.5
    step = b - a
    step = np.where(np.abs(step) < 1e-9, 1e-9, step)
    t0, t1 = (-half - a) / step, (half - a) / step
    enter = np.maximum(np.minimum(t0, t1).max(axis=1), 0.0)
    leave = np.minimum(np.maximum(t0, t1).min(axis=1), 1.0)
    met: NDArray[np.bool_] = enter < leave
    return met


def place_labels(scene: Scene, at: Array, routes: Sequence[Route], work: Effort, clock: Clock) -> Placing:
    """Chooses a place for every label; fewest overlaps first, then fewest lines under names."""
    found = _Candidates([], [], [], [])
    _node_candidates(scene, at, found, work.rings)
    if scene.worded:
        _link_candidates(scene, routes, found)
    boxes, owner = np.array(found.boxes), np.array(found.owner, dtype=np.intp)
    hard, lines = _fixed_costs(scene, at, routes, boxes, owner)
    fixed = _HARD * hard + lines + np.array(found.price)
    i, j = meeting_pairs(boxes, boxes, GAP)
    apart = owner[i] != owner[j]
    i, j = i[apart], j[apart]
    cuts = np.searchsorted(i, np.arange(len(boxes) + 1))
    rivals = [j[cuts[k] : cuts[k + 1]] for k in range(len(boxes))]
    items = len(scene.nodes) + (len(scene.links) if scene.worded else 0)
    begin = np.searchsorted(owner, np.arange(items + 1))
    best = _choose(fixed, rivals, owner, begin, work.restarts, clock)
    meetings = [(int(owner[c]), int(owner[r])) for c in best for r in rivals[c][np.isin(rivals[c], best)]]
    count = len(scene.nodes)
    unclear = sum(int(lines[c] / _NODE_ON_LINE + 0.5) for c in best[:count])
    return Placing(
        nodes=boxes[best[:count]],
        sides=tuple(found.side[c] for c in best[:count]),
        links=boxes[best[count:]],
        overlaps=len(meetings) // 2 + int(hard[best].sum()),
        unclear=unclear,
        in_the_way=_in_the_way(meetings, [int(owner[c]) for c in best if hard[c]], count),
    )


def _in_the_way(meetings: list[tuple[int, int]], on_nodes: list[int], names: int) -> frozenset[int]:
    """Numbers of links whose labels stand on something, the worst first, until nothing is left but names."""
    gone = {item for item in on_nodes if item >= names}
    while True:
        trouble = Counter(a for a, b in meetings if a >= names and a not in gone and b not in gone)
        if not trouble:
            return frozenset(item - names for item in gone)
        gone.add(max(trouble, key=lambda item: (trouble[item], item)))


def _choose(
    fixed: Array, rivals: list[NDArray[np.intp]], owner: NDArray[np.intp], begin: NDArray[np.intp], restarts: int, clock: Clock
) -> NDArray[np.intp]:
    """One candidate per item, with the least cost found."""
    items = len(begin) - 1
    rng = np.random.default_rng(3)
    chosen = np.array([begin[k] + fixed[begin[k] : begin[k + 1]].argmin() for k in range(items)], dtype=np.intp)
    clash = np.zeros(len(fixed))
    for c in chosen:
        clash[rivals[c]] += 1

    def switch(item: int, candidate: int) -> None:
        clash[rivals[chosen[item]]] -= 1
        clash[rivals[candidate]] += 1
        chosen[item] = candidate

    def reply(item: int) -> int:
        part = slice(begin[item], begin[item + 1])
        return int(begin[item] + (fixed[part] + _HARD * clash[part]).argmin())

    def settle() -> float:
        for _ in range(12):
            changed = False
            for item in range(items):
                candidate = reply(item)
                if candidate != chosen[item]:
                    switch(item, candidate)
                    changed = True
            if not changed or clock.late():
                break
        return float(fixed[chosen].sum() + _HARD / 2 * clash[chosen].sum())

    best_cost = settle()
    best = chosen.copy()
    for _ in range(restarts):
        trouble = np.nonzero(fixed[chosen] + _HARD * clash[chosen] > 40)[0]
        if not len(trouble) or clock.late():
            break
        for item in rng.permutation(trouble)[: max(1, len(trouble) // 2 + 1)]:
            switch(int(item), int(rng.integers(begin[item], begin[item + 1])))
            others = owner[rivals[chosen[item]]]
            for other in others[chosen[others] == rivals[chosen[item]]]:
                switch(int(other), reply(int(other)))
        cost = settle()
        if cost < best_cost - 1e-6:
            best, best_cost = chosen.copy(), cost
        else:
            for item in np.nonzero(chosen != best)[0]:
                switch(int(item), int(best[item]))
    return best
