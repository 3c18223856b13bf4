"""The commands that ask, convert, merge, compare and check graphs, and add to them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
import texts
from test_cli import complaints, program, run

from kg.api import build_all
from kg.graph import KnowledgeGraph


@pytest.fixture
def copy(turtle: Path, tmp_path: Path) -> Path:
    """The graph of the news in a folder of its own."""
    return Path(shutil.copy(turtle, tmp_path / "graph.ttl"))


@pytest.fixture(scope="module")
def store(news: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as a store."""
    path = tmp_path_factory.mktemp("stores") / "store"
    result = run("build", news, "--store", path)
    assert "2 new documents" in result.stdout
    return path


# -- build -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [["-o", "a", "--store", "b"], ["--update", "a", "--store", "b"]])
def test_one_place_to_build_to(options: list[str]) -> None:
    assert "Usage" in run("build", "a.txt", *options, code=2).stderr


def test_a_store_holds_what_a_build_gives(store: Path, built: KnowledgeGraph) -> None:
    held = KnowledgeGraph.load(store)
    assert held == built
    assert held.to_turtle() == built.to_turtle()


def test_texts_are_added_to_a_graph(news: Path, built: KnowledgeGraph, tmp_path: Path) -> None:
    file = tmp_path / "graph.ttl"
    build_all([news / "a.en.txt"]).graph.save(file)
    before = file.read_text(encoding="utf-8").strip().split("\n\n")
    result = run("build", news / "b.nl.txt", "--update", file)
    assert not complaints(result) and str(file) in result.stdout.replace("\n", "")
    after = KnowledgeGraph.load(file)
    assert after.statements == built.statements and after.actors == built.actors and after.documents == built.documents
    # What was there is still there, word for word, but for actors, who may have got names and edges.
    kept = {block for block in before if not block.startswith("actor:")}
    assert kept and kept <= set(file.read_text(encoding="utf-8").strip().split("\n\n"))
    # Each statement says which of the two runs made it.
    assert {run.pipelines[0][:2]: len(ids) for run, ids in after.made.items()} == {
        lang: sum(s.lang == lang for s in after.statements) for lang in ("en", "nl")
    }


def test_a_text_that_is_there_already_counts_once(news: Path, copy: Path) -> None:
    before = copy.read_bytes()
    result = run("build", news, "--update", copy)
    assert "has these texts already" in result.stdout and copy.read_bytes() == before


def test_a_picture_beside_an_updated_graph_is_drawn_anew(news: Path, tmp_path: Path) -> None:
    build_all([news / "a.en.txt"]).graph.save(tmp_path / "graph.ttl")
    (tmp_path / "graph.png").write_bytes(b"old")
    run("build", news / "b.nl.txt", "--update", tmp_path / "graph.ttl")
    assert (tmp_path / "graph.png").read_bytes().startswith(b"\x89PNG")


def test_texts_are_added_to_a_store(news: Path, built: KnowledgeGraph, tmp_path: Path) -> None:
    path = tmp_path / "store"
    run("build", news / "a.en.txt", "--store", path)
    run("build", news, "--store", path)
    assert "Nothing was written" in run("build", news, "--update", path).stdout
    assert KnowledgeGraph.load(path).statements == built.statements


def test_updates_that_cannot_be(news: Path, copy: Path, tmp_path: Path) -> None:
    before = copy.read_bytes()
    for options, words in (
        (["--update", tmp_path / "gone.ttl"], "gone.ttl"),
        (["--update", tmp_path / "graph.docx"], "graph.docx"),
        (["--update", tmp_path], "not a store"),
        (["--store", tmp_path], "not a store"),
        (["--update", copy, "--base", "https://a.org/"], "its base IRI is urn:kg:"),
    ):
        (line,) = complaints(run("build", news, *options, code=1))
        assert words in line
    lines = complaints(run("build", tmp_path / "gone.txt", "--update", copy, code=1))
    assert len(lines) == 1 and "gone.txt" in lines[0]
    assert copy.read_bytes() == before


