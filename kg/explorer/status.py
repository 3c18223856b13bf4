"""How a statement stands, in one word."""

from __future__ import annotations

from kg.relations.model import Certainty, Polarity, Statement, Tense

STATUSES = ("asserted", "alleged", "planned", "possible", "negated", "open")


def status(statement: Statement) -> str:
    """How a statement stands, in one word: what a picture shows by the style of its line."""
    if statement.relation is None:
        return "open"
    if statement.polarity is Polarity.NEGATIVE:
        return "negated"
    if statement.tense is Tense.FUTURE:
        return "planned"
    if statement.certainty is not Certainty.CERTAIN:
        return "possible"
    return "alleged" if statement.attributed_to else "asserted"
