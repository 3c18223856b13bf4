"""Repairs of verb clusters and infinitives in parsed trees (Dutch above all)."""

from __future__ import annotations

from spacy.tokens import Token

from kg.pipelines.clauses import behind_comma
from kg.pipelines.heads import AUXILIARY, SUBJECTS, hang
from kg.pipelines.noun_phrases import NOMINAL
from kg.pipelines.participles import words


def cluster(infinitive: Token) -> None:
    """Give a perfect its participle back: *heeft geweigerd troepen te sturen*, read as if *geweigerd* described the troops.

    An infinitive with *te* has no auxiliary of the perfect.
    """
    perfect = next((a for a in infinitive.lefts if a.dep_ == "aux" and "Fin" in a.morph.get("VerbForm", [])), None)
    marked = any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts)
    if perfect is None or not marked or "Inf" not in infinitive.morph.get("VerbForm", []):
        return
    participle = next(
        (
            t
            for t in infinitive.doc[perfect.i + 1 : infinitive.i]
            if t.dep_ == "amod" and "Part" in t.morph.get("VerbForm", []) and t.head.i > t.i and t.head.head.i == infinitive.i
        ),
        None,
    )
    if participle is None or participle.lower_.endswith("e"):
        return
    if infinitive.dep_ == "ROOT":
        hang(participle, participle)
    else:
        hang(participle, infinitive.head)
    participle.dep_ = infinitive.dep_
    for child in list(infinitive.children):
        if child.i < participle.i or child.dep_ == "punct":
            hang(child, participle)
    hang(infinitive, participle, "xcomp")


def buried(participle: Token) -> None:
    """Dig up a main verb that was read as describing its own object: *heeft geweigerd **vliegtuigen** te laten landen*.

    What has a finite auxiliary describes nothing.
    """
    if participle.dep_ not in {"acl", "amod"} or participle.head.i < participle.i or participle.pos_ != "VERB":
        return
    if not any(c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm", []) for c in participle.lefts):
        return
    top = participle.head.head
    while top.dep_ != "ROOT" and top.head.pos_ == "VERB" and top.dep_ in {"xcomp", "ccomp"}:
        top = top.head
    if top.pos_ != "VERB" or top.i < participle.i or any(c.dep_ in SUBJECTS for c in top.lefts):
        return
    if top.dep_ == "ROOT":
        hang(participle, participle, "ROOT")
    else:
        hang(participle, top.head, top.dep_)
    for child in list(top.children):
        if child.i < participle.i or child.dep_ == "punct":
            hang(child, participle)
    hang(top, participle, "xcomp")


def held_back(infinitive: Token) -> None:
    """*weigert **met X** te onderhandelen*: what stands before an infinitive with *te* is its own, where the verb above takes nothing."""
    verb, known = infinitive.head, words(infinitive.doc.lang_)
    if infinitive.dep_ != "xcomp" or verb.i > infinitive.i or "Inf" not in infinitive.morph.get("VerbForm", []):
        return
    marked = any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts)
    if verb.lemma_ not in known.get("empty" if marked else "bare", ()) or any(c.dep_ == "obj" for c in infinitive.children):
        return
    for child in list(verb.children):
        if verb.i < child.i < infinitive.i and child.dep_ in {"obj", "obl:arg", "obl", "iobj"}:
            hang(child, infinitive)


def loose_infinitive(infinitive: Token) -> None:
    """Hang an infinitive with *te* that stands beside its clause on the verb before it: *maar weigert X toe te laten*."""
    marked = any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts)
    if infinitive.dep_ != "parataxis" or not marked or "Inf" not in infinitive.morph.get("VerbForm", []):
        return
    first = infinitive.left_edge.i
    verb = next((t for t in reversed(infinitive.doc[infinitive.sent.start : first]) if t.pos_ == "VERB"), None)
    if verb is not None and verb.dep_ == "conj" and verb.head.i == infinitive.head.i and not any(c.dep_ == "xcomp" for c in verb.children):
        hang(infinitive, verb, "xcomp")


