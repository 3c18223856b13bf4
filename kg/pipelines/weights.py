"""What the trained components of the shipped pipelines share: weights in a file, and the words of a document as arrays.

``training/scripts/network.py`` trains the weights; here they are only read with. They are kept in half precision, and tables that a
component's settings name (``packed``) in whole numbers of one byte, each row with its scale.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from functools import cache
from typing import Any, Self

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.tokens import Doc
from spacy.vocab import Vocab
from threadpoolctl import ThreadpoolController

from kg.pipelines.batches import batches
from kg.pipelines.kept import OneFile

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]
Codes = NDArray[np.uint64]
Flags = NDArray[np.bool_]

LONGEST = 150  # words; what is longer is no sentence, and is cut
SLOPE = np.float32(0.1)  # of the rectifiers below zero
SETTINGS = "settings"


class Weights(OneFile):
    """A component whose learned arrays lie in one file, in half precision.

    Args:
        vocab: the vocabulary that is shared with the rest of the pipeline.
        name: the component's name in the pipeline.
    """

    def __init__(self, vocab: Vocab, name: str) -> None:
        self.vocab = vocab
        self.name = name
        self.settings: dict[str, Any] = {}
        self.arrays: dict[str, Any] = {}

    def fill(self, settings: dict[str, Any], arrays: dict[str, Floats]) -> None:
        """Take over weights, as they were learned; ``settings`` are what else the file says (labels, sizes)."""
        self.settings = settings
        small = settings.get("packed", ())
        half = {name: np.asarray(array, dtype=np.float32 if name in small else np.float16) for name, array in arrays.items()}
        self.arrays = {name: array.astype(np.float32) for name, array in half.items()}
        self.prepare()

    def prepare(self) -> None:
        """Make of the arrays what reading needs."""

    def __call__(self, doc: Doc) -> Doc:
        with one_thread():
            self.annotate([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 1000) -> Iterator[Doc]:
        """Annotate documents, several at once."""
        for docs in batches(stream, batch_size):
            with one_thread():
                self.annotate(docs)
            yield from docs

    @abstractmethod
    def annotate(self, docs: list[Doc]) -> None:
        """Annotate documents in place."""

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The weights as bytes; ``exclude`` is spaCy's and has no meaning here."""
        small = self.settings.get("packed", ())
        halves = {name: array.astype(np.float16) for name, array in self.arrays.items() if name not in small}
        scales = {name: _scale(self.arrays[name]) for name in small}
        bytes_ = {name: np.rint(self.arrays[name] / scales[name][:, None]).astype(np.int8) for name in small}
        data: bytes = srsly.msgpack_dumps({SETTINGS: self.settings, "arrays": halves, "bytes": bytes_, "scales": scales})
        return data

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Self:
        """Replace the weights by those that :meth:`to_bytes` gave."""
        read = srsly.msgpack_loads(data)
        tables = {name: table.astype(np.float32) * read["scales"][name][:, None] for name, table in read.get("bytes", {}).items()}
        self.fill(read[SETTINGS], {**read["arrays"], **tables})
        return self


def _scale(table: Floats) -> Floats:
    """What the numbers of each row are multiples of, so that they fit into a byte."""
    largest: Floats = np.abs(table).max(axis=1)
    return (np.where(largest > 0, largest, 1) / 127).astype(np.float32)


@cache
def _libraries() -> ThreadpoolController:
    # Looking for loaded libraries takes milliseconds, a limit microseconds.
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[Any]:
    """Keep numpy's products on one core: a sentence's are so small that spreading them costs more than it saves."""
    limit: AbstractContextManager[Any] = _libraries().limit(limits=1, user_api="blas")
    return limit


def rectified(values: Floats) -> Floats:
    """Leaky rectifier."""
    out: Floats = np.maximum(values, values * SLOPE)
    return out


def vectors(doc: Doc, width: int) -> Floats:
    """The vectors that ``kg_embed`` left, shape (words, width): the first ones, for trees."""
    return np.asarray(doc.tensor, dtype=np.float32)[:, :width]


def second_vectors(doc: Doc, width: int) -> Floats:
    """Those that stand behind them, for names, shape (words, width)."""
    return np.asarray(doc.tensor, dtype=np.float32)[:, -width:]


def write(doc: Doc, attributes: list[str], values: Codes) -> None:
    """Set attributes of all words, a column each."""
    doc.from_array(attributes, values)  # type: ignore[arg-type]


def blank(doc: Doc) -> NDArray[np.bool_]:
    """Which words are white space."""
    return doc.to_array("IS_SPACE").astype(bool)


def solid(doc: Doc) -> Ints:
    """The positions of the words that are not white space."""
    found: Ints = np.flatnonzero(~blank(doc))
    return found


def sentences(doc: Doc) -> list[Ints]:
    """The positions of the words of each sentence, without white space; sentences beyond ``LONGEST`` in pieces."""
    words = solid(doc)
    starts = doc.to_array("SENT_START") == 1
    number = np.cumsum(starts)[words]
    cuts = np.flatnonzero(np.diff(number)) + 1
    out: list[Ints] = []
    for sentence in np.split(words, cuts):
        out += [sentence[at : at + LONGEST] for at in range(0, len(sentence), LONGEST)]
    return out


def passages(doc: Doc, longest: int) -> list[Ints]:
    """The positions of the words of a document in pieces of whole sentences, up to so many words each; of one sentence at least."""
    out: list[Ints] = []
    held: list[Ints] = []
    for sentence in sentences(doc):
        if held and sum(map(len, held)) + len(sentence) > longest:
            out.append(np.concatenate(held))
            held = []
        held.append(sentence)
    return [*out, np.concatenate(held)] if held else out
