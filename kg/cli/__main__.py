"""``python -m kg.cli``."""

from kg.cli import app

app()
