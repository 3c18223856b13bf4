"""Commands that look into a graph: ``show`` and ``explain``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.common import GraphFile, Labels, app, fail, labels, named, plain, user_errors

if TYPE_CHECKING:
    from kg.relations.model import Statement


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
        console.print(f"[bold]{plain(who.label(shown))}[/bold]  {who.id}  ({who.type.value})")
        aliases = sorted({n for names in who.aliases.values() for n in names} | set(who.labels.values()) - {who.label(shown)})
        if aliases:
            console.print("also: " + plain(", ".join(aliases)))
        for link in who.wikidata:
            console.print(f"https://www.wikidata.org/wiki/{link}")
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in ("subject", "relation", "object", "status", "source", "offsets"):
            table.add_column(name)
        for s in held.about(who.id):
            document = held.documents.get(s.sentence.document)
            table.add_row(
                *map(plain, (named(held, s.subject.actor, s.subject.text, shown), s.relation or f"({s.cue_lemma})",
                              named(held, s.object.actor, s.object.text, shown), status(s), document.source if document else "")),
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
                f"[bold]{plain(where)}[/bold]:{s.sentence.begin}-{s.sentence.end}  {status(s)}  confidence {s.confidence:.2f}",
                highlight=False,
            )
            console.print(_marked(s), soft_wrap=True)
            facts = [f"polarity {s.polarity.value}", f"certainty {s.certainty.value}", f"tense {s.tense.value}"]
            facts += [f"according to {plain(named(held, s.attributed_to, s.attributed_to, shown))}"] if s.attributed_to else []
            facts += [f"from {s.start}"] if s.start else []
            facts += [f"to {s.end}"] if s.end else []
            facts += [f"time “{plain(s.when)}”"] if s.when else []
            facts += [f"in {plain(named(held, s.place, s.place, shown))}"] if s.place else []
            subject_at, cue_at, object_at = (f"[{a}, {b})" for a, b in (
                (s.subject.begin, s.subject.end), (s.cue_begin, s.cue_end), (s.object.begin, s.object.end)))  # fmt: skip
            console.print(f"  subject {subject_at}  cue {cue_at} {s.cue_lemma}  object {object_at}", markup=False, highlight=False)
            console.print("  " + ", ".join(facts), highlight=False)


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
