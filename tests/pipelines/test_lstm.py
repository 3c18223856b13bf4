"""The LSTM reads every sentence as if it stood alone, and as the textbook says."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kg.pipelines.lstm import Layer, pack

WIDTH, HIDDEN = 5, 3
LENGTHS = st.lists(st.integers(1, 7), min_size=1, max_size=6)


def weights(seed: int = 1) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    rng = np.random.default_rng(seed)

    def draw(*shape: int) -> NDArray[np.float32]:
        return rng.normal(size=shape).astype(np.float32)

    return draw(2, 4 * HIDDEN, WIDTH), draw(2, 4 * HIDDEN, HIDDEN), draw(2, 4 * HIDDEN)


def textbook(words: NDArray[np.float32]) -> NDArray[np.float32]:
    """One sentence, word by word."""

    def logistic(x: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(1 / (1 + np.exp(-x)), dtype=np.float32)

    inputs, states, bias = weights()
    out = np.zeros((len(words), 2 * HIDDEN), dtype=np.float32)
    for direction, order in enumerate((range(len(words)), range(len(words) - 1, -1, -1))):
        state = memory = np.zeros(HIDDEN, dtype=np.float32)
        for at in order:
            gates = inputs[direction] @ words[at] + states[direction] @ state + bias[direction]
            let_in, keep, let_out, new = np.split(gates, 4)
            memory = logistic(keep) * memory + logistic(let_in) * np.tanh(new)
            state = logistic(let_out) * np.tanh(memory)
            out[at, direction * HIDDEN :][:HIDDEN] = state
    return out


@given(LENGTHS)
def test_as_in_the_textbook(lengths: list[int]) -> None:
    words = np.random.default_rng(sum(lengths)).normal(size=(sum(lengths), WIDTH)).astype(np.float32)
    found = Layer.of(*weights())(words, pack(lengths))
    start = 0
    for length in lengths:
        assert np.allclose(found[start : start + length], textbook(words[start : start + length]), atol=1e-5)
        start += length


@given(LENGTHS)
def test_every_word_is_read_once_from_either_end(lengths: list[int]) -> None:
    packed = pack(lengths)
    assert sorted(packed.order[0]) == sorted(packed.order[1]) == list(range(sum(lengths)))
    assert sum(packed.sizes) == sum(lengths) and packed.sizes == sorted(packed.sizes, reverse=True)


def test_nothing_to_read() -> None:
    assert Layer.of(*weights())(np.zeros((0, WIDTH), dtype=np.float32), pack([])).shape == (0, 2 * HIDDEN)
