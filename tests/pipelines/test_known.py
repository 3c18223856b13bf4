"""Known words: a tag dictionary."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines import load
from kg.pipelines.known import KnownWords

VOCAB = spacy.blank("nl").vocab
TREEBANK = [
    *[("Dossier", "NOUN", "Number=Sing")] * 2,
    ("Dossier", "NOUN", "Gender=Neut|Number=Sing"),
    *[("Berlijn", "PROPN", "Number=Sing")] * 3,
    ("eenmaal", "ADV", ""),
    *[("recht", "NOUN", "Number=Sing"), ("recht", "ADJ", "Degree=Pos")] * 4,
    *[("ooit", "ADV", "")] * 2,
    *[("wandelen", "NOUN", "Number=Sing")] * 2,
    *[("aantreden", "VERB", "VerbForm=Inf")] * 2,
]


def taught() -> KnownWords:
    known = KnownWords(VOCAB)
    known.learn(TREEBANK)
    return known


@pytest.mark.parametrize(
    ("word", "tagged", "becomes"),
    [
        ("Dossier", "X", ("NOUN", "Number=Sing")),  # with the morphology that it has most often
        ("Dossier", "NOUN", ("NOUN", "")),  # what is right is left alone
        ("dossier", "X", ("X", "")),  # another form
        ("Dossier", "PROPN", ("PROPN", "")),  # a name that is spelled as a word
        ("wandelen", "VERB", ("VERB", "")),  # an infinitive that was only met as a noun
        ("aantreden", "NOUN", ("NOUN", "")),  # a noun that was only met as an infinitive
        ("Berlijn", "NOUN", ("NOUN", "")),  # names are not in the dictionary
        ("eenmaal", "ADJ", ("ADJ", "")),  # met once
        ("recht", "VERB", ("VERB", "")),  # both
        ("ooit", "ADJ", ("ADV", "")),  # without morphology
    ],
)
def test_a_word_of_one_part_of_speech_has_it(word: str, tagged: str, becomes: tuple[str, str]) -> None:
    doc = taught()(Doc(VOCAB, words=["De", word], pos=["DET", tagged]))
    assert (doc[1].pos_, str(doc[1].morph)) == becomes and doc[0].pos_ == "DET"


@given(
    st.lists(st.tuples(st.sampled_from("a bb c-d é Fé".split()), st.sampled_from(["NOUN", "ADV"]), st.sampled_from(["", "Number=Sing"])))
)
def test_it_is_read_back_as_it_was(words: list[tuple[str, str, str]]) -> None:
    known, again = KnownWords(VOCAB), KnownWords(VOCAB)
    known.learn(words)
    again.from_bytes(known.to_bytes())
    assert again.words == known.words and len(again) == len(known)


def test_it_is_read_from_a_file(tmp_path: Path) -> None:
    taught().to_disk(tmp_path / "known")
    assert len(KnownWords(VOCAB).from_disk(tmp_path / "known")) == len(taught()) == 3
    assert not len(KnownWords(VOCAB)) and KnownWords(VOCAB)(Doc(VOCAB, words=["Dossier"]))[0].pos_ == ""


def test_the_dutch_pipeline_knows_words() -> None:
    known = load("nl").get_pipe("known")
    assert isinstance(known, KnownWords) and len(known) > 5000
    doc = Doc(load("nl").vocab, words=["De", "Biografie"], pos=["DET", "X"])
    assert known(doc)[1].pos_ == "NOUN"
