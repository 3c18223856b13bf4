"""Graphs in a store of pyoxigraph: in memory for a file, or in a folder, for graphs that are larger than memory.

A store has actors, runs and plain edges in its default graph, and what a document alone gives in a named graph of its
own. A plain edge that several documents assert so stands once; in each of their graphs (as in a TriG file) it would be
counted as often as there are documents, since pyoxigraph's union of graphs keeps what repeats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from kg.errors import InputError, OutputError
from kg.ontology import relations
from kg.rdf import build, mint
from kg.rdf.formats import READ
from kg.rdf.mint import parse
from kg.rdf.namespaces import DEFAULT_BASE, KG, VOCABULARIES, Literal, Quad


def ox_format(path: Path) -> ox.RdfFormat:
    """The format that pyoxigraph shall read a file in.

    Raises:
        InputError: its suffix tells none.
    """
    name = READ.get(path.suffix.lower())
    if name is None:
        raise InputError(f"{path}: not a suffix of RDF that kg reads; use {', '.join(READ)}")
    found: ox.RdfFormat = getattr(ox.RdfFormat, name)
    return found


def is_store(path: Path) -> bool:
    """Whether a path is the folder of a store."""
    return (path / "CURRENT").is_file()


def open_store(path: Path, *, write: bool = False) -> ox.Store:
    """Open the store in a folder.

    Args:
        write: whether it may be changed; a folder that does not exist becomes an empty store.

    Raises:
        InputError: the folder holds no store, a damaged one, or one that somebody else has open for writing.
    """
    if not is_store(path) and not (write and not path.exists()):
        raise InputError(f"{path}: a folder, but not a store of kg; make one with kg build --store, or give a file")
    try:
        return ox.Store(str(path)) if write else ox.Store.read_only(str(path))
    except (OSError, RuntimeError) as error:  # RuntimeError: its files are damaged
        why = "another program has it open" if "lock" in str(error).lower() else " ".join(str(error).split())
        raise InputError(f"{path}: the store cannot be opened: {why}") from error


def load(path: Path) -> ox.Store:
    """What a file or a store holds, for queries; a file is loaded into memory.

    Raises:
        InputError: it cannot be read or is not well-formed RDF.
    """
    if path.is_dir():
        return open_store(path)
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=ox_format(path))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path}: not well-formed: {' '.join(str(error).split())}") from error
    if any(True for _ in store.named_graphs()):
        _settle(store)
    _unfold(store)
    return store


def _unfold(store: ox.Store) -> None:
    """RDF 1.2: let queries see the subject, predicate and object of what reifies a triple term."""
    for quad in list(store.quads_for_pattern(None, ox.NamedNode(build.REIFIES), None, None)):
        if isinstance(term := quad.object, ox.Triple):
            parts = ((build.SUBJECT, term.subject), (build.PREDICATE, term.predicate), (build.OBJECT, term.object))
            store.extend(ox.Quad(quad.subject, ox.NamedNode(predicate), part, quad.graph_name) for predicate, part in parts)


def of_quads(quads: Iterable[Quad]) -> ox.Store:
    """A store in memory."""
    store = ox.Store()
    store.bulk_extend(ox_quads(quads))
    return store


def _shared() -> frozenset[str]:
    """The predicates of what several documents may say alike."""
    return frozenset({build.IDENTIFIER, *(KG[name] for name in relations())})


def _settle(store: ox.Store) -> None:
    """Let what several documents say alike stand once, in the default graph."""
    for predicate in sorted(_shared()):
        for quad in list(store.quads_for_pattern(None, ox.NamedNode(predicate), None, None)):
            if quad.graph_name != ox.DefaultGraph():
                store.remove(quad)
                store.add(ox.Quad(quad.subject, quad.predicate, quad.object))


def ox_quads(quads: Iterable[Quad]) -> Iterator[ox.Quad]:
    """Quads as pyoxigraph has them, each in the graph of a store that it belongs to."""
    shared = _shared()
    nodes: dict[str, ox.NamedNode] = {}

    def node(iri: str) -> ox.NamedNode:
        found = nodes.get(iri)
        if found is None:
            found = nodes[iri] = ox.NamedNode(iri)
        return found

    default = ox.DefaultGraph()
    for s, p, o, graph in quads:
        value = ox_literal(o) if isinstance(o, Literal) else node(o)
        yield ox.Quad(node(s), node(p), value, node(graph) if graph is not None and p not in shared else default)


def ox_literal(literal: Literal) -> ox.Literal:
    """A literal as pyoxigraph has it; half a character, which RDF cannot hold, becomes U+FFFD."""
    value = literal.value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if literal.lang:
        return ox.Literal(value, language=literal.lang)
    return ox.Literal(value, datatype=ox.NamedNode(literal.datatype)) if literal.datatype else ox.Literal(value)


def base_of(store: ox.Store) -> str:
    """The base IRI of what a store holds, as its runs tell it; ``urn:kg:`` when there are none."""
    runs = store.quads_for_pattern(None, ox.NamedNode(build.TYPE), ox.NamedNode(build.RUN), None)
    nodes = (run.subject.value for run in runs if isinstance(run.subject, ox.NamedNode))
    return min((base for node in nodes if (base := mint.base_of(node)) is not None), default=DEFAULT_BASE)


def with_context(store: ox.Store, quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """What a store says about some nodes, and what is needed to read it: their passages, the full ids of actors."""
    for quad in quads:
        yield quad
        value = quad.object
        own = parse(value.value) if isinstance(value, ox.NamedNode) else None
        if own is None or not isinstance(value, ox.NamedNode):
            continue
        if own[2] is not None:
            yield from store.quads_for_pattern(value, None, None, quad.graph_name)
        elif own[0] == "actor":
            yield from store.quads_for_pattern(value, ox.NamedNode(build.IDENTIFIER), None, None)


QUADS = {".nq": ox.RdfFormat.N_QUADS, ".trig": ox.RdfFormat.TRIG}
TRIPLES = {".ttl": ox.RdfFormat.TURTLE, ".nt": ox.RdfFormat.N_TRIPLES}


def stream(source: Path, path: Path) -> None:
    """Write a file of RDF in another of the formats :func:`dump` has, as it is read: in its own order, unchecked, in little memory.

    What is written as triples loses its named graphs.

    Raises:
        InputError: the file cannot be read or is not well-formed RDF.
        OutputError: the file cannot be written, or its suffix is another.
    """
    suffix = path.suffix.lower()
    if suffix not in {*QUADS, *TRIPLES}:
        raise OutputError(f"{path}: only {', '.join((*QUADS, *TRIPLES))} are written as they are read; leave out --stream")
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        read = ox.parse(path=str(source), format=ox_format(source))
        first = next(read, None)
        quads: Iterator[ox.Quad] = chain((first,), read) if first is not None else iter(())
        prefixes = {**VOCABULARIES, **{name: iri for name, iri in read.prefixes.items() if name}} if suffix in {".ttl", ".trig"} else None
        if suffix in QUADS:
            ox.serialize(quads, str(temporary), QUADS[suffix], prefixes=prefixes)
        else:
            ox.serialize((quad.triple for quad in quads), str(temporary), TRIPLES[suffix], prefixes=prefixes)
        temporary.replace(path)
    except OSError as error:
        where = OutputError(f"{path}: cannot be written: {error.strerror or error}")
        raise where if source.is_file() else InputError(f"{source}: cannot be read: {error.strerror or error}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{source}: not well-formed: {' '.join(str(error).split())}") from error
    finally:
        temporary.unlink(missing_ok=True)


def dump(store: ox.Store, path: Path) -> None:
    """Write a store to N-Quads, TriG, Turtle or N-Triples, piece by piece, in the store's own order.

    That order depends only on what the store holds. Turtle and N-Triples have all triples, without the documents' graphs;
    no triple stands in two of them.

    Raises:
        OutputError: the file cannot be written, or its suffix is another.
    """
    suffix = path.suffix.lower()
    format = QUADS.get(suffix) or TRIPLES.get(suffix)
    if format is None:
        raise OutputError(f"{path}: a whole store is written to {', '.join((*QUADS, *TRIPLES))}")
    prefixes = {**VOCABULARIES, **mint.Names(base_of(store)).prefixes} if suffix in {".ttl", ".trig"} else None
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        if suffix in QUADS:
            store.dump(str(temporary), format, prefixes=prefixes)
        elif next(store.named_graphs(), None) is None:
            store.dump(str(temporary), format, from_graph=ox.DefaultGraph(), prefixes=prefixes)
        else:
            ox.serialize((quad.triple for quad in store), str(temporary), format, prefixes=prefixes)
        temporary.replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        temporary.unlink(missing_ok=True)
