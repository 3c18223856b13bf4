"""The ways of saying that something happened, did not, may or will, read by the shipped pipelines."""

from __future__ import annotations

import pytest

from kg.document import Document
from kg.extract import extract

EN = """
Iran attacked Kuwait.                                               | positive certain past
Iran never attacked Kuwait.                                         | negative certain past
Neither Iran nor Iraq attacked Kuwait.                              | negative certain past
Iran no longer attacks Kuwait.                                      | negative certain present
Iran has yet to attack Kuwait.                                      | negative certain present
Iran failed to attack Kuwait.                                       | negative certain past
Iran denied attacking Kuwait.                                       | negative certain past
Iran's attack on Kuwait did not take place.                         | negative certain past
There was no Iranian attack on Kuwait.                              | negative certain past
No attack by Iran on Kuwait was planned.                            | negative certain past
No attack by Iran on Kuwait has taken place.                        | negative certain past
An attack by Iran on Kuwait was foiled.                             | negative certain past
An attack by Iran on Kuwait was condemned.                          | positive certain past
An attack by Iran on Kuwait is unlikely.                            | negative possible present
An attack by Iran on Kuwait is possible.                            | positive possible present
An attack by Iran on Kuwait is imminent.                            | positive probable future
There is no evidence of an attack by Iran on Kuwait.                | negative certain present
Iran ruled out an attack on Kuwait.                                 | negative certain future
Iran did not rule out attacking Kuwait.                             | positive possible future
Iran may attack Kuwait.                                             | positive possible present
Iran reportedly attacked Kuwait.                                    | positive possible past
Iran is expected to attack Kuwait.                                  | positive probable future
Iran was about to attack Kuwait.                                    | positive probable future
Iran will attack Kuwait.                                            | positive certain future
Iran is going to attack Kuwait.                                     | positive certain future
If Iran attacks Kuwait, the harbour will close.                     | positive possible present
Had Iran attacked Kuwait, the harbour would have closed.            | positive possible past
It is not true that Iran attacked Kuwait.                           | negative certain past
Iran almost attacked Kuwait.                                        | negative certain past
Iran must attack Kuwait.                                            | positive possible present
Iran was cleared of attacking Kuwait.                               | negative certain past
Iran was not involved in attacking Kuwait.                          | negative certain present
Turkey doubts that Iran attacked Kuwait.                            | positive possible past
Iran refuses to attack Kuwait.                                      | negative certain present
Iran denies attacking Kuwait.                                       | negative certain present
Iran to attack Kuwait                                               | positive probable future
Iran dismissed reports that it had attacked Kuwait.                  | negative certain past
There is no evidence that Iran attacked Kuwait.                     | negative certain past
Iran decided against attacking Kuwait.                              | negative certain future
Iran is said to have attacked Kuwait.                               | positive certain past
Turkey condemned the alleged attack by Iran on Kuwait.              | positive possible past
Iran's planned attack on Kuwait worries Turkey.                     | positive probable future
Iran's attack on Kuwait failed to materialise.                      | negative certain past
Turkey trained Iran to attack Kuwait.                               | positive probable future
Turkey gave Iran orders to attack Kuwait.                           | positive probable future
Iran announced an attack on Kuwait.                                 | positive probable future
Iran hesitated to attack Kuwait.                                    | positive probable future
Iran was itching to attack Kuwait.                                  | positive probable future
Iran toyed with attacking Kuwait.                                   | positive probable future
Iran debated attacking Kuwait.                                      | positive probable future
Iran held off attacking Kuwait.                                     | positive probable future
Iran is capable of attacking Kuwait.                                | positive possible present
Iran was on the verge of attacking Kuwait.                          | positive probable future
Iran balked at attacking Kuwait.                                    | negative certain past
Iran shied away from attacking Kuwait.                              | negative certain past
Turkey dissuaded Iran from attacking Kuwait.                        | negative certain past
Iran was rumoured to have attacked Kuwait.                          | positive probable past
Iran managed to attack Kuwait.                                      | positive certain past
Iran is known to attack Kuwait.                                     | positive certain present
"""
NL = """
Turkije gaf Iran opdracht Koeweit aan te vallen.                    | positive probable future
Turkije weersprak berichten dat Iran Koeweit heeft aangevallen.     | negative certain past
Turkije veroordeelde de vermeende aanval van Iran op Koeweit.       | positive possible past
Iran had Koeweit aangevallen als Turkije niet had ingegrepen.       | positive possible past
Iran viel Koeweit aan.                                              | positive certain past
Iran heeft Koeweit nooit aangevallen.                               | negative certain past
Noch Iran noch Irak viel Koeweit aan.                               | negative certain past
Iran ontkende Koeweit te hebben aangevallen.                        | negative certain past
De aanval van Iran op Koeweit ging niet door.                       | negative certain past
Er was geen Iraanse aanval op Koeweit.                              | negative certain past
Geen enkele aanval van Iran op Koeweit werd bevestigd.              | negative certain past
Een aanval van Iran op Koeweit werd verijdeld.                      | negative certain past
Een aanval van Iran op Koeweit is onwaarschijnlijk.                 | negative possible present
Iran stond klaar om Koeweit aan te vallen.                          | positive probable future
Turkije betwijfelt of Iran Koeweit heeft aangevallen.               | positive possible past
Er is geen bewijs voor een aanval van Iran op Koeweit.              | negative certain present
Iran sluit een aanval op Koeweit uit.                               | negative certain future
Iran sluit een aanval op Koeweit niet uit.                          | positive possible future
Iran kan Koeweit aanvallen.                                         | positive possible present
Iran heeft Koeweit vermoedelijk aangevallen.                        | positive probable past
Iran wil Koeweit aanvallen.                                         | positive probable future
Iran is van plan Koeweit aan te vallen.                             | positive probable future
Iran stond op het punt Koeweit aan te vallen.                       | positive probable future
Als Iran Koeweit aanvalt, gaat de haven dicht.                      | positive possible present
Het is niet waar dat Iran Koeweit heeft aangevallen.                | negative certain past
Iran aarzelde om Koeweit aan te vallen.                             | positive probable future
Iran popelt om Koeweit aan te vallen.                               | positive probable future
Iran speelde met de gedachte Koeweit aan te vallen.                 | positive probable future
Iran is bang om Koeweit aan te vallen.                              | positive probable future
Iran verzette zich ertegen Koeweit aan te vallen.                   | positive probable future
Iran wist Koeweit aan te vallen.                                    | positive certain past
Iran slaagde erin Koeweit aan te vallen.                            | positive certain past
"""
ROWS = [
    (lang, *(cell.strip() for cell in line.split("|"))) for lang, rows in (("en", EN), ("nl", NL)) for line in rows.strip().splitlines()
]