def perfect(auxiliary: Token) -> None:
    """*Gisteren heeft een delegatie, geleid door X, **gesproken** met Y*: the participle behind the commas is what was done."""
    if (
        auxiliary.lemma_ != "hebben"
        or auxiliary.dep_ != "ROOT"
        or any(c.pos_ == "VERB" and c.dep_ != "parataxis" for c in auxiliary.children)
    ):
        return
    noun = next((c for c in auxiliary.rights if c.dep_ in {"obj", "nsubj"} and c.pos_ in NOMINAL), None)
    parts = [c for c in noun.rights if c.dep_ == "acl" and c.pos_ == "VERB"] if noun is not None else []
    done = next((c for c in reversed(parts) if "Part" in c.morph.get("VerbForm", []) and behind_comma(c)), None)
    if noun is None or done is None or any(c.dep_ in AUXILIARY for c in done.children):
        return
    hang(done, done, "ROOT")
    for child in list(auxiliary.children):
        hang(child, done)
    hang(auxiliary, done, "aux")
    if not any(c.dep_ == "nsubj" for c in done.children):
        noun.dep_ = "nsubj"


def asked(infinitive: Token) -> None:
    """Give the verb above its own object: *vroeg **X** Y te veroordelen*, with both hung on what X was asked to do."""
    verb = infinitive.head
    objects = [c for c in infinitive.lefts if c.dep_ == "obj"]
    marked = bool(objects) and any(c.dep_ == "mark" and c.i > objects[0].i for c in infinitive.lefts)  # *te*, *om*, and not *dat*
    free = verb.pos_ == "VERB" and not any(c.dep_ in {"obj", "iobj"} for c in verb.children)
    below = infinitive.dep_ in {"xcomp", "ccomp"} and marked and free and verb.i < objects[0].i
    if below and len(objects) == 2:
        hang(objects[0], verb, "iobj")
    thing = any(c.dep_ == "compound:prt" and c.pos_ == "NOUN" for c in infinitive.lefts)
    if below and thing and verb.lemma_ in words(verb.doc.lang_).get("reproaching", ()) and objects[0].left_edge.i <= verb.i + 2:
        hang(objects[0], verb, "iobj")  # *verweet **X** onderdak te bieden aan Y*, with *onderdak* read as a particle


def pointed(infinitive: Token) -> None:
    """*eist cel tegen X, die **ervan** wordt verdacht Y te hebben gedood*: what one is suspected of, hung on the verb above."""
    known = words(infinitive.doc.lang_).get("pointing", ())
    marked = any(c.dep_ == "mark" for c in infinitive.lefts)
    if not known or not marked or infinitive.dep_ not in {"ccomp", "xcomp", "advcl"} or infinitive.head.i > infinitive.i:
        return
    for verb in infinitive.doc[infinitive.head.i + 1 : infinitive.left_edge.i]:
        waiting = verb.pos_ == "VERB" and any(c.lower_ in known for c in verb.lefts)
        if waiting and not any(c.dep_ in {"xcomp", "ccomp"} for c in verb.children) and infinitive.head.is_ancestor(verb):
            hang(infinitive, verb, "xcomp")
            return


def purpose(infinitive: Token) -> None:
    """*het einde van de **coalitie** om IS te bestrijden*: for what a coalition is, hung on the verb of the sentence."""
    first = infinitive.left_edge
    noun = first.nbor(-1) if first.i > infinitive.sent.start else first
    opened = first.dep_ == "mark" and any(c.dep_ == "mark" and c.i > first.i for c in infinitive.lefts)  # *om … te*
    if (
        infinitive.dep_ == "advcl"
        and opened
        and noun.pos_ == "NOUN"
        and noun.lemma_.lower() in words(infinitive.doc.lang_).get("purposes", ())
    ):
        hang(infinitive, noun, "acl")


