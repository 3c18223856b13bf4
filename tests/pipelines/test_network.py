"""The network's components, with weights drawn at random: whatever they say, what comes out is well formed."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from threadpoolctl import threadpool_info

from kg.pipelines import weights
from kg.pipelines.boundaries import Boundaries, Embedder
from kg.pipelines.network import Network
from kg.pipelines.recogniser import Names, best_sequences, sequences

WIDTH, HIDDEN = 6, 5
COLUMNS, ROWS, WIDTHS = ["NORM", "SUFFIX2", "LISTED"], [30, 20, 10], [4, 3, 2]
MORPHS = ["POS=VERB", "Number=Sing|POS=NOUN", "Number=Plur|POS=NOUN", "POS=PROPN", "POS=PUNCT"]
DEPS = ["nsubj", "root", "obj", "punct"]
NAMES = ["O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PERSON", "B-GPE", "I-GPE", "L-GPE", "U-GPE"]


def build(seed: int = 3) -> Language:
    """A pipeline that has learned nothing."""
    rng = np.random.default_rng(seed)

    def draw(*shape: int) -> Any:
        return rng.normal(size=shape).astype(np.float32)

    nlp = spacy.blank("en")
    embedder, boundaries, parser, recogniser = (nlp.add_pipe(f"kg_{name}") for name in ("embed", "boundaries", "network", "names"))
    assert isinstance(embedder, Embedder) and isinstance(boundaries, Boundaries)
    assert isinstance(parser, Network) and isinstance(recogniser, Names)
    tables = {f"table{at}": draw(r, w) for at, (r, w) in enumerate(zip(ROWS, WIDTHS, strict=True))}
    embedding = {**tables, "mix": draw(3 * WIDTH, sum(WIDTHS)), "mix_bias": draw(3 * WIDTH), "norm": draw(WIDTH), "norm_bias": draw(WIDTH)}
    sizes = {"width": WIDTH, "columns": COLUMNS, "rows": ROWS, "widths": WIDTHS}
    embedder.fill(sizes, embedding)
    layers = {"inputs0": draw(2, 4 * HIDDEN, WIDTH), "states0": draw(2, 4 * HIDDEN, HIDDEN), "bias0": draw(2, 4 * HIDDEN)}
    boundaries.fill({}, {**layers, "out": draw(1, 2 * HIDDEN), "out_bias": draw(1)})
    trees = [parser.trees.add(form, lemma) for form, lemma in (("walks", "walk"), ("said", "say"), ("on", "on"))]
    heads = {"morph": len(MORPHS), "lemma_hidden": 4, "arc_head": 4, "arc_word": 4, "label_head": 3, "label_word": 3}
    arrays = {key: draw(size, 2 * HIDDEN) for key, size in heads.items()} | {f"{key}_bias": draw(size) for key, size in heads.items()}
    rest = {"lemma_letters": draw(4, WIDTH), "lemma": draw(len(trees), 4), "lemma_bias": draw(len(trees))}
    rest |= {"root": draw(2 * HIDDEN), "arc": draw(5, 4), "label": draw(len(DEPS), 4, 4)}
    parser.fill(
        {"layers": 1, "morphs": MORPHS, "deps": DEPS, "lemmas": trees, "trees": parser.trees.to_bytes()},
        {**arrays, **layers, **rest},
    )
    recogniser.fill(
        {**sizes, "layers": 1, "names": NAMES},
        {
            **embedding,
            **layers,
            "name": draw(len(NAMES), 2 * HIDDEN),
            "name_bias": draw(len(NAMES)),
            "transitions": draw(len(NAMES), len(NAMES)),
        },
    )
    return nlp


NLP = build()
TEXTS = st.lists(st.sampled_from(["Anna", "walks", "said", "on", ".", "\n", "\n\n", "  ", "Oslo", "ééé", "🙂", "walks."]), max_size=30).map(
    " ".join
)


def facts(doc: Doc) -> list[tuple[object, ...]]:
    return [(t.text, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.ent_type_, t.ent_iob_, t.is_sent_start) for t in doc]


@settings(deadline=None)
@given(TEXTS)
def test_whatever_the_text(text: str) -> None:
    doc = NLP(text)
    assert doc.text == text
    for sentence in doc.sents:
        roots = [t for t in sentence if t.head.i == t.i]
        assert len(roots) == 1 and roots[0].dep_ == "ROOT"
        assert all(sentence.start <= t.head.i < sentence.end for t in sentence)
    for token in doc:
        assert token.lemma_ and token.pos_
        assert (token.dep_ == "ROOT") == (token.head.i == token.i)
        assert (token.pos_ == "SPACE") == token.is_space
    assert all(ent.text.strip() for ent in doc.ents)
    assert {e.label_ for e in doc.ents} <= {"PERSON", "GPE"}


@settings(deadline=None, max_examples=20)
@given(st.lists(TEXTS, max_size=5))
def test_documents_do_not_touch_each_other(texts: list[str]) -> None:
    assert [facts(doc) for doc in NLP.pipe(texts)] == [facts(NLP(text)) for text in texts]


def test_saved_and_loaded(tmp_path: Path) -> None:
    text = "Anna walks on. Oslo said."
    NLP.to_disk(tmp_path / "saved")
    assert facts(spacy.load(tmp_path / "saved")(text)) == facts(NLP(text))


def test_weights_take_two_bytes(tmp_path: Path) -> None:
    parser = NLP.get_pipe("kg_network")
    assert isinstance(parser, Network)
    numbers = sum(array.size for array in parser.arrays.values())
    assert len(parser.to_bytes()) < 2 * numbers + 3000 + len(parser.settings["trees"])


def test_starts_that_others_set_are_kept() -> None:
    doc = NLP.make_doc("Anna walks on Oslo said walks")
    NLP.get_pipe("kg_embed")(doc)  # type: ignore[operator]
    for token in doc:
        token.is_sent_start = token.i in {0, 3}
    NLP.get_pipe("kg_network")(doc)  # type: ignore[operator]
    assert [sentence.text for sentence in doc.sents] == ["Anna walks on", "Oslo said walks"]


def test_what_is_too_long_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "LONGEST", 4)
    doc = NLP("walks " * 11)
    assert max(map(len, doc.sents)) <= 4


def best(scores: Any, transitions: Any) -> list[list[int]]:
    """Of the tags in ``NAMES``."""
    return best_sequences(scores, transitions, *sequences(NAMES))


def test_a_name_that_begins_ends() -> None:
    scores = np.full((3, len(NAMES)), -5, dtype=np.float32)
    scores[0, NAMES.index("B-GPE")] = scores[1, NAMES.index("L-PERSON")] = scores[2, NAMES.index("O")] = 3
    scores[1, NAMES.index("L-GPE")] = 2
    nothing = np.zeros((len(NAMES), len(NAMES)), dtype=np.float32)
    assert [[NAMES[tag] for tag in tags] for tags in best([scores], nothing)] == [["B-GPE", "L-GPE", "O"]]


def test_what_follows_what_counts() -> None:
    scores = np.zeros((2, len(NAMES)), dtype=np.float32)
    transitions = np.zeros((len(NAMES), len(NAMES)), dtype=np.float32)
    transitions[NAMES.index("U-GPE"), NAMES.index("U-PERSON")] = 1
    assert [[NAMES[tag] for tag in tags] for tags in best([scores], transitions)] == [["U-GPE", "U-PERSON"]]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(1, 4), max_size=5), st.integers(0, 1000))
def test_no_sequence_is_better(lengths: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = [rng.normal(size=(length, len(NAMES))) for length in lengths]
    transitions = rng.normal(size=(len(NAMES), len(NAMES)))
    follows, opens, closes = sequences(NAMES)
    found = best(scores, transitions)
    assert [len(tags) for tags in found] == lengths
    for piece, tags in zip(scores, found, strict=True):
        every = [
            (sum(piece[at, tag] for at, tag in enumerate(some)) + sum(transitions[a, b] for a, b in pairwise(some)), some)
            for some in product(range(len(NAMES)), repeat=len(piece))
            if opens[some[0]] and closes[some[-1]] and all(follows[a, b] for a, b in pairwise(some))
        ]
        assert max(every)[1] == tuple(tags)


def test_an_address_is_no_name() -> None:
    words = ["anna@example.org", "Anna", "https://anna.example/oslo", "www.oslo.example", "anna.example/oslo", "Anna.com"]
    nlp = build()
    names = nlp.get_pipe("kg_names")
    assert isinstance(names, Names)
    eager = np.array([-99 * (tag == "O") for tag in NAMES], dtype=np.float32)
    names.fill(names.settings, {**names.arrays, "name_bias": eager})
    doc = Doc(nlp.vocab, words=words)
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert [bool(t.ent_type_) for t in doc] == [False, True, False, False, False, True]


def two_readers() -> Language:
    """The same pipeline with a second recogniser beside the first, over a mix of its own of the parser's features."""
    nlp = build()
    rng = np.random.default_rng(11)
    embedder, names = nlp.get_pipe("kg_embed"), nlp.get_pipe("kg_names")
    assert isinstance(embedder, Embedder) and isinstance(names, Names)
    mixed = {f"names_{key}": rng.normal(size=embedder.arrays[key].shape) for key in Embedder.MIXED}
    embedder.fill(embedder.settings, {**embedder.arrays, **mixed})
    keys = ("inputs0", "states0", "bias0", "name", "name_bias", "transitions")
    beside = {f"beside_{key}": rng.normal(size=names.arrays[key].shape) for key in keys}
    names.fill({**names.settings, "beside": 1, "beside_passage": 20}, {**names.arrays, **beside})
    return nlp


