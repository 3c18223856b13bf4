"""Write the configuration that trains a core pipeline further, from ``configs/core.cfg`` and a trained model."""

from __future__ import annotations

import argparse
from pathlib import Path

from thinc.api import Config


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("model", type=Path, help="the trained model to go on from")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    config = Config().from_disk(args.config, interpolate=False)
    for name in config["nlp"]["pipeline"]:
        config["components"][name] = {"source": str(args.model)}
    config["training"]["optimizer"]["learn_rate"]["initial_rate"] = 0.0007
    config["training"]["optimizer"]["learn_rate"]["warmup_steps"] = 100
    config["training"]["batcher"]["size"]["start"] = 900
    config.to_disk(args.out)


if __name__ == "__main__":
    main()
