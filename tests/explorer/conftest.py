"""Lets the tests import ``facts`` and ``tests.worlds`` however pytest is started."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
