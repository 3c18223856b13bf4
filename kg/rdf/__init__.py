"""RDF: minting IRIs, building triples, writing files and reading them back."""

from kg.rdf.build import Run, Runs, quads, triples
from kg.rdf.formats import FORMATS
from kg.rdf.mint import Names
from kg.rdf.namespaces import DEFAULT_BASE, Iri, Literal, Quad, Triple
from kg.rdf.read import Contents, read, read_all, read_runs
from kg.rdf.write import serialise, write

__all__ = [
    "DEFAULT_BASE",
    "FORMATS",
    "Contents",
    "Iri",
    "Literal",
    "Names",
    "Quad",
    "Run",
    "Runs",
    "Triple",
    "quads",
    "read",
    "read_all",
    "read_runs",
    "serialise",
    "triples",
    "write",
]
