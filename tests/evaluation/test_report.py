"""What `kg evaluate` prints beside the scores, and what it compares with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation.report import country_codes, evaluate, read_figures, shared
from kg.evaluation.scores import Reading, certainty, pairs, score
from kg.extract import Options

TEXT = "Iran backs Syria and Syria fears Israel."
IRAN, SYRIA, ISRAEL = (0, 4), (11, 16), (33, 39)


def statement(subject: tuple[int, int], object_: tuple[int, int], actor: str = "iran", **more: object) -> dict[str, object]:
    def argument(span: tuple[int, int], who: str | None) -> dict[str, object]:
        return {"begin": span[0], "end": span[1], "text": TEXT[slice(*span)], "actor": who}

    return {"subject": argument(subject, actor), "object": argument(object_, "syria"), "relation": "backs", "category": "AID", **more}


def record(**event: object) -> dict[str, object]:
    gold = {"code": "AID", "source_spans": [list(IRAN)], "target_spans": [list(SYRIA)], **event}
    return {"id": "a", "text": TEXT, "exhaustive": True, "expected": [gold]}


@pytest.mark.parametrize(
    ("how", "word"),
    [
        ({"certainty": "certain"}, "certain"),
        ({"certainty": "possible"}, "possible"),
        ({"certainty": "certain", "tense": "future"}, "planned"),
        ({"certainty": "certain", "attributed_to": "iran"}, "alleged"),
    ],
)
def test_certainty_in_the_golds_words(how: dict[str, object], word: str) -> None:
    assert certainty(how) == word


def test_certainty_is_counted_where_the_gold_has_it() -> None:
    found = {"a": [statement(IRAN, SYRIA, certainty="certain")]}
    assert score([record(certainty="certain")], found).figures()["certainty"] == 1
    assert score([record(certainty="planned")], found).figures()["certainty"] == 0
    assert "certainty" not in score([record()], found).figures()


def test_an_argument_counts_by_the_other_mentions_of_its_actor() -> None:
    elsewhere = {"a": [statement(ISRAEL, SYRIA)]}
    assert score([record()], elsewhere, {"a": Reading()}).figures()["dyad with coreference"] == 0
    named = Reading(mentions={"iran": [IRAN, ISRAEL]})
    assert score([record()], elsewhere, {"a": named}).figures()["dyad with coreference"] == 1
    assert score([record()], elsewhere, {"a": named}).figures()["dyad"] == 0


def test_linking_is_measured_on_countries_that_the_gold_names() -> None:
    found = {"a": [statement(IRAN, SYRIA)]}
    for nation, right in (("IRN", 1.0), ("IRQ", 0.0)):
        read = {"a": Reading(nations={"iran": nation})}
        assert score([record(source="IRN")], found, read, {"IRN", "IRQ"}).figures()["linking"] == right
    assert "linking" not in score([record(source="REB")], found, {"a": Reading(nations={"iran": "IRN"})}, {"IRN"}).figures()


def test_pairs_count_whatever_their_labels() -> None:
    found = {"a": [statement(IRAN, SYRIA, relation=None, category=None), statement(SYRIA, IRAN), statement(IRAN, ISRAEL)]}
    assert pairs([record()], found) == (1, 3)
    assert pairs([record(reciprocal=True)], found) == (2, 3)
    assert pairs([{**record(), "exhaustive": False}], found) == (0, 0)


def test_countries_have_iso_codes() -> None:
    if not (shared() / "facts" / "countries.tsv").is_file():
        pytest.skip("shared/facts is not here")
    codes = country_codes()
    assert codes["iran"] == "IRN" and len(set(codes.values())) == len(codes) > 190


def test_a_run_is_compared_with_the_one_before(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    text = "Iran attacked Syria."
    event = {"code": "ASSAULT", "source_spans": [[0, 4]], "target_spans": [[14, 19]]}
    gold.write_text(json.dumps({"id": "a", "lang": "en", "text": text, "expected": [event], "exhaustive": True}), encoding="utf-8")
    figures, misses = tmp_path / "figures.json", tmp_path / "misses"
    said: list[str] = []
    evaluate([gold], Options(), misses, said.append, figures)
    assert not any("compared" in line for line in said)
    held = json.loads(figures.read_text(encoding="utf-8"))
    assert held["sets"]["gold"]["dyad"] == 1
    held["sets"]["gold"]["dyad"] = 0.5
    figures.write_text(json.dumps(held), encoding="utf-8")
    (misses / "gold.misses.jsonl").write_text(
        json.dumps({"id": "a", "source": "Iran", "code": "ASSAULT", "target": "Syria"}), encoding="utf-8"
    )
    said.clear()
    evaluate([gold], Options(), misses, said.append, figures)
    assert any("dyad 0.5→1" in line for line in said)
    assert any("found now: 1" in line for line in said) and any("a: Iran ASSAULT Syria" in line for line in said)


@pytest.mark.parametrize("content", ["[", "[]", "{}"])
def test_what_is_no_file_of_figures(tmp_path: Path, content: str) -> None:
    path = tmp_path / "figures.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"figures\.json"):
        read_figures(path)
