"""The public functions."""

from __future__ import annotations

from pathlib import Path

import pytest
import texts
from spacy.tokens import Doc

import kg
from kg.api import build_all
from kg.components import RelationsComponent
from kg.document import Document
from kg.errors import InputError, LexiconError, PipelineError
from kg.extract import extract


def test_everything_public_is_there() -> None:
    assert all(getattr(kg, name) for name in kg.__all__)
    with pytest.raises(AttributeError, match="no attribute 'zonk'"):
        kg.zonk  # noqa: B018


def test_build_and_load(news: Path, built: kg.KnowledgeGraph, tmp_path: Path) -> None:
    graph = kg.build([news])
    assert graph == built
    graph.save(tmp_path / "graph.ttl")
    assert kg.load(tmp_path / "graph.ttl").statements == graph.statements


def test_one_path_will_do(news: Path, built: kg.KnowledgeGraph) -> None:
    assert kg.build(str(news)) == kg.build(news) == built


def test_a_bad_file_is_an_error(news: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(InputError, match=r"empty\.txt"):
        kg.build([news, tmp_path / "empty.txt"])
    result = build_all([news, tmp_path / "empty.txt"])
    assert len(result.graph.documents) == 2 and [f.path.name for f in result.failures] == ["empty.txt"]


def test_progress(news: Path) -> None:
    seen: list[tuple[int, int]] = []
    build_all([news], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_no_actors(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained for hours on end, and nobody who was there knew what to do about it.")
    result = build_all([tmp_path])
    assert [f.message for f in result.failures] == ["a.txt: no actors found in it"]
    assert not result.graph.documents


def test_own_words_and_actors(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Freedonia attacked Sylvania. Sylvania painted Freedonia. {texts.NEWS_EN}")
    (tmp_path / "my.toml").write_text('lang = "en"\n[relations.visits]\nverb = ["paint O"]\n')
    (tmp_path / "my.ttl").write_text(
        "@prefix actor: <urn:kg:actor:> . @prefix kg: <urn:kg:ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        + "".join(f'actor:{n.lower()} a kg:Country ; skos:prefLabel "{n}"@en, "{n}"@nl .\n' for n in ("Freedonia", "Sylvania"))
    )
    graph = kg.build(tmp_path / "a.txt", lexicon=[tmp_path / "my.toml"], actors=[tmp_path / "my.ttl"])
    assert graph.explain("Freedonia", "attacks", "Sylvania") and graph.explain("Sylvania", "visits", "Freedonia")
    assert dict(graph.run.settings) == {"lexicon": "my.toml", "actors": "my.ttl"}
    # … and are gone again.
    assert "freedonia" not in {a.id for a in kg.build(tmp_path / "a.txt").actors.values() if a.listed}


def test_wrong_settings(news: Path, tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"gone\.toml"):
        kg.build(news, lexicon=[tmp_path / "gone.toml"])
    with pytest.raises(LexiconError, match=r"gone\.ttl"):
        kg.build(news, actors=[tmp_path / "gone.ttl"])
    with pytest.raises(PipelineError, match="no_such_pipeline"):
        kg.build(news, pipeline="no_such_pipeline")


def test_base(news: Path) -> None:
    assert "https://data.example.org/kg/actor/" in kg.build(news, base="https://data.example.org/kg/").to_turtle()


@pytest.mark.parametrize(("lang", "quote"), [("en", texts.ENGLISH[0]), ("nl", texts.DUTCH[0])])
def test_what_is_found(built: kg.KnowledgeGraph, lang: str, quote: str) -> None:
    found = [s for s in built.explain("Iran", "supports", "Syria") if s.lang == lang]
    assert [s.sentence.quote for s in found] == [quote]


def test_one_node_for_two_languages(built: kg.KnowledgeGraph) -> None:
    for name in ("Syrië", "Syria"):
        assert built.find(name).id == "syria"
    assert {s.lang for s in built.about("iraq.government")} == {"nl", "en"}


def test_a_fault_in_one_text_costs_that_text_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong inside kg, the other texts are built, and the file is named."""
    whole = RelationsComponent.__call__

    def broken(self: RelationsComponent, doc: Doc) -> Doc:
        if "Uganda" in doc.text:
            raise ZeroDivisionError("no such thing")
        return whole(self, doc)

    monkeypatch.setattr(RelationsComponent, "__call__", broken)
    (tmp_path / "a.en.txt").write_text("On Monday the government of Uganda accused Kenya of lying about the border.\n", encoding="utf-8")
    (tmp_path / "b.en.txt").write_text(
        "On Monday the president said that Rwanda had accused Burundi of lying about the border.\n", encoding="utf-8"
    )
    result = build_all([tmp_path])
    assert {s.subject.actor for s in result.graph.statements} == {"rwanda"}  # nothing of the other
    assert [f.path.name for f in result.failures] == ["a.en.txt"]
    assert "ZeroDivisionError: no such thing" in result.failures[0].message
    with pytest.raises(ZeroDivisionError):  # as a library it does not hide it
        list(extract([Document("Uganda accused Kenya of lying.", "en")]))
