"""Every construction, in both languages, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import edges, one, statements

from kg.relations.model import Certainty, Tense

FIN, PAST = "VerbForm=Fin", "VerbForm=Fin|Tense=Past"
PART = "VerbForm=Part|Tense=Past"
INF = "VerbForm=Inf"

CASES = [
    # construction, language, tree, (subject, relation, object)
    ("verb", "en", f"Iraq/PROPN/Iraq/nsubj/2 accused/VERB/accuse/root/0/{PAST} Iran/PROPN/Iran/obj/2", ("iraq", "accuses", "iran")),
    ("verb", "nl", f"Irak/PROPN/Irak/nsubj/2 beschuldigde/VERB/beschuldigen/root/0/{PAST} Iran/PROPN/Iran/obj/2", ("iraq", "accuses", "iran")),
    # with a particle
    (
        "verb", "nl",
        f"Irak/PROPN/Irak/nsubj/2 viel/VERB/vallen/root/0/{PAST} Iran/PROPN/Iran/obj/2 binnen/ADP/binnen/compound:prt/2",
        ("iraq", "invades", "iran"),
    ),
    (
        "verb", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 pulled/VERB/pull/root/0/{PAST} out/ADP/out/compound:prt/2 of/ADP/of/case/5 Iran/PROPN/Iran/obl/2",
        ("iraq", "withdrawsFrom", "iran"),
    ),
    # with a preposition
    (
        "verb", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 negotiated/VERB/negotiate/root/0/{PAST} with/ADP/with/case/4 Iran/PROPN/Iran/obl/2",
        ("iraq", "negotiatesWith", "iran"),
    ),
    (
        "verb", "nl",
        f"Irak/PROPN/Irak/nsubj/2 onderhandelde/VERB/onderhandelen/root/0/{PAST} met/ADP/met/case/4 Iran/PROPN/Iran/obl/2",
        ("iraq", "negotiatesWith", "iran"),
    ),
    (
        "passive", "en",
        f"Iran/PROPN/Iran/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} invaded/VERB/invade/root/0/{PART} by/ADP/by/case/5 Iraq/PROPN/Iraq/obl:agent/3",
        ("iraq", "invades", "iran"),
    ),
    (
        "passive", "nl",
        f"Iran/PROPN/Iran/nsubj:pass/5 werd/AUX/worden/aux:pass/5/{PAST} door/ADP/door/case/4 Irak/PROPN/Irak/obl:agent/5"
        f" beschuldigd/VERB/beschuldigen/root/0/{PART}",
        ("iraq", "accuses", "iran"),
    ),
    (
        "participle", "en",
        f"rebels/NOUN/rebel/nsubj/5 armed/VERB/arm/acl/1/{PART} by/ADP/by/case/4 Iran/PROPN/Iran/obl/2 fled/VERB/flee/root/0/{PAST}",
        ("iran", "arms", "rebels"),
    ),
    (
        "participle", "nl",
        f"door/ADP/door/case/2 Iran/PROPN/Iran/obl/3 getrainde/VERB/trainen/amod/4/{PART} rebellen/NOUN/rebel/nsubj/5 vluchtten/VERB/vluchten/root/0/{PAST}",
        ("iran", "trains", "door Iran getrainde rebellen"),
    ),
    (
        "clause", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 demanded/VERB/demand/root/0/{PAST} that/SCONJ/that/mark/5 Iran/PROPN/Iran/nsubj/5 leave/VERB/leave/ccomp/2/{FIN}",
        ("iraq", "demandsOf", "iran"),
    ),
    (
        "clause", "nl",
        f"Irak/PROPN/Irak/nsubj/2 eist/VERB/eisen/root/0/{FIN} dat/SCONJ/dat/mark/5 Iran/PROPN/Iran/nsubj/5 vertrekt/VERB/vertrekken/ccomp/2/{FIN}",
        ("iraq", "demandsOf", "iran"),
    ),
    (
        "clause", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 threatened/VERB/threaten/root/0/{PAST} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
        ("iraq", "threatens", "iran"),
    ),
    (
        "reciprocal", "en",
        f"Iraq/PROPN/Iraq/nsubj/4 and/CCONJ/and/cc/3 Iran/PROPN/Iran/conj/1 negotiated/VERB/negotiate/root/0/{PAST}",
        ("iraq", "negotiatesWith", "iran"),
    ),
    (
        "reciprocal", "nl",
        f"Irak/PROPN/Irak/nsubj/4 en/CCONJ/en/cc/3 Iran/PROPN/Iran/conj/1 onderhandelden/VERB/onderhandelen/root/0/{PAST}",
        ("iraq", "negotiatesWith", "iran"),
    ),
    (
        "light", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 declared/VERB/declare/root/0/{PAST} war/NOUN/war/obj/2 on/ADP/on/case/5 Iran/PROPN/Iran/obl/2",
        ("iraq", "fights", "iran"),
    ),
    (
        "light", "nl",
        f"Irak/PROPN/Irak/nsubj/2 verklaarde/VERB/verklaren/root/0/{PAST} de/DET/de/det/4 oorlog/NOUN/oorlog/obj/2"
        " aan/ADP/aan/case/6 Iran/PROPN/Iran/obl/2",
        ("iraq", "fights", "iran"),
    ),
    # the event is a noun, the verb only carries it
    (
        "light", "en",
        f"Iraq/PROPN/Iraq/nsubj/2 launched/VERB/launch/root/0/{PAST} an/DET/a/det/4 attack/NOUN/attack/obj/2 on/ADP/on/case/6 Iran/PROPN/Iran/nmod/4",
        ("iraq", "attacks", "iran"),
    ),
    (
        "light", "nl",
        f"Irak/PROPN/Irak/nsubj/2 begon/VERB/beginnen/root/0/{PAST} een/DET/een/det/4 aanval/NOUN/aanval/obj/2 op/ADP/op/case/6 Iran/PROPN/Iran/nmod/4",
        ("iraq", "attacks", "iran"),
    ),
    (
        "noun", "en",
        "Iraq~/PROPN/Iraq/nmod:poss/3 's/PART/'s/case/1 attack/NOUN/attack/nsubj/6 on/ADP/on/case/5 Iran/PROPN/Iran/nmod/3"
        f" failed/VERB/fail/root/0/{PAST}",
        ("iraq", "attacks", "iran"),
    ),
    (
        "noun", "en",
        f"the/DET/the/det/3 Iraqi/ADJ/Iraqi/amod/3 attack/NOUN/attack/nsubj/6 on/ADP/on/case/5 Iran/PROPN/Iran/nmod/3 ended/VERB/end/root/0/{PAST}",
        ("iraq", "attacks", "iran"),
    ),
    (
        "noun", "nl",
        "de/DET/de/det/3 Iraakse/ADJ/Iraaks/amod/3 aanval/NOUN/aanval/nsubj/6 op/ADP/op/case/5 Iran/PROPN/Iran/nmod/3"
        f" eindigde/VERB/eindigen/root/0/{PAST}",
        ("iraq", "attacks", "iran"),
    ),
    (
        "noun", "nl",
        "de/DET/de/det/2 terugtrekking/NOUN/terugtrekking/nsubj/7 van/ADP/van/case/4 Iran/PROPN/Iran/nmod/2 uit/ADP/uit/case/6 Irak/PROPN/Irak/nmod/2"
        f" begon/VERB/beginnen/root/0/{PAST}",
        ("iran", "withdrawsFrom", "iraq"),
    ),
    # a name in a compound
    (
        "noun", "nl",
        f"ISIS-aanvallen/NOUN/ISIS-aanval/nsubj/4 op/ADP/op/case/3 Irak/PROPN/Irak/nmod/1 eindigden/VERB/eindigen/root/0/{PAST}",
        ("islamic-state", "attacks", "iraq"),
    ),
    (
        "between", "en",
        f"talks/NOUN/talk/nsubj/6 between/ADP/between/case/3 Iraq/PROPN/Iraq/nmod/1 and/CCONJ/and/cc/5 Iran/PROPN/Iran/conj/3 failed/VERB/fail/root/0/{PAST}",
        ("iraq", "negotiatesWith", "iran"),
    ),
    (
        "between", "nl",
        "de/DET/de/det/2 oorlog/NOUN/oorlog/nsubj/7 tussen/ADP/tussen/case/4 Irak/PROPN/Irak/nmod/2 en/CCONJ/en/cc/6 Iran/PROPN/Iran/conj/4"
        f" eindigde/VERB/eindigen/root/0/{PAST}",
        ("iraq", "fights", "iran"),
    ),
    (
        "role", "en",
        "Putin/PROPN/Putin/nsubj/7//PERSON ,/PUNCT/,/punct/4 the/DET/the/det/4 leader/NOUN/leader/appos/1 of/ADP/of/case/6 Hamas/PROPN/Hamas/nmod/4"
        f" left/VERB/leave/root/0/{PAST}",
        ("vladimir-putin", "leads", "hamas"),
    ),
    (
        "role", "nl",
        "Poetin/PROPN/Poetin/nsubj/6//PERSON ,/PUNCT/,/punct/3 leider/NOUN/leider/appos/1 van/ADP/van/case/5 Hamas/PROPN/Hamas/nmod/3"
        f" vertrok/VERB/vertrekken/root/0/{PAST}",
        ("vladimir-putin", "leads", "hamas"),
    ),
    (
        "role", "nl",
        f"Hamas-leider/NOUN/Hamas-leider/nsubj/3 Poetin/PROPN/Poetin/appos/1//PERSON vertrok/VERB/vertrekken/root/0/{PAST}",
        ("vladimir-putin", "leads", "hamas"),
    ),
    (
        "copula", "en",
        f"Putin/PROPN/Putin/nsubj/4//PERSON is/AUX/be/cop/4/{FIN} the/DET/the/det/4 leader/NOUN/leader/root/0 of/ADP/of/case/6 Hamas/PROPN/Hamas/nmod/4",
        ("vladimir-putin", "leads", "hamas"),
    ),
    (
        "copula", "nl",
        f"Poetin/PROPN/Poetin/nsubj/4//PERSON is/AUX/zijn/cop/4/{FIN} de/DET/de/det/4 leider/NOUN/leider/root/0 van/ADP/van/case/6 Hamas/PROPN/Hamas/nmod/4",
        ("vladimir-putin", "leads", "hamas"),
    ),
    (
        "adj", "en",
        f"Iraq/PROPN/Iraq/nsubj/3 is/AUX/be/cop/3/{FIN} hostile/ADJ/hostile/root/0 to/ADP/to/case/5 Iran/PROPN/Iran/obl/3",
        ("iraq", "adversaryOf", "iran"),
    ),
    (
        "adj", "nl",
        f"Irak/PROPN/Irak/nsubj/3 is/AUX/zijn/cop/3/{FIN} vijandig/ADJ/vijandig/root/0 tegenover/ADP/tegenover/case/5 Iran/PROPN/Iran/obl/3",
        ("iraq", "adversaryOf", "iran"),
    ),
    (
        "location", "en",
        f"Hezbollah/PROPN/Hezbollah/nsubj/4 in/ADP/in/case/3 Lebanon/PROPN/Lebanon/nmod/1 slept/VERB/sleep/root/0/{PAST}",
        ("hezbollah", "locatedIn", "lebanon"),
    ),
    (
        "location", "nl",
        f"Hezbollah/PROPN/Hezbollah/nsubj/4 in/ADP/in/case/3 Libanon/PROPN/Libanon/nmod/1 sliep/VERB/slapen/root/0/{PAST}",
        ("hezbollah", "locatedIn", "lebanon"),
    ),
    ("open", "en", f"Iraq/PROPN/Iraq/nsubj/2 zonked/VERB/zonk/root/0/{PAST} Iran/PROPN/Iran/obj/2", ("iraq", None, "iran")),
    ("open", "nl", f"Irak/PROPN/Irak/nsubj/2 zonkte/VERB/zonken/root/0/{PAST} Iran/PROPN/Iran/obj/2", ("iraq", None, "iran")),
]  # fmt: skip


@pytest.mark.parametrize(("construction", "lang", "spec", "edge"), CASES, ids=[f"{c[0]}-{c[1]}-{n}" for n, c in enumerate(CASES)])
def test_construction(construction: str, lang: str, spec: str, edge: tuple[str, str | None, str]) -> None:
    found = statements(spec, lang)
    assert edges(found) == {edge}
    assert [s.construction for s in found] == [construction]


def test_every_construction_is_tested() -> None:
    for lang in ("en", "nl"):
        tested = {c[0] for c in CASES if c[1] == lang}
        assert tested >= {
            "verb", "passive", "participle", "clause", "reciprocal", "light", "noun", "between", "role", "copula", "adj", "location", "open"
        }  # fmt: skip


def test_person_of_an_organisation() -> None:
    spec = f"Putin/PROPN/Putin/nsubj/4//PERSON of/ADP/of/case/3 Gazprom/PROPN/Gazprom/nmod/1//ORG slept/VERB/sleep/root/0/{PAST}"
    (found,) = statements(spec)
    assert (found.subject.actor, found.relation, found.object.actor, found.construction) == (
        "vladimir-putin",
        "worksFor",
        "gazprom",
        "affiliation",
    )


def test_open_statements_carry_their_own_words() -> None:
    (found,) = statements(CASES[-2][2])
    assert found.cue_lemma == "zonk" and found.category is None and found.family is None and not found.asserted


def test_the_more_special_frame_wins() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 opened/VERB/open/root/0/{PAST} fire/NOUN/fire/obj/2 on/ADP/on/case/5 Iran/PROPN/Iran/obl/2"
    assert edges(statements(spec)) == {("iraq", "attacks", "iran")}


def test_a_verb_of_speech_alone_says_nothing() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 told/VERB/tell/root/0/{PAST} Iran/PROPN/Iran/obj/2"
    assert [s.relation for s in statements(spec) if s.relation is None] == []


def test_categories() -> None:
    for _, lang, spec, (_, relation, _) in CASES:
        (found,) = statements(spec, lang)
        if relation in {"attacks", "invades", "fights"}:
            assert found.category == "ASSAULT"
        elif relation in {"locatedIn", "leads", "alliedWith", None}:
            assert found.category is None


def test_a_demand_for_a_thing_is_no_such_thing() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 demanded/VERB/demand/root/0/{PAST} that/SCONJ/that/mark/5 Iran/PROPN/Iran/nsubj/5"
        f" attack/VERB/attack/ccomp/2/{FIN} Syria/PROPN/Syria/obj/5"
    )
    found = statements(spec)
    assert one(found, "demandsOf").object.actor == "iran"
    assert not any(s.asserted for s in found if s.relation == "attacks")


def test_an_infinitive_says_whom_a_refusal_is_about() -> None:
    """*refused to send peacekeepers to Iran*: Iran, not the peacekeepers."""
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 refused/VERB/refuse/root/0/{PAST} to/PART/to/mark/4 send/VERB/send/xcomp/2/{INF}"
        " peacekeepers/NOUN/peacekeeper/obj/4/Number=Plur to/ADP/to/case/7 Iran/PROPN/Iran/obl/4"
    )
    assert one(statements(spec), "refuses").object.actor == "iran"


def test_dealings_broken_off_are_with_somebody() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 boycotted/VERB/boycott/root/0/{PAST} all/DET/all/det/4 talks/NOUN/talk/obj/2/Number=Plur"
        " with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4"
    )
    assert ("iraq", "boycotts", "iran") in edges(statements(spec))


def test_whose_words_are_welcomed_is_not_met() -> None:
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 verwelkomde/VERB/verwelkomen/root/0/{PAST} de/DET/de/det/4 verklaring/NOUN/verklaring/obj/2"
        " van/ADP/van/case/6 Anna/PROPN/Anna/nmod/4//PERSON Berg/PROPN/Berg/flat/6//PERSON"
    )
    assert not [s for s in statements(spec, "nl") if s.relation == "meetsWith"]


def test_things_belong_to_those_who_proposed_them() -> None:
    """*rejected the changes proposed by Iran*, *verwierp de door Iran voorgestelde wijzigingen*."""
    english = (
        f"Iraq/PROPN/Iraq/nsubj/2 rejected/VERB/reject/root/0/{PAST} the/DET/the/det/4 changes/NOUN/change/obj/2/Number=Plur"
        f" proposed/VERB/propose/acl/4/{PART} by/ADP/by/case/7 Iran/PROPN/Iran/obl/5"
    )
    assert one(statements(english), "rejects").object.actor == "iran"
    dutch = (
        f"Irak/PROPN/Irak/nsubj/2 verwierp/VERB/verwerpen/root/0/{PAST} de/DET/de/det/7 door/ADP/door/case/5 Iran/PROPN/Iran/obl/6"
        f" voorgestelde/VERB/voorstellen/amod/7/{PART} wijzigingen/NOUN/wijziging/obj/2/Number=Plur"
    )
    assert one(statements(dutch, "nl"), "rejects").object.actor == "iran"


@pytest.mark.parametrize(
    ("lang", "spec"),
    [
        (
            "en",
            f"Iraq/PROPN/Iraq/nsubj/2 continued/VERB/continue/root/0/{PAST} mediation/NOUN/mediation/obj/2 between/ADP/between/case/5"
            " Iran/PROPN/Iran/nmod/3 and/CCONJ/and/cc/7 Syria/PROPN/Syria/conj/5",
        ),
        (
            "nl",
            f"Irak/PROPN/Irak/nsubj/2 begon/VERB/beginnen/root/0/{PAST} bemiddeling/NOUN/bemiddeling/obj/2 tussen/ADP/tussen/case/5"
            " Iran/PROPN/Iran/nmod/3 en/CCONJ/en/cc/7 Syrië/PROPN/Syrië/conj/5",
        ),
    ],
)
def test_a_mediator_is_no_party(lang: str, spec: str) -> None:
    found = {e for e in edges(statements(spec, lang)) if e[1] == "mediatesWith"}
    assert found == {("iraq", "mediatesWith", "iran"), ("iraq", "mediatesWith", "syria")}


def test_between_with_the_second_party_hung_on_the_talks() -> None:
    spec = (
        "Talks/NOUN/talk/nsubj/6/Number=Plur between/ADP/between/case/3 Iraq/PROPN/Iraq/nmod/1 and/CCONJ/and/cc/5"
        f" Iran/PROPN/Iran/conj/1 began/VERB/begin/root/0/{PAST}"
    )
    assert {frozenset((s, o)) for s, _, o in edges(statements(spec))} == {frozenset(("iraq", "iran"))}


def test_of_two_objects_the_first_receives() -> None:
    """A parser that calls both *Iran* and *aid* objects means the one who is given the other."""
    spec = f"Iraq/PROPN/Iraq/nsubj/2 gave/VERB/give/root/0/{PAST} Iran/PROPN/Iran/obj/2 financial/ADJ/financial/amod/5 aid/NOUN/aid/obj/2"
    assert {(s, o) for s, _, o in edges(statements(spec))} == {("iraq", "iran")}


def test_part_of_a_thing_and_a_kind_of_it() -> None:
    for thing in (
        "part/NOUN/part/obj/2 of/ADP/of/case/5 aid/NOUN/aid/nmod/3 to/ADP/to/case/7 Iran/PROPN/Iran/nmod/5",
        "aid/NOUN/aid/compound/4 deliveries/NOUN/delivery/obj/2/Number=Plur to/ADP/to/case/6 Iran/PROPN/Iran/nmod/4",
    ):
        spec = f"Iraq/PROPN/Iraq/nsubj/2 suspended/VERB/suspend/root/0/{PAST} {thing}"
        assert ("iraq", "sanctions", "iran") in edges(statements(spec))


def test_sources_are_no_arguments() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 zonked/VERB/zonk/root/0/{PAST} according/VERB/accord/case/5 to/ADP/to/fixed/3 Iran/PROPN/Iran/obl/2"
    assert edges(statements(spec)) == set()


@pytest.mark.parametrize(
    ("thing", "target"),
    [
        (
            "positions/NOUN/position/obj/2/Number=Plur of/ADP/of/case/5 Iran/PROPN/Iran/nmod/3 in/ADP/in/case/7 Syria/PROPN/Syria/nmod/3",
            "iran",
        ),
        ("Iranian/ADJ/Iranian/amod/4 positions/NOUN/position/obj/2/Number=Plur in/ADP/in/case/6 Syria/PROPN/Syria/obl/2", "iran"),
        ("positions/NOUN/position/obj/2/Number=Plur near/ADP/near/case/5 Damascus/PROPN/Damascus/obl/2", "damascus"),
    ],
)
def test_whose_positions_are_shelled(thing: str, target: str) -> None:
    """Their owner's, wherever they are; where they are, when nobody owns them."""
    found = one(statements(f"Iraq/PROPN/Iraq/nsubj/2 shelled/VERB/shell/root/0/{PAST} {thing}"), "bombs")
    assert found.object.actor == target


