"""The actor thesaurus: what it holds, how it is looked up, and what a user's file may add."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.actors.thesaurus import Thesaurus, load_thesaurus
from kg.errors import LexiconError
from kg.ontology import ActorType

FACTS = Path(__file__).resolve().parents[3] / "shared" / "facts"
PREFIXES = """
@prefix actor: <urn:kg:actor:> .
@prefix kg: <urn:kg:ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""


@pytest.fixture(scope="module")
def known() -> Thesaurus:
    return load_thesaurus()


def ids(known: Thesaurus, text: str, kind: str | None = None) -> set[str]:
    return {label.actor for label in known.find(text) if kind in {None, label.kind}}


@pytest.mark.parametrize(
    ("actor", "type", "texts"),
    [
        ("united-states", "Country", "US|USA|VS|Verenigde Staten|United States|Amerika"),
        ("united-kingdom", "Country", "UK|VK|Groot-Brittannië|Britain"),
        ("iraq", "Country", "Iraq|Irak"),
        ("turkey", "Country", "Turkey|Türkiye|Turkije"),
        ("netherlands", "Country", "Netherlands|Nederland|Holland"),
        ("soviet-union", "Country", "Soviet Union|USSR|Sovjet-Unie|Sovjetunie"),
        ("east-germany", "Country", "East Germany|DDR|Oost-Duitsland"),
        ("islamic-state", "ArmedGroup", "Islamic State|ISIS|ISIL|IS|Islamitische Staat|Daesh|Da'esh"),
        ("al-qaeda", "ArmedGroup", "al-Qaeda|Al Qaida|al-Qaida"),
        ("hezbollah", "ArmedGroup", "Hezbollah|Hizbollah"),
        ("hamas", "ArmedGroup", "Hamas"),
        ("houthis", "ArmedGroup", "Houthis|Houthi-rebellen|Ansar Allah"),
        ("asaib-ahl-al-haq", "ArmedGroup", "Asaib Ahl al-Haq|Asa'ib Ahl al-Haq"),
        ("popular-mobilization-forces", "ArmedGroup", "Hashd al-Shaabi|Popular Mobilization Forces"),
        ("khmer-rouge", "ArmedGroup", "Khmer Rouge|Rode Khmer"),
        ("tamil-tigers", "ArmedGroup", "LTTE|Tamil Tigers|Tamiltijgers"),
        ("united-nations", "InternationalOrganisation", "UN|VN|Verenigde Naties"),
        ("un-security-council", "InternationalOrganisation", "Veiligheidsraad|UN Security Council"),
        ("iaea", "InternationalOrganisation", "IAEA|Internationaal Atoomenergieagentschap"),
        ("nato", "InternationalOrganisation", "NATO|NAVO"),
        ("european-union", "InternationalOrganisation", "EU|Europese Unie"),
        ("global-coalition-against-isis", "InternationalOrganisation", "internationale coalitie tegen ISIS"),
        ("us-department-of-defense", "Agency", "Pentagon|Defense Department"),
        ("white-house", "Government", "White House|Witte Huis"),
        ("israel-defense-forces", "Military", "IDF|Israeli army|Israëlische leger"),
        ("mohammed-shia-al-sudani", "Person", "Mohammed Shia al-Sudani|Mohammed Shia' Al Sudani|Sudani"),
        ("qais-al-khazali", "Person", "Qais al-Khazali|Khazali"),
        ("saddam-hussein", "Person", "Saddam Hussein|Saddam Hoessein"),
        ("vladimir-putin", "Person", "Putin|Poetin"),
        ("middle-east-institute", "Organisation", "Middle East Institute"),
        ("reuters", "MediaOrganisation", "Reuters"),
        ("gazprom", "Company", "Gazprom"),
        ("kurds", "Group", "Kurds|Koerden"),
        ("west-bank", "Place", "West Bank|Westelijke Jordaanoever"),
        ("gaza-strip", "Place", "Gaza Strip|Gazastrook"),
        ("kurdistan-region", "Place", "Kurdistan Region|Koerdische Autonome Regio"),
        ("washington-dc", "Place", "Washington"),
        ("baghdad", "Place", "Baghdad|Bagdad"),
        ("moscow", "Place", "Moscow|Moskou"),
        ("middle-east", "Place", "Middle East|Midden-Oosten"),
    ],
)
def test_names(known: Thesaurus, actor: str, type: str, texts: str) -> None:
    assert known.actors[actor].type == type
    assert known.actors[actor].listed
    for text in texts.split("|"):
        assert ids(known, text) == {actor}, text


