"""Repairs of trees that cannot be right; right ones stay as they are."""

from __future__ import annotations

import pytest
from helpers import tree
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.pipelines.trees import trees
from kg.pipelines.values import annotate


def edges(doc: Doc) -> dict[str, tuple[str, str]]:
    return {t.text: (t.dep_, t.head.text) for t in doc if not t.is_punct}


def test_a_name_between_commas_explains_the_subject() -> None:
    doc = trees(
        tree(
            "The/DET/the/det/3 prime/ADJ/prime/amod/3 minister/NOUN/minister/nsubj/8 ,/PUNCT/,/punct/8 "
            "Anna/PROPN/Anna/nsubj/8//PERSON Berg/PROPN/Berg/flat/5//PERSON ,/PUNCT/,/punct/8 resigned/VERB/resign/root/0"
        )
    )
    assert edges(doc)["Anna"] == ("appos", "minister")
    assert edges(doc)["minister"] == ("nsubj", "resigned")
    assert doc[3].head.text == "Anna"


def test_a_name_right_after_its_title() -> None:
    doc = trees(
        tree(
            "Former/ADJ/former/amod/2 leader/NOUN/leader/nsubj/5 Anna/PROPN/Anna/nsubj/5//PERSON Berg/PROPN/Berg/flat/3//PERSON spoke/VERB/speak/root/0"
        )
    )
    assert edges(doc)["Anna"] == ("appos", "leader")


def test_two_names_side_by_side_are_one() -> None:
    doc = trees(tree("UN/PROPN/UN/nsubj/3//ORG Secretary/PROPN/Secretary/nsubj/3 spoke/VERB/speak/root/0"))
    assert edges(doc)["UN"] == ("compound", "Secretary")


def test_auxiliaries_have_no_arguments() -> None:
    doc = trees(
        tree(
            "Chad/PROPN/Chad/nsubj/2 has/AUX/have/aux/5 yesterday/NOUN/yesterday/obl:unmarked/2 the/DET/the/det/6 "
            "left/VERB/leave/root/0 union/NOUN/union/obj/5"
        )
    )
    assert edges(doc)["Chad"] == ("nsubj", "left")
    assert edges(doc)["yesterday"] == ("obl:unmarked", "left")


def test_right_trees_stay() -> None:
    specs = [
        "Chad/PROPN/Chad/nsubj/2 left/VERB/leave/root/0 Mali/PROPN/Mali/obj/2",
        # Two subjects, but not side by side: nobody can tell from here.
        "The/DET/the/det/2 king/NOUN/king/nsubj/6 in/ADP/in/case/4 spring/NOUN/spring/obl/6 Ann/PROPN/Ann/nsubj/6//PERSON met/VERB/meet/root/0",
        "Chad/PROPN/Chad/nsubj/4 and/CCONJ/and/cc/3 Mali/PROPN/Mali/conj/1 left/VERB/leave/root/0",
    ]
    for spec in specs:
        assert edges(trees(tree(spec))) == edges(tree(spec))


def test_a_second_clause_has_a_subject_of_its_own() -> None:
    fin = "VerbForm=Fin|Tense=Past"
    spec = (
        f"Ann/PROPN/Ann/nsubj/2 praised/VERB/praise/root/0/{fin} Ben/PROPN/Ben/obj/2 ,/PUNCT/,/punct/6 and/CCONJ/and/cc/6 "
        "Cas/PROPN/Cas/conj/3 and/CCONJ/and/cc/8 Dee/PROPN/Dee/conj/3 left/VERB/leave/conj/2/FORM"
    )
    repaired = edges(trees(tree(spec.replace("FORM", fin))))
    assert repaired["Cas"] == ("nsubj", "left") and repaired["Dee"] == ("conj", "Cas")
    assert repaired["Ben"] == ("obj", "praised")
    participle = spec.replace("FORM", "VerbForm=Part")
    assert edges(trees(tree(participle))) == edges(tree(participle)), "no clause of its own"


def test_a_shared_subject_stays_shared() -> None:
    fin = "VerbForm=Fin|Tense=Past"
    spec = (
        f"Ann/PROPN/Ann/nsubj/2 praised/VERB/praise/root/0/{fin} Ben/PROPN/Ben/obj/2 ,/PUNCT/,/punct/6 and/CCONJ/and/cc/6 "
        f"Cas/PROPN/Cas/conj/3 and/CCONJ/and/cc/8 left/VERB/leave/conj/2/{fin}"
    )
    assert edges(trees(tree(spec))) == edges(tree(spec))


def test_of_two_objects_without_subject_the_first_acts() -> None:
    fin = "VerbForm=Fin|Tense=Past"
    spec = f"Yesterday/NOUN/yesterday/obl:unmarked/2 freed/VERB/free/root/0/{fin} rebels/NOUN/rebel/obj/2 two/NUM/two/nummod/5 men/NOUN/man/obj/2"
    assert edges(trees(tree(spec)))["rebels"] == ("nsubj", "freed")
    assert edges(trees(tree(spec)))["men"] == ("obj", "freed")


def test_of_two_objects_below_a_conjunction_the_first_acts() -> None:
    """*Turkije zweeg nadat Iran Irak had aangevallen*: the subject of the main clause did not attack."""
    past = "VerbForm=Fin|Tense=Past"
    spec = (
        f"Turkije/PROPN/Turkije/nsubj/2 zweeg/VERB/zwijgen/root/0/{past} nadat/SCONJ/nadat/mark/7 Iran/PROPN/Iran/obj/7"
        f" Irak/PROPN/Irak/obj/7 had/AUX/hebben/aux/7/{past} aangevallen/VERB/aanvallen/conj/2/VerbForm=Part"
    )
    repaired = edges(trees(tree(spec, "nl")))
    assert repaired["Iran"] == ("nsubj", "aangevallen") and repaired["Irak"] == ("obj", "aangevallen")


def test_a_command_has_no_subject() -> None:
    spec = "Give/VERB/give/root/0/Mood=Imp|VerbForm=Fin Chad/PROPN/Chad/obj/1 money/NOUN/money/obj/1"
    assert edges(trees(tree(spec))) == edges(tree(spec))


def test_who_is_no_time_is_the_subject() -> None:
    fin = "VerbForm=Fin|Tense=Past"
    spec = f"The/DET/the/det/2 minister/NOUN/minister/obl:unmarked/3 accused/VERB/accuse/root/0/{fin} Chad/PROPN/Chad/obj/3"
    assert edges(trees(tree(spec)))["minister"] == ("nsubj", "accused")
    dated = tree(spec.replace("The/DET/the/det/2 minister/NOUN/minister", "Last/ADJ/last/amod/2 week/NOUN/week"))
    annotate(dated, None)
    assert edges(trees(dated))["week"] == ("obl:unmarked", "accused")


def test_a_participle_that_describes_nothing_is_the_verb() -> None:
    """*Turkije heeft geweigerd troepen te sturen*, read as if *geweigerd* described the troops."""
    fin = "VerbForm=Fin|Tense=Pres"
    spec = (
        f"Turkije/PROPN/Turkije/nsubj/6 heeft/AUX/hebben/aux/6/{fin} geweigerd/VERB/weigeren/amod/4/VerbForm=Part"
        " troepen/NOUN/troep/obj/6/Number=Plur te/ADP/te/mark/6 sturen/VERB/sturen/root/0/VerbForm=Inf"
    )
    repaired = edges(trees(tree(spec, "nl")))
    assert repaired["Turkije"] == ("nsubj", "geweigerd") and repaired["heeft"] == ("aux", "geweigerd")
    assert repaired["sturen"] == ("xcomp", "geweigerd") and repaired["troepen"] == ("obj", "sturen")


def test_an_inflected_participle_describes_the_noun() -> None:
    fin = "VerbForm=Fin|Tense=Pres"
    spec = (
        f"Turkije/PROPN/Turkije/nsubj/6 heeft/AUX/hebben/aux/6/{fin} gewapende/VERB/wapenen/amod/4/VerbForm=Part"
        " troepen/NOUN/troep/obj/6/Number=Plur te/ADP/te/mark/6 sturen/VERB/sturen/root/0/VerbForm=Inf"
    )
    assert edges(trees(tree(spec, "nl"))) == edges(tree(spec, "nl"))


ED = "VerbForm=Part|Tense=Past"


def test_a_sentence_read_as_one_noun_phrase() -> None:
    """*Rebels blocked roads in Kent*: roads that rebels blocked would need another word order."""
    repaired = edges(
        trees(
            tree(
                f"Young/ADJ/young/amod/2 rebels/NOUN/rebel/root/0 blocked/VERB/block/amod/4/{ED} roads/NOUN/road/nmod/2"
                " in/ADP/in/case/6 Kent/PROPN/Kent/nmod/4 ./PUNCT/./punct/2"
            )
        )
    )
    assert repaired["blocked"] == ("ROOT", "blocked")
    assert repaired["rebels"] == ("nsubj", "blocked") and repaired["roads"] == ("obj", "blocked")
    assert repaired["Kent"] == ("nmod", "roads")


def test_a_name_in_front_of_the_object_acts() -> None:
    """*Britain on Monday freed soldiers*, read as some kind of soldiers."""
    doc = trees(
        tree(
            f"Chad/PROPN/Chad/compound/5 on/ADP/on/case/5 Monday/PROPN/Monday/compound/5 freed/VERB/free/amod/5/{ED}"
            " soldiers/NOUN/soldier/root/0 ./PUNCT/./punct/5"
        )
    )
    repaired = edges(doc)
    assert repaired["Chad"] == ("nsubj", "freed") and repaired["soldiers"] == ("obj", "freed")
    assert repaired["Monday"] == ("obl", "freed") and repaired["on"] == ("case", "Monday")
    assert doc[3].morph.get("VerbForm") == ["Fin"]


def test_a_reduced_relative_with_an_object_is_a_clause() -> None:
    accused = f"Chad/PROPN/Chad/root/0 accused/VERB/accuse/acl/1/{ED} Mali/PROPN/Mali/obj/2 ./PUNCT/./punct/1"
    assert edges(trees(tree(accused)))["Chad"] == ("nsubj", "accused")
    said = (
        f"Chad/PROPN/Chad/nsubj/2 said/VERB/say/root/0/VerbForm=Fin rebels/NOUN/rebel/obj/2 seized/VERB/seize/acl/3/{ED}"
        " towns/NOUN/town/obj/4"
    )
    repaired = edges(trees(tree(said)))
    assert repaired["seized"] == ("ccomp", "said") and repaired["rebels"] == ("nsubj", "seized")


