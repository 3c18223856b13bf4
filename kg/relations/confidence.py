"""How likely it is that a reader agrees with a statement.

The figures in ``confidence.toml`` are measured: the share of statements that exhaustively annotated gold
confirms, by construction and by whether both arguments are actors themselves or (``/indirect``) owners of
things, drawn towards the overall share where examples are few, and shifted for each language (``scripts/calibrate.py``).
"""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib.resources import files

from kg.relations.matching import Match


@cache
def _read() -> dict[str, dict[str, float]]:
    read = tomllib.loads(files(__package__).joinpath("confidence.toml").read_text(encoding="utf-8"))
    return {str(name): {str(key): float(value) for key, value in part.items()} for name, part in read.items()}


@cache
def table(lang: str = "") -> dict[str, float]:
    """Measured shares by construction (see :func:`kind`), in a language; ``overall`` for the rest."""
    shift = _read().get("languages", {}).get(lang, 0.0)
    return {key: 1 / (1 + math.exp(-math.log(share / (1 - share)) - shift)) for key, share in _read()["confidence"].items()}


def kind(match: Match) -> str:
    """The row of the table that a match belongs to."""
    direct = match.subject.direct and match.object.direct
    return match.construction if direct else f"{match.construction}/indirect"


def confidence(match: Match, lang: str = "") -> float:
    """Estimated probability in texts of a language, rounded to two decimals."""
    figures = table(lang)
    return round(figures.get(kind(match), figures["overall"]), 2)
