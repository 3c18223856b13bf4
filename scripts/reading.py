"""List the statements made from a text, to be read one by one, and count the verdicts of a reading.

``python scripts/reading.py list TEXT`` prints a table in Markdown with an empty column for the verdict: ``right``,
``wrong``, or ``open`` for a pair that stands in no relation of the ontology (``open`` rows count as right only when the
words are right, so give them ``right`` or ``wrong`` too). The article's sentences are not in it: offsets tell where to look.

``python scripts/reading.py count TABLE.md`` prints how many are right.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from kg.api import build_all
from kg.graph import status

ROW = re.compile(r"^\|\s*\d+\s*\|.*\|\s*(right|wrong)\s*\|[^|]*\|$")


def listing(text: Path) -> None:
    graph = build_all([text]).graph
    print("| # | sentence | subject | relation | object | status | verdict | remark |")
    print("|---:|---|---|---|---|---|---|---|")
    for number, s in enumerate(graph.statements, 1):
        names = [a.actor or f"– [{a.begin}, {a.end})" for a in (s.subject, s.object)]
        relation = s.relation or f"({s.cue_lemma})"
        print(f"| {number} | {s.sentence.begin}–{s.sentence.end} | {names[0]} | {relation} | {names[1]} | {status(s)} |  |  |")


def count(table: Path) -> None:
    verdicts = [m.group(1) for line in table.read_text(encoding="utf-8").splitlines() if (m := ROW.match(line))]
    right = verdicts.count("right")
    print(f"{right} of {len(verdicts)} right ({100 * right / max(1, len(verdicts)):.0f} %)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["list", "count"])
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    (listing if args.command == "list" else count)(args.file)


if __name__ == "__main__":
    main()
