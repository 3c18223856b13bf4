"""Roles, memberships and whereabouts inside noun phrases, in trees written by hand."""

from __future__ import annotations

import pytest
from helpers import edges, named, one, read, statements

from kg.ontology import ActorType

FIN, PAST = "VerbForm=Fin", "VerbForm=Fin|Tense=Past"
SLEPT = f"sliep/VERB/slapen/root/0/{PAST}"


def test_an_acronym_in_a_compound_is_an_organisation() -> None:
    spec = f"XYZ-voorzitter/NOUN/XYZ-voorzitter/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT}"
    found = one(statements(spec, "nl"), "leads")
    assert (found.subject.actor, found.object.actor) == ("anna-berg", "xyz")
    assert found.object.text == "XYZ" and (found.object.begin, found.object.end) == (0, 3)


@pytest.mark.parametrize("word", ["TV-presentator", "WK-finale"])
def test_acronyms_that_are_nobodys_name(word: str) -> None:
    spec = f"de/DET/de/det/2 {word}/NOUN/{word.lower()}/nsubj/3 {SLEPT}"
    assert not statements(spec, "nl") and not {"tv", "wk"} & set(named(read(spec, "nl")).values())


def test_the_adjective_of_a_town() -> None:
    spec = (
        "de/DET/de/det/3 Antwerpse/ADJ/Antwerps/amod/3 burgemeester/NOUN/burgemeester/nsubj/6"
        f" Anna/PROPN/Anna/appos/3//PERSON Berg/PROPN/Berg/flat/4//PERSON {SLEPT}"
    )
    found = one(statements(spec, "nl"), "leads")
    assert found.object.text == "Antwerpse" and found.object.actor == "antwerp"


def test_a_mayor_does_not_lead_the_country() -> None:
    spec = f"de/DET/de/det/3 Servische/ADJ/Servisch/amod/3 burgemeester/NOUN/burgemeester/nsubj/4 {SLEPT}"
    assert not statements(spec, "nl")


@pytest.mark.parametrize(
    ("spec", "lang", "words"),
    [
        (f"de/DET/de/det/3 Spaanse/ADJ/Spaans/amod/3 ambassadeur/NOUN/ambassadeur/nsubj/4 {SLEPT}", "nl", "de Spaanse ambassadeur"),
        (f"two/NUM/two/nummod/3 Spanish/ADJ/Spanish/amod/3 officials/NOUN/official/nsubj/4/Number=Plur slept/VERB/sleep/root/0/{PAST}",
         "en", "two Spanish officials"),
    ],
)  # fmt: skip
def test_an_unnamed_official_works_for_his_country(spec: str, lang: str, words: str) -> None:
    found = one(statements(spec, lang), "worksFor")
    assert (found.subject.text, found.subject.actor, found.object.actor) == (words, None, "spain")


@pytest.mark.parametrize(
    "spec",
    [
        f"twee/NUM/twee/nummod/3 Syrische/ADJ/Syrisch/amod/3 soldaten/NOUN/soldaat/nsubj/4/Number=Plur {SLEPT}",
        f"een/DET/een/det/3 Syrische/ADJ/Syrisch/amod/3 arts/NOUN/arts/nsubj/4 {SLEPT}",
        f"de/DET/de/det/3 Syrische/ADJ/Syrisch/amod/3 scheidsrechter/NOUN/scheidsrechter/nsubj/4 {SLEPT}",
        f"de/DET/de/det/3 Syrische/ADJ/Syrisch/amod/3 militieleider/NOUN/militieleider/nsubj/4 {SLEPT}",
    ],
)
def test_a_nationality_is_no_employer(spec: str) -> None:
    assert not statements(spec, "nl")


@pytest.mark.parametrize(
    ("spec", "lang", "words"),
    [
        (
            f"a/DET/a/det/3 Hezbollah/PROPN/Hezbollah/compound/3 man/NOUN/man/nsubj/4 slept/VERB/sleep/root/0/{PAST}",
            "en",
            "a Hezbollah man",
        ),
        (f"een/DET/een/det/2 Hezbollah-man/NOUN/Hezbollah-man/nsubj/3 {SLEPT}", "nl", "een Hezbollah-man"),
        (f"twee/NUM/twee/nummod/2 Hezbollah-strijders/NOUN/Hezbollah-strijder/nsubj/3 {SLEPT}", "nl", "twee Hezbollah-strijders"),
    ],
)
def test_the_man_of_a_group(spec: str, lang: str, words: str) -> None:
    found = one(statements(spec, lang), "memberOf")
    assert (found.subject.text, found.object.text, found.object.actor) == (words, "Hezbollah", "hezbollah")


def test_members_of_a_group_are_not_its_opposition() -> None:
    spec = (
        "dissidents/NOUN/dissident/nsubj/5/Number=Plur of/ADP/of/case/4 the/DET/the/det/4 FARC/PROPN/FARC/nmod/1"
        f" slept/VERB/sleep/root/0/{PAST}"
    )
    found = one(statements(spec), "memberOf")
    assert (found.subject.actor, found.object.actor) == (None, "farc")


def test_the_chief_of_the_police_leads_the_police() -> None:
    spec = (
        "Iraqi/ADJ/Iraqi/amod/3 police/NOUN/police/compound/3 chief/NOUN/chief/nmod:desc/4 Ann/PROPN/Ann/nsubj/6//PERSON"
        f" Berg/PROPN/Berg/flat/4//PERSON slept/VERB/sleep/root/0/{PAST}"
    )
    assert edges(statements(spec)) == {("ann-berg", "leads", "iraq.police")}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        ("Iraq/PROPN/Iraq/nsubj/2 appointed/VERB/appoint/root/0/VerbForm=Fin|Tense=Past Ann/PROPN/Ann/obj/2//PERSON"
         " Berg/PROPN/Berg/flat/3//PERSON as/ADP/as/case/6 ambassador/NOUN/ambassador/obl/2 of/ADP/of/case/8 Chad/PROPN/Chad/nmod/6", "en"),
        ("Irak/PROPN/Irak/nsubj/2 benoemde/VERB/benoemen/root/0/VerbForm=Fin|Tense=Past Ann/PROPN/Ann/obj/2//PERSON"
         " Berg/PROPN/Berg/flat/3//PERSON tot/ADP/tot/case/6 ambassadeur/NOUN/ambassadeur/obl/2 van/ADP/van/case/8 Tsjaad/PROPN/Tsjaad/nmod/6", "nl"),
    ],
)  # fmt: skip
def test_whoever_is_appointed_holds_the_office(spec: str, lang: str) -> None:
    assert ("ann-berg", "worksFor", "chad") in edges(statements(spec, lang))


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        ("Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/1//PERSON is/AUX/be/cop/5/VerbForm=Fin in/ADP/in/case/5 Chad/PROPN/Chad/root/0", "en"),
        ("Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/1//PERSON is/AUX/zijn/cop/5/VerbForm=Fin in/ADP/in/case/5 Tsjaad/PROPN/Tsjaad/root/0", "nl"),
    ],
)  # fmt: skip
def test_where_somebody_is(spec: str, lang: str) -> None:
    assert edges(statements(spec, lang)) == {("ann-berg", "locatedIn", "chad")}


