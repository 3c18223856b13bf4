"""The shipped pipelines on what news is made of: sentence ends, and names that no training text had."""

from __future__ import annotations

import pytest

from kg.pipelines import load

NEWS = {
    "quote": (
        "en",
        [
            "“We will not leave before the harvest,” the general told reporters.",
            "“Nobody asked us.”",
            "He then walked out.",
        ],
    ),
    "question": ("en", ["“Who fired first?” asked the judge.", "The colonel said nothing."]),
    "abbreviations": (
        "en",
        [
            "Gen. Torvald Mensik met U.S. envoys at 9 a.m. on Sept. 3.",
            "The talks, led by Dr. Ilse Okoro and Sen. Paul Draven, failed.",
            "No. 10 declined to comment.",
        ],
    ),
    "long": (
        "en",
        [
            "The ministers of the five lake states, who had gathered for the third time this year in a hotel outside the "
            "capital after the collapse of the ceasefire that their armies had signed in March, agreed late on Friday, "
            "despite the objections of the two rebel movements that had not been invited, to send a joint force of four "
            "thousand soldiers to the border, where thousands of families have been waiting since the spring for help.",
            "The rebels rejected the plan.",
        ],
    ),
    "translated": (
        "en",
        [
            "The spokesman of the ministry has declared, that the country will not any more tolerate this.",
            "It is to be noted that also the neighbours have protested against.",
        ],
    ),
    "citaat": (
        "nl",
        [
            "‘Wij gaan niet weg voor de oogst’, zei de generaal tegen journalisten.",
            "‘Niemand heeft ons iets gevraagd.’",
            "Daarna liep hij weg.",
        ],
    ),
    "afkortingen": (
        "nl",
        [
            "Prof. dr. A.B. van der Meulen sprak o.a. met de V.S. en de V.N. in Genève.",
            "Het overleg, o.l.v. mr. J. de Boer, duurde tot ca. 23.00 uur.",
            "Daarna gaven ze elkaar de hand.",
            "Meer werd er niet gezegd.",
        ],
    ),
    "lang": (
        "nl",
        [
            "De ministers van de vijf landen aan het meer, die voor de derde keer dit jaar bijeenkwamen in een hotel buiten "
            "de hoofdstad nadat het bestand dat hun legers in maart hadden gesloten was geschonden, besloten vrijdagavond "
            "laat, ondanks de bezwaren van de twee rebellenbewegingen die niet waren uitgenodigd, om een gezamenlijke macht "
            "van vierduizend soldaten naar de grens te sturen, waar duizenden gezinnen sinds het voorjaar op hulp wachten.",
            "De rebellen wezen het plan af.",
        ],
    ),
    "vertaald": (
        "nl",
        [
            "De woordvoerder van het ministerie heeft verklaard, dat het land dit niet langer zal tolereren.",
            "Het moet worden opgemerkt dat ook de buren hebben geprotesteerd.",
        ],
    ),
}


@pytest.mark.parametrize("name", NEWS)
def test_sentence_ends(name: str) -> None:
    lang, sentences = NEWS[name]
    assert [s.text.strip() for s in load(lang)(" ".join(sentences)).sents] == sentences


@pytest.mark.parametrize(
    ("lang", "text", "sentences"),
    [
        (
            "en",
            "Truce on the lake fails again\n\nKASANDRA, 3 May (Reuters) – The army shelled two villages.\n\n* a school was hit\n* nobody died",
            [
                "Truce on the lake fails again",
                "KASANDRA, 3 May (Reuters) –",
                "The army shelled two villages.",
                "* a school was hit",
                "* nobody died",
            ],
        ),
        (
            "nl",
            "Bestand op het meer opnieuw geschonden\n\nKASANDRA (ANP) - Het leger beschoot twee dorpen.\n\n• een school werd geraakt\n• niemand kwam om",
            [
                "Bestand op het meer opnieuw geschonden",
                "KASANDRA (ANP) -",
                "Het leger beschoot twee dorpen.",
                "• een school werd geraakt",
                "• niemand kwam om",
            ],
        ),
    ],
)
def test_layout(lang: str, text: str, sentences: list[str]) -> None:
    assert [s.text.strip() for s in load(lang)(text).sents] == sentences


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        (
            "en",
            "Yesterday Amadou Keita, the minister of trade, met Bruno Vandersmissen in Ouagadougou.",
            {"Amadou Keita": "PERSON", "Bruno Vandersmissen": "PERSON", "Ouagadougou": "GPE"},
        ),
        (
            "en",
            "The troops marched on the city of Brenadine, said Colonel Tariq Benhaddou.",
            {"Brenadine": "", "Tariq Benhaddou": "PERSON"},  # whatever a name that nobody has may be taken for
        ),
        (
            "nl",
            "Gisteren sprak minister Amadou Keita met Bruno Vandersmissen in Ouagadougou.",
            {"Amadou Keita": "PERSON", "Bruno Vandersmissen": "PERSON", "Ouagadougou": "GPE"},
        ),
        (
            "nl",
            "De troepen trokken naar de stad Brenadine, zei kolonel Tariq Benhaddou.",
            {"Brenadine": "GPE", "Tariq Benhaddou": "PERSON"},
        ),
    ],
)
def test_names(lang: str, text: str, names: dict[str, str]) -> None:
    found = {e.text: e.label_ for e in load(lang)(text).ents}
    assert names.keys() <= found.keys()
    assert {name: found[name] for name, label in names.items() if label} == {name: label for name, label in names.items() if label}


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("nl", "Turkije steunde IS niet.", True),
        ("nl", "De minister zei dat IS dorpen in Irak had aangevallen.", True),
        ("nl", "Turkije is boos.", False),
        ("nl", "TURKIJE: IRAK IS BOOS", False),
        ("en", "Turkey did not support IS in Syria.", True),
        ("en", "TURKEY IS ANGRY", False),
    ],
)
def test_a_name_that_is_a_verb_in_small_letters(lang: str, text: str, name: bool) -> None:
    doc = load(lang)(text)
    (token,) = [t for t in doc if t.lower_ == "is"]
    assert (token.pos_ not in {"AUX", "VERB"}) is name


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        (
            "en",
            "The US will withdraw 2,500 troops by September 2025, at a cost of $3.5 billion.",
            {"2,500 troops": "2500 troops", "September 2025": "2025-09", "$3.5 billion": "3500000000 USD"},
        ),
        (
            "nl",
            "De VS trekken in september 2025 zo'n 2.500 troepen terug.",
            {"september 2025": "2025-09", "2.500 troepen": "APPROX 2500 troep"},
        ),
    ],
)
def test_values_are_entities(lang: str, text: str, values: dict[str, str]) -> None:
    found = {e.text: str(e._.kg_value) for e in load(lang)(text).ents if e._.kg_value}
    assert found == values
