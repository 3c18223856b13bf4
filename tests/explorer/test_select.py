"""Parts of a graph. Each condition is tried for what it keeps and for what it leaves out."""

from __future__ import annotations

import facts
import pytest
from facts import ACTORS, AGAIN, ALL, BACKS, BOMBS, DOCUMENTS, INSIDE, MAYBE, MEETS, NOT, OPEN, PLAN, SINCE, UNNAMED
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import UnknownActorError, UnknownChoiceError
from kg.explorer.select import between, ego, first_day, last_day, parts, period, roll_up, select, whole
from kg.relations.model import Statement


@pytest.mark.parametrize(
    ("conditions", "kept"),
    [
        ({}, ALL),
        ({"family": "conflict"}, (BOMBS, AGAIN, SINCE, UNNAMED)),
        ({"family": ["role", "open"]}, (MAYBE, OPEN)),
        ({"relation": "bombs"}, (BOMBS, AGAIN)),
        ({"relation": "assaults"}, (BOMBS, AGAIN, SINCE, UNNAMED)),
        ({"relation": ["meetsWith", "backs"]}, (MEETS, BACKS)),
        ({"include": "negated"}, (NOT,)),
        ({"include": ["alleged", "planned", "possible"]}, (BACKS, PLAN, MAYBE)),
        ({"since": "2005"}, (AGAIN, MEETS, SINCE)),
        ({"since": "2010-03"}, (SINCE,)),
        ({"until": "2003-03-20"}, (BOMBS, NOT, MAYBE, OPEN, UNNAMED, INSIDE)),
        ({"until": "2003-03-19"}, ()),
        ({"since": "2005-12-31", "until": "2010-02-01"}, (AGAIN, MEETS)),
        ({"min_mentions": 2}, (BOMBS, AGAIN)),
        ({"min_mentions": 2, "since": "2004"}, ()),
        ({"family": "conflict", "include": "asserted", "since": "2014"}, (SINCE,)),
    ],
)
def test_select(conditions: dict[str, object], kept: tuple[Statement, ...]) -> None:
    assert select(ALL, DOCUMENTS, **conditions) == kept  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ({"family": "war"}, "no such family war; choose from cooperation, "),
        ({"relation": ["bombs", "zonks"]}, "no such relation zonks; choose from "),
        ({"include": []}, "no such kind of statement \\(none given\\)"),
        ({"since": "March"}, "'March' is no date; write it as 2003, 2003-03 or 2003-03-20"),
        ({"until": "2003-02-30"}, "'2003-02-30' is no date"),
        ({"since": "0000"}, "'0000' is no date"),
        ({"since": "2004", "until": "2003"}, "since 2004 is later than until 2003"),
    ],
)
def test_wrong_conditions(conditions: dict[str, object], words: str) -> None:
    with pytest.raises(UnknownChoiceError, match=words):
        select(ALL, DOCUMENTS, **conditions)  # type: ignore[arg-type]


@given(st.dates())
def test_a_day_is_its_own_first_and_last(day: object) -> None:
    text = str(day)
    assert first_day(text) == text == last_day(text)
    assert first_day(text[:7]) <= text <= last_day(text[:7])
    assert first_day(text[:4]) <= first_day(text[:7]) and last_day(text[:7]) <= last_day(text[:4])


def test_period() -> None:
    assert period(SINCE, DOCUMENTS) == ("2014", None)
    assert period(BOMBS, DOCUMENTS) == ("2003-03-20", "2003-03-20")
    assert period(BACKS, DOCUMENTS) is None


def test_ego() -> None:
    # An unnamed militia and open statements are no steps, but what they say of somebody near is kept.
    assert ego(ALL, ["red-front"]) == (BACKS, SINCE)
    assert ego(ALL, ["red-front"], 2) == (MEETS, BACKS, SINCE, PLAN, NOT, MAYBE, INSIDE)
    assert ego(ALL, ["ostmark"]) == (BOMBS, AGAIN, UNNAMED)
    assert ego(ALL, ["ana-hale", "ostmark"]) == (BOMBS, AGAIN, PLAN, NOT, MAYBE, UNNAMED)
    assert ego(ALL, ["tarsis"], 3) == ()
    assert set(ego(ALL, ["ostmark"], 9)) == set(ALL) - {OPEN}


def test_between() -> None:
    assert between(ALL, {"ostmark"}, {"valdoria"}) == (BOMBS, AGAIN) == between(ALL, {"valdoria"}, {"ostmark"})
    assert parts("ostmark", ACTORS) == {"ostmark", "ostmark.government", "ostmark.army"}
    assert between(ALL, parts("ostmark", ACTORS), {"valdoria"}) == (BOMBS, AGAIN, MEETS)


def test_rolled_up() -> None:
    assert whole("ostmark.army", ACTORS) == "ostmark" and whole("nobody", ACTORS) == "nobody"
    rolled = roll_up(ALL, ACTORS)
    assert len(rolled) == len(ALL) - 1  # what is inside one country is gone
    ends = {(s.subject.actor, s.relation, s.object.actor) for s in rolled}
    assert {("ostmark", "meetsWith", "valdoria"), ("red-front", "attacks", "ostmark")} <= ends
    assert [s.subject.type for s in rolled if s.relation == "meetsWith"] == [ACTORS["ostmark"].type]


def test_methods_of_a_graph() -> None:
    graph = facts.graph()
    part = graph.filter(family="conflict", since="2014")
    assert part.statements == (SINCE,)
    # What the statements name, and what that is a part of.
    assert set(part.actors) == {"red-front", "ostmark.army", "ostmark.government", "ostmark"} and set(part.documents) == {facts.NEW.id}
    assert part.run == graph.run
    assert set(graph.ego("Red Front").statements) == {BACKS, SINCE} and "ana-hale" in graph.ego("Red Front").actors
    assert set(graph.ego("Red Front", depth=2).statements) == set(ego(ALL, ["red-front"], 2))
    assert set(graph.between("Oostmark", "Valdorië").statements) == {BOMBS, AGAIN}
    assert set(graph.between("valdoria", "ostmark", parts=True).statements) == {BOMBS, AGAIN, MEETS}
    assert "ostmark.army" not in graph.rolled_up().actors
    for ask in (graph.ego, lambda name: graph.between("ostmark", name)):
        with pytest.raises(UnknownActorError, match="did you mean valdoria"):
            ask("Valdora")
