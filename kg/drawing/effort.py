"""How much work a picture may take: by its size, so that the same graph gives the same picture, and by the clock."""

from __future__ import annotations

import time
from dataclasses import dataclass

SIMPLE_ABOVE = 60  # actors; larger pictures have no words on their lines


class Clock:
    """Tells when the time for a picture is over. Seconds."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left, negative when over."""
        return self._end - time.monotonic()

    def late(self) -> bool:
        """Whether the time is over."""
        return self.left() <= 0

    def before(self, seconds: float) -> Clock:
        """A clock that is late ``seconds`` earlier than this one."""
        return Clock(self.left() - seconds)


@dataclass(frozen=True, slots=True)
class Effort:
    """Amounts of work.

    Attributes:
        starts: starting positions tried for the nodes, each with ``scouting`` rounds of local search.
        finalists: the best of these, which get ``rounds`` more.
        restarts: random restarts of the choice of label places.
        rings: distances from its node at which a name may stand.
        good: pictures without overlaps to make before the best is taken.
        attempts: pictures to make at most; ``growth``: steps by which the first is larger than the least.
        bends: ways tried to bend a line round a node that is not its own.
        hasty: grow by several steps at once where much overlaps, and take the first picture that will do.
    """

    starts: int = 6
    scouting: int = 4
    finalists: int = 3
    rounds: int = 28
    restarts: int = 40
    rings: int = 4
    good: int = 3
    attempts: int = 12
    growth: int = 0
    bends: int = 8
    hasty: bool = False


def effort(nodes: int, links: int) -> Effort:
    """The work for a picture with so many nodes and links."""
    if nodes > 150:
        return Effort(starts=1, scouting=1, finalists=1, rounds=4, restarts=4, rings=2, attempts=3, growth=4, bends=2, hasty=True)
    if nodes > SIMPLE_ABOVE:
        return Effort(starts=2, scouting=2, finalists=1, rounds=10, restarts=8, rings=3, attempts=6, bends=4, hasty=True)
    if nodes + links > 130:
        return Effort(starts=4, scouting=3, finalists=1, rounds=24, restarts=20, hasty=True)
    return Effort(finalists=3 if nodes <= 25 else 2)
