"""Where the nodes of one connected component go. Lengths in points.

1. Stress majorisation from several fixed starts (Gansner, Koren and North, "Graph Drawing by Stress
   Majorization", GD 2004), with distances along the graph in which every edge is as long as its label,
   its nodes and its parallel edges need.
2. Local search on what a reader minds, in the manner of Davidson and Harel, "Drawing Graphs Nicely
   Using Simulated Annealing" (ACM TOG 15(4), 1996), but greedy with shrinking steps: crossings, boxes
   on boxes, nodes on foreign edges, edges too short for their labels or needlessly long, small angles.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import shortest_path

from kg.drawing import style
from kg.drawing.effort import Clock, Effort
from kg.drawing.geometry import Array, distance_to_segment, segments_cross
from kg.drawing.scene import Link, Scene

LANE = 12.0  # distance of parallel edges with one line of label each
_CROSSING, _COVER, _NEAR, _SHORT, _LONG, _ANGLE, _PULL = 45.0, 60.0, 40.0, 260.0, 9.0, 22.0, 3.0


@dataclass(frozen=True, slots=True)
class Component:
    """A connected part: ``members`` are indices of nodes of the scene, ``edges`` (M, 2) index into them.

    ``length`` is the least good length of each edge, ``half`` half the width of its parallel edges,
    ``room`` the half sizes of each node with its label.
    """

    members: NDArray[np.intp]
    edges: NDArray[np.intp]
    length: Array
    half: Array
    room: Array
    radius: Array


def bundles(links: tuple[Link, ...]) -> dict[tuple[int, int], list[int]]:
    """Indices of the links of every pair of nodes, the lesser index first."""
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, link in enumerate(links):
        found[min(link.source, link.target), max(link.source, link.target)].append(number)
    return dict(found)


def lane_offsets(links: list[Link]) -> list[float]:
    """Sideways offsets of parallel edges, so far apart that their labels fit side by side."""
    heights = [max(LANE, link.label_size[1] + 3.0) for link in links]
    total = sum(heights)
    offsets, at = [], -total / 2
    for height in heights:
        offsets.append(at + height / 2)
        at += height
    return offsets


def components(scene: Scene) -> list[Component]:
    """The connected parts of ``scene``, largest first; nodes without edges are one part together."""
    count = len(scene.nodes)
    pairs = bundles(scene.links)
    root = list(range(count))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for a, b in pairs:
        root[max(find(a), find(b))] = min(find(a), find(b))
    groups: dict[int, list[int]] = defaultdict(list)
    for node in range(count):
        groups[find(node)].append(node)
    linked = {node for pair in pairs for node in pair}
    alone = [node for node in range(count) if node not in linked]
    parts = [members for members in groups.values() if members[0] in linked] + ([alone] if alone else [])
    found = [_component(scene, members, pairs) for members in parts]
    return sorted(found, key=lambda part: (-len(part.members), int(part.members[0])))


def _component(scene: Scene, members: list[int], pairs: dict[tuple[int, int], list[int]]) -> Component:
    place = {node: number for number, node in enumerate(members)}
    own = [(a, b) for a, b in sorted(pairs) if a in place and a != b]
    degree = [sum(node in pair for pair in own) for node in members]
    lengths, halves = [], []
    for a, b in own:
        links = [scene.links[number] for number in pairs[a, b]]
        label = max(link.label_size[0] for link in links)
        ends = scene.nodes[a].reach + scene.nodes[b].reach + 2 * style.LINE_GAP + 2 * style.HEAD_LENGTH
        spread = 0.5 * LANE * (sum(max(1.0, link.label_size[1] / LANE) for link in links) - 1)
        crowd = 24.0 * max(degree[place[a]], degree[place[b]]) / (2 * math.pi)
        halves.append(max(abs(offset) for offset in lane_offsets(links)))
        lengths.append(max(label + ends + 8.0 + spread, crowd, 85.0))
    room = []
    for node in members:
        width, height = scene.nodes[node].label_size
        reach = scene.nodes[node].reach
        loop = 28.0 if (node, node) in pairs else 0.0
        room.append((max(width / 2, reach) + loop, reach + height / 2 + loop))
    return Component(
        members=np.array(members, dtype=np.intp),
        edges=np.array([(place[a], place[b]) for a, b in own], dtype=np.intp).reshape(-1, 2),
        length=np.array(lengths),
        half=np.array(halves),
        room=np.array(room),
        radius=np.array([scene.nodes[node].reach for node in members]),
    )


def graph_distances(part: Component) -> Array:
    """Shortest distances along the edges, shape (N, N)."""
    count = len(part.members)
    a, b = part.edges[:, 0], part.edges[:, 1]
    far: Array = shortest_path(coo_array((part.length, (a, b)), shape=(count, count)).tocsr(), directed=False)
    return far


def majorise(start: Array, far: Array, clock: Clock, rounds: int = 120) -> Array:
    """Positions of least stress reached from ``start``."""
    count = len(start)
    weight = np.zeros_like(far)
    weight[far > 0] = far[far > 0] ** -2.0
    laplacian = np.diag(weight.sum(axis=1)) - weight
    inverse = np.linalg.inv(laplacian + 1.0 / count) - 1.0 / count
    at = start.copy()
    stress = math.inf
    for _ in range(rounds):
        gap = at[:, None] - at[None]
        apart = np.hypot(gap[..., 0], gap[..., 1])
        new_stress = float((weight * (apart - far) ** 2).sum() / 2)
        if stress - new_stress < 1e-4 * new_stress or clock.late():
            break
        stress = new_stress
        ratio = weight * far / np.maximum(apart, 1e-6)
        ratio[apart < 1e-6] = 0.0
        at = inverse @ (np.diag(ratio.sum(axis=1)) - ratio) @ at
    return at


def _starts(part: Component, far: Array) -> list[Array]:
    """Fixed starting positions: classical scaling, a circle, and scattered points (fixed seeds)."""
    count = len(part.members)
    centre = np.eye(count) - 1.0 / count
    values, vectors = np.linalg.eigh(-0.5 * centre @ (far**2) @ centre)
    top = vectors[:, [-1, -2]] * np.sqrt(np.maximum(values[[-1, -2]], 1e-6))
    top = top * np.where(vectors[np.abs(vectors[:, [-1, -2]]).argmax(axis=0), [-1, -2]] < 0, -1.0, 1.0)
    angle = 2 * math.pi * np.arange(count) / count
    size = float(far.max()) / 2
    found = [top, size * np.stack([np.cos(angle), np.sin(angle)], axis=1)]
    for seed in range(4):
        found.append(np.random.default_rng(seed).uniform(-size, size, (count, 2)))
    jitter = np.random.default_rng(99).uniform(-0.5, 0.5, (count, 2))
    return [start + jitter for start in found]


def long_axis_horizontal(at: Array) -> Array:
    """Positions about their centre, turned so that they spread most from left to right."""
    centred: Array = at - at.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    axis = vectors[:, -1]
    axis = axis if axis[0] > 0 or (axis[0] == 0 and axis[1] > 0) else -axis
    turned: Array = centred @ np.array([[axis[0], -axis[1]], [axis[1], axis[0]]])
    return turned


class Search:
    """Local search: moves one node at a time to the best of some candidate places."""

    def __init__(self, part: Component, at: Array, aspect: float) -> None:
        self.part = part
        self.at = at.copy()
        self.pull = np.array([1.0 / aspect, 1.0])
        count = len(part.members)
        self.incident = [np.nonzero((part.edges == v).any(axis=1))[0] for v in range(count)]
        self.other_end = [np.where(part.edges[e, 0] == v, part.edges[e, 1], part.edges[e, 0]) for v, e in enumerate(self.incident)]
        self.foreign = [np.setdiff1d(np.arange(len(part.edges)), e) for e in self.incident]
        self.degree = np.array([len(e) for e in self.incident])
        self.scale = float(part.length.mean()) * math.sqrt(count)
        self.corners = [self._corners(v) for v in range(count)]

    def _corners(self, v: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """For each neighbour w of v and each other neighbour x of w: the angle v–w–x matters."""
        pairs = [(w, x) for w in self.other_end[v] for x in self.other_end[w] if x != v]
        table = np.array(pairs, dtype=np.intp).reshape(-1, 2)
        return table[:, 0], table[:, 1]

    def _narrow(self, a: Array, b: Array, degree: Array | NDArray[np.intp]) -> Array:
        """Cost of the angle between directions a and b at a node of that degree."""
        cosine = (a * b).sum(axis=-1) / np.maximum(np.linalg.norm(a, axis=-1) * np.linalg.norm(b, axis=-1), 1e-6)
        angle = np.arccos(np.clip(cosine, -1.0, 1.0))
        wanted = np.minimum(math.radians(30), 0.75 * 2 * math.pi / np.maximum(degree, 1))
        cost: Array = _ANGLE * np.maximum(0.0, 1 - angle / wanted)
        return cost

    def costs(self, v: int, spots: Array) -> Array:
        """Cost of node ``v`` at each of the ``spots`` (K, 2), all others where they are."""
        part, at = self.part, self.at
        others = np.delete(np.arange(len(at)), v)
        gap = np.abs(spots[:, None] - at[others])
        over = part.room[v] + part.room[others] + 7.0 - gap
        cover = np.clip(over.min(axis=2), 0.0, None)
        cost: Array = (np.where(cover > 0, _COVER, 0.0) + 2.0 * cover).sum(axis=1)
        cost = cost + _PULL * (((spots - at.mean(axis=0)) * self.pull / self.scale) ** 2).sum(axis=1) * 4

        def nearness(distance: Array, radius: Array) -> Array:
            limit = radius + 13.0
            near: Array = np.where(distance < limit, _NEAR * (1.4 - distance / limit), 0.0)
            return near

        own, ends = self.incident[v], self.other_end[v]
        far = self.foreign[v]
        p, q = at[part.edges[far, 0]], at[part.edges[far, 1]]
        if len(far):
            cost = cost + nearness(distance_to_segment(spots[:, None], p[None], q[None]), part.radius[v] + part.half[far]).sum(axis=1)
        if not len(own):
            return cost
        away = spots[:, None] - at[ends]
        length = np.hypot(away[..., 0], away[..., 1])
        wanted = part.length[own]
        cost = cost + (_SHORT * np.clip(1 - length / wanted, 0, None) ** 2).sum(axis=1)
        cost = cost + (_LONG * np.clip(length / wanted - 1, 0, None) ** 1.3).sum(axis=1)
        distance = distance_to_segment(at[others][None, None], spots[:, None, None], at[ends][None, :, None])
        distance = np.where(others[None, None] == ends[None, :, None], np.inf, distance)
        cost = cost + nearness(distance, part.radius[others] + part.half[own][:, None]).sum(axis=(1, 2))
        if len(far):
            cross = segments_cross(spots[:, None, None], at[ends][None, :, None], p[None, None], q[None, None])
            touching = (part.edges[far][None] == ends[:, None, None]).any(axis=2)
            cost = cost + _CROSSING * (cross & ~touching[None]).sum(axis=(1, 2))
        if len(own) > 1:
            i, j = np.triu_indices(len(own), 1)
            cost = cost + self._narrow(away[:, i], away[:, j], np.array(len(own))).sum(axis=1)
        w, x = self.corners[v]
        if len(w):
            cost = cost + self._narrow(spots[:, None] - at[w], at[x] - at[w], self.degree[w]).sum(axis=1)
        return cost

    def total(self) -> float:
        """Sum of the costs of all nodes where they are; lower is better."""
        return float(sum(self.costs(v, self.at[v : v + 1])[0] for v in range(len(self.at))))

    def run(self, steps: Array, clock: Clock) -> None:
        """One round over all nodes for each step size, the worst placed nodes being moved first."""
        rng = np.random.default_rng(7)
        angle = math.pi / 4 * np.arange(8)
        ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)
        for number, step in enumerate(steps):
            turn = number * 0.4
            turned = ring @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
            low, high = self.at.min(axis=0), self.at.max(axis=0)
            moved = 0.0
            for v in rng.permutation(len(self.at)):
                if clock.late():
                    return
                spots = [self.at[v : v + 1], self.at[v] + step * turned, self.at[v] + 0.4 * step * turned[::2]]
                if step > 25:
                    spots.append(rng.uniform(low - 30, high + 30, (6, 2)))
                    if len(self.other_end[v]):
                        spots.append(self.at[self.other_end[v]].mean(axis=0, keepdims=True))
                choice = np.concatenate(spots)
                best = choice[int(self.costs(int(v), choice).round(6).argmin())]
                moved = max(moved, float(np.abs(best - self.at[v]).max()))
                self.at[v] = best
            if moved < 0.5 and step < 8:
                return


def _rows(part: Component, aspect: float) -> Array:
    """Nodes without edges in rows, about ``aspect`` times as wide as high."""
    count = len(part.members)
    cell = 2 * part.room.max(axis=0) + np.array([16.0, 12.0])
    across = min(count, max(1, round(math.sqrt(count * aspect * cell[1] / cell[0]))))
    number = np.arange(count)
    at: Array = np.stack([number % across * cell[0], -(number // across) * cell[1]], axis=1)
    return at


def place(part: Component, aspect: float, work: Effort, clock: Clock) -> Array:
    """Positions (N, 2) for the nodes of ``part``, long axis horizontal."""
    count = len(part.members)
    if count == 1:
        return np.zeros((1, 2))
    if not len(part.edges):
        return _rows(part, aspect)
    if count == 2:
        return np.array([[0.0, 0.0], [float(part.length[0]), 0.0]])
    far = graph_distances(part)
    found: list[tuple[float, int, Search]] = []
    for number, start in enumerate(_starts(part, far)[: work.starts]):
        if clock.late() and found:
            break
        search = Search(part, long_axis_horizontal(majorise(start, far, clock)), aspect)
        search.run(np.geomspace(120.0, 20.0, work.scouting), clock)
        found.append((round(search.total(), 6) if work.starts > 1 else 0.0, number, search))
    finalists = sorted(found, key=lambda entry: entry[:2])[: work.finalists]
    for _, _, search in finalists:
        search.run(np.geomspace(150.0, 5.0, work.rounds), clock)
    best = min(finalists, key=lambda entry: (round(entry[2].total(), 6), entry[1]))[2] if len(finalists) > 1 else finalists[0][2]
    centred: Array = best.at - best.at.mean(axis=0)
    return centred
