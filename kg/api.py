"""The public functions ``kg.build`` and ``kg.load``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

import kg
from kg.document import Document
from kg.errors import InputError
from kg.extract import Extraction, Options, extract, pipeline
from kg.graph import KnowledgeGraph
from kg.rdf import Names, Run
from kg.rdf.insert import insert
from kg.rdf.store import base_of, open_store
from kg.readers import Failure, collect
from kg.relations.extraction import Drop


@dataclass(frozen=True, slots=True)
class Build:
    """A graph, and what went wrong or was left out on the way."""

    graph: KnowledgeGraph
    failures: tuple[Failure, ...]
    drops: Counter[Drop]
    statements_by_document: dict[str, int]


def build(
    paths: Iterable[str | Path] | str | Path,
    *,
    pipeline: str | None = None,
    lexicon: Iterable[str | Path] = (),
    actors: Iterable[str | Path] = (),
    base: str | None = None,
) -> KnowledgeGraph:
    """Build a graph from texts.

    Args:
        paths: text files and folders.
        pipeline: an installed spaCy pipeline with UD labels, to use for its language.
        lexicon: TOML files with cues of your own.
        actors: Turtle files with actors of your own.
        base: base IRI, e.g. ``https://data.example.org/kg/``; ``urn:kg:`` when None.

    Raises:
        InputError: a file cannot be used; the message names it (use :func:`build_all` to go on without it).
    """
    options = Options(pipeline, tuple(map(Path, lexicon)), tuple(map(Path, actors)))
    some = [paths] if isinstance(paths, (str, Path)) else paths
    result = build_all(map(Path, some), options, base)
    if result.failures:
        raise InputError("; ".join(f.message for f in result.failures))
    return result.graph


def build_all(
    paths: Iterable[Path],
    options: Options = Options(),
    base: str | None = None,
    progress: Callable[[int, int], None] | None = None,
    *,
    known: Container[str] = (),
) -> Build:
    """Build a graph from all that can be read; what cannot is listed in ``failures``.

    Args:
        progress: called with (documents done, documents in all).
        known: ids of documents to leave out, because they were read before.
    """
    documents, failures = collect(paths)
    documents = [document for document in documents if document.id not in known]
    results = list(_extracted(documents, options, failures, progress))
    used = [result for result in results if result.named]
    graph = KnowledgeGraph.of(
        (s for result in results for s in result.statements),
        (a for result in results for a in result.actors.values()),
        (result.document for result in used),
        _run(documents, options),
        base,
    )
    drops = sum((result.drops for result in results), Counter[Drop]())
    return Build(graph, tuple(failures), drops, {r.document.id: len(r.statements) for r in results})


def build_store(
    paths: Iterable[Path],
    folder: Path,
    options: Options = Options(),
    base: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Build:
    """Add texts to a store in a folder, document by document, so that the graph may be larger than memory.

    A folder that does not exist is made. A document that the store holds already is not read again.

    Args:
        base: base IRI of a new store; that of an old one stays.
        progress: called with (documents done, documents in all).

    Returns:
        A build whose graph is empty: what was built is in the store.

    Raises:
        InputError: the folder is no store, or its base is another.
    """
    store, names = _store(folder, base)
    documents, failures = collect(paths)
    documents = [document for document in documents if not _holds(store, names.document(document.id))]
    drops: Counter[Drop] = Counter()
    counts: dict[str, int] = {}
    run = _run(documents, options)
    for result in _extracted(documents, options, failures, progress):
        drops += result.drops
        if result.named:
            counts[result.document.id] = len(result.statements)
            insert(store, result.statements, result.actors.values(), [result.document], run, names)
    store.flush()
    return Build(KnowledgeGraph(run=run, base=base), tuple(failures), drops, counts)


def _store(folder: Path, base: str | None) -> tuple[ox.Store, Names]:
    new = not folder.exists()
    names = Names(base) if base is not None else Names()
    store = open_store(folder, write=True)
    if not new and len(store):
        held = base_of(store)
        if base is not None and held != names.base:
            raise InputError(f"{folder}: its base IRI is {held}, not {names.base}; leave --base out")
        names = Names(held)
    return store, names


def _holds(store: ox.Store, node: str) -> bool:
    return store.contains_named_graph(ox.NamedNode(node))


def _extracted(
    documents: Sequence[Document], options: Options, failures: list[Failure], progress: Callable[[int, int], None] | None
) -> Iterator[Extraction]:
    """Extract, note documents without actors among the failures, and tell how far it is."""

    def failed(document: Document, error: Exception) -> None:
        what = f"{document.source}: kg could not cope with it ({type(error).__name__}: {error}); please report this fault with the text"
        failures.append(Failure(Path(document.source), what))

    if progress:
        progress(0, len(documents))
    for done, result in enumerate(extract(documents, options, failed), 1):
        if not result.named:
            failures.append(Failure(Path(result.document.source), f"{result.document.source}: no actors found in it"))
        yield result
        if progress:
            progress(done, len(documents))


def _run(documents: Iterable[Document], options: Options) -> Run:
    return Run(version=kg.__version__, pipelines=_pipelines(documents, options), settings=_settings(options))


def _pipelines(documents: Iterable[Document], options: Options) -> tuple[str, ...]:
    names = []
    for lang in sorted({d.lang for d in documents}):
        meta = pipeline(lang, options).meta
        names.append(f"{meta['lang']}_{meta['name']} {meta['version']}")
    return tuple(names)


def _settings(options: Options) -> tuple[tuple[str, str], ...]:
    found = [("lexicon", p.name) for p in options.lexicon] + [("actors", p.name) for p in options.actors]
    return tuple(sorted(found))


def load(path: str | Path) -> KnowledgeGraph:
    """Load a graph that `kg` wrote (Turtle, N-Triples, N-Quads, TriG or JSON-LD by suffix, or the folder of a store).

    Raises:
        InputError: it cannot be read or is not `kg`'s RDF; the message names the file.
    """
    return KnowledgeGraph.load(path)
