"""Affirmed or denied, how sure, when, and who says so."""

from __future__ import annotations

import pytest
from helpers import one, statements

from kg.relations.model import Certainty, Polarity, Statement, Tense

FIN, PAST = "VerbForm=Fin", "VerbForm=Fin|Tense=Past"
PRES = "VerbForm=Fin|Tense=Pres"
PART = "VerbForm=Part|Tense=Past"
INF = "VerbForm=Inf"


def attacks(spec: str, lang: str = "en") -> Statement:
    found = one(statements(spec, lang), "attacks")
    assert (found.subject.actor, found.object.actor) == ("iraq", "iran")
    return found


def facts(spec: str, lang: str = "en") -> tuple[str, str, str, bool]:
    found = attacks(spec, lang)
    return found.polarity.value, found.certainty.value, found.tense.value, found.asserted


def test_plain() -> None:
    assert facts(f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2") == (
        "positive",
        "certain",
        "past",
        True,
    )
    assert facts(f"Iraq/PROPN/Iraq/nsubj/2 attacks/VERB/attack/root/0/{PRES} Iran/PROPN/Iran/obj/2") == (
        "positive",
        "certain",
        "present",
        True,
    )
    perfect = f"Irak/PROPN/Irak/nsubj/4 heeft/AUX/hebben/aux/4/{PRES} Iran/PROPN/Iran/obj/4 aangevallen/VERB/aanvallen/root/0/{PART}"
    assert facts(perfect, "nl") == ("positive", "certain", "past", True)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iraq/PROPN/Iraq/nsubj/4 did/AUX/do/aux/4/{PAST} not/PART/not/advmod/4 attack/VERB/attack/root/0/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (f"Iraq/PROPN/Iraq/nsubj/3 never/ADV/never/advmod/3 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/3", "en"),
        (
            f"Irak/PROPN/Irak/nsubj/5 heeft/AUX/hebben/aux/5/{PRES} Iran/PROPN/Iran/obj/5 niet/ADV/niet/advmod/5"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
        # failing
        (
            f"Iraq/PROPN/Iraq/nsubj/2 fails/VERB/fail/root/0/{PRES} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (
            f"Irak/PROPN/Irak/nsubj/2 vergeet/VERB/vergeten/root/0/{PRES} Iran/PROPN/Iran/obj/5 aan/ADP/aan/compound:prt/5"
            f" vallen/VERB/vallen/xcomp/2/{INF}",
            "nl",
        ),
        # denying
        (
            f"Syria/PROPN/Syria/nsubj/2 denies/VERB/deny/root/0/{PRES} that/SCONJ/that/mark/5 Iraq/PROPN/Iraq/nsubj/5"
            f" attacked/VERB/attack/ccomp/2/{PAST} Iran/PROPN/Iran/obj/5",
            "en",
        ),
        (
            f"Syrië/PROPN/Syrië/nsubj/2 ontkent/VERB/ontkennen/root/0/{PRES} dat/SCONJ/dat/mark/6 Irak/PROPN/Irak/nsubj/6 Iran/PROPN/Iran/obj/6"
            f" aanviel/VERB/aanvallen/ccomp/2/{PAST}",
            "nl",
        ),
        # no noun
        (
            f"Irak/PROPN/Irak/nsubj/2 deed/VERB/doen/root/0/{PAST} geen/DET/geen/det/4 aanval/NOUN/aanval/obj/2 op/ADP/op/case/6 Iran/PROPN/Iran/nmod/4",
            "nl",
        ),
    ],
)
def test_negation(spec: str, lang: str) -> None:
    polarity, _, _, asserted = facts(spec, lang)
    assert polarity == "negative" and not asserted


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Iraq/PROPN/Iraq/nsubj/2 refuses/VERB/refuse/root/0/{PRES} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (
            f"Irak/PROPN/Irak/nsubj/2 weigert/VERB/weigeren/root/0/{PRES} Iran/PROPN/Iran/obj/5 aan/ADP/aan/compound:prt/5"
            f" vallen/VERB/vallen/xcomp/2/{INF}",
            "nl",
        ),
    ],
)
def test_what_is_refused_is_not_done(spec: str, lang: str) -> None:
    found = statements(spec, lang)
    assert [(s.relation, s.polarity) for s in found] == [("attacks", "negative")]  # Iran is refused nothing


def test_two_negations_cancel_out() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/4 did/AUX/do/aux/4/{PAST} not/PART/not/advmod/4 fail/VERB/fail/root/0/{INF} to/PART/to/mark/6"
        f" attack/VERB/attack/xcomp/4/{INF} Iran/PROPN/Iran/obj/6"
    )
    assert facts(spec)[0] == "positive"


