"""The word embedding of the shipped pipelines: hashed features of a word's letters, shape and place in name lists.

spaCy's ``MultiHashEmbed`` sees the first letter and the last three. A network that knows words only from a treebank of
300,000 must read more off the letters of the words that it has never seen: more affixes here, and the features that
:mod:`kg.pipelines.gazetteer` leaves on a document.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)
from thinc.types import Floats2d, Ints2d

from kg.pipelines.gazetteer import FEATURES
from kg.pipelines.tokenizer import RULES
from kg.pipelines.usage import NO_TABLE, USAGE

LETTERS: dict[str, Callable[[str], str]] = {
    "PREFIX2": lambda w: "^" + w[:2],
    "PREFIX3": lambda w: "^" + w[:3],
    "PREFIX4": lambda w: "^" + w[:4],
    "SUFFIX2": lambda w: w[-2:] + "$",
    "SUFFIX3": lambda w: w[-3:] + "$",
    "SUFFIX4": lambda w: w[-4:] + "$",
    "SUFFIX5": lambda w: w[-5:] + "$",
}
ATTRIBUTES = ("NORM", "SHAPE", "LOWER", "ORTH")
LISTED = ("LISTED", "PART")
WRITTEN = "USAGE"

UInt64s = NDArray[np.uint64]


def word_features(columns: list[str], unlisted: float) -> Model[list[Doc], list[Ints2d]]:
    """The layer that turns documents into hashes, uint64, shape (words, columns).

    Args:
        columns: names of ``ATTRIBUTES``, ``LETTERS`` and ``LISTED``, and ``WRITTEN``.
        unlisted: in training, the share of listed names that are shown as if they stood in no list, between 0 and 1.

    Raises:
        ValueError: an unknown column.
    """
    unknown = [c for c in columns if c not in {*ATTRIBUTES, *LETTERS, *LISTED, WRITTEN}]
    if unknown:
        raise ValueError(f"no such feature of a word: {', '.join(unknown)}")
    return Model("word_features", _forward, attrs={"columns": columns, "unlisted": unlisted})


def _forward(model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool) -> tuple[list[Ints2d], Callable[[Any], list[Any]]]:
    columns: list[str] = model.attrs["columns"]
    out: list[Ints2d] = []
    for doc in docs:
        out.append(_features(model, doc, columns, model.attrs["unlisted"] if is_train else 0.0))
    return out, lambda _gradients: []


_CACHES: dict[tuple[str, ...], dict[int, list[int]]] = {}


def _features(model: Any, doc: Doc, columns: list[str], unlisted: float) -> Any:
    letters = [c for c in columns if c in LETTERS]
    attributes = [c for c in columns if c in ATTRIBUTES]
    array = np.zeros((len(doc), len(columns)), dtype=np.uint64)
    if attributes:
        names: list[int | str] = list(attributes)
        values = doc.to_array(names).reshape((len(doc), len(attributes)))
        array[:, [columns.index(c) for c in attributes]] = values
    masked = _masked(doc)
    for at, name in masked.items():
        for column, value in (("NORM", name.lower()), ("LOWER", name.lower()), ("ORTH", name), ("SHAPE", "X" * len(name))):
            if column in attributes:
                array[at, columns.index(column)] = doc.vocab.strings.add(value)
    if letters:
        cache = _CACHES.setdefault(tuple(letters), {})
        strings = doc.vocab.strings
        rows = []
        orths = doc.to_array("ORTH").tolist()
        for at, name in masked.items():
            orths[at] = strings.add(name)
        for orth in orths:
            row = cache.get(orth)
            if row is None:
                word = strings[orth].lower()
                row = cache[orth] = [get_string_id(LETTERS[c](word)) for c in letters]
            rows.append(row)
        if rows:
            array[:, [columns.index(c) for c in letters]] = np.array(rows, dtype=np.uint64)
    listed = [c for c in columns if c in LISTED]
    features: UInt64s | None = doc.user_data.get(FEATURES)
    if listed and features is not None and len(features) == len(doc):
        if unlisted:
            features = _drop(features, unlisted)
        array[:, [columns.index(c) for c in listed]] = features[:, [LISTED.index(c) for c in listed]] + np.uint64(1)
    if WRITTEN in columns:
        usage: UInt64s | None = doc.user_data.get(USAGE)
        array[:, columns.index(WRITTEN)] = usage if usage is not None and len(usage) == len(doc) else NO_TABLE
    return array


def _masked(doc: Doc) -> dict[int, str]:
    """Names in capitals that small letters would make an ordinary word, and the name that the network sees for each.

    *IS* is the Islamic State, unless the words around it are in capitals too.
    """
    known: dict[str, str] = RULES.get(doc.lang_, {}).get("capital_names", {})
    forms = {get_string_id(form) for form in known}
    out: dict[int, str] = {}
    for i in [i for i, orth in enumerate(doc.to_array("ORTH").tolist()) if orth in forms] if known else ():
        near = [t for t in doc[max(0, i - 2) : i + 3] if t.i != i and t.is_alpha and len(t) > 1]
        if sum(t.is_upper for t in near) <= len(near) / 2:
            out[i] = known[doc[i].text]
    return out


def _drop(features: UInt64s, share: float) -> UInt64s:
    """The features without those of a random share of the runs of listed words."""
    out = features.copy()
    some: NDArray[np.bool_] = np.asarray(features.any(axis=1))
    starts = np.flatnonzero(some & ~np.insert(some[:-1], 0, False))
    for start in starts[np.random.random(len(starts)) < share]:
        end = start
        while end < len(some) and some[end]:
            end += 1
        out[start:end] = 0
    return out


def context_vectors(width: int) -> Model[list[Doc], list[Floats2d]]:
    """The layer that hands on what the pipeline's shared ``tok2vec`` left in ``doc.tensor``; zeros where it did not run.

    Nothing flows back: the shared network is trained for other tasks and stays as it is.

    Args:
        width: of the shared network's vectors.
    """
    return Model("context_vectors", _context, dims={"nO": width})


def _context(model: Model[list[Doc], list[Floats2d]], docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Callable[[Any], list[Any]]]:
    shape = model.get_dim("nO")
    out: list[Any] = [doc.tensor if doc.tensor.shape == (len(doc), shape) else np.zeros((len(doc), shape), dtype="float32") for doc in docs]
    return out, lambda _gradients: []


def news_embed(
    width: int, columns: list[str], rows: list[int], widths: list[int], unlisted: float = 0.0, context: int = 0
) -> Model[list[Doc], list[Floats2d]]:
    """The architecture ``kg.NewsEmbed.v1``: one hashed table a feature, concatenated and mixed by a maxout layer.

    Args:
        width: of the vectors that come out, one a word.
        columns: features, see :func:`word_features`.
        rows: size of the table of each feature.
        widths: width of the table of each feature.
        unlisted: see :func:`word_features`.
        context: width of the vectors of the pipeline's shared ``tok2vec`` to take in too; 0: none.

    Raises:
        ValueError: the lists differ in length, or an unknown feature.
    """
    if not len(columns) == len(rows) == len(widths):
        raise ValueError("columns, rows and widths must be of one length")
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(w, r, column=at, seed=at + 1, dropout=0.0) for at, (r, w) in enumerate(zip(rows, widths, strict=True))
    ]
    hashed: Model[list[Doc], Any] = chain(word_features(columns, unlisted), list2ragged(), with_array(concatenate(*tables)))
    if context:
        hashed = concatenate(hashed, chain(context_vectors(context), list2ragged()))
    mix: Model[Floats2d, Floats2d] = Maxout(width, sum(widths) + context, nP=3, dropout=0.0, normalize=True)
    model: Model[list[Doc], list[Floats2d]] = chain(hashed, with_array(mix), ragged2list())
    model.set_dim("nO", width)
    return model


registry.architectures.register("kg.NewsEmbed.v1", func=news_embed)
