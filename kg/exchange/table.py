"""CSV as ``neo4j-admin database import`` takes it: a file of nodes and a file of edges, typed by their headers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kg.actors.model import Actor
from kg.document import Document
from kg.explorer.status import status
from kg.rdf.mint import local_name, statement_id
from kg.relations.model import Statement
from kg.safe import csv_line

NODES = (
    "id:ID", "label", "type", "aliases:string[]", "wikidata:string[]", "country", "partOf", "listed:boolean", "statements:int", ":LABEL",
)  # fmt: skip
EDGES = (
    ":START_ID", ":END_ID", ":TYPE", "id", "status", "family", "category", "polarity", "certainty", "tense", "attributedTo", "start",
    "end", "when", "place", "confidence:double", "cue", "document", "source", "beginOffset:int", "endOffset:int", "sentence",
)  # fmt: skip


def node_rows(statements: Iterable[Statement], actors: Mapping[str, Actor]) -> Iterator[str]:
    """The lines of the file of nodes: every actor. Arrays are split by ``;``, which an alias has as ``,``."""
    taking_part = Counter(id_ for s in statements for id_ in (s.subject.actor, s.object.actor) if id_ is not None)
    yield csv_line(NODES)
    for actor in actors.values():
        aliases = sorted({name for names in (*actor.aliases.values(), actor.labels.values()) for name in names} - {actor.label()})
        yield csv_line(
            (
                _id(actor.id), actor.label(), actor.type.value, _array(aliases), _array(actor.wikidata), _id(actor.country),
                _id(actor.part_of), str(actor.listed).lower(), str(taking_part[actor.id]), f"Actor;{actor.type.value}",
            )
        )  # fmt: skip


def edge_rows(statements: Iterable[Statement], actors: Mapping[str, Actor], documents: Mapping[str, Document]) -> Iterator[str]:
    """The lines of the file of edges: every statement between two named actors, with its evidence."""
    yield csv_line(EDGES)
    for s in statements:
        if s.subject.actor not in actors or s.object.actor not in actors:
            continue
        document = documents.get(s.sentence.document)
        yield csv_line(
            (
                _id(s.subject.actor), _id(s.object.actor), s.relation or "relatedTo", statement_id(s), status(s), s.family or "",
                s.category or "", s.polarity.value, s.certainty.value, s.tense.value, s.attributed_to or "", s.start or "", s.end or "",
                s.when or "", s.place or "", repr(s.confidence), s.cue_lemma, s.sentence.document, document.source if document else "",
                str(s.sentence.begin), str(s.sentence.end), s.sentence.quote,
            )
        )  # fmt: skip


def _id(actor: str | None) -> str:
    return "" if actor is None else local_name(actor)


def _array(values: Iterable[str]) -> str:
    return ";".join(value.replace(";", ",") for value in values)
