"""Reading back what `kg` wrote. Needs neither spaCy nor the texts: the graph holds all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.errors import InputError
from kg.ontology import ActorType, relations
from kg.rdf import build, union
from kg.rdf.build import Run
from kg.rdf.formats import READ
from kg.rdf.mint import name_of, parse, statement_id
from kg.rdf.namespaces import KG, WD, Iri, Literal, Term
from kg.relations.model import Argument, Statement

T = TypeVar("T")
Node = dict[Iri, list[Term]]


class Contents(NamedTuple):
    """What a file holds, each sorted: statements in the order of the text, actors and documents by id."""

    statements: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    documents: tuple[Document, ...]


class _ForeignError(ValueError):
    """The RDF is well-formed, but not what `kg` writes; says what is missing or odd."""


_POLARITIES = {iri: value for value, iri in build.POLARITIES.items()}
_CERTAINTIES = {iri: value for value, iri in build.CERTAINTIES.items()}
_TENSES = {iri: value for value, iri in build.TENSES.items()}
_TYPES = {iri: value for value, iri in build.CLASSES.items()}


class _Graph:
    """Triples by subject, and typed access to them. Where merged graphs disagree, the smallest value counts."""

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        self.nodes: dict[Iri, Node] = {}
        self.by_type: defaultdict[Iri, list[Iri]] = defaultdict(list)
        iris: dict[str, Iri] = {}

        def iri(value: str) -> Iri:
            found = iris.get(value)
            if found is None:
                found = iris[value] = Iri(value)
            return found

        for quad in quads:
            subject, term = quad.subject, quad.object
            if not isinstance(subject, ox.NamedNode):
                continue  # blank nodes are never ours
            value: Term
            if isinstance(term, ox.Literal):
                datatype = "" if term.language else term.datatype.value
                value = Literal(term.value, term.language or "", "" if datatype == _STRING else datatype)
            elif isinstance(term, ox.NamedNode):
                value = iri(term.value)
            elif isinstance(term, ox.Triple):
                self._reified(iri(subject.value), term)
                continue
            else:
                continue
            node = self.nodes.setdefault(iri(subject.value), {})
            predicate = iri(quad.predicate.value)
            values = node.setdefault(predicate, [])
            if value not in values:
                values.append(value)
                if predicate == build.TYPE and isinstance(value, Iri):
                    self.by_type[value].append(iri(subject.value))

    def _reified(self, node: Iri, term: ox.Triple) -> None:
        """RDF 1.2: a triple term as the subject, predicate and object that it stands for."""
        held = self.nodes.setdefault(node, {})
        for predicate, part in ((build.SUBJECT, term.subject), (build.PREDICATE, term.predicate), (build.OBJECT, term.object)):
            if isinstance(part, ox.NamedNode) and (value := Iri(part.value)) not in (values := held.setdefault(predicate, [])):
                values.append(value)

    def iris(self, node: Iri, predicate: Iri) -> list[Iri]:
        return sorted(value for value in self.nodes.get(node, {}).get(predicate, ()) if isinstance(value, Iri))

    def literals(self, node: Iri, predicate: Iri) -> list[Literal]:
        return sorted(value for value in self.nodes.get(node, {}).get(predicate, ()) if isinstance(value, Literal))

    def iri(self, node: Iri, predicate: Iri) -> Iri | None:
        return next(iter(self.iris(node, predicate)), None)

    def text(self, node: Iri, predicate: Iri) -> str | None:
        return next((literal.value for literal in self.literals(node, predicate)), None)

    def need_iri(self, node: Iri, predicate: Iri) -> Iri:
        return _needed(self.iri(node, predicate), node, predicate)

    def need_text(self, node: Iri, predicate: Iri) -> str:
        return _needed(self.text(node, predicate), node, predicate)

    def need(self, node: Iri, predicate: Iri, table: dict[Iri, T]) -> T:
        """The value of the first individual, in the table's order."""
        values = self.iris(node, predicate)
        return _needed(next((value for iri, value in table.items() if iri in values), None), node, predicate)

    def actor(self, node: Iri) -> str:
        """The id of the actor that an IRI names."""
        own = parse(node)
        if own is None or own[0] != "actor":
            raise _ForeignError(f"<{node}> names no actor")
        identifier = self.text(node, build.IDENTIFIER)
        return name_of(own[1]) if identifier is None else identifier

    def actor_or_words(self, node: Iri, iri: Iri, words: Iri) -> str | None:
        named = self.iri(node, iri)
        return self.actor(named) if named is not None else self.text(node, words)

    def passage(self, node: Iri) -> tuple[str, int, int]:
        """Document, begin and end of a passage."""
        document = parse(self.need_iri(node, build.IN_CONTEXT))
        if document is None or document[0] != "doc":
            raise _ForeignError(f"<{node}> is in no document")
        begin, end = (_number(self.need_text(node, p), node, int) for p in (build.BEGIN, build.END_INDEX))
        return name_of(document[1]), begin, end


_STRING = "http://www.w3.org/2001/XMLSchema#string"


def _needed(value: T | None, node: Iri, predicate: Iri) -> T:
    if value is None:
        raise _ForeignError(f"<{node}> has no (usable) <{predicate}>")
    return value


def _number(value: str, node: Iri, kind: type[T]) -> T:
    try:
        return kind(value)  # type: ignore[call-arg]
    except ValueError:
        raise _ForeignError(f"<{node}>: not a number: {value!r}") from None


