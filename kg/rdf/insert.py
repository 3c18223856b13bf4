"""Adding to a store: what it holds already is joined with what comes, as in a merge of graphs."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.document import Document
from kg.ontology import relations
from kg.rdf import build, union
from kg.rdf.build import Run, quads
from kg.rdf.mint import Names
from kg.rdf.namespaces import KG, Iri
from kg.rdf.query import ask
from kg.rdf.read import actor_of, document_of, statement_of
from kg.rdf.source import Source
from kg.rdf.store import ox_quads, with_context
from kg.relations.model import Statement


def insert(
    store: ox.Store, statements: Iterable[Statement], actors: Iterable[Actor], documents: Iterable[Document], run: Run, names: Names
) -> None:
    """Add to a store in one transaction.

    Raises:
        ForeignError: the store holds one of these under its IRI, and not as `kg` writes it.
    """
    old: list[ox.Quad] = []
    made_before: list[ox.Quad] = []
    joined_actors, joined_documents, joined_statements = [], [], []
    for actor in actors:
        held = _about(store, names.actor(actor.id), ox.DefaultGraph())
        old += _own(store, held)
        joined_actors.append(union.actor(actor_of(Source(with_context(store, held)), names.actor(actor.id)), actor) if held else actor)
    for document in documents:
        node = names.document(document.id)
        held = _about(store, node, ox.NamedNode(node))
        old += held
        joined_documents.append(union.document(document_of(Source(held), node), document) if held else document)
    for statement in statements:
        node = names.statement(statement)
        held = _about(store, node, ox.NamedNode(names.document(statement.sentence.document)))
        if held:
            old += held
            made_before += (quad for quad in held if quad.predicate.value == build.GENERATED)
            statement = union.statement(statement_of(Source(with_context(store, held)), node, {}), statement)
        joined_statements.append(statement)
    known = _Known(store, names, {actor.id for actor in joined_actors})
    new = [*ox_quads(quads(joined_statements, joined_actors, joined_documents, run, names, known)), *made_before]
    for quad in set(old) - set(new):
        store.remove(quad)
    store.extend(new)


class _Known:
    """The ids of actors that a store holds or is about to hold."""

    def __init__(self, store: ox.Store, names: Names, coming: set[str]) -> None:
        self._store, self._names, self._coming = store, names, coming

    def __contains__(self, actor: object) -> bool:
        if not isinstance(actor, str):
            return False
        if actor in self._coming:
            return True
        label, node = ox.NamedNode(build.PREF_LABEL), ox.NamedNode(self._names.actor(actor))
        return next(iter(self._store.quads_for_pattern(node, label, None, None)), None) is not None


def _about(store: ox.Store, node: Iri, graph: ox.NamedNode | ox.DefaultGraph) -> list[ox.Quad]:
    """What a graph of the store says about a node that it describes, and not only refers to."""
    held = list(store.quads_for_pattern(ox.NamedNode(node), None, None, graph))
    return held if any(quad.predicate.value == build.TYPE for quad in held) else []


def _own(store: ox.Store, held: list[ox.Quad]) -> list[ox.Quad]:
    """Of what the default graph says about an actor, what is its description and no edge that a text asserts."""
    parents = [quad.object for quad in held if quad.predicate.value == build.IS_PART_OF]
    return [
        quad
        for quad in held
        if quad.predicate.value not in _EDGES
        or (
            quad.predicate.value == build.PART_OF
            and quad.object in parents
            and not ask(store, _ASSERTED.format(s=quad.subject, o=quad.object))
        )
    ]


_EDGES = frozenset(KG[name] for name in relations())
_ASSERTED = """ASK {{
    ?statement rdf:subject {s} ; rdf:predicate kg:partOf ; rdf:object {o} ;
        kg:polarity kg:Positive ; kg:certainty kg:Certain ; kg:tense ?tense
    FILTER (?tense != kg:Future)
    FILTER NOT EXISTS {{ ?statement kg:attributedTo|kg:attributedToText ?somebody }}
}}"""
