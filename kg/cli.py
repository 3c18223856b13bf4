"""The command line. Heavy imports stand inside the commands, so that ``kg --help`` answers at once."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.errors import KgError, UnknownActorError

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.relations.model import Statement

app = typer.Typer(
    help="Reads news and builds a knowledge graph of its actors and what they do to each other.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Pipeline = Annotated[str | None, typer.Option("--pipeline", help="Installed spaCy pipeline with UD labels, for its language.")]
Lexicons = Annotated[list[Path] | None, typer.Option("--lexicon", help="TOML file with cues of your own (repeatable).")]
Actors = Annotated[list[Path] | None, typer.Option("--actors", help="Turtle file with actors of your own (repeatable).")]
GraphFile = Annotated[Path, typer.Argument(help="Graph that kg wrote (.ttl, .nt, .trig, .jsonld).", metavar="GRAPH")]


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
    except UnknownActorError as error:
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


@app.command()
def show(
    graph: GraphFile,
    actor: Annotated[str, typer.Argument(help="Name or id of an actor.")],
    lang: Labels = None,
) -> None:
    """Show an actor and everything it does and undergoes."""
    with user_errors():
        from rich.console import Console
        from rich.table import Table

        from kg.graph import KnowledgeGraph, status

        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        who = held.find(actor)
        console = Console()
        console.print(f"[bold]{_plain(who.label(shown))}[/bold]  {who.id}  ({who.type.value})")
        aliases = sorted({n for names in who.aliases.values() for n in names} | set(who.labels.values()) - {who.label(shown)})
        if aliases:
            console.print("also: " + _plain(", ".join(aliases)))
        for link in who.wikidata:
            console.print(f"https://www.wikidata.org/wiki/{link}")
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in ("subject", "relation", "object", "status", "source", "offsets"):
            table.add_column(name)
        for s in held.about(who.id):
            document = held.documents.get(s.sentence.document)
            table.add_row(
                *map(_plain, (_named(held, s.subject.actor, s.subject.text, shown), s.relation or f"({s.cue_lemma})",
                              _named(held, s.object.actor, s.object.text, shown), status(s), document.source if document else "")),
                f"{s.sentence.begin}–{s.sentence.end}",
            )  # fmt: skip
        console.print(table)


@app.command()
def explain(
    graph: GraphFile,
    subject: Annotated[str, typer.Argument(help="Name or id of the subject.")],
    relation: Annotated[str, typer.Argument(help="Relation, e.g. attacks; a general one finds its special ones.")],
    object: Annotated[str, typer.Argument(help="Name or id of the object.")],
    lang: Labels = None,
) -> None:
    """Show the sentences behind an edge, with subject, cue and object marked."""
    with user_errors():
        from rich.console import Console

        from kg.graph import KnowledgeGraph, status

        held = KnowledgeGraph.load(graph)
        shown = labels(held, lang)
        found = held.explain(subject, relation, object)
        if not found:
            raise fail(f"no statement says that {subject} {relation} {object}")
        console = Console()
        for s in found:
            document = held.documents.get(s.sentence.document)
            where = document.source if document else s.sentence.document
            console.print(
                f"[bold]{_plain(where)}[/bold]:{s.sentence.begin}-{s.sentence.end}  {status(s)}  confidence {s.confidence:.2f}",
                highlight=False,
            )
            console.print(_marked(s), soft_wrap=True)
            facts = [f"polarity {s.polarity.value}", f"certainty {s.certainty.value}", f"tense {s.tense.value}"]
            facts += [f"according to {_plain(_named(held, s.attributed_to, s.attributed_to, shown))}"] if s.attributed_to else []
            facts += [f"from {s.start}"] if s.start else []
            facts += [f"to {s.end}"] if s.end else []
            facts += [f"time “{_plain(s.when)}”"] if s.when else []
            facts += [f"in {_plain(_named(held, s.place, s.place, shown))}"] if s.place else []
            subject_at, cue_at, object_at = (f"[{a}, {b})" for a, b in (
                (s.subject.begin, s.subject.end), (s.cue_begin, s.cue_end), (s.object.begin, s.object.end)))  # fmt: skip
            console.print(f"  subject {subject_at}  cue {cue_at} {s.cue_lemma}  object {object_at}", markup=False, highlight=False)
            console.print("  " + ", ".join(facts), highlight=False)


def labels(graph: KnowledgeGraph, lang: Language | None) -> str:
    """The language to label in: the one asked for, else that of most documents."""
    return lang.value if lang is not None else graph.main_language


def _marked(s: Statement) -> object:
    """The sentence with its subject, cue and object in colours (and in brackets where there are none)."""
    from rich.text import Text

    text = Text(s.sentence.quote.replace("\n", " "))
    for begin, end, style in (
        (s.subject.begin, s.subject.end, "bold blue"),
        (s.object.begin, s.object.end, "bold magenta"),
        (s.cue_begin, s.cue_end, "bold underline yellow"),
    ):
        first, last = begin - s.sentence.begin, end - s.sentence.begin
        if 0 <= first < last <= len(s.sentence.quote):
            text.stylize(style, first, last)
    if not sys.stdout.isatty():
        marks = [
            (s.subject.begin, "⟦"),
            (s.subject.end, "⟧ₛ"),
            (s.object.begin, "⟦"),
            (s.object.end, "⟧ₒ"),
            (s.cue_begin, "«"),
            (s.cue_end, "»"),
        ]
        plain = s.sentence.quote
        for at, mark in sorted(marks, key=lambda m: -m[0]):
            place = at - s.sentence.begin
            if 0 <= place <= len(plain):
                plain = plain[:place] + mark + plain[place:]
        return Text(plain.replace("\n", " "))
    return text


def _named(graph: KnowledgeGraph, actor: str | None, words: str | None, lang: str) -> str:
    if actor and actor in graph.actors:
        return graph.actors[actor].label(lang)
    return words or ""


def _plain(text: str | None) -> str:
    """Text that rich shall not read as markup."""
    from rich.markup import escape

    return escape(text or "")


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
            raise fail(f"{faults} faults")


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
            console.print(f"[bold]{_plain(word.text)}[/bold]  {_plain(word.lemma_)}, {word.pos_}{none}", soft_wrap=True)
            for trial in here:
                mark = "[green]+[/green]" if trial.reason is None else "[red]-[/red]"
                pair = f"  {trial.pair[0]} → {trial.pair[1]}" if trial.pair else ""
                why = f"  ({trial.reason})" if trial.reason else ""
                console.print(f"  {mark} {trial.frame.relation}: {_plain(trial.frame.pattern)}{_plain(pair)}{_plain(why)}", soft_wrap=True)
        framed = {t.pair for t in found if t.pair and t.reason is None}
        for s in doc._.statements:
            if (s.subject.text, s.object.text) not in framed:
                said = " | ".join(_plain(x) for x in (s.subject.text, s.relation or s.cue_lemma, s.object.text))
                console.print(f"without entry: {said} ({s.construction})", soft_wrap=True)


if __name__ == "__main__":
    app()
