"""Commands that read texts: ``build`` and ``extract``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import Actors, Labels, Language, Lexicons, Pipeline, app, counts, fail, labels, user_errors
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.api import Build
    from kg.extract import Options
    from kg.graph import KnowledgeGraph


@app.command()
def build(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Text files and folders of text files.", metavar="PATH…")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Folder for graph.ttl and graph.png.")] = None,
    update: Annotated[
        Path | None, typer.Option("--update", help="Graph (file or store) to add the texts to; what is in it stays.", metavar="GRAPH")
    ] = None,
    store: Annotated[
        Path | None, typer.Option("--store", help="Folder of a store to add the texts to, for graphs larger than memory; made when new.")
    ] = None,
    pipeline: Pipeline = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    base: Annotated[str | None, typer.Option("--base", help="Base IRI, e.g. https://data.example.org/kg/")] = None,
    lang: Labels = None,
    explain_drops: Annotated[bool, typer.Option("--explain-drops", help="Say why candidates were dropped.")] = False,
) -> None:
    """Build a graph from texts: OUTPUT/graph.ttl and OUTPUT/graph.png, or add them to a graph or a store."""
    if sum(target is not None for target in (output, update, store)) != 1:
        ctx.fail("Give one of --output FOLDER, --update GRAPH and --store FOLDER.")
    with user_errors():
        from kg.extract import Options

        options = Options(pipeline, tuple(lexicon or ()), tuple(actors or ()))
        if update is not None and update.is_dir():
            if not is_store(update):
                raise fail(f"{update}: a folder, but not a store of kg; give the file of a graph")
            store = update
        if store is not None:
            result, written = _into_store(paths, store, options, base)
        elif update is not None:
            result, written = _into_graph(paths, update, options, base, lang)
        else:
            assert output is not None
            result, written = _into_folder(paths, output, options, base, lang)
        if explain_drops:
            for reason, count in sorted(result.drops.items(), key=lambda x: (-x[1], x[0])):
                typer.echo(f"{count:6d}  {reason.value}")
        typer.echo(f"Written: {', '.join(map(str, written))}" if written else "Nothing was written.")
        if result.failures:
            raise typer.Exit(1)


def is_store(path: Path) -> bool:
    """Whether a folder is a store; without loading the library."""
    return (path / "CURRENT").is_file()


def _into_folder(paths: list[Path], output: Path, options: Options, base: str | None, lang: Language | None) -> tuple[Build, list[Path]]:
    from kg.api import build_all

    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fail(f"{output}: cannot be made a folder ({(error.strerror or 'unknown reason').lower()})") from None
    if not os.access(output, os.W_OK):
        raise fail(f"{output}: is not writable; choose another folder with -o")
    with _progress() as progress:
        result = build_all(paths, options, base, progress)
    _complain(result)
    graph = result.graph
    if not graph.documents:
        raise fail("nothing to build: no usable text was given; nothing was written")
    graph.save(output / "graph.ttl")
    written = [output / "graph.ttl", *_picture(graph, output / "graph.png", lang)]
    _summary(graph, result.statements_by_document)
    return result, written


def _into_graph(paths: list[Path], file: Path, options: Options, base: str | None, lang: Language | None) -> tuple[Build, list[Path]]:
    from kg.api import build_all
    from kg.graph import KnowledgeGraph
    from kg.rdf import DEFAULT_BASE, Names
    from kg.rdf.formats import format_of

    format_of(file)
    held = KnowledgeGraph.load(file)
    if base is not None and Names(base).base != Names(held.base or DEFAULT_BASE).base:
        raise fail(f"{file}: its base IRI is {held.base or DEFAULT_BASE}, not {base}; leave --base out")
    with _progress() as progress:
        result = build_all(paths, options, held.base, progress, known=held.documents)
    _complain(result)
    if not result.graph.documents:
        typer.echo(f"{file}: has these texts already" if not result.failures else f"{file}: no new text that could be used")
        return result, []
    merged = held | result.graph
    merged.save(file)
    picture = file.with_suffix(".png")
    written = [file, *(_picture(merged, picture, lang) if picture.is_file() else [])]
    _summary(result.graph, result.statements_by_document)
    typer.echo(f"In all: {counts(merged)}")
    return result, written


def _into_store(paths: list[Path], folder: Path, options: Options, base: str | None) -> tuple[Build, list[Path]]:
    from kg.api import build_store

    with _progress() as progress:
        result = build_store(paths, folder, options, base, progress)
    _complain(result)
    made = result.statements_by_document
    if not made and result.failures:
        raise fail("nothing to add: no usable text was given")
    typer.echo(f"{len(made)} new documents, {sum(made.values())} statements")
    return result, [folder] if made else []


def _complain(result: Build) -> None:
    for failure in result.failures:
        sys.stderr.write(f"kg: {' '.join(failure.message.split())}\n")


def _picture(graph: KnowledgeGraph, path: Path, lang: Language | None) -> list[Path]:
    try:
        graph.draw(path, lang=labels(graph, lang))
    except KgError as error:
        sys.stderr.write(f"kg: {path.name} was not written: {error}\n")
        return []
    return [path]


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal; what it gives is called with (documents done, documents in all)."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn("[progress.description]{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _summary(graph: KnowledgeGraph, made: dict[str, int]) -> None:
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
            document.source, document.lang, str(made.get(id_, 0)), str(kinds.count("asserted")), str(other), str(kinds.count("open"))
        )
    Console().print(table)
    typer.echo(counts(graph))


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
