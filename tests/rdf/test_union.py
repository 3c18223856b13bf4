"""Merging graphs is set union, also where they describe the same thing differently."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from worlds import RUNS, versions

from kg.document import Document
from kg.errors import KgError
from kg.graph import KnowledgeGraph
from kg.rdf import FORMATS, serialise
from kg.relations.model import Polarity

few = settings(max_examples=60)


@few
@given(versions(3))
def test_merging_is_associative(graphs: list[KnowledgeGraph]) -> None:
    a, b, c = graphs
    assert (a | b) | c == a | (b | c) == a.merge(b, c)


@few
@given(versions(2))
def test_merging_is_commutative_and_idempotent(graphs: list[KnowledgeGraph]) -> None:
    a, b = graphs
    together = a | b
    assert together == b | a
    assert a | a == a and together | a == together
    assert together.to_turtle() == (b | a).to_turtle()


@few
@given(versions(2))
def test_merging_is_adding_triples(graphs: list[KnowledgeGraph]) -> None:
    """Reading the lines of both files gives the same as merging what each of them gives."""
    lines: set[str] = set()
    for graph in graphs:
        made = graph.made or graph.run
        lines |= set("".join(serialise(graph.statements, graph.actors.values(), graph.documents.values(), made, format="nt")).split("\n"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "both.nt")
        path.write_text("\n".join(sorted(lines)), encoding="utf-8")
        read = KnowledgeGraph.load(path)
    merged = graphs[0] | graphs[1]
    assert (read.statements, read.actors, read.documents) == (merged.statements, merged.actors, merged.documents)
    assert (read.run, read.made) == (merged.run, merged.made)


def test_only_what_can_be_an_iri_is_an_address() -> None:
    """*https://[* is written as words, so that an address stands before it, whichever graph comes first."""
    one, other = (KnowledgeGraph.of([], [], [Document("Rust.", "nl", source=s)], RUNS[0]) for s in ("https://[", "https://a.org/1"))
    assert (
        {d.source for d in (one | other).documents.values()} == {"https://a.org/1"} == {d.source for d in (other | one).documents.values()}
    )


@few
@given(versions(2))
def test_what_was_merged_comes_back(graphs: list[KnowledgeGraph]) -> None:
    merged = graphs[0] | graphs[1]
    with tempfile.TemporaryDirectory() as folder:
        for format, suffix in (*((None, suffix) for suffix in FORMATS), ("turtle12", ".ttl")):
            path = Path(folder, f"graph{suffix}")
            merged.save(path, format=format)
            assert KnowledgeGraph.load(path) == merged, format or suffix


@few
@given(versions(2))
def test_the_difference_leads_from_one_to_the_other(graphs: list[KnowledgeGraph]) -> None:
    a, b = graphs
    there = a.diff(b)
    assert not a.diff(a) and bool(there) == bool(b.diff(a))
    assert (there.added, there.removed) == (b.diff(a).removed, b.diff(a).added)
    kept = set(a.statements) - set(there.removed) - {old for old, _ in there.changed}
    assert kept | set(there.added) | {new for _, new in there.changed} == set(b.statements)
    assert set(a.documents) - set(there.removed_documents) | set(there.added_documents) == set(b.documents)


@few
@given(versions(2))
def test_no_statement_gets_two_polarities(graphs: list[KnowledgeGraph]) -> None:
    merged = graphs[0] | graphs[1]
    for graph in graphs:
        assert {(s.sentence, s.subject.begin, s.cue_begin, s.polarity) for s in graph.statements} <= {
            (s.sentence, s.subject.begin, s.cue_begin, s.polarity) for s in merged.statements
        }
    for line in merged.to_turtle().split("\n"):
        if line.strip().startswith("kg:polarity"):
            assert line.strip(" ;.").removeprefix("kg:polarity ") in {f"kg:{p.value.capitalize()}" for p in Polarity}


def test_each_statement_keeps_its_run() -> None:
    one, other = (KnowledgeGraph.of([], [], [Document(f"Text {n}.", "en")], run) for n, run in enumerate(RUNS))
    merged = one | other
    assert set(merged.made) == set(RUNS)
    assert merged.run.version == "0.1.0; 0.2.0"
    assert len(merged.documents) == 2


def test_a_document_given_twice_counts_once() -> None:
    one, other = (KnowledgeGraph.of([], [], [Document("A text.", "en", source)], RUNS[0]) for source in ("a.txt", "https://a.org/1"))
    (document,) = (one | other).documents.values()
    assert document.source == "https://a.org/1"


def test_bases_must_agree() -> None:
    one, other = (KnowledgeGraph.of([], [], [], RUNS[0], base) for base in (None, "https://a.org/kg/"))
    with pytest.raises(KgError, match=r"different base IRIs \(https://a.org/kg/, urn:kg:\)"):
        one | other
    assert one.merge(other, base="https://b.org/").base == "https://b.org/"
    assert one.merge(other, base="urn:kg:").base is None
