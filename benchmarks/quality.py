"""Quality beside peers, in one run on the same parses: kg, textacy's triples and plain subject-object pairs.

Only the pair counts here (who and whom), since the peers give a verb and no relation:

* ``dyad``: share of the gold pairs that some statement connects, in the right direction;
* ``precision``: share of the statements that connect a gold pair, on the sets that are annotated exhaustively;
* ``F1`` of the two.

The systems:

* ``kg``: all statements; ``kg, named``: those that have a relation of the ontology;
* ``textacy``: its subject-verb-object triples (textacy 0.13, Apache 2.0; the ``peers`` extra). It knows the older
  ClearNLP labels only, so it is given the same trees in those labels, in Dutch too;
* ``subject-object``: for every verb, its subjects (or those of the verb that it is coordinated with or a complement
  of) with its objects, each with all that stands below it; agents of a passive with its subjects;
* ``subject-oblique``: the same with every oblique as an object too.

Run: ``.venv/bin/python benchmarks/quality.py [GOLD.jsonl ...]``; the development sets when none is named.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from spacy.tokens import Doc, Token

from kg.actors.phrases import base, conjuncts, prepositions
from kg.document import Document
from kg.evaluation.gold import read_jsonl
from kg.evaluation.report import development_sets
from kg.evaluation.scores import pairs, score
from kg.extract import as_row, parsed

try:
    from textacy.extract.triples import subject_verb_object_triples
except ImportError:
    subject_verb_object_triples = None

Row = dict[str, Any]
AGENTS = {"en": "by", "nl": "door"}
CLEAR = {"obj": "dobj", "nsubj:pass": "nsubjpass", "csubj:pass": "csubjpass", "aux:pass": "auxpass", "compound:prt": "prt"}
SUBJECTS = ("nsubj", "nsubj:pass")
INHERITING = frozenset({"conj", "xcomp", "advcl"})


def row(subject: tuple[int, int], object: tuple[int, int]) -> Row:
    """A statement without a relation, as the scorer reads it."""
    return {
        "subject": {"begin": subject[0], "end": subject[1], "text": ""},
        "object": {"begin": object[0], "end": object[1], "text": ""},
        "relation": None,
        "category": None,
    }


def kg_statements(doc: Doc) -> list[Row]:
    """All statements of kg."""
    return [as_row(s) for s in doc._.statements]


def kg_named(doc: Doc) -> list[Row]:
    """The statements of kg whose relation is in the ontology."""
    return [as_row(s) for s in doc._.statements if s.relation is not None]


def arguments(verb: Token, deps: tuple[str, ...]) -> Iterator[Token]:
    """Dependents with one of the labels, their conjuncts included."""
    for child in verb.children:
        if child.dep_ in deps:
            yield from conjuncts(child)


def subject_object(doc: Doc, *, obliques: bool = False) -> list[Row]:
    """Subjects and objects of every verb; a verb without a subject takes that of the verb it depends on."""
    out = []
    for verb in (token for token in doc if token.pos_ == "VERB"):
        governor = verb
        while base(governor.dep_) in INHERITING and not any(c.dep_ in SUBJECTS for c in governor.children):
            governor = governor.head
        passive = any(c.dep_ == "nsubj:pass" for c in governor.children)
        subjects = list(arguments(governor, SUBJECTS))
        agents = [t for c in verb.children if base(c.dep_) == "obl" and AGENTS[doc.lang_] in prepositions(c) for t in conjuncts(c)]
        objects = list(arguments(verb, ("obj", "iobj")))
        if obliques:
            objects += [t for c in verb.children if base(c.dep_) == "obl" for t in conjuncts(c) if t not in agents]
        if passive:
            subjects, objects = agents, [*subjects, *objects]
        out += [row(whole(s), whole(o)) for s, o in product(subjects, objects)]
    return out


def whole(token: Token) -> tuple[int, int]:
    """Everything below a token, as code points: generous to the baselines, since to overlap is enough."""
    return token.doc[token.left_edge.i].idx, token.right_edge.idx + len(token.right_edge)


def subject_oblique(doc: Doc) -> list[Row]:
    """The same with obliques as objects too."""
    return subject_object(doc, obliques=True)


def in_clear_labels(doc: Doc) -> Doc:
    """The tree in ClearNLP labels as far as textacy reads them: ``by`` governs the agent of a passive."""
    heads, deps = [token.head.i for token in doc], [CLEAR.get(token.dep_, token.dep_) for token in doc]
    for token in doc:
        passive = any(c.dep_ == "nsubj:pass" for c in token.head.children)
        by = next((c for c in token.children if c.dep_ == "case" and c.lower_ == AGENTS[doc.lang_]), None)
        if base(token.dep_) == "obl" and passive and by is not None:
            heads[by.i], deps[by.i] = token.head.i, "agent"
            heads[token.i], deps[token.i] = by.i, "pobj"
    return Doc(
        doc.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        pos=[t.pos_ for t in doc],
        lemmas=[t.lemma_ for t in doc],
        heads=heads,
        deps=deps,
        sent_starts=None,
    )


def textacy_triples(doc: Doc) -> list[Row]:
    """textacy's triples; a passive subject is its subject, whatever is done to it."""
    assert subject_verb_object_triples is not None
    out = []
    for triple in subject_verb_object_triples(in_clear_labels(doc)):
        (s, o) = triple.subject, triple.object
        out.append(row((s[0].idx, s[-1].idx + len(s[-1])), (o[0].idx, o[-1].idx + len(o[-1]))))
    return out


SYSTEMS: dict[str, Callable[[Doc], list[Row]]] = {
    "kg": kg_statements,
    "kg, named": kg_named,
    "textacy": textacy_triples,
    "subject-object": subject_object,
    "subject-oblique": subject_oblique,
}


def main(files: list[Path]) -> None:
    """Print one table: a row a set and system."""
    systems = dict(SYSTEMS)
    if subject_verb_object_triples is None:
        del systems["textacy"]
        print("textacy is not installed here (it is in kg's extra peers); the run goes on without it")
    table = Table("set", "system", "statements", "dyad", "reversed", "precision", "F1")
    for file in files:
        rows = read_jsonl(file)
        by_system: dict[str, dict[str, list[Row]]] = {name: {} for name in systems}
        for lang in sorted({r["lang"] for r in rows}):
            some = [r for r in rows if r["lang"] == lang]
            for r, (_, doc) in zip(some, parsed([Document(r["text"], lang) for r in some], lang), strict=True):
                for name, system in systems.items():
                    by_system[name][r["id"]] = system(doc)
        for name, found in by_system.items():
            figures = score(rows, found).figures()
            right, total = pairs(rows, found)
            precision = right / total if total else None
            recall = figures["dyad"]
            f1 = 2 * precision * recall / (precision + recall) if precision else None
            cells = [recall, figures["reversed"], precision, f1]
            table.add_row(file.stem, name, str(sum(map(len, found.values()))), *("" if c is None else f"{c:.2f}" for c in cells))
        table.add_section()
    Console(width=100).print(table)


if __name__ == "__main__":
    chosen = [Path(name) for name in sys.argv[1:]] or development_sets()
    if not chosen:
        sys.exit("no gold here: name gold files, or the folder above it in KG_SHARED")
    main(chosen)
