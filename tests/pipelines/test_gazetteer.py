"""Names of lists as features: found whole, longest first, in headlines too, and unchanged by writing and reading."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines.gazetteer import BEGIN, CLASSES, FEATURES, INSIDE, LAST, OUTSIDE, PARTS, SINGLE, Gazetteer

NLP = spacy.blank("nl")
LISTS = {
    "person": [["Ada"], ["Ada", "Verhulst"], ["Ada", "van", "Zuylen"], ["Bo", "Verhulst"]],
    "place": [["Zuylen"], ["Ada", "Bazaar"]],
    "organisation": [["Bond", "van", "Zuylen"], ["Bank", "Zuylen"], ["Bank", "Ommer"], ["Bank", "Lier"]],
}


@pytest.fixture
def gazetteer() -> Gazetteer:
    made = Gazetteer(NLP.vocab)
    made.fill(LISTS)
    return made


def tags(gazetteer: Gazetteer, words: list[str], kind: str) -> list[int]:
    """The tags of one class, taken out of the number in base 5."""
    column = gazetteer.features(Doc(NLP.vocab, words=words))[:, 0]
    digit = len(CLASSES) - 1 - CLASSES.index(kind)
    return [int(n) // 5**digit % 5 for n in column]


def parts(gazetteer: Gazetteer, word: str) -> set[str]:
    mask = int(gazetteer.features(Doc(NLP.vocab, words=[word]))[0, 1])
    return {part for at, part in enumerate(PARTS) if mask >> at & 1}


def test_the_longest_name_wins(gazetteer: Gazetteer) -> None:
    words = ["gisteren", "zei", "Ada", "van", "Zuylen", "dat"]
    assert tags(gazetteer, words, "person") == [OUTSIDE, OUTSIDE, BEGIN, INSIDE, LAST, OUTSIDE]
    assert tags(gazetteer, words, "place") == [OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, SINGLE, OUTSIDE]
    assert tags(gazetteer, ["Ada", "lacht"], "person") == [SINGLE, OUTSIDE]


def test_classes_do_not_hide_each_other(gazetteer: Gazetteer) -> None:
    assert tags(gazetteer, ["Ada", "Bazaar"], "person") == [SINGLE, OUTSIDE]
    assert tags(gazetteer, ["Ada", "Bazaar"], "place") == [BEGIN, LAST]


def test_headlines_and_apostrophes() -> None:
    made = Gazetteer(NLP.vocab)
    made.fill({"place": [["Zuylen"], ["Sint", "Job-in-'t-Goor"]], "organisation": [["NAVO"]]})
    assert tags(made, ["ZUYLEN"], "place") == [SINGLE]
    assert tags(made, ["Sint", "Job-in-’t-Goor"], "place") == [BEGIN, LAST]
    assert tags(made, ["NAVO"], "organisation") == [SINGLE]
    assert tags(made, ["navo"], "organisation") == [OUTSIDE]


def test_parts_of_names(gazetteer: Gazetteer) -> None:
    assert parts(gazetteer, "Ada") == {"first name"}
    assert "last name" in parts(gazetteer, "Verhulst")
    assert parts(gazetteer, "Bo") == set(), "one name is no evidence of a first name"
    assert parts(gazetteer, "Bank") == {"organisation's first word"}
    assert parts(gazetteer, "van") == set()


def test_words_in_small_letters_are_no_names() -> None:
    made = Gazetteer(NLP.vocab)
    made.fill({"person": [["de", "man"], []]})
    assert len(made) == 0
    assert not made.features(Doc(NLP.vocab, words=["de", "man"])).any()


def test_known_parts() -> None:
    """A surname of a census: no name by itself, and a part of one."""
    gazetteer = Gazetteer(NLP.vocab)
    gazetteer.fill({"person": [["Ann", "Lee"]]}, {"last name": ["Okoro"], "first name": ["Ngozi"]})
    assert parts(gazetteer, "Okoro") == {"last name"}
    assert parts(gazetteer, "Ngozi") == {"first name"}
    assert tags(gazetteer, ["Okoro"], "person") == [0]


def test_unknown_part() -> None:
    with pytest.raises(ValueError, match="no part of a name"):
        Gazetteer(NLP.vocab).fill({}, {"middle name": ["Okoro"]})


def test_unknown_class() -> None:
    with pytest.raises(ValueError, match="animal"):
        Gazetteer(NLP.vocab).fill({"animal": [["Rex"]]})


def test_component_and_round_trip(gazetteer: Gazetteer, tmp_path: Path) -> None:
    nlp = spacy.blank("nl")
    component = nlp.add_pipe("kg_gazetteer")
    component.from_bytes(gazetteer.to_bytes())  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "pipe")
    again = spacy.load(tmp_path / "pipe")
    text = "Toen Ada van Zuylen de Bond van Zuylen verliet"
    features = again(text).user_data[FEATURES]
    assert features.any()
    assert np.array_equal(features, gazetteer.features(NLP.make_doc(text)))


def test_initialised_from_a_file(gazetteer: Gazetteer, tmp_path: Path) -> None:
    gazetteer.to_disk(tmp_path / "names.bin")
    made = Gazetteer(NLP.vocab)
    made.initialize(source=str(tmp_path / "names.bin"))
    assert len(made) == len(gazetteer) > 0


@given(st.lists(st.text(st.characters(blacklist_categories=("Cs",)), min_size=1), max_size=12))
def test_any_words(words: list[str]) -> None:
    made = Gazetteer(NLP.vocab)
    made.fill(LISTS)
    features = made.features(Doc(NLP.vocab, words=words))
    assert features.shape == (len(words), 2)
    assert (features[:, 0] < 5 ** len(CLASSES)).all() and (features[:, 1] < 2 ** len(PARTS)).all()


@given(st.lists(st.lists(st.sampled_from(["Ada", "Bo", "Cor", "Dee"]), min_size=1, max_size=6), min_size=1, max_size=8))
def test_every_listed_name_is_found(names: list[list[str]]) -> None:
    made = Gazetteer(NLP.vocab)
    made.fill({"person": names})
    for name in names:
        expected = [SINGLE] if len(name) == 1 else [BEGIN, *[INSIDE] * (len(name) - 2), LAST]
        assert tags(made, ["x", *name, "y"], "person")[1:-1] == expected


def test_forgetting(gazetteer: Gazetteer) -> None:
    gazetteer.forget([["Ada", "van", "Zuylen"], ["Never", "listed"]])
    assert tags(gazetteer, ["Ada", "van", "Zuylen"], "person") == [SINGLE, OUTSIDE, OUTSIDE]
    assert tags(gazetteer, ["Ada", "Verhulst"], "person") == [BEGIN, LAST]
