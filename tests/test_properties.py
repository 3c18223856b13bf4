"""What must hold for every text: evidence is exact, builds repeat, and graphs merge."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import DUTCH, ENGLISH, NEWS_EN, NEWS_NL

from kg.api import build_all
from kg.document import Document
from kg.extract import extract
from kg.graph import KnowledgeGraph

SENTENCES = {"en": ENGLISH, "nl": DUTCH}
# What stands between sentences in files from anywhere.
GAPS = (
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\t",
    "\u00a0",
    " \n",
    "\n– ",
    "\n• ",
    "\r",
    " 😀 ",
    "\u200b",
    " [1] ",
    " – ",
    " “",
    "” ",
    "\x0b",
    "",
)
few = settings(max_examples=25)


@st.composite
def mixtures(draw: st.DrawFn, lang: str) -> str:
    """Sentences of one language with odd gaps between them, some broken off."""
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 7))):
        sentence = draw(st.sampled_from(SENTENCES[lang]))
        if draw(st.integers(0, 5)) == 0:
            sentence = sentence[draw(st.integers(0, 10)) : draw(st.integers(11, len(sentence)))]
        parts += [draw(st.sampled_from(GAPS)), sentence]
    return "".join([*parts, draw(st.sampled_from(GAPS))])


def check(document: Document) -> int:
    """Check all evidence of a document; how many statements there were."""
    text = document.text
    (result,) = extract([document])
    for s in result.statements:
        quote = s.sentence
        assert quote.document == document.id
        assert text[quote.begin : quote.end] == quote.quote == quote.quote.strip() != ""
        assert quote.begin <= s.cue_begin < s.cue_end <= quote.end
        for argument in (s.subject, s.object):
            assert 0 <= argument.begin < argument.end <= len(text)
            assert text[argument.begin : argument.end] == argument.text == argument.text.strip()
            assert argument.actor is None or argument.actor in result.actors
        assert (s.subject.begin, s.subject.end) != (s.object.begin, s.object.end)
        assert s.subject.actor is None or s.subject.actor != s.object.actor
        assert 0 <= s.confidence <= 1 and s.lang == document.lang
        assert s.asserted <= (s.attributed_to is None)
    return len(result.statements)


@pytest.mark.parametrize("lang", ["en", "nl"])
@few
@given(st.data())
def test_every_quote_is_what_the_text_says_there(lang: str, data: st.DataObject) -> None:
    check(Document(data.draw(mixtures(lang)), lang))


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_there_is_something_to_check(lang: str) -> None:
    assert check(Document(" ".join(SENTENCES[lang]), lang)) >= 6


@few
@given(st.text(max_size=80))
def test_any_text_at_all(text: str) -> None:
    check(Document(text.encode("utf-8", "ignore").decode(), "en"))


@few
@given(st.lists(st.sampled_from([*ENGLISH, *DUTCH, NEWS_EN, NEWS_NL]), min_size=2, max_size=5, unique=True), st.randoms())
def test_company_and_order_change_nothing(some: list[str], rng: object) -> None:
    """A document yields the same by itself, with others, and in any order."""
    documents = [Document(t, "nl" if t in {*DUTCH, NEWS_NL} else "en") for t in some]
    together = {e.document.id: e.statements for e in extract(documents)}
    rng.shuffle(documents)  # type: ignore[attr-defined]
    shuffled = {e.document.id: e.statements for e in extract(documents)}
    alone = {d.id: next(iter(extract([d]))).statements for d in documents}
    assert together == shuffled == alone


# -- builds ----------------------------------------------------------------------------------------


def article(lang: str, numbers: Iterable[int]) -> str:
    """A text that is long enough to tell its language."""
    sentences = SENTENCES[lang]
    return " ".join([sentences[10], *(sentences[n] for n in numbers), sentences[11]]) + "\n"


ARTICLES = {
    "1.en.txt": article("en", [0, 1, 2]),
    "2.en.txt": article("en", [3, 4, 7]),
    "3.nl.txt": article("nl", [0, 5, 8]),
    "4.nl.txt": article("nl", [3, 6, 9]),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def graph(paths: Iterable[Path]) -> KnowledgeGraph:
    result = build_all(paths)
    assert not result.failures
    return result.graph


def test_two_builds_give_the_same_bytes(folder: Path) -> None:
    first = graph([folder])
    assert first.statements
    with TemporaryDirectory() as elsewhere:
        for name, text in reversed(ARTICLES.items()):
            (Path(elsewhere) / name).write_text(text, encoding="utf-8")
        assert graph([folder]).to_turtle() == graph([Path(elsewhere)]).to_turtle() == first.to_turtle()


@settings(max_examples=6)
@given(st.permutations(sorted(ARTICLES)))
def test_the_order_of_files_does_not_matter(folder: Path, names: list[str]) -> None:
    assert graph(folder / n for n in names).to_turtle() == graph([folder]).to_turtle()


def triples(some: KnowledgeGraph, path: Path) -> set[str]:
    some.save(path)
    return set(path.read_text(encoding="utf-8").split("\n"))


@pytest.mark.parametrize("names", [["1.en.txt", "2.en.txt"], ["3.nl.txt", "4.nl.txt"]])
def test_merging_is_set_union(folder: Path, tmp_path: Path, names: list[str]) -> None:
    """Of builds with the same pipelines."""
    parts = [triples(graph([folder / n]), tmp_path / f"{n}.nt") for n in names]
    assert triples(graph(folder / n for n in names), tmp_path / "all.nt") == parts[0] | parts[1]
    assert parts[0] - parts[1] and parts[1] - parts[0]


def test_merged_graphs_can_be_read(folder: Path, tmp_path: Path) -> None:
    parts = [triples(graph([folder / n]), tmp_path / f"{n}.nt") for n in ARTICLES]
    (tmp_path / "merged.nt").write_text("\n".join(sorted(set.union(*parts))), encoding="utf-8")
    merged, whole = KnowledgeGraph.load(tmp_path / "merged.nt"), graph([folder])
    assert merged.statements == whole.statements and merged.actors == whole.actors
    assert merged.documents == whole.documents
