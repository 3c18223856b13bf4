"""Repairs by lists of words: what a participle or a charge hangs on; past forms and prepositions taken for something else."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from spacy.tokens import Token

from kg.pipelines.heads import hang

NOUNS = frozenset({"NOUN", "PROPN"})
THINGS = NOUNS | {"PRON"}
CLAUSES = frozenset({"ROOT", "ccomp", "parataxis", "advcl", "conj"})
OWN = frozenset({"nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "cc"})


def _bare(participle: Token, form: str) -> bool:
    """Whether a word is a participle, in the form that is present or past, without a subject or an auxiliary of its own."""
    morph = participle.morph
    if participle.pos_ != "VERB" or "Fin" in morph.get("VerbForm", []):
        return False
    tense = morph.get("Tense", []) or (["Pres"] if "Ger" in morph.get("VerbForm", []) else [])
    endings = words(participle.doc.lang_).get("present")
    if not tense and endings is not None and "Part" in morph.get("VerbForm", []):  # Dutch participles are not tagged for tense
        tense = ["Pres"] if participle.lower_.endswith(tuple(endings)) else ["Past"]
    return form in tense and not any(child.dep_ in OWN for child in participle.lefts)


def _apart(participle: Token, before: Token) -> tuple[Token | None, Token]:
    """The agent of a participle that a comma sets apart, and the word before that comma: *X**, in 2012 opgericht door** Y, …*."""
    doc, table = participle.doc, words(participle.doc.lang_)
    first = participle.left_edge.i
    comma = doc[first] if doc[first].text == "," else doc[first - 1] if first > participle.sent.start + 1 else before
    if comma.text != "," or participle.i - comma.i > 4 or "agents" not in table:
        return None, before
    marked = (c for c in participle.rights if any(g.dep_ == "case" and g.lower_ in table["agents"] for g in c.lefts))
    agent = next((c for c in participle.rights if c.dep_ == "obl:agent"), None) or next(marked, None)
    return agent, doc[comma.i - 1]


def agentive(participle: Token) -> None:
    """Let a participle with its agent describe the noun right before it: *called on the junta **led by X** to free Y*.

    An infinitive behind the agent then belongs to the verb before.
    """
    if (
        participle.dep_ not in {"advcl", "acl", "xcomp", "ccomp", "conj"}
        or participle.i == participle.sent.start
        or not _bare(participle, "Past")
    ):
        return
    before = participle.nbor(-1)
    agent = next((c for c in participle.rights if c.dep_ == "obl:agent"), None)
    if agent is None:
        agent, before = _apart(participle, before)
    elif before.text == "," or participle.left_edge.i != participle.i:
        before = _apart(participle, before)[1]
        body = participle.doc[participle.i - 2] if before.text == "," and participle.i > participle.sent.start + 1 else before
        own = body.ent_type_ == "ORG" or (body.pos_ == "NOUN" and any(c.ent_type_ == "ORG" and c.dep_ == "compound" for c in body.lefts))
        if own and participle.lower_ in words(participle.doc.lang_).get("leading", ()):
            before = body  # *took the palace from the RSF, **led** by X*
    if agent is None or before.pos_ not in NOUNS or participle.head.i == before.i:
        return
    verb = participle.head
    if before.dep_ == "obj" and participle.dep_ in {"xcomp", "ccomp"}:
        return  # *had the house painted by X*
    noun = before
    while noun.dep_ in {"compound", "flat", "flat:name"} and noun.head.i < participle.i:
        noun = noun.head
    if noun.dep_ == "appos" and noun.head.i == noun.left_edge.i - 1:
        noun = noun.head  # *de bende Viv Ansanm, aangevoerd door X*
    if participle.is_ancestor(noun) or noun.i == participle.head.i:
        return
    hang(participle, noun, "acl")
    if verb.pos_ != "VERB" or verb.i > noun.i:
        return
    for child in list(participle.rights):
        if child.dep_ == "xcomp" and child.i > agent.i and "Inf" in child.morph.get("VerbForm", []):
            hang(child, verb)


@cache
def words(lang: str) -> dict[str, Any]:
    """The words of a language by which these repairs go, verbs by their lemmas: what ``trees.toml`` lists."""
    table = tomllib.loads(files("kg.pipelines").joinpath("trees.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = table.get(lang, {})
    return found


def past(word: Token) -> None:
    """Make a verb of a past form that was taken for something else: *Rebels **overran** a base*, *Modi **shook** hands*."""
    done = words(word.doc.lang_).get("participles", {}).get(word.lower_)
    if done is not None and word.pos_ == "NOUN":
        copula = next((c for c in word.children if c.dep_ == "cop"), None)
        if copula is not None:  # *were **beaten** by officers*
            word.pos_, word.lemma_ = "VERB", done
            word.set_morph("Tense=Past|VerbForm=Part|Voice=Pass")  # type: ignore[attr-defined]
            copula.dep_ = "aux:pass"
            for subject in word.children:
                subject.dep_ = "nsubj:pass" if subject.dep_ == "nsubj" else subject.dep_
        return
    lemma = words(word.doc.lang_).get("past", {}).get(word.lower_)
    if lemma is None or word.pos_ == "AUX":
        return
    word.lemma_ = lemma
    if word.pos_ == "VERB":
        return
    word.pos_ = "VERB"
    word.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
    thing = word.head
    if word.dep_ not in {"compound", "amod", "nmod:desc"} or thing.i < word.i or thing.dep_ not in CLAUSES:
        return
    hang(word, word if thing.dep_ == "ROOT" else thing.head, thing.dep_)
    for child in list(thing.children):
        if child.i < word.i or child.is_punct:
            hang(child, word)
    hang(thing, word, "obj")


def undergone(participle: Token) -> bool:
    """Whether a clause has a past participle, no subject, auxiliary or conjunction, and nothing that it is done to."""
    past = "Part" in participle.morph.get("VerbForm", []) and "Pres" not in participle.morph.get("Tense", [])
    own = {c.dep_.partition(":")[0] for c in participle.children}
    return past and not own & {"nsubj", "aux", "mark", "obj", "cop"}


def attributive(word: Token) -> None:
    """*The **ruling** Dream party expelled X*: what some participles before a noun are, though they were read as who acts."""
    doc = word.doc
    table = words(doc.lang_)
    before = doc[word.i - 1] if word.i > word.sent.start else None
    if before is not None and before.dep_ == "mark" and before.head.i == word.i and word.lower_ in table.get("adjoining", ()):
        _adjoining(word, before)
        return
    known = before is not None and before.pos_ in {"DET", "PRON", "PART"} and word.lower_ in table.get("attributive", ())
    alleged = word.lower_ in table.get("alleged", ()) and (before is None or before.is_punct) and not any(c.dep_ in OWN for c in word.lefts)
    if not known and not alleged:
        return
    if word.dep_ == "amod":
        word.pos_ = "ADJ"
        return
    noun = next((c for c in word.rights if c.dep_ in {"obj", "appos", "flat", "compound"} and c.pos_ in NOUNS), None)
    if word.pos_ not in {"VERB", "NOUN"} or noun is None or noun.left_edge.i != word.i + 1:
        return
    clause = next((c for c in word.rights if c.i > noun.i and c.pos_ == "VERB" and c.dep_ in {"advcl", "xcomp", "ccomp", "conj"}), None)
    top = noun
    if alleged and clause is not None and not any(c.dep_ in OWN for c in clause.lefts):
        top = clause  # *suspected rebels **stormed** a post*, read as if somebody suspected them
    root = word.dep_ == "ROOT"
    if not hang(top, top if root else word.head, word.dep_):
        return
    if top.i != noun.i:
        hang(noun, top, "nsubj")
    for child in list(word.children):
        if child.i not in {noun.i, top.i}:
            hang(child, top)
    hang(word, noun, "amod")
    word.pos_ = "ADJ"


def guarding(participle: Token) -> None:
    """*threw stones at police **guarding** a palace*, read as what who threw them did: what those do who stand right before."""
    noun = participle.nbor(-1) if participle.i > participle.sent.start else participle
    known = participle.lemma_ in words(participle.doc.lang_).get("guarding", ()) and participle.lower_.endswith("ing")
    lone = participle.dep_ == "advcl" and not any(c.dep_ in OWN for c in participle.lefts) and not participle.is_ancestor(noun)
    if known and lone and noun.pos_ in {"NOUN", "PROPN"} and participle.head.i < noun.i:
        hang(participle, noun, "acl")


def _adjoining(word: Token, preposition: Token) -> None:
    """*sent jets to **neighbouring** Chad to help Y*, read as what the jets were to do: where they were sent."""
    verb = word.head
    noun = next((c for c in word.rights if c.dep_ == "obj" and c.left_edge.i == word.i + 1 and c.pos_ in {"NOUN", "PROPN"}), None)
    if noun is None or verb.i == word.i or not hang(noun, verb, "obl"):
        return
    for child in list(word.children):
        if child.i not in {noun.i, preposition.i}:
            hang(child, verb, "advcl" if child.dep_ == "xcomp" else None)
    preposition.pos_, preposition.dep_, word.pos_ = "ADP", "case", "ADJ"
    hang(preposition, noun)
    hang(word, noun, "amod")


def preposition(word: Token) -> None:
    """Make a preposition of what was taken for something else: *Uganda invaded Congo **alongside** Rwanda*, not Rwanda."""
    known = word.lower_ in words(word.doc.lang_).get("prepositions", ())
    if not known or (word.pos_ == "ADP" and word.dep_ != "compound:prt") or word.i + 1 >= word.sent.end:
        return
    noun = word.nbor(1)
    while noun.head.i > noun.i and noun.head.i != word.i and noun.head.pos_ in {"NOUN", "PROPN"}:
        noun = noun.head
    verb = word.head if word.head.i != noun.i else noun.head
    while verb.pos_ != "VERB" and verb.head.i != verb.i:
        verb = verb.head
    if noun.pos_ not in {"NOUN", "PROPN", "PRON"} or verb.pos_ != "VERB" or verb.i == word.i or not hang(noun, verb, "obl"):
        return
    objects = any(c.dep_ == "obj" and c.i not in {word.i, noun.i} for c in verb.children)
    for child in list(word.children):
        hang(child, verb, "obj" if child.pos_ in {"NOUN", "PROPN"} and verb.i < child.i < word.i and not objects else "obl")
    word.pos_ = "ADP"
    hang(word, noun, "case")


def charged(thing: Token) -> None:
    """Hang what somebody is accused of on the verb: *accused the group **of war crimes***, not *the group of war crimes*.

    A bare noun; *the leader of the rebels* and *the government of Mali* stay together.
    """
    accused = thing.head
    while accused.dep_ == "conj" and accused.head.i < accused.i:
        accused = accused.head
    common = thing.pos_ == "NOUN" or (thing.pos_ == "PROPN" and thing.is_lower)  # *of fraud*, tagged as a name
    if thing.dep_ != "nmod" or not common or accused.dep_ not in {"obj", "nsubj:pass"} or accused.head.pos_ != "VERB":
        return
    case = next((c for c in thing.lefts if c.dep_ == "case"), None)
    told = (c for c in thing.children if c.dep_ in {"det", "nmod:poss", "nummod"})
    bare = case is not None and case.i > accused.i and all(c.dep_ == "nmod:poss" and c.pos_ in {"PRON", "DET"} for c in told)
    if bare and accused.head.lemma_ in words(thing.doc.lang_).get("charging", ()) and case is not None and case.lower_ in {"of", "van"}:
        hang(thing, accused.head, "obl")


def resulting(participle: Token) -> None:
    """Hang what came of it on what was done: *bombed a camp sheltering refugees, **killing** ten*."""
    known = words(participle.doc.lang_).get("results", ())
    if participle.dep_ not in {"advcl", "acl", "conj", "xcomp"} or participle.lemma_ not in known or not _bare(participle, "Pres"):
        return
    edge = next((c.i for c in participle.lefts if not c.is_punct), participle.i)
    if edge == participle.sent.start or participle.doc[edge - 1].text not in {",", "–", "—"}:
        return
    host = participle.head
    while host.dep_ != "ROOT" and _passed(host, known):
        host = host.head
    # *arrested X after gunmen attacked Y, **killing** ten*: of two deeds the one right before
    nearer = (c for c in host.rights if c.dep_ in {"advcl", "ccomp"} and c.pos_ == "VERB" and c.right_edge.i + 1 >= edge - 1)
    clause = next((c for c in nearer if host.i < c.i < participle.i and any(g.dep_ == "nsubj" for g in c.lefts)), None)
    if clause is not None and host.i == participle.head.i and "Inf" not in clause.morph.get("VerbForm", []):
        host = clause
    if host.pos_ == "VERB" and host.i < participle.i and host.i != participle.head.i:
        hang(participle, host, "advcl")


def _passed(host: Token, known: frozenset[str]) -> bool:
    """Whether a result is not that of this word but of what stands above it: a noun, another participle, a purpose.

    *bombed what X called **hideouts**, killing ten*: nor that of what names the thing.
    """
    if host.pos_ in THINGS:
        return not any(c.dep_ == "cop" for c in host.children)
    if host.pos_ != "VERB":
        return False
    if host.dep_ == "acl:relcl":
        return host.head.pos_ == "PRON"
    purpose = host.dep_ in {"advcl", "xcomp"} and "Inf" in host.morph.get("VerbForm", [])
    return purpose or (host.dep_ in {"advcl", "acl"} and _bare(host, "Pres") and host.lemma_ not in known)


def named(participle: Token) -> None:
    """*a judge **named** Ann Lee*, *een man **genaamd** Jan Berg*: the name stands in apposition to who is called so."""
    noun = participle.head
    clause = any(c.dep_.startswith(("aux", "nsubj")) for c in participle.children)
    if clause or participle.dep_ not in {"acl", "acl:relcl", "amod"} or noun.i > participle.i or noun.pos_ not in NOUNS:
        return
    name = next((c for c in participle.rights if c.pos_ == "PROPN" and c.left_edge.i == participle.i + 1), None)
    if name is not None and not any(c.dep_ == "case" for c in name.lefts):
        hang(name, noun, "appos")


def appointed(participle: Token) -> None:
    """*Ann was **appointed** director of X*, read as if she were an appointed director."""
    noun = participle.head
    copula = next((c for c in noun.lefts if c.dep_ == "cop"), None)
    if participle.dep_ != "amod" or noun.i < participle.i or copula is None or not copula.i < participle.i:
        return
    if any(c.dep_ == "det" for c in noun.lefts) or participle.lemma_ not in words(participle.doc.lang_).get("naming", ()):
        return
    root = noun.head.i == noun.i
    if not hang(participle, participle if root else noun.head, "ROOT" if root else noun.dep_):
        return
    for child in list(noun.children):
        if child.i < participle.i or child.is_punct:
            hang(child, participle)
    hang(noun, participle, "xcomp")
    copula.dep_ = "aux:pass"
    for child in participle.lefts:
        child.dep_ = "nsubj:pass" if child.dep_ == "nsubj" else child.dep_


def described_name(verb: Token) -> None:
    """*brother of **slain** leader Ali Omar*, read as a clause about slaying: the participle says what the name is like."""
    case = next((c for c in verb.lefts if c.dep_ in {"mark", "case"} and c.pos_ in {"ADP", "SCONJ"} and c.i == verb.i - 1), None)
    noun = next((c for c in verb.rights if c.dep_ == "obj"), None)
    past = not verb.lower_.endswith("ing") and {"Part", "Fin"} & set(verb.morph.get("VerbForm", []))
    if case is None or noun is None or not past or verb.dep_ not in {"acl", "advcl", "obl", "nmod"} or verb.head.i > verb.i:
        return
    if noun.left_edge.i != verb.i + 1 or any(c.dep_ in {"det", "nmod:poss"} for c in noun.lefts) or case.lower_ == "to":
        return
    head = verb.head
    if hang(noun, head, "nmod" if head.pos_ in {"NOUN", "PROPN"} else "obl"):
        for child in list(verb.children):
            if child.i > noun.right_edge.i:
                hang(child, noun)
        hang(verb, noun, "amod")
        case.dep_ = "case"
        hang(case, noun)
