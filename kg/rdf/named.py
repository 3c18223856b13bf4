"""Ready queries with a name: the files of ``kg/queries``, and the values that a user may give them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.errors import QueryError
from kg.ontology import relations
from kg.rdf.mint import Names
from kg.rdf.namespaces import KG

_PARAMETER = re.compile(r"# \?(\w+) (actor|relation)")


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query of ``kg/queries``.

    Attributes:
        name: that of its file, without suffix.
        about: what it answers; the first line of the file.
        parameters: variable that may be given a value, to what the value names (``actor`` or ``relation``).
        sparql: the text.
    """

    name: str
    about: str
    parameters: Mapping[str, str]
    sparql: str


@cache
def named_queries() -> dict[str, NamedQuery]:
    """All ready queries by name."""
    found = {}
    for file in sorted(files("kg").joinpath("queries").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".rq"):
            text = file.read_text(encoding="utf-8")
            name = file.name.removesuffix(".rq")
            about = text.partition("\n")[0].removeprefix("# ")
            found[name] = NamedQuery(name, about, dict(_PARAMETER.findall(text)), text)
    return found


def named_query(name: str) -> NamedQuery:
    """The ready query of this name.

    Raises:
        QueryError: there is none; the message lists them.
    """
    try:
        return named_queries()[name]
    except KeyError:
        raise QueryError(f"no query {name!r}; choose from {', '.join(named_queries())}") from None


def filled(query: NamedQuery, values: Mapping[str, str], base: str, actor: Callable[[str], str]) -> str:
    """The text of a query, some of its variables held to what a user named.

    Args:
        values: variable to name.
        base: base IRI of the graph.
        actor: gives the id of the actor that a name means.

    Raises:
        QueryError: the query has no such variable, or there is no such relation.
        UnknownActorError: from ``actor``.
    """
    held = ""
    for name, value in values.items():
        kind = query.parameters.get(name)
        if kind is None:
            raise QueryError(f"{query.name} takes no {name!r}; it takes {', '.join(query.parameters) or 'nothing'}")
        if kind == "relation" and value not in relations():
            raise QueryError(f"no relation {value!r}; the relations are: {', '.join(relations())}")
        # Minted, so that nothing in a name can end the IRI.
        iri = KG[value] if kind == "relation" else Names(base).actor(actor(value))
        held += f"    VALUES ?{name} {{ <{iri}> }}\n"
    return query.sparql.replace("WHERE {\n", f"WHERE {{\n{held}", 1)
