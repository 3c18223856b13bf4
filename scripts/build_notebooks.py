"""Makes the notebooks from their `py:percent` scripts, runs them and stores their output without what changes from run to run.

    python scripts/build_notebooks.py            # all; or name some: notebooks/2-explore.py

The scripts are the source: they can be read and compared. A test holds notebook and script to the same cells.
"""

from __future__ import annotations

import sys
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

ROOT = Path(__file__).parents[1]


def source(script: Path) -> NotebookNode:
    """The notebook that a script stands for, without output."""
    book = jupytext.read(script, fmt="py:percent")
    book.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for number, cell in enumerate(book.cells):
        cell["id"] = f"cell-{number}"
        cell.metadata = {}
    return book


def ran(script: Path) -> NotebookNode:
    """The notebook with the output of a fresh kernel; no times, no versions."""
    book = source(script)
    NotebookClient(
        book, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(script.parent)}}, record_timing=False
    ).execute()
    for cell in book.cells:
        cell.metadata = {}
        for output in cell.get("outputs", []):
            output.pop("metadata", None)
            if output.output_type in ("execute_result", "display_data"):
                output["metadata"] = {}
    book.metadata["language_info"] = {"name": "python"}
    return book


def main() -> None:
    for script in [Path(name) for name in sys.argv[1:]] or sorted((ROOT / "notebooks").glob("*.py")):
        book = ran(script)
        nbformat.validate(book)
        nbformat.write(book, script.with_suffix(".ipynb"))
        print(script.with_suffix(".ipynb"))


if __name__ == "__main__":
    main()
