"""Fill the marked blocks of README.md from what was built and measured.

* ``turtle``: an excerpt of ``output/graph.ttl``: one actor, one plain edge, its statement and its sentence;
* ``quality``: the figures of ``docs/quality/figures.json`` (``kg evaluate --figures docs/quality/figures.json``)
  and, where it is there, ``docs/quality/reading.json``: ``{"read": 80, "right": 60}``, statements of the seed article
  that were read one by one.

A missing file leaves a note in its block. ``--check`` writes nothing and fails when the README is not up to date.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.graph import KnowledgeGraph
from kg.ontology import relations
from kg.relations.model import Statement

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
GRAPH = ROOT / "output" / "graph.ttl"
FIGURES = ROOT / "docs" / "quality" / "figures.json"
READING = ROOT / "docs" / "quality" / "reading.json"
# The edge that the README's second command explains; shown when the graph has it.
OPENING = ["Israel", "fights", "Hezbollah"]
# Otherwise: short sentences of these families show best what an edge is.
SHOWN = ("conflict", "cooperation", "pressure", "withdrawal")
MAX_QUOTE = 150
SETS = {
    "plover-gsr.en": "PLOVER gold standard, English",
    "plover-gsr.nl": "PLOVER gold standard, Dutch",
    "exhaustive.en": "web sentences, English, every relation marked",
    "exhaustive.nl": "newspaper sentences, Dutch, every relation marked",
    "own.en": "own sentences on other conflicts, English, every relation marked",
    "own.nl": "own sentences on other conflicts, Dutch, every relation marked",
    "own.news.en": "own news, dense with roles and subclauses, English, every relation marked",
    "own.news.nl": "own news, dense with roles and subclauses, Dutch, every relation marked",
    "own.press.en": "own news of wire services, English, every relation marked",
    "own.press.nl": "own news of papers, Dutch, every relation marked",
    "own.report.en": "own reports on conflicts, English, every relation and whereabouts marked",
    "own.krant.nl": "own newspaper pieces, Dutch, every relation and whereabouts marked",
    "own.wire.en": "own dispatches on conflicts and diplomacy, English, every relation marked",
    "own.paper.nl": "own news of papers, dense with titles, Dutch, every relation marked",
    "own.leads.en": "own leads and second paragraphs, English, every relation marked",
    "own.leads.nl": "own leads and second paragraphs, Dutch, every relation marked",
    "own.blind.en": "own news, scored unread, half of it never read, English, every relation marked",
    "own.blind.nl": "own news, scored unread, half of it never read, Dutch, every relation marked",
}


def main() -> None:
    """Fill the blocks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edge", nargs=3, metavar=("SUBJECT", "RELATION", "OBJECT"), help="the edge to show; the clearest when not given")
    parser.add_argument("--check", action="store_true", help="only say whether the README is up to date")
    args = parser.parse_args()
    old = README.read_text(encoding="utf-8")
    new = fill(fill(old, "turtle", turtle(args.edge)), "quality", quality())
    if args.check:
        sys.exit(0 if new == old else "README.md is not up to date: run python scripts/update_readme.py")
    README.write_text(new, encoding="utf-8")
    print("README.md: " + ("unchanged" if new == old else "filled"))


def fill(text: str, name: str, content: str) -> str:
    """The text with the block ``<!-- name:begin -->`` … ``<!-- name:end -->`` filled."""
    begin, end = f"<!-- {name}:begin -->\n", f"<!-- {name}:end -->"
    if text.count(begin) != 1 or text.count(end) != 1:
        sys.exit(f"README.md: needs one block {begin.strip()} … {end}")
    head, _, rest = text.partition(begin)
    return head + begin + content.rstrip("\n") + "\n" + end + rest.partition(end)[2]


