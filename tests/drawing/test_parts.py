"""The parts of the picture: geometry, text, style, choice of the strongest."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.drawing import style
from kg.drawing.colour import ciede2000, contrast, difference
from kg.drawing.geometry import (
    box,
    boxes_meet,
    cubic,
    discs_on_boxes,
    from_quadratic,
    reach,
    segments_cross,
    segments_on_boxes,
    split_cubic,
)
from kg.drawing.layout import lane_offsets
from kg.drawing.packing import cells, pack
from kg.drawing.scene import prepare
from kg.drawing.text import clean, columns, wrap
from kg.ontology import ActorType, Family
from tests.drawing.graphs import random_graph

# Pairs of L*a*b* colours and their distance, published by Sharma, Wu and Dalal (2005) to test programs with.
PUBLISHED = np.array(
    [
        [50.0, 2.6772, -79.7751, 50.0, 0.0, -82.7485, 2.0425],
        [50.0, -1.3802, -84.2814, 50.0, 0.0, -82.7485, 1.0],
        [50.0, 0.0, 0.0, 50.0, -1.0, 2.0, 2.3669],
        [50.0, 2.49, -0.001, 50.0, -2.49, 0.0009, 7.1792],
        [50.0, -0.001, 2.49, 50.0, 0.0011, -2.49, 4.7461],
        [50.0, 2.5, 0.0, 73.0, 25.0, -18.0, 27.1492],
        [50.0, 2.5, 0.0, 56.0, -27.0, -3.0, 31.9030],
        [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
        [22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373],
        [90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441],
        [2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082],
    ]
)


def test_colour_difference_is_the_published_one() -> None:
    assert np.allclose(ciede2000(PUBLISHED[:, :3], PUBLISHED[:, 3:6]), PUBLISHED[:, 6], atol=1e-4)
    # Red and green of the same lightness: far apart, but not for an eye without the cones for red or green.
    assert difference("#c06040", "#708020") > 30 > 10 > difference("#c06040", "#708020", "deuteranopia")


@pytest.mark.parametrize("theme", style.THEMES)
@pytest.mark.parametrize(("sight", "least"), [("normal", 15), ("protanopia", 12), ("deuteranopia", 12), ("tritanopia", 9)])
def test_families_differ_in_every_sight(theme: str, sight: str, least: float) -> None:
    for (a, first), (b, second) in combinations(style.THEMES[theme].families.items(), 2):
        assert difference(first, second, sight) >= least, (a, b)


@pytest.mark.parametrize("theme", style.THEMES)
def test_labels_stand_out_from_the_background(theme: str) -> None:
    colours = style.THEMES[theme]
    for colour in (colours.ink, colours.faint, *colours.families.values()):
        assert contrast(colour, colours.background) >= 4.5, colour


def test_every_type_and_family_has_its_look_and_words() -> None:
    assert {str(kind) for kind in ActorType} == {str(kind) for kind in style.MARKS}
    assert len({mark.shape for mark in style.MARKS.values()}) == len(style.MARKS)
    for theme in style.THEMES.values():
        assert {str(f) for f in Family} | {"open"} == {str(f) for f in theme.families}
    assert style.WORDS["en"].keys() == style.WORDS["nl"].keys()
    for lang in ("en", "nl"):
        assert {*style.MARKS, *Family, *style.DASHES} <= style.WORDS[lang].keys()
    assert style.words("nl-BE") is style.WORDS["nl"]
    assert style.words("fr") is style.WORDS["en"]


def test_boxes() -> None:
    a = np.array([box(0, 0, 10, 2)])
    assert boxes_meet(a, np.array([box(9, 0, 10, 2)]))[0]
    assert not boxes_meet(a, np.array([box(11, 0, 10, 2)]))[0]
    assert not boxes_meet(a, np.array([box(4, 4.5, 8, 0.5, math.pi / 4)]))[0]
    assert boxes_meet(a, np.array([box(4, 3, 8, 0.5, math.pi / 4)]))[0]
    assert discs_on_boxes(a, np.array([[0.0, 2.5], [0.0, 4.5]]), np.array([2.0, 2.0])).tolist() == [[True, False]]
    starts, ends = np.array([[0.0, -5], [-9, 3], [6, -5]]), np.array([[0.0, 5], [9, 3], [6, 5]])
    assert segments_on_boxes(a, starts, ends).tolist() == [[True, False, False]]


@given(st.lists(st.integers(-50, 50), min_size=8, max_size=8))
@settings(max_examples=60, deadline=None)
def test_crossing_is_symmetric(numbers: list[int]) -> None:
    p, q, r, s = np.array(numbers, dtype=float).reshape(4, 2)
    assert bool(segments_cross(p, q, r, s)) == bool(segments_cross(r, s, q, p))


def test_curves() -> None:
    start, middle, end = np.array([0.0, 0]), np.array([5.0, 10]), np.array([10.0, 0])
    control = from_quadratic(start, middle, end)
    assert np.allclose(cubic(control, np.array([0.5]))[0], [5, 5])
    part = split_cubic(control, 0.25, 0.75)
    assert np.allclose(cubic(part, np.array([0, 0.5, 1])), cubic(control, np.array([0.25, 0.5, 0.75])))


@pytest.mark.parametrize("shape", sorted({mark.shape for mark in style.MARKS.values()} | {"octagon"}))
def test_outlines_are_about_as_large_as_a_circle(shape: str) -> None:
    corners = style.outline(shape, 10.0)
    far = np.hypot(corners[:, 0], corners[:, 1]).max()
    assert far <= 14.01
    for angle in np.linspace(0, 2 * math.pi, 24, endpoint=False):
        assert 2.0 < reach(corners, float(angle)) <= far + 1e-6


def test_parallel_edges_lie_side_by_side() -> None:
    scene, _ = prepare(random_graph(8, 3, 12, parallel=0.9), lang="en", max_nodes=60, dpi=150)
    links = list(scene.links)
    offsets = lane_offsets(links)
    assert sum(offsets) == pytest.approx(0, abs=max(link.label_size[1] for link in links) * len(links))
    assert all(b - a >= 12 for a, b in pairwise(offsets))


def test_packed_parts_do_not_overlap() -> None:
    rng = np.random.default_rng(1)
    parts = []
    for _ in range(6):
        low = rng.uniform(0, 80, (4, 2))
        parts.append(cells(np.concatenate([low, low + 40], axis=1), np.empty((0, 5))))
    shifts = pack(parts, 1.5)
    covered: set[tuple[int, int]] = set()
    for part, (x, y) in zip(parts, shifts, strict=True):
        own = {(int(i) + x, int(j) + y) for i, j in zip(*np.nonzero(part), strict=True)}
        assert not covered & own
        covered |= own


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_wrapped_lines_are_narrow(text: str) -> None:
    lines = wrap(text).split("\n")
    assert len(lines) <= 4
    assert all(columns(line) <= 18 for line in lines)
    assert clean(clean(text)) == clean(text)


def test_wrap() -> None:
    assert wrap("Coastal Defence League") == "Coastal Defence\nLeague"
    assert wrap("Onafhankelijkheidsbeweging") == "Onafhankelijkheid-\nsbeweging"
    assert wrap("中华人民共和国外交部发言人") == "中华人民共和国外交\n部发言人"
    assert wrap("a " * 60).endswith("…")


def test_strongest_part_is_kept() -> None:
    graph = random_graph(4, 30, 32, hub=20)
    scene, _ = prepare(graph, lang="en", max_nodes=12, dpi=150)
    assert len(scene.nodes) <= 12
    assert "a00" in {node.key for node in scene.nodes}
    linked = {end for link in scene.links for end in (link.source, link.target)}
    assert linked == set(range(len(scene.nodes)))
    assert sum(link.relations for link in scene.links) + scene.edges_left_out >= len(scene.links)