def test_whoever_has_a_title_is_a_person() -> None:
    """The recogniser took her for an organisation."""
    spec = (
        "the/DET/the/det/3 Iraqi/ADJ/Iraqi/amod/3 president/NOUN/president/nsubj/8 ,/PUNCT/,/punct/5 Ann/PROPN/Ann/appos/3//ORG"
        f" Berg/PROPN/Berg/flat/5//ORG ,/PUNCT/,/punct/3 slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("ann-berg", "leads", "iraq") in edges(statements(spec))


def test_a_noun_is_resolved_by_the_name_behind_it() -> None:
    spec = (
        "vakbond/NOUN/vakbond/nsubj/3 Unica/PROPN/Unica/flat/1//ORG prees/VERB/prijzen/root/0/VerbForm=Fin|Tense=Past Irak/PROPN/Irak/obj/3"
    )
    assert edges(statements(spec, "nl")) == {("unica", "praises", "iraq")}


def test_an_office_in_something_unnamed() -> None:
    """*a spokeswoman of the ministry* speaks for it, though nobody knows which."""
    spec = (
        "een/DET/een/det/2 woordvoerster/NOUN/woordvoerster/nsubj/6 van/ADP/van/case/5 het/DET/het/det/5"
        f" ministerie/NOUN/ministerie/nmod/2 {SLEPT}"
    )
    found = one(statements(spec, "nl"), "speaksFor")
    assert found.object.text == "het ministerie" and found.object.actor is None


def test_a_name_behind_the_complement_of_a_title() -> None:
    """*minister van onderwijs Anna Berg*: the name hung on what she is minister of."""
    spec = (
        "de/DET/de/det/3 Servische/ADJ/Servisch/amod/3 minister/NOUN/minister/nsubj/8 van/ADP/van/case/5 onderwijs/NOUN/onderwijs/nmod/3"
        f" Anna/PROPN/Anna/appos/5//PERSON Berg/PROPN/Berg/flat/6//PERSON {SLEPT}"
    )
    assert one(statements(spec, "nl"), "leads").subject.actor == "anna-berg"
    assert named(read(spec, "nl"))["de Servische minister van onderwijs Anna Berg"] == "anna-berg"


@pytest.mark.parametrize(("closing", "bearer"), [(",/PUNCT/,/punct/4", "anna-berg"), ("en/CCONJ/en/cc/4", None)])
def test_a_titled_name_between_commas_has_the_office(closing: str, bearer: str | None) -> None:
    spec = (
        "het/DET/het/det/2 hoofd/NOUN/hoofd/nsubj/10 van/ADP/van/case/4 Iran/PROPN/Iran/nmod/2 ,/PUNCT/,/punct/6"
        f" generaal/NOUN/generaal/parataxis/10 Anna/PROPN/Anna/appos/6//PERSON Berg/PROPN/Berg/flat/7//PERSON {closing} {SLEPT}"
    )
    found = [s.subject.actor for s in statements(spec, "nl") if s.relation == "leads" and s.object.actor == "iran"]
    assert found == ([bearer] if bearer else []) or (bearer is None and "anna-berg" not in found)


@pytest.mark.parametrize(("party", "type_"), [("XYZ", "ORG"), ("Kent", "GPE")])
def test_a_party_in_brackets(party: str, type_: str) -> None:
    spec = (
        "minister/NOUN/minister/nsubj/7 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON (/PUNCT/(/punct/5"
        f" {party}/PROPN/{party}/nmod/1//{type_} )/PUNCT/)/punct/5 {SLEPT}"
    )
    found = {(s.subject.actor, s.relation, s.object.text) for s in statements(spec, "nl")}
    assert found == ({("anna-berg", "memberOf", "XYZ")} if type_ == "ORG" else set())


def test_what_somebody_becomes_is_nobody() -> None:
    """*Tsjaad wil lid worden van de EU*: no member sleeps there."""
    spec = (
        "Tsjaad/PROPN/Tsjaad/nsubj/2 wil/VERB/willen/root/0/VerbForm=Fin|Tense=Pres lid/NOUN/lid/xcomp/2 worden/AUX/worden/cop/3"
        " van/ADP/van/case/7 de/DET/de/det/7 EU/PROPN/EU/nmod/3"
    )
    assert "lid" not in {s.subject.text for s in statements(spec, "nl")}


def test_unnamed_countries_are_somewhere() -> None:
    spec = f"landen/NOUN/land/nsubj/4/Number=Plur in/ADP/in/case/3 Europa/PROPN/Europa/nmod/1 slapen/VERB/slapen/root/0/{FIN}"
    assert one(statements(spec, "nl"), "locatedIn").object.actor == "europe"


def test_a_nationality_hung_on_the_name() -> None:
    spec = f"Iraqi/ADJ/Iraqi/amod/3 President/PROPN/President/nmod:desc/3 Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/3//PERSON slept/VERB/sleep/root/0/{PAST}"
    assert ("ann-berg", "leads", "iraq") in edges(statements(spec))


def test_a_qualified_role() -> None:
    spec = (
        "Ann/PROPN/Ann/nsubj/9//PERSON ,/PUNCT/,/punct/3 senior/ADJ/senior/appos/1 fellow/NOUN/fellow/nmod/3 at/ADP/at/case/7 the/DET/the/det/7"
        f" Clingendael/PROPN/Clingendael/nmod/3//ORG ,/PUNCT/,/punct/3 slept/VERB/sleep/root/0/{PAST}"
    )
    assert {(s.subject.actor, s.relation) for s in statements(spec) if s.relation == "worksFor"} == {("ann", "worksFor")}


def test_somebodys_man() -> None:
    spec = f"Iraq/PROPN/Iraq/nmod:poss/3 's/PART/'s/case/1 Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/3//PERSON slept/VERB/sleep/root/0/{PAST}"
    assert ("ann-berg", "worksFor", "iraq") in edges(statements(spec))


def test_where_somebody_met_is_not_where_he_is_from() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 met/VERB/meet/root/0/{PAST} Ann/PROPN/Ann/obj/2//PERSON {{prep}}/ADP/{{prep}}/case/5 Kent/PROPN/Kent/nmod/3//GPE"
    assert "locatedIn" not in {r for _, r, _ in edges(statements(spec.format(prep="in")))}
    assert "locatedIn" in {r for _, r, _ in edges(statements(spec.format(prep="from")))}


def test_nobody_is_nowhere() -> None:
    spec = f"{{det}}/DET/{{det}}/det/2 rebels/NOUN/rebel/nsubj/5/Number=Plur in/ADP/in/case/4 Iraq/PROPN/Iraq/nmod/2 slept/VERB/sleep/root/0/{PAST}"
    assert "locatedIn" in {r for _, r, _ in edges(statements(spec.format(det="some")))}
    assert "locatedIn" not in {r for _, r, _ in edges(statements(spec.format(det="no")))}


@pytest.mark.parametrize(
    ("spec", "lang", "person", "government"),
    [
        (f"the/DET/the/det/3 Biden/PROPN/Biden/compound/3 administration/NOUN/administration/nsubj/4 slept/VERB/sleep/root/0/{PAST}",
         "en", "joe-biden", "united-states.government"),
        (f"the/DET/the/det/3 Merkel/PROPN/Merkel/compound/3 government/NOUN/government/nsubj/4 slept/VERB/sleep/root/0/{PAST}",
         "en", "angela-merkel", "germany.government"),
        (f"de/DET/de/det/2 regering-Biden/NOUN/regering-Biden/nsubj/3 {SLEPT}", "nl", "joe-biden", "united-states.government"),
        (f"het/DET/het/det/2 kabinet-Rutte/NOUN/kabinet-Rutte/nsubj/3 {SLEPT}", "nl", "mark-rutte", "netherlands.government"),
    ],
)  # fmt: skip
def test_who_named_a_government_leads_it(spec: str, lang: str, person: str, government: str) -> None:
    assert edges(statements(spec, lang)) == {(person, "leads", government)}


def test_a_country_does_not_lead_its_government() -> None:
    spec = f"Iraq~/PROPN/Iraq/nmod:poss/3 's/PART/'s/case/1 government/NOUN/government/nsubj/4 slept/VERB/sleep/root/0/{PAST}"
    assert [s.relation for s in statements(spec)] == ["partOf"]


ANN = "Ann/PROPN/Ann/nsubj/{n}//PERSON Berg/PROPN/Berg/flat/1//PERSON ,/PUNCT/,/punct/4 "


@pytest.mark.parametrize(
    ("spec", "lang", "body"),
    [
        (
            ANN.format(n=9) + "directeur-generaal/NOUN/directeur-generaal/appos/1 bij/ADP/bij/case/7 het/DET/het/det/7"
            f" ministerie/NOUN/ministerie/nmod/4 ,/PUNCT/,/punct/1 {SLEPT}",
            "nl",
            "het ministerie",
        ),
        (
            ANN.format(n=9) + "director-general/NOUN/director-general/appos/1 at/ADP/at/case/7 the/DET/the/det/7"
            f" ministry/NOUN/ministry/nmod/4 ,/PUNCT/,/punct/1 slept/VERB/sleep/root/0/{PAST}",
            "en",
            "the ministry",
        ),
    ],
)
def test_a_role_at_a_body(spec: str, lang: str, body: str) -> None:
    found = one(statements(spec, lang), "worksFor")
    assert (found.subject.actor, found.object.text) == ("ann-berg", body)


def test_a_title_in_three_words() -> None:
    """*director-general*, as the tokenizer writes it."""
    spec = (
        ANN.format(n=11).replace("punct/4", "punct/6") + "director~/NOUN/director/compound/6 -~/PUNCT/-/punct/4 general/ADJ/general/appos/1"
        f" at/ADP/at/case/9 the/DET/the/det/9 ministry/NOUN/ministry/obl/6 ,/PUNCT/,/punct/1 slept/VERB/sleep/root/0/{PAST}"
    )
    assert one(statements(spec), "worksFor").object.text == "the ministry"


@pytest.mark.parametrize("head", [4, 7])
def test_a_member_of_a_chamber_for_a_party(head: int) -> None:
    """Whichever of the two the parser hung the party on."""
    spec = (
        ANN.format(n=12)
        + "lid/NOUN/lid/appos/1 van/ADP/van/case/7 de/DET/de/det/7 Tweede/PROPN/Tweede/nmod/4//ORG Kamer/PROPN/Kamer/flat/7//ORG"
        f" voor/ADP/voor/case/10 D66/PROPN/D66/nmod/{head} ,/PUNCT/,/punct/1 {SLEPT}"
    )
    assert edges(statements(spec, "nl")) == {("ann-berg", "memberOf", "tweede-kamer"), ("ann-berg", "memberOf", "d66")}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Arsenal/PROPN/Arsenal/nsubj/2//ORG signed/VERB/sign/root/0/{PAST} Ann/PROPN/Ann/obj/2//PERSON Berg/PROPN/Berg/flat/3//PERSON"
            " {as_}/ADP/{as_}/case/6 coach/NOUN/coach/obl/2",
            "en",
        ),
        (
            f"Arsenal/PROPN/Arsenal/nsubj/2//ORG contracteerde/VERB/contracteren/root/0/{PAST} Ann/PROPN/Ann/obj/2//PERSON"
            " Berg/PROPN/Berg/flat/3//PERSON {as_}/ADP/{as_}/case/6 trainer/NOUN/trainer/obl/2",
            "nl",
        ),
    ],
)
def test_who_is_hired_as_something_is_it_there(spec: str, lang: str) -> None:
    as_, without = ("as", "without") if lang == "en" else ("als", "zonder")
    assert ("ann-berg", "leads", "arsenal") in edges(statements(spec.format(as_=as_), lang))
    assert "leads" not in {r for _, r, _ in edges(statements(spec.format(as_=without), lang))}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            f"Orban/PROPN/Orban/nsubj/2 praised/VERB/praise/root/0/{FIN} his/PRON/his/nmod:poss/4 party/NOUN/party/obj/2/Number=Sing"
            " Fidesz/PROPN/Fidesz/appos/4//ORG",
            "en",
        ),
        (
            f"Orban/PROPN/Orban/nsubj/2 prijst/VERB/prijzen/root/0/{FIN} zijn/PRON/zijn/nmod:poss/4 partij/NOUN/partij/obj/2/Number=Sing"
            " Fidesz/PROPN/Fidesz/appos/4//ORG",
            "nl",
        ),
    ],
)
def test_whose_party_it_is_is_a_member(spec: str, lang: str) -> None:
    assert ("viktor-orban", "memberOf", "fidesz") in edges(statements(spec, lang))


