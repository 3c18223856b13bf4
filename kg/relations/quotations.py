"""Quotations: which words of a text are somebody's own, and whose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.actors.phrases import children
from kg.actors.words import Text, Word, base

OPENING = {"“": "”", "„": "”", "«": "»", "``": "''", ",,": "''"}
STRAIGHT = frozenset({'"', "''"})
CLOSING = frozenset({"”", "»", "''", '"', "“"})  # “ closes what „ opened
LONGEST = 150  # tokens between two marks; beyond it one of them was lost
SHORTEST = 4  # fewer words are an expression in quotation marks, not something said


@dataclass(frozen=True, slots=True)
class Quotation:
    """The tokens ``[first, end)`` between two quotation marks, and the head of the phrase that names who says them."""

    first: int
    end: int
    speaker: Word | None


def quotations(doc: Text, speech: frozenset[str]) -> list[Quotation]:
    """The quotations of a parsed document, in order.

    A quotation belongs to the subject of the verb of speech next to it in its own first or last sentence. One that stands
    alone continues the quotation before it when no sentence stands between them.

    Args:
        doc: parsed.
        speech: lemmas of verbs of speech.
    """
    out: list[Quotation] = []
    for first, end in _marked(doc):
        if end - first < SHORTEST:
            continue
        speaker = _speaker(doc, first, end, speech)
        if speaker is None and out and _follows(doc, out[-1].end, first):
            speaker = out[-1].speaker
        out.append(Quotation(first, end, speaker))
    return out


def _marked(doc: Text) -> Iterator[tuple[int, int]]:
    """Word ranges between matching marks."""
    opened: int | None = None
    for token in doc:
        text = token.text
        if opened is not None and token.i - opened > LONGEST:
            opened = None
        if text in OPENING and not (opened is not None and text == "“" and doc[opened].text == "„"):
            opened = token.i
        elif text in CLOSING and opened is not None:
            yield opened + 1, token.i
            opened = None
        elif text in STRAIGHT:
            opened = token.i


def _speaker(doc: Text, first: int, end: int, speech: frozenset[str]) -> Word | None:
    """The subject of the nearest verb of speech around a quotation, in its first and last sentences."""
    begin = doc[first].sent.start
    last = doc[min(end, len(doc) - 1)]
    stop = max(doc[end - 1].sent.end, last.sent.end)
    best: tuple[int, Word] | None = None
    for token in doc[begin:stop]:
        if first <= token.i < end or token.pos_ not in {"VERB", "AUX"} or token.lemma_.lower() not in speech:
            continue
        subject = next((c for c in children(token, "nsubj", "obl:agent") if not first <= c.i < end), None)
        if subject is None or (base(token.dep_) == "acl" and subject.head.i != token.i):
            continue
        distance = first - token.i if token.i < first else token.i - end
        if best is None or distance < best[0]:
            best = (distance, subject)
    return best[1] if best is not None else None


def _follows(doc: Text, end: int, first: int) -> bool:
    """Whether no sentence without a quotation stands between two quotations."""
    between = doc[end:first]
    return sum(1 for token in between if token.is_sent_start) <= 1
