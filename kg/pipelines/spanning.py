"""The best tree of a sentence, given how well each word would do as the head of each other.

Mostly the best head of every word gives a tree at once. Where it does not, the maximum spanning arborescence is searched
(Chu and Liu 1965; Edmonds 1967; McDonald et al. 2005, "Non-projective dependency parsing using spanning tree algorithms"),
with one root.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]
NEVER = np.float32(-1e9)
TRIED = 4  # words as root


def best_tree(scores: Floats) -> Ints:
    """The tree with the highest sum of scores that has exactly one root.

    Args:
        scores: shape (words, words + 1): of word *h* - 1 as head of word *d*; column 0 is the root. Higher is better.

    Returns:
        heads, shape (words,): 0 for the root, else the head's position plus 1.
    """
    size = len(scores)
    if not size:
        return np.zeros(0, dtype=np.intp)
    scores = scores.copy()
    scores[np.arange(size), np.arange(size) + 1] = NEVER  # no word is its own head
    heads: Ints = scores.argmax(1)
    roots = np.flatnonzero(heads == 0)
    if len(roots) == 1 and _cycle([0, *heads.tolist()]) is None:
        return heads
    # Which word is the root is decided by trying those that lose least by it; the tree below each is the best there is.
    gain = scores[:, 0] - scores[:, 1:].max(1)
    tried = sorted(np.argsort(-gain, kind="stable")[:TRIED].tolist())
    best, highest = heads, -np.inf
    square = np.full((size + 1, size + 1), NEVER, dtype=np.float64)
    for root in tried:
        square[1:] = scores
        square[1:, 0] = NEVER
        square[root + 1] = NEVER
        square[root + 1, 0] = scores[root, 0]
        found = _arborescence(square)[1:]
        total = float(square[np.arange(1, size + 1), found].sum())
        if total > highest:
            best, highest = found, total
    return best


def _cycle(heads: list[int]) -> Ints | None:
    """The nodes of a cycle, or none; node 0 is the root and its own head."""
    colour = [0] * len(heads)
    for start in range(1, len(heads)):
        node = start
        while node and not colour[node]:
            colour[node] = start
            node = heads[node]
        if node and colour[node] == start:
            nodes = [node]
            while heads[nodes[-1]] != node:
                nodes.append(heads[nodes[-1]])
            return np.array(sorted(nodes), dtype=np.intp)
    return None


def _arborescence(scores: NDArray[np.float64]) -> Ints:
    """Heads of the best tree below node 0; ``scores[d, h]``, square, node 0 among them."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads: Ints = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads.tolist())
    if cycle is None:
        return heads
    rest = np.setdiff1d(np.arange(len(heads)), cycle)
    kept = scores[cycle, heads[cycle]]
    # The cycle becomes one node, the last. To enter it at a word costs what that word's head in the cycle was worth.
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    entering = scores[np.ix_(cycle, rest)] - kept[:, None] + kept.sum()
    leaving = scores[np.ix_(rest, cycle)]
    small[-1, :-1] = entering.max(0)
    small[:-1, -1] = leaving.max(1)
    found = _arborescence(small)
    out = heads.copy()
    for at, node in enumerate(rest):
        if at:
            out[node] = cycle[leaving[at].argmax()] if found[at] == len(rest) else rest[found[at]]
    door = int(found[-1])
    entered = cycle[entering[:, door].argmax()]
    out[entered] = rest[door]
    return out
