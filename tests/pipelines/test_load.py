"""Loading pipelines: the shipped ones, and refusing others."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from thinc.api import Model, NumpyOps

from kg.errors import PipelineError
from kg.pipelines import LANGUAGES, NEEDED, load, shipped
from kg.pipelines.gazetteer import Gazetteer


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shipped(lang: str) -> None:
    nlp = load(lang)
    assert nlp.lang == lang
    assert nlp.pipe_names.count("kg_sentences") == 1
    assert nlp.pipe_names.index("kg_sentences") < nlp.pipe_names.index("parser")
    assert set(nlp.get_pipe("parser").labels) >= NEEDED  # type: ignore[attr-defined]
    assert load(lang) is nlp


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shipped_ones_are_whole(lang: str) -> None:
    nlp = load(lang)
    gazetteer = nlp.get_pipe("kg_gazetteer")
    assert isinstance(gazetteer, Gazetteer) and len(gazetteer) > 300_000
    assert {"embed", "senter", "kg_values", "kg_trees"} <= set(nlp.pipe_names)
    assert nlp.pipe_names.index("senter") < nlp.pipe_names.index("kg_sentences"), "the layout has the last word on sentence ends"
    assert nlp.pipe_names.index("kg_values") < nlp.pipe_names.index("kg_trees"), "the repairs ask what is a date"
    assert sum(f.stat().st_size for f in shipped(lang).rglob("*") if f.is_file()) < 16_000_000
    assert (shipped(lang) / "LICENSE").read_text(encoding="utf-8").count("CC BY-SA 4.0") > 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numpy_multiplies(lang: str) -> None:
    models = [getattr(component, "model", None) for _, component in load(lang).pipeline]
    nodes = [node for model in models if isinstance(model, Model) for node in model.walk()]
    assert nodes and not any(node.ops.use_blis for node in nodes if type(node.ops) is NumpyOps)


@pytest.mark.parametrize(
    ("lang", "text", "subject", "object"),
    [("en", "Iran supports Syria.", "Iran", "Syria"), ("nl", "Iran heeft Syrië gesteund.", "Iran", "Syrië")],
)
def test_shipped_ones_parse(lang: str, text: str, subject: str, object: str) -> None:
    doc = load(lang)(text)
    verb = next(token for token in doc if token.dep_ == "ROOT")
    assert verb.pos_ == "VERB" and verb.lemma_ in {"support", "steunen"}
    assert {t.dep_: t.text for t in verb.children if t.dep_ in {"nsubj", "obj"}} == {"nsubj": subject, "obj": object}


def test_a_folder_works_as_well() -> None:
    nlp = load(str(shipped("nl")))
    assert nlp.lang == "nl" and nlp.pipe_names.count("kg_sentences") == 1


def test_no_pipeline_for_other_languages() -> None:
    with pytest.raises(PipelineError, match="no pipeline for language 'fr' is shipped"):
        shipped("fr")


@pytest.fixture
def other_labels(tmp_path: Path) -> str:
    """A pipeline with a parser of the labels that English pipelines of old have."""
    nlp = spacy.blank("en")
    parser = nlp.add_pipe("parser")
    for label in ("nsubj", "dobj", "pobj", "prep"):
        parser.add_label(label)  # type: ignore[attr-defined]
    nlp.initialize()
    nlp.to_disk(tmp_path / "old")
    return str(tmp_path / "old")


def test_other_dependency_labels(other_labels: str) -> None:
    with pytest.raises(PipelineError, match="does not use Universal Dependencies") as caught:
        load(other_labels)
    assert "obj" in str(caught.value) and "\n" not in str(caught.value)


def test_without_parser(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(PipelineError, match="has no parser"):
        load(str(tmp_path / "blank"))


@pytest.mark.parametrize("name", ["xx_no_such_pipeline_lg", "no/such/folder", ""])
def test_not_installed(name: str) -> None:
    with pytest.raises(PipelineError, match="cannot be loaded") as caught:
        load(name)
    assert repr(name) in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The president left for Chad on Monday. His wife stayed at home with the children. Nobody knows why they parted."),
        (
            "nl",
            "De president vertrok maandag naar Tsjaad. Zijn vrouw bleef thuis bij de kinderen. Niemand weet waarom zij uit elkaar gingen.",
        ),
    ],
)
def test_shipped_ones_find_sentences(lang: str, text: str) -> None:
    nlp = load(lang)
    with nlp.select_pipes(disable=["kg_sentences"]):  # which only forbids most starts
        assert [s.text.split()[0] for s in nlp(text).sents] == [s.split()[0] for s in text.split(". ")]
