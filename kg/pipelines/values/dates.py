"""Dates: a grammar of regular expressions, and what they come to in ISO 8601."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from copy import copy
from datetime import date, timedelta
from functools import cache

from kg.pipelines.values.model import DATE, TIME, Value
from kg.pipelines.values.words import DIGITS, Survey, Words, alternatives, firsts

Match = re.Match[str]
Found = tuple[int, int, Value]
Needs = tuple[frozenset[str], ...]
YEAR = r"(?:1[5-9]\d\d|20\d\d)"
# A two-digit end of a range of years, "2003-11".
YEARS = rf"(?P<year1>{YEAR})\s?[-–/]\s?(?P<year2>{YEAR}|\d\d)(?!\d)"
ISO = r"(?P<iso>(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)"
NUMERIC = rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<year>{YEAR})(?!\d)"


def matches(pattern: re.Pattern[str], text: str, survey: Survey, needs: Needs, *, counts: bool) -> Iterator[Match]:
    """The matches of a pattern in a text; none where the text has nothing of one of its ``needs``.

    Args:
        counts: whether it begins with a number.
    """
    if not survey.has(needs):
        return
    if not counts:
        yield from pattern.finditer(text)
        return
    done = 0
    for start in survey.numbers:
        match = pattern.match(text, start) if start >= done else None
        if match:
            done = match.end()
            yield match


class Dates:
    """The dates of a language. Patterns are tried in order; a later one does not touch what an earlier one took."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.published: date | None = None
        data = words.data
        short = {w for spellings in data["months"] for w in spellings.split()[1:]}
        month = rf"(?P<month>(?:{alternatives(short)})\b\.?|(?:{alternatives(words.months)})\b)"
        weekday = rf"(?P<weekday>{alternatives(words.weekdays)})"
        daypart = alternatives(data["dayparts"])
        day = rf"(?P<day>[12]\d|3[01]|0?[1-9])(?:{alternatives(data['ordinals'])})?"
        of = rf"(?:(?:{alternatives(data['of'])})\s+)?"
        parts = rf"(?:(?P<part>{alternatives(words.parts)})[\s-]*)"
        year = rf"(?P<year>{YEAR})(?!\d)"
        unit = rf"(?P<unit>{alternatives(words.units)})"
        last, this, following = (alternatives(data[k]) for k in ("last", "this", "next"))
        step = rf"(?:(?P<last>{last})|(?P<this>{this})|(?P<next>{following}))"
        amount = rf"(?P<amount>{words.number}|{alternatives(data['one'])})"
        between, middle = data["between"]
        spans = "|".join(
            rf"\b{re.escape(a)}\s+(?P<y{i}a>{YEAR})\s+{re.escape(b)}\s+(?P<y{i}b>{YEAR})(?!\d)"
            for i, (a, b) in enumerate([(between, middle), *data["span"]])
        )
        tens = alternatives(data["tens"])
        months, units, digits = firsts(words.months), firsts(words.units), frozenset({DIGITS})
        months |= {re.sub(r"\W", "", part) + name for part in words.parts for name in months}  # *eindmaart*
        steps = firsts(data["last"], data["this"], data["next"])
        # *dinsdagavond* is one word
        weekdays, days = (
            frozenset(word + end for word in firsts(some) for end in ("", *data["dayparts"])) for some in (words.weekdays, data["days"])
        )
        # Pattern, what it comes to, and of what a text must have some.
        table: list[tuple[str, Callable[[Dates, Match], Value | None], Needs]] = [
            (rf"(?<![\d-]){ISO}", lambda _, m: Dates._day(m["iso"]), (digits,)),
            (rf"(?<![\d./-]){NUMERIC}", Dates._numeric, (digits,)),
            (
                rf"\b(?:{weekday},?\s+)?{day}(?:\s?[-–]\s?(?P<day2>[12]\d|3[01]|0?[1-9]))?\s+{of}{month}(?:\s?,?\s+{year})?",
                Dates._date,
                (digits, months),
            ),
            (
                rf"\b(?:{weekday},?\s+)?\b{month}\s+{day}(?:\s?[-–]\s?(?P<day2>[12]\d|3[01]|0?[1-9]))?(?![\d.,]\d|\d|:)(?:\s?,?\s+{year})?",
                Dates._date,
                (digits, months),
            ),
            (rf"\b{parts}?{month}\s+{of}{year}", Dates._date, (digits, months)),
            (rf"\b{parts}{month}\b", Dates._date, (months,)),
            (rf"\b(?:{spans})", Dates._years, (digits,)),
            (rf"\b(?<![\d.,$€£]){YEARS}", Dates._years, (digits,)),
            (rf"\b{data['decade'].replace('{tens}', tens)}", Dates._decade, (digits | firsts(data["tens"]),)),
            (rf"\b{step}\s+{unit}\b(?:\s+{weekday})?", Dates._step, (steps, units)),
            (rf"\b{step}\s+(?:{weekday}|{month})(?:\s*(?:{daypart}))?\b", Dates._step_named, (steps, weekdays | months)),
            (rf"\b{step}\s+{amount}\s+{unit}\b", Dates._past, (steps, units)),
            (
                rf"\b{amount}\s+{unit}\s+(?P<when>{alternatives([*data['ago'], *data['ahead']])})\b",
                Dates._ago,
                (firsts(data["ago"], data["ahead"]), units),
            ),
            (
                rf"\b(?P<before>{alternatives(data['before_ahead'])})\s+{amount}\s+{unit}\b",
                Dates._ahead,
                (firsts(data["before_ahead"]), units),
            ),
            (rf"\b(?P<word>{alternatives(data['days'])})(?:\s*(?:{daypart}))?\b", Dates._near, (days,)),
            (rf"\b{weekday}(?:\s*(?:{daypart}))?\b", Dates._weekday, (weekdays,)),
            (rf"\b{parts}?(?<![\d.,$€£-]){year}(?![.,]\d|%|-?[a-zA-Z])", Dates._year, (digits,)),
            (rf"\b{month}(?!\s*\d)", Dates._date, (months,)),
            (rf"\b{amount}[\s-]{unit}\b", Dates._duration, (units,)),
        ]
        self.patterns = [(re.compile(p, re.IGNORECASE), read, needs, p.startswith(rf"\b{amount}")) for p, read, needs in table]
        self.after_preposition = re.compile(rf"\b(?:{alternatives(data['years_after'])})\s+$", re.IGNORECASE)
        self.before_year = re.compile(rf"(?:\b(?:{alternatives(data['years_after'])})\s*|[,(]\s*|(?:\b|\d)[-–/])$", re.IGNORECASE)

    def find(self, text: str, survey: Survey, published: date | None) -> Iterator[Found]:
        """All dates and amounts of time, the surest pattern first; they may overlap.

        Args:
            text: any text; survey: of it.
            published: what relative dates are read against; None leaves them relative.
        """
        dated = copy(self)  # shared between calls, so the date goes into a copy
        dated.published = published
        for pattern, read, needs, counts in self.patterns:
            for match in matches(pattern, text, survey, needs, counts=counts):
                value = read(dated, match)
                if value is not None:
                    yield match.start(), match.end(), value

    # --- what the matches come to --------------------------------------------------------------------------------

    def _named(self, match: Match, group: str) -> int | None:
        """Number of the month or weekday in a group; None when it is missing or an ordinary word."""
        groups = match.groupdict()
        if not groups.get(group):
            return None
        word = groups[group].rstrip(".")
        table = self.words.months if group == "month" else self.words.weekdays
        if word.lower() in self.words.data["capital"]:
            # An ordinary word or a person too: a capital does not show it at the start of a sentence.
            alone = not (groups.get("day") or groups.get("year") or groups.get("part"))
            before = match.string[max(0, match.start() - 24) : match.start()]
            if not word[0].isupper() or (alone and not self.after_preposition.search(before)):
                return None
        return table[word.lower()]

    def _amount(self, text: str) -> str | None:
        number = self.words.parse(text)
        return None if number is None else f"{number:f}"

    def _part(self, match: Match) -> str | None:
        part = match.groupdict().get("part")
        return self.words.parts[" ".join(part.lower().split())] if part else None

    @staticmethod
    def _day(iso: str) -> Value | None:
        try:
            return Value(DATE, date.fromisoformat(iso).isoformat())
        except ValueError:
            return None

    def _numeric(self, match: Match) -> Value | None:
        a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
        if self.words.lang == "en" and a <= 12 and b <= 12 and a != b and match["sep"] == "/":
            return Value(DATE, f"{year}")  # day or month first: nobody can tell
        day, month = (a, b) if b <= 12 else (b, a)
        return self._day(f"{year:04d}-{month:02d}-{day:02d}")

    def _date(self, match: Match) -> Value | None:
        month = self._named(match, "month")
        if month is None or (match.groupdict().get("weekday") and self._named(match, "weekday") is None):
            return None
        groups = match.groupdict()
        year, day = groups.get("year"), groups.get("day")
        modifier = self._part(match)
        if not day:
            if year:
                return Value(DATE, f"{year}-{month:02d}", modifier=modifier)
            if self.published:
                return Value(DATE, self._nearest(month, None), modifier=modifier)
            return Value(DATE, f"XXXX-{month:02d}", modifier=modifier)
        days = [int(d) for d in (day, groups.get("day2")) if d]
        if not year and not self.published:
            return Value(DATE, "/".join(f"XXXX-{month:02d}-{d:02d}" for d in days))
        first = self._nearest(month, days[0]) if not year else f"{year}-{month:02d}-{days[0]:02d}"
        found = [self._day(f"{(first or '')[:4]}-{month:02d}-{d:02d}") for d in days]
        values = [v.value for v in found if v is not None]
        return Value(DATE, "/".join(v for v in values if v)) if len(values) == len(days) else None

    def _nearest(self, month: int, day: int | None) -> str | None:
        """The date that is nearest to the document's."""
        assert self.published
        options = []
        for year in (self.published.year - 1, self.published.year, self.published.year + 1):
            if day is None or day <= monthrange(year, month)[1]:
                options.append(date(year, month, day or 15))
        if not options:
            return None
        nearest = min(options, key=lambda d: abs((d - self.published).days) if self.published else 0)
        return nearest.isoformat() if day else nearest.isoformat()[:7]

    def _years(self, match: Match) -> Value | None:
        years = [y for y in match.groups() if y]
        start, end = years[0], years[-1]
        end = start[:2] + end if len(end) == 2 else end
        return Value(DATE, f"{start}/{end}") if end > start else None

    def _decade(self, match: Match) -> Value | None:
        groups = match.groupdict()
        if groups.get("tens"):
            start = 1920 + 10 * self.words.data["tens"].index(groups["tens"].lower())
        else:
            digits = int(groups.get("decade") or groups.get("decade2") or 0)
            century = int(groups.get("century") or (20 if digits < 20 else 19))
            start = 100 * century + digits
        return Value(DATE, f"{start}/{start + 9}")

    @staticmethod
    def _direction(match: Match) -> int:
        return -1 if match["last"] else 1 if match["next"] else 0

    def _step(self, match: Match) -> Value | None:
        unit, step = self.words.units[match["unit"].lower()], self._direction(match)
        if unit.startswith("T"):
            return None
        weekday = self._named(match, "weekday")
        if weekday is not None and unit == "W":  # "volgende week dinsdag"
            if not self.published:
                return Value(DATE, f"XXXX-WXX-{weekday + 1}")
            monday = self.published - timedelta(days=self.published.weekday()) + timedelta(weeks=step)
            return Value(DATE, (monday + timedelta(days=weekday)).isoformat())
        return Value(DATE, self._shift(unit, step))

    def _shift(self, unit: str, step: int) -> str | None:
        """The day, week, month, year or decade so many after the document's."""
        today = self.published
        if today is None:
            return f"{'-' if step < 0 else '+'}P{self._times(unit, abs(step))}"
        if unit == "D":
            return (today + timedelta(days=step)).isoformat()
        if unit == "W":
            monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        if unit == "M":
            total = today.year * 12 + today.month - 1 + step
            return f"{total // 12}-{total % 12 + 1:02d}"
        if unit == "Y":
            return str(today.year + step)
        decade = today.year // 10 * 10 + 10 * step
        return f"{decade}/{decade + 9}"

    @staticmethod
    def _times(unit: str, amount: float | str) -> str:
        """An amount of a unit, as in ISO 8601's durations."""
        if unit == "10Y":
            number = float(amount) * 10
            return f"{number:g}Y"
        return f"T{amount}{unit[1]}" if unit.startswith("T") else f"{amount}{unit}"

    def _step_named(self, match: Match) -> Value | None:
        step = self._direction(match)
        weekday, month = self._named(match, "weekday"), self._named(match, "month")
        today = self.published
        if weekday is not None:
            if today is None:
                return Value(DATE, f"XXXX-WXX-{weekday + 1}")
            ahead, back = (weekday - today.weekday()) % 7, (today.weekday() - weekday) % 7
            shift = ahead or 7 if step > 0 else -(back or 7) if step < 0 else -back
            return Value(DATE, (today + timedelta(days=shift)).isoformat())
        if month is None:
            return None
        if today is None:
            return Value(DATE, f"XXXX-{month:02d}")
        year = today.year
        if step < 0 and month >= today.month:
            year -= 1
        elif step > 0 and month <= today.month:
            year += 1
        return Value(DATE, f"{year}-{month:02d}")

    def _past(self, match: Match) -> Value | None:
        """*The last three weeks*: from then until the document's date, or as far ahead."""
        unit, amount = self.words.units[match["unit"].lower()], self._amount(match["amount"])
        step = self._direction(match)
        if amount is None or not step:
            return None
        if self.published is None or unit.startswith("T"):
            return Value(DATE, f"{'-' if step < 0 else '+'}P{self._times(unit, amount)}")
        other = self._away(unit, amount, step)
        today = self.published.isoformat()
        if other is None:
            return None
        today = today[: len(other)]
        return Value(DATE, f"{other}/{today}" if step < 0 else f"{today}/{other}")

    def _away(self, unit: str, amount: str, step: int) -> str | None:
        """The date so far from the document's, as exact as the unit."""
        assert self.published
        number = int(float(amount)) * step
        if unit in {"D", "W"}:
            days = number * (7 if unit == "W" else 1)
            return (self.published + timedelta(days=days)).isoformat() if abs(days) < 100_000 else None
        if unit.startswith("T"):
            return self.published.isoformat()
        shifted = self._shift("M" if unit == "M" else "Y", number * (10 if unit == "10Y" else 1))
        return shifted if shifted and re.match(r"[12]\d\d\d", shifted) else None

    def _ago(self, match: Match) -> Value | None:
        return self._distance(match, 1 if " ".join(match["when"].lower().split()) in self.words.data["ahead"] else -1)

    def _ahead(self, match: Match) -> Value | None:
        return self._distance(match, 1)

    def _distance(self, match: Match, step: int) -> Value | None:
        unit, amount = self.words.units[match["unit"].lower()], self._amount(match["amount"])
        if amount is None:
            return None
        label = TIME if unit.startswith("T") else DATE
        # What is "later" or "earlier" than some other day is not counted from the document's.
        counted = " ".join(match.groupdict().get("when", "").lower().split()) not in self.words.data["relative"]
        if self.published is None or not counted or label == TIME:
            return Value(label, f"{'-' if step < 0 else '+'}P{self._times(unit, amount)}")
        return Value(DATE, self._away(unit, amount, step))

    def _near(self, match: Match) -> Value | None:
        shift = self.words.data["days"][match["word"].lower()]
        if self.published:
            return Value(DATE, (self.published + timedelta(days=shift)).isoformat())
        return Value(DATE, f"{'-' if shift < 0 else '+'}P{abs(shift)}D")

    def _weekday(self, match: Match) -> Value | None:
        weekday = self._named(match, "weekday")
        if weekday is None:
            return None
        if self.published is None:
            return Value(DATE, f"XXXX-WXX-{weekday + 1}")
        back = (self.published.weekday() - weekday) % 7
        return Value(DATE, (self.published - timedelta(days=back)).isoformat())

    def _year(self, match: Match) -> Value | None:
        before = match.string[max(0, match.start() - 24) : match.start()]
        if not self._part(match) and before.strip() and not self.before_year.search(before):
            return None
        return Value(DATE, match["year"], modifier=self._part(match))

    def _duration(self, match: Match) -> Value | None:
        unit, amount = self.words.units[match["unit"].lower()], self._amount(match["amount"])
        if amount is None or match["amount"].lower() in self.words.data["one"]:
            return None
        return Value(TIME if unit.startswith("T") else DATE, f"P{self._times(unit, amount)}")


@cache
def dates(words_lang: str) -> Dates:
    """The dates of a language, compiled once."""
    from kg.pipelines.values.words import load

    return Dates(load(words_lang))