TWO = two_readers()


def test_a_second_mix_changes_nothing_for_the_trees() -> None:
    one, two = NLP("Anna walks on. Oslo said."), TWO("Anna walks on. Oslo said.")
    assert np.asarray(two.tensor).shape == (len(two), 2 * WIDTH)
    assert np.allclose(np.asarray(two.tensor)[:, :WIDTH], np.asarray(one.tensor))
    assert [fact[:6] for fact in facts(two)] == [fact[:6] for fact in facts(one)]


@settings(deadline=None, max_examples=20)
@given(st.lists(TEXTS, max_size=5))
def test_two_recognisers_agree_with_themselves(texts: list[str]) -> None:
    assert [facts(doc) for doc in TWO.pipe(texts)] == [facts(TWO(text)) for text in texts]


@pytest.mark.parametrize("silent", ["", "beside_"])
def test_of_two_recognisers_the_one_that_is_sure_decides(silent: str) -> None:
    nlp = two_readers()
    names = nlp.get_pipe("kg_names")
    assert isinstance(names, Names)
    alone = {
        **names.arrays,
        f"{silent}name": 0 * names.arrays[f"{silent}name"],
        f"{silent}name_bias": 0 * names.arrays[f"{silent}name_bias"],
        f"{silent}transitions": 0 * names.arrays[f"{silent}transitions"],
    }
    names.fill(names.settings, alone)
    found = nlp("Anna walks on. Oslo said.")
    # What the other one alone says of the passage.
    heard = "beside_" if silent == "" else ""
    doc = nlp.make_doc(found.text)
    for _, component in nlp.pipeline[:-1]:
        doc = component(doc)
    layers, which = (names.beside, "beside_") if heard else (names.layers, "")
    embedded = [np.asarray(doc.tensor)[:, -WIDTH:]] if heard else names.model.predict([doc])
    scores = names._scores([doc], embedded, layers, which, 20 if heard else 0)
    (expected,) = best(scores, names.arrays[f"{heard}transitions"])
    assert [NAMES[tag][2:] if tag else "" for tag in expected] == [t.ent_type_ for t in found]


