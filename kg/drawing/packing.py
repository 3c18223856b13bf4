"""Packs the components of a graph on one canvas. Lengths in points.

Polyomino packing (Freivalds, Dogrusoz and Kikusts, "Disconnected Graph Layout and the Polyomino Packing
Approach", GD 2001): each part covers cells of a grid; largest first, each goes where the canvas grows
least. All shifts are tried at once, as a correlation by fast Fourier transform.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from kg.drawing.geometry import Array, Mask

CELL = 10.0
_PADDING = 16.0


def cells(rectangles: Array, segments: Array) -> Mask:
    """Cells covered by rectangles ``(left, bottom, right, top)`` and segments ``(x0, y0, x1, y1, half width)``.

    Cell (0, 0) is at the origin; all coordinates must be positive. Holes that the part encloses in a
    row and in a column count as covered, so that no other part ends up inside it.
    """
    size = np.ceil(np.array([rectangles[:, 2].max(), rectangles[:, 3].max()]) / CELL).astype(int) + 1
    grid = np.zeros((int(size[0]), int(size[1])), dtype=np.bool_)
    parts = [rectangles]
    for x0, y0, x1, y1, half in segments:
        count = max(2, math.ceil(math.hypot(x1 - x0, y1 - y0) / CELL))
        t = np.linspace(0, 1, count)
        pad = _PADDING + half
        x, y = x0 + t * (x1 - x0), y0 + t * (y1 - y0)
        parts.append(np.stack([x - pad, y - pad, x + pad, y + pad], axis=1))
    for left, bottom, right, top in np.concatenate(parts):
        i, j = max(0, int(left // CELL)), max(0, int(bottom // CELL))
        grid[i : int(right // CELL) + 1, j : int(top // CELL) + 1] = True

    def between(axis: int) -> Mask:
        before = np.maximum.accumulate(grid, axis=axis)
        after = np.flip(np.maximum.accumulate(np.flip(grid, axis=axis), axis=axis), axis=axis)
        return np.asarray(before & after)

    filled: Mask = grid | (between(0) & between(1))
    return filled


def pack(parts: list[Mask], aspect: float) -> list[tuple[int, int]]:
    """Shifts, in cells, that put the parts without overlap in a box of about ``aspect`` (width/height)."""
    shifts: list[tuple[int, int]] = []
    total = sum(part.size for part in parts)
    reach = max(max(part.shape) for part in parts) + math.ceil(math.sqrt(total)) + 2
    side = 2 * reach + max(max(part.shape) for part in parts)
    taken = np.zeros((side, side))
    box: NDArray[np.intp] | None = None
    for part in parts:
        width, height = part.shape
        if box is None:
            x, y = (side - width) // 2, (side - height) // 2
            box = np.array([x, y, x + width, y + height])
        else:
            mask = np.zeros_like(taken)
            mask[:width, :height] = part
            hits = np.fft.irfft2(np.fft.rfft2(taken) * np.conj(np.fft.rfft2(mask)), s=taken.shape)
            xs, ys = np.arange(side - width)[:, None], np.arange(side - height)[None, :]
            wide = np.maximum(box[2], xs + width) - np.minimum(box[0], xs)
            high = np.maximum(box[3], ys + height) - np.minimum(box[1], ys)
            middle = (box[0] + box[2] - width) / 2, (box[1] + box[3] - height) / 2
            stray = np.abs(xs - middle[0]) + np.abs(ys - middle[1])
            cost = np.maximum(wide, high * aspect) + 0.15 * (wide + high) + 0.02 * stray
            free = np.round(hits[: side - width, : side - height]) < 1
            cost = np.where(free, np.round(cost, 6), np.inf)
            x, y = (int(i) for i in np.unravel_index(int(cost.argmin()), cost.shape))
            box = np.array([min(box[0], x), min(box[1], y), max(box[2], x + width), max(box[3], y + height)])
        taken[x : x + width, y : y + height] += part
        shifts.append((x, y))
    return shifts
