"""Repairs of who acts: agents of passives and of reduced relative clauses, gerunds, deeds that act."""

from __future__ import annotations

from spacy.tokens import Token

from kg.pipelines.heads import SUBJECTS, hang
from kg.pipelines.participles import undergone, words

NOUNS = frozenset({"NOUN", "PROPN"})
ACTORS = frozenset({"GPE", "ORG", "PERSON", "NORP", "LOC"})
HEADLESS = frozenset({"advcl", "acl", "ccomp", "conj", "parataxis", "xcomp"})


def _by(noun: Token) -> Token | None:
    """The preposition of an agent before a noun phrase."""
    agents = words(noun.doc.lang_).get("by", ())
    return next((c for c in noun.lefts if c.dep_ == "case" and c.lower_ in agents), None)


def agent_of_passive(verb: Token) -> None:
    """*was granted asylum **by Mexico***, *was held hostage **by militants***: no asylum and no hostage of theirs."""
    if any(c.dep_ == "obl:agent" for c in verb.children):
        return
    if verb.dep_ == "acl" and "Part" in verb.morph.get("VerbForm", []) and "Pres" not in verb.morph.get("Tense", []):
        told = next((c for c in verb.rights if c.dep_ == "obj" and _by(c) is not None), None)
        if told is not None:
            told.dep_ = "obl:agent"  # *founded **by X***
        return
    if verb.dep_ == "advcl" and verb.i == verb.sent.start and undergone(verb):
        # ***Driven** out of Kent **by rebels**, the army regrouped*: it was driven out, and drove nobody
        below = [*verb.rights, *(c for t in verb.rights if t.dep_ in {"obl", "obj"} for c in t.rights)]
        agent = next((c for c in below if c.dep_ in {"obl", "nmod"} and c.pos_ in NOUNS and _by(c) is not None), None)
        if agent is not None and (agent.head.i == verb.i or hang(agent, verb)):
            agent.dep_ = "obl:agent"
        return
    if not any(c.dep_ == "nsubj:pass" for c in verb.lefts):
        return
    for result in verb.rights:
        # *was shot **dead** by a gunman*: who shot him, and not who he is dead by
        agent = next((c for c in result.rights if c.pos_ in NOUNS and _by(c) is not None), None)
        if result.dep_ == "xcomp" and result.pos_ == "ADJ" and agent is not None:
            hang(agent, verb, "obl:agent")
            return
    for clause in verb.rights:
        # *was barred from running **by the court***: it barred, and ran nowhere
        if clause.dep_ != "advcl" or not any(c.dep_ == "mark" for c in clause.lefts) or any(c.dep_.startswith("aux") for c in clause.lefts):
            continue
        agent = next((c for c in clause.rights if c.dep_ == "obl" and c.pos_ in NOUNS and _by(c) is not None), None)
        if agent is not None and "Fin" not in clause.morph.get("VerbForm", []) and agent.right_edge.i == clause.right_edge.i:
            hang(agent, verb, "obl:agent")
            return
    for thing in verb.rights:
        bare = thing.pos_ == "NOUN" and not any(c.dep_ in {"det", "nmod:poss"} for c in thing.lefts)
        agent = next((c for c in thing.rights if c.dep_ == "nmod" and c.pos_ in NOUNS and _by(c) is not None), None)
        if thing.dep_ not in {"obj", "xcomp", "obl:unmarked"} or agent is None or not (bare or agent.ent_type_ in ACTORS):
            continue
        hang(agent, verb, "obl:agent")
        end = max(t.i for t in agent.subtree) + 1
        men = verb.doc[end] if end < verb.sent.end else None
        joined = men is not None and men.pos_ == "NOUN" and men.head.i == verb.i and men.dep_ in {"obl", "obl:unmarked", "obj"}
        if men is not None and joined and not any(True for _ in men.lefts):
            # *by Abu Sayyaf **militants***
            case = _by(agent)
            hang(men, verb, "obl:agent")
            hang(agent, men, "compound")
            if case is not None:
                hang(case, men)
        return


