"""Repairs of who says it in parsed trees."""

from __future__ import annotations

from spacy.tokens import Token

from kg.pipelines.clauses import past_form
from kg.pipelines.heads import SUBJECT_LIKE, hang
from kg.pipelines.noun_phrases import NOMINAL
from kg.pipelines.participles import words

HEADING = 8  # words before a colon that name who says what follows


def heading(colon: Token) -> None:
    """***President Lee**: “Chad attacked Mali”*, read as one more subject: who stands before the colon takes no part in it."""
    first = colon.sent.start
    before = colon.doc[first : colon.i]
    if not 0 < len(before) <= HEADING or any(t.pos_ in {"VERB", "AUX"} for t in before):
        return
    outer = [t for t in before if t.head.i > colon.i and not t.is_punct]
    if len(outer) != 1 or outer[0].pos_ not in NOMINAL or outer[0].dep_.partition(":")[0] not in {"nsubj", "obj", "iobj", "obl"}:
        return
    if any(c.dep_ == "case" for c in outer[0].children):
        return
    if any(c.dep_.startswith("nsubj") and c.i > colon.i for c in outer[0].head.children):
        outer[0].dep_ = "parataxis"


def parenthetic(verb: Token) -> None:
    """*Iran, **Mali claims**, attacked Chad*, with Mali read as a second attacker: between commas stands who says so."""
    doc, host = verb.doc, verb.head
    if verb.lemma_ not in words(doc.lang_).get("saying", ()):
        return
    told = next((c for c in verb.rights if c.dep_ == "ccomp" and not any(g.dep_ in SUBJECT_LIKE for g in c.children)), None)
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    if told is not None and len(subjects) == 2:
        end = subjects[0].right_edge.i
        if "," in {doc[end].text, doc[min(end + 1, len(doc) - 1)].text}:
            hang(subjects[0], told)  # *Iran, **the rebels say**, attacked Chad*
        return
    if not subjects and not any(c.dep_ in SUBJECT_LIKE for c in verb.children):
        inner = next((c for c in verb.rights if c.dep_ == "ccomp"), None)
        both = [c for c in inner.lefts if c.dep_ == "nsubj"] if inner is not None else []
        if len(both) == 2 and both[0].right_edge.i == verb.i - 1 and both[1].i > verb.i:
            hang(both[0], verb)  # *If it goes on, **a diplomat said**, the bloc could …*
            return
    if verb.i < 2:
        return
    name = verb.nbor(-1)
    if (len(subjects) == 1 and _told_apart(verb, subjects[0], name)) or verb.dep_ not in {"appos", "acl", "acl:relcl", "parataxis", "conj"}:
        return
    closed = verb.i + 1 < len(doc) and doc[verb.i + 1].text == ","
    if not closed or name.pos_ not in NOMINAL or name.dep_ not in {"conj", "appos", "nsubj", "compound"} or name.i == host.i:
        return
    opening = doc[name.left_edge.i] if name.left_edge.text == "," else doc[name.left_edge.i - 1]
    main = host.head
    if opening.text != "," or host.i > opening.i or main.pos_ != "VERB" or main.i < verb.i or not host.dep_.startswith("nsubj"):
        return
    if hang(verb, main, "parataxis"):
        hang(name, verb, "nsubj")


def _told_apart(verb: Token, subject: Token, name: Token) -> bool:
    """The same where the claim was made the main clause, and what is claimed a clause of its own without a subject."""
    doc = verb.doc
    top = name
    while top.dep_ in {"compound", "flat"} and top.head.i != subject.i:
        top = top.head
    beside = top.head.i == subject.i and top.dep_ in {"appos", "conj", "flat"} and name.i == verb.i - 1 and name.pos_ in NOMINAL
    told = next((c for c in verb.rights if c.dep_ in {"advcl", "ccomp", "conj"} and c.pos_ == "VERB"), None)
    if not beside or told is None or told.i != verb.i + 2 or doc[verb.i + 1].text != ",":
        return False
    first = min(t.i for t in top.subtree if not t.is_punct)
    if doc[first - 1].text != "," or any(c.dep_ in SUBJECT_LIKE or c.dep_ == "mark" for c in told.children):
        return False
    hang(top, verb, "nsubj")
    told.dep_ = "ccomp"
    return hang(subject, told, "nsubj")


