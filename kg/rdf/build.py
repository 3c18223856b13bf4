"""From statements, actors and documents to triples: pure generators, no order, no state, no blank nodes.

Everything is minted from content, so the triples of two builds together are the union of their triples.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias, TypeVar

from kg.actors.model import Actor
from kg.document import Document
from kg.ontology import ActorType, relations
from kg.rdf.mint import Names, local_name, statement_id
from kg.rdf.namespaces import (
    DCTERMS,
    ITSRDF,
    KG,
    NIF,
    PROV,
    RDF,
    SCHEMA,
    SKOS,
    WD,
    XSD,
    Iri,
    Literal,
    Object,
    Quad,
    Term,
    Triple,
    TripleTerm,
)
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class Run:
    """What made the statements. Without a clock, so that building again changes nothing.

    Attributes:
        version: version of `kg`.
        pipelines: names and versions of the spaCy pipelines (``"nl_news 1.0.0"``); their order means nothing.
        settings: name and value of what the user set; their order means nothing.
    """

    version: str
    pipelines: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()

    def ordered(self) -> Run:
        """The same run with pipelines and settings sorted, each once."""
        return Run(self.version, tuple(sorted(set(self.pipelines))), tuple(sorted(set(self.settings))))


#: What made which statements: each run with the ids of its statements.
Runs: TypeAlias = Mapping[Run, Collection[str]]

TYPE = RDF["type"]
SUBJECT, PREDICATE, OBJECT = RDF["subject"], RDF["predicate"], RDF["object"]
STATEMENT, DOCUMENT, RUN, NOMINAL = KG["Statement"], KG["Document"], KG["Run"], KG["NominalMention"]
RELATED = KG["relatedTo"]
POLARITY, CERTAINTY, TENSE, CONFIDENCE = KG["polarity"], KG["certainty"], KG["tense"], KG["confidence"]
ATTRIBUTED, ATTRIBUTED_TEXT = KG["attributedTo"], KG["attributedToText"]
SUBJECT_MENTION, OBJECT_MENTION, CUE_MENTION = KG["subjectMention"], KG["objectMention"], KG["cueMention"]
SUBJECT_TYPE, OBJECT_TYPE, ACTOR_TYPE = KG["subjectType"], KG["objectType"], KG["actorType"]
CUE_LEMMA, CONSTRUCTION, CATEGORY, WHEN = KG["cueLemma"], KG["construction"], KG["ploverCategory"], KG["when"]
COUNTRY, PART_OF, LISTED = KG["country"], KG["partOf"], KG["listed"]
VERSION, PIPELINE, SETTING = KG["version"], KG["pipeline"], KG["setting"]
DERIVED, GENERATED = PROV["wasDerivedFrom"], PROV["wasGeneratedBy"]
START, END, LOCATION, PUBLISHED = SCHEMA["startDate"], SCHEMA["endDate"], SCHEMA["location"], SCHEMA["datePublished"]
STRING, CONTEXT, SENTENCE = NIF["OffsetBasedString"], NIF["Context"], NIF["Sentence"]
IN_CONTEXT, BEGIN, END_INDEX, ANCHOR = NIF["referenceContext"], NIF["beginIndex"], NIF["endIndex"], NIF["anchorOf"]
REIFIES = RDF["reifies"]
IS_STRING, IDENT = NIF["isString"], ITSRDF["taIdentRef"]
PREF_LABEL, ALT_LABEL, EXACT_MATCH = SKOS["prefLabel"], SKOS["altLabel"], SKOS["exactMatch"]
IDENTIFIER, IS_PART_OF = DCTERMS["identifier"], DCTERMS["isPartOf"]
LANGUAGE, SOURCE, TITLE = DCTERMS["language"], DCTERMS["source"], DCTERMS["title"]


def _individuals(kind: type[E]) -> dict[E, Iri]:
    return {member: KG[str(member.value).capitalize()] for member in kind}


POLARITIES, CERTAINTIES, TENSES = _individuals(Polarity), _individuals(Certainty), _individuals(Tense)
CLASSES: dict[ActorType, Iri] = {kind: KG[kind.value] for kind in ActorType}

_TAG = re.compile(r"[a-z]{1,8}(-[a-z0-9]{1,8})*")
_CHARACTER = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})"
_WEB = re.compile(rf"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?]{_CHARACTER}*)?(?:#{_CHARACTER}*)?")
_YEAR, _MONTH = re.compile(r"[0-9]{4}"), re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_address(source: str) -> bool:
    """Whether a source is a web address that can stand as an IRI; *https://[* looks like one and cannot."""
    return _WEB.fullmatch(source) is not None


