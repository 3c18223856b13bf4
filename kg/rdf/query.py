"""SPARQL over a store: asking only, and never over the network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.mint import Names
from kg.rdf.namespaces import OWL, VOCABULARIES, XSD, Iri, Literal
from kg.rdf.store import base_of
from kg.rdf.turtle import Writer, turtle
from kg.safe import csv_line

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Value: TypeAlias = str | int | float | bool | None

# What a keyword cannot stand in: escapes of local names, strings, IRIs, comments.
_ASIDE = re.compile(
    r"""\\[^uU] | \"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\" | '''(?:[^'\\]|\\.|'(?!''))*''' | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'
    | <[^<>"{}|^`\\\x00-\x20]*> | \#[^\n\r]*""",
    re.VERBOSE | re.DOTALL,
)
_SERVICE = re.compile(r"(?<![\w?$:@-])SERVICE(?![\w:-])", re.IGNORECASE)
_FORM = re.compile(r"\s*(?:(?:PREFIX\s+[^\s:]*:|BASE|VERSION)\s*)*(\w+)", re.IGNORECASE)
_UPDATES = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH".split())
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_PLACE = re.compile(r"error at (\d+):(\d+)")
# Sentences in oxigraph's messages, between the lists of characters that it expected.
_REASONS = re.compile(r"Prefix not found|The SELECT contains a variable that is unbound|[A-Z][a-z]+ [a-z][^,\[\]]{10,}")
_NUMBERS: dict[str, type[int] | type[float]] = {XSD["integer"]: int, XSD["decimal"]: float, XSD["double"]: float, XSD["float"]: float}


@dataclass(frozen=True)
class Rows:
    """The answer to a SELECT, read once.

    Attributes:
        variables: their names, without ``?``.
        solutions: a tuple of terms a row, None where a variable is unbound.
        prefixes: those that a table may shorten IRIs with.
    """

    variables: tuple[str, ...]
    solutions: Iterator[tuple[Term | None, ...]]
    prefixes: Mapping[str, str]

    def values(self) -> Iterator[tuple[Value, ...]]:
        """Rows of plain values: IRIs as prefixed names, literals as numbers, booleans or text."""
        writer = Writer(self.prefixes)
        for row in self.solutions:
            yield tuple(_value(term, writer) for term in row)


Answer: TypeAlias = Rows | bool | list[ox.Triple]


def ask(store: ox.Store, sparql: str) -> Answer:
    """The answer of a store to a query: rows, whether, or triples.

    The prefixes of kg's files need not be declared. What stands in the named graphs of documents is asked too,
    without ``GRAPH``.

    Raises:
        QueryError: the query has a fault, would change the graph, or would ask another service.
    """
    refuse(sparql)
    prefixes = prefixes_of(store)
    try:
        answer = store.query(sparql, prefixes=prefixes, use_default_graph_as_union=True)
        if isinstance(answer, ox.QueryBoolean):
            return bool(answer)
        if isinstance(answer, ox.QueryTriples):
            return sorted(set(answer), key=str)
    except SyntaxError as error:
        raise QueryError(_fault(sparql, str(error))) from None
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query cannot be answered: {' '.join(str(error).split())}") from None
    variables = tuple(variable.value for variable in answer.variables)
    return Rows(variables, _solutions(answer, len(variables)), prefixes)


def prefixes_of(store: ox.Store) -> dict[str, str]:
    """The prefixes that a query need not declare, and that answers are shortened with."""
    return {**VOCABULARIES, "owl": OWL.iri, **Names(base_of(store)).prefixes}


def refuse(sparql: str) -> None:
    """Let through what only asks, and only here.

    Raises:
        QueryError: the text is an update, or asks another service.
    """
    unescaped = _ESCAPE.sub(lambda m: chr(min(int(m[1] or m[2], 16), 0x10FFFF)), sparql)
    for text in (sparql, unescaped):
        rest = _ASIDE.sub(" ", text)
        if _SERVICE.search(rest):
            raise QueryError("SERVICE asks over the network, which kg never does; load the other graph and merge it")
        form = _FORM.match(rest)
        if form is not None and form[1].upper() in _UPDATES:
            raise QueryError(f"{form[1].upper()} changes a graph; kg query only asks (SELECT, ASK, CONSTRUCT, DESCRIBE)")


