"""The extraction as spaCy components."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest
import spacy
from helpers import tree
from spacy.tokens import Doc

from kg.document import Document
from kg.pipelines import shipped

ATTACK = "Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/VerbForm=Fin|Tense=Past Iran/PROPN/Iran/obj/2"


def test_entry_points() -> None:
    names = {e.name for e in entry_points(group="spacy_factories")}
    assert {"kg_actors", "kg_relations", "kg_sentences"} <= names
    for entry in entry_points(group="spacy_factories"):
        if entry.name.startswith("kg_"):
            assert callable(entry.load())


def run(doc: Doc, *names: str, **config: object) -> Doc:
    nlp = spacy.blank(doc.lang_)
    for name in names:
        nlp.add_pipe(name, config=config)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def test_actors_alone() -> None:
    doc = run(tree(ATTACK), "kg_actors")
    assert [(s.text, s.label_) for s in doc.spans["kg_mentions"]] == [("Iraq", "iraq"), ("Iran", "iran")]
    assert [m.actor for m in doc._.kg_mentions] == ["iraq", "iran"]
    assert doc._.statements == ()


def test_relations_need_no_component_before_them() -> None:
    for names in (["kg_actors", "kg_relations"], ["kg_relations"]):
        (statement,) = run(tree(ATTACK), *names)._.statements
        assert (statement.subject.actor, statement.relation, statement.object.actor) == ("iraq", "attacks", "iran")


def test_the_document_is_made_of_the_text_or_given() -> None:
    doc = run(tree(ATTACK), "kg_relations")
    assert doc._.statements[0].sentence.document == Document(doc.text, "en").id
    given = tree(ATTACK)
    given._.kg_document = Document("Another text", "en")
    assert run(given, "kg_relations")._.statements[0].sentence.document == given._.kg_document.id


def test_own_words(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text('lang = "en"\n[relations.visits]\nverb = ["zonk O"]\n')
    zonk = ATTACK.replace("attacked", "zonked").replace("attack", "zonk")
    assert [s.relation for s in run(tree(zonk), "kg_actors", "kg_relations")._.statements] == [None]
    found = run(tree(zonk), "kg_actors", "kg_relations", lexicon=[str(path)], actors=[])._.statements
    assert [s.relation for s in found] == ["visits"]


@pytest.mark.parametrize(("lang", "text"), [("en", "Iran supports Syria."), ("nl", "Iran steunt Syrië.")])
def test_on_a_trained_pipeline(lang: str, text: str) -> None:
    nlp = spacy.load(shipped(lang))
    nlp.add_pipe("kg_sentences", before="parser")
    nlp.add_pipe("kg_actors")
    nlp.add_pipe("kg_relations")
    doc, none = nlp.pipe([text, ""])
    assert [s.label_ for s in doc.spans["kg_mentions"]] == ["iran", "syria"]
    assert [(s.subject.actor, s.relation, s.object.actor) for s in doc._.statements] == [("iran", "supports", "syria")]
    assert none._.statements == []


def test_a_pipeline_with_them_can_be_saved(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("kg_actors")
    nlp.add_pipe("kg_relations")
    nlp.to_disk(tmp_path / "saved")
    assert spacy.load(tmp_path / "saved").pipe_names == ["kg_actors", "kg_relations"]


def test_batches_do_not_mix() -> None:
    from kg.extract import extract

    documents = [Document("Iran supports Syria.", "en"), Document("Iran steunt Syrië.", "nl"), Document("It rained.", "en")]
    found = {e.document: [s.sentence.document for s in e.statements] for e in extract(documents)}
    assert found == {documents[0]: [documents[0].id], documents[1]: [documents[1].id], documents[2]: []}
