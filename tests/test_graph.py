"""The graph in memory: asking it, and its views. All statements here are made by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import rdflib

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.errors import InputError, KgError, OutputError, UnknownActorError
from kg.graph import STATUSES, KnowledgeGraph, status
from kg.ontology import ActorType, relations
from kg.rdf import Run
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

TEXT = "Iraq bombed Iran. Iraqi troops met Iran. Iraq zonks Côte d'Or. Iraq met Iran, ISIS says. Two militias hit Iran."
DOCUMENT = Document(TEXT, "en", "a.txt")
ACTORS = {
    a.id: a
    for a in (
        Actor("iraq", ActorType.COUNTRY, {"en": "Iraq", "nl": "Irak"}, {"en": ("Republic of Iraq",)}, ("Q796",), listed=True),
        Actor("iran", ActorType.COUNTRY, {"en": "Iran", "nl": "Iran"}, {}, ("Q794",), listed=True),
        Actor("iraq.military", ActorType.MILITARY, {"en": "military of Iraq"}, {}, (), "iraq", "iraq"),
        Actor("cote-dor", ActorType.PLACE, {"en": "Côte d'Or"}),
        Actor("islamic-state", ActorType.ARMED_GROUP, {"en": "Islamic State", "nl": "Islamitische Staat"}, {}, (), listed=True),
        Actor("sudani-one", ActorType.PERSON, {"en": "Ali Sudani"}, {"en": ("Sudani",)}),
        Actor("sudani-two", ActorType.PERSON, {"en": "Omar Sudani"}, {"en": ("Sudani",)}),
    )
}


def say(
    subject: tuple[str, str | None], relation: str | None, object: tuple[str, str | None], sentence: int = 0, **more: object
) -> Statement:
    """A statement of the nth sentence."""
    begin = 0
    for _ in range(sentence):
        begin = TEXT.index(". ", begin) + 2
    end = TEXT.index(".", begin) + 1
    quote = TEXT[begin:end]

    def argument(words: str, actor: str | None) -> Argument:
        at = TEXT.index(words, begin)
        return Argument(at, at + len(words), words, actor, ACTORS[actor].type if actor else None)

    cue = TEXT.index(" ", begin) + 1
    made = Statement(
        relation, argument(*subject), argument(*object), cue, cue + 3, "cue", Evidence(DOCUMENT.id, begin, end, quote),
        category=relations()[relation].category if relation else None, confidence=0.5,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


IRAQ, IRAN, TROOPS = ("Iraq", "iraq"), ("Iran", "iran"), ("Iraqi troops", "iraq.military")
BOMBS = say(IRAQ, "bombs", IRAN, confidence=0.7)
MEETS = say(TROOPS, "meetsWith", IRAN, 1)
OPEN = say(IRAQ, None, ("Côte d'Or", "cote-dor"), 2, cue_lemma="zonk")
CLAIM = say(IRAQ, "meetsWith", IRAN, 3, attributed_to="islamic-state")
UNNAMED = say(("Two militias", None), "attacks", IRAN, 4)
ALL = (BOMBS, MEETS, OPEN, CLAIM, UNNAMED)


@pytest.fixture
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.of(reversed(ALL), ACTORS.values(), [DOCUMENT], Run("1.0"))


# -- making ----------------------------------------------------------------------------------------


def test_order_and_repetition_do_not_matter(graph: KnowledgeGraph) -> None:
    assert graph.statements == ALL
    assert KnowledgeGraph.of([*ALL, *ALL], [*reversed(ACTORS.values())], [DOCUMENT, DOCUMENT], Run("1.0")) == graph


def test_two_descriptions_of_an_actor_are_joined() -> None:
    dutch = Actor("sana", ActorType.PERSON, {"nl": "Sana"})
    english = Actor("sana", ActorType.PERSON, {"en": "Sana", "nl": "Sanna"}, {"en": ("S.",)}, ("Q1",), "iraq")
    (joined,) = KnowledgeGraph.of([], [dutch, english], [], Run("1")).actors.values()
    assert joined.labels == {"en": "Sana", "nl": "Sana"} and joined.country == "iraq" and joined.wikidata == ("Q1",)
    assert joined.aliases == {"en": ("S.",), "nl": ("Sanna",)}


# -- asking ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("iraq", "iraq"), ("Iraq", "iraq"), ("IRAK", "iraq"), ("irak", "iraq"), ("republic  of iraq", "iraq"),
        ("cote d'or", "cote-dor"), ("Côte d’Or", "cote-dor"), ("iraq.military", "iraq.military"), ("Military of Iraq", "iraq.military"),
        ("islamitische staat", "islamic-state"), ("ISIS", "islamic-state"), ("isis", "islamic-state"), ("Ali Sudani", "sudani-one"),
    ],
)  # fmt: skip
def test_find(graph: KnowledgeGraph, name: str, actor: str) -> None:
    assert graph.find(name).id == actor


def test_find_nobody(graph: KnowledgeGraph) -> None:
    with pytest.raises(UnknownActorError, match=r"no actor 'Zorblatt' in this graph$"):
        graph.find("Zorblatt")
    with pytest.raises(UnknownActorError, match=r"no actor 'milit' in this graph; did you mean iraq.military\?"):
        graph.find("milit")
    # In the thesaurus, but not in this graph.
    with pytest.raises(UnknownActorError):
        graph.find("Peru")


def test_find_several(graph: KnowledgeGraph) -> None:
    with pytest.raises(UnknownActorError, match="may be any of sudani-one, sudani-two"):
        graph.find("Sudani")


def test_about(graph: KnowledgeGraph) -> None:
    assert graph.about("Irak") == (BOMBS, OPEN, CLAIM)
    assert graph.about("iraq.military") == (MEETS,)
    assert graph.about("Islamic State") == ()


def test_explain(graph: KnowledgeGraph) -> None:
    assert graph.explain("Irak", "bombs", "Iran") == (BOMBS,)
    assert graph.explain("iraq", "assaults", "iran") == (BOMBS,)
    assert graph.explain("Iran", "bombs", "Iraq") == ()
    assert graph.explain("Iran", "meetsWith", "Iraq") == (CLAIM,)  # symmetric
    assert graph.explain("Iraq", "meetsWith", "Iran") == (CLAIM,)
    assert graph.explain("Iraq", "attacks", "Iran") == ()


def test_a_general_relation_finds_all_below_it() -> None:
    """Also where the special one is two steps down."""
    table = relations()
    deep = [(name, table[r.parent].parent) for name, r in table.items() if r.parent and table[r.parent].parent]
    for name, top in [*deep, ("bombs", table["bombs"].parent)]:
        graph = KnowledgeGraph.of([replace(BOMBS, relation=name)], ACTORS.values(), [DOCUMENT], Run("1"))
        assert len(graph.explain("Iraq", str(top), "Iran")) == 1, (name, top)


def test_explain_wrongly(graph: KnowledgeGraph) -> None:
    with pytest.raises(KgError, match="no relation 'zonks'; the relations are: "):
        graph.explain("Iraq", "zonks", "Iran")
    with pytest.raises(UnknownActorError):
        graph.explain("Zorblatt", "bombs", "Iran")


# -- views -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({}, "asserted"),
        ({"attributed_to": "iran"}, "alleged"),
        ({"tense": Tense.FUTURE, "attributed_to": "iran"}, "planned"),
        ({"certainty": Certainty.POSSIBLE}, "possible"),
        ({"certainty": Certainty.PROBABLE, "attributed_to": "iran"}, "possible"),
        ({"polarity": Polarity.NEGATIVE, "tense": Tense.FUTURE, "certainty": Certainty.POSSIBLE}, "negated"),
        ({"relation": None, "polarity": Polarity.NEGATIVE}, "open"),
    ],
)
def test_status(changes: dict[str, object], word: str) -> None:
    statement = replace(BOMBS, **changes)  # type: ignore[arg-type]
    assert status(statement) == word and word in STATUSES
    assert statement.asserted == (word == "asserted")


def test_networkx(graph: KnowledgeGraph) -> None:
    network = graph.to_networkx()
    assert network.is_directed() and network.is_multigraph()
    # Symmetric relations run from the first id to the second.
    assert set(network.edges(keys=True)) == {
        ("iraq", "iran", "bombs/asserted"), ("iran", "iraq.military", "meetsWith/asserted"), ("iran", "iraq", "meetsWith/alleged"),
    }  # fmt: skip
    edge = network.edges["iraq", "iran", "bombs/asserted"]
    assert edge == {
        "relation": "bombs", "label": "bombs", "family": "conflict", "category": "ASSAULT", "status": "asserted", "count": 1,
        "confidence": 0.7, "symmetric": False,
    }  # fmt: skip
    assert network.nodes["iraq"] == {"label": "Iraq", "type": "Country", "size": 2}
    assert network.nodes["iran"]["size"] == 3
    assert "cote-dor" not in network and "islamic-state" not in network


def test_networkx_in_dutch(graph: KnowledgeGraph) -> None:
    network = graph.to_networkx(lang="nl")
    assert network.nodes["iraq"]["label"] == "Irak"
    assert network.edges["iraq", "iran", "bombs/asserted"]["label"] == relations()["bombs"].labels["nl"]


def test_networkx_of_some_kinds(graph: KnowledgeGraph) -> None:
    assert [k for *_, k in graph.to_networkx(include=["asserted"]).edges(keys=True)] == ["meetsWith/asserted", "bombs/asserted"]
    (open_,) = graph.to_networkx(include=["open"]).edges(keys=True, data=True)
    assert open_[:3] == ("iraq", "cote-dor", "zonk/open") and open_[3]["family"] == "open" and open_[3]["category"] is None


def test_sentences_are_counted_once() -> None:
    twice = [BOMBS, replace(BOMBS, cue_begin=0, cue_end=2, confidence=0.9), replace(BOMBS, sentence=MEETS.sentence)]
    (edge,) = KnowledgeGraph.of(twice, ACTORS.values(), [DOCUMENT], Run("1")).to_networkx().edges(data=True)
    assert edge[2]["count"] == 2 and edge[2]["confidence"] == 0.9


def test_rolled_up(graph: KnowledgeGraph) -> None:
    network = graph.to_networkx(roll_up=True)
    assert "iraq.military" not in network
    assert set(network.edges(keys=True)) == {
        ("iraq", "iran", "bombs/asserted"), ("iran", "iraq", "meetsWith/asserted"), ("iran", "iraq", "meetsWith/alleged"),
    }  # fmt: skip
    inside = KnowledgeGraph.of([replace(MEETS, object=BOMBS.subject)], ACTORS.values(), [DOCUMENT], Run("1"))
    assert inside.to_networkx().number_of_edges() == 1
    assert inside.to_networkx(roll_up=True).number_of_edges() == 0


def test_dataframe(graph: KnowledgeGraph) -> None:
    frame = graph.to_dataframe()
    assert len(frame) == len(ALL)
    first = frame.iloc[0]
    assert (first["subject"], first["relation"], first["object"], first["status"]) == ("iraq", "bombs", "iran", "asserted")
    assert (first["source"], first["sentence"]) == ("a.txt", "Iraq bombed Iran.")
    assert all(TEXT[r.begin : r.finish] == r.sentence for r in frame.itertuples())
    assert frame["status"].tolist() == ["asserted", "asserted", "open", "alleged", "asserted"]


def test_plain_triples_are_only_what_is_asserted(graph: KnowledgeGraph) -> None:
    rdf = graph.to_rdf()
    ontology, actor = rdflib.Namespace("urn:kg:ontology#"), rdflib.Namespace("urn:kg:actor:")
    assert (actor.iraq, ontology.bombs, actor.iran) in rdf
    assert (actor.iraq, ontology.meetsWith, actor.iran) not in rdf and (actor.iran, ontology.meetsWith, actor.iraq) not in rdf
    assert len(set(rdf.subjects(rdflib.RDF.type, ontology.Statement))) == len(ALL)


# -- files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["ttl", "nt", "trig", "jsonld"])
def test_saved_and_loaded(graph: KnowledgeGraph, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"graph.{suffix}"
    graph.save(path)
    loaded = KnowledgeGraph.load(path)
    assert loaded.statements == graph.statements
    assert loaded.documents == graph.documents
    assert {id: a for id, a in loaded.actors.items() if id in graph.actors} == graph.actors
    loaded.save(tmp_path / f"again.{suffix}")
    assert (tmp_path / f"again.{suffix}").read_bytes() == path.read_bytes()


def test_a_base_of_ones_own(graph: KnowledgeGraph, tmp_path: Path) -> None:
    graph.save(tmp_path / "graph.ttl", base="https://data.example.org/kg/")
    text = (tmp_path / "graph.ttl").read_text()
    assert "https://data.example.org/kg/" in text
    assert KnowledgeGraph.load(tmp_path / "graph.ttl").statements == graph.statements


@pytest.mark.parametrize("base", [None, "urn:kg:", "urn:kg", "https://data.example.org/kg", "https://data.example.org/kg/"])
def test_every_base_comes_back(base: str | None, tmp_path: Path) -> None:
    graph = KnowledgeGraph.of(ALL, ACTORS.values(), [DOCUMENT], Run("1.0"), base)
    graph.save(tmp_path / "graph.ttl")
    assert KnowledgeGraph.load(tmp_path / "graph.ttl") == graph


def test_bad_files(graph: KnowledgeGraph, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.ttl"):
        KnowledgeGraph.load(tmp_path / "gone.ttl")
    (tmp_path / "bad.ttl").write_text("this is no turtle")
    with pytest.raises(InputError, match=r"bad\.ttl"):
        KnowledgeGraph.load(tmp_path / "bad.ttl")
    with pytest.raises(OutputError, match=r"graph\.docx"):
        graph.save(tmp_path / "graph.docx")
    with pytest.raises(OutputError, match="graph"):
        graph.save(tmp_path / "no" / "such" / "folder" / "graph.ttl")


def test_drawn(graph: KnowledgeGraph, tmp_path: Path) -> None:
    report = graph.draw(tmp_path / "net.png")
    assert (report.nodes_drawn, report.edges_drawn) == (3, 3)
    assert (tmp_path / "net.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(KgError, match="nothing to draw"):
        graph.draw(tmp_path / "none.png", include=["planned"])
    assert not (tmp_path / "none.png").exists()
