"""The command line: what it does, and what it says when it cannot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import texts
from click.testing import Result
from typer.testing import CliRunner

from kg import __version__
from kg.cli import app
from kg.graph import KnowledgeGraph


def run(*arguments: object, code: int = 0) -> Result:
    result = CliRunner().invoke(app, [str(a) for a in arguments], env={"COLUMNS": "200", "NO_COLOR": "1"})
    assert result.exit_code == code, result.output
    return result


def complaints(result: Result) -> list[str]:
    """What was said on standard error; each line is ours."""
    lines = result.stderr.splitlines()
    assert all(line.startswith("kg: ") for line in lines), result.stderr
    return [line.removeprefix("kg: ") for line in lines]


def program(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The real thing, in a process of its own."""
    command = [sys.executable, "-m", "kg.cli", *map(str, arguments)]
    env = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[1])}
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=env, check=False)


# -- help and wrong usage --------------------------------------------------------------------------


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom kg.cli import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit as end:\n    assert not end.code\n"
        "heavy = {'spacy', 'numpy', 'rdflib', 'pandas', 'networkx', 'matplotlib', 'pyoxigraph', 'scipy', 'thinc'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for command in ("build", "extract", "draw", "show", "explain", "evaluate"):
        assert command in done.stdout


def test_version() -> None:
    assert run("--version").stdout == f"kg {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["zonk"],
        ["build"],
        ["build", "a.txt"],
        ["build", "-o", "out"],
        ["build", "a.txt", "-o", "out", "--lang", "fr"],
        ["build", "a.txt", "-o", "out", "--zonk"],
        ["extract", "in.jsonl"],
        ["draw", "graph.ttl"],
        ["show", "graph.ttl"],
        ["explain", "graph.ttl", "Iran", "bombs"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    result = run(*arguments, code=2)
    assert "Usage" in result.stderr and not result.stdout


# -- build -----------------------------------------------------------------------------------------


def test_build(news: Path, built: KnowledgeGraph, tmp_path: Path) -> None:
    result = run("build", news, "-o", tmp_path / "deep" / "out")
    assert not complaints(result)
    assert sorted(p.name for p in (tmp_path / "deep" / "out").iterdir()) == ["graph.png", "graph.ttl"]
    assert (tmp_path / "deep" / "out" / "graph.ttl").read_text(encoding="utf-8") == built.to_turtle()
    rows = [line.split() for line in result.stdout.splitlines()]
    assert [r[:2] for r in rows if r and r[0] in {"a.en.txt", "b.nl.txt"}] == [["a.en.txt", "en"], ["b.nl.txt", "nl"]]
    assert f"{len(built.actors)} actors, {len(built.statements)} statements" in result.stdout
    assert str(tmp_path / "deep" / "out" / "graph.ttl") in result.stdout.replace("\n", "")


def test_bad_files_are_named_and_the_good_ones_built(news: Path, tmp_path: Path) -> None:
    bad = {
        "empty.txt": b"",
        "binary.txt": b"\x89PNG\r\n\x1a\n" + bytes(200),
        "latin.txt": "De coördinator van de privé-kliniek sprak met ministers.".encode("latin-1"),
        "french.txt": "Le ministre a passé plusieurs heures à discuter avec son homologue du port.".encode(),
        "actors.txt": b"It rained for hours on end, and nobody who was there knew what to do about it.",
    }
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    paths = [*(tmp_path / name for name in bad), tmp_path / "gone.txt"]
    result = run("build", news, *paths, "-o", tmp_path / "out", code=1)
    lines = complaints(result)
    assert len(lines) == len(paths)
    for path in paths:
        assert sum(path.name in line for line in lines) == 1, (path, lines)
    graph = KnowledgeGraph.load(tmp_path / "out" / "graph.ttl")
    assert sorted(d.source for d in graph.documents.values()) == ["a.en.txt", "b.nl.txt"]


def test_nothing_usable(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    lines = complaints(run("build", tmp_path / "empty.txt", "-o", tmp_path / "out", code=1))
    assert len(lines) == 2 and "empty.txt" in lines[0] and "nothing was written" in lines[1]
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_nothing_usable_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "graph.ttl").write_text("older")
    run("build", tmp_path / "gone.txt", "-o", tmp_path / "out", code=1)
    assert (tmp_path / "out" / "graph.ttl").read_text() == "older"


def test_output_that_cannot_be(news: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    for output in (tmp_path / "out", tmp_path / "out" / "below"):
        (line,) = complaints(run("build", news, "-o", output, code=1))
        assert line.startswith(f"{output}: ")
    assert (tmp_path / "out").read_text() == "a file"


def test_an_output_file_that_cannot_be_written(news: Path, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()
    (line,) = complaints(run("build", news, "-o", tmp_path, code=1))
    assert "graph.ttl" in line


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_unwritable_output(news: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    (line,) = complaints(run("build", news, "-o", tmp_path / "out", code=1))
    assert "not writable" in line


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--pipeline", "no_such_pipeline", "no_such_pipeline"),
        ("--lexicon", "gone.toml", "gone.toml"),
        ("--actors", "gone.ttl", "gone.ttl"),
        ("--base", "not an iri", "not an iri"),
    ],
)
def test_wrong_settings(news: Path, tmp_path: Path, option: str, value: str, words: str) -> None:
    (line,) = complaints(run("build", news, "-o", tmp_path / "out", option, value, code=1))
    assert words in line
    assert not (tmp_path / "out" / "graph.ttl").exists()


def test_why_candidates_were_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Iran attacked Iran. {texts.NEWS_EN}")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--explain-drops")
    assert "subject and object are the same actor" in result.stdout


def test_the_program_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(texts.NEWS_EN, encoding="utf-8")
    done = program("build", "a.txt", "gone.txt", "-o", "out", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["kg: gone.txt: cannot be read (no such file or directory)"]
    assert (tmp_path / "out" / "graph.ttl").is_file() and (tmp_path / "out" / "graph.png").is_file()


# -- extract ---------------------------------------------------------------------------------------


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def jsonl(path: Path, *some: object) -> Path:
    path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in some), encoding="utf-8")
    return path