def test_the_base_of_a_store_stays(news: Path, tmp_path: Path) -> None:
    path = tmp_path / "store"
    run("build", news / "a.en.txt", "--store", path, "--base", "https://a.org/kg")
    run("build", news / "b.nl.txt", "--store", path)
    assert KnowledgeGraph.load(path).base == "https://a.org/kg/"
    (line,) = complaints(run("build", news, "--store", path, "--base", "https://b.org/", code=1))
    assert "its base IRI is https://a.org/kg/" in line


# -- query -----------------------------------------------------------------------------------------

SYRIA = "SELECT ?who { ?who kg:supports actor:syria }"


def test_query_inline_and_from_a_file(turtle: Path, store: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text(f"# who?\n{SYRIA}", encoding="utf-8")
    for graph in (turtle, store):
        for query in (SYRIA, tmp_path / "q.rq"):
            assert run("query", graph, query).stdout.split() == ["who", "actor:iran"]
    # Two documents say so: one edge all the same, in every format.
    run("convert", turtle, tmp_path / "a.trig")
    assert run("query", tmp_path / "a.trig", SYRIA).stdout.split() == ["who", "actor:iran"]
    assert run("query", turtle, SYRIA, "--format", "csv").stdout == "who\nurn:kg:actor:iran\n"
    found = json.loads(run("query", turtle, SYRIA, "--format", "json").stdout)
    assert found["results"]["bindings"] == [{"who": {"type": "uri", "value": "urn:kg:actor:iran"}}]


def test_a_query_without_braces_and_a_file_with_them(turtle: Path, tmp_path: Path) -> None:
    assert "actor:iran a kg:Country" in run("query", turtle, "DESCRIBE actor:iran").stdout
    (tmp_path / "q {1}.rq").write_text(SYRIA, encoding="utf-8")
    assert "actor:iran" in run("query", turtle, tmp_path / "q {1}.rq").stdout
    assert "actor:iran" in run("query", turtle, SYRIA + " #" + "x" * 5000).stdout


def test_other_forms_of_query(turtle: Path) -> None:
    assert run("query", turtle, "ASK { actor:iran kg:supports actor:syria }").stdout == "true\n"
    assert json.loads(run("query", turtle, "ASK { actor:iran kg:attacks actor:syria }", "--format", "json").stdout)["boolean"] is False
    assert "actor:iran kg:supports actor:syria ." in run("query", turtle, "CONSTRUCT WHERE { ?s kg:supports actor:syria . }").stdout
    assert "(no rows)" in run("query", turtle, "SELECT ?s { ?s a kg:Zonk }").stdout


def test_ready_queries(turtle: Path, store: Path) -> None:
    assert "evidence-of-edge" in run("query", turtle, "--named", "list").stdout
    for graph in (turtle, store):
        out = run("query", graph, "--named", "evidence-of-edge", "--set", "subject=IRAN", "--set", "object=Syrië").stdout
        assert texts.ENGLISH[0] in out and texts.DUTCH[0] in out and "actor:iran" in out
        assert texts.ENGLISH[3] not in out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "give either a query"),
        ([SYRIA, "--named", "denied"], 2, "give either a query"),
        ([SYRIA, "--set", "a=b"], 2, "use it with --named"),
        (["--named", "denied", "--set", "subject"], 2, "NAME=VALUE"),
        (["--named", "denied", "--set", "subject=Zorblatt"], 2, "no actor 'Zorblatt'"),
        (["--named", "denied", "--set", "zonk=Iran"], 1, "takes no 'zonk'"),
        (["--named", "zonk"], 1, "no query 'zonk'"),
        (["gone.rq"], 1, "gone.rq: neither SPARQL nor a file"),
        (["SELECT ?x { zonk"], 1, "not SPARQL: line 1"),
        (["DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"], 1, "DELETE changes a graph"),
        (["SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"], 1, "SERVICE asks over the network"),
    ],
)
def test_query_wrongly(turtle: Path, arguments: list[str], code: int, words: str) -> None:
    (line,) = complaints(run("query", turtle, *arguments, code=code))
    assert words in line


