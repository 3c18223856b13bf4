"""Dates, times, money, percentages, quantities and numbers as entities with normalised values, found by rules.

The component ``kg_values`` labels them with OntoNotes' names (``LABELS``) in ``doc.ents``, where no name stands, and all of
them in ``doc.spans["kg_values"]``; ``span._.kg_value`` is a :class:`Value`. Dates are read against the date in
``doc._.kg_date`` (a :class:`datetime.date`) when there is one. The words are in ``words.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.pipelines.batches import Applied
from kg.pipelines.values.dates import Found, dates, matches
from kg.pipelines.values.model import CARDINAL, DATE, LABELS, MONEY, PERCENT, QUANTITY, TIME, Value
from kg.pipelines.values.words import DIGITS, LANGUAGES, Survey, Words, alternatives, firsts, load

__all__ = ["CARDINAL", "DATE", "LABELS", "MONEY", "NAME", "PERCENT", "QUANTITY", "SPANS", "TIME", "Value", "annotate", "find", "values"]

NAME = "kg_values"
SPANS = "kg_values"
SURE = frozenset({MONEY, PERCENT, TIME})  # before dates
DESCRIBING = frozenset({"ADJ", "NOUN", "VERB"})
WIDEST = 4  # words from a number to what it counts

if not Span.has_extension("kg_value"):
    Span.set_extension("kg_value", default=None)
if not Doc.has_extension("kg_date"):
    Doc.set_extension("kg_date", default=None)


class Amounts:
    """Money, percentages, measures, clock times and bare numbers of a language."""

    def __init__(self, words: Words) -> None:
        self.words = words
        data = words.data
        number = words.number
        to = alternatives(data["range"])
        amount = rf"(?P<low>{number})(?:\s?(?:{to})\s?(?P<high>{number}))?"
        symbol = rf"(?P<symbol>{alternatives(words.symbols)})"
        again = rf"(?:{alternatives(words.symbols)})?"
        table: list[tuple[str, bool, Iterable[str], str]] = [
            (MONEY, False, (), rf"{symbol}\s?(?P<low>{number})(?:\s?(?:{to})\s?{again}\s?(?P<high>{number}))?"),
            (MONEY, True, words.currencies, rf"{amount}\s(?P<word>{alternatives(words.currencies)})\b"),
            (PERCENT, True, data["percent"], rf"{amount}\s?(?:{alternatives(data['percent'])})(?!\w)"),
            (TIME, False, (DIGITS,), rf"(?<![\d.,:])(?:{data['clock']})(?![\d:])"),
            (TIME, False, data["clock_words"], rf"\b(?P<clock>{alternatives(data['clock_words'])})\b"),
            (QUANTITY, True, words.measures, rf"(?<![\d.,-])(?P<low>{number})[\s-]?(?P<measure>{alternatives(words.measures)})(?![\w/])"),
            (CARDINAL, True, (), rf"(?<![\w.,-]){amount}(?![\w%]|[.,]\d|-\w)"),
            (CARDINAL, False, data["vague"], rf"\b(?P<vague>{alternatives(data['vague'])})\b"),
        ]
        # What a text must have one of, and whether the pattern begins with a number.
        self.patterns = [
            (label, re.compile(p, re.IGNORECASE), (firsts(needs),) if needs else (), counts) for label, counts, needs, p in table
        ]
        self.before = re.compile(
            rf"(?P<how>{alternatives(words.approximations)})\s+(?:(?:{alternatives(data['the'])})\s+)?$", re.IGNORECASE
        )

    def find(self, text: str, survey: Survey) -> Iterator[Found]:
        """All amounts, the surest pattern first; they may overlap."""
        for label, pattern, needs, counts in self.patterns:
            for match in matches(pattern, text, survey, needs, counts=counts):
                value = self._read(label, match)
                if value is not None:
                    yield match.start(), match.end(), value

    def _read(self, label: str, match: re.Match[str]) -> Value | None:
        groups = match.groupdict()
        if label == TIME:
            return self._clock(groups)
        modifier = self._modifier(match)
        if groups.get("vague"):
            return Value(CARDINAL, str(self.words.data["vague"][groups["vague"].lower()]), modifier="SEVERAL")
        low = self.words.parse(groups["low"])
        high = self.words.parse(groups["high"]) if groups.get("high") else None
        if low is None or (groups.get("high") and high is None):
            return None
        if high is not None and high > low and not groups["low"][-1].isalpha() and groups["high"][-1].isalpha():
            spelled = self.words.parse(f"{groups['low']} {groups['high'].split()[-1]}")  # "3 to 4 billion"
            low = spelled if spelled is not None and spelled < high else low
        value = f"{low:f}" if high is None else f"{low:f}/{high:f}"
        unit: str | None = None
        if label == MONEY:
            unit = self._currency(groups)
        elif groups.get("measure"):
            unit = self.words.measures[" ".join(groups["measure"].lower().split())] if groups["measure"] else None
        elif label == PERCENT:
            unit = "%"
        return Value(label, value, unit, modifier)

    def _currency(self, groups: dict[str, str | None]) -> str | None:
        symbol, word = groups.get("symbol"), groups.get("word")
        return self.words.symbols.get((symbol or "").upper()) if symbol else self.words.currencies.get((word or "").lower())

    def _modifier(self, match: re.Match[str]) -> str | None:
        how = self.before.search(match.string[max(0, match.start() - 24) : match.start()])
        return self.words.approximations[" ".join(how["how"].lower().split())] if how else None

    def _clock(self, groups: dict[str, str | None]) -> Value | None:
        word = groups.get("clock")
        if word:
            return Value(TIME, self.words.data["clock_words"][word.lower()])
        hour = int(groups.get("hour") or groups.get("hour2") or 0)
        minute = int(groups.get("minute") or groups.get("minute2") or 0)
        if groups.get("half"):
            hour = hour % 12 + 12 * ((groups["half"] or "").lower() == "p")
        return Value(TIME, f"T{hour:02d}:{minute:02d}")


@cache
def amounts(lang: str) -> Amounts:
    """The amounts of a language, compiled once."""
    return Amounts(load(lang))


def find(text: str, lang: str, published: date | None = None) -> list[Found]:
    """Dates, times and amounts of a text: (begin, end, value), ordered, none overlapping another.

    Args:
        text: any text; begin and end count its code points.
        lang: ``nl`` or ``en``; other languages have none.
        published: what relative dates are read against.
    """
    if lang not in LANGUAGES:
        return []
    taken = [False] * len(text)
    found: list[Found] = []
    sure: list[Found] = []
    rest: list[Found] = []
    survey = load(lang).survey(text)
    for one in amounts(lang).find(text, survey):
        (sure if one[2].label in SURE else rest).append(one)
    for begin, end, value in (*sure, *dates(lang).find(text, survey, published), *rest):
        if begin < end and not any(taken[begin:end]):
            taken[begin:end] = [True] * (end - begin)
            found.append((begin, end, value))
    return sorted(found, key=lambda f: f[0])


@Language.factory(NAME, assigns=["doc.ents", "doc.spans"])
def make_values(nlp: Language, name: str) -> Applied:
    """The component."""
    return Applied(name, values)


def values(doc: Doc) -> Doc:
    """Annotate a document."""
    annotate(doc, _published(doc))
    named = {i for e in doc.ents for i in range(e.start, e.end)}
    free = [s for s in doc.spans[SPANS] if not named & set(range(s.start, s.end))]
    doc.set_ents([*doc.ents, *free], default="unmodified")
    return doc


def annotate(doc: Doc, published: date | None) -> None:
    """Set ``doc.spans["kg_values"]``, and nothing else.

    Args:
        doc: a document; what a number counts is found where it is parsed.
        published: what relative dates are read against.
    """
    spans: list[Span] = []
    named = {i for e in doc.ents for i in range(e.start, e.end)}
    for begin, end, value in find(doc.text, doc.lang_, published):
        span = doc.char_span(begin, end, label=value.label)
        if span is None or (spans and span.start < spans[-1].end):  # within what another number counts
            continue
        if value.label == CARDINAL:
            if span.text.lower() in load(doc.lang_).data["articles"] or (named & set(range(span.start, span.end))):
                continue
            span, value = _counted(span, value, named)
        elif value.label == DATE and len(span) == 1 and value.value == span.text and _counts(span[0]):
            counted, number = _counted(span, Value(CARDINAL, span.text), named)
            if number.label == QUANTITY:  # "2000 soldiers", no year
                span, value = counted, number
        span._.kg_value = value
        spans.append(span)
    doc.spans[SPANS] = spans


def _published(doc: Doc) -> date | None:
    when: date | None = doc._.kg_date
    if when is None and doc.has_extension("kg_document") and doc._.kg_document is not None:
        when = doc._.kg_document.date
    return when


def _counts(token: Token) -> bool:
    # In lower case it is no name, whatever the tagger says.
    return (
        token.dep_ == "nummod"
        and token.head.i > token.i
        and (token.head.pos_ == "NOUN" or (token.head.pos_ == "PROPN" and token.head.is_lower))
    )


def _counted(span: Span, value: Value, named: set[int]) -> tuple[Span, Value]:
    """A number with what it counts (*2,500 foreign troops*), or the number alone."""
    doc = span.doc
    last = span[-1]
    noun = next((t.head for t in span if _counts(t)), None)
    if noun is None and value.modifier == "SEVERAL":
        noun = last if last.i + 1 == len(doc) else doc[last.i + 1] if doc[last.i + 1].pos_ == "NOUN" else None
    if noun is None or not 0 < noun.i - last.i <= WIDEST:
        return Span(doc, span.start, span.end, label=CARDINAL), value
    between = doc[last.i + 1 : noun.i + 1]
    if any(t.i in named or (t.i < noun.i and t.pos_ not in DESCRIBING) for t in between):
        return Span(doc, span.start, span.end, label=CARDINAL), value
    wide = Span(doc, span.start, noun.i + 1, label=QUANTITY)
    return wide, Value(QUANTITY, value.value, noun.lemma_.lower(), value.modifier)