@pytest.mark.parametrize(("verb", "found"), [("claimed/VERB/claim", True), ("denied/VERB/deny", False)])
def test_responsibility_for_an_event(verb: str, found: bool) -> None:
    spec = (
        f"Hezbollah/PROPN/Hezbollah/nsubj/2 {verb}/root/0/{PAST} responsibility/NOUN/responsibility/obj/2 for/ADP/for/case/6"
        " the/DET/the/det/6 attack/NOUN/attack/nmod/3 on/ADP/on/case/8 Iran/PROPN/Iran/nmod/6"
    )
    assert (("hezbollah", "attacks", "iran") in edges(statements(spec))) is found


def test_a_relative_pronoun_without_a_place_above() -> None:
    """*the PKK, which Iran is accused of backing*."""
    spec = (
        f"PKK/PROPN/PKK/nsubj/8 ,/PUNCT/,/punct/5 which/PRON/which/obl/6/PronType=Rel Iran/PROPN/Iran/nsubj:pass/6 is/AUX/be/aux:pass/6/{FIN}"
        f" accused/VERB/accuse/acl:relcl/1/{PART} backing/VERB/back/advcl/6/VerbForm=Ger slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("iran", "backs", "pkk") in edges(statements(spec))


def test_driven_out_of_somewhere() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 drove/VERB/drive/root/0/{PAST} Hezbollah/PROPN/Hezbollah/obj/2 out/ADP/out/case/6 of/ADP/of/case/6"
        " Syria/PROPN/Syria/obl/2"
    )
    assert ("iraq", "expels", "hezbollah") in edges(statements(spec))


def test_companions_do_it_too() -> None:
    spec = (
        f"Irak/PROPN/Irak/nsubj/6 heeft/AUX/hebben/aux/6/{FIN} samen/ADV/samen/advmod/6 met/ADP/met/case/5 Iran/PROPN/Iran/obl/6"
        f" aangevallen/VERB/aanvallen/root/0/{PART} Syrië/PROPN/Syrië/obj/6"
    )
    assert {("iraq", "attacks", "syria"), ("iran", "attacks", "syria")} <= edges(statements(spec, "nl"))


def test_consequences() -> None:
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 {{verb}}/root/0/{PAST} dorpen/NOUN/dorp/obj/2/Number=Plur in/ADP/in/case/5 Iran/PROPN/Iran/nmod/3 waarbij/ADV/waarbij/advmod/8"
        f" rebellen/NOUN/rebel/nsubj/8/Number=Plur omkwamen/VERB/omkomen/acl:relcl/3/{PAST}"
    )
    assert ("iraq", "kills", "rebellen") in edges(statements(spec.format(verb="bombardeerde/VERB/bombarderen"), "nl"))
    # Who visits a village kills nobody, whatever happens there.
    assert "kills" not in {r for _, r, _ in edges(statements(spec.format(verb="bezocht/VERB/bezoeken"), "nl"))}


def test_an_infinitive_used_as_a_noun() -> None:
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 begon/VERB/beginnen/root/0/{PAST} met/ADP/met/case/5 het/DET/het/det/5 sturen/VERB/sturen/obl/2/{INF}"
        " van/ADP/van/case/7 wapens/NOUN/wapen/nmod/5/Number=Plur naar/ADP/naar/case/9 Iran/PROPN/Iran/nmod/5"
    )
    assert ("iraq", "arms", "iran") in edges(statements(spec, "nl"))


def test_a_perfect_without_passive() -> None:
    spec = f"Irak/PROPN/Irak/nsubj:pass/3 is/AUX/zijn/aux:pass/3/{FIN} overeengekomen/VERB/overeenkomen/root/0/{PART} met/ADP/met/case/5 Iran/PROPN/Iran/obl/3"
    assert ("iraq", "agreesWith", "iran") in edges(statements(spec, "nl"))


def test_what_a_noun_is_of_and_to_whom() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 announced/VERB/announce/root/0/{PAST} the/DET/the/det/4 suspension/NOUN/suspension/obj/2 of/ADP/of/case/6"
        " {what}/nmod/4 with/ADP/with/case/8 Iran/PROPN/Iran/nmod/6"
    )
    assert ("iraq", "sanctions", "iran") in edges(statements(spec.format(what="ties/NOUN/tie")))
    assert "sanctions" not in {r for _, r, _ in edges(statements(spec.format(what="shares/NOUN/share")))}


