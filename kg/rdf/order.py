"""The order of what is written: which subject comes when, and which predicate within it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from kg.rdf import build
from kg.rdf.mint import parse
from kg.rdf.namespaces import KG, Iri, Literal, Object, TripleTerm

# The order of predicates within a subject; others follow by IRI.
ORDER = {
    predicate: place
    for place, predicate in enumerate(
        (
            build.TYPE,
            build.SUBJECT,
            build.PREDICATE,
            build.OBJECT,
            build.REIFIES,
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

#: Predicate to its only object, or to all of them.
Properties: TypeAlias = Mapping[Iri, Object | set[Object]]
SortKey: TypeAlias = tuple[str | int, ...]


def grouped(triples: Iterable[tuple[Iri, Iri, Object]]) -> dict[Iri, Properties]:
    """Triples by subject and predicate, each once."""
    subjects: dict[Iri, dict[Iri, Object | set[Object]]] = {}
    for subject, predicate, value in triples:
        node = subjects.get(subject)
        if node is None:
            node = subjects[subject] = {}
        held = node.get(predicate)
        if held is None:
            node[predicate] = value
        elif isinstance(held, set):
            held.add(value)
        elif held != value:
            node[predicate] = {held, value}
    return subjects  # type: ignore[return-value]


def objects(value: Object | set[Object]) -> list[Object]:
    """The objects of a predicate, in the order in which they are written."""
    return sorted(value, key=_object_key) if isinstance(value, set) else [value]


def predicate_order(predicate: Iri) -> tuple[int, str]:
    """What the predicates of a subject are sorted by."""
    return ORDER.get(predicate, len(ORDER)), predicate


def data_order(subject: Iri, properties: Properties) -> SortKey:
    """Actors, statements in the order of the text, mentions, documents, the run."""
    own = parse(subject)
    if own is None:
        return 5, "", 0, 0, subject
    kind, local, offsets = own
    if offsets is not None:
        return 2, local, *offsets, subject
    if kind == "st":
        sentences = properties.get(build.DERIVED)
        places = [parse(str(value)) for value in objects(sentences)] if sentences is not None else []
        first = min(((place[1], *(place[2] or (0, 0))) for place in places if place), default=("", 0, 0))
        return 1, *first, subject
    return _KINDS[kind], local, 0, 0, subject


def _object_key(value: Object) -> tuple[int, tuple[str, ...]]:
    if isinstance(value, Literal):
        return 2, (value.lang, value.value, value.datatype)
    if isinstance(value, TripleTerm):
        return 3, (value.subject, value.predicate, str(value.object))
    return (0 if value.startswith(KG.iri) else 1), (value,)
