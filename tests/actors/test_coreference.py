"""What refers back, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import read
from spacy.tokens import Doc

SING, PLUR = "Number=Sing", "Number=Plur"
FIN = "VerbForm=Fin"


def who(doc: Doc, word: str, nth: int = 0) -> set[str | None]:
    """Whom the nth occurrence of a word stands for."""
    token = [t for t in doc if t.lower_ == word][nth]
    return {m.actor for m in doc._.kg_mentions.of(token)}


PERSON = f"Putin/PROPN/Putin/nsubj/2/{SING}/PERSON left/VERB/leave/root/0/{FIN}"
PERSOON = f"Poetin/PROPN/Poetin/nsubj/2/{SING}/PERSON vertrok/VERB/vertrekken/root/0/{FIN}"
COUNTRY = f"Iran/PROPN/Iran/nsubj/2/{SING} left/VERB/leave/root/0/{FIN}"
GROUP = f"Hezbollah/PROPN/Hezbollah/nsubj/2/{SING} left/VERB/leave/root/0/{FIN}"


@pytest.mark.parametrize(
    ("first", "second", "lang", "word", "actor"),
    [
        (PERSON, f"He/PRON/he/nsubj/2/{SING} smiled/VERB/smile/root/0/{FIN}", "en", "he", "vladimir-putin"),
        (PERSOON, f"Hij/PRON/hij/nsubj/2/{SING} lachte/VERB/lachen/root/0/{FIN}", "nl", "hij", "vladimir-putin"),
        (COUNTRY, f"It/PRON/it/nsubj/2/{SING} slept/VERB/sleep/root/0/{FIN}", "en", "it", "iran"),
        (GROUP, f"They/PRON/they/nsubj/2/{PLUR} slept/VERB/sleep/root/0/{FIN}", "en", "they", "hezbollah"),
    ],
)
def test_pronouns(first: str, second: str, lang: str, word: str, actor: str) -> None:
    assert who(read(f"{first} || {second}", lang), word) == {actor}


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        (COUNTRY, f"He/PRON/he/nsubj/2/{SING} smiled/VERB/smile/root/0/{FIN}", "he"),
        (PERSON, f"It/PRON/it/nsubj/2/{SING} slept/VERB/sleep/root/0/{FIN}", "it"),
        ("Nobody/PRON/nobody/nsubj/2 left/VERB/leave/root/0", f"He/PRON/he/nsubj/2/{SING} smiled/VERB/smile/root/0/{FIN}", "he"),
        (COUNTRY, "It/PRON/it/expl/2 rains/VERB/rain/root/0", "it"),
        (COUNTRY, f"It/PRON/it/nsubj/3/{SING} is/AUX/be/cop/3 clear/ADJ/clear/root/0 Bob/PROPN/Bob/nsubj/5 lies/VERB/lie/csubj/3", "it"),
    ],
)
def test_a_pronoun_that_fits_nobody(first: str, second: str, word: str) -> None:
    assert not who(read(f"{first} || {second}"), word) - {None}


def test_the_latest_subject_wins() -> None:
    doc = read(
        f"{COUNTRY} || Iraq/PROPN/Iraq/nsubj/2/{SING} stayed/VERB/stay/root/0/{FIN} || It/PRON/it/nsubj/2/{SING} slept/VERB/sleep/root/0/{FIN}"
    )
    assert who(doc, "it") == {"iraq"}


def test_too_far_back() -> None:
    between = " || ".join(["Nobody/PRON/nobody/nsubj/2 knew/VERB/know/root/0"] * 3)
    doc = read(f"{PERSON} || {between} || He/PRON/he/nsubj/2/{SING} smiled/VERB/smile/root/0/{FIN}")
    assert not who(doc, "he") - {None}


def test_two_that_are_as_good() -> None:
    other = f"Syria/PROPN/Syria/nsubj/2/{SING} stayed/VERB/stay/root/0/{FIN} while/SCONJ/while/mark/5 Iran/PROPN/Iran/nsubj/5 left/VERB/leave/advcl/2"
    assert not who(read(f"{other} || It/PRON/it/nsubj/2/{SING} slept/VERB/sleep/root/0/{FIN}"), "it") - {None}


def test_it_within_what_somebody_says() -> None:
    doc = read(
        f"Iran/PROPN/Iran/nsubj/2/{SING} said/VERB/say/root/0/{FIN} that/SCONJ/that/mark/5 it/PRON/it/nsubj/5/{SING}"
        f" supports/VERB/support/ccomp/2/{FIN} Hezbollah/PROPN/Hezbollah/obj/5"
    )
    assert who(doc, "it") == {"iran"}
    (statement,) = [s for s in doc._.statements if s.relation == "supports"]
    # Who says that he supports somebody supports him: no mere claim.
    assert (statement.subject.actor, statement.object.actor, statement.attributed_to) == ("iran", "hezbollah", None)


def test_an_argument_of_the_same_verb_is_not_its_own_antecedent() -> None:
    doc = read(f"Iran/PROPN/Iran/nsubj/2/{SING} attacked/VERB/attack/root/0/{FIN} it/PRON/it/obj/2/{SING}")
    assert not who(doc, "it") - {None}


@pytest.mark.parametrize(
    ("first", "second", "lang", "word", "actor"),
    [
        (
            f"The/DET/the/det/3 Iraqi/ADJ/Iraqi/amod/3 government/NOUN/government/nsubj/4/{SING} met/VERB/meet/root/0/{FIN}",
            f"The/DET/the/det/2 government/NOUN/government/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}", "en", "government", "iraq.government",
        ),
        (
            f"De/DET/de/det/3 Iraakse/ADJ/Iraaks/amod/3 regering/NOUN/regering/nsubj/4/{SING} sprak/VERB/spreken/root/0/{FIN}",
            f"De/DET/de/det/2 regering/NOUN/regering/nsubj/3/{SING} sliep/VERB/slapen/root/0/{FIN}", "nl", "regering", "iraq.government",
        ),
        (GROUP, f"The/DET/the/det/2 group/NOUN/group/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}", "en", "group", "hezbollah"),
        (COUNTRY, f"The/DET/the/det/2 country/NOUN/country/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}", "en", "country", "iran"),
    ],
)  # fmt: skip
def test_definite_nominals(first: str, second: str, lang: str, word: str, actor: str) -> None:
    doc = read(f"{first} || {second}", lang)
    assert who(doc, word, -1) == {actor}


def test_a_group_of_two_candidates_is_nobody() -> None:
    first = f"Hezbollah/PROPN/Hezbollah/nsubj/2/{SING} fears/VERB/fear/root/0/{FIN} Hamas/PROPN/Hamas/obj/2/{SING}"
    doc = read(f"{first} || The/DET/the/det/2 group/NOUN/group/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}")
    assert who(doc, "group") == {None}


def test_an_indefinite_nominal_does_not_refer_back() -> None:
    doc = read(f"{GROUP} || A/DET/a/det/2 group/NOUN/group/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}")
    assert who(doc, "group") == {None}


def test_whose() -> None:
    doc = read(
        "Iran/PROPN/Iran/nsubj/6 ,/PUNCT/,/punct/1 whose/PRON/whose/nmod:poss/4 allies/NOUN/ally/nsubj/5 slept/VERB/sleep/acl:relcl/1"
        f" left/VERB/leave/root/0/{FIN}"
    )
    assert who(doc, "whose") == {"iran"}


def test_his_government() -> None:
    doc = read(f"{PERSON} || His/PRON/his/nmod:poss/2/{SING} government/NOUN/government/nsubj/3/{SING} slept/VERB/sleep/root/0/{FIN}")
    assert who(doc, "his") == {"vladimir-putin"}
    assert who(doc, "government") == {"russia.government"}


def test_we_is_who_speaks() -> None:
    doc = read(
        f"We/PRON/we/nsubj/2/{PLUR} support/VERB/support/root/0/{FIN} Hezbollah/PROPN/Hezbollah/obj/2 ,/PUNCT/,/punct/2"
        f" said/VERB/say/parataxis/2/{FIN} Putin/PROPN/Putin/nsubj/5/{SING}/PERSON"
    )
    assert who(doc, "we") == {"vladimir-putin"}


def test_a_party_is_she_in_dutch() -> None:
    """*De NAVO zegt dat zij …*"""
    spec = (
        f"NAVO/PROPN/NAVO/nsubj/2/{SING} zegt/VERB/zeggen/root/0/{FIN} dat/SCONJ/dat/mark/6 zij/PRON/zij/nsubj/6/{SING} Iran/PROPN/Iran/obj/6"
        f" steunt/VERB/steunen/ccomp/2/{FIN}"
    )
    assert who(read(spec, "nl"), "zij") == {"nato"}


def test_whom_somebody_wants_to_do_something_is_another() -> None:
    spec = f"Iran/PROPN/Iran/nsubj/2/{SING} {{verb}}/root/0/{FIN} dat/SCONJ/dat/mark/5 het/PRON/het/nsubj/5/{SING} blijft/VERB/blijven/ccomp/2/{FIN}"
    assert who(read(spec.format(verb="zegt/VERB/zeggen"), "nl"), "het") == {"iran"}
    assert who(read(spec.format(verb="wil/VERB/willen"), "nl"), "het") != {"iran"}
