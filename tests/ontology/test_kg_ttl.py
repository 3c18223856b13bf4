"""kg.ttl says what the code does."""

from __future__ import annotations

import runpy
from pathlib import Path

import owlrl
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, BNode, URIRef
from typer.testing import CliRunner

import kg.ontology
from kg.cli import app
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType, Family, relations
from kg.rdf import build
from kg.rdf.namespaces import Iri
from kg.rdf.reference import reference

ROOT = Path(__file__).parents[2]
FOLDER = Path(kg.ontology.__file__).parent
KG = rdflib.Namespace("urn:kg:ontology#")
NIF = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "kg.ttl")


def test_the_file_is_what_the_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "build_ontology.py"))["ontology"]()
    assert (FOLDER / "kg.ttl").read_text(encoding="utf-8") == made, "run scripts/build_ontology.py"


def test_the_context_is_what_the_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "build_context.py"))["context"]()
    assert (FOLDER / "context.jsonld").read_text(encoding="utf-8") == made, "run scripts/build_context.py"


def test_the_page_is_what_the_command_makes() -> None:
    page = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    assert page == reference(), "run kg ontology -o docs/ontology.md"
    for relation in relations().values():
        assert f"`kg:{relation.name}`" in page and relation.definitions["en"] in page


def test_the_command_writes_page_and_copy(tmp_path: Path) -> None:
    for name, expected in (("a.md", reference()), ("a.ttl", (FOLDER / "kg.ttl").read_text(encoding="utf-8"))):
        assert CliRunner().invoke(app, ["ontology", "-o", str(tmp_path / name)]).exit_code == 0
        assert (tmp_path / name).read_text(encoding="utf-8") == expected
    assert CliRunner().invoke(app, ["ontology"]).stdout == reference()
    assert CliRunner().invoke(app, ["ontology", "-o", "a.docx"]).exit_code == 2


def test_the_version_has_an_iri(graph: rdflib.Graph) -> None:
    ontology = URIRef(str(KG).rstrip("#"))
    assert str(graph.value(ontology, OWL.versionIRI)) == f"{ontology}:{graph.value(ontology, OWL.versionInfo)}"


# They tell a reasoner nothing, and cost it most of its time.
WORDS = {RDFS.label, RDFS.isDefinedBy, SKOS.definition, SKOS.prefLabel, SKOS.altLabel, NIF.anchorOf, NIF.isString}


@pytest.fixture(scope="module")
def closed(built: KnowledgeGraph, graph: rdflib.Graph) -> rdflib.Graph:
    """A build and the ontology, with all that OWL 2 RL infers from them."""
    together = rdflib.Graph()
    for triple in (*built.to_rdf(), *graph):
        if triple[1] not in WORDS:
            together.add(triple)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(together)
    return together


def contradictions(graph: rdflib.Graph) -> list[str]:
    return [str(o) for o in graph.objects(None, URIRef("http://www.daml.org/2002/03/agents/agent-ont#error"))]


def test_a_reasoner_finds_no_contradiction(closed: rdflib.Graph) -> None:
    assert not contradictions(closed)


def test_a_reasoner_infers_no_class_that_is_not_above_the_one_given(
    built: KnowledgeGraph, graph: rdflib.Graph, closed: rdflib.Graph
) -> None:
    data = built.to_rdf()
    above = {OWL.Thing, RDFS.Resource, RDFS.Literal}
    for node in set(data.subjects(RDF.type)):
        given = {parent for kind in data.objects(node, RDF.type) for parent in graph.transitive_objects(kind, RDFS.subClassOf)}
        extra = set(closed.objects(node, RDF.type)) - given - above
        assert not extra, (node, extra)


def test_a_reasoner_knows_inverses_and_general_relations(closed: rdflib.Graph) -> None:
    actor = rdflib.Namespace("urn:kg:actor:")
    assert (actor.iran, KG.supports, actor.syria) in closed
    assert (actor.iran, KG.relatedTo, actor.syria) in closed


def test_a_reasoner_finds_two_polarities(built: KnowledgeGraph, graph: rdflib.Graph) -> None:
    (statement, *_) = built.to_rdf().subjects(KG.polarity, KG.Positive)
    wrong = rdflib.Graph() + graph
    for value in (KG.Positive, KG.Negative):
        wrong.add((statement, KG.polarity, value))
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(wrong)
    assert contradictions(wrong)


def test_every_term_has_label_and_definition_in_both_languages(graph: rdflib.Graph) -> None:
    terms = {s for s in graph.subjects() if str(s).startswith(KG)}
    assert len(terms) > 100
    for term in terms:
        for words in (RDFS.label, SKOS.definition):
            assert sorted(str(o.language) for o in graph.objects(term, words)) == ["en", "nl"], (term, words)  # type: ignore[attr-defined]


def test_every_term_that_the_code_writes_is_defined(graph: rdflib.Graph) -> None:
    used = {value for value in vars(build).values() if isinstance(value, Iri) and value.startswith(str(KG))}
    used |= {*build.POLARITIES.values(), *build.CERTAINTIES.values(), *build.TENSES.values(), *build.CLASSES.values()}
    assert len(used) > 40
    assert not [iri for iri in used if (URIRef(iri), RDF.type, None) not in graph]


def test_relations_are_a_tree_below_related_to(graph: rdflib.Graph) -> None:
    for relation in relations().values():
        node = KG[relation.name]
        assert (node, RDF.type, OWL.ObjectProperty) in graph
        assert ((node, RDF.type, OWL.SymmetricProperty) in graph) == relation.symmetric
        assert list(graph.objects(node, RDFS.subPropertyOf)) == [KG[relation.parent or "relatedTo"]]
        assert KG.relatedTo in set(graph.transitive_objects(node, RDFS.subPropertyOf))
        assert str(graph.value(node, KG.family)) == relation.family
        assert (graph.value(node, KG.ploverCategory) or None) == (relation.category and rdflib.Literal(relation.category))


def test_types_of_actors_are_actors(graph: rdflib.Graph) -> None:
    for kind in ActorType:
        assert KG.Actor in set(graph.transitive_objects(KG[kind.value], RDFS.subClassOf))


def test_inverses_are_no_relations_of_their_own(graph: rdflib.Graph) -> None:
    inverses = dict(graph.subject_objects(OWL.inverseOf))
    assert inverses[KG.hasMember] == KG.memberOf
    assert not {str(node).removeprefix(KG) for node in inverses} & set(relations())


def test_no_blank_nodes(graph: rdflib.Graph) -> None:
    assert not any(isinstance(term, BNode) for triple in graph for term in triple)


def test_only_events_have_a_category() -> None:
    events = {Family.COOPERATION, Family.WITHDRAWAL, Family.PRESSURE, Family.CONFLICT}
    for relation in relations().values():
        assert (relation.category is not None) == (relation.family in events), relation.name


def test_parents_come_before_their_children() -> None:
    seen: set[str] = set()
    for relation in relations().values():
        assert relation.parent is None or relation.parent in seen
        seen.add(relation.name)


def test_definitions_are_sentences_of_their_own() -> None:
    for lang, start in (("en", "The subject"), ("nl", "Het subject")):
        found = [relation.definitions[lang] for relation in relations().values()]
        assert len(set(found)) == len(found)
        assert all(text.startswith(start) and text.endswith(".") for text in found)
