"""The garbage collector rests while a large graph is read or written, and only then."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.graph import KnowledgeGraph
from kg.rdf.build import Run
from kg.rdf.collector import paused


def test_it_rests_within_and_runs_again_behind() -> None:
    with paused():
        assert not gc.isenabled()
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_it_rests_while_a_graph_is_read_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = []
    for module, name in (("kg.rdf.write", "write_text"), ("kg.graph", "read_all")):
        monkeypatch.setattr(sys.modules[module], name, lambda *_: running.append(gc.isenabled()) or ((), (), ()))
    graph = KnowledgeGraph.of((), (), (), Run("1"))
    graph.save(tmp_path / "a.ttl")
    with pytest.raises(AttributeError):  # nothing was read
        KnowledgeGraph.load(tmp_path / "a.ttl")
    assert running == [False, False]
    assert gc.isenabled()


def test_it_runs_again_when_nothing_could_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        KnowledgeGraph.of((), (), (), Run("1")).save(tmp_path / "no" / "a.ttl")
    assert gc.isenabled()