def text(value: str, lang: str = "") -> Literal:
    """A string with its language; without it when ``lang`` is no language tag."""
    tag = lang.lower()
    return Literal(value, tag if _TAG.fullmatch(tag) else "")


def number(value: float) -> Literal:
    """An ``xsd:decimal`` from which exactly the same float is read."""
    lexical = format(Decimal(repr(float(value))), "f")
    return Literal(lexical if "." in lexical else lexical + ".0", "", XSD["decimal"])


def integer(value: int) -> Literal:
    """An ``xsd:integer``."""
    return Literal(str(value), "", XSD["integer"])


def moment(value: str) -> Literal:
    """An ISO 8601 date as ``xsd:date``, ``xsd:gYearMonth`` or ``xsd:gYear`` by its precision, else a string."""
    if _YEAR.fullmatch(value) and value != "0000":
        return Literal(value, "", XSD["gYear"])
    if _MONTH.fullmatch(value) and not value.startswith("0000"):
        return Literal(value, "", XSD["gYearMonth"])
    if _DAY.fullmatch(value):
        try:
            date.fromisoformat(value)
        except ValueError:
            return Literal(value)
        return Literal(value, "", XSD["date"])
    return Literal(value)


def _reference(names: Names, actor: str) -> Iterator[Triple]:
    """The full id of an actor whose IRI cannot tell it."""
    if "~" in local_name(actor):
        yield names.actor(actor), IDENTIFIER, text(actor)


def actor_triples(actor: Actor, names: Names) -> Iterator[Triple]:
    """An actor with its names and links. An alias that repeats the label in its language is left out (SKOS S13)."""
    node = names.actor(actor.id)
    yield node, TYPE, CLASSES[actor.type]
    yield from _reference(names, actor.id)
    for lang, label in actor.labels.items():
        yield node, PREF_LABEL, text(label, lang)
    for lang, aliases in actor.aliases.items():
        for alias in aliases:
            if actor.labels.get(lang) != alias:
                yield node, ALT_LABEL, text(alias, lang)
    for wikidata in actor.wikidata:
        yield node, EXACT_MATCH, WD[local_name(wikidata)]
    if actor.country is not None:
        yield node, COUNTRY, names.actor(actor.country)
        yield from _reference(names, actor.country)
    if actor.part_of is not None:
        # kg:partOf is also what a text can state; dcterms:isPartOf tells what belongs to the actor itself.
        yield node, PART_OF, names.actor(actor.part_of)
        yield node, IS_PART_OF, names.actor(actor.part_of)
        yield from _reference(names, actor.part_of)
    if actor.listed:
        yield node, LISTED, Literal("true", "", XSD["boolean"])


def document_triples(document: Document, names: Names) -> Iterator[Triple]:
    """A document with its full text, so that offsets can be checked from the graph alone."""
    node = names.document(document.id)
    yield node, TYPE, DOCUMENT
    yield node, TYPE, CONTEXT
    yield node, LANGUAGE, text(document.lang)
    if document.source:
        yield node, SOURCE, Iri(document.source) if is_address(document.source) else text(document.source)
    if document.title is not None:
        yield node, TITLE, text(document.title, document.lang)
    if document.date is not None:
        yield node, PUBLISHED, Literal(document.date.isoformat(), "", XSD["date"])
    yield node, BEGIN, integer(0)
    yield node, END_INDEX, integer(len(document.text))
    yield node, IS_STRING, text(document.text, document.lang)


