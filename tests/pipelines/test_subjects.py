"""Repairs of subjects and objects."""

from __future__ import annotations

import pytest
from helpers import tree
from spacy.tokens import Doc

from kg.pipelines.trees import trees
from kg.pipelines.values import annotate

FIN = "VerbForm=Fin"


def edges(doc: Doc) -> dict[str, tuple[str, str]]:
    return {t.text: (t.dep_, t.head.text) for t in doc if not t.is_punct}


@pytest.mark.parametrize(("case", "dep"), [("tijdens/ADP/tijdens/case/2 ", "obl"), ("de/DET/de/det/2 ", "obj")])
def test_what_has_a_preposition_is_no_object(case: str, dep: str) -> None:
    spec = f"{case}overleg/NOUN/overleg/obj/5 heeft/AUX/hebben/aux/5/{FIN} Anna/PROPN/Anna/nsubj/5//PERSON gezwegen/VERB/zwijgen/root/0/VerbForm=Part"
    assert edges(trees(tree(spec, "nl")))["overleg"] == (dep, "gezwegen")


@pytest.mark.parametrize(("form", "dep"), [(FIN, "obl"), ("VerbForm=Inf", "nmod")])
def test_a_finite_verb_is_no_noun_phrase(form: str, dep: str) -> None:
    spec = f"Bewoners/NOUN/bewoner/nsubj/2 eisen/VERB/eisen/root/0/{form} van/ADP/van/case/4 Anna/PROPN/Anna/nmod/2//PERSON geld/NOUN/geld/obj/2"
    assert edges(trees(tree(spec, "nl")))["Anna"] == (dep, "eisen")


@pytest.mark.parametrize(
    ("number", "label", "acts"), [("Number=Sing", "PERSON", "Anna"), ("Number=Plur", "PERSON", "Tsjaad"), ("Number=Sing", "ORG", "Tsjaad")]
)
def test_a_person_before_the_verb_acts(number: str, label: str, acts: str) -> None:
    spec = f"Anna/PROPN/Anna/obj/2//{label} bezocht/VERB/bezoeken/root/0/{FIN}|{number} Tsjaad/PROPN/Tsjaad/nsubj/2//GPE"
    found = edges(trees(tree(spec, "nl")))
    assert [w for w, (dep, _) in found.items() if dep == "nsubj"] == [acts]


def test_whoever_opens_a_clause_without_a_subject_acts() -> None:
    spec = f"Bewoners/NOUN/bewoner/obj/2 eisen/VERB/eisen/root/0/{FIN} dat/SCONJ/dat/mark/5 hij/PRON/hij/nsubj/5 vertrekt/VERB/vertrekken/ccomp/2/{FIN}"
    assert edges(trees(tree(spec, "nl")))["Bewoners"] == ("nsubj", "eisen")


@pytest.mark.parametrize(("comma", "dep", "host"), [("", "obj", "geschorst"), (",/PUNCT/,/punct/4 ", "appos", "Rode")])
def test_nobodys_office_stands_behind_the_name_of_a_body(comma: str, dep: str, host: str) -> None:
    n = 4 if comma else 3
    spec = (
        f"nu/ADV/nu/advmod/{n + 2} Rode/PROPN/Rode/nsubj/{n + 2}//ORG {comma}scheidsrechter/NOUN/scheidsrechter/appos/2"
        f" Anna/PROPN/Anna/appos/{n}//PERSON geschorst/VERB/schorsen/root/0/VerbForm=Part heeft/AUX/hebben/aux/{n + 2}/{FIN}"
    )
    found = edges(trees(tree(spec, "nl")))
    assert found["scheidsrechter"] == (dep, host)


@pytest.mark.parametrize(("object_", "dep"), [("boete/NOUN/boete/obj/5", "iobj"), ("gisteren/ADV/gisteren/advmod/5", "obj")])
def test_who_gets_what_is_given(object_: str, dep: str) -> None:
    spec = (
        f"Tsjaad/PROPN/Tsjaad/nsubj/5//GPE heeft/AUX/hebben/aux/5/{FIN}|Number=Sing Acme/PROPN/Acme/nsubj/5//ORG {object_}"
        " opgelegd/VERB/opleggen/root/0/VerbForm=Part"
    )
    found = edges(trees(tree(spec, "nl")))
    assert found["Tsjaad"] == ("nsubj", "opgelegd")
    assert found["Acme"][0] == (dep if dep == "iobj" else found["Acme"][0])


