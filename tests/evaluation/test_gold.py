"""Matching statements against the facts of an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.document import Document, Evidence
from kg.evaluation.gold import seed_facts
from kg.relations.model import Argument, Statement

TEXT = "Iran backs Syria. Two militias fear Iran."
DOC = Document(TEXT, "en").id
BACKS = Statement(
    "backs", Argument(0, 4, "Iran", "iran"), Argument(11, 16, "Syria", "syria"), 5, 10, "back", Evidence(DOC, 0, 17, TEXT[:17])
)  # fmt: skip
MEETS = Statement(
    "meetsWith", Argument(0, 4, "Iran", "iran"), Argument(11, 16, "Syria", "syria"), 5, 10, "back", Evidence(DOC, 0, 17, TEXT[:17])
)  # fmt: skip
NAMELESS = Statement(
    "attacks", Argument(18, 30, "Two militias"), Argument(36, 40, "Iran", "iran"), 31, 35, "fear", Evidence(DOC, 18, 41, TEXT[18:])
)  # fmt: skip


FACT = {"id": "f", "subject": "iran", "relations": ["backs"], "object": "syria", "begin": 0, "end": 16, "quote": "Iran backs Syria"}


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        ({}, BACKS),
        ({"relations": ["supports", "backs"]}, BACKS),
        ({"relations": ["supports"]}, None),
        ({"subject": "syria", "object": "iran"}, None),
        ({"begin": 17, "end": 30}, None),
        ({"relations": ["meetsWith"], "subject": "syria", "object": "iran"}, MEETS),
        ({"relations": ["attacks"], "subject": "militias", "subject_unnamed": True, "object": "iran", "begin": 18, "end": 41}, NAMELESS),
        ({"relations": ["attacks"], "subject": "militias", "object": "iran", "begin": 18, "end": 41}, None),
    ],
)
def test_facts(tmp_path: Path, fact: dict[str, object], found: Statement | None) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(FACT | fact) + "\n")
    (result,) = seed_facts(path, [NAMELESS, MEETS, BACKS], frozenset({"meetsWith"}))
    assert result.found == found


@pytest.mark.parametrize(
    ("fact", "factual"),
    [({}, True), ({"polarity": "negative"}, False), ({"certainty": "planned"}, False), ({"certainty": "alleged"}, False), ({"attributed_to": "syria"}, False)],
)  # fmt: skip
def test_factuality_of_facts(tmp_path: Path, fact: dict[str, object], factual: bool) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(FACT | fact) + "\n")
    (result,) = seed_facts(path, [BACKS], frozenset())
    assert result.found == BACKS and result.factual is factual
