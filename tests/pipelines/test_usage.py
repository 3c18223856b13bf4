"""How common words are and how they are written."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines.embed import word_features
from kg.pipelines.usage import FIRST, LEAST, NO_TABLE, RARE, SIGN, SMALL, STEPS, USAGE, WRITTEN, Usage, how_written

SHARES = {
    "kudos": 3e-6,
    "Kudos": 1e-7,
    "Firefox": 7e-6,
    "firefox": 2e-7,
    "NATO": 3e-5,
    "nato": 1e-7,
    "the": 0.03,
    "The": 0.003,
    "zyx": 1e-9,
}


def usage(shares: dict[str, float] = SHARES) -> Usage:
    found = Usage(spacy.blank("en").vocab)
    found.learn(shares)
    return found


def classes(table: Usage, *words: str) -> list[int]:
    found: list[int] = table(Doc(table.vocab, words=list(words))).user_data[USAGE].tolist()
    return found


def ways(*words: str) -> list[int]:
    return [(number - FIRST) % WRITTEN for number in classes(usage(), *words)]


def test_how_a_word_is_written_does_not_depend_on_how_it_is_written_here() -> None:
    assert ways("Kudos", "kudos", "Firefox", "FIREFOX", "nato", "NATO") == [0, 0, 4, 4, 5, 5]


def test_what_is_written_in_both_ways_is_between() -> None:
    assert [(how_written(share, 1 - share, 0) - FIRST) % WRITTEN for share in (0.99, 0.8, 0.5, 0.2, 0.01)] == [0, 1, 2, 3, 4]
    assert len(SMALL) == 4


def test_the_rarer_the_higher() -> None:
    steps = [(how_written(10.0**-at, 0, 0) - FIRST) // WRITTEN for at in range(9)]
    assert steps == sorted(steps)
    assert steps[0] == 0 and steps[-1] == STEPS - 1


def test_signs_and_words_that_nobody_writes() -> None:
    assert classes(usage(), "zyx", "qqqq", "...", "2026", "$", "\n") == [RARE, RARE, SIGN, SIGN, SIGN, SIGN]


def test_without_a_table_nothing_is_said() -> None:
    assert classes(Usage(spacy.blank("nl").vocab), "Kudos", "...") == [NO_TABLE, NO_TABLE]


@given(st.dictionaries(st.text(max_size=8), st.floats(min_value=1e-12, max_value=1), max_size=30))
def test_written_and_read_again(shares: dict[str, float]) -> None:
    table = usage(shares)
    again = Usage(table.vocab).from_bytes(table.to_bytes())
    assert again.classes == table.classes
    assert all(RARE < number < FIRST + WRITTEN * STEPS for number in table.classes.values())
    assert len(table) <= sum(share >= LEAST / 3 for share in shares.values())


def test_files(tmp_path: Path) -> None:
    table = usage()
    table.to_disk(tmp_path / "usage")
    assert classes(Usage(table.vocab).from_disk(tmp_path / "usage"), "kudos", "nato") == classes(table, "kudos", "nato")
    table.learn({"kudos": 1.0})
    assert classes(table, "kudos") != classes(usage(), "kudos")  # what was met before is looked up anew


def test_the_embedding_sees_it() -> None:
    table = usage()
    doc = Doc(table.vocab, words=["Kudos", "NATO", "."])
    layer = word_features(["NORM", "USAGE"], 0.0)
    assert layer.predict([doc])[0][:, 1].tolist() == [NO_TABLE] * 3
    table(doc)
    assert np.array_equal(layer.predict([doc])[0][:, 1], doc.user_data[USAGE])


def test_the_shipped_table_knows_what_words_are() -> None:
    """Hardly anybody writes *Said*, nobody *baghdad*, and NATO has capitals only."""
    table = spacy.load(Path(__file__).resolve().parents[2] / "kg" / "pipelines" / "en_news").get_pipe("usage")
    assert isinstance(table, Usage)
    assert [(number - FIRST) % WRITTEN for number in classes(table, "said", "Baghdad", "NATO")] == [0, 4, 5]
    assert len(table) > 100_000


@pytest.mark.parametrize("total", [1.0, math.ulp(1.0), 1e-300])
def test_any_share_has_a_class(total: float) -> None:
    assert FIRST <= how_written(total, 0, 0) < FIRST + WRITTEN * STEPS
