"""When: explicit dates, and relative ones against the document's date."""

from __future__ import annotations

from datetime import date

import pytest
from helpers import one, statements
from hypothesis import given
from hypothesis import strategies as st

PAST = "VerbForm=Fin|Tense=Past"
EN = f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2"
NL = f"Irak/PROPN/Irak/nsubj/2 bombardeerde/VERB/bombarderen/root/0/{PAST} Iran/PROPN/Iran/obj/2"
WEDNESDAY = date(2023, 3, 15)


def times(phrase: str, lang: str, published: date | None = None) -> tuple[str | None, str | None, str | None]:
    spec, relation = (NL, "bombs") if lang == "nl" else (EN, "attacks")
    found = one(statements(f"{spec} {phrase}", lang, published), relation)
    return found.start, found.end, found.when


@pytest.mark.parametrize(
    ("phrase", "lang", "iso"),
    [
        ("on/ADP/on/case/6 27/NUM/27/nummod/6 September/PROPN/September/obl/2 2024/NUM/2024/nummod/6", "en", "2024-09-27"),
        (
            "on/ADP/on/case/5 September/PROPN/September/obl/2 27/NUM/27/nummod/5 ,/PUNCT/,/punct/5 2024/NUM/2024/nummod/5",
            "en",
            "2024-09-27",
        ),
        ("in/ADP/in/case/5 March/PROPN/March/obl/2 2003/NUM/2003/nummod/5", "en", "2003-03"),
        ("in/ADP/in/case/5 2014/NUM/2014/obl/2", "en", "2014"),
        ("op/ADP/op/case/5 27/NUM/27/obl/2 september/PROPN/september/flat/5 2024/NUM/2024/flat/5", "nl", "2024-09-27"),
        ("in/ADP/in/case/5 maart/PROPN/maart/obl/2 2003/NUM/2003/flat/5", "nl", "2003-03"),
        ("in/ADP/in/case/5 2014/NUM/2014/obl/2", "nl", "2014"),
    ],
)
def test_explicit(phrase: str, lang: str, iso: str) -> None:
    assert times(phrase, lang) == (iso, iso, None)
    assert times(phrase, lang, WEDNESDAY) == (iso, iso, None)


@pytest.mark.parametrize(
    ("phrase", "lang", "iso", "words"),
    [
        ("on/ADP/on/case/5 Friday/PROPN/Friday/obl/2", "en", "2023-03-10", "on Friday"),
        ("on/ADP/on/case/5 Wednesday/PROPN/Wednesday/obl/2", "en", "2023-03-15", "on Wednesday"),
        ("next/ADJ/next/amod/5 Friday/PROPN/Friday/obl:unmarked/2", "en", "2023-03-17", "next Friday"),
        ("yesterday/NOUN/yesterday/obl:unmarked/2", "en", "2023-03-14", "yesterday"),
        ("last/ADJ/last/amod/5 year/NOUN/year/obl:unmarked/2", "en", "2022", "last year"),
        ("last/ADJ/last/amod/5 month/NOUN/month/obl:unmarked/2", "en", "2023-02", "last month"),
        ("last/ADJ/last/amod/5 week/NOUN/week/obl:unmarked/2", "en", "2023-03-06/2023-03-12", "last week"),
        ("on/ADP/on/case/6 1/NUM/1/nummod/6 April/PROPN/April/obl/2", "en", "2023-04-01", "on 1 April"),
        ("vrijdag/NOUN/vrijdag/obl/2", "nl", "2023-03-10", "vrijdag"),
        ("gisteren/ADV/gisteren/advmod/2", "nl", "2023-03-14", "gisteren"),
        ("volgend/ADJ/volgend/amod/5 jaar/NOUN/jaar/obl/2", "nl", "2024", "volgend jaar"),
        ("vorige/ADJ/vorig/amod/5 maand/NOUN/maand/obl/2", "nl", "2023-02", "vorige maand"),
        ("vorige/ADJ/vorig/amod/5 week/NOUN/week/obl/2", "nl", "2023-03-06/2023-03-12", "vorige week"),
        ("volgende/ADJ/volgend/amod/5 maandag/NOUN/maandag/obl/2", "nl", "2023-03-20", "volgende maandag"),
    ],
)
def test_relative(phrase: str, lang: str, iso: str, words: str) -> None:
    start, _, end = iso.partition("/")
    assert times(phrase, lang, WEDNESDAY) == (start, end or start, None)
    assert times(phrase, lang) == (None, None, words)


def test_until() -> None:
    assert times("until/ADP/until/case/5 2014/NUM/2014/obl/2", "en") == (None, "2014", None)
    assert times("tot/ADP/tot/case/5 2014/NUM/2014/obl/2", "nl") == (None, "2014", None)


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "with/ADP/with/case/6 2014/NUM/2014/nummod/6 ships/NOUN/ship/obl/2".replace("2014", "400"),
        "in/ADP/in/case/5 anger/NOUN/anger/obl/2",
        "in/ADP/in/case/5 Lebanon/PROPN/Lebanon/obl/2",
    ],
)
def test_no_time(phrase: str) -> None:
    assert times(phrase, "en", WEDNESDAY) == (None, None, None)


@given(st.dates(date(1950, 1, 1), date(2050, 12, 31)))
def test_every_day(day: date) -> None:
    phrase = f"on/ADP/on/case/6 {day.day}/NUM/{day.day}/nummod/6 {day:%B}/PROPN/{day:%B}/obl/2 {day.year}/NUM/{day.year}/nummod/6"
    assert times(phrase, "en") == (day.isoformat(), day.isoformat(), None)


@given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_within_a_week_before(published: date, n: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][n]
    start, end, _ = times(f"on/ADP/on/case/5 {name}/PROPN/{name}/obl/2", "en", published)
    assert start == end and start is not None
    found = date.fromisoformat(start)
    assert found.weekday() == n and 0 <= (published - found).days < 7


@given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(0, 6))
def test_a_weekday_to_come_is_within_a_week_after(published: date, n: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][n]
    spec = (
        "Iraq/PROPN/Iraq/nsubj/3 will/AUX/will/aux/3/VerbForm=Fin attack/VERB/attack/root/0/VerbForm=Inf Iran/PROPN/Iran/obj/3 "
        f"on/ADP/on/case/6 {name}/PROPN/{name}/obl/3"
    )
    start = one(statements(spec, "en", published), "attacks").start
    assert start is not None
    assert date.fromisoformat(start).weekday() == n and 0 < (date.fromisoformat(start) - published).days <= 7


def test_other_dates_do_not_move_with_the_tense() -> None:
    spec = (
        "Iraq/PROPN/Iraq/nsubj/3 will/AUX/will/aux/3/VerbForm=Fin attack/VERB/attack/root/0/VerbForm=Inf Iran/PROPN/Iran/obj/3 "
        "in/ADP/in/case/6 2021/NUM/2021/obl/3"
    )
    assert one(statements(spec, "en", WEDNESDAY), "attacks").start == "2021"
