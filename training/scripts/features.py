"""Write a corpus as numbers, for `network.py`: what the network sees of each word, and what it is to say of it.

Words come with the rows that their features have in the embedding's tables, sentences with their lengths, trees with heads and
labels, names with their tags. The pipeline of `train-core` gives the tables to start from, the labels of the tagger and the
lemmatizer's edit trees. One compressed numpy file a language.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.morphology import Morphology
from spacy.tokens import Doc, DocBin
from thinc.api import NumpyOps

from kg.pipelines.embed import word_features
from kg.pipelines.usage import Usage

PARTS = ("train", "dev", "test", "test2")
KEYS = 4  # rows a feature has in its table; their sum is its vector
LISTED = ("LISTED", "PART")
# Features that only the recogniser sees: rows and width of their tables. Of a language without a table of usage all words have the same.
FURTHER = {"USAGE": (100, 24)}
SEED = 20261130


class Writer:
    """Collects the numbers of one language.

    Args:
        nlp: the pipeline of ``train-core``, or a shipped one of before 0.6.0.
        usage: the table of its language, which may be empty.
    """

    def __init__(self, nlp: Language, usage: Usage) -> None:
        self.nlp, self.usage = nlp, usage
        embed = nlp.config["components"]["tok2vec"]["model"]["embed"]
        self.columns: list[str] = [*embed["columns"], *FURTHER]
        self.rows: list[int] = [*embed["rows"], *(rows for rows, _ in FURTHER.values())]
        self.features = word_features(self.columns, 0.0)
        self.ops = NumpyOps(use_blis=False)
        self.lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
        self.trees = {tree: label for label, tree in enumerate(self.lemmatizer.cfg["labels"])}
        self.morphs = {label: at for at, label in enumerate(nlp.get_pipe("morphologizer").labels)}
        self.deps: dict[str, int] = {}
        self.names: dict[str, int] = {"O": 0}
        self.out: dict[str, NDArray[Any]] = {}

    def table_rows(self, hashes: NDArray[np.uint64], column: int) -> NDArray[np.int16]:
        """The rows of a feature's values, shape (values, ``KEYS``), as thinc's ``HashEmbed`` finds them."""
        return np.asarray(self.ops.hash(np.ascontiguousarray(hashes), column + 1) % self.rows[column], dtype=np.int16)

    def words(self, doc: Doc) -> NDArray[np.int16]:
        """Shape (words, features, ``KEYS``)."""
        plain = Doc(self.nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
        self.usage(self.nlp.get_pipe("kg_gazetteer")(plain))
        hashes: Any = self.features.predict([plain])[0]
        return np.stack([self.table_rows(hashes[:, at], at) for at in range(len(self.columns))], axis=1)

    def add(self, part: str, path: Path, *, trees: bool) -> None:
        """Take up one file of documents."""
        docs = list(DocBin().from_disk(path).get_docs(self.nlp.vocab))
        self.out[f"{part}/rows"] = np.concatenate([self.words(doc) for doc in docs])
        self.out[f"{part}/lengths"] = np.array([len(sentence) for doc in docs for sentence in doc.sents], dtype=np.int32)
        answers = [self.tree(doc) if trees else {"names": self.tags(doc)} for doc in docs]
        for key in answers[0]:
            self.out[f"{part}/{key}"] = np.array([number for answer in answers for number in answer[key]], dtype=np.int16)
        print(f"{part}: {len(self.out[f'{part}/lengths'])} sentences, {len(self.out[f'{part}/rows'])} words")

    def tree(self, doc: Doc) -> dict[str, list[int]]:
        """Heads (within the sentence; 0: root), labels, morphology and edit trees; -1 where there is no such label."""
        found: dict[str, list[int]] = {"heads": [], "deps": [], "morphs": [], "lemmas": []}
        for token in doc:
            root = token.head.i == token.i
            found["heads"].append(0 if root else token.head.i - token.sent.start + 1)
            found["deps"].append(self.deps.setdefault("root" if root else token.dep_, len(self.deps)))
            morph = Morphology.feats_to_dict(str(token.morph))
            if token.pos_:
                morph["POS"] = token.pos_
            label = self.nlp.vocab.strings[self.nlp.vocab.morphology.add(morph)]
            found["morphs"].append(self.morphs.get(label, -1))
            tree = self.lemmatizer.trees.add(token.text, token.lemma_) if token.lemma_ else None
            found["lemmas"].append(self.trees.get(tree, -1))
        return found

    def tags(self, doc: Doc) -> list[int]:
        """Tags of names: B, I, L of longer ones, U of single words, O of others."""
        tags = ["O"] * len(doc)
        for name in doc.ents:
            inner = ["B", *"I" * (len(name) - 2), "L"] if len(name) > 1 else ["U"]
            tags[name.start : name.end] = [f"{tag}-{name.label_}" for tag in inner]
        return [self.names.setdefault(tag, len(self.names)) for tag in tags]

    def numbers(self) -> dict[str, NDArray[Any]]:
        """All of it, with labels and the tables to start from."""
        model: Any = self.nlp.get_pipe("tok2vec").model  # type: ignore[attr-defined]
        for at, node in enumerate(n for n in model.walk() if n.name == "hashembed"):
            self.out[f"start/table{at}"] = node.get_param("E")
        mix = next(n for n in model.walk() if n.name == "maxout")
        norm = next(n for n in model.walk() if n.name == "layernorm")
        self.out |= {"start/mix": mix.get_param("W"), "start/mix_bias": mix.get_param("b")}
        self.out |= {"start/norm": norm.get_param("G"), "start/norm_bias": norm.get_param("b")}
        one = np.array([1], dtype=np.uint64)  # what a word in no list has
        for name in LISTED:
            self.out[f"unlisted/{self.columns.index(name)}"] = self.table_rows(one, self.columns.index(name))[0]
        if len(self.usage):
            rng = np.random.default_rng(SEED)
            for at, (rows, width) in enumerate(FURTHER.values(), start=len(self.columns) - len(FURTHER)):
                self.out[f"further/table{at}"] = rng.normal(0, 0.15, (rows, width)).astype(np.float32)
            width = sum(width for _, width in FURTHER.values())
            self.out["further/mix"] = rng.normal(0, 0.05, (*self.out["start/mix"].shape[:2], width)).astype(np.float32)
        for key, labels in (("morphs", self.morphs), ("deps", self.deps), ("names", self.names)):
            self.out[f"labels/{key}"] = np.array(list(labels))
        self.out["labels/lemmas"] = np.array(len(self.trees))
        return self.out


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("core", type=Path, help="pipeline of train-core")
    parser.add_argument("corpus", type=Path, help="folder that corpus.py filled")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    core = spacy.load(args.core)
    writer = Writer(core, Usage(core.vocab).from_disk(args.corpus / "usage.bin"))
    for part in PARTS:
        for kind in ("core", "ner"):
            path: Path = args.corpus / f"{kind}-{part}.spacy"
            if path.is_file():
                writer.add(f"{kind}-{part}", path, trees=kind == "core")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(args.out, **writer.numbers())  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