def owned_plan(infinitive: Token) -> None:
    """*approved **Chad's bid** to join Y*, *foiled a **plot by X** to attack Y*, with the infinitive hung on the verb.

    What a bid is for, its owner is to do.
    """
    first = infinitive.left_edge
    if infinitive.dep_ not in {"xcomp", "advcl"} or first.dep_ != "mark" or first.i == infinitive.sent.start:
        return
    known = words(infinitive.doc.lang_)
    noun = next((c for c in infinitive.head.rights if c.right_edge.i == first.i - 1 and c.dep_ in {"obj", "obl", "nsubj:pass"}), None)
    if noun is None or noun.pos_ != "NOUN" or noun.lemma_.lower() not in known.get("plans", ()):
        return
    by = any(c.dep_ == "nmod" and any(g.dep_ == "case" and g.lower_ in known.get("by", ()) for g in c.lefts) for c in noun.rights)
    if by or (noun.i == first.i - 1 and any(c.dep_ == "nmod:poss" for c in noun.lefts)):
        hang(infinitive, noun, "acl")


def helped(verb: Token) -> None:
    """*sent men to help **Chad** fight Mali*, with Chad read as whom they fight: who stands between *help* and its verb does it."""
    above = verb.head
    helping = words(verb.doc.lang_).get("helping", ())
    helper = next((c for c in above.rights if c.dep_ == "advcl" and c.i < verb.i and c.lemma_ in helping), None)
    plain = verb.dep_ == "xcomp" and not any(c.dep_ == "mark" for c in verb.lefts)
    if helper is not None and plain and any(c.dep_ == "obj" and c.right_edge.i == verb.left_edge.i - 1 for c in helper.rights):
        hang(verb, helper)  # *accused X of **letting** Y **kill** Z*
        return
    bare = above.lemma_ in words(verb.doc.lang_).get("helping", ()) and not any(c.dep_ == "mark" for c in verb.lefts)
    if verb.dep_ not in {"xcomp", "ccomp"} or not bare or above.i > verb.i or any(c.dep_ == "obj" for c in above.children):
        return
    for thing in list(verb.lefts):
        if thing.dep_ in {"obj", "iobj", "nsubj"} and thing.i > above.i:
            hang(thing, above, "obj")


def helped_to(infinitive: Token) -> None:
    """*stuurde troepen om X te helpen Y **te verdrijven***, hung on the sending: what X is helped to do."""
    first = infinitive.left_edge
    helper = first.nbor(-1) if first.i > first.sent.start else first
    known = words(infinitive.doc.lang_).get("helping", ())
    inside = helper.dep_ in {"advcl", "xcomp", "ccomp"} and helper.head.i == infinitive.head.i and helper.lemma_ in known
    if inside and any(c.dep_ == "obj" for c in helper.children) and any(c.dep_ == "mark" for c in infinitive.lefts):
        hang(infinitive, helper)


def for_whom(infinitive: Token) -> None:
    """*made it harder **for Y** to arm Z*: who is named right before the mark, below an adjective, is to do it."""
    known = words(infinitive.doc.lang_).get("doers", ())
    mark = infinitive.nbor(-1) if infinitive.i > infinitive.sent.start else infinitive
    if not known or mark.dep_ != "mark" or mark.head.i != infinitive.i or any(c.dep_ in SUBJECTS for c in infinitive.children):
        return
    for adjective in infinitive.doc[infinitive.sent.start : mark.i]:
        if adjective.pos_ != "ADJ" or not (adjective.dep_ == "xcomp" or adjective.dep_ == "ROOT" or adjective.head.pos_ == "VERB"):
            continue
        for phrase in adjective.rights:
            case = next((c for c in phrase.lefts if c.dep_ == "case"), None)
            if case is not None and case.lower_ in known and case.i == adjective.i + 1 and phrase.right_edge.i == mark.i - 1:
                hang(phrase, infinitive, "nsubj")
                case.dep_ = "mark"
                hang(case, infinitive)
                return
