"""Files: what they look like, and what goes wrong with them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.errors import InputError, KgError, OutputError
from kg.ontology import ActorType
from kg.rdf import Run, read, serialise, triples, write
from kg.relations.model import Argument, Statement

TEXT = 'Iran arms two militias.\nIt also backs "Hezbollah", they said.\n'
DOCUMENT = Document(TEXT, "en", "news/1.txt", 'A "title"', date(2024, 9, 27))
ACTORS = (
    Actor("iran", ActorType.COUNTRY, {"en": "Iran", "nl": "Iran"}, {}, ("Q794",), listed=True),
    Actor("hezbollah", ActorType.ARMED_GROUP, {"en": "Hezbollah"}),
)


def argument(words: str, actor: str | None, kind: ActorType) -> Argument:
    begin = TEXT.index(words)
    return Argument(begin, begin + len(words), words, actor, kind)


def sentence(words: str) -> Evidence:
    begin = TEXT.index(words)
    return Evidence(DOCUMENT.id, begin, begin + len(words), words)


ARMS = Statement(
    "arms",
    argument("Iran", "iran", ActorType.COUNTRY),
    argument("two militias", None, ActorType.ARMED_GROUP),
    5,
    9,
    "arm",
    sentence("Iran arms two militias."),
    category="AID",
    confidence=0.86,
)
BACKS = Statement(
    "backs",
    argument("It", "iran", ActorType.COUNTRY),
    argument('"Hezbollah"', "hezbollah", ActorType.ARMED_GROUP),
    TEXT.index("backs"),
    TEXT.index("backs") + 5,
    "back",
    sentence('It also backs "Hezbollah", they said.'),
    confidence=1,
)
STATEMENTS = (ARMS, BACKS)
RUN = Run("0.1.0", ("en_news 1.0",))


def made() -> str:
    return "".join(serialise(STATEMENTS, ACTORS, (DOCUMENT,), RUN))


def test_turtle_reads_as_the_design_shows() -> None:
    turtle = made()
    assert (
        "\n\nactor:iran a kg:Country ;\n"
        '    skos:prefLabel "Iran"@en, "Iran"@nl ;\n'
        "    skos:exactMatch wd:Q794 ;\n"
        "    kg:listed true ;\n"
        "    kg:backs actor:hezbollah .\n\n"
    ) in turtle
    assert "kg:confidence 0.86 ;" in turtle
    assert "kg:confidence 1.0 ;" in turtle
    assert f'doc:{DOCUMENT.id} ;\n    nif:beginIndex 0 ;\n    nif:endIndex 4 ;\n    nif:anchorOf "Iran"@en ;' in turtle
    assert '    nif:isString """Iran arms two militias.\nIt also backs "Hezbollah", they said.\n"""@en .' in turtle
    assert "kg:NominalMention" in turtle
    assert "_:" not in turtle
    assert "\n\n\n" not in turtle
    kinds = [turtle.index(start) for start in ("\nactor:", "\nst:", "\n<urn:kg:doc:", "\ndoc:", "\nrun:")]
    assert kinds == sorted(kinds)


def test_statements_stand_in_the_order_of_the_text() -> None:
    turtle = made()
    assert turtle.index("rdf:predicate kg:arms") < turtle.index("rdf:predicate kg:backs")


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.ttl", "b.ttl"):
        write(tmp_path / name, STATEMENTS, ACTORS, (DOCUMENT,), RUN)
    assert (tmp_path / "a.ttl").read_bytes() == (tmp_path / "b.ttl").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.ttl", "b.ttl"]


def test_trig_has_a_graph_per_document() -> None:
    other = Document("Another text.", "en")
    trig = "".join(serialise(STATEMENTS, ACTORS, (DOCUMENT, other), RUN, format="trig"))
    assert f"\ndoc:{DOCUMENT.id} {{\n" in trig
    assert f"\ndoc:{other.id} {{\n" in trig
    assert trig.index("skos:prefLabel") < trig.index("{\n") < trig.index("actor:iran kg:backs")


def test_an_open_statement_has_no_edge_and_keeps_its_words() -> None:
    opened = replace(BACKS, relation=None)
    turtle = "".join(serialise([opened], ACTORS, [DOCUMENT], RUN))
    assert "rdf:predicate kg:relatedTo" in turtle
    assert "kg:relatedTo actor:" not in turtle
    assert 'kg:cueLemma "back"@en' in turtle


def test_a_relation_outside_of_the_ontology_is_refused() -> None:
    with pytest.raises(ValueError, match="not a relation"):
        list(triples([replace(BACKS, relation="likes")], ACTORS, [DOCUMENT], RUN))


def test_the_reader_needs_no_spacy() -> None:
    program = "import sys, kg.rdf; sys.exit(any(m in sys.modules for m in ('spacy', 'rdflib', 'networkx')))"
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize("name", ["missing/graph.ttl", "folder.ttl"])
def test_what_cannot_be_written_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.ttl").mkdir()
    with pytest.raises(OutputError, match=name):
        write(tmp_path / name, STATEMENTS, ACTORS, (DOCUMENT,), RUN)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.ttl"]


def test_a_failed_build_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("old")
    with pytest.raises(ValueError, match="not a relation"):
        write(path, [replace(BACKS, relation="likes")], ACTORS, (DOCUMENT,), RUN)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_formats_and_bases_that_do_not_exist(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"graph\.txt"):
        write(tmp_path / "graph.txt", (), (), (), RUN)
    with pytest.raises(OutputError, match="not a format"):
        serialise((), (), (), RUN, format="rdfxml")
    with pytest.raises(KgError, match="base IRI"):
        write(tmp_path / "graph.ttl", (), (), (), RUN, base="nonsense")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("syntax.ttl", b"actor:iran a"),
        ("binary.ttl", bytes(range(256))),
        ("empty.ttl", b""),
        ("foreign.ttl", b"<urn:a> <urn:b> <urn:c> ."),
        ("foreign.jsonld", b"[]"),
        ("bad.jsonld", b"{"),
        ("text.txt", b"hello"),
        ("blank.ttl", b"[] a <urn:kg:ontology#Statement> ."),
        ("half.ttl", b"<urn:kg:st:0123> a <urn:kg:ontology#Statement> ."),
        ("nameless.ttl", b"<urn:x> a <urn:kg:ontology#Country> ."),
        ("document.ttl", b"<urn:kg:doc:0> a <urn:kg:ontology#Document> ."),
    ],
)
def test_what_cannot_be_read_names_the_file(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=name) as caught:
        read(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.ttl"):
        read(tmp_path / "nowhere.ttl")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Iran arms two militias.\nIt", "Iran arms six militias.\nIt"),  # the document's text
        ('nif:anchorOf "Iran arms two', 'nif:anchorOf "Iran arms six'),  # the quote
        ("nif:endIndex 23", "nif:endIndex 24"),
        ("nif:endIndex 23", 'nif:endIndex "x"'),
        ("rdf:predicate kg:backs", "rdf:predicate kg:likes"),
        ("kg:polarity kg:Positive", "kg:polarity kg:Maybe"),
        ('"2024-09-27"^^xsd:date', '"yesterday"'),
        ("kg:confidence 0.86", 'kg:confidence "much"'),
        ("    rdf:subject actor:iran ;\n", ""),
    ],
)
def test_a_graph_that_was_tampered_with_is_refused(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "graph.ttl"
    assert old in made()
    path.write_text(made().replace(old, new))
    with pytest.raises(InputError, match=r"graph\.ttl: not as kg writes it"):
        read(path)


def test_graphs_that_disagree_are_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "both.nt"
    unsure = replace(BACKS, confidence=0.5)
    renamed = replace(ACTORS[1], labels={"en": "Hizbullah"}, type=ActorType.ORGANISATION)
    one = serialise(STATEMENTS, ACTORS, (DOCUMENT,), RUN, format="nt")
    other = serialise((unsure,), (ACTORS[0], renamed), (DOCUMENT,), Run("0.2.0"), format="nt")
    path.write_text("".join([*one, *other]))
    back = read(path)
    assert back.statements == (ARMS, unsure)
    assert back.actors[0] == replace(ACTORS[1], aliases={"en": ("Hizbullah",)})
