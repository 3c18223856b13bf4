"""Relative clauses that open with a possessive."""

from __future__ import annotations

import pytest
from helpers import tree
from spacy.tokens import Doc

from kg.pipelines.trees import trees

PAST = "VerbForm=Fin|Tense=Past"


def edges(doc: Doc) -> dict[str, tuple[str, str]]:
    return {t.text: (t.dep_, t.head.text) for t in doc if not t.is_punct}


def test_what_is_owned_is_the_subject_of_its_clause() -> None:
    """Read as one more conjunct, with the clause joined to the verb above."""
    doc = trees(
        tree(
            f"Police/NOUN/police/nsubj/2 hunt/VERB/hunt/root/0 Choneros/PROPN/Choneros/obj/2 ,/PUNCT/,/punct/6 whose/PRON/whose/nmod:poss/6"
            f" leader/NOUN/leader/conj/3 ,/PUNCT/,/punct/8 Adolfo/PROPN/Adolfo/appos/6//PERSON ,/PUNCT/,/punct/2 was/AUX/be/aux:pass/11/{PAST}"
            " extradited/VERB/extradite/conj/2/VerbForm=Part"
        )
    )
    found = edges(doc)
    assert found["leader"] == ("nsubj:pass", "extradited")
    assert found["extradited"] == ("acl:relcl", "Choneros")
    assert found["Adolfo"] == ("appos", "leader")
    assert found["Choneros"] == ("obj", "hunt")


def test_the_name_of_the_owned_is_no_subject_of_its_own() -> None:
    doc = trees(
        tree(
            f"Courts/NOUN/court/nsubj/2 charged/VERB/charge/root/0/{PAST} Duterte/PROPN/Duterte/obj/2 ,/PUNCT/,/punct/6 whose/PRON/whose/nmod:poss/6"
            f" daughter/NOUN/daughter/conj/3 ,/PUNCT/,/punct/2 Sara/PROPN/Sara/nsubj/10//PERSON ,/PUNCT/,/punct/8"
            f" dismissed/VERB/dismiss/ccomp/2/{PAST} them/PRON/they/obj/10"
        )
    )
    found = edges(doc)
    assert found["daughter"] == ("nsubj", "dismissed")
    assert found["Sara"] == ("appos", "daughter")
    assert found["dismissed"] == ("acl:relcl", "Duterte")


def test_a_clause_that_is_read_well_stays() -> None:
    spec = (
        f"Iran/PROPN/Iran/nsubj/7 ,/PUNCT/,/punct/5 whose/PRON/whose/nmod:poss/4 leader/NOUN/leader/nsubj/5 left/VERB/leave/acl:relcl/1/{PAST}"
        f" ,/PUNCT/,/punct/5 slept/VERB/sleep/root/0/{PAST}"
    )
    assert edges(trees(tree(spec))) == edges(tree(spec))


def test_what_is_owned_may_be_an_object() -> None:
    """*whose army he leads*: no verb stands behind the noun."""
    spec = (
        f"Iran/PROPN/Iran/nsubj/8 ,/PUNCT/,/punct/6 whose/PRON/whose/nmod:poss/4 army/NOUN/army/obj/6 he/PRON/he/nsubj/6"
        f" leads/VERB/lead/acl:relcl/1 ,/PUNCT/,/punct/6 slept/VERB/sleep/root/0/{PAST}"
    )
    assert edges(trees(tree(spec))) == edges(tree(spec))


