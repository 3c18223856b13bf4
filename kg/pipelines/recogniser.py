"""The recogniser of the shipped pipelines: names of persons, places, organisations and others.

A bidirectional LSTM over an embedding of its own. It sees the same features of words as the parser does, but what helps to tell
a river from a country does not help to find a subject: trained together, the rare types of names were not learned.

Beside it a second one may read the parser's features, of which it has learned nothing by heart but how to mix them, across the ends of
sentences: it finds more of the names that neither has ever met. Then the geometric mean of what both say counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from kg.pipelines.boundaries import embedding
from kg.pipelines.lstm import Layer, pack
from kg.pipelines.weights import Floats, Ints, Weights, blank, passages, second_vectors, sentences, write


class Names(Weights):
    """The component ``kg_names``: sets ``doc.ents``. Sentence starts must be set before."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The types of names."""
        return tuple(sorted({tag[2:] for tag in self.settings.get("names", ()) if tag != "O"}))

    def prepare(self) -> None:
        """Lay out embedding, layers and tags."""
        a, strings = self.arrays, self.vocab.strings
        self.model = embedding(self.settings, a)
        self.layers, self.beside = (
            [Layer.of(a[f"{which}inputs{at}"], a[f"{which}states{at}"], a[f"{which}bias{at}"]) for at in range(self.settings.get(key, 0))]
            for which, key in (("", "layers"), ("beside_", "beside"))
        )
        names: list[str] = self.settings["names"]
        self.types = np.array([strings.add(tag[2:]) if tag != "O" else 0 for tag in names], dtype=np.uint64)
        self.iob = np.array([2 if tag == "O" else 3 if tag[0] in "BU" else 1 for tag in names], dtype=np.uint64)
        self.follows = np.array([[_may_follow(left, right) for right in names] for left in names], dtype=bool)
        self.opens = np.array([tag[0] in "OBU" for tag in names], dtype=bool)
        self.closes = np.array([tag[0] in "OLU" for tag in names], dtype=bool)

    def annotate(self, docs: list[Doc]) -> None:
        """Annotate documents in place."""
        longest = self.settings.get("passage", 0)  # names are read across sentences where the network was trained so
        scores = self._scores(docs, self.model.predict(docs), self.layers, "", longest)
        if self.beside:
            longest = self.settings["beside_passage"]
            embedded = [second_vectors(doc, self.beside[0].width) for doc in docs]
            others = self._scores(docs, embedded, self.beside, "beside_", longest)
            scores = [_log_shares(one) + _log_shares(other) for one, other in zip(scores, others, strict=True)]
        for doc, found in zip(docs, scores, strict=True):
            rows = np.full((len(doc), 2), (2, 0), dtype=np.uint64)
            for words in _pieces(doc, longest):
                tags = self.best(found[words])
                rows[words, 0], rows[words, 1] = self.iob[tags], self.types[tags]
            for i in np.flatnonzero(blank(doc))[::-1].tolist():
                if i + 1 < len(doc) and rows[i + 1, 0] == 1:  # within a name
                    rows[i] = rows[i + 1]
            if len(doc):
                write(doc, ["ENT_IOB", "ENT_TYPE"], rows)

    def _scores(self, docs: list[Doc], embedded: Sequence[Any], layers: list[Layer], which: str, longest: int) -> list[Floats]:
        """What one network says of each word, shape (words, tags) for each document."""
        read = [(at, words) for at, doc in enumerate(docs) for words in _pieces(doc, longest)]
        out: list[Floats] = [np.zeros((len(doc), len(self.iob)), dtype=np.float32) for doc in docs]
        if read:
            vectors: Floats = np.concatenate([np.asarray(embedded[at])[words] for at, words in read])
            packed = pack([len(words) for _, words in read])
            for layer in layers:
                vectors = layer(vectors, packed)
            scores = vectors @ self.arrays[f"{which}name"].T + self.arrays[f"{which}name_bias"]
            start = 0
            for at, words in read:
                out[at][words] = scores[start : start + len(words)]
                start += len(words)
        return out

    def best(self, scores: Floats) -> Ints:
        """The best sequence of tags in which every name that begins ends (Viterbi 1967)."""
        best: Ints = scores.argmax(1)
        if self.opens[best[0]] and self.closes[best[-1]] and self.follows[best[:-1], best[1:]].all():
            return best
        total = np.where(self.opens, scores[0], -np.inf)
        back = []
        for row in scores[1:]:
            paths = np.where(self.follows, total[:, None], -np.inf)
            back.append(paths.argmax(0))
            total = paths.max(0) + row
        tag = int(np.where(self.closes, total, -np.inf).argmax())
        out = [tag]
        for step in reversed(back):
            tag = int(step[tag])
            out.append(tag)
        return np.array(out[::-1], dtype=np.intp)

    def score(self, examples: list[Example], **kwargs: Any) -> dict[str, Any]:
        """spaCy's scores of names."""
        found: dict[str, Any] = Scorer.score_spans(examples, "ents", **kwargs)
        return found


def _pieces(doc: Doc, longest: int) -> list[Ints]:
    """What of a document is read at once: sentences, or passages of several up to so many words."""
    return passages(doc, longest) if longest else sentences(doc)


def _log_shares(scores: Floats) -> Floats:
    """Logarithms of how likely each tag is (softmax)."""
    scores = scores - scores.max(axis=1, keepdims=True, initial=-np.inf)
    shares: Floats = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return shares


def _may_follow(left: str, right: str) -> bool:
    """Whether a tag may stand behind another: B- and I- go on as I- or L- of their type, the others end."""
    if left[0] in "BI":
        return right[0] in "IL" and right[2:] == left[2:]
    return right[0] in "OBU"


@Language.factory("kg_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make_names(nlp: Language, name: str) -> Names:
    """The component, empty until it is loaded or filled."""
    return Names(nlp.vocab, name)