@pytest.mark.parametrize(
    ("text", "actor", "kind"),
    [
        ("Iraakse", "iraq", "demonym"),
        ("Iraqi", "iraq", "demonym"),
        ("Irakezen", "iraq", "people"),
        ("Amerikaans", "united-states", "demonym"),
        ("Britten", "united-kingdom", "people"),
        ("Soviet", "soviet-union", "demonym"),
        ("Koerdische", "kurds", "demonym"),
        ("Tsjetsjeense", "chechnya", "demonym"),
        ("Palestijnen", "palestine", "people"),
        ("Joegoslavische", "yugoslavia", "demonym"),
        ("Sudanese", "sudan", "demonym"),
        ("Nigerese", "niger", "demonym"),
        ("Nigerian", "nigeria", "demonym"),
        ("Noord-Koreaanse", "north-korea", "demonym"),
        ("Chadian", "chad", "demonym"),
        ("Omaanse", "oman", "demonym"),
    ],
)
def test_adjectives_and_peoples(known: Thesaurus, text: str, actor: str, kind: str) -> None:
    assert ids(known, text, kind) == {actor}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Georgia", {"georgia", "georgia-us"}),
        ("Georgië", {"georgia"}),
        ("Congo", {"congo-kinshasa", "congo-brazzaville"}),
        ("Congo-Kinshasa", {"congo-kinshasa"}),
        ("Sudan", {"sudan"}),
        ("Zuid-Soedan", {"south-sudan"}),
        ("Sudani", {"mohammed-shia-al-sudani"}),
        ("North Korea", {"north-korea"}),
        ("Zuid-Korea", {"south-korea"}),
        ("Jordan", {"jordan"}),
        ("Niger", {"niger"}),
        ("Nigeria", {"nigeria"}),
        ("Chad", {"chad"}),
        ("Mali", {"mali"}),
        ("Oman", {"oman"}),
        ("Guinea", {"guinea"}),
        ("Guinee-Bissau", {"guinea-bissau"}),
        ("Equatorial Guinea", {"equatorial-guinea"}),
        ("Luxembourg", {"luxembourg", "luxembourg-city"}),
        ("Islamitische Republiek Iran", {"iran"}),
    ],
)
def test_homonyms_stay_apart(known: Thesaurus, text: str, actors: set[str]) -> None:
    assert ids(known, text) == actors


def test_case_matters(known: Thesaurus) -> None:
    for text in ("us", "is", "who", "isis", "unity", "Unity", "Forward", "Action", "The Left"):
        assert known.find(text) == ()


def test_ambiguous_labels_are_hidden(known: Thesaurus) -> None:
    for text in ("IS", "EG", "SP", "OM", "Wagner"):
        assert known.find(text)
        assert all(label.hidden for label in known.find(text)), text
    assert not any(label.hidden for text in ("US", "VS", "UK", "VK", "EU", "VN", "UN") for label in known.find(text))


def test_typographic_variants_are_found(known: Thesaurus) -> None:
    assert ids(known, "Da’esh") == {"islamic-state"}
    assert ids(known, "Oost‑Duitsland") == {"east-germany"}
    assert ids(known, "Verenigde\u00a0Staten") == {"united-states"}
    assert ids(known, "Oekraine") == {"ukraine"}
    assert ids(known, "Erdogan") == ids(known, "Erdoğan") == {"recep-tayyip-erdogan"}
    assert known.find("Nowhereland") == ()


def test_capitals(known: Thesaurus) -> None:
    assert known.capital_of["baghdad"] == "iraq"
    assert known.capital_of["moscow"] == "russia"
    assert known.capital_of["kinshasa"] == "congo-kinshasa"
    assert known.capital_of["washington-dc"] == "united-states"
    assert "new-york-city" not in known.capital_of
    assert len(known.capital_of) > 190


def test_every_reference_leads_somewhere(known: Thesaurus) -> None:
    for actor in known.actors.values():
        assert actor.labels
        assert actor.country is None or actor.country in known.actors
        assert actor.part_of is None or actor.part_of in known.actors
    for text, labels in known.by_label.items():
        assert text.strip() == text != ""
        assert labels
        assert all(label.actor in known.actors and label.text == text for label in labels)
    for place, country in known.capital_of.items():
        assert known.actors[place].type == ActorType.PLACE
        assert known.actors[country].type == ActorType.COUNTRY