def test_on_the_same_side() -> None:
    """*between Iraq and two groups, Hezbollah and Hamas*: the two do not fight each other."""
    spec = (
        "war/NOUN/war/root/0 between/ADP/between/case/3 Iraq/PROPN/Iraq/nmod/1 and/CCONJ/and/cc/6 two/NUM/two/nummod/6 groups/NOUN/group/conj/3/Number=Plur"
        " ,/PUNCT/,/punct/8 Hezbollah/PROPN/Hezbollah/appos/6 and/CCONJ/and/cc/10 Hamas/PROPN/Hamas/conj/8"
    )
    found = {(s, o) for s, r, o in edges(statements(spec)) if r == "fights"}
    assert found == {("iraq", "hezbollah"), ("iraq", "hamas")}


@pytest.mark.parametrize(("invasion", "rejected"), [("send/VERB/send", True), ("invade/VERB/invade", False)])
def test_requests_refused_by_their_content(invasion: str, rejected: bool) -> None:
    thing = "troops/NOUN/troop/obj/5/Number=Plur to/ADP/to/case/8 Iran/PROPN/Iran/obl/5" if rejected else "Iran/PROPN/Iran/obj/5"
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 rejected/VERB/reject/root/0/{PAST} calls/NOUN/call/obj/2 to/PART/to/mark/5 {invasion}/acl/3/{INF} {thing}"
    )
    assert (("iraq", "rejects", "iran") in edges(statements(spec))) is rejected


def test_cooperation_ruled_out_is_refused() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/4 will/AUX/will/aux/4/{FIN} not/PART/not/advmod/4 help/VERB/help/root/0/{INF} Iran/PROPN/Iran/obj/4"
    found = one(statements(spec), "aids")
    assert (found.category, found.polarity.value) == ("REJECT", "negative")
    assert (
        one(
            statements(
                spec.replace(" not/PART/not/advmod/4", "")
                .replace("/4", "/3")
                .replace("nsubj/3 will/AUX/will/aux/3", "nsubj/3 will/AUX/will/aux/3")
            ),
            "aids",
        ).category
        == "AGREE"
    )


def test_signing_is_support() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 {{verb}}/root/0/{PAST} a/DET/a/det/4 treaty/NOUN/treaty/obj/2 with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4"
    )
    assert one(statements(spec.format(verb="signed/VERB/sign")), "agreesWith").category == "SUPPORT"
    assert one(statements(spec.format(verb="concluded/VERB/conclude")), "agreesWith").category == "AGREE"


def test_what_is_told_is_no_threat() -> None:
    spec = f"Irak/PROPN/Irak/nsubj/2 waarschuwde/VERB/waarschuwen/root/0/{PAST} dat/SCONJ/dat/mark/6 Iran/PROPN/Iran/nsubj/6 {{aux}}vertrekt/VERB/vertrekken/ccomp/2/{FIN}"
    assert "warns" not in {r for _, r, _ in edges(statements(spec.format(aux="dan/ADV/dan/advmod/6 "), "nl"))}
    assert ("iraq", "warns", "iran") in edges(statements(spec.format(aux=f"moet/AUX/moeten/aux/6/{FIN} "), "nl"))


def test_a_thing_that_is_merely_there() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 {{verb}}/root/0/{PAST} villages/NOUN/village/obj/2/Number=Plur in/ADP/in/case/5 Iran/PROPN/Iran/nmod/3"
    assert ("iraq", "bombs", "iran") in edges(statements(spec.format(verb="bombed/VERB/bomb")))
    assert ("iraq", "praises", "iran") not in edges(statements(spec.format(verb="praised/VERB/praise")))


def test_an_actor_and_its_thing_are_hit_once() -> None:
    """*blokkeerde de haven van Iran* says one thing of Iran, though the phrase and the name in it both stand for it."""
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 blokkeerde/VERB/blokkeren/root/0/{PAST} de/DET/de/det/4 haven/NOUN/haven/obj/2 "
        "van/ADP/van/case/6 Iran/PROPN/Iran/nmod/4"
    )
    assert [(s.subject.actor, s.relation, s.object.actor) for s in statements(spec, "nl")] == [("iraq", "restricts", "iran")]


def test_who_argues_does_not_protest() -> None:
    argued = f"Irak/PROPN/Irak/nsubj/2 betoogde/VERB/betogen/root/0/{PAST} dat/SCONJ/dat/mark/5 Iran/PROPN/Iran/nsubj/5 liegt/VERB/liegen/ccomp/2/{FIN}"
    assert "protestsAgainst" not in {r for _, r, _ in edges(statements(argued, "nl"))}
    protested = (
        f"Studenten/NOUN/student/nsubj/2/Number=Plur betoogden/VERB/betogen/root/0/{PAST} tegen/ADP/tegen/case/4 Iran/PROPN/Iran/obl/2"
    )
    found = one(statements(protested, "nl"), "protestsAgainst")
    assert (found.subject.text, found.object.actor) == ("Studenten", "iran")


def test_a_claim_rejected_is_nobody_rejected() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 rejected/VERB/reject/root/0/{PAST} the/DET/the/det/4 suggestion/NOUN/suggestion/obj/2 that/SCONJ/that/mark/7 "
        "Iran/PROPN/Iran/nsubj/7 {verb}/acl/4/{form}"
    )
    assert ("iraq", "rejects", "iran") not in edges(statements(spec.format(verb="lied/VERB/lie", form=PAST)))
    assert ("iraq", "rejects", "iran") in edges(statements(spec.format(verb="resign/VERB/resign", form="VerbForm=Inf")))


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Kenya/PROPN/Kenya/nsubj/2 wants/VERB/want/root/0/{FIN} French/ADJ/French/amod/4 soldiers/NOUN/soldier/obj/2/Number=Plur"
            f" to/PART/to/mark/6 stay/VERB/stay/xcomp/2/{INF}",
            "en",
        ),
        (
            f"Kenia/PROPN/Kenia/nsubj/2 wil/VERB/willen/root/0/{FIN} dat/SCONJ/dat/mark/6 Franse/ADJ/Frans/amod/5"
            f" soldaten/NOUN/soldaat/nsubj/6/Number=Plur blijven/VERB/blijven/ccomp/2/{FIN}",
            "nl",
        ),
    ],
)
def test_who_wants_another_to_do_something_asks_it(spec: str, lang: str) -> None:
    assert edges(statements(spec, lang)) == {("kenya", "requests", "france.military")}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"France/PROPN/France/nsubj/2 wants/VERB/want/root/0/{FIN} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Mali/PROPN/Mali/obj/4",
            "en",
        ),
        (
            f"Frankrijk/PROPN/Frankrijk/nsubj/2 wil/VERB/willen/root/0/{FIN} Mali/PROPN/Mali/obj/4 aanvallen/VERB/aanvallen/xcomp/2/{INF}",
            "nl",
        ),
    ],
)
def test_what_somebody_wants_to_do_himself_is_no_request(spec: str, lang: str) -> None:
    assert edges(statements(spec, lang)) == {("france", "attacks", "mali")}


def test_a_clause_comes_with_its_preposition() -> None:
    """*called for a withdrawal of Chad* asks something of Chad; *called the minister of Chad* does not."""
    called = f"Kenya/PROPN/Kenya/nsubj/2 called/VERB/call/root/0/{PAST} "
    asked = f"{called}for/ADP/for/case/4 Chad/PROPN/Chad/obl/2 to/PART/to/mark/6 leave/VERB/leave/advcl/2/{INF}"
    assert ("kenya", "demandsOf", "chad") in edges(statements(asked))
    rang = f"{called}the/DET/the/det/4 minister/NOUN/minister/obj/2 of/ADP/of/case/6 Chad/PROPN/Chad/nmod/4"
    assert {r for s, r, _ in edges(statements(rang)) if s == "kenya"} == {None}


TARGET = {
    "en": f"Kenya/PROPN/Kenya/nsubj/4 was/AUX/be/cop/4/{PAST} the/DET/the/det/4 target/NOUN/target/root/0 of/ADP/of/case/{{n}} ",
    "nl": f"Kenia/PROPN/Kenia/nsubj/4 was/AUX/zijn/cop/4/{PAST} het/DET/het/det/4 doelwit/NOUN/doelwit/root/0 van/ADP/van/case/{{n}} ",
}


@pytest.mark.parametrize(
    ("lang", "men", "actor"),
    [
        ("en", "Somali/ADJ/Somali/amod/7 rebels/NOUN/rebel/nmod/4/Number=Plur", "somalia.rebels"),
        ("nl", "Iraanse/ADJ/Iraans/amod/7 troepen/NOUN/troep/nmod/4/Number=Plur", "iran.military"),
    ],
)
def test_the_target_of_somebody(lang: str, men: str, actor: str) -> None:
    assert edges(statements(TARGET[lang].format(n=7) + men, lang)) == {(actor, "attacks", "kenya")}


@pytest.mark.parametrize(
    ("lang", "adjective", "thing"),
    [
        ("en", "Iranian/ADJ/Iranian/amod/7", "sanctions/NOUN/sanction/nmod/4/Number=Plur"),
        ("nl", "Iraanse/ADJ/Iraans/amod/7", "sancties/NOUN/sanctie/nmod/4/Number=Plur"),
    ],
)
def test_the_target_of_something(lang: str, adjective: str, thing: str) -> None:
    """*the target of sanctions*, whosever they are."""
    assert not statements(TARGET[lang].format(n=7) + f"{adjective} {thing}", lang)
    assert not statements(TARGET[lang].format(n=6) + thing, lang)


CONDEMNED = f"Turkey/PROPN/Turkey/nsubj/2 condemned/VERB/condemn/root/0/{PAST} the/DET/the/det/4 killing/NOUN/killing/obj/2 of/ADP/of/case/"
VEROORDEELDE = (
    f"Turkije/PROPN/Turkije/nsubj/2 veroordeelde/VERB/veroordelen/root/0/{PAST} de/DET/de/det/4 ontvoering/NOUN/ontvoering/obj/2"
    " van/ADP/van/case/"
)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (CONDEMNED + "7 the/DET/the/det/7 guards/NOUN/guard/nmod/4/Number=Plur", "en"),
        (CONDEMNED + "6 Palestinians/PROPN/Palestinian/nmod/4/Number=Plur", "en"),
        (VEROORDEELDE + "7 de/DET/de/det/7 bewakers/NOUN/bewaker/nmod/4/Number=Plur", "nl"),
        (VEROORDEELDE + "6 Koerden/PROPN/Koerd/nmod/4/Number=Plur", "nl"),
    ],
)
def test_whom_a_deed_is_done_to_is_not_blamed_for_it(spec: str, lang: str) -> None:
    assert "criticizes" not in {s.relation for s in statements(spec, lang)}


@pytest.mark.parametrize(
    ("spec", "lang", "doer"),
    [
        (CONDEMNED + "6 Palestinians/PROPN/Palestinian/nmod/4/Number=Plur by/ADP/by/case/8 Israel/PROPN/Israel/nmod/4", "en", "israel"),
        (
            VEROORDEELDE + "6 Koerden/PROPN/Koerd/nmod/4/Number=Plur door/ADP/door/case/8 Hezbollah/PROPN/Hezbollah/nmod/4",
            "nl",
            "hezbollah",
        ),
    ],
)
def test_a_deed_blames_its_doer(spec: str, lang: str, doer: str) -> None:
    found = one(statements(spec, lang), "criticizes")
    assert (found.subject.actor, found.object.actor) == ("turkey", doer)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Turkey/PROPN/Turkey/nsubj/2 condemned/VERB/condemn/root/0/{PAST} an/DET/a/det/4 attack/NOUN/attack/obj/2 in/ADP/in/case/6"
            " Kenya/PROPN/Kenya/nmod/4",
            "en",
        ),
        (
            f"Turkije/PROPN/Turkije/nsubj/2 veroordeelde/VERB/veroordelen/root/0/{PAST} een/DET/een/det/4 aanslag/NOUN/aanslag/obj/2"
            " in/ADP/in/case/6 Kenia/PROPN/Kenia/nmod/4",
            "nl",
        ),
    ],
)
def test_where_a_deed_was_done_has_nothing_to_do_with_who_condemns_it(spec: str, lang: str) -> None:
    assert ("turkey", "kenya") not in {(s, o) for s, _, o in edges(statements(spec, lang))}


