"""Repairs of relative clauses that open with a possessive: *X, **whose** leader, Y, left*."""

from __future__ import annotations

from spacy.tokens import Token

from kg.pipelines.heads import SUBJECTS, hang
from kg.pipelines.participles import words

BODIES = frozenset({"ORG", "GPE", "LOC"})
NAMES = frozenset({"flat", "compound", "appos", "nmod:desc"})
INNER = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "ADV"})
VERBAL = frozenset({"VERB", "AUX"})
SPAN = 8  # so many words may stand between the possessive and the clause's verb


def whose(pronoun: Token) -> None:
    """Let what is owned be the subject of its own clause, and the clause belong to the owner.

    Small parsers take the owned noun for one more conjunct or apposition, above all where its name stands behind it: *the
    group, whose leader, **Anna Berg**, was extradited*. Nothing is done where the clause's verb is the sentence's.
    """
    doc = pronoun.doc
    if pronoun.lower_ not in words(doc.lang_).get("owning", ()) or pronoun.i - pronoun.sent.start < 2 or doc[pronoun.i - 1].text != ",":
        return
    noun = _owned(pronoun)
    if noun is not None:
        _main_verb(noun)
        if pronoun.head.i != noun.i and noun.dep_ in SUBJECTS and noun.head.dep_ == "acl:relcl" and noun.head.head.i < pronoun.i:
            hang(pronoun, noun, "nmod:poss")  # an adverb of the clause, though the clause is right
    verb = _verb(noun) if noun is not None else None
    if noun is None or verb is None:
        return
    owner = doc[pronoun.i - 2]
    while owner.dep_ in NAMES and owner.head.i < pronoun.i and owner.head.i >= owner.sent.start and owner.head.i != owner.i:
        owner = owner.head
    if owner.dep_ == "nmod" and owner.ent_type_ == "GPE" and owner.head.ent_type_ == "ORG" and owner.head.i < owner.i:
        owner = owner.head  # *the seat of Acme in Dover, whose director …*
    owner = _freed(owner, verb)
    if owner.pos_ not in {"NOUN", "PROPN", "PRON", "X", "ADJ"} or owner.i == verb.i or not hang(verb, owner, "acl:relcl"):
        return
    hang(pronoun, noun, "nmod:poss")
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    for child in list(verb.children):
        if child.dep_.startswith("nsubj") and child.i != noun.i:
            if child.i < pronoun.i:
                hang(child, owner, "dep")
            elif child.i < verb.i:
                hang(child, noun, "appos")
    hang(noun, verb, "nsubj:pass" if passive else "nsubj")
    _named(noun, verb)


def _freed(owner: Token, verb: Token) -> Token:
    """*The Union of Miners, whose chairman was arrested, **said** …*: who says so is not who was arrested.

    Returns the word that the clause belongs to.
    """
    top = owner
    while top.dep_ in {"nmod", "nmod:poss", *NAMES} and top.head.i < top.i and top.head.i != verb.i:
        top = top.head
    main = verb.head
    free = verb.dep_ in {"ccomp", "advcl", "parataxis"} and main.i > verb.i and not any(c.dep_.startswith("nsubj") for c in main.children)
    if top.head.i == verb.i and top.dep_.startswith("nsubj") and free and hang(top, main, "nsubj"):
        return top if top.ent_type_ and top.ent_type_ == owner.ent_type_ else owner
    return owner


def resumed(verb: Token) -> None:
    """*X, whose envoy left last year, **praised** Y*: what stands behind the clause is X's own verb, and no second one of the clause."""
    clause, doc = verb.head, verb.doc
    if verb.dep_ != "conj" or clause.dep_ != "acl:relcl" or any(c.dep_ == "cc" or c.dep_.startswith("nsubj") for c in verb.children):
        return
    first = verb.left_edge
    comma = first if first.text == "," else doc[first.i - 1]
    owning = words(doc.lang_).get("owning", ())
    owned = (c for n in clause.children if n.dep_.startswith("nsubj") for c in n.children)
    owner, root = clause.head, verb.sent.root
    busy = owner.dep_.startswith("nsubj") and owner.head.i < verb.i
    if comma.text != "," or busy or not any(c.lower_ in owning for c in owned) or owner.i > clause.i:
        return
    if owner.i == root.i or not hang(verb, root, "parataxis"):
        return  # where the owner is the root, the rule for sentences without a verb does it
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    hang(owner, verb, "nsubj:pass" if passive else "nsubj")