def test_noun_phrases_stay_noun_phrases() -> None:
    specs = [
        f"Man/NOUN/man/root/0 arrested/VERB/arrest/acl/1/{ED} in/ADP/in/case/4 Kent/PROPN/Kent/obl/2",  # a headline
        f"Rebels/NOUN/rebel/root/0 armed/VERB/arm/acl/1/{ED} by/ADP/by/case/4 Chad/PROPN/Chad/obl/2 ./PUNCT/./punct/1",
        f"Chad/PROPN/Chad/nsubj/2 said/VERB/say/root/0/VerbForm=Fin words/NOUN/word/obj/2 spoken/VERB/speak/acl/3/{ED} by/ADP/by/case/6 Ann/PROPN/Ann/obl/4",
        f"Israeli/ADJ/israeli/compound/3 -/PUNCT/-/punct/1 occupied/VERB/occupy/amod/4/{ED} land/NOUN/land/root/0 ./PUNCT/./punct/4",
    ]
    for spec in specs:
        assert edges(trees(tree(spec))) == edges(tree(spec))
    dutch = specs[0].replace("Man/NOUN/man", "Man/NOUN/man").replace("in/ADP/in/case/4 Kent/PROPN/Kent/obl/2", "Kent/PROPN/Kent/obj/2")
    assert edges(trees(tree(dutch, "nl"))) == edges(tree(dutch, "nl"))


def dutch(spec: str) -> dict[str, tuple[str, str]]:
    return edges(trees(tree(spec, "nl")))


def test_a_and_b_each_in_a_place_of_its_own() -> None:
    found = edges(
        trees(
            tree(
                "rebels/NOUN/rebel/nsubj/8 in/ADP/in/case/3 Mali/PROPN/Mali/nmod/1 and/CCONJ/and/cc/5 soldiers/NOUN/soldier/conj/3 "
                "in/ADP/in/case/7 Chad/PROPN/Chad/nmod/3 fled/VERB/flee/root/0"
            )
        )
    )
    assert found["soldiers"] == ("conj", "rebels") and found["Chad"] == ("nmod", "soldiers")
    # Two places of one group stay as they are.
    same = (
        "rebels/NOUN/rebel/nsubj/6 in/ADP/in/case/3 Mali/PROPN/Mali/nmod/1 and/CCONJ/and/cc/5 Chad/PROPN/Chad/conj/3 fled/VERB/flee/root/0"
    )
    assert edges(trees(tree(same)))["Chad"] == ("conj", "Mali")


def test_an_inverted_subject_read_as_object() -> None:
    fin = "VerbForm=Fin|Number=Plur"
    found = dutch(
        f"Gisteren/ADV/gisteren/advmod/4 hebben/AUX/hebben/aux/4/{fin} rebellen/NOUN/rebel/obj/4/Number=Plur opgeroepen/VERB/oproepen/root/0/VerbForm=Part"
        " tot/ADP/tot/case/6 verzet/NOUN/verzet/obl/4"
    )
    assert found["rebellen"] == ("nsubj", "opgeroepen")
    # In the singular it does not agree with *hebben*, and is the object of somebody.
    other = dutch(
        f"Gisteren/ADV/gisteren/advmod/4 hebben/AUX/hebben/aux/4/{fin} brood/NOUN/brood/obj/4/Number=Sing gegeten/VERB/eten/root/0/VerbForm=Part"
    )
    assert other["brood"] == ("obj", "gegeten")


def test_a_second_verb_with_a_subject_behind_it() -> None:
    found = dutch(
        "hij/PRON/hij/nsubj/2 vluchtte/VERB/vluchten/root/0/VerbForm=Fin en/CCONJ/en/cc/4 arresteerde/VERB/arresteren/conj/2/VerbForm=Fin "
        "de/DET/de/det/6 politie/NOUN/politie/obj/4 twee/NUM/twee/nummod/8 mannen/NOUN/man/obj/4"
    )
    assert found["politie"] == ("nsubj", "arresteerde") and found["mannen"] == ("obj", "arresteerde")


def test_a_main_verb_read_as_describing_its_object() -> None:
    found = dutch(
        "Tsjaad/PROPN/Tsjaad/nsubj/3 heeft/AUX/hebben/aux/3/VerbForm=Fin geweigerd/VERB/weigeren/acl/4/VerbForm=Part hulp/NOUN/hulp/obj/6 "
        "te/ADP/te/mark/6 sturen/VERB/sturen/root/0/VerbForm=Inf"
    )
    assert found["geweigerd"] == ("ROOT", "geweigerd")
    assert found["sturen"] == ("xcomp", "geweigerd") and found["hulp"] == ("obj", "sturen")


def test_an_infinitive_that_hangs_loose() -> None:
    found = dutch(
        "Benin/PROPN/Benin/nsubj/2 komt/VERB/komen/root/0/VerbForm=Fin maar/CCONJ/maar/cc/4 weigert/VERB/weigeren/conj/2/VerbForm=Fin "
        "hulp/NOUN/hulp/obj/7 te/ADP/te/mark/7 sturen/VERB/sturen/parataxis/2/VerbForm=Inf"
    )
    assert found["sturen"] == ("xcomp", "weigert")


def test_a_noun_phrase_between_commas_explains_the_subject() -> None:
    found = edges(
        trees(
            tree(
                "Chad/PROPN/Chad/nsubj/8 ,/PUNCT/,/punct/1 all/DET/all/det/4 members/NOUN/member/nsubj/8 of/ADP/of/case/6 NATO/PROPN/NATO/nmod/4 "
                ",/PUNCT/,/punct/4 left/VERB/leave/root/0"
            )
        )
    )
    assert found["members"] == ("appos", "Chad")


def praised(listed: str) -> dict[str, tuple[str, str]]:
    return edges(
        trees(
            tree(
                "Peru/PROPN/Peru/nsubj/2 praised/VERB/praise/root/0/VerbForm=Fin|Tense=Past the/DET/the/det/4 role/NOUN/role/obj/2 "
                + listed
                + " the/DET/the/det/14 deal/NOUN/deal/obj/12"
            )
        )
    )


def test_a_second_clause_gets_its_subject_back() -> None:
    found = praised(
        ",/PUNCT/,/punct/7 and/CCONJ/and/cc/7 Chad/PROPN/Chad/conj/4 ,/PUNCT/,/punct/9 Mali/PROPN/Mali/conj/4 and/CCONJ/and/cc/11 "
        "Niger/PROPN/Niger/conj/4 endorsed/VERB/endorse/parataxis/2/VerbForm=Fin|Tense=Past"
    )
    assert found["Chad"] == ("nsubj", "endorsed")
    assert found["Mali"] == found["Niger"] == ("conj", "Chad")


def test_a_second_clause_gets_its_first_subject_back() -> None:
    found = praised(
        ",/PUNCT/,/punct/7 and/CCONJ/and/cc/7 Chad/PROPN/Chad/conj/4 ,/PUNCT/,/punct/2 Mali/PROPN/Mali/nsubj/12 and/CCONJ/and/cc/11 "
        "Niger/PROPN/Niger/conj/9 endorsed/VERB/endorse/conj/2/VerbForm=Fin|Tense=Past"
    )
    assert found["Chad"] == ("nsubj", "endorsed")
    assert found["Mali"] == found["Niger"] == ("conj", "Chad")


def test_a_clause_with_its_own_conjunction_keeps_its_subject() -> None:
    found = praised(
        ",/PUNCT/,/punct/7 and/CCONJ/and/cc/7 Chad/PROPN/Chad/conj/4 ,/PUNCT/,/punct/2 and/CCONJ/and/cc/12 Mali/PROPN/Mali/nsubj/12 "
        "really/ADV/really/advmod/12 endorsed/VERB/endorse/conj/2/VerbForm=Fin|Tense=Past"
    )
    assert found["Chad"] == ("conj", "role")
    assert found["Mali"] == ("nsubj", "endorsed")


def test_a_noun_with_subject_and_object_is_a_verb() -> None:
    """*The army conducts exercises*, with *conducts* taken for a noun."""
    spec = "The/DET/the/det/2 army/NOUN/army/nsubj/3 {verb}/NOUN/conduct/root/0/Number=Plur exercises/NOUN/exercise/obj/3/Number=Plur"
    verb = trees(tree(spec.format(verb="conducts")))[2]
    assert (verb.pos_, verb.morph.get("VerbForm"), verb.morph.get("Tense")) == ("VERB", ["Fin"], ["Pres"])
    assert trees(tree(spec.format(verb="conducted")))[2].morph.get("Tense") == ["Past"]
    assert trees(tree(spec.replace("obj/3", "nmod/3").format(verb="conducts")))[2].pos_ == "NOUN", "no object"
    copula = "Ann/PROPN/Ann/nsubj/3 is/AUX/be/cop/3 friends/NOUN/friend/root/0 all/PRON/all/obj/3"
    assert trees(tree(copula))[2].pos_ == "NOUN"


def test_a_name_and_where_he_works_are_two() -> None:
    """*director Jansen van Sparta*, read as one long name."""
    spec = (
        "directeur/NOUN/directeur/nsubj/5 Jansen/PROPN/Jansen/appos/1//PERSON van/ADP/van/flat/2 Sparta/PROPN/Sparta/flat/2//{label}"
        " sliep/VERB/slapen/root/0/VerbForm=Fin"
    )
    found = dutch(spec.format(label="ORG"))
    assert found["Sparta"] == ("nmod", "Jansen") and found["van"] == ("case", "Sparta")
    own = spec.format(label="PERSON")
    assert dutch(own) == edges(tree(own, "nl")), "his own name"


