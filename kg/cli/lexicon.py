"""The commands ``lexicon check`` and ``lexicon try``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.common import Language, Lexicons, Pipeline, app, fail, plain, user_errors

lexicon_app = typer.Typer(help="Check and try the words that express relations.", no_args_is_help=True)
app.add_typer(lexicon_app, name="lexicon")


@lexicon_app.command("check")
def lexicon_check(
    files: Annotated[list[Path] | None, typer.Argument(help="TOML files of your own, checked together with the shipped ones.")] = None,
) -> None:
    """Find entries that are said twice, contradict each other or can never fire; exit 1 when there are any."""
    with user_errors():
        from kg.lexicon import load_lexicon
        from kg.lexicon.check import check
        from kg.pipelines import LANGUAGES

        faults = 0
        for lang in LANGUAGES:
            lexicon = load_lexicon(lang, tuple(files or ()))
            for fault in check(lexicon):
                typer.echo(fault)
                faults += 1
            frames = [frame for heads in lexicon.frames.values() for found in heads.values() for frame in found]
            typer.echo(f"{lang}: {len(frames)} entries for {len({frame.relation for frame in frames})} relations")
        if faults:
            raise fail(f"{faults} fault{'s' if faults > 1 else ''}")


@lexicon_app.command("try")
def lexicon_try(
    sentence: Annotated[str, typer.Argument(help="A sentence, or a few.")],
    lang: Annotated[Language | None, typer.Option("--lang", help="Its language; guessed when not given.")] = None,
    pipeline: Pipeline = None,
    lexicon: Lexicons = None,
) -> None:
    """Show which entries fire on a sentence, and why the others do not."""
    with user_errors():
        from rich.console import Console

        from kg.extract import Options, trials
        from kg.readers.language import guess

        if not sentence.strip():
            raise fail("the sentence is empty", 2)
        doc, found = trials(sentence, lang.value if lang else guess(sentence), Options(pipeline, tuple(lexicon or ())))
        console = Console(highlight=False)
        for word in (t for t in doc if t.pos_ in {"VERB", "NOUN", "ADJ"} or any(trial.token == t.i for trial in found)):
            here = list(dict.fromkeys(trial for trial in found if trial.token == word.i))
            none = "" if here else "  [dim]no entry[/dim]"
            console.print(f"[bold]{plain(word.text)}[/bold]  {plain(word.lemma_)}, {word.pos_}{none}", soft_wrap=True)
            for trial in here:
                mark = "[green]+[/green]" if trial.reason is None else "[red]-[/red]"
                pair = f"  {trial.pair[0]} → {trial.pair[1]}" if trial.pair else ""
                why = f"  ({trial.reason})" if trial.reason else ""
                console.print(f"  {mark} {trial.frame.relation}: {plain(trial.frame.pattern)}{plain(pair)}{plain(why)}", soft_wrap=True)
        framed = {t.pair for t in found if t.pair and t.reason is None}
        for s in doc._.statements:
            if (s.subject.text, s.object.text) not in framed:
                said = " | ".join(plain(x) for x in (s.subject.text, s.relation or s.cue_lemma, s.object.text))
                console.print(f"without entry: {said} ({s.construction})", soft_wrap=True)