def test_countries_of_a_union_are_its_members() -> None:
    spec = (
        f"De/DET/de/det/2 NAVO-landen/NOUN/NAVO-land/nsubj/6/Number=Plur Polen/PROPN/Polen/appos/2 en/CCONJ/en/cc/5"
        f" Litouwen/PROPN/Litouwen/conj/3 steunen/VERB/steunen/root/0/{FIN} Kenia/PROPN/Kenia/obj/6"
    )
    found = edges(statements(spec, "nl"))
    assert {("poland", "memberOf", "nato"), ("lithuania", "memberOf", "nato")} <= found
    assert ("nato", "supports", "kenya") not in found


def test_a_member_of_a_union_is_the_country_named_behind() -> None:
    spec = (
        f"EU-lidstaat/NOUN/EU-lidstaat/nsubj/3/Number=Sing Polen/PROPN/Polen/appos/1 steunt/VERB/steunen/root/0/{FIN}"
        " Kenia/PROPN/Kenia/obj/3"
    )
    found = edges(statements(spec, "nl"))
    assert ("poland", "supports", "kenya") in found
    assert not any(s == "european-union" for s, _, _ in found)


def test_presidents_each_of_his_own_country() -> None:
    spec = (
        "Presidents/NOUN/president/nmod:desc/2/Number=Plur Ruto/PROPN/Ruto/nsubj/9//PERSON of/ADP/of/case/4 Kenya/PROPN/Kenya/nmod/2"
        " and/CCONJ/and/cc/6 Museveni/PROPN/Museveni/conj/2//PERSON of/ADP/of/case/8 Uganda/PROPN/Uganda/nmod/6"
        f" left/VERB/leave/root/0/{FIN}"
    )
    assert {e for e in edges(statements(spec)) if e[1] == "leads"} == {("ruto", "leads", "kenya"), ("museveni", "leads", "uganda")}


