"""Where names begin and end, and which listed actor they are, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import edges, kind, named, read, statements

from kg.ontology import ActorType

PAST = "VerbForm=Fin|Tense=Past"


def names(spec: str, lang: str = "en") -> set[str]:
    """The actors that a text names."""
    return set(named(read(spec, lang)).values())


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        # the recogniser saw the end only
        (
            f"The/DET/the/det/4 Constitutional/ADJ/constitutional/amod/4 Democratic/ADJ/Democratic/amod/4//ORG Party/PROPN/Party/nsubj/5//ORG"
            f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/5",
            "constitutional-democratic-party",
        ),
        (
            f"The/DET/the/det/5 Tunisian/ADJ/Tunisian/amod/5 General/PROPN/General/compound/5 Labour/PROPN/Labour/compound/5//ORG"
            f" Union/PROPN/Union/nsubj/6//ORG praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/6",
            "tunisian-general-labour-union",
        ),
        # a word with an apostrophe is title case too
        (
            f"The/DET/the/det/5 Ta'ang/PROPN/Ta'ang/compound/5//ORG National/PROPN/National/compound/5//ORG Liberation/PROPN/Liberation/compound/5//ORG"
            f" Army/PROPN/Army/nsubj/6//ORG praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/6",
            "ta-ang-national-liberation-army",
        ),
        # what a body is for belongs to its name
        (
            f"The/DET/the/det/3 Kasesa/PROPN/Kasesa/compound/3//ORG Front/PROPN/Front/nsubj/6//ORG for/ADP/for/case/5 Freedom/PROPN/Freedom/nmod/3"
            f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/6",
            "kasesa-front-for-freedom",
        ),
        # a plural owner is a part of the name
        (
            f"New/ADJ/new/amod/2 People~/NOUN/People/nmod:poss/4/Number=Plur 's/PART/'s/case/2 Army/PROPN/Army/nsubj/5"
            f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/5",
            "new-people-s-army",
        ),
        # a title before somebody listed, taken for a body
        (
            f"Supreme/ADJ/Supreme/amod/3//ORG Leader/PROPN/Leader/compound/3//ORG Ali/PROPN/Ali/nsubj/5//ORG Khamenei/PROPN/Khamenei/flat/3//ORG"
            f" praised/VERB/praise/root/0/{PAST} Russia/PROPN/Russia/obj/5",
            "ali-khamenei",
        ),
    ],
)  # fmt: skip
def test_whole_names(spec: str, expected: str) -> None:
    (found,) = [s for s in statements(spec) if s.relation == "praises"]
    assert found.subject.actor == expected


def test_a_party_keeps_its_name_behind_a_nationality() -> None:
    spec = (
        f"The/DET/the/det/4 British/ADJ/British/amod/4 Labour/PROPN/Labour/compound/4//ORG Party/PROPN/Party/nsubj/5//ORG"
        f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/5"
    )
    assert "labour-party-uk" in names(spec)


COURT = "the/DET/the/det/{n} Supreme/ADJ/Supreme/amod/{n}//ORG Court/PROPN/Court/obj/{v}//ORG in/ADP/in/case/{c} {city}/PROPN/{city}/nmod/{n}//GPE"


@pytest.mark.parametrize(("country", "city", "american"), [("Pakistan", "Islamabad", False), ("America", "Washington", True)])
def test_what_every_state_has_is_linked_where_its_state_is_meant(country: str, city: str, american: bool) -> None:
    court = COURT.format(n=5, v=2, c=7, city=city)
    found = names(f"{country}/PROPN/{country}/nsubj/2//GPE asked/VERB/ask/root/0/{PAST} " + court)
    assert ("us-supreme-court" in found) is american


SURNAME = (
    "{title}/NOUN/{title}/nsubj/5 {first}/PROPN/{first}/appos/1//PERSON van/ADP/van/case/4//{inside} {last}/PROPN/{last}/nmod/2//{label}"
)
SURNAME += f" prees/VERB/prijzen/root/0/{PAST} Iran/PROPN/Iran/obj/5"


@pytest.mark.parametrize(
    ("title", "first", "last", "inside", "label", "expected"),
    [
        ("minister", "David", "Weel", "PERSON", "PERSON", "david-van-weel"),
        ("minister", "Zalm", "Financiën", "PERSON", "PERSON", "zalm"),
        ("wethouder", "Lotte", "Hoorn", "PERSON", "PERSON", "lotte-van-hoorn"),
        ("directeur", "Rudi", "Asperen", "", "GPE", "rudi-van-asperen"),
        ("directeur", "Rudi", "Zorblatt", "", "ORG", "rudi"),
        ("burgemeester", "Halsema", "Amsterdam", "", "GPE", "halsema"),
        ("premier", "Kabbah", "Nigeria", "PERSON", "PERSON", "kabbah"),
    ],
)
def test_dutch_surnames(title: str, first: str, last: str, inside: str, label: str, expected: str) -> None:
    spec = SURNAME.format(title=title, first=first, last=last, inside=inside, label=label)
    (found,) = [s for s in statements(spec, "nl") if s.relation == "praises"]
    assert found.subject.actor == expected


def test_a_title_that_opens_a_sentence_is_no_part_of_the_name() -> None:
    doc = read(
        f"Gouverneur/PROPN/Gouverneur/nsubj/4//ORG Dauda/PROPN/Dauda/flat/1//ORG Lawal/PROPN/Lawal/flat/1//ORG prees/VERB/prijzen/root/0/{PAST}"
        " Iran/PROPN/Iran/obj/4",
        "nl",
    )
    assert kind(doc, "dauda-lawal") is ActorType.PERSON


def test_whoever_stands_beside_a_title_is_a_person() -> None:
    doc = read(
        f"De/DET/de/det/2 minister/NOUN/minister/nsubj/5 Musalia/PROPN/Musalia/appos/2//ORG Mudavadi/PROPN/Mudavadi/flat/3//ORG"
        f" prees/VERB/prijzen/root/0/{PAST} Iran/PROPN/Iran/obj/5",
        "nl",
    )
    assert kind(doc, "musalia-mudavadi") is ActorType.PERSON


def test_a_cabinet_with_an_owner_is_not_the_listed_one() -> None:
    spec = f"Het/DET/het/det/2 kabinet/NOUN/kabinet/nsubj/{{v}} {{of}}prees/VERB/prijzen/root/0/{PAST} Iran/PROPN/Iran/obj/{{v}}"
    owner = "van/ADP/van/case/4 Mitsotakis/PROPN/Mitsotakis/nmod/2//PERSON "
    assert "dutch-cabinet" in names(spec.format(v=3, of=""), "nl")
    assert "dutch-cabinet" not in names(spec.format(v=5, of=owner), "nl")


@pytest.mark.parametrize(
    ("other", "expected"), [("Poland", "european-union"), ("Belgium", "belgium.government"), ("NATO", "european-union")]
)
def test_brussels_is_the_union_unless_belgium_is_meant(other: str, expected: str) -> None:
    spec = (
        f"Brussels/PROPN/Brussels/nsubj/2//GPE criticized/VERB/criticize/root/0/{PAST} Chad/PROPN/Chad/obj/2//GPE beside/ADP/beside/case/5"
        f" {other}/PROPN/{other}/obl/2//GPE"
    )
    found = edges(statements(spec))
    assert (expected, "criticizes") in {(s, r) for s, r, _ in found}


@pytest.mark.parametrize("lang", ["en"])
def test_of_several_people_one_name_says_nobody(lang: str) -> None:
    doc = read(
        f"Rebels/NOUN/rebel/nsubj/2/Number=Plur wounded/VERB/wound/root/0/{PAST} four/NUM/four/nummod/4"
        " commanders/NOUN/commander/obj/2/Number=Plur ,/PUNCT/,/punct/6 Anna/PROPN/Anna/appos/4//PERSON Berg/PROPN/Berg/flat/6//PERSON",
        lang,
    )
    assert {m.actor for m in doc._.kg_mentions if m.begin == doc[2].idx} == {None}


@pytest.mark.parametrize(("dep", "head", "name"), [("compound", 2, False), ("nsubj", 3, True)])
def test_a_common_noun_that_opens_a_sentence_is_no_name(dep: str, head: int, name: bool) -> None:
    spec = f"Union/PROPN/Union/{dep}/{head}//ORG leaders/NOUN/leader/nsubj/3/Number=Plur praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/3"
    assert ("union" in names(spec)) is name


@pytest.mark.parametrize(("noun", "expected"), [("son", "saddam"), ("enemy", "saddam-hussein")])
def test_a_relative_s_first_name_is_his_own(noun: str, expected: str) -> None:
    doc = read(
        f"His/PRON/his/nmod:poss/2 {noun}/NOUN/{noun}/nsubj/4 Saddam/PROPN/Saddam/appos/2//PERSON praised/VERB/praise/root/0/{PAST}"
        " Russia/PROPN/Russia/obj/4"
    )
    assert expected in named(doc).values()


def test_rebels_of_one_faith_in_several_countries() -> None:
    spec = (
        f"{{x}}/PROPN/{{x}}/nsubj/2//GPE killed/VERB/kill/root/0/{PAST} Maoist/PROPN/Maoist/compound/4 rebels/NOUN/rebel/obj/2/Number=Plur"
    )
    assert "maoists-nepal" in names(spec.format(x="Nepal"))
    assert "maoists-nepal" not in names(spec.format(x="India"))


@pytest.mark.parametrize(
    ("word", "behind", "person"),
    [
        ("the/DET/the/det/7", "", True),
        ("the/DET/the/det/7", " said/VERB/say/parataxis/2", False),
        ("whose/PRON/whose/nmod:poss/7/PronType=Rel", "", False),
    ],
)
def test_an_office_that_closes_the_phrase_is_the_names(word: str, behind: str, person: bool) -> None:
    doc = read(
        f"Iran/PROPN/Iran/nsubj/2 met/VERB/meet/root/0/{PAST} Musaed/PROPN/Musaed/obj/2//GPE Aiban/PROPN/Aiban/flat/3//GPE ,/PUNCT/,/punct/7"
        f" {word} adviser/NOUN/adviser/appos/3/Number=Sing{behind} ./PUNCT/./punct/2"
    )
    assert (kind(doc, "musaed-aiban") is ActorType.PERSON) is person


def test_a_secretary_general_is_no_soldier() -> None:
    doc = read(
        f"The/DET/the/det/3 UN/PROPN/UN/compound/3 secretary~/NOUN/secretary/nsubj/6 -~/PUNCT/-/punct/3 general/NOUN/general/flat/3"
        f" praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/6"
    )
    assert not [m for m in doc._.kg_mentions if (m.actor or "").endswith(".military")]


def test_a_surname_behind_its_particle() -> None:
    """The recogniser stopped within the name."""
    doc = read(
        "Eddie/PROPN/Eddie/nsubj/4//PERSON van/PROPN/van/flat/1//PERSON Marum/PROPN/Marum/nmod/1//GPE sliep/VERB/slapen/root/0/VerbForm=Fin",
        "nl",
    )
    assert "eddie-van-marum" in named(doc).values() and "marum" not in named(doc).values()


def test_a_party_man_is_no_body() -> None:
    doc = read(
        "D66'er/NOUN/D66'er/nsubj/4//ORG Anna/PROPN/Anna/flat/1//ORG Berg/PROPN/Berg/flat/1//ORG sliep/VERB/slapen/root/0/VerbForm=Fin",
        "nl",
    )
    assert kind(doc, "anna-berg") is ActorType.PERSON


def test_the_west_of_west_papua() -> None:
    doc = read(
        "the/DET/the/det/5 West/ADJ/West/amod/5//LOC Papua/PROPN/Papua/compound/5//LOC Liberation/PROPN/Liberation/compound/5//LOC"
        f" Army/PROPN/Army/nsubj/6//LOC slept/VERB/sleep/root/0/{PAST}"
    )
    assert set(named(doc).values()) == {"west-papua-liberation-army"}


def test_a_party_whose_name_begins_with_an_adjective() -> None:
    doc = read(
        "the/DET/the/det/5 ruling/ADJ/ruling/amod/5 Georgian/ADJ/georgian/amod/5//ORG Dream/PROPN/Dream/compound/5//ORG"
        f" party/NOUN/party/nsubj/6/Number=Sing slept/VERB/sleep/root/0/{PAST}"
    )
    assert named(doc)["the ruling Georgian Dream party"] == "georgian-dream"


@pytest.mark.parametrize(("men", "lemma", "known"), [("combatants", "combatant", True), ("results", "result", False)])
def test_an_unknown_acronym_before_fighters(men: str, lemma: str, known: bool) -> None:
    """Also where it opens the text."""
    doc = read(f"XQZ/PROPN/XQZ/compound/2 {men}/NOUN/{lemma}/nsubj/3/Number=Plur fled/VERB/flee/root/0/{PAST}")
    assert ("xqz" in named(doc).values()) is known
    assert not known or kind(doc, "xqz") is ActorType.ARMED_GROUP


def test_what_an_aid_organisation_is_called() -> None:
    """Whatever the recogniser takes the name for; *hulporganisatie* may be somewhere, and is nobody's title."""
    spec = (
        f"hulporganisatie/NOUN/hulporganisatie/nsubj/4 Santé/PROPN/Santé/appos/1//PERSON Partout/PROPN/Partout/flat/2//PERSON"
        f" prees/VERB/prijzen/root/0/{PAST} Iran/PROPN/Iran/obj/4"
    )
    assert kind(read(spec, "nl"), "santé-partout") is ActorType.ORGANISATION


