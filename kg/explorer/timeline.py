"""Statements in the order of the time that they are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from kg.document import Document
from kg.relations.model import Statement

_DATE = re.compile(r"(-?[0-9]{1,6})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
#: Year, month and day; 0 where the text is not so precise.
Moment = tuple[int, int, int]


def moment(iso: str | None) -> Moment | None:
    """An ISO 8601 date of any precision as numbers, which sort; None for what is no date."""
    match = _DATE.fullmatch(iso or "")
    return (int(match[1]), int(match[2] or 0), int(match[3] or 0)) if match else None


def timeline(
    statements: Iterable[Statement],
    actor: str | None = None,
    *,
    published: Mapping[str, Document] | None = None,
) -> tuple[Statement, ...]:
    """The statements with a date, the oldest first; of one year those without a month stand first.

    Args:
        actor: id; only what it takes part in.
        published: documents by id; statements without a date then stand at the day of publication.
    """
    placed = []
    for place, s in enumerate(statements):
        if actor is not None and actor not in (s.subject.actor, s.object.actor):
            continue
        when = begins(s) or (_day(published.get(s.sentence.document)) if published is not None else None)
        if when is not None:
            placed.append((when, moment(s.end) or when, place, s))
    return tuple(s for *_, s in sorted(placed, key=lambda row: row[:3]))


def begins(statement: Statement) -> Moment | None:
    """When a statement begins to hold, or else when it ends."""
    return moment(statement.start) or moment(statement.end)


def _day(document: Document | None) -> Moment | None:
    day: date | None = document.date if document is not None else None
    return (day.year, day.month, day.day) if day is not None else None
