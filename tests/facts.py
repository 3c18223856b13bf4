"""A small world made by hand: who does what to whom, with dates, claims and institutions."""

from __future__ import annotations

from datetime import date

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType
from kg.rdf import Run
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

ACTORS = {
    a.id: a
    for a in (
        Actor("ostmark", ActorType.COUNTRY, {"en": "Ostmark", "nl": "Oostmark"}, {"en": ("Republic of Ostmark",)}, ("Q1",), listed=True),
        Actor("ostmark.government", ActorType.GOVERNMENT, {"en": "Ostmark government"}, {}, (), "ostmark", "ostmark"),
        Actor("ostmark.army", ActorType.MILITARY, {"en": "army of Ostmark"}, {}, (), "ostmark", "ostmark.government"),
        Actor("valdoria", ActorType.COUNTRY, {"en": "Valdoria", "nl": "Valdorië"}, {}, ("Q2",), listed=True),
        Actor("nyland", ActorType.COUNTRY, {"en": "Nyland"}),
        Actor("red-front", ActorType.ARMED_GROUP, {"en": "Red Front"}),
        Actor("ana-hale", ActorType.PERSON, {"en": "Ana Hale"}),
        Actor("tarsis", ActorType.PLACE, {"en": "Tarsis"}),
    )
}
_OLD = "The old paper of another day. "
_NEW = "A new paper, without a date. "
OLD = Document(_OLD * 12, "en", "old.txt", date=date(2003, 3, 20))
NEW = Document(_NEW * 12, "en", "new.txt")


def said(who: str, relation: str | None, whom: str, number: int = 0, document: Document = OLD, **more: object) -> Statement:
    """A statement in the nth sentence of a document: subject, cue and object are its first three words."""
    size = len(_OLD) if document is OLD else len(_NEW)
    begin = number * size
    words = document.text[begin:].split(" ")
    ends = [begin + len(" ".join(words[:k])) for k in (1, 2, 3)]

    def side(first: int, last: int, actor: str) -> Argument:
        known = ACTORS.get(actor)
        return Argument(first, last, document.text[first:last], known.id if known else None, known.type if known else None)

    return Statement(
        relation, side(begin, ends[0], who), side(ends[1] + 1, ends[2], whom), ends[0] + 1, ends[1], "cue",
        Evidence(document.id, begin, begin + size - 1, document.text[begin : begin + size - 1]), **more,
    )  # type: ignore[arg-type]  # fmt: skip


BOMBS = said("ostmark", "bombs", "valdoria", 0)
AGAIN = said("ostmark", "bombs", "valdoria", 1, start="2005", end="2005")
MEETS = said("ostmark.government", "meetsWith", "valdoria", 2, start="2010-02", end="2010-02")
BACKS = said("nyland", "backs", "red-front", 3, document=NEW, attributed_to="ana-hale")
SINCE = said("red-front", "attacks", "ostmark.army", 4, document=NEW, start="2014")
PLAN = said("nyland", "arms", "valdoria", 5, document=NEW, tense=Tense.FUTURE)
NOT = said("valdoria", "alliedWith", "nyland", 6, polarity=Polarity.NEGATIVE)
MAYBE = said("ana-hale", "leads", "nyland", 7, certainty=Certainty.POSSIBLE)
OPEN = said("tarsis", None, "ostmark", 8)
UNNAMED = said("two militias", "attacks", "ostmark", 9)
INSIDE = said("ostmark.government", "orders", "ostmark.army", 10)
ALL = (BOMBS, AGAIN, MEETS, BACKS, SINCE, PLAN, NOT, MAYBE, OPEN, UNNAMED, INSIDE)
DOCUMENTS = {d.id: d for d in (OLD, NEW)}


def graph() -> KnowledgeGraph:
    """All of it."""
    return KnowledgeGraph.of(ALL, ACTORS.values(), DOCUMENTS.values(), Run("1.0"))
