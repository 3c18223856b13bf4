"""The scores, and that they are those of the gold's own scorer."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.evaluation.report import shared
from kg.evaluation.scores import calibration, label, score
from kg.ontology import relations

SCORER = shared() / "gold" / "score.py"
TEXT = "Iran backs Syria and Syria fears Israel."


def span(words: str) -> dict[str, Any]:
    begin = TEXT.index(words)
    return {"begin": begin, "end": begin + len(words), "text": words}


def say(subject: str, relation: str | None, object: str, **more: object) -> dict[str, Any]:
    category = relations()[relation].category if relation else None
    return {"subject": span(subject), "relation": relation, "category": category, "object": span(object), "polarity": "positive", **more}


def gold(*expected: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"id": 1, "text": TEXT, "expected": list(expected), **more}


IRAN_SYRIA = {"source_text": "Iran", "target_text": "Syria", "code": "AID"}


@pytest.mark.parametrize(
    ("statement", "expected", "figures"),
    [
        (say("Iran", "backs", "Syria"), IRAN_SYRIA, (1, 0, 1)),
        (say("Iran backs", "backs", "Syria and"), IRAN_SYRIA, (1, 0, 1)),  # to overlap is enough
        (say("Iran", "bombs", "Syria"), IRAN_SYRIA, (1, 0, 0)),
        (say("Iran", None, "Syria"), IRAN_SYRIA, (1, 0, 0)),
        (say("Syria", "backs", "Iran"), IRAN_SYRIA, (0, 1, 0)),
        (say("Syria", "backs", "Iran"), {**IRAN_SYRIA, "reciprocal": True}, (1, 0, 1)),
        (say("Iran", "backs", "Israel"), IRAN_SYRIA, (0, 0, 0)),
        (say("Iran", "withdrawsFrom", "Syria"), {**IRAN_SYRIA, "code": "CONCEDE"}, (1, 0, 1)),  # older names are folded
        (say("Iran", "criticizes", "Syria"), {**IRAN_SYRIA, "code": "DISAPPROVE"}, (1, 0, 1)),
        (say("Iran", "leads", "Syria"), {**IRAN_SYRIA, "code": "LEADS"}, (1, 0, 1)),
        (say("Iran", "backs", "Syria"), {"source_spans": [[0, 4]], "target_spans": [[33, 39]], "code": "AID"}, (0, 0, 0)),
    ],
)
def test_one_statement(statement: dict[str, Any], expected: dict[str, Any], figures: tuple[int, int, int]) -> None:
    found = score([gold(expected)], {1: [statement]})
    assert (found.dyad, found.reversed, found.category) == figures
    assert len(found.misses) == 1 - figures[2]


def test_precision_is_measured_where_all_is_annotated() -> None:
    right, wrong, unlabelled = say("Iran", "backs", "Syria"), say("Syria", "bombs", "Israel"), say("Syria", None, "Israel")
    found = score([gold(IRAN_SYRIA, exhaustive=True)], {1: [right, wrong, unlabelled]})
    assert (found.labelled, found.labelled_right) == (2, 1)
    assert found.figures()["precision"] == 0.5 and found.figures()["F1"] == pytest.approx(2 / 3)
    assert [s["got"][:7] for s in found.spurious] == ["Syria |"]
    assert "precision" not in score([gold(IRAN_SYRIA)], {1: [right, wrong]}).figures()


def test_polarity() -> None:
    negative = {**IRAN_SYRIA, "polarity": "neg"}
    for polarity, right in (("negative", 1), ("positive", 0)):
        found = score([gold(negative)], {1: [say("Iran", "backs", "Syria", polarity=polarity)]})
        assert (found.polarity, found.polarity_right) == (1, right)


def test_nothing() -> None:
    assert score([], {}).figures()["dyad"] == 0
    found = score([gold(IRAN_SYRIA), gold()], {})
    assert (found.records, found.gold, found.statements) == (2, 1, 0)
    # What is not in the text cannot be found and does not count.
    assert score([gold({**IRAN_SYRIA, "source_text": "Peru"})], {}).gold == 0


def test_labels() -> None:
    assert label({"category": "RETREAT"}) == "YIELD" and label({"category": "AID"}) == "AID"
    assert label({"category": None, "relation": "governs"}) == "LEADS" and label({"category": None, "relation": None}) == ""


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_calibration(pairs: list[tuple[float, bool]]) -> None:
    error, table = calibration(pairs)
    assert sum(n for *_, n in table) == len(pairs) and 0 <= error <= 1
    assert calibration([(0.8, i < 8) for i in range(10)])[0] == pytest.approx(0)
    assert calibration([(0.9, False)])[0] == pytest.approx(0.9)


def invented(rng: random.Random, rows: list[dict[str, Any]]) -> dict[Any, list[dict[str, Any]]]:
    """System output at random, near enough to the gold to hit it now and then."""
    names = [*relations(), None]
    out: dict[Any, list[dict[str, Any]]] = {}
    for row in rows:
        text = row["text"]
        marks = [s for e in row["expected"] for k in ("source_spans", "target_spans") for s in e.get(k) or []]
        for event in row["expected"]:
            for words in (event.get("source_text"), event.get("target_text")):
                if words and words in text:
                    marks.append([text.index(words), text.index(words) + len(words)])
        marks += [sorted(rng.sample(range(len(text) + 1), 2)) for _ in range(2)]
        statements = []
        for _ in range(rng.randrange(5)):
            relation = rng.choice(names)
            (a, b), (c, d) = rng.choice(marks), rng.choice(marks)
            codes = [e["code"] for e in row["expected"]]
            category = rng.choice([relations()[relation].category if relation else None, *codes])
            statements.append(
                {
                    "subject": {"begin": a, "end": b, "text": text[a:b]},
                    "object": {"begin": c, "end": d, "text": text[c:d]},
                    "relation": relation,
                    "category": category,
                    "polarity": rng.choice(["positive", "negative"]),
                    "confidence": rng.random(),
                }
            )
        out[row["id"]] = statements
    return out


@pytest.mark.skipif(not SCORER.is_file(), reason="the gold and its scorer are not here (../shared/gold)")
@pytest.mark.parametrize("name", ["plover-gsr.en", "plover-gsr.nl", "exhaustive.en", "exhaustive.nl"])
def test_same_figures_as_the_scorer_of_the_gold(name: str, tmp_path: Path) -> None:
    file = SCORER.parent / f"{name}.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]
    system = invented(random.Random(name), rows)
    output = tmp_path / "out.jsonl"
    output.write_text("".join(json.dumps({"id": i, "statements": s}) + "\n" for i, s in system.items()))
    theirs = subprocess.run([sys.executable, str(SCORER), str(file), str(output)], capture_output=True, text=True, check=True).stdout
    found = score(rows, system)
    figures = found.figures()

    def printed(key: str) -> str:
        match = re.search(rf"(?<![\w+]){re.escape(key)}[= ]([\d.]+)", theirs)
        assert match, (key, theirs)
        return match[1]

    assert (printed("records"), printed("gold")) == (str(found.records), str(found.gold))
    assert re.findall(r"(?<!labelled )statements=(\d+)", theirs) == [str(found.statements)]
    assert found.dyad and found.reversed and found.category and found.category < found.dyad  # the comparison means something
    for key, name_here in (
        ("dyad", "dyad"), ("reversed", "reversed"), ("dyad+category", "dyad+category"), ("dyad+quad", "dyad+quad"),
        ("label_precision", "label precision"),
    ):  # fmt: skip
        assert printed(key) == f"{figures[name_here]:.3f}", key
    if found.polarity:
        assert printed("polarity") == f"{figures['polarity']:.3f}"
    if found.labelled:
        assert printed("pair right") == f"{figures['pair precision']:.3f}"
        assert re.findall(r" precision=([\d.]+)", theirs) == [f"{figures['precision']:.3f}"]
        assert printed("F1") == f"{figures['F1']:.3f}"
        assert printed("labelled statements") == str(found.labelled)
    by = dict(re.findall(r"(\w+):(\d+/\d+)", theirs))
    categories = {c for c, _ in found.by_category}
    assert by == {c: f"{found.by_category[c, 'found']}/{found.by_category[c, 'gold']}" for c in categories}
