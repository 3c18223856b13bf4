"""Lexicons: the words of a language that express relations, kinds of actors, negation, modality, attribution."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.lexicon.patterns import Fixed, Frame, PartOfSpeech, Slot, alternatives, parse_pattern

__all__ = ["Fixed", "Frame", "Lexicon", "Slot", "load_lexicon", "parse_pattern"]

POS: tuple[PartOfSpeech, ...] = ("verb", "noun", "role", "adj", "phrase")


@dataclass(frozen=True)
class Lexicon:
    """What `kg` knows about one language.

    Attributes:
        lang: ISO 639-1 code.
        frames: frames by part of speech and head lemma, most specific first.
        lists: the other tables: ``lists["negation"]["adverbs"]`` is a set of lemmas.
    """

    lang: str
    frames: Mapping[PartOfSpeech, Mapping[str, tuple[Frame, ...]]]
    lists: Mapping[str, Mapping[str, frozenset[str]]]

    def words(self, table: str, key: str) -> frozenset[str]:
        """A word list, empty when the language has none of that name."""
        return self.lists.get(table, {}).get(key, frozenset())


def _read(path: Path | Any, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LexiconError(f"{name}: cannot be read ({error.strerror})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{name}: not valid TOML ({error})") from None


@cache
def load_lexicon(lang: str, extra: tuple[Path, ...] = ()) -> Lexicon:
    """Load a shipped lexicon, with the user's own files added.

    Args:
        lang: ``"nl"`` or ``"en"``.
        extra: TOML files of the user; those whose ``lang`` is another language are passed over.

    Raises:
        LexiconError: no lexicon for that language, or a fault in a file.
    """
    shipped = files(__package__).joinpath(f"{lang}.toml")
    if not shipped.is_file():
        raise LexiconError(f"no lexicon for language {lang!r}")
    grammar = files(__package__).joinpath(f"{lang}.grammar.toml")
    sources = [
        (f"kg/lexicon/{lang}.toml", _read(shipped, f"{lang}.toml")),
        (f"kg/lexicon/{lang}.grammar.toml", _read(grammar, f"{lang}.grammar.toml")),
    ]
    sources += [(str(path), _read(path, str(path))) for path in extra]
    classes: dict[str, set[str]] = {}
    for name, table in sources:
        if table.get("lang", lang) == lang:
            for key, words in _word_lists(table.pop("classes", {}), "classes", name):
                classes.setdefault(key, set()).update(words)
    frames: dict[PartOfSpeech, dict[str, list[Frame]]] = {pos: {} for pos in POS}
    lists: dict[str, dict[str, set[str]]] = {}
    for name, table in sources:
        if table.pop("lang", lang) != lang:
            continue
        for frame in _frames(table.pop("relations", {}), name, classes):
            frames[frame.pos].setdefault(frame.head, []).append(frame)
        for section, rows in table.items():
            for key, words in _word_lists(rows, section, name):
                lists.setdefault(section, {}).setdefault(key, set()).update(words)
    return Lexicon(
        lang=lang,
        frames={
            pos: {head: tuple(sorted(fs, key=lambda f: -f.specificity)) for head, fs in heads.items()} for pos, heads in frames.items()
        },
        lists={section: {key: frozenset(words) for key, words in rows.items()} for section, rows in lists.items()},
    )


def _word_lists(rows: Any, section: str, name: str) -> Iterable[tuple[str, list[str]]]:
    if not isinstance(rows, dict):
        raise LexiconError(f"{name}: {section!r} must be a table")
    for key, words in rows.items():
        if not isinstance(words, list) or not all(isinstance(w, str) for w in words):
            raise LexiconError(f"{name}: [{section}] {key} must be a list of words")
        yield key, words


def _frames(table: Mapping[str, Any], name: str, classes: Mapping[str, set[str]]) -> Iterable[Frame]:
    if not isinstance(table, dict):
        raise LexiconError(f"{name}: relations must be tables such as [relations.attacks]")
    for relation, rows in table.items():
        if not isinstance(rows, dict):
            raise LexiconError(f"{name}: [relations.{relation}] must be a table with lists for {', '.join(POS)}")
        for pos, patterns in rows.items():
            if pos not in POS:
                raise LexiconError(f"{name}: [relations.{relation}] {pos}: must be one of {', '.join(POS)}")
            if not isinstance(patterns, list) or not all(isinstance(p, str) for p in patterns):
                raise LexiconError(f"{name}: [relations.{relation}] {pos} must be a list of patterns")
            for pattern in patterns:
                for one in alternatives(pattern) if pos == "phrase" else [pattern]:
                    yield parse_pattern(one, relation, pos, name, classes)
