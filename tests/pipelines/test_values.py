"""Dates, times and amounts: what they span, and what they come to."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
import spacy
from babel.numbers import format_decimal, list_currencies
from helpers import tree
from hypothesis import given
from hypothesis import strategies as st

from kg.pipelines.values import LABELS, SPANS, Value, amounts, annotate, find
from kg.pipelines.values.dates import dates
from kg.pipelines.values.words import LANGUAGES, load

WEDNESDAY = date(2023, 3, 15)
# What patterns are made of, in both languages, glued and alone.
PIECES = (
    "vrijdagavond volgende week maandag eind maart eindmaart 3 2024 jan. mei 1990s jaren negentig twee weken geleden over tien dagen"
    " gisterenavond vandaag tien procent 5% 20 km 3,5 miljard euro om 15.30 uur middernacht tientallen troepen twintig tot dertig"
    " late mid-March last Tuesday morning the day before yesterday in three months two years ago 12 p.m. noon $5 million dozens"
    " half a 5 per cent the 1920s between 2003 and 2011 decade"
).split(" ")


def found(text: str, lang: str, published: date | None = None) -> list[tuple[str, str, str]]:
    return [(text[b:e], v.label, str(v)) for b, e, v in find(text, lang, published)]


@pytest.mark.parametrize(
    ("lang", "text", "span", "label", "value"),
    [
        ("nl", "in september 2025 vertrekken ze", "september 2025", "DATE", "2025-09"),
        ("nl", "op vrijdag 27 september 2024.", "vrijdag 27 september 2024", "DATE", "2024-09-27"),
        ("nl", "van 3-5 maart 2024", "3-5 maart 2024", "DATE", "2024-03-03/2024-03-05"),
        ("nl", "eind 2026", "eind 2026", "DATE", "END 2026"),
        ("nl", "in de jaren negentig", "de jaren negentig", "DATE", "1990/1999"),
        ("nl", "van 2003 tot 2011", "van 2003 tot 2011", "DATE", "2003/2011"),
        ("nl", "op 27-09-2024", "27-09-2024", "DATE", "2024-09-27"),
        ("nl", "een 20-jarige wachttijd van twee jaar", "twee jaar", "DATE", "P2Y"),
        ("nl", "om 15.30 uur", "15.30 uur", "TIME", "T15:30"),
        ("nl", "zo'n 2.500 troepen", "2.500", "CARDINAL", "APPROX 2500"),
        ("nl", "ruim 3,5 miljard euro", "3,5 miljard euro", "MONEY", "MORE_THAN 3500000000 EUR"),
        ("nl", "€ 12 mln", "€ 12 mln", "MONEY", "12000000 EUR"),
        ("nl", "met 12,5 procent", "12,5 procent", "PERCENT", "12.5 %"),
        ("nl", "tussen 10 en 15 procent", "10 en 15 procent", "PERCENT", "10/15 %"),
        ("nl", "300 kilometer verder", "300 kilometer", "QUANTITY", "300 km"),
        ("nl", "drieduizend vijfhonderd man", "drieduizend vijfhonderd", "CARDINAL", "3500"),
        ("nl", "400-duizend mensen", "400-duizend", "CARDINAL", "400000"),
        ("nl", "duizenden doden", "duizenden", "CARDINAL", "SEVERAL 1000"),
        ("en", "by September 2025", "September 2025", "DATE", "2025-09"),
        ("en", "on Friday, 27 September 2024", "Friday, 27 September 2024", "DATE", "2024-09-27"),
        ("en", "on Sept. 11, 2001, planes", "Sept. 11, 2001", "DATE", "2001-09-11"),
        ("en", "between 2014 and 2017", "between 2014 and 2017", "DATE", "2014/2017"),
        ("en", "the war of 2003-11", "2003-11", "DATE", "2003/2011"),
        ("en", "in the 1990s", "the 1990s", "DATE", "1990/1999"),
        ("en", "09/11/2001", "09/11/2001", "DATE", "2001"),
        ("en", "31/12/2001", "31/12/2001", "DATE", "2001-12-31"),
        ("en", "at 3:30 p.m. sharp", "3:30 p.m.", "TIME", "T15:30"),
        ("en", "at midnight", "midnight", "TIME", "T24:00"),
        ("en", "worth $3.5 billion", "$3.5 billion", "MONEY", "3500000000 USD"),
        ("en", "$3-4 billion", "$3-4 billion", "MONEY", "3000000000/4000000000 USD"),
        ("en", "$3.5bn", "$3.5bn", "MONEY", "3500000000 USD"),
        ("en", "nearly two hundred and fifty people", "two hundred and fifty", "CARDINAL", "LESS_THAN 250"),
        ("en", "twenty-five years", "twenty-five years", "DATE", "P25Y"),
        ("en", "a million barrels", "a million barrels", "QUANTITY", "1000000 bbl"),
        ("en", "up to 12 per cent", "12 per cent", "PERCENT", "LESS_THAN 12 %"),
    ],
)
def test_explicit(lang: str, text: str, span: str, label: str, value: str) -> None:
    assert (span, label, value) in found(text, lang)
    assert (span, label, value) in found(text, lang, WEDNESDAY)


@pytest.mark.parametrize(
    ("lang", "text", "span", "undated", "dated"),
    [
        ("nl", "het was vorige week", "vorige week", "-P1W", "2023-03-06/2023-03-12"),
        ("nl", "volgende week dinsdag", "volgende week dinsdag", "XXXX-WXX-2", "2023-03-21"),
        ("nl", "drie dagen geleden", "drie dagen geleden", "-P3D", "2023-03-12"),
        ("nl", "over twee maanden", "over twee maanden", "+P2M", "2023-05"),
        ("nl", "maandagavond", "maandagavond", "XXXX-WXX-1", "2023-03-13"),
        ("nl", "gisteravond", "gisteravond", "-P1D", "2023-03-14"),
        ("nl", "de afgelopen drie weken", "afgelopen drie weken", "-P3W", "2023-02-22/2023-03-15"),
        ("nl", "op 3 april", "3 april", "XXXX-04-03", "2023-04-03"),
        ("nl", "dit jaar", "dit jaar", "+P0Y", "2023"),
        ("en", "last month", "last month", "-P1M", "2023-02"),
        ("en", "next Tuesday", "next Tuesday", "XXXX-WXX-2", "2023-03-21"),
        ("en", "two years ago", "two years ago", "-P2Y", "2021"),
        ("en", "a decade ago", "a decade ago", "-P10Y", "2013"),
        ("en", "on Monday night", "Monday night", "XXXX-WXX-1", "2023-03-13"),
        ("en", "in early December", "early December", "START XXXX-12", "START 2022-12"),
        ("en", "tomorrow", "tomorrow", "+P1D", "2023-03-16"),
    ],
)
def test_relative(lang: str, text: str, span: str, undated: str, dated: str) -> None:
    assert (span, "DATE", undated) in found(text, lang)
    assert (span, "DATE", dated) in found(text, lang, WEDNESDAY)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It may rain, and they march on."),
        ("en", "May said so. Sun rises. March separately!"),
        ("en", "The F-16s and the G20 met COVID-19 and Boeing-747s."),
        ("en", "a man, an hour"),
        ("nl", "Een man en een jaar. De G20, een F-16 en vitamine B12."),
        ("fr", "le 3 mars 2024"),
    ],
)
def test_nothing(lang: str, text: str) -> None:
    assert [f for f in found(text, lang) if f[1] != "CARDINAL"] == []


def test_what_is_counted() -> None:
    doc = tree(
        "Some/DET/some/det/2 2,000/NUM/2,000/nummod/4 foreign/ADJ/foreign/amod/4 troops/NOUN/troop/nsubj/5 "
        "left/VERB/leave/root/0 in/ADP/in/case/7 2011/NUM/2011/obl/5"
    )
    annotate(doc, None)
    assert [(s.text, s.label_, str(s._.kg_value)) for s in doc.spans[SPANS]] == [
        ("2,000 foreign troops", "QUANTITY", "APPROX 2000 troop"),
        ("2011", "DATE", "2011"),
    ]


def test_a_number_of_people_is_no_year() -> None:
    doc = tree("In/ADP/in/case/3 2000/NUM/2000/nummod/3 villages/NOUN/village/obl/4 voted/VERB/vote/root/0")
    annotate(doc, None)
    assert [(s.text, s.label_, str(s._.kg_value)) for s in doc.spans[SPANS]] == [("2000 villages", "QUANTITY", "2000 village")]


def test_names_stay_names() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "EVENT", "pattern": "Euro 2024"}])  # type: ignore[attr-defined]
    nlp.add_pipe("kg_values")
    doc = nlp("In 2019 they won Euro 2024 twice for $5")
    assert [(e.text, e.label_) for e in doc.ents] == [("2019", "DATE"), ("Euro 2024", "EVENT"), ("$5", "MONEY")]
    assert doc.ents[0]._.kg_value == Value("DATE", "2019")


def test_dates_are_read_against_the_documents() -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("kg_values")
    doc = nlp.make_doc("Dat was gisteren.")
    doc._.kg_date = WEDNESDAY
    assert nlp(doc).ents[0]._.kg_value.value == "2023-03-14"


@given(st.sampled_from(LANGUAGES), st.integers(0, 10**9), st.booleans())
def test_every_number_in_digits(lang: str, number: int, grouped: bool) -> None:
    text = format_decimal(number, locale=lang) if grouped else str(number)
    assert load(lang).parse(text) == number


def spell(number: int, lang: str) -> str:
    """The usual spelling of a number below a million."""
    data = load(lang).data
    below = {value: word for word, value in reversed(load(lang).numbers.items())}
    if number >= 1000:
        head, tail = divmod(number, 1000)
        glue = " " if lang == "en" or head >= 100 else ""
        return f"{spell(head, lang)}{glue}{data['thousand']} {spell(tail, lang) if tail else ''}".strip()
    if number >= 100:
        head, tail = divmod(number, 100)
        first = "" if lang == "nl" and head == 1 else below[head] + (" " if lang == "en" else "")
        last = "" if not tail else (" and " if lang == "en" else "") + spell(tail, lang)
        return f"{first}{data['hundred']}{last}"
    return below[number]


@given(st.sampled_from(LANGUAGES), st.integers(0, 999_999))
def test_every_number_in_words(lang: str, number: int) -> None:
    assert load(lang).parse(spell(number, lang)) == number


@given(st.sampled_from(LANGUAGES), st.dates(date(1900, 1, 1), date(2090, 12, 31)))
def test_every_day(lang: str, day: date) -> None:
    month = load(lang).data["months"][day.month - 1].split()[0]
    text = f"{day.day} {month if lang == 'nl' else month.capitalize()} {day.year}"
    assert found(text, lang) == [(text, "DATE", day.isoformat())]


PIECES = [
    *"0123456789.,-–/:%$€ ab'’",
    "maart ",
    "March ",
    "uur ",
    "miljoen ",
    "duizend ",
    "thousand ",
    "half ",
    "two ",
    "weken ",
    "ago ",
    "geleden ",
    "next ",
    "volgende ",
]


@given(st.sampled_from(LANGUAGES), st.lists(st.sampled_from(PIECES)).map("".join), st.none() | st.dates())
def test_any_text(lang: str, text: str, published: date | None) -> None:
    ends = 0
    for begin, end, value in find(text, lang, published):
        assert ends <= begin < end <= len(text), "ordered, and none over another"
        ends = end
        assert value.label in LABELS
        interval = value.interval()
        if interval:
            assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", part) for part in interval)
        if value.label in {"MONEY", "PERCENT", "CARDINAL"} and value.value:
            assert all(Decimal(part) >= 0 for part in value.value.split("/"))


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(1, 400))
def test_days_ago(published: date, days: int) -> None:
    assert found(f"{days} days ago", "en", published) == [(f"{days} days ago", "DATE", (published - timedelta(days)).isoformat())]


def test_the_date_of_one_document_is_not_that_of_the_next() -> None:
    survey = load("en").survey("last week")
    first = dates("en").find("last week", survey, WEDNESDAY)
    second = dates("en").find("last week", survey, None)
    assert [next(first)[2].value, next(second)[2].value] == ["2023-03-06/2023-03-12", "-P1W"]


def test_currencies_are_in_iso_4217() -> None:
    for lang in LANGUAGES:
        words = load(lang)
        assert {*words.currencies.values(), *words.symbols.values()} <= list_currencies()


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_patterns_that_are_passed_over_would_have_found_nothing(pieces: list[str]) -> None:
    for lang in LANGUAGES:
        text = " ".join(pieces)
        survey = load(lang).survey(text)
        for pattern, _, needs, _ in dates(lang).patterns:
            assert survey.has(needs) or pattern.search(text) is None
        for _, pattern, needs, _ in amounts(lang).patterns:
            assert survey.has(needs) or pattern.search(text) is None