def test_the_output_of_a_query_may_be_cut_off(turtle: Path) -> None:
    done = program("query", turtle, "SELECT * { ?s ?p ?o }", "--format", "csv")
    assert done.returncode == 0 and len(done.stdout.splitlines()) > 100 and not done.stderr


# -- path, timeline, neighbours --------------------------------------------------------------------


def test_path(turtle: Path, store: Path) -> None:
    for graph in (turtle, store):
        out = run("path", graph, "Iran", "Syrië").stdout
        assert out.splitlines()[0] == "Iran – Syria"
        assert "Iran supports Syria  a.en.txt:" in out and texts.DUTCH[0] in out
    (line,) = complaints(run("path", turtle, "Iran", "Libya", code=1))
    assert line == "no path from Iran to Libya along asserted statements"
    (line,) = complaints(run("path", turtle, "Syria", "Syrië", code=2))
    assert line == "Syria and Syrië are the same actor; give two"
    assert "France attacks Libya" in run("path", turtle, "France", "Libya", "--include", "negated").stdout
    (line,) = complaints(run("path", turtle, "Iran", "Libya", "--include", "zonk", code=2))
    assert "no such kind zonk" in line


def test_timeline(turtle: Path, tmp_path: Path) -> None:
    (line,) = complaints(run("timeline", turtle, "Iran", code=1))
    assert line == "no statement about Iran has a date"
    out = run("timeline", turtle, "Iran", "--published").stdout
    assert out.count("(2023-03-14)") == 2 and "Iran supports Syria" in out
    (tmp_path / "a.txt").write_text(f"{texts.ENGLISH[1]} {texts.NEWS_EN}", encoding="utf-8")
    run("build", tmp_path / "a.txt", "-o", tmp_path)
    assert ["2014", "2014", "Israel", "attacks", "Iran"] in [
        x.split()[:5] for x in run("timeline", tmp_path / "graph.ttl").stdout.splitlines()
    ]


def test_neighbours(turtle: Path) -> None:
    out = run("neighbours", turtle, "iran").stdout
    assert out.splitlines()[0].split() == ["Iran", "iran", "(Country)"]
    assert ["→", "supports", "Syria", "syria", "asserted", "2"] in [line.split() for line in out.splitlines()]


def test_unknown_actors(turtle: Path) -> None:
    for arguments in (["path", turtle, "Zorblatt", "Iran"], ["timeline", turtle, "Zorblatt"], ["neighbours", turtle, "Zorblatt"]):
        (line,) = complaints(run(*arguments, code=2))
        assert line == "no actor 'Zorblatt' in this graph"


# -- convert, merge, diff --------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["nt", "nq", "trig", "jsonld", "rdf12"])
def test_there_and_back_again(turtle: Path, tmp_path: Path, suffix: str) -> None:
    other = tmp_path / ("other.ttl" if suffix == "rdf12" else f"other.{suffix}")
    run("convert", turtle, other, *(["--rdf12"] if suffix == "rdf12" else []))
    assert ("<<(" in other.read_text(encoding="utf-8")) == (suffix == "rdf12")
    run("convert", other, tmp_path / "again.ttl")
    assert (tmp_path / "again.ttl").read_bytes() == turtle.read_bytes()


@pytest.mark.parametrize("suffix", ["ttl", "trig", "nq", "jsonld"])
def test_from_a_store(store: Path, built: KnowledgeGraph, tmp_path: Path, suffix: str) -> None:
    run("convert", store, tmp_path / f"a.{suffix}")
    assert KnowledgeGraph.load(tmp_path / f"a.{suffix}") == built