def captive(noun: Token) -> None:
    """*took three nurses **hostage***, *held him **captive***: what they became, and not a hostage of theirs."""
    if noun.lower_ not in words(noun.doc.lang_).get("captive", ()):
        return
    verb = noun.head
    if noun.dep_ == "nmod" and verb.pos_ in NOUNS and verb.dep_ == "obj" and not any(c.dep_ == "case" for c in noun.lefts):
        hang(noun, verb.head, "xcomp")  # *took dozens of rebels **prisoner***
        return
    taken = [c for c in noun.lefts if c.right_edge.i == noun.i - 1 and c.dep_ in {"compound", "nmod:poss", "nmod", "flat", "amod"}]
    if noun.dep_ != "obj" or verb.i > noun.i or not taken or taken[0].pos_ not in {*NOUNS, "PRON"} or verb.pos_ != "VERB":
        return
    if taken[0].pos_ == "PRON" and taken[0].lower_ not in words(noun.doc.lang_).get("oblique", ()):
        return
    for child in [c for c in noun.lefts if c.i != taken[0].i]:
        hang(child, taken[0])
    for child in list(noun.rights):
        hang(child, verb, "obl" if child.dep_ == "nmod" else child.dep_)
    hang(taken[0], verb, "obj")
    hang(noun, verb, "xcomp")


def gerund(word: Token) -> None:
    """*accused of **supplying** rebels with arms*: what has a preposition of its own is a clause, and no adjective."""
    thing = word.head
    mark = next((c for c in word.lefts if c.dep_ in {"mark", "case"}), None)
    if mark is None and "Ger" in word.morph.get("VerbForm", []) and _blamed(thing.head, word):
        mark = next((c for c in thing.lefts if c.dep_ == "case" and c.i == word.i - 1), None)  # hung on what they pushed
        if mark is not None:
            hang(mark, word)
            word.dep_ = "amod"
    if word.dep_ != "amod" or word.pos_ != "VERB" or mark is None or mark.i != word.i - 1 or thing.i < word.i or thing.pos_ not in NOUNS:
        return
    above = thing.head
    if above.i == thing.i or above.i > word.i or above.pos_ not in {"VERB", "NOUN", "PROPN"} or not hang(word, above):
        return
    word.dep_ = "advcl" if above.pos_ == "VERB" else "acl"
    mark.dep_ = "mark"
    hang(thing, word, "obj")
    of = words(word.doc.lang_).get("genitive", ())
    for child in list(thing.rights):
        if child.dep_ == "nmod" and any(c.dep_ == "case" and c.lower_ not in of for c in child.lefts):
            hang(child, word, "obl")


def charges(verb: Token) -> None:
    """*accused X of **arming** rebels **and training** them*: what X did, of which the parser hung parts on the accusing."""
    deeds = (c for c in verb.rights if c.dep_ in {"advcl", "acl"} and c.pos_ == "VERB" and c.lower_.endswith("ing"))
    deed = next((c for c in deeds if any(g.dep_ == "mark" for g in c.lefts)), None)
    if deed is None or not _blamed(verb, deed):
        return
    for child in [c for c in verb.rights if c.i > deed.i]:
        joined = child.dep_ == "conj" and child.pos_ == "VERB" and child.lower_.endswith("ing")
        led = any(c.dep_.partition(":")[0] in {"aux", "nsubj"} for c in child.children)
        lacked = child.dep_ == "obj" and not any(c.dep_ == "obj" for c in deed.rights)
        if (joined and not led) or lacked:
            hang(child, deed)


