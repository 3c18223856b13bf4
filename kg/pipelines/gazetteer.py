"""A compact gazetteer: which words of a text stand in lists of names, as features for the trained parts.

A recogniser that is trained on a few thousand names learns those names. Whether ``Scherpenzeel`` is a
place cannot be seen from its letters; a list knows it. As features for a network (after Chiu and Nichols 2016,
"Named Entity Recognition with Bidirectional LSTM-CNNs") the lists inform without deciding: context may overrule them.

Only hashes of the names are kept: 32 bits a name, in the file about 2 bytes with its classes. A word that is in no list is taken
for one that is at a rate of (entries / 2**32), about 1 in 10,000.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from kg.pipelines.batches import Serial
from kg.pipelines.kept import Keys, OneFile, pack_keys, unpack_keys

NAME = "kg_gazetteer"
FEATURES = "kg_gazetteer"
CLASSES = ("person", "place", "organisation", "other")
PARTS = ("first name", "last name", "organisation's last word", "organisation's first word")
LONGEST = 6
# Tags of a word within the longest match of a class.
OUTSIDE, SINGLE, BEGIN, INSIDE, LAST = range(5)

_PART = np.uint64(0xA5A5A5A55A5A5A5A)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_HIGH = np.uint64(32)

UInt64s = NDArray[np.uint64]
UInt8s = NDArray[np.uint8]


def normal_form(word: str) -> str:
    """The word as it is looked up: one kind of apostrophe."""
    return word.replace("’", "'").replace("‘", "'")


def title_form(word: str) -> str:
    """The word as in a list where a headline has it in capitals (``GENUA`` > ``Genua``); else the word itself."""
    return word.capitalize() if len(word) > 3 and word.isupper() else word


def combine(hashes: UInt64s, word: UInt64s) -> UInt64s:
    """The hash of a longer name from that of its beginning and its next word."""
    mixed = hashes * _MIX + word
    return mixed ^ (mixed >> _SHIFT)


class Gazetteer(OneFile, Serial):
    """The pipeline component ``kg_gazetteer``. It leaves ``doc.user_data["kg_gazetteer"]``, uint64, shape (words, 2):
    the tags of the words within listed names (a number in base 5, one digit a class), and what a word is a part of.

    Args:
        vocab: the vocabulary that is shared with the rest of the pipeline.
        name: the component's name in the pipeline.
    """

    def __init__(self, vocab: Vocab, name: str = NAME) -> None:
        super().__init__(name)
        self.vocab = vocab
        self.keys: Keys = np.zeros(0, dtype=np.uint32)
        self.masks: UInt8s = np.zeros(0, dtype=np.uint8)
        self._words: dict[int, tuple[int, int]] = {}

    def fill(self, lists: Mapping[str, Iterable[list[str]]], known: Mapping[str, Iterable[str]] | None = None) -> None:
        """Take up names, given as lists of words, by class (a member of ``CLASSES``), and words that are ``known`` to be parts of
        names, by part (a member of ``PARTS``).

        Words that begin or end several names of a class become parts, so that a name that no list has, made of
        a known first name and an unknown surname, is not without features.

        Raises:
            ValueError: an unknown class or part.
        """
        entries: dict[int, int] = {}

        def add(key: UInt64s, bit: int) -> None:
            number = int(key >> _HIGH)
            entries[number] = entries.get(number, 0) | 1 << bit

        parts: list[Counter[str]] = [Counter() for _ in PARTS]
        for kind, names in sorted(lists.items()):
            if kind not in CLASSES:
                raise ValueError(f"{kind!r} is no class of the gazetteer; one of {', '.join(CLASSES)}")
            for words in names:
                if not 0 < len(words) <= LONGEST or all(w == w.lower() for w in words):
                    continue
                forms = [normal_form(w) for w in words]
                add(self._hash(forms), CLASSES.index(kind))
                if len(forms) > 1 and kind in {"person", "organisation"}:
                    offset = 0 if kind == "person" else 2
                    first, last = (forms[0], forms[-1]) if kind == "person" else (forms[-1], forms[0])
                    parts[offset][first] += 1
                    parts[offset + 1][last] += 1
        for at, (counts, least) in enumerate(zip(parts, (2, 1, 2, 3), strict=True)):
            for word, count in sorted(counts.items()):
                if count >= least and word != word.lower():
                    add(self._hash([word]) ^ _PART, len(CLASSES) + at)
        for part, some in (known or {}).items():
            if part not in PARTS:
                raise ValueError(f"{part!r} is no part of a name; one of {', '.join(PARTS)}")
            for word in some:
                add(self._hash([normal_form(word)]) ^ _PART, len(CLASSES) + PARTS.index(part))
        keys = np.array(sorted(entries), dtype=np.uint32)
        self.keys = keys
        self.masks = np.array([entries[int(k)] for k in keys], dtype=np.uint8)

    def forget(self, names: Iterable[list[str]]) -> None:
        """Take whole names out again, in all classes; their words stay parts of others. For measuring without them."""
        masks = self.masks.copy()
        for words in names:
            key = np.uint32(int(self._hash([normal_form(w) for w in words]) >> _HIGH))
            at = int(np.searchsorted(self.keys, key))
            if at < len(self.keys) and self.keys[at] == key:
                masks[at] = 0
        self.masks = masks

    def __len__(self) -> int:
        return len(self.keys)

    def __call__(self, doc: Doc) -> Doc:
        doc.user_data[FEATURES] = self.features(doc)
        return doc

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]] | None = None,
        *,
        nlp: Language | None = None,
        source: str | None = None,
    ) -> None:
        """Before training: read the table from a file that :meth:`to_disk` wrote."""
        if source:
            self.from_disk(source)

    def features(self, doc: Doc) -> UInt64s:
        """The features of a document's words, shape (words, 2)."""
        out = np.zeros((len(doc), 2), dtype=np.uint64)
        if not len(doc) or not len(self.keys):
            return out
        pairs = [self._words.get(orth) or self._learn(orth) for orth in doc.to_array("ORTH").tolist()]
        both = np.array(pairs, dtype=np.uint64)
        plain, titled = both[:, 0], both[:, 1]
        parts = self._lookup(plain ^ _PART) | self._lookup(titled ^ _PART)
        out[:, 1] = parts >> len(CLASSES)
        found: list[tuple[int, int, int]] = []  # length, first word, classes
        for words in (plain, titled) if (plain != titled).any() else (plain,):
            hashes = words
            for length in range(1, min(LONGEST, len(doc)) + 1):
                if length > 1:
                    hashes = combine(hashes[:-1], words[length - 1 :])
                masks = self._lookup(hashes) & 15
                found += [(length, int(i), int(masks[i])) for i in masks.nonzero()[0]]
        found.sort(key=lambda hit: (-hit[0], hit[1]))
        tags = np.zeros((len(CLASSES), len(doc)), dtype=np.uint64)
        for length, start, mask in found:
            for at in range(len(CLASSES)):
                row = tags[at, start : start + length]
                if mask >> at & 1 and not row.any():
                    row[:] = INSIDE
                    row[0], row[-1] = BEGIN, LAST
                    if length == 1:
                        row[0] = SINGLE
        for row in tags:
            out[:, 0] = out[:, 0] * np.uint64(5) + row
        return out

    def _learn(self, orth: int) -> tuple[int, int]:
        form = normal_form(self.vocab.strings[orth])
        pair = (get_string_id(form), get_string_id(title_form(form)))
        self._words[orth] = pair
        return pair

    def _lookup(self, hashes: UInt64s) -> UInt8s:
        keys = (hashes >> _HIGH).astype(np.uint32)
        at = np.searchsorted(self.keys, keys)
        at[at == len(self.keys)] = 0
        masks: UInt8s = np.where(self.keys[at] == keys, self.masks[at], np.uint8(0))
        return masks

    @staticmethod
    def _hash(words: list[str]) -> Any:
        with np.errstate(over="ignore"):
            hashes = np.array([get_string_id(words[0])], dtype=np.uint64)
            for word in words[1:]:
                hashes = combine(hashes, np.array([get_string_id(word)], dtype=np.uint64))
        return hashes[0]

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The table as bytes; ``exclude`` is spaCy's and has no meaning here."""
        packed = {"steps": pack_keys(self.keys), "masks": zlib.compress(self.masks.tobytes(), 9)}
        data: bytes = srsly.msgpack_dumps(packed)
        return data

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Gazetteer:
        """Replace the table by one that :meth:`to_bytes` gave."""
        table = srsly.msgpack_loads(data)
        self.keys = unpack_keys(table["steps"])
        self.masks = np.frombuffer(zlib.decompress(table["masks"]), dtype=np.uint8)
        return self


@Language.factory(NAME)
def make_gazetteer(nlp: Language, name: str) -> Gazetteer:
    """The component, empty until it is loaded or initialised."""
    return Gazetteer(nlp.vocab, name)
