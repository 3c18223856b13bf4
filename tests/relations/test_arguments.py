"""Who does what to whom, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import edges, one, statements

from kg.relations.model import Tense

FIN, PAST = "VerbForm=Fin", "VerbForm=Fin|Tense=Past"
PART, PRES = "VerbForm=Part|Tense=Past", "VerbForm=Part|Tense=Pres"
INF = "VerbForm=Inf"


def test_active() -> None:
    assert edges(statements(f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2")) == {
        ("iraq", "attacks", "iran")
    }
    dutch = f"Irak/PROPN/Irak/nsubj/2 beschuldigde/VERB/beschuldigen/root/0/{PAST} Iran/PROPN/Iran/obj/2"
    assert edges(statements(dutch, "nl")) == {("iraq", "accuses", "iran")}


def test_the_order_of_words_does_not_matter() -> None:
    """An object may stand first: the tree says who acts."""
    dutch = f"De/DET/de/det/2 rebellen/NOUN/rebel/obj/3/Number=Plur beschuldigde/VERB/beschuldigen/root/0/{PAST} Irak/PROPN/Irak/nsubj/3"
    assert edges(statements(dutch, "nl")) == {("iraq", "accuses", "De rebellen")}


def test_of_two_subjects_the_second_receives() -> None:
    """*Iran gaf Irak wapens*, with both names read as subjects."""
    dutch = f"Iran/PROPN/Iran/nsubj/2 gaf/VERB/geven/root/0/{PAST} Irak/PROPN/Irak/nsubj/2 wapens/NOUN/wapen/obj/2/Number=Plur"
    assert edges(statements(dutch, "nl")) == {("iran", "arms", "iraq")}


def test_a_stretch_of_time_is_no_object() -> None:
    dutch = (
        f"Iran/PROPN/Iran/nsubj/2 beschuldigt/VERB/beschuldigen/root/0/{PAST} Irak/PROPN/Irak/nsubj/2 maanden/NOUN/maand/obj/2/Number=Plur"
    )
    assert edges(statements(dutch, "nl")) == {("iran", "accuses", "iraq")}


def test_of_two_names_the_first_acts() -> None:
    """Between two bare names a reader takes the first as subject; parsers err there more often than writers invert."""
    dutch = f"Iran/PROPN/Iran/obj/2 beschuldigde/VERB/beschuldigen/root/0/{PAST} Irak/PROPN/Irak/nsubj/2"
    assert edges(statements(dutch, "nl")) == {("iran", "accuses", "iraq")}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iran/PROPN/Iran/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} attacked/VERB/attack/root/0/{PART}"
            " by/ADP/by/case/5 Iraq/PROPN/Iraq/obl:agent/3",
            "en",
        ),
        (
            f"Iran/PROPN/Iran/nsubj:pass/5 werd/AUX/worden/aux:pass/5/{PAST} door/ADP/door/case/4 Irak/PROPN/Irak/obl:agent/5"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
        # Some treebanks have no agents, only obliques.
        (
            f"Iran/PROPN/Iran/nsubj:pass/5 werd/AUX/worden/aux:pass/5/{PAST} door/ADP/door/case/4 Irak/PROPN/Irak/obl/5"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
    ],
)
def test_passive(spec: str, lang: str) -> None:
    found = one(statements(spec, lang), "attacks")
    assert (found.subject.actor, found.object.actor, found.construction) == ("iraq", "iran", "passive")


def test_passive_without_agent_says_nothing_of_two() -> None:
    spec = f"Iran/PROPN/Iran/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} attacked/VERB/attack/root/0/{PART} in/ADP/in/case/5 March/PROPN/March/obl/3"
    assert statements(spec) == []


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            "Iraq/PROPN/Iraq/nsubj/6 ,/PUNCT/,/punct/1 which/PRON/which/nsubj/4/PronType=Rel"
            f" attacked/VERB/attack/acl:relcl/1/{PAST} Iran/PROPN/Iran/obj/4 slept/VERB/sleep/root/0/{PAST}",
            "en",
        ),
        (
            "Irak/PROPN/Irak/nsubj/6 ,/PUNCT/,/punct/1 dat/PRON/dat/nsubj/5/PronType=Rel Iran/PROPN/Iran/obj/5"
            f" aanviel/VERB/aanvallen/acl:relcl/1/{PAST} sliep/VERB/slapen/root/0/{PAST}",
            "nl",
        ),
        # The gap is the object.
        (
            "Iran/PROPN/Iran/nsubj/6 ,/PUNCT/,/punct/1 which/PRON/which/obj/5/PronType=Rel Iraq/PROPN/Iraq/nsubj/5"
            f" attacked/VERB/attack/acl:relcl/1/{PAST} slept/VERB/sleep/root/0/{PAST}",
            "en",
        ),
        # … and has no pronoun.
        (
            f"Iran/PROPN/Iran/nsubj/4 Iraq/PROPN/Iraq/nsubj/3 attacked/VERB/attack/acl:relcl/1/{PAST} slept/VERB/sleep/root/0/{PAST}",
            "en",
        ),
    ],
)
def test_relative_clause(spec: str, lang: str) -> None:
    assert edges(statements(spec, lang)) == {("iraq", "attacks", "iran")}


def test_a_relative_pronoun_that_owns_something_leaves_no_gap() -> None:
    """*Iran, whose Iraqi [guests] attacked, slept*: nobody attacked Iran."""
    spec = (
        "Iran/PROPN/Iran/nsubj/5 whose/PRON/whose/nmod:poss/3/Poss=Yes|PronType=Rel Iraq/PROPN/Iraq/nsubj/4"
        f" attacked/VERB/attack/acl:relcl/1/{PAST} slept/VERB/sleep/root/0/{PAST}"
    )
    assert statements(spec) == []


@pytest.mark.parametrize(
    ("spec", "lang", "expected"),
    [
        (
            f"door/ADP/door/case/2 Iran/PROPN/Iran/obl/3 gesteunde/VERB/steunen/amod/4/{PART} milities/NOUN/militie/nsubj/5"
            f" zwijgen/VERB/zwijgen/root/0/{FIN}",
            "nl", ("iran", "supports", "door Iran gesteunde milities"),
        ),
        # Not a present participle, whatever its ending looks like.
        (
            f"door/ADP/door/case/2 Iran/PROPN/Iran/obl/3 bewapende/VERB/bewapenen/amod/4/{PART} milities/NOUN/militie/nsubj/5"
            f" zwijgen/VERB/zwijgen/root/0/{FIN}",
            "nl", ("iran", "arms", "door Iran bewapende milities"),
        ),
        (
            f"militias/NOUN/militia/nsubj/5 supported/VERB/support/acl/1/{PART} by/ADP/by/case/4 Iran/PROPN/Iran/obl/2 fled/VERB/flee/root/0/{PAST}",
            "en", ("iran", "supports", "militias"),
        ),
        (
            f"Iran~/PROPN/Iran/compound/3 -~/PUNCT/-/punct/3 backed/VERB/back/amod/4/{PART} militias/NOUN/militia/nsubj/5"
            f" fled/VERB/flee/root/0/{PAST}",
            "en", ("iran", "backs", "Iran-backed militias"),
        ),
        (
            f"soldiers/NOUN/soldier/nsubj/4 attacking/VERB/attack/acl/1/{PRES} Iran/PROPN/Iran/obj/2 fled/VERB/flee/root/0/{PAST}",
            "en", ("soldiers", "attacks", "iran"),
        ),
    ],
)  # fmt: skip
def test_participle(spec: str, lang: str, expected: tuple[str, str, str]) -> None:
    found = statements(spec, lang)
    assert {(s.subject.actor or s.subject.text, s.object.actor or s.object.text) for s in found} == {(expected[0], expected[2])}
    assert {s.relation for s in found} <= {expected[1], "backs", "supports"}
    assert {s.construction for s in found} == {"participle"}


def test_conjunction_of_arguments() -> None:
    spec = (
        "Iran/PROPN/Iran/nsubj/4 and/CCONJ/and/cc/3 Syria/PROPN/Syria/conj/1"
        f" attacked/VERB/attack/root/0/{PAST} Iraq/PROPN/Iraq/obj/4 ,/PUNCT/,/punct/7 Israel/PROPN/Israel/conj/5"
        " and/CCONJ/and/cc/9 Hamas/PROPN/Hamas/conj/5"
    )
    assert edges(statements(spec)) == {(a, "attacks", b) for a in ("iran", "syria") for b in ("iraq", "israel", "hamas")}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iraq/PROPN/Iraq/nsubj/2 woke/VERB/wake/root/0/{PAST} and/CCONJ/and/cc/4 attacked/VERB/attack/conj/2/{PAST} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (
            f"Irak/PROPN/Irak/nsubj/2 ontwaakte/VERB/ontwaken/root/0/{PAST} en/CCONJ/en/cc/4 bombardeerde/VERB/bombarderen/conj/2/{PAST}"
            " Iran/PROPN/Iran/obj/4",
            "nl",
        ),
    ],
)
def test_a_subject_for_two_verbs(spec: str, lang: str) -> None:
    (found,) = statements(spec, lang)
    assert (found.subject.actor, found.object.actor) == ("iraq", "iran")
    assert found.relation in {"attacks", "bombs"}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iraq/PROPN/Iraq/nsubj/2 wants/VERB/want/root/0/{FIN} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (
            f"Irak/PROPN/Irak/nsubj/2 wil/VERB/willen/root/0/{FIN} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/xcomp/2/{INF}",
            "nl",
        ),
        (
            f"Irak/PROPN/Irak/nsubj/4 wil/AUX/willen/aux/4/{FIN} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/root/0/{INF}",
            "nl",
        ),
    ],
)
def test_subject_control(spec: str, lang: str) -> None:
    found = one(statements(spec, lang), "attacks")
    assert (found.subject.actor, found.object.actor) == ("iraq", "iran")


def test_object_control() -> None:
    spec = f"Syria/PROPN/Syria/nsubj/2 helped/VERB/help/root/0/{PAST} Iraq/PROPN/Iraq/obj/2 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4"
    found = one(statements(spec), "attacks")
    assert (found.subject.actor, found.object.actor) == ("iraq", "iran")


def test_ditransitive_passive() -> None:
    spec = (
        f"Iran/PROPN/Iran/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} offered/VERB/offer/root/0/{PART} help/NOUN/help/obj/3"
        " by/ADP/by/case/6 Iraq/PROPN/Iraq/obl:agent/3"
    )
    found = statements(spec)
    assert {(s.subject.actor, s.object.actor) for s in found} == {("iraq", "iran")}


def test_a_thing_of_an_actor_stands_for_it() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iranian/ADJ/Iranian/amod/4 ships/NOUN/ship/obj/2"
    found = one(statements(spec), "attacks")
    assert (found.object.actor, found.object.text) == ("iran", "Iranian ships")
    direct = one(statements(f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2"), "attacks")
    assert found.confidence < direct.confidence


def test_nobody_acts_on_itself() -> None:
    assert statements(f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iraq/PROPN/Iraq/obj/2") == []


def test_offsets() -> None:
    spec = (
        "Nobody/PRON/nobody/nsubj/2 slept/VERB/sleep/root/0 ./PUNCT/./punct/2 ||"
        f" The/DET/the/det/3 Iraqi/ADJ/Iraqi/amod/3 army/NOUN/army/nsubj/4 attacked/VERB/attack/root/0/{PAST} two/NUM/two/nummod/6 militias/NOUN/militia/obj/4"
    )
    (found,) = statements(spec)
    text = "Nobody slept . The Iraqi army attacked two militias"
    assert found.sentence.quote == "The Iraqi army attacked two militias" == text[found.sentence.begin : found.sentence.end]
    assert found.subject.text == "The Iraqi army" == text[found.subject.begin : found.subject.end]
    assert found.object.text == "two militias" == text[found.object.begin : found.object.end]
    assert text[found.cue_begin : found.cue_end] == "attacked"
    assert found.object.actor is None


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iran/PROPN/Iran/nsubj/2 called/VERB/call/root/0/{PAST} on/ADP/on/case/4 Chad/PROPN/Chad/obl/2 to/PART/to/mark/6"
            f" attack/VERB/attack/advcl/2/{INF} Hamas/PROPN/Hamas/obj/6",
            "en",
        ),
        (
            f"Iran/PROPN/Iran/nsubj/2 vroeg/VERB/vragen/root/0/{PAST} aan/ADP/aan/case/4 Tsjaad/PROPN/Tsjaad/obl/2 om/ADP/om/mark/9"
            f" Hamas/PROPN/Hamas/obj/9 aan/ADP/aan/compound:prt/9 te/ADP/te/mark/9 vallen/VERB/aanvallen/advcl/2/{INF}",
            "nl",
        ),
    ],
)
def test_who_is_asked_is_to_do_it(spec: str, lang: str) -> None:
    found = one(statements(spec, lang), "attacks")
    assert (found.subject.actor, found.object.actor, found.tense, found.asserted) == ("chad", "hamas", Tense.FUTURE, False)


def test_who_is_suspected_is_to_have_done_it() -> None:
    """Not the police, who arrested them."""
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 arrested/VERB/arrest/root/0/{PAST} three/NUM/three/nummod/4 Serbs/NOUN/Serb/obj/2/Number=Plur"
        f" suspected/VERB/suspect/acl/4/{PART} of/SCONJ/of/mark/7 attacking/VERB/attack/advcl/5/VerbForm=Part|Tense=Pres NATO/PROPN/NATO/obj/7"
    )
    found = one(statements(spec), "attacks")
    assert (found.subject.actor, found.object.actor, found.asserted) == ("serbia.people", "nato", False)


def test_who_does_what_somebody_has_done() -> None:
    """*Iran wil partijen door Rusland laten verbieden*: it is Russia that bans."""
    spec = (
        "Iran/PROPN/Iran/nsubj/2 wil/VERB/willen/root/0/VerbForm=Fin Hezbollah/PROPN/Hezbollah/obj/6 door/ADP/door/case/5"
        " Rusland/PROPN/Rusland/obl/7 laten/VERB/laten/xcomp/2/VerbForm=Inf verbieden/VERB/verbieden/xcomp/6/VerbForm=Inf"
    )
    assert {e for e in edges(statements(spec, "nl")) if e[1]} == {("russia", "bans", "hezbollah")}


def test_what_somebody_calls_a_thing() -> None:
    """*Russia bombed what Iran called a militia of Hezbollah*: Russia bombed that."""
    spec = (
        "Russia/PROPN/Russia/nsubj/2 bombed/VERB/bomb/root/0/VerbForm=Fin what/PRON/what/obj/2 Iran/PROPN/Iran/nsubj/5"
        " called/VERB/call/acl:relcl/3/VerbForm=Fin rebels/NOUN/rebel/obj/5/Number=Plur"
    )
    assert ("russia", "bombs", "rebels") in edges(statements(spec))


@pytest.mark.parametrize(("second", "found"), [("Iran", {("russia", "accuses", "iran")}), ("Moskou", set())])
def test_two_listed_names_behind_the_verb(second: str, found: set[tuple[str, str, str]]) -> None:
    """*Gisteren beschuldigde Rusland Iran*, read as one name; one actor's two names are one."""
    spec = (
        "gisteren/ADV/gisteren/advmod/2 beschuldigde/VERB/beschuldigen/root/0/VerbForm=Fin Rusland/PROPN/Rusland/nsubj/2"
        f" {second}/PROPN/{second}/flat/3"
    )
    assert edges(statements(spec, "nl")) >= found
    if not found:
        assert not [s for s in statements(spec, "nl") if s.subject.actor == s.object.actor]