@pytest.mark.parametrize(
    ("spec", "lang", "parties"),
    [
        (
            "The/DET/the/det/5 Israeli~/ADJ/Israeli/amod/4 -~/PUNCT/-/punct/2 Palestinian/ADJ/Palestinian/amod/5 conflict/NOUN/conflict/nsubj/6"
            f" grew/VERB/grow/root/0/{PAST}",
            "en",
            {"israel", "palestine"},
        ),
        (
            "The/DET/the/det/3 Greek-Turkish/ADJ/Greek-Turkish/amod/3 war/NOUN/war/nsubj/4" + f" ended/VERB/end/root/0/{PAST}",
            "en",
            {"greece", "turkey"},
        ),
        (
            "Het/DET/het/det/3 Israëlisch-Palestijnse/ADJ/Israëlisch-Palestijns/amod/3 conflict/NOUN/conflict/nsubj/4"
            f" groeide/VERB/groeien/root/0/{PAST}",
            "nl",
            {"israel", "palestine"},
        ),
    ],
)
def test_two_nationalities_of_one_war(spec: str, lang: str, parties: set[str]) -> None:
    (found,) = statements(spec, lang)
    assert (found.relation, {found.subject.actor, found.object.actor}) == ("fights", parties)


def test_half_a_nationality_is_no_party() -> None:
    spec = f"The/DET/the/det/3 Greek-style/ADJ/Greek-style/amod/3 war/NOUN/war/nsubj/4 ended/VERB/end/root/0/{PAST}"
    assert not statements(spec)


@pytest.mark.parametrize(
    ("verb", "whom", "relation"),
    [("killed/VERB/kill", "civilians/NOUN/civilian", "kills"), ("attacked/VERB/attack", "villages/NOUN/village", "attacks")],
)
def test_dozens_of_men_are_hit_once(verb: str, whom: str, relation: str) -> None:
    """Dozens, and civilians, would be two."""
    spec = f"Iraq/PROPN/Iraq/nsubj/2 {verb}/root/0/{PAST} dozens/NOUN/dozen/obj/2/Number=Plur of/ADP/of/case/5 {whom}/nmod/3/Number=Plur"
    assert [(s.subject.actor, s.relation) for s in statements(spec)] == [("iraq", relation)]


def test_two_that_are_hit_together_are_two() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2 and/CCONJ/and/cc/5 Syria/PROPN/Syria/conj/3"
    assert edges(statements(spec)) == {("iraq", "attacks", "iran"), ("iraq", "attacks", "syria")}
    unnamed = spec.replace("Iran/PROPN/Iran", "militias/NOUN/militia").replace("Syria/PROPN/Syria", "villages/NOUN/village")
    assert edges(statements(unnamed)) == {("iraq", "attacks", "militias"), ("iraq", "attacks", "villages")}


def test_a_verb_with_the_prefix_of_another() -> None:
    """*keurde … goed*, which the lemmatizer took for *afkeuren*."""
    spec = (
        f"IMF/PROPN/IMF/nsubj/2 keurde/VERB/{{lemma}}/root/0/{PAST} een/DET/een/det/4 lening/NOUN/lening/obj/2 voor/ADP/voor/case/6"
        " Egypte/PROPN/Egypte/nmod/4 goed/ADJ/goed/{dep}/2"
    )
    for lemma, dep in (("keuren", "compound:prt"), ("afkeuren", "compound:prt"), ("afkeuren", "advmod")):
        assert edges(statements(spec.format(lemma=lemma, dep=dep), "nl")) == {("imf", "funds", "egypt")}


@pytest.mark.parametrize("lemma", ["binnenvallen", "vallen"])
def test_an_infinitive_is_known_with_its_prefix(lemma: str) -> None:
    """The lemmatizer may have left it out."""
    spec = f"Irak/PROPN/Irak/nsubj/2 wil/VERB/willen/root/0/{FIN} Iran/PROPN/Iran/obj/4 binnenvallen/VERB/{lemma}/xcomp/2/{INF}"
    assert edges(statements(spec, "nl")) == {("iraq", "invades", "iran")}


@pytest.mark.parametrize("said", [False, True])
def test_a_polite_wish_is_a_wish(said: bool) -> None:
    """*would like X to* asks; it is no hypothesis, and in a report of the past no future."""
    spec = (
        f"Kenya/PROPN/Kenya/nsubj/3 would/AUX/would/aux/3/{FIN} like/VERB/like/root/0/{INF} France/PROPN/France/obj/3"
        f" to/PART/to/mark/6 leave/VERB/leave/xcomp/3/{INF}"
    )
    if said:
        spec = spec.replace("root/0", "ccomp/8") + f" ,/PUNCT/,/punct/8 said/VERB/say/root/0/{PAST} Chad/PROPN/Chad/nsubj/8"
    (wish,) = [s for s in statements(spec) if s.relation == "requests"]
    assert (wish.certainty, wish.tense) == (Certainty.CERTAIN, Tense.PRESENT)


@pytest.mark.parametrize(
    ("article", "tense"), [("the/DET/the/det/5/Definite=Def", Tense.PRESENT), ("a/DET/a/det/5/Definite=Ind", Tense.FUTURE)]
)
def test_a_body_does_what_it_was_made_for(article: str, tense: Tense) -> None:
    """*the coalition to fight X* fights; *a coalition to fight X* is one that somebody wants."""
    spec = (
        f"France/PROPN/France/nsubj/2 leads/VERB/lead/root/0/{FIN} {article} African/ADJ/African/amod/5"
        f" coalition/NOUN/coalition/obj/2 to/PART/to/mark/7 fight/VERB/fight/acl/5/{INF} Hamas/PROPN/Hamas/obj/7"
    )
    assert {s.tense for s in statements(spec) if s.relation == "fights"} == {tense}


@pytest.mark.parametrize(("noun", "acts"), [("plan", "france"), ("visit", "kenya")])
def test_whose_plan_it_is_acts_in_it(noun: str, acts: str) -> None:
    """*praises the French for their plan to invade Chad*, with the infinitive hung on the verb."""
    spec = (
        f"Kenya/PROPN/Kenya/nsubj/2 praises/VERB/praise/root/0/{FIN} France/PROPN/France/nmod:poss/5 's/PART/'s/case/3"
        f" {noun}/NOUN/{noun}/obj/2 to/PART/to/mark/7 invade/VERB/invade/advcl/2/{INF} Chad/PROPN/Chad/obj/7"
    )
    assert (acts, "invades", "chad") in edges(statements(spec))


def test_what_is_bombed_does_not_bomb() -> None:
    spec = (
        f"Hamas/PROPN/Hamas/nsubj/2 denied/VERB/deny/root/0/{PAST} the/DET/the/det/4 bombing/NOUN/bombing/obj/2 of/ADP/of/case/7"
        " a/DET/a/det/7 bank/NOUN/bank/nmod/4/Number=Sing in/ADP/in/case/9 Chad/PROPN/Chad/nmod/4"
    )
    assert not any(s.relation == "bombs" and s.subject.text == "a bank" for s in statements(spec))


def test_what_is_aimed_at_a_town_is_not_the_towns() -> None:
    spec = (
        f"Soldiers/NOUN/soldier/nsubj/2/Number=Plur intercepted/VERB/intercept/root/0/{PAST} the/DET/the/det/4"
        " missile/NOUN/missile/obj/2/Number=Sing {prep}/ADP/{prep}/case/6 Chad/PROPN/Chad/nmod/4"
    )
    assert not any(s.object.actor == "chad" for s in statements(spec.format(prep="at")))
    assert any(s.object.actor == "chad" for s in statements(spec.format(prep="from")))


def test_somebody_unknown_is_not_his_country() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2 praised/VERB/praise/root/0/{PAST} the/DET/the/det/5 Kenyan/ADJ/Kenyan/amod/5 {{}}/{{}}/x/obj/2"
    assert ("chad", "praises", "kenya") not in edges(statements(spec.format("Nexolux", "PROPN")))
    assert ("chad", "praises", "kenya") in edges(statements(spec.format("courage", "NOUN")))


def test_troops_are_troops() -> None:
    """A noun whose plural is listed as a word of its own still stands where its singular is wanted."""
    spec = f"Kenya/PROPN/Kenya/nsubj/2 sent/VERB/send/root/0/{PAST} troops/NOUN/troops/obj/2/Number=Ptan to/ADP/to/case/5 Chad/PROPN/Chad/obl/2"
    assert ("kenya", "deploysTo", "chad") in edges(statements(spec))


def test_a_request_with_a_misread_verb_is_a_request() -> None:
    """*riepen … op*, which the lemmatizer takes for *ropen*: what is asked is not done."""
    spec = (
        f"Kenia/PROPN/Kenia/nsubj/2 riepen/VERB/ropen/root/0/{PAST} Tsjaad/PROPN/Tsjaad/obj/2 op/ADP/op/compound:prt/2 om/ADP/om/mark/8"
        f" Mali/PROPN/Mali/obj/8 te/ADP/te/mark/8 steunen/VERB/steunen/xcomp/2/{INF}"
    )
    (support,) = [s for s in statements(spec, "nl") if s.relation in {"supports", "backs"}]
    assert support.tense is Tense.FUTURE


def test_who_calls_an_attack_something_does_not_attack() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2 called/VERB/call/root/0/{PAST} the/DET/the/det/4 attack/NOUN/attack/obj/2 on/ADP/on/case/6"
        " Mali/PROPN/Mali/nmod/4 a/DET/a/det/8 crime/NOUN/crime/xcomp/2"
    )
    assert ("chad", "attacks", "mali") not in edges(statements(spec))
    launched = f"Chad/PROPN/Chad/nsubj/2 launched/VERB/launch/root/0/{PAST} an/DET/an/det/4 attack/NOUN/attack/obj/2 on/ADP/on/case/6"
    assert ("chad", "attacks", "mali") in edges(statements(launched + " Mali/PROPN/Mali/nmod/4"))


@pytest.mark.parametrize(("whose", "threatened"), [("Kenyan", False), ("Malian", True)])
def test_nobody_threatens_his_own_troops(whose: str, threatened: bool) -> None:
    spec = (
        f"Kenya/PROPN/Kenya/nsubj/2 threatens/VERB/threaten/root/0/{FIN} to/PART/to/mark/4 withdraw/VERB/withdraw/xcomp/2/{INF}"
        f" {whose}/ADJ/{whose}/amod/6 soldiers/NOUN/soldier/obj/4/Number=Plur"
    )
    assert any(s.relation == "threatens" for s in statements(spec)) is threatened


def test_the_group_of_a_country_is_not_the_country() -> None:
    """*a group of rebels* is the rebels, *the rebel group of Myanmar* is not Myanmar."""
    spec = (
        "The/DET/the/det/3 rebel/NOUN/rebel/compound/3 group/NOUN/group/nsubj/6 of/ADP/of/case/5 Myanmar/PROPN/Myanmar/nmod/3"
        " accused/VERB/accuse/root/0/VerbForm=Fin Russia/PROPN/Russia/obj/6"
    )
    found = one(statements(spec), "accuses")
    assert (found.subject.text, found.subject.actor) == ("The rebel group of Myanmar", None)


@pytest.mark.parametrize(
    ("clause", "asked"),
    [
        ("Chad/PROPN/Chad/nsubj/5 leave/VERB/leave/ccomp/2", {("iran", "demandsOf", "chad")}),
        ("Chad/PROPN/Chad/nsubj:pass/6 be/AUX/be/aux:pass/6 released/VERB/release/ccomp/2/VerbForm=Part", set()),
        (
            "Chad/PROPN/Chad/nsubj:pass/6 be/AUX/be/aux:pass/6 released/VERB/release/ccomp/2/VerbForm=Part by/ADP/by/case/8"
            " Libya/PROPN/Libya/obl/6",
            {("iran", "demandsOf", "libya")},
        ),
        ("Chad/PROPN/Chad/nsubj/5 receive/VERB/receive/ccomp/2 help/NOUN/help/obj/5", set()),
    ],
)
def test_of_whom_something_is_demanded(clause: str, asked: set[tuple[str, str, str]]) -> None:
    """Not of whoever is to be released, or to get something."""
    spec = f"Iran/PROPN/Iran/nsubj/2 demands/VERB/demand/root/0/VerbForm=Fin that/SCONJ/that/mark/5 {clause}"
    assert {e for e in edges(statements(spec)) if e[1] == "demandsOf"} == asked


