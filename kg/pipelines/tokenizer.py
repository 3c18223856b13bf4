"""The tokenizer of the shipped pipelines: spaCy's own for the language, adapted to news by ``tokenizer.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from spacy.language import Language
from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

RULES: dict[str, dict[str, Any]] = tomllib.loads(files(__package__).joinpath("tokenizer.toml").read_text(encoding="utf-8"))
Parts = list[dict[int, str]]


def _each(parts: Parts, change: Callable[[str], str]) -> Parts:
    """The parts of a contraction in another spelling; their norms stay."""
    return [{NORM: part.get(NORM, part[ORTH]), ORTH: change(part[ORTH])} for part in parts]


def make_tokenizer(lang: str) -> Callable[[Language], Tokenizer]:
    """The factory ``kg.NewsTokenizer.v1`` for the setting ``nlp.tokenizer``.

    Args:
        lang: ``nl`` or ``en``; other languages keep spaCy's tokenizer.
    """
    rules = RULES.get(lang, {})

    def create(nlp: Language) -> Tokenizer:
        defaults = nlp.Defaults
        exceptions = dict(defaults.tokenizer_exceptions or {})
        for word in rules.get("abbreviations_off", ()):
            exceptions.pop(word, None)
        for word, parts in list(exceptions.items()):
            exceptions.setdefault(word.replace("'", "’"), _each(parts, lambda part: part.replace("'", "’")))
        for word, parts in list(exceptions.items()):
            if len(parts) > 1 and word.upper() != word:  # contractions in headlines
                exceptions.setdefault(word.upper(), _each(parts, str.upper))
        for word in rules.get("words_joined", ()):
            for form in {word, word.capitalize(), word.title(), word.upper()}:
                exceptions[form] = [{ORTH: form}]
        prefixes, suffixes, infixes = (list(some or ()) for some in (defaults.prefixes, defaults.suffixes, defaults.infixes))
        runs = [f"{re.escape(character)}{{3,}}" for character in rules.get("runs", "")]
        prefixes, suffixes = [*runs, *rules.get("prefixes", ()), *prefixes], [*runs, *rules.get("suffixes", ()), *suffixes]
        infixes = [*rules.get("infixes", ()), *infixes]
        if rules.get("apostrophe_joined"):
            infixes = [str(infix).replace("‘´’", "´") for infix in infixes]
        whole = []  # patterns of what is one token whatever the other rules say
        if joined := rules.get("prefixes_joined"):
            whole.append(rf"(?i:{'|'.join(joined)})-[A-Za-z][a-z]+(?:-[a-z]+)*$")
        if rules.get("letters_joined"):
            whole.append(r"(?:[A-Za-z]\.){2,}$")
        match = re.compile("|".join(whole)).match if whole else defaults.token_match
        return Tokenizer(
            nlp.vocab,
            rules=exceptions,
            prefix_search=compile_prefix_regex(prefixes).search,
            suffix_search=compile_suffix_regex(suffixes).search,
            infix_finditer=compile_infix_regex(infixes).finditer,
            token_match=match,
            url_match=defaults.url_match,
        )

    return create