def test_a_name_joined_without_a_conjunction() -> None:
    """*police in the capital Nairobi*, with Nairobi joined to the police."""
    spec = (
        "police/NOUN/police/nsubj/6 in/ADP/in/case/4 the/DET/the/det/4 capital/NOUN/capital/nmod/1 Nairobi/PROPN/Nairobi/conj/1//GPE"
        " slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    assert edges(trees(tree(spec)))["Nairobi"] == ("appos", "capital")


def test_two_subjects_in_one_phrase() -> None:
    """The same with both taken for subjects."""
    spec = (
        "police/NOUN/police/nsubj/6 in/ADP/in/case/4 the/DET/the/det/4 capital/NOUN/capital/nmod/1 Nairobi/PROPN/Nairobi/nsubj/6//GPE"
        " slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec)))
    assert found["Nairobi"] == ("appos", "capital") and found["police"] == ("nsubj", "slept")


def test_a_participle_behind_the_object_describes_it() -> None:
    """*arrested three men suspected of spying*, read as if they were arrested into suspects."""
    spec = (
        "Chad/PROPN/Chad/nsubj/2 arrested/VERB/arrest/root/0/VerbForm=Fin|Tense=Past three/NUM/three/nummod/4 men/NOUN/man/obj/2/Number=Plur"
        " {participle} of/ADP/of/case/7 crimes/NOUN/crime/obl/5"
    )
    found = edges(trees(tree(spec.format(participle=f"suspected/VERB/suspect/xcomp/2/{ED}"))))
    assert found["suspected"] == ("acl", "men") and found["crimes"] == ("obl", "suspected")
    for other in ("thinking/VERB/think/xcomp/2/VerbForm=Part|Tense=Pres", "think/VERB/think/xcomp/2/VerbForm=Inf"):
        kept = spec.format(participle=other)
        assert edges(trees(tree(kept))) == edges(tree(kept))


def test_a_plural_does_not_act_in_a_singular_verb() -> None:
    spec = (
        "Zij/PRON/zij/nsubj/2 kwam/VERB/komen/root/0/VerbForm=Fin|Number=Sing en/CCONJ/en/cc/5 {noun}"
        " sloopte/VERB/slopen/conj/2/VerbForm=Fin|Number=Sing"
    )
    assert edges(trees(tree(spec.format(noun="dorpen/NOUN/dorp/nsubj/5/Number=Plur"), "nl")))["dorpen"] == ("obj", "sloopte")
    assert edges(trees(tree(spec.format(noun="storm/NOUN/storm/nsubj/5/Number=Sing"), "nl")))["storm"] == ("nsubj", "sloopte")


BANK = "The/DET/the/det/2 chair/NOUN/chair/nsubj/{root} of/ADP/of/case/5 Kenya/PROPN/Kenya/compound/5//ORG Bank/PROPN/Bank/nmod/2//ORG"


def test_a_name_between_commas_explains_the_office() -> None:
    spec = BANK.format(root=10) + (
        " ,/PUNCT/,/punct/7 Jane/PROPN/Jane/conj/5//PERSON Mwangi/PROPN/Mwangi/flat/7//PERSON ,/PUNCT/,/punct/2 left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["Jane"] == ("appos", "chair")


def test_a_list_of_people_stays_a_list() -> None:
    spec = BANK.format(root=10) + (
        " ,/PUNCT/,/punct/7 Jane/PROPN/Jane/conj/5//PERSON and/CCONJ/and/cc/9 Ali/PROPN/Ali/conj/5//PERSON left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["Jane"] == ("conj", "Bank")


@pytest.mark.parametrize(("number", "dep"), [("Sing", "appos"), ("Plur", "conj")])
def test_what_somebody_is_is_nobody_else(number: str, dep: str) -> None:
    """*Ali, mayor of P, and Jane left* are two; *Ali, mayors of P and Jane left* are more."""
    spec = (
        f"Ali/PROPN/Ali/nsubj/9//PERSON ,/PUNCT/,/punct/3 mayor/NOUN/mayor/conj/1/Number={number} of/ADP/of/case/5"
        " Nairobi/PROPN/Nairobi/nmod/3 ,/PUNCT/,/punct/8 and/CCONJ/and/cc/8 Jane/PROPN/Jane/conj/1//PERSON left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["mayor"] == (dep, "Ali")


@pytest.mark.parametrize(("det", "head"), [("", "mayor"), ("the/DET/the/det/8 ", "Ali")])
def test_a_second_office_is_of_the_same_person(det: str, head: str) -> None:
    """*Ali, mayor of P and member of Q* is one, *Ali, mayor of P, and the member of Q* are two."""
    shift = bool(det)
    spec = (
        f"Ali/PROPN/Ali/nsubj/{10 + shift}//PERSON ,/PUNCT/,/punct/3 mayor/NOUN/mayor/appos/1 of/ADP/of/case/5"
        f" Nairobi/PROPN/Nairobi/nmod/3 and/CCONJ/and/cc/{7 + shift} {det}member/NOUN/member/conj/1 of/ADP/of/case/{9 + shift}"
        f" parliament/NOUN/parliament/nmod/{7 + shift} left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["member"] == ("conj", head)


def test_what_follows_a_finished_list_explains_it() -> None:
    spec = (
        "Ali/PROPN/Ali/nsubj/7 and/CCONJ/and/cc/3 Baraka/PROPN/Baraka/conj/1 ,/PUNCT/,/punct/6 the/DET/the/det/6"
        " leaders/NOUN/leader/conj/1/Number=Plur left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["leaders"] == ("appos", "Ali")
    longer = spec.replace(",/PUNCT/,/punct/6", "and/CCONJ/and/cc/6")
    assert edges(trees(tree(longer)))["leaders"] == ("conj", "Ali")


def test_two_lists_of_two() -> None:
    spec = (
        "leaders/NOUN/leader/nsubj/10/Number=Plur of/ADP/of/case/3 Kenya/PROPN/Kenya/nmod/1 and/CCONJ/and/cc/5 Chad/PROPN/Chad/conj/3"
        " ,/PUNCT/,/punct/7 Ali/PROPN/Ali/conj/3 and/CCONJ/and/cc/9 Baraka/PROPN/Baraka/conj/3 left/VERB/leave/root/0"
    )
    found = edges(trees(tree(spec)))
    assert found["Ali"] == ("appos", "leaders")
    assert found["Baraka"] == ("conj", "Ali")
    assert found["Chad"] == ("conj", "Kenya")


def test_an_apposition_explains_what_is_before_its_comma() -> None:
    spec = (
        "Ali/PROPN/Ali/nsubj/8 and/CCONJ/and/cc/4 his/PRON/his/nmod:poss/4 party/NOUN/party/conj/1 ,/PUNCT/,/punct/6"
        " KNP/PROPN/KNP/appos/1 ,/PUNCT/,/punct/1 left/VERB/leave/root/0"
    )
    assert edges(trees(tree(spec)))["KNP"] == ("appos", "party")


def test_an_acronym_makes_no_verb() -> None:
    doc = trees(tree("EU-staat/VERB/EUstaat/nsubj/2 slaapt/VERB/slapen/root/0", "nl"))
    assert [t.pos_ for t in doc] == ["NOUN", "VERB"]


WORDS = [
    ("minister", "NOUN", "Number=Sing"), ("leaders", "NOUN", "Number=Plur"), ("party", "NOUN", "Number=Sing"), ("dead", "ADJ", ""),
    ("Ali", "PROPN", "Number=Sing"), ("Chad", "PROPN", "Number=Sing"), ("attacked", "VERB", "Tense=Past|VerbForm=Fin"),
    ("killed", "VERB", "Tense=Past|VerbForm=Part"), ("say", "VERB", "VerbForm=Inf"), ("is", "AUX", "VerbForm=Fin"), ("have", "AUX", "VerbForm=Fin"),
    ("after", "ADP", ""), ("of", "ADP", ""), ("and", "CCONJ", ""), ("who", "PRON", "PronType=Rel"), ("the", "DET", ""),
    (",", "PUNCT", ""), (";", "PUNCT", ""),
]  # fmt: skip
LABELS = [
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "appos", "conj", "cc", "case", "mark", "cop", "aux", "aux:pass", "acl",
    "acl:relcl", "advcl", "ccomp", "xcomp", "parataxis", "amod", "compound", "flat", "fixed", "det", "punct",
]  # fmt: skip


@st.composite
def forests(draw: st.DrawFn) -> tuple[str, str]:
    """Any tree at all, of a few kinds of words and relations each time, so that rare ones meet: parsers make all kinds."""
    size = draw(st.integers(1, 10))
    order = draw(st.permutations(range(size)))
    heads = {order[0]: 0} | {word: order[draw(st.integers(0, at - 1))] + 1 for at, word in enumerate(order) if at}
    words = [WORDS[draw(st.integers(0, 2))], *draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2)), WORDS[4]]
    labels = draw(st.lists(st.sampled_from(LABELS), min_size=1, max_size=3))
    items = []
    for n in range(size):
        word, pos, morph = draw(st.sampled_from(words))
        entity = draw(st.sampled_from(["", "PERSON", "ORG"])) if pos == "PROPN" else ""
        items.append(f"{word}/{pos}/{word}/{draw(st.sampled_from(labels))}/{heads[n]}/{morph}/{entity}")
    return " ".join(items), draw(st.sampled_from(["en", "nl"]))


@settings(max_examples=1000)
@given(forests())
def test_any_tree_stays_a_tree(given: tuple[str, str]) -> None:
    """spaCy does not refuse a circle, and dies of it when it next looks for a subtree."""
    doc = trees(tree(*given))
    for token in doc:
        above = token
        for _ in range(len(doc)):
            above = above.head
        assert above.head.i == above.i, "a circle"


def test_a_name_above_the_noun_before_it_stays_there() -> None:
    """*realises this, so … case Iran*, with the noun hung on the name: to hang the name on it would make a circle."""
    spec = "realises/VERB/realise/root/0/VerbForm=Fin case/NOUN/case/{dep}/{head}/Number=Sing Iran/PROPN/Iran/nmod/1"
    assert edges(trees(tree(spec.format(dep="compound", head=3))))["Iran"] == ("nmod", "realises")
    assert edges(trees(tree(spec.format(dep="obj", head=1))))["Iran"] == ("appos", "case")


def test_an_adjective_behind_its_noun() -> None:
    spec = "Rebels/NOUN/rebel/nsubj/2 loyal/ADJ/loyal/nsubj/5 to/ADP/to/case/4 Ali/PROPN/Ali/obl/2 fled/VERB/flee/root/0/VerbForm=Fin"
    found = edges(trees(tree(spec)))
    assert found["Rebels"] == ("nsubj", "fled")
    assert found["loyal"] == ("amod", "Rebels")


def test_an_adjective_before_a_number_is_a_result() -> None:
    spec = "Police/NOUN/police/nsubj/2 shot/VERB/shoot/root/0 {rest} men/NOUN/man/obj/2"
    found = edges(trees(tree(spec.format(rest="dead/ADJ/dead/amod/5 two/NUM/two/nummod/5"))))
    assert found["dead"] == ("xcomp", "shot")
    assert edges(trees(tree(spec.format(rest="two/NUM/two/nummod/5 dead/ADJ/dead/amod/5"))))["dead"] == ("amod", "men")


def test_a_title_and_a_name_are_one_object() -> None:
    spec = (
        "Ali/PROPN/Ali/nsubj/2 gave/VERB/give/root/0/VerbForm=Fin coach/NOUN/coach/{dep}/2 Jan/PROPN/Jan/obj/2//PERSON"
        " Smit/PROPN/Smit/flat/4"
    )
    assert edges(trees(tree(spec.format(dep="obj"))))["Jan"] == ("appos", "coach")
    assert edges(trees(tree(spec.format(dep="iobj"))))["Jan"] == ("obj", "gave")


def test_a_name_is_no_number() -> None:
    doc = trees(tree("India/PROPN/India/nsubj/2 banned/VERB/ban/root/0/VerbForm=Fin TikTok/NUM/TikTok/xcomp/2"))
    assert (doc[2].pos_, doc[2].dep_) == ("PROPN", "obj")
    assert trees(tree("It/PRON/it/nsubj/2 cost/VERB/cost/root/0/VerbForm=Fin Two/NUM/two/obj/2"))[2].pos_ == "NUM"


def test_a_relative_pronoun_acts_where_nobody_else_does() -> None:
    """*Chad, which under Plan Kenya had armed rebels*: a torn name is no subject."""
    spec = (
        "Chad/PROPN/Chad/nsubj/9 ,/PUNCT/,/punct/7 which/PRON/which/obj/7/PronType=Rel under/ADP/under/case/5 Plan/PROPN/Plan/obl/7//ORG"
        " Kenya/PROPN/Kenya/nsubj/7//ORG armed/VERB/arm/acl:relcl/1/VerbForm=Fin rebels/NOUN/rebel/{}/7 slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec.format("obl"))))
    assert found["Kenya"] == ("flat", "Plan")
    assert found["which"] == ("nsubj", "armed")


def test_a_participle_does_not_take_the_subject() -> None:
    """*Chad closed the border, where militias allied with Kenya attacked Mali*: it is not Chad that attacks."""
    spec = (
        "Chad/PROPN/Chad/nsubj/2 closed/VERB/close/root/0/VerbForm=Fin borders/NOUN/border/obj/2 ,/PUNCT/,/punct/7 where/ADV/where/advmod/7"
        " militias/NOUN/militia/nsubj/7 allied/VERB/ally/acl:relcl/3/VerbForm=Part with/ADP/with/case/9 Kenya/PROPN/Kenya/obl/7"
        " {cc}attacked/VERB/attack/conj/2/VerbForm=Fin Mali/PROPN/Mali/obj/{last}"
    )
    found = edges(trees(tree(spec.format(cc="", last=10))))
    assert found["militias"] == ("nsubj", "attacked")
    assert found["attacked"] == ("acl:relcl", "borders")
    assert found["allied"] == ("acl", "militias")
    joined = edges(trees(tree(spec.format(cc="and/CCONJ/and/cc/11 ", last=11))))
    assert joined["militias"] == ("nsubj", "allied")


def test_a_verb_belongs_to_the_clause_right_before_it() -> None:
    spec = (
        "Mexico/PROPN/Mexico/nsubj/2 sued/VERB/sue/root/0/VerbForm=Fin after/SCONJ/after/mark/5 police/NOUN/police/nsubj/5"
        " came/VERB/come/advcl/2/VerbForm=Fin {cc} arrested/VERB/arrest/conj/2/VerbForm=Fin Ali/PROPN/Ali/obj/{last}"
    )
    assert edges(trees(tree(spec.format(cc="and/CCONJ/and/cc/7", last=7))))["arrested"] == ("conj", "came")
    parted = spec.format(cc=",/PUNCT/,/punct/8 and/CCONJ/and/cc/8", last=8)
    assert edges(trees(tree(parted)))["arrested"] == ("conj", "sued")


def test_shot_dead() -> None:
    """*shot* read as what the police own and *dead* as the verb's place."""
    spec = "police/NOUN/police/compound/2 shot/NOUN/shot/nsubj/3 dead/ADJ/dead/root/0 two/NUM/two/nummod/5 men/NOUN/man/obj/3/Number=Plur"
    doc = trees(tree(spec))
    assert edges(doc)["police"] == ("nsubj", "shot")
    assert edges(doc)["men"] == ("obj", "shot")
    assert doc[1].pos_ == "VERB"


def test_offices_between_commas() -> None:
    """*Anna Berg, minister and member of P, left*: one woman, not three people; *Anna Berg, Ali and others* stay a list."""
    spec = (
        "Anna/PROPN/Anna/nsubj/9//PERSON Berg/PROPN/Berg/flat/1//PERSON ,/PUNCT/,/punct/4 minister/{pos}/minister/conj/1"
        " and/CCONJ/and/cc/6 member/NOUN/member/conj/1 ,/PUNCT/,/punct/1 yesterday/ADV/yesterday/advmod/9 left/VERB/leave/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec.format(pos="NOUN"))))
    assert found["minister"] == ("appos", "Anna") and found["member"] == ("conj", "minister")
    assert edges(trees(tree(spec.format(pos="PROPN"))))["minister"] == ("conj", "Anna")


@pytest.mark.parametrize("dep", ["flat", "appos"])
def test_a_title_joined_to_a_name(dep: str) -> None:
    """*Tata Steel-directeur Hans Berg sprak*, read as one name of four words."""
    doc = trees(
        tree(
            f"Tata/PROPN/Tata/nsubj/5//ORG Steel-directeur/NOUN/Steel-directeur/{dep}/1 Hans/PROPN/Hans/flat/1//PERSON"
            " Berg/PROPN/Berg/flat/1//PERSON sprak/VERB/spreken/root/0/VerbForm=Fin"
        )
    )
    found = edges(doc)
    assert found["Steel-directeur"] == ("nsubj", "sprak") and found["Tata"] == ("compound", "Steel-directeur")
    assert found["Hans"] == ("appos", "Steel-directeur") and found["Berg"] == ("flat", "Hans")


def test_a_title_that_begins_with_a_name_beside_its_first_word() -> None:
    doc = trees(
        tree(
            "IG/PROPN/IG/nsubj/4 Metall-voorzitter/NOUN/Metall-voorzitter/nsubj/4 Anna/PROPN/Anna/appos/2//PERSON"
            " sprak/VERB/spreken/root/0/VerbForm=Fin"
        )
    )
    assert edges(doc)["IG"] == ("compound", "Metall-voorzitter")


@pytest.mark.parametrize(("comma", "host"), [(",/PUNCT/,/punct/9", "seized"), ("and/CCONJ/and/cc/9", "M23")])
def test_the_verb_of_a_sentence_read_as_a_noun(comma: str, host: str) -> None:
    """*M23, whose chief once led Chad, seized Bukavu*; joined by *and*, nothing tells whose verb it is."""
    doc = trees(
        tree(
            "M23/PROPN/M23/root/0 ,/PUNCT/,/punct/6 whose/PRON/whose/nmod:poss/4/PronType=Rel chief/NOUN/chief/nsubj/6 once/ADV/once/advmod/6"
            f" led/VERB/lead/parataxis/1/VerbForm=Fin Chad/PROPN/Chad/obj/6 {comma} seized/VERB/seize/conj/6/VerbForm=Fin Bukavu/PROPN/Bukavu/obj/9"
        )
    )
    assert next(t for t in doc if t.dep_ == "ROOT").text == host
    if host == "seized":
        assert edges(doc)["M23"] == ("nsubj", "seized") and edges(doc)["led"] == ("acl:relcl", "M23")


@pytest.mark.parametrize(("number", "actor"), [("", "die"), ("Number=Sing|VerbForm=Fin", "Kiev")])
def test_who_acts_in_a_relative_clause(number: str, actor: str) -> None:
    """*raketten die Kiev bestoken* and *raketten die Kiev bestookt*, both read as two objects."""
    doc = trees(
        tree(
            "raketten/NOUN/raket/nsubj/5/Number=Plur die/PRON/die/obj/4/PronType=Rel Kiev/PROPN/Kiev/obj/4"
            f" bestoken/VERB/bestoken/acl:relcl/1/{number} vielen/VERB/vallen/root/0/VerbForm=Fin",
            "nl",
        )
    )
    assert [t.text for t in doc if t.dep_ == "nsubj" and t.head.text == "bestoken"] == [actor]


def test_what_hangs_on_a_part_of_a_name_hangs_on_the_name() -> None:
    spec = (
        "Ann/PROPN/Ann/nsubj/5//PERSON Lee/PROPN/Lee/flat/1//PERSON of/ADP/of/case/4 Japan/PROPN/Japan/nmod/2//GPE"
        " slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    assert edges(trees(tree(spec)))["Japan"] == ("nmod", "Ann")


def test_a_name_right_behind_its_noun() -> None:
    """*lawmakers of the party Ensemble*, with the name hung on the lawmakers."""
    spec = (
        "lawmakers/NOUN/lawmaker/nsubj/6 of/ADP/of/case/4 the/DET/the/det/4 party/NOUN/party/nmod/1 Ensemble/PROPN/Ensemble/nmod/1"
        " slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    assert edges(trees(tree(spec)))["Ensemble"] == ("appos", "party")


def test_a_clause_behind_a_semicolon_has_its_own_subject() -> None:
    """*Police held Nika; his wife, Mariam, called on Chad*, with the wife joined to Nika and Mariam to the verb."""
    spec = (
        "Police/NOUN/police/nsubj/2 held/VERB/hold/root/0/VerbForm=Fin Nika/PROPN/Nika/obj/2//PERSON {}/PUNCT/{}/punct/6"
        " his/PRON/his/nmod:poss/6 wife/NOUN/wife/appos/3 ,/PUNCT/,/punct/8 Mariam/PROPN/Mariam/obj/2//PERSON ,/PUNCT/,/punct/10"
        " called/VERB/call/advcl/2/Tense=Past|VerbForm=Part on/ADP/on/case/12 Chad/PROPN/Chad/obl/10"
    )
    found = edges(trees(tree(spec.format(";", ";"))))
    assert found["wife"] == ("nsubj", "called") and found["called"] == ("parataxis", "held")
    assert found["Mariam"] == ("appos", "wife")
    assert edges(trees(tree(spec.format(",", ","))))["wife"][1] != "called"


def test_a_noun_joined_to_a_verb_is_the_next_verbs_subject() -> None:
    """*said it had plans, and a spokeswoman accused Chad*: hers is a clause of its own, and no part of the report."""
    spec = (
        "Mali/PROPN/Mali/nsubj/2 said/VERB/say/root/0/VerbForm=Fin it/PRON/it/nsubj/4 had/VERB/have/ccomp/2/VerbForm=Fin plans/NOUN/plan/obj/4"
        " ,/PUNCT/,/punct/9 and/CCONJ/and/cc/9 a/DET/a/det/9 spokeswoman/NOUN/spokeswoman/conj/4 accused/VERB/accuse/conj/4/VerbForm=Fin"
        " Chad/PROPN/Chad/obj/10"
    )
    found = edges(trees(tree(spec)))
    assert found["spokeswoman"] == ("nsubj", "accused") and found["accused"] == ("conj", "said")


def test_the_participle_behind_an_apposition_is_what_was_done() -> None:
    """*Gisteren heeft een delegatie, onder X, gesproken*, read as a delegation that was had."""
    doc = trees(
        tree(
            "heeft/AUX/hebben/root/0/VerbForm=Fin een/DET/een/det/3 delegatie/NOUN/delegatie/obj/1 ,/PUNCT/,/punct/6 onder/ADP/onder/case/6"
            " Ali/PROPN/Ali/nmod/3 ,/PUNCT/,/punct/8 gesproken/VERB/spreken/acl/3/VerbForm=Part",
            "nl",
        )
    )
    found = edges(doc)
    assert found["gesproken"] == ("ROOT", "gesproken") and found["heeft"] == ("aux", "gesproken")
    assert found["delegatie"] == ("nsubj", "gesproken")


def test_a_main_verb_read_as_what_a_relative_clause_says() -> None:
    """*Men who backed Ali have joined Chad*: they backed him, and they joined."""
    doc = trees(
        tree(
            "Men/NOUN/man/root/0 who/PRON/who/nsubj/3/PronType=Rel backed/VERB/back/acl:relcl/1/VerbForm=Fin Ali/PROPN/Ali/nsubj/6//PERSON"
            " have/AUX/have/aux/6/VerbForm=Fin joined/VERB/join/ccomp/3/VerbForm=Part Chad/PROPN/Chad/obj/6"
        )
    )
    found = edges(doc)
    assert found["joined"] == ("ROOT", "joined") and found["Men"] == ("nsubj", "joined") and found["Ali"] == ("obj", "backed")


def test_who_acts_after() -> None:
    """*said the minister, Ali, after rebels attacked Chad*, read as Ali, after the rebels, attacking."""
    doc = trees(
        tree(
            "said/VERB/say/root/0/VerbForm=Fin the/DET/the/det/3 minister/NOUN/minister/nsubj/1 ,/PUNCT/,/punct/3 Ali/PROPN/Ali/nsubj/9//PERSON"
            " ,/PUNCT/,/punct/8 after/ADP/after/case/8 rebels/NOUN/rebel/nmod/5 attacked/VERB/attack/ccomp/1/VerbForm=Fin Chad/PROPN/Chad/obj/9"
        )
    )
    found = edges(doc)
    assert found["rebels"] == ("nsubj", "attacked") and found["attacked"] == ("advcl", "said") and found["Ali"] == ("appos", "minister")


def test_a_name_read_as_part_of_its_verb() -> None:
    """*Chad demands that …* are no demands."""
    doc = trees(
        tree(
            "Chad/PROPN/Chad/compound/2 demands/VERB/demand/root/0/VerbForm=Fin that/SCONJ/that/mark/5 Iran/PROPN/Iran/nsubj/5"
            " leave/VERB/leave/ccomp/2/VerbForm=Fin"
        )
    )
    assert edges(doc)["Chad"] == ("nsubj", "demands")


def test_what_somebody_also_is() -> None:
    """*Chad buys oil from Iran and is a partner* buys none from a partner."""
    doc = trees(
        tree(
            "Chad/PROPN/Chad/nsubj/2 buys/VERB/buy/root/0/VerbForm=Fin oil/NOUN/oil/obj/2 from/ADP/from/case/5 Iran/PROPN/Iran/obl/2"
            " and/CCONJ/and/cc/9 is/AUX/be/cop/9/VerbForm=Fin a/DET/a/det/9 partner/NOUN/partner/conj/5"
        )
    )
    assert edges(doc)["partner"] == ("conj", "buys")


def test_who_says_it_behind_a_comma_explains_nobody() -> None:
    """*…, the head of X, Anna, said*: read as if she were one of the wounded."""
    doc = trees(
        tree(
            "Rebels/NOUN/rebel/nsubj/2 wounded/VERB/wound/ccomp/10/VerbForm=Fin|Tense=Past passengers/NOUN/passenger/obj/2/Number=Plur ,/PUNCT/,/punct/6"
            " the/DET/the/det/6 head/NOUN/head/appos/3/Number=Sing ,/PUNCT/,/punct/8 Anna/PROPN/Anna/appos/3//PERSON ,/PUNCT/,/punct/2"
            " said/VERB/say/root/0/VerbForm=Fin|Tense=Past"
        )
    )
    assert edges(doc)["head"] == ("nsubj", "said")
    assert edges(doc)["Anna"] == ("appos", "head")


def test_of_two_subjects_the_one_behind_the_auxiliary_undergoes_it() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/7//PERSON en/CCONJ/en/cc/3 Piet/PROPN/Piet/conj/1//PERSON hebben/AUX/hebben/aux/7/VerbForm=Fin|Number={number}"
        " de/DET/de/det/6 rechtbank/NOUN/rechtbank/nsubj/7/Number=Sing verzocht/VERB/verzoeken/root/0/VerbForm=Part"
    )
    assert edges(trees(tree(spec.format(number="Plur"), "nl")))["rechtbank"] == ("obj", "verzocht")
    assert edges(trees(tree(spec.format(number="Sing"), "nl")))["rechtbank"][0] != "obj"


def test_a_name_behind_a_month_is_no_part_of_it() -> None:
    doc = tree(
        "M23/PROPN/M23/root/0 die/PRON/die/nsubj/6/PronType=Rel in/ADP/in/case/4 januari/PROPN/januari/obl/6 Goma/PROPN/Goma/flat/4"
        " bestormde/VERB/bestormen/acl:relcl/1/VerbForm=Fin",
        "nl",
    )
    annotate(doc, None)
    assert edges(trees(doc))["Goma"] == ("obj", "bestormde")


def test_a_counted_people_is_no_object() -> None:
    doc = tree(
        "Duizenden/NOUN/duizend/nsubj/3 Koerden/PROPN/Koerd/flat/1 demonstreerden/VERB/demonstreren/root/0/VerbForm=Fin",
        "nl",
    )
    annotate(doc, None)
    assert edges(trees(doc))["Koerden"] == ("flat", "Duizenden")


@pytest.mark.parametrize(("lemma", "head"), [("weigeren", "onderhandelen"), ("smeken", "weigert")])
def test_what_stands_before_an_infinitive(lemma: str, head: str) -> None:
    doc = trees(
        tree(
            f"Iran/PROPN/Iran/nsubj/2 weigert/VERB/{lemma}/root/0/VerbForm=Fin met/ADP/met/case/4 Rusland/PROPN/Rusland/obl:arg/2"
            " te/ADP/te/mark/6 onderhandelen/VERB/onderhandelen/xcomp/2/VerbForm=Inf",
            "nl",
        )
    )
    assert edges(doc)["Rusland"][1] == head


def test_a_name_belongs_to_the_noun_right_before_it() -> None:
    spec = (
        "Gunmen/NOUN/gunman/nsubj/6 from/ADP/from/case/4 the/DET/the/det/4 group/NOUN/group/nmod/1 JNIM/PROPN/JNIM/flat/1//ORG"
        " attacked/VERB/attack/root/0/VerbForm=Fin|Tense=Past Mali/PROPN/Mali/obj/6"
    )
    assert edges(trees(tree(spec)))["JNIM"] == ("appos", "group")


def test_who_says_it_behind_the_verb() -> None:
    """*The troops marched, said Anna*: the troops do not say her."""
    doc = trees(
        tree(
            "The/DET/the/det/2 troops/NOUN/troops/nsubj/5/Number=Plur marched/VERB/march/acl/2/VerbForm=Part|Tense=Past ,/PUNCT/,/punct/2"
            " said/VERB/say/root/0/VerbForm=Fin|Tense=Past Anna/PROPN/Anna/obj/5//PERSON"
        )
    )
    found = edges(doc)
    assert (found["Anna"], found["troops"], found["marched"]) == (("nsubj", "said"), ("nsubj", "marched"), ("ccomp", "said"))


def test_a_name_in_capitals_is_no_auxiliary() -> None:
    doc = trees(tree("Turkey/PROPN/Turkey/nsubj/2 supports/VERB/support/root/0 IS/AUX/be/obj/2"))
    assert doc[2].pos_ == "PROPN"


def test_two_titled_names_are_joined_by_their_titles() -> None:
    doc = trees(
        tree(
            "topvrouw/NOUN/topvrouw/nsubj/6 Anna/PROPN/Anna/appos/1//PERSON en/CCONJ/en/cc/4 directeur/NOUN/directeur/conj/2"
            " Bert/PROPN/Bert/appos/4//PERSON overlegden/VERB/overleggen/root/0/VerbForm=Fin",
            "nl",
        )
    )
    assert edges(doc)["directeur"] == ("conj", "topvrouw")
    joined = trees(
        tree(
            "topvrouw/NOUN/topvrouw/nsubj/5 Anna/PROPN/Anna/appos/1 en/CCONJ/en/cc/4 Bert/PROPN/Bert/conj/2 sliep/VERB/slapen/root/0", "nl"
        )
    )
    assert edges(joined)["Bert"] == ("conj", "Anna")


@pytest.mark.parametrize(("name", "found"), [("Berg", ("iobj", "verwijt")), ("Bergs", ("nmod", "willekeur"))])
def test_who_is_blamed_is_no_owner(name: str, found: tuple[str, str]) -> None:
    spec = f"Anna/PROPN/Anna/nsubj/2 verwijt/VERB/verwijten/root/0/VerbForm=Fin {name}/PROPN/{name}/nmod/4 willekeur/NOUN/willekeur/obj/2"
    assert edges(trees(tree(spec, "nl")))[name] == found


def test_an_acronym_is_no_preposition() -> None:
    spec = "Anna/PROPN/Anna/nsubj/2 verwijt/VERB/verwijten/root/0/VerbForm=Fin het/PRON/het/expl/2 {}/ADP/{}/case/5 tunnelvisie/NOUN/tunnelvisie/obl:arg/2"
    doc = trees(tree(spec.format("OM", "OM"), "nl"))
    assert (
        edges(doc)["OM"] == ("iobj", "verwijt") and edges(doc)["het"] == ("det", "OM") and edges(doc)["tunnelvisie"] == ("obj", "verwijt")
    )
    assert doc[3].pos_ == "PROPN"
    assert edges(trees(tree(spec.format("om", "om"), "nl")))["om"] == ("case", "tunnelvisie")


def test_a_second_subject_behind_the_verb_names_the_noun_before_it() -> None:
    spec = (
        "praatten/VERB/praten/root/0/VerbForm=Fin bonden/NOUN/bond/nsubj/1 en/CCONJ/en/cc/4 directie/NOUN/directie/conj/2 van/ADP/van/case/6"
        " busbouwer/NOUN/busbouwer/nmod/4 Hool/PROPN/Hool/nsubj/1"
    )
    assert edges(trees(tree(spec, "nl")))["Hool"] == ("appos", "busbouwer")


@pytest.mark.parametrize(("second", "dep"), [("nsubj", "conj"), ("obj", "conj")])
def test_a_conjunction_joins_what_stands_beside_it(second: str, dep: str) -> None:
    if second == "nsubj":
        spec = "men/NOUN/man/nsubj/4 and/CCONJ/and/cc/4 women/NOUN/woman/nsubj/4 fought/VERB/fight/root/0/VerbForm=Fin|Tense=Past rebels/NOUN/rebel/obj/4"
        found, first = "women", "men"
    else:
        spec = "they/PRON/they/nsubj/2 charged/VERB/charge/root/0/VerbForm=Fin|Tense=Past Acme/PROPN/Acme/obj/2 and/CCONJ/and/cc/5 two/NUM/two/conj/2"
        found, first = "two", "Acme"
    doc = trees(tree(spec))
    assert edges(doc)[found] == (dep, first) and edges(doc)["and"] == ("cc", found)


def test_a_verb_of_its_own_is_joined_to_no_object() -> None:
    spec = "they/PRON/they/nsubj/2 charged/VERB/charge/root/0/VerbForm=Fin Acme/PROPN/Acme/obj/2 and/CCONJ/and/cc/5 left/VERB/leave/conj/2"
    assert edges(trees(tree(spec)))["left"] == ("conj", "charged")


def test_a_title_before_its_name_is_not_one_more_object() -> None:
    spec = (
        "police/NOUN/police/nsubj/2 held/VERB/hold/root/0/VerbForm=Fin men/NOUN/man/obj/2/Number=Plur ,/PUNCT/,/punct/6 the/DET/the/det/6"
        " mayor/NOUN/mayor/{}/2/Number=Sing ,/PUNCT/,/punct/8 Anna/PROPN/Anna/appos/6//PERSON ,/PUNCT/,/punct/10 wrote/VERB/write/conj/2/VerbForm=Fin"
    )
    for dep in ("obj", "conj"):
        doc = trees(tree(spec.format(dep)))
        assert edges(doc)["mayor"] == ("nsubj", "wrote") and edges(doc)["Anna"] == ("appos", "mayor")


def test_what_follows_the_last_of_two_is_the_lasts() -> None:
    spec = (
        "met/VERB/meet/root/0/VerbForm=Fin Anna/PROPN/Anna/obj/1//PERSON and/CCONJ/and/cc/4 leaders/NOUN/leader/conj/2"
        " of/ADP/of/case/6 Hamas/PROPN/Hamas/nmod/2"
    )
    assert edges(trees(tree(spec)))["Hamas"] == ("nmod", "leaders")


def test_the_ministers_of_two_countries() -> None:
    spec = (
        "ministers/NOUN/minister/nsubj/6 of/ADP/of/case/3 Chad/PROPN/Chad/nmod/1//GPE and/CCONJ/and/cc/5 Mali/PROPN/Mali/conj/1//{}"
        " met/VERB/meet/root/0/VerbForm=Fin"
    )
    assert edges(trees(tree(spec.format("GPE"))))["Mali"] == ("conj", "Chad")
    assert edges(trees(tree(spec.format("ORG"))))["Mali"] == ("conj", "ministers")


def test_the_name_of_who_did_it_in_a_passive() -> None:
    spec = (
        "Hij/PRON/hij/nsubj:pass/6 werd/AUX/worden/aux:pass/6 door/ADP/door/case/4 wielerbond/NOUN/wielerbond/obl:agent/6 UCI/PROPN/UCI/obj/6"
        " geschorst/VERB/schorsen/root/0/VerbForm=Part"
    )
    assert edges(trees(tree(spec, "nl")))["UCI"] == ("appos", "wielerbond")


def test_the_warlord_whom_gunmen_follow_does_not_act() -> None:
    spec = (
        "Gunmen/PROPN/Gunmen/nsubj/7 loyal/ADJ/loyal/amod/1 to/ADP/to/case/5 the/DET/the/det/5 warlord/NOUN/warlord/obl/2"
        " Abu/PROPN/Abu/nsubj/7//PERSON fled/VERB/flee/root/0/VerbForm=Fin|Tense=Past"
    )
    assert edges(trees(tree(spec)))["Abu"] == ("appos", "warlord")


def test_who_speaks_between_commas_is_no_object() -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/3//GPE will/AUX/will/aux/3 sue/VERB/sue/ccomp/8 them/PRON/they/obj/3 ,/PUNCT/,/punct/6 Ann/PROPN/Ann/obj/3//PERSON"
        " ,/PUNCT/,/punct/3 said/VERB/say/root/0/VerbForm=Fin|Tense=Past"
    )
    assert edges(trees(tree(spec)))["Ann"] == ("nsubj", "said")


@pytest.mark.parametrize(("label", "host"), [("GPE", "regio"), ("PERSON", "gouverneur")])
def test_the_name_of_a_region_is_the_regions(label: str, host: str) -> None:
    spec = "gouverneur/NOUN/gouverneur/nsubj/5 van/ADP/van/case/3 regio/NOUN/regio/nmod/1 {0}/PROPN/{0}/appos/1//{1} sliep/VERB/slapen/root/0/VerbForm=Fin"
    assert edges(trees(tree(spec.format("Charkiv", label), "nl")))["Charkiv"] == ("appos", host)


def test_whom_somebody_asks_something() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/2 vroeg/VERB/vragen/root/0/VerbForm=Fin Tsjaad/PROPN/Tsjaad/obj/7//GPE nu/ADV/nu/advmod/7 Mali/PROPN/Mali/obj/7//GPE te/ADP/te/mark/7"
        " veroordelen/VERB/veroordelen/ccomp/2/VerbForm=Inf"
    )
    found = edges(trees(tree(spec, "nl")))
    assert found["Tsjaad"] == ("iobj", "vroeg") and found["Mali"] == ("obj", "veroordelen")


@pytest.mark.parametrize("pos", ["VERB", "PROPN"])
def test_a_surname_that_was_given_in_full_before(pos: str) -> None:
    spec = (
        "Ann/PROPN/Ann/nsubj/3//PERSON Quispe/PROPN/Quispe/flat/1//PERSON left/VERB/leave/root/0/VerbForm=Fin ||"
        f" {{0}}/{pos}/{{0}}/advcl/5 ,/PUNCT/,/punct/1 a/DET/a/det/4 mayor/NOUN/mayor/nsubj/5 denied/VERB/deny/root/0/VerbForm=Fin"
    )
    found = trees(tree(spec.format("Quispe")))
    assert edges(found)["Quispe"] == ("nsubj", "denied") and edges(found)["mayor"] == ("appos", "Quispe") and found[3].pos_ == "PROPN"
    assert edges(trees(tree(spec.format("Asked"))))["Asked"] == ("advcl", "denied")


def test_a_list_of_people_with_offices() -> None:
    spec = (
        "minister/NOUN/minister/nsubj/9 Anna/PROPN/Anna/appos/1//PERSON ,/PUNCT/,/punct/4 president/NOUN/president/appos/1"
        " Adam/PROPN/Adam/appos/4//PERSON {}leider/NOUN/leider/{} Eva/PROPN/Eva/appos/{}//PERSON praatten/VERB/praten/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec.format("en/CCONJ/en/cc/7 ", "conj/4", 7), "nl")))
    assert found["president"] == ("conj", "minister") and found["leider"] == ("conj", "minister")


@pytest.mark.parametrize(("article", "host"), [("", "eigenaar"), ("een/DET/een/det/8 ", "zakenman")])
def test_two_descriptions_of_somebody_with_an_office(article: str, host: str) -> None:
    n = 8 if article else 7
    spec = (
        f"zakenman/NOUN/zakenman/nsubj/{n + 1} Anna/PROPN/Anna/appos/1//PERSON ,/PUNCT/,/punct/4 eigenaar/NOUN/eigenaar/appos/1"
        f" nu/ADV/nu/advmod/4 en/CCONJ/en/cc/{n} {article}voorzitter/NOUN/voorzitter/conj/1/Number=Sing sliep/VERB/slapen/root/0/VerbForm=Fin"
    )
    assert edges(trees(tree(spec, "nl")))["voorzitter"] == ("conj", host)


@pytest.mark.parametrize(("adjective", "host"), [("other", "Acme"), ("new", "sanctions")])
def test_others_are_others_than_what_stands_before(adjective: str, host: str) -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE imposed/VERB/impose/root/0/VerbForm=Fin sanctions/NOUN/sanction/obj/2 on/ADP/on/case/5"
        f" Acme/PROPN/Acme/nmod/3//ORG and/CCONJ/and/cc/8 {adjective}/ADJ/{adjective}/amod/8 firms/NOUN/firm/conj/3"
    )
    assert edges(trees(tree(spec)))["firms"] == ("conj", host)


def test_a_name_behind_a_compound_with_its_preposition() -> None:
    spec = "Anna/PROPN/Anna/nsubj/2//PERSON sprak/VERB/spreken/root/0/VerbForm=Fin met/ADP/met/case/4 {0}/NOUN/{0}/obl/2 Eva/PROPN/Eva/obj/2//PERSON"
    assert edges(trees(tree(spec.format("XYZ-leider"), "nl")))["Eva"] == ("appos", "XYZ-leider")
    assert edges(trees(tree(spec.format("moeite"), "nl")))["Eva"] == ("obj", "sprak")


def test_an_infinitive_behind_a_preposition_is_a_noun() -> None:
    spec = "op/ADP/op/case/2 aandringen/VERB/aandringen/obl/5/VerbForm=Inf {}van/ADP/van/case/4 Anna/PROPN/Anna/{}/2//PERSON vertrok/VERB/vertrekken/root/0/VerbForm=Fin"
    assert trees(tree(spec.format("", "nmod"), "nl"))[1].pos_ == "NOUN"
    assert trees(tree(spec.format("", "obj"), "nl"))[1].pos_ == "VERB"


@pytest.mark.parametrize(("dep", "pos"), [("obj", "NOUN"), ("xcomp", "VERB")])
def test_what_is_counted_is_a_noun(dep: str, pos: str) -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/2//PERSON zag/VERB/zien/root/0/VerbForm=Fin drie/NUM/drie/nummod/4 "
        f"verdachten/VERB/verdenken/{dep}/2/VerbForm=Fin"
    )
    assert trees(tree(spec, "nl"))[3].pos_ == pos


@pytest.mark.parametrize(("label", "host"), [("PERSON", "mayor"), ("ORG", "fined")])
def test_a_name_behind_a_comma_explains_the_noun_before_it(label: str, host: str) -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE fined/VERB/fine/root/0/VerbForm=Fin banks/NOUN/bank/obj/2/Number=Plur and/CCONJ/and/cc/5 sacked/VERB/sack/conj/2/VerbForm=Fin"
        f" the/DET/the/det/7 mayor/NOUN/mayor/obj/5 ,/PUNCT/,/punct/9 Omar/PROPN/Omar/obj/2//{label}"
    )
    assert edges(trees(tree(spec)))["Omar"][1] == host


@pytest.mark.parametrize(
    ("agent", "host"),
    [("by/ADP/by/case/6 Mali/PROPN/Mali/obl:agent/4//GPE", "children"), ("at/ADP/at/case/6 Mali/PROPN/Mali/obl/4//GPE", "freed")],
)
def test_by_whom_the_object_was_taken(agent: str, host: str) -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE freed/VERB/free/root/0/VerbForm=Fin children/NOUN/child/obj/2/Number=Plur abducted/VERB/abduct/xcomp/2/VerbForm=Fin {agent}"
    assert edges(trees(tree(spec)))["abducted"][1] == host


def test_an_office_of_several_words() -> None:
    spec = "de/DET/de/det/2 {0}/NOUN/{0}/nsubj/7 van/ADP/van/case/5 de/DET/de/det/5 {1}/PROPN/{1}/nmod/2 Anna/PROPN/Anna/appos/5//PERSON sliep/VERB/slapen/root/0/VerbForm=Fin"
    found = edges(trees(tree(spec.format("commissaris", "Koning"), "nl")))
    assert found["Anna"] == ("appos", "commissaris") and found["Koning"] == ("fixed", "commissaris")
    assert edges(trees(tree(spec.format("adviseur", "Koning"), "nl")))["Anna"] == ("appos", "Koning")


@pytest.mark.parametrize(("lemma", "host"), [("willen", "overtuigen"), ("vragen", "wil")])
def test_what_stands_before_a_bare_infinitive_is_its_own(lemma: str, host: str) -> None:
    spec = f"Anna/PROPN/Anna/nsubj/2//PERSON wil/VERB/{lemma}/root/0/VerbForm=Fin Tsjaad/PROPN/Tsjaad/obj/2//GPE overtuigen/VERB/overtuigen/xcomp/2/VerbForm=Inf"
    assert edges(trees(tree(spec, "nl")))["Tsjaad"] == ("obj", host)


@pytest.mark.parametrize(("word", "host"), [("ervan", "verdacht"), ("nu", "eist")])
def test_what_one_is_suspected_of(word: str, host: str) -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/2//PERSON eist/VERB/eisen/root/0/VerbForm=Fin cel/NOUN/cel/obj/2 die/PRON/die/nsubj:pass/7/PronType=Rel "
        f"{word}/ADV/{word}/advmod/7 wordt/AUX/worden/aux:pass/7/VerbForm=Fin verdacht/VERB/verdenken/acl:relcl/3/VerbForm=Part"
        " Mali/PROPN/Mali/obj/10//GPE te/ADP/te/mark/10 steunen/VERB/steunen/ccomp/2/VerbForm=Inf"
    )
    assert edges(trees(tree(spec, "nl")))["steunen"][1] == host


@pytest.mark.parametrize(("word", "dep"), [("Vlaams/ADJ/Vlaams", "nmod"), ("toen/ADV/toen", "obj")])
def test_an_adjective_is_no_noun_phrase(word: str, dep: str) -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/2//PERSON zag/VERB/zien/root/0/VerbForm=Fin medewerkers/NOUN/medewerker/obj/2 van/ADP/van/case/5"
        f" {word}/nmod/3 Kamerlid/NOUN/kamerlid/obj/2"
    )
    assert edges(trees(tree(spec, "nl")))["Kamerlid"][0] == dep


def test_who_says_so_behind_a_comma() -> None:
    spec = (
        "Troops/NOUN/troop/nsubj/7/Number=Plur crossed/VERB/cross/acl/1/VerbForm=Part|Tense=Past into/ADP/into/case/4 Chad/PROPN/Chad/obl/2//GPE"
        " ,/PUNCT/,/punct/6 residents/NOUN/resident/conj/1/Number=Plur said/VERB/say/root/0/VerbForm=Fin|Tense=Past"
    )
    found = edges(trees(tree(spec)))
    assert found["residents"] == ("nsubj", "said") and found["crossed"] == ("ccomp", "said") and found["Troops"] == ("nsubj", "crossed")


def test_what_stands_in_a_report_belongs_to_it() -> None:
    spec = (
        "Troops/NOUN/troop/nsubj/2 crossed/VERB/cross/ccomp/8/VerbForm=Fin|Tense=Past to/PART/to/mark/4 free/VERB/free/advcl/8/VerbForm=Inf Ann/PROPN/Ann/obj/4//PERSON"
        " ,/PUNCT/,/punct/8 residents/NOUN/resident/nsubj/8 said/VERB/say/root/0/VerbForm=Fin|Tense=Past"
    )
    assert edges(trees(tree(spec)))["free"] == ("advcl", "crossed")


@pytest.mark.parametrize(("mark", "dep"), [("'s/PART/'s/case/1", "nmod:poss"), ("now/PART/now/advmod/1", "nsubj")])
def test_what_has_a_mark_of_possession_owns_something(mark: str, dep: str) -> None:
    spec = f"Chad/PROPN/Chad/nsubj/6//GPE {mark} ousted/VERB/oust/dep/1 leader/NOUN/leader/nmod:desc/5 Ann/PROPN/Ann/nsubj/6//PERSON slept/VERB/sleep/root/0/VerbForm=Fin"
    found = edges(trees(tree(spec)))
    assert found["Chad"][0] == dep and (found["ousted"] == ("amod", "leader")) is (dep == "nmod:poss")


@pytest.mark.parametrize(("lemma", "host"), [("suspect", "doctor"), ("leave", "arrested")])
def test_of_what_the_object_is_suspected(lemma: str, host: str) -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE arrested/VERB/arrest/root/0/VerbForm=Fin doctor/NOUN/doctor/obj/2 suspected/VERB/{lemma}/xcomp/2/VerbForm=Fin"
        " of/SCONJ/of/mark/6 spying/VERB/spy/advcl/4/VerbForm=Ger"
    )
    assert edges(trees(tree(spec)))["suspected"][1] == host


@pytest.mark.parametrize(("noun", "host"), [("toekomst", "blijven"), ("provincie", "provincie")])
def test_no_place_is_a_part_of_a_time(noun: str, host: str) -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/7//PERSON zal/AUX/zullen/aux/7/VerbForm=Fin in/ADP/in/case/4 {noun}/NOUN/{noun}/obl/7 in/ADP/in/case/6 Irak/PROPN/Irak/nmod/4//GPE"
        " blijven/VERB/blijven/root/0/VerbForm=Inf"
    )
    assert edges(trees(tree(spec, "nl")))["Irak"][1] == host


