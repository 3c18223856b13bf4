"""How likely it is that a reader agrees with a statement, by construction and kind of arguments."""

from __future__ import annotations

from kg.relations.matching import Match
from kg.relations.model import Argument

BASE = {
    "verb": 0.7, "passive": 0.7, "participle": 0.7, "clause": 0.6, "reciprocal": 0.6, "light": 0.7, "noun": 0.6,
    "between": 0.7, "role": 0.8, "copula": 0.7, "adj": 0.6, "affiliation": 0.7, "location": 0.6, "open": 0.3,
}  # fmt: skip


def confidence(match: Match, subject: Argument, object_: Argument) -> float:
    """Estimated probability, rounded to two decimals."""
    value = BASE[match.construction]
    if not match.object.direct:
        value -= 0.1
    if not match.subject.direct:
        value -= 0.1
    if subject.actor is None or object_.actor is None:
        value -= 0.05
    return round(max(0.05, value), 2)
