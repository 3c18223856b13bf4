"""The report of ``kg evaluate``: every gold set that is at hand, the seed article, and what was missed."""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import kg
from kg.actors.thesaurus import load_thesaurus
from kg.document import Document
from kg.errors import InputError
from kg.evaluation.gold import SETS, Fact, read_jsonl, seed_facts
from kg.evaluation.scores import Reading, Row, Scores, calibration, score
from kg.extract import Extraction, Options, as_row, extract, extractions
from kg.ontology import relations
from kg.rdf.write import write_text

CONFUSIONS = 12  # how many are printed
Say = Callable[[str], None]


def shared() -> Path:
    """Folder with the gold for development: ``$KG_SHARED``, or ``shared`` beside the project."""
    named = os.environ.get("KG_SHARED")
    return Path(named) if named else Path(__file__).resolve().parents[2].parent / "shared"


def development_sets() -> list[Path]:
    """The gold that is at hand: the development sets in ``shared`` and the project's own in ``tests/gold``."""
    own = Path(__file__).resolve().parents[2] / "tests" / "gold"
    return [p for p in (*(shared() / "gold" / f"{name}.jsonl" for name in SETS), *sorted(own.glob("own.*.jsonl"))) if p.is_file()]


@dataclass(slots=True)
class Results:
    """What an evaluation measured: the scores by set, and the facts of the article (empty without it)."""

    scores: dict[str, Scores] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)

    def figures(self) -> dict[str, Any]:
        """All figures, as ``docs/quality/figures.json`` has them."""
        sets = {
            name: {"records": s.records, "gold": s.gold, "statements": s.statements}
            | {measure: round(value, 4) for measure, value in s.figures().items()}
            | ({"calibration error": round(calibration(s.reliability)[0], 4)} if s.reliability else {})
            for name, s in self.scores.items()
        }
        article = {"article": article_figures(self.facts)} if self.facts else {}
        return {"version": kg.__version__, "sets": sets, **article}


def evaluate(
    gold: Sequence[Path] | None,
    options: Options,
    misses: Path | None,
    say: Say,
    figures: Path | None = None,
    compare: Path | None = None,
) -> Results:
    """Score gold files (or all development sets and the seed article) and print the figures.

    Args:
        gold: files in the format of ``kg extract`` with ``expected``; None for the development sets.
        options: pipeline and lexicons to use.
        misses: folder for ``NAME.misses.jsonl`` and ``NAME.spurious.jsonl``. Lists of an earlier run in it are
            compared with: what is found now and what is no longer is printed before they are replaced.
        say: prints a line.
        figures: JSON file for the figures (``docs/quality/figures.json`` is the one that the README shows).
        compare: figures of an earlier run, to print the differences from; those in ``figures`` when None.

    Raises:
        InputError: a gold file or the file of figures is missing or faulty.
    """
    files = list(gold) if gold else development_sets()
    if not files:
        raise InputError(f"{shared() / 'gold'}: no gold here; name gold files, or the folder above it in KG_SHARED")
    if compare is None and figures is not None and figures.is_file():
        compare = figures
    before = read_figures(compare) if compare is not None else {}
    codes = country_codes()
    out = Results()
    for file in files:
        rows = read_jsonl(file)
        if any(not isinstance(r.get("expected"), list) for r in rows):
            raise InputError(f'{file}: not gold: every row needs "expected"')
        if not rows:
            raise InputError(f"{file}: is empty")
        read = [(row["id"], extraction) for row, extraction in extractions(rows, options)]
        system: dict[str, list[Row]] = {id: [as_row(s) for s in extraction.statements] for id, extraction in read}
        result = score(rows, system, {id: reading(extraction, codes) for id, extraction in read}, frozenset(codes.values()))
        name = file.stem
        out.scores[name] = result
        _say_set(name, result, say)
        if misses is not None:
            misses.mkdir(parents=True, exist_ok=True)
            _changes(misses / f"{name}.misses.jsonl", result.misses, ("found now", "lost now"), _missed, say)
            _changes(misses / f"{name}.spurious.jsonl", result.spurious, ("wrong no more", "newly wrong"), _wrong, say)
            _lines(misses / f"{name}.misses.jsonl", result.misses)
            _lines(misses / f"{name}.spurious.jsonl", result.spurious)
    article = shared() / "seeds" / "us-iraq-agreement.nl.txt"
    if not gold and article.is_file():
        out.facts = evaluate_article(article, shared() / "gold" / "seed-article.jsonl", options)
        held = article_figures(out.facts)
        say(f"seed article: {held['found']} of {held['facts']} facts, {held['factuality right']} of them with the right factuality")
        say("  missing: " + ", ".join(f.id.removeprefix("seed-") for f in out.facts if f.found is None))
    if compare is not None:
        _say_differences(compare, before, out.figures(), say)
    if figures is not None:
        figures.parent.mkdir(parents=True, exist_ok=True)
        write_text(figures, [json.dumps(out.figures(), indent=2) + "\n"])
    return out


# -- what the scores need to know ----------------------------------------------------------------


