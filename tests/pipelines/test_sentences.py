"""Sentence ends that the layout shows."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines import load
from kg.pipelines.sentences import sentences, spaces

NL, EN = spacy.blank("nl"), spacy.blank("en")


def marked(text: str, lang: str = "en") -> Doc:
    return sentences((NL if lang == "nl" else EN).make_doc(text))


def starts(doc: Doc) -> list[str]:
    """The tokens that certainly begin a sentence."""
    return [t.text for t in doc if t.i and t.is_sent_start]


def forbidden(doc: Doc) -> set[int]:
    """The tokens that certainly do not."""
    return {t.i for t in doc if t.is_sent_start is False}


def test_a_headline_ends() -> None:
    assert starts(marked("Ministers meet again\n\nThey talked for hours")) == ["They"]


def test_paragraphs() -> None:
    assert starts(marked("One paragraph.\n\nAnother.\n\n\nThird one.")) == ["Another", "Third"]


def test_a_line_end_after_a_full_stop() -> None:
    assert starts(marked("They met.\nNothing came of it")) == ["Nothing"]


def test_wrapped_lines_are_left_to_the_parser() -> None:
    doc = marked("They talked for\nhours in the\nharbour")
    assert starts(doc) == []


@pytest.mark.parametrize("bullet", ["•", "*", "·", "▪"])
def test_bullets(bullet: str) -> None:
    assert starts(marked(f"Agreed are\n{bullet} a truce\n{bullet} an exchange")) == [bullet, bullet]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("GENEVA – Ministers met.", "Ministers"),
        ("GENEVA, 14 March 2023 – Ministers met.", "Ministers"),
        ("NEW YORK (AP) — Ministers met.", "Ministers"),
        ("DEN HAAG - Ministers spraken.", "Ministers"),
        ("Talks in Geneva\nGENEVA – Ministers met.", "Ministers"),
    ],
)
def test_datelines(text: str, first: str) -> None:
    assert first in starts(marked(text))


@pytest.mark.parametrize(
    "text", ["Ministers – all of them – met.", "The talks - long ones - failed.", "They met. It was – they said – late."]
)
def test_other_dashes(text: str) -> None:
    assert starts(marked(text)) == []


def test_no_break_inside_a_line() -> None:
    doc = marked("The Minister of Finance met Premier Wilson. Wilson left")
    # Only the word after the full stop may begin a sentence.
    assert [t.text for t in doc[1:] if t.i not in forbidden(doc)] == ["Wilson"]
    assert 8 not in forbidden(doc) and 6 in forbidden(doc)


@pytest.mark.parametrize("lang", ["nl", "en"])
@given(st.lists(st.sampled_from("Iran Irak minister met sprak meet de the Verdrag Obama in".split()), min_size=2, max_size=14))
def test_words_alone_are_one_sentence(lang: str, words: list[str]) -> None:
    doc = load(lang)(" ".join(words))
    assert len(list(doc.sents)) == 1


def test_white_space_hands_on_its_place_in_the_tree() -> None:
    doc = Doc(EN.vocab, words=[" ", "Iran", "and", "Iraq", "met"], heads=[4, 0, 3, 0, 4], deps=["nsubj", "flat", "cc", "conj", "ROOT"])
    spaces(doc)
    assert [(t.head.i, t.dep_) for t in doc] == [(1, "dep"), (4, "nsubj"), (3, "cc"), (1, "conj"), (4, "ROOT")]
    assert doc[0].pos_ == "SPACE" and [t.text for t in doc[1].subtree] == [" ", "Iran", "and", "Iraq"]


def test_white_space_is_no_root_of_words() -> None:
    doc = Doc(EN.vocab, words=["\n", "Iran", "left"], heads=[0, 2, 0], deps=["ROOT", "nsubj", "parataxis"])
    spaces(doc)
    assert [(t.head.i, t.dep_) for t in doc] == [(2, "dep"), (2, "nsubj"), (2, "ROOT")]
    alone = spaces(Doc(EN.vocab, words=["\n"], heads=[0], deps=["ROOT"]))
    assert (alone[0].head.i, alone[0].dep_) == (0, "ROOT")


@pytest.mark.parametrize("lang", ["nl", "en"])
@given(st.lists(st.sampled_from(["Iran", "Irak", "steunt", "met", ".", "\n", "\n\n", "  ", " \n", "“"]), max_size=12))
def test_no_word_hangs_on_white_space(lang: str, parts: list[str]) -> None:
    for token in load(lang)(" ".join(parts)):
        assert token.head.sent == token.sent
        assert not (token.head.is_space and not token.is_space)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_sentences_of_the_shipped_pipelines(lang: str) -> None:
    text = {
        "en": "Talks fail again\n\nGENEVA – Iran left the talks. Israel stayed.\n\nNobody knows why.",
        "nl": "Overleg mislukt weer\n\nGENÈVE – Iran verliet het overleg. Israël bleef.\n\nNiemand weet waarom.",
    }[lang]
    found = [s.text.strip() for s in load(lang)(text).sents]
    assert found[0] in text.split("\n")[0] and found[-1] == text.split("\n")[-1]
    assert {"Israel stayed.", "Israël bleef."} & set(found)
    assert len(found) == 5


def test_a_name_that_ends_in_an_abbreviation() -> None:
    assert starts(marked("It happened under Ferdinand Marcos Jr. Japan has helped.")) == ["Japan"]
    assert "Praised" not in starts(marked("Actor Robert Downey Jr. Praised by all, he left."))
    assert not starts(marked("Robert Downey Jr. said no"))
