"""The command ``draw``."""

from __future__ import annotations

import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.common import GraphFile, Labels, app, fail, labels, user_errors

_ASK, _LOOK = "What to draw", "How it looks"


class Theme(StrEnum):
    """Themes of pictures."""

    LIGHT = "light"
    DARK = "dark"


def _words(given: str | None) -> list[str] | None:
    """The words of an option that takes several with commas; None where it was not given."""
    return None if given is None else [word.strip() for word in given.split(",") if word.strip()]


@app.command()
def draw(
    graph: GraphFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="Picture: .png, .svg or .pdf.")],
    matrix: Annotated[
        bool, typer.Option("--matrix", help="A heat map of who acts on whom instead of the network.", rich_help_panel=_ASK)
    ] = False,
    timeline: Annotated[
        bool, typer.Option("--timeline", help="Statements along time instead of the network, a lane for each actor.", rich_help_panel=_ASK)
    ] = False,
    actor: Annotated[
        list[str] | None, typer.Option("--actor", help="Only what is near this actor, by name or id (repeatable).", rich_help_panel=_ASK)
    ] = None,
    depth: Annotated[
        int | None,
        typer.Option("--depth", min=1, max=9, help="Steps from --actor that are near; 1 if not given.", rich_help_panel=_ASK),
    ] = None,
    family: Annotated[
        str | None,
        typer.Option(
            "--family",
            help="Only these families, with commas: cooperation, withdrawal, pressure, conflict, role, standing, place, open.",
            rich_help_panel=_ASK,
        ),
    ] = None,
    relation: Annotated[
        str | None,
        typer.Option("--relation", help="Only these relations, with commas; a general one has its special ones.", rich_help_panel=_ASK),
    ] = None,
    min_mentions: Annotated[
        int, typer.Option("--min-mentions", min=1, help="Only relations that so many sentences tell of.", rich_help_panel=_ASK)
    ] = 1,
    since: Annotated[
        str | None,
        typer.Option("--since", help="Only what holds on or after a date: 2003, 2003-03 or 2003-03-20.", rich_help_panel=_ASK),
    ] = None,
    until: Annotated[str | None, typer.Option("--until", help="Only what holds on or before a date.", rich_help_panel=_ASK)] = None,
    include: Annotated[
        str | None,
        typer.Option(
            "--include",
            help="Kinds of statements, with commas: asserted, alleged, planned, possible, negated, open. "
            "If not given: all but open, and with --matrix asserted and alleged.",
            rich_help_panel=_ASK,
        ),
    ] = None,
    roll_up: Annotated[bool, typer.Option("--roll-up", help="Show institutions as their country.", rich_help_panel=_ASK)] = False,
    max_actors: Annotated[
        int | None,
        typer.Option(
            "--max-actors",
            min=2,
            max=250,
            help="Draw the strongest part of a larger graph; 60 if not given, 30 with --matrix. Above 60 lines have no words.",
            rich_help_panel=_ASK,
        ),
    ] = None,
    lang: Labels = None,
    title: Annotated[str | None, typer.Option("--title", help="Title of the picture.", rich_help_panel=_LOOK)] = None,
    theme: Annotated[Theme, typer.Option("--theme", help="Colours.", rich_help_panel=_LOOK)] = Theme.LIGHT,
    width: Annotated[
        float | None,
        typer.Option("--width", min=3, max=100, help="Wanted width in inches; wider only where words need it.", rich_help_panel=_LOOK),
    ] = None,
    time_limit: Annotated[
        float,
        typer.Option("--time-limit", min=5, help="Seconds that drawing may take; with few it is less neat.", rich_help_panel=_LOOK),
    ] = 60.0,
) -> None:
    """Draw the network of a graph, or a part of it; or who acts on whom as a heat map; or what happened along time."""
    started = time.monotonic()
    with user_errors():
        if matrix and timeline:
            raise fail("--matrix and --timeline are two pictures; ask for one at a time", 2)
        if depth is not None and not actor:
            raise fail("--depth needs an --actor to start from", 2)
        if timeline and max_actors is not None:
            raise fail("--max-actors does not go with --timeline", 2)
        from kg.graph import KnowledgeGraph
        from kg.pictures import SHOWN, Kind

        kind = Kind.MATRIX if matrix else Kind.TIMELINE if timeline else Kind.NETWORK
        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        wanted = _words(include)
        near = [held.find(name).id for name in actor or ()]
        if roll_up:
            from kg.explorer.select import whole

            near = [whole(id_, held.actors) for id_ in near]
            held = held.rolled_up()
        held = held.filter(
            family=_words(family),
            relation=_words(relation),
            since=since,
            until=until,
            include=SHOWN[kind] if wanted is None else wanted,
            min_mentions=min_mentions,
        )
        if near:
            there = [id_ for id_ in near if id_ in held.actors]
            if not there:
                raise fail(f"there is nothing to draw: no such statement is about {' or '.join(actor or ())}")
            held = held.ego(*there, depth=depth or 1)
        options: dict[str, Any] = {"theme": theme.value, "width": width, "lang": shown, "title": title}
        if max_actors is not None:
            options["max_nodes"] = max_actors
        if kind is Kind.NETWORK:
            options["time_limit"] = max(time_limit - (time.monotonic() - started), 0.5)
        report = held.draw(output, kind=kind, include=SHOWN[kind] if wanted is None else wanted, **options)
        what = "statements" if kind is Kind.TIMELINE else "relations"
        left = f" ({report.nodes_left_out} actors left out)" if report.nodes_left_out else ""
        bare = f"; {report.labels_left_out} lines without words, for lack of time or room" if report.labels_left_out else ""
        typer.echo(f"{output}: {report.nodes_drawn} actors, {report.edges_drawn} {what}{left}{bare}")
