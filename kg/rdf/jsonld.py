"""JSON-LD with the context that the package ships (``kg/ontology/context.jsonld``), embedded so that it reads offline."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from kg.rdf import build
from kg.rdf.namespaces import XSD, Iri, Literal, Term, Triple
from kg.rdf.order import data_order, grouped, objects, predicate_order
from kg.rdf.turtle import INVISIBLE

_RAW = re.compile(f"[{INVISIBLE}]")
_NATIVE: dict[str, re.Pattern[str]] = {XSD["integer"]: re.compile(r"0|-?[1-9][0-9]{0,14}"), XSD["boolean"]: re.compile(r"true|false")}


@cache
def context() -> dict[str, Any]:
    """The context of every file: terms of the ontology and prefixes of the vocabularies."""
    found: dict[str, Any] = json.loads(files("kg.ontology").joinpath("context.jsonld").read_text(encoding="utf-8"))["@context"]
    return found


def jsonld(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> Iterator[str]:
    """JSON-LD, in pieces: the context, then one object a subject, in the order of Turtle.

    Args:
        prefixes: of the IRIs that were minted; those of the vocabularies are in the context.
    """
    writer = _Writer(prefixes)
    terms = ",\n".join(f" {json.dumps(name)}: {json.dumps(value)}" for name, value in context().items())
    yield f'{{\n"@context": [{{\n{terms}\n}}, {json.dumps(dict(sorted(prefixes.items())))}],\n"@graph": ['
    subjects = grouped(triples)
    separator = "\n"
    for subject in sorted(subjects, key=lambda s: data_order(s, subjects[s])):
        node: dict[str, Any] = {"id": writer.iri(subject)}
        for predicate in sorted(subjects[subject], key=predicate_order):
            node.update(writer.property(predicate, objects(subjects[subject][predicate])))  # type: ignore[arg-type]
        yield separator + _dumped(node)
        separator = ",\n"
    yield "\n]\n}\n"


def _dumped(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return _RAW.sub(lambda m: "\\ufffd" if "\ud800" <= m[0] <= "\udfff" else f"\\u{ord(m[0]):04x}", text)


class _Writer:
    """Terms as the context lets them be written."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        terms = context()
        everything = {**prefixes, **{name: value for name, value in terms.items() if isinstance(value, str)}}
        self._by_namespace = {iri: name for name, iri in everything.items() if iri.endswith((":", "/", "#")) and not name.startswith("@")}
        self._vocabulary: str = terms["@vocab"]
        defined = {name: value for name, value in terms.items() if isinstance(value, dict)}
        self._terms = {self._expanded(value["@id"], everything): (name, value) for name, value in defined.items()}

    @staticmethod
    def _expanded(iri: str, prefixes: Mapping[str, str]) -> str:
        prefix, _, local = iri.partition(":")
        return prefixes[prefix] + local

    def iri(self, iri: str) -> str:
        split = max(iri.rfind("#"), iri.rfind("/"), iri.rfind(":")) + 1
        prefix = self._by_namespace.get(iri[:split])
        # A local name with a colon or two slashes would not be read as one.
        return f"{prefix}:{iri[split:]}" if prefix is not None and split < len(iri) else iri

    def name(self, iri: str) -> str:
        """An IRI where the vocabulary is presumed."""
        local = iri.removeprefix(self._vocabulary)
        return local if local != iri and local else self.iri(iri)

    def property(self, predicate: Iri, values: list[Term]) -> dict[str, Any]:
        """The members of an object that a predicate becomes: more than one when the context fits only some values."""
        if predicate == build.TYPE:
            return {"type": _one([self.name(str(value)) for value in values])}
        name, term = self._terms.get(predicate, (self.iri(predicate), {}))
        coerced = term.get("@type")
        members: dict[str, Any] = {}
        for value in values:
            if term.get("@container") == "@language":
                if isinstance(value, Literal) and value.lang:
                    members.setdefault(name, {}).setdefault(value.lang, []).append(value.value)
                else:  # under its full name, which the context leaves alone
                    members.setdefault(self.iri(predicate), []).append(self._object(value))
            elif not isinstance(value, Literal):
                short = self.iri(value) if coerced == "@id" else self.name(value) if coerced == "@vocab" else {"@id": self.iri(value)}
                members.setdefault(name, []).append(short)
            elif coerced and value.datatype and self._expanded(coerced, {"xsd": XSD.iri}) == value.datatype:
                members.setdefault(name, []).append(value.value)
            elif coerced:
                members.setdefault(self.iri(predicate), []).append(self._object(value))
            else:
                members.setdefault(name, []).append(self._object(value))
        return {
            key: {lang: _one(texts) for lang, texts in found.items()} if isinstance(found, dict) else _one(found)
            for key, found in members.items()
        }

    def _object(self, value: Term) -> Any:
        if not isinstance(value, Literal):
            return {"@id": self.iri(value)}
        if value.lang:
            return {"@value": value.value, "@language": value.lang}
        if value.datatype in _NATIVE and _NATIVE[value.datatype].fullmatch(value.value):
            return json.loads(value.value)
        return {"@value": value.value, "@type": value.datatype} if value.datatype else value.value


def _one(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
