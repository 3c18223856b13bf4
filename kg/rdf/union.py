"""What becomes of two descriptions that have one IRI, when graphs are merged.

Each function is associative, commutative and idempotent, and gives what reading the union of the triples gives:
where two values disagree and only one can stand, the smaller one stands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from kg.actors.model import Actor
from kg.document import Document
from kg.ontology import ActorType
from kg.rdf import build
from kg.rdf.build import Run, Runs
from kg.rdf.mint import statement_id
from kg.relations.model import Argument, Statement

T = TypeVar("T")
_TYPES = {kind: place for place, kind in enumerate(ActorType)}


def actor(one: Actor, other: Actor) -> Actor:
    """Both descriptions of an actor in one; a label that does not stand becomes an alias."""
    labels: dict[str, str] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    for lang in sorted({*one.labels, *other.labels, *one.aliases, *other.aliases}):
        given = {described.labels[lang] for described in (one, other) if lang in described.labels}
        if given:
            labels[lang] = min(given)
        names = given | {name for described in (one, other) for name in described.aliases.get(lang, ())}
        if others := tuple(sorted(names - {labels.get(lang)})):
            aliases[lang] = others
    return Actor(
        id=one.id,
        type=min(one.type, other.type, key=_TYPES.__getitem__),
        labels=labels,
        aliases=aliases,
        wikidata=tuple(sorted({*one.wikidata, *other.wikidata})),
        country=_smaller(one.country, other.country),
        part_of=_smaller(one.part_of, other.part_of),
        listed=one.listed or other.listed,
    )


def document(one: Document, other: Document) -> Document:
    """One text that was found twice; a web address stands before a path as its source."""
    sources = sorted({one.source, other.source} - {""}, key=lambda source: (not build.is_address(source), source))
    return Document(
        text=one.text,
        lang=min(one.lang, other.lang),
        source=sources[0] if sources else "",
        title=_smaller(one.title, other.title),
        date=min((day for day in (one.date, other.date) if day is not None), default=None),
    )


def statement(one: Statement, other: Statement) -> Statement:
    """One statement that was made twice: the lower confidence stands."""
    if one == other:
        return one
    lemma, lang = min((one.cue_lemma, one.lang), (other.cue_lemma, other.lang))
    return Statement(
        relation=one.relation,
        subject=_argument(one.subject, other.subject),
        object=_argument(one.object, other.object),
        cue_begin=one.cue_begin,
        cue_end=one.cue_end,
        cue_lemma=lemma,
        sentence=one.sentence,
        polarity=one.polarity,
        certainty=one.certainty,
        tense=one.tense,
        attributed_to=one.attributed_to,
        start=one.start,
        end=one.end,
        when=one.when,
        place=one.place,
        category=_smaller(one.category, other.category),
        confidence=min(one.confidence, other.confidence),
        construction=min(one.construction, other.construction),
        lang=lang,
    )


def actors(some: Iterable[Actor]) -> dict[str, Actor]:
    """Actors by id, in order, each once and its names in order."""
    held = _joined(some, lambda described: described.id, actor)
    return {id_: actor(described, described) for id_, described in sorted(held.items())}


def documents(some: Iterable[Document]) -> dict[str, Document]:
    """Documents by id, in order, each once."""
    return dict(sorted(_joined(some, lambda text: text.id, document).items()))


def statements(some: Iterable[Statement]) -> dict[str, Statement]:
    """Statements by id, each once, in the order of documents and text."""
    held = _joined(some, statement_id, statement)
    return dict(sorted(held.items(), key=lambda pair: (*_place(pair[1]), pair[0])))


def runs(made: Run | Runs, statements: Collection[str]) -> tuple[Run, dict[Run, frozenset[str]]]:
    """What made a graph in one run, and which run made which of its statements (empty when one made all).

    Args:
        made: the only run, or each run with the ids of its statements (none, of one run alone, means all).
        statements: ids of those in the graph.
    """
    if isinstance(made, Run):
        return made.ordered(), {}
    held: dict[Run, frozenset[str]] = {}
    for one, ids in made.items():
        one = one.ordered()
        held[one] = held.get(one, frozenset()) | (frozenset(ids) & frozenset(statements))
    if len(held) == 1:
        return next(iter(held)), {}
    together = Run(
        "; ".join(sorted({one.version for one in held})),
        tuple(name for one in held for name in one.pipelines),
        tuple(setting for one in held for setting in one.settings),
    )
    return together.ordered(), dict(sorted(held.items(), key=lambda pair: build.run_content(pair[0])))


def all_runs(graphs: Iterable[tuple[Run | Runs, Iterable[Statement]]]) -> Runs:
    """The runs of several graphs, each with the ids of all statements that it made.

    Args:
        graphs: what made each graph, and its statements. A graph without statements and run tells nothing.
    """
    held: dict[Run, set[str]] = {}
    for made, some in graphs:
        if isinstance(made, Run):
            ids = {statement_id(s) for s in some}
            if ids or made != Run(""):
                held.setdefault(made.ordered(), set()).update(ids)
        else:
            for one, those in made.items():
                held.setdefault(one, set()).update(those)
    return held or {Run(""): ()}


def _place(s: Statement) -> tuple[str | int, ...]:
    return s.sentence.document, s.sentence.begin, s.cue_begin, s.subject.begin, s.object.begin, s.relation or "", s.cue_lemma


def _joined(some: Iterable[T], id_of: Callable[[T], str], join: Callable[[T, T], T]) -> dict[str, T]:
    held: dict[str, T] = {}
    for new in some:
        name = id_of(new)
        held[name] = join(held[name], new) if name in held else new
    return held


def _argument(one: Argument, other: Argument) -> Argument:
    types = [argument.type for argument in (one, other) if argument.type is not None]
    return Argument(one.begin, one.end, one.text, one.actor, min(types, key=_TYPES.__getitem__, default=None))


def _smaller(one: str | None, other: str | None) -> str | None:
    return min((value for value in (one, other) if value is not None), default=None)
