"""The first two trained components of the shipped pipelines: a vector a word, and what ends a sentence.

``kg_embed`` leaves the vectors in ``doc.tensor``; ``kg_boundaries`` finds sentence starts from them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps
from thinc.types import Floats2d

from kg.pipelines.embed import news_embed
from kg.pipelines.lstm import Layer, pack
from kg.pipelines.weights import Floats, Weights, solid, vectors, write


def embedding(settings: dict[str, Any], arrays: dict[str, Any]) -> Model[list[Doc], list[Floats2d]]:
    """The layers of :func:`kg.pipelines.embed.news_embed` with learned arrays in them."""
    sizes = {key: settings[key] for key in ("width", "columns", "rows", "widths")}
    model = news_embed(**sizes)
    model.initialize()
    tables = [node for node in model.walk() if node.name == "hashembed"]
    for at, table in enumerate(tables):
        table.set_param("E", arrays[f"table{at}"])
    for node in model.walk():
        if node.name == "maxout":
            node.set_param("W", arrays["mix"].reshape(node.get_param("W").shape))
            node.set_param("b", arrays["mix_bias"].reshape(node.get_param("b").shape))
        elif node.name == "layernorm":
            node.set_param("G", arrays["norm"])
            node.set_param("b", arrays["norm_bias"])
        if type(node.ops) is NumpyOps:
            node.ops = NumpyOps(use_blis=False)
    return model


class Embedder(Weights):
    """The component ``kg_embed``: one vector a word, in ``doc.tensor``.

    With arrays ``names_*`` a second vector stands behind the first: the same features, mixed for the recogniser
    (:class:`kg.pipelines.recogniser.Names`).
    """

    MIXED = ("mix", "mix_bias", "norm", "norm_bias")

    def prepare(self) -> None:
        """Lay the arrays into the layers of :func:`kg.pipelines.embed.news_embed`."""
        self.model = embedding(self.settings, self.arrays)
        self.mixes: list[Any] = [self.model.layers[1]]
        if "names_mix" in self.arrays:
            others = {key: self.arrays[f"names_{key}"] for key in self.MIXED}
            self.mixes.append(embedding(self.settings, {**self.arrays, **others}).layers[1])

    def annotate(self, docs: list[Doc]) -> None:
        """Set ``doc.tensor``, shape (words, width) or (words, 2 * width)."""
        features: Any = self.model.layers[0].predict(docs)
        mixed = np.concatenate([mix.predict(features).dataXd for mix in self.mixes], axis=1)
        ends = np.cumsum([len(doc) for doc in docs])
        for doc, end in zip(docs, ends, strict=True):
            doc.tensor = mixed[end - len(doc) : end]


class Boundaries(Weights):
    """The component ``kg_boundaries``: sentence starts, by an LSTM that reads pieces of the text."""

    PIECE = 96  # words that are decided at once
    AROUND = 12  # words on either side that are read along

    def prepare(self) -> None:
        """Lay out the layer."""
        self.layer = Layer.of(*(self.arrays[key] for key in ("inputs0", "states0", "bias0")))

    def annotate(self, docs: list[Doc]) -> None:
        """Set ``is_sent_start`` on all words; white space never starts a sentence."""
        positions = [solid(doc) for doc in docs]
        scores = self.scores([vectors(doc, self.layer.width)[words] for doc, words in zip(docs, positions, strict=True)])
        for doc, words, found in zip(docs, positions, scores, strict=True):
            starts = np.full((len(doc), 1), -1, dtype=np.int64)
            starts[words[found > 0]] = 1
            starts[words[:1]] = 1
            starts[:1] = 1
            if len(doc):
                write(doc, ["SENT_START"], starts.astype(np.uint64))

    def scores(self, texts: list[Floats]) -> list[Floats]:
        """How sure it is that each word starts a sentence; above 0: rather than not.

        Args:
            texts: the words' vectors of each text.
        """
        around, pieces = self.AROUND, []
        for words in texts:
            padded = np.pad(words, ((around, around), (0, 0)))
            pieces += [padded[at : at + self.PIECE + 2 * around] for at in range(0, len(words), self.PIECE)]
        if not pieces:
            return [np.zeros(0, dtype=np.float32) for _ in texts]
        states = self.layer(np.concatenate(pieces), pack([len(piece) for piece in pieces]))
        found = (states @ self.arrays["out"].T + self.arrays["out_bias"])[:, 0]
        ends = np.cumsum([len(piece) for piece in pieces])
        decided = [found[end - len(piece) + around : end - around] for piece, end in zip(pieces, ends, strict=True)]
        out, start = [], 0
        for words in texts:
            parts = decided[start : start + -(-len(words) // self.PIECE)]
            out.append(np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32))
            start += len(parts)
        return out


@Language.factory("kg_embed")
def make_embedder(nlp: Language, name: str) -> Embedder:
    """The component, empty until it is loaded or filled."""
    return Embedder(nlp.vocab, name)


@Language.factory("kg_boundaries", assigns=["token.is_sent_start"])
def make_boundaries(nlp: Language, name: str) -> Boundaries:
    """The component, empty until it is loaded or filled."""
    return Boundaries(nlp.vocab, name)
