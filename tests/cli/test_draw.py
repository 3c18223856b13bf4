"""``kg draw``: every option, by what can be read in the picture."""

from __future__ import annotations

import re
from pathlib import Path

import facts
import pytest
from click.testing import Result
from typer.testing import CliRunner

from kg.cli import app


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graph") / "graph.ttl"
    facts.graph().save(path)
    return path


def run(*arguments: object, code: int = 0) -> Result:
    result = CliRunner().invoke(app, ["draw", *map(str, arguments)], env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    assert result.exit_code == code, result.output
    return result


def words(picture: Path) -> list[str]:
    """All texts of an SVG, lines of one text apart (Matplotlib writes them as comments)."""
    return re.findall(r"<!-- (.*?) -->", picture.read_text(encoding="utf-8"))


NAMES = {"Ostmark", "Valdoria", "Nyland", "Red Front", "Ana Hale", "Tarsis", "army of Ostmark"}


@pytest.mark.parametrize(
    ("options", "names", "labels"),
    [
        ([], NAMES - {"Tarsis"}, {"bombs ×2", "backs (alleged)", "arms (planned)", "not: allied with", "leads (possible)"}),
        (["--actor", "red front"], {"Nyland", "Red Front", "army of Ostmark"}, {"backs (alleged)", "attacks"}),
        (["--actor", "red-front", "--depth", "2"], NAMES - {"Ostmark", "Tarsis"}, {"not: allied with", "leads (possible)"}),
        (["--actor", "Oostmark", "--actor", "Ana Hale"], {"Ostmark", "Valdoria", "Ana Hale", "Nyland"}, {"bombs ×2", "leads (possible)"}),
        (["--family", "conflict"], {"Ostmark", "Valdoria", "Red Front", "army of Ostmark"}, {"bombs ×2", "attacks"}),
        (["--family", "conflict, role"], NAMES - {"Tarsis"}, {"bombs ×2", "leads (possible)"}),
        (["--relation", "assaults"], {"Ostmark", "Valdoria", "Red Front", "army of Ostmark"}, {"bombs ×2", "attacks"}),
        (["--min-mentions", "2"], {"Ostmark", "Valdoria"}, {"bombs ×2"}),
        (["--since", "2005-06"], {"Ostmark", "Valdoria", "Red Front", "army of Ostmark"}, {"bombs", "meets", "attacks"}),
        (["--until", "2004"], {"Ostmark", "Valdoria", "Nyland", "Ana Hale", "army of Ostmark"}, {"bombs", "not: allied with"}),
        (["--include", "planned,negated"], {"Nyland", "Valdoria"}, {"arms (planned)", "not: allied with"}),
        (["--include", "open"], {"Tarsis", "Ostmark"}, {"cue"}),
        (["--roll-up"], NAMES - {"Tarsis", "army of Ostmark"}, {"bombs ×2", "meets", "attacks"}),
        (["--roll-up", "--actor", "ostmark.army"], {"Ostmark", "Valdoria", "Red Front"}, {"bombs ×2", "meets", "attacks"}),
        (["--max-actors", "2"], {"Nyland", "Valdoria"}, {"arms (planned)", "not: allied with"}),
    ],
)  # fmt: skip
def test_what_is_drawn(graph: Path, tmp_path: Path, options: list[str], names: set[str], labels: set[str]) -> None:
    output = tmp_path / "net.svg"
    said = run(graph, "-o", output, *options).stdout
    seen = " ".join(words(output))
    shown = {name for name in NAMES if re.search(rf"{name}(?! government)", seen)}
    assert shown - {"Ostmark"} == names - {"Ostmark"}
    assert all(label in words(output) for label in labels), words(output)
    assert said.startswith(f"{output}: ") and " relations" in said


def test_how_it_looks(graph: Path, tmp_path: Path) -> None:
    plain, styled = tmp_path / "plain.svg", tmp_path / "styled.svg"
    run(graph, "-o", plain)
    run(graph, "-o", styled, "--lang", "nl", "--theme", "dark", "--width", "14", "--title", "Wie tegen wie")
    assert {"Who does what to whom", "Valdoria", "country"} <= set(words(plain))
    assert {"Wie tegen wie", "Valdorië", "land", "bombardeert ×2"} <= set(words(styled))
    wide = [float(re.search(r'width="([\d.]+)pt"', path.read_text())[1]) for path in (plain, styled)]  # type: ignore[index]
    assert wide[1] == 14 * 72 > wide[0]
    assert "#14181f" in styled.read_text() and "#14181f" not in plain.read_text()


def test_matrix(graph: Path, tmp_path: Path) -> None:
    output = tmp_path / "matrix.svg"
    run(graph, "-o", output, "--matrix")
    seen = words(output)
    assert "Who acts on whom" in seen and {"Ostmark", "Red Front", "conflict"} <= set(seen)
    # Plans and denials are no acts, unless they are asked for.
    assert "standing relation" not in seen and "Ana Hale" not in seen
    run(graph, "-o", output, "--matrix", "--include", "negated")
    assert "standing relation" in words(output)
    assert "1 relations" in run(graph, "-o", output, "--matrix", "--max-actors", "2", "--family", "conflict").stdout


def test_timeline(graph: Path, tmp_path: Path) -> None:
    output = tmp_path / "time.svg"
    run(graph, "-o", output, "--timeline")
    seen = words(output)
    assert {"Who did what when", "2003-03-20", "2005", "2010-02", "2014"} <= set(seen)
    assert "bombs Valdoria" in seen and any(line.startswith("attacks army") for line in seen)
    assert "backs" not in " ".join(seen)  # it has no date, nor has its document
    run(graph, "-o", output, "--timeline", "--actor", "Ostmark", "--roll-up", "--lang", "nl")
    assert "valt Oostmark aan" in " ".join(words(output)) or "Oostmark" in words(output)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--actor", "Valdora"], 2, "no actor 'Valdora' in this graph; did you mean valdoria?"),
        (["--family", "war"], 2, "no such family war; choose from cooperation, "),
        (["--relation", "zonks"], 2, "no such relation zonks; choose from "),
        (["--since", "soon"], 2, "'soon' is no date; write it as 2003, 2003-03 or 2003-03-20"),
        (["--since", "2004", "--until", "2003"], 2, "since 2004 is later than until 2003"),
        (["--matrix", "--timeline"], 2, "--matrix and --timeline are two pictures; ask for one at a time"),
        (["--depth", "2"], 2, "--depth needs an --actor to start from"),
        (["--timeline", "--max-actors", "9"], 2, "--max-actors does not go with --timeline"),
        (["--since", ""], 2, "'' is no date"),
        (["--until", "1999"], 1, "nothing to draw"),
        (["--actor", "Red Front", "--family", "role"], 1, "nothing to draw: no such statement is about Red Front"),
        (["--matrix", "--include", "open", "--family", "role"], 1, "nothing to draw"),
        (["--timeline", "--family", "withdrawal"], 1, "nothing to draw"),
    ],
)
def test_wrong_usage(graph: Path, tmp_path: Path, options: list[str], code: int, said: str) -> None:
    result = run(graph, "-o", tmp_path / "net.png", *options, code=code)
    (line,) = result.stderr.splitlines()
    assert line.startswith("kg: ") and said in line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("options", [["--theme", "pink"], ["--depth", "0", "--actor", "Nyland"], ["--width", "0"], ["--time-limit", "1"]])
def test_values_that_cannot_be(graph: Path, tmp_path: Path, options: list[str]) -> None:
    assert options[0] in run(graph, "-o", tmp_path / "net.png", *options, code=2).stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("options", [[], ["--matrix"], ["--timeline"]])
def test_an_unknown_format(graph: Path, tmp_path: Path, options: list[str]) -> None:
    (line,) = run(graph, "-o", tmp_path / "net.gif", *options, code=1).stderr.splitlines()
    assert "net.gif" in line and ".png, .svg or .pdf" in line
