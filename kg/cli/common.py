"""What the commands share: the app, its common arguments, and how errors are shown."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.errors import KgError, UnknownActorError, UnknownChoiceError
from kg.safe import shown

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph

app = typer.Typer(
    help="Reads news and builds a knowledge graph of its actors and what they do to each other.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Pipeline = Annotated[str | None, typer.Option("--pipeline", help="Installed spaCy pipeline with UD labels, for its language.")]
Lexicons = Annotated[list[Path] | None, typer.Option("--lexicon", help="TOML file with cues of your own (repeatable).")]
Actors = Annotated[list[Path] | None, typer.Option("--actors", help="Turtle file with actors of your own (repeatable).")]
GraphFile = Annotated[
    Path, typer.Argument(help="Graph that kg wrote (.ttl, .nt, .nq, .trig, .jsonld), or the folder of a store.", metavar="GRAPH")
]


class Language(StrEnum):
    """Languages of labels."""

    EN = "en"
    NL = "nl"


Labels = Annotated[Language | None, typer.Option("--lang", help="Language of the labels; that of most texts when not given.")]


def fail(message: str, code: int = 1) -> typer.Exit:
    """Say one line on standard error; raise what it returns."""
    sys.stderr.write(f"kg: {' '.join(message.split())}\n")
    return typer.Exit(code)


@contextmanager
def user_errors() -> Iterator[None]:
    """Show a user's mistake as one line: exit 2 for a wrong name, 1 for the rest."""
    try:
        yield
    except (UnknownActorError, UnknownChoiceError) as error:
        raise fail(str(error), 2) from None
    except KgError as error:
        raise fail(str(error)) from None
    except BrokenPipeError:
        # The reader of our output went away (`kg show … | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


@app.callback(invoke_without_command=True)
def main(version: Annotated[bool, typer.Option("--version", help="Show the version.", is_eager=True)] = False) -> None:
    """Reads news and builds a knowledge graph of its actors and what they do to each other."""
    if version:
        from kg import __version__

        typer.echo(f"kg {__version__}")
        raise typer.Exit


def labels(graph: KnowledgeGraph, lang: Language | None) -> str:
    """The language to label in: the one asked for, else that of most documents."""
    return lang.value if lang is not None else graph.main_language


def named(graph: KnowledgeGraph, actor: str | None, words: str | None, lang: str) -> str:
    if actor and actor in graph.actors:
        return graph.actors[actor].label(lang)
    return words or ""


def counts(graph: KnowledgeGraph) -> str:
    """What is in a graph, in a few words."""
    from kg.rdf.difference import edges

    return f"{len(graph.actors)} actors, {len(graph.statements)} statements, {len(edges(graph.statements))} plain edges"


def plain(text: str | None) -> str:
    """Text that rich shall not read as markup, nor a terminal as a command."""
    from rich.markup import escape

    return escape(shown(text or ""))
