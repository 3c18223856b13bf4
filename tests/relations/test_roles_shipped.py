"""The ways in which papers say what somebody is and of what, read by the shipped pipelines.

Every office is put into every phrase that may tell it, with names that nobody bears. A recogniser does not know all of
them, so of a phrase a share must be found; a phrase that is no longer understood at all falls below it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from kg.document import Document
from kg.extract import extract

ROLES = {"leads", "governs", "memberOf", "worksFor", "speaksFor", "founded", "controls"}
PEOPLE = {
    "en": ["Gareth Pemberton", "Amina Otieno", "Li Weimin", "Ivana Petrovska", "Tomás Ribeiro", "Chipo Dlamini", "John Halloran"],
    "nl": ["Jeroen Veldkamp", "Marieke Oostveen", "Abdel Benhaddou", "Ivana Petrovska", "Tomás Ribeiro", "Els De Cock", "Wim Terlinden"],
}
BODIES = {
    "en": {
        "union": ["UNICEF", "Greenpeace", "Doctors Without Borders", "the Harbour Alliance"],
        "firm": ["Siemens", "Hartwell Steel", "Delta Energy"],
        "school": ["Leeds University", "the Nile Institute", "Princeton University"],
        "party": ["the Green Party", "Labour", "the National Congress"],
        "any": ["the hospital", "the charity", "the museum"],
    },
    "nl": {
        "union": ["FNV", "Greenpeace", "Artsen zonder Grenzen", "Stichting Waterland"],
        "firm": ["Philips", "Delta Energie", "Heijmans"],
        "school": ["Universiteit Utrecht", "het RIVM", "Hogeschool Rotterdam"],
        "party": ["PvdA", "N-VA", "D66"],
        "any": ["het ziekenhuis", "de stichting", "het museum"],
    },
}
OFFICES = {
    "en": {
        "chairman": "union firm party any", "director": "union firm school any", "spokesman": "union firm school party any",
        "chief executive": "firm any", "treasurer": "union", "founder": "union party", "professor": "school",
        "researcher": "school union", "economist": "firm union", "curator": "school", "president": "union school firm",
        "leader": "party union", "member": "union party", "lawyer": "union firm", "negotiator": "union party",
        "adviser": "firm union", "head": "union school", "representative": "union",
    },
    "nl": {
        "voorzitter": "union firm party any", "directeur": "union firm school any", "woordvoerder": "union firm school party any",
        "bestuursvoorzitter": "firm any", "topman": "firm", "penningmeester": "union", "oprichter": "union party",
        "onderzoeker": "school union", "econoom": "firm union", "conservator": "school", "rector": "school",
        "fractievoorzitter": "party", "lijsttrekker": "party", "lid": "union party", "jurist": "union firm",
        "onderhandelaar": "union party", "adviseur": "firm union", "medewerker": "union firm school",
    },
}  # fmt: skip
# A phrase for somebody with an office (in one of the sentences below), or a sentence of its own; and what share must be found.
PHRASES = {
    "en": {
        "{N}, {t} of {O},": 0.9, "{N}, the {t} of {O},": 0.9, "the {t} of {O}, {N},": 0.9, "{O}'s {t}, {N},": 0.85,
        "{N}, a former {t} of {O},": 0.9, "{N}, who is {t} of {O},": 0.9, "{N} ({t} of {O})": 0.9, "{O}'s {t} {N}": 0.85,
        "{N}, {t} of {O} since 2019,": 0.9, "the new {t} of {O}, {N},": 0.9, "{N}, {t} at {O},": 0.9,
        "{N} is the {t} of {O}.": 0.9, "{N} was named {t} of {O}.": 0.9, "{N} resigned as {t} of {O}.": 0.9,
        "{N} succeeds Ben Stone as {t} of {O}.": 0.9, "{O} sacked {t} {N}.": 0.7, "{O} appointed {N} as {t}.": 0.8,
        "{N} works as {t} at {O}.": 0.85, "{N} was {t} of {O} for years.": 0.9,
    },
    "nl": {
        "{t} {N} van {O}": 0.85, "{N}, {t} van {O},": 0.9, "de {t} van {O}, {N},": 0.9, "{N} ({t} van {O})": 0.85,
        "{N}, de {t} van {O},": 0.9, "{N}, sinds 2019 {t} van {O},": 0.9, "oud-{t} {N} van {O}": 0.85,
        "de nieuwe {t} van {O}, {N},": 0.9, "{N}, die {t} is van {O},": 0.85, "{N}, voormalig {t} van {O},": 0.85,
        "{N} is {t} van {O}.": 0.9, "{N} wordt {t} van {O}.": 0.9, "{O} heeft {N} benoemd tot {t}.": 0.6,
        "{N} werd in 2020 benoemd tot {t} van {O}.": 0.85, "{N} stapt op als {t} van {O}.": 0.9,
        "{N} volgt Ben Staal op als {t} van {O}.": 0.9, "{O} ontslaat {t} {N}.": 0.65, "{N} werkt als {t} bij {O}.": 0.9,
        "{N} was jarenlang {t} van {O}.": 0.9,
    },
}  # fmt: skip
SENTENCES = {
    "en": ["{} rejected the plan on Monday.", "The plan was rejected by {} on Monday.", "The court acquitted {} on Friday.", "According to {} the deal is off."],
    "nl": ["{} heeft maandag het plan afgewezen.", "Dat zei {} gisteren.", "De rechter heeft {} vrijgesproken.", "Volgens {} is het akkoord van tafel."],
}  # fmt: skip


def sentences(lang: str, phrase: str) -> Iterator[tuple[str, str, str]]:
    """Each office in a phrase: the sentence, the person and the body."""
    chance = random.Random(7)
    for office, kinds in OFFICES[lang].items():
        person, body = chance.choice(PEOPLE[lang]), chance.choice(BODIES[lang][chance.choice(kinds.split())])
        said = phrase.format(N=person, O=body, t=office)
        if not phrase.endswith("."):
            said = chance.choice(SENTENCES[lang]).format(said)
        yield said[0].upper() + said[1:], person, body


@pytest.mark.parametrize(("lang", "phrase", "share"), [(lang, p, s) for lang, held in PHRASES.items() for p, s in held.items()])
def test_offices(lang: str, phrase: str, share: float) -> None:
    cases = list(sentences(lang, phrase))
    missed = []
    for (text, person, body), read in zip(cases, extract([Document(text, lang) for text, _, _ in cases]), strict=True):
        a, b = text.index(person), text.casefold().index(body.casefold())
        found = any(
            s.relation in ROLES
            and s.subject.begin < a + len(person)
            and a < s.subject.end
            and s.object.begin < b + len(body)
            and b < s.object.end
            for s in read.statements
        )
        if not found:
            missed.append(text)
    assert len(missed) <= (1 - share) * len(cases), missed


def test_lawmakers_urge_their_own_government() -> None:
    text = "The Kurdistan Regional Government thanked France. Later Iraqi lawmakers urged the government to expel all French troops."
    (found,) = extract([Document(text, "en", "d")])
    urged = [s for s in found.statements if s.relation in {"requests", "expels"}]
    assert urged
    assert not {s.subject.actor for s in urged} & {"kurdistan-regional-government"}
    assert not {s.object.actor for s in urged} & {"kurdistan-regional-government"}