def test_tables_in_bytes() -> None:
    nlp = build()
    names = nlp.get_pipe("kg_names")
    assert isinstance(names, Names)
    tables = [key for key in names.arrays if key.startswith("table")]
    names.fill({**names.settings, "packed": tables}, names.arrays)
    before = {key: names.arrays[key].copy() for key in names.arrays}
    data = names.to_bytes()
    names.from_bytes(data)
    assert names.to_bytes() == data  # what was rounded once is not rounded again
    for key, array in before.items():
        step = np.abs(array).max(axis=1, keepdims=True) / 127 if key in tables else 0
        assert (np.abs(names.arrays[key] - array) <= step / 2 + 1e-6).all()


def test_lemmas_whose_tree_does_not_fit() -> None:
    parser = NLP.get_pipe("kg_network")
    assert isinstance(parser, Network)
    strings = NLP.vocab.strings
    # The tree of "said" wants a word that begins with s and ends in "aid"; the second best cuts the s off.
    wanted = np.array([[1, 2, 0], [1, 2, 0]], dtype=np.float32)
    asked = (wanted - parser.arrays["lemma_bias"]) @ np.linalg.pinv(parser.arrays["lemma"].T)
    lemmas = parser._lemmas_of([strings.add("runs"), strings.add("said")], asked)
    assert [strings[lemma] for lemma in lemmas] == ["run", "say"]


def test_scores() -> None:
    doc = NLP("Anna walks on. Oslo said.")
    scores = NLP.evaluate([Example(NLP.make_doc(doc.text), doc)])
    assert {scores[key] for key in ("dep_uas", "dep_las", "pos_acc", "lemma_acc", "sents_f")} == {1.0}
    assert scores["ents_f"] in {None, 1.0}


def test_products_stay_on_one_core() -> None:
    seen = []

    class Asking(weights.Weights):
        def annotate(self, docs: list[Doc]) -> None:
            seen.extend(pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas")

    before = [pool["num_threads"] for pool in threadpool_info()]
    component = Asking(NLP.vocab, "asking")
    component(NLP.make_doc("Oslo"))
    list(component.pipe([NLP.make_doc("Oslo")]))
    assert seen and set(seen) == {1}
    assert [pool["num_threads"] for pool in threadpool_info()] == before
