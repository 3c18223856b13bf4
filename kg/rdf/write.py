"""Writing RDF: the same triples give the same bytes, in whatever order they come."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import OutputError
from kg.rdf.build import Run, Runs, quads
from kg.rdf.collector import paused
from kg.rdf.formats import WRITTEN, format_of
from kg.rdf.jsonld import jsonld
from kg.rdf.mint import Names
from kg.rdf.namespaces import VOCABULARIES, Iri, Literal, Quad, Term, Triple
from kg.rdf.turtle import quoted, trig, turtle, turtle12
from kg.relations.model import Statement


def _line(s: Iri, p: Iri, o: Term, graph: Iri | None = None) -> str:
    if isinstance(o, Literal):
        tail = f"@{o.lang}" if o.lang else f"^^<{o.datatype}>" if o.datatype else ""
        written = quoted(o.value, long=False) + tail
    else:
        written = f"<{o}>"
    return f"<{s}> <{p}> {written} <{graph}> .\n" if graph else f"<{s}> <{p}> {written} .\n"


def ntriples(triples: Iterable[Triple]) -> Iterator[str]:
    """N-Triples, a line each, sorted."""
    yield from sorted({_line(s, p, o) for s, p, o in triples})


def nquads(quads: Iterable[Quad]) -> Iterator[str]:
    """N-Quads, a line each, sorted; one named graph per document."""
    yield from sorted({_line(*quad) for quad in quads})


def serialise(
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run | Runs,
    *,
    base: str | Names | None = None,
    format: str = "turtle",
) -> Iterator[str]:
    """RDF text, in pieces; the same for the same content in any order.

    Args:
        base: base IRI of what is minted; ``urn:kg:`` by default.
        run: what made all statements, or each run with the ids of the statements that it made.
        format: ``turtle``, ``turtle12`` (RDF 1.2, with triple terms), ``nt``, ``jsonld``, and with one named graph
            per document ``trig`` and ``nq``.

    Raises:
        KgError: when the base is no base IRI.
        OutputError: when the format is not one of these.
        ValueError: when a statement's relation is not in the ontology.
    """
    names = base if isinstance(base, Names) else Names(base) if base is not None else Names()
    prefixes = {**VOCABULARIES, **names.prefixes}
    made = quads(statements, actors, documents, run, names)
    triples = ((s, p, o) for s, p, o, _ in made)
    if format == "turtle":
        return turtle(triples, prefixes)
    if format == "turtle12":
        return turtle12(triples, prefixes)
    if format == "trig":
        return trig(made, prefixes)
    if format == "nt":
        return ntriples(triples)
    if format == "nq":
        return nquads(made)
    if format == "jsonld":
        return jsonld(triples, names.prefixes)
    raise OutputError(f"not a format: {format}; choose from {', '.join(WRITTEN)}")


@paused()
def write(
    path: str | Path,
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run | Runs,
    *,
    base: str | Names | None = None,
    format: str | None = None,
) -> None:
    """Write a graph to a file; whole or not at all.

    Args:
        base: base IRI of what is minted; ``urn:kg:`` by default.
        run, format: as in `serialise`; by default the suffix tells the format (``.ttl``, ``.nt``, ``.nq``,
            ``.trig``, ``.jsonld``).

    Raises:
        OutputError: when the file cannot be written, or its suffix tells no format.
        KgError: when the base is no base IRI.
        ValueError: when a statement's relation is not in the ontology.
    """
    path = Path(path)
    chosen = format or format_of(path)
    write_text(path, serialise(statements, actors, documents, run, base=base, format=chosen))


def write_text(path: Path, pieces: Iterable[str]) -> None:
    """Write UTF-8 text through a temporary file in the same folder.

    Raises:
        OutputError: when it cannot be written.
    """
    temporary = path.with_name(f".kg-{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        os.replace(temporary, path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        temporary.unlink(missing_ok=True)
