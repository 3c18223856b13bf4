"""The actors that are known beforehand: a SKOS thesaurus, with what a user adds to it.

``kg/ontology/actors.ttl`` is built by ``scripts/build_thesaurus.py``. A user's own file uses the same vocabulary::

    @prefix actor: <urn:kg:actor:> .
    @prefix kg:    <urn:kg:ontology#> .
    @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .

    actor:people-in-need a kg:Organisation ; skos:prefLabel "People in Need"@en ; kg:country actor:czechia .
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Literal as Choice

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.errors import LexiconError
from kg.ontology import ActorType

ACTOR = "urn:kg:actor:"
KG = "urn:kg:ontology#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
WIKIDATA = "http://www.wikidata.org/entity/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

LabelKind = Choice["name", "demonym", "people"]


@dataclass(frozen=True)
class Label:
    """One way to write an actor.

    Attributes:
        actor: id of the actor.
        text: the words, with straight apostrophes and hyphens.
        lang: language code, or None when it holds in every language.
        kind: a name (``Irak``), an adjective (``Iraakse``) or a word for its people (``Irakezen``).
        preferred: whether it is the actor's preferred label.
        hidden: whether it is too ordinary or too ambiguous to be shown, so that a match needs support.
    """

    actor: str
    text: str
    lang: str | None
    kind: LabelKind
    preferred: bool = False
    hidden: bool = False


@dataclass(frozen=True)
class Thesaurus:
    """Known actors and all their names.

    Attributes:
        actors: actors by id.
        by_label: all candidates for an exact text.
        capital_of: country by its capital, both as ids: ``"baghdad"`` → ``"iraq"``.
        seat_of: organisation by the city that stands for it: ``"brussels"`` → ``"european-union"``.
        roles: the main office of a person by id: ``"barham-salih"`` → ``"President"``.
    """

    actors: Mapping[str, Actor]
    by_label: Mapping[str, tuple[Label, ...]]
    capital_of: Mapping[str, str]
    seat_of: Mapping[str, str]
    roles: Mapping[str, str] = field(default_factory=dict)

    def find(self, text: str) -> tuple[Label, ...]:
        """All labels that are this text; case matters.

        An exact match comes first, then one with other apostrophes, hyphens and spaces, and only when there is
        none, one without diacritics (``Oekraine``).
        """
        if text in self.by_label:
            return self.by_label[text]
        plain = _plain(text)
        if plain in self.by_label:
            return self.by_label[plain]
        return self._folded.get(_fold(plain), ())

    def labels(self, actor: str) -> tuple[Label, ...]:
        """All labels of an actor."""
        return self._by_actor.get(actor, ())

    def group_led(self, person: str) -> Actor | None:
        """The armed group in which somebody has his main office (*commander of the Syrian Democratic Forces*), if any."""
        body = self.roles.get(person, "").partition(" of ")[2].removeprefix("the ")
        found = (self.actors[label.actor] for label in self.find(body)) if body else ()
        return next((actor for actor in found if actor.type is ActorType.ARMED_GROUP), None)

    @cached_property
    def within(self) -> Mapping[str, int]:
        """How many known actors belong to a country, by its id."""
        return Counter(actor.country for actor in self.actors.values() if actor.country is not None)

    @cached_property
    def _by_actor(self) -> dict[str, tuple[Label, ...]]:
        found: dict[str, list[Label]] = defaultdict(list)
        for labels in self.by_label.values():
            for label in labels:
                found[label.actor].append(label)
        return {actor: tuple(labels) for actor, labels in found.items()}

    @cached_property
    def _folded(self) -> dict[str, tuple[Label, ...]]:
        found: dict[str, tuple[Label, ...]] = {}
        for text, labels in self.by_label.items():
            key = text if text.isascii() else _fold(text)
            found[key] = found.get(key, ()) + labels
        return found


@cache
def load_thesaurus(extra: tuple[Path, ...] = ()) -> Thesaurus:
    """The shipped thesaurus with the user's files added; kept for the next call.

    A user's file may add actors, and may add labels to known actors (its preferred labels then win).

    Raises:
        LexiconError: a file cannot be read, is not Turtle, or describes an actor wrongly.
    """
    draft = _Draft()
    shipped = files("kg.ontology").joinpath("actors.ttl")
    draft.read(shipped.read_bytes(), "actors.ttl")
    for path in extra:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise LexiconError(f"{path}: cannot be read: {error.strerror}") from None
        draft.read(data, str(path))
    return draft.finish()


class _Draft:
    """Collects the triples of all files before the actors can be made."""

    def __init__(self) -> None:
        self.types: dict[str, ActorType] = {}
        self.preferred: dict[str, dict[str, str]] = defaultdict(dict)
        self.others: dict[str, dict[str, list[str]]] = defaultdict(dict)
        self.links: dict[str, dict[str, str]] = {name: {} for name in ("country", "partOf", "capital", "seat")}
        self.wikidata: dict[str, list[str]] = defaultdict(list)
        self.roles: dict[str, str] = {}
        self.labels: dict[str, dict[Label, None]] = defaultdict(dict)

    def read(self, data: bytes, name: str) -> None:
        """Take in one file."""
        own: dict[str, dict[str, str]] = defaultdict(dict)
        touched: dict[str, None] = {}
        for subject, predicate, value in _triples(data, name):
            if not subject.startswith(ACTOR):
                raise LexiconError(f"{name}: <{subject}> is no actor; an actor's name begins with {ACTOR}")
            actor = subject[len(ACTOR) :]
            if actor == "scheme":
                continue
            touched[actor] = None
            if isinstance(value, ox.Literal):
                self._literal(actor, predicate, value, own, name)
            elif isinstance(value, ox.NamedNode):
                self._link(actor, predicate, value.value, name)
            else:
                raise LexiconError(f"{name}: {actor}: blank nodes are not used here")
        for actor, labels in own.items():
            self.preferred[actor].update(labels)
        self._check(touched, name)

    def _literal(self, actor: str, predicate: str, value: ox.Literal, own: dict[str, dict[str, str]], name: str) -> None:
        text, lang = _plain(value.value), value.language
        if predicate == KG + "role":
            self.roles[actor] = text
            return
        if predicate == SKOS + "prefLabel":
            if lang in own[actor]:
                raise LexiconError(f"{name}: {actor} has two preferred labels in one language ({lang or 'none'})")
            own[actor][lang or ""] = text
            label = Label(actor, text, lang, "name", preferred=True)
        elif predicate == SKOS + "altLabel":
            self.others[actor].setdefault(lang or "", []).append(text)
            label = Label(actor, text, lang, "name")
        elif predicate == SKOS + "hiddenLabel":
            label = Label(actor, text, lang, "name", hidden=True)
        elif predicate == KG + "demonym":
            label = Label(actor, text, lang, "demonym")
        elif predicate == KG + "people":
            label = Label(actor, text, lang, "people")
        else:
            return
        if not text:
            raise LexiconError(f"{name}: {actor} has an empty label")
        self.labels[text][label] = None

    def _link(self, actor: str, predicate: str, value: str, name: str) -> None:
        if predicate == TYPE:
            if value.startswith(KG):
                try:
                    self.types[actor] = ActorType(value[len(KG) :])
                except ValueError:
                    known = ", ".join(ActorType)
                    raise LexiconError(f"{name}: {actor}: no such type kg:{value[len(KG) :]}; use {known}") from None
        elif predicate == SKOS + "exactMatch":
            if value.startswith(WIKIDATA) and value[len(WIKIDATA) :] not in self.wikidata[actor]:
                self.wikidata[actor].append(value[len(WIKIDATA) :])
        elif predicate.startswith(KG) and predicate[len(KG) :] in self.links:
            if not value.startswith(ACTOR):
                raise LexiconError(f"{name}: {actor}: <{value}> is no actor; it must begin with {ACTOR}")
            self.links[predicate[len(KG) :]][actor] = value[len(ACTOR) :]

    def _check(self, actors: Mapping[str, None], name: str) -> None:
        for actor in actors:
            if actor not in self.types:
                raise LexiconError(f"{name}: {actor} has no type; add e.g. “a kg:Organisation”")
            if not self.preferred.get(actor):
                raise LexiconError(f"{name}: {actor} has no skos:prefLabel")
            for link, targets in self.links.items():
                if actor in targets and targets[actor] not in self.types:
                    raise LexiconError(f"{name}: {actor}: kg:{link} actor:{targets[actor]} is not described")

    def finish(self) -> Thesaurus:
        """The thesaurus of all that was read."""
        actors = {
            id: Actor(
                id=id,
                type=type,
                labels=self.preferred[id],
                aliases={lang: tuple(names) for lang, names in self.others.get(id, {}).items()},
                wikidata=tuple(self.wikidata.get(id, ())),
                country=self.links["country"].get(id),
                part_of=self.links["partOf"].get(id),
                listed=True,
            )
            for id, type in self.types.items()
        }
        return Thesaurus(
            actors=actors,
            by_label={text: tuple(labels) for text, labels in self.labels.items()},
            capital_of={capital: country for country, capital in self.links["capital"].items()},
            seat_of={city: body for body, city in self.links["seat"].items()},
            roles=self.roles,
        )


def _triples(data: bytes, name: str) -> Iterator[tuple[str, str, ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple]]:
    """The triples of a Turtle file; faults become errors that name the file and the line."""
    try:
        for quad in ox.parse(data, format=ox.RdfFormat.TURTLE):
            subject = quad.subject
            if not isinstance(subject, ox.NamedNode):
                raise LexiconError(f"{name}: blank nodes are not used here; give every actor a name")
            yield subject.value, quad.predicate.value, quad.object
    except SyntaxError as error:
        line = f", line {error.lineno}" if error.lineno else ""
        raise LexiconError(f"{name}{line}: not valid Turtle: {error.msg}") from None


_PLAIN = str.maketrans(dict.fromkeys("’‘ʼʻ´`′", "'") | dict.fromkeys("‐‑‒–−", "-") | dict.fromkeys("\u00a0\u202f\u2009", " "))


def _plain(text: str) -> str:
    """Straight apostrophes, plain hyphens, single ordinary spaces, composed letters."""
    if text.isascii() and "`" not in text and "  " not in text:
        return text.strip()
    return " ".join(unicodedata.normalize("NFC", text.translate(_PLAIN).replace("\u00ad", "")).split())


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss"})


def folded(word: str) -> str:
    """A word without case and diacritics, to compare by."""
    return _fold(word).casefold()


def _fold(text: str) -> str:
    """The text without diacritics."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
