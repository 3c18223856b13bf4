"""Parts of a graph: statements of a kind, of a time, round an actor, between two actors, institutions as their country."""

from __future__ import annotations

import calendar
import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import UnknownChoiceError
from kg.explorer.status import STATUSES, status
from kg.ontology import Family, relations
from kg.relations.model import Argument, Statement

if TYPE_CHECKING:
    import networkx as nx

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def first_day(date: str) -> str:
    """First day (``YYYY-MM-DD``) of an ISO 8601 date that may lack its day or its month.

    >>> first_day("2003"), first_day("2003-03")
    ('2003-01-01', '2003-03-01')

    Raises:
        UnknownChoiceError: it is no date of the years 1 to 9999.
    """
    year, month, _ = _parts(date)
    return date if len(date) == 10 else f"{year:04}-{month or 1:02}-01"


def last_day(date: str) -> str:
    """Last day (``YYYY-MM-DD``) of an ISO 8601 date that may lack its day or its month.

    >>> last_day("2003"), last_day("2004-02"), last_day("2004-02-03")
    ('2003-12-31', '2004-02-29', '2004-02-03')

    Raises:
        UnknownChoiceError: it is no date of the years 1 to 9999.
    """
    year, month, day = _parts(date)
    return date if day else f"{year:04}-{month or 12:02}-{calendar.monthrange(year, month or 12)[1]:02}"


def _parts(date: str) -> tuple[int, int, int]:
    """Year, month and day, 0 where it has none."""
    found = _DATE.fullmatch(date)
    year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    try:
        datetime.date(year, month if found and found[2] else 1, day if found and found[3] else 1)
    except ValueError:
        raise UnknownChoiceError(f"{date!r} is no date; write it as 2003, 2003-03 or 2003-03-20") from None
    return year, month, day


def _is_date(date: str) -> bool:
    try:
        return bool(_parts(date))
    except UnknownChoiceError:
        return False


def period(statement: Statement, documents: Mapping[str, Document]) -> tuple[str | None, str | None] | None:
    """When a statement holds: ISO 8601 start and end, either open (None).

    The text's own dates of the years 1 to 9999, or else the day of the document; None where neither is known.
    """
    own = tuple(date if date and _is_date(date) else None for date in (statement.start, statement.end))
    if any(own):
        return own[0], own[1]
    document = documents.get(statement.sentence.document)
    if document is None or document.date is None:
        return None
    return document.date.isoformat(), document.date.isoformat()


def select(
    statements: Iterable[Statement],
    documents: Mapping[str, Document],
    *,
    family: str | Iterable[str] | None = None,
    relation: str | Iterable[str] | None = None,
    since: str | None = None,
    until: str | None = None,
    min_mentions: int = 1,
    include: str | Iterable[str] | None = None,
) -> tuple[Statement, ...]:
    """The statements that meet all conditions given.

    Args:
        documents: those that the statements come from, by id.
        family: families of relations (``conflict``), or ``open`` for statements without a relation.
        relation: names of relations; a general one finds its special ones too.
        since, until: ISO 8601 dates (``2003``, ``2003-03``, ``2003-03-20``); what holds on some day between them is kept. A
            statement without a date in its text has the date of its document; without either it is left out.
        min_mentions: least number of sentences that say that this subject has this relation to this object.
        include: kinds of statements: ``asserted``, ``alleged``, ``planned``, ``possible``, ``negated``, ``open``.

    Raises:
        UnknownChoiceError: a word or date that there is none of.
    """
    families = _known(family, [f.value for f in Family] + ["open"], "family")
    named = _known(relation, list(relations()), "relation")
    kinds = _known(include, list(STATUSES), "kind of statement")
    wanted = None if named is None else {name for name in relations() if _above(name) & named}
    low = None if since is None else first_day(since)
    high = None if until is None else last_day(until)
    if low and high and low > high:
        raise UnknownChoiceError(f"since {since} is later than until {until}; no day is in between")

    def fits(s: Statement) -> bool:
        return (
            (families is None or (s.family or "open") in families)
            and (wanted is None or s.relation in wanted)
            and (kinds is None or status(s) in kinds)
            and _within(period(s, documents), low, high)
        )

    kept = [s for s in statements if fits(s)]
    if min_mentions > 1:
        sentences: dict[tuple[str, ...], set[tuple[str, int]]] = defaultdict(set)
        for s in kept:
            sentences[_edge(s)].add((s.sentence.document, s.sentence.begin))
        kept = [s for s in kept if len(sentences[_edge(s)]) >= min_mentions]
    return tuple(kept)


