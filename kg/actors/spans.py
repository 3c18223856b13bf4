"""What the search for names hands round: names as tokens, and what it asks of a language's nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from kg.actors.thesaurus import Label, Thesaurus
from kg.actors.words import Word
from kg.ontology import ActorType

PERSON_LABELS = frozenset({"PERSON", "PER"})


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name as tokens ``[first, end)``.

    ``actor`` is the thesaurus id or None for an unlisted name; ``kind`` is ``name``, ``demonym`` (an adjective: *Iraqi*),
    ``people`` (*Iraqis*), or ``ethnic`` for either of these behind a word that says that they may live anywhere.
    """

    first: int
    end: int
    type: ActorType
    kind: str
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A noun that ends the names of organisations.

    ``whole``: it is a name by itself (*Vluchtelingenbond*); ``type``: of what it names; ``weak``: words that do not make a
    name of it (*the National Army*), where it needs two others; none at all where any one does (*Bevrijdingsleger*).
    """

    whole: bool = False
    type: ActorType = ActorType.ORGANISATION
    weak: frozenset[str] | None = None

    @property
    def told(self) -> bool:
        """Whether any one word beside it makes a name."""
        return self.weak is not None and not self.weak


Starts = Mapping[str, frozenset[str]]


class NameNouns(Protocol):
    """What the search for names asks of one language's thesaurus and nouns.

    Attributes:
        starts: from :func:`kg.actors.listed.first_words`.
        titles: behind one of these words an unknown name is a person's.
        name_ends: one of these prepositions before a place ends a person's name.
        departments: first words of what ministers are for (*minister Zalm van **Financiën***).
        accords: what names of treaties and laws end or begin with.
        firm_ends: what names of firms end in, in lower case.
        portfolio: the same, of which no body has the name (*Secretary of **State***).
        ministries: before a preposition and one of these.
        particles: those of them that surnames have too (*Rudi **van** Asperen*); before a country they end it all the same.
        derived: from :func:`kg.actors.listed.place_adjectives`.
        portfolios, genitive: one of the second behind one of the first opens the name of a department (*minister van
            **Justitie***).
        no_names: acronyms that are nobody's name.
        purpose: prepositions before what a body is for.
        ethnic: before one of a people who need not be of its state.
        located: prepositions of where somebody works.
        general: words that do not tell one state's body from another's (***National** Assembly*), in lower case.
        shared: names that a body of any state may have (*Supreme Court*), in lower case.
    """

    thesaurus: Thesaurus
    starts: Starts
    titles: frozenset[str]
    name_ends: frozenset[str]
    departments: frozenset[str]
    firm_ends: frozenset[str]
    portfolio: frozenset[str]
    accords: frozenset[str]
    ministries: frozenset[str]
    particles: frozenset[str]
    derived: dict[str, tuple[Label, ...]]
    portfolios: frozenset[str]
    genitive: frozenset[str]
    no_names: frozenset[str]
    purpose: frozenset[str]
    located: frozenset[str]
    ethnic: frozenset[str]
    general: frozenset[str]
    shared: frozenset[str]

    def sector(self, token: Word) -> str | None:
        """The part of a state that a common noun names."""

    def body(self, token: Word) -> Body | None:
        """What a capitalised noun for an organisation makes of the words before it (*Nile Institute*)."""

    def titular(self, token: Word) -> bool:
        """Whether a word is a title, which is no part of a person's name."""

    def office(self, token: Word) -> bool:
        """Whether a noun says what one person is or does."""

    def ordinary(self, token: Word) -> bool:
        """Whether a word is a common noun for actors before another noun: ***Union** leaders met*."""

    def heading(self, token: Word) -> bool:
        """Whether a noun is an office in a body: *chairwoman*, *woordvoerder*."""

    def local(self, token: Word) -> bool:
        """Whether a noun is an office in a town or region: *mayor*."""

    def commanding(self, token: Word) -> bool:
        """Whether a noun is an office that one has in no person: *chairwoman*."""

    def bodily(self, token: Word) -> bool:
        """Whether a noun is an office that one has in a body only: *chairwoman*, *economist*, and not *lawyer*."""

    def corporation(self, token: Word) -> bool:
        """Whether a noun says of a firm what it is to another one: *WhatsApp **owner** Meta*."""

    def vessel(self, token: Word) -> bool:
        """Whether a noun is for ships, whose names are nobody's: *the tanker Sounion*."""

    def kin(self, token: Word) -> bool:
        """Whether a noun says whose relative somebody is: *his **son** Saddam*."""

    def national(self, word: str) -> bool:
        """Whether a word tells a nationality."""

    def party_man(self, token: Word) -> tuple[str, str] | None:
        """The acronym and the ending of a word for somebody of a body: *VVD'er*."""

    def nominal(self, token: Word) -> str | None:
        """The kind of actor that a common noun names."""

    def organised(self, token: Word) -> ActorType | None:
        """What a common noun for an organisation says that it is: *stichting*, *bank*."""

    def named_kind(self, token: Word) -> ActorType | None:
        """What a noun says that an unknown name or acronym beside it names: *the rebel group ADF*, *the YPG militia*."""


def national(token: Word, thesaurus: Thesaurus) -> bool:
    return any(label.kind != "name" for label in thesaurus.find(token.text))


def shouting(doc: list[Word], i: int) -> bool:
    """Whether the words around are in capitals too, as in a headline."""
    near = [t for t in doc[max(0, i - 3) : i + 4] if t.is_alpha and t.i != i and len(t) > 1]
    return len(near) >= 2 and sum(t.is_upper for t in near) > 0.7 * len(near)


def titled_line(token: Word) -> bool:
    """Whether a sentence has a capital on all its words, as the headlines of some papers."""
    words = [t for t in token.sent if t.is_alpha and len(t) > 3]
    return len(words) > 3 and sum(t.is_title or t.is_upper for t in words) > 0.8 * len(words)
