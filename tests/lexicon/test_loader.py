"""Loading the shipped lexicons and a user's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon import Lexicon, load_lexicon
from kg.ontology import relations

# What the engine asks for: without these lists a construction is silently off.
NEEDED = {
    "arguments": ["genitive", "agent", "between", "definite", "indefinite", "relative", "inner_in", "reflexive"],
    "pronouns": ["masculine", "feminine", "neuter", "plural", "first_plural", "first_singular"],
    "verbs": ["light"],
    "negation": ["adverbs", "determiners", "verbs", "prepositions"],
    "modality": [
        "future_aux", "possible_aux", "possible_adverbs", "probable_adverbs", "probable_verbs", "planned_verbs",
        "planned_nouns", "planned_adjectives", "possible_nouns", "conditional_markers", "counterfactual_nouns",
    ],
    "attribution": ["verbs", "quote_verbs", "prepositions"],
    "request": ["verbs"],
    "sectors": ["government", "military", "police", "officials", "parliament"],
    "nominals": ["person", "group"],
}  # fmt: skip
LANGUAGES = ("nl", "en")


def covered(lexicon: Lexicon) -> set[str]:
    return {f.relation for heads in lexicon.frames.values() for frames in heads.values() for f in frames}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shipped(lang: str) -> None:
    lexicon = load_lexicon(lang)
    assert lexicon.lang == lang
    assert sum(len(frames) for heads in lexicon.frames.values() for frames in heads.values()) >= 150
    assert all(lexicon.frames[pos] for pos in ("verb", "noun", "role", "adj"))
    for heads in lexicon.frames.values():
        for head, frames in heads.items():
            assert all(f.head == head for f in frames)
            values = [f.specificity for f in frames]
            assert values == sorted(values, reverse=True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_relation_has_words(lang: str) -> None:
    assert set(relations()) - covered(load_lexicon(lang)) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_list_is_there(lang: str) -> None:
    lexicon = load_lexicon(lang)
    missing = [(table, key) for table, keys in NEEDED.items() for key in keys if not lexicon.words(table, key)]
    assert missing == []
    assert lexicon.words("no", "such") == lexicon.words("verbs", "such") == frozenset()


def test_no_other_language() -> None:
    with pytest.raises(LexiconError, match="no lexicon for language 'fr'"):
        load_lexicon("fr")


def own(folder: Path, text: str | bytes, name: str = "my.toml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_own_words_are_added(tmp_path: Path) -> None:
    path = own(tmp_path, 'lang = "en"\n[relations.attacks]\nverb = ["zonk O"]\nnoun = ["zonking of O"]\n[negation]\nadverbs = ["nowise"]\n')
    lexicon = load_lexicon("en", (path,))
    assert [f.relation for f in lexicon.frames["verb"]["zonk"]] == ["attacks"]
    assert "zonking" in lexicon.frames["noun"] and "attack" in lexicon.frames["verb"]
    assert {"nowise", "not"} <= lexicon.words("negation", "adverbs")
    assert "zonk" not in load_lexicon("en").frames["verb"]
    assert "nowise" not in load_lexicon("en").words("negation", "adverbs")


def test_own_words_of_another_language_are_passed_over(tmp_path: Path) -> None:
    path = own(tmp_path, 'lang = "nl"\n[relations.attacks]\nverb = ["zonken O"]\n')
    assert "zonken" not in load_lexicon("en", (path,)).frames["verb"]
    assert "zonken" in load_lexicon("nl", (path,)).frames["verb"]


def test_several_files(tmp_path: Path) -> None:
    one = own(tmp_path, '[relations.attacks]\nverb = ["zonk O"]\n', "one.toml")
    two = own(tmp_path, '[relations.visits]\nverb = ["zonk <tour> in O"]\n', "two.toml")
    found = load_lexicon("en", (one, two)).frames["verb"]["zonk"]
    assert [f.relation for f in found] == ["visits", "attacks"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[relations.attacks\n", "not valid TOML"),
        ('lang = "en"\nlang = "nl"\n', "not valid TOML"),
        (b'# caf\xe9\nlang = "en"\n', "not valid TOML"),
        ('[relations.assails]\nverb = ["assail O"]\n', "no such relation"),
        ('[relations.attacks]\nverbs = ["attack O"]\n', "must be one of verb, noun, role, adj"),
        ('[relations.attacks]\nverb = ["attack on"]\n', "'attack on'"),
        ('[negation]\nadverbs = "nowise"\n', "must be a list of words"),
        ("[negation]\nadverbs = [1, 2]\n", "must be a list of words"),
        ('negation = ["nowise"]\n', "must be a table"),
        ('[relations.attacks]\nverb = "attack O"\n', "list"),
        ("[relations.attacks]\nverb = [1]\n", "list"),
        ('[relations]\nattacks = ["attack O"]\n', "table"),
        ('relations = ["attack O"]\n', "table"),
    ],
)
def test_faults(tmp_path: Path, text: str | bytes, why: str) -> None:
    path = own(tmp_path, text)
    with pytest.raises(LexiconError) as caught:
        load_lexicon("en", (path,))
    message = str(caught.value)
    assert str(path) in message and why in message and "\n" not in message


@pytest.mark.parametrize("name", ["gone.toml", "."])
def test_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        load_lexicon("en", (tmp_path / name,))
