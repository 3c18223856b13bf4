"""Reading gold: the development sets and the facts of the seed article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.relations.model import Certainty, Polarity, Statement, Tense

SETS = ("plover-gsr.en", "plover-gsr.nl", "exhaustive.en", "exhaustive.nl")


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Read rows; raises InputError that names file and line."""
    rows: list[dict[str, Any]] = []
    try:
        # Only \n ends a row: JSON may hold U+2028 and its like as they are.
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({(error.strerror or '').lower()})") from None
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8") from None
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(f"{path}, line {number}: not JSON ({error.msg})") from None
            if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
                raise InputError(f'{path}, line {number}: a row needs "id" and "text"')
            if not isinstance(row["id"], str | int) or any("\ud800" <= c <= "\udfff" for c in row["text"]):
                raise InputError(f"{path}, line {number}: the id must be a string or a number, the text valid Unicode")
            rows.append(row)
    return rows


@dataclass(frozen=True, slots=True)
class Fact:
    """One gold fact of the seed article.

    Attributes:
        found: the statement that matches it, if any.
        factual: whether that statement also has the polarity, certainty, tense and source of the fact.
    """

    id: str
    subject: str
    relations: tuple[str, ...]
    object: str
    quote: str
    found: Statement | None
    factual: bool = False


def seed_facts(path: Path, statements: Iterable[Statement], symmetric: frozenset[str]) -> list[Fact]:
    """Match statements against the facts of the article.

    A fact is found when a statement has its actors in its direction (either one for a symmetric relation) and
    one of its relations, and its cue stands in the fact's sentence. Unnamed actors in the gold match unresolved arguments.
    """
    held = list(statements)
    out: list[Fact] = []
    for line in filter(str.strip, path.read_text(encoding="utf-8").split("\n")):
        row = json.loads(line)
        hits = [s for s in held if _matches(row, s, symmetric)]
        hit = next((s for s in hits if _factual(row, s)), hits[0] if hits else None)
        factual = hit is not None and _factual(row, hit)
        out.append(Fact(row["id"], row["subject"], tuple(row["relations"]), row["object"], row["quote"], hit, factual))
    return out


def _factual(row: Mapping[str, Any], s: Statement) -> bool:
    """Whether a statement is as true as the fact: what the gold leaves out is affirmed, certain, no plan and nobody's claim."""
    if (s.polarity is Polarity.NEGATIVE) != (row.get("polarity") == "negative"):
        return False
    sure = row.get("certainty", "certain")
    if sure == "alleged":
        return s.attributed_to is not None or s.certainty is not Certainty.CERTAIN
    if (s.tense is Tense.FUTURE or s.certainty is not Certainty.CERTAIN) != (sure != "certain"):
        return False
    return s.attributed_to == row.get("attributed_to")


def _matches(row: Mapping[str, Any], s: Statement, symmetric: frozenset[str]) -> bool:
    if s.relation not in row["relations"] or not (s.sentence.begin < row["end"] and row["begin"] < s.sentence.end):
        return False

    def same(actor: str | None, name: str, unnamed: bool) -> bool:
        return actor is None if unnamed else actor == name

    def fits(a: str | None, b: str | None) -> bool:
        return same(a, row["subject"], bool(row.get("subject_unnamed"))) and same(b, row["object"], bool(row.get("object_unnamed")))

    straight = fits(s.subject.actor, s.object.actor)
    return straight or (s.relation in symmetric and fits(s.object.actor, s.subject.actor))
