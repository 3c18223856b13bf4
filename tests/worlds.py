"""Hypothesis strategies for whole graphs, with names and texts as hostile as they come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from hypothesis import strategies as st

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType, relations
from kg.rdf import Run
from kg.rdf.mint import statement_id
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

_ANY = st.characters(exclude_categories=["Cs"])
_NASTY = st.sampled_from(list("\"'\\\n\r\t\x00\x85\u2028\u202e\ufffe~%/:#.<>{}@^ é😀حAב"))
words = st.text(_NASTY | _ANY, max_size=12)
languages = st.sampled_from(["nl", "en"])


class World(NamedTuple):
    statements: list[Statement]
    actors: list[Actor]
    documents: list[Document]


@st.composite
def an_actor(draw: st.DrawFn, name: str, names: list[str]) -> Actor:
    labels = draw(st.dictionaries(languages, words, min_size=1))
    aliases = draw(st.dictionaries(languages, st.frozensets(words, min_size=1, max_size=3)))
    kept = {lang: tuple(sorted(found - {labels.get(lang)})) for lang, found in aliases.items()}
    other = st.none() | st.sampled_from(names)
    return Actor(
        name,
        draw(st.sampled_from(ActorType)),
        labels,
        {lang: found for lang, found in kept.items() if found},
        tuple(sorted(draw(st.frozensets(st.integers(1, 10**6).map(lambda n: f"Q{n}"), max_size=2)))),
        draw(other),
        draw(other),
        draw(st.booleans()),
    )


@st.composite
def a_statement(draw: st.DrawFn, document: Document, names: list[str]) -> Statement:
    def span() -> tuple[int, int]:
        begin = draw(st.integers(0, len(document.text) - 1))
        return begin, draw(st.integers(begin + 1, len(document.text)))

    def argument() -> Argument:
        begin, end = span()
        actor = draw(st.none() | st.sampled_from(names))
        kind = draw(st.none() | st.sampled_from(ActorType))
        return Argument(begin, end, document.text[begin:end], actor, kind)

    # Words never look like an id here: `attributed_to` and `place` cannot tell them apart.
    who = st.none() | st.sampled_from(names) | words.map(lambda w: "words: " + w)
    when = st.none() | st.sampled_from(["2003", "2003-03", "2025-09-27", "2024-02-30", "-5", "0000", "2003-13", ""])
    begin, end = span()
    return Statement(
        relation=draw(st.none() | st.sampled_from(sorted(relations()))),
        subject=argument(),
        object=argument(),
        cue_begin=(cue := span())[0],
        cue_end=cue[1],
        cue_lemma=draw(words),
        sentence=Evidence(document.id, begin, end, document.text[begin:end]),
        polarity=draw(st.sampled_from(Polarity)),
        certainty=draw(st.sampled_from(Certainty)),
        tense=draw(st.sampled_from(Tense)),
        attributed_to=draw(who),
        start=draw(when),
        end=draw(when),
        when=draw(st.none() | words),
        place=draw(who),
        category=draw(st.none() | st.sampled_from(["RETREAT", "AID"])),
        confidence=draw(st.floats(0, 1)),
        construction=draw(st.sampled_from(["verb", "noun"])),
        lang=document.lang,
    )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    names = draw(st.lists(words | st.sampled_from(["iran", "x" * 500]), min_size=1, max_size=4, unique=True))
    documents = draw(
        st.lists(
            st.builds(
                Document,
                st.text(_NASTY | _ANY, min_size=1, max_size=30),
                languages,
                words | st.sampled_from(["https://a.org/x?y=1#z", "https://[", "http://a b"]),
                st.none() | words,
                st.none() | st.dates(min_value=date(1, 1, 1)),
            ),
            min_size=1,
            max_size=3,
            unique_by=lambda document: document.id,
        )
    )
    made = st.sampled_from(documents).flatmap(lambda document: a_statement(document, names))
    statements = draw(st.lists(made, max_size=4, unique_by=statement_id))
    return World(statements, [draw(an_actor(name, names)) for name in names], documents)


RUNS = (Run("0.1.0", ("en_news 1.0",)), Run("0.2.0", ("en_news 1.1", "nl_news 1.0"), (("lexicon", "my=own.toml"),)))


@st.composite
def versions(draw: st.DrawFn, number: int) -> list[KnowledgeGraph]:
    """Several graphs of overlapping texts that describe the same things differently, as versions of kg would."""
    world = draw(worlds())
    names = [actor.id for actor in world.actors]
    graphs = []
    for _ in range(number):
        statements = [
            replace(
                s,
                confidence=draw(st.sampled_from([s.confidence, 0.25, 0.75])),
                polarity=draw(st.sampled_from([s.polarity, Polarity.NEGATIVE])),
                construction=draw(st.sampled_from(["verb", "noun"])),
                subject=replace(s.subject, type=draw(st.none() | st.sampled_from(ActorType))),
            )
            for s in world.statements
            if draw(st.booleans())
        ]
        documents = [
            replace(d, source=draw(st.sampled_from([d.source, "", "a.txt", "https://a.org/1"])), title=draw(st.none() | words))
            for d in world.documents
            if draw(st.booleans())
        ]
        actors = [draw(an_actor(name, names)) for name in names if draw(st.booleans())]
        graphs.append(KnowledgeGraph.of(statements, actors, documents, draw(st.sampled_from(RUNS))))
    return graphs
