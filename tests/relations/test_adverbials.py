"""Set phrases around clauses and nouns, and whom they keep out of the clause."""

from __future__ import annotations

import pytest
from helpers import edges, statements

PAST = "VerbForm=Fin|Tense=Past"


@pytest.mark.parametrize(
    ("spec", "lang", "edge"),
    [
        (
            f"Iraq/PROPN/Iraq/nsubj/2 came/VERB/come/root/0/{PAST} at/ADP/at/case/5 the/DET/the/det/5 invitation/NOUN/invitation/obl/2 of/ADP/of/case/7 Iran/PROPN/Iran/nmod/5",
            "en", ("iran", "invites", "iraq"),
        ),
        (
            f"Irak/PROPN/Irak/nsubj/2 kwam/VERB/komen/root/0/{PAST} op/ADP/op/case/6 uitnodiging/NOUN/uitnodiging/fixed/3 van/ADP/van/fixed/3 Iran/PROPN/Iran/obl/2",
            "nl", ("iran", "invites", "iraq"),
        ),
        (
            "een/DET/een/det/2 delegatie/NOUN/delegatie/nsubj/7 onder/ADP/onder/case/4 leiding/NOUN/leiding/nmod/2 van/ADP/van/case/6"
            f" Ann/PROPN/Ann/nmod/4//PERSON vertrok/VERB/vertrekken/root/0/{PAST}",
            "nl", ("ann", "leads", "een delegatie onder leiding van Ann"),
        ),
        (
            f"Iraq/PROPN/Iraq/nsubj/2 acted/VERB/act/root/0/{PAST} in/ADP/in/case/4 cooperation/NOUN/cooperation/obl/2 with/ADP/with/case/6 Iran/PROPN/Iran/nmod/4",
            "en", ("iraq", "cooperatesWith", "iran"),
        ),
    ],
)  # fmt: skip
def test_set_phrases(spec: str, lang: str, edge: tuple[str, str, str]) -> None:
    assert edge in edges(statements(spec, lang))


def test_who_orders_an_attack_is_not_attacked() -> None:
    spec = (
        f"Irak/PROPN/Irak/nsubj/2 viel/VERB/vallen/root/0/{PAST} Syrië/PROPN/Syrië/obj/2 aan/ADP/aan/compound:prt/2 in/ADP/in/case/6"
        " opdracht/NOUN/opdracht/obl/2 van/ADP/van/case/8 Iran/PROPN/Iran/nmod/6"
    )
    found = edges(statements(spec, "nl"))
    assert ("iraq", "attacks", "syria") in found and ("iran", "orders", "iraq") in found
    assert ("iraq", "attacks", "iran") not in found


def test_without_its_preposition_it_is_no_set_phrase() -> None:
    spec = f"Iraq/PROPN/Iraq/nsubj/2 saw/VERB/see/root/0/{PAST} invitations/NOUN/invitation/obl/2 of/ADP/of/case/5 Iran/PROPN/Iran/nmod/3"
    assert not {r for _, r, _ in edges(statements(spec))} & {"invites"}


@pytest.mark.parametrize(
    ("agent", "asked"), [(" door/ADP/door/case/9 Kenia/PROPN/Kenia/obl:agent/6//GPE", {("chad", "requests", "kenya")}), ("", set())]
)
def test_who_is_asked_acts(agent: str, asked: set[tuple[str, str, str]]) -> None:
    spec = (
        "op/ADP/op/case/2 verzoek/NOUN/verzoek/obl/6 van/ADP/van/case/4 Tsjaad/PROPN/Tsjaad/nmod/2//GPE werd/AUX/worden/aux:pass/6/VerbForm=Fin"
        f" geschorst/VERB/schorsen/root/0/VerbForm=Part Anna/PROPN/Anna/nsubj:pass/6//PERSON{agent}"
    )
    assert {e for e in edges(statements(spec, "nl")) if e[1] == "requests"} == asked
