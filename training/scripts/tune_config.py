"""Write the configuration that trains a core pipeline further, from ``configs/core.cfg`` and a trained model.

Without ``--lemmatizer`` the whole model goes on learning, on the corpus with exchanged verbs. A lemmatizer that comes
from a trained model cannot learn new edit trees, and lags behind the embedding that it shares; therefore
``--lemmatizer`` afterwards trains a new one on the finished embedding, with everything else frozen.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from thinc.api import Config

LEMMATIZER = "trainable_lemmatizer"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("model", type=Path, help="the trained model to go on from")
    parser.add_argument("out", type=Path)
    parser.add_argument("--lemmatizer", action="store_true", help="train only a new lemmatizer")
    args = parser.parse_args()
    config = Config().from_disk(args.config, interpolate=False)
    others = [name for name in config["nlp"]["pipeline"] if not (args.lemmatizer and name == LEMMATIZER)]
    for name in others:
        config["components"][name] = {"source": str(args.model)}
    training = config["training"]
    training["optimizer"]["learn_rate"]["initial_rate"] = 0.0007
    training["optimizer"]["learn_rate"]["warmup_steps"] = 100
    training["batcher"]["size"]["start"] = 900
    if args.lemmatizer:
        config["components"][LEMMATIZER]["model"]["tok2vec"]["width"] = 112
        config["components"][LEMMATIZER]["min_tree_freq"] = 3
        training["frozen_components"] = others
        training["annotating_components"] = ["tok2vec"]
        training["optimizer"]["learn_rate"]["initial_rate"] = 0.003
        training["score_weights"] = {"lemma_acc": 1.0}
    config.to_disk(args.out)


if __name__ == "__main__":
    main()
