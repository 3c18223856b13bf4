"""Commands about files of graphs: ``convert``, ``merge``, ``diff``, ``validate``; and ``ontology``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import GraphFile, app, counts, fail, user_errors
from kg.safe import shown

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.relations.model import Statement


@app.command()
def convert(
    graph: GraphFile,
    output: Annotated[
        Path, typer.Argument(help="Its suffix tells the format: .ttl .nt .nq .trig .jsonld, .graphml .gexf .csv.", metavar="OUT")
    ],
    rdf12: Annotated[bool, typer.Option("--rdf12", help="Turtle of RDF 1.2: statements reify triple terms.")] = False,
    base: Annotated[str | None, typer.Option("--base", help="Base IRI, in place of the graph's own.")] = None,
    as_read: Annotated[
        bool, typer.Option("--stream", help="Write .nq, .trig, .nt or .ttl while reading: fast, any size, not sorted, not checked.")
    ] = False,
) -> None:
    """Write a graph in another format: RDF, or the network for Gephi (.graphml, .gexf) or Neo4j (.csv, two files).

    A store is written to .nq, .trig, .nt and .ttl piece by piece, so that it may be larger than memory; its Turtle is in
    the store's order, that of a file is checked and sorted, or with --stream in the file's own order.
    """
    with user_errors():
        from kg.errors import OutputError
        from kg.rdf.store import dump, is_store, open_store, stream

        suffix = output.suffix.lower()
        if rdf12 and suffix != ".ttl":
            raise fail("--rdf12 writes Turtle; give a file that ends in .ttl", 2)
        if is_store(graph) and suffix in {".nq", ".trig", ".nt", ".ttl"} and base is None and not rdf12:
            dump(open_store(graph), output)
            typer.echo(f"Written: {output}")
            return
        if as_read:
            if base is not None or rdf12 or graph.is_dir():
                raise fail("--stream copies a file as it is; leave out --base and --rdf12 (a store is streamed without it)", 2)
            stream(graph, output)
            typer.echo(f"Written: {output}")
            return
        from kg.exchange import NETWORKS
        from kg.graph import KnowledgeGraph
        from kg.rdf import FORMATS

        if suffix not in {*FORMATS, *NETWORKS}:
            raise OutputError(f"{output}: the suffix tells no format; use {', '.join([*FORMATS, *NETWORKS])}")
        held = KnowledgeGraph.load(graph)
        held.save(output, base=base, format="turtle12" if rdf12 else None)
        written = [output.with_suffix(f".{part}.csv") for part in ("nodes", "edges")] if suffix == ".csv" else [output]
        typer.echo(f"Written: {', '.join(map(str, written))}")


@app.command()
def merge(
    graphs: Annotated[list[Path], typer.Argument(help="Graphs that kg wrote.", metavar="GRAPH…")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The graph of them all; its suffix tells the format.")],
    base: Annotated[str | None, typer.Option("--base", help="Base IRI, where the graphs have different ones.")] = None,
) -> None:
    """Merge graphs: the union of their documents, actors and statements. A document in several of them counts once."""
    with user_errors():
        from kg.graph import KnowledgeGraph

        first, *others = (KnowledgeGraph.load(graph) for graph in graphs)
        merged = first.merge(*others, base=base)
        merged.save(output)
        typer.echo(f"{output}: {len(merged.documents)} documents, {counts(merged)}")


@app.command()
def diff(
    before: Annotated[Path, typer.Argument(help="Graph that kg wrote.", metavar="A")],
    after: Annotated[Path, typer.Argument(help="Another.", metavar="B")],
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit 1 when the graphs differ.")] = False,
) -> None:
    """List what B has added (+), removed (-) and changed (~), seen from A: documents, plain edges and statements."""
    with user_errors():
        from kg.graph import KnowledgeGraph, status

        old, new = KnowledgeGraph.load(before), KnowledgeGraph.load(after)
        found = old.diff(new)
        for sign, graph, documents, edges, statements in (
            ("-", old, found.removed_documents, found.removed_edges, found.removed),
            ("+", new, found.added_documents, found.added_edges, found.added),
        ):
            for id_ in documents:
                typer.echo(f"{sign} document {_safe(graph.documents[id_].source or id_)}")
            for subject, relation, object_ in edges:
                typer.echo(f"{sign} edge {_safe(subject)} {relation} {_safe(object_)}")
            for s in statements:
                typer.echo(f"{sign} statement {_said(s)} [{status(s)}] {_where(graph, s)}")
        for s, later in found.changed:
            typer.echo(f"~ statement {_said(s)} [{status(s)}] {_where(old, s)} confidence {s.confidence:.2f} → {later.confidence:.2f}")
        if found and exit_code:
            raise typer.Exit(1)


@app.command()
def validate(
    graph: GraphFile,
    limit: Annotated[int, typer.Option("--limit", help="How many faults to list at most.", min=1)] = 50,
) -> None:
    """Check a graph against the SHACL shapes of kg. Exit 1 when it does not conform."""
    with user_errors():
        from kg.rdf.validate import validate as check

        faults = check(graph)
        for fault in faults[:limit]:
            typer.echo(str(fault))
        if len(faults) > limit:
            typer.echo(f"… and {len(faults) - limit} more")
        if faults:
            raise fail(f"{graph}: does not conform to the shapes ({len(faults)} fault{'s' if len(faults) > 1 else ''})")
        typer.echo(f"{graph}: conforms to the shapes")


@app.command()
def ontology(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A page (.md), or a copy of the ontology (.ttl); shown when not given.")
    ] = None,
) -> None:
    """Show the ontology: relations, classes and properties, with labels and definitions."""
    with user_errors():
        from importlib.resources import files

        from kg.rdf.reference import reference
        from kg.rdf.write import write_text

        if output is None:
            typer.echo(reference(), nl=False)
            return
        if output.suffix.lower() not in {".md", ".ttl"}:
            raise fail(f"{output}: the ontology is written to .md or .ttl", 2)
        turtle = output.suffix.lower() == ".ttl"
        write_text(output, [files("kg.ontology").joinpath("kg.ttl").read_text(encoding="utf-8") if turtle else reference()])
        typer.echo(f"Written: {output}")


def _said(s: Statement) -> str:
    subject, object_ = (_safe(a.actor) if a.actor is not None else f"“{_safe(a.text)}”" for a in (s.subject, s.object))
    return f"{subject} {s.relation or f'({_safe(s.cue_lemma)})'} {object_}"


def _where(graph: KnowledgeGraph, s: Statement) -> str:
    document = graph.documents.get(s.sentence.document)
    return f"{_safe(document.source) if document else s.sentence.document}:{s.sentence.begin}-{s.sentence.end}"


def _safe(text: str) -> str:
    """Text on one line, and nothing in it that a terminal would obey."""
    return shown(" ".join(text.split()))