@pytest.mark.parametrize("jointly", ["samen/ADV/samen/advmod/2 ", ""])
@pytest.mark.parametrize("head", ["2", "{ally}"])
def test_allies_do_not_fight_each_other(jointly: str, head: str) -> None:
    """*Chad vecht (samen) met Iran en Syrië tegen Libië*, with *Libië* hung on the verb or on its ally."""
    at = 4 + bool(jointly)
    spec = (
        f"Chad/PROPN/Chad/nsubj/2 vecht/VERB/vechten/root/0/VerbForm=Fin {jointly}met/ADP/met/case/{at} Iran/PROPN/Iran/obl/2"
        f" en/CCONJ/en/cc/{at + 2} Syrië/PROPN/Syrië/conj/{at} tegen/ADP/tegen/case/{at + 4}"
        f" Libië/PROPN/Libië/{'obl' if head == '2' else 'nmod'}/{head.format(ally=at)}"
    )
    found = edges(statements(spec, "nl"))
    assert {object_ for _, relation, object_ in found if relation == "fights"} == {"libya"}
    assert ("chad", "fights", "libya") in found


def test_who_fights_with_somebody_alone_fights_him() -> None:
    spec = "Chad/PROPN/Chad/nsubj/2 vecht/VERB/vechten/root/0/VerbForm=Fin met/ADP/met/case/4 Iran/PROPN/Iran/obl/2"
    assert ("chad", "fights", "iran") in edges(statements(spec, "nl"))


@pytest.mark.parametrize(("noun", "within"), [("expert", False), ("analyst", False), ("commander", True)])
def test_who_knows_about_a_group_is_not_in_it(noun: str, within: bool) -> None:
    """*the Hamas expert Jan Smit*."""
    spec = (
        f"the/DET/the/det/3 Hamas/PROPN/Hamas/compound/3 {noun}/NOUN/{noun}/nsubj/6/Number=Sing Jan/PROPN/Jan/appos/3//PERSON"
        " Smit/PROPN/Smit/flat/4//PERSON praised/VERB/praise/root/0/VerbForm=Fin Iran/PROPN/Iran/obj/6"
    )
    found = edges(statements(spec))
    assert ("jan-smit", "praises", "iran") in found
    assert any(object_ == "hamas" for _, _, object_ in found) == within


@pytest.mark.parametrize(("owner", "found"), [("Iraqi/ADJ/Iraqi", False), ("Iranian/ADJ/Iranian", True)])
def test_a_government_and_a_thing_of_its_state(owner: str, found: bool) -> None:
    """*The Iraqi government condemned the Iraqi exit* is nothing between two actors."""
    spec = (
        "Iraqi/ADJ/Iraqi/amod/2 government/NOUN/government/nsubj/3/Number=Sing condemned/VERB/condemn/root/0/VerbForm=Fin"
        f" the/DET/the/det/6 {owner}/amod/6 exit/NOUN/exit/obj/3/Number=Sing"
    )
    assert bool(statements(spec)) == found


def test_troops_with_whom_somebody_fights_against_a_third() -> None:
    """*fought with Iranian troops against Libya*, with *Libya* hung on the troops."""
    spec = (
        "Chad/PROPN/Chad/nsubj/2 fought/VERB/fight/root/0/VerbForm=Fin with/ADP/with/case/5 Iranian/ADJ/Iranian/amod/5"
        " troops/NOUN/troop/obl/2/Number=Plur against/ADP/against/case/7 Libya/PROPN/Libya/nmod/5"
    )
    assert edges(statements(spec)) == {("chad", "fights", "libya")}


def test_who_claims_a_deed_did_it() -> None:
    spec = (
        f"Hamas/PROPN/Hamas/nsubj/{{v}} {{no}}claimed/VERB/claim/root/0/{PAST} responsibility/NOUN/responsibility/obj/{{v}} for/ADP/for/case/{{b}}"
        " a/DET/a/det/{b} bombing/NOUN/bombing/nmod/{r} that/PRON/that/nsubj/{k}/PronType=Rel"
        f" killed/VERB/kill/acl:relcl/{{b}}/{PAST} soldiers/NOUN/soldier/obj/{{k}}"
    )
    found = edges(statements(spec.format(v=2, no="", b=6, r=3, k=8)))
    assert ("hamas", "kills", "soldiers") in found
    denied = "did/AUX/do/aux/4 not/PART/not/advmod/4 "
    assert not statements(spec.format(v=4, no=denied, b=8, r=5, k=10))


def test_who_declines_to_say_something_refuses_nobody() -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 declined/VERB/decline/root/0/{PAST} to/PART/to/mark/4 {{verb}}/VERB/{{verb}}/xcomp/2/{INF} {{rest}}"
    said = f"whether/SCONJ/whether/mark/7 Iraq/PROPN/Iraq/nsubj/7 left/VERB/leave/ccomp/4/{PAST}"
    assert not [s for s in statements(spec.format(verb="say", rest=said)) if s.relation == "refuses"]
    assert ("iran", "refuses", "iraq") in edges(statements(spec.format(verb="meet", rest="Iraq/PROPN/Iraq/obj/4")))


def test_an_agent_of_the_object_makes_no_passive() -> None:
    """*Iran verbood de uitvoer door Irak*, with *door* hung on the verb."""
    spec = f"Iran/PROPN/Iran/nsubj/2 verbood/VERB/verbieden/root/0/{PAST} uitvoer/NOUN/uitvoer/obj/2 door/ADP/door/case/5 Irak/PROPN/Irak/obl:agent/2"
    assert not [s for s in statements(spec, "nl") if s.subject.actor == "iraq"]


def test_who_undergoes_a_killing_does_not_do_it() -> None:
    """*Bij een Israëlische aanval is een commandant van Hezbollah gedood*."""
    spec = (
        "Bij/ADP/bij/case/3 Israëlische/ADJ/Israëlisch/amod/3 aanval/NOUN/aanval/obl/8 is/AUX/zijn/aux:pass/8/VerbForm=Fin"
        " een/DET/een/det/6 commandant/NOUN/commandant/nsubj:pass/8 van/ADP/van/case/9 gedood/VERB/doden/root/0/VerbForm=Part"
    ).replace(
        " van/ADP/van/case/9 gedood/VERB/doden/root/0", " van/ADP/van/case/8 Hezbollah/PROPN/Hezbollah/nmod/6 gedood/VERB/doden/root/0"
    )
    spec = spec.replace("/obl/8", "/obl/9").replace("/aux:pass/8", "/aux:pass/9").replace("/nsubj:pass/8", "/nsubj:pass/9")
    killers = {s.subject.actor for s in statements(spec, "nl") if s.relation == "kills"}
    assert killers == {"israel"}


@pytest.mark.parametrize(("pronoun", "who"), [("which", "hamas"), ("who", "a member of Hamas")])
def test_which_is_never_somebody(pronoun: str, who: str) -> None:
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 met/VERB/meet/root/0/{PAST} a/DET/a/det/4 member/NOUN/member/obj/2 of/ADP/of/case/6 Hamas/PROPN/Hamas/nmod/4"
        f" ,/PUNCT/,/punct/9 {pronoun}/PRON/{pronoun}/nsubj/9/PronType=Rel praised/VERB/praise/acl:relcl/4/{PAST} Iraq/PROPN/Iraq/obj/9"
    )
    (found,) = [s for s in statements(spec) if s.relation == "praises"]
    assert (found.subject.actor or found.subject.text) == who


@pytest.mark.parametrize(
    ("verb", "lemma", "thing"), [("cut", "cut", "loan"), ("froze", "freeze", "shipment"), ("slashed", "slash", "subsidy")]
)
def test_halted_flows(verb: str, lemma: str, thing: str) -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 {verb}/VERB/{lemma}/root/0/{PAST} {thing}s/NOUN/{thing}/obj/2 to/ADP/to/case/5 Iraq/PROPN/Iraq/nmod/3"
    assert ("iran", "sanctions", "iraq") in edges(statements(spec))


@pytest.mark.parametrize(
    ("verb", "lemma", "thing"), [("stopte", "stoppen", "lening"), ("halveerde", "halveren", "subsidie"), ("staakte", "staken", "uitvoer")]
)
def test_halted_flows_in_dutch(verb: str, lemma: str, thing: str) -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 {verb}/VERB/{lemma}/root/0/{PAST} {thing}/NOUN/{thing}/obj/2 aan/ADP/aan/case/5 Irak/PROPN/Irak/nmod/3"
    assert ("iran", "sanctions", "iraq") in edges(statements(spec, "nl"))


def test_a_convoy_near_a_town_is_not_the_town() -> None:
    spec = (
        f"Hamas/PROPN/Hamas/nsubj/2 attacked/VERB/attack/root/0/{PAST} a/DET/a/det/4 convoy/NOUN/convoy/obj/2 near/ADP/near/case/6"
        " Damascus/PROPN/Damascus/nmod/4"
    )
    assert not [s for s in statements(spec) if s.relation == "attacks" and s.object.actor == "damascus"]


def test_troops_ordered_somewhere_are_deployed_there() -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 ordered/VERB/order/root/0/{PAST} troops/NOUN/troops/obj/2/Number=Plur to/ADP/to/case/5 Iraq/PROPN/Iraq/obl/2"
    assert ("iran", "deploysTo", "iraq") in edges(statements(spec))


def test_who_flees_somewhere_is_there() -> None:
    spec = f"Hamas/PROPN/Hamas/nsubj/2 fled/VERB/flee/root/0/{PAST} to/ADP/to/case/4 Iraq/PROPN/Iraq/obl/2"
    assert ("hamas", "presentIn", "iraq") in edges(statements(spec))


@pytest.mark.parametrize(
    "thing",
    [
        "Iranian/ADJ/Iranian/amod/4 positions/NOUN/position/obj/2/Number=Plur near/ADP/near/case/6 Damascus/PROPN/Damascus/nmod/4",
        "a/DET/a/det/4 village/NOUN/village/obj/2 near/ADP/near/case/6 Damascus/PROPN/Damascus/nmod/4",
    ],
)
def test_what_stands_near_a_town_is_not_the_town(thing: str) -> None:
    found = statements(f"Iraq/PROPN/Iraq/nsubj/2 shelled/VERB/shell/root/0/{PAST} {thing}")
    assert not [s for s in found if s.relation == "bombs" and s.object.actor == "damascus"]
    assert [s for s in found if s.relation == "bombs"]


def test_a_country_s_unknown_firm_is_not_the_country() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2 praised/VERB/praise/root/0/{PAST} Kenya~/PROPN/Kenya/nmod:poss/5 's/PART/'s/case/3 Nexolux/PROPN/Nexolux/obj/2"
    assert ("chad", "praises", "kenya") not in edges(statements(spec))


@pytest.mark.parametrize(
    "thing",
    [
        "the/DET/the/det/4 positions/NOUN/position/obj/2/Number=Plur in/ADP/in/case/6 Damascus/PROPN/Damascus/nmod/4",
        "a/DET/a/det/4 village/NOUN/village/obj/2 in/ADP/in/case/6 Damascus/PROPN/Damascus/nmod/4",
        "their/PRON/their/nmod:poss/4 car/NOUN/car/obj/2 in/ADP/in/case/6 Damascus/PROPN/Damascus/obl/2",
        "a/DET/a/det/4 convoy/NOUN/convoy/obj/2 in/ADP/in/case/6 Damascus/PROPN/Damascus/nmod/4",
    ],
)
def test_what_is_struck_in_a_town_is_not_always_the_town(thing: str) -> None:
    spec = f"Hamas/PROPN/Hamas/nsubj/2 struck/VERB/strike/root/0/{PAST} {thing}"
    struck = [s for s in statements(spec) if s.relation == "attacks" and s.object.actor == "damascus"]
    assert bool(struck) is ("positions" in thing)  # a thing there is the town's; what is somebody itself, or passes through, is not


def test_whose_ship_it_is_does_not_attack_it() -> None:
    spec = (
        "De/DET/de/det/2 aanval/NOUN/aanval/nsubj/10 van/ADP/van/case/4 Hamas/PROPN/Hamas/nmod/2 op/ADP/op/case/7 het/DET/het/det/7"
        " ziekenhuis/NOUN/ziekenhuis/nmod/2 van/ADP/van/case/9 Iran/PROPN/Iran/nmod/2 duurt/VERB/duren/root/0/VerbForm=Fin"
    )
    assert not [s for s in statements(spec, "nl") if s.relation == "attacks" and s.subject.actor == "iran"]


