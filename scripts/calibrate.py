"""Measure how often statements of each construction are right, and write ``kg/relations/confidence.toml``.

Every labelled statement made from the exhaustively annotated gold is either confirmed or not. The share by
construction is drawn towards the overall share with the weight of :data:`PRIOR` examples (an m-estimate), so that
two lucky examples do not make a certainty. Open statements are not labelled and cannot be confirmed: they get
the share of their pairs that gold has at all.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from kg.evaluation.gold import read_jsonl
from kg.evaluation.report import shared
from kg.evaluation.scores import score
from kg.extract import extract_rows

PRIOR = 10.0
TARGET = Path(__file__).resolve().parents[1] / "kg" / "relations" / "confidence.toml"
HEAD = """# Share of statements that gold confirms, by construction and directness of the arguments.
# Written by scripts/calibrate.py; do not edit by hand.
"""


def measure(files: list[Path]) -> dict[str, float]:
    """Shares by row of the table."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for file in files:
        rows = read_jsonl(file)
        for row, made in zip(rows, extract_rows(rows), strict=True):
            for statement in made["statements"]:
                result = score([row], {row["id"]: [statement]})
                key = statement["construction"]
                if statement["relation"] is None:
                    total[key] += 1
                    right[key] += result.matched > 0
                elif result.labelled:
                    total[key] += 1
                    right[key] += result.labelled_right
    labelled = [k for k in total if not k.startswith("open")]
    overall = sum(right[k] for k in labelled) / max(1, sum(total[k] for k in labelled))
    out = {"overall": overall}
    for key in sorted(total):
        prior = overall if not key.startswith("open") else 0.3
        out[key] = (right[key] + PRIOR * prior) / (total[key] + PRIOR)
        print(f"{key:24s} {right[key]:4d} of {total[key]:4d}  {out[key]:.2f}")
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="*", help="exhaustive gold; the development sets when none is given")
    args = parser.parse_args()
    files = args.gold or [shared() / "gold" / f"exhaustive.{lang}.jsonl" for lang in ("en", "nl")]
    figures = measure(files)
    lines = [f'"{key}" = {value:.2f}' for key, value in figures.items()]
    TARGET.write_text(HEAD + "[confidence]\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