@pytest.mark.parametrize(("noun", "host"), [("coalitie", "coalitie"), ("boot", "prees")])
def test_for_what_a_coalition_is(noun: str, host: str) -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/2//PERSON prees/VERB/prijzen/root/0/VerbForm=Fin de/DET/de/det/4 {noun}/NOUN/{noun}/obj/2 om/ADP/om/mark/8 Mali/PROPN/Mali/obj/8//GPE"
        " te/ADP/te/mark/8 bestrijden/VERB/bestrijden/advcl/2/VerbForm=Inf"
    )
    assert edges(trees(tree(spec, "nl")))["bestrijden"][1] == host


@pytest.mark.parametrize(("case", "head"), [("for", "arm"), ("with", "harder")])
def test_for_whom_it_is_hard_is_who_does_it(case: str, head: str) -> None:
    spec = (
        "Benin/PROPN/Benin/nsubj/2//GPE made/VERB/make/root/0/VerbForm=Fin it/PRON/it/obj/2 harder/ADJ/hard/xcomp/2"
        f" {case}/ADP/{case}/case/6 Chad/PROPN/Chad/obl/4//GPE to/PART/to/mark/8 arm/VERB/arm/advcl/2/VerbForm=Inf Mali/PROPN/Mali/obj/8//GPE"
    )
    found = edges(trees(tree(spec)))
    assert found["Chad"] == ("nsubj" if head == "arm" else "obl", head)
    assert found[case] == (("mark", "arm") if head == "arm" else ("case", "Chad"))


