"""Writing RDF: the same triples give the same bytes, in whatever order they come."""

from __future__ import annotations

import os
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import OutputError
from kg.rdf import build
from kg.rdf.build import Run, quads
from kg.rdf.mint import Names, parse
from kg.rdf.namespaces import KG, VOCABULARIES, XSD, Iri, Literal, Quad, Term, Triple
from kg.relations.model import Statement

#: Suffix of a file to the name of its format.
FORMATS = {".ttl": "turtle", ".nt": "nt", ".trig": "trig", ".jsonld": "jsonld", ".json": "jsonld"}

# Written as escapes: what Turtle demands, and what an editor or a terminal would not show as it is: control
# characters, line separators, marks of direction, what is no character.
_INVISIBLE = "\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
_ONE_LINE = re.compile(f'["\\\\\x00-\x0a{_INVISIBLE}]')
_MANY_LINES = re.compile(f'"(?="|\\Z)|[\\\\\x00-\x09{_INVISIBLE}]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

# Narrower than Turtle's PN_LOCAL: without escapes and percent signs, which some readers get wrong.
_LETTER = "A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u061b\u061d-\u167f\u1681-\u180d\u180f-\u1fff\u3001-\ud7ff"
_LOCAL = re.compile(f"[{_LETTER}](?:[{_LETTER}.-]*[{_LETTER}-])?")

# The order of predicates within a subject; others follow by IRI.
_ORDER = {
    predicate: place
    for place, predicate in enumerate(
        (
            build.TYPE,
            build.SUBJECT,
            build.PREDICATE,
            build.OBJECT,
            build.SUBJECT_TYPE,
            build.OBJECT_TYPE,
            build.POLARITY,
            build.CERTAINTY,
            build.TENSE,
            build.ATTRIBUTED,
            build.ATTRIBUTED_TEXT,
            build.CONFIDENCE,
            build.START,
            build.END,
            build.WHEN,
            build.LOCATION,
            build.CATEGORY,
            build.CUE_LEMMA,
            build.CONSTRUCTION,
            build.DERIVED,
            build.SUBJECT_MENTION,
            build.CUE_MENTION,
            build.OBJECT_MENTION,
            build.GENERATED,
            build.PREF_LABEL,
            build.ALT_LABEL,
            build.IDENTIFIER,
            build.EXACT_MATCH,
            build.COUNTRY,
            build.IS_PART_OF,
            build.LISTED,
            build.TITLE,
            build.LANGUAGE,
            build.SOURCE,
            build.PUBLISHED,
            build.IN_CONTEXT,
            build.BEGIN,
            build.END_INDEX,
            build.ANCHOR,
            build.ACTOR_TYPE,
            build.IDENT,
            build.IS_STRING,
        )
    )
}
_KINDS = {"actor": 0, "st": 1, "doc": 3, "run": 4}

Properties = set[tuple[Iri, Term]]
SortKey = tuple[str | int, ...]


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if "\ud800" <= character <= "\udfff":  # half a character: nothing that RDF could hold
        return "\\uFFFD"
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"


def _quoted(value: str, *, long: bool = True) -> str:
    if long and "\n" in value:
        return f'"""{_MANY_LINES.sub(_escape, value)}"""'
    return f'"{_ONE_LINE.sub(_escape, value)}"'


def _term_key(term: Term) -> tuple[int, str, str, str]:
    if isinstance(term, Literal):
        return 2, term.lang, term.value, term.datatype
    return (0 if term.startswith(KG.iri) else 1), term, "", ""


def _property_key(pair: tuple[Iri, Term]) -> tuple[int, str, tuple[int, str, str, str]]:
    predicate, value = pair
    return _ORDER.get(predicate, len(_ORDER)), predicate, _term_key(value)


def data_order(subject: Iri, properties: Properties) -> SortKey:
    """Actors, statements in the order of the text, mentions, documents, the run."""
    own = parse(subject)
    if own is None:
        return 5, "", 0, 0, subject
    kind, local, offsets = own
    if offsets is not None:
        return 2, local, *offsets, subject
    if kind == "st":
        places = [parse(str(value)) for predicate, value in properties if predicate == build.DERIVED]
        first = min(((place[1], *(place[2] or (0, 0))) for place in places if place), default=("", 0, 0))
        return 1, *first, subject
    return _KINDS[kind], local, 0, 0, subject


class _Writer:
    """Terms as Turtle writes them."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = prefixes
        self._by_namespace = {namespace: prefix for prefix, namespace in prefixes.items()}
        self._known: dict[str, str] = {}

    def header(self) -> str:
        return "".join(f"@prefix {prefix}: <{self.prefixes[prefix]}> .\n" for prefix in sorted(self.prefixes))

    def iri(self, iri: str) -> str:
        written = self._known.get(iri)
        if written is None:
            split = max(iri.rfind("#"), iri.rfind("/"), iri.rfind(":")) + 1
            prefix = self._by_namespace.get(iri[:split])
            local = iri[split:]
            short = prefix is not None and _LOCAL.fullmatch(local)
            written = self._known[iri] = f"{prefix}:{local}" if short else f"<{iri}>"
        return written

    def term(self, term: Term) -> str:
        if not isinstance(term, Literal):
            return self.iri(term)
        if term.lang:
            return f"{_quoted(term.value)}@{term.lang}"
        if not term.datatype:
            return _quoted(term.value)
        if term.datatype in _BARE and _BARE[term.datatype].fullmatch(term.value):
            return term.value
        return f"{_quoted(term.value)}^^{self.iri(term.datatype)}"

    def block(self, subject: Iri, properties: Properties) -> str:
        lines: list[str] = []
        last = None
        for predicate, value in sorted(properties, key=_property_key):
            if predicate == last:
                lines[-1] += f", {self.term(value)}"
            else:
                verb = "a" if predicate == build.TYPE else self.iri(predicate)
                lines.append(f"{verb} {self.term(value)}")
            last = predicate
        return f"{self.iri(subject)} " + " ;\n    ".join(lines) + " .\n"

    def blocks(self, triples: Iterable[Triple], order: Callable[[Iri, Properties], SortKey]) -> Iterator[str]:
        subjects: defaultdict[Iri, Properties] = defaultdict(set)
        for subject, predicate, value in triples:
            subjects[subject].add((predicate, value))
        for subject in sorted(subjects, key=lambda s: order(s, subjects[s])):
            yield self.block(subject, subjects[subject])


_BARE: dict[str, re.Pattern[str]] = {
    XSD["integer"]: re.compile(r"-?[0-9]+"),
    XSD["decimal"]: re.compile(r"-?[0-9]+\.[0-9]+"),
    XSD["boolean"]: re.compile(r"true|false"),
}


def turtle(
    triples: Iterable[Triple],
    prefixes: Mapping[str, str],
    order: Callable[[Iri, Properties], SortKey] = data_order,
) -> Iterator[str]:
    """Turtle, in pieces: sorted prefixes, then the subjects by ``order``, a blank line between them."""
    writer = _Writer(prefixes)
    yield writer.header()
    for block in writer.blocks(triples, order):
        yield "\n" + block


def trig(quads: Iterable[Quad], prefixes: Mapping[str, str]) -> Iterator[str]:
    """TriG, in pieces: actors and run in the default graph, then one named graph per document."""
    writer = _Writer(prefixes)
    graphs: defaultdict[str, list[Triple]] = defaultdict(list)
    for s, p, o, graph in quads:
        graphs[graph or ""].append((s, p, o))
    yield writer.header()
    for name in sorted(graphs):
        if not name:
            for block in writer.blocks(graphs[name], data_order):
                yield "\n" + block
        else:
            yield f"\n{writer.iri(name)} {{\n"
            yield "\n".join(writer.blocks(graphs[name], data_order))
            yield "}\n"


def ntriples(triples: Iterable[Triple]) -> Iterator[str]:
    """N-Triples, a line each, sorted."""

    def term(value: Term) -> str:
        if not isinstance(value, Literal):
            return f"<{value}>"
        tail = f"@{value.lang}" if value.lang else f"^^<{value.datatype}>" if value.datatype else ""
        return _quoted(value.value, long=False) + tail

    yield from sorted({f"<{s}> <{p}> {term(o)} .\n" for s, p, o in triples})


def _jsonld(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> str:
    # Through N-Triples: sorted and escaped already.
    parsed = ox.parse("".join(ntriples(triples)), format=ox.RdfFormat.N_TRIPLES)
    written = ox.serialize((q.triple for q in parsed), format=ox.RdfFormat.JSON_LD, prefixes=dict(prefixes))
    assert written is not None  # bytes, because no file was given
    return written.decode("utf-8") + "\n"


def serialise(
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run,
    *,
    base: str | Names | None = None,
    format: str = "turtle",
) -> Iterator[str]:
    """RDF text, in pieces; the same for the same content in any order.

    Args:
        base: base IRI of what is minted; ``urn:kg:`` by default.
        format: ``turtle``, ``nt``, ``trig`` (one named graph per document) or ``jsonld``.

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
    if format == "trig":
        return trig(made, prefixes)
    if format == "nt":
        return ntriples(triples)
    if format == "jsonld":
        return iter((_jsonld(triples, prefixes),))
    raise OutputError(f"not a format: {format}; choose from {', '.join(sorted(set(FORMATS.values())))}")


def write(
    path: str | Path,
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run,
    *,
    base: str | Names | None = None,
    format: str | None = None,
) -> None:
    """Write a graph to a file; whole or not at all.

    Args:
        base: base IRI of what is minted; ``urn:kg:`` by default.
        format: as in `serialise`; by default told by the suffix (``.ttl``, ``.nt``, ``.trig``, ``.jsonld``).

    Raises:
        OutputError: when the file cannot be written, or its suffix tells no format.
        KgError: when the base is no base IRI.
        ValueError: when a statement's relation is not in the ontology.
    """
    path = Path(path)
    chosen = format or FORMATS.get(path.suffix.lower())
    if chosen is None:
        raise OutputError(f"{path}: the suffix tells no format; use {', '.join(FORMATS)}")
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
