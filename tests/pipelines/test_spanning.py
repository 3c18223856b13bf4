"""Maximum spanning trees: always a tree, and the best one."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kg.pipelines.spanning import best_tree

SCORES = st.integers(1, 9).flatmap(lambda n: arrays(np.float32, (n, n + 1), elements=st.integers(-6, 6).map(float)))


def is_tree(heads: list[int]) -> bool:
    """One root, and every word below it."""
    if heads.count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        seen = set()
        while word and word not in seen:
            seen.add(word)
            word = heads[word - 1]
        if word:
            return False
    return True


@given(SCORES)
def test_a_tree_with_one_root(scores: np.ndarray) -> None:
    assert is_tree(best_tree(scores).tolist())


@given(st.integers(1, 4).flatmap(lambda n: arrays(np.float32, (n, n + 1), elements=st.floats(-4, 4, width=16))))
def test_no_tree_is_better(scores: np.ndarray) -> None:
    size = len(scores)

    def total(heads: tuple[int, ...]) -> float:
        return float(sum(scores[word, head] for word, head in enumerate(heads)))

    found = tuple(best_tree(scores).tolist())
    best = max(total(heads) for heads in itertools.product(range(size + 1), repeat=size) if is_tree(list(heads)))
    assert total(found) == pytest.approx(best, abs=1e-3)


def test_a_cycle_is_broken_where_it_costs_least() -> None:
    # Words 1 and 2 would like each other best; word 2 does not mind being the root.
    scores = np.array([[0, -9, 5], [4, 5, -9]], dtype=np.float32)
    assert best_tree(scores).tolist() == [2, 0]


def test_two_roots_become_one() -> None:
    scores = np.array([[5, -9, 0], [6, 2, -9]], dtype=np.float32)
    assert best_tree(scores).tolist() == [0, 1]


def test_no_words() -> None:
    assert best_tree(np.zeros((0, 1), dtype=np.float32)).tolist() == []


def test_the_scores_stay_as_they_were() -> None:
    scores = np.ones((3, 4), dtype=np.float32)
    best_tree(scores)
    assert (scores == 1).all()
