"""Documents and evidence."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.document import Document, Evidence

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(TEXTS)
def test_the_id_is_the_content(text: str) -> None:
    document = Document(text, "en")
    assert document.id == hashlib.sha256(text.encode()).hexdigest()[:12]
    assert Document(text, "nl", "elsewhere.txt", "A title", date(2020, 1, 1)).id == document.id


def test_known_id() -> None:
    assert Document("Iraq", "en").id == "de5008d194a7"


@given(TEXTS, TEXTS)
def test_other_content_has_another_id(one: str, other: str) -> None:
    assert (Document(one, "en").id == Document(other, "en").id) == (one == other)


def test_documents_do_not_change() -> None:
    document = Document("Some text", "en")
    with pytest.raises(AttributeError):
        document.text = "Other text"  # type: ignore[misc]


@given(TEXTS, st.data())
def test_every_passage_is_evidence(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(begin + 1, len(text)))
    evidence = Evidence("0123456789ab", begin, end, text[begin:end])
    assert text[evidence.begin : evidence.end] == evidence.quote


@pytest.mark.parametrize(("begin", "end", "quote"), [(3, 3, ""), (5, 3, "ab"), (-1, 2, "abc"), (0, 4, "abc"), (0, 2, "abc"), (0, 0, "")])
def test_no_passage(begin: int, end: int, quote: str) -> None:
    with pytest.raises(ValueError, match="not a passage"):
        Evidence("0123456789ab", begin, end, quote)


def test_evidence_sorts_by_place() -> None:
    late, early = Evidence("a", 5, 7, "ab"), Evidence("a", 1, 9, "abcdefgh")
    assert sorted([late, early, Evidence("b", 0, 1, "x")]) == [early, late, Evidence("b", 0, 1, "x")]
