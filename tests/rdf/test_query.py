"""SPARQL: what it answers, what it refuses, and the ready queries."""

from __future__ import annotations

import csv
import io
import json
import pickle
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from worlds import words

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import QueryError, UnknownActorError
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType, Family, relations
from kg.rdf import Run
from kg.rdf.mint import Names
from kg.rdf.named import filled, named_queries, named_query
from kg.rdf.query import Rows, as_csv, as_json, as_turtle, ask, refuse
from kg.rdf.store import load, of_quads
from kg.safe import cell, csv_line

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "output" / "graph.ttl"
# Of the ready queries these may have nothing to say about six texts that do not contradict each other.
MAY_BE_EMPTY = {"disputed"}


def answered(graph: KnowledgeGraph, sparql: str) -> list[tuple[object, ...]]:
    answer = ask(graph._store, sparql)
    assert isinstance(answer, Rows)
    return list(answer.values())


@pytest.fixture(scope="module")
def named() -> KnowledgeGraph:
    """Actors with awkward names."""
    actors = [Actor("a", ActorType.PERSON, {"en": '=cmd|"x"', "nl": "b\nc"}), Actor("x>y", ActorType.GROUP, {"en": "-3.5"})]
    return KnowledgeGraph.of([], actors, [Document("Some text.", "en", "a.txt")], Run("1"), "https://my.org/kg/")


# -- answers ---------------------------------------------------------------------------------------


def test_prefixes_are_known_and_those_of_the_base_too(named: KnowledgeGraph) -> None:
    assert answered(named, "SELECT ?n { actor:a skos:prefLabel ?n } ORDER BY ?n") == [('=cmd|"x"',), ("b\nc",)]


def test_values_are_of_their_type() -> None:
    graph = KnowledgeGraph.of([], [], [Document("Some text.", "en", "a.txt")], Run("1"))
    sparql = "SELECT ?d ?end ?half (true AS ?yes) ?none { ?d a kg:Document ; nif:endIndex ?end BIND (0.5 AS ?half) }"
    assert answered(graph, sparql) == [("doc:" + next(iter(graph.documents)), 10, 0.5, True, None)]


def test_frames_truth_and_graphs(named: KnowledgeGraph) -> None:
    frame = named.query("SELECT ?a { ?a a kg:Person }")
    assert list(frame.columns) == ["a"] and frame["a"].tolist() == ["actor:a"]  # type: ignore[union-attr]
    assert named.query("ASK { ?a a kg:Person }") is True and named.query("ASK { ?a a kg:Country }") is False
    graph = named.query("CONSTRUCT { ?a a kg:Actor } { ?a a kg:Person }")
    assert isinstance(graph, rdflib.Graph) and len(graph) == 1


def test_a_graph_that_was_asked_can_be_pickled(named: KnowledgeGraph) -> None:
    assert named.query("ASK { ?a a kg:Person }") is True
    again = pickle.loads(pickle.dumps(named))
    assert again == named and again.query("ASK { ?a a kg:Person }") is True


def test_named_graphs_are_asked_without_saying_so(tmp_path: Path) -> None:
    graph = KnowledgeGraph.of([], [], [Document("Some text.", "en"), Document("Other text.", "nl")], Run("1"))
    for name in ("a.trig", "a.nq", "a.ttl"):
        graph.save(tmp_path / name)
        answer = ask(load(tmp_path / name), "SELECT ?d { ?d a kg:Document }")
        assert isinstance(answer, Rows) and len(list(answer.solutions)) == 2, name


def test_triple_terms_can_be_asked_like_statements(built: KnowledgeGraph, tmp_path: Path) -> None:
    built.save(tmp_path / "a.ttl", format="turtle12")
    sparql = "SELECT ?s { ?st rdf:subject ?s ; rdf:predicate kg:supports ; rdf:object actor:syria }"
    answer = ask(load(tmp_path / "a.ttl"), sparql)
    assert isinstance(answer, Rows)
    assert set(answer.values()) == set(answered(built, sparql)) == {("actor:iran",)}