def test_leaders_respectively() -> None:
    spec = (
        "leaders/NOUN/leader/nsubj/10/Number=Plur of/ADP/of/case/3 Kenya/PROPN/Kenya/nmod/1 and/CCONJ/and/cc/5 Chad/PROPN/Chad/conj/3"
        " ,/PUNCT/,/punct/7 Ali/PROPN/Ali/appos/1//PERSON and/CCONJ/and/cc/9 Baraka/PROPN/Baraka/conj/7//PERSON"
        f" left/VERB/leave/root/0/{FIN}"
    )
    assert {e for e in edges(statements(spec)) if e[1] == "leads"} == {("ali", "leads", "kenya"), ("baraka", "leads", "chad")}


def test_a_minister_by_name_and_department() -> None:
    spec = (
        "Minister/NOUN/minister/nsubj/6 Blok/PROPN/Blok/appos/1//PERSON van/ADP/van/case/4 Buitenlandse/ADJ/buitenlands/nmod/1"
        f" Zaken/NOUN/zaak/fixed/4 sliep/VERB/slapen/root/0/{FIN}"
    )
    assert ("blok", "leads", "buitenlandse-zaken") in edges(statements(spec, "nl"))


@pytest.mark.parametrize(
    ("noun", "lemma", "leads"),
    [("junta", "junta", True), ("family", "family", False), ("supporters", "supporter", False)],
)
def test_whose_name_tells_a_group_apart_leads_it(noun: str, lemma: str, leads: bool) -> None:
    """*the junta of Anna Berg*; but not *the family of …*, *supporters of …*."""
    spec = (
        f"the/DET/the/det/2 {noun}/NOUN/{lemma}/nsubj/6/{'Number=Plur' if noun.endswith('s') else 'Number=Sing'} of/ADP/of/case/4"
        f" Anna/PROPN/Anna/nmod/2//PERSON Berg/PROPN/Berg/flat/4//PERSON slept/VERB/sleep/root/0/{PAST}"
    )
    assert any(s.relation == "leads" and s.subject.actor == "anna-berg" for s in statements(spec)) is leads


@pytest.mark.parametrize(
    ("noun", "object_"),
    [("legerleider", "sudan.military"), ("politiechef", "sudan.police"), ("regeringsleider", "sudan")],
)
def test_who_leads_a_part_of_a_state_does_not_lead_the_state(noun: str, object_: str) -> None:
    spec = (
        f"de/DET/de/det/3 Soedanese/ADJ/Soedanees/amod/3 {noun}/NOUN/{noun}/nsubj/6 Anna/PROPN/Anna/appos/3//PERSON"
        f" Berg/PROPN/Berg/flat/4//PERSON {SLEPT}"
    )
    assert one(statements(spec, "nl"), "leads").object.actor == object_


def test_the_army_chief_leads_the_army() -> None:
    spec = (
        "Sudan/PROPN/Sudan/nmod:poss/4 's/PART/'s/case/1 army/NOUN/army/compound/4 chief/NOUN/chief/nsubj/7 Anna/PROPN/Anna/appos/4//PERSON"
        f" Berg/PROPN/Berg/flat/5//PERSON slept/VERB/sleep/root/0/{PAST}"
    )
    assert one(statements(spec), "leads").object.actor == "sudan.military"


@pytest.mark.parametrize(("adjective", "relation"), [("financieel", "worksFor"), ("nieuw", "leads")])
def test_directors_of_a_part(adjective: str, relation: str) -> None:
    spec = (
        f"{adjective}/ADJ/{adjective}/amod/2 directeur/NOUN/directeur/nsubj/7 Anna/PROPN/Anna/appos/2//PERSON Berg/PROPN/Berg/flat/3//PERSON"
        f" van/ADP/van/case/6 Philips/PROPN/Philips/nmod/2//ORG {SLEPT}"
    )
    assert one(statements(spec, "nl"), relation).object.actor == "philips"


def test_a_word_that_says_where_somebody_sits() -> None:
    spec = f"Eurocommissaris/NOUN/eurocommissaris/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT}"
    found = one(statements(spec, "nl"), "memberOf")
    assert (found.subject.actor, found.object.actor, found.object.text) == ("anna-berg", "european-commission", "Eurocommissaris")


@pytest.mark.parametrize(("title", "relation"), [("president", "leads"), ("soldier", "worksFor")])
def test_a_counterpart_has_the_same_office(title: str, relation: str) -> None:
    """*President X met her Chadian counterpart Anna Berg*; without an office before, she works for the state."""
    spec = (
        f"the/DET/the/det/2 {title}/NOUN/{title}/nsubj/3 met/VERB/meet/root/0/{PAST} her/PRON/her/nmod:poss/6 Chadian/ADJ/Chadian/amod/6"
        " counterpart/NOUN/counterpart/obj/3 Anna/PROPN/Anna/appos/6//PERSON Berg/PROPN/Berg/flat/7//PERSON"
    )
    found = [s for s in statements(spec) if s.object.actor == "chad"]
    assert [(s.subject.actor, s.relation) for s in found] == [("anna-berg", relation)]


@pytest.mark.parametrize(("word", "party"), [("VVD'er", "vvd"), ("D66’er", "democrats-66"), ("XYZ'er", "xyz")])
def test_a_party_man(word: str, party: str) -> None:
    spec = f"{word}/NOUN/{word}/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT}"
    found = one(statements(spec, "nl"), "memberOf")
    assert (found.subject.actor, found.object.text) == ("anna-berg", word[:-3])
    assert found.object.actor == party or party == "democrats-66"


def test_a_role_of_two_hyphens() -> None:
    spec = (
        f"VN-secretaris-generaal/NOUN/VN-secretaris-generaal/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT}"
    )
    assert one(statements(spec, "nl"), "leads").object.actor == "united-nations"


def test_what_a_president_leads_stands_behind_the_word() -> None:
    """*zetten in Bissau president Anna Berg af*: where it happened is not what she leads."""
    spec = (
        "zetten/VERB/zetten/root/0/VerbForm=Fin in/ADP/in/case/3 Brazilië/PROPN/Brazilië/nmod/4 president/NOUN/president/obj/1"
        " Anna/PROPN/Anna/appos/4//PERSON Berg/PROPN/Berg/flat/5//PERSON"
    )
    assert "leads" not in {s.relation for s in statements(spec, "nl")}


def test_of_which_somebody_is_a_member() -> None:
    """*de CHP, waarvan Anna Berg lid is*."""
    spec = (
        "de/DET/de/det/2 CHP/PROPN/CHP/nsubj/9//ORG ,/PUNCT/,/punct/7 waarvan/ADV/waarvan/advmod/7 Anna/PROPN/Anna/nsubj/7//PERSON"
        f" Berg/PROPN/Berg/flat/5//PERSON lid/NOUN/lid/acl:relcl/2 is/AUX/zijn/cop/7/{FIN} {SLEPT}"
    )
    found = one(statements(spec, "nl"), "memberOf")
    assert (found.subject.actor, found.object.text) == ("anna-berg", "de CHP")


def test_a_chief_of_police_is_not_of_the_listed_police() -> None:
    spec = f"Politiechef/NOUN/politiechef/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT}"
    assert [(s.relation, s.object.text, s.object.actor) for s in statements(spec, "nl")] == [("leads", "Politie", None)]


