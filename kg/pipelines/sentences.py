"""Sentence ends that the layout of a news text shows, set before the parser runs.

Blank lines, headlines, list items and datelines (``WASHINGTON –``) end or begin sentences whatever the
parser makes of them. Only certain boundaries are set; the others stay the parser's to find.
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from kg.pipelines.heads import hang
from kg.pipelines.tokenizer import RULES

NAME = "kg_sentences"
SPACES = "kg_spaces"
DASHES = frozenset({"-", "–", "—", "--"})
BULLETS = frozenset({"•", "*", "·", "▪", "●"})
CLOSING = frozenset("\"'”’)]»")
LINE = re.compile(r"\n")
ENDS = frozenset(".!?…:;—–")
MAX_DATELINE = 14


@Language.component(NAME)
def sentences(doc: Doc) -> Doc:
    """Mark the first token after a paragraph break, a dateline or a bullet as a sentence start."""
    texts = [token.text for token in doc]
    blank = [text.isspace() for text in texts]
    for i in range(1, len(doc)):
        breaks = len(LINE.findall(texts[i - 1])) if blank[i - 1] else 0
        if breaks and not blank[i]:
            ended = i > 1 and (texts[i - 2] in {".", "!", "?", "…"} or texts[i - 2] in CLOSING)
            if breaks > 1 or ended or texts[i] in BULLETS or _dateline(doc, i):
                doc[i].is_sent_start = True
        elif blank[i]:
            # White space belongs to the sentence before it; it is no sentence of its own.
            doc[i].is_sent_start = False
        elif _behind_name(doc, i):
            doc[i].is_sent_start = True
        elif not _may_end(doc, i) or _goes_on(doc, i):
            # Without punctuation there is no sentence end inside a line of edited text.
            doc[i].is_sent_start = False
    for i in (i for i, text in enumerate(texts) if text in DASHES):
        token = doc[i]
        if token.whitespace_ and _is_dateline(doc, i) and i + 1 < len(doc):
            doc[i + 1].is_sent_start = True
            for stop in doc[max(i - MAX_DATELINE, 0) : i]:
                if _abbreviated(doc, stop.i):
                    doc[stop.i + 1].is_sent_start = False
    return doc


@Language.component(SPACES)
def spaces(doc: Doc) -> Doc:
    """Take white space out of the tree: a parser that never saw any may make it a subject, or the head of a name."""
    blank = [token for token in doc if token.is_space]
    while host := next((t for t in blank if any(not child.is_space for child in t.children)), None):
        # The first word below it takes its place.
        first, *others = sorted(host.children, key=lambda child: (child.is_space, child.i))
        root, dep = host.head.i == host.i, host.dep_
        hang(first, first if root else host.head)
        first.dep_ = dep
        for child in (*others, host):
            hang(child, first)
    for token in blank:
        token.dep_ = "ROOT" if token.head.i == token.i else "dep"
        token.pos_ = "SPACE"
        token.lemma_ = token.text
        token.set_morph("")  # type: ignore[attr-defined]
    return doc


def _may_end(doc: Doc, i: int) -> bool:
    """Whether a sentence may end before token ``i``: after final punctuation, perhaps with quotes or brackets behind it."""
    k = i - 1
    while k > 0 and (doc[k].text in CLOSING or doc[k].is_quote or doc[k].text == ")"):
        k -= 1
    return doc[k].text[-1] in ENDS or doc[k].is_space


def _behind_name(doc: Doc, i: int) -> bool:
    """Whether token ``i`` begins a sentence behind an abbreviation that ends names: *… of Marcos **Jr.** Japan has …*."""
    before = doc[i - 1].text
    if before[-1] != "." or len(before) < 3:
        return False
    rules = RULES.get(doc.lang_, {})
    closed = doc[i - 1].lower_ in rules.get("closing_names", ()) and bool(doc[i - 1].whitespace_)
    behind = doc[i + 1] if i + 1 < len(doc) else doc[i]
    return closed and doc[i].is_title and behind.lower_ in rules.get("auxiliaries", ())


def _goes_on(doc: Doc, i: int) -> bool:
    """Whether token ``i`` cannot begin a sentence though a full stop precedes: glued to it, or after an abbreviation."""
    previous, token = doc[i - 1], doc[i]
    if not previous.whitespace_:
        return token.text in CLOSING or token.is_quote
    if len(previous) > 2 and previous.text.endswith(".") and previous.text[0] != ".":  # one token: an abbreviation
        return token.is_lower or token.like_num
    before = RULES.get(doc.lang_, {}).get("before_number", ())
    return previous.text == "." and token.like_num and i > 1 and doc[i - 2].lower_ in before


def _dateline(doc: Doc, start: int) -> bool:
    """Whether a line opens with a dateline."""
    return any(doc[i].text in DASHES and _is_dateline(doc, i) for i in range(start + 1, min(len(doc), start + MAX_DATELINE)))


def _is_dateline(doc: Doc, dash: int) -> bool:
    """Whether the dash ends a dateline: at the start of a line, place name in capitals, perhaps date and agency."""
    first = dash
    while first > 0 and dash - first < MAX_DATELINE and not (doc[first - 1].is_space and "\n" in doc[first - 1].text):
        first -= 1
    if first > 0 and not (doc[first - 1].is_space and "\n" in doc[first - 1].text):
        return False
    words = [t for t in doc[first:dash] if not t.is_space]
    if not words or len(words) > 12:
        return False
    if any(t.text in {"!", "?"} or (t.text == "." and t.i != dash - 1 and not _abbreviated(doc, t.i)) for t in words):
        return False
    town = words[2] if len(words) > 2 and _abbreviated(doc, words[1].i) else words[0]  # *ST. LOUIS –*
    return town.is_upper and town.is_alpha and len(town) > 2


def _abbreviated(doc: Doc, stop: int) -> bool:
    """Whether a full stop ends the short first word of a place name in capitals: *ST. LOUIS*."""
    before = doc[stop - 1] if stop else doc[stop]
    behind = doc[stop + 1] if stop + 1 < len(doc) else doc[stop]
    return doc[stop].text == "." and before.is_upper and len(before) < 4 and behind.is_upper and len(behind) > 2


def add_sentences(nlp: Language) -> None:
    """Add the components around the parser, once."""
    if not nlp.has_pipe(NAME):
        nlp.add_pipe(NAME, before="parser")
    if not nlp.has_pipe(SPACES):
        nlp.add_pipe(SPACES)