@pytest.mark.parametrize(("comma", "subjects"), [("", {"iran", "russia"}), (",/PUNCT/,/punct/5 ", {"iran"})])
def test_together_with(comma: str, subjects: set[str]) -> None:
    """*bombed Chad together with Russia*; behind a comma Russia may be what is bombed."""
    last = 6 if comma else 5
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 bombed/VERB/bomb/root/0/VerbForm=Fin Chad/PROPN/Chad/obj/2 {comma.replace('/5', f'/{last + 1}')}"
        f"together/ADV/together/advmod/2 with/ADP/with/case/{last + 1} Russia/PROPN/Russia/obl/{last - 1}"
    )
    assert {s.subject.actor for s in statements(spec) if s.relation == "bombs"} == subjects


def test_who_asks_for_a_release_asks_somebody_else() -> None:
    spec = (
        "Iran/PROPN/Iran/nsubj/2 demanded/VERB/demand/root/0/VerbForm=Fin the/DET/the/det/4 release/NOUN/release/obj/2 of/ADP/of/case/6"
        " Hezbollah/PROPN/Hezbollah/nmod/4{}"
    )
    assert "demandsOf" not in {s.relation for s in statements(spec.format(""))}
    told = statements(spec.format(" from/ADP/from/case/8 Russia/PROPN/Russia/obl/2"))
    assert [s.object.actor for s in told if s.relation == "demandsOf"] == ["russia"]