@pytest.mark.parametrize(("lang", "sentence", "expected"), ROWS)
def test_said_in_this_way(lang: str, sentence: str, expected: str) -> None:
    (found,) = extract([Document(sentence, lang, "d")])
    read = [
        f"{s.polarity} {s.certainty} {s.tense}"
        for s in found.statements
        if (s.relation, s.subject.actor, s.object.actor) == ("attacks", "iran", "kuwait")
    ]
    assert read == [expected]


SAID = """
en | Russia has shelled Kharkiv, Ukraine said.                                          | ukraine
en | According to Ukraine, Russia shelled Kharkiv.                                      | ukraine
en | "Russia shelled Kharkiv," said President Zelensky.                                 | volodymyr-zelensky
en | President Zelensky: "Russia shelled Kharkiv."                                      | volodymyr-zelensky
en | Zelensky: Russia shelled Kharkiv                                                   | volodymyr-zelensky
en | Ukraine accused Russia of shelling Kharkiv.                                        | ukraine
en | Russia, Ukraine claims, shelled Kharkiv.                                           | ukraine
en | It is said that Russia shelled Kharkiv.                                            | unknown
en | There are reports that Russia shelled Kharkiv.                                     | unknown
en | Ukraine's claim that Russia shelled Kharkiv was confirmed by the UN.               | ukraine
en | Russia has shelled Kharkiv, and Ukraine said nothing.                              | None
nl | Rusland heeft Charkov beschoten, zegt Oekraïne.                                    | ukraine
nl | President Zelensky: "Rusland heeft Charkov beschoten."                             | volodymyr-zelensky
nl | Oekraïne beschuldigt Rusland van het beschieten van Charkov.                       | ukraine
nl | Rusland heeft Charkov beschoten, blijkt uit een rapport van de Verenigde Naties.   | een rapport van de Verenigde Naties
nl | Polen waarschuwt dat Rusland Charkov kan beschieten.                               | poland
"""