def test_csv_is_no_formula(named: KnowledgeGraph) -> None:
    answer = ask(named._store, "SELECT ?a ?n { ?a skos:prefLabel ?n } ORDER BY ?n")
    assert isinstance(answer, Rows)
    rows = list(csv.reader("".join(as_csv(answer)).splitlines(keepends=True)))
    base = "https://my.org/kg/actor/"
    assert rows == [["a", "n"], [base + "x%3Ey", "-3.5"], [base + "a", '\'=cmd|"x"'], [base + "a", "b\nc"]]


def test_json_is_that_of_sparql(named: KnowledgeGraph) -> None:
    answer = ask(named._store, "SELECT ?a ?n ?z { ?a skos:prefLabel ?n FILTER (lang(?n) = 'nl') }")
    assert isinstance(answer, Rows)
    found = json.loads("".join(as_json(answer)))
    assert found["head"]["vars"] == ["a", "n", "z"]
    assert found["results"]["bindings"] == [
        {"a": {"type": "uri", "value": "https://my.org/kg/actor/a"}, "n": {"type": "literal", "xml:lang": "nl", "value": "b\nc"}}
    ]


def test_constructed_triples_are_sorted_turtle(named: KnowledgeGraph) -> None:
    answer = ask(named._store, "CONSTRUCT WHERE { ?a skos:prefLabel ?n }")
    assert isinstance(answer, list)
    text = "".join(as_turtle(answer, {"skos": "http://www.w3.org/2004/02/skos/core#"}))
    assert len(rdflib.Graph().parse(data=text, format="turtle")) == 3
    assert text == "".join(as_turtle(reversed(answer), {"skos": "http://www.w3.org/2004/02/skos/core#"}))
    blank = ask(named._store, "CONSTRUCT { [] skos:prefLabel ?n } { ?a skos:prefLabel ?n }")
    assert isinstance(blank, list) and "_:" in "".join(as_turtle(blank, {}))


# -- refusals --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "select * { service silent ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o.SERVICE<http://127.0.0.1/>{} }",
        "SELECT * { ?s ?p '#' . SERVICE <http://127.0.0.1/> {} }",
        'SELECT * { ?s ?p "a\\"" . SERVICE <http://127.0.0.1/> {} } # "',
        "SELECT * { ?s kg:a\\#b ?o . SERVICE <http://127.0.0.1/> {} }",
        "SELECT * { ?s kg:a\\'b ?o . SERVICE <http://127.0.0.1/> {} . ?s kg:c\\'d ?e }",
        "SELECT * { ?s ?p <http://a#b> . SERVICE <http://127.0.0.1/> {} }",
        "SELECT * { ?s ?p ?o FILTER (?s < ?p) SERVICE <http://127.0.0.1/> {} }",
        'SELECT * { ?s ?p """a"b""" . SERVICE <http://127.0.0.1/> {} }',
        "SELECT * { S\\u0045RVICE <http://127.0.0.1/> {} }",
    ],
)
def test_no_other_service_is_asked(sparql: str) -> None:
    with pytest.raises(QueryError, match="SERVICE asks over the network"):
        refuse(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service { ?service a kg:Service }",
        "SELECT * { ?s skos:prefLabel 'SERVICE' } # SERVICE <http://a/> {}",
        "SELECT * { <http://a/SERVICE> ?p ?o }",
        'SELECT * { ?s ?p """SERVICE "INSERT" """ }',
    ],
)
def test_the_word_alone_is_no_harm(sparql: str) -> None:
    refuse(sparql)


@pytest.mark.parametrize(
    "sparql", ["INSERT DATA { <a:b> <a:b> 1 }", "prefix x: <a:b>\n# hello\nDELETE WHERE { ?s ?p ?o }", "load <http://a/>", "CLEAR ALL"]
)
def test_updates_are_refused(sparql: str, named: KnowledgeGraph) -> None:
    with pytest.raises(QueryError, match="changes a graph"):
        ask(named._store, sparql)


@pytest.mark.parametrize(
    ("sparql", "words"),
    [
        ("", "line 1, column 1"),
        ("SELECT ?x WHERE {\n ?x a ) }", "line 2, column"),
        ("SELECT ?x WHERE { ?x zonk:y 1 }", "the prefix of “zonk:y” is not declared"),
        ("SELECT ?x { ?y a ?z } GROUP BY ?y", "variable that is unbound"),
        ("SELECT ?x { BIND (<http://x/f>(1) AS ?x) }", "cannot be answered"),
    ],
)
def test_faults_take_one_line(sparql: str, words: str, named: KnowledgeGraph) -> None:
    with pytest.raises(QueryError, match=words) as caught:
        list(ask(named._store, sparql).values())  # type: ignore[union-attr]
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200


