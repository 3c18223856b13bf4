"""The report of ``kg evaluate``: every gold set that is at hand, the seed article, and what was missed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import kg
from kg.document import Document
from kg.errors import InputError
from kg.evaluation.gold import SETS, Fact, read_jsonl, seed_facts
from kg.evaluation.scores import Scores, calibration, score
from kg.extract import Options, extract, extract_rows
from kg.ontology import relations
from kg.rdf.write import write_text


def shared() -> Path:
    """Folder with the gold for development: ``$KG_SHARED``, or ``shared`` beside the project."""
    named = os.environ.get("KG_SHARED")
    return Path(named) if named else Path(__file__).resolve().parents[2].parent / "shared"


def development_sets() -> list[Path]:
    """The gold that is at hand: the development sets in ``shared`` and the project's own in ``tests/gold``."""
    own = Path(__file__).resolve().parents[2] / "tests" / "gold"
    return [p for p in (*(shared() / "gold" / f"{name}.jsonl" for name in SETS), *sorted(own.glob("own.*.jsonl"))) if p.is_file()]


def evaluate(
    gold: Sequence[Path] | None, options: Options, misses: Path | None, say: Callable[[str], None], figures: Path | None = None
) -> dict[str, Scores]:
    """Score gold files (or all development sets and the seed article) and print the figures.

    Args:
        gold: files in the format of ``kg extract`` with ``expected``; None for the development sets.
        options: pipeline and lexicons to use.
        misses: folder for ``NAME.misses.jsonl`` and ``NAME.spurious.jsonl``.
        say: prints a line.
        figures: JSON file for the figures (``docs/quality/figures.json`` is the one that the README shows).

    Raises:
        InputError: a gold file is missing or faulty.
    """
    files = list(gold) if gold else development_sets()
    if not files:
        raise InputError(f"{shared() / 'gold'}: no gold here; name gold files, or the folder above it in KG_SHARED")
    out: dict[str, Scores] = {}
    for file in files:
        rows = read_jsonl(file)
        if any(not isinstance(r.get("expected"), list) for r in rows):
            raise InputError(f'{file}: not gold: every row needs "expected"')
        if not rows:
            raise InputError(f"{file}: is empty")
        system = {row["id"]: row["statements"] for row in extract_rows(rows, options)}
        result = score(rows, system)
        name = file.stem
        out[name] = result
        say(f"{name}: {result.records} records, {result.gold} gold events, {result.statements} statements")
        say("  " + "  ".join(f"{k} {v:.3f}" for k, v in result.figures().items()))
        categories = sorted({c for c, _ in result.by_category})
        say("  " + " ".join(f"{c}:{result.by_category[c, 'found']}/{result.by_category[c, 'gold']}" for c in categories))
        if result.reliability:
            error, table = calibration(result.reliability)
            say(f"  calibration error {error:.3f}: " + " ".join(f"{mean:.2f}→{share:.2f} ({n})" for mean, share, n in table))
        if misses is not None:
            misses.mkdir(parents=True, exist_ok=True)
            _lines(misses / f"{name}.misses.jsonl", result.misses)
            _lines(misses / f"{name}.spurious.jsonl", result.spurious)
    article_figures: dict[str, int] = {}
    article = shared() / "seeds" / "us-iraq-agreement.nl.txt"
    if not gold and article.is_file():
        facts = evaluate_article(article, shared() / "gold" / "seed-article.jsonl", options)
        found = sum(f.found is not None for f in facts)
        say(f"seed article: {found} of {len(facts)} facts")
        say("  missing: " + ", ".join(f.id.removeprefix("seed-") for f in facts if f.found is None))
        article_figures = {"facts": len(facts), "found": found}
    if figures is not None:
        _write_figures(figures, out, article_figures)
    return out


def _write_figures(path: Path, scores: dict[str, Scores], article: dict[str, int]) -> None:
    sets = {
        name: {"records": s.records, "gold": s.gold, "statements": s.statements}
        | {measure: round(value, 4) for measure, value in s.figures().items()}
        | ({"calibration error": round(calibration(s.reliability)[0], 4)} if s.reliability else {})
        for name, s in scores.items()
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"version": kg.__version__, "sets": sets} | ({"article": article} if article else {})
    write_text(path, [json.dumps(content, indent=2) + "\n"])


def evaluate_article(article: Path, gold: Path, options: Options = Options()) -> list[Fact]:
    """The gold facts of an article, each with the statement that was found for it."""
    from kg.readers import read_text

    document: Document = read_text(article)
    symmetric = frozenset(name for name, r in relations().items() if r.symmetric)
    statements = [s for e in extract([document], options) for s in e.statements]
    return seed_facts(gold, statements, symmetric)


def _lines(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
