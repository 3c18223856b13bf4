"""Plane geometry on arrays: oriented boxes, segments, cubic Bézier curves. Lengths are in points.

A *box* is a row ``(x, y, half width, half height, cosine, sine)``: centre, half sizes, direction of its
long side. Box against box is the separating axis test (Gottschalk et al., "OBBTree", SIGGRAPH 1996);
segment against box is Liang and Barsky's clipping (ACM TOG 3(1), 1984) in the frame of the box.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]


def box(x: float, y: float, width: float, height: float, angle: float = 0.0) -> Array:
    """One box; ``angle`` in radians."""
    return np.array([x, y, width / 2, height / 2, math.cos(angle), math.sin(angle)])


def corners(boxes: Array) -> Array:
    """Corners of N boxes, shape (N, 4, 2)."""
    x, y, hw, hh, c, s = (boxes[:, i] for i in range(6))
    out = np.empty((len(boxes), 4, 2))
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1))):
        out[:, k, 0] = x + a * hw * c - b * hh * s
        out[:, k, 1] = y + a * hw * s + b * hh * c
    return out


def extents(boxes: Array) -> Array:
    """Half width and half height of the upright rectangles round N boxes, shape (N, 2)."""
    hw, hh, c, s = boxes[:, 2], boxes[:, 3], np.abs(boxes[:, 4]), np.abs(boxes[:, 5])
    return np.stack([hw * c + hh * s, hw * s + hh * c], axis=1)


def bounds(points: Array) -> Array:
    """``(left, bottom, right, top)`` of points (…, 2)."""
    flat = points.reshape(-1, 2)
    return np.concatenate([flat.min(axis=0), flat.max(axis=0)])


def boxes_meet(a: Array, b: Array, gap: float = 0.0) -> Mask:
    """Whether boxes, pair by pair (N, 6) and (N, 6), come nearer than about ``gap``."""
    dx, dy = b[:, 0] - a[:, 0], b[:, 1] - a[:, 1]
    cos = np.abs(a[:, 4] * b[:, 4] + a[:, 5] * b[:, 5])
    sin = np.abs(a[:, 4] * b[:, 5] - a[:, 5] * b[:, 4])
    along_a = np.abs(dx * a[:, 4] + dy * a[:, 5]) < a[:, 2] + b[:, 2] * cos + b[:, 3] * sin + gap
    across_a = np.abs(dy * a[:, 4] - dx * a[:, 5]) < a[:, 3] + b[:, 2] * sin + b[:, 3] * cos + gap
    along_b = np.abs(dx * b[:, 4] + dy * b[:, 5]) < b[:, 2] + a[:, 2] * cos + a[:, 3] * sin + gap
    across_b = np.abs(dy * b[:, 4] - dx * b[:, 5]) < b[:, 3] + a[:, 2] * sin + a[:, 3] * cos + gap
    met: Mask = along_a & across_a & along_b & across_b
    return met


def meeting_pairs(a: Array, b: Array, gap: float = 0.0) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices of all pairs of a box of ``a`` and a box of ``b`` nearer than ``gap``, in the order of ``a``."""
    if not len(a) or not len(b):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    ea, eb = extents(a) + gap, extents(b)
    # From left to right, each row of a few boxes needs to look only at those that begin before it ends.
    left_to_right, at_b = np.argsort(a[:, 0], kind="stable"), np.argsort(b[:, 0], kind="stable")
    sorted_b, widest = b[at_b, 0], float(eb[:, 0].max())
    rows: list[NDArray[np.intp]] = []
    cols: list[NDArray[np.intp]] = []
    for start in range(0, len(a), 64):
        row = left_to_right[start : start + 64]
        low, high = (a[row, 0] - ea[row, 0]).min() - widest, (a[row, 0] + ea[row, 0]).max() + widest
        column = at_b[slice(*np.searchsorted(sorted_b, (low, high)))]
        near = (np.abs(a[row, None, 0] - b[None, column, 0]) < ea[row, None, 0] + eb[None, column, 0]) & (
            np.abs(a[row, None, 1] - b[None, column, 1]) < ea[row, None, 1] + eb[None, column, 1]
        )
        i, j = np.nonzero(near)
        i, j = row[i], column[j]
        met = boxes_meet(a[i], b[j], gap)
        rows.append(i[met])
        cols.append(j[met])
    i, j = np.concatenate(rows), np.concatenate(cols)
    order = np.lexsort((j, i))
    return i[order], j[order]


def discs_on_boxes(boxes: Array, centres: Array, radii: Array, gap: float = 0.0) -> Mask:
    """Which of N boxes come nearer than ``gap`` to which of M discs, shape (N, M)."""
    dx = centres[None, :, 0] - boxes[:, None, 0]
    dy = centres[None, :, 1] - boxes[:, None, 1]
    c, s = boxes[:, None, 4], boxes[:, None, 5]
    u = np.maximum(np.abs(dx * c + dy * s) - boxes[:, None, 2], 0.0)
    v = np.maximum(np.abs(dy * c - dx * s) - boxes[:, None, 3], 0.0)
    met: Mask = np.hypot(u, v) < radii[None, :] + gap
    return met


