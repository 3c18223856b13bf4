"""Names as a user types them: the actor of a graph that is meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from kg.actors.model import Actor
from kg.errors import UnknownActorError
from kg.ontology import ActorType

#: How many names a message suggests.
SUGGESTED = 5
# A part of a name counts as a suggestion from this length on.
_SHORTEST_PART = 4
# Letters that Unicode does not take apart into a plain letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'", "-": " ", "‐": " ", "–": " "}
)


def resolve(name: str, actors: Mapping[str, Actor]) -> Actor:
    """The actor that a user means: by id, label or alias in any language, case and diacritics aside.

    A surname alone finds a person, and the thesaurus' other names of an actor count too.

    Args:
        name: as it was typed.
        actors: those of the graph, by id.

    Raises:
        UnknownActorError: nobody, or more than one; the message lists who may be meant.
    """
    if name in actors:
        return actors[name]
    found = _named(name, actors)
    if len(found) == 1:
        return actors[found.pop()]
    if found:
        raise UnknownActorError(f"{name!r} may be any of {', '.join(sorted(found))}; give one of these ids")
    near = suggestions(name, actors)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    raise UnknownActorError(f"no actor {name!r} in this graph{hint}")


def suggestions(name: str, actors: Mapping[str, Actor]) -> tuple[str, ...]:
    """Ids of at most five actors with a name like this one, the likest first."""
    wanted = fold(name)
    if not wanted:
        return ()
    owners: dict[str, set[str]] = {}
    for actor in actors.values():
        for other in names(actor):
            owners.setdefault(fold(other), set()).add(actor.id)
    close = get_close_matches(wanted, sorted(owners), n=SUGGESTED, cutoff=0.75)
    parts = sorted(other for other in owners if len(other) >= _SHORTEST_PART and (wanted in other or other in wanted))
    found = dict.fromkeys(id_ for other in [*close, *parts] for id_ in sorted(owners[other]))
    return tuple(found)[:SUGGESTED]


def names(actor: Actor) -> set[str]:
    """Everything an actor is called, its id included."""
    return {actor.id, *actor.labels.values(), *(alias for aliases in actor.aliases.values() for alias in aliases)}


def fold(name: str) -> str:
    """A name without case, diacritics, hyphens and superfluous space, for comparing."""
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    return " ".join("".join(c for c in lower if not unicodedata.combining(c)).translate(_LETTERS).split())


def _named(name: str, actors: Mapping[str, Actor]) -> set[str]:
    wanted = fold(name)
    if not wanted:
        return set()
    found = {actor.id for actor in actors.values() if wanted in map(fold, names(actor))}
    if not found:
        people = (actor for actor in actors.values() if actor.type is ActorType.PERSON)
        found = {actor.id for actor in people if any(fold(other).split()[-1:] == [wanted] for other in names(actor))}
    return found or _from_thesaurus(name) & set(actors)


def _from_thesaurus(name: str) -> set[str]:
    from kg.actors.thesaurus import load_thesaurus

    thesaurus = load_thesaurus()
    labels: Iterable[str] = (name, name.upper(), name.title())
    return next((found for label in labels if (found := {entry.actor for entry in thesaurus.find(label)})), set())