def test_a_nation_that_leads() -> None:
    spec = f"the/DET/the/det/5 Kenyan/ADJ/Kenyan/amod/4 -/PUNCT/-/punct/2 led/VERB/lead/amod/5/VerbForm=Part|Tense=Past mission/NOUN/mission/nsubj/6 slept/VERB/sleep/root/0/{PAST}"
    assert ("kenya", "leads", "the Kenyan - led mission") in edges(statements(spec))


@pytest.mark.parametrize(("owner", "relation"), [("Labour", "memberOf"), ("Kenya", "leads")])
def test_a_partys_minister_does_not_lead_it(owner: str, relation: str) -> None:
    spec = (
        f"{owner}/PROPN/{owner}/compound/2 minister/NOUN/minister/nsubj/5 Anna/PROPN/Anna/appos/2//PERSON"
        f" Berg/PROPN/Berg/flat/3//PERSON slept/VERB/sleep/root/0/{PAST}"
    )
    assert {s.relation for s in statements(spec)} == {relation}


@pytest.mark.parametrize(("noun", "found"), [("rival", True), ("contender", False)])
def test_contenders_are_no_enemies_of_each_other(noun: str, found: bool) -> None:
    spec = f"Iran/PROPN/Iran/nsubj/5 and/CCONJ/and/cc/3 Iraq/PROPN/Iraq/conj/1 are/AUX/be/cop/5 {noun}s/NOUN/{noun}/root/0/Number=Plur"
    assert any(s.relation == "adversaryOf" for s in statements(spec)) is found


def test_a_town_is_no_army() -> None:
    spec = (
        "Het/DET/het/det/3 Soedanese/ADJ/Soedanees/amod/3 leger/NOUN/leger/nsubj/5 Nairobi/PROPN/Nairobi/appos/3//GPE"
        " verliet/VERB/verlaten/root/0/VerbForm=Fin Irak/PROPN/Irak/obj/5"
    )
    assert not [s for s in statements(spec, "nl") if s.relation == "partOf"]


def test_a_nationality_is_no_client() -> None:
    spec = (
        "De/DET/de/det/3 Nederlandse/ADJ/Nederlands/amod/3 advocaat/NOUN/advocaat/nsubj/5 Anna/PROPN/Anna/appos/3//PERSON"
        " prees/VERB/prijzen/root/0/VerbForm=Fin Iran/PROPN/Iran/obj/5"
    )
    assert not [s for s in statements(spec, "nl") if s.relation == "defends"]


def test_fighters_of_a_group_are_some_of_its_members() -> None:
    spec = (
        "Fighters/NOUN/fighter/nsubj/4/Number=Plur of/ADP/of/case/3 Hamas/PROPN/Hamas/nmod/1 attacked/VERB/attack/root/0/VerbForm=Fin|Tense=Past"
        " Israel/PROPN/Israel/obj/4"
    )
    found = statements(spec)
    assert ("hamas", "attacks", "israel") in edges(found)
    (member,) = [s for s in found if s.relation == "memberOf"]
    assert (member.subject.actor, member.object.actor) == (None, "hamas")


@pytest.mark.parametrize("noun", ["spokesman", "official"])
def test_one_official_is_a_person(noun: str) -> None:
    spec = (
        f"A/DET/a/det/2 {noun}/NOUN/{noun}/nsubj/6 of/ADP/of/case/5 the/DET/the/det/5 union/NOUN/union/nmod/2"
        " praised/VERB/praise/root/0/VerbForm=Fin|Tense=Past Iran/PROPN/Iran/obj/6"
    )
    assert {s.subject.type for s in statements(spec) if s.relation == "praises"} == {ActorType.PERSON}


def test_whose_spokesman_a_coast_guard_has() -> None:
    """The name behind the comma is the spokesman's, not the guard's."""
    spec = (
        "De/DET/de/det/2 woordvoerder/NOUN/woordvoerder/nsubj/9 van/ADP/van/case/5 de/DET/de/det/5 kustwacht/NOUN/kustwacht/nmod/2"
        " ,/PUNCT/,/punct/7 Ramon/PROPN/Ramon/appos/2//PERSON ,/PUNCT/,/punct/2 prees/VERB/prijzen/root/0/VerbForm=Fin Iran/PROPN/Iran/obj/9"
    )
    assert ("ramon", "speaksFor", "de kustwacht") in edges(statements(spec, "nl"))


def test_an_alderman_of_an_unlisted_town() -> None:
    spec = (
        "Karel/PROPN/Karel/nsubj/6//PERSON ,/PUNCT/,/punct/3 wethouder/NOUN/wethouder/appos/1 van/ADP/van/case/5 Zorblatt/PROPN/Zorblatt/nmod/3//GPE"
        " zwijgt/VERB/zwijgen/root/0/VerbForm=Fin"
    )
    assert ("karel", "governs", "zorblatt") in edges(statements(spec, "nl"))


def test_another_role_of_the_same_man_has_its_own_place() -> None:
    spec = (
        "VVD'er/PROPN/VVD'er/nsubj/8 Karel/PROPN/Karel/appos/1//PERSON ,/PUNCT/,/punct/4 wethouder/NOUN/wethouder/appos/1 van/ADP/van/case/6"
        " Zorblatt/PROPN/Zorblatt/nmod/4//GPE ,/PUNCT/,/punct/1 zwijgt/VERB/zwijgen/root/0/VerbForm=Fin"
    )
    found = edges(statements(spec, "nl"))
    assert ("karel", "memberOf", "vvd") in found
    assert ("karel", "memberOf", "zorblatt") not in found


@pytest.mark.parametrize(("host", "dep"), [(1, "nmod"), (6, "obl")])
def test_a_minister_leads_his_department_once(host: int, dep: str) -> None:
    """Wherever the parser hangs the department."""
    spec = (
        f"minister/NOUN/minister/nsubj/6 Jan/PROPN/Jan/appos/1//PERSON Blok/PROPN/Blok/flat/2//PERSON van/ADP/van/case/5"
        f" Defensie/PROPN/Defensie/{dep}/{host} sliep/VERB/slapen/root/0/{FIN}"
    )
    assert [(s.subject.actor, s.relation, s.object.actor) for s in statements(spec, "nl")] == [("jan-blok", "leads", "defensie")]


@pytest.mark.parametrize("number", ["Plur", "Sing"])
def test_people_whom_nobody_names_work_for_a_body(number: str) -> None:
    spec = f"workers/NOUN/worker/nsubj/4/Number={number} from/ADP/from/case/3 Greenpeace/PROPN/Greenpeace/nmod/1//ORG left/VERB/leave/root/0/{PAST}"
    found = {(s.subject.text, s.relation, s.object.actor) for s in statements(spec) if s.relation == "worksFor"}
    assert found == {("workers from Greenpeace", "worksFor", "greenpeace")}


