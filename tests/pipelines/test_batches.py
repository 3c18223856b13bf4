"""Documents in batches."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines import batches
from kg.pipelines.batches import Applied

VOCAB = spacy.blank("en").vocab


def doc(words: int) -> Doc:
    return Doc(VOCAB, words=["a"] * words)


@given(st.lists(st.integers(0, 40), max_size=30), st.integers(1, 8), st.integers(1, 100))
def test_no_document_is_lost_and_no_batch_too_long(lengths: list[int], most: int, words: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "WORDS", words)
        made = list(batches.batches(map(doc, lengths), most))
    assert [len(d) for batch in made for d in batch] == lengths
    for batch in made:
        assert 0 < len(batch) <= most
        assert sum(len(d) for d in batch[:-1]) < words  # it ends with the document that fills it


def test_a_document_that_cannot_be_annotated_is_told_of_and_left_out() -> None:
    def work(doc: Doc) -> Doc:
        if len(doc) == 2:
            raise ValueError("two words")
        return doc

    component = Applied("work", work)
    with pytest.raises(ValueError, match="two words"):
        list(component.pipe([doc(1), doc(2)]))
    told: list[tuple[str, list[int], str]] = []

    def handler(name: str, _component: Any, docs: list[Doc], error: Exception) -> None:
        told.append((name, [len(d) for d in docs], str(error)))

    component.set_error_handler(handler)
    assert [len(d) for d in component.pipe([doc(1), doc(2), doc(3)])] == [1, 3]
    assert told == [("work", [2], "two words")]
