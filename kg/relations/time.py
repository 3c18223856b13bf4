"""Time expressions beside a predicate, to ISO 8601.

Explicit dates (*27 september 2024*, *March 2003*, *in 2014*) become full or partial dates; weekdays and
phrases such as *vorige week* are read against the document's date when it is known and otherwise kept as words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.tokens import Token

from kg.actors.phrases import base, children
from kg.lexicon import Lexicon

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january januari jan", "february februari feb", "march maart mar mrt", "april apr", "may mei", "june juni jun",
            "july juli jul", "august augustus aug", "september sep sept", "october oktober oct okt", "november nov",
            "december dec",
        ],
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ["monday maandag", "tuesday dinsdag", "wednesday woensdag", "thursday donderdag", "friday vrijdag",
         "saturday zaterdag", "sunday zondag"]
    )
    for name in names.split()
}  # fmt: skip
RELATIVE_DAYS = {"today": 0, "vandaag": 0, "yesterday": -1, "gisteren": -1, "eergisteren": -2, "tomorrow": 1, "morgen": 1, "overmorgen": 2}
LAST = frozenset({"last", "vorig", "vorige", "afgelopen", "previous"})
NEXT = frozenset({"next", "volgend", "volgende", "komend", "komende", "coming"})
YEAR = re.compile(r"^(1[89]\d\d|20\d\d)$")
DAY = re.compile(r"^([1-9]|[12]\d|3[01])(st|nd|rd|th|e|ste|de)?$")
UNTIL = frozenset({"until", "till", "through", "tot", "by"})


@dataclass(frozen=True, slots=True)
class When:
    """A time: ISO 8601 ``start`` and ``end`` (equal precision, possibly partial), or only the ``words``."""

    start: str | None = None
    end: str | None = None
    words: str | None = None


def when(predicate: Token, published: date | None, lexicon: Lexicon) -> When | None:
    """The time that the clause of a predicate gives, or None.

    Args:
        predicate: the token that carries the statement.
        published: the document's date.
        lexicon: the language's lexicon (not consulted for dates that both languages write alike).
    """
    for child in children(predicate, "obl", "nmod", "advmod", "obl:unmarked", "nmod:unmarked", "compound"):
        tokens = [t for t in child.subtree if not t.is_space]
        if len(tokens) > 12:
            continue
        found = _read(child, tokens, published)
        if found is not None:
            return found
    return None


def _read(head: Token, tokens: list[Token], published: date | None) -> When | None:
    words = [t.lower_.strip(".,") for t in tokens]
    if base(head.dep_) in {"obl", "nmod", "compound"} and not (
        head.lower_.strip(".") in MONTHS
        or YEAR.match(head.text)
        or head.lower_ in WEEKDAYS
        or head.lower_ in RELATIVE_DAYS
        or any(YEAR.match(w) for w in words)
        or head.lemma_.lower() in UNITS
    ):
        return None
    year = next((w for w in words if YEAR.match(w)), None)
    month = next((MONTHS[w] for t, w in zip(tokens, words, strict=True) if _is_month(t, w)), None)
    day = next((m.group(1) for w in words if (m := DAY.match(w))), None) if month else None
    iso = None
    if year and month and day:
        iso = f"{year}-{month:02d}-{int(day):02d}"
    elif year and month:
        iso = f"{year}-{month:02d}"
    elif year:
        iso = year
    elif month and day and published:
        iso = _nearest(published, month, int(day))
    elif published:
        iso = _relative(words, published)
    text = " ".join(" ".join(t.text for t in tokens).split()).strip(" ,.;:–—-“”\"'")
    if iso is not None:
        start, _, end = iso.partition("/")  # a week is an interval, for RDF has no type for it
        return When(None, end or start) if words[0] in UNTIL else When(start, end or start)
    if month or any(w in WEEKDAYS or w in RELATIVE_DAYS for w in words) or (head.lemma_.lower() in UNITS and set(words) & (LAST | NEXT)):
        return When(words=text)
    return None


def _is_month(token: Token, word: str) -> bool:
    """A month's name; those that are ordinary words in English too need their capital, short ones their point."""
    if word not in MONTHS:
        return False
    if word in {"may", "march"}:
        return token.is_title
    return len(word) > 3 or word == "mei" or token.is_title


UNITS = frozenset({"week", "month", "year", "maand", "jaar"})


def _nearest(published: date, month: int, day: int) -> str | None:
    options = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            options.append(date(year, month, day))
        except ValueError:
            continue
    return min(options, key=lambda d: abs((d - published).days)).isoformat() if options else None


def _relative(words: list[str], published: date) -> str | None:
    """ISO 8601 date, month or year, or an interval ``monday/sunday`` for a week."""
    for word in words:
        if word in RELATIVE_DAYS:
            return (published + timedelta(days=RELATIVE_DAYS[word])).isoformat()
        if word in WEEKDAYS:
            shift = (WEEKDAYS[word] - published.weekday()) % 7
            if set(words) & NEXT:
                return (published + timedelta(days=shift or 7)).isoformat()
            back = (published.weekday() - WEEKDAYS[word]) % 7
            return (published - timedelta(days=back or (7 if set(words) & LAST else 0))).isoformat()
    step = -1 if set(words) & LAST else 1 if set(words) & NEXT else 0
    if step and set(words) & {"year", "jaar"}:
        return str(published.year + step)
    if step and set(words) & {"month", "maand"}:
        total = published.year * 12 + published.month - 1 + step
        return f"{total // 12}-{total % 12 + 1:02d}"
    if step and "week" in words:
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    return None
