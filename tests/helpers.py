"""Parsed sentences written by hand, so that tests of the rules do not lean on a trained parser."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.document import Document
from kg.ontology import ActorType
from kg.relations.model import Statement


@cache
def components(lang: str) -> Language:
    """The extraction components of a language with nothing before them."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("kg_actors")
    nlp.add_pipe("kg_relations")
    return nlp


def tree(spec: str, lang: str = "en") -> Doc:
    """A parsed text of ``word/POS/lemma/dep/head`` items, optionally ``/morph`` and ``/entity`` behind them.

    Heads count from 1 within the sentence, 0 is the root; ``||`` begins a new sentence; ``~`` at the end of a word
    means that no space follows. Morphology is written ``Tense=Past|Number=Plur``; an entity is its label.
    """
    words: list[str] = []
    spaces: list[bool] = []
    pos: list[str] = []
    lemmas: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    morphs: list[str] = []
    entities: list[str] = []
    starts: list[bool] = []
    for sentence in spec.split("||"):
        offset = len(words)
        for n, item in enumerate(sentence.split()):
            word, tag, lemma, dep, head, *rest = item.split("/")
            spaces.append(not word.endswith("~"))
            words.append(word.removesuffix("~"))
            pos.append(tag)
            lemmas.append(lemma)
            deps.append("ROOT" if head == "0" else dep)
            heads.append(offset + (n if head == "0" else int(head) - 1))
            morphs.append(rest[0] if rest else "")
            entities.append(rest[1] if len(rest) > 1 else "")
            starts.append(n == 0)
    doc = Doc(components(lang).vocab, words=words, spaces=spaces, pos=pos, lemmas=lemmas, deps=deps, heads=heads, morphs=morphs)
    assert [t.is_sent_start for t in doc] == starts, "the heads of this tree do not give the sentences that were written"
    ents: list[Span] = []
    for i, label in enumerate(entities):
        if label and i and entities[i - 1] == label:
            ents[-1] = Span(doc, ents[-1].start, i + 1, label=label)
        elif label:
            ents.append(Span(doc, i, i + 1, label=label))
    doc.set_ents(ents)
    return doc


def read(spec: str, lang: str = "en", published: date | None = None) -> Doc:
    """A hand-written tree, run through ``kg_actors`` and ``kg_relations``."""
    doc = tree(spec, lang)
    doc._.kg_document = Document(doc.text, lang, date=published)
    for _, component in components(lang).pipeline:
        doc = component(doc)
    return doc


def statements(spec: str, lang: str = "en", published: date | None = None) -> list[Statement]:
    """The statements of a hand-written tree."""
    return list(read(spec, lang, published)._.statements)


def edges(found: Iterable[Statement]) -> set[tuple[str | None, str | None, str | None]]:
    """Who, what, whom, by id (an unresolved argument by its words)."""
    return {(s.subject.actor or s.subject.text, s.relation, s.object.actor or s.object.text) for s in found}


def one(found: list[Statement], relation: str | None) -> Statement:
    """The only statement with this relation."""
    fitting = [s for s in found if s.relation == relation]
    assert len(fitting) == 1, f"{relation}: {[(s.subject.text, s.relation, s.object.text, s.construction) for s in found]}"
    return fitting[0]


def named(doc: Doc) -> dict[str, str]:
    """The mentions of a document: words to actor's id (empty for somebody unnamed)."""
    return {span.text: span.label_ for span in doc.spans["kg_mentions"]}


def kind(doc: Doc, actor: str) -> ActorType:
    """The type of the mentions of an actor."""
    types = {m.type for m in doc._.kg_mentions if m.actor == actor}
    assert len(types) == 1
    return types.pop()
