"""The course of the edges: parallel curves with a constant offset, loops, arrowheads. Lengths in points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kg.drawing import style
from kg.drawing.geometry import Array, box, cubic, from_quadratic, reach, split_cubic
from kg.drawing.layout import bundles, lane_offsets
from kg.drawing.scene import Link, Scene

LOOP = 34.0  # how far a loop stands out of its node
PIECES = 10  # straight pieces that stand for a curve when overlaps are counted


@dataclass(frozen=True, slots=True)
class Route:
    """The course of one link: control points (4, 2) of its line, arrowheads (3, 2) and their boxes (6,)."""

    link: int
    control: Array
    heads: tuple[Array, ...]
    head_boxes: tuple[Array, ...]
    loop_angle: float | None = None

    def pieces(self) -> Array:
        """Points of the polyline that stands for the curve."""
        straight = np.abs(np.diff(self.control, 2, axis=0)).max() < 0.5
        return cubic(self.control, np.linspace(0, 1, 2 if straight else PIECES + 1))


def polylines(routes: Sequence[Route]) -> tuple[Array, Array, Array]:
    """Starts, ends and index of the link of all straight pieces of all routes."""
    starts, ends, owners = [np.empty((0, 2))], [np.empty((0, 2))], [np.empty(0)]
    for route in routes:
        points = route.pieces()
        starts.append(points[:-1])
        ends.append(points[1:])
        owners.append(np.full(len(points) - 1, float(route.link)))
    return np.concatenate(starts), np.concatenate(ends), np.concatenate(owners)


def _finish(link_index: int, link: Link, control: Array, loop_angle: float | None = None) -> Route:
    """Cuts the ends of the curve off where arrowheads go."""
    width = style.line_width(link.count)
    length, half = style.HEAD_LENGTH + 1.2 * width, (style.HEAD_WIDTH + 1.2 * width) / 2
    total = float(np.hypot(*np.diff(cubic(control, np.linspace(0, 1, 17)), axis=0).T).sum())
    cut = min(0.35, 0.9 * length / max(total, 1e-6))
    t0 = cut if link.both_ways else 0.0
    line = split_cubic(control, t0, 1.0 - cut)
    heads, boxes = [], []
    for tip, base in ([(control[0], line[0])] if link.both_ways else []) + [(control[3], line[3])]:
        back = base - tip
        back = back / max(float(np.hypot(back[0], back[1])), 1e-6)
        across = np.array([-back[1], back[0]])
        heads.append(np.stack([tip, tip + length * back + half * across, tip + length * back - half * across]))
        centre = tip + length / 2 * back
        boxes.append(box(centre[0], centre[1], length, 2 * half, math.atan2(back[1], back[0])))
    return Route(link_index, line, tuple(heads), tuple(boxes), loop_angle)


def _between(scene: Scene, at: Array, a: int, b: int, offset: float, port: float) -> Array:
    """Control points from node ``a`` to ``b`` with the middle of the curve ``offset`` to the left."""
    along = at[b] - at[a]
    length = max(float(np.hypot(along[0], along[1])), 1e-6)
    along = along / length
    left = np.array([-along[1], along[0]])
    angle = math.atan2(along[1], along[0])
    ends = []
    for node, turn in ((a, port), (b, math.pi - port)):
        far = reach(scene.nodes[node].outline, angle + turn) + style.LINE_GAP
        ends.append(at[node] + far * np.array([math.cos(angle + turn), math.sin(angle + turn)]))
    middle = (ends[0] + ends[1]) / 2
    line_middle = (at[a] + at[b]) / 2
    sideways = offset - float((middle - line_middle) @ left)
    return from_quadratic(ends[0], middle + 2 * sideways * left, ends[1])


def _loop(scene: Scene, at: Array, node: int, angle: float, gap: float) -> Array:
    """Control points of a loop in direction ``angle``, narrow and long where the free ``gap`` is narrow."""
    ends, handles = [], []
    half = min(max(0.35 * gap, 0.15), 0.45)
    size = LOOP * (1.0 + 1.2 * (0.45 - half))
    for turn in (-half, half):
        way = np.array([math.cos(angle + turn), math.sin(angle + turn)])
        ends.append(at[node] + (reach(scene.nodes[node].outline, angle + turn) + style.LINE_GAP) * way)
        handles.append(ends[-1] + size * 1.25 * np.array([math.cos(angle + 1.5 * turn), math.sin(angle + 1.5 * turn)]))
    return np.stack([ends[0], handles[0], handles[1], ends[1]])


def widest_gap(angles: list[float], count: int) -> list[tuple[float, float]]:
    """``count`` directions, each in the middle of the widest gap left between ``angles``, with the gap."""
    taken = list(angles)
    found = []
    for _ in range(count):
        if not taken:
            best, gap = math.pi / 2, 2 * math.pi
        else:
            ordered = sorted(a % (2 * math.pi) for a in taken)
            gaps = [(round((ordered[(i + 1) % len(ordered)] - a) % (2 * math.pi) or 2 * math.pi, 6), a) for i, a in enumerate(ordered)]
            gap, begin = max(gaps, key=lambda entry: (entry[0], -entry[1]))
            best = begin + gap / 2
        found.append((best, gap))
        taken.append(best)
    return found


def route(
    scene: Scene, at: Array, bends: dict[tuple[int, int], float] | None = None, only: set[tuple[int, int]] | None = None
) -> list[Route]:
    """The course of every link, or those of ``only`` some pairs, nodes being ``at`` (N, 2).

    ``bends`` adds an offset to all edges of a pair.
    """
    pairs = bundles(scene.links)
    found: list[Route] = []
    for (a, b), numbers in sorted(pairs.items()):
        if only is not None and (a, b) not in only:
            continue
        links = [scene.links[number] for number in numbers]
        if a == b:
            angles = [math.atan2(*(at[other] - at[a])[::-1]) for pair in sorted(pairs) for other in pair if a in pair and other != a]
            for number, (angle, gap) in zip(numbers, widest_gap(angles, len(numbers)), strict=True):
                found.append(_finish(number, scene.links[number], _loop(scene, at, a, angle, gap), angle))
            continue
        bend = (bends or {}).get((a, b), 0.0)
        offsets = [offset + bend for offset in lane_offsets(links)]
        widest = max(abs(offset) for offset in offsets)
        for number, link, offset in zip(numbers, links, offsets, strict=True):
            widest_turn = min(1.15, 0.24 * (len(links) - 1) + 0.012 * abs(bend))
            control = _between(scene, at, a, b, offset, widest_turn * offset / max(widest, 1e-6))
            if link.source != a:
                control = control[::-1]
            found.append(_finish(number, link, control))
    return sorted(found, key=lambda r: r.link)
