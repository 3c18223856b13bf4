"""Why frames fire on a sentence and why others do not: for whoever writes a lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.actors.words import Text, Word
from kg.lexicon import Frame


class Silence(StrEnum):
    """Why a frame, whose head stands in the sentence, did not match."""

    BEATEN = "a frame with more words fired"
    CLAUSE = "no clause completes it"
    FIXED = "the phrase in < > is not there"
    SUBJECT = "nobody acts"
    OBJECT = "nobody stands where O should"
    TYPE = "O is not of a type that it takes"


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of one frame at one word.

    Attributes:
        token: index of the word in the document; frame: the frame that was tried.
        pair: subject and object as the text has them, when it fired.
        reason: why it did not match, or why what it matched was dropped; None for a statement.
    """

    token: int
    frame: Frame
    pair: tuple[str, str] | None
    reason: str | None


class Trace:
    """Collects trials; does nothing until it is switched on."""

    def __init__(self) -> None:
        self.on = False
        self.trials: list[Trial] = []

    def silent(self, frame: Frame, token: Word, reason: Silence) -> None:
        """A frame did not match."""
        if self.on:
            self.trials.append(Trial(token.i, frame, None, reason.value))

    def fired(self, frame: Frame | None, doc: Text, token: int, pair: tuple[str, str], reason: str | None) -> None:
        """A frame matched; ``reason`` says why it was dropped all the same."""
        if self.on and frame is not None:
            self.trials.append(Trial(token, frame, pair, reason))