def test_an_office_in_three_words_is_one() -> None:
    """Read as the secretary, who is called *general*."""
    spec = (
        "Ann/PROPN/Ann/nsubj/8//PERSON ,/PUNCT/,/punct/3 secretary~/NOUN/secretary/appos/1 -~/PUNCT/-/punct/5 general/NOUN/general/appos/3"
        " of/ADP/of/case/7 Acme/PROPN/Acme/nmod/5//ORG slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec)))
    assert (found["general"], found["secretary"], found["Acme"]) == (("appos", "Ann"), ("compound", "general"), ("nmod", "general"))
    apart = spec.replace("secretary~", "secretary").replace("-~", "-")
    assert edges(trees(tree(apart)))["general"] == ("appos", "secretary")


def test_whose_envoy_she_is() -> None:
    """*jailed U.N. rights envoy Ann Berg*, read as if the U.N. were jailed too."""
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE jailed/VERB/jail/root/0/VerbForm=Fin U.N./PROPN/U.N./obj/2//ORG rights/NOUN/right/compound/5"
        " envoy/NOUN/envoy/nmod:desc/6 Ann/PROPN/Ann/obj/2//PERSON Berg/PROPN/Berg/flat/6//PERSON"
    )
    assert edges(trees(tree(spec)))["U.N."] == ("compound", "envoy")
    assert edges(trees(tree(spec.replace("envoy/NOUN/envoy/nmod:desc/6", "now/ADV/now/advmod/2"))))["U.N."] == ("obj", "jailed")


