"""Names of organisations that end in a noun for one, and names behind titles, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import edges, kind, named, read, statements

from kg.ontology import ActorType

PAST = "VerbForm=Fin|Tense=Past"
LAST = "Yesterday/NOUN/yesterday/obl:unmarked/{n} the/DET/the/det/{m} "
PRAISED = f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/{{n}}"
PREES = f" prees/VERB/prijzen/root/0/{PAST} Iran/PROPN/Iran/obj/{{n}}"


def praises(spec: str, lang: str = "en") -> str | None:
    """Who praises Iran."""
    (found,) = [s for s in statements(spec, lang) if s.relation == "praises"]
    assert found.object.actor == "iran"
    return found.subject.actor


@pytest.mark.parametrize("label", ["ORG", "GPE", ""])
def test_a_council_with_a_name(label: str) -> None:
    """Whatever the recogniser takes it for, or a part of it."""
    spec = (
        LAST + f"Afghan/ADJ/Afghan/amod/5//{label} Refugee/PROPN/Refugee/compound/5//{label} Council/PROPN/Council/nsubj/6//ORG" + PRAISED
    ).format(n=6, m=5)
    assert praises(spec) == "afghan-refugee-council"
    assert kind(read(spec), "afghan-refugee-council") is ActorType.ORGANISATION


@pytest.mark.parametrize("body", ["Mining", "Resources", "Clan", "Cartel", "Command", "Watch"])
def test_companies_and_gangs_by_their_last_word(body: str) -> None:
    spec = (LAST + f"Kasesa/PROPN/Kasesa/compound/4 {body}/PROPN/{body}/nsubj/5" + PRAISED).format(n=5, m=4)
    assert praises(spec) == f"kasesa-{body.lower()}"


def test_an_army_with_a_name_is_an_armed_group() -> None:
    spec = (LAST + "Kachin/PROPN/Kachin/compound/5 Independence/PROPN/Independence/compound/5 Army/PROPN/Army/nsubj/6" + PRAISED).format(
        n=6, m=5
    )
    assert praises(spec) == "kachin-independence-army"
    assert kind(read(spec), "kachin-independence-army") is ActorType.ARMED_GROUP


@pytest.mark.parametrize(
    ("adjectives", "army"),
    [
        ("Iraqi/ADJ/Iraqi/amod/{m}", "iraq.military"),
        ("Iraqi/ADJ/Iraqi/amod/{m} National/PROPN/National/amod/{m}", None),
    ],
)
def test_the_army_of_a_state_is_no_group(adjectives: str, army: str | None) -> None:
    m = 3 + len(adjectives.split())
    doc = read((LAST + adjectives + " Army/PROPN/Army/nsubj/{n}" + PRAISED).format(n=m + 1, m=m))
    assert ActorType.ARMED_GROUP not in {x.type for x in doc._.kg_mentions}
    if army:
        assert army in named(doc).values()


@pytest.mark.parametrize("noun", ["Council", "Parliament"])
def test_a_nationality_alone_is_no_name(noun: str) -> None:
    spec = (LAST + f"Kenyan/ADJ/Kenyan/amod/4 {noun}/PROPN/{noun}/nsubj/5" + PRAISED).format(n=5, m=4)
    assert not {a for a in named(read(spec)).values() if a.startswith("kenyan")}


def test_the_capital_of_a_sentence_is_no_name() -> None:
    spec = ("Local/ADJ/local/amod/2 Council/NOUN/council/nsubj/3" + PRAISED).format(n=3)
    assert "local-council" not in named(read(spec)).values()


def test_headlines_in_capitals_name_nobody() -> None:
    spec = "YESTERDAY/NOUN/yesterday/obl:unmarked/4 REFUGEE/NOUN/refugee/compound/3 COUNCIL/NOUN/council/nsubj/4 SLEPT/VERB/sleep/root/0"
    assert "refugee-council" not in named(read(spec)).values()


def test_a_dutch_compound_is_a_name_by_itself() -> None:
    """*de Afghaanse Vluchtelingenbond*; what is Afghan is no part of it."""
    spec = "De/DET/de/det/3 Afghaanse/ADJ/Afghaans/amod/3 {word}/{tag}/nsubj/4" + PREES.format(n=4)
    assert praises(spec.format(word="Vluchtelingenbond", tag="PROPN/Vluchtelingenbond"), "nl") == "vluchtelingenbond"
    assert "vluchtelingenbond" not in named(read(spec.format(word="vluchtelingenbond", tag="NOUN/vluchtelingenbond"), "nl")).values()


# -- titles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["Philips-topman", "Philips-voorzitter"])
def test_a_title_is_no_part_of_a_name(title: str) -> None:
    """The recogniser took both for one name."""
    spec = f"{title}/PROPN/{title}/nsubj/3//PERSON Kleisterlee/PROPN/Kleisterlee/flat/1//PERSON" + PREES.format(n=3)
    found = edges(statements(spec, "nl"))
    assert found == {("kleisterlee", "praises", "iran"), ("kleisterlee", "leads", "philips")}


def test_a_first_name_is_no_title() -> None:
    spec = "Philip/PROPN/Philip/nsubj/3//PERSON Kleisterlee/PROPN/Kleisterlee/flat/1//PERSON" + PREES.format(n=3)
    assert praises(spec, "nl") == "philip-kleisterlee"


@pytest.mark.parametrize("dep", ["fixed", "appos"])
def test_a_name_behind_what_somebody_is_minister_of(dep: str) -> None:
    """*minister van Buitenlandse Zaken Cem*, whom the recogniser did not see."""
    head = 5 if dep == "fixed" else 3
    spec = (
        "De/DET/de/det/3 Turkse/ADJ/Turks/amod/3 minister/NOUN/minister/nsubj/8 van/ADP/van/case/5 Buitenlandse/ADJ/buitenlands/nmod/3"
        f" Zaken/NOUN/zaak/fixed/5 Cem/PROPN/Cem/{dep}/{head}"
    ) + PREES.format(n=8)
    assert praises(spec, "nl") == "cem"
    assert kind(read(spec, "nl"), "cem") is ActorType.PERSON


def test_somebody_called_like_a_nationality() -> None:
    """*Frans* is a first name here, and not French."""
    spec = "Frans/PROPN/Frans/nsubj/4//PERSON de/PROPN/de/flat/1//PERSON Jong/PROPN/Jong/flat/1//PERSON" + PREES.format(n=4)
    assert praises(spec, "nl") == "frans-de-jong"


def offices(rest: str, office: str = "voorzitter") -> set[str | None]:
    """Organisations in ``voorzitter Anna Berg van …``."""
    spec = (
        f"{office}/NOUN/{office}/nsubj/7 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON van/ADP/van/case/5 {rest}"
        " sliep/VERB/slapen/root/0/VerbForm=Fin"
    )
    return {m.actor for m in read(spec, "nl")._.kg_mentions if m.type is ActorType.ORGANISATION}


def test_what_somebody_heads_is_a_body() -> None:
    name = "LTO/PROPN/LTO/nmod/1//PRODUCT Noord/PROPN/Noord/flat/5//PRODUCT"
    assert offices(name) == {"lto-noord"}
    assert offices(name, "bezoeker") == set()  # no office
    assert offices(name.replace("PRODUCT", "PERSON")) == set()


def test_a_subject_is_no_body() -> None:
    spec = (
        "Ann/PROPN/Ann/nsubj/8//PERSON ,/PUNCT/,/punct/4 a/DET/a/det/4 professor/NOUN/professor/appos/1 of/ADP/of/case/6 Medicine/PROPN/Medicine/nmod/4"
        " {} left/VERB/leave/root/0/VerbForm=Fin"
    )
    doc = read(spec.format("at/ADP/at/case/8 Kent/PROPN/Kent/nmod/4//ORG").replace("nsubj/8", "nsubj/9"))
    assert "medicine" not in {m.actor for m in doc._.kg_mentions}


@pytest.mark.parametrize(("noun", "type_"), [("stichting", ActorType.ORGANISATION), ("dichter", ActorType.PERSON)])
def test_a_noun_says_what_the_name_behind_it_is(noun: str, type_: ActorType) -> None:
    """Whatever the recogniser takes it for."""
    spec = (
        f"{noun}/NOUN/{noun}/nsubj/4/Number=Sing Free/PROPN/Free/appos/1//PERSON Reza/PROPN/Reza/flat/2//PERSON"
        " sliep/VERB/slapen/root/0/VerbForm=Fin"
    )
    assert kind(read(spec, "nl"), "free-reza") is type_


def test_a_trade_between_an_office_and_its_body() -> None:
    """*topman van baggeraar Dredco*, taken for a person by the recogniser or not at all."""
    for label in ("", "PERSON"):
        spec = (
            "Anna/PROPN/Anna/nsubj/6//PERSON topman/NOUN/topman/appos/1 van/ADP/van/case/4 baggeraar/NOUN/baggeraar/nmod/2"
            f" Dredco/PROPN/Dredco/appos/4//{label} sliep/VERB/slapen/root/0/VerbForm=Fin"
        )
        assert kind(read(spec, "nl"), "dredco") is ActorType.ORGANISATION
        assert ("anna", "leads", "dredco") in edges(statements(spec, "nl"))
        man = spec.replace("baggeraar", "minister")
        assert "dredco" not in {m.actor for m in read(man, "nl")._.kg_mentions if m.type is ActorType.ORGANISATION}


def test_a_region_before_its_name() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/7//PERSON gouverneur/NOUN/gouverneur/appos/1 van/ADP/van/case/5 de/DET/de/det/5 regio/NOUN/regio/nmod/2"
        " Charkiv/PROPN/Charkiv/appos/5//GPE sliep/VERB/slapen/root/0/VerbForm=Fin"
    )
    assert ("anna", "leads", "kharkiv") in edges(statements(spec, "nl"))