@pytest.mark.parametrize(
    ("title", "what", "relations"),
    [
        ("minister", "Financiën", {"leads", "memberOf"}),
        ("collega", "Financiën", {"leads", "memberOf"}),
        ("burgemeester", "Groenland", {"memberOf"}),
        ("EU-commissaris", "Uitbreiding", {"memberOf"}),
    ],
)
def test_departments_and_parties_in_brackets(title: str, what: str, relations: set[str]) -> None:
    spec = (
        f"{title}/NOUN/{title}/nsubj/8 Anna/PROPN/Anna/appos/1//PERSON (/PUNCT/(/punct/4 {what}/PROPN/{what}/appos/2//ORG ,/PUNCT/,/punct/6"
        f" VVD/PROPN/VVD/appos/2//ORG )/PUNCT/)/punct/4 {SLEPT}"
    )
    found = [s for s in statements(spec, "nl") if s.subject.actor == "anna"]
    assert {s.relation for s in found if s.object.text in {what, "VVD"}} == relations
    assert {s.relation for s in found if s.object.text == "VVD"} == {"memberOf"}
    if title == "EU-commissaris":
        assert what not in {s.object.text for s in found}


def test_a_party_behind_a_department() -> None:
    spec = (
        "minister/NOUN/minister/nsubj/8 Anna/PROPN/Anna/appos/1//PERSON van/ADP/van/case/4 Landbouw/PROPN/Landbouw/nmod/1"
        f" (/PUNCT/(/punct/6 VVD/PROPN/VVD/appos/2//ORG )/PUNCT/)/punct/6 {SLEPT}"
    )
    assert {(s.relation, s.object.text) for s in statements(spec, "nl")} == {("leads", "Landbouw"), ("memberOf", "VVD")}


def test_who_owns_a_company_stands_before() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/6//PERSON ,/PUNCT/,/punct/3 eigenaar/NOUN/eigenaar/appos/1 van/ADP/van/case/5 rederij/NOUN/rederij/nmod/3"
        f" {SLEPT} Blauwe/PROPN/Blauwe/appos/5//PERSON"
    )
    assert {s.subject.actor for s in statements(spec, "nl")} <= {"anna"}


@pytest.mark.parametrize(("noun", "member"), [("verzet", False), ("strijders", True)])
def test_a_deed_is_no_member(noun: str, member: bool) -> None:
    spec = (
        f"het/DET/het/det/2 {noun}/NOUN/{noun.removesuffix('s')}/nsubj/5/Number=Plur van/ADP/van/case/4"
        f" Hezbollah/PROPN/Hezbollah/nmod/2//ORG {SLEPT}"
    )
    assert ("memberOf" in {s.relation for s in statements(spec, "nl")}) is member


@pytest.mark.parametrize("word", ["advocate", "verdediger"])
def test_neither_a_lawyer_nor_a_defender_has_a_nation_for_client(word: str) -> None:
    spec = f"de/DET/de/det/3 Tunesische/ADJ/Tunesisch/amod/3 {word}/NOUN/{word}/nsubj/5 Anna/PROPN/Anna/appos/3//PERSON {SLEPT}"
    assert "defends" not in {s.relation for s in statements(spec, "nl")}


@pytest.mark.parametrize(("office", "relation"), [("vakbondsvoorzitter", "leads"), ("burgemeester", "memberOf"), ("collega", "memberOf")])
def test_who_leads_what_stands_in_brackets(office: str, relation: str) -> None:
    spec = (
        f"{office}/NOUN/{office}/nsubj/6 Anna/PROPN/Anna/appos/1//PERSON (/PUNCT/(/punct/4 FNV/PROPN/FNV/nmod/2//ORG )/PUNCT/)/punct/4"
        f" {SLEPT}"
    )
    assert [s.relation for s in statements(spec, "nl") if s.object.text == "FNV"] == [relation]


def test_a_party_of_two_words_in_a_compound() -> None:
    spec = f"{{0}}/ADJ/Vlaams/amod/2 Belang-kopstuk/NOUN/Belang-kopstuk/nsubj/4 Anna/PROPN/Anna/appos/2//PERSON {SLEPT}"
    assert one(statements(spec.format("Vlaams"), "nl"), "leads").object.text == "Vlaams Belang"


def test_an_attacker_of_a_club_attacks_nobody() -> None:
    spec = f"Ajax-aanvaller/NOUN/Ajax-aanvaller/nsubj/3 Anna/PROPN/Anna/appos/1//PERSON {SLEPT}"
    assert "attacks" not in {s.relation for s in statements(spec, "nl")}


@pytest.mark.parametrize(
    ("lang", "one_", "of", "noun", "lemma", "relation"),
    [("nl", "een", "van", "leiders", "leider", "leads"), ("en", "one", "of", "founders", "founder", "founded")],
)
def test_one_of_the_leaders(lang: str, one_: str, of: str, noun: str, lemma: str, relation: str) -> None:
    spec = (
        f"Anna/PROPN/Anna/nsubj/7//PERSON ,/PUNCT/,/punct/3 {one_}/NUM/{one_}/appos/1 {of}/ADP/{of}/case/5 {noun}/NOUN/{lemma}/nmod/3/Number=Plur"
        f" {{0}} sliep/VERB/slapen/root/0/VerbForm=Fin {of}/ADP/{of}/case/9 Hamas/PROPN/Hamas/nmod/5//ORG"
    )
    found = statements(spec.format(",/PUNCT/,/punct/3"), lang)
    assert ("anna", relation, "hamas") in edges(found)


def test_one_of_the_leaders_without_a_name_is_nobody() -> None:
    spec = (
        "een/NUM/een/nsubj/6 van/ADP/van/case/3 leiders/NOUN/leider/nmod/1/Number=Plur van/ADP/van/case/5 Hamas/PROPN/Hamas/nmod/3//ORG"
        f" {SLEPT}"
    )
    assert {s.subject.actor for s in statements(spec, "nl") if s.relation == "leads"} <= {None}


@pytest.mark.parametrize(
    ("spec", "lang"),
    [
        (
            "het/DET/het/det/2 vertrek/NOUN/vertrek/nsubj/8 van/ADP/van/case/4 Anna/PROPN/Anna/nmod/2//PERSON als/SCONJ/als/mark/6"
            " directeur/NOUN/directeur/nmod/2/Number=Sing sliep/X/sliep/dep/8 duurde/VERB/duren/root/0/VerbForm=Fin van/ADP/van/case/10"
            " Acme/PROPN/Acme/nmod/6//ORG",
            "nl",
        ),
        (
            "Anna/PROPN/Anna/nmod:poss/3//PERSON 's/PART/'s/case/1 appointment/NOUN/appointment/nsubj/8 as/ADP/as/case/5"
            " director/NOUN/director/nmod/3/Number=Sing of/ADP/of/case/7 Acme/PROPN/Acme/nmod/5//ORG lasted/VERB/last/root/0/VerbForm=Fin",
            "en",
        ),
    ],
)
def test_a_deed_tells_in_what_office(spec: str, lang: str) -> None:
    assert ("anna", "leads", "acme") in edges(statements(spec, lang))