@pytest.mark.parametrize("entity", ["DATE", ""])
def test_a_month_is_no_event(entity: str) -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 said/VERB/say/root/0/{PAST} in/ADP/in/case/4 March/PROPN/March/obl/2//{entity}"
        f" that/SCONJ/that/mark/7 Iran/PROPN/Iran/nsubj/7 slept/VERB/sleep/ccomp/2/{PAST}"
    )
    assert bool(edges(statements(spec))) is not bool(entity)


def test_a_bomb_in_a_letter_is_no_letter() -> None:
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 sent/VERB/send/root/0/{PAST} letter/NOUN/letter/compound/4 bombs/NOUN/bomb/obj/2/Number=Plur"
        " to/ADP/to/case/6 Iraq/PROPN/Iraq/obl/2"
    )
    assert edges(statements(spec)) == {("iran", "attacks", "iraq")}
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 stuurde/VERB/sturen/root/0/{PAST} bombrieven/NOUN/bombrief/obj/2/Number=Plur"
        " naar/ADP/naar/case/5 Irak/PROPN/Irak/obl/2"
    )
    assert edges(statements(spec, "nl")) == {("iran", "attacks", "iraq")}


@pytest.mark.parametrize(("verb", "has_one"), [("opened/VERB/open", True), ("sent/VERB/send", False)])
def test_who_sends_something_to_an_office_has_none_there(verb: str, has_one: bool) -> None:
    phrase = "an/DET/a/det/4 office/NOUN/office/obj/2" if has_one else "to/ADP/to/case/4 offices/NOUN/office/obl/2/Number=Plur"
    spec = f"Hamas/PROPN/Hamas/nsubj/2 {verb}/root/0/{PAST} {phrase} in/ADP/in/case/6 Iran/PROPN/Iran/nmod/4"
    assert (("hamas", "basedIn", "iran") in edges(statements(spec))) is has_one


def test_whoever_is_asked_to_act_against_somebody_is_not_him() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 asked/VERB/ask/root/0/{PAST} {{whom}}"
        " to/PART/to/mark/6 condemn/VERB/condemn/xcomp/2/VerbForm=Inf Iran/PROPN/Iran/obj/6"
    )
    board = spec.format(whom="a/DET/a/det/4 court/NOUN/court/obj/2")
    thing = spec.format(whom="for/ADP/for/case/4 leave/NOUN/leave/obl/2")
    assert ("iraq", "requests", "iran") not in edges(statements(board))
    assert ("iraq", "requests", "iran") in edges(statements(thing))


def test_who_has_the_lead_does_not_lead_the_lead() -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 heeft/VERB/hebben/root/0/{FIN} de/DET/de/det/4 leiding/NOUN/leiding/obj/2"
    assert statements(spec, "nl") == []
    of_something = f"{spec} over/ADP/over/case/6 Hamas/PROPN/Hamas/nmod/4"
    assert ("iran", "leads", "hamas") in edges(statements(of_something, "nl"))


def test_what_happens_in_a_war_is_not_done_to_the_other_side() -> None:
    """*in the war, Iraq [slept] with Iran's money*; but *slept after a war with Iran*, wherever *with Iran* was hung."""
    apart = (
        f"In/ADP/in/case/3 the/DET/the/det/3 war/NOUN/war/obl/5 Iraq/PROPN/Iraq/nsubj/5 slept/VERB/sleep/root/0/{PAST}"
        " with/ADP/with/case/7 Iran/PROPN/Iran/obl/5"
    )
    assert ("iraq", "fights", "iran") not in edges(statements(apart))
    together = (
        f"Iraq/PROPN/Iraq/nsubj/2 slept/VERB/sleep/root/0/{PAST} in/ADP/in/case/5 the/DET/the/det/5 war/NOUN/war/obl/2"
        " there/ADV/there/advmod/5 with/ADP/with/case/8 Iran/PROPN/Iran/obl/2"
    )
    assert ("iraq", "fights", "iran") in edges(statements(together))


def test_a_thing_of_somebodys_is_no_foundation_of_him() -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2 stichtte/VERB/stichten/root/0/{PAST} het/DET/het/det/4 park/NOUN/park/obj/2 van/ADP/van/case/6 Hamas/PROPN/Hamas/nmod/4"
    assert "founded" not in {r for _, r, _ in edges(statements(spec, "nl"))}


def test_what_is_recommended_is_not_asked() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 recommended/VERB/recommend/root/0/{PAST} Hamas/PROPN/Hamas/obj/2 to/ADP/to/case/5 Iran/PROPN/Iran/obl/2"
    )
    assert ("iraq", "requests", "hamas") not in edges(statements(spec))
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 recommended/VERB/recommend/root/0/{PAST} that/SCONJ/that/mark/5 Iran/PROPN/Iran/nsubj/5"
        f" leave/VERB/leave/ccomp/2/{FIN}"
    )
    assert ("iraq", "requests", "iran") in edges(statements(spec))


@pytest.mark.parametrize(("surname", "found"), [("Kataw/PROPN/Kataw/flat/1", False), ("staff/NOUN/staff/flat/1", True)])
def test_somebody_whom_nothing_knows_is_not_his_employer(surname: str, found: bool) -> None:
    spec = (
        f"Lana/PROPN/Lana/nsubj/5 {surname} of/ADP/of/case/4 Hamas/PROPN/Hamas/nmod/1"
        f" accused/VERB/accuse/root/0/{PAST} Iran/PROPN/Iran/obj/5"
    )
    assert (("hamas", "accuses", "iran") in edges(statements(spec))) is found


def test_who_says_what_somebody_has_to_do() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/6//PERSON moet/AUX/moeten/aux/6/VerbForm=Fin van/ADP/van/case/5 de/DET/de/det/5 rechtbank/NOUN/rechtbank/obl/6"
        " {0}/VERB/{0}/root/0/VerbForm=Inf"
    )
    found = one(statements(spec.format("betalen"), "nl"), "orders")
    assert found.subject.text == "de rechtbank" and found.object.actor == "anna"
    assert "orders" not in {r for _, r, _ in edges(statements(spec.format("vertrekken"), "nl"))}  # as *vertrekken van O*


def test_who_fought_a_third_did_not_fight_each_other() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/4//GPE and/CCONJ/and/cc/3 Mali/PROPN/Mali/conj/1//GPE fought/VERB/fight/root/0/{PAST}"
        " {}/PROPN/{}/obj/4//GPE"
    )
    found = edges(statements(spec.format("Niger", "Niger")))
    assert ("chad", "fights", "niger") in found and ("mali", "fights", "niger") in found and ("chad", "fights", "mali") not in found
    assert ("chad", "fights", "mali") in edges(statements(spec.rpartition(" ")[0]))


def test_a_verb_without_a_cue_adds_nothing_to_its_noun() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE signed/VERB/sign/root/0/{PAST} a/DET/a/det/4 {{}}/NOUN/{{}}/obj/2 with/ADP/with/case/6 Mali/PROPN/Mali/obl/2//GPE"
    assert {s.relation for s in statements(spec.format("memorandum", "memorandum"))} == {"agreesWith"}


@pytest.mark.parametrize(
    ("who", "relation"), [("Ann/PROPN/Ann/nsubj/2//PERSON", "criticizes"), ("Chad/PROPN/Chad/nsubj/2//GPE", "attacks")]
)
def test_attacks_with_grounds_are_words(who: str, relation: str) -> None:
    spec = f"{who} attacked/VERB/attack/root/0/{PAST} Mali/PROPN/Mali/obj/2//GPE for/SCONJ/for/mark/5 lying/VERB/lie/advcl/2/VerbForm=Ger"
    assert one(statements(spec), relation).object.actor == "mali"


def test_attacks_without_grounds_are_attacks() -> None:
    spec = f"Ann/PROPN/Ann/nsubj/2//PERSON attacked/VERB/attack/root/0/{PAST} Mali/PROPN/Mali/obj/2//GPE"
    assert one(statements(spec), "attacks").subject.actor == "ann"


def test_who_broke_with_a_third_did_not_break_with_each_other() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/4//GPE and/CCONJ/and/cc/3 Mali/PROPN/Mali/conj/1//GPE severed/VERB/sever/root/0/{PAST} ties/NOUN/tie/obj/4"
        " with/ADP/with/case/7 Niger/PROPN/Niger/nmod/5//GPE"
    )
    found = edges(statements(spec))
    assert ("chad", "breaksRelationsWith", "niger") in found and ("mali", "breaksRelationsWith", "niger") in found
    assert ("chad", "breaksRelationsWith", "mali") not in found
    alone = edges(statements(spec.partition(" with/")[0]))
    assert ("chad", "breaksRelationsWith", "mali") in alone


def test_what_somebody_adds_behind_a_comma_is_his_own() -> None:
    spec = (
        f"Ann/PROPN/Ann/nsubj/2//PERSON told/VERB/tell/root/0/{PAST} reporters/NOUN/reporter/iobj/2/Number=Plur {{}}"
        "thanking/VERB/thank/advcl/2/VerbForm=Ger Mali/PROPN/Mali/obj/{}//GPE"
    )
    apart = one(statements(spec.format(",/PUNCT/,/punct/5 ", 5)), "praises")
    assert apart.subject.actor == "ann"


@pytest.mark.parametrize("case", ["wegens", "zonder"])
def test_whoever_is_punished_for_something_did_it(case: str) -> None:
    spec = (
        f"Tsjaad/PROPN/Tsjaad/nsubj/3//GPE heeft/AUX/hebben/aux/3 geschorst/VERB/schorsen/root/0/VerbForm=Part Anna/PROPN/Anna/obj/3//PERSON"
        f" {case}/ADP/{case}/case/7 het/DET/het/det/7 bekritiseren/VERB/bekritiseren/obl/3/VerbForm=Inf van/ADP/van/case/9 Mali/PROPN/Mali/obl/7//GPE"
    )
    critics = {s.subject.actor for s in statements(spec, "nl") if s.relation == "criticizes"}
    assert critics == ({"anna"} if case == "wegens" else {"chad"})


def test_a_mouthpiece_takes_no_part() -> None:
    spec = (
        "Tsjaad/PROPN/Tsjaad/nsubj/2//GPE eist/VERB/eisen/root/0/VerbForm=Fin bij/ADP/bij/{0} monde/NOUN/mond/{1} van/ADP/van/{2}"
        " Anna/PROPN/Anna/obl/2//PERSON geld/NOUN/geld/obj/2"
    )
    hung = spec.format("case/6", "fixed/3", "fixed/3")
    torn = spec.format("obl/2", "fixed/3", "case/6")
    plain = "Tsjaad/PROPN/Tsjaad/nsubj/2//GPE eist/VERB/eisen/root/0/VerbForm=Fin van/ADP/van/case/4 Anna/PROPN/Anna/obl/2//PERSON geld/NOUN/geld/obj/2"
    for tree in (hung, torn):
        assert not statements(tree, "nl")
    assert one(statements(plain, "nl"), "demandsOf").object.actor == "anna"


def test_moved_troops_are_not_the_enemy() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE moved/VERB/move/root/0/{PAST} soldiers/NOUN/soldier/obj/2/Number=Plur to/ADP/to/case/6 the/DET/the/det/6"
        " border/NOUN/border/obl/2 with/ADP/with/case/8 Mali/PROPN/Mali/nmod/6//GPE"
    )
    assert edges(s for s in statements(spec) if s.relation == "mobilizesAgainst") == {("chad", "mobilizesAgainst", "mali")}
    alone = statements(spec.partition(" with/")[0])
    assert "mobilizesAgainst" not in {s.relation for s in alone}


def test_a_verb_with_its_particle_is_another_verb() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE called/VERB/call/root/0/{PAST} {{}}a/DET/a/det/{{}} strike/NOUN/strike/obj/2 after/ADP/after/case/{{}}"
        " Mali/PROPN/Mali/obl/2//GPE agreed/VERB/agree/advcl/2/VerbForm=Part"
    )
    assert not statements(spec.format("off/ADP/off/compound:prt/2 ", 5, 7))


def test_hostage_is_nobody() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE held/VERB/hold/root/0/{PAST} {{}}hostage/NOUN/hostage/obj/2/Number=Sing"
    assert not statements(spec.format(""))
    assert one(statements(spec.format("a/DET/a/det/4 ")), "arrests").object.text == "a hostage"


def test_a_state_does_not_accuse_its_own_government() -> None:
    spec = f"{{}}/PROPN/{{}}/nsubj/2//GPE accused/VERB/accuse/root/0/{PAST} Santiago/PROPN/Santiago/obj/2//GPE"
    assert not statements(spec.format("Chile", "Chile"))
    assert edges(statements(spec.format("Peru", "Peru"))) == {("peru", "accuses", "chile.government")}


