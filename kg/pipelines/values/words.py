"""The words of values in a language, read from ``words.toml``, and the numbers that they spell."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

TABLES: dict[str, dict[str, Any]] = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
LANGUAGES = tuple(TABLES)
OPENING = 3  # letters
WORD = re.compile(r"\d+|[^\W\d_]+")
DIGITS, SIGNS = "0", ("%",)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression of words and phrases (``_`` or a space between their words), the longest first."""
    some = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace("_", r"\s+").replace(r"\ ", r"\s+") for w in some) or r"(?!)"


def by_word(table: dict[str, str]) -> dict[str, str]:
    """Turn ``{"EUR": "euro euros"}`` round."""
    return {word.replace("_", " "): key for key, words in table.items() for word in words.split()}


def firsts(*tables: Iterable[str]) -> frozenset[str]:
    """The first word of each word and phrase, as :class:`Survey` has it."""
    found = ((WORD.search(word), word) for table in tables for word in table)
    return frozenset(first[0].lower() if first else word for first, word in found)


@dataclass(frozen=True, slots=True)
class Survey:
    """A text at a glance.

    Attributes:
        words: its words in small letters; ``DIGITS`` for digits, and the ``SIGNS`` that it has.
        numbers: where a number may begin, in digits or words.
    """

    words: frozenset[str]
    numbers: list[int]

    def has(self, needs: Iterable[frozenset[str]]) -> bool:
        """Whether there is something of each of these."""
        return not any(self.words.isdisjoint(some) for some in needs)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. ``data`` is its table of ``words.toml``; the others are made from it."""

    lang: str
    data: dict[str, Any]
    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, str]
    currencies: dict[str, str]
    symbols: dict[str, str]
    measures: dict[str, str]
    parts: dict[str, str]
    approximations: dict[str, str]
    numbers: dict[str, int]
    number: str  # regular expression of a number, in digits or words, with what multiplies it
    openings: frozenset[str]  # how number words begin, ``OPENING`` letters

    def survey(self, text: str) -> Survey:
        """What a text has that patterns need: trying all of them everywhere takes long."""
        numbers, seen = [], {sign for sign in SIGNS if sign in text}
        for match in WORD.finditer(text):
            word = DIGITS if match[0][0].isdigit() else match[0].lower()
            seen.add(word)
            if word is DIGITS or word[:OPENING] in self.openings:
                numbers.append(match.start())
        return Survey(frozenset(seen), numbers)

    def parse(self, text: str) -> Decimal | None:
        """The number that a text spells; None when it spells none."""
        lower = " ".join(text.lower().split())
        factor = Decimal(1)
        multipliers = {**self.data["multipliers"], **self.data["short"]}
        for word in sorted(multipliers, key=len, reverse=True):
            head = lower.removesuffix(word).rstrip(" -")
            if head != lower and (head[-1:].isdigit() or word in self.data["multipliers"]):
                lower, factor = head, factor.scaleb(multipliers[word])
                break
        if not lower or lower in self.data["one"]:
            return factor
        if lower[0].isdigit():
            thousand = lower.replace(self.data["thousands"], "").replace(self.data["decimal"], ".")
            digits, _, word = thousand.replace("-", " ", 1).partition(" ")  # *400 duizend*, *400-duizend*
            if (word and word != self.data["thousand"]) or not digits.replace(".", "", 1).isdecimal():
                return None
            return (Decimal(digits) * (1000 if word else 1) * factor).normalize()
        spelled = self._spelled(lower)
        return None if spelled is None else spelled * factor

    def _spelled(self, text: str) -> Decimal | None:
        """Numbers in words below a million."""
        link = linked(self.data)
        for word, factor in ((self.data["thousand"], 1000), (self.data["hundred"], 100)):
            found = re.fullmatch(rf"(?P<head>.*?){link}{word}{link}(?P<tail>.*)", text)
            if not found:
                continue
            head = self._spelled(found["head"]) if found["head"] not in {"", *self.data["one"]} else Decimal(1)
            tail = self._spelled(found["tail"]) if found["tail"] else Decimal(0)
            return None if head is None or tail is None else head * factor + tail
        number = self.numbers.get(text.replace(" ", "-"), self.numbers.get(text))
        return None if number is None else Decimal(number)


def linked(data: dict[str, Any]) -> str:
    """A regular expression of what may stand between the words of a number."""
    return rf"(?:\s+(?:{alternatives(data['and'])})\s+|[\s-]+)?"


def spell(data: dict[str, Any]) -> dict[str, int]:
    """All number words below a hundred."""
    numbers: dict[str, int] = {}
    small = [words.split() for words in data["small"]]
    for value, words in enumerate(small):
        numbers |= dict.fromkeys(words, value)
    for at, ten in enumerate(data["tens"]):
        numbers[ten] = 20 + 10 * at
        for value, words in enumerate(small[1:10], 1):
            for word in words:
                # "tweeëntwintig": two e's that meet are kept apart
                joiner = "ën" if data["units_first"] and word.endswith("e") else data["joiner"]
                parts = (word, joiner, ten) if data["units_first"] else (ten, joiner, word)
                numbers["".join(parts)] = 20 + 10 * at + value
    return numbers


@cache
def load(lang: str) -> Words:
    """The words of a language.

    Raises:
        KeyError: there are none for it.
    """
    data = TABLES[lang]
    numbers = spell(data)
    below = alternatives([*numbers, *(n.replace("-", " ") for n in numbers)])
    hundred, thousand = data["hundred"], data["thousand"]
    link, one = linked(data), rf"(?:{alternatives(data['one'])})"
    spelled = (
        rf"(?:(?:{below}|{one}){link})?(?:{hundred}{link}(?:(?:{below}){link})?)?{thousand}(?:{link}(?:{below}))?(?:{link}{hundred}(?:{link}(?:{below}))?)?"
        rf"|(?:(?:{below}|{one}){link})?{hundred}(?:{link}(?:{below}))?"
        rf"|(?:{below})"
    )
    t, d = re.escape(data["thousands"]), re.escape(data["decimal"])
    digits = rf"(?:\d{{1,3}}(?:{t}\d{{3}})+|\d+)(?:{d}\d+)?"
    long, short = alternatives(data["multipliers"]), alternatives(data["short"])
    number = (
        rf"(?:{digits}(?:[\s-]?(?:{long}|{thousand})\b|\s?(?:{short})\b)?"
        rf"|\b(?:{spelled})\b(?:[\s-](?:{long})\b)?"
        rf"|\b{one}\s(?:{long})\b)"
    )
    return Words(
        lang=lang,
        data=data,
        months={w: i for i, words in enumerate(data["months"], 1) for w in words.split()},
        weekdays={w: i for i, words in enumerate(data["weekdays"]) for w in words.split()},
        units=by_word(data["units"]),
        currencies=by_word(data["currencies"]),
        symbols=by_word(data["symbols"]),
        measures=by_word(data["measures"]),
        parts=by_word(data["parts"]),
        approximations=by_word(data["approximations"]),
        numbers=numbers,
        number=number,
        openings=frozenset(w[:OPENING] for w in [*numbers, hundred, thousand, *data["one"]]),
    )
