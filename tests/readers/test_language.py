"""Telling languages apart."""

from __future__ import annotations

import pytest

from kg.readers.language import detect, guess

DUTCH = (
    "De minister sprak dinsdag urenlang met zijn ambtgenoot over de toekomst van de haven en de visserij.",
    "Volgens de woordvoerder is er nog geen besluit genomen over de uitzending van extra waarnemers.",
)
ENGLISH = (
    "The minister spent hours on Tuesday talking with his counterpart about the future of the harbour and the fisheries.",
    "No decision has been taken yet about sending more observers, the spokeswoman said.",
)
FRENCH = "Le ministre a passé plusieurs heures mardi à discuter avec son homologue de l'avenir du port et de la pêche."
GERMAN = "Der Minister sprach am Dienstag stundenlang mit seinem Amtskollegen über die Zukunft des Hafens und der Fischerei."


@pytest.mark.parametrize(("text", "lang"), [(t, "nl") for t in DUTCH] + [(t, "en") for t in ENGLISH] + [(FRENCH, "fr"), (GERMAN, "de")])
def test_detect(text: str, lang: str) -> None:
    assert detect(text) == lang


def test_the_beginning_decides() -> None:
    assert detect(DUTCH[0] * 60 + ENGLISH[0] * 600) == "nl"


@pytest.mark.parametrize(("text", "lang"), [(t, "nl") for t in DUTCH] + [(t, "en") for t in ENGLISH])
def test_guess(text: str, lang: str) -> None:
    assert guess(text) == lang


@pytest.mark.parametrize("text", [FRENCH, GERMAN, "Iran", "", "12 345"])
def test_a_guess_is_always_a_language_that_is_read(text: str) -> None:
    assert guess(text) in {"nl", "en"}


def test_german_is_nearer_to_dutch_than_to_english() -> None:
    assert guess(GERMAN) == "nl"


def test_names_do_not_decide() -> None:
    text = "President William Ruto of Kenya met Ugandan leader Yoweri Museveni in Kampala on Monday. Kenya sent troops to Haiti."
    assert detect(text) == "en"
    spanish = "El presidente Gustavo Petro se reunió con el líder de las FARC en Bogotá para hablar de la paz con los rebeldes."
    assert detect(spanish) == "es"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Kenya attacked Uganda on Monday. The Ugandan president, Yoweri Museveni, condemned the attack.", "en"),
        ("Le président Macron a rencontré Poutine à Paris.", "fr"),
        ("Presidenten Stubb møtte Putin i Oslo i går kveld.", "no"),
    ],
)
def test_two_short_sentences_full_of_names(text: str, lang: str) -> None:
    assert detect(text) == lang
