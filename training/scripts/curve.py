"""The learning curve: what a quarter, a half and three quarters of the training part give on the development part.

Shares are of whole documents of the shuffled training part, augmented copies included. All points have the same number
of steps, fewer than the shipped pipelines had, so only the shape counts. Writes ``metrics/LANG-curve.json``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import spacy
from spacy.tokens import DocBin

TRAINING = Path(__file__).resolve().parents[1]
SHARES = (0.25, 0.5, 0.75, 1.0)
FIGURES = {"core": ("dep_uas", "dep_las", "pos_acc", "lemma_acc"), "ner": ("ents_p", "ents_r", "ents_f")}


def point(lang: str, kind: str, share: float, steps: int, core: str) -> dict[str, float]:
    """Train on a share of the documents; the best checkpoint's figures on the development part."""
    corpus = TRAINING / "corpus" / lang
    size = len(DocBin().from_disk(corpus / f"{kind}-train.spacy"))
    with tempfile.TemporaryDirectory() as out:
        command = [
            *(sys.executable, str(TRAINING / "scripts" / "train.py"), "train", str(TRAINING / "configs" / f"{kind}.cfg")),
            *("--nlp.lang", lang, "--output", out, "--training.max_steps", str(steps), "--training.eval_frequency", "250"),
            *("--paths.train", str(corpus / f"{kind}-train.spacy"), "--paths.dev", str(corpus / f"{kind}-dev.spacy")),
            *("--paths.gazetteer", str(corpus / "gazetteer.bin"), "--corpora.train.limit", str(int(size * share))),
            *(("--paths.core", core) if kind == "ner" else ()),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        performance = spacy.load(Path(out) / "model-best").meta["performance"]
    return {k: round(float(performance[k]), 4) for k in FIGURES[kind] if performance.get(k) is not None}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("en", "nl"))
    parser.add_argument("kind", choices=sorted(FIGURES))
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--core", default="", help="the finished core, for ner")
    args = parser.parse_args()
    file = TRAINING / "metrics" / f"{args.lang}-curve.json"
    curve = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    for share in SHARES:
        curve.setdefault(args.kind, {})[f"{share:.2f}"] = point(args.lang, args.kind, share, args.steps, args.core)
        file.write_text(json.dumps(curve, indent=2) + "\n", encoding="utf-8")
        print(args.lang, args.kind, share, curve[args.kind][f"{share:.2f}"], flush=True)


if __name__ == "__main__":
    main()