def doubting(noun: Token) -> None:
    """*Iran **doubts** that Mali attacked Chad*, read as what Mali did to Iran's doubts: nothing is missing in the clause."""
    name = next((c for c in noun.lefts if c.dep_ == "compound" and c.pos_ == "PROPN"), None)
    clause = next((c for c in noun.rights if c.dep_ in {"acl:relcl", "acl"} and c.pos_ == "VERB"), None)
    if noun.dep_ != "ROOT" or noun.pos_ != "NOUN" or not noun.text.endswith("s") or name is None or clause is None:
        return
    that = next((c for c in clause.lefts if c.lower_ == "that" and c.i == noun.i + 1), None)
    whole = {"nsubj", "obj"} <= {c.dep_ for c in clause.children if c is not that and c.lower_ != "that"}
    if that is None or not whole or any(c.dep_ in {"det", "case", "nmod:poss"} for c in noun.lefts):
        return
    noun.pos_, name.dep_, clause.dep_, that.dep_ = "VERB", "nsubj", "ccomp", "mark"
    noun.set_morph("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]


def speaker(verb: Token) -> None:
    """*…, wounding four men, the head of X, **Anna Berg**, said*: who says it stands in apposition to nobody before."""
    doc = verb.doc
    told = verb.lemma_ in words(doc.lang_).get("saying", ()) and verb.i - verb.sent.start > 3
    saying = told and doc[verb.i - 1].text == ","
    if told:
        _reported(verb)
    if told and not saying:
        _speaker_before(verb)
    if saying:
        _speaker_behind(verb)
    if not saying or any(c.dep_.partition(":")[0] in SUBJECT_LIKE for c in verb.children):
        return
    name = doc[verb.i - 2]
    while name.dep_ not in {"appos", "conj", "obj"} and name.head.i < name.i:
        name = name.head

    def opening(head: Token) -> int:
        """Where a phrase begins, without a comma that was hung on it."""
        return head.left_edge.i + (head.left_edge.text == ",")

    first = opening(name)
    person = name.dep_ == "obj" and name.ent_type_ == "PERSON"  # whom nothing is done to between two commas
    if (
        (name.dep_ not in {"appos", "conj"} and not person)
        or name.head.i > name.i
        or name.pos_ not in NOMINAL
        or doc[first - 1].text != ","
    ):
        return
    offices = [
        c for c in name.head.children if c.dep_ in {"appos", "conj"} and c.pos_ == "NOUN" and c.right_edge.i in {first - 2, first - 1}
    ]
    offices = [c for c in offices if name.pos_ == "PROPN" and doc[opening(c) - 1].text == "," and "Plur" not in c.morph.get("Number", [])]
    if not offices and _apart_from(name.head, name):
        hang(name.head, verb, "nsubj")
    elif not offices:
        hang(name, verb, "nsubj")
    elif hang(offices[-1], verb, "nsubj"):
        hang(name, offices[-1], "appos")


def _apart_from(title: Token, name: Token) -> bool:
    """*arrested ten men, the town's **mayor**, Anna Berg, wrote*: a title before its name, read as one more who was arrested."""
    doc, first = title.doc, title.left_edge
    comma = name.left_edge if name.left_edge.text == "," else doc[name.left_edge.i - 1]
    if name.dep_ != "appos" or title.pos_ != "NOUN" or comma.text != "," or comma.i != title.i + 1:
        return False
    apart = first.text == "," or (first.i > title.sent.start and doc[first.i - 1].text == ",")
    one = any(c.dep_ in {"det", "nmod:poss"} for c in title.lefts) and "Plur" not in title.morph.get("Number", [])
    return apart and one and title.dep_ in {"obj", "appos", "conj", "parataxis", "nmod", "obl"} and title.head.i < first.i


def _speaker_before(verb: Token) -> None:
    """*Troops crossed the river, **residents** said*, with *crossed* read as what the troops are that said so, and the residents too."""
    noun = verb.nbor(-1)
    subject = noun.head
    first = next((t.i for t in noun.subtree if not t.is_punct), noun.i)
    apart = noun.dep_ in {"conj", "appos"} and noun.pos_ in NOMINAL and noun.doc[first - 1].text == "," and subject.dep_ == "nsubj"
    if not apart or subject.head.i != verb.i or any(c.dep_ == "cc" for c in noun.children):
        return
    told = next((c for c in subject.rights if c.dep_ == "acl" and past_form(c) and c.left_edge.i == c.i and c.i < first), None)
    if told is None or any(c.dep_.startswith(("aux", "nsubj")) for c in told.children) or not hang(told, verb, "ccomp"):
        return
    hang(noun, verb, "nsubj")
    hang(subject, told, "nsubj")
    told.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]


def _speaker_behind(verb: Token) -> None:
    """*The troops marched on X, **said Anna Berg***: the troops, read as some that were marched, do not say her."""
    said = [c for c in verb.rights if c.dep_ == "obj" and c.pos_ in {"PROPN", "NOUN"} and c.left_edge.i == verb.i + 1]
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    if len(said) != 1 or len(subjects) != 1 or not (said[0].ent_type_ == "PERSON" or said[0].pos_ == "PROPN"):
        return
    told = next((c for c in subjects[0].rights if c.dep_ == "acl" and past_form(c) and c.left_edge.i == c.i), None)
    if told is None or any(c.dep_.startswith(("aux", "nsubj")) for c in told.children) or not hang(told, verb, "ccomp"):
        return
    said[0].dep_ = "nsubj"
    hang(subjects[0], told, "nsubj")
    told.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]


def _reported(verb: Token) -> None:
    """*Troops crossed the river **to free X**, residents said*: what stands in the report belongs to its verb, not to the saying."""
    told = [c for c in verb.lefts if c.dep_ == "ccomp" and c.pos_ == "VERB"]
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if len(told) != 1 or subject is None or subject.i < told[0].i:
        return
    for child in list(verb.lefts):
        if told[0].i < child.i < subject.left_edge.i and child.dep_ in {"advcl", "obl", "xcomp", "conj"}:
            hang(child, told[0])
