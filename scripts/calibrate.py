"""Measure how often statements of each construction are right, and write ``kg/relations/confidence.toml``.

Every labelled statement made from the exhaustively annotated gold is either confirmed or not. The share by
construction is drawn towards the overall share with the weight of :data:`PRIOR` examples (an m-estimate), so that
two lucky examples do not make a certainty. Open statements are not labelled and cannot be confirmed: they get
the share of their pairs that gold has at all.

The pipelines and lexicons of the languages are not equally good: one figure a language, the same for all constructions,
shifts the log-odds so that the mean confidence of a language is its share.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from pathlib import Path

from kg.evaluation.gold import read_jsonl
from kg.evaluation.report import shared
from kg.evaluation.scores import score
from kg.extract import extract_rows

PRIOR = 10.0
ROOT = Path(__file__).resolve().parents[1]
TARGET, OWN = ROOT / "kg" / "relations" / "confidence.toml", ROOT / "tests" / "gold"
HEAD = """# Share of statements that gold confirms, by construction and directness of the arguments.
# Written by scripts/calibrate.py; do not edit by hand.
"""


def measure(files: list[Path]) -> tuple[dict[str, float], dict[str, float]]:
    """Shares by row of the table, and by language what to add to their log-odds."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    seen: defaultdict[str, list[tuple[str, bool]]] = defaultdict(list)
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
                    seen[row["lang"]].append((key, bool(result.labelled_right)))
    labelled = [k for k in total if not k.startswith("open")]
    overall = sum(right[k] for k in labelled) / max(1, sum(total[k] for k in labelled))
    out = {"overall": overall}
    for key in sorted(total):
        prior = overall if not key.startswith("open") else 0.3
        out[key] = (right[key] + PRIOR * prior) / (total[key] + PRIOR)
        print(f"{key:24s} {right[key]:4d} of {total[key]:4d}  {out[key]:.2f}")
    shifts = {}
    for lang, some in sorted(seen.items()):
        share = (sum(ok for _, ok in some) + PRIOR * overall) / (len(some) + PRIOR)
        mean = sum(out[key] for key, _ in some) / len(some)
        shifts[lang] = math.log(share / (1 - share)) - math.log(mean / (1 - mean))
        print(f"{lang}: {share:.2f} of {len(some)}, mean {mean:.2f}, log-odds {shifts[lang]:+.2f}")
    return out, shifts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "gold", type=Path, nargs="*", help="exhaustive gold; the shared and own sets, but for the blind ones, when none is given"
    )
    args = parser.parse_args()
    own = (path for path in sorted(OWN.glob("*.jsonl")) if "blind" not in path.name)
    files = args.gold or [*(shared() / "gold" / f"exhaustive.{lang}.jsonl" for lang in ("en", "nl")), *own]
    figures, shifts = measure(files)
    lines = ["[confidence]", *(f'"{key}" = {value:.2f}' for key, value in figures.items())]
    lines += ["", "# To add to the log-odds, by language", "[languages]", *(f"{lang} = {value:.2f}" for lang, value in shifts.items())]
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
