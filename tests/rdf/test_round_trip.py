"""What is written is what is read; whatever the order, the format, and what the texts hold."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.ontology import ActorType, relations
from kg.rdf import Iri, Literal, Names, Run, Triple, read, read_runs, serialise, triples, write
from kg.rdf.mint import statement_id
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

RUN = Run("0.1.0", ("en_news 1.0", "nl_news 1.0"), (("lexicon", "my=own.toml"),))
KG_RELATION = "urn:kg:ontology#"
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"

few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

_ANY = st.characters(exclude_categories=["Cs"])
_NASTY = st.sampled_from(list("\"'\\\n\r\t\x00\x85\u2028\u202e\ufffe~%/:#.<>{}@^ é😀حAב"))
words = st.text(_NASTY | _ANY, max_size=12)
languages = st.sampled_from(["nl", "en"])


class World(NamedTuple):
    statements: list[Statement]
    actors: list[Actor]
    documents: list[Document]


@st.composite
def an_actor(draw: st.DrawFn, name: str, names: list[str]) -> Actor:
    labels = draw(st.dictionaries(languages, words, min_size=1))
    aliases = draw(st.dictionaries(languages, st.frozensets(words, min_size=1, max_size=3)))
    kept = {lang: tuple(sorted(found - {labels.get(lang)})) for lang, found in aliases.items()}
    other = st.none() | st.sampled_from(names)
    return Actor(
        name,
        draw(st.sampled_from(ActorType)),
        labels,
        {lang: found for lang, found in kept.items() if found},
        tuple(sorted(draw(st.frozensets(st.integers(1, 10**6).map(lambda n: f"Q{n}"), max_size=2)))),
        draw(other),
        draw(other),
        draw(st.booleans()),
    )


@st.composite
def a_statement(draw: st.DrawFn, document: Document, names: list[str]) -> Statement:
    def span() -> tuple[int, int]:
        begin = draw(st.integers(0, len(document.text) - 1))
        return begin, draw(st.integers(begin + 1, len(document.text)))

    def argument() -> Argument:
        begin, end = span()
        actor = draw(st.none() | st.sampled_from(names))
        kind = draw(st.none() | st.sampled_from(ActorType))
        return Argument(begin, end, document.text[begin:end], actor, kind)

    # Words never look like an id here: `attributed_to` and `place` cannot tell them apart.
    who = st.none() | st.sampled_from(names) | words.map(lambda w: "words: " + w)
    when = st.none() | st.sampled_from(["2003", "2003-03", "2025-09-27", "2024-02-30", "-5", "0000", "2003-13", ""])
    begin, end = span()
    return Statement(
        relation=draw(st.none() | st.sampled_from(sorted(relations()))),
        subject=argument(),
        object=argument(),
        cue_begin=(cue := span())[0],
        cue_end=cue[1],
        cue_lemma=draw(words),
        sentence=Evidence(document.id, begin, end, document.text[begin:end]),
        polarity=draw(st.sampled_from(Polarity)),
        certainty=draw(st.sampled_from(Certainty)),
        tense=draw(st.sampled_from(Tense)),
        attributed_to=draw(who),
        start=draw(when),
        end=draw(when),
        when=draw(st.none() | words),
        place=draw(who),
        category=draw(st.none() | st.sampled_from(["RETREAT", "AID"])),
        confidence=draw(st.floats(0, 1)),
        construction=draw(st.sampled_from(["verb", "noun"])),
        lang=document.lang,
    )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    names = draw(st.lists(words | st.sampled_from(["iran", "x" * 500]), min_size=1, max_size=4, unique=True))
    documents = draw(
        st.lists(
            st.builds(
                Document,
                st.text(_NASTY | _ANY, min_size=1, max_size=30),
                languages,
                words | st.sampled_from(["https://a.org/x?y=1#z", "https://[", "http://a b"]),
                st.none() | words,
                st.none() | st.dates(min_value=date(1, 1, 1)),
            ),
            min_size=1,
            max_size=3,
            unique_by=lambda document: document.id,
        )
    )
    made = st.sampled_from(documents).flatmap(lambda document: a_statement(document, names))
    statements = draw(st.lists(made, max_size=4, unique_by=statement_id))
    return World(statements, [draw(an_actor(name, names)) for name in names], documents)


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
@given(worlds(), st.sampled_from(["ttl", "nt", "trig", "jsonld"]), st.sampled_from(["urn:kg:", "https://my.org/kg"]))
def test_everything_comes_back(world: World, suffix: str, base: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"graph.{suffix}")
        write(path, *world, RUN, base=base)
        back = read(path)
        assert read_runs(path) == (RUN,)
    assert sorted(map(repr, back.statements)) == sorted(map(repr, world.statements))
    assert {actor.id: actor for actor in back.actors} == {actor.id: actor for actor in world.actors}
    assert {document.id: document for document in back.documents} == {d.id: d for d in world.documents}


@few
@given(worlds(), st.randoms())
def test_order_leaves_no_trace(world: World, chance: random.Random) -> None:
    other = World(*(chance.sample(part, len(part)) for part in world))  # type: ignore[arg-type]
    for format in ("turtle", "nt", "trig", "jsonld"):
        assert text_of(world, format=format) == text_of(other, format=format)


@few
@given(worlds())
def test_every_parser_reads_the_same_triples(world: World) -> None:
    expected = set(triples(*world, RUN))
    turtle, nt, trig = (text_of(world, format=format) for format in ("turtle", "nt", "trig"))
    assert from_oxigraph(ox.parse(turtle, format=ox.RdfFormat.TURTLE)) == expected
    assert from_oxigraph(ox.parse(nt, format=ox.RdfFormat.N_TRIPLES)) == expected
    assert from_oxigraph(ox.parse(trig, format=ox.RdfFormat.TRIG)) == expected
    assert from_rdflib(rdflib.Graph().parse(data=turtle, format="turtle")) == expected
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
        "for f in ('turtle', 'nt', 'trig', 'jsonld'): print(*serialise((), actors, (), Run('1', ('b', 'a')), format=f))"
    )
    outputs = {
        subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
