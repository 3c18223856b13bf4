"""How likely it is that a reader agrees with a statement.

The figures in ``confidence.toml`` are measured: the share of statements that exhaustively annotated gold
confirms, by construction and by whether both arguments are actors themselves or (``/indirect``) owners of
things, drawn towards the overall share where examples are few (``scripts/calibrate.py``).
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from kg.relations.matching import Match


@cache
def table() -> dict[str, float]:
    """Measured shares by construction (see :func:`kind`); ``overall`` for the rest."""
    read = tomllib.loads(files(__package__).joinpath("confidence.toml").read_text(encoding="utf-8"))
    return {str(key): float(value) for key, value in read["confidence"].items()}


def kind(match: Match) -> str:
    """The row of the table that a match belongs to."""
    direct = match.subject.direct and match.object.direct
    return match.construction if direct else f"{match.construction}/indirect"


def confidence(match: Match) -> float:
    """Estimated probability, rounded to two decimals."""
    figures = table()
    return round(figures.get(kind(match), figures["overall"]), 2)
