"""The formats of RDF: what they are called, and which suffix stands for which."""

from __future__ import annotations

from pathlib import Path

from kg.errors import OutputError

#: Suffix of a file to the name of the format that is written to it.
FORMATS = {".ttl": "turtle", ".nt": "nt", ".nq": "nq", ".trig": "trig", ".jsonld": "jsonld", ".json": "jsonld"}
#: Names of all formats that are written. ``turtle12`` is Turtle of RDF 1.2, with triple terms; its suffix is Turtle's.
WRITTEN = (*dict.fromkeys(FORMATS.values()), "turtle12")
#: Suffix to the name of the format as pyoxigraph has it (a member of ``RdfFormat``), of all that is read.
READ = {
    ".ttl": "TURTLE",
    ".nt": "N_TRIPLES",
    ".nq": "N_QUADS",
    ".trig": "TRIG",
    ".jsonld": "JSON_LD",
    ".json": "JSON_LD",
    ".rdf": "RDF_XML",
    ".xml": "RDF_XML",
}


def format_of(path: Path) -> str:
    """The format that the suffix of a file to be written tells.

    Raises:
        OutputError: it tells none.
    """
    chosen = FORMATS.get(path.suffix.lower())
    if chosen is None:
        raise OutputError(f"{path}: the suffix tells no format; use {', '.join(FORMATS)}")
    return chosen