def _by_language(literals: Iterable[Literal]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for literal in literals:
        found.setdefault(literal.lang, []).append(literal.value)
    return found


def _actor(graph: _Graph, node: Iri) -> Actor:
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


def _document(graph: _Graph, node: Iri) -> Document:
    published = graph.text(node, build.PUBLISHED)
    try:
        day = None if published is None else date.fromisoformat(published)
    except ValueError:
        raise _ForeignError(f"<{node}>: not a date: {published!r}") from None
    document = Document(
        text=graph.need_text(node, build.IS_STRING),
        lang=graph.need_text(node, build.LANGUAGE),
        source=graph.iri(node, build.SOURCE) or graph.text(node, build.SOURCE) or "",
        title=graph.text(node, build.TITLE),
        date=day,
    )
    own = parse(node)
    if own is None or own[1] != document.id:
        raise _ForeignError(f"<{node}> does not have the text that it was named after")
    return document


def _argument(graph: _Graph, node: Iri, role: Iri, mention: Iri, kind: Iri) -> Argument:
    who, passage = graph.need_iri(node, role), graph.need_iri(node, mention)
    _, begin, end = graph.passage(passage)
    return Argument(
        begin=begin,
        end=end,
        text=graph.need_text(passage, build.ANCHOR),
        actor=None if who == passage else graph.actor(who),
        type=graph.need(node, kind, _TYPES) if graph.iri(node, kind) is not None else None,
    )


def _sentence(graph: _Graph, node: Iri, texts: dict[str, Document]) -> Evidence:
    quote = graph.need_text(node, build.ANCHOR)
    document, begin, end = graph.passage(node)
    try:
        evidence = Evidence(document, begin, end, quote)
    except ValueError as error:
        raise _ForeignError(f"<{node}>: {error}") from None
    if document in texts and texts[document].text[begin:end] != quote:
        raise _ForeignError(f"<{node}>: the quote is not what stands there in the document")
    return evidence


def _statement(graph: _Graph, node: Iri, texts: dict[str, Document]) -> Statement:
    predicate = graph.need_iri(node, build.PREDICATE)
    relation = predicate.removeprefix(KG.iri) if predicate != build.RELATED else None
    if relation is not None and relation not in relations():
        raise _ForeignError(f"<{node}>: not a relation of the ontology: <{predicate}>")
    _, cue_begin, cue_end = graph.passage(graph.need_iri(node, build.CUE_MENTION))
    lemma = _needed(next(iter(graph.literals(node, build.CUE_LEMMA)), None), node, build.CUE_LEMMA)
    confidence = _needed(graph.literals(node, build.CONFIDENCE) or None, node, build.CONFIDENCE)
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
        confidence=min(_number(value.value, node, float) for value in confidence),
        construction=graph.need_text(node, build.CONSTRUCTION),
        lang=lemma.lang,
    )


def _parse(path: Path) -> _Graph:
    format = READ.get(path.suffix.lower())
    if format is None:
        raise InputError(f"{path}: not a suffix of RDF that kg reads; use {', '.join(READ)}")
    try:
        return _Graph(ox.parse(path=str(path), format=getattr(ox.RdfFormat, format)))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path}: not well-formed: {' '.join(str(error).split())}") from error


def read(path: str | Path) -> Contents:
    """Statements, actors and documents of a file that `kg` wrote, in any of its formats (told by the suffix).

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
    return contents, _made(graph, nodes), _base(graph)


def _base(graph: _Graph) -> str | None:
    for kind, node in (("run", r) for r in sorted(graph.by_type[build.RUN])):
        head, found, _ = node.rpartition(kind)
        if found:
            return head
    return None


def _contents(graph: _Graph, path: Path) -> Contents:
    return _all(graph, path)[0]


def _all(graph: _Graph, path: Path) -> tuple[Contents, dict[Iri, Statement]]:
    """The contents, and the statement that each IRI names."""
    actors = {node for kind in ActorType for node in graph.by_type[build.CLASSES[kind]]}
    statements, documents = graph.by_type[build.STATEMENT], graph.by_type[build.DOCUMENT]
    if not (actors or statements or documents or graph.by_type[build.RUN]):
        raise InputError(f"{path}: holds no graph of kg")
    try:
        texts = {document.id: document for document in (_document(graph, node) for node in documents)}
        nodes = {node: _statement(graph, node, texts) for node in statements}
        contents = Contents(
            tuple(union.statements(nodes.values()).values()),
            tuple(union.actors(_actor(graph, node) for node in actors).values()),
            tuple(texts[name] for name in sorted(texts)),
        )
    except _ForeignError as error:
        raise InputError(f"{path}: not as kg writes it: {error}") from error
    return contents, nodes


def read_runs(path: str | Path) -> tuple[Run, ...]:
    """The runs that a file names, sorted by IRI.

    Raises:
        InputError: when the file cannot be read or is not well-formed.
    """
    return _runs(_parse(Path(path)))


def _runs(graph: _Graph) -> tuple[Run, ...]:
    return tuple(_run(graph, node) for node in sorted(graph.by_type[build.RUN]))


def _run(graph: _Graph, node: Iri) -> Run:
    pairs = (literal.value.partition("=") for literal in graph.literals(node, build.SETTING))
    pipelines = tuple(literal.value for literal in graph.literals(node, build.PIPELINE))
    return Run(graph.text(node, build.VERSION) or "", pipelines, tuple((k, v) for k, _, v in pairs)).ordered()


def _made(graph: _Graph, nodes: dict[Iri, Statement]) -> dict[Run, frozenset[str]]:
    made: dict[Iri, set[str]] = {node: set() for node in sorted(graph.by_type[build.RUN])}
    if len(made) > 1:  # one run made all
        for node, statement in nodes.items():
            for run in graph.iris(node, build.GENERATED):
                if run in made:
                    made[run].add(statement_id(statement))
    return {_run(graph, node): frozenset(ids) for node, ids in made.items()}