def test_extract(tmp_path: Path) -> None:
    text = "Iran supports Syria. Egypt said that two militias attacked Israel in 2014."
    source = jsonl(
        tmp_path / "in.jsonl", {"id": "b", "text": text, "lang": "en"}, {"id": 1, "text": texts.DUTCH[0]}, {"id": "none", "text": ""}
    )
    run("extract", source, "-o", tmp_path / "out.jsonl")
    first, second, third = rows(tmp_path / "out.jsonl")
    assert [first["id"], second["id"], third["id"]] == ["b", 1, "none"] and third["statements"] == []
    for row, full in ((first, text), (second, texts.DUTCH[0])):
        assert set(row) == {"id", "statements"} and row["statements"]
        for s in row["statements"]:
            assert set(s) >= {
                "subject", "relation", "category", "object", "polarity", "certainty", "tense", "attributed_to", "start", "end", "place",
                "cue", "confidence",
            }  # fmt: skip
            for argument in (s["subject"], s["object"]):
                assert set(argument) == {"begin", "end", "text", "actor", "type"}
                assert full[argument["begin"] : argument["end"]] == argument["text"]
            assert {"begin", "end"} <= set(s["cue"]) and 0 <= s["cue"]["begin"] < s["cue"]["end"] <= len(full)
            assert s["polarity"] in {"positive", "negative"} and s["certainty"] in {"certain", "probable", "possible"}
            assert s["tense"] in {"past", "present", "future"} and 0 <= s["confidence"] <= 1
    plain = first["statements"][0]
    assert plain["subject"] == {"begin": 0, "end": 4, "text": "Iran", "actor": "iran", "type": "Country"}
    assert (plain["relation"], plain["category"], plain["object"]["actor"]) == ("supports", "SUPPORT", "syria")
    assert (plain["polarity"], plain["certainty"], plain["tense"]) == ("positive", "certain", "present")
    assert [plain[k] for k in ("attributed_to", "start", "end", "place")] == [None] * 4
    assert (plain["cue"]["begin"], plain["cue"]["end"]) == (5, 13)
    (claim,) = [s for s in first["statements"] if s["relation"] == "attacks"]
    assert claim["subject"]["text"] == "two militias" and claim["subject"]["actor"] is None
    assert (claim["object"]["actor"], claim["attributed_to"]) == ("israel", "egypt")
    assert (claim["start"], claim["end"]) == ("2014", "2014")


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("{not json", "line 2: not JSON"),
        ('["a list"]', "line 2: a row needs"),
        ({"text": "No id."}, "line 2: a row needs"),
        ({"id": 1}, "line 2: a row needs"),
        ({"id": 1, "text": 5}, "line 2: a row needs"),
        ({"id": [1], "text": "An odd id."}, "line 2: the id must be"),
        ({"id": 1, "text": "Half a \ud800 character."}, "line 2: the id must be"),
        ({"id": 7, "text": "Bonjour", "lang": "fr"}, "row 7 is in language 'fr'; kg reads nl and en"),
    ],
)
def test_bad_rows(tmp_path: Path, row: object, why: str) -> None:
    source = jsonl(tmp_path / "in.jsonl", {"id": "a", "text": "Iran supports Syria."}, row)
    (line,) = complaints(run("extract", source, "-o", tmp_path / "out.jsonl", code=1))
    assert str(source) in line and why in line
    assert not (tmp_path / "out.jsonl").exists()


