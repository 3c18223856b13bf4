"""The learning curve: what a quarter, a half and three quarters of the training part give on the development part.

Shares are of the sentences of the shuffled training part, augmented copies included. The embedding starts from chance, since that of
the features file has learned from all sentences. All points have the same number of steps, fewer than the shipped pipelines had, so
only the shape counts. Names are learned without the other language's. Figures with words and sentences given. Writes
``metrics/LANG-curve.json``. Needs PyTorch.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from network import Embedding, Numbers, figures, name_figures, read, train, train_names

TRAINING = Path(__file__).resolve().parents[1]
SHARES = (0.25, 0.5, 0.75, 1.0)
SEED = 1


def unlearned(data: Numbers) -> Numbers:
    """The corpus with an embedding that has learned nothing, scaled as thinc's layers begin."""
    rng = np.random.default_rng(SEED)
    fresh = {}
    for key, values in data.items():
        if key.startswith("start/table"):
            fresh[key] = rng.uniform(-0.1, 0.1, values.shape).astype(np.float32)
        elif key == "start/mix":
            outputs, pieces, inputs = values.shape
            bound = (6 / (outputs * pieces + inputs)) ** 0.5
            fresh[key] = rng.uniform(-bound, bound, values.shape).astype(np.float32)
        elif key.startswith("start/"):
            fresh[key] = np.ones_like(values) if key == "start/norm" else np.zeros_like(values)
    return data | fresh


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("en", "nl"))
    parser.add_argument("kind", choices=("core", "ner"))
    parser.add_argument("features", type=Path, help="file of features.py")
    parser.add_argument("--steps", type=int, default=1500)
    args = parser.parse_args()
    torch.set_num_threads(1)
    data = unlearned(read(args.features))
    file = TRAINING / "metrics" / f"{args.lang}-curve.json"
    curve = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    for share in SHARES:
        torch.manual_seed(SEED)
        if args.kind == "ner":
            point = {"ents_f": name_figures(train_names(Embedding(data), data, args.steps, SEED, share=share), data, "ner-dev")}
        else:
            with tempfile.TemporaryDirectory() as folder:
                sizes = argparse.Namespace(hidden=192, layers=3, dropout=0.33, words=1200, rate=0.002, start=None)
                sizes.steps, sizes.seed, sizes.share, sizes.out = args.steps, SEED, share, Path(folder) / "network"
                point = figures(train(data, sizes), data, "dev")
        curve.setdefault(args.kind, {})[f"{share:.2f}"] = point
        file.write_text(json.dumps(curve, indent=2) + "\n", encoding="utf-8")
        print(args.lang, args.kind, share, point, flush=True)


if __name__ == "__main__":
    main()
