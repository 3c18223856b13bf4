"""How the picture looks: colours, shapes, dashes, sizes and the words of the legend.

Sizes are in points (1/72 inch). Node colours are those of Okabe and Ito, "Color Universal Design"
(2008); every type of actor also has its own outline, so nothing depends on colour alone. Edge
colours were found by search (simulated annealing from hand-picked ones): contrast with the background of at
least 4.5 (WCAG 2.1) and a CIEDE2000 distance between any two of at least 12 under simulated deuteranopia and
protanopia, 15 in normal sight (:mod:`kg.drawing.colour`; a test holds them to it).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kg.drawing.geometry import Array
from kg.ontology import ActorType, Family

NODE_FONT = 9.5
EDGE_FONT = 7.5
TITLE_FONT = 14.0
LEGEND_FONT = 8.5
SOURCE_FONT = 7.5
HEAD_LENGTH = 8.0
HEAD_WIDTH = 6.4
LINE_GAP = 2.0  # between the outline of a node and its edges
LABEL_GAP = 3.0  # between the outline of a node and its label
MARGIN = 18.0  # around the whole picture
LEAST_WIDTH = 420.0  # of what is drawn, so that the legend has room

OPEN = "open"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of one theme, as ``#rrggbb``; ``families`` also has the key ``"open"``."""

    background: str
    ink: str
    faint: str
    outline: str
    black: str
    families: dict[str, str]