@pytest.mark.parametrize(("lang", "sentence", "source"), [[cell.strip() for cell in row.split("|")] for row in SAID.strip().splitlines()])
def test_who_says_so(lang: str, sentence: str, source: str) -> None:
    (found,) = extract([Document(sentence, lang, "d")])
    acts = [s for s in found.statements if s.relation in {"bombs", "attacks"}]
    assert [(s.subject.actor, s.object.actor, str(s.attributed_to)) for s in acts] == [("russia", "kharkiv", source)]


def test_hearsay_by_an_adverb_of_two_words() -> None:
    (found,) = extract([Document("Naar verluidt heeft Rusland Charkov beschoten.", "nl", "d")])
    assert [str(s.certainty) for s in found.statements] == ["possible"]


EACH = """
en | Not Iran but Iraq attacked Kuwait.                    | iran negative, iraq positive
en | Iran and Iraq, but not Syria, attacked Kuwait.        | iran positive, iraq positive, syria negative
en | Iran and Iraq did not attack Kuwait.                  | iran negative, iraq negative
nl | Niet Iran maar Irak viel Koeweit aan.                 | iran negative, iraq positive
nl | Niet alleen Iran maar ook Irak viel Koeweit aan.      | iran positive, iraq positive
nl | Noch Iran noch Irak viel Koeweit aan.                 | iran negative, iraq negative
"""


@pytest.mark.parametrize(("lang", "sentence", "expected"), [[cell.strip() for cell in row.split("|")] for row in EACH.strip().splitlines()])
def test_of_several_each_for_itself(lang: str, sentence: str, expected: str) -> None:
    (found,) = extract([Document(sentence, lang, "d")])
    acts = [s for s in found.statements if (s.relation, s.object.actor) == ("attacks", "kuwait")]
    assert ", ".join(f"{s.subject.actor} {s.polarity}" for s in acts) == expected


def test_nor_another() -> None:
    (found,) = extract([Document("Minister Jansen ontmoette premier Rutte noch president Macron.", "nl", "d")])
    assert [str(s.polarity) for s in found.statements if s.relation == "meetsWith"] == ["negative", "negative"]


def test_a_polite_wish() -> None:
    (found,) = extract([Document("Germany would like to recognise Palestine.", "en", "d")])
    assert [(str(s.certainty), str(s.tense)) for s in found.statements if s.relation == "recognizes"] == [("probable", "future")]


@pytest.mark.parametrize(
    ("lang", "sentence", "certainty"),
    [
        ("en", "Farmers dumped milk outside the embassy to protest against France.", "certain"),
        ("en", "Thousands hoped to protest against France.", "probable"),
        ("en", "Farmers bought milk to attack France.", "probable"),
        ("nl", "Boeren trokken op om tegen Frankrijk te protesteren.", "certain"),
    ],
)
def test_what_a_deed_is_for_may_be_the_deed_itself(lang: str, sentence: str, certainty: str) -> None:
    (found,) = extract([Document(sentence, lang, "d")])
    assert {str(s.certainty) for s in found.statements if s.relation in {"protestsAgainst", "attacks"}} == {certainty}
