"""Runs everything that a Markdown page tells its reader to do, and keeps the pictures that it makes.

    python scripts/run_docs.py docs/tutorial.md ...

* A block after "Save as `NAME`:" is written to that file.
* In a block of `sh`, lines that begin with `kg` are run; of the others only `make TARGET` and `pip install .` may stand there.
* A block of `python` is run.
* A picture followed by `<!-- the picture above is FILE -->` is that file; with this script it is copied to where the page has it.

tests/test_docs.py uses the same functions, so that no page tells what does not work.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from typer.testing import CliRunner

from kg.cli import app

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"(?:^Save as `([^`\n]+)`:\s*\n\s*)?^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)\s*<!-- the picture above is (\S+) -->")
_INDENTED = re.compile(r"^    (make .*)$", re.MULTILINE)


def commands(block: str) -> Iterator[str]:
    """The commands of a block of ``sh``, without comments."""
    for line in block.splitlines():
        words = shlex.split(line, comments=True)
        if words:
            yield shlex.join(words)


def run(page: str) -> list[str]:
    """Does what ``page`` tells, in the current folder; gives back the commands that were run.

    Raises:
        RuntimeError: a command fails. ValueError: a command that is none of ours.
    """
    done = []
    for name, kind, body in _BLOCK.findall(page):
        if name:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(body, encoding="utf-8")
        elif kind == "python":
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(body, "<page>", "exec"), {"__name__": "page"})
            done.append("python")
        elif kind == "sh":
            for command in commands(body):
                _command(shlex.split(command))
                done.append(command)
    for line in _INDENTED.findall(page):
        _command(shlex.split(line, comments=True))
    return done


def _command(words: list[str]) -> None:
    if words[0].endswith("kg"):
        result = CliRunner().invoke(app, words[1:], env={"COLUMNS": "200", "NO_COLOR": "1"})
        if result.exit_code:
            raise RuntimeError(f"{shlex.join(words)} ends with {result.exit_code}: {result.output}")
    elif words[0] == "make" and len(words) == 2:
        if not re.search(rf"^{re.escape(words[1])}:", (ROOT / "Makefile").read_text(), re.MULTILINE):
            raise ValueError(f"the Makefile has no {words[1]}")
    elif words != ["pip", "install", "."]:
        raise ValueError(f"{shlex.join(words)} is no command of ours")


def pictures(page: str) -> list[tuple[str, str]]:
    """Where the page has its pictures, and the files that they are."""
    return _PICTURE.findall(page)


def stage(folder: Path) -> None:
    """Puts into ``folder`` what pages take for granted: the seeds, the graph made of them, a text, a query, rows, gold."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copytree(ROOT / "output", folder / "output")
    (folder / "rows.jsonl").write_text('{"id": "1", "text": "Norway accused Iceland of overfishing."}\n', encoding="utf-8")
    shutil.copyfile(ROOT / "output" / "graph.ttl", folder / "graph.ttl")
    (folder / "texts").mkdir()
    (folder / "texts" / "a.txt").write_text("Norway accused Iceland of overfishing on Monday.\n", encoding="utf-8")
    (folder / "question.rq").write_text("SELECT ?o { actor:iran kg:backs ?o }\n", encoding="utf-8")
    gold = (ROOT / "tests" / "gold" / "own.en.jsonl").read_text(encoding="utf-8").splitlines()[:3]
    (folder / "gold.jsonl").write_text("\n".join(gold) + "\n", encoding="utf-8")


def main() -> None:
    home = Path.cwd()
    for path in map(Path, sys.argv[1:]):
        page = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            stage(Path(folder))
            os.chdir(folder)
            for command in run(page):
                print(f"{path}: {command}")
            for name, file in pictures(page):
                shutil.copyfile(file, home / path.parent / name)
            os.chdir(home)


if __name__ == "__main__":
    main()
