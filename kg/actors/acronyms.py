"""Acronyms that a text introduces in brackets: *the Azawad Liberation Front (**FLA**)*."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from kg.actors.spans import NameSpan
from kg.actors.words import Text
from kg.ontology import PLACES, ActorType

SHORT = re.compile(r"[A-Z][A-Za-z0-9&/-]{0,10}[A-Z0-9]")
WORD = re.compile(r"[^\W\d_]+")


def spelled_out(doc: Text, spans: list[NameSpan], listed: Container[str]) -> tuple[list[NameSpan], dict[str, str]]:
    """Give an acronym the actor whose name stands before its bracket, wherever it occurs in the document.

    Any acronym will do that is made of letters of the name in their order; another one (*Azawad Liberation Front (FLA)*)
    when it is nobody's that the thesaurus lists, and the name is an organisation's and of several words. A person's party
    in brackets is not his name.

    Args:
        spans: all names, each with its actor.
        listed: ids of the actors of the thesaurus.

    Returns:
        The names, with those of the acronyms; and each new acronym with the id of its actor.
    """
    at = {span.first: span for span in spans}
    meant: dict[str, NameSpan] = {}
    for span in spans:
        bracket = span.end
        if span.kind != "name" or span.actor is None or span.type is ActorType.PERSON or bracket + 2 >= len(doc):
            continue
        if doc[bracket].text != "(" or doc[bracket + 2].text not in {")", ",", ";"}:
            continue
        short, known = doc[bracket + 1].text, at.get(bracket + 1)
        if SHORT.fullmatch(short) is None:
            continue
        name = doc.written(span.first, span.end)
        free = known is None or known.actor in {None, span.actor} or known.actor not in listed
        foreign = free and span.type not in PLACES and span.end - span.first > 1
        if _initials(short, name) or foreign:
            meant.setdefault(short, span)
    for short, span in _initialled(doc, spans).items():
        meant.setdefault(short, span)
    if not meant:
        return spans, {}
    taken = {i for span in spans for i in range(span.first, span.end)}
    out: list[NameSpan] = []
    for span in spans:
        own = meant.get(doc[span.first].text) if span.end - span.first == 1 and span.kind == "name" else None
        out.append(span if own is None else replace(span, actor=own.actor, type=own.type))
    for word in doc:
        own = meant.get(word.text)
        if own is not None and word.i not in taken:
            out.append(NameSpan(word.i, word.i + 1, own.type, "name", own.actor))
    return sorted(out, key=lambda span: span.first), {short: span.actor for short, span in meant.items() if span.actor is not None}


def _initialled(doc: Text, spans: list[NameSpan]) -> dict[str, NameSpan]:
    """Unlisted acronyms of a text, each with the only name before it whose words begin with its letters: *PDP*.

    The name is a body's and has as many words in capitals as the acronym has letters, three or more.
    """
    letters: dict[str, dict[str, NameSpan]] = {}
    out: dict[str, NameSpan] = {}
    for span in sorted(spans, key=lambda s: s.first):
        if span.kind != "name" or span.type in {ActorType.PERSON, *PLACES} or span.actor is None:
            continue
        words = [w for w in WORD.findall(doc.written(span.first, span.end)) if w[0].isupper() and len(w) > 1]
        if len(words) > 2:
            letters.setdefault("".join(w[0] for w in words), {})[span.actor] = span
        text = doc[span.first].text
        same = letters.get(text, {})
        if span.end - span.first == 1 and text.isupper() and len(same) == 1 and text.casefold() in (span.actor or ""):
            out[text] = next(iter(same.values()))
    return out


def _initials(short: str, name: str) -> bool:
    """Whether an acronym takes its letters from the beginnings of a name's words, in their order."""
    letters = [c.casefold() for c in short if c.isalpha()]
    firsts = [word[0].casefold() for word in WORD.findall(name)]
    rest = iter(firsts)
    return len(letters) > 1 and all(letter in rest for letter in letters)
