"""Where participles and charges hang, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import tree
from spacy.tokens import Doc

from kg.pipelines.trees import trees

PAST = "Tense=Past|VerbForm=Part"
ING = "Tense=Pres|VerbForm=Part"
FIN = "Tense=Past|VerbForm=Fin"


def edges(doc: Doc) -> dict[str, tuple[str, str]]:
    return {t.text: (t.dep_, t.head.text) for t in doc if not t.is_punct}


def test_who_leads_the_junta() -> None:
    """*Chad urged on the junta led by Ali to leave*, with *led* hung on the verb."""
    doc = trees(
        tree(
            f"Chad/PROPN/Chad/nsubj/2 called/VERB/call/root/0/{FIN} on/ADP/on/case/5 the/DET/the/det/5 junta/NOUN/junta/obl/2"
            f" led/VERB/lead/advcl/2/{PAST} by/ADP/by/case/8 Ali/PROPN/Ali/obl:agent/6 to/PART/to/mark/10 leave/VERB/leave/xcomp/6/VerbForm=Inf"
        )
    )
    assert edges(doc)["led"] == ("acl", "junta")
    assert edges(doc)["leave"] == ("xcomp", "called")


@pytest.mark.parametrize(
    ("lemma", "host"),
    [("kill", "bombed"), ("wear", "sheltering")],
)
def test_a_result_is_the_main_verbs(lemma: str, host: str) -> None:
    """*bombed a camp sheltering men, killing two*; but *sheltering men, wearing masks*."""
    doc = trees(
        tree(
            f"Chad/PROPN/Chad/nsubj/2 bombed/VERB/bomb/root/0/{FIN} camps/NOUN/camp/obj/2 sheltering/VERB/shelter/acl/3/{ING}"
            f" men/NOUN/man/obj/4 ,/PUNCT/,/punct/7 doing/VERB/{lemma}/advcl/4/{ING} two/NUM/two/obj/7"
        )
    )
    assert edges(doc)["doing"] == ("advcl", host)


def test_a_result_is_not_that_of_a_name_for_the_thing() -> None:
    """*struck what Chad called camps, killing two*."""
    doc = trees(
        tree(
            f"Mali/PROPN/Mali/nsubj/2 struck/VERB/strike/root/0/{FIN} what/PRON/what/obj/2 Chad/PROPN/Chad/nsubj/5"
            f" called/VERB/call/acl:relcl/3/{FIN} camps/NOUN/camp/obj/5 ,/PUNCT/,/punct/8 killing/VERB/kill/advcl/5/{ING} two/NUM/two/obj/8"
        )
    )
    assert edges(doc)["killing"] == ("advcl", "struck")


@pytest.mark.parametrize(
    ("det", "verb", "found"),
    [("", "accuse", ("obl", "accused")), ("the/DET/the/det/6 ", "accuse", ("nmod", "group")), ("", "see", ("nmod", "group"))],
)
def test_charges(det: str, verb: str, found: tuple[str, str]) -> None:
    """*accused the group of crimes*, but *accused the group of the rebels* and *saw a group of men*."""
    last = 7 if det else 6
    doc = trees(
        tree(
            f"Chad/PROPN/Chad/nsubj/2 accused/VERB/{verb}/root/0/{FIN} the/DET/the/det/4 group/NOUN/group/obj/2 of/ADP/of/case/{last}"
            f" {det.replace('/6 ', f'/{last} ')}crimes/NOUN/crime/nmod/4"
        )
    )
    assert edges(doc)["crimes"] == found


def test_a_past_form_is_a_verb() -> None:
    """*Rebels overran a base*, tagged as an adverb; *Ann shook hands*, read as a kind of hands."""
    doc = trees(tree("Rebels/NOUN/rebel/nsubj/2 overran/ADV/overran/root/0 bases/NOUN/base/obj/2"))
    assert (doc[1].pos_, doc[1].lemma_) == ("VERB", "overrun")
    doc = trees(
        tree("Ann/PROPN/Ann/nsubj/3//PERSON shook/NOUN/shook/compound/3 hands/NOUN/hand/root/0 with/ADP/with/case/5 Bo/PROPN/Bo/nmod/3")
    )
    assert edges(doc)["shook"] == ("ROOT", "shook") and doc[1].lemma_ == "shake"
    assert edges(doc)["hands"] == ("obj", "shook") and edges(doc)["Ann"] == ("nsubj", "shook")


@pytest.mark.parametrize(("dep", "head", "second"), [("xcomp", 2, 2), ("compound", 5, 2), ("obj", 2, 4)])
def test_a_rare_preposition(dep: str, head: int, second: int) -> None:
    """*Chad invaded Libya alongside Iran*: not Iran."""
    doc = trees(
        tree(
            f"Chad/PROPN/Chad/nsubj/2 invaded/VERB/invade/root/0/{FIN} Libya/PROPN/Libya/obj/2 alongside/NOUN/alongside/{dep}/{head}"
            f" Iran/PROPN/Iran/obj/{second}"
        )
    )
    found = edges(doc)
    assert found["Iran"] == ("obl", "invaded") and found["alongside"] == ("case", "Iran") and found["Libya"] == ("obj", "invaded")


def test_a_preposition_may_stand_alone() -> None:
    doc = trees(tree(f"Chad/PROPN/Chad/nsubj/2 sat/VERB/sit/root/0/{FIN} alongside/NOUN/alongside/obj/2"))
    assert edges(doc)["alongside"] == ("obj", "sat")


@pytest.mark.parametrize("when", ["", "in/ADP/in/case/8 2012/NUM/2012/obl/9 "])
def test_a_dutch_participle_behind_a_comma_describes_the_noun_before_it(when: str) -> None:
    n = 7 + len(when.split())
    spec = (
        f"Betogers/NOUN/betoger/nsubj/2/Number=Plur protesteren/VERB/protesteren/root/0/VerbForm=Fin tegen/ADP/tegen/case/5 de/DET/de/det/5"
        f" partij/NOUN/partij/obl/2 ,/PUNCT/,/punct/{n} {when}opgericht/VERB/oprichten/advcl/2/VerbForm=Part door/ADP/door/case/{n + 2}"
        f" Anna/PROPN/Anna/obl/{n}//PERSON"
    )
    doc = trees(tree(spec, "nl"))
    assert {t.text: t.head.text for t in doc}["opgericht"] == "partij"


def test_a_dutch_participle_without_an_agent_stays() -> None:
    spec = (
        "Betogers/NOUN/betoger/nsubj/2/Number=Plur protesteren/VERB/protesteren/root/0/VerbForm=Fin tegen/ADP/tegen/case/5 de/DET/de/det/5"
        " partij/NOUN/partij/obl/2 ,/PUNCT/,/punct/7 gewapend/VERB/wapenen/advcl/2/VerbForm=Part met/ADP/met/case/9 stokken/NOUN/stok/obl/7"
    )
    doc = trees(tree(spec, "nl"))
    assert {t.text: t.head.text for t in doc}["gewapend"] == "protesteren"


def test_a_rare_participle_is_a_verb() -> None:
    """*were beaten*, read as if they were some *beaten*."""
    spec = "Men/NOUN/man/nsubj/3 were/AUX/be/cop/3/VerbForm=Fin beaten/NOUN/beaten/root/0 by/ADP/by/case/5 police/NOUN/police/obl:agent/3"
    doc = trees(tree(spec))
    assert (doc[2].pos_, doc[2].lemma_) == ("VERB", "beat")
    assert {t.text: t.dep_ for t in doc} | {"Men": "nsubj:pass", "were": "aux:pass"} == {t.text: t.dep_ for t in doc}


@pytest.mark.parametrize(("owner", "host"), [("their/PRON/their/nmod:poss/8 ", "stripped"), ("the/DET/the/det/8 ", "exiles")])
def test_of_what_several_are_stripped(owner: str, host: str) -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE stripped/VERB/strip/root/0/VerbForm=Fin Anna/PROPN/Anna/obj/2//PERSON and/CCONJ/and/cc/5 exiles/NOUN/exile/conj/3"
        f" of/ADP/of/case/8 {owner}citizenship/NOUN/citizenship/nmod/5"
    )
    assert {t.text: t.head.text for t in trees(tree(spec))}["citizenship"] == host


def test_the_ruling_party_acts() -> None:
    """*The ruling Dream party expelled X*, read as if a ruling of the party did."""
    spec = (
        "The/DET/the/det/2 ruling/VERB/rule/nsubj/5/VerbForm=Ger Dream/PROPN/Dream/compound/4//ORG party/NOUN/party/obj/2"
        f" expelled/VERB/expel/root/0/{FIN} Ann/PROPN/Ann/obj/5//PERSON"
    )
    doc = trees(tree(spec))
    found = edges(doc)
    assert (found["party"], found["ruling"], found["The"]) == (("nsubj", "expelled"), ("amod", "party"), ("det", "party"))
    assert doc[1].pos_ == "ADJ"
    other = spec.replace("ruling/VERB/rule", "raising/VERB/raise")
    assert edges(trees(tree(other)))["raising"] == ("nsubj", "expelled")


@pytest.mark.parametrize(("word", "lemma", "adjective"), [("suspected", "suspect", True), ("wounded", "wound", False)])
def test_suspected_rebels_storm(word: str, lemma: str, adjective: bool) -> None:
    """*At dawn, suspected rebels stormed Acme*, read as if somebody suspected them."""
    spec = (
        f"At/ADP/at/case/2 dawn/NOUN/dawn/obl/4 ,/PUNCT/,/punct/4 {word}/VERB/{lemma}/root/0/{FIN} rebels/NOUN/rebel/obj/4/Number=Plur"
        f" stormed/VERB/storm/xcomp/4/{FIN} Acme/PROPN/Acme/obj/6//ORG"
    )
    found = edges(trees(tree(spec)))
    assert (found[word] == ("amod", "rebels")) is adjective
    assert (found["rebels"] == ("nsubj", "stormed")) is adjective and (found["stormed"][0] == "ROOT") is adjective


def test_a_result_of_what_was_refused() -> None:
    """*refused to let X in, prompting Y to warn Z*: the refusal prompted it."""
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE refused/VERB/refuse/root/0/{FIN} to/PART/to/mark/4 leave/VERB/leave/xcomp/2/VerbForm=Inf ,/PUNCT/,/punct/6"
        f" prompting/VERB/prompt/advcl/4/{ING} Mali/PROPN/Mali/obj/6//GPE to/PART/to/mark/9 act/VERB/act/xcomp/6/VerbForm=Inf"
    )
    assert edges(trees(tree(spec)))["prompting"] == ("advcl", "refused")