@pytest.mark.parametrize(("who", "relation"), [("hooggerechtshof", "coerces"), ("kabinet", "criticizes")])
def test_a_court_convicts_and_a_cabinet_condemns(who: str, relation: str) -> None:
    spec = f"het/DET/het/det/2 {who}/NOUN/{who}/nsubj/3 veroordeelde/VERB/veroordelen/root/0/{PAST} Anna/PROPN/Anna/obj/3//PERSON"
    assert one(statements(spec, "nl"), relation).object.actor == "anna"


@pytest.mark.parametrize(("verb", "threat"), [("verliezen", False), ("bombarderen", True)])
def test_what_befalls_somebody_is_no_threat(verb: str, threat: bool) -> None:
    spec = f"Mali/PROPN/Mali/nsubj/2//GPE dreigt/VERB/dreigen/root/0/VerbForm=Fin Tsjaad/PROPN/Tsjaad/obj/5//GPE te/ADP/te/mark/5 {verb}/VERB/{verb}/xcomp/2/VerbForm=Inf"
    assert ("threatens" in {s.relation for s in statements(spec, "nl")}) is threat


def test_some_of_a_group_are_meant_by_all_their_words() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE killed/VERB/kill/root/0/{PAST} five/NUM/five/nummod/4 members/NOUN/member/obj/2/Number=Plur of/ADP/of/case/6"
        " Hamas/PROPN/Hamas/nmod/4//ORG"
    )
    found = one(statements(spec), "kills")
    assert (found.object.text, found.object.actor) == ("five members of Hamas", "hamas")


def test_left_dead() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE left/VERB/leave/root/0/{PAST} nine/NUM/nine/nummod/4 soldiers/NOUN/soldier/obj/2/Number=Plur {{}}"
    assert one(statements(spec.format("dead/ADJ/dead/amod/4")), "kills").subject.actor == "chad"
    assert "kills" not in {s.relation for s in statements(spec.format("early/ADV/early/advmod/2"))}


def test_arrested_by_them_and_hung_on_them() -> None:
    spec = "arrest/NOUN/arrest/nsubj/6 by/ADP/by/case/3 Chad/PROPN/Chad/nmod/1//GPE of/ADP/of/case/5 {0}/PROPN/{0}/nmod/3//{1} shocked/VERB/shock/root/0/VerbForm=Fin"
    assert edges(s for s in statements(spec.format("Anna", "PERSON")) if s.relation == "arrests") == {("chad", "arrests", "anna")}


@pytest.mark.parametrize("mark", ["with", "of"])
def test_who_is_charged_with_it_did_it(mark: str) -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE charged/VERB/charge/root/0/{PAST} Anna/PROPN/Anna/obj/2//PERSON {mark}/SCONJ/{mark}/mark/5"
        " attacking/VERB/attack/advcl/2/VerbForm=Ger Mali/PROPN/Mali/obj/5//GPE"
    )
    assert one(statements(spec), "attacks").subject.actor == "anna"


def test_water_is_no_shell() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE fired/VERB/fire/root/0/{PAST} water/NOUN/water/compound/4 cannon/NOUN/cannon/obj/2 at/ADP/at/case/6"
        " protesters/NOUN/protester/obl/2/Number=Plur"
    )
    assert not {"bombs", "attacks"} & {s.relation for s in statements(spec)}


def test_a_subject_behind_its_verb_swallows_nothing() -> None:
    spec = (
        "nu/ADV/nu/advmod/2 demonstreerden/VERB/demonstreren/root/0/VerbForm=Fin {0} tegen/ADP/tegen/case/5 Tsjaad/PROPN/Tsjaad/nmod/3//GPE"
    )
    behind = statements(spec.format("boeren/NOUN/boer/nsubj/2/Number=Plur"), "nl")
    assert one(behind, "protestsAgainst").object.actor == "chad"


@pytest.mark.parametrize(("dep", "fights"), [("obj", False), ("nsubj", True)])
def test_a_town_that_is_taken_does_not_fight(dep: str, fights: bool) -> None:
    spec = (
        f"{'Mali/PROPN/Mali/nsubj/2//GPE' if dep == 'obj' else 'now/ADV/now/advmod/2'} seized/VERB/seize/root/0/{PAST} Kirotshe/PROPN/Kirotshe/{dep}/2//GPE"
        " fighting/VERB/fight/acl/3/VerbForm=Ger with/ADP/with/case/6 Chad/PROPN/Chad/obl/4//GPE"
    )
    assert any(s.relation == "fights" and s.subject.text == "Kirotshe" for s in statements(spec)) is fights


@pytest.mark.parametrize(("aux", "lemma", "visits"), [("mag", "mogen", False), ("zal", "zullen", True)])
def test_who_allows_a_visit_does_not_pay_it(aux: str, lemma: str, visits: bool) -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/6//PERSON {aux}/AUX/{lemma}/aux/6/VerbForm=Fin van/ADP/van/case/4 Tsjaad/PROPN/Tsjaad/obl/6//GPE bezoek/NOUN/bezoek/obj/6"
        " krijgen/VERB/krijgen/root/0/VerbForm=Inf"
    )
    assert ("visits" in {s.relation for s in statements(spec, "nl")}) is visits


@pytest.mark.parametrize(("dep", "aux"), [("obl:agent", "wordt/AUX/worden/aux:pass"), ("nsubj", "heeft/AUX/hebben/aux")])
def test_agents_of_a_passive_do_not_do_it_to_each_other(dep: str, aux: str) -> None:
    case = "door/ADP/door/case/5 " if dep == "obl:agent" else "nu/ADV/nu/advmod/4 "
    who = "Mali/PROPN/Mali/nsubj:pass/4//GPE" if dep == "obl:agent" else "toen/ADV/toen/advmod/4"
    verb = "bestuurd/VERB/besturen/root/0/VerbForm=Part" if dep == "obl:agent" else "samengewerkt/VERB/samenwerken/root/0/VerbForm=Part"
    spec = f"{who} {aux}/4/VerbForm=Fin {case}{verb} Tsjaad/PROPN/Tsjaad/{dep}/4//GPE en/CCONJ/en/cc/7 Kenia/PROPN/Kenia/conj/5//GPE"
    mutual = {e for e in edges(statements(spec, "nl")) if {e[0], e[2]} == {"chad", "kenya"}}
    assert bool(mutual) is (dep == "nsubj")


def test_what_is_called_for_first_counts() -> None:
    spec = (
        f"Mali/PROPN/Mali/nsubj/2//GPE called/VERB/call/root/0/{PAST} for/ADP/for/case/5 the/DET/the/det/5 withdrawal/NOUN/withdrawal/obl/2 of/ADP/of/case/7"
        " Chad/PROPN/Chad/nmod/5//GPE and/CCONJ/and/cc/9 talks/NOUN/talk/conj/5 to/PART/to/mark/11 free/VERB/free/acl/9/VerbForm=Inf Kenya/PROPN/Kenya/obj/11//GPE"
    )
    assert ("mali", "requests", "chad") in edges(statements(spec)) or ("mali", "demandsOf", "chad") in edges(statements(spec))


@pytest.mark.parametrize(
    "governor", ["agreed/VERB/agree/root/0/VerbForm=Fin|Tense=Past x/ADV/x/advmod/2", "is/AUX/be/cop/3 ready/ADJ/ready/root/0"]
)
@pytest.mark.parametrize(("verb", "agrees"), [("attack", False), ("help", True)])
def test_who_agrees_to_attack_agrees_with_nobody(governor: str, verb: str, agrees: bool) -> None:
    above = 2 if "agreed" in governor else 3
    spec = (
        f"Chad/PROPN/Chad/nsubj/{above}//GPE {governor} to/PART/to/mark/5 {verb}/VERB/{verb}/xcomp/{above}/VerbForm=Inf"
        " Mali/PROPN/Mali/obj/5//GPE in/ADP/in/case/8 Kenya/PROPN/Kenya/obl/5//GPE"
    )
    found = {(s.relation, s.object.actor) for s in statements(spec) if s.subject.actor == "chad"}
    assert (("agreesWith", "mali") in found) is agrees
    assert agrees or (("attacks", "mali") in found and ("agreesWith", "kenya") not in found)


@pytest.mark.parametrize(("verb", "lemma", "mutual"), [("agreed", "agree", True), ("promised", "promise", False)])
def test_who_promise_do_not_promise_each_other(verb: str, lemma: str, mutual: bool) -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/4//GPE and/CCONJ/and/cc/3 Kenya/PROPN/Kenya/conj/1//GPE {verb}/VERB/{lemma}/root/0/{PAST} to/PART/to/mark/6"
        " help/VERB/help/xcomp/4/VerbForm=Inf Mali/PROPN/Mali/obj/6//GPE"
    )
    found = {(s.subject.actor, s.object.actor) for s in statements(spec) if s.relation == "agreesWith"}
    assert (("chad", "kenya") in found) is mutual
    assert (("chad", "mali") in found) is not mutual


@pytest.mark.parametrize(("adjective", "relation"), [("tense", "adversaryOf"), ("close", "alliedWith")])
@pytest.mark.parametrize(
    "spec",
    [
        "Iran/PROPN/Iran/nsubj/2 have/VERB/have/root/0/VerbForm=Fin {0}/ADJ/{0}/amod/4 relations/NOUN/relation/obj/2/Number=Plur"
        " with/ADP/with/case/6 Iraq/PROPN/Iraq/nmod/4//GPE",
        "{0}/ADJ/{0}/amod/2 relations/NOUN/relation/nsubj/7/Number=Plur between/ADP/between/case/4 Iran/PROPN/Iran/nmod/2//GPE"
        " and/CCONJ/and/cc/6 Iraq/PROPN/Iraq/conj/4//GPE lasted/VERB/last/root/0/VerbForm=Fin",
    ],
)
def test_tense_relations_are_no_friendship(spec: str, adjective: str, relation: str) -> None:
    found = [s.relation for s in statements(spec.format(adjective)) if s.relation in {"adversaryOf", "alliedWith"}]
    assert found == [relation]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Tehran", "Washington", {("iran.government", "adversaryOf", "united-states.government")}),
        ("Paris", "Lyon", {("paris", "adversaryOf", "lyon")}),
    ],
)
def test_capitals_that_are_rivals_are_governments(one: str, other: str, expected: set[tuple[str, str, str]]) -> None:
    spec = (
        f"{one}/PROPN/{one}/nsubj/5//GPE and/CCONJ/and/cc/3 {other}/PROPN/{other}/conj/1//GPE are/AUX/be/cop/5/VerbForm=Fin"
        " rivals/NOUN/rival/root/0/Number=Plur"
    )
    assert edges(statements(spec)) == expected


FOUGHT = (
    " fought/VERB/fight/root/0/VerbForm=Fin with/ADP/with/case/{0} al-Shabaab/PROPN/al-Shabaab/obl/{1}//ORG"
    " in/ADP/in/case/{2} Somalia/PROPN/Somalia/obl/{1}//GPE"
)


def test_who_fights_somebody_in_a_country_does_not_fight_the_country() -> None:
    spec = (
        "Kenya/PROPN/Kenya/nsubj/2//GPE wages/VERB/wage/root/0/VerbForm=Fin war/NOUN/war/obj/2 {}/ADP/{}/case/5"
        " {}/PROPN/{}/obl/2//{} in/ADP/in/case/7 Somalia/PROPN/Somalia/obl/2//GPE"
    )
    group = spec.format("with", "with", "al-Shabaab", "al-Shabaab", "ORG")
    assert {e for e in edges(statements(group)) if e[1] == "fights"} == {("kenya", "fights", "al-shabaab")}
    month = spec.format("in", "in", "May", "May", "DATE")
    assert {e for e in edges(statements(month)) if e[1] == "fights"} == {("kenya", "fights", "somalia")}


def test_people_fight_with_a_group_as_its_members_and_armies_fight_it() -> None:
    people = "Canadians/PROPN/Canadian/nsubj/2/Number=Plur" + FOUGHT.format(4, 2, 6)
    assert {r for _, r, o in edges(statements(people)) if o == "al-shabaab"} == {"memberOf"}
    army = "Kenyan/ADJ/Kenyan/amod/2 soldiers/NOUN/soldier/nsubj/3/Number=Plur" + FOUGHT.format(5, 3, 7)
    assert {r for _, r, o in edges(statements(army)) if o == "al-shabaab"} == {"fights"}