THEMES: dict[str, Theme] = {
    "light": Theme(
        background="#ffffff",
        ink="#111111",
        faint="#555555",
        outline="#222222",
        black="#000000",
        families={
            Family.COOPERATION: "#0374bb",
            Family.CONFLICT: "#d23903",
            Family.WITHDRAWAL: "#384951",
            Family.PRESSURE: "#a42a81",
            Family.ROLE: "#6b6d6b",
            Family.STANDING: "#151471",
            Family.PLACE: "#87724e",
            OPEN: "#020300",
        },
    ),
    "dark": Theme(
        background="#14181f",
        ink="#f2f2f2",
        faint="#aab2bd",
        outline="#e8e8e8",
        black="#f2f2f2",
        families={
            Family.COOPERATION: "#45aee7",
            Family.CONFLICT: "#f5873e",
            Family.WITHDRAWAL: "#e2d2ff",
            Family.PRESSURE: "#ff4f99",
            Family.ROLE: "#b2b7c1",
            Family.STANDING: "#44d78c",
            Family.PLACE: "#f3db4e",
            OPEN: "#fbfcff",
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Colour (``"black"`` stands for the theme's own) and name of the outline of a node."""

    colour: str
    shape: str


MARKS: dict[str, Mark] = {
    ActorType.COUNTRY: Mark("#0072B2", "square"),
    ActorType.GOVERNMENT: Mark("#56B4E9", "pentagon"),
    ActorType.MILITARY: Mark("#D55E00", "star"),
    ActorType.AGENCY: Mark("#CC79A7", "hexagon"),
    ActorType.ARMED_GROUP: Mark("#E69F00", "circle"),
    ActorType.PARTY: Mark("#F0E442", "down"),
    ActorType.INTERNATIONAL: Mark("#56B4E9", "diamond"),
    ActorType.ORGANISATION: Mark("#CC79A7", "plus"),
    ActorType.COMPANY: Mark("#F0E442", "trapezoid"),
    ActorType.MEDIA: Mark("black", "slab"),
    ActorType.PERSON: Mark("#009E73", "triangle"),
    ActorType.GROUP: Mark("#E69F00", "pill"),
    ActorType.PLACE: Mark("#D55E00", "drop"),
}
OTHER_MARK = Mark("#999999", "octagon")

DASHES: dict[str, tuple[float, ...]] = {
    "asserted": (),
    "open": (),
    "alleged": (5.0, 2.2),
    "planned": (8.0, 2.0, 1.6, 2.0),
    "possible": (2.8, 1.8),
    "negated": (1.0, 1.8),
}

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "actors": "Actor (size = relations)",
        "relations": "Relation",
        "statuses": "Status in the source",
        "width": "×n, thicker line = number of supporting sentences",
        "not": "not: {}",
        "left_out": (
            "Shown: the {shown} most connected of {actors} actors. "
            "Left out: {nodes} actors and {edges} relations."
        ),
        "edges_left_out": "Left out: the {edges} weakest relations.",
        "no_words": "One line for each pair and direction, in the colour of its strongest relation.",
        "labels_left_out": "For lack of room {labels} lines have no label.",
        "matrix": "Rows act on columns. Numbers: sentences; a symmetric relation counts both ways.",
        "timeline": "In order of time; distances are not to scale. ×n = number of sentences; → = and after.",
        "timeline_left_out": "Left out: {nodes} actors and {edges} statements.",
        "date": "Date", "dated": "in the text", "undated": "of the document",
        "asserted": "asserted", "alleged": "alleged", "planned": "planned", "possible": "possible",
        "negated": "negated", "open": "own words of the text",
        "cooperation": "cooperation", "withdrawal": "withdrawal", "pressure": "pressure",
        "conflict": "conflict", "role": "role or membership", "standing": "standing relation",
        "place": "place", "open_family": "other words",
        "Country": "country", "Government": "government", "Military": "armed forces", "Agency": "agency",
        "ArmedGroup": "armed group", "PoliticalParty": "political party",
        "InternationalOrganisation": "international organisation", "Organisation": "organisation",
        "Company": "company", "MediaOrganisation": "media", "Person": "person", "Group": "group",
        "Place": "place", "other": "other",
    },
    "nl": {
        "actors": "Actor (grootte = relaties)",
        "relations": "Relatie",
        "statuses": "Status in de bron",
        "width": "×n, dikkere lijn = aantal zinnen als bewijs",
        "not": "niet: {}",
        "left_out": (
            "Getoond: de {shown} meest verbonden van {actors} actoren. "
            "Weggelaten: {nodes} actoren en {edges} relaties."
        ),
        "edges_left_out": "Weggelaten: de {edges} zwakste relaties.",
        "no_words": "Een lijn per paar en richting, in de kleur van de sterkste relatie.",
        "labels_left_out": "Bij gebrek aan ruimte hebben {labels} lijnen geen bijschrift.",
        "matrix": "Rijen handelen, kolommen ondergaan. Getallen: zinnen; een symmetrische relatie telt in beide richtingen.",
        "timeline": "Op volgorde van tijd; afstanden zijn niet op schaal. ×n = aantal zinnen; → = en daarna.",
        "timeline_left_out": "Weggelaten: {nodes} actoren en {edges} uitspraken.",
        "date": "Datum", "dated": "in de tekst", "undated": "van het document",
        "asserted": "gesteld als feit", "alleged": "beweerd", "planned": "gepland",
        "possible": "mogelijk", "negated": "ontkend", "open": "eigen woorden van de tekst",
        "cooperation": "samenwerking", "withdrawal": "terugtrekking", "pressure": "druk",
        "conflict": "conflict", "role": "rol of lidmaatschap", "standing": "vaste relatie",
        "place": "plaats", "open_family": "andere woorden",
        "Country": "land", "Government": "regering", "Military": "krijgsmacht", "Agency": "dienst",
        "ArmedGroup": "gewapende groep", "PoliticalParty": "politieke partij",
        "InternationalOrganisation": "internationale organisatie", "Organisation": "organisatie",
        "Company": "bedrijf", "MediaOrganisation": "media", "Person": "persoon", "Group": "groep",
        "Place": "plaats", "other": "overig",
    },
}  # fmt: skip


def theme(name: str) -> Theme:
    """The theme of that name.

    Raises:
        ValueError: there is none.
    """
    if name not in THEMES:
        raise ValueError(f"unknown theme {name!r}; known are {', '.join(sorted(THEMES))}")
    return THEMES[name]


def words(lang: str) -> dict[str, str]:
    """The words of the picture in ``lang`` (``nl-BE`` counts as ``nl``); English when unknown."""
    return WORDS.get(lang.lower().split("-")[0].split("_")[0], WORDS["en"])


def mark(kind: str) -> Mark:
    """Colour and outline of an actor of type ``kind``."""
    return MARKS.get(kind, OTHER_MARK)


def line_width(count: int) -> float:
    """Width (points) of an edge with ``count`` supporting sentences; grows with the logarithm."""
    return min(1.1 + 0.55 * math.log2(max(count, 1)), 3.2)


def node_radius(degree: int) -> float:
    """Radius (points) of the circle with the area of a node's outline."""
    return min(7.0 + 1.55 * math.sqrt(max(degree, 0)), 16.0)


def _regular(corners: int, turn: float) -> Array:
    angle = turn + 2 * math.pi * np.arange(corners) / corners
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def _polygon(points: Sequence[tuple[float, float]]) -> Array:
    return np.array(points, dtype=np.float64)


def _pill() -> Array:
    right = np.linspace(-math.pi / 2, math.pi / 2, 19)
    left = right + math.pi
    return np.concatenate(
        [
            np.stack([0.7 + 0.75 * np.cos(right), 0.75 * np.sin(right)], axis=1),
            np.stack([-0.7 + 0.75 * np.cos(left), 0.75 * np.sin(left)], axis=1),
        ]
    )


def _drop() -> Array:
    angle = np.linspace(-math.pi / 5, math.pi + math.pi / 5, 31)
    round_part = np.stack([np.cos(angle), 0.35 + np.sin(angle)], axis=1)
    return np.concatenate([round_part, _polygon([(0.0, -1.5)])])


def _star() -> Array:
    points = _regular(10, math.pi / 2)
    points[1::2] *= 0.5
    return points


_THIRD = 0.42
_OUTLINES: dict[str, Array] = {
    "square": _regular(4, math.pi / 4),
    "diamond": _regular(4, 0.0),
    "pentagon": _regular(5, math.pi / 2),
    "hexagon": _regular(6, 0.0),
    "octagon": _regular(8, math.pi / 8),
    "circle": _regular(48, 0.0),
    "triangle": _regular(3, math.pi / 2),
    "down": _regular(3, -math.pi / 2),
    "star": _star(),
    "pill": _pill(),
    "drop": _drop(),
    "trapezoid": _polygon([(-1.3, -0.7), (1.3, -0.7), (0.7, 0.7), (-0.7, 0.7)]),
    "slab": _polygon([(-1.35, -0.65), (1.0, -0.65), (1.35, 0.65), (-1.0, 0.65)]),
    "plus": _polygon(
        [
            (-_THIRD, -1), (_THIRD, -1), (_THIRD, -_THIRD), (1, -_THIRD), (1, _THIRD), (_THIRD, _THIRD),
            (_THIRD, 1), (-_THIRD, 1), (-_THIRD, _THIRD), (-1, _THIRD), (-1, -_THIRD), (-_THIRD, -_THIRD),
        ]
    ),
}  # fmt: skip


def outline(shape: str, radius: float) -> Array:
    """Corners (points, about the centre) of ``shape`` with nearly the area of a circle of ``radius``.

    Shapes with long points are held a little smaller, so that none reaches beyond 1.4 radii.
    """
    corners = _OUTLINES[shape]
    x, y = corners[:, 0], corners[:, 1]
    area = 0.5 * abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))
    scale = math.sqrt(math.pi / area)
    reach = scale * float(np.hypot(x, y).max())
    return corners * (radius * min(scale, scale * 1.4 / reach))
