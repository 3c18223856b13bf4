"""How long a picture takes: CPU seconds on one core and seconds by the clock, with the overlaps left in it.

    OMP_NUM_THREADS=1 python benchmarks/drawing.py

Random graphs, the same every time. Asked for: 60 actors in at most 15 s on one core, 250 (simplified) in 10 s, and
never more than the time limit. Times include measuring, placing, drawing and writing the PNG.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from kg.drawing import draw
from tests.drawing.graphs import random_graph

# Actors, edges, spokes of the hub, most actors drawn, time limit in seconds.
CASES = (
    (10, 14, 0, 60, 60.0),
    (30, 45, 12, 60, 60.0),
    (60, 75, 0, 60, 60.0),
    (60, 180, 59, 60, 60.0),
    (250, 500, 40, 60, 60.0),
    (250, 500, 40, 250, 60.0),
    (250, 900, 60, 250, 60.0),
    (60, 180, 59, 60, 5.0),
    (250, 900, 60, 250, 5.0),
)


def main() -> None:
    print(f"{'actors':>6} {'edges':>6} {'hub':>4} {'drawn':>6} {'limit':>6} {'CPU s':>7} {'clock s':>8} {'overlaps':>9} {'no label':>9}")
    with tempfile.TemporaryDirectory() as folder:
        draw(random_graph(1, 5, 5), Path(folder) / "warm.png")  # fonts and imports
        for actors, edges, hub, most, limit in CASES:
            graph = random_graph(1, actors, edges, hub=hub)
            cpu, clock = time.process_time(), time.monotonic()
            draw(graph, Path(folder) / "net.png", max_nodes=most, time_limit=limit)
            cpu, clock = time.process_time() - cpu, time.monotonic() - clock
            report = draw(graph, Path(folder) / "net.png", max_nodes=most, time_limit=limit, check=True)
            overlaps = report.overlaps.total if report.overlaps else 0
            print(
                f"{actors:6} {edges:6} {hub:4} {report.nodes_drawn:6} {limit:6.0f} {cpu:7.1f} {clock:8.1f} {overlaps:9} "
                f"{report.labels_left_out:9}"
            )


if __name__ == "__main__":
    main()
