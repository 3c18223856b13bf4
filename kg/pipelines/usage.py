"""Usage: how common a word is, and how it is usually written, as a feature for the recogniser.

*Kudos* at the head of a sentence is no name, since nearly everybody writes *kudos*; *firefox* may be one, since nearly everybody writes
*Firefox*. A treebank of 200,000 words has met neither. The shares come from a table of word frequencies of spaCy's own lookup data
(`training/scripts/lists.py`); what a word is called here is one of a few classes, so that a network can learn what they mean.
"""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Self

import numpy as np
import srsly
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.pipelines.batches import Serial
from kg.pipelines.kept import OneFile, pack_keys, unpack_keys

NAME = USAGE = "kg_usage"
LEAST = 1e-8  # share of a text's words that a word must have
# Classes of words: of no table, without letters, too rare. Then by how common and how written.
NO_TABLE, SIGN, RARE, FIRST = range(4)
COMMON, STEP, STEPS = 1e-3, 0.9, 6  # shares from here on down, each step a factor of eight
SMALL = (0.95, 0.75, 0.35, 0.08)  # share of a word's uses in small letters
CAPITALS = 0.55  # share of its uses in capitals only, above which it is an acronym
WRITTEN = len(SMALL) + 2


def how_written(small: float, capital: float, capitals: float) -> int:
    """The class of a word.

    Args:
        small, capital, capitals: shares of it in a text's words: in small letters, with a capital, in capitals only.
    """
    total = small + capital + capitals
    step = min(STEPS - 1, max(0, int((math.log10(COMMON) - math.log10(total)) / STEP)))
    way = len(SMALL) + 1 if capitals > CAPITALS * total else sum(small <= share * total for share in SMALL)
    return FIRST + WRITTEN * step + way


class Usage(OneFile, Serial):
    """The component ``kg_usage``. It leaves ``doc.user_data["kg_usage"]``, uint64, shape (words,): a class of each word.

    Kept are 32 bits of the hash of each word in small letters, about two and a half bytes in the file.
    """

    def __init__(self, vocab: Vocab, name: str = NAME) -> None:
        super().__init__(name)
        self.vocab = vocab
        self.classes: dict[int, int] = {}
        self._words: dict[int, int] = {}

    def learn(self, shares: Mapping[str, float]) -> None:
        """Replace the table by what these words' shares (of all words of texts, between 0 and 1) tell."""
        forms: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
        for word, share in shares.items():
            if word.isalpha():
                small = word.lower()
                forms[small][0 if word == small else 2 if word.isupper() and len(word) > 1 else 1] += share
        self.classes = {_key(word): how_written(*found) for word, found in sorted(forms.items()) if sum(found) >= LEAST}
        self._words = {}

    def __len__(self) -> int:
        return len(self.classes)

    def __call__(self, doc: Doc) -> Doc:
        words = self._words
        found = [words.get(orth) or self._class(orth) for orth in doc.to_array("ORTH").tolist()] if self.classes else [NO_TABLE] * len(doc)
        doc.user_data[USAGE] = np.array(found, dtype=np.uint64)
        return doc

    def _class(self, orth: int) -> int:
        word = self.vocab.strings[orth].lower()
        letters = any(map(str.isalpha, word))
        found = self._words[orth] = self.classes.get(_key(word), RARE) if letters else SIGN
        return found

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The table as bytes; ``exclude`` is spaCy's and has no meaning here."""
        keys = sorted(self.classes)
        classes = np.array([self.classes[key] for key in keys], dtype=np.uint8)
        packed = {"steps": pack_keys(np.array(keys, dtype=np.uint32)), "classes": zlib.compress(classes.tobytes(), 9)}
        data: bytes = srsly.msgpack_dumps(packed)
        return data

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Self:
        """Replace the table by one that :meth:`to_bytes` gave."""
        table = srsly.msgpack_loads(data)
        classes = np.frombuffer(zlib.decompress(table["classes"]), dtype=np.uint8)
        self.classes = dict(zip(unpack_keys(table["steps"]).tolist(), classes.tolist(), strict=True))
        self._words = {}
        return self


def _key(word: str) -> int:
    return get_string_id(word) >> 32


@Language.factory(NAME)
def make_usage(nlp: Language, name: str) -> Usage:
    """The component, empty until it is loaded or taught."""
    return Usage(nlp.vocab, name)