def test_an_identifier_means_one_actor(known: Thesaurus) -> None:
    seen: dict[str, str] = {}
    for actor in known.actors.values():
        for wikidata in actor.wikidata:
            assert seen.setdefault(wikidata, actor.id) == actor.id


def test_identifiers_come_from_the_facts(known: Thesaurus) -> None:
    if not FACTS.is_dir():
        pytest.skip("the tables of facts (../shared/facts) are not here")
    tables: dict[str, set[str]] = {}
    for name in ("countries", "organisations", "parties", "people", "places"):
        with (FACTS / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
            table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        tables[name] = {row["wikidata"] for row in table} | {row.get("capital_wikidata") or "" for row in table}
        if name == "countries":
            ids = {row["name_en"]: row["wikidata"] for row in table}
    everything = set().union(*tables.values())
    assert {wikidata for actor in known.actors.values() for wikidata in actor.wikidata} <= everything
    countries = [actor for actor in known.actors.values() if set(actor.wikidata) & tables["countries"]]
    assert len({actor.id for actor in countries} - set(known.capital_of)) == len(ids) == 252
    for name, actor in {"Iraq": "iraq", "Georgia": "georgia", "DR Congo": "congo-kinshasa", "Türkiye": "turkey"}.items():
        assert known.actors[actor].wikidata == (ids[name],)


def test_a_user_adds_actors_and_labels(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(
        PREFIXES
        + 'actor:people-in-need a kg:Organisation ; skos:prefLabel "People in Need"@en ; kg:country actor:czechia .\n'
        + 'actor:iraq skos:altLabel "Land of the Two Rivers"@en ; skos:prefLabel "Republic of Iraq"@en .\n',
        encoding="utf-8",
    )
    thesaurus = load_thesaurus((mine,))
    assert ids(thesaurus, "People in Need") == {"people-in-need"}
    assert thesaurus.actors["people-in-need"].country == "czechia"
    assert ids(thesaurus, "Land of the Two Rivers") == {"iraq"}
    assert thesaurus.actors["iraq"].label("en") == "Republic of Iraq"
    assert load_thesaurus((mine,)) is thesaurus
    assert ids(load_thesaurus(), "People in Need") == set()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('actor:x a kg:Person ; skos:prefLabel "X"@en', r"mine\.ttl.*not valid Turtle"),
        ('\n\nactor:x a kg:Person ;; oops "', r"mine\.ttl, line \d+: not valid Turtle"),
        ('actor:x a kg:Robot ; skos:prefLabel "X"@en .', r"mine\.ttl: x: no such type kg:Robot; use Country"),
        ('actor:x skos:prefLabel "X"@en .', r"mine\.ttl: x has no type"),
        ("actor:x a kg:Person .", r"mine\.ttl: x has no skos:prefLabel"),
        ('actor:x a kg:Person ; skos:prefLabel "X"@en, "Y"@en .', r"x has two preferred labels in one language \(en\)"),
        ('actor:x a kg:Person ; skos:prefLabel "X"@en ; kg:country actor:atlantis .', r"actor:atlantis is not described"),
        ('<http://e.org/x> a kg:Person ; skos:prefLabel "X"@en .', r"<http://e\.org/x> is no actor"),
        ('[] a kg:Person ; skos:prefLabel "X"@en .', r"blank nodes are not used here"),
    ],
)
def test_a_bad_user_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(PREFIXES + text, encoding="utf-8")
    with pytest.raises(LexiconError, match=message) as error:
        load_thesaurus((mine,))
    assert "\n" not in str(error.value)


def test_a_missing_user_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"none\.ttl: cannot be read"):
        load_thesaurus((tmp_path / "none.ttl",))


def test_what_has_an_adjective_in_dutch_has_one_in_english() -> None:
    """A label that is no name of a country may be its adjective: *Thai*, *Saudi*."""
    thesaurus = load_thesaurus()
    adjectives = {
        actor.id: {label.lang for label in thesaurus.labels(actor.id) if label.kind == "demonym"}
        for actor in thesaurus.actors.values()
        if actor.type is ActorType.COUNTRY
    }
    assert {id_ for id_, languages in adjectives.items() if languages == {"nl"}} <= {"dutch-east-indies"}
    for word, country in (("Thai", "thailand"), ("Saudi", "saudi-arabia"), ("Togolese", "togo")):
        assert {(label.actor, label.kind) for label in thesaurus.find(word) if label.lang == "en"} >= {(country, "demonym")}
        assert not any(label.kind == "name" for label in thesaurus.find(word))