def run_content(run: Run) -> tuple[str, ...]:
    """What names a run: its content in one order."""
    settings = sorted({f"{name}={value}" for name, value in run.settings})
    return (run.version, "pipelines", *sorted(set(run.pipelines)), "settings", *settings)


def run_triples(run: Run, names: Names) -> Iterator[Triple]:
    """The activity that made the statements."""
    node = names.run(*run_content(run))
    yield node, TYPE, RUN
    yield node, TYPE, PROV["Activity"]
    yield node, VERSION, text(run.version)
    for pipeline in run.pipelines:
        yield node, PIPELINE, text(pipeline)
    for name, value in run.settings:
        yield node, SETTING, text(f"{name}={value}")


def _passage(names: Names, document: str, begin: int, end: int, quote: str | None, lang: str) -> Iterator[Triple]:
    node = names.passage(document, begin, end)
    yield node, TYPE, STRING
    yield node, IN_CONTEXT, names.document(document)
    yield node, BEGIN, integer(begin)
    yield node, END_INDEX, integer(end)
    if quote is not None:
        yield node, ANCHOR, text(quote, lang)


def _argument(names: Names, node: Iri, statement: Statement, argument: Argument, role: Iri, mention: Iri, kind: Iri) -> Iterator[Triple]:
    document = statement.sentence.document
    passage = names.passage(document, argument.begin, argument.end)
    yield from _passage(names, document, argument.begin, argument.end, argument.text, statement.lang)
    yield node, mention, passage
    if argument.type is not None:
        yield node, kind, CLASSES[argument.type]
    if argument.actor is not None:
        yield node, role, names.actor(argument.actor)
        yield passage, IDENT, names.actor(argument.actor)
        yield from _reference(names, argument.actor)
    else:
        yield node, role, passage
        yield passage, TYPE, NOMINAL
        if argument.type is not None:
            yield passage, ACTOR_TYPE, CLASSES[argument.type]


def _cue(statement: Statement, document: Document | None) -> str | None:
    begin, end = statement.cue_begin, statement.cue_end
    sentence = statement.sentence
    if sentence.begin <= begin <= end <= sentence.end:
        return sentence.quote[begin - sentence.begin : end - sentence.begin]
    return document.text[begin:end] if document is not None and end <= len(document.text) else None


def statement_triples(
    statement: Statement, names: Names, runs: Iterable[Iri], actors: Container[str] = (), document: Document | None = None
) -> Iterator[Triple]:
    """A statement, its evidence and, if the document asserts it between actors, its plain edge.

    Args:
        runs: what made it.
        actors: ids of all actors; decides whether ``attributed_to`` and ``place`` are ids or words.
        document: where it stands; needed only for a cue outside of the sentence.

    Raises:
        ValueError: when the relation is not in the ontology.
    """
    s = statement
    if s.relation is not None and s.relation not in relations():
        raise ValueError(f"not a relation of the ontology: {s.relation!r}")
    node = names.statement(s)
    predicate = KG[s.relation] if s.relation is not None else RELATED
    yield node, TYPE, STATEMENT
    yield node, PREDICATE, predicate
    yield from _argument(names, node, s, s.subject, SUBJECT, SUBJECT_MENTION, SUBJECT_TYPE)
    yield from _argument(names, node, s, s.object, OBJECT, OBJECT_MENTION, OBJECT_TYPE)
    yield node, POLARITY, POLARITIES[s.polarity]
    yield node, CERTAINTY, CERTAINTIES[s.certainty]
    yield node, TENSE, TENSES[s.tense]
    yield node, CONFIDENCE, number(s.confidence)
    if s.attributed_to is not None:
        if s.attributed_to in actors:
            yield node, ATTRIBUTED, names.actor(s.attributed_to)
        else:
            yield node, ATTRIBUTED_TEXT, text(s.attributed_to, s.lang)
    if s.start is not None:
        yield node, START, moment(s.start)
    if s.end is not None:
        yield node, END, moment(s.end)
    if s.when is not None:
        yield node, WHEN, text(s.when, s.lang)
    if s.place is not None:
        yield node, LOCATION, names.actor(s.place) if s.place in actors else text(s.place, s.lang)
    if s.category is not None:
        yield node, CATEGORY, text(s.category)
    yield node, CONSTRUCTION, text(s.construction)
    yield node, CUE_LEMMA, text(s.cue_lemma, s.lang)

    doc = s.sentence.document
    yield node, CUE_MENTION, names.passage(doc, s.cue_begin, s.cue_end)
    yield from _passage(names, doc, s.cue_begin, s.cue_end, _cue(s, document), s.lang)
    sentence = names.passage(doc, s.sentence.begin, s.sentence.end)
    yield node, DERIVED, sentence
    for run in runs:
        yield node, GENERATED, run
    yield from _passage(names, doc, s.sentence.begin, s.sentence.end, s.sentence.quote, s.lang)
    yield sentence, TYPE, SENTENCE
    if s.asserted and s.subject.actor is not None and s.object.actor is not None:
        yield names.actor(s.subject.actor), predicate, names.actor(s.object.actor)


