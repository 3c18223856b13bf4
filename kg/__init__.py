"""`kg`: from news texts to a knowledge graph of actors and what they do to each other.

>>> import kg
>>> graph = kg.build(["seeds/"])            # doctest: +SKIP
>>> graph.save("graph.ttl"); graph.draw("graph.png")   # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Actor", "Document", "Evidence", "KnowledgeGraph", "Statement", "UnknownActor", "build", "load"]

if TYPE_CHECKING:
    from kg.actors.model import Actor
    from kg.api import build, load
    from kg.document import Document, Evidence
    from kg.errors import UnknownActorError as UnknownActor
    from kg.graph import KnowledgeGraph
    from kg.relations.model import Statement

_HOMES = {
    "build": "kg.api",
    "load": "kg.api",
    "KnowledgeGraph": "kg.graph",
    "Document": "kg.document",
    "Evidence": "kg.document",
    "Actor": "kg.actors.model",
    "Statement": "kg.relations.model",
    "UnknownActor": "kg.errors",
}
_OTHER_NAMES = {"UnknownActor": "UnknownActorError"}


def __getattr__(name: str) -> Any:
    # Imported on first use, so that `kg --help` need not load spaCy.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), _OTHER_NAMES.get(name, name))
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def _show_in_notebooks() -> None:
    """In IPython, actors and statements show themselves as HTML (a graph does so by itself)."""
    import sys

    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is not None:
        from kg.explorer.display import register

        register(shell.display_formatter.formatters["text/html"])


_show_in_notebooks()
