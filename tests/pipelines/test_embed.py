"""The embedding sees letters, lists and context, and can be written and read."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from kg.pipelines.embed import news_embed, word_features
from kg.pipelines.gazetteer import FEATURES

NLP = spacy.blank("en")
COLUMNS = ["NORM", "SUFFIX3", "LISTED", "PART"]


def doc(*words: str, listed: bool = False) -> Doc:
    made = Doc(NLP.vocab, words=list(words))
    features = np.zeros((len(words), 2), dtype="uint64")
    if listed:
        features[:] = 7
    made.user_data[FEATURES] = features
    return made


def test_letters() -> None:
    layer = word_features(["SUFFIX3", "PREFIX2"], 0.0)
    a, b = layer.predict([doc("bombing", "Boarding")])[0]
    assert a[0] == b[0], "one ending, one hash, whatever the case"
    assert a[1] == b[1]
    c = layer.predict([doc("rung")])[0][0]
    assert c[1] != a[1] and c[0] != a[0]


def test_lists_change_the_vector_and_missing_ones_do_not_matter() -> None:
    layer = word_features(COLUMNS, 0.0)
    bare = Doc(NLP.vocab, words=["Ada"])
    assert np.array_equal(layer.predict([bare])[0], np.array(layer.predict([doc("Ada")])[0]) * [[1, 1, 0, 0]])
    assert not np.array_equal(layer.predict([doc("Ada")])[0], layer.predict([doc("Ada", listed=True)])[0])


def test_listed_names_are_hidden_in_training_only() -> None:
    layer = word_features(["LISTED"], 1.0)
    shown = layer.predict([doc("Ada", listed=True)])[0]
    hidden, _ = layer.begin_update([doc("Ada", listed=True)])
    assert shown[0][0] == 8 and hidden[0][0][0] == 1


def test_shapes_and_context() -> None:
    model = news_embed(16, COLUMNS, [50, 50, 20, 20], [8, 8, 4, 4], context=6)
    with_context, without = doc("a", "b"), doc("a", "b")
    with_context.tensor = np.ones((2, 6), dtype="float32")
    model.initialize([with_context])
    first, second = model.predict([with_context, without])
    assert first.shape == second.shape == (2, 16)
    assert not np.allclose(first, second)
    assert [len(v) for v in model.predict([doc("a"), Doc(NLP.vocab), doc("b", "c")])] == [1, 0, 2]


def test_round_trip() -> None:
    model = news_embed(16, COLUMNS, [50, 50, 20, 20], [8, 8, 4, 4])
    model.initialize([doc("a")])
    other = news_embed(16, COLUMNS, [50, 50, 20, 20], [8, 8, 4, 4]).from_bytes(model.to_bytes())
    assert np.array_equal(model.predict([doc("Ada", "b")])[0], other.predict([doc("Ada", "b")])[0])


def test_bad_settings() -> None:
    with pytest.raises(ValueError, match="COLOUR"):
        word_features(["COLOUR"], 0.0)
    with pytest.raises(ValueError, match="one length"):
        news_embed(16, ["NORM"], [1, 2], [3])


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_name_in_capitals_that_is_a_word(lang: str) -> None:
    """*IS* is the Islamic State, and not *is*, unless everything around it is in capitals."""
    vocab = spacy.blank(lang).vocab
    layer = word_features(["NORM", "ORTH", "SUFFIX3"], 0.0)

    def seen(*words: str) -> list[list[int]]:
        features = layer.predict([Doc(vocab, words=list(words))])[0]
        return [list(row[:3]) for row in features]

    (state,) = seen("ISIS")
    assert seen("Chad", "haat", "IS")[2] == state
    assert seen("Chad", "is", "weg")[1] != state
    assert seen("CHAD", "IS", "WEG")[1] != state
    assert seen("CHAD", "haat", "IS")[2] == state, "one other name in capitals is no headline"
    if lang == "nl":  # the prosecution, and not a preposition
        assert seen("Chad", "haat", "OM")[2] == seen("NAVO")[0] != seen("om")[0]
