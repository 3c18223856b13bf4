"""The knowledge graph in memory, and its views: RDF, networkx, pandas, picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import KgError
from kg.exchange import NETWORKS, export
from kg.explorer import select, views
from kg.explorer.names import resolve
from kg.explorer.paths import Path as GraphPath
from kg.explorer.paths import paths
from kg.explorer.status import STATUSES, status
from kg.explorer.timeline import timeline
from kg.ontology import relations
from kg.pictures import DRAWN, SHOWN, Kind
from kg.rdf import DEFAULT_BASE, Names, Run, Runs, quads, read_all, serialise, union, write
from kg.rdf.collector import paused
from kg.rdf.difference import Difference, difference
from kg.relations.model import Statement

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd
    import pyoxigraph as ox
    import rdflib

    from kg.drawing import DrawReport

__all__ = ["DRAWN", "STATUSES", "KnowledgeGraph", "status"]


@dataclass(frozen=True, repr=False)
class KnowledgeGraph:
    """Statements, the actors that they are about and the documents that they come from.

    Attributes:
        statements: in the order of documents and text.
        actors: by id; every actor that a statement names is in it.
        documents: by id.
        run: what made it (version, pipelines, settings); of several runs, all that they name.
        made: each run with the ids of the statements that it made, when there are several; else empty.
        base: base IRI for RDF; None for ``urn:kg:``.
    """

    statements: tuple[Statement, ...] = ()
    actors: Mapping[str, Actor] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    run: Run = field(default_factory=lambda: Run(version=""))
    base: str | None = None
    made: Mapping[Run, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        statements: Iterable[Statement],
        actors: Iterable[Actor],
        documents: Iterable[Document],
        run: Run | Runs,
        base: str | None = None,
    ) -> KnowledgeGraph:
        """A graph with everything in its canonical order, and what was described twice joined.

        Args:
            run: what made all statements, or each run with the ids of the statements that it made.

        Raises:
            KgError: the base is no base IRI.
        """
        base = Names(base).base if base is not None else DEFAULT_BASE
        ordered = union.statements(statements)
        run, made = union.runs(run, ordered)
        return cls(
            tuple(ordered.values()), union.actors(actors), union.documents(documents), run, base if base != DEFAULT_BASE else None, made
        )

    @classmethod
    def load(cls, path: str | Path) -> KnowledgeGraph:
        """Read a graph that `kg` wrote: a file of RDF, or the folder of a store.

        Raises:
            InputError: the file cannot be read or is not `kg`'s RDF; the message names it.
        """
        with paused():
            contents, runs, base = read_all(path)
            return cls.of(contents.statements, contents.actors, contents.documents, runs, base)

    def __repr__(self) -> str:
        return f"<KnowledgeGraph: {len(self.documents)} documents, {len(self.actors)} actors, {len(self.statements)} statements>"

    @property
    def main_language(self) -> str:
        """The language of most documents; English when there are as many of each."""
        counts = Counter(d.lang for d in self.documents.values())
        return "nl" if counts["nl"] > counts["en"] else "en"

    # -- asking --------------------------------------------------------------------------------

    def find(self, name: str) -> Actor:
        """The actor that a user means by a name: id, label or alias in any language, case and accents aside.

        >>> graph.find("VS").id, graph.find("verenigde staten").id
        ('united-states', 'united-states')
        >>> graph.find("Iraan")
        Traceback (most recent call last):
        ...
        kg.errors.UnknownActorError: no actor 'Iraan' in this graph; did you mean iran, ...

        Raises:
            UnknownActorError: nobody, or more than one; the message lists who may be meant.
        """
        return resolve(name, self.actors)

    def about(self, name: str) -> tuple[Statement, ...]:
        """The statements that an actor takes part in.

        >>> {s.relation for s in graph.about("Hamas") if s.asserted and s.family == "conflict"}
        {'attacks'}
        """
        id_ = self.find(name).id
        return tuple(s for s in self.statements if id_ in (s.subject.actor, s.object.actor))

    def explain(self, subject: str, relation: str, object: str) -> tuple[Statement, ...]:
        """The statements behind an edge; ``relation`` may be a general one (``assaults`` finds ``bombs``).

        Raises:
            UnknownActorError: for an actor; KgError: no such relation.
        """
        s, o = self.find(subject).id, self.find(object).id
        table = relations()
        if relation not in table:
            names = ", ".join(table)
            raise KgError(f"no relation {relation!r}; the relations are: {names}")
        wanted = {relation} | {name for name, r in table.items() if r.parent == relation}

        def fits(st: Statement) -> bool:
            if st.relation not in wanted:
                return False
            pair = (st.subject.actor, st.object.actor)
            return pair == (s, o) or (pair == (o, s) and table[st.relation].symmetric)

        return tuple(st for st in self.statements if fits(st))

    def paths(self, start: str, end: str, **options: Any) -> tuple[GraphPath, ...]:
        """The shortest paths between two actors, each step with its statements; see :func:`kg.explorer.paths.paths`.

        Raises:
            UnknownActorError: a name fits nobody, or several.
        """
        return paths(self.statements, self.find(start).id, self.find(end).id, **options)

    def timeline(self, actor: str | None = None, *, published: bool = False) -> tuple[Statement, ...]:
        """The statements with a date, the oldest first; all, or those that an actor takes part in.

        Args:
            published: let what has no date stand at the day on which its document was published.

        Raises:
            UnknownActorError: the name fits nobody, or several.
        """
        who = self.find(actor).id if actor is not None else None
        return timeline(self.statements, who, published=self.documents if published else None)

    def query(self, sparql: str = "", *, named: str | None = None, **values: str) -> pd.DataFrame | bool | rdflib.Graph:
        """The answer to a SPARQL query: a frame for SELECT, whether for ASK, a graph for CONSTRUCT and DESCRIBE.

        The prefixes of kg's Turtle need not be declared. IRIs come as prefixed names (``actor:iran``).

        Args:
            named: a ready query instead (``who-backs-whom``; see ``kg.rdf.named``).
            values: names of actors or relations for the ready query's variables (``subject="Iran"``).

        Raises:
            QueryError: the query has a fault, is an update, or asks over the network.
            UnknownActorError: a value names nobody, or several.
        """
        from kg.rdf.answers import answer

        return answer(self._store, sparql, named, values, lambda name: self.find(name).id)

    @cached_property
    def _store(self) -> ox.Store:
        from kg.rdf.store import of_quads

        names = Names(self.base or DEFAULT_BASE)
        return of_quads(quads(self.statements, self.actors.values(), self.documents.values(), self.made or self.run, names))

    def __getstate__(self) -> dict[str, Any]:
        # A store cannot be pickled; it is made again when it is asked.
        return {name: value for name, value in self.__dict__.items() if name != "_store"}

    # -- parts ---------------------------------------------------------------------------------

    def _part(self, statements: Iterable[Statement]) -> KnowledgeGraph:
        """The graph of some of the statements, with the actors and documents that they name."""
        kept = tuple(statements)
        named = select.named(kept, self.actors)
        texts = {s.sentence.document for s in kept}
        return KnowledgeGraph.of(
            kept,
            (a for id_, a in self.actors.items() if id_ in named),
            (d for id_, d in self.documents.items() if id_ in texts),
            self.made or self.run,
            self.base,
        )

    def filter(self, **conditions: Any) -> KnowledgeGraph:
        """The part that meets all conditions; :func:`kg.explorer.select.select` has them.

        ``family``, ``relation`` and ``include`` take a word or several; ``since`` and ``until`` ISO 8601 dates;
        ``min_mentions`` a number of sentences.

        >>> conflict = graph.filter(family="conflict", since="2003", include="asserted")
        >>> {s.family for s in conflict.statements}
        {'conflict'}

        Raises:
            UnknownChoiceError: a word or date that there is none of.
        """
        return self._part(select.select(self.statements, self.documents, **conditions))

    def ego(self, *names: str, depth: int = 1) -> KnowledgeGraph:
        """The part round one or more actors: all that are at most ``depth`` steps away, and what is between them.

        >>> near = graph.ego("Iran", depth=1)
        >>> "hezbollah" in near.actors, len(near.statements) < len(graph.statements)
        (True, True)

        Raises:
            UnknownActorError: for a name.
        """
        return self._part(select.ego(self.statements, [self.find(name).id for name in names], depth))

    def between(self, one: str, other: str, *, parts: bool = False) -> KnowledgeGraph:
        """The part that is directly between two actors, either way.

        Args:
            parts: take their parts with them (governments, armies).

        >>> {s.relation for s in graph.between("VS", "Irak").filter(family="conflict").statements}
        {'invades'}

        Raises:
            UnknownActorError: for a name.
        """
        first, second = ({id_} for id_ in (self.find(one).id, self.find(other).id))
        if parts:
            first, second = (select.parts(id_, self.actors) for (id_,) in (first, second))
        return self._part(select.between(self.statements, first, second))

    def rolled_up(self) -> KnowledgeGraph:
        """The graph with institutions as their country; what is inside one country is left out.

        >>> "iraq.government" in graph.actors, "iraq.government" in graph.rolled_up().actors
        (True, False)
        """
        return self._part(select.roll_up(self.statements, self.actors))

    def centrality(self, lang: str | None = None) -> pd.DataFrame:
        """How central each actor is, the most connected first; see :func:`kg.explorer.centrality.centrality`.

        >>> table = graph.centrality()
        >>> list(table.columns)
        ['name', 'type', 'neighbours', 'acts', 'undergoes', 'betweenness', 'pagerank']
        >>> bool(table["neighbours"].is_monotonic_decreasing)
        True
        """
        from kg.explorer.centrality import centrality

        return centrality(self.statements, self.actors, lang or self.main_language)

    def communities(self, lang: str | None = None) -> pd.DataFrame:
        """Who belongs together; see :func:`kg.explorer.centrality.communities`.

        >>> list(graph.communities().columns)
        ['community', 'name', 'type']
        """
        from kg.explorer.centrality import communities

        return communities(self.statements, self.actors, lang or self.main_language)

    # -- graphs together -----------------------------------------------------------------------

    def merge(self, *others: KnowledgeGraph, base: str | None = None) -> KnowledgeGraph:
        """The union of graphs: associative, commutative and idempotent; a document given twice counts once.

        Args:
            base: base IRI of the result; that of the graphs when None.

        Raises:
            KgError: the graphs have different bases, and none was given.
        """
        graphs = (self, *others)
        bases = {g.base for g in graphs}
        if base is None and len(bases) > 1:
            names = ", ".join(sorted(b or DEFAULT_BASE for b in bases))
            raise KgError(f"the graphs have different base IRIs ({names}); give the one that the merged graph shall have")
        return KnowledgeGraph.of(
            (s for g in graphs for s in g.statements),
            (a for g in graphs for a in g.actors.values()),
            (d for g in graphs for d in g.documents.values()),
            union.all_runs((g.made or g.run, g.statements) for g in graphs),
            base or self.base,
        )

    def __or__(self, other: KnowledgeGraph) -> KnowledgeGraph:
        """``a | b``: see :meth:`merge`."""
        return self.merge(other)

    def diff(self, other: KnowledgeGraph) -> Difference:
        """What ``other`` has added and removed, seen from this graph."""
        return difference(self.statements, other.statements, self.documents, other.documents)

    # -- views ---------------------------------------------------------------------------------

    def to_turtle(self) -> str:
        """Turtle text; the same bytes for the same content."""
        return "".join(serialise(self.statements, self.actors.values(), self.documents.values(), self.made or self.run, base=self.base))

    def to_rdf(self) -> rdflib.Graph:
        """An rdflib graph of everything."""
        import rdflib

        return rdflib.Graph().parse(data=self.to_turtle(), format="turtle")

    def to_networkx(self, *, include: Iterable[str] = DRAWN, lang: str = "en", roll_up: bool = False) -> nx.MultiDiGraph[str]:
        """Actors as nodes; one edge for each (subject, relation, object, status), keyed ``"relation/status"``.

        Node attributes: ``label``, ``type``, ``size`` (statements). Edge attributes: ``relation``, ``label``,
        ``family``, ``category``, ``status``, ``count`` (sentences), ``confidence`` (highest), ``symmetric``.

        Args:
            include: statuses to show (``asserted``, ``alleged``, ``planned``, ``possible``, ``negated``, ``open``).
            lang: language of the labels.
            roll_up: show parts of a state (government, army) as their country.
        """
        statements = select.roll_up(self.statements, self.actors) if roll_up else self.statements
        return views.network(statements, self.actors, include, lang)

    def to_dataframe(self) -> pd.DataFrame:
        """One row a statement, with the actors' labels, factuality and evidence."""
        return views.frame(self.statements, self.documents)

    def draw(
        self, path: str | Path, *, kind: str = "network", lang: str = "en", include: Iterable[str] | None = None,
        roll_up: bool = False, title: str | None = None, **options: Any,
    ) -> DrawReport:  # fmt: skip
        """Draw a picture to a PNG, SVG or PDF file.

        Args:
            kind: ``network``; ``matrix``, a heat map of who acts on whom; ``timeline``, a lane for each actor.
            lang: language of the labels.
            include: statuses to show; what is asserted or alleged in a heat map, all but open ones otherwise.
            roll_up: show parts of a state (government, army) as their country.
            title: one that fits the kind when None.
            options: ``theme``, ``width`` and others of :func:`kg.drawing.draw`, :func:`kg.drawing.matrix` and
                :func:`kg.drawing.timeline`.

        Raises:
            KgError: there is nothing to draw. OutputError: the file cannot be written.
            ValueError: no such kind or theme.
        """
        from kg import pictures

        wanted = frozenset(include) if include is not None else SHOWN[Kind(kind)]
        options.setdefault("source", pictures.source_line(self.statements, self.documents, lang))
        options.update(title=pictures.title(Kind(kind), lang) if title is None else title, lang=lang)
        if kind == Kind.TIMELINE:
            shown = self.rolled_up() if roll_up else self
            kept = (s for s in shown.statements if status(s) in wanted)
            return pictures.write_timeline(pictures.events(kept, shown.actors, shown.documents, lang), Path(path), **options)
        network = self.to_networkx(include=wanted, lang=lang, roll_up=roll_up)
        pictures.name_all(network, self.actors)
        return (pictures.write_matrix if kind == Kind.MATRIX else pictures.write_network)(network, Path(path), **options)

    def _repr_html_(self) -> str:
        """What a notebook shows: counts, the strongest relations and, up to 60 actors, the picture."""
        from kg.pictures import graph_html

        return graph_html(self.to_networkx(lang=self.main_language), self.statements, self.actors, self.documents, self.main_language)

    def save(self, path: str | Path, *, base: str | None = None, format: str | None = None) -> None:
        """Write the graph; the suffix tells the format.

        RDF, which is read back: ``.ttl``, ``.nt``, ``.nq``, ``.trig``, ``.jsonld``. The network for other programs:
        ``.graphml``, ``.gexf``, ``.csv`` (two files, for Neo4j).

        Args:
            base: base IRI of the RDF, in place of the graph's own.
            format: a format of RDF whatever the suffix: ``turtle``, ``turtle12`` (RDF 1.2), ``nt``, ``nq``, ``trig``, ``jsonld``.

        Raises:
            OutputError: it cannot be written, or the suffix tells no format.
        """
        path = Path(path)
        if format is None and path.suffix.lower() in NETWORKS:
            export(path, self.to_networkx(include=STATUSES), self.statements, self.actors, self.documents)
            return
        made = self.made or self.run
        write(path, self.statements, self.actors.values(), self.documents.values(), made, base=base or self.base, format=format)
