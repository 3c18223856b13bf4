"""The parsed text that the rules read says what spaCy's document says."""

from __future__ import annotations

import gc
import weakref

import pytest
import spacy
from helpers import tree
from hypothesis import given
from hypothesis import strategies as st

from kg import pipelines
from kg.actors.words import Text, Word, once, shape

BLANK = spacy.blank("en")
TEXTS = {
    "en": "Prime Minister Ann Lee, who leads Chad's army, said on Monday: “We won't leave.” What did he say, then, that 3 men heard?\n\nNothing.",
    "nl": "Premier Jan Maes van België, die met Tsjaad sprak, viel het leger – dat zei hij – niet aan. Welke landen noemde hij?",
}


@given(st.text(min_size=1, max_size=12))
def test_the_shape_of_a_word_is_that_of_spacy(text: str) -> None:
    lexeme = BLANK.vocab[text]
    said = (lexeme.is_title, lexeme.is_upper, lexeme.is_lower, lexeme.is_alpha, lexeme.is_punct, lexeme.is_space)
    assert shape(text) == (lexeme.lower_, *said)


@given(st.text(max_size=60))
def test_offsets_are_those_of_the_text(text: str) -> None:
    doc = BLANK.make_doc(text)
    read = Text(doc)
    assert read.text == doc.text
    assert all(read.text[word.idx :].startswith(word.text) for word in read)
    assert [word.text_with_ws for word in read] == [token.text_with_ws for token in doc]


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_a_parsed_text_is_read_as_it_is(lang: str) -> None:
    doc = pipelines.load(lang)(TEXTS[lang])
    read = Text(doc)
    assert [(s.start, s.end, s.text) for s in read.sents] == [(s.start, s.end, s.text) for s in doc.sents]
    assert [(e.start, e.end, e.label_, e.text, e.root.i) for e in read.ents] == [
        (e.start, e.end, e.label_, e.text, e.root.i) for e in doc.ents
    ]
    for word, token in zip(read, doc, strict=True):
        for name in "i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ whitespace_ is_sent_start like_num".split():
            assert getattr(word, name) == getattr(token, name), (name, token)
        assert len(word) == len(token) and word.head.i == token.head.i and word.doc is read
        assert word.features == {(k, v) for k, values in token.morph.to_dict().items() for v in values.split(",")}
        assert (word.sent.start, word.sent.end) == (token.sent.start, token.sent.end)
        assert [w.i for w in word.children] == [t.i for t in token.children]
        assert [w.i for w in word.lefts] == [t.i for t in token.lefts] and [w.i for w in word.rights] == [t.i for t in token.rights]
        assert [w.i for w in word.subtree] == sorted(t.i for t in token.subtree)
        assert (word.left_edge.i, word.right_edge.i) == (token.left_edge.i, token.right_edge.i)
        assert [word.is_ancestor(other) for other in read] == [token.is_ancestor(other) for other in doc]
    for first in range(len(doc)):
        for end in range(first + 1, min(len(doc), first + 6) + 1):
            assert read.phrase(first, end).root.i == doc[first:end].root.i
            assert read.written(first, end) == doc[first:end].text


def test_neighbours_end_with_the_text() -> None:
    first, last = Text(BLANK.make_doc("Chad left"))
    assert first.nbor() is last and last.nbor(-1) is first
    for word, by in ((first, -1), (last, 1)):
        with pytest.raises(IndexError):
            word.nbor(by)


def test_a_text_without_a_parse_is_one_sentence() -> None:
    read = Text(BLANK.make_doc("Chad left. Mali stayed."))
    assert [(s.start, s.end) for s in read.sents] == [(0, len(read))]
    assert all(word.head is word and not word.children for word in read)
    assert list(Text(BLANK.make_doc(""))) == [] and Text(BLANK.make_doc("")).sents == []


def test_what_is_worked_out_once_is_so_for_each_word_of_each_text() -> None:
    asked: list[str] = []

    @once
    def letters(word: Word) -> int | None:
        asked.append(word.text)
        return len(word) if word.is_title else None

    read = Text(BLANK.make_doc("Chad left"))
    assert [letters(word) for word in (*read, *read)] == [4, None, 4, None]
    assert asked == ["Chad", "left"]
    assert letters(Text(BLANK.make_doc("Mali"))[0]) == 4 and asked[-1] == "Mali"


def test_a_closed_text_is_freed_at_once() -> None:
    read = Text(tree("Chad/PROPN/Chad/nsubj/2 left/VERB/leave/root/0"))
    held = weakref.ref(read)
    gc.disable()
    try:
        read.close()
        del read
        assert held() is None
    finally:
        gc.enable()
