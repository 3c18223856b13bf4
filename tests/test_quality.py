"""The figures that the project promises, measured on gold: a change that spoils extraction goes red here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.evaluation.gold import read_jsonl
from kg.evaluation.report import shared
from kg.evaluation.scores import Scores, calibration, score
from kg.extract import extract_rows

OWN = Path(__file__).parent / "gold"


def measured(file: Path) -> Scores:
    rows = read_jsonl(file)
    return score(rows, {row["id"]: row["statements"] for row in extract_rows(rows)})


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_own_gold(lang: str) -> None:
    """Sentences about other conflicts, written for the project: precision first."""
    figures = measured(OWN / f"own.{lang}.jsonl").figures()
    assert figures["precision"] >= 0.65
    assert figures["F1"] >= 0.45
    assert figures["dyad"] >= 0.48
    assert figures["polarity"] >= 0.90


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_plover_gold(lang: str) -> None:
    file = shared() / "gold" / f"plover-gsr.{lang}.jsonl"
    if not file.is_file():
        pytest.skip("needs ../shared/gold, which is not here")
    figures = measured(file).figures()
    assert figures["dyad"] >= 0.55
    assert figures["dyad+category"] >= 0.32


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_confidence_means_what_it_says(lang: str) -> None:
    """Statements of confidence 0.7 are right in about seven of ten cases."""
    error, _ = calibration(measured(OWN / f"own.{lang}.jsonl").reliability)
    assert error <= 0.15
