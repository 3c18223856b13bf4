"""The article that started it all: its actors, and how many of its facts are found."""

from __future__ import annotations

from collections import defaultdict

import pytest

from kg.api import build_all
from kg.evaluation.report import evaluate_article, shared
from kg.graph import KnowledgeGraph

ARTICLE = shared() / "seeds" / "us-iraq-agreement.nl.txt"
GOLD = shared() / "gold" / "seed-article.jsonl"
MINIMUM_FACTS = 22  # of 45; raised as extraction gets better, never lowered

pytestmark = pytest.mark.skipif(not (ARTICLE.is_file() and GOLD.is_file()), reason="the seed article is not here (../shared)")


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return build_all([ARTICLE]).graph


@pytest.mark.parametrize(
    ("names", "actor"),
    [
        (("VS", "Verenigde Staten", "United States", "Amerika"), "united-states"),
        (("Irak", "Iraq"), "iraq"),
        (("Iran",), "iran"),
        (("Hezbollah",), "hezbollah"),
        (("ISIS", "IS", "Islamitische Staat"), "islamic-state"),
        (("Sudani", "Mohammed Shia al-Sudani", "Mohammed al-Sudani"), "mohammed-shia-al-sudani"),
        (("Israël", "Israel"), "israel"),
        (("Hamas",), "hamas"),
        (("Asaib Ahl al-Haq",), "asaib-ahl-al-haq"),
    ],
)
def test_each_actor_is_one_node(graph: KnowledgeGraph, names: tuple[str, ...], actor: str) -> None:
    assert {graph.find(name).id for name in names} == {actor}
    owners = defaultdict(set)
    for other in graph.actors.values():
        for label in other.labels.values():
            owners[label.casefold()].add(other.id)
    for name in names:
        assert owners.get(name.casefold(), {actor}) == {actor}


def test_facts() -> None:
    facts = evaluate_article(ARTICLE, GOLD)
    assert len(facts) == 45
    assert sum(f.found is not None for f in facts) >= MINIMUM_FACTS


def test_evidence(graph: KnowledgeGraph) -> None:
    (document,) = graph.documents.values()
    assert graph.statements
    for s in graph.statements:
        assert document.text[s.sentence.begin : s.sentence.end] == s.sentence.quote