@pytest.mark.parametrize("suffix", ["nt", "nq", "trig", "ttl"])
def test_as_it_is_read(turtle: Path, tmp_path: Path, suffix: str) -> None:
    """Streamed, in the file's own order; no file of a failed attempt stays."""
    run("convert", turtle, tmp_path / f"a.{suffix}", "--stream")
    run("convert", tmp_path / f"a.{suffix}", tmp_path / "again.ttl")
    assert (tmp_path / "again.ttl").read_bytes() == turtle.read_bytes()
    broken = tmp_path / "broken.ttl"
    broken.write_text(turtle.read_text(encoding="utf-8") + "<a", encoding="utf-8")
    (line,) = complaints(run("convert", broken, tmp_path / f"b.{suffix}", "--stream", code=1))
    assert "broken.ttl: not well-formed" in line
    assert not [p for p in tmp_path.iterdir() if p.name not in {f"a.{suffix}", "again.ttl", "broken.ttl"}]


def test_for_other_programs(turtle: Path, tmp_path: Path) -> None:
    for suffix in ("graphml", "gexf", "csv"):
        assert "Written: " in run("convert", turtle, tmp_path / f"net.{suffix}").stdout
    assert sorted(p.name for p in tmp_path.iterdir()) == ["net.edges.csv", "net.gexf", "net.graphml", "net.nodes.csv"]


def test_another_base(turtle: Path, tmp_path: Path) -> None:
    run("convert", turtle, tmp_path / "a.ttl", "--base", "https://a.org/kg/")
    assert "@prefix actor: <https://a.org/kg/actor/> ." in (tmp_path / "a.ttl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("output", "options", "code", "words"),
    [
        ("a.docx", [], 1, "a.docx: the suffix tells no format; use .ttl"),
        ("a", [], 1, "the suffix tells no format"),
        ("a.nt", ["--rdf12"], 2, "--rdf12 writes Turtle"),
        ("no/a.ttl", [], 1, "a.ttl: cannot be written"),
        ("a.ttl", ["--base", "zonk"], 1, "not a base IRI"),
        ("a.ttl", ["--stream", "--base", "https://a.org/"], 2, "leave out --base"),
        ("a.csv", ["--stream"], 1, "leave out --stream"),
    ],
)
def test_convert_wrongly(turtle: Path, tmp_path: Path, output: str, options: list[str], code: int, words: str) -> None:
    (line,) = complaints(run("convert", turtle, tmp_path / output, *options, code=code))
    assert words in line and not (tmp_path / output).exists()


def test_merge(news: Path, turtle: Path, built: KnowledgeGraph, tmp_path: Path) -> None:
    parts = []
    for name in ("a.en.txt", "b.nl.txt"):
        parts.append(tmp_path / f"{name}.trig")
        build_all([news / name]).graph.save(parts[-1])
    out = run("merge", *parts, "-o", tmp_path / "one.ttl").stdout
    assert "2 documents" in out
    run("merge", *reversed(parts), parts[0], "-o", tmp_path / "other.ttl")
    assert (tmp_path / "one.ttl").read_bytes() == (tmp_path / "other.ttl").read_bytes()
    merged = KnowledgeGraph.load(tmp_path / "one.ttl")
    assert (merged.statements, merged.actors, merged.documents) == (built.statements, built.actors, built.documents)
    run("convert", turtle, tmp_path / "far.ttl", "--base", "https://a.org/")
    (line,) = complaints(run("merge", turtle, tmp_path / "far.ttl", "-o", tmp_path / "x.ttl", code=1))
    assert "different base IRIs" in line


def test_diff(news: Path, turtle: Path, tmp_path: Path) -> None:
    part = tmp_path / "a.ttl"
    build_all([news / "a.en.txt"]).graph.save(part)
    lines = run("diff", part, turtle).stdout.splitlines()
    assert "+ document b.nl.txt" in lines and all(line.startswith("+ ") for line in lines)
    assert any(line.startswith("+ statement iran supports syria [asserted] b.nl.txt:") for line in lines)
    assert not any(line.startswith("+ edge iran supports syria") for line in lines)  # both texts have it
    back = run("diff", turtle, part, "--exit-code", code=1).stdout.splitlines()
    assert sorted(line[1:] for line in back) == sorted(line[1:] for line in lines) and all(line.startswith("- ") for line in back)
    assert run("diff", turtle, turtle, "--exit-code").stdout == ""


