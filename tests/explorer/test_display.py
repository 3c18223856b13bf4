"""What a notebook shows: everything from a text escaped, and the right words marked."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import facts
from facts import ACTORS, BACKS, BOMBS, UNNAMED
from hypothesis import given
from IPython.core.formatters import HTMLFormatter
from worlds import World, worlds

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.explorer.display import actor_html, register, statement_html
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType
from kg.rdf import Run
from kg.relations.model import Argument, Statement

EVIL = '<script>alert("x")</script>&--><!--'


class Reader(HTMLParser):
    """Collects tags and text; complains where tags do not match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.text = ""
        self.marked: list[tuple[str, str]] = []
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        if tag == "mark":
            self.marked.append((str(dict(attrs)["title"]), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if "mark" in self.open and "small" not in self.open:
            title, words = self.marked[-1]
            self.marked[-1] = title, words + data


def test_statement() -> None:
    seen = Reader(statement_html(BACKS))
    # The facts are made of the first three words of each sentence.
    assert [(title, words.strip()) for title, words in seen.marked] == [
        ("subject: nyland", "A"), ("cue: backs", "new"), ("object: red-front", "paper,"),
    ]  # fmt: skip
    assert "alleged · confidence 0.50 · according to ana-hale" in seen.text
    assert "subject: not resolved" in [title for title, _ in Reader(statement_html(UNNAMED)).marked]
    assert "from 2014" in statement_html(replace(BOMBS, start="2014", end="2014-05")) and "time “soon”" in statement_html(
        replace(BOMBS, when="soon")
    )


def test_marks_within_marks_keep_the_sentence() -> None:
    quote = "American attacks on Baghdad"
    document = Document(quote, "en")
    nested = Statement(
        "attacks", Argument(0, 16, "American attacks", "united-states"), Argument(0, 27, quote, "baghdad"), 9, 16, "attack",
        Evidence(document.id, 0, 27, quote),
    )  # fmt: skip
    seen = Reader(statement_html(nested))
    assert [words.strip() for _, words in seen.marked] == ["American", "attacks", "on Baghdad"]


def test_actor() -> None:
    text = Reader(actor_html(ACTORS["ostmark"])).text
    assert all(word in text for word in ("Ostmark, Republic of Ostmark", "Oostmark", "Country", "Q1"))
    assert "https://www.wikidata.org/wiki/Q1" in actor_html(ACTORS["ostmark"])
    assert "part of" in actor_html(ACTORS["ostmark.army"])


def test_graph() -> None:
    html = facts.graph()._repr_html_()
    seen = Reader(html)
    assert "2 documents · 8 actors · 11 statements" in seen.text
    first_row = re.findall(r"<td[^>]*>([^<]*)</td>", html)[:6]
    assert first_row == ["Ostmark", "bombs", "Valdoria", "asserted", "2", "0.50"]
    assert seen.tags.count("svg") == 1 and "<?xml" not in html and "<!DOCTYPE" not in html
    assert "svg" not in Reader(KnowledgeGraph()._repr_html_()).tags


def test_no_picture_of_very_many_actors() -> None:
    many = {f"a{n}": Actor(f"a{n}", ActorType.PERSON, {"en": f"A {n}"}) for n in range(62)}
    statements = [
        replace(BOMBS, subject=replace(BOMBS.subject, actor=a), object=replace(BOMBS.object, actor="a0")) for a in many if a != "a0"
    ]
    graph = KnowledgeGraph.of(statements, many.values(), facts.DOCUMENTS.values(), Run("1"))
    assert len(graph.to_networkx()) == 62
    assert "<svg" not in graph._repr_html_() and "62 actors in the network; a picture is shown up to 60" in graph._repr_html_()


def test_hostile_names_are_escaped() -> None:
    evil = Document(EVIL, "en", EVIL, EVIL)
    whole = len(EVIL)
    names = [Actor(f"x{n}{EVIL}", ActorType.PERSON, {"en": EVIL}, {"nl": (EVIL,)}, (EVIL,), EVIL, EVIL) for n in (1, 2)]
    said = Statement(
        None, Argument(0, 8, EVIL[:8], names[0].id), Argument(9, whole, EVIL[9:], names[1].id), 2, 5, EVIL,
        Evidence(evil.id, 0, whole, EVIL), attributed_to=EVIL, when=EVIL, place=EVIL,
    )  # fmt: skip
    bombs = replace(said, relation="bombs")
    graph = KnowledgeGraph.of([said, bombs], names, [evil], Run("1"))
    for html in (statement_html(said), actor_html(names[0]), graph._repr_html_()):
        assert "<script" not in html and "script" not in Reader(html).tags


@given(worlds())
def test_any_statement_shows_its_whole_sentence(world: World) -> None:
    for s in world.statements:
        sentence, facts_of_it = statement_html(s).split("</div>", 1)
        assert Reader(facts_of_it).tags == ["div"]
        plain = re.sub("<[^>]*>", "", re.sub(r" <small.*?</small>", "", sentence))
        assert unescape(plain) == s.sentence.quote.replace("\n", " ")


def test_notebooks_use_it() -> None:
    formatter = HTMLFormatter()
    register(formatter)
    assert "<mark" in str(formatter(BOMBS)) and "Ostmark" in str(formatter(ACTORS["ostmark"]))
    assert "<svg" in str(formatter(facts.graph()))
    assert formatter(7) is None
