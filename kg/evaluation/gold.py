"""Reading gold: the development sets and the facts of the seed article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.relations.model import Statement

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
    """One gold fact of the seed article; ``found`` says whether a statement matches it, and which."""

    id: str
    subject: str
    relations: tuple[str, ...]
    object: str
    quote: str
    found: Statement | None


def seed_facts(path: Path, statements: Iterable[Statement], symmetric: frozenset[str]) -> list[Fact]:
    """Match statements against the facts of the article.

    A fact is found when a statement has its actors in its direction (either one for a symmetric relation) and
    one of its relations, and its cue stands in the fact's sentence. Unnamed actors in the gold match unresolved arguments.
    """
    held = list(statements)
    out: list[Fact] = []
    for line in filter(str.strip, path.read_text(encoding="utf-8").split("\n")):
        row = json.loads(line)
        hit = next((s for s in held if _matches(row, s, symmetric)), None)
        out.append(Fact(row["id"], row["subject"], tuple(row["relations"]), row["object"], row["quote"], hit))
    return out


def _matches(row: Mapping[str, Any], s: Statement, symmetric: frozenset[str]) -> bool:
    if s.relation not in row["relations"] or not (s.sentence.begin < row["end"] and row["begin"] < s.sentence.end):
        return False

    def same(actor: str | None, name: str, unnamed: bool) -> bool:
        return actor is None if unnamed else actor == name

    def fits(a: str | None, b: str | None) -> bool:
        return same(a, row["subject"], bool(row.get("subject_unnamed"))) and same(b, row["object"], bool(row.get("object_unnamed")))

    straight = fits(s.subject.actor, s.object.actor)
    return straight or (s.relation in symmetric and fits(s.object.actor, s.subject.actor))