def test_negation_elsewhere_does_not_count() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2 ,/PUNCT/,/punct/7 but/CCONJ/but/cc/7"
        f" not/PART/not/advmod/7 slept/VERB/sleep/conj/2/{PAST}"
    )
    assert facts(spec) == ("positive", "certain", "past", True)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (f"Iraq/PROPN/Iraq/nsubj/3 may/AUX/may/aux/3/{FIN} attack/VERB/attack/root/0/{INF} Iran/PROPN/Iran/obj/3", "en"),
        (f"Irak/PROPN/Irak/nsubj/4 kan/AUX/kunnen/aux/4/{FIN} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/root/0/{INF}", "nl"),
        (f"Perhaps/ADV/perhaps/advmod/3 Iraq/PROPN/Iraq/nsubj/3 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/3", "en"),
        (
            f"Irak/PROPN/Irak/nsubj/5 heeft/AUX/hebben/aux/5/{PRES} misschien/ADV/misschien/advmod/5 Iran/PROPN/Iran/obj/5"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
        # conditional mood
        (f"Irak/PROPN/Irak/nsubj/4 zou/AUX/zullen/aux/4/{PAST} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/root/0/{INF}", "nl"),
        # condition
        (
            f"If/SCONJ/if/mark/3 Iraq/PROPN/Iraq/nsubj/3 attacks/VERB/attack/advcl/6/{PRES} Iran/PROPN/Iran/obj/3 Syria/PROPN/Syria/nsubj/6"
            f" sleeps/VERB/sleep/root/0/{PRES}",
            "en",
        ),
        (
            f"Als/SCONJ/als/mark/4 Irak/PROPN/Irak/nsubj/4 Iran/PROPN/Iran/obj/4 aanvalt/VERB/aanvallen/advcl/5/{PRES} slaapt/VERB/slapen/root/0/{PRES}"
            " Syrië/PROPN/Syrië/nsubj/5",
            "nl",
        ),
        # question
        (f"Did/AUX/do/aux/3/{PAST} Iraq/PROPN/Iraq/nsubj/3 attack/VERB/attack/root/0/{INF} Iran~/PROPN/Iran/obj/3 ?/PUNCT/?/punct/3", "en"),
        (
            f"Viel/VERB/aanvallen/root/0/{PAST} Irak/PROPN/Irak/nsubj/1 Iran/PROPN/Iran/obj/1 aan~/ADP/aan/compound:prt/1 ?/PUNCT/?/punct/1",
            "nl",
        ),
    ],
)
def test_possible(spec: str, lang: str) -> None:
    polarity, certainty, _, asserted = facts(spec, lang)
    assert (polarity, certainty, asserted) == ("positive", "possible", False)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (f"Iraq/PROPN/Iraq/nsubj/3 probably/ADV/probably/advmod/3 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/3", "en"),
        (
            f"Irak/PROPN/Irak/nsubj/5 heeft/AUX/hebben/aux/5/{PRES} Iran/PROPN/Iran/obj/5 waarschijnlijk/ADJ/waarschijnlijk/advmod/5"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
        (
            f"Iraq/PROPN/Iraq/nsubj/2 seems/VERB/seem/root/0/{PRES} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
    ],
)
def test_probable(spec: str, lang: str) -> None:
    assert facts(spec, lang)[1] == "probable"


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (f"Iraq/PROPN/Iraq/nsubj/3 will/AUX/will/aux/3/{FIN} attack/VERB/attack/root/0/{INF} Iran/PROPN/Iran/obj/3", "en"),
        (f"Irak/PROPN/Irak/nsubj/4 zal/AUX/zullen/aux/4/{PRES} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/root/0/{INF}", "nl"),
        # plans
        (
            f"Iraq/PROPN/Iraq/nsubj/2 plans/VERB/plan/root/0/{PRES} to/PART/to/mark/4 attack/VERB/attack/xcomp/2/{INF} Iran/PROPN/Iran/obj/4",
            "en",
        ),
        (f"Irak/PROPN/Irak/nsubj/2 wil/VERB/willen/root/0/{PRES} Iran/PROPN/Iran/obj/4 aanvallen/VERB/aanvallen/xcomp/2/{INF}", "nl"),
        (
            f"Iraq/PROPN/Iraq/nsubj/2 has/VERB/have/root/0/{PRES} plans/NOUN/plan/obj/2 to/PART/to/mark/5 attack/VERB/attack/acl/3/{INF}"
            " Iran/PROPN/Iran/obj/5",
            "en",
        ),
    ],
)
def test_future(spec: str, lang: str) -> None:
    _, _, tense, asserted = facts(spec, lang)
    assert tense == "future" and not asserted


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Syria/PROPN/Syria/nsubj/2 said/VERB/say/root/0/{PAST} that/SCONJ/that/mark/5 Iraq/PROPN/Iraq/nsubj/5"
            f" attacked/VERB/attack/ccomp/2/{PAST} Iran/PROPN/Iran/obj/5",
            "en",
        ),
        (
            f"Syrië/PROPN/Syrië/nsubj/2 zei/VERB/zeggen/root/0/{PAST} dat/SCONJ/dat/mark/6 Irak/PROPN/Irak/nsubj/6 Iran/PROPN/Iran/obj/6"
            f" aanviel/VERB/aanvallen/ccomp/2/{PAST}",
            "nl",
        ),
        # according to
        (
            f"According/VERB/accord/case/3 to/ADP/to/fixed/1 Syria/PROPN/Syria/obl/5 Iraq/PROPN/Iraq/nsubj/5 attacked/VERB/attack/root/0/{PAST}"
            " Iran/PROPN/Iran/obj/5",
            "en",
        ),
        (
            f"Volgens/ADP/volgens/case/2 Syrië/PROPN/Syrië/obl/6 heeft/AUX/hebben/aux/6/{PRES} Irak/PROPN/Irak/nsubj/6 Iran/PROPN/Iran/obj/6"
            f" aangevallen/VERB/aanvallen/root/0/{PART}",
            "nl",
        ),
        # quoted
        (
            f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran~/PROPN/Iran/obj/2 ,/PUNCT/,/punct/2 Syria/PROPN/Syria/nsubj/6"
            f" said/VERB/say/parataxis/2/{PAST}",
            "en",
        ),
        # reported, one deeper
        (
            f"Syria/PROPN/Syria/nsubj/2 said/VERB/say/root/0/{PAST} Israel/PROPN/Israel/nsubj/7 ,/PUNCT/,/punct/3 not/PART/not/advmod/6"
            f" Hamas/PROPN/Hamas/appos/3 slept/VERB/sleep/ccomp/2/{PAST} while/SCONJ/while/mark/10 Iraq/PROPN/Iraq/nsubj/10"
            f" attacked/VERB/attack/advcl/7/{PAST} Iran/PROPN/Iran/obj/10",
            "en",
        ),
    ],
)
def test_attribution(spec: str, lang: str) -> None:
    found = attacks(spec, lang)
    assert found.attributed_to == "syria" and not found.asserted
    assert (found.polarity, found.certainty) == (Polarity.POSITIVE, Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("verb", "lang", "source", "polarity", "certainty"),
    [
        ("say/VERB/say", "en", None, Polarity.POSITIVE, Certainty.POSSIBLE),
        ("confirm/VERB/confirm", "en", None, Polarity.POSITIVE, Certainty.POSSIBLE),
        ("deny/VERB/deny", "en", None, Polarity.POSITIVE, Certainty.POSSIBLE),
        ("believe/VERB/believe", "en", "syria", Polarity.NEGATIVE, Certainty.PROBABLE),
        ("zei/VERB/zeggen", "nl", None, Polarity.POSITIVE, Certainty.POSSIBLE),
        ("gelooft/VERB/geloven", "nl", "syria", Polarity.NEGATIVE, Certainty.PROBABLE),
    ],
)
def test_what_nobody_said_is_nobodys_claim(verb: str, lang: str, source: str | None, polarity: Polarity, certainty: Certainty) -> None:
    spec = {
        "en": f"Syria/PROPN/Syria/nsubj/4 did/AUX/do/aux/4/{PAST} not/PART/not/advmod/4 {verb}/root/0/{INF} that/SCONJ/that/mark/7"
        f" Iraq/PROPN/Iraq/nsubj/7 attacked/VERB/attack/ccomp/4/{PAST} Iran/PROPN/Iran/obj/7",
        "nl": f"Syrië/PROPN/Syrië/nsubj/2 {verb}/root/0/{PRES} niet/ADV/niet/advmod/2 dat/SCONJ/dat/mark/7"
        f" Irak/PROPN/Irak/nsubj/7 Iran/PROPN/Iran/obj/7 aanviel/VERB/aanvallen/ccomp/2/{PAST}",
    }[lang]
    found = attacks(spec, lang)
    assert (found.attributed_to, found.polarity, found.certainty) == (source, polarity, certainty)
    assert not found.asserted


