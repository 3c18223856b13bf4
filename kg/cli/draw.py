"""The command ``draw``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.common import GraphFile, Labels, app, fail, labels, user_errors


@app.command()
def draw(
    graph: GraphFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="Picture: .png, .svg or .pdf.")],
    lang: Labels = None,
    title: Annotated[str | None, typer.Option("--title", help="Title of the picture.")] = None,
    include: Annotated[
        str,
        typer.Option("--include", help="Kinds of statements to show, with commas: asserted, alleged, planned, possible, negated, open."),
    ] = "asserted,alleged,planned,possible,negated",
    roll_up: Annotated[bool, typer.Option("--roll-up", help="Show institutions as their country.")] = False,
    theme: Annotated[str, typer.Option("--theme", help="light or dark.")] = "light",
) -> None:
    """Draw the network of a graph."""
    with user_errors():
        from kg.graph import STATUSES, KnowledgeGraph

        wanted = [x.strip() for x in include.split(",") if x.strip()]
        unknown = sorted(set(wanted) - set(STATUSES))
        if unknown or not wanted:
            raise fail(f"--include: no such kind {', '.join(unknown) or '(none given)'}; choose from {', '.join(STATUSES)}", 2)
        if theme not in {"light", "dark"}:
            raise fail("--theme must be light or dark", 2)
        held = KnowledgeGraph.load(graph)
        report = held.draw(output, lang=labels(held, lang), title=title, include=wanted, roll_up=roll_up, theme=theme)
        left = f" ({report.nodes_left_out} actors left out)" if report.nodes_left_out else ""
        typer.echo(f"{output}: {report.nodes_drawn} actors, {report.edges_drawn} relations{left}")
