"""Turtle and TriG: sorted, with prefixes, a blank line between the subjects."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.rdf import build
from kg.rdf.namespaces import XSD, Iri, Literal, Object, Quad, Triple, TripleTerm
from kg.rdf.order import Properties, SortKey, data_order, grouped, objects, predicate_order

# Written as escapes: what Turtle demands, and what an editor or a terminal would not show as it is: control
# characters, line separators, marks of direction, what is no character.
INVISIBLE = "\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
_ONE_LINE = re.compile(f'["\\\\\x00-\x0a{INVISIBLE}]')
_MANY_LINES = re.compile(f'"(?="|\\Z)|[\\\\\x00-\x09{INVISIBLE}]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

# Narrower than Turtle's PN_LOCAL: without escapes and percent signs, which some readers get wrong.
_LETTER = "A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u061b\u061d-\u167f\u1681-\u180d\u180f-\u1fff\u3001-\ud7ff"
_LOCAL = re.compile(f"[{_LETTER}](?:[{_LETTER}.-]*[{_LETTER}-])?")

_BARE: dict[str, re.Pattern[str]] = {
    XSD["integer"]: re.compile(r"-?[0-9]+"),
    XSD["decimal"]: re.compile(r"-?[0-9]+\.[0-9]+"),
    XSD["boolean"]: re.compile(r"true|false"),
}


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if "\ud800" <= character <= "\udfff":  # half a character: nothing that RDF could hold
        return "\\uFFFD"
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"


def quoted(value: str, *, long: bool = True) -> str:
    """A string as Turtle and N-Triples write it; with ``long`` over several lines when it has several."""
    if long and "\n" in value:
        return f'"""{_MANY_LINES.sub(_escape, value)}"""'
    return f'"{_ONE_LINE.sub(_escape, value)}"'


class Writer:
    """Terms as Turtle writes them."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = prefixes
        self._by_namespace = {namespace: prefix for prefix, namespace in prefixes.items()}
        self._iris: dict[str, str] = {}
        self._verbs: dict[frozenset[Iri], list[tuple[Iri, str]]] = {}

    def header(self) -> str:
        return "".join(f"@prefix {prefix}: <{self.prefixes[prefix]}> .\n" for prefix in sorted(self.prefixes))

    def iri(self, iri: str) -> str:
        written = self._iris.get(iri)
        if written is None:
            split = max(iri.rfind("#"), iri.rfind("/"), iri.rfind(":")) + 1
            prefix = self._by_namespace.get(iri[:split])
            local = iri[split:]
            short = prefix is not None and _LOCAL.fullmatch(local)
            written = self._iris[iri] = f"{prefix}:{local}" if short else f"<{iri}>"
        return written

    def term(self, term: Object) -> str:
        if isinstance(term, Literal):
            value, lang, datatype = term
            if lang:
                return f"{quoted(value)}@{lang}"
            if not datatype:
                return quoted(value)
            if datatype in _BARE and _BARE[datatype].fullmatch(value):
                return value
            return f"{quoted(value)}^^{self.iri(datatype)}"
        if isinstance(term, TripleTerm):
            return f"<<( {self.iri(term.subject)} {self.iri(term.predicate)} {self.term(term.object)} )>>"
        return self.iri(term)

    def verbs(self, predicates: frozenset[Iri]) -> list[tuple[Iri, str]]:
        """The predicates of a subject in the order in which they are written, and how; most subjects have those of another one."""
        known = self._verbs.get(predicates)
        if known is None:
            written = ((p, "a" if p == build.TYPE else self.iri(p)) for p in sorted(predicates, key=predicate_order))
            known = self._verbs[predicates] = [(p, f"{verb} ") for p, verb in written]
        return known

    def block(self, subject: Iri, properties: Properties) -> str:
        iris, lines = self._iris, []
        for predicate, verb in self.verbs(frozenset(properties)):
            value = properties[predicate]
            if type(value) is Iri:
                lines.append(verb + (iris.get(value) or self.iri(value)))
            elif isinstance(value, set):
                lines.append(verb + ", ".join(map(self.term, objects(value))))
            else:
                lines.append(verb + self.term(value))
        return f"{self.iri(subject)} " + " ;\n    ".join(lines) + " .\n"

    def blocks(self, triples: Iterable[tuple[Iri, Iri, Object]], order: Callable[[Iri, Properties], SortKey]) -> Iterator[str]:
        subjects = grouped(triples)
        for subject in sorted(subjects, key=lambda s: order(s, subjects[s])):
            yield self.block(subject, subjects[subject])


def turtle(
    triples: Iterable[tuple[Iri, Iri, Object]],
    prefixes: Mapping[str, str],
    order: Callable[[Iri, Properties], SortKey] = data_order,
) -> Iterator[str]:
    """Turtle, in pieces: sorted prefixes, then the subjects by ``order``, a blank line between them."""
    writer = Writer(prefixes)
    yield writer.header()
    for block in writer.blocks(triples, order):
        yield "\n" + block


def turtle12(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Turtle of RDF 1.2: a statement reifies a triple term, in place of ``rdf:subject`` and its sisters."""
    yield 'VERSION "1.2"\n'
    yield from turtle(build.with_triple_terms(triples), prefixes)


def trig(quads: Iterable[Quad], prefixes: Mapping[str, str]) -> Iterator[str]:
    """TriG, in pieces: actors and run in the default graph, then one named graph per document."""
    writer = Writer(prefixes)
    graphs: defaultdict[str, list[Triple]] = defaultdict(list)
    for s, p, o, graph in quads:
        graphs[graph or ""].append((s, p, o))
    yield writer.header()
    for name in sorted(graphs):
        if not name:
            for block in writer.blocks(graphs[name], data_order):
                yield "\n" + block
        else:
            yield f"\n{writer.iri(name)} {{\n"
            yield "\n".join(writer.blocks(graphs[name], data_order))
            yield "}\n"