def test_the_verb_behind_the_clause_is_the_owners() -> None:
    """*X, whose envoy returned, praised Y*: read as if the envoy did both."""
    spec = (
        f"Iran/PROPN/Iran/root/0 ,/PUNCT/,/punct/1 whose/PRON/whose/nmod:poss/4 envoy/NOUN/envoy/nsubj/5 returned/VERB/return/acl:relcl/1/{PAST}"
        f" ,/PUNCT/,/punct/7 praised/VERB/praise/conj/5/{PAST} Iraq/PROPN/Iraq/obj/7"
    )
    found = edges(trees(tree(spec)))
    assert found["praised"][0] == "ROOT"
    assert found["Iran"] == ("nsubj", "praised")
    both = spec.replace(" ,/PUNCT/,/punct/7", " and/CCONJ/and/cc/7")
    assert edges(trees(tree(both)))["praised"] == ("conj", "returned")
    first = spec.replace("root/0", "dislocated/10", 1) + f" so/ADV/so/advmod/10 slept/VERB/sleep/root/0/{PAST}"
    found = edges(trees(tree(first)))
    assert found["praised"] == ("parataxis", "slept")
    assert found["Iran"] == ("nsubj", "praised")


def test_a_list_runs_into_the_subject_behind_it() -> None:
    """*praised the role, and Iraq, Oman and Turkey endorsed it*: with *Iraq* hung on the role."""
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 praised/VERB/praise/parataxis/12/{PAST} the/DET/the/det/4 role/NOUN/role/obj/2 ,/PUNCT/,/punct/7 and/CCONJ/and/cc/7"
        " Iraq/PROPN/Iraq/conj/4 ,/PUNCT/,/punct/2 Oman/PROPN/Oman/nsubj/12 and/CCONJ/and/cc/11 Turkey/PROPN/Turkey/conj/9"
        f" endorsed/VERB/endorse/root/0/{PAST} it/PRON/it/obj/12"
    )
    found = edges(trees(tree(spec)))
    assert found["Iraq"] == ("conj", "Oman")
    alone = spec.replace(" and/CCONJ/and/cc/11 Turkey/PROPN/Turkey/conj/9", " now/ADV/now/advmod/12 today/ADV/today/advmod/12")
    assert edges(trees(tree(alone)))["Iraq"] == ("conj", "role")


@pytest.mark.parametrize(("comma", "heads"), [(",/PUNCT/,/punct/4", ("Togo", "Togo")), ("then/ADV/then/advmod/2", ("role", "role"))])
def test_a_list_runs_into_the_subject_with_all_its_names(comma: str, heads: tuple[str, str]) -> None:
    """*praised the role, and Mali, Benin, Togo and Ghana backed it*: Mali and Benin hung on the role; without the comma they may be its own."""
    spec = (
        f"Niger/PROPN/Niger/nsubj/2//GPE praised/VERB/praise/advcl/14/VerbForm=Fin the/DET/the/det/4 role/NOUN/role/obj/2 {comma}"
        " and/CCONJ/and/cc/7 Mali/PROPN/Mali/conj/4//GPE ,/PUNCT/,/punct/9 Benin/PROPN/Benin/conj/4//GPE ,/PUNCT/,/punct/14"
        " Togo/PROPN/Togo/nsubj/14//GPE and/CCONJ/and/cc/13 Ghana/PROPN/Ghana/conj/11//GPE backed/VERB/back/root/0/VerbForm=Fin"
        " it/PRON/it/obj/14"
    )
    found = edges(trees(tree(spec)))
    assert (found["Mali"], found["Benin"]) == (("conj", heads[0]), ("conj", heads[1]))


def test_the_second_verb_is_the_sentences() -> None:
    doc = trees(
        tree(
            f"Ann/PROPN/Ann/nsubj/5//PERSON ,/PUNCT/,/punct/4 whose/PRON/whose/nmod:poss/4 troops/NOUN/troops/nsubj/5 shelled/VERB/shell/root/0/{PAST}"
            f" Paris/PROPN/Paris/obj/5 ,/PUNCT/,/punct/5 was/AUX/be/aux:pass/9/{PAST} jailed/VERB/jail/conj/5/VerbForm=Part"
        )
    )
    found = edges(doc)
    assert found["jailed"] == ("ROOT", "jailed") and found["Ann"] == ("nsubj:pass", "jailed")
    assert found["shelled"] == ("acl:relcl", "Ann") and found["troops"] == ("nsubj", "shelled")