def as_csv(rows: Rows) -> Iterator[str]:
    """Rows as CSV, full IRIs, in pieces; no value is a formula to a spreadsheet."""
    yield csv_line(rows.variables)
    for row in rows.solutions:
        yield csv_line("" if term is None else _plain(term) for term in row)


def as_json(rows: Rows) -> Iterator[str]:
    """Rows in the JSON format for SPARQL results, in pieces."""
    import json

    yield '{"head":{"vars":' + json.dumps(rows.variables) + '},"results":{"bindings":['
    separator = "\n"
    for row in rows.solutions:
        bound = {name: _described(term) for name, term in zip(rows.variables, row, strict=True) if term is not None}
        yield separator + json.dumps(bound, ensure_ascii=False)
        separator = ",\n"
    yield "\n]}}\n"


def as_turtle(triples: Iterable[ox.Triple], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Triples as Turtle, in pieces; as N-Triples, which are Turtle too, where our writer lacks the words for them."""
    held = list(triples)
    plain = [
        (Iri(s.value), Iri(p.value), _ours(o))
        for s, p, o in held
        if isinstance(s, ox.NamedNode) and not isinstance(o, ox.BlankNode | ox.Triple)
    ]
    if len(plain) == len(held):
        yield from turtle(plain, prefixes)
    else:
        yield (ox.serialize(held, format=ox.RdfFormat.N_TRIPLES) or b"").decode("utf-8")


def _ours(term: ox.NamedNode | ox.Literal) -> Iri | Literal:
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    plain = term.language is not None or term.datatype.value == XSD["string"]
    return Literal(term.value, term.language or "", "" if plain else term.datatype.value)


def _solutions(answer: ox.QuerySolutions, width: int) -> Iterator[tuple[Term | None, ...]]:
    try:
        for solution in answer:
            yield tuple(solution[place] for place in range(width))
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query cannot be answered: {' '.join(str(error).split())}") from None


def _value(term: Term | None, writer: Writer) -> Value:
    if isinstance(term, ox.NamedNode):
        return writer.iri(term.value).strip("<>")
    if isinstance(term, ox.Literal):
        if term.datatype.value == XSD["boolean"]:
            return term.value in {"true", "1"}
        try:
            return _NUMBERS[term.datatype.value](term.value) if term.datatype.value in _NUMBERS else term.value
        except ValueError:
            return term.value
    return None if term is None else str(term)


def _plain(term: Term) -> str:
    return term.value if isinstance(term, (ox.NamedNode, ox.Literal)) else str(term)


def _described(term: Term) -> dict[str, object]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _described(part) for name, part in parts.items()}}
    if term.language:
        return {"type": "literal", "xml:lang": term.language, "value": term.value}
    if term.datatype.value == XSD["string"]:
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "datatype": term.datatype.value, "value": term.value}


def _fault(sparql: str, message: str) -> str:
    """One line of what oxigraph says: the place, the text there, and why if it tells."""
    place, reason = _PLACE.search(message), _REASONS.search(message)
    if place is None:
        return f"not SPARQL: {' '.join(message.split())[:200]}"
    line, column = int(place[1]), int(place[2])
    text = (sparql.split("\n") + [""] * line)[line - 1]
    if reason is not None and reason[0] == "Prefix not found":
        return f"not SPARQL: line {line}: the prefix of “{(text[: column - 1].split() or [''])[-1]}” is not declared"
    rest = text[column - 1 :].strip()
    near = f" near “{rest[:40]}”" if rest else " (where it ends)"
    why = f": {reason[0][0].lower()}{reason[0][1:].strip()}" if reason else ""
    return f"not SPARQL: line {line}, column {column}{near}{why}"
