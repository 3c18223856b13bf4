"""Inflected forms that are made of the lexicon's verbs."""

from __future__ import annotations

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.morphology import FormTable, NounForms, english_forms, strong_pasts


@pytest.fixture(scope="module", params=["nl", "en"])
def table(request: pytest.FixtureRequest) -> FormTable:
    return FormTable.of(load_lexicon(request.param))


@pytest.mark.parametrize(
    ("lang", "lemma", "forms", "participles"),
    [
        ("nl", "steunen", "steun steunt steunde steunden", "gesteund gesteunde steunend steunende"),
        ("nl", "bedreigen", "bedreig bedreigt bedreigde bedreigden", "bedreigd bedreigde bedreigend"),
        ("nl", "straffen", "straf straft strafte straften", "gestraft gestrafte"),
        ("nl", "eisen", "eis eist eiste eisten", "geëist geëiste"),
        ("nl", "bewapenen", "bewapent", "bewapend bewapende"),
        ("nl", "veroveren", "verovert", "veroverd veroverde"),
        ("nl", "praten", "praat praatte praatten", "gepraat"),
        ("nl", "kritiseren", "kritiseert kritiseerde", "gekritiseerd"),
        ("nl", "afkeuren", "afkeur afkeurt afkeurde", "afgekeurd afgekeurde"),
        ("en", "back", "backs", "backed backing"),
        ("en", "invade", "invades", "invaded invading"),
        ("en", "ban", "bans", "banned banning"),
        ("en", "accuse", "accuses", "accused accusing"),
        ("en", "defy", "defies", "defied defying"),
        ("en", "destroy", "destroys", "destroyed destroying"),
        ("en", "punish", "punishes", "punished punishing"),
        ("en", "visit", "visits", "visited visiting"),
    ],
)
def test_forms(lang: str, lemma: str, forms: str, participles: str) -> None:
    table = FormTable._build(lang, (lemma,))
    for form in forms.split() + participles.split():
        assert table.lemmas(form) == (lemma,), form
    for form in participles.split():
        assert table.participle(form), form
    assert not any(table.participle(form) for form in set(forms.split()) - set(participles.split()))


def test_forms_of_two_verbs() -> None:
    table = FormTable._build("nl", ("steunen", "steuen"))
    assert set(table.lemmas("steunt")) == {"steunen"}
    assert table.lemmas("onbekend") == () and not table.participle("onbekend")


def test_all_verbs_of_a_lexicon(table: FormTable) -> None:
    assert len(table.table) > 1000
    assert table.participles <= set(table.table)
    assert all(form == form.lower() for form in table.table)
    known = {"gesteunde": "steunen", "backed": "back"}
    assert any(lemma in table.lemmas(form) for form, lemma in known.items())


@pytest.mark.parametrize(
    ("lang", "noun", "plural"),
    [
        ("nl", "rebel", "rebellen"),
        ("nl", "staat", "staten"),
        ("nl", "bestuurslid", "bestuursleden"),
        ("nl", "hoofdstad", "hoofdsteden"),
        ("nl", "vijandigheid", "vijandigheden"),
        ("en", "ally", "allies"),
        ("en", "attack", "attacks"),
    ],
)
def test_plurals(lang: str, noun: str, plural: str) -> None:
    """A listed noun is known by its plural, whatever the pipeline takes the lemma to be."""
    forms = NounForms(lang, [noun])
    assert forms.lemma(plural, plural) == noun
    assert forms.lemma("zonk", "zonk") == "zonk"


@pytest.mark.parametrize(("lang", "passive", "active"), [("nl", "gesteunde", "steunende"), ("en", "backed", "backing")])
def test_participles_passive_in_meaning(lang: str, passive: str, active: str) -> None:
    table = FormTable.of(load_lexicon(lang))
    assert passive in table.past
    assert active in table.participles - table.past


@pytest.mark.parametrize(("lemma", "form"), [("flee", "fleeing"), ("oversee", "overseeing"), ("tie", "tying"), ("seize", "seizing")])
def test_what_ends_in_e_goes_on(lemma: str, form: str) -> None:
    assert english_forms(lemma)["present_participle"] == form


@pytest.mark.parametrize(("lang", "past", "other"), [("en", "shook", "shot"), ("nl", "vochten", "verboden")])
def test_pasts_that_are_nothing_else(lang: str, past: str, other: str) -> None:
    """*shot* and *verboden* may be participles."""
    assert past in strong_pasts(lang)
    assert other not in strong_pasts(lang)