def test_a_particle_before_the_infinitive() -> None:
    """*Iran riep Rusland op Hezbollah te steunen*, with *op* hung on Hezbollah."""
    spec = (
        "Iran/PROPN/Iran/nsubj/2 riep/VERB/roepen/root/0/VerbForm=Fin Rusland/PROPN/Rusland/obj/2 op/ADP/op/case/5 Hezbollah/PROPN/Hezbollah/obl/7"
        " te/ADP/te/mark/7 steunen/VERB/steunen/xcomp/2/VerbForm=Inf"
    )
    assert ("iran", "requests", "russia") in edges(statements(spec, "nl"))


def test_of_two_particles_the_one_that_makes_a_verb() -> None:
    """*Iran drong er bij Rusland op aan*: *aandringen*, and not *opdringen*."""
    spec = (
        "Iran/PROPN/Iran/nsubj/2 drong/VERB/dringen/root/0/VerbForm=Fin bij/ADP/bij/case/4 Rusland/PROPN/Rusland/obl/2 op/ADP/op/compound:prt/2"
        " aan/ADP/aan/compound:prt/2"
    )
    assert ("iran", "requests", "russia") in edges(statements(spec, "nl"))


def test_a_plan_that_somebody_rejects_is_not_his() -> None:
    """*Iran endorsed a plan rejected by Russia*."""
    spec = (
        "Iran/PROPN/Iran/nsubj/2 endorsed/VERB/endorse/root/0/VerbForm=Fin plans/NOUN/plan/obj/2 rejected/VERB/reject/acl/3/VerbForm=Part|Tense=Past"
        " by/ADP/by/case/6 Russia/PROPN/Russia/obl:agent/4"
    )
    assert ("iran", "supports", "russia") not in edges(statements(spec))


