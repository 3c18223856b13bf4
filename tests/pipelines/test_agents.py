"""Who acts in passives, reduced relative clauses, gerunds and deeds, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import tree
from spacy.tokens import Doc

from kg.pipelines.trees import trees

FIN = "Tense=Past|VerbForm=Fin"
PART = "Tense=Past|VerbForm=Part"


def edges(doc: Doc) -> dict[str, tuple[str, str]]:
    return {t.text: (t.dep_, t.head.text) for t in doc if not t.is_punct}


@pytest.mark.parametrize(
    ("thing", "agent"), [("asylum/NOUN/asylum/obj/4", ("obl:agent", "granted")), ("a/DET/a/det/6 book/NOUN/book/obj/4", None)]
)
def test_the_agent_of_a_passive(thing: str, agent: tuple[str, str] | None) -> None:
    """*was granted asylum by Chad*, read as Chad's asylum; *a book by Berg* stays one where nobody is known to be an actor."""
    at = 5 + thing.count(" ")
    name = "Chad/PROPN/Chad/nmod/{0}//GPE" if agent else "Berg/PROPN/Berg/nmod/{0}"
    doc = trees(
        tree(
            f"Ann/PROPN/Ann/nsubj:pass/4//PERSON has/AUX/have/aux/4/VerbForm=Fin been/AUX/be/aux:pass/4 granted/VERB/grant/root/0/{PART}"
            f" {thing} by/ADP/by/case/{at + 2} {name.format(at)}"
        )
    )
    assert edges(doc)["Chad" if agent else "Berg"] == (agent or ("nmod", "book"))


def test_men_behind_the_name_of_their_group() -> None:
    doc = trees(
        tree(
            f"Ann/PROPN/Ann/nsubj:pass/3//PERSON was/AUX/be/aux:pass/3/{FIN} held/VERB/hold/root/0/{PART} hostage/NOUN/hostage/obj/3 by/ADP/by/case/6"
            " Abu/PROPN/Abu/nmod/4//ORG Sayyaf/PROPN/Sayyaf/flat/6//ORG militants/NOUN/militant/obl:unmarked/3/Number=Plur"
        )
    )
    found = edges(doc)
    assert (found["militants"], found["Abu"], found["by"]) == (("obl:agent", "held"), ("compound", "militants"), ("case", "militants"))


def test_a_gerund_is_no_adjective() -> None:
    """*accuses Ann of supplying rebels with arms*, read as if supplying rebels were accused."""
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE accuses/VERB/accuse/root/0/VerbForm=Fin Ann/PROPN/Ann/obj/2//PERSON of/ADP/of/mark/5"
        " supplying/VERB/supply/amod/6/VerbForm=Ger rebels/NOUN/rebel/obj/2/Number=Plur with/ADP/with/case/8 arms/NOUN/arm/nmod/6"
    )
    found = edges(trees(tree(spec)))
    assert (found["supplying"], found["rebels"], found["arms"]) == (("advcl", "accuses"), ("obj", "supplying"), ("obl", "supplying"))
    plain = spec.replace("of/ADP/of/mark/5", "now/ADV/now/advmod/2")
    assert edges(trees(tree(plain)))["supplying"] == ("amod", "rebels")


@pytest.mark.parametrize(("of", "agent"), [("of", ("nmod", "massacre")), ("against", ("nmod", "villagers"))])
def test_whose_deed_it_is(of: str, agent: tuple[str, str]) -> None:
    """*the massacre of villagers by rebels*; in *a protest against crimes by rebels* they are the rebels' crimes."""
    spec = (
        f"the/DET/the/det/2 massacre/NOUN/massacre/nsubj/7 {of}/ADP/{of}/case/4 villagers/NOUN/villager/nmod/2/Number=Plur by/ADP/by/case/6"
        f" rebels/NOUN/rebel/nmod/4/Number=Plur angered/VERB/anger/root/0/{FIN} Chad/PROPN/Chad/obj/7//GPE"
    )
    assert edges(trees(tree(spec)))["rebels"] == agent


def test_what_was_supplied_did_something() -> None:
    """*Drones supplied to rebels by Chad hit a depot*, read as if drones supplied something."""
    spec = (
        "Drones/NOUN/drone/nsubj/2/Number=Plur supplied/VERB/supply/root/0/{0} to/ADP/to/case/4 rebels/NOUN/rebel/obl/2/Number=Plur"
        f" by/ADP/by/case/6 Chad/PROPN/Chad/obl/2//GPE hit/VERB/hit/advcl/2/{FIN} a/DET/a/det/9 depot/NOUN/depot/obj/7"
    ).replace("{0}", FIN)
    found = edges(trees(tree(spec)))
    assert (found["hit"][0], found["Drones"], found["supplied"]) == ("ROOT", ("nsubj", "hit"), ("acl", "Drones"))
    assert found["Chad"] == ("obl:agent", "supplied")
    joined = (
        spec.replace("hit/VERB/hit/advcl/2", "while/SCONJ/while/mark/8 hit/VERB/hit/advcl/2")
        .replace("det/9", "det/10")
        .replace("obj/7", "obj/8")
    )
    assert edges(trees(tree(joined)))["supplied"][0] == "ROOT"


def test_a_strike_kills() -> None:
    """*A drone strike on a base killed ten*, read as if a drone did strike."""
    spec = (
        "A/DET/a/det/2 drone/NOUN/drone/nsubj/3 strike/NOUN/strike/root/0 on/ADP/on/case/6 a/DET/a/det/6 base/NOUN/base/obl/3"
        f" killed/VERB/kill/advcl/3/{FIN} ten/NUM/ten/nummod/9 men/NOUN/man/obj/7/Number=Plur"
    )
    found = edges(trees(tree(spec)))
    assert (found["killed"][0], found["strike"], found["drone"]) == ("ROOT", ("nsubj", "killed"), ("compound", "strike"))
    assert found["base"] == ("nmod", "strike")


@pytest.mark.parametrize(("who", "head"), [("him/PRON/he/nmod/2", "him"), ("loot/NOUN/loot/nmod/2", "tapes")])
def test_who_is_seen_doing_it(who: str, head: str) -> None:
    spec = (
        f"broadcast/VERB/broadcast/root/0/{FIN} tapes/NOUN/tape/obj/1/Number=Plur of/ADP/of/case/4 {who} accepting/VERB/accept/acl/2/VerbForm=Ger"
        " cash/NOUN/cash/obj/5"
    )
    assert edges(trees(tree(spec)))["accepting"] == ("acl", head)