def test_to_have_told_somebody_is_not_the_tellers_own_claim() -> None:
    """*Iran [loog], zei Irak tegen Syrië*."""
    spec = (
        f"Iran/PROPN/Iran/nsubj/2 sliep~/VERB/slapen/root/0/{PAST} ,/PUNCT/,/punct/2 schreef/VERB/schrijven/parataxis/2/{PAST}"
        " Irak/PROPN/Irak/nsubj/4 aan/ADP/aan/case/7 Syrië/PROPN/Syrië/obl/4"
    )
    found = [s for s in statements(spec, "nl") if s.relation == "consults"]
    assert [(s.subject.actor, s.object.actor, s.attributed_to) for s in found] == [("iraq", "syria", None)]


@pytest.mark.parametrize(("what", "source"), [("year/NOUN/year", None), ("officials/NOUN/official", "officials")])
def test_a_rate_is_no_source(what: str, source: str | None) -> None:
    number = "Plur" if source else "Sing"
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2 per/ADP/per/case/5 {what}/obl/2/Number={number}"
    )
    assert attacks(spec).attributed_to == source


def test_a_source_without_a_name() -> None:
    spec = (
        f"A/DET/a/det/2 tourist/NOUN/tourist/nsubj/3 said/VERB/say/root/0/{PAST} that/SCONJ/that/mark/6 Iraq/PROPN/Iraq/nsubj/6"
        f" attacked/VERB/attack/ccomp/3/{PAST} Iran/PROPN/Iran/obj/6"
    )
    found = attacks(spec)
    assert found.attributed_to == "A tourist" and not found.asserted


def test_who_did_something_else_before_is_who_says_it() -> None:
    spec = (
        f"France/PROPN/France/nsubj/2 smiled/VERB/smile/root/0/{PAST} and/CCONJ/and/cc/4 said/VERB/say/conj/2/{PAST}"
        f" that/SCONJ/that/mark/7 Iraq/PROPN/Iraq/nsubj/7 attacked/VERB/attack/ccomp/4/{PAST} Iran/PROPN/Iran/obj/7"
    )
    assert attacks(spec).attributed_to == "france"


def test_a_relative_clause_is_said_by_the_text_itself() -> None:
    spec = (
        f"Syria/PROPN/Syria/nsubj/2 refuses/VERB/refuse/root/0/{PRES} to/PART/to/mark/4 visit/VERB/visit/xcomp/2/{INF} Iraq/PROPN/Iraq/obj/4"
        f" ,/PUNCT/,/punct/8 which/PRON/which/nsubj/8/PronType=Rel attacked/VERB/attack/acl:relcl/5/{PAST} Iran/PROPN/Iran/obj/8"
    )
    assert facts(spec) == ("positive", "certain", "past", True)


def test_what_is_promised_for_the_future_is_agreed() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/3 will/AUX/will/aux/3/{FIN} support/VERB/support/root/0/{INF} Iran/PROPN/Iran/obj/3"
    found = one(statements(spec), "supports")
    assert (found.category, found.tense) == ("AGREE", Tense.FUTURE)
    now = one(statements(f"Iraq/PROPN/Iraq/nsubj/2 supports/VERB/support/root/0/{PRES} Iran/PROPN/Iran/obj/2"), "supports")
    assert now.category == "SUPPORT"


def test_titles_hold_whatever_the_sentence_says() -> None:
    spec = (
        "Putin/PROPN/Putin/nsubj/8//PERSON ,/PUNCT/,/punct/4 the/DET/the/det/4 leader/NOUN/leader/appos/1 of/ADP/of/case/6 Hamas/PROPN/Hamas/nmod/4"
        f" may/AUX/may/aux/8/{FIN} leave/VERB/leave/root/0/{INF}"
    )
    assert one(statements(spec), "leads").asserted


def test_what_somebody_has_is_presupposed() -> None:
    found = one(
        statements(
            f"Iraq/PROPN/Iraq/nsubj/2 wants/VERB/want/root/0/{PRES} to/PART/to/mark/6 its/PRON/its/nmod:poss/5 "
            f"ties/NOUN/tie/obj/6 balance/VERB/balance/xcomp/2/{INF} with/ADP/with/case/8 Iran/PROPN/Iran/nmod/5"
        ),
        "alliedWith",
    )
    assert (found.tense, found.certainty, found.asserted) == (Tense.PRESENT, Certainty.CERTAIN, True)


@pytest.mark.parametrize(
    ("head", "dep"),
    [("2", "advcl"), ("3", "acl")],
)
def test_what_somebody_is_accused_of_is_alleged(head: str, dep: str) -> None:
    found = one(
        statements(
            f"France/PROPN/France/nsubj/2 accused/VERB/accuse/root/0/{PAST} Iraq/PROPN/Iraq/obj/2 of/SCONJ/of/mark/5 "
            f"attacking/VERB/attack/{dep}/{head}/VerbForm=Ger Iran/PROPN/Iran/obj/5"
        ),
        "attacks",
    )
    assert (found.subject.actor, found.object.actor, found.attributed_to, found.asserted) == ("iraq", "iran", "france", False)