def prevented(deed: Token) -> None:
    """*asked the court to stop the state **from sending** police*, hung on the asking: what somebody is stopped from."""
    mark = next((c for c in deed.lefts if c.dep_ in {"mark", "case"}), None)
    known = words(deed.doc.lang_)
    if mark is None or mark.lower_ not in known.get("prevented_from", ()) or deed.dep_ != "advcl" or mark.i != deed.left_edge.i:
        return
    patient = deed.doc[mark.i - 1]
    while patient.dep_ in {"flat", "compound", "nmod", "case"} and patient.head.i != patient.i:
        patient = patient.head
    verb = patient.head
    if patient.dep_ == "obj" and verb.lemma_ in known.get("preventing", ()) and verb.i != deed.head.i and verb.i < deed.i:
        hang(deed, verb)


def _blamed(verb: Token, deed: Token) -> bool:
    """Whether a verb says of somebody before the deed what he did: *accused X **of pushing** migrants*."""
    charging = verb.lemma_ in words(verb.doc.lang_).get("charging", ())
    return charging and any(c.dep_ in {"obj", "nsubj:pass"} and c.i < deed.i for c in verb.children)


def gerund_complement(clause: Token) -> None:
    """*denies **backing** rebels*, *ruled out **attacking** Y*, read as a description or an aside: what the verb is about."""
    verb = clause.head
    form = clause.morph.get("VerbForm", [])
    if verb.pos_ != "VERB" or verb.i > clause.i or not ("Ger" in form or clause.lower_.endswith("ing")):
        return
    if clause.dep_ == "acl" and verb.i == clause.i - 1:
        clause.dep_ = "xcomp"
    elif clause.dep_ == "advcl" and not any(c.dep_ in {"mark", "nsubj"} for c in clause.lefts):
        particle = next((c for c in verb.rights if c.dep_ == "compound:prt" and c.i == verb.i + 1), None)
        whole = f"{verb.lemma_}_{particle.lower_}" if particle is not None else verb.lemma_
        close = clause.left_edge.i == (particle or verb).i + 1
        if close and whole in words(verb.doc.lang_).get("gerunds", ()) and not any(c.dep_ == "obj" for c in verb.children):
            clause.dep_ = "xcomp"


def done_by_pronoun(word: Token) -> None:
    """*tapes of **him** accepting money*: who accepts it stands right before."""
    if word.dep_ not in {"acl", "advcl"}:
        return
    pronoun = word.doc[word.i - 1] if word.i > word.sent.start else word
    told = pronoun.pos_ == "PRON" and pronoun.lower_ in words(word.doc.lang_).get("oblique", ()) and pronoun.dep_ in {"nmod", "obl"}
    form = word.morph.get("VerbForm", [])
    ing = "Ger" in form or "Pres" in word.morph.get("Tense", [])
    if told and ing and "Fin" not in form and word.left_edge.i == word.i and word.head.i != pronoun.i:
        hang(word, pronoun, "acl")


def agent_of_deed(agent: Token) -> None:
    """*the massacre of villagers **by rebels***: whose deed it is, and not whose villagers they are."""
    if agent.dep_ != "nmod" or agent.head.dep_ != "nmod" or _by(agent) is None or agent.pos_ not in NOUNS:
        return
    lists = words(agent.doc.lang_)
    of, targets = lists.get("genitive", ()), lists.get("targets", ())
    top = agent.head
    aimed = (
        bool(top.ent_type_)
        and any(c.dep_ == "case" and c.lower_ in targets for c in top.lefts)
        and not any(c.dep_ == "nmod" and c.i < agent.i for c in top.rights)
    )
    if aimed and top.head.pos_ == "NOUN" and top.head.i < top.i:
        hang(agent, top.head)  # *the attack on Chad **by rebels***; but *protests against crimes by rebels*
        return
    while top.dep_ == "nmod" and top.head.i < top.i and top.head.pos_ in NOUNS:
        if not any(c.dep_ == "case" and c.lower_ in of for c in top.lefts):
            break
        top = top.head
    if top.pos_ == "NOUN" and top.i != agent.head.i:
        hang(agent, top)