def turtle(edge: list[str] | None) -> str:
    """An excerpt of the graph, each of its triples word for word."""
    if not GRAPH.is_file():
        return "_`output/graph.ttl` is not there yet: run `make graph`, then `.venv/bin/python scripts/update_readme.py`._"
    graph = KnowledgeGraph.load(GRAPH)
    found = _edge(graph, edge or OPENING)
    if not found and not edge:
        print(f"the graph has no asserted edge {' '.join(OPENING)}: another is shown; mend README's second command", file=sys.stderr)
        found = sorted((s for s in graph.statements if _clear(graph, s)), key=lambda s: (-s.confidence, len(s.sentence.quote), s.sentence))
    if not found:
        return "_No asserted statement between two named actors in `output/graph.ttl`._"
    chosen = found[0]
    sections = _sections(GRAPH.read_text(encoding="utf-8"))
    subject, relation, object_ = f"actor:{chosen.subject.actor}", f"kg:{chosen.relation}", f"actor:{chosen.object.actor}"
    passage = f"<urn:kg:doc:{chosen.sentence.document}#char={chosen.sentence.begin},{chosen.sentence.end}>"
    node, statement = next(
        (name, section)
        for name, section in sections.items()
        if section.get("prov:wasDerivedFrom") == passage
        and (section["rdf:subject"], section["rdf:predicate"], section["rdf:object"]) == (subject, relation, object_)
    )

    def some(section: dict[str, str], *predicates: str) -> str:
        return " ; ".join(f"{p} {section[p]}" for p in predicates if p in section)

    lines = [
        f"{subject} {some(sections[subject], 'a', 'skos:prefLabel', 'skos:exactMatch')} .",
        f"{subject} {relation} {object_} .",
        "",
        f"{node} {some(statement, 'a')} ;",
        f"    {some(statement, 'rdf:subject', 'rdf:predicate', 'rdf:object')} ;",
        f"    {some(statement, 'kg:polarity', 'kg:certainty', 'kg:tense', 'kg:confidence')} ;",
        f"    {some(statement, 'kg:subjectMention', 'kg:cueMention')} ;",
        f"    {some(statement, 'kg:objectMention', 'prov:wasDerivedFrom')} .",
        "",
        f"{passage} {some(sections[passage], 'a')} ;",
        f"    {some(sections[passage], 'nif:referenceContext', 'nif:beginIndex', 'nif:endIndex')} ;",
        f"    {some(sections[passage], 'nif:anchorOf')} .",
    ]
    return "```turtle\n" + "\n".join(lines) + "\n```"


def _edge(graph: KnowledgeGraph, edge: list[str]) -> list[Statement]:
    try:
        return [s for s in graph.explain(*edge) if s.asserted and s.resolved]
    except KgError:
        return []


def _clear(graph: KnowledgeGraph, s: Statement) -> bool:
    """Whether a statement makes a good example: a short sentence about two actors of the thesaurus."""
    family = relations()[s.relation].family.value if s.relation else ""
    actors = [graph.actors[a] for a in (s.subject.actor, s.object.actor) if a]
    return (
        s.asserted
        and s.resolved
        and family in SHOWN
        and s.construction in {"verb", "passive"}
        and len(s.sentence.quote) <= MAX_QUOTE
        and "\n" not in s.sentence.quote
        and all(a.listed and not a.part_of for a in actors)
        and bool(actors[0].wikidata)
    )


def _sections(text: str) -> dict[str, dict[str, str]]:
    """Subjects of the file as it was written: predicate to objects, for the actors, statements and passages."""
    out: dict[str, dict[str, str]] = {}
    for block in text.split("\n\n"):
        first, *others = block.strip().split("\n")
        if not first.startswith(("actor:", "st:", "<")):
            continue
        subject, _, rest = first.partition(" ")
        for line in [rest, *others]:
            predicate, _, objects = re.sub(r" [;.]$", "", line.strip()).partition(" ")
            out.setdefault(subject, {}).setdefault(predicate, objects)
    return out


def quality() -> str:
    """The figures as a table."""
    if not FIGURES.is_file():
        return (
            "_Not measured yet: run `.venv/bin/kg evaluate --figures docs/quality/figures.json`, "
            "then `.venv/bin/python scripts/update_readme.py`._"
        )
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    lines = [
        "| development set | records | gold pairs | pair found | pair and category found | precision | F1 |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, row in figures["sets"].items():
        cells = [f"{row[m]:.2f}" if m in row else "–" for m in ("dyad", "dyad+category", "precision", "F1")]
        lines.append(f"| {SETS.get(name, name)} | {row['records']} | {row['gold']} | {' | '.join(cells)} |")
    lines.append("")
    if article := figures.get("article"):
        lines.append(
            f"* Seed article (Dutch, US-Iraq agreement): {article['found']} of {article['facts']} facts of a careful reader found."
        )
    if READING.is_file():
        reading = json.loads(READING.read_text(encoding="utf-8"))
        share = reading["right"] / max(1, reading["read"])
        told = f"{reading['right']} ({share:.0%}) are right (`docs/quality/seed-article.md`)"
        lines.append(f"* Of the {reading['read']} statements made of it, read one by one, {told}.")
    else:
        lines.append("* Its statements have not been read one by one yet (`docs/quality/reading.json` is missing).")
    lines.append(f"* Measured with `kg` {figures.get('version', '?')}.")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