def test_nobody_accuses_in_a_passive_without_agent() -> None:
    found = one(
        statements(
            f"Irak/PROPN/Irak/nsubj:pass/3 wordt/AUX/worden/aux:pass/3/{PRES} beschuldigd/VERB/beschuldigen/root/0/{PART} ervan/ADV/ervan/advmod/3 "
            f"Iran/PROPN/Iran/obj/7 te/ADP/te/mark/7 bombarderen/VERB/bombarderen/advcl/3/{INF}",
            "nl",
        ),
        "bombs",
    )
    assert (found.subject.actor, found.attributed_to, found.asserted) == ("iraq", "unknown", False)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        ("Iraq/PROPN/Iraq/nsubj/2 rejected/VERB/reject/root/0/VerbForm=Fin|Tense=Past calls/NOUN/call/obj/2 to/PART/to/mark/5"
         " invade/VERB/invade/acl/3/VerbForm=Inf Iran/PROPN/Iran/obj/5", "en"),
        ("Irak/PROPN/Irak/nsubj/5 heeft/AUX/hebben/aux/5/VerbForm=Fin een/DET/een/det/4 verzoek/NOUN/verzoek/obj/5"
         " afgewezen/VERB/afwijzen/root/0/VerbForm=Part om/ADP/om/mark/9 Iran/PROPN/Iran/obj/9 te/ADP/te/mark/9"
         " bombarderen/VERB/bombarderen/advcl/5/VerbForm=Inf", "nl"),
    ],
)  # fmt: skip
def test_what_is_asked_and_refused_is_denied(spec: str, lang: str) -> None:
    found = [s for s in statements(spec, lang) if s.relation in {"invades", "bombs"}]
    assert [s.polarity for s in found] == [Polarity.NEGATIVE]


def test_the_purpose_of_a_refusal_is_not_denied() -> None:
    spec = (
        "Irak/PROPN/Irak/nsubj/4 heeft/AUX/hebben/aux/4/VerbForm=Fin hulp/NOUN/hulp/obj/4 afgewezen/VERB/afwijzen/root/0/VerbForm=Part"
        " om/ADP/om/mark/8 Iran/PROPN/Iran/obj/8 te/ADP/te/mark/8 bombarderen/VERB/bombarderen/advcl/4/VerbForm=Inf"
    )
    assert one(statements(spec, "nl"), "bombs").polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("spec", "category"),
    [
        ("Iraq/PROPN/Iraq/nsubj/2 said/VERB/say/root/0/VerbForm=Fin|Tense=Past it/PRON/it/nsubj/5 will/AUX/will/aux/5/VerbForm=Fin"
         " bomb/VERB/bomb/ccomp/2/VerbForm=Inf Iran/PROPN/Iran/obj/5", "THREATEN"),
        ("Chad/PROPN/Chad/nsubj/2 said/VERB/say/root/0/VerbForm=Fin|Tense=Past Iraq/PROPN/Iraq/nsubj/5 will/AUX/will/aux/5/VerbForm=Fin"
         " bomb/VERB/bomb/ccomp/2/VerbForm=Inf Iran/PROPN/Iran/obj/5", "ASSAULT"),
    ],
)  # fmt: skip
def test_who_announces_his_own_attack_threatens(spec: str, category: str) -> None:
    found = one(statements(spec), "bombs")
    assert found.category == category and found.tense is Tense.FUTURE


def test_what_was_told_has_happened() -> None:
    """*Iraq attacked Iran, residents told X* is told, not asked for."""
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/ccomp/6/{PAST} Iran/PROPN/Iran/obj/2 ,/PUNCT/,/punct/2"
        f" residents/NOUN/resident/nsubj/6 told/VERB/tell/root/0/{PAST} Syria/PROPN/Syria/iobj/6"
    )
    found = attacks(spec)
    assert (found.certainty, found.tense, found.attributed_to) == (Certainty.CERTAIN, Tense.PAST, "residents")


def test_a_participle_happens_when_its_verb_does() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 rose/VERB/rise/root/0/{PAST} ,/PUNCT/,/punct/4 attacking/VERB/attack/advcl/2/VerbForm=Ger"
        " Iran/PROPN/Iran/obj/4"
    )
    assert attacks(spec).tense is Tense.PAST
    assert attacks(spec.replace(f"rose/VERB/rise/root/0/{PAST}", f"rises/VERB/rise/root/0/{PRES}")).tense is Tense.PRESENT


def test_another_sentence_behind_a_semicolon_is_no_source() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/2 ;/PUNCT/;/punct/6"
        f" Syria/PROPN/Syria/nsubj/6 denied/VERB/deny/parataxis/2/{PAST}"
    )
    assert attacks(spec).attributed_to is None


def test_would_in_a_report_of_the_past_is_the_future() -> None:
    spec = (
        "Iraq/PROPN/Iraq/nsubj/2 {said}/root/0/{tense} that/SCONJ/that/mark/6 it/PRON/it/nsubj/6 would/AUX/would/aux/6/VerbForm=Fin"
        f" attack/VERB/attack/ccomp/2/{INF} Iran/PROPN/Iran/obj/6"
    )
    reported = attacks(spec.format(said="said/VERB/say", tense=PAST))
    assert (reported.certainty, reported.tense) == (Certainty.CERTAIN, Tense.FUTURE)
    imagined = attacks(spec.format(said="says/VERB/say", tense=PRES))
    assert imagined.certainty is Certainty.POSSIBLE


def test_hearsay_stays_possible() -> None:
    """Dutch *zou* with a perfect infinitive is what somebody is said to have done."""
    spec = (
        f"bronnen/NOUN/bron/nsubj/2 zeiden/VERB/zeggen/root/0/{PAST} dat/SCONJ/dat/mark/8 Irak/PROPN/Irak/nsubj/8 Iran/PROPN/Iran/obj/8"
        f" zou/AUX/zullen/aux/8/{PAST} hebben/AUX/hebben/aux/8/{INF} aangevallen/VERB/aanvallen/ccomp/2/{PART}"
    )
    assert attacks(spec, "nl").certainty is Certainty.POSSIBLE


