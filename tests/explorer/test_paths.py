"""Paths, timelines and neighbours, over statements made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.document import Document, Evidence
from kg.explorer.neighbours import Neighbour, neighbours
from kg.explorer.paths import paths
from kg.explorer.timeline import moment, timeline
from kg.relations.model import Argument, Polarity, Statement


def say(subject: str | None, relation: str | None, object: str, at: int = 0, document: str = "d", **more: object) -> Statement:
    """A statement of its own sentence."""
    quote = f"{subject} {relation} {object}."
    made = Statement(
        relation,
        Argument(at, at + 3, "abc", subject),
        Argument(at + 4, at + 7, "abc", object),
        at + 3,
        at + 4,
        "cue",
        Evidence(document, at, at + len(quote), quote),
    )
    return replace(made, **more)  # type: ignore[arg-type]


AB, BC, CD = say("a", "backs", "b"), say("b", "attacks", "c", 50), say("c", "meetsWith", "d", 100)
AX, XD = say("a", "backs", "x", 150), say("x", "arms", "d", 200)
DENIED = say("a", "attacks", "d", 250, polarity=Polarity.NEGATIVE)
ALL = (AB, BC, CD, AX, XD, DENIED)


def test_the_shortest_path_has_its_evidence() -> None:
    (path,) = paths(ALL, "a", "d")
    assert path.actors == ("a", "x", "d")
    assert path.steps == ((AX,), (XD,))


def test_paths_go_against_the_arrow_unless_directed() -> None:
    assert [p.actors for p in paths(ALL, "d", "a")] == [("d", "x", "a")]
    assert paths(ALL, "d", "a", directed=True) == ()
    # meetsWith is symmetric: d reaches c, but nothing leads on from c.
    assert [p.actors for p in paths(ALL, "d", "c", directed=True)] == [("d", "c")]


def test_other_statuses_only_when_asked_for() -> None:
    (path,) = paths(ALL, "a", "d", include={"asserted", "negated"})
    assert path.actors == ("a", "d") and path.steps == ((DENIED,),)


def test_the_best_founded_path_comes_first() -> None:
    twice = say("x", "arms", "d", 300)
    other = (say("a", "backs", "e", 350), say("e", "backs", "d", 400), say("a", "backs", "x", 450))
    found = paths((*ALL, *other, twice), "a", "d")
    assert [p.actors for p in found] == [("a", "x", "d"), ("a", "e", "d")]
    assert len(paths((*ALL, *other, twice), "a", "d", limit=1)) == 1


@pytest.mark.parametrize(("a", "b"), [("a", "a"), ("a", "nobody"), ("nobody", "a")])
def test_no_path(a: str, b: str) -> None:
    assert paths(ALL, a, b) == ()
    assert paths((AB, XD), "a", "d") == ()


@given(st.permutations(ALL))
def test_the_order_of_statements_does_not_matter(some: list[Statement]) -> None:
    assert [p.actors for p in paths(some, "a", "c")] == [p.actors for p in paths(ALL, "a", "c")]


# -- time ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("iso", "numbers"),
    [
        ("2003", (2003, 0, 0)),
        ("2003-03", (2003, 3, 0)),
        ("2003-03-20", (2003, 3, 20)),
        ("-5", (-5, 0, 0)),
        ("", None),
        (None, None),
        ("soon", None),
        ("2003-3", None),
    ],
)
def test_moments(iso: str | None, numbers: tuple[int, int, int] | None) -> None:
    assert moment(iso) == numbers


def test_timeline() -> None:
    late = say("a", "backs", "b", start="2003-03-20")
    month = say("a", "backs", "b", 50, start="2003-03")
    year = say("c", "backs", "b", 100, start="2003", end="2005")
    early = say("a", "backs", "b", 150, end="1999")
    never = say("a", "backs", "b", 200)
    assert timeline([late, never, year, month, early]) == (early, year, month, late)
    assert timeline([late, never, year, month, early], "c") == (year,)
    assert timeline([never]) == ()


def test_the_day_of_publication_stands_in_when_asked_for() -> None:
    document = Document("Some text.", "en", date=date(2001, 5, 1))
    never = say("a", "backs", "b", document=document.id)
    dated = say("a", "backs", "b", 50, start="2001-04")
    undated = say("a", "backs", "b", 100, document="elsewhere")
    assert timeline([never, undated, dated], published={document.id: document}) == (dated, never)


# -- neighbours ------------------------------------------------------------------------------------


def test_neighbours() -> None:
    again = say("b", "attacks", "c", 500)
    open_ = say("c", None, "b", 550, cue_lemma="zonk")
    unnamed = say(None, "attacks", "c", 600)
    assert neighbours([*ALL, again, open_, unnamed], "c") == (
        Neighbour("b", "attacks", "in", "asserted", 2),
        Neighbour("b", "zonk", "out", "open", 1),
        Neighbour("d", "meetsWith", "both", "asserted", 1),
    )
    assert neighbours(ALL, "nobody") == ()