def enclosed(agent: Token) -> None:
    """*de aanval van de **door Iran** gesteunde militie*: the agent of the participle between an article and its noun.

    The preposition before the article, which parsers hang on the agent, is the noun's.
    """
    by = _by(agent)
    article = by.nbor(-1) if by is not None and by.i > agent.sent.start else None
    if article is None or article.dep_ != "det" or article.head.i <= agent.i:
        return
    noun = article.head
    described = (c for c in noun.lefts if c.dep_ in {"acl", "amod", "acl:relcl"} and agent.i < c.i)
    participle = next((c for c in described if "Part" in c.morph.get("VerbForm", []) or c.pos_ == "VERB"), None)
    if participle is None or participle.i == agent.i:
        return
    outer = [c for c in agent.lefts if c.dep_ == "case" and c.i < article.i]
    above, dep = agent.head, agent.dep_
    if above.i != participle.i and not hang(agent, participle, "obl:agent"):
        return
    agent.dep_ = "obl:agent"
    for case in outer:
        hang(case, noun, "case")
    if outer and above.i != participle.i and noun.dep_ in {"nsubj", "obj", "obl", "nmod"}:
        hang(noun, above, dep)


def reduced_relative(verb: Token) -> None:
    """*Drones **supplied** to rebels by Chad hit a depot*: what they were supplied by is told beside what they did.

    Where the first of two past forms has an agent and no auxiliary, and the second no subject, the first describes the subject.
    """
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    if verb.dep_ != "ROOT" or subject is None or subject.right_edge.i + 1 != verb.i or any(c.dep_.startswith("aux") for c in verb.children):
        return
    agent = next((c for c in verb.rights if c.dep_.startswith("obl") and c.pos_ in NOUNS and _by(c) is not None), None)
    if agent is None or any(c.dep_ in {"obj", "ccomp"} for c in verb.rights):
        return
    second = next((c for c in verb.rights if c.dep_ in HEADLESS and c.pos_ == "VERB" and c.i > agent.i and not _led(c)), None)
    if second is None or "Past" not in second.morph.get("Tense", []) or "Part" in second.morph.get("VerbForm", []):
        return
    hang(second, second, "ROOT")
    hang(subject, second, "nsubj")
    hang(verb, subject, "acl")
    verb.set_morph("Tense=Past|VerbForm=Part|Voice=Pass")  # type: ignore[attr-defined]
    agent.dep_ = "obl:agent"
    for child in list(verb.rights):
        if child.i > second.i:
            hang(child, second)


def _led(verb: Token) -> bool:
    """Whether a verb has a subject of its own, or something before it that joins it to another."""
    return any(c.dep_ in {*SUBJECTS, "mark", "cc", "expl", "aux", "aux:pass"} for c in verb.lefts)


def deed(noun: Token) -> None:
    """*A drone **strike** on a station killed ten*: a noun for a deed, taken for the verb, is what did it."""
    if noun.pos_ != "NOUN" or noun.dep_ != "ROOT" or any(c.dep_ in {"cop", "aux", "case"} for c in noun.children):
        return
    before = next((c for c in noun.lefts if c.dep_ in SUBJECTS and c.i == noun.i - 1 and c.pos_ in {"NOUN", "PROPN"}), None)
    verb = next((c for c in noun.rights if c.dep_ in HEADLESS and c.pos_ == "VERB" and not _led(c)), None)
    if before is None or verb is None or "Part" in verb.morph.get("VerbForm", []) or not verb.morph.get("Tense", []):
        return
    if not hang(verb, verb, "ROOT"):
        return
    hang(noun, verb, "nsubj")
    for child in list(before.children):
        if child.dep_ in {"det", "amod", "nmod:poss"}:
            hang(child, noun)
    before.dep_ = "compound"
    for child in list(noun.rights):
        if child.i > verb.i:
            hang(child, verb)
        elif child.dep_ == "obl":
            child.dep_ = "nmod"