def test_warned_against() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2 warned/VERB/warn/root/0/{PAST} Iraq/PROPN/Iraq/obj/2 against/SCONJ/against/mark/5"
        " attacking/VERB/attack/advcl/2/VerbForm=Ger Iran/PROPN/Iran/obj/5"
    )
    assert (attacks(spec).certainty, attacks(spec).tense) == (Certainty.POSSIBLE, Tense.FUTURE)


def test_the_second_verb_is_sure_when_it_is_finite() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/3 may/AUX/may/aux/3/{FIN} leave/VERB/leave/root/0/{INF} and/CCONJ/and/cc/5 {{verb}} Iran/PROPN/Iran/obj/5"
    )
    assert attacks(spec.format(verb=f"attacked/VERB/attack/conj/3/{PAST}")).certainty is Certainty.CERTAIN
    assert attacks(spec.format(verb=f"attack/VERB/attack/conj/3/{INF}")).certainty is Certainty.POSSIBLE


def test_a_particle_makes_another_verb() -> None:
    spec = (
        f"Ann/PROPN/Ann/nsubj:pass/3//PERSON was/AUX/be/aux:pass/3/{PAST} sworn/VERB/swear/root/0/{PART} {{particle}}as/ADP/as/case/{{n}}"
        " president/NOUN/president/obl/3 of/ADP/of/case/{m} Chad/PROPN/Chad/nmod/{n}"
    )
    inaugurated = one(statements(spec.format(particle="in/ADP/in/advmod/3 ", n=6, m=8)), "leads")
    assert (inaugurated.certainty, inaugurated.asserted) == (Certainty.CERTAIN, True)


@pytest.mark.parametrize("aux", ["is", "was"])
def test_what_is_arranged_is_planned(aux: str) -> None:
    tense = "Pres" if aux == "is" else "Past"
    spec = f"Iraq/PROPN/Iraq/nsubj/4 {aux}/AUX/be/aux/4/VerbForm=Fin|Tense={tense} to/PART/to/mark/4 attack/VERB/attack/root/0/{INF} Iran/PROPN/Iran/obj/4"
    assert facts(spec) == ("positive", "probable", "future", False)


def test_a_passive_is_no_arrangement() -> None:
    spec = f"Iran/PROPN/Iran/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} attacked/VERB/attack/root/0/{PART} by/ADP/by/case/5 Iraq/PROPN/Iraq/obl:agent/3"
    assert facts(spec)[1:] == ("certain", "past", True)


@pytest.mark.parametrize(("form", "asserted"), [(INF, False), (PAST, True)])
def test_the_subjunctive_tells_what_is_wanted(form: str, asserted: bool) -> None:
    """*moved that Iraq attack Iran* against *moved that Iraq attacked Iran*, of a verb that the lexicon does not know."""
    spec = (
        f"He/PRON/he/nsubj/2 frobbed/VERB/frob/root/0/{PAST} that/SCONJ/that/mark/5 Iraq/PROPN/Iraq/nsubj/5 "
        f"attack/VERB/attack/ccomp/2/{form} Iran/PROPN/Iran/obj/5"
    )
    assert attacks(spec).asserted is asserted


ENDING = [
    (
        f"Turkey/PROPN/Turkey/nsubj/2 wants/VERB/want/root/0/{PRES} to/PART/to/mark/4 {{verb}}/xcomp/2/{INF} Iraqi/ADJ/Iraqi/amod/6"
        " attacks/NOUN/attack/obj/4/Number=Plur on/ADP/on/case/8 Iran/PROPN/Iran/nmod/6",
        "en",
        "end/VERB/end",
        "discuss/VERB/discuss",
    ),
    (
        f"Turkije/PROPN/Turkije/nsubj/2 wil/VERB/willen/root/0/{PRES} Iraakse/ADJ/Iraaks/amod/4 aanvallen/NOUN/aanval/obj/7/Number=Plur"
        f" op/ADP/op/case/6 Iran/PROPN/Iran/nmod/4 {{verb}}/xcomp/2/{INF}",
        "nl",
        "terugdringen/VERB/terugdringen",
        "bespreken/VERB/bespreken",
    ),
]


@pytest.mark.parametrize(("spec", "lang", "ends", "discusses"), ENDING)
def test_what_is_to_end_is_there(spec: str, lang: str, ends: str, discusses: str) -> None:
    assert facts(spec.format(verb=ends), lang) == ("positive", "certain", "present", True)
    assert facts(spec.format(verb=discusses), lang)[1:] == ("probable", "future", False)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Turkey/PROPN/Turkey/nsubj/4 did/AUX/do/aux/4/{PAST} not/PART/not/advmod/4 end/VERB/end/root/0/{INF} Iraqi/ADJ/Iraqi/amod/6"
            " attacks/NOUN/attack/obj/4/Number=Plur on/ADP/on/case/8 Iran/PROPN/Iran/nmod/6",
            "en",
        ),
        (
            f"Turkije/PROPN/Turkije/nsubj/2 bouwde/VERB/bouwen/root/0/{PAST} Iraakse/ADJ/Iraaks/amod/4 aanvallen/NOUN/aanval/obj/2/Number=Plur"
            " op/ADP/op/case/6 Iran/PROPN/Iran/nmod/4 niet/ADV/niet/advmod/2 af/ADP/af/compound:prt/2",
            "nl",
        ),
    ],
)
def test_what_was_not_ended_is_there(spec: str, lang: str) -> None:
    polarity, certainty, _, asserted = facts(spec, lang)
    assert (polarity, certainty, asserted) == ("positive", "certain", True)