def country_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 code by id of a country of the thesaurus; empty where ``shared/facts`` is not at hand.

    The two are joined by the Wikidata identifiers of ``countries.tsv``.
    """
    table = shared() / "facts" / "countries.tsv"
    if not table.is_file():
        return {}
    with table.open(encoding="utf-8", newline="") as file:
        codes = {row["wikidata"]: row["iso3"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    countries = (actor for actor in load_thesaurus().actors.values() if actor.type.value == "Country")
    return {actor.id: codes[q] for actor in countries for q in actor.wikidata if codes.get(q)}


def reading(extraction: Extraction, codes: Mapping[str, str]) -> Reading:
    """What the scores need of an extraction beside its statements."""
    mentions: dict[str, list[tuple[int, int]]] = {}
    for mention in extraction.mentions:
        if mention.actor is not None:
            mentions.setdefault(mention.actor, []).append((mention.begin, mention.end))
    nations: dict[str, str] = {}
    for id in extraction.actors:
        at: str | None = id
        seen: set[str] = set()
        while at is not None and at not in seen and id not in nations:
            seen.add(at)
            if at in codes:
                nations[id] = codes[at]
            actor = extraction.actors.get(at)
            at = (actor.country or actor.part_of) if actor else None
    return Reading(mentions, nations)


# -- printing ------------------------------------------------------------------------------------


def _say_set(name: str, result: Scores, say: Say) -> None:
    say(f"{name}: {result.records} records, {result.gold} gold events, {result.statements} statements")
    say("  " + "  ".join(f"{k} {v:.3f}" for k, v in result.figures().items()))
    categories = sorted({c for c, _ in result.by_category})
    say("  " + " ".join(f"{c}:{result.by_category[c, 'found']}/{result.by_category[c, 'gold']}" for c in categories))
    confused = Counter({pair: n for pair, n in result.confusion.items() if pair[0] != pair[1]})
    if confused:
        said = (f"{wanted}→{got} {n}" for (wanted, got), n in sorted(confused.items(), key=lambda x: (-x[1], x[0]))[:CONFUSIONS])
        say("  confused: " + ", ".join(said))
    if result.reliability:
        error, table = calibration(result.reliability)
        say(f"  calibration error {error:.3f}: " + " ".join(f"{mean:.2f}→{share:.2f} ({n})" for mean, share, n in table))


def read_figures(path: Path) -> dict[str, Any]:
    """Figures that an earlier run wrote; raises InputError when it is not that."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        why = (error.strerror or "").lower() if isinstance(error, OSError) else "not JSON"
        raise InputError(f"{path}: cannot be read ({why}); name a file that kg evaluate --figures wrote") from None
    if not isinstance(held, dict) or not isinstance(held.get("sets"), dict):
        raise InputError(f"{path}: holds no figures; name a file that kg evaluate --figures wrote")
    return held


def _say_differences(path: Path, before: Mapping[str, Any], now: Mapping[str, Any], say: Say) -> None:
    say(f"compared with {path}:")
    parts = [(name, before["sets"].get(name), figures) for name, figures in now["sets"].items()]
    parts.append(("seed article", before.get("article"), now.get("article")))
    same = True
    for name, old, new in parts:
        if not isinstance(old, dict) or not isinstance(new, dict):
            continue
        changed = [f"{k} {old[k]:g}→{v:g} ({v - old[k]:+g})" for k, v in new.items() if k in old and round(v - old[k], 4)]
        if changed:
            same = False
            say(f"  {name}: " + "  ".join(changed))
    if same:
        say("  no figure changed")


def _missed(row: Mapping[str, Any]) -> str:
    return f"{row['id']}: {row['source']} {row['code']} {row['target']}"


def _wrong(row: Mapping[str, Any]) -> str:
    return f"{row['id']}: {row['got']}"


def _changes(
    path: Path, rows: Iterable[Mapping[str, Any]], names: tuple[str, str], key: Callable[[Mapping[str, Any]], str], say: Say
) -> None:
    """Say what left and what entered a list since the run that wrote it."""
    if not path.is_file():
        return
    try:
        before = Counter(key(json.loads(line)) for line in path.read_text(encoding="utf-8").split("\n") if line.strip())
    except (ValueError, KeyError, TypeError):
        return  # not one of ours; it is replaced
    now = Counter(map(key, rows))
    for name, some in zip(names, (before - now, now - before), strict=True):
        if some:
            say(f"  {name}: {some.total()}")
            for line in sorted(some.elements()):
                say(f"    {line}")


def _lines(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    write_text(path, [json.dumps(row, ensure_ascii=False) + "\n" for row in rows])


# -- the article ---------------------------------------------------------------------------------


def evaluate_article(article: Path, gold: Path, options: Options = Options()) -> list[Fact]:
    """The gold facts of an article, each with the statement that was found for it."""
    from kg.readers import read_text

    document: Document = read_text(article)
    symmetric = frozenset(name for name, r in relations().items() if r.symmetric)
    statements = [s for e in extract([document], options) for s in e.statements]
    return seed_facts(gold, statements, symmetric)


def article_figures(facts: Iterable[Fact]) -> dict[str, int]:
    """How many facts there are, how many were found, and how many of those with the right factuality."""
    held = list(facts)
    found = [fact for fact in held if fact.found is not None]
    return {"facts": len(held), "found": len(found), "factuality right": sum(fact.factual for fact in found)}