def personal(clause: Token) -> None:
    """*Ann Lee, the director of Acme, **whom** they accuse*: persons are *who*, not the body that the clause was hung on."""
    body = clause.head
    person = {c.lower_ for c in clause.lefts} & set(words(clause.doc.lang_).get("persons", ()))
    if clause.dep_ != "acl:relcl" or not person or body.ent_type_ not in BODIES or body.dep_ != "nmod" or body.i > clause.i:
        return
    bearer = body.head
    if bearer.dep_ == "appos" and bearer.head.ent_type_ == "PERSON":
        bearer = bearer.head
    if bearer.pos_ in {"NOUN", "PROPN"} and bearer.i < body.i and "Plur" not in bearer.morph.get("Number", []):
        hang(clause, bearer)


def shared_list(subject: Token) -> None:
    """*…, and A, B, **C** and D all endorsed it*: A and B, hung on the object before, belong to the subject that they run into."""
    doc = subject.doc
    first = subject.left_edge.i
    main = subject.dep_ in {"nsubj", "nsubj:pass"} and subject.head.dep_ == "ROOT"  # for a second clause see trees
    if not main or first - subject.sent.start < 4 or doc[first - 1].text != ",":
        return
    last = doc[first - 2]
    while last.dep_ in {"flat", "compound"} and last.head.i < last.i:
        last = last.head
    if last.dep_ != "conj" or last.head.i > last.i:
        return
    items = _run(last)
    opener = items[0]
    conjunction = next((c for c in opener.lefts if c.dep_ == "cc"), None)
    listed = any(c.dep_ == "conj" for c in subject.children)
    if opener.dep_ != "conj" or opener.head.i > opener.i or any(item.pos_ != subject.pos_ for item in items):
        return
    if conjunction is None or conjunction.i == 0 or doc[conjunction.i - 1].text != "," or not listed:
        return
    for item in items:
        hang(item, subject, "conj")


def own_list(verb: Token) -> None:
    """*A praised B, and **C, D and E** endorsed it*: what acts in the second clause, read as more objects of the first."""
    first = verb.head
    doc = verb.doc
    if (
        verb.dep_ != "conj"
        or doc[verb.i - 1].dep_ == "cc"
        or "Fin" not in verb.morph.get("VerbForm", [])
        or first.i > verb.i
        or first.pos_ not in {"VERB", "AUX"}
    ):
        return
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    for joint in doc[first.i + 2 : verb.i - 1]:
        opener = next(
            (t for t in doc[joint.i + 1 : verb.i] if t.dep_ == "conj" and t.pos_ in {"PROPN", "NOUN"} and t.head.i < joint.i), None
        )
        if joint.dep_ != "cc" or doc[joint.i - 1].text != "," or opener is None or joint.head.i not in {opener.i, verb.i}:
            continue
        inside = doc[joint.i + 1 : verb.i]
        items = [t for t in inside if t.pos_ in {"PROPN", "NOUN"} and (t.dep_ == "conj" or t == subject)]
        listed = any(c.dep_ == "conj" and c.i < joint.i for c in opener.head.rights)  # "A, B, and C": one list
        apart = subject is not None and (subject.i < joint.i or subject not in items)
        loose = [t for t in inside if t.i not in {i.i for i in items} and t.head.i < joint.i]
        if (
            listed
            or apart
            or loose
            or opener.head.i == first.i
            or (len(items) < 2 and joint.head.i != verb.i)
            or not hang(opener, verb, "nsubj")
        ):
            continue
        hang(joint, verb)
        for item in items:
            if item.i != opener.i and (item.head.i < joint.i or item == subject):
                hang(item, opener, "conj")
        return


