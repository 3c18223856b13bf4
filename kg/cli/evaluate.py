"""The command ``evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.common import Lexicons, Pipeline, app, user_errors


@app.command()
def evaluate(
    gold: Annotated[
        list[Path] | None, typer.Argument(help="Gold files; those in ../shared/gold when none is given.", metavar="[GOLD.jsonl]…")
    ] = None,
    misses: Annotated[
        Path | None,
        typer.Option("--misses", help="Folder for the lists of misses and wrong statements; earlier lists in it are compared with."),
    ] = None,
    figures: Annotated[
        Path | None, typer.Option("--figures", help="JSON file to write the figures to; those of the run before in it are compared with.")
    ] = None,
    compare: Annotated[Path | None, typer.Option("--compare", help="Figures of an earlier run to compare with.")] = None,
    pipeline: Pipeline = None,
    lexicon: Lexicons = None,
) -> None:
    """Measure extraction against gold."""
    with user_errors():
        from kg.evaluation.report import evaluate as run
        from kg.extract import Options

        run(gold, Options(pipeline, tuple(lexicon or ())), misses, typer.echo, figures, compare)
