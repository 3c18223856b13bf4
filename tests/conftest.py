"""Puts this folder on the path, and builds one small graph for all tests that only read it."""

from __future__ import annotations

from pathlib import Path

import pytest
import texts
from hypothesis import HealthCheck, settings

from kg.api import build_all
from kg.graph import KnowledgeGraph

# The same examples on every machine, however slow it is.
settings.register_profile("kg", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kg")


@pytest.fixture(scope="session")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one English and one Dutch text."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "a.en.txt").write_text(texts.NEWS_EN, encoding="utf-8")
    (folder / "b.nl.txt").write_text(texts.NEWS_NL, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def built(news: Path) -> KnowledgeGraph:
    """The graph of that folder."""
    result = build_all([news])
    assert not result.failures
    return result.graph


@pytest.fixture(scope="session")
def turtle(built: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That graph as a file."""
    path = tmp_path_factory.mktemp("graph") / "graph.ttl"
    built.save(path)
    return path