def test_a_clause_behind_after() -> None:
    """*declared a truce after Chad killed Ali*, read as a truce after Chad, and Hamas killing."""
    spec = (
        "Hamas/PROPN/Hamas/nsubj/2//ORG declared/VERB/declare/root/0/VerbForm=Fin|Tense=Past a/DET/a/det/4 truce/NOUN/truce/obj/2 after/ADP/after/case/6"
        " Chad/PROPN/Chad/nmod/4//GPE killed/VERB/kill/xcomp/2/VerbForm=Part|Tense=Past Ali/PROPN/Ali/obj/7//PERSON"
    )
    found = edges(trees(tree(spec)))
    assert (found["killed"], found["Chad"], found["after"]) == (("advcl", "declared"), ("nsubj", "killed"), ("mark", "killed"))
    passive = spec.replace("Ali/PROPN/Ali/obj/7//PERSON", "today/ADV/today/advmod/7")
    assert edges(trees(tree(passive)))["Chad"] == ("nmod", "truce")


@pytest.mark.parametrize(("mark", "head"), [(",/PUNCT/,/punct/9", "denied"), ("arms/NOUN/arm/obj/6", "sold")])
def test_a_second_verb_behind_a_comma_is_the_speakers(mark: str, head: str) -> None:
    """*denied that Chad had sold it, and attacked Acme*: who denied it attacked Acme; without the comma Chad may have."""
    spec = (
        "Ann/PROPN/Ann/nsubj/2//PERSON denied/VERB/deny/root/0/VerbForm=Fin|Tense=Past that/SCONJ/that/mark/6 Chad/PROPN/Chad/nsubj/6//GPE"
        f" had/AUX/have/aux/6 sold/VERB/sell/ccomp/2/VerbForm=Part|Tense=Past {mark} and/CCONJ/and/cc/9"
        " attacked/VERB/attack/conj/6/VerbForm=Fin|Tense=Past Acme/PROPN/Acme/obj/9//ORG"
    )
    assert edges(trees(tree(spec)))["attacked"] == ("conj", head)


