"""Python's garbage collector, which walks all of a large graph again and again while it is read or written, and finds nothing.

Triples, statements and their texts hold no cycles. Without it a graph of a million triples is read a fifth faster and
written a quarter (`benchmarks/rdf.py`).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Within it, or within a function that it decorates, nothing is collected; a collector that was off stays off."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