def quads(
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run | Runs,
    base: Names | None = None,
    known: Container[str] = (),
) -> Iterator[Quad]:
    """All triples, each with the document whose graph it belongs to (None: actors and runs). May repeat.

    Args:
        run: what made all statements, or each run with the ids of the statements that it made.
        known: ids of all actors that statements may name, where some stand elsewhere already.
    """
    names = base or Names()
    actors = tuple(actors)
    ids: Container[str] = known or {actor.id for actor in actors}
    documents = tuple(documents)
    texts = {document.id: document for document in documents}
    runs: Runs = {run: ()} if isinstance(run, Run) else run
    activities = [names.run(*run_content(one)) for one in runs]
    by_statement: dict[str, list[Iri]] = {}
    if len(activities) > 1:
        for activity, ids_made in zip(activities, runs.values(), strict=True):
            for id_ in ids_made:
                by_statement.setdefault(id_, []).append(activity)
    for actor in actors:
        for s, p, o in actor_triples(actor, names):
            yield s, p, o, None
    for document in documents:
        graph = names.document(document.id)
        for s, p, o in document_triples(document, names):
            yield s, p, o, graph
    for statement in statements:
        graph = names.document(statement.sentence.document)
        made_by = by_statement.get(statement_id(statement), ()) if by_statement else activities
        for s, p, o in statement_triples(statement, names, made_by, ids, texts.get(statement.sentence.document)):
            yield s, p, o, graph
    for one in runs:
        for s, p, o in run_triples(one, names):
            yield s, p, o, None


def triples(
    statements: Iterable[Statement],
    actors: Iterable[Actor],
    documents: Iterable[Document],
    run: Run | Runs,
    base: Names | None = None,
) -> Iterator[Triple]:
    """All triples; the same one may come more than once.

    Plain edges stand only for what a document itself asserts between two actors (``statement.asserted`` and
    ``statement.resolved``). An actor that takes part must be among ``actors`` to have a type and a name.

    Raises:
        ValueError: when a statement's relation is not in the ontology.
    """
    for s, p, o, _ in quads(statements, actors, documents, run, base):
        yield s, p, o


def with_triple_terms(triples: Iterable[Triple]) -> Iterator[tuple[Iri, Iri, Object]]:
    """RDF 1.2: ``rdf:reifies`` and a triple term in place of subject, predicate and object of a statement."""
    parts: dict[Iri, dict[Iri, Term]] = {}
    for s, p, o in triples:
        if p in (SUBJECT, PREDICATE, OBJECT):
            parts.setdefault(s, {})[p] = o
        else:
            yield s, p, o
    for s, found in parts.items():
        yield s, REIFIES, TripleTerm(Iri(found[SUBJECT]), Iri(found[PREDICATE]), found[OBJECT])


__all__ = ["Run", "Runs", "Term", "quads", "triples", "with_triple_terms"]