def _run(last: Token) -> list[Token]:
    """The conjuncts up to the last one, from the one with the conjunction on: sisters of it, or its own heads."""
    items = [last]
    if any(c.dep_ == "cc" for c in last.lefts):
        return items
    for sister in reversed([c for c in last.head.rights if c.dep_ == "conj" and c.i < last.i]):
        items.insert(0, sister)
        if any(c.dep_ == "cc" for c in sister.lefts):
            return items
    return [last.head]


def _owned(pronoun: Token) -> Token | None:
    """The noun behind the possessive; None where it is no subject (*whose army he leads*)."""
    doc = pronoun.doc
    i = pronoun.i + 1
    if pronoun.lower_ in words(doc.lang_).get("whereof", ()):  # *waarvan **de** burgemeester …*, but *waarvan **vijf** kinderen*
        if doc[i].pos_ == "NUM":
            return None
        i += doc[i].pos_ == "DET"
    while i < pronoun.sent.end - 1 and i - pronoun.i < 5 and doc[i].pos_ in INNER:
        if doc[i].pos_ == "NOUN" and doc[i + 1].text == "-" and not doc[i].whitespace_ and i + 3 < pronoun.sent.end:
            doc[i + 2].pos_ = "NOUN"  # *whose secretary-general*
            return doc[i + 2]
        if doc[i].pos_ == "NOUN" and doc[i + 1].pos_ not in {"NOUN", "ADJ"}:
            return doc[i]
        i += 1
    return None


def _main_verb(noun: Token) -> None:
    """*X, whose troops shelled Y, was **jailed***: the second verb is the sentence's, and not the one of the clause."""
    doc, clause = noun.doc, noun.head
    if clause.dep_ != "ROOT" or clause.pos_ != "VERB" or noun.dep_ not in {"nsubj", "nsubj:pass"} or noun.i > clause.i:
        return
    for verb in clause.rights:
        if verb.dep_ != "conj" or verb.pos_ != "VERB" or any(c.dep_ == "cc" or c.dep_.startswith("nsubj") for c in verb.children):
            continue
        first = verb.left_edge
        if first.text == "," or doc[first.i - 1].text == ",":
            hang(verb, verb, "ROOT")
            hang(clause, verb, "dep")
            before = [c for c in clause.lefts if c.dep_.startswith("nsubj") and c.i < noun.i]
            passive = any(c.dep_ == "aux:pass" for c in verb.children)
            for subject in before[-1:]:
                hang(subject, verb, "nsubj:pass" if passive else "nsubj")
            return


def _verb(noun: Token) -> Token | None:
    """The verb of the clause that a noun opens: right behind it, or behind its name between commas."""
    doc, end = noun.doc, noun.sent.end
    i = noun.i + 1
    if i < end and (doc[i].text == "," or doc[i].pos_ == "PROPN"):
        comma = doc[i].text == ","
        i += comma
        first = i
        while i < end and i - first < SPAN and doc[i].pos_ in {"PROPN", "NOUN", "ADJ", "X"} | ({"DET"} if i == first else set()):
            i += 1
        if i == first or (comma and (i >= end or doc[i].text != ",")):
            return None
        i += comma
    while i < end and doc[i].pos_ == "ADV":
        i += 1
    if i >= end or doc[i].pos_ not in {"VERB", "AUX"}:
        return None
    word = doc[i]
    verb = word.head if word.dep_.startswith(("aux", "cop")) and word.head.i > word.i else word
    finite = "Fin" in word.morph.get("VerbForm", []) or word.pos_ == "AUX" or word.morph.get("Tense", []) == ["Past"]
    done = verb.dep_ == "acl:relcl" and noun.head.i == verb.i
    return None if verb.dep_ == "ROOT" or done or not finite else verb