def test_bases_are_no_name() -> None:
    spec = f"Basissen/NOUN/basis/nsubj/2/Number=Plur/PERSON steunen/VERB/steunen/root/0/{PAST} Iran/PROPN/Iran/obj/2"
    assert "basissen" not in names(spec, "nl")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # an abbreviation begins the name of a body
        ("U.S./PROPN/U.S./compound/4//ORG Geological/PROPN/Geological/compound/4//ORG Land/PROPN/Land/compound/4//ORG"
         " Survey/PROPN/Survey/nsubj/5//ORG", "u-s-geological-land-survey"),
        ("U.S./PROPN/U.S./compound/5//ORG Lakes/PROPN/Lakes/compound/5//ORG and/CCONJ/and/cc/4//ORG Forests/PROPN/Forests/conj/2//ORG"
         " Survey/PROPN/Survey/nsubj/6//ORG", "u-s-lakes-and-forests-survey"),
        # … but not of a part of the state
        ("U.S./PROPN/U.S./compound/3//ORG National/PROPN/National/compound/3//ORG Guard/PROPN/Guard/nsubj/4//ORG", "united-states.military"),
    ],
)  # fmt: skip
def test_abbreviations_that_begin_a_name(words: str, expected: str) -> None:
    at = len(words.split()) + 1
    spec = f"{words} praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/{at}"
    assert expected in names(spec)


