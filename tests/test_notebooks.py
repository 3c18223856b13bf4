"""The notebooks: those of their scripts, with the output of a fresh kernel and nothing that changes from run to run.

That they run is tested by nbmake.
"""

from __future__ import annotations

import runpy
import tempfile
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
SOURCE = runpy.run_path(str(ROOT / "scripts" / "build_notebooks.py"))["source"]
SCRIPTS = sorted((ROOT / "notebooks").glob("*.py"))


def test_all_are_there() -> None:
    assert [script.stem for script in SCRIPTS] == ["1-build", "2-explore", "3-query", "4-compare", "5-own-texts"]
    assert [book.stem for book in sorted((ROOT / "notebooks").glob("*.ipynb"))] == [script.stem for script in SCRIPTS]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_notebook_is_its_script_with_clean_output(script: Path) -> None:
    wanted = SOURCE(script)
    stored = nbformat.read(script.with_suffix(".ipynb"), as_version=4)
    assert [(c.cell_type, c.source) for c in stored.cells] == [(c.cell_type, c.source) for c in wanted.cells], (
        "run scripts/build_notebooks.py"
    )
    assert stored.metadata == wanted.metadata
    code = [cell for cell in stored.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert any(cell.outputs for cell in code)
    for cell in stored.cells:
        assert not cell.metadata
        for output in cell.get("outputs", []):
            assert output.output_type in ("execute_result", "display_data") or output.name == "stdout", "an error or a warning was stored"
            assert not output.get("metadata")
    text = script.with_suffix(".ipynb").read_text(encoding="utf-8")
    assert not any(volatile in text for volatile in (tempfile.gettempdir(), str(ROOT), " at 0x", "Traceback"))