def _known(words: str | Iterable[str] | None, known: list[str], what: str) -> set[str] | None:
    if words is None:
        return None
    asked = [words] if isinstance(words, str) else list(words)
    unknown = sorted(set(asked) - set(known))
    if unknown or not asked:
        raise UnknownChoiceError(f"no such {what} {', '.join(unknown) or '(none given)'}; choose from {', '.join(known)}")
    return set(asked)


def _above(relation: str) -> set[str]:
    """A relation and all more general ones."""
    found: set[str] = set()
    name: str | None = relation
    while name:
        found.add(name)
        name = relations()[name].parent
    return found


def _within(when: tuple[str | None, str | None] | None, low: str | None, high: str | None) -> bool:
    if low is None and high is None:
        return True
    if when is None:
        return False
    start, end = when
    return not (low and end and last_day(end) < low) and not (high and start and first_day(start) > high)


def _edge(s: Statement) -> tuple[str, ...]:
    """What statements of the same edge share; an unnamed argument counts by its words."""
    ends = [side.actor or f"“{side.text}”" for side in (s.subject, s.object)]
    if s.relation and relations()[s.relation].symmetric:
        ends.sort()
    return (*ends, s.relation or f"“{s.cue_lemma}”")


def network(statements: Iterable[Statement]) -> nx.Graph[str]:
    """Who has to do with whom: actors joined where a statement names both; ``weight`` counts the sentences."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    sentences: dict[tuple[str, str], set[tuple[str, int]]] = defaultdict(set)
    for s in statements:
        a, b = s.subject.actor, s.object.actor
        if a and b and a != b:
            sentences[min(a, b), max(a, b)].add((s.sentence.document, s.sentence.begin))
    for (a, b), said in sorted(sentences.items()):
        graph.add_edge(a, b, weight=len(said))
    return graph


def ego(statements: Iterable[Statement], actors: Iterable[str], depth: int = 1) -> tuple[Statement, ...]:
    """The statements among the actors that are at most ``depth`` steps from one of ``actors`` (ids), these included.

    Steps lead along statements with a relation, in either direction. A statement with one named actor
    belongs to it.
    """
    import networkx as nx

    statements = tuple(statements)
    graph = network(s for s in statements if s.relation)
    near = set(actors)
    for actor in sorted(near & set(graph)):
        near |= set(nx.single_source_shortest_path_length(graph, actor, cutoff=depth))

    def inside(s: Statement) -> bool:
        ends = {end for end in (s.subject.actor, s.object.actor) if end}
        return bool(ends) and ends <= near

    return tuple(s for s in statements if inside(s))


def between(statements: Iterable[Statement], one: Iterable[str], other: Iterable[str]) -> tuple[Statement, ...]:
    """The statements from an actor of ``one`` to an actor of ``other`` (ids), or the other way round."""
    first, second = set(one), set(other)

    def joins(s: Statement) -> bool:
        a, b = s.subject.actor, s.object.actor
        return (a in first and b in second) or (a in second and b in first)

    return tuple(s for s in statements if joins(s))


def whole(actor: str, actors: Mapping[str, Actor]) -> str:
    """The id of what an actor (an id) is a part of in the end: a government's country; the actor itself where of nothing."""
    seen = {actor}
    while (held := actors.get(actor)) is not None and held.part_of and held.part_of in actors and held.part_of not in seen:
        actor = held.part_of
        seen.add(actor)
    return actor


def named(statements: Iterable[Statement], actors: Mapping[str, Actor]) -> set[str]:
    """The ids of all actors that statements name (also as place, or as who says so), and of what these are parts of."""
    found: set[str] = set()
    todo = {x for s in statements for x in (s.subject.actor, s.object.actor, s.attributed_to, s.place) if x and x in actors}
    while todo:
        found |= todo
        todo = {above for x in todo if (above := actors[x].part_of) and above in actors} - found
    return found


def parts(actor: str, actors: Mapping[str, Actor]) -> set[str]:
    """An actor (an id) and everything that is a part of it."""
    found = {actor}
    while more := {a.id for a in actors.values() if a.part_of in found} - found:
        found |= more
    return found


def roll_up(statements: Iterable[Statement], actors: Mapping[str, Actor]) -> tuple[Statement, ...]:
    """The statements with institutions as their country; those inside one country are left out."""

    def rolled(side: Argument) -> Argument:
        if side.actor is None or (to := whole(side.actor, actors)) == side.actor:
            return side
        return replace(side, actor=to, type=actors[to].type)

    changed = (replace(s, subject=rolled(s.subject), object=rolled(s.object)) for s in statements)
    return tuple(s for s in changed if s.subject.actor is None or s.subject.actor != s.object.actor)
