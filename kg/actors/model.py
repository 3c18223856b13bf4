"""Actors and the mentions of them in a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.ontology import ActorType


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts: a state, a government, an armed group, a person, an organisation.

    Attributes:
        id: local name of its IRI; ``"iraq"``, composites with a dot: ``"iraq.government"``.
        type: its class.
        labels: preferred label by language code.
        aliases: other names by language code.
        wikidata: Wikidata identifiers (``"Q796"``) that mean exactly this actor.
        country: id of the country it belongs to, or None.
        part_of: id of the actor that it is a part of (a government of its country), or None.
        listed: whether it comes from a thesaurus; False for names found by the recogniser.
    """

    id: str
    type: ActorType
    labels: Mapping[str, str]
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wikidata: tuple[str, ...] = ()
    country: str | None = None
    part_of: str | None = None
    listed: bool = False

    def label(self, lang: str = "en") -> str:
        """The label in a language, or else in English, or else any (the id at last)."""
        return self.labels.get(lang) or self.labels.get("en") or next(iter(self.labels.values()), self.id)


class MentionKind(StrEnum):
    """How a text names an actor."""

    NAME = "name"
    DEMONYM = "demonym"
    COMPOSITE = "composite"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of an actor.

    Attributes:
        begin, end: the full noun phrase, half-open range of code points in the document.
        head: index of the head token in the spaCy Doc.
        kind: how it is named.
        type: class of the actor, when known.
        actor: the actor's id; None when the text does not say who it is (``twee milities``).
    """

    begin: int
    end: int
    head: int
    kind: MentionKind
    type: ActorType | None
    actor: str | None
