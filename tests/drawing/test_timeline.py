"""Statements along time."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kg.drawing import Event, save, style, timeline
from kg.drawing.timeline import COLUMNS, LANES
from tests.drawing.boxes import texts, texts_that_meet
from tests.drawing.graphs import LONG

ONE = Event("2003-03", "2003-03", "a", "Ana", "Person", "attacks Bank", "conflict", count=3)
TWO = Event("2005", "2010-02-03", "b", "Bank", "Company", "funds Council", "cooperation", "alleged")
THREE = Event("2007", None, "a", "Ana", "Person", "leads Bank", "role", dated=False)


def many(seed: int, count: int) -> list[Event]:
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        year, who = rng.randint(1990, 2024), rng.randint(0, 24)
        start = rng.choice([f"{year}", f"{year}-0{rng.randint(1, 9)}", f"{year}-1{rng.randint(0, 2)}-{rng.randint(10, 28)}"])
        end = rng.choice([start, start, None, str(year + rng.randint(1, 9))])
        status = rng.choice(["asserted", "asserted", "planned", "negated", "open"])
        family = rng.choice(["conflict", "role", "pressure", "open"])
        text = f"does to {rng.choice(LONG)}" if rng.random() < 0.3 else f"attacks {rng.choice(['A', 'Serrano Islands'])}"
        name = LONG[who] if who < len(LONG) else f"Actor {who}"
        found.append(Event(start, end, f"k{who}", name, "Person", text, family, status, rng.randint(1, 4), rng.random() < 0.5))
    return found


def bars(figure: Figure) -> list[Rectangle]:
    return [a for a in figure.axes[0].get_children() if isinstance(a, Rectangle) and a.get_gid() == "bar"]


def test_events() -> None:
    figure, lanes, left = timeline([TWO, THREE, ONE], title="T")
    assert (lanes, left) == (0, 0)
    assert texts(figure, "lane") == ["Ana", "Bank"]  # who does most comes first
    assert texts(figure, "date")[::2] == ["2003-03", "2005", "2007", "2010-02-03"]
    assert texts(figure, "event") == ["attacks Bank ×3", "leads Bank →", "funds Council (alleged)"]
    # What lasts has a bar from its beginning to its end.
    (bar,) = bars(figure)
    assert bar.get_width() > 100
    assert {"in the text", "of the document", "conflict", "role or membership"} <= set(texts(figure, "legend"))


def test_dates_stand_in_the_order_of_time_and_are_put_together_when_there_are_many() -> None:
    days = [replace(ONE, start=f"2020-0{m}-0{d}", end=f"2020-0{m}-0{d}") for m in (1, 2, 3) for d in range(1, 8)]
    assert texts(timeline(days)[0], "date")[::2] == ["2020-01", "2020-02", "2020-03"]
    years = [replace(ONE, start=f"{1990 + n}-01", end=f"{1990 + n}-02") for n in range(COLUMNS)]
    assert texts(timeline(years)[0], "date")[::2] == [str(1990 + n) for n in range(COLUMNS)]
    decades = [replace(ONE, start=str(1950 + n), end=None) for n in range(50)]
    assert texts(timeline(decades)[0], "date")[::2] == ["1950–1959", "1960–1969", "1970–1979", "1980–1989", "1990–1999"]


def test_too_much_is_left_out_and_said() -> None:
    crowd = [replace(ONE, who=f"w{n}", name=f"Who {n}") for n in range(LANES + 5)]
    figure, lanes, left = timeline(crowd)
    assert len(texts(figure, "lane")) == LANES and (lanes, left) == (5, 5)
    assert "Left out: 5 actors and 5 statements." in texts(figure, "caption")


@pytest.mark.parametrize(("seed", "count"), [(1, 8), (2, 60), (3, 300)])
def test_no_text_covers_another(seed: int, count: int) -> None:
    assert texts_that_meet(timeline(many(seed, count), title="T", source="S" * 200)[0]) == []


def test_theme_language_and_width() -> None:
    figure, *_ = timeline([ONE, TWO], theme="dark", lang="nl", width=15)
    assert to_hex(figure.get_facecolor()) == style.theme("dark").background
    assert "in de tekst" in texts(figure, "legend") and texts(figure, "event")[1].endswith("(beweerd)")
    assert figure.get_size_inches()[0] == pytest.approx(15, abs=0.1)
    with pytest.raises(ValueError, match="unknown theme"):
        timeline([ONE], theme="pink")
    with pytest.raises(ValueError, match="nothing to draw"):
        timeline([])


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_same_bytes_in_any_order(tmp_path: Path, suffix: str) -> None:
    events = many(4, 25)
    paths = [tmp_path / f"{name}.{suffix}" for name in "ab"]
    for some, path in zip((events, events[::-1]), paths, strict=True):
        save(timeline(some)[0], path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
