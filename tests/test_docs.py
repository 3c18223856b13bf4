"""README, docs and docstrings tell nothing that does not work: all their commands and examples are run."""

from __future__ import annotations

import doctest
import importlib
import re
import runpy
from pathlib import Path

import pytest

import kg
from kg.graph import KnowledgeGraph

ROOT = Path(__file__).parents[1]
DOCS = runpy.run_path(str(ROOT / "scripts" / "run_docs.py"))
PAGES = [page for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if "```" in page.read_text(encoding="utf-8")]
MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted((ROOT / "kg").rglob("*.py"))
    if ">>>" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    DOCS["stage"](tmp_path)
    text = page.read_text(encoding="utf-8")
    done = DOCS["run"](text)
    # Every line of ours in a block of commands was run.
    blocks = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len([c for c in done if c != "python"]) == sum(len(list(DOCS["commands"](block))) for block in blocks)
    for name, file in DOCS["pictures"](text):
        assert (tmp_path / file).is_file() and (page.parent / name).is_file()


@pytest.mark.parametrize("page", [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_a_page_that_is_wrong_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RuntimeError, match="ends with 1"):
        DOCS["run"]("```sh\nkg show gone.ttl Iran\n```\n")
    with pytest.raises(ValueError, match="no command of ours"):
        DOCS["run"]("```sh\nrm -r /\n```\n")
    with pytest.raises(ValueError, match="the Makefile has no zonk"):
        DOCS["run"]("    make zonk\n")
    with pytest.raises(ZeroDivisionError):
        DOCS["run"]("```python\n1 / 0\n```\n")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They may use ``kg`` and ``graph``, the graph of the seeds."""
    monkeypatch.chdir(ROOT)
    module = importlib.import_module(name)
    graph = KnowledgeGraph.load(ROOT / "output" / "graph.ttl")
    result = doctest.testmod(module, extraglobs={"kg": kg, "graph": graph}, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0 and result.failed == 0
