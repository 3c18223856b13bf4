"""The graph in ``output/`` is what ``seeds/`` give today."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.api import build_all
from kg.rdf.validate import validate

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "output" / "graph.ttl"


@pytest.mark.skipif(not OUTPUT.is_file(), reason="output/graph.ttl has not been built (make graph)")
def test_output_is_what_the_seeds_give() -> None:
    result = build_all([ROOT / "seeds"])
    assert not result.failures
    same = result.graph.to_turtle().encode() == OUTPUT.read_bytes()
    assert same, "output/graph.ttl is out of date: run `make graph` and commit it"


def test_seeds_are_six_texts_in_two_languages() -> None:
    names = [p.name for p in (ROOT / "seeds").glob("*.txt")]
    assert len(names) >= 6
    assert sum(n.endswith(".nl.txt") for n in names) >= 3 and sum(n.endswith(".en.txt") for n in names) >= 3
    for path in (ROOT / "seeds").glob("*.txt"):
        assert 300 <= len(path.read_text(encoding="utf-8").split()) <= 900, path.name


@pytest.mark.skipif(not OUTPUT.is_file(), reason="output/graph.ttl has not been built (make graph)")
def test_it_conforms_to_the_shapes() -> None:
    assert validate(OUTPUT) == ()