def test_who_has_a_title_is_a_person() -> None:
    spec = f"Prince/PROPN/Prince/nmod:desc/2 Bandar/PROPN/Bandar/nsubj/3//GPE praised/VERB/praise/root/0/{PAST} Iran/PROPN/Iran/obj/3"
    assert kind(read(spec), "bandar") is ActorType.PERSON


@pytest.mark.parametrize(
    ("lang", "office", "of", "type_"),
    [
        ("en", "mayor", "of", ActorType.PLACE),
        ("nl", "burgemeester", "van", ActorType.PLACE),
        ("en", "chairwoman", "of", ActorType.ORGANISATION),
        ("en", "lawyer", "of", ActorType.PERSON),
    ],
)
@pytest.mark.parametrize("label", ["PERSON", ""])
def test_what_one_has_an_office_in(lang: str, office: str, of: str, type_: ActorType, label: str) -> None:
    """*the mayor of Zulada*, taken for a person, or for nothing at all."""
    the, slept = ("The/DET/the", "slept/VERB/sleep") if lang == "en" else ("De/DET/de", "sliep/VERB/slapen")
    spec = (
        f"{the}/det/2 {office}/NOUN/{office}/nsubj/5 {of}/ADP/{of}/case/4 Zulada/PROPN/Zulada/nmod/2//{label}"
        f" {slept}/root/0/{PAST} yesterday/ADV/yesterday/advmod/5 ./PUNCT/./punct/5"
    )
    found = {m.type for m in read(spec, lang)._.kg_mentions if m.actor == "zulada"}
    assert found == {type_ if label or type_ is not ActorType.PERSON else ActorType.ORGANISATION}