@pytest.mark.parametrize(("oblique", "found"), [("", True), (" met/ADP/met/case/6 Rusland/PROPN/Rusland/obl/4", False)])
def test_who_talks_with_a_third_one_does_not_talk_with_each_other(oblique: str, found: bool) -> None:
    spec = f"Iran/PROPN/Iran/nsubj/4 en/CCONJ/en/cc/3 Irak/PROPN/Irak/conj/1 overlegden/VERB/overleggen/root/0/VerbForm=Fin{oblique}"
    assert (("iran", "consults", "iraq") in edges(statements(spec, "nl"))) is found


def test_the_agent_behind_a_deed_that_hangs_on_the_verb() -> None:
    """*the arrest of Hamas by Iran led to protest*, with *by Iran* hung on *led*."""
    spec = (
        "de/DET/de/det/2 aanval/NOUN/aanval/nsubj/7 op/ADP/op/case/4 Hamas/PROPN/Hamas/nmod/2 door/ADP/door/case/6 Iran/PROPN/Iran/obl/7"
        " leidde/VERB/leiden/root/0/VerbForm=Fin tot/ADP/tot/case/9 protest/NOUN/protest/obl/7"
    )
    assert ("iran", "attacks", "hamas") in edges(statements(spec, "nl"))


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            "Hamas/PROPN/Hamas/nsubj:pass/3//ORG was/AUX/be/aux:pass/3/VerbForm=Fin hit/VERB/kill/root/0/VerbForm=Part|Tense=Past in/ADP/in/case/7"
            " an/DET/an/det/7 Israeli/ADJ/Israeli/amod/7 strike/NOUN/strike/obl/3 on/ADP/on/case/9 Chad/PROPN/Chad/nmod/7",
            "en",
        ),
        (
            "Hamas/PROPN/Hamas/nsubj:pass/7//ORG is/AUX/zijn/aux:pass/7/VerbForm=Fin bij/ADP/bij/case/6 een/DET/een/det/6"
            " Israëlische/ADJ/Israëlisch/amod/6 luchtaanval/NOUN/luchtaanval/obl/7 gedood/VERB/doden/root/0/VerbForm=Part|Tense=Past",
            "nl",
        ),
    ],
)
def test_killed_in_somebodys_attack(spec: str, lang: str) -> None:
    """*Hamas were killed in an Israeli strike on Chad*: a killing, and an attack on Chad."""
    found = edges(statements(spec, lang))
    assert ("israel", "kills", "hamas") in found
    assert lang == "nl" or any(e[0] == "israel" and e[1] in {"attacks", "bombs"} and e[2] == "chad" for e in found)


