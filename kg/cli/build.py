"""Commands that read texts: ``build`` and ``extract``."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import Actors, Labels, Lexicons, Pipeline, app, fail, labels, user_errors
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph


@app.command()
def build(
    paths: Annotated[list[Path], typer.Argument(help="Text files and folders of text files.", metavar="PATH…")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for graph.ttl and graph.png.")],
    pipeline: Pipeline = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    base: Annotated[str | None, typer.Option("--base", help="Base IRI, e.g. https://data.example.org/kg/")] = None,
    lang: Labels = None,
    explain_drops: Annotated[bool, typer.Option("--explain-drops", help="Say why candidates were dropped.")] = False,
) -> None:
    """Build a graph from texts: OUTPUT/graph.ttl and OUTPUT/graph.png."""
    with user_errors():
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        from kg.api import build_all
        from kg.extract import Options

        try:
            output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise fail(f"{output}: cannot be made a folder ({(error.strerror or 'unknown reason').lower()})") from None
        if not os.access(output, os.W_OK):
            raise fail(f"{output}: is not writable; choose another folder with -o")
        console = Console(stderr=True)
        options = Options(pipeline, tuple(lexicon or ()), tuple(actors or ()))
        columns = (TextColumn("[progress.description]{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task("reading", total=None)
            result = build_all(paths, options, base, lambda done, total: bar.update(task, completed=done, total=total))
        for failure in result.failures:
            sys.stderr.write(f"kg: {' '.join(failure.message.split())}\n")
        graph = result.graph
        if not graph.documents:
            raise fail("nothing to build: no usable text was given; nothing was written")
        graph.save(output / "graph.ttl")
        written = ["graph.ttl"]
        try:
            graph.draw(output / "graph.png", lang=labels(graph, lang))
            written.append("graph.png")
        except KgError as error:
            sys.stderr.write(f"kg: graph.png was not written: {error}\n")
        _summary(graph, result.statements_by_document)
        if explain_drops:
            for reason, count in sorted(result.drops.items(), key=lambda x: (-x[1], x[0])):
                typer.echo(f"{count:6d}  {reason.value}")
        typer.echo(f"Written: {', '.join(str(output / name) for name in written)}")
        if result.failures:
            raise typer.Exit(1)


def _summary(graph: KnowledgeGraph, counts: dict[str, int]) -> None:
    from rich.console import Console
    from rich.table import Table

    from kg.graph import status

    table = Table(box=None, header_style="bold", pad_edge=False)
    for name, justify in (
        ("document", "left"),
        ("language", "left"),
        ("statements", "right"),
        ("asserted", "right"),
        ("claimed, planned or denied", "right"),
        ("open", "right"),
    ):
        table.add_column(name, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for id_, document in sorted(graph.documents.items(), key=lambda x: x[1].source):
        kinds = [status(s) for s in graph.statements if s.sentence.document == id_]
        other = len(kinds) - kinds.count("asserted") - kinds.count("open")
        table.add_row(
            document.source, document.lang, str(counts.get(id_, 0)), str(kinds.count("asserted")), str(other), str(kinds.count("open"))
        )
    edges = len({(s.subject.actor, s.relation, s.object.actor) for s in graph.statements if s.asserted and s.resolved})
    Console().print(table)
    typer.echo(f"{len(graph.actors)} actors, {len(graph.statements)} statements, {edges} plain edges")


@app.command()
def extract(
    source: Annotated[Path, typer.Argument(help='Rows {"id", "text", "lang"?}, one JSON object a line.', metavar="IN.jsonl")],
    output: Annotated[Path, typer.Option("-o", "--output", help='Rows {"id", "statements"}.', metavar="OUT.jsonl")],
    pipeline: Pipeline = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
) -> None:
    """Extract the statements of many short texts."""
    with user_errors():
        from kg.evaluation.gold import read_jsonl
        from kg.extract import Options, extract_rows
        from kg.rdf.write import write_text

        rows = read_jsonl(source)
        for row in rows:
            if row.get("lang") not in (None, "nl", "en"):
                raise fail(f"{source}: row {row['id']!r} is in language {row['lang']!r}; kg reads nl and en")
        options = Options(pipeline, tuple(lexicon or ()), tuple(actors or ()))
        write_text(output, (json.dumps(row, ensure_ascii=False) + "\n" for row in extract_rows(rows, options)))
