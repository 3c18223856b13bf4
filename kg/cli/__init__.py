"""The command line. Heavy imports stand inside the commands, so that ``kg --help`` answers at once.

Each module adds its commands to the app when it is imported; their order here is that of ``kg --help``.
"""

# ruff: noqa: I001
from kg.cli.common import app
from kg.cli import build, draw, show, query, explore, files, evaluate, lexicon

__all__ = ["app", "build", "draw", "evaluate", "explore", "files", "lexicon", "query", "show"]