def test_rows_may_hold_line_separators(tmp_path: Path) -> None:
    """JSON allows U+2028 and U+0085 in its strings as they are."""
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "a", "text": "Iran supports Syria.\u2028\u0085"}, ensure_ascii=False) + "\n", encoding="utf-8")
    run("extract", source, "-o", tmp_path / "out.jsonl")
    assert len(rows(tmp_path / "out.jsonl")) == 1


def test_extract_from_and_to_nowhere(tmp_path: Path) -> None:
    (line,) = complaints(run("extract", tmp_path / "gone.jsonl", "-o", tmp_path / "out.jsonl", code=1))
    assert "gone.jsonl" in line
    source = jsonl(tmp_path / "in.jsonl", {"id": "a", "text": "Iran supports Syria."})
    (line,) = complaints(run("extract", source, "-o", tmp_path / "no" / "out.jsonl", code=1))
    assert "out.jsonl" in line


# -- draw, show, explain ---------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_draw(turtle: Path, tmp_path: Path, suffix: str) -> None:
    output = tmp_path / f"net.{suffix}"
    result = run("draw", turtle, "-o", output, "--lang", "nl", "--title", "Test", "--roll-up")
    assert str(output) in result.stdout.replace("\n", "") and "relations" in result.stdout
    assert output.stat().st_size > 5000


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--include", "zonk"], 2, "no such kind of statement zonk"),
        (["--include", ","], 2, "(none given)"),
        (["--include", "planned"], 1, "nothing to draw"),
    ],
)
def test_draw_wrongly(turtle: Path, tmp_path: Path, arguments: list[str], code: int, words: str) -> None:
    (line,) = complaints(run("draw", turtle, "-o", tmp_path / "net.png", *arguments, code=code))
    assert words in line and not (tmp_path / "net.png").exists()


def test_draw_to_an_unknown_format(turtle: Path, tmp_path: Path) -> None:
    (line,) = complaints(run("draw", turtle, "-o", tmp_path / "net.docx", code=1))
    assert "net.docx" in line


def test_show(turtle: Path) -> None:
    out = run("show", turtle, "Syrië").stdout
    assert out.splitlines()[0].split() == ["Syria", "syria", "(Country)"]
    assert "also: " in out and "Syrië" in out and "https://www.wikidata.org/wiki/Q858" in out
    table = [line.split() for line in out.splitlines() if "a.en.txt" in line or "b.nl.txt" in line]
    assert [row[:4] for row in table] == [["Iran", "supports", "Syria", "asserted"]] * 2
    assert "Syrië  syria" in run("show", turtle, "syria", "--lang", "nl").stdout


def test_explain(turtle: Path) -> None:
    out = run("explain", turtle, "Iran", "supports", "Syrië").stdout
    assert "⟦Iran⟧ₛ «supports» ⟦Syria⟧ₒ." in out and "⟦Iran⟧ₛ «steunt» ⟦Syrië⟧ₒ." in out
    begin = texts.NEWS_EN.index(texts.ENGLISH[0])
    assert f"a.en.txt:{begin}-{begin + len(texts.ENGLISH[0])}  asserted  confidence 0." in out
    assert f"subject [{begin}, {begin + 4})  cue [{begin + 5}, {begin + 13}) support" in out
    claim = run("explain", turtle, "Qatar", "supports", "Hamas").stdout
    assert "alleged" in claim and "according to Egypt" in claim
    denied = run("explain", turtle, "France", "attacks", "Libya").stdout
    assert "negated" in denied and "polarity negative" in denied


