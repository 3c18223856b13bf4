"""The time of a statement: a date beside its predicate, ISO 8601.

Dates are those of :mod:`kg.pipelines.values`; relative ones that the document's date does not settle are kept as words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from spacy.tokens import Span

from kg.actors.phrases import children
from kg.actors.words import Word, once
from kg.lexicon import Lexicon
from kg.pipelines.values import DATE, SPANS, Value, annotate, find
from kg.pipelines.values.words import LANGUAGES, load

WEEKDAY = "XXXX-WXX-"
LONGEST = 12  # words of a phrase that is still about time


@dataclass(frozen=True, slots=True)
class When:
    """A time: ISO 8601 ``start`` and ``end`` (possibly partial, either may be open), or only the ``words``."""

    start: str | None = None
    end: str | None = None
    words: str | None = None


@once
def _dates(first: Word) -> list[Span]:
    """The dates of a document, by its first token."""
    return [span for span in first.doc.source.spans[SPANS] if span.label_ == DATE]


def when(predicate: Word, published: date | None, lexicon: Lexicon, *, future: bool = False) -> When | None:
    """The time that the clause of a predicate gives, or None.

    Args:
        predicate: the token that carries the statement.
        published: the document's date.
        lexicon: the language's lexicon.
        future: whether the clause is about what is to come; its weekdays are the next ones then, else the last.
    """
    doc = predicate.doc.source
    if lexicon.lang not in LANGUAGES:
        return None
    if SPANS not in doc.spans:  # a pipeline without the component
        annotate(doc, published)
    candidates = list(children(predicate, "obl", "nmod", "advmod", "obl:unmarked", "nmod:unmarked", "compound"))
    dates = _dates(predicate.doc[0]) if candidates else []
    for child in candidates if dates else ():
        tokens = [t for t in child.subtree if not t.is_space]
        if len(tokens) > LONGEST:
            continue
        inside = [s for s in dates if s.start <= tokens[-1].i and s.end > tokens[0].i]
        for span in inside:
            value: Value = span._.kg_value
            # The phrase is a date, or (in the 2003 invasion) has a year.
            if span.start <= child.i < span.end or value.interval():
                if future and published:
                    value = _coming(span, value, published, lexicon.lang)
                found = _when(span, value, tokens, lexicon.lang)
                if found is not None:
                    return found
    return None


def _coming(span: Span, value: Value, published: date, lang: str) -> Value:
    """A bare weekday as the next one after the document's date; other dates as they are."""
    undated = [v.value or "" for begin, end, v in find(span.text, lang) if (begin, end) == (0, len(span.text))]
    if len(undated) != 1 or not undated[0].startswith(WEEKDAY) or not value.value or value.value > published.isoformat():
        return value
    ahead = (int(undated[0].removeprefix(WEEKDAY)) - published.isoweekday()) % 7
    return replace(value, value=(published + timedelta(days=ahead or 7)).isoformat())


def _when(span: Span, value: Value, tokens: list[Word], lang: str) -> When | None:
    interval = value.interval()
    if interval is None:
        if value.value is None or value.value.startswith("P"):
            return None  # how long, not when
        words = " ".join(" ".join(t.text for t in tokens).split()).strip(" ,.;:–—-“”\"'")
        return When(words=words)
    start, end = interval
    words_of = load(lang).data
    before = {t.lower_ for t in tokens if t.i < span.start}
    if before & set(words_of["until"]):
        return When(None, end)
    if before & set(words_of["from"]):
        return When(start, None)
    return When(start, end)