# -- ready queries ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seeds() -> KnowledgeGraph:
    return KnowledgeGraph.load(SEEDS)


@pytest.mark.parametrize("name", named_queries())
def test_ready_queries_answer_something(name: str, seeds: KnowledgeGraph) -> None:
    query = named_query(name)
    assert query.about.endswith(".") and query.sparql.count("\nWHERE {\n") == 1
    rows = answered(seeds, query.sparql)
    assert rows or name in MAY_BE_EMPTY
    assert rows == answered(seeds, query.sparql), "not in one order"


def test_who_fights_whom_is_asserted(seeds: KnowledgeGraph) -> None:
    frame = seeds.query(named="who-fights-whom")
    expected = {
        (f"actor:{s.subject.actor}", f"kg:{s.relation}", f"actor:{s.object.actor}")
        for s in seeds.statements
        if s.asserted and s.resolved and s.category == "ASSAULT"
    }
    assert set(zip(frame["subject"], frame["relation"], frame["object"], strict=True)) == expected  # type: ignore[index]


def test_queries_know_all_categories_that_there_are() -> None:
    """A category that no query of conflict asks for would go unseen."""
    conflict = {r.category for r in relations().values() if r.family in {Family.CONFLICT, Family.PRESSURE}}
    asked = "".join(named_query(name).sparql for name in ("who-fights-whom", "who-presses-whom"))
    assert all(f'"{category}"' in asked for category in conflict)


def test_values_for_ready_queries(seeds: KnowledgeGraph) -> None:
    frame = seeds.query(named="evidence-of-edge", subject="Israël", relation="fights", object="hezbollah")
    assert set(frame["who"]) == {"actor:israel"} and set(frame["relation"]) == {"kg:fights"}  # type: ignore[index]
    for row in frame.itertuples():  # type: ignore[union-attr]
        document = next(d for d in seeds.documents.values() if d.source == row.source)
        assert document.text[row.begin : row.end] == row.sentence


def test_disputed_pairs_what_is_said_with_what_is_denied(built: KnowledgeGraph) -> None:
    from dataclasses import replace

    from kg.relations.model import Polarity

    (said, *_) = built.explain("Iran", "supports", "Syria")
    both = KnowledgeGraph.of([said, replace(said, polarity=Polarity.NEGATIVE)], built.actors.values(), built.documents.values(), built.run)
    frame = both.query(named="disputed")
    assert frame.values.tolist() == [["actor:iran", "kg:supports", "actor:syria", said.sentence.quote, said.sentence.quote]]  # type: ignore[union-attr]


def test_wrong_values_for_ready_queries(seeds: KnowledgeGraph) -> None:
    with pytest.raises(QueryError, match="no query 'zonk'; choose from actors-by-degree"):
        seeds.query(named="zonk")
    with pytest.raises(QueryError, match="takes no 'zonk'; it takes subject, object"):
        seeds.query(named="denied", zonk="Iran")
    with pytest.raises(QueryError, match="no relation 'zonks'"):
        seeds.query(named="evidence-of-edge", relation="zonks")
    with pytest.raises(UnknownActorError, match="did you mean iran"):
        seeds.query(named="denied", subject="Irann")
    with pytest.raises(QueryError, match="either a query"):
        seeds.query()


@given(words)
def test_no_name_gets_into_a_query(name: str) -> None:
    """Whatever an actor is called, its IRI is one term of the query."""
    text = filled(named_query("denied"), {"subject": name}, "urn:kg:", lambda typed: typed)
    assert text.count("\n") == named_query("denied").sparql.count("\n") + 1
    assert isinstance(ask(of_quads([]), text), Rows)
    assert f"<{Names().actor(name)}>" in text


@given(st.text())
def test_cells_are_no_formulas(text: str) -> None:
    made = cell(text)
    assert not made.startswith(("=", "@", "\t", "\r"))
    assert not made.startswith(("+", "-")) or made.lstrip("+-").replace(".", "", 1).isdecimal()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_lines_of_csv_have_as_many_cells_as_values(values: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(csv_line(["first", *values]), newline=""))
    assert len(row) == len(values) + 1
