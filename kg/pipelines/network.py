"""The network of the shipped pipelines that tells all but names of a sentence: tags, lemmas and trees at once.

A bidirectional LSTM (:mod:`kg.pipelines.lstm`) reads the vectors that ``kg_embed`` left, and every word's vector is asked for all
that is to be known of it. Heads are found by biaffine attention and a spanning tree (Dozat and Manning 2017, "Deep biaffine
attention for neural dependency parsing", https://arxiv.org/abs/1611.01734).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, takewhile
from typing import Any, ClassVar

import numpy as np
from spacy.language import Language
from spacy.morphology import Morphology
from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.scorer import Scorer
from spacy.symbols import IDS
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from kg.pipelines.lstm import Layer, pack
from kg.pipelines.spanning import best_tree
from kg.pipelines.weights import Codes, Floats, Ints, Weights, blank, rectified, sentences, vectors, write

LEMMAS_TRIED = 3
CACHED = 96  # words whose lemmas or labels are scored at once: the scores of more would not fit a cache


class Network(Weights):
    """The component ``kg_network``: parts of speech with morphology, lemmas and dependency trees.

    Sentence starts must be set before, by ``kg_boundaries`` or any other component.
    """

    ATTRIBUTES: ClassVar[list[str]] = ["POS", "MORPH", "LEMMA", "DEP", "HEAD"]

    def __init__(self, vocab: Vocab, name: str) -> None:
        super().__init__(vocab, name)
        self.trees = EditTrees(vocab.strings)
        self._lemmas: dict[tuple[int, int], int] = {}

    @property
    def labels(self) -> tuple[str, ...]:
        """The dependency labels."""
        return tuple("ROOT" if label == "root" else label for label in self.settings.get("deps", ()))

    def prepare(self) -> None:
        """Lay out layers, labels and edit trees."""
        a = self.arrays
        self.layers = [Layer.of(a[f"inputs{at}"], a[f"states{at}"], a[f"bias{at}"]) for at in range(self.settings["layers"])]
        # Everything that one matrix can ask of a word's vector.
        asked = ("morph", "lemma_hidden", "arc_head", "arc_word", "label_head", "label_word")
        self.questions = np.ascontiguousarray(np.concatenate([a[key] for key in asked]).T)
        self.question_bias = np.concatenate([a[f"{key}_bias"] for key in asked])
        ends = np.cumsum([len(a[key]) for key in asked]).tolist()
        self.answers = {key: slice(start, end) for key, (start, end) in zip(asked, pairwise([0, *ends]), strict=True)}
        strings, morphology = self.vocab.strings, self.vocab.morphology
        self.tags = np.zeros((len(self.settings["morphs"]), 2), dtype=np.uint64)
        for at, label in enumerate(self.settings["morphs"]):
            features = Morphology.feats_to_dict(label)
            pos = features.pop("POS", "")
            self.tags[at] = IDS[pos], morphology.add(features)
        self.deps = np.array([strings.add(label) for label in self.labels], dtype=np.uint64)
        self.root = self.settings["deps"].index("root")
        root = a["root"][None]
        self.root_arc = rectified(root @ a["arc_head"].T + a["arc_head_bias"])
        self.root_label = rectified(root @ a["label_head"].T + a["label_head_bias"])
        label = a["label"].transpose(1, 0, 2)  # (word + 1, labels, head + 1)
        self.label_word = np.ascontiguousarray(label[:-1].reshape(len(label) - 1, -1))
        self.label_bias = label[-1].reshape(-1)
        self.trees = EditTrees(strings)
        self.trees.from_bytes(self.settings["trees"])
        self._lemmas = {}

    def annotate(self, docs: list[Doc]) -> None:
        """Annotate documents in place."""
        read = [doc for doc in docs if len(doc)]
        pieces = [(at, words) for at, doc in enumerate(read) for words in sentences(doc)]
        out = [np.zeros((len(doc), len(self.ATTRIBUTES)), dtype=np.uint64) for doc in read]
        if pieces:
            a = self.arrays
            letters = states = np.concatenate([vectors(read[at], self.layers[0].width)[words] for at, words in pieces])
            packed = pack([len(words) for _, words in pieces])
            for layer in self.layers:
                states = layer(states, packed)
            answers = states @ self.questions + self.question_bias
            tags = answers[:, self.answers["morph"]].argmax(1)
            asked = rectified(letters @ a["lemma_letters"].T + answers[:, self.answers["lemma_hidden"]])
            heads, deps = self._trees(answers, [len(words) for _, words in pieces])
            orths = [doc.to_array("ORTH") for doc in read]
            lemmas = self._lemmas_of(np.concatenate([orths[at][words] for at, words in pieces]).tolist(), asked)
            start = 0
            for at, words in pieces:
                part = slice(start, start + len(words))
                start += len(words)
                row = out[at]
                row[words, 0:2] = self.tags[tags[part]]
                row[words, 2] = lemmas[part]
                row[words, 3] = self.deps[deps[part]]
                row[words, 4] = np.where(heads[part] > 0, words[heads[part] - 1] - words, 0).astype(np.uint64)
        for doc, row in zip(read, out, strict=True):
            self._fill_space(doc, row)
            write(doc, self.ATTRIBUTES, row)

    def _trees(self, answers: Floats, lengths: list[int]) -> tuple[Ints, Ints]:
        """Heads (from 1 in each sentence; 0 for its root) and numbers of the labels of all words."""
        a = self.arrays
        arc_head, arc_word, label_head, label_word = (
            rectified(answers[:, self.answers[key]]) for key in ("arc_head", "arc_word", "label_head", "label_word")
        )
        arc_word = arc_word @ a["arc"][:-1] + a["arc"][-1]
        heads = np.empty(len(answers), dtype=np.intp)
        above = np.empty(len(answers), dtype=np.intp)  # the head among all words; -1 for the root
        start = 0
        for length in lengths:
            part = slice(start, start + length)
            scores = arc_word[part] @ np.concatenate([self.root_arc, arc_head[part]]).T
            heads[part] = best_tree(scores)
            above[part] = heads[part] + (start - 1)
            start += length
        above[heads == 0] = -1
        tops = np.concatenate([label_head, self.root_label])[above]
        deps = np.empty((len(heads), len(self.deps)), dtype=np.float32)
        for at in range(0, len(heads), CACHED):
            part = slice(at, at + CACHED)
            bilinear = (label_word[part] @ self.label_word + self.label_bias).reshape(len(tops[part]), -1, tops.shape[1] + 1)
            deps[part] = (bilinear[:, :, :-1] @ tops[part, :, None])[:, :, 0] + bilinear[:, :, -1]
        # Only the root is a root.
        deps[:, self.root] = np.where(heads == 0, np.inf, -np.inf)
        return heads, deps.argmax(1)

    def _lemmas_of(self, orths: list[int], asked: Floats) -> list[int]:
        """Lemmas of words, as hashes: by the best edit tree that fits the word; the word itself where none of the best does."""
        out = []
        weights, bias = self.arrays["lemma"].T, self.arrays["lemma_bias"]
        for start in range(0, len(orths), CACHED):
            scores = asked[start : start + CACHED] @ weights + bias
            for at, (orth, label) in enumerate(zip(orths[start : start + CACHED], scores.argmax(1).tolist(), strict=True)):
                lemma = self._lemmas.get((orth, label))
                if lemma is None:
                    lemma = self._apply(orth, label)
                    if lemma is None:
                        ranked = np.argsort(-scores[at], kind="stable")[1:LEMMAS_TRIED].tolist()
                        out.append(next((found for other in ranked if (found := self._apply(orth, other)) is not None), orth))
                        continue
                    self._lemmas[orth, label] = lemma
                out.append(lemma)
        return out

    def _apply(self, orth: int, label: int) -> int | None:
        """The lemma that an edit tree makes of a word; none where it does not fit."""
        lemma = self.trees.apply(self.settings["lemmas"][label], self.vocab.strings[orth])
        return None if lemma is None else self.vocab.strings.add(lemma)

    def _fill_space(self, doc: Doc, rows: Codes) -> None:
        """Hang white space on the word before it; at the start of a document, on the one behind."""
        space = np.flatnonzero(blank(doc)).tolist()
        for i in space:
            rows[i, 0], rows[i, 2], rows[i, 3] = IDS["SPACE"], doc[i].orth, self.vocab.strings.add("dep")
        for i in space:
            if i:
                rows[i, 4] = np.uint64(2**64 - 1)
        leading = len(list(takewhile(lambda pair: pair[0] == pair[1], enumerate(space))))
        for i in range(leading):
            rows[i, 4] = 1 if leading < len(doc) else -i % 2**64
        if leading == len(doc):
            rows[0, 3] = self.vocab.strings.add("ROOT")

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """spaCy's scores of all that the component sets, and of sentence ends."""
        examples = list(examples)
        return {
            **Scorer.score_token_attr(examples, "pos", **kwargs),
            **Scorer.score_token_attr(examples, "morph", getter=_value, **kwargs),
            **Scorer.score_token_attr(examples, "lemma", **kwargs),
            **Scorer.score_deps(examples, "dep", getter=_value, ignore_labels=("p", "punct"), **kwargs),
            **Scorer.score_spans(examples, "sents", **kwargs),
        }


def _value(token: Any, attribute: str) -> Any:
    """As spaCy's own tagger and parser are scored."""
    value = getattr(token, attribute)
    return token.vocab.strings[value] if attribute == "dep" else value.key if attribute == "morph" else value


@Language.factory("kg_network", assigns=["token.pos", "token.morph", "token.lemma", "token.dep", "token.head"])
def make_network(nlp: Language, name: str) -> Network:
    """The component, empty until it is loaded or filled."""
    return Network(nlp.vocab, name)
