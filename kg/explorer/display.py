"""How graphs, actors and statements look in a notebook: HTML, with everything that comes from a text escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from itertools import pairwise
from typing import Any

from kg.actors.model import Actor
from kg.explorer.status import status
from kg.relations.model import Statement

# Backgrounds of the marks; dark ink on them can be read in light and dark notebooks.
_MARKS = {"subject": "#a6d3f2", "cue": "#ffd9a0", "object": "#c9e8c4"}
_TABLE = "border-collapse:collapse;margin:.4em 0"
_CELL = "text-align:left;padding:.15em .8em .15em 0;vertical-align:top"


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table of plain values."""
    top = "".join(f'<th style="{_CELL}">{escape(head)}</th>' for head in heads)
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{escape(str(cell))}</td>' for cell in row) + "</tr>" for row in rows)
    return f'<table style="{_TABLE}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def statement_html(s: Statement) -> str:
    """A statement: its sentence with subject, cue and object marked, and how it stands.

    The marks are those of spaCy's displaCy: the words on a coloured ground, their part in small capitals behind.
    """
    spans = [
        (s.subject.begin, s.subject.end, "subject", s.subject.actor),
        (s.object.begin, s.object.end, "object", s.object.actor),
        (s.cue_begin, s.cue_end, "cue", s.relation or s.cue_lemma),
    ]
    facts = [status(s), f"confidence {s.confidence:.2f}"]
    facts += [f"according to {s.attributed_to}"] if s.attributed_to else []
    facts += [f"from {s.start}"] if s.start else []
    facts += [f"to {s.end}"] if s.end and s.end != s.start else []
    facts += [f"time “{s.when}”"] if s.when else []
    facts += [f"in {s.place}"] if s.place else []
    facts += [f"{s.sentence.document}:{s.sentence.begin}–{s.sentence.end}"]
    return f'<div style="line-height:2.1">{_marked(s, spans)}</div><div style="opacity:.75;font-size:85%">{escape(" · ".join(facts))}</div>'


def _marked(s: Statement, spans: list[tuple[int, int, str, str | None]]) -> str:
    """The sentence with marks; spans may lie within each other (a cue in its subject), so marks open and close at their borders."""
    quote, first = s.sentence.quote, s.sentence.begin
    inside = [(b - first, e - first, part, name) for b, e, part, name in spans if 0 <= b - first < e - first <= len(quote)]
    borders = sorted({0, len(quote), *(at for b, e, *_ in inside for at in (b, e))})
    pieces = []
    for begin, end in pairwise(borders):
        piece = escape(quote[begin:end])
        # The shortest span that covers the piece colours it.
        over = sorted((e - b, part, name, e) for b, e, part, name in inside if b <= begin and end <= e)
        if over:
            _, part, name, stop = over[0]
            tail = f' <small style="font-variant:small-caps">{part}</small>' if stop == end else ""
            hint = escape(f"{part}: {name or 'not resolved'}", quote=True)
            style = f"background:{_MARKS[part]};color:#111;padding:.2em .3em;border-radius:.3em"
            piece = f'<mark title="{hint}" style="{style}">{piece}{tail}</mark>'
        pieces.append(piece)
    return "".join(pieces).replace("\n", " ")


def actor_html(actor: Actor) -> str:
    """An actor: its names, type, and links to Wikidata."""
    rows: list[tuple[str, str]] = [("id", escape(actor.id)), ("type", escape(actor.type.value))]
    for lang in sorted({*actor.labels, *actor.aliases}):
        names = [actor.labels.get(lang), *actor.aliases.get(lang, ())]
        rows.append((lang, escape(", ".join(name for name in names if name))))
    rows += [(what, escape(value)) for what, value in (("country", actor.country), ("part of", actor.part_of)) if value]
    if actor.wikidata:
        links = (f'<a href="https://www.wikidata.org/wiki/{escape(q, quote=True)}">{escape(q)}</a>' for q in actor.wikidata)
        rows.append(("Wikidata", ", ".join(links)))
    body = "".join(f'<tr><th style="{_CELL}">{escape(what)}</th><td style="{_CELL}">{value}</td></tr>' for what, value in rows)
    return f'<strong>{escape(actor.label())}</strong><table style="{_TABLE}">{body}</table>'


def graph_html(counts: dict[str, int], heads: Iterable[str], rows: Iterable[Iterable[object]], picture: str) -> str:
    """A graph: how much there is of what, its strongest relations, and ``picture``, HTML or nothing."""
    said = " · ".join(f"{count} {what}" for what, count in counts.items())
    drawn = f'<div style="max-width:100%;overflow:auto">{picture}</div>' if picture else ""
    return f"<div><strong>KnowledgeGraph</strong> {escape(said)}</div>{table(heads, rows)}{drawn}"


def register(formatter: Any) -> None:
    """Makes an IPython HTML formatter show actors and statements.

    Args:
        formatter: IPython's ``display_formatter.formatters["text/html"]``.
    """
    shown: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
        ("kg.actors.model", "Actor", actor_html),
        ("kg.relations.model", "Statement", statement_html),
    )
    for module, name, show in shown:
        formatter.for_type_by_name(module, name, show)
