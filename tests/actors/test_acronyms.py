"""Acronyms that a text introduces in brackets."""

from __future__ import annotations

import pytest
from helpers import read
from spacy.tokens import Doc

FIN = "VerbForm=Fin"
FRONT = "Azawad/PROPN/Azawad/compound/3//ORG Freedom/PROPN/Freedom/compound/3//ORG Front/PROPN/Front/nsubj/7//ORG"


def actors(doc: Doc, word: str) -> list[str | None]:
    return [m.actor for t in doc if t.text == word for m in doc._.kg_mentions.of(t)]


@pytest.mark.parametrize("short", ["AFF", "FLA"])
def test_the_acronym_means_the_organisation(short: str) -> None:
    """Made of the name's letters or, as of another language, of others."""
    doc = read(
        f"{FRONT} (/PUNCT/(/punct/5 {short}/PROPN/{short}/appos/3//ORG )/PUNCT/)/punct/5 left/VERB/leave/root/0/{FIN}"
        f" || {short}/PROPN/{short}/nsubj/2 slept/VERB/sleep/root/0/{FIN}",
        "en",
    )
    assert set(actors(doc, short)) == {"azawad-freedom-front"}
    assert doc._.kg_mentions.actors["azawad-freedom-front"].aliases == {"en": (short,)}


def test_a_party_in_brackets_is_not_the_person() -> None:
    doc = read(
        f"Anna/PROPN/Anna/nsubj/6//PERSON Berg/PROPN/Berg/flat/1//PERSON (/PUNCT/(/punct/4 AFF/PROPN/AFF/nmod/1//ORG )/PUNCT/)/punct/4"
        f" left/VERB/leave/root/0/{FIN}",
        "en",
    )
    assert actors(doc, "AFF") == ["aff"]


def test_somebody_elses_acronym_stays_his() -> None:
    """*Azawad Freedom Front (ISIS)* tells no name; an acronym of a country that does not fit is another country's."""
    doc = read(f"{FRONT} (/PUNCT/(/punct/5 ISIS/PROPN/ISIS/appos/3//ORG )/PUNCT/)/punct/5 left/VERB/leave/root/0/{FIN}", "en")
    assert actors(doc, "ISIS") == ["islamic-state"]
    doc = read(f"Mali/PROPN/Mali/nsubj/5 (/PUNCT/(/punct/3 QRT/PROPN/QRT/appos/1//ORG )/PUNCT/)/punct/3 left/VERB/leave/root/0/{FIN}", "en")
    assert actors(doc, "QRT") == ["qrt"]
