"""The tokenizer of the shipped pipelines, where it departs from spaCy's."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language


def blank(lang: str) -> Language:
    return spacy.blank(lang, config={"nlp": {"tokenizer": {"@tokenizers": "kg.NewsTokenizer.v1", "lang": lang}}})


NLP = {lang: blank(lang) for lang in ("nl", "en")}


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("nl", "Hij gaf haar de hand.", "Hij gaf haar de hand ."),
        ("nl", "Dat doen de VS.", "Dat doen de VS ."),
        ("nl", "dr. Bos", "dr. Bos"),
        ("nl", "Hij stemt op de PvdA.", "Hij stemt op de PvdA ."),
        ("nl", "J.A. Bos", "J.A. Bos"),
        ("nl", "foto’s en zo’n auto’s", "foto’s en zo’n auto’s"),
        ("nl", "‘foto’ en ’t", "‘ foto ’ en ’t"),
        ("nl", "de top—een succes—sloot", "de top — een succes — sloot"),
        ("nl", "Iran-deal", "Iran-deal"),
        ("en", "anti-government and ex-minister", "anti-government and ex-minister"),
        ("en", "anti-IS", "anti - IS"),
        ("en", "US-led", "US - led"),
        ("en", "(pre-war)", "( pre-war )"),
        ("en", "an e-mail.", "an e-mail ."),
        ("en", "WE DON'T, THEY DON’T", "WE DO N'T , THEY DO N’T"),
        ("en", "$3.5bn at 10pm", "$ 3.5 bn at 10 pm"),
        ("en", "What?! No!!!", "What ?! No !!!"),
        ("en", "one ----- two", "one ----- two"),
    ],
)
def test_words(lang: str, text: str, words: str) -> None:
    assert " ".join(token.text for token in NLP[lang](text)) == words


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_round_trip(lang: str, tmp_path: Path) -> None:
    NLP[lang].to_disk(tmp_path)
    text = "De hand. foto’s e-mail anti-government $3.5bn DON'T ----"
    assert [t.text for t in spacy.load(tmp_path)(text)] == [t.text for t in NLP[lang](text)]


@given(st.sampled_from(["nl", "en"]), st.text())
def test_nothing_is_lost(lang: str, text: str) -> None:
    assert NLP[lang](text).text == text


def test_other_languages_keep_spacys() -> None:
    text = "À l'hôpital, c.-à-d. ici!!!"
    assert [t.text for t in blank("fr")(text)] == [t.text for t in spacy.blank("fr")(text)]
