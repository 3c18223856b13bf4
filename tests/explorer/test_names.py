"""Names as users type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg
from kg.actors.model import Actor
from kg.errors import UnknownActorError
from kg.explorer.names import fold, resolve, suggestions
from kg.ontology import ActorType

ACTORS = {
    actor.id: actor
    for actor in (
        Actor("ivory-coast", ActorType.COUNTRY, {"en": "Ivory Coast", "nl": "Ivoorkust"}, {"en": ("Côte d'Ivoire",)}),
        Actor("soren-ostergard", ActorType.PERSON, {"en": "Søren Østergård"}),
        Actor("islamic-state", ActorType.ARMED_GROUP, {"en": "Islamic State"}),
        Actor("north", ActorType.GROUP, {"en": "The Front"}),
        Actor("south", ActorType.GROUP, {"nl": "the front"}),
    )
}


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("ivory-coast", "ivory-coast"),
        ("IVOORKUST", "ivory-coast"),
        ("cote d’ivoire", "ivory-coast"),
        ("  Ivory   coast ", "ivory-coast"),
        ("Soren Ostergard", "soren-ostergard"),
        ("østergård", "soren-ostergard"),
        ("ISIS", "islamic-state"),  # a name that only the thesaurus has
    ],
)
def test_who_is_meant(name: str, actor: str) -> None:
    assert resolve(name, ACTORS).id == actor


def test_several_are_listed() -> None:
    with pytest.raises(UnknownActorError, match="'The front' may be any of north, south; give one of these ids"):
        resolve("The front", ACTORS)


def test_typing_errors_are_suggested() -> None:
    assert suggestions("Ivoorkst", ACTORS) == ("ivory-coast",)
    with pytest.raises(kg.UnknownActor, match="no actor 'Islmaic State' in this graph; did you mean islamic-state"):
        resolve("Islmaic State", ACTORS)


@pytest.mark.parametrize("name", ["", " ", "-", "zzzzzz"])
def test_nothing_like_it(name: str) -> None:
    with pytest.raises(UnknownActorError, match=r"in this graph$"):
        resolve(name, ACTORS)


@given(st.text(max_size=20))
def test_folding_is_stable(name: str) -> None:
    assert fold(fold(name)) == fold(name) == fold(f" {name} ")
