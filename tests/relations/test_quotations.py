"""Whose words stand between quotation marks."""

from __future__ import annotations

from helpers import one, statements, tree

from kg.actors.words import Text
from kg.relations.quotations import quotations

PAST = "VerbForm=Fin|Tense=Past"
SPEECH = frozenset({"say"})
SAID = f"“~/PUNCT/“/punct/3 Chad/PROPN/Chad/nsubj/3 attacked/VERB/attack/root/0/{PAST} our/PRON/our/nmod:poss/5 men/NOUN/man/obj/3 ,/PUNCT/,/punct/3 ”/PUNCT/”/punct/3"


def test_the_speaker_stands_beside_the_quotation() -> None:
    doc = tree(f"{SAID} said/VERB/say/parataxis/3/{PAST} Ann/PROPN/Ann/nsubj/8//PERSON")
    (found,) = quotations(Text(doc), SPEECH)
    assert (found.first, found.end) == (1, 6)
    assert found.speaker is not None and found.speaker.text == "Ann"


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    doc = tree(f"{SAID} said/VERB/say/parataxis/3/{PAST} Ann/PROPN/Ann/nsubj/8//PERSON || {SAID}")
    first, second = quotations(Text(doc), SPEECH)
    assert first.speaker is not None and second.speaker is not None and second.speaker.text == "Ann"
    alone = tree(f"{SAID}")
    assert [q.speaker for q in quotations(Text(alone), SPEECH)] == [None]


def test_a_few_words_in_marks_are_no_speech() -> None:
    doc = tree(
        f"Chad/PROPN/Chad/nsubj/2 called/VERB/call/root/0/{PAST} it/PRON/it/obj/2 a/DET/a/det/7 “~/PUNCT/“/punct/7 great/ADJ/great/amod/7 day/NOUN/day/xcomp/2 ”/PUNCT/”/punct/7"
    )
    assert quotations(Text(doc), SPEECH) == []


def test_marks_that_were_never_closed() -> None:
    doc = tree(f"“~/PUNCT/“/punct/3 Chad/PROPN/Chad/nsubj/3 attacked/VERB/attack/root/0/{PAST} our/PRON/our/nmod:poss/5 men/NOUN/man/obj/3")
    assert quotations(Text(doc), SPEECH) == []


def test_what_stands_in_a_quotation_is_its_speakers() -> None:
    spec = (
        f"Ann/PROPN/Ann/nsubj/2//PERSON said/VERB/say/root/0/{PAST} the/DET/the/det/4 truth/NOUN/truth/obj/2 || "
        f"“~/PUNCT/“/punct/3 Iraq/PROPN/Iraq/nsubj/3 attacked/VERB/attack/root/0/{PAST} Iran/PROPN/Iran/obj/3 on/ADP/on/case/6 Monday/PROPN/Monday/obl/3 ”/PUNCT/”/punct/3"
        f" he/PRON/he/nsubj/9 said/VERB/say/parataxis/3/{PAST}"
    )
    assert one(statements(spec), "attacks").attributed_to is not None


def test_what_describes_the_speaker_is_not_said_by_him() -> None:
    # *"We thank them", said Ann, leader of the Iran-backed group*
    spec = (
        f"It/PRON/it/nsubj/2 ends/VERB/end/root/0/VerbForm=Fin said/VERB/say/parataxis/2/{PAST} Ann/PROPN/Ann/nsubj/3//PERSON"
        f" ,/PUNCT/,/punct/4 who/PRON/who/nsubj/7 attacked/VERB/attack/acl:relcl/4/{PAST} Iran/PROPN/Iran/obj/7"
    )
    assert one(statements(spec), "attacks").attributed_to is None


def test_saying_so_is_doing_so() -> None:
    spec = (
        f"Iraq/PROPN/Iraq/nsubj/2 said/VERB/say/root/0/{PAST} that/SCONJ/that/mark/5 it/PRON/it/nsubj/5 condemns/VERB/condemn/ccomp/2/VerbForm=Fin|Tense=Pres"
        " Iran/PROPN/Iran/obj/5"
    )
    condemned = one(statements(spec), "criticizes")
    assert (condemned.subject.actor, condemned.attributed_to, condemned.asserted) == ("iraq", None, True)
    killed = one(statements(spec.replace("condemns/VERB/condemn", "attacks/VERB/attack")), "attacks")
    assert killed.attributed_to == "iraq"