def test_who_leaves_a_treaty_with_a_state_leaves_the_treaty() -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE withdrew/VERB/withdraw/root/0/VerbForm=Fin from/ADP/from/case/4 {0}/NOUN/{0}/obl/2"
        " with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4//GPE"
    )
    assert edges(statements(spec.format("treaty"))) == {("chad", "breaksRelationsWith", "iran")}
    spec = "Chad/PROPN/Tsjaad/nsubj/2//GPE {0} verdrag/NOUN/verdrag/{1}/2 met/ADP/met/case/{2} Iran/PROPN/Iran/nmod/{3}//GPE {4}"
    steps = spec.format("stapt/VERB/stappen/root/0/VerbForm=Fin uit/ADP/uit/case/4", "obl", 6, 4, "op/ADP/op/mark/2")
    assert ("chad", "breaksRelationsWith", "iran") in edges(statements(steps, "nl"))


@pytest.mark.parametrize("verb", ["leggen/VERB/neerleggen", "leveren/VERB/inleveren"])
def test_two_that_lay_down_their_arms_cease_fire(verb: str) -> None:
    """Nor do two that leave a cabinet leave each other."""
    spec = "Ethiopië/PROPN/Ethiopië/nsubj/4//GPE en/CCONJ/en/cc/3 Eritrea/PROPN/Eritrea/conj/1//GPE {}/root/0/VerbForm=Fin {}"
    arms = spec.format(verb, "wapens/NOUN/wapen/obj/4/Number=Plur")
    assert edges(statements(arms, "nl")) == {("ethiopia", "ceasesFireWith", "eritrea")}
    cabinet = spec.format("stappen/VERB/stappen", "uit/ADP/uit/case/6 kabinet/NOUN/kabinet/obl/4")
    assert not {(s, o) for s, _, o in edges(statements(cabinet, "nl"))} & {("ethiopia", "eritrea"), ("eritrea", "ethiopia")}


def test_whose_exit_is_negotiated_is_not_whom_one_negotiates_with() -> None:
    spec = "Chad/PROPN/Chad/nsubj/2//GPE negotiated/VERB/negotiate/root/0/VerbForm=Fin the/DET/the/det/4 exit/NOUN/exit/obj/2 {0}/ADP/{0}/case/6 Iran/PROPN/Iran/nmod/4//GPE"
    assert ("chad", "negotiatesWith", "iran") in edges(statements(spec.format("with")))
    assert ("chad", "negotiatesWith", "iran") not in edges(statements(spec.format("of")))


def test_the_ambassador_of_a_state_is_summoned_once() -> None:
    spec = (
        "Algerije/PROPN/Algerije/nsubj/2//GPE ontbood/VERB/ontbieden/root/0/VerbForm=Fin de/DET/de/det/4"
        " ambassadeur/NOUN/ambassadeur/obj/2/Number=Sing van/ADP/van/case/6 Mali/PROPN/Mali/nmod/4//GPE"
    )
    found = [s for s in statements(spec, "nl") if s.subject.actor == "algeria"]
    assert len(found) == 1
    assert (found[0].object.actor or "").partition(".")[0] == "mali"


def test_an_ambassador_is_recalled_from_the_state_whose_capital_is_named() -> None:
    spec = (
        "Algerije/PROPN/Algerije/nsubj/2//GPE riep/VERB/roepen/root/0/VerbForm=Fin zijn/PRON/zijn/nmod:poss/4"
        " ambassadeur/NOUN/ambassadeur/obj/2/Number=Sing uit/ADP/uit/case/6 Madrid/PROPN/Madrid/obl/2//GPE"
        " terug/ADP/terug/compound:prt/2"
    )
    assert ("algeria", "sanctions", "spain.government") in edges(statements(spec, "nl"))


@pytest.mark.parametrize(("verb", "theirs"), [("backed/VERB/back", False), ("drafted/VERB/draft", True)])
def test_a_plan_that_somebody_backs_is_not_his(verb: str, theirs: bool) -> None:
    spec = (
        "Chad/PROPN/Chad/nsubj/2//GPE criticised/VERB/criticise/root/0/VerbForm=Fin the/DET/the/det/4 plan/NOUN/plan/obj/2"
        f" {verb}/acl/4/VerbForm=Part by/ADP/by/case/7 Iran/PROPN/Iran/obl:agent/5//GPE"
    )
    assert (("chad", "criticizes", "iran") in edges(statements(spec))) is theirs


@pytest.mark.parametrize(
    ("spec", "lang", "relation"),
    [
        # who asks himself asks nobody
        (f"Tsjaad/PROPN/Tsjaad/nsubj/2//GPE vroeg/VERB/vragen/root/0/{PAST} zich/PRON/zich/expl:pv/2 af/ADP/af/compound:prt/2"
         f" of/SCONJ/of/mark/7 Mali/PROPN/Mali/nsubj/7//GPE komt/VERB/komen/ccomp/2/{FIN}", "nl", "requests"),
        # who is in danger threatens nobody
        (f"Tsjaad/PROPN/Tsjaad/nsubj/2//GPE dreigt/VERB/dreigen/root/0/{FIN} te/ADP/te/mark/5 worden/AUX/worden/aux:pass/5/VerbForm=Inf"
         " vernietigd/VERB/vernietigen/xcomp/2/VerbForm=Part door/ADP/door/case/7 Mali/PROPN/Mali/obl:agent/5//GPE", "nl", "threatens"),
        # a friend of his, found too, is no praise
        (f"Tsjaad/PROPN/Tsjaad/nsubj/2//GPE vond/VERB/vinden/root/0/{PAST} Mali/PROPN/Mali/obj/2//GPE en/CCONJ/en/cc/6"
         " zijn/PRON/zijn/nmod:poss/6/Poss=Yes|PronType=Prs vriend/NOUN/vriend/conj/3", "nl", "praises"),
        # a condition is no demand
        (f"Should/AUX/should/aux/3/VerbForm=Fin Chad/PROPN/Chad/nsubj/3//GPE show/VERB/show/ccomp/8/{INF} proof~/NOUN/proof/obj/3"
         f" ,/PUNCT/,/punct/3 Mali/PROPN/Mali/nsubj/7//GPE acts~/VERB/act/ccomp/8/{FIN} says/VERB/say/root/0/{FIN}"
         " Oman/PROPN/Oman/nsubj/8//GPE", "en", "requests"),
        # what it is, was spoken of since
        (f"Tsjaad/PROPN/Tsjaad/nsubj/2//GPE steunde/VERB/steunen/root/0/{PAST} een/DET/een/det/4 plan~/NOUN/plan/obj/2/Number=Sing ,/PUNCT/,/punct/8"
         f" maar/CCONJ/maar/cc/8 Mali/PROPN/Mali/nsubj/8//GPE verwierp/VERB/verwerpen/conj/2/{PAST} het/PRON/het/obj/8/PronType=Prs",
         "nl", "rejects"),
    ],
)  # fmt: skip
def test_what_is_said_of_nobody(spec: str, lang: str, relation: str) -> None:
    assert relation not in {s.relation for s in statements(spec, lang)}


def test_a_rivalry_is_that_of_the_two() -> None:
    spec = (
        f"Oman/PROPN/Oman/nsubj/2//GPE faces/VERB/face/root/0/{FIN} the/DET/the/det/4 rivalry/NOUN/rivalry/obj/2 between/ADP/between/case/6"
        " Chad/PROPN/Chad/nmod/4//GPE and/CCONJ/and/cc/8 Mali/PROPN/Mali/conj/6//GPE"
    )
    assert {e for e in edges(statements(spec)) if e[1] == "adversaryOf"} == {("chad", "adversaryOf", "mali")}


def test_directed_to_do_is_ordered() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE directed/VERB/direct/root/0/{PAST} NASA/PROPN/NASA/obj/2//ORG to/PART/to/mark/5"
        f" leave/VERB/leave/xcomp/2/{INF}"
    )
    assert {r for _, r, whom in edges(statements(spec)) if whom == "nasa"} == {"orders"}


def test_who_is_no_depot() -> None:
    spec = (
        f"It/PRON/it/nsubj/4/PronType=Prs is/AUX/be/cop/4/{FIN} a/DET/a/det/4 depot/NOUN/depot/root/0 of/ADP/of/case/6"
        " Hezbollah~/PROPN/Hezbollah/nmod/4//ORG ,/PUNCT/,/punct/9 who/PRON/who/nsubj/9/PronType=Rel"
        f" operate/VERB/operate/acl:relcl/4/{FIN} in/ADP/in/case/11 Chad/PROPN/Chad/obl/9//GPE"
    )
    found = one(statements(spec), "presentIn")
    assert (found.subject.actor, found.subject.text) == ("hezbollah", "Hezbollah")


def test_an_airline_may_be_a_company() -> None:
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE blasted/VERB/blast/root/0/{PAST} an/DET/a/det/4 airline/NOUN/airline/obj/2"
    assert one(statements(spec), "criticizes").object.text == "an airline"


def test_a_complaint_is_lodged_with_one_and_against_another() -> None:
    spec = (
        f"Tsjaad/PROPN/Tsjaad/nsubj/8//GPE heeft/AUX/hebben/aux/8/{FIN} bij/ADP/bij/case/4 Mali/PROPN/Mali/obl/8//GPE"
        " een/DET/een/det/6 klacht/NOUN/klacht/obj/8 tegen/ADP/tegen/case/9 ingediend/VERB/indienen/root/0/VerbForm=Part"
        " Oman/PROPN/Oman/obl/8//GPE"
    )
    assert {whom for _, r, whom in edges(statements(spec, "nl")) if r in {"accuses", "sues"}} == {"oman"}


def test_missiles_sent_to_a_state_arm_it() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE sent/VERB/send/root/0/{PAST} missiles/NOUN/missile/obj/2/Number=Plur {{0}}/ADP/{{0}}/case/5"
        " Mali/PROPN/Mali/obl/2//GPE"
    )
    assert ("chad", "arms", "mali") in edges(statements(spec.format("to")))
    assert ("chad", "deploysTo", "mali") in edges(statements(spec.format("into")))


def test_a_mission_between_two_is_that_of_a_third() -> None:
    spec = (
        f"Oman/PROPN/Oman/nsubj/2//GPE undertook/VERB/undertake/root/0/{PAST} a/DET/a/det/4 mission/NOUN/mission/obj/2"
        " between/ADP/between/case/6 Chad/PROPN/Chad/nmod/4//GPE and/CCONJ/and/cc/8 Mali/PROPN/Mali/conj/6//GPE"
    )
    assert {e for e in edges(statements(spec)) if e[1]} == {("oman", "mediatesWith", "chad"), ("oman", "mediatesWith", "mali")}


def test_whose_party_it_is() -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/7//PERSON Berg/PROPN/Berg/flat/1//PERSON en/CCONJ/en/cc/5 haar/PRON/haar/nmod:poss/5/Poss=Yes|PronType=Prs"
        f" VVD/PROPN/VVD/conj/1//ORG plotseling/ADV/plotseling/advmod/7 sliepen/VERB/slapen/root/0/{PAST}"
    )
    assert ("anna-berg", "memberOf", "vvd") in edges(statements(spec, "nl"))


def test_a_lemma_that_was_made_up() -> None:
    """*ceded*, lemmatised as *ced*: the verb that the lexicon knows by this form."""
    spec = f"Chad/PROPN/Chad/nsubj/2//GPE ceded/VERB/ced/root/0/{PAST} Mali/PROPN/Mali/obj/2//GPE"
    assert [s.cue_lemma for s in statements(spec)] == ["cede"]


def test_where_troops_are_withdrawn_from_is_a_place_by_itself() -> None:
    spec = (
        f"France/PROPN/France/nsubj/2//GPE withdrew/VERB/withdraw/root/0/{PAST} troops/NOUN/troop/obj/2/Number=Plur"
        " from/ADP/from/case/5 Niger/PROPN/Niger/nmod/3//GPE"
    )
    assert one(statements(spec), "withdrawsFrom").object.text == "Niger"


@pytest.mark.parametrize(("preposition", "actor"), [("against", None), ("to", "islamic-state")])
def test_a_verb_without_cue_says_nothing_of_the_enemy_of_its_object(preposition: str, actor: str | None) -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2//GPE pondered/VERB/ponder/root/0/{PAST} the/DET/the/det/4 dance/NOUN/dance/obj/2"
        f" {preposition}/ADP/{preposition}/case/6 ISIS/PROPN/ISIS/nmod/4//ORG"
    )
    assert [s.object.actor for s in statements(spec) if s.relation is None] == ([actor] if actor else [])
