"""A bidirectional LSTM in numpy, for sentences of different lengths at once.

Long short-term memory (Hochreiter and Schmidhuber 1997) reads a sentence word by word, once from either end, so that a
word's vector tells of the whole sentence and not of its neighbours alone. Training needs a framework; reading does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]
GATES = 4  # input, forget, output, new


@dataclass(frozen=True)
class Packed:
    """The words of several sentences in the order in which an LSTM needs them: all first words, all second words, …

    Attributes:
        order: positions of the words, shape (2, words): read from the left, and from the right.
        sizes: how many sentences have a first, second, … word; it falls.
    """

    order: Ints
    sizes: list[int]


def pack(lengths: list[int]) -> Packed:
    """The order in which to read sentences that lie behind each other; ``lengths`` in words, none of them 0."""
    counts = np.array(lengths, dtype=np.intp)
    ends = np.cumsum(counts)
    longest_first = np.argsort(-counts, kind="stable")
    counts, ends = counts[longest_first], ends[longest_first]
    sizes = [int((counts > step).sum()) for step in range(int(counts[0]) if len(counts) else 0)]
    left = [(ends - counts)[:size] + step for step, size in enumerate(sizes)]
    right = [ends[:size] - 1 - step for step, size in enumerate(sizes)]
    order = np.stack([np.concatenate(left), np.concatenate(right)]) if sizes else np.zeros((2, 0), dtype=np.intp)
    return Packed(order, sizes)


@dataclass(frozen=True)
class Layer:
    """One layer, both directions.

    Attributes:
        inputs: weights of the words, and of a 1 behind each, which is the bias: shape (2, width + 1, 4 * hidden).
        states: weights of the state, shape (2, hidden, 4 * hidden).

    The weights of the three gates are halved beforehand: a logistic function is a hyperbolic tangent of half its argument.
    """

    inputs: Floats
    states: Floats

    @staticmethod
    def of(inputs: Floats, states: Floats, bias: Floats) -> Layer:
        """A layer from weights as they were learned: shapes (2, 4 * hidden, width), (2, 4 * hidden, hidden), (2, 4 * hidden)."""
        hidden = states.shape[2]
        scale = np.full(GATES * hidden, 0.5, dtype=np.float32)
        scale[3 * hidden :] = 1.0
        biased = np.concatenate([inputs, bias[:, :, None]], axis=2) * scale[:, None]
        return Layer(
            np.ascontiguousarray(biased.transpose(0, 2, 1)),
            np.ascontiguousarray((states * scale[:, None]).transpose(0, 2, 1)),
        )

    @property
    def width(self) -> int:
        """Of the vectors that it reads."""
        return int(self.inputs.shape[1]) - 1

    def __call__(self, words: Floats, packed: Packed) -> Floats:
        """Read sentences.

        Args:
            words: one vector a word, shape (words, width).
            packed: where they begin and end.

        Returns:
            shape (words, 2 * hidden).
        """
        hidden = self.states.shape[1]
        # All in place: with new arrays at every step, most of the time would go to the memory's administration.
        read = np.empty((2, len(words), GATES * hidden), dtype=np.float32)
        ordered = np.ones((len(words), words.shape[1] + 1), dtype=np.float32)
        for order, inputs, gates in zip(packed.order, self.inputs, read, strict=True):
            ordered[:, :-1] = words[order]
            np.matmul(ordered, inputs, out=gates)
        out = np.empty((2, len(words), hidden), dtype=np.float32)
        most = packed.sizes[0] if packed.sizes else 0
        recurrent = np.empty((2, most, GATES * hidden), dtype=np.float32)
        memory = np.zeros((2, most, hidden), dtype=np.float32)
        added, start = np.empty_like(memory), 0
        state = out[:, :0]
        for size in packed.sizes:
            now, memory, added = read[:, start : start + size], memory[:, :size], added[:, :size]
            if start:
                now += np.matmul(state[:, :size], self.states, out=recurrent[:, :size])
            np.tanh(now, out=now)
            opened = now[..., : 3 * hidden]
            opened *= np.float32(0.5)
            opened += np.float32(0.5)
            memory *= opened[..., hidden : 2 * hidden]
            memory += np.multiply(opened[..., :hidden], now[..., 3 * hidden :], out=added)
            state = out[:, start : start + size]
            np.multiply(opened[..., 2 * hidden :], np.tanh(memory, out=added), out=state)
            start += size
        result = np.empty((len(words), 2 * hidden), dtype=np.float32)
        result[packed.order[0], :hidden] = out[0]
        result[packed.order[1], hidden:] = out[1]
        return result