@pytest.mark.parametrize(
    ("spec", "lang", "former", "present"),
    [
        (
            "{{}}/ADJ/{{}}/amod/3 Liberian/ADJ/Liberian/amod/3 president/NOUN/president/nmod:desc/4 Ann/PROPN/Ann/nsubj/6//PERSON"
            f" Berg/PROPN/Berg/flat/4//PERSON visited/VERB/visit/root/0/{PAST} Ghana/PROPN/Ghana/obj/6",
            "en",
            "former",
            "young",
        ),
        (
            "{{}}/ADJ/{{}}/amod/3 Liberiaanse/ADJ/Liberiaans/amod/3 president/NOUN/president/nsubj/6 Ann/PROPN/Ann/appos/3//PERSON"
            f" Berg/PROPN/Berg/flat/4//PERSON bezocht/VERB/bezoeken/root/0/{PAST} Ghana/PROPN/Ghana/obj/6",
            "nl",
            "voormalige",
            "jonge",
        ),
        (
            "Liberiaanse/ADJ/Liberiaans/amod/2 {{}}president/NOUN/{{}}president/nsubj/5 Ann/PROPN/Ann/appos/2//PERSON"
            f" Berg/PROPN/Berg/flat/3//PERSON bezocht/VERB/bezoeken/root/0/{PAST} Ghana/PROPN/Ghana/obj/5",
            "nl",
            "oud-",
            "",
        ),
    ],
)
def test_a_former_office_is_past(spec: str, lang: str, former: str, present: str) -> None:
    for word, tense in ((former, Tense.PAST), (present, Tense.PRESENT)):
        found = one(statements(spec.replace("{{}}", word), lang), "leads")
        assert (found.subject.actor, found.object.actor, found.tense) == ("ann-berg", "liberia", tense)


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Ukraine/PROPN/Ukraine/nsubj/2 accused/VERB/accuse/root/0/{PAST} Iraq/PROPN/Iraq/obj/2 of/ADP/of/case/6 an/DET/a/det/6"
            " attack/NOUN/attack/obl/2 on/ADP/on/case/8 Iran/PROPN/Iran/nmod/6",
            "en",
        ),
        (
            f"Oekraïne/PROPN/Oekraïne/nsubj/2 beschuldigde/VERB/beschuldigen/root/0/{PAST} Irak/PROPN/Irak/obj/2 van/ADP/van/case/6"
            " een/DET/een/det/6 aanval/NOUN/aanval/obl/2 op/ADP/op/case/8 Iran/PROPN/Iran/nmod/6",
            "nl",
        ),
        (
            f"Iraq/PROPN/Iraq/nsubj:pass/3 was/AUX/be/aux:pass/3/{PAST} accused/VERB/accuse/root/0/{PART} by/ADP/by/case/5"
            " Ukraine/PROPN/Ukraine/obl:agent/3 of/ADP/of/case/8 an/DET/a/det/8 attack/NOUN/attack/obl/3 on/ADP/on/case/10"
            " Iran/PROPN/Iran/nmod/8",
            "en",
        ),
    ],
)
def test_who_is_accused_of_a_deed_did_it_says_the_accuser(spec: str, lang: str) -> None:
    found = attacks(spec, lang)
    assert (found.attributed_to, found.asserted) == ("ukraine", False)
    accused = one(statements(spec, lang), "accuses")
    assert (accused.subject.actor, accused.object.actor) == ("ukraine", "iraq")


@pytest.mark.parametrize(
    ("verb", "particle", "facts_"),
    [
        ("kondigde/VERB/kondigen", "aan", ("positive", "probable", "future", False)),
        ("zag/VERB/zien", "af", ("negative", "certain", "past", False)),
        ("zag/VERB/zien", "ervan", ("positive", "certain", "past", True)),
    ],
)
def test_a_separated_verb_is_one_verb(verb: str, particle: str, facts_: tuple[str, str, str, bool]) -> None:
    """*kondigde aan Iran aan te vallen* is planned, and *zag af van* does not happen."""
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 {verb}/root/0/{PAST} {particle}/ADP/{particle}/compound:prt/2 Iran/PROPN/Iran/obj/7"
        f" aan/ADP/aan/compound:prt/7 te/ADP/te/mark/7 vallen/VERB/aanvallen/xcomp/2/{INF}"
    )
    assert facts(spec, "nl") == facts_


def test_because_it_may_is_no_purpose() -> None:
    """An infinitive below a finite auxiliary is a clause of its own; only a bare one is a purpose."""
    spec = (
        f"they/PRON/they/nsubj/2 stay/VERB/stay/root/0/{FIN} because/SCONJ/because/mark/6 Iraq/PROPN/Iraq/nsubj/6"
        f" did/AUX/do/aux/6/{PAST} attack/VERB/attack/advcl/2/{INF} Iran/PROPN/Iran/obj/6"
    )
    assert (attacks(spec).certainty, attacks(spec).tense) == (Certainty.CERTAIN, Tense.PAST)
    purpose = (
        f"Iraq/PROPN/Iraq/nsubj/2 waited/VERB/wait/root/0/{PAST} hours/NOUN/hour/obj/2 to/PART/to/mark/5 attack/VERB/attack/advcl/2/{INF}"
        " Iran/PROPN/Iran/obj/5"
    )
    assert attacks(purpose).tense is Tense.FUTURE


def test_a_finite_verb_read_as_an_infinitive_is_no_purpose() -> None:
    spec = (
        f"zij/PRON/zij/nsubj/2 vluchtten/VERB/vluchten/root/0/{PAST} toen/SCONJ/toen/mark/6 Irak/PROPN/Irak/nsubj/6"
        f" Iran/PROPN/Iran/obj/6 aanvielen/VERB/aanvallen/advcl/2/{INF}"
    )
    assert attacks(spec, "nl").certainty is Certainty.CERTAIN


@pytest.mark.parametrize(("determiner", "polarity"), [("no", Polarity.NEGATIVE), ("a", Polarity.POSITIVE)])
def test_no_counts_once(determiner: str, polarity: Polarity) -> None:
    """*wants no war with Iran*: neither the war nor the wish is negated twice."""
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 wants/VERB/want/root/0/{FIN} {determiner}/DET/{determiner}/det/4 war/NOUN/war/obj/2"
        " with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4"
    )
    found = one(statements(spec), "fights")
    assert (found.polarity, found.tense) == (polarity, Tense.FUTURE)