@pytest.mark.parametrize(("third", "dep"), [("and/CCONJ/and/cc/8", "conj"), ("then/ADV/then/advmod/8", "parataxis")])
def test_the_middle_of_three_verbs(third: str, dep: str) -> None:
    spec = (
        "Men/NOUN/man/nsubj/2/Number=Plur stormed/VERB/storm/root/0/VerbForm=Fin|Tense=Past Acme/PROPN/Acme/obj/2//ORG ,/PUNCT/,/punct/5"
        f" shot/VERB/shoot/parataxis/2/VerbForm=Fin|Tense=Past guards/NOUN/guard/obj/5/Number=Plur {third}"
        " took/VERB/take/conj/5/VerbForm=Fin|Tense=Past pupils/NOUN/pupil/obj/8/Number=Plur"
    )
    assert edges(trees(tree(spec)))["shot"] == (dep, "stormed")


@pytest.mark.parametrize(("verb", "lemma", "dep"), [("attacked", "attack", "obj"), ("became", "become", "xcomp")])
def test_a_name_behind_a_verb_undergoes_it(verb: str, lemma: str, dep: str) -> None:
    spec = (
        f"Ann/PROPN/Ann/nsubj/2//PERSON {verb}/VERB/{lemma}/root/0/VerbForm=Fin|Tense=Past Amnesty/PROPN/Amnesty/compound/4//ORG"
        " International/PROPN/International/xcomp/2//ORG"
    )
    assert edges(trees(tree(spec)))["International"] == (dep, verb)