def test_unknown_actors_and_relations(turtle: Path) -> None:
    (line,) = complaints(run("show", turtle, "Hama", code=2))
    assert line == "no actor 'Hama' in this graph; did you mean hamas?"
    (line,) = complaints(run("explain", turtle, "Zorblatt", "supports", "Iran", code=2))
    assert "no actor 'Zorblatt'" in line
    (line,) = complaints(run("explain", turtle, "Iran", "zonks", "Syria", code=1))
    assert "no relation 'zonks'" in line and "attacks" in line
    (line,) = complaints(run("explain", turtle, "Syria", "supports", "Iran", code=1))
    assert line == "no statement says that Syria supports Iran"


@pytest.mark.parametrize("command", [["show", "Iran"], ["explain", "Iran", "bombs", "Iraq"], ["draw", "-o", "net.png"]])
def test_bad_graphs(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "bad.ttl").write_text("this is no turtle")
    for name in ("gone.ttl", "bad.ttl"):
        (line,) = complaints(run(command[0], tmp_path / name, *command[1:], code=1))
        assert name in line


# -- evaluate --------------------------------------------------------------------------------------


def test_evaluate(tmp_path: Path) -> None:
    def record(id: str, text: str, source: str, target: str, code: str) -> dict[str, object]:
        return {"id": id, "text": text, "lang": "en", "expected": [{"source_text": source, "target_text": target, "code": code}]}

    gold = jsonl(
        tmp_path / "tiny.jsonl",
        record("right", "Iran supports Syria.", "Iran", "Syria", "SUPPORT"),
        record("turned", "Iran supports Syria.", "Syria", "Iran", "SUPPORT"),
        record("label", "Iran supports Syria.", "Iran", "Syria", "ASSAULT"),
        record("missed", "It rained in Syria.", "It", "Syria", "ASSAULT"),
    )
    out = run("evaluate", gold, "--misses", tmp_path / "misses").stdout
    assert "tiny: 4 records, 4 gold events, 3 statements" in out
    assert "dyad 0.500  reversed 0.250  dyad+category 0.250" in out
    assert "ASSAULT:0/2 SUPPORT:1/2" in out
    assert {r["id"]: r["why"] for r in rows(tmp_path / "misses" / "tiny.misses.jsonl")} == {
        "turned": "reversed",
        "label": "label",
        "missed": "pair",
    }


def test_evaluate_on_what_is_no_gold(tmp_path: Path) -> None:
    (line,) = complaints(run("evaluate", jsonl(tmp_path / "a.jsonl", {"id": 1, "text": "Hi"}), code=1))
    assert "a.jsonl: not gold" in line
    (line,) = complaints(run("evaluate", jsonl(tmp_path / "b.jsonl"), code=1))
    assert "b.jsonl: is empty" in line
    (line,) = complaints(run("evaluate", tmp_path / "gone.jsonl", code=1))
    assert "gone.jsonl" in line


# -- lexicon ---------------------------------------------------------------------------------------


def test_check_the_lexicon(tmp_path: Path) -> None:
    assert "en: " in run("lexicon", "check").stdout
    mine = tmp_path / "mine.toml"
    mine.write_text('lang = "en"\n[relations.attacks]\nverb = ["praise O"]\n', encoding="utf-8")
    result = run("lexicon", "check", mine, code=1)
    assert "mine.toml" in result.stdout and "contradicts [relations.praises]" in result.stdout
    assert complaints(result) == ["1 fault"]


def test_try_a_sentence() -> None:
    shown = run("lexicon", "try", "France attacked Chad and zorked Mali.", "--lang", "en").stdout.splitlines()
    at = shown.index("attacked  attack, VERB")
    assert any(line.startswith("  + attacks: attack O  France → Chad") for line in shown[at:])
    refused = run("lexicon", "try", "Frankrijk verklaarde Tsjaad de liefde.").stdout
    assert "the phrase in < > is not there" in refused


def test_try_nothing() -> None:
    assert complaints(run("lexicon", "try", " ", code=2)) == ["the sentence is empty"]
