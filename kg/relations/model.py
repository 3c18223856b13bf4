"""Statements: who does what to whom, according to which words of which text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.document import Evidence
from kg.ontology import ActorType, relations


class Polarity(StrEnum):
    """Whether the text affirms or denies the statement."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Certainty(StrEnum):
    """How sure the text is of it."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


class Tense(StrEnum):
    """When it happens, seen from the text; plans and promises are ``future``."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True, order=True)
class Argument:
    """Subject or object of a statement, as the text has it.

    Attributes:
        begin, end: the full noun phrase, half-open range of code points in the document.
        text: the noun phrase.
        actor: id of the actor that it names, or None for an unresolved nominal (``two militias``).
        type: class of the actor, when known.
    """

    begin: int
    end: int
    text: str
    actor: str | None = None
    type: ActorType | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One occurrence of a relation in one sentence.

    Attributes:
        relation: name of the ontology's relation; None for an *open* statement, which no cue covers.
        subject, object: who and whom.
        cue_begin, cue_end: the word that expresses the relation, half-open range of code points.
        cue_lemma: its lemma; for open statements it is the only name of the relation.
        sentence: the sentence as evidence.
        polarity, certainty, tense: factuality, see there.
        attributed_to: the actor's id, or else the words, of who says so in the text; None where the
            document itself asserts it.
        start, end: ISO 8601 dates (``2003-03``, ``2025-09-27``) when the text gives them.
        when: the text's own words for the time when they cannot be resolved to a date.
        place: id of the place's actor, or the words.
        category: PLOVER category or None.
        confidence: estimated probability that a reader would agree, 0 to 1.
        construction: name of the syntactic construction that it was found by (``verb``, ``noun``, ...).
        lang: language of the document.
    """

    relation: str | None
    subject: Argument
    object: Argument
    cue_begin: int
    cue_end: int
    cue_lemma: str
    sentence: Evidence
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: Tense = Tense.PRESENT
    attributed_to: str | None = None
    start: str | None = None
    end: str | None = None
    when: str | None = None
    place: str | None = None
    category: str | None = None
    confidence: float = 0.5
    construction: str = "verb"
    lang: str = "en"

    @property
    def asserted(self) -> bool:
        """Whether the document itself asserts it as fact: positive, certain, not future, not quoted."""
        return (
            self.relation is not None
            and self.polarity is Polarity.POSITIVE
            and self.certainty is Certainty.CERTAIN
            and self.tense is not Tense.FUTURE
            and self.attributed_to is None
        )

    @property
    def resolved(self) -> bool:
        """Whether both arguments name actors."""
        return self.subject.actor is not None and self.object.actor is not None

    @property
    def family(self) -> str | None:
        """Family of the relation, or None for an open statement."""
        return relations()[self.relation].family.value if self.relation else None
