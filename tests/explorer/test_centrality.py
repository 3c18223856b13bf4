"""Who matters, and who belongs together."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import facts
from facts import ACTORS, ALL, OPEN, UNNAMED

from kg.explorer.centrality import centrality, communities


def test_centrality() -> None:
    table = centrality(ALL, ACTORS)
    assert table.index[0] == "valdoria" and table.index.is_unique
    valdoria = table.loc["valdoria"]
    assert (valdoria["name"], valdoria["neighbours"], valdoria["acts"], valdoria["undergoes"]) == ("Valdoria", 3, 1, 4)
    # Open statements and unnamed subjects do not count; whoever stands at the end is on no way between others.
    assert "tarsis" not in table.index and table.loc["ostmark", "undergoes"] == 0
    assert table.loc["ana-hale", "betweenness"] == 0 < table.loc["nyland", "betweenness"]
    assert abs(table["pagerank"].sum() - 1) < 0.001
    assert facts.graph().centrality(lang="nl").loc["valdoria", "name"] == "Valdorië"


def test_nothing_gives_empty_tables() -> None:
    assert list(centrality([OPEN, UNNAMED], ACTORS).columns) == list(centrality(ALL, ACTORS).columns)
    assert len(centrality([OPEN, UNNAMED], ACTORS)) == len(communities([], ACTORS)) == 0


def test_communities() -> None:
    pairs = (("ostmark", "valdoria"), ("nyland", "red-front"))
    two = [facts.said(a, "bombs", b, k) for k, (a, b) in enumerate(pairs)]
    assert communities(two, ACTORS)["community"].to_dict() == {"nyland": 1, "red-front": 1, "ostmark": 2, "valdoria": 2}
    assert facts.graph().communities().index.is_unique


def test_communities_do_not_depend_on_the_hash_seed() -> None:
    code = "import facts; print(facts.graph().communities().to_csv(), facts.graph().centrality().to_csv())"
    here = Path(__file__).parents[1]
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(here)},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1
