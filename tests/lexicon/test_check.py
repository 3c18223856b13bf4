"""Faults that reading a lexicon does not show."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon import load_lexicon
from kg.lexicon.check import check


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_shipped_ones_have_none(lang: str) -> None:
    lexicon = load_lexicon(lang)
    assert check(lexicon) == []
    assert sum(len(found) for heads in lexicon.frames.values() for found in heads.values()) >= 800


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ('[relations.attacks]\nverb = ["zork O", "zork O; strict"]', "says the same as 'zork O'"),
        ('[relations.attacks]\nverb = ["zork O"]\n[relations.praises]\nverb = ["zork O"]', "contradicts [relations.attacks] 'zork O'"),
        ('[relations.attacks]\nverb = ["zork at|on O"]\n[relations.praises]\nverb = ["zork on O"]', "contradicts"),
        ('[relations.attacks]\nverb = ["Zork O"]', "lower case"),
        ('[relations.attacks]\nverb = ["zork <Gun> at O"]', "'Gun' must be in lower case"),
        ('[relations.attacks]\nverb = ["zork at|on S at O"]', "same preposition"),
        ('[relations.attacks]\nverb = ["zork agianst O"]', "'agianst' is no preposition"),
        ('[relations.attacks]\nverb = ["zork O; by:nobody"]', "no list 'nobody' under [sectors]"),
        ('[sectors]\npolice = ["army"]', "'army' stands in military and in police"),
    ],
)
def test_each_fault_is_named(tmp_path: Path, entries: str, words: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'lang = "en"\n{entries}\n', encoding="utf-8")
    faults = check(load_lexicon("en", (path,)))
    assert len(faults) == 1 and words in faults[0]


@pytest.mark.parametrize(
    "entries",
    [
        '[relations.attacks]\nverb = ["zork O"]\n[relations.praises]\nverb = ["zork with O", "zork <hand> of O"]',
        '[relations.attacks]\nverb = ["zork O"]\n[relations.leads]\nverb = ["zork O; only:Company"]',
    ],
)
def test_other_words_or_types_are_no_contradiction(tmp_path: Path, entries: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'lang = "en"\n{entries}\n', encoding="utf-8")
    assert check(load_lexicon("en", (path,))) == []


def test_classes_of_words(tmp_path: Path) -> None:
    """A class stands for its words; a user's file adds to it."""
    path = tmp_path / "mine.toml"
    path.write_text(
        'lang = "en"\n[classes]\nweapon = ["zorkgun"]\n[relations.arms]\nverb = ["zork <@weapon|stick> to O"]\n', encoding="utf-8"
    )
    frame = load_lexicon("en", (path,)).frames["verb"]["zork"][0]
    assert {"zorkgun", "weapon", "stick"} <= frame.fixed[0].lemmas and frame.pattern == "zork <@weapon|stick> to O"


def test_an_unknown_class_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('lang = "en"\n[relations.arms]\nverb = ["zork <@zork> to O"]\n', encoding="utf-8")
    with pytest.raises(LexiconError, match=r"mine\.toml.*no class '@zork'"):
        load_lexicon("en", (path,))
