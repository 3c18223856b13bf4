"""Triples by subject, as they are read back, and typed access to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

import pyoxigraph as ox

from kg.rdf import build
from kg.rdf.mint import name_of, parse
from kg.rdf.namespaces import Iri, Literal, Term

T = TypeVar("T")
Node = dict[Iri, list[Term]]


class ForeignError(ValueError):
    """The RDF is well-formed, but not what `kg` writes; says what is missing or odd."""


class Source:
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

        name, owner, node = "", Iri(), Node()
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
            if subject.value != name:  # those of one subject mostly come together
                name = subject.value
                owner = iri(name)
                node = self.nodes.setdefault(owner, {})
            predicate = iri(quad.predicate.value)
            values = node.get(predicate)
            if values is None:
                node[predicate] = [value]
            elif value not in values:
                values.append(value)
            else:
                continue
            if predicate == build.TYPE and isinstance(value, Iri):
                self.by_type[value].append(owner)

    def _reified(self, node: Iri, term: ox.Triple) -> None:
        """RDF 1.2: a triple term as the subject, predicate and object that it stands for."""
        held = self.nodes.setdefault(node, {})
        for predicate, part in ((build.SUBJECT, term.subject), (build.PREDICATE, term.predicate), (build.OBJECT, term.object)):
            if isinstance(part, ox.NamedNode) and (value := Iri(part.value)) not in (values := held.setdefault(predicate, [])):
                values.append(value)

    def _values(self, node: Iri, predicate: Iri) -> list[Term]:
        held = self.nodes.get(node)
        return held.get(predicate, []) if held is not None else []

    def iris(self, node: Iri, predicate: Iri) -> list[Iri]:
        return sorted(value for value in self._values(node, predicate) if isinstance(value, Iri))

    def literals(self, node: Iri, predicate: Iri) -> list[Literal]:
        return sorted(value for value in self._values(node, predicate) if isinstance(value, Literal))

    def iri(self, node: Iri, predicate: Iri) -> Iri | None:
        values = self._values(node, predicate)
        if len(values) == 1:  # nearly always
            return values[0] if isinstance(values[0], Iri) else None
        return min((value for value in values if isinstance(value, Iri)), default=None)

    def text(self, node: Iri, predicate: Iri) -> str | None:
        values = self._values(node, predicate)
        if len(values) == 1:
            return values[0].value if isinstance(values[0], Literal) else None
        least = min((value for value in values if isinstance(value, Literal)), default=None)
        return None if least is None else least.value

    def need_iri(self, node: Iri, predicate: Iri) -> Iri:
        return needed(self.iri(node, predicate), node, predicate)

    def need_text(self, node: Iri, predicate: Iri) -> str:
        return needed(self.text(node, predicate), node, predicate)

    def need(self, node: Iri, predicate: Iri, table: dict[Iri, T]) -> T:
        """The value of the first individual, in the table's order."""
        values = self._values(node, predicate)
        return needed(next((value for iri, value in table.items() if iri in values), None), node, predicate)

    def actor(self, node: Iri) -> str:
        """The id of the actor that an IRI names."""
        own = parse(node)
        if own is None or own[0] != "actor":
            raise ForeignError(f"<{node}> names no actor")
        identifier = self.text(node, build.IDENTIFIER)
        return name_of(own[1]) if identifier is None else identifier

    def actor_or_words(self, node: Iri, iri: Iri, words: Iri) -> str | None:
        named = self.iri(node, iri)
        return self.actor(named) if named is not None else self.text(node, words)

    def passage(self, node: Iri) -> tuple[str, int, int]:
        """Document, begin and end of a passage."""
        document = parse(self.need_iri(node, build.IN_CONTEXT))
        if document is None or document[0] != "doc":
            raise ForeignError(f"<{node}> is in no document")
        begin, end = (number(self.need_text(node, p), node, int) for p in (build.BEGIN, build.END_INDEX))
        return name_of(document[1]), begin, end


_STRING = "http://www.w3.org/2001/XMLSchema#string"


def needed(value: T | None, node: Iri, predicate: Iri) -> T:
    if value is None:
        raise ForeignError(f"<{node}> has no (usable) <{predicate}>")
    return value


def number(value: str, node: Iri, kind: type[T]) -> T:
    try:
        return kind(value)  # type: ignore[call-arg]
    except ValueError:
        raise ForeignError(f"<{node}>: not a number: {value!r}") from None
