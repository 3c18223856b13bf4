"""Checking a graph against the shapes of ``kg/ontology/shapes.ttl``, with messages for people."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import InputError
from kg.rdf import build
from kg.rdf.query import ask, prefixes_of
from kg.rdf.store import load
from kg.rdf.turtle import Writer, quoted

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

_IRI = re.compile(r"(?:urn|https?):[^\s\"<>()]+")
_OURS = 'ASK { ?node a ?class FILTER (STRSTARTS(STR(?class), "urn:kg:ontology#")) }'
# What a result of a constraint means to somebody who does not know SHACL.
_MEANINGS = {
    "MinCountConstraintComponent": "has no {path}",
    "MaxCountConstraintComponent": "has more than one {path}",
    "UniqueLangConstraintComponent": "has more than one {path} in a language",
    "InConstraintComponent": "{path} cannot be {value}",
    "DatatypeConstraintComponent": "{path} {value} is of the wrong datatype",
    "NodeKindConstraintComponent": "{path} {value} is of the wrong kind (IRI or literal)",
    "ClassConstraintComponent": "{path} {value} is of the wrong class",
    "NodeConstraintComponent": "{path} {value} is not described as it must be",
    "PatternConstraintComponent": "{path} {value} is not in the right form",
    "MinInclusiveConstraintComponent": "{path} {value} is too small",
    "MaxInclusiveConstraintComponent": "{path} {value} is too great",
    "LessThanOrEqualsConstraintComponent": "{path} {value} is after the end",
    "DisjointConstraintComponent": "{path} {value} repeats a preferred label",
    "HasValueConstraintComponent": "{path} has not the value that it must have",
    "OrConstraintComponent": "{path} {value} fits none of the shapes that are allowed",
}


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What does not conform.

    Attributes:
        node: what it is about, as Turtle writes it.
        message: what is wrong with it.
    """

    node: str
    message: str

    def __str__(self) -> str:
        return f"{self.node}: {self.message}"


def validate(path: Path) -> tuple[Fault, ...]:
    """What in a file or store does not conform to the shapes; nothing when all does. Sorted.

    Raises:
        InputError: it cannot be read, is not well-formed RDF, or holds nothing that the shapes are about.
    """
    import pyshacl
    import rdflib

    store = load(path)
    if not ask(store, _OURS):
        raise InputError(f"{path}: holds no graph of kg")
    shapes = rdflib.Graph().parse(data=files("kg.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"), format="turtle")
    with _quiet():
        conforms, results, _ = pyshacl.validate(_rdflib(store), shacl_graph=shapes)
    if conforms:
        return ()
    writer = Writer(prefixes_of(store))
    return tuple(sorted(set(_faults(results, shapes, writer))))


def _rdflib(store: ox.Store) -> rdflib.Graph:
    """All triples of a store, of whatever graph, for rdflib (which knows no triple terms)."""
    import rdflib

    triples = (quad.triple for quad in store if quad.predicate.value != build.REIFIES)
    lines = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
    return rdflib.Graph().parse(data=lines.decode("utf-8"), format="nt")


@contextmanager
def _quiet() -> Iterator[None]:
    # rdflib logs a traceback for each literal that is not of its datatype; the shapes find these.
    loggers = [logging.getLogger(name) for name in ("rdflib", "pyshacl")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _faults(results: rdflib.Graph, shapes: rdflib.Graph, writer: Writer) -> Iterator[Fault]:
    from rdflib import RDF, SH

    for result in results.subjects(RDF.type, SH.ValidationResult):
        path, value = results.value(result, SH.resultPath), results.value(result, SH.value)
        source, component = results.value(result, SH.sourceShape), results.value(result, SH.sourceConstraintComponent)
        messages = sorted(str(message) for message in results.objects(result, SH.resultMessage))
        meaning = _MEANINGS.get(str(component).rpartition("#")[2])
        own = next(iter(shapes.objects(source, SH.message)), None) or (results.value(result, SH.sourceConstraint) is not None)
        if own or meaning is None:
            said = _IRI.sub(lambda m: writer.iri(m[0]), messages[0]) if messages else "does not conform"
        else:
            said = meaning.format(path=_shown(path, writer), value=_shown(value, writer)).strip()
        yield Fault(_shown(results.value(result, SH.focusNode), writer), " ".join(said.split()))


def _shown(term: Node | None, writer: Writer) -> str:
    from rdflib import Literal, URIRef

    if term is None:
        return ""
    if isinstance(term, URIRef):
        return writer.iri(str(term))
    text = str(term)
    shortened = text if len(text) <= 60 else text[:57] + "…"
    return quoted(shortened, long=False) if isinstance(term, Literal) else shortened
