"""Stores: what is added to one is what a merge of graphs gives."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from worlds import versions

from kg.document import Document
from kg.errors import InputError, OutputError
from kg.graph import KnowledgeGraph
from kg.rdf import Names, Run
from kg.rdf.insert import insert
from kg.rdf.query import Rows, ask
from kg.rdf.read import read_actors
from kg.rdf.store import base_of, dump, is_store, load, of_quads, open_store

# Where graphs disagree a store may hold both: who says so, and where, as words and as an actor; the full id of an actor that
# a replaced description named; the type of somebody unnamed. The words of a cue beyond its sentence need the document.
LOOSE = ("attributedTo", "attributedToText", "location", "identifier", "actorType", "anchorOf")


def add(store: ox.Store, graph: KnowledgeGraph) -> None:
    insert(store, graph.statements, graph.actors.values(), graph.documents.values(), graph.run, Names())


@settings(max_examples=10)
@given(versions(2))
def test_adding_is_merging(graphs: list[KnowledgeGraph]) -> None:
    one, other = graphs
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "store")
        store = open_store(path, write=True)
        add(store, one)
        add(store, other)
        add(store, one)
        store.flush()
        held = dict(read_actors(store))
        del store  # closes it
        assert is_store(path)
        assert KnowledgeGraph.load(path) == one | other
        assert held == (one | other).actors


@settings(max_examples=50)
@given(versions(2))
def test_a_store_holds_what_a_file_holds(graphs: list[KnowledgeGraph]) -> None:
    """No value stays that a merge would have replaced, but for some that may have several."""
    one, other = graphs
    store = ox.Store()
    add(store, one)
    add(store, other)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "graph.nq")
        (one | other).save(path)
        expected = {quad for quad in load(path) if not quad.predicate.value.endswith(LOOSE)}
    assert {quad for quad in store if not quad.predicate.value.endswith(LOOSE)} == expected


def test_a_store_is_written_in_one_order(tmp_path: Path) -> None:
    graph = KnowledgeGraph.of([], [], [Document(f"Text {n}.", "en") for n in range(20)], Run("1"))
    for name, documents in (("a", list(graph.documents.values())), ("b", list(graph.documents.values())[::-1])):
        store = open_store(tmp_path / name, write=True)
        for document in documents:
            insert(store, [], [], [document], graph.run, Names())
        store.flush()
        del store
        for suffix in ("nq", "trig", "ttl", "nt"):
            dump(open_store(tmp_path / name), tmp_path / f"{name}.{suffix}")
            assert KnowledgeGraph.load(tmp_path / f"{name}.{suffix}") == graph
    for suffix in ("nq", "trig", "ttl", "nt"):
        assert (tmp_path / f"a.{suffix}").read_bytes() == (tmp_path / f"b.{suffix}").read_bytes()
    assert "\n@prefix st: <urn:kg:st:> .\n" in (tmp_path / "a.ttl").read_text(encoding="utf-8")
    with pytest.raises(OutputError, match=r"a\.jsonld"):
        dump(open_store(tmp_path / "a"), tmp_path / "a.jsonld")
    with pytest.raises(OutputError, match=r"a\.nq: cannot be written"):
        dump(open_store(tmp_path / "a"), tmp_path / "none" / "a.nq")


@pytest.mark.parametrize("suffix", ["ttl", "nt", "nq", "trig"])
def test_what_was_loaded_from_triples_is_written_whole(tmp_path: Path, suffix: str) -> None:
    graph = KnowledgeGraph.of([], [], [Document(f"Text {n}.", "en") for n in range(3)], Run("1"))
    graph.save(tmp_path / "graph.ttl")
    store = load(tmp_path / "graph.ttl")  # which has no named graphs
    dump(store, tmp_path / f"again.{suffix}")
    assert set(load(tmp_path / f"again.{suffix}")) == set(store) and KnowledgeGraph.load(tmp_path / f"again.{suffix}") == graph


def test_the_base_is_what_the_runs_tell() -> None:
    graph = KnowledgeGraph.of([], [], [], Run("1"), "https://my.org/run/kg/")
    assert base_of(graph._store) == "https://my.org/run/kg/"
    assert base_of(of_quads([])) == "urn:kg:"


def test_what_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("folder", "gone"):
        with pytest.raises(InputError, match=f"{name}: a folder, but not a store of kg"):
            open_store(tmp_path / name)
    with pytest.raises(InputError, match="folder: a folder, but not a store"):
        open_store(tmp_path / "folder", write=True)
    with pytest.raises(InputError, match="folder: a folder"):
        KnowledgeGraph.load(tmp_path / "folder")
    with pytest.raises(InputError, match=r"a\.docx: not a suffix"):
        load(tmp_path / "a.docx")
    (tmp_path / "bad.ttl").write_text("this is no turtle")
    with pytest.raises(InputError, match=r"bad\.ttl: not well-formed"):
        load(tmp_path / "bad.ttl")


def test_a_damaged_store_takes_one_line(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store", write=True)
    del store  # closes it
    (tmp_path / "store" / "CURRENT").write_text("zonk")
    for write in (False, True):
        with pytest.raises(InputError, match="store: the store cannot be opened: Corruption"):
            open_store(tmp_path / "store", write=write)


def test_a_store_is_opened_for_writing_once(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store", write=True)
    with pytest.raises(InputError, match="another program has it open"):
        open_store(tmp_path / "store", write=True)
    assert len(store) == 0


def test_asking_a_store_changes_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store", write=True)
    add(store, KnowledgeGraph.of([], [], [Document("Some text.", "en")], Run("1")))
    store.flush()
    del store
    answer = ask(load(tmp_path / "store"), "SELECT ?d { ?d a kg:Document }")
    assert isinstance(answer, Rows) and len(list(answer.solutions)) == 1
    with pytest.raises(RuntimeError):
        load(tmp_path / "store").update("CLEAR ALL")