def test_whom_somebody_has_arrested() -> None:
    """*heeft X laten arresteren*: X is arrested; *liet X slapen*: X slept."""
    spec = "Iran/PROPN/Iran/nsubj/4 heeft/AUX/hebben/aux/4/VerbForm=Fin Irak/PROPN/Irak/obj/4 laten/VERB/laten/root/0/VerbForm=Inf {verb}/VERB/{verb}/xcomp/4/VerbForm=Inf"
    assert ("iran", "arrests", "iraq") in edges(statements(spec.format(verb="arresteren"), "nl"))
    assert not [s for s in statements(spec.format(verb="slapen"), "nl") if s.relation]


def test_a_nominative_pronoun_is_the_subject() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/4//GPE :/PUNCT/:/punct/4 {{}}/PRON/{{}}/nsubj/4/Case={{}} attacked/VERB/attack/root/0/{FIN}"
        " Mali/PROPN/Mali/obj/4//GPE"
    )
    assert ("chad", "attacks", "he") not in edges(statements(spec.format("he", "he", "Nom")))
    assert not [s for s in statements(spec.format("he", "he", "Nom")) if s.subject.text == "Chad"]


def test_what_hangs_on_the_agent_is_the_agents() -> None:
    spec = (
        "het/DET/het/det/2 besluit/NOUN/besluit/nsubj:pass/4 werd/AUX/worden/aux:pass/4 gehekeld/VERB/hekelen/root/0/VerbForm=Part"
        " door/ADP/door/case/7 de/DET/de/det/7 regering/NOUN/regering/obl:agent/4 van/ADP/van/case/9 Tsjaad/PROPN/Tsjaad/nmod/{}//GPE"
    )
    assert "criticizes" not in {r for _, r, _ in edges(statements(spec.format(7), "nl"))}


