"""Searches colours for the families of relations: apart in every sight, readable on their background, near to hand-picked ones.

    python scripts/choose_colours.py light 1     # theme and seed; kg/drawing/style.py has light 1 and dark 2

Simulated annealing of eight sRGB colours. The penalty: CIEDE2000 below 12.5 between two colours under protanopia and
deuteranopia (15.5 in normal sight, 9.5 under tritanopia), contrast with the background below 4.6, distance to the hand-picked.
Takes about a minute.
"""

from __future__ import annotations

import sys
from itertools import combinations

import numpy as np

from kg.drawing.colour import SIGHTS, ciede2000, contrast, difference, lab, linear

FAMILIES = ("cooperation", "conflict", "withdrawal", "pressure", "role", "standing", "place", "open")
PICKED = {
    "light": ("#0072b2", "#c8400a", "#8a4fd0", "#a0246e", "#6b6b6b", "#1f1a7a", "#8a7040", "#000000"),
    "dark": ("#56b4e9", "#ff8a3d", "#b98cff", "#ff5f9e", "#b8bec8", "#30d090", "#e8d25a", "#ffffff"),
}
BACKGROUND = {"light": "#ffffff", "dark": "#14181f"}
BEYOND = {"normal": 3.0, "protanopia": 0.0, "deuteranopia": 0.0, "tritanopia": -3.0}
WEIGHT = np.array([3, 3, 1.2, 1.2, 2.0, 1.2, 1.2, 1.2])
LEAST, ROUNDS, HOT = 12.5, 40_000, 20.0
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
FIRST, SECOND = np.triu_indices(len(FAMILIES), 1)


def penalty(values: np.ndarray, background: float, picked: np.ndarray) -> float:
    """How bad colours (8, 3; 0 to 255) are."""
    parts = values / 255
    rgb = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light = rgb @ LUMINANCE
    ratio = (np.maximum(light, background) + 0.05) / (np.minimum(light, background) + 0.05)
    cost = np.clip(4.6 - ratio, 0, None).sum() * 30
    for sight, matrix in SIGHTS.items():
        seen = lab(rgb @ matrix.T)
        apart = ciede2000(seen[FIRST], seen[SECOND]) - BEYOND[sight]
        cost += (np.clip(LEAST - apart, 0, None) ** 2).sum()
    return float(cost + 0.15 * (WEIGHT * np.clip(ciede2000(lab(rgb), picked) - 2, 0, None)).sum())


def search(theme: str, seed: int) -> list[str]:
    """The best colours found, as ``#rrggbb``."""
    background = float(LUMINANCE @ linear(BACKGROUND[theme]))
    picked = lab(np.array([linear(colour) for colour in PICKED[theme]]))
    rng = np.random.default_rng(seed)
    here = np.array([[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in PICKED[theme]], float)
    best, cost = here.copy(), penalty(here, background, picked)
    least = cost
    for number in range(ROUNDS):
        tried = here.copy()
        one = rng.integers(len(FAMILIES))
        tried[one] = np.clip(np.round(tried[one] + rng.normal(0, 40 * (1 - number / ROUNDS) + 3, 3)), 0, 255)
        new = penalty(tried, background, picked)
        warmth = HOT * (1 - number / ROUNDS) ** 2 + 1e-3
        if new < cost or rng.random() < np.exp((cost - new) / warmth):
            cost, here = new, tried
            if new < least:
                least, best = new, tried.copy()
    return ["#{:02x}{:02x}{:02x}".format(*map(int, colour)) for colour in best]


def main() -> None:
    theme, seed = sys.argv[1], int(sys.argv[2])
    found = search(theme, seed)
    for family, colour in zip(FAMILIES, found, strict=True):
        print(f"{family:12} {colour}  contrast {contrast(colour, BACKGROUND[theme]):.1f}")
    for sight in SIGHTS:
        print(f"{sight:12} least distance {min(difference(a, b, sight) for a, b in combinations(found, 2)):.1f}")


if __name__ == "__main__":
    main()