def test_who_is_not_stopped_may_do_it() -> None:
    """*will not stop Kenya from supporting Gaza*: two denials are none."""
    spec = (
        "Strikes/NOUN/strike/nsubj/{v} {no}stop/VERB/stop/root/0/VerbForm=Fin Kenya/PROPN/Kenya/obj/{v} from/SCONJ/from/mark/{s}"
        " supporting/VERB/support/advcl/{v}/VerbForm=Ger Iran/PROPN/Iran/obj/{s}"
    )
    assert one(statements(spec.format(v=2, no="", s=5)), "supports").polarity is Polarity.NEGATIVE
    denied = "do/AUX/do/aux/4 not/PART/not/advmod/4 "
    assert one(statements(spec.format(v=4, no=denied, s=7)), "supports").polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("word", "polarity", "certainty"),
    [("niet/ADV/niet/advmod/2", Polarity.POSITIVE, Certainty.POSSIBLE), ("nu/ADV/nu/advmod/2", Polarity.NEGATIVE, Certainty.CERTAIN)],
)
def test_what_is_not_ruled_out_may_be(word: str, polarity: Polarity, certainty: Certainty) -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/2//PERSON sluit/VERB/uitsluiten/root/0/VerbForm=Fin|Tense=Pres {word} uit/ADP/uit/compound:prt/2"
        " dat/SCONJ/dat/mark/8 Mali/PROPN/Mali/nsubj/8//GPE Tsjaad/PROPN/Tsjaad/obj/8//GPE aanvalt/VERB/aanvallen/ccomp/2/VerbForm=Fin|Tense=Pres"
    )
    found = one(statements(spec, "nl"), "attacks")
    assert (found.polarity, found.certainty) == (polarity, certainty)


@pytest.mark.parametrize(("mark", "polarity"), [("", Polarity.POSITIVE), ("that/SCONJ/that/mark/{n} ", Polarity.NEGATIVE)])
def test_a_sentence_before_a_denial_is_not_denied(mark: str, polarity: Polarity) -> None:
    """Read as its subject by the parser, with nothing that makes it one."""
    n = 3 if mark else 2
    spec = (
        f"{mark.format(n=n)}Chad/PROPN/Chad/nsubj/{n}//GPE attacked/VERB/attack/csubj/{n + 4}/VerbForm=Fin|Tense=Past Mali/PROPN/Mali/obj/{n}//GPE"
        f" did/AUX/do/aux/{n + 4} not/PART/not/advmod/{n + 4} matter/VERB/matter/root/0/VerbForm=Inf"
    )
    assert one(statements(spec), "attacks").polarity == polarity


@pytest.mark.parametrize(("form", "tense", "happened"), [("attacked", "Past", True), ("attacks", "Pres", False)])
def test_what_happened_before_is_no_plan(form: str, tense: str, happened: bool) -> None:
    spec = (
        "Mali/PROPN/Mali/nsubj/2//GPE agreed/VERB/agree/root/0/VerbForm=Fin|Tense=Past to/PART/to/mark/4 talk/VERB/talk/xcomp/2/VerbForm=Inf"
        f" after/SCONJ/after/mark/7 Chad/PROPN/Chad/nsubj/7//GPE {form}/VERB/attack/advcl/4/VerbForm=Fin|Tense={tense} Kenya/PROPN/Kenya/obj/7//GPE"
    )
    assert (one(statements(spec), "attacks").certainty is Certainty.CERTAIN) is happened


@pytest.mark.parametrize(("article", "certain"), [("de/DET/de/det/6/Definite=Def", True), ("een/DET/een/det/6/Definite=Ind", False)])
def test_what_a_coalition_is_for_it_does_whatever_becomes_of_it(article: str, certain: bool) -> None:
    spec = (
        "nu/ADV/nu/advmod/11 in/ADP/in/case/3 oplossen/VERB/oplossen/obl/11/VerbForm=Inf van/ADP/van/case/6 "
        f"{article} coalitie/NOUN/coalitie/nmod/3 om/ADP/om/mark/10 Mali/PROPN/Mali/obj/10//GPE te/ADP/te/mark/10"
        " bestrijden/VERB/bestrijden/acl/6/VerbForm=Inf gezet/VERB/zetten/root/0/VerbForm=Part"
    )
    found = [s for s in statements(spec, "nl") if s.relation == "fights"]
    assert [s.certainty is Certainty.CERTAIN for s in found] == [certain]


@pytest.mark.parametrize(
    ("word", "polarity", "certainty"),
    [
        ("hard", Polarity.POSITIVE, Certainty.POSSIBLE),
        ("impossible", Polarity.NEGATIVE, Certainty.CERTAIN),
        ("unlikely", Polarity.NEGATIVE, Certainty.POSSIBLE),
        ("clear", Polarity.POSITIVE, Certainty.CERTAIN),
    ],
)
@pytest.mark.parametrize("verb", ["is/AUX/be/cop/3 {0}/ADJ/{0}/root/0", "makes/VERB/make/root/0 {0}/ADJ/{0}/xcomp/2"])
def test_what_is_judged_by_an_adjective(word: str, polarity: Polarity, certainty: Certainty, verb: str) -> None:
    """*is hard for Chad to attack Mali*, *makes it hard for Chad to attack Mali*."""
    governor = 3 if "cop" in verb else 2
    spec = (
        f"It/PRON/it/expl/{governor} {verb.format(word)} for/SCONJ/for/mark/7 Chad/PROPN/Chad/nsubj/7//GPE to/PART/to/mark/7"
        f" attack/VERB/attack/csubj/{governor}/VerbForm=Inf Mali/PROPN/Mali/obj/7//GPE"
    )
    found = one(statements(spec), "attacks")
    assert (found.polarity, found.certainty) == (polarity, certainty)


@pytest.mark.parametrize(("pronoun", "certainty"), [("het/PRON/het/obj/2", Certainty.POSSIBLE), ("dit/NOUN/dit/obj/2", Certainty.CERTAIN)])
def test_an_adjective_beside_its_verb_judges_too(pronoun: str, certainty: Certainty) -> None:
    """*maakt **het** moeilijker om te …*, where the parser makes the adjective an adverb; *maakt dit makkelijk …* judges nothing."""
    spec = (
        f"Benin/PROPN/Benin/nsubj/2//GPE maakt/VERB/maken/root/0/VerbForm=Fin {pronoun} moeilijker/ADJ/moeilijk/advmod/2 dat/SCONJ/dat/mark/8"
        " Tsjaad/PROPN/Tsjaad/nsubj/8//GPE Mali/PROPN/Mali/obj/8//GPE aanvalt/VERB/aanvallen/ccomp/2/VerbForm=Fin|Tense=Pres"
    )
    assert one(statements(spec, "nl"), "attacks").certainty is certainty