def segments_on_boxes(boxes: Array, starts: Array, ends: Array, gap: float = 0.0) -> Mask:
    """Which of N boxes, widened by ``gap``, are crossed by which of M segments, shape (N, M)."""
    c, s = boxes[:, None, 4], boxes[:, None, 5]

    def local(points: Array) -> tuple[Array, Array]:
        dx = points[None, :, 0] - boxes[:, None, 0]
        dy = points[None, :, 1] - boxes[:, None, 1]
        return dx * c + dy * s, dy * c - dx * s

    x0, y0 = local(starts)
    x1, y1 = local(ends)
    enter = np.zeros_like(x0)
    leave = np.ones_like(x0)
    with np.errstate(divide="ignore", invalid="ignore"):
        for p0, p1, half in ((x0, x1, boxes[:, None, 2] + gap), (y0, y1, boxes[:, None, 3] + gap)):
            step = p1 - p0
            still = np.abs(step) < 1e-9
            low = np.where(still, np.where(np.abs(p0) < half, -np.inf, np.inf), (-half - p0) / step)
            high = np.where(still, np.where(np.abs(p0) < half, np.inf, -np.inf), (half - p0) / step)
            enter = np.maximum(enter, np.minimum(low, high))
            leave = np.minimum(leave, np.maximum(low, high))
            leave = np.where(still & (np.abs(p0) >= half), -1.0, leave)
    met: Mask = enter < leave
    return met


def segments_cross(p: Array, q: Array, r: Array, s: Array) -> Mask:
    """Whether the segments p–q and r–s properly cross; shapes broadcast, last axis 2."""

    def side(a: Array, b: Array, o: Array) -> Array:
        out: Array = (b[..., 0] - a[..., 0]) * (o[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (o[..., 0] - a[..., 0])
        return out

    met: Mask = (side(p, q, r) * side(p, q, s) < 0) & (side(r, s, p) * side(r, s, q) < 0)
    return met


def distance_to_segment(points: Array, starts: Array, ends: Array) -> Array:
    """Distance from points to segments; shapes broadcast, last axis 2."""
    along = ends - starts
    length2 = np.maximum((along**2).sum(axis=-1), 1e-9)
    t = np.clip(((points - starts) * along).sum(axis=-1) / length2, 0.0, 1.0)
    nearest = starts + t[..., None] * along
    out: Array = np.hypot(points[..., 0] - nearest[..., 0], points[..., 1] - nearest[..., 1])
    return out


def cubic(control: Array, t: Array) -> Array:
    """Points at parameters ``t`` (N,) of the cubic Bézier curve with control points (4, 2)."""
    u = 1 - t
    weights = np.stack([u**3, 3 * u * u * t, 3 * u * t * t, t**3], axis=1)
    points: Array = weights @ control
    return points


def cubic_angle(control: Array, t: float) -> float:
    """Direction (radians) of the curve at ``t``."""
    a, b, c = control[1] - control[0], control[2] - control[1], control[3] - control[2]
    d = (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
    return math.atan2(float(d[1]), float(d[0]))


def from_quadratic(start: Array, middle: Array, end: Array) -> Array:
    """The cubic control points (4, 2) of a quadratic Bézier curve."""
    return np.stack([start, start + (middle - start) * 2 / 3, end + (middle - end) * 2 / 3, end])


def split_cubic(control: Array, t0: float, t1: float) -> Array:
    """Control points of the part of a cubic curve between ``t0`` and ``t1`` (blossoming)."""

    def blossom(a: float, b: float, c: float) -> Array:
        points = control
        for t in (a, b, c):
            points = points[:-1] * (1 - t) + points[1:] * t
        point: Array = points[0]
        return point

    part: Array = np.stack([blossom(t0, t0, t0), blossom(t0, t0, t1), blossom(t0, t1, t1), blossom(t1, t1, t1)])
    return part


def reach(outline: Array, angle: float) -> float:
    """Distance from the centre to a polygon's edge in direction ``angle`` (star-shaped polygons)."""
    c, s = math.cos(angle), math.sin(angle)
    a = outline
    b = np.roll(outline, -1, axis=0)
    dx, dy = b[:, 0] - a[:, 0], b[:, 1] - a[:, 1]
    det = c * dy - s * dx
    with np.errstate(divide="ignore", invalid="ignore"):
        far = (a[:, 0] * dy - a[:, 1] * dx) / det
        at = (a[:, 0] * s - a[:, 1] * c) / det
    hit = (np.abs(det) > 1e-12) & (far > 0) & (at >= -1e-9) & (at <= 1 + 1e-9)
    return float(far[hit].max()) if hit.any() else float(np.hypot(a[:, 0], a[:, 1]).max())