def _named(noun: Token, verb: Token) -> None:
    """What stands between commas behind the noun is its name, wherever the parser hung it."""
    for token in noun.doc[noun.i + 1 : verb.i]:
        outside = token.head.i <= noun.i or token.head.i >= verb.i
        if token.pos_ == "PROPN" and outside and token.head.i != noun.i and token.dep_ not in {"flat", "compound"}:
            hang(token, noun, "appos")
            return


def whose_name(clause: Token) -> None:
    """*a warrant for **Ali Omar**, whose men are accused of …*, read as if it were for his being accused: he is the owner."""
    owned = next((c for c in clause.lefts if any(g.lower_ in words(clause.doc.lang_).get("owning", ()) for g in c.lefts)), None)
    if clause.dep_ not in {"acl:relcl", "acl", "advcl"} or owned is None or clause.head.i > clause.i:
        return
    name = next((c for c in clause.lefts if c.i < owned.i and c.pos_ == "PROPN" and c.dep_.startswith("nsubj")), None)
    first = name.left_edge.i if name is not None else 0
    case = next((c for c in clause.lefts if c.dep_ in {"mark", "case"} and c.i == first - 1), None)
    if name is None or case is None or not hang(name, clause.head, "obl" if clause.head.pos_ == "VERB" else "nmod"):
        return
    hang(case, name, "case")
    case.pos_ = "ADP"
    hang(clause, name, "acl:relcl")


def agreeing(clause: Token) -> None:
    """*de gijzelaars **die** Boko Haram vasthield*, read as what the hostages did: one of the two does not agree with the verb.

    Dutch relative pronouns do not show whether they are subject or object; the number of the finite verb often does.
    """
    noun = clause.head
    if clause.dep_ != "acl:relcl" or noun.i > clause.i:
        return
    pronoun = next((c for c in clause.lefts if "Rel" in c.morph.get("PronType", []) and c.dep_ in {"nsubj", "obj"}), None)
    other = [c for c in clause.lefts if c.dep_ in {"nsubj", "obj"} and c is not pronoun and c.pos_ in {"NOUN", "PROPN"}]
    if pronoun is None or len(other) != 1 or other[0].i < pronoun.i:
        return
    finite = [
        t for t in (clause, *clause.children) if "Fin" in t.morph.get("VerbForm", []) and (t.i == clause.i or t.dep_.startswith("aux"))
    ]
    number = finite[0].morph.get("Number", []) if len(finite) == 1 else []
    several = bool([c for c in other[0].children if c.dep_ == "conj"])
    theirs = ["Plur"] if several else other[0].morph.get("Number", []) or (["Sing"] if other[0].pos_ == "PROPN" else [])
    whose = noun.morph.get("Number", [])
    if any(c.dep_ == "conj" for c in noun.children) or not number or len(whose) != 1 or whose == number or theirs != number:
        return
    pronoun.dep_, other[0].dep_ = "obj", "nsubj"


def unclosed(clause: Token) -> None:
    """*blamed a gang, whose leader was jailed **at the request of P***: no comma has closed the clause, so that is told in it."""
    verb = clause.head
    while verb.pos_ not in VERBAL and verb.head.i != verb.i:
        verb = verb.head
    start = clause.left_edge.i
    opened = start > 0 and "," in {clause.doc[start].text, clause.doc[start - 1].text}
    if clause.pos_ not in VERBAL or verb.pos_ not in VERBAL or not opened or not verb.i < clause.head.i < start + 1:
        return
    for child in list(verb.rights):
        adjacent = child.left_edge.i == clause.right_edge.i + 1 and not clause.right_edge.is_punct
        if adjacent and child.dep_ in {"obl", "obl:unmarked", "obl:arg"} and child.left_edge.text != ",":
            hang(child, clause)


def clefted(clause: Token) -> None:
    """*It was Ankara, not Moscow, **that supplied** arms*: a relative clause of the predicate, whatever it was called."""
    if clause.dep_ == "advcl:relcl" and clause.head.pos_ in {"NOUN", "PROPN"} and any(c.dep_ == "cop" for c in clause.head.children):
        clause.dep_ = "acl:relcl"