@pytest.mark.parametrize(
    ("lang", "aux", "lemma", "features", "tense"),
    [
        ("en", "is", "be", "Tense=Pres|VerbForm=Fin", Tense.PRESENT),
        ("en", "was", "be", "Tense=Past|VerbForm=Fin", Tense.PAST),
        ("nl", "wordt", "worden", "Tense=Pres|VerbForm=Fin", Tense.PRESENT),
        ("nl", "worden", "worden", "VerbForm=Inf", Tense.PRESENT),
        ("nl", "is", "zijn", "Tense=Pres|VerbForm=Fin", Tense.PAST),
        ("nl", "werd", "worden", "Tense=Past|VerbForm=Fin", Tense.PAST),
    ],
)
def test_tense_of_passives(lang: str, aux: str, lemma: str, features: str, tense: Tense) -> None:
    """*Iran is supported by Iraq* is so now; Dutch *is gesteund* is a perfect."""
    verb, by = ("supported/VERB/support", "by/ADP/by") if lang == "en" else ("gesteund/VERB/steunen", "door/ADP/door")
    spec = (
        f"Iran/PROPN/Iran/nsubj:pass/3//GPE {aux}/AUX/{lemma}/aux:pass/3/{features} {verb}/root/0/VerbForm=Part"
        f" {by}/case/5 Oman/PROPN/Oman/obl:agent/3//GPE"
    )
    assert one(statements(spec, lang), "supports").tense is tense


@pytest.mark.parametrize(("aux", "tense"), [("zijn/AUX/zijn", Tense.PRESENT), ("waren/AUX/zijn", Tense.PAST)])
def test_where_people_are_stationed_they_are(aux: str, tense: Tense) -> None:
    features = f"Tense={'Pres' if tense is Tense.PRESENT else 'Past'}|VerbForm=Fin"
    spec = (
        f"Iraanse/ADJ/Iraans/amod/2 militairen/NOUN/militair/nsubj:pass/6/Number=Plur {aux}/aux:pass/6/{features}"
        " in/ADP/in/case/5 Irak/PROPN/Irak/obl/6//GPE gelegerd/VERB/legeren/root/0/VerbForm=Part"
    )
    assert one(statements(spec, "nl"), "presentIn").tense is tense


@pytest.mark.parametrize(
    ("lang", "form", "lemma", "relation", "tense"),
    [
        ("en", "forbade", "forbid", "bans", Tense.PAST),
        ("en", "beat", "beat", "defeats", Tense.PRESENT),  # may be either: the tagger is believed
        ("nl", "verbood", "verbieden", "bans", Tense.PAST),
        ("nl", "verbiedt", "verbieden", "bans", Tense.PRESENT),
    ],
)
def test_forms_of_the_past_only_are_past(lang: str, form: str, lemma: str, relation: str, tense: Tense) -> None:
    """Whatever the tagger saw in them."""
    spec = f"Oman/PROPN/Oman/nsubj/2//GPE {form}/VERB/{lemma}/root/0/Mood=Ind|Tense=Pres|VerbForm=Fin Hezbollah/PROPN/Hezbollah/obj/2"
    assert one(statements(spec, lang), relation).tense is tense


def test_verbs_that_share_an_auxiliary_share_their_tense() -> None:
    """*Iran had Irak aangevallen en Oman gesteund*: *gesteund* has no auxiliary of its own."""
    spec = (
        "Iran/PROPN/Iran/nsubj/4//GPE had/AUX/hebben/aux/4/Tense=Past|VerbForm=Fin Irak/PROPN/Irak/obj/4//GPE"
        " aangevallen/VERB/aanvallen/root/0/VerbForm=Part en/CCONJ/en/cc/7 Oman/PROPN/Oman/obj/7//GPE"
        " gesteund/VERB/steunen/conj/4/VerbForm=Part"
    )
    assert one(statements(spec, "nl"), "supports").tense is Tense.PAST


@pytest.mark.parametrize(
    ("verb", "polarity"),
    [("discuss", "positive"), ("launch", "negative")],
)
def test_a_deed_that_is_told_as_known(verb: str, polarity: str) -> None:
    """*did not discuss Iraq's attack*: there was one; *did not launch its attack*: there was none."""
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/4 did/AUX/do/aux/4/{PAST} not/PART/not/advmod/4 {verb}/VERB/{verb}/root/0/{INF}"
        " Iraq~/PROPN/Iraq/nmod:poss/7 's/PART/'s/case/5 attack/NOUN/attack/obj/4 on/ADP/on/case/9 Iran/PROPN/Iran/nmod/7"
    )
    assert attacks(spec).polarity.value == polarity


def test_an_event_that_does_not_do_something() -> None:
    spec = (
        "Iraq~/PROPN/Iraq/nmod:poss/3 's/PART/'s/case/1 attack/NOUN/attack/nsubj/8 on/ADP/on/case/5 Iran/PROPN/Iran/nmod/3"
        f" did/AUX/do/aux/8/{PAST} not/PART/not/advmod/8 {{}}/VERB/{{}}/root/0/{INF}"
    )
    assert attacks(spec.format("surprise", "surprise")).polarity.value == "positive"
    assert attacks(spec.format("happen", "happen")).polarity.value == "negative"


def test_what_somebody_is_arrested_for() -> None:
    spec = (
        f"Chad/PROPN/Chad/nsubj/2 arrested/VERB/arrest/root/0/{PAST} Iraq/PROPN/Iraq/obj/2 for/SCONJ/for/mark/5"
        " attacking/VERB/attack/advcl/2/VerbForm=Ger Iran/PROPN/Iran/obj/5"
    )
    assert attacks(spec).attributed_to == "chad"
    spec = (
        f"Chad/PROPN/Chad/nsubj/2 arrested/VERB/arrest/root/0/{PAST} Oman/PROPN/Oman/obj/2 after/SCONJ/after/mark/6"
        f" Iraq/PROPN/Iraq/nsubj/6 attacked/VERB/attack/advcl/2/{PAST} Iran/PROPN/Iran/obj/6"
    )
    assert attacks(spec).attributed_to is None