def test_a_ruler_in_the_phrase_of_the_object() -> None:
    """*charged the family of the ruler, Ali Omar, with fraud*: the name explains the noun right before it, and is not charged too."""
    spec = (
        "Police/NOUN/police/nsubj/2 charged/VERB/charge/root/0/VerbForm=Fin the/DET/the/det/4 family/NOUN/family/obj/2 of/ADP/of/case/7 the/DET/the/det/7"
        " ruler/NOUN/ruler/nmod/4 ,/PUNCT/,/punct/9 Ali/PROPN/Ali/obj/2//PERSON Omar/PROPN/Omar/flat/9//PERSON ,/PUNCT/,/punct/9 yesterday/ADV/yesterday/advmod/2"
    )
    assert edges(trees(tree(spec)))["Ali"] == ("appos", "ruler")


def test_a_preposition_before_a_title_is_the_names() -> None:
    """*founded by the former leader Ann Berg*, with *by* hung on the leader and her for an object."""
    spec = (
        "Acme/PROPN/Acme/nsubj/8//ORG founded/VERB/found/acl/1/VerbForm=Part|Tense=Past by/ADP/by/case/5 the/DET/the/det/5"
        " leader/NOUN/leader/nmod:desc/6 Ann/PROPN/Ann/obj/2//PERSON Berg/PROPN/Berg/flat/6//PERSON slept/VERB/sleep/root/0/VerbForm=Fin"
    )
    found = edges(trees(tree(spec)))
    assert (found["by"], found["Ann"]) == (("case", "Ann"), ("obl:agent", "founded"))


def test_a_loan_of_two_words_is_its_last_word() -> None:
    found = dutch(
        "Sara/PROPN/Sara/nsubj/8//PERSON Bakker/PROPN/Bakker/flat/1//PERSON een/DET/een/det/4 senior/NOUN/senior/appos/1 "
        "fellow/X/fellow/fixed/4 van/ADP/van/case/7 Delta/PROPN/Delta/nmod/4//ORG vertrok/VERB/vertrekken/root/0"
    )
    assert found["fellow"] == ("appos", "Sara") and found["senior"] == ("amod", "fellow")
    assert found["een"] == ("det", "fellow") and found["Delta"] == ("nmod", "fellow")


def test_fixed_prepositions_stay_as_they_are() -> None:
    spec = (
        "Op/ADP/op/case/5 verzoek/NOUN/verzoek/fixed/1 van/ADP/van/fixed/1 de/DET/de/det/5 regering/NOUN/regering/obl/6 "
        "stuurde/VERB/sturen/root/0 Mali/PROPN/Mali/nsubj/6//GPE troepen/NOUN/troep/obj/6"
    )
    assert dutch(spec)["verzoek"] == ("fixed", "Op")


@pytest.mark.parametrize(
    ("spec", "lang", "word", "expected"),
    [
        # whose mayor she is, hung on the arrest
        ("De/DET/de/det/2 arrestatie/NOUN/arrestatie/nsubj/8 van/ADP/van/case/4 burgemeester/NOUN/burgemeester/nmod/2"
         " Anna/PROPN/Anna/appos/4//PERSON van/ADP/van/case/7 Mersin/PROPN/Mersin/nmod/2//GPE verbaasde/VERB/verbazen/root/0/VerbForm=Fin",
         "nl", "Mersin", ("nmod", "burgemeester")),
        # … but not what is said of the deed, beside a name without a title
        ("De/DET/de/det/2 arrestatie/NOUN/arrestatie/nsubj/7 van/ADP/van/case/4 Anna/PROPN/Anna/nmod/2//PERSON van/ADP/van/case/6"
         " zondag/NOUN/zondag/nmod/2 verbaasde/VERB/verbazen/root/0/VerbForm=Fin", "nl", "zondag", ("nmod", "arrestatie")),
        # who is called so
        ("a/DET/a/det/2 judge/NOUN/judge/nsubj/5 named/VERB/name/acl/2/VerbForm=Part Ann/PROPN/Ann/obj/3//PERSON"
         " left/VERB/leave/root/0/VerbForm=Fin", "en", "Ann", ("appos", "judge")),
        # a title beside a name, read as two subjects
        ("Labour/PROPN/Labour/compound/2 MP/PROPN/MP/nsubj/4 Ann/PROPN/Ann/nsubj/4//PERSON left/VERB/leave/root/0/VerbForm=Fin",
         "en", "MP", ("nmod:desc", "Ann")),
        # a list of names of which the first is not known for a person
        ("Dit/PRON/dit/obj/2 stellen/VERB/stellen/root/0/VerbForm=Fin de/DET/de/det/4 Kamerleden/NOUN/kamerlid/nsubj/2/Number=Plur"
         " Fransen/PROPN/Fransen/obj/2//NORP en/CCONJ/en/cc/7 Laban/PROPN/Laban/conj/5//PERSON voor/ADP/voor/compound:prt/2",
         "nl", "Fransen", ("appos", "Kamerleden")),
    ],
)  # fmt: skip
def test_names_and_what_they_hang_on(spec: str, lang: str, word: str, expected: tuple[str, str]) -> None:
    token = next(t for t in trees(tree(spec, lang)) if t.text == word)
    assert (token.dep_, token.head.text) == expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        # the second of two parties, joined to the event
        ("Clashes/NOUN/clash/nsubj/8 between/ADP/between/case/4 the/DET/the/det/4 army/NOUN/army/nmod/1 and/CCONJ/and/cc/6"
         " rebels/NOUN/rebel/conj/1 have/AUX/have/aux/8 stopped/VERB/stop/root/0/VerbForm=Part", {"rebels": ("conj", "army")}),
        # the owner of a relative clause, hung in it
        ("issued/VERB/issue/root/0/VerbForm=Fin a/DET/a/det/3 warrant/NOUN/warrant/obj/1 for/SCONJ/for/mark/10 Ali/PROPN/Ali/nsubj:pass/10"
         " ,/PUNCT/,/punct/10 whose/PRON/whose/nmod:poss/8 men/NOUN/man/nsubj:pass/10 are/AUX/be/aux:pass/10"
         " accused/VERB/accuse/acl:relcl/3/VerbForm=Part", {"Ali": ("nmod", "warrant"), "for": ("case", "Ali"), "accused": ("acl:relcl", "Ali")}),
        # a preposition, hung on the time behind its noun
        ("Ann/PROPN/Ann/nsubj:pass/3 was/AUX/be/aux:pass/3 arrested/VERB/arrest/root/0/VerbForm=Part by/ADP/by/case/6"
         " soldiers/NOUN/soldier/obl:agent/3 hours/NOUN/hour/obl:agent/3 after/SCONJ/after/mark/9 she/PRON/she/nsubj/9"
         " spoke/VERB/speak/advcl/3/VerbForm=Fin", {"by": ("case", "soldiers"), "hours": ("obl:unmarked", "arrested")}),
        # who was appointed director is no appointed director
        ("Ann/PROPN/Ann/nsubj/4 was/AUX/be/cop/4 appointed/VERB/appoint/amod/4/VerbForm=Part director/NOUN/director/root/0 of/ADP/of/case/6"
         " Acme/PROPN/Acme/nmod/4", {"appointed": ("ROOT", "appointed"), "director": ("xcomp", "appointed"), "Ann": ("nsubj:pass", "appointed"),
                                      "was": ("aux:pass", "appointed")}),
    ],
)  # fmt: skip
def test_what_was_hung_on_the_wrong_word(spec: str, expected: dict[str, tuple[str, str]]) -> None:
    found = edges(trees(tree(spec)))
    assert {word: found[word] for word in expected} == expected


def test_who_says_it_between_condition_and_consequence_does_not_act() -> None:
    doc = trees(
        tree(
            "If/SCONJ/if/mark/2 Mali/PROPN/Mali/nsubj/3//GPE continues/VERB/continue/advcl/11/VerbForm=Fin ,/PUNCT/,/punct/7 "
            "a/DET/a/det/6 diplomat/NOUN/diplomat/nsubj/11 said/VERB/say/root/0/Tense=Past|VerbForm=Fin ,/PUNCT/,/punct/7 "
            "Chad/PROPN/Chad/nsubj/11//GPE could/AUX/could/aux/11/VerbForm=Fin suspend/VERB/suspend/ccomp/7/VerbForm=Inf "
            "aid/NOUN/aid/obj/11"
        )
    )
    assert edges(doc)["diplomat"] == ("nsubj", "said") and edges(doc)["Chad"] == ("nsubj", "suspend")