@pytest.mark.parametrize(
    ("men", "lemma", "case", "body", "member"),
    [
        ("rechercheurs", "rechercheur", "van", "FIOD", True),
        ("verpleegkundigen", "verpleegkundige", "van", "FIOD", True),
        ("strijders", "strijder", "uit", "Hezbollah", True),
        ("slachtoffers", "slachtoffer", "van", "Hezbollah", False),
        ("vluchtelingen", "vluchteling", "van", "Hezbollah", False),
    ],
)
def test_people_of_a_body_are_some_of_its_members(men: str, lemma: str, case: str, body: str, member: bool) -> None:
    spec = f"de/DET/de/det/2 {men}/NOUN/{lemma}/nsubj/5/Number=Plur {case}/ADP/{case}/case/4 {body}/PROPN/{body}/nmod/2//ORG {SLEPT}"
    found = [s for s in statements(spec, "nl") if s.relation in {"memberOf", "worksFor"}]
    assert [s.subject.actor for s in found] == ([None] if member else [])


def test_commanders_of_an_army_are_no_army() -> None:
    spec = (
        "bevelhebbers/NOUN/bevelhebber/nsubj/6/Number=Plur van/ADP/van/case/5 het/DET/het/det/5 Tsjadische/ADJ/Tsjadisch/amod/5"
        f" leger/NOUN/leger/nmod/1/Number=Sing {SLEPT}"
    )
    found = one(statements(spec, "nl"), "leads")
    assert (found.subject.type, found.object.actor) == (ActorType.PERSON, "chad.military")


def test_activists_of_a_body_are_unnamed_members() -> None:
    spec = f"activists/NOUN/activist/nsubj/4/Number=Plur of/ADP/of/case/3 Greenpeace/PROPN/Greenpeace/nmod/1//ORG slept/VERB/sleep/root/0/{PAST}"
    found = one(statements(spec), "memberOf")
    assert (found.subject.actor, found.object.actor) == (None, "greenpeace")


@pytest.mark.parametrize(("body", "label", "relation"), [("AK~ Party", "ORG", "memberOf"), ("Russia", "GPE", None)])
def test_what_has_a_mans_name_before_it(body: str, label: str, relation: str | None) -> None:
    first, *rest = body.replace("~", "").split()
    name = f"{first}/PROPN/{first}/{'compound/4' if rest else 'nsubj/5'}//{label}"
    name += "".join(f" {w}/PROPN/{w}/nsubj/5//{label}" for w in rest) or " now/ADV/now/advmod/5"
    spec = f"Erdogan/PROPN/Erdogan/nmod:poss/{4 if rest else 3}//PERSON 's/PART/'s/case/1 {name} slept/VERB/sleep/root/0/{PAST}"
    found = [s for s in statements(spec) if s.subject.text == "Erdogan"]
    assert [s.relation for s in found] == ([relation] if relation else [])


