"""What a value is."""

from __future__ import annotations

from dataclasses import dataclass

DATE, TIME, MONEY, PERCENT, QUANTITY, CARDINAL = LABELS = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL")


@dataclass(frozen=True, slots=True)
class Value:
    """A normalised date, time, amount or number.

    Attributes:
        label: one of ``LABELS`` (OntoNotes' names, as in spaCy).
        value: what it comes to, or None where the words do not tell. Numbers: decimal digits, ``low/high`` for a range.
            Dates: ISO 8601, ``start/end`` for an interval; where the document's date is not known, as in TIMEX3:
            ``XXXX-09-27`` without its year, ``XXXX-WXX-5`` a Friday, ``-P1W`` and ``+P1W``
            a week before and after. An amount of time: ``P3M``.
            Times: ``T15:30``.
        unit: ISO 4217 code of money, symbol of a measure, lemma of what is counted.
        modifier: TIMEX3's: ``APPROX``, ``LESS_THAN``, ``MORE_THAN``, ``START``, ``MID``, ``END``; ``SEVERAL`` for several
            times the number (*hundreds*).
    """

    label: str
    value: str | None = None
    unit: str | None = None
    modifier: str | None = None

    def interval(self) -> tuple[str, str] | None:
        """First and last date, ISO 8601, possibly partial; None when this is no date in the calendar."""
        if self.label != DATE or self.value is None or not self.value[:1].isdigit():
            return None
        start, _, end = self.value.partition("/")
        return start, end or start

    def __str__(self) -> str:
        return " ".join(part for part in (self.modifier, self.value, self.unit) if part)