def test_diff_of_edges_and_of_confidence(built: KnowledgeGraph, turtle: Path, tmp_path: Path) -> None:
    text = turtle.read_text(encoding="utf-8")
    (tmp_path / "a.ttl").write_text(text.replace("kg:tense kg:Present", "kg:tense kg:Future"), encoding="utf-8")
    lines = run("diff", turtle, tmp_path / "a.ttl").stdout.splitlines()
    assert "- edge iran supports syria" in lines and any("[planned]" in line for line in lines if line.startswith("+ statement"))
    import re

    (tmp_path / "b.ttl").write_text(re.sub(r"kg:confidence [0-9.]+", "kg:confidence 0.01", text), encoding="utf-8")
    lines = run("diff", turtle, tmp_path / "b.ttl").stdout.splitlines()
    assert len(lines) == len(built.statements) and all(line.startswith("~ ") and line.endswith("→ 0.01") for line in lines)


# -- validate --------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["ttl", "trig", "jsonld", "rdf12"])
def test_every_format_conforms(turtle: Path, tmp_path: Path, suffix: str) -> None:
    other = tmp_path / ("other.ttl" if suffix == "rdf12" else f"other.{suffix}")
    run("convert", turtle, other, *(["--rdf12"] if suffix == "rdf12" else []))
    assert run("validate", other).stdout.replace("\n", "") == f"{other}: conforms to the shapes"


def test_a_store_conforms(store: Path) -> None:
    assert "conforms" in run("validate", store).stdout


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("    kg:tense kg:Present ;\n", "", "has no kg:tense"),
        ("kg:polarity kg:Positive", "kg:polarity kg:Maybe", "kg:polarity cannot be kg:Maybe"),
        ("kg:supports actor:syria", "kg:supports actor:syria ; kg:attacks actor:iran", "A plain edge stands only for what a document itself"),
        ("nif:anchorOf \"Iran\"", "nif:anchorOf \"Iraq\"", "The quote is not what stands there in the document"),
        ("schema:datePublished \"2023-03-14\"", "schema:datePublished \"2023-99-14\"", "of the wrong datatype"),
    ],
)  # fmt: skip
def test_faults_are_told(turtle: Path, tmp_path: Path, old: str, new: str, words: str) -> None:
    text = turtle.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "bad.ttl"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    result = run("validate", path, code=1)
    assert words in result.stdout
    (line,) = complaints(result)
    assert "does not conform to the shapes" in line


def test_what_is_not_ours_is_not_said_to_conform(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("<urn:a> <urn:b> <urn:c> .")
    (line,) = complaints(run("validate", tmp_path / "a.ttl", code=1))
    assert line == f"{tmp_path / 'a.ttl'}: holds no graph of kg"


@pytest.mark.parametrize(
    "arguments",
    [["query", SYRIA], ["validate"], ["path", "a", "b"], ["timeline"], ["neighbours", "a"], ["convert", "x.ttl"], ["diff", "x.ttl"]],
)
def test_bad_graphs(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "bad.ttl").write_text("this is no turtle")
    (tmp_path / "folder").mkdir()
    for name in ("gone.ttl", "bad.ttl", "folder"):
        (line,) = complaints(run(arguments[0], tmp_path / name, *arguments[1:], code=1))
        assert name in line


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_names_cannot_command_a_terminal(built: KnowledgeGraph, tmp_path: Path) -> None:
    from dataclasses import replace

    evil = "Iran\x1b[2J\u202e"
    actors = [replace(a, labels={"en": evil}) if a.id == "iran" else a for a in built.actors.values()]
    KnowledgeGraph.of(built.statements, actors, built.documents.values(), built.run).save(tmp_path / "a.ttl")
    for arguments in (["neighbours", "iran"], ["path", "iran", "syria"], ["timeline", "iran", "--published"], ["show", "iran"]):
        out = run(arguments[0], tmp_path / "a.ttl", *arguments[1:]).stdout
        assert "Iran\ufffd" in out and "\x1b" not in out and "\u202e" not in out
