"""Running pipelines over texts: the way from rows or documents to statements."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

import kg.components  # noqa: F401  (registers the components)
from kg import pipelines
from kg.actors.model import Actor, Mention
from kg.document import Document
from kg.errors import KgError, PipelineError
from kg.relations.extraction import Drop, used_actors
from kg.relations.model import Statement
from kg.relations.trace import Trial

Failed = Callable[[Document, Exception], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may change.

    Attributes:
        pipeline: name or folder of a spaCy pipeline to use for its language instead of the shipped one.
        lexicon: TOML files that add cues; actors: Turtle files that add actors.
    """

    pipeline: str | None = None
    lexicon: tuple[Path, ...] = ()
    actors: tuple[Path, ...] = ()


@dataclass(slots=True)
class Extraction:
    """What one document yielded."""

    document: Document
    statements: list[Statement]
    actors: dict[str, Actor]
    drops: Counter[Drop] = field(default_factory=Counter)
    mentions: tuple[Mention, ...] = ()

    @property
    def named(self) -> int:
        """How many mentions name an actor."""
        return sum(mention.actor is not None for mention in self.mentions)


@cache
def pipeline(lang: str, options: Options = Options()) -> Language:
    """The pipeline of a language, with the extraction components at its end; shared between calls.

    Raises:
        PipelineError: the named pipeline is for another language, or cannot be used.
    """
    name = lang
    if options.pipeline is not None:
        named = pipelines.load(options.pipeline)
        if named.lang == lang:
            name = options.pipeline
        elif lang not in pipelines.LANGUAGES:
            raise PipelineError(f"pipeline {options.pipeline!r} is for {named.lang!r}, the text is in {lang!r}")
    nlp = pipelines.load(name)
    if options.lexicon or options.actors:
        nlp = pipelines.load.__wrapped__(name)  # a copy of its own, since its components differ
    config: dict[str, Any] = {"lexicon": list(map(str, options.lexicon)), "actors": list(map(str, options.actors))}
    for component in ("kg_actors", "kg_relations"):
        if not nlp.has_pipe(component):
            nlp.add_pipe(component, config=config)
    # Lexicon and thesaurus stay as long as the process: the garbage collector need not go through them at every turn.
    gc.collect()
    gc.freeze()
    return nlp


def parsed(
    documents: Iterable[Document], lang: str, options: Options = Options(), failed: Failed | None = None
) -> Iterator[tuple[Document, Doc]]:
    """Parse documents of one language in batches.

    Args:
        failed: told of each document that a component could not cope with, which is then left out, and of its error;
            without it the error is raised.
    """
    nlp = pipeline(lang, options)

    def prepared() -> Iterator[Doc]:
        for document in documents:
            doc = nlp.make_doc(document.text)
            doc._.kg_document = document
            yield doc

    def left_out(_name: str, _component: Any, docs: list[Doc], error: Exception) -> None:
        if failed is None or isinstance(error, KgError):
            raise error
        for doc in docs:
            failed(doc._.kg_document, error)

    before = nlp.default_error_handler
    if failed is not None:
        nlp.set_error_handler(left_out)  # type: ignore[arg-type]
    try:
        for doc in nlp.pipe(prepared(), batch_size=32):
            yield doc._.kg_document, doc
    finally:
        nlp.set_error_handler(before)


def extract(documents: Iterable[Document], options: Options = Options(), failed: Failed | None = None) -> Iterator[Extraction]:
    """Statements of documents of any supported languages, in the documents' order within each language.

    Args:
        failed: told of each document that could not be read through, and of the error; without it the error is raised.
    """
    by_lang: dict[str, list[Document]] = {}
    for document in documents:
        by_lang.setdefault(document.lang, []).append(document)
    for lang, some in by_lang.items():
        component: Any = pipeline(lang, options).get_pipe("kg_relations")
        for document, doc in parsed(some, lang, options, failed):
            actors = used_actors(doc._.statements, doc._.kg_mentions, component.extractor.finder)
            yield Extraction(document, doc._.statements, actors, doc._.kg_drops, tuple(doc._.kg_mentions))


def trials(text: str, lang: str, options: Options = Options()) -> tuple[Doc, list[Trial]]:
    """What every frame whose head stands in a text did there, in reading order; the parsed text with its statements."""
    component: Any = pipeline(lang, options).get_pipe("kg_relations")
    trace = component.extractor.matcher.trace
    trace.on, trace.trials = True, []
    try:
        _, doc = next(parsed([Document(text, lang)], lang, options))
    finally:
        trace.on = False
    return doc, sorted(trace.trials, key=lambda t: (t.token, t.reason is not None))


def as_row(statement: Statement) -> dict[str, Any]:
    """A statement as ``kg extract`` writes it."""

    def argument(a: Any) -> dict[str, Any]:
        return {"begin": a.begin, "end": a.end, "text": a.text, "actor": a.actor, "type": a.type.value if a.type else None}

    s = statement
    return {
        "subject": argument(s.subject),
        "relation": s.relation,
        "category": s.category,
        "object": argument(s.object),
        "polarity": s.polarity.value,
        "certainty": s.certainty.value,
        "tense": s.tense.value,
        "attributed_to": s.attributed_to,
        "start": s.start,
        "end": s.end,
        "when": s.when,
        "place": s.place,
        "cue": {"begin": s.cue_begin, "end": s.cue_end, "lemma": s.cue_lemma},
        "confidence": s.confidence,
        "construction": s.construction,
    }


def extract_rows(rows: Iterable[dict[str, Any]], options: Options = Options()) -> Iterator[dict[str, Any]]:
    """The rows of ``kg extract``: ``{"id", "text", "lang"}`` to ``{"id", "statements"}``, in order.

    Rows without ``lang`` are given one by :func:`kg.readers.language.guess`.
    """
    for row, extraction in extractions(rows, options):
        yield {"id": row["id"], "statements": [as_row(s) for s in extraction.statements]}


def extractions(rows: Iterable[dict[str, Any]], options: Options = Options()) -> Iterator[tuple[dict[str, Any], Extraction]]:
    """Each row with what its text yielded, in order; a text that occurs twice is read once."""
    from kg.readers.language import guess

    held = list(rows)
    documents = [Document(row["text"], row.get("lang") or guess(row["text"])) for row in held]
    results = {(e.document.id, e.document.lang): e for e in extract(dict.fromkeys(documents), options)}
    for row, document in zip(held, documents, strict=True):
        yield row, results[document.id, document.lang]
