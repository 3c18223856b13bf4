"""What is written is what is read; whatever the order, the format, and what the texts hold."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds import World, worlds

from kg.ontology import relations
from kg.rdf import Iri, Literal, Names, Run, Triple, read, read_runs, serialise, triples, write

RUN = Run("0.1.0", ("en_news 1.0", "nl_news 1.0"), (("lexicon", "my=own.toml"),))
KG_RELATION = "urn:kg:ontology#"
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"

OXIGRAPH = {
    "turtle": ox.RdfFormat.TURTLE,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "trig": ox.RdfFormat.TRIG,
    "jsonld": ox.RdfFormat.JSON_LD,
}
RDFLIB = {"nq": "nquads", "trig": "trig", "jsonld": "json-ld"}

few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def text_of(world: World, **options: str) -> str:
    return "".join(serialise(*world, RUN, **options))  # type: ignore[arg-type]


def from_oxigraph(quads: Iterable[ox.Quad]) -> set[Triple]:
    def term(value: object) -> Iri | Literal:
        if isinstance(value, ox.NamedNode):
            return Iri(value.value)
        assert isinstance(value, ox.Literal), "a blank node"
        plain = value.language or value.datatype.value == XSD_STRING
        return Literal(value.value, value.language or "", "" if plain else value.datatype.value)

    found = set()
    for quad in quads:
        subject = term(quad.subject)
        assert isinstance(subject, Iri)
        found.add((subject, Iri(quad.predicate.value), term(quad.object)))
    return found


def from_rdflib(graph: rdflib.Graph) -> set[Triple]:
    def term(value: object) -> Iri | Literal:
        if isinstance(value, rdflib.URIRef):
            return Iri(value)
        assert isinstance(value, rdflib.Literal), "a blank node"
        # rdflib writes a bare decimal in its own way, with an exponent when it is small.
        lexical = format(Decimal(value), "f") if value.datatype == rdflib.XSD.decimal else str(value)
        return Literal(lexical, value.language or "", str(value.datatype or ""))

    return {(Iri(s), Iri(p), term(o)) for s, p, o in graph}


@pytest.fixture(autouse=True)
def _as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rdflib.NORMALIZE_LITERALS", False)


@settings(few, max_examples=120)
@given(worlds(), st.sampled_from(["ttl", "nt", "nq", "trig", "jsonld", "turtle12"]), st.sampled_from(["urn:kg:", "https://my.org/kg"]))
def test_everything_comes_back(world: World, suffix: str, base: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "graph.ttl" if suffix == "turtle12" else f"graph.{suffix}")
        write(path, *world, RUN, base=base, format="turtle12" if suffix == "turtle12" else None)
        back = read(path)
        assert read_runs(path) == (RUN,)
    assert sorted(map(repr, back.statements)) == sorted(map(repr, world.statements))
    assert {actor.id: actor for actor in back.actors} == {actor.id: actor for actor in world.actors}
    assert {document.id: document for document in back.documents} == {d.id: d for d in world.documents}


@few
@given(worlds(), st.randoms())
def test_order_leaves_no_trace(world: World, chance: random.Random) -> None:
    other = World(*(chance.sample(part, len(part)) for part in world))  # type: ignore[arg-type]
    for format in ("turtle", "turtle12", "nt", "nq", "trig", "jsonld"):
        assert text_of(world, format=format) == text_of(other, format=format)


@few
@given(worlds())
def test_every_parser_reads_the_same_triples(world: World) -> None:
    expected = set(triples(*world, RUN))
    texts = {format: text_of(world, format=format) for format in ("turtle", "nt", "nq", "trig", "jsonld")}
    for format, text in texts.items():
        assert from_oxigraph(ox.parse(text, format=OXIGRAPH[format])) == expected, format
    assert from_rdflib(rdflib.Graph().parse(data=texts["turtle"], format="turtle")) == expected
    for format in ("nq", "trig", "jsonld"):
        union = rdflib.Graph()
        for s, p, o, _ in rdflib.Dataset().parse(data=texts[format], format=RDFLIB[format]).quads():
            union.add((s, p, o))
        assert from_rdflib(union) == expected, format
    nt = texts["nt"]
    assert len(nt.splitlines()) == len(nt.split("\n")) - 1 == len(expected)


@few
@given(worlds())
def test_an_edge_stands_exactly_for_what_is_asserted(world: World) -> None:
    names = Names()
    edges = {KG_RELATION + name for name in relations()}
    found = {(s, p, o) for s, p, o in triples(*world, RUN) if p in edges}
    asserted = {
        (names.actor(s.subject.actor), KG_RELATION + str(s.relation), names.actor(s.object.actor))
        for s in world.statements
        if s.asserted and s.subject.actor is not None and s.object.actor is not None
    }
    parts = {(names.actor(a.id), KG_RELATION + "partOf", names.actor(a.part_of)) for a in world.actors if a.part_of is not None}
    assert found == asserted | parts
    assert not any(p == KG_RELATION + "relatedTo" for _, p, _ in triples(*world, RUN))


@few
@given(worlds(), st.randoms())
def test_merging_is_set_union(world: World, chance: random.Random) -> None:
    halves = []
    for documents in (world.documents[::2], world.documents[1::2]):
        ids = {document.id for document in documents}
        statements = [s for s in world.statements if s.sentence.document in ids]
        needed = {name for s in statements for name in (s.attributed_to, s.place)}
        actors = [actor for actor in world.actors if actor.id in needed or chance.random() < 0.7]
        halves.append(World(statements, actors, documents))
    together = World(*(first + second for first, second in zip(*halves, strict=True)))
    assert set(triples(*halves[0], RUN)) | set(triples(*halves[1], RUN)) == set(triples(*together, RUN))


def test_the_hash_seed_leaves_no_trace() -> None:
    program = (
        "from kg.rdf import *; from kg.actors.model import Actor; from kg.ontology import ActorType\n"
        "actors = [Actor(n, ActorType.PERSON, {'nl': n, 'en': n}, {'nl': ('b', 'a', 'c')}) for n in 'zyx']\n"
        "for f in ('turtle', 'turtle12', 'nt', 'nq', 'trig', 'jsonld'): print(*serialise((), actors, (), Run('1', ('b', 'a')), format=f))"
    )
    outputs = {
        subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