def test_who_is_said_of_the_name_and_not_of_the_pronoun_before_it() -> None:
    spec = (
        "He/PRON/he/nsubj/8/Case=Nom and/CCONJ/and/cc/3 Mali/PROPN/Mali/conj/1//GPE ,/PUNCT/,/punct/6 who/PRON/who/nsubj/6/PronType=Rel"
        f" attacked/VERB/attack/acl:relcl/1/{FIN} Chad/PROPN/Chad/obj/6//GPE left/VERB/leave/root/0/{FIN}"
    )
    assert {s.subject.text for s in statements(spec) if s.relation == "attacks"} == {"Mali"}


@pytest.mark.parametrize(("particle", "attacker"), [("op/ADP/op/compound:prt/2", "rebellen"), ("nu/ADV/nu/advmod/2", "hezbollah")])
def test_the_object_of_a_separable_verb_is_to_act(particle: str, attacker: str) -> None:
    """*Hezbollah riep rebellen **op** Tsjaad aan te vallen*: the rebels would."""
    spec = (
        f"Hezbollah/PROPN/Hezbollah/nsubj/2 riep/VERB/roepen/root/0/VerbForm=Fin rebellen/NOUN/rebel/obj/2/Number=Plur {particle}"
        " Tsjaad/PROPN/Tsjaad/obj/7 te/PART/te/mark/7 aanvallen/VERB/aanvallen/xcomp/2/VerbForm=Inf"
    )
    assert {s for s, r, _ in edges(statements(spec, "nl")) if r == "attacks"} == {attacker}


@pytest.mark.parametrize(("verb", "lemma", "accuses"), [("published", "publish", True), ("rejected", "reject", False)])
def test_who_publishes_an_accusation_accuses(verb: str, lemma: str, accuses: bool) -> None:
    spec = (
        f"Amnesty/PROPN/Amnesty/nsubj/2//ORG {verb}/VERB/{lemma}/root/0/{PAST} a/DET/a/det/4 report/NOUN/report/obj/2 accusing/VERB/accuse/acl/4/VerbForm=Ger"
        " Chad/PROPN/Chad/obj/5//GPE"
    )
    assert (("amnesty-international", "accuses", "chad") in edges(statements(spec))) is accuses