@pytest.mark.parametrize(("case", "dep"), [("In/ADP/in/case/2", "obl"), ("Fine/ADJ/fine/amod/2", "obj")])
def test_a_place_that_opens_a_sentence(case: str, dep: str) -> None:
    spec = f"{case} Nepal/PROPN/Nepal/obj/5//GPE the/DET/the/det/4 union/NOUN/union/nsubj/5 slept/VERB/sleep/root/0/{FIN}"
    assert edges(trees(tree(spec)))["Nepal"] == (dep, "slept")


def test_a_place_before_a_list_of_subjects() -> None:
    spec = (
        "Outside/ADP/outside/case/2 Kent/PROPN/Kent/nsubj/7//GPE ,/PUNCT/,/punct/4 police/NOUN/police/conj/2 and/CCONJ/and/cc/6 rebels/NOUN/rebel/conj/2"
        f" clashed/VERB/clash/root/0/{FIN}"
    )
    found = edges(trees(tree(spec)))
    assert found["Kent"] == ("obl", "clashed") and found["police"] == ("nsubj", "clashed") and found["rebels"] == ("conj", "police")


def test_the_police_are_not_of_the_night() -> None:
    """*heeft de politie zaterdagnacht twee mannen aangehouden*, with the police hung on the night."""
    spec = (
        "heeft/AUX/hebben/aux/7/VerbForm=Fin de/DET/de/det/3 politie/NOUN/politie/nsubj/4 zaterdag/NOUN/zaterdag/obj/7 twee/NUM/twee/nummod/6"
        " mannen/NOUN/man/obj/7/Number=Plur aangehouden/VERB/aanhouden/root/0/VerbForm=Part"
    )
    doc = tree(spec, "nl")
    annotate(doc, None)
    found = edges(trees(doc))
    assert (found["politie"], found["zaterdag"]) == (("nsubj", "aangehouden"), ("obl", "aangehouden"))


def test_the_name_behind_the_subject_is_hers() -> None:
    spec = (
        "toen/ADV/toen/advmod/2 riep/VERB/roepen/root/0/VerbForm=Fin zijn/PRON/zijn/nmod:poss/4 vrouw/NOUN/vrouw/nsubj/2 Anna/PROPN/Anna/obj/2//PERSON"
        " {0}"
    )
    found = edges(trees(tree(spec.format("de/DET/de/det/7 bevolking/NOUN/bevolking/obj/2"), "nl")))
    assert (found["Anna"], found["bevolking"]) == (("appos", "vrouw"), ("obj", "riep"))
    assert edges(trees(tree(spec.format("daar/ADV/daar/advmod/2"), "nl")))["Anna"] == ("obj", "riep")


@pytest.mark.parametrize("garbled", [False, True])
def test_a_particle_before_an_infinitive(garbled: bool) -> None:
    """*riep de rebellen op hun wapens neer te leggen*: nobody calls on their weapons."""
    above = ("obj/8", "nmod/4") if garbled else ("obj/2", "obl/2")
    spec = (
        "Anna/PROPN/Anna/nsubj/2//PERSON riep/VERB/roepen/root/0/VerbForm=Fin de/DET/de/det/4"
        f" rebellen/NOUN/rebel/{above[0]}/Number=Plur op/ADP/op/case/6 wapens/NOUN/wapen/{above[1]}/Number=Plur te/ADP/te/mark/8"
        " leggen/VERB/leggen/xcomp/2/VerbForm=Inf"
    )
    found = edges(trees(tree(spec, "nl")))
    assert (found["op"], found["rebellen"], found["wapens"]) == (("compound:prt", "riep"), ("obj", "riep"), ("obj", "leggen"))
    other = edges(trees(tree(spec.replace("roepen", "zien").replace("riep", "zag"), "nl")))
    assert other["op"] == ("case", "wapens")