def test_an_acronym_in_brackets_has_no_office() -> None:
    spec = (
        "Ann/PROPN/Ann/nsubj/11//PERSON Berg/PROPN/Berg/flat/1//PERSON ,/PUNCT/,/punct/4 leader/NOUN/leader/appos/1/Number=Sing of/ADP/of/case/7"
        " Acme/PROPN/Acme/compound/7//ORG Bund/PROPN/Bund/nmod/4//ORG (/PUNCT/(/punct/9 AB/PROPN/AB/appos/4//ORG )/PUNCT/)/punct/9"
        f" slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("ann-berg", "leads", "acme-bund") in edges(statements(spec))


def test_half_of_an_office_says_nothing() -> None:
    spec = (
        "The/DET/the/det/5 UN/PROPN/UN/compound/5//ORG secretary~/NOUN/secretary/compound/5 -~/PUNCT/-/punct/5 general/NOUN/general/nsubj/9/Number=Sing"
        f" ,/PUNCT/,/punct/7 Ann/PROPN/Ann/appos/5//PERSON Berg/PROPN/Berg/flat/7//PERSON slept/VERB/sleep/root/0/{PAST}"
    )
    assert [s.cue_lemma for s in statements(spec) if s.relation == "leads"] == ["secretary-general"]


@pytest.mark.parametrize(
    ("title", "lemma", "actor", "relation"),
    [
        ("army/NOUN/army/compound/2 chief/NOUN/chief/nmod:desc/3", "chief", "chad.military", "leads"),
        ("army/NOUN/army/compound/2 spokesman/NOUN/spokesman/nmod:desc/3", "spokesman", "chad.military", "speaksFor"),
        ("police/NOUN/police/compound/2 chief/NOUN/chief/nmod:desc/3", "chief", None, "leads"),
    ],
)
def test_the_chief_of_an_army_that_nobody_names(title: str, lemma: str, actor: str | None, relation: str) -> None:
    """The army is that of the only state that is spoken of; the police may be a town's."""
    spec = (
        f"{title} Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/3//PERSON left/VERB/leave/root/0/{PAST} in/ADP/in/case/7"
        " Chad/PROPN/Chad/obl/5//GPE"
    )
    found = [s for s in statements(spec) if s.subject.actor == "ann-berg"]
    assert [(s.relation, s.object.actor, s.object.text) for s in found] == [(relation, actor, title.split("/")[0])]


def test_a_dutch_army_chief_and_a_minister() -> None:
    spec = f"{{0}}/NOUN/{{0}}/nsubj/4 Anna/PROPN/Anna/appos/1//PERSON Berg/PROPN/Berg/flat/2//PERSON {SLEPT} in/ADP/in/case/6 Tsjaad/PROPN/Tsjaad/obl/4//GPE"
    assert ("anna-berg", "leads", "chad.military") in edges(statements(spec.format("legerleider"), "nl"))
    assert not [s for s in statements(spec.format("defensieminister"), "nl") if s.object.actor == "chad.military"]


@pytest.mark.parametrize(("title", "lemma"), [("Lieutenant", "lieutenant"), ("Brigadier", "brigadier")])
def test_a_rank_leads_no_army(title: str, lemma: str) -> None:
    spec = (
        f"{title}/NOUN/{lemma}/compound/2 General/NOUN/general/nmod:desc/3 Ann/PROPN/Ann/nsubj/5//PERSON Berg/PROPN/Berg/flat/3//PERSON"
        f" left/VERB/leave/root/0/{PAST}"
    )
    assert not statements(spec)


@pytest.mark.parametrize(("men", "lemma", "member"), [("Demonstrators", "demonstrator", True), ("Refugees", "refugee", False)])
def test_demonstrators_of_a_movement_taken_for_a_place(men: str, lemma: str, member: bool) -> None:
    spec = (
        f"{men}/NOUN/{lemma}/nsubj/6/Number=Plur from/ADP/from/case/5 the/DET/the/det/5 Hirak/PROPN/Hirak/compound/5//GPE"
        f" movement/NOUN/movement/nmod/1/Number=Sing slept/VERB/sleep/root/0/{PAST}"
    )
    found = [(s.subject.actor, s.object.actor) for s in statements(spec) if s.relation == "memberOf"]
    assert found == ([(None, "hirak")] if member else [])


def test_serbs_are_no_members_of_the_serbs() -> None:
    spec = f"thousands/NOUN/thousand/nsubj/4/Number=Plur of/ADP/of/case/3 Serbs/PROPN/Serb/nmod/1//NORP slept/VERB/sleep/root/0/{PAST}"
    assert "memberOf" not in {s.relation for s in statements(spec)}


def test_observers_may_be_led() -> None:
    spec = (
        "Observers/NOUN/observer/nsubj/5/Number=Plur led/VERB/lead/acl/1/VerbForm=Part|Tense=Past by/ADP/by/case/4 Anna/PROPN/Anna/obl:agent/2//PERSON"
        f" slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("anna", "leads", "Observers") in edges(statements(spec))


def test_by_whom_somebody_is_employed() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/5//PERSON employed/VERB/employ/acl/1/VerbForm=Part|Tense=Past by/ADP/by/case/4 Acme/PROPN/Acme/obl:agent/2//ORG"
        f" slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("anna", "worksFor", "acme") in edges(statements(spec))


THE = "Definite=Def|PronType=Art"


@pytest.mark.parametrize(
    ("spec", "lang", "expected"),
    [
        # a body that has no name of its own
        (f"Jan/PROPN/Jan/nsubj/7//PERSON Berg/PROPN/Berg/flat/1//PERSON van/ADP/van/case/5 de/DET/de/det/5/{THE} politie/NOUN/politie/nmod/1"
         f" Utrecht/PROPN/Utrecht/appos/5//GPE {SLEPT}", "nl", ("jan-berg", "worksFor", "de politie Utrecht")),
        # a lemma that lost its hyphen, a capital in the middle
        (f"De/DET/de/det/2/{THE} PvdA-Kamerleden/NOUN/PvdAkamerlid/nsubj/6/Number=Plur Jansen/PROPN/Jansen/appos/2//PERSON"
         f" en/CCONJ/en/cc/5 Laban/PROPN/Laban/conj/3//PERSON sliepen/VERB/slapen/root/0/{PAST}", "nl", ("laban", "memberOf", "pvda")),
        # a woman's word for it
        ("Rosa/PROPN/Rosa/nsubj/8//PERSON Kolk~/PROPN/Kolk/flat/1//PERSON ,/PUNCT/,/punct/4 juriste/NOUN/juriste/appos/1"
         f" bij/ADP/bij/case/6 Shell~/PROPN/Shell/nmod/4//ORG ,/PUNCT/,/punct/1 {SLEPT}", "nl", ("rosa-kolk", "worksFor", "shell")),
        # a place beside a party
        (f"De/DET/de/det/3/{THE} Amsterdamse/ADJ/Amsterdams/amod/3 wethouder/NOUN/wethouder/nsubj/8 Anna/PROPN/Anna/appos/3//PERSON"
         f" Berg/PROPN/Berg/flat/4//PERSON van/ADP/van/case/7 GroenLinks/PROPN/GroenLinks/nmod/3//ORG {SLEPT}", "nl",
         ("anna-berg", "governs", "amsterdam")),
        # a branch, and not the town
        (f"de/DET/de/det/2/{THE} afdeling/NOUN/afdeling/nsubj/7 Groningen/PROPN/Groningen/appos/2//GPE van/ADP/van/case/6"
         f" de/DET/de/det/6/{THE} KNVB/PROPN/KNVB/nmod/2//ORG {SLEPT}", "nl", ("de afdeling Groningen van de KNVB", "partOf", "knvb")),
        # in which body somebody heads a department
        ("Ann/PROPN/Ann/nsubj/12//PERSON Lee~/PROPN/Lee/flat/1//PERSON ,/PUNCT/,/punct/4 head/NOUN/head/appos/1 of/ADP/of/case/6"
         f" sales/NOUN/sale/nmod/4/Number=Plur at/ADP/at/case/10 the/DET/the/det/10/{THE} World/PROPN/World/compound/10//ORG"
         f" Bank~/PROPN/Bank/nmod/6//ORG ,/PUNCT/,/punct/4 slept/VERB/sleep/root/0/{PAST}", "en", ("ann-lee", "worksFor", "world-bank")),
    ],
)  # fmt: skip
def test_who_is_what_in_which_body(spec: str, lang: str, expected: tuple[str, str, str]) -> None:
    assert expected in edges(statements(spec, lang))


@pytest.mark.parametrize(
    ("spec", "lang", "relation"),
    [
        (f"het/DET/het/det/2/{THE} voorhoofd/NOUN/voorhoofd/nsubj/5 van/ADP/van/case/4 Ajax/PROPN/Ajax/nmod/2//ORG {SLEPT}", "nl", "leads"),
        ("Vice-President/PROPN/Vice-President/compound/2//PERSON Cheney/PROPN/Cheney/nsubj/3//PERSON"
         f" slept/VERB/sleep/root/0/{PAST}", "en", "worksFor"),
        # who was arrested in Paris does not lead France
        ("President/PROPN/President/nmod:desc/2 Mwangi/PROPN/Mwangi/nsubj:pass/4//PERSON was/AUX/be/aux:pass/4/VerbForm=Fin|Tense=Past"
         " arrested/VERB/arrest/root/0/Tense=Past|VerbForm=Part in/ADP/in/case/6 Paris/PROPN/Paris/obl/4//GPE", "en", "leads"),
    ],
)  # fmt: skip
def test_what_is_no_office(spec: str, lang: str, relation: str) -> None:
    assert relation not in {s.relation for s in statements(spec, lang)}


def test_of_what_somebody_is_a_member() -> None:
    spec = (
        "China/PROPN/China/nsubj/4//GPE is/AUX/be/cop/4/VerbForm=Fin a/DET/a/det/4 member/NOUN/member/root/0 of/ADP/of/case/8"
        f" the/DET/the/det/8/{THE} African/ADJ/African/amod/8//ORG Union/PROPN/Union/nmod/4//ORG"
    )
    assert one(statements(spec), "memberOf").object.text == "the African Union"


@pytest.mark.parametrize(
    "spec",
    [
        f"Ann/PROPN/Ann/nsubj:pass/4//PERSON Lee/PROPN/Lee/flat/1//PERSON was/AUX/be/aux:pass/4/{PAST} elected/VERB/elect/root/0/VerbForm=Part"
        " president/NOUN/president/obj/4 of/ADP/of/case/7 Chad/PROPN/Chad/nmod/5//GPE",
        f"Ann/PROPN/Ann/nsubj/3//PERSON Lee/PROPN/Lee/flat/1//PERSON became/VERB/become/root/0/{PAST} the/DET/the/det/5"
        " chair/NOUN/chair/obj/3 of/ADP/of/case/7 Chad/PROPN/Chad/nmod/5//GPE",
        f"Oman/PROPN/Oman/nsubj/2//GPE made/VERB/make/root/0/{PAST} Ann/PROPN/Ann/compound/5//PERSON Lee/PROPN/Lee/flat/3//PERSON"
        " president/NOUN/president/obj/2 of/ADP/of/case/7 Chad/PROPN/Chad/nmod/5//GPE",
    ],
)
def test_who_is_made_what(spec: str) -> None:
    assert ("ann-lee", "leads", "chad") in edges(statements(spec))


def test_a_national_adviser_advises_no_nationals() -> None:
    spec = (
        "Anna/PROPN/Anna/nsubj/9//PERSON Berg~/PROPN/Berg/flat/1//PERSON ,/PUNCT/,/punct/7 the/DET/the/det/7 Saudi/ADJ/Saudi/amod/7"
        f" national/ADJ/national/amod/7 adviser~/NOUN/adviser/appos/1 ,/PUNCT/,/punct/7 slept/VERB/sleep/root/0/{PAST}"
    )
    assert ("anna-berg", "worksFor", "saudi-arabia") in edges(statements(spec))
