"""The recogniser of the shipped pipelines: names of persons, places, organisations and others.

A bidirectional LSTM over an embedding of its own. It sees the same features of words as the parser does, but what helps to tell
a river from a country does not help to find a subject: trained together, the rare types of names were not learned.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from kg.pipelines.boundaries import embedding
from kg.pipelines.lstm import Layer, pack
from kg.pipelines.weights import Floats, Ints, Weights, blank, passages, sentences, write


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
        self.layers = [Layer.of(a[f"inputs{at}"], a[f"states{at}"], a[f"bias{at}"]) for at in range(self.settings["layers"])]
        names: list[str] = self.settings["names"]
        self.types = np.array([strings.add(tag[2:]) if tag != "O" else 0 for tag in names], dtype=np.uint64)
        self.iob = np.array([2 if tag == "O" else 3 if tag[0] in "BU" else 1 for tag in names], dtype=np.uint64)
        self.follows = np.array([[_may_follow(left, right) for right in names] for left in names], dtype=bool)
        self.opens = np.array([tag[0] in "OBU" for tag in names], dtype=bool)
        self.closes = np.array([tag[0] in "OLU" for tag in names], dtype=bool)

    def annotate(self, docs: list[Doc]) -> None:
        """Annotate documents in place."""
        embedded = self.model.predict(docs)
        longest = self.settings.get("passage", 0)  # names are read across sentences where the network was trained so
        read = [(at, words) for at, doc in enumerate(docs) for words in (passages(doc, longest) if longest else sentences(doc))]
        out = [np.full((len(doc), 2), (2, 0), dtype=np.uint64) for doc in docs]
        if read:
            vectors: Floats = np.concatenate([np.asarray(embedded[at])[words] for at, words in read])
            packed = pack([len(words) for _, words in read])
            for layer in self.layers:
                vectors = layer(vectors, packed)
            scores = vectors @ self.arrays["name"].T + self.arrays["name_bias"]
            start = 0
            for at, words in read:
                tags = self.best(scores[start : start + len(words)])
                out[at][words, 0], out[at][words, 1] = self.iob[tags], self.types[tags]
                start += len(words)
        for doc, rows in zip(docs, out, strict=True):
            for i in np.flatnonzero(blank(doc))[::-1].tolist():
                if i + 1 < len(doc) and rows[i + 1, 0] == 1:  # within a name
                    rows[i] = rows[i + 1]
            if len(doc):
                write(doc, ["ENT_IOB", "ENT_TYPE"], rows)

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


def _may_follow(left: str, right: str) -> bool:
    """Whether a tag may stand behind another: B- and I- go on as I- or L- of their type, the others end."""
    if left[0] in "BI":
        return right[0] in "IL" and right[2:] == left[2:]
    return right[0] in "OBU"


@Language.factory("kg_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make_names(nlp: Language, name: str) -> Names:
    """The component, empty until it is loaded or filled."""
    return Names(nlp.vocab, name)
