"""The recogniser of the shipped pipelines: names of persons, places, organisations and others.

A bidirectional LSTM over an embedding of its own, and a conditional random field over the tags that it scores. It sees the same
features of words as the parser does, but what helps to tell a river from a country does not help to find a subject: trained
together, the rare types of names were not learned.

Beside it a second one may read the parser's features, of which it has learned nothing by heart but how to mix them, across the ends of
sentences: it finds more of the names that neither has ever met. Then the geometric mean of how likely both find a sequence counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from kg.pipelines.boundaries import embedding
from kg.pipelines.lstm import Layer, pack
from kg.pipelines.weights import Flags, Floats, Ints, Weights, blank, passages, second_vectors, sentences, write

ALWAYS = 1e3  # score of a tag that no other may replace
ADDRESS = re.compile(r"\w+://|www\.|[^/]+/", re.IGNORECASE)


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
        self.nothing = names.index("O")
        self.allowed = sequences(names)
        # As the mean of both networks, which are added up.
        self.transitions: Floats = a["transitions"] + (a["beside_transitions"] if self.beside else 0)

    def annotate(self, docs: list[Doc]) -> None:
        """Annotate documents in place."""
        longest = self.settings.get("passage", 0)  # names are read across sentences where the network was trained so
        scores = self._scores(docs, self.model.predict(docs), self.layers, "", longest)
        if self.beside:
            longest = self.settings["beside_passage"]
            embedded = [second_vectors(doc, self.beside[0].width) for doc in docs]
            others = self._scores(docs, embedded, self.beside, "beside_", longest)
            scores = [one + other for one, other in zip(scores, others, strict=True)]
        for doc, found in zip(docs, scores, strict=True):
            found[_addresses(doc), self.nothing] = ALWAYS
        read = [(at, words) for at, doc in enumerate(docs) for words in _pieces(doc, longest)]
        tags = best_sequences([scores[at][words] for at, words in read], self.transitions, *self.allowed)
        rows = [np.full((len(doc), 2), (2, 0), dtype=np.uint64) for doc in docs]
        for (at, words), best in zip(read, tags, strict=True):
            rows[at][words, 0], rows[at][words, 1] = self.iob[best], self.types[best]
        for doc, row in zip(docs, rows, strict=True):
            for i in np.flatnonzero(blank(doc))[::-1].tolist():
                if i + 1 < len(doc) and row[i + 1, 0] == 1:  # within a name
                    row[i] = row[i + 1]
            if len(doc):
                write(doc, ["ENT_IOB", "ENT_TYPE"], row)

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

    def score(self, examples: list[Example], **kwargs: Any) -> dict[str, Any]:
        """spaCy's scores of names."""
        found: dict[str, Any] = Scorer.score_spans(examples, "ents", **kwargs)
        return found


def _pieces(doc: Doc, longest: int) -> list[Ints]:
    """What of a document is read at once: sentences, or passages of several up to so many words."""
    return passages(doc, longest) if longest else sentences(doc)


def _addresses(doc: Doc) -> list[int]:
    """The words that are addresses, of mail or of pages: they name nobody, even where they are spelled with names. *Bol.com* may."""
    flags = doc.to_array(["LIKE_URL", "LIKE_EMAIL"])
    return [i for i in np.flatnonzero(flags.any(axis=1)).tolist() if flags[i, 1] or ADDRESS.match(doc[i].text)]


def sequences(tags: Sequence[str]) -> tuple[Flags, Flags, Flags]:
    """Which sequences of tags are some in which every name that begins ends: which may follow which, open one, and close one."""
    follows = np.array([[_may_follow(left, right) for right in tags] for left in tags], dtype=bool)
    return follows, np.array([tag[0] in "OBU" for tag in tags], dtype=bool), np.array([tag[0] in "OLU" for tag in tags], dtype=bool)


def _may_follow(left: str, right: str) -> bool:
    """Whether a tag may stand behind another: B- and I- go on as I- or L- of their type, the others end."""
    if left[0] in "BI":
        return right[0] in "IL" and right[2:] == left[2:]
    return right[0] in "OBU"


def best_sequences(scores: Sequence[Floats], transitions: Floats, follows: Flags, opens: Flags, closes: Flags) -> list[list[int]]:
    """The best sequence of tags of each piece of text (Viterbi 1967), all pieces at once.

    Args:
        scores: of the tags of each word, shape (words, tags) for each piece; of a word at least.
        transitions: what is added where a tag (row) is followed by another (column).
        follows, opens, closes: as :func:`sequences` gives them.
    """
    order = sorted(range(len(scores)), key=lambda at: -len(scores[at]))
    lengths = np.array([len(scores[at]) for at in order], dtype=np.intp)
    total: Floats = np.zeros((lengths.max(initial=0), len(order), len(opens)), dtype=np.float32)
    for row, at in enumerate(order):
        total[: lengths[row], row] = scores[at]
    steps = np.where(follows, transitions, -np.inf).astype(np.float32)
    going = [int((lengths > word).sum()) for word in range(len(total))]  # pieces that have so many words
    total[:1, :, ~opens] = -np.inf
    for word in range(1, len(total)):
        total[word, : going[word]] += (total[word - 1, : going[word], :, None] + steps).max(1)
    # Where each came from is asked on the way back only, of the tags that were chosen.
    tags: Ints = np.zeros((len(total), len(order)), dtype=np.intp)
    for word in range(len(total) - 1, -1, -1):
        last = slice(going[word + 1] if word + 1 < len(total) else 0, going[word])
        tags[word, last] = np.where(closes, total[word, last], -np.inf).argmax(1)
        if word:
            tags[word - 1, : going[word]] = (total[word - 1, : going[word]] + steps.T[tags[word, : going[word]]]).argmax(1)
    out: list[list[int]] = [[]] * len(scores)
    for row, at in enumerate(order):
        out[at] = tags[: lengths[row], row].tolist()
    return out


@Language.factory("kg_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make_names(nlp: Language, name: str) -> Names:
    """The component, empty until it is loaded or filled."""
    return Names(nlp.vocab, name)
