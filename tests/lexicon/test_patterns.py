"""The pattern language: all that ``kg/lexicon/README.md`` promises, and every complaint."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import LexiconError
from kg.lexicon import Fixed, Frame, Slot, parse_pattern
from kg.lexicon.patterns import alternatives
from kg.ontology import ActorType


def frame(pattern: str, pos: str = "verb") -> Frame:
    return parse_pattern(pattern, "attacks", pos)  # type: ignore[arg-type]


def slot(*preps: str) -> Slot:
    return Slot("prep", frozenset(preps))


def test_the_whole_frame() -> None:
    assert frame("aanvallen O") == Frame("attacks", "verb", "aanvallen", "", Slot("subj"), Slot("obj"), pattern="aanvallen O")


@pytest.mark.parametrize(
    ("pattern", "subject", "object"),
    [
        ("aanvallen O", Slot("subj"), Slot("obj")),
        ("schieten op O", Slot("subj"), slot("op")),
        ("schieten op|tegen O", Slot("subj"), slot("op", "tegen")),
        ("eisen ~O", Slot("subj"), Slot("clause")),
        ("bijeenkomen", Slot("subj"), None),
        ("krijgen ^O <steun|hulp> van S", slot("van"), Slot("subj")),
        ("buy O from S", slot("from"), Slot("obj")),
        ("buy from S O", slot("from"), Slot("obj")),
        ("receive from S to|for O", slot("from"), slot("to", "for")),
    ],
)
def test_slots_of_verbs(pattern: str, subject: Slot, object: Slot | None) -> None:
    found = frame(pattern)
    assert (found.subject, found.object) == (subject, object)


@pytest.mark.parametrize(
    ("pattern", "pos", "subject", "object"),
    [
        ("aanval op|tegen O", "noun", Slot("default"), slot("op", "tegen")),
        ("agreement", "noun", Slot("default"), None),
        ("aid from S to O", "noun", slot("from"), slot("to")),
        ("leider", "role", Slot("default"), Slot("default")),
        ("fellow bij|aan O", "role", Slot("default"), slot("bij", "aan")),
        ("bevriend met O", "adj", Slot("default"), slot("met")),
    ],
)
def test_slots_of_other_words(pattern: str, pos: str, subject: Slot, object: Slot | None) -> None:
    found = frame(pattern, pos)
    assert (found.pos, found.subject, found.object) == (pos, subject, object)


def test_head_and_particle() -> None:
    assert (frame("pull+out of|from O").head, frame("pull+out of|from O").particle) == ("pull", "out")
    assert (frame("binnenvallen O").head, frame("binnenvallen O").particle) == ("binnenvallen", "")


def test_fixed_phrases() -> None:
    assert frame("declare <war> on O").fixed == (Fixed(frozenset({"war"})),)
    assert frame("openen <vuur|oorlog> op O").fixed == (Fixed(frozenset({"vuur", "oorlog"})),)
    assert frame("komen <tot akkoord|overeenkomst> met O").fixed == (Fixed(frozenset({"akkoord", "overeenkomst"}), frozenset({"tot"})),)
    assert frame("come <to|at end> with O").fixed == (Fixed(frozenset({"end"}), frozenset({"to", "at"})),)
    both = frame("voeren <oorlog> <in gebied> tegen O")
    assert both.fixed == (Fixed(frozenset({"oorlog"})), Fixed(frozenset({"gebied"}), frozenset({"in"})))
    assert both.object == slot("tegen")


@pytest.mark.parametrize(
    ("flag", "attribute"),
    [
        ("negative", "negative"),
        ("future", "future"),
        ("possible", "possible"),
        ("clause", "needs_clause"),
        ("strict", "strict"),
        ("agent", "agent"),
        ("other", "other"),
    ],
)
def test_flags(flag: str, attribute: str) -> None:
    attributes = {"negative", "future", "possible", "needs_clause", "strict", "agent", "other"}
    assert {a for a in attributes if getattr(frame(f"raken O; {flag}"), a)} == {attribute}
    assert not any(getattr(frame("raken O"), a) for a in attributes)


def test_flags_together() -> None:
    found = frame("hit O; negative; future ;only:Person, Country")
    assert found.negative and found.future and not found.strict
    assert found.only == {ActorType.PERSON, ActorType.COUNTRY}
    assert frame("hit O").only == frozenset()


def test_the_more_it_asks_the_earlier_it_is_tried() -> None:
    ordered = ["open <fire> on O", "pull+out of O", "hit O; only:Person", "hit O", "meet"]
    values = [frame(p).specificity for p in ordered]
    assert values == sorted(values, reverse=True) and values[0] > values[1] > values[3] > values[4]
    assert values[2] > values[3]


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("; negative", "empty"),
        ("O aanvallen", "the first word must be the head"),
        ("aanvallen|beschieten O", "the head is one word"),
        ("S aanvallen O", "the first word must be the head"),
        ("~O eisen", "the first word must be the head"),
        ("^O krijgen", "the first word must be the head"),
        ("<vuur> openen op O", "the first word must be the head"),
        ("+out of O", "the first word must be the head"),
        ("geven S O", "subject and object stand in the same place"),
        ("komen <tot een akkoord> met O", "must be <lemma|lemma> or <prep lemma|lemma>"),
        ("openen op <vuur> O", "must be <lemma|lemma> or <prep lemma|lemma>"),
        ("schieten op tegen O", "a preposition must be followed by O or S, not 'tegen'"),
        ("schieten op", "ends in a preposition without O or S"),
        ("krijgen van S van O", "subject and object stand in the same place"),
        ("zijn ^O", "subject and object stand in the same place"),
        ("raken O; hard", "no such flag: 'hard'"),
        ("raken O; only:Unicorn", "no such actor type"),
    ],
)
def test_faults(pattern: str, why: str) -> None:
    with pytest.raises(LexiconError) as caught:
        parse_pattern(pattern, "attacks", "verb", "my.toml")
    message = str(caught.value)
    assert why in message and "\n" not in message
    assert message.startswith(f"my.toml: [relations.attacks] verb {pattern!r}: ")


def test_a_relation_that_does_not_exist() -> None:
    with pytest.raises(LexiconError, match="no such relation in the ontology"):
        parse_pattern("aanvallen O", "assails", "verb")


WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9)


@given(WORDS, st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3))
def test_what_is_written_is_what_is_read(head: str, preps: list[str], lemmas: list[str]) -> None:
    found = frame(f"{head} <{'|'.join(lemmas)}> {'|'.join(preps)} O")
    assert found.head == head
    assert found.object == slot(*preps)
    assert found.fixed == (Fixed(frozenset(lemmas)),)


@given(st.text(max_size=40))
def test_any_text_is_a_pattern_or_a_fault(pattern: str) -> None:
    try:
        found = frame(pattern)
    except LexiconError:
        return
    assert found.head and found.pattern == pattern


def test_a_phrase_around_a_clause() -> None:
    frame = parse_pattern("at|on invitation of|from S", "invites", "phrase")
    assert frame.head == "invitation" and frame.fixed == (Fixed(frozenset({"invitation"}), frozenset({"at", "on"})),)
    assert (frame.subject, frame.object) == (Slot("prep", frozenset({"of", "from"})), Slot("subj"))
    other = parse_pattern("in samenwerking met O", "cooperatesWith", "phrase")
    assert (other.subject, other.object) == (Slot("subj"), Slot("prep", frozenset({"met"})))
    assert alternatives("met hulp|steun van S") == ["met hulp van S", "met steun van S"]


@pytest.mark.parametrize("pattern", ["invitation of S", "at invitation", "at invitation of S by O"])
def test_faulty_phrases(pattern: str) -> None:
    with pytest.raises(LexiconError):
        parse_pattern(pattern, "invites", "phrase")


def test_a_category_of_its_own() -> None:
    assert parse_pattern("sign <treaty> with O; as:SUPPORT", "agreesWith", "verb").category == "SUPPORT"
    assert parse_pattern("agree with O", "agreesWith", "verb").category is None
    with pytest.raises(LexiconError, match="no such category"):
        parse_pattern("sign <treaty> with O; as:LOVE", "agreesWith", "verb")


def test_consequences_and_objects_that_act() -> None:
    assert parse_pattern("omkomen ^O; consequence", "kills", "verb").subject == Slot("above")
    with pytest.raises(LexiconError, match="consequence"):
        parse_pattern("omkomen O; consequence", "kills", "verb")
    hired = parse_pattern("hire ^O S", "worksFor", "verb")
    assert (hired.subject, hired.object) == (Slot("obj"), Slot("subj"))


def test_who_must_act() -> None:
    frame = parse_pattern("veroordelen O; by:judiciary, police", "coerces", "verb")
    assert frame.by == {"judiciary", "police"}
    assert frame.specificity > parse_pattern("veroordelen O", "coerces", "verb").specificity
