"""The public functions ``kg.build`` and ``kg.load``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import kg
from kg.actors.model import Actor
from kg.document import Document
from kg.errors import InputError
from kg.extract import Options, extract, pipeline
from kg.graph import KnowledgeGraph
from kg.rdf import Run
from kg.readers import Failure, collect
from kg.relations.extraction import Drop
from kg.relations.model import Statement


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
    paths: Iterable[Path], options: Options = Options(), base: str | None = None, progress: Callable[[int, int], None] | None = None
) -> Build:
    """Build a graph from all that can be read; what cannot is listed in ``failures``.

    Args:
        progress: called with (documents done, documents in all).
    """
    documents, failures = collect(paths)
    statements: list[Statement] = []
    actors: list[Actor] = []
    drops: Counter[Drop] = Counter()
    counts: dict[str, int] = {}
    if progress:
        progress(0, len(documents))
    used: list[Document] = []
    for done, result in enumerate(extract(documents, options), 1):
        if not result.named:
            failures.append(Failure(Path(result.document.source), f"{result.document.source}: no actors found in it"))
        else:
            used.append(result.document)
        statements += result.statements
        actors += result.actors.values()
        drops += result.drops
        counts[result.document.id] = len(result.statements)
        if progress:
            progress(done, len(documents))
    run = Run(version=kg.__version__, pipelines=_pipelines(documents, options), settings=_settings(options))
    graph = KnowledgeGraph.of(statements, actors, used, run, base)
    return Build(graph, tuple(failures), drops, counts)


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
    """Load a graph that `kg` wrote (Turtle, N-Triples, TriG or JSON-LD by suffix).

    Raises:
        InputError: it cannot be read or is not `kg`'s RDF; the message names the file.
    """
    return KnowledgeGraph.load(path)
