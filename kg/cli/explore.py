"""Commands that go through a graph: ``path``, ``timeline`` and ``neighbours``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import GraphFile, Labels, app, fail, labels, named, plain, user_errors

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.relations.model import Statement


@app.command()
def path(
    graph: GraphFile,
    start: Annotated[str, typer.Argument(help="Name or id of an actor.", metavar="A")],
    end: Annotated[str, typer.Argument(help="Name or id of another.", metavar="B")],
    include: Annotated[
        str, typer.Option("--include", help="Kinds of statements to go along: asserted, alleged, planned, possible, negated, open.")
    ] = "asserted",
    directed: Annotated[bool, typer.Option("--directed", help="Go only from subject to object.")] = False,
    limit: Annotated[int, typer.Option("--limit", help="How many paths at most.", min=1)] = 3,
    lang: Labels = None,
) -> None:
    """Show the shortest paths between two actors, with the sentences behind each step."""
    with user_errors():
        from rich.console import Console

        from kg.graph import STATUSES, KnowledgeGraph

        wanted = {kind.strip() for kind in include.split(",") if kind.strip()}
        if not wanted or wanted - set(STATUSES):
            unknown = ", ".join(sorted(wanted - set(STATUSES))) or "(none given)"
            raise fail(f"--include: no such kind {unknown}; choose from {', '.join(STATUSES)}", 2)
        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        found = held.paths(start, end, include=wanted, directed=directed, limit=limit)
        if not found:
            raise fail(f"no path from {start} to {end} along {', '.join(sorted(wanted))} statements")
        console = Console()
        for way in found:
            console.print("[bold]" + plain(" – ".join(named(held, id_, id_, shown) for id_ in way.actors)) + "[/bold]", soft_wrap=True)
            for step in way.steps:
                for s in step:
                    console.print(f"  {_said(held, s, shown)}  [dim]{_where(held, s)}[/dim]", highlight=False, soft_wrap=True)
                    console.print(f"    {plain(_one_line(s.sentence.quote))}", highlight=False, soft_wrap=True)


@app.command()
def timeline(
    graph: GraphFile,
    actor: Annotated[str | None, typer.Argument(help="Name or id of an actor; all when not given.")] = None,
    published: Annotated[bool, typer.Option("--published", help="Show what has no date at the day of publication.")] = False,
    lang: Labels = None,
) -> None:
    """Show the statements that have a date, the oldest first."""
    with user_errors():
        from rich.console import Console
        from rich.table import Table

        from kg.graph import KnowledgeGraph, status

        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        found = held.timeline(actor, published=published)
        if not found:
            raise fail(f"no statement{f' about {actor}' if actor else ''} has a date")
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in ("from", "to", "statement", "status", "source"):
            table.add_column(name, overflow="fold")
        for s in found:
            document = held.documents.get(s.sentence.document)
            day = f"({document.date.isoformat()})" if document is not None and document.date is not None else ""
            begin = s.start or ("" if s.end else day)
            table.add_row(begin, s.end or "", _said(held, s, shown), status(s), plain(_where(held, s)))
        Console().print(table)


@app.command()
def neighbours(
    graph: GraphFile,
    actor: Annotated[str, typer.Argument(help="Name or id of an actor.")],
    lang: Labels = None,
) -> None:
    """Show whom an actor is joined to, and how; those of most sentences first."""
    with user_errors():
        from rich.console import Console
        from rich.table import Table

        from kg.explorer.neighbours import neighbours as find
        from kg.graph import KnowledgeGraph

        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        who = held.find(actor)
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in ("", "relation", "actor", "id", "status"):
            table.add_column(name, overflow="fold")
        table.add_column("sentences", justify="right")
        for n in find(held.statements, who.id):
            arrow = {"out": "→", "in": "←", "both": "↔"}[n.direction]
            table.add_row(arrow, plain(n.relation), plain(named(held, n.actor, n.actor, shown)), plain(n.actor), n.status, str(n.sentences))
        console = Console()
        console.print(f"[bold]{plain(who.label(shown))}[/bold]  {plain(who.id)}  ({who.type.value})")
        console.print(table)


def _said(graph: KnowledgeGraph, s: Statement, lang: str) -> str:
    """A statement in one line, for rich."""
    subject, object_ = (named(graph, a.actor, a.text, lang) for a in (s.subject, s.object))
    return plain(f"{_one_line(subject)} {s.relation or f'({s.cue_lemma})'} {_one_line(object_)}")


def _where(graph: KnowledgeGraph, s: Statement) -> str:
    document = graph.documents.get(s.sentence.document)
    return f"{document.source if document else s.sentence.document}:{s.sentence.begin}-{s.sentence.end}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
