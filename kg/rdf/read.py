"""Reading back what `kg` wrote. Needs neither spaCy nor the texts: the graph holds all."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.errors import InputError
from kg.ontology import ActorType, relations
from kg.rdf import build, union
from kg.rdf.build import Run
from kg.rdf.mint import base_of, name_of, parse, statement_id
from kg.rdf.namespaces import KG, WD, Iri, Literal
from kg.rdf.source import ForeignError, Source, needed, number
from kg.rdf.store import open_store, ox_format, with_context
from kg.relations.model import Argument, Statement


class Contents(NamedTuple):
    """What a file holds, each sorted: statements in the order of the text, actors and documents by id."""

    statements: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    documents: tuple[Document, ...]


_POLARITIES = {iri: value for value, iri in build.POLARITIES.items()}
_CERTAINTIES = {iri: value for value, iri in build.CERTAINTIES.items()}
_TENSES = {iri: value for value, iri in build.TENSES.items()}
_TYPES = {iri: value for value, iri in build.CLASSES.items()}


def _by_language(literals: Iterable[Literal]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for literal in literals:
        found.setdefault(literal.lang, []).append(literal.value)
    return found


def actor_of(graph: Source, node: Iri) -> Actor:
    """The actor that a node describes.

    Raises:
        ForeignError: it is not as `kg` writes it.
    """
    labels = _by_language(graph.literals(node, build.PREF_LABEL))
    aliases = _by_language(graph.literals(node, build.ALT_LABEL))
    for lang, (_, *others) in labels.items():
        if others:  # merged graphs name it differently
            aliases[lang] = sorted({*aliases.get(lang, ()), *others})
    aliases = {lang: [alias for alias in found if alias not in labels.get(lang, ())[:1]] for lang, found in aliases.items()}
    return Actor(
        id=graph.actor(node),
        type=graph.need(node, build.TYPE, _TYPES),
        labels={lang: found[0] for lang, found in sorted(labels.items())},
        aliases={lang: tuple(found) for lang, found in sorted(aliases.items()) if found},
        wikidata=tuple(name_of(iri.removeprefix(WD.iri)) for iri in graph.iris(node, build.EXACT_MATCH) if iri.startswith(WD.iri)),
        country=min(map(graph.actor, graph.iris(node, build.COUNTRY)), default=None),
        part_of=min(map(graph.actor, graph.iris(node, build.IS_PART_OF)), default=None),
        listed=graph.text(node, build.LISTED) == "true",
    )


def document_of(graph: Source, node: Iri) -> Document:
    """The document that a node describes.

    Raises:
        ForeignError: as :func:`actor_of`.
    """
    published = graph.text(node, build.PUBLISHED)
    try:
        day = None if published is None else date.fromisoformat(published)
    except ValueError:
        raise ForeignError(f"<{node}>: not a date: {published!r}") from None
    document = Document(
        text=graph.need_text(node, build.IS_STRING),
        lang=graph.need_text(node, build.LANGUAGE),
        source=graph.iri(node, build.SOURCE) or graph.text(node, build.SOURCE) or "",
        title=graph.text(node, build.TITLE),
        date=day,
    )
    own = parse(node)
    if own is None or own[1] != document.id:
        raise ForeignError(f"<{node}> does not have the text that it was named after")
    return document


def _argument(graph: Source, node: Iri, role: Iri, mention: Iri, kind: Iri) -> Argument:
    who, passage = graph.need_iri(node, role), graph.need_iri(node, mention)
    _, begin, end = graph.passage(passage)
    return Argument(
        begin=begin,
        end=end,
        text=graph.need_text(passage, build.ANCHOR),
        actor=None if who == passage else graph.actor(who),
        type=graph.need(node, kind, _TYPES) if graph.iri(node, kind) is not None else None,
    )


def _sentence(graph: Source, node: Iri, texts: dict[str, Document]) -> Evidence:
    quote = graph.need_text(node, build.ANCHOR)
    document, begin, end = graph.passage(node)
    try:
        evidence = Evidence(document, begin, end, quote)
    except ValueError as error:
        raise ForeignError(f"<{node}>: {error}") from None
    if document in texts and texts[document].text[begin:end] != quote:
        raise ForeignError(f"<{node}>: the quote is not what stands there in the document")
    return evidence


def statement_of(graph: Source, node: Iri, texts: dict[str, Document]) -> Statement:
    """The statement that a node describes; its passages must be in the graph too.

    Args:
        texts: documents by id, against which quotes are checked; those that are not there are not.

    Raises:
        ForeignError: as :func:`actor_of`.
    """
    predicate = graph.need_iri(node, build.PREDICATE)
    relation = predicate.removeprefix(KG.iri) if predicate != build.RELATED else None
    if relation is not None and relation not in relations():
        raise ForeignError(f"<{node}>: not a relation of the ontology: <{predicate}>")
    _, cue_begin, cue_end = graph.passage(graph.need_iri(node, build.CUE_MENTION))
    lemma = needed(next(iter(graph.literals(node, build.CUE_LEMMA)), None), node, build.CUE_LEMMA)
    confidence = needed(graph.literals(node, build.CONFIDENCE) or None, node, build.CONFIDENCE)
    return Statement(
        relation=relation,
        subject=_argument(graph, node, build.SUBJECT, build.SUBJECT_MENTION, build.SUBJECT_TYPE),
        object=_argument(graph, node, build.OBJECT, build.OBJECT_MENTION, build.OBJECT_TYPE),
        cue_begin=cue_begin,
        cue_end=cue_end,
        cue_lemma=lemma.value,
        sentence=_sentence(graph, graph.need_iri(node, build.DERIVED), texts),
        polarity=graph.need(node, build.POLARITY, _POLARITIES),
        certainty=graph.need(node, build.CERTAINTY, _CERTAINTIES),
        tense=graph.need(node, build.TENSE, _TENSES),
        attributed_to=graph.actor_or_words(node, build.ATTRIBUTED, build.ATTRIBUTED_TEXT),
        start=graph.text(node, build.START),
        end=graph.text(node, build.END),
        when=graph.text(node, build.WHEN),
        place=graph.actor_or_words(node, build.LOCATION, build.LOCATION),
        category=graph.text(node, build.CATEGORY),
        confidence=min(number(value.value, node, float) for value in confidence),
        construction=graph.need_text(node, build.CONSTRUCTION),
        lang=lemma.lang,
    )


def _parse(path: Path) -> Source:
    if path.is_dir():
        store = open_store(path)
        try:
            return Source(store)
        except (OSError, RuntimeError) as error:
            raise InputError(f"{path}: the store cannot be read: {' '.join(str(error).split())}") from error
    try:
        return Source(ox.parse(path=str(path), format=ox_format(path)))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path}: not well-formed: {' '.join(str(error).split())}") from error


def read(path: str | Path) -> Contents:
    """Statements, actors and documents of a file that `kg` wrote, in any of its formats (told by the suffix), or of a store.

    Equal to what was written, but for order: statements come in the order of the text, aliases sorted.

    Raises:
        InputError: when the file cannot be read, is not well-formed, or is not RDF as `kg` writes it.
    """
    path = Path(path)
    return _contents(_parse(path), path)


def read_all(path: str | Path) -> tuple[Contents, dict[Run, frozenset[str]], str | None]:
    """What :func:`read` gives, the runs with the ids of their statements, and the base IRI; with one parse.

    The base is None when nothing tells it.

    Raises:
        InputError: as :func:`read`.
    """
    path = Path(path)
    graph = _parse(path)
    contents, nodes = _all(graph, path)
    bases = sorted(base for run in graph.by_type[build.RUN] if (base := base_of(run)) is not None)
    return contents, _made(graph, nodes), bases[0] if bases else None


def _contents(graph: Source, path: Path) -> Contents:
    return _all(graph, path)[0]


def _all(graph: Source, path: Path) -> tuple[Contents, dict[Iri, Statement]]:
    """The contents, and the statement that each IRI names."""
    actors = {node for kind in ActorType for node in graph.by_type[build.CLASSES[kind]]}
    statements, documents = graph.by_type[build.STATEMENT], graph.by_type[build.DOCUMENT]
    if not (actors or statements or documents or graph.by_type[build.RUN]):
        raise InputError(f"{path}: holds no graph of kg")
    try:
        texts = {document.id: document for document in (document_of(graph, node) for node in documents)}
        nodes = {node: statement_of(graph, node, texts) for node in statements}
        contents = Contents(
            tuple(union.statements(nodes.values()).values()),
            tuple(union.actors(actor_of(graph, node) for node in actors).values()),
            tuple(texts[name] for name in sorted(texts)),
        )
    except ForeignError as error:
        raise InputError(f"{path}: not as kg writes it: {error}") from error
    return contents, nodes


def read_actors(store: ox.Store) -> dict[str, Actor]:
    """The actors of a store by id; what is not as `kg` writes it is left out."""
    nodes = {
        quad.subject
        for kind in build.CLASSES.values()
        for quad in store.quads_for_pattern(None, ox.NamedNode(build.TYPE), ox.NamedNode(kind), None)
    }
    found = []
    for node in nodes:
        if isinstance(node, ox.NamedNode):
            with suppress(ForeignError):
                found.append(actor_of(Source(with_context(store, store.quads_for_pattern(node, None, None, None))), Iri(node.value)))
    return union.actors(found)


def read_runs(path: str | Path) -> tuple[Run, ...]:
    """The runs that a file names, sorted by IRI.

    Raises:
        InputError: when the file cannot be read or is not well-formed.
    """
    return _runs(_parse(Path(path)))


def _runs(graph: Source) -> tuple[Run, ...]:
    return tuple(_run(graph, node) for node in sorted(graph.by_type[build.RUN]))


def _run(graph: Source, node: Iri) -> Run:
    pairs = (literal.value.partition("=") for literal in graph.literals(node, build.SETTING))
    pipelines = tuple(literal.value for literal in graph.literals(node, build.PIPELINE))
    return Run(graph.text(node, build.VERSION) or "", pipelines, tuple((k, v) for k, _, v in pairs)).ordered()


def _made(graph: Source, nodes: dict[Iri, Statement]) -> dict[Run, frozenset[str]]:
    made: dict[Iri, set[str]] = {node: set() for node in sorted(graph.by_type[build.RUN])}
    if len(made) > 1:  # one run made all
        for node, statement in nodes.items():
            for run in graph.iris(node, build.GENERATED):
                if run in made:
                    made[run].add(statement_id(statement))
    return {_run(graph, node): frozenset(ids) for node, ids in made.items()}
