"""The command ``query``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import GraphFile, app, fail, plain, user_errors

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.rdf.query import Answer, Rows


# A column must be as wide as this before its text is folded.
_LEGIBLE = 24


class Output(StrEnum):
    """How an answer is shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


@app.command()
def query(
    graph: GraphFile,
    sparql: Annotated[
        str | None, typer.Argument(help="SPARQL, or a file that holds it (.rq); or --named.", metavar="FILE.rq|'SELECT …'")
    ] = None,
    named: Annotated[str | None, typer.Option("--named", help="A ready query, e.g. who-backs-whom; 'list' lists them.")] = None,
    values: Annotated[
        list[str] | None, typer.Option("--set", help="A value for a ready query, e.g. subject=Iran (repeatable).", metavar="NAME=VALUE")
    ] = None,
    format: Annotated[Output, typer.Option("--format", help="How the answer is shown.")] = Output.TABLE,
) -> None:
    """Ask a graph in SPARQL: SELECT, ASK, CONSTRUCT or DESCRIBE. Nothing is changed, no other service is asked.

    The prefixes of the Turtle that kg writes need not be declared.
    """
    with user_errors():
        if (sparql is None) == (named is None):
            raise fail("give either a query (SPARQL or a file) or --named NAME; --named list shows the ready ones", 2)
        if values and named is None:
            raise fail("--set gives a value to a ready query; use it with --named", 2)
        if named == "list":
            _list()
            return
        from kg.rdf.query import ask
        from kg.rdf.store import load

        # What can be found wrong before the graph is loaded, is.
        text = _text(sparql) if sparql is not None else ""
        pairs = _pairs(values or [])
        if named is not None:
            from kg.rdf.named import named_query

            named_query(named)
        store = load(graph)
        if named is not None:
            text = _ready(store, named, pairs)
        _show(ask(store, text), format, store)


def _list() -> None:
    from rich.console import Console
    from rich.table import Table

    from kg.rdf.named import named_queries

    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("name", "takes", "what it answers"):
        table.add_column(name)
    for ready in named_queries().values():
        table.add_row(ready.name, ", ".join(ready.parameters), plain(ready.about))
    Console().print(table)


def _text(sparql: str) -> str:
    """The query itself, or that in the file of this name."""
    from kg.errors import InputError

    path = Path(sparql)
    try:
        if not path.is_file() and len(sparql.split()) > 1:  # no query is one word
            return sparql
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8") from None
    except (OSError, ValueError) as error:
        if "{" in sparql:  # too long for the name of a file, or with characters that none has
            return sparql
        raise InputError(f"{sparql[:80]}: neither SPARQL nor a file that can be read") from error


def _pairs(values: Iterable[str]) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    for value, sign, _ in pairs:
        if not sign:
            raise fail(f"--set {value}: give it as NAME=VALUE, e.g. subject=Iran", 2)
    return {variable.strip().removeprefix("?"): value for variable, _, value in pairs}


def _ready(store: ox.Store, name: str, values: Mapping[str, str]) -> str:
    from kg.explorer.names import resolve
    from kg.rdf.named import filled, named_query
    from kg.rdf.read import read_actors
    from kg.rdf.store import base_of

    actors = read_actors(store) if values else {}
    return filled(named_query(name), values, base_of(store), lambda typed: resolve(typed, actors).id)


def _show(answer: Answer, format: Output, store: ox.Store) -> None:
    import json

    from kg.rdf.query import Rows, as_csv, as_json, as_turtle, prefixes_of

    if isinstance(answer, bool):
        word = "true" if answer else "false"
        typer.echo(json.dumps({"head": {}, "boolean": answer}) if format is Output.JSON else word)
    elif not isinstance(answer, Rows):
        sys.stdout.writelines(as_turtle(answer, prefixes_of(store)))
    elif format is Output.TABLE:
        _table(answer)
    else:
        for piece in (as_csv if format is Output.CSV else as_json)(answer):
            sys.stdout.write(piece)


def _table(rows: Rows) -> None:
    """A table; where the terminal is too narrow for one, each row by itself, a line a variable."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    held = [["" if value is None else str(value) for value in row] for row in rows.values()]
    widths = [max(map(len, [name, *(row[place] for row in held)])) for place, name in enumerate(rows.variables)]
    if sum(min(width, _LEGIBLE) + 2 for width in widths) > console.width:
        for row in held:
            for name, value in zip(rows.variables, row, strict=True):
                console.print(f"[bold]{name}[/bold]  {plain(value)}", highlight=False, soft_wrap=True)
            console.print()
    else:
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name, width in zip(rows.variables, widths, strict=True):
            table.add_column(name, overflow="fold", min_width=min(width, _LEGIBLE))
        for row in held:
            table.add_row(*map(plain, row))
        console.print(table)
    if not held:
        typer.echo("(no rows)")