def test_whom_is_said_of_persons() -> None:
    spec = (
        "expelled/VERB/expel/root/0/VerbForm=Fin Ann/PROPN/Ann/obj/1//PERSON ,/PUNCT/,/punct/4 director/NOUN/director/appos/2 of/ADP/of/case/6"
        " Acme/PROPN/Acme/nmod/4//ORG ,/PUNCT/,/punct/10 {0}/PRON/{0}/obj/10 they/PRON/they/nsubj/10 accuse/VERB/accuse/acl:relcl/6/VerbForm=Fin"
    )
    assert edges(trees(tree(spec.format("whom"))))["accuse"] == ("acl:relcl", "Ann")
    assert edges(trees(tree(spec.format("which"))))["accuse"] == ("acl:relcl", "Acme")


def test_who_says_so_is_not_who_was_arrested() -> None:
    spec = (
        "Union/PROPN/Union/nsubj:pass/6//ORG ,/PUNCT/,/punct/6 whose/PRON/whose/nmod:poss/4 chairman/NOUN/chairman/nsubj:pass/6 was/AUX/be/aux:pass/6/VerbForm=Fin"
        " arrested/VERB/arrest/ccomp/8/VerbForm=Part ,/PUNCT/,/punct/6 said/VERB/say/root/0/VerbForm=Fin it/PRON/it/nsubj/10 slept/VERB/sleep/ccomp/8/VerbForm=Fin"
    )
    found = {t.text: (t.dep_, t.head.text) for t in trees(tree(spec))}
    assert found["Union"] == ("nsubj", "said")
    assert found["arrested"] == ("acl:relcl", "Union") and found["chairman"] == ("nsubj:pass", "arrested")


def test_an_office_with_a_hyphen() -> None:
    spec = (
        "Union/PROPN/Union/nsubj/9//ORG ,/PUNCT/,/punct/9 whose/PRON/whose/nmod:poss/4 secretary~/NOUN/secretary/compound/6 -~/PUNCT/-/punct/6 general/PROPN/general/acl:relcl/1"
        " was/AUX/be/aux:pass/8/VerbForm=Fin arrested/VERB/arrest/ccomp/9/VerbForm=Part said/VERB/say/root/0/VerbForm=Fin so/ADV/so/advmod/9"
    )
    found = {t.text: (t.dep_, t.head.text) for t in trees(tree(spec))}
    assert found["general"] == ("nsubj:pass", "arrested") and found["arrested"] == ("acl:relcl", "Union")


def test_who_acts_in_the_second_clause_is_no_object_of_the_first() -> None:
    doc = trees(
        tree(
            "Peru/PROPN/Peru/nsubj/2//GPE praised/VERB/praise/root/0/VerbForm=Fin plans/NOUN/plan/obj/2 ,/PUNCT/,/punct/6 and/CCONJ/and/cc/6 "
            "Chad/PROPN/Chad/conj/3//GPE ,/PUNCT/,/punct/8 Mali/PROPN/Mali/conj/6//GPE and/CCONJ/and/cc/10 Togo/PROPN/Togo/nsubj/11//GPE "
            "backed/VERB/back/conj/2/VerbForm=Fin it/PRON/it/obj/11"
        )
    )
    found = {t.text: (t.dep_, t.head.text) for t in doc}
    assert found["Chad"] == ("nsubj", "backed")
    assert found["Mali"] == ("conj", "Chad") and found["Togo"] == ("conj", "Chad")


def test_one_list_of_objects_stays_one() -> None:
    doc = trees(
        tree(
            "Peru/PROPN/Peru/nsubj/2//GPE praised/VERB/praise/root/0/VerbForm=Fin Chad/PROPN/Chad/obj/2//GPE ,/PUNCT/,/punct/5 "
            "Mali/PROPN/Mali/conj/3//GPE ,/PUNCT/,/punct/8 and/CCONJ/and/cc/8 Togo/PROPN/Togo/conj/3//GPE and/CCONJ/and/cc/10 "
            "left/VERB/leave/conj/2/VerbForm=Fin"
        )
    )
    assert {t.text: t.head.text for t in doc}["Togo"] == "Chad"
