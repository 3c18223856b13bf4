"""Repairs of parsed trees that no correct tree of Universal Dependencies would need.

Auxiliaries have no arguments: what a parser hangs on one belongs to its verb. A clause has one subject. Small parsers
often find two where a name explains the other one: *the prime minister, Anna Berg, met the king*, *leader Anna Berg
resigned*. There the name becomes what it is, an apposition. A clause that has a verb of its own has its own subject, and two
objects have a subject.
"""

from __future__ import annotations

from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.pipelines.heads import hang
from kg.pipelines.noun_phrases import (
    NOMINAL,
    PHRASES,
    acronym,
    adjoining,
    apart,
    beside,
    coordinated,
    join,
    latest,
    leftover,
    nearest,
    office,
    offices,
    parallel,
    receiver,
    repeated,
    second_list,
    second_office,
    second_title,
    shared_office,
    titled,
    torn,
    whole,
)
from kg.pipelines.participles import agentive, charged, past, preposition, resulting, words
from kg.pipelines.relatives import personal, resumed, shared_list, whose
from kg.pipelines.values import DATE
from kg.pipelines.values import SPANS as VALUES

NAME = "kg_trees"
SUBJECT_LIKE = frozenset({"nsubj", "csubj", "expl"})
UNMARKED = frozenset({"obl:unmarked", "obl:tmod", "obl:npmod"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "advmod", "advcl", "ccomp", "xcomp", "csubj", "mark"})
SYNCRETIC = frozenset({"en"})  # languages in which a past tense and a participle may be one form
CLAUSES = frozenset({"ROOT", "ccomp", "parataxis", "advcl"})
CLOSED = frozenset({"PROPN", "NOUN", "NUM", "PRON", "ADV"})


@Language.component(NAME)
def trees(doc: Doc) -> Doc:
    """Repair a document's trees."""
    if not doc.has_annotation("DEP"):
        return doc
    for word in doc:
        if word.dep_ in AUXILIARY and word.head.i != word.i:
            for child in list(word.children):
                if child.dep_.partition(":")[0] in ARGUMENTS:
                    hang(child, word.head)
    surnames = {e[-1].text for e in doc.ents if e.label_ == "PERSON" and len(e) > 1}
    for word in doc:
        if word.text in surnames:
            repeated(word, surnames)
        past(word)
        preposition(word)
        _clausal(word)
    for word in doc:
        if word.pos_ == "PROPN":
            if word.i > word.sent.start:
                adjoining(word)
                apart(word)
                whole(word)
                beside(word)
            offices(word)
            if doc.lang_ not in SYNCRETIC:
                receiver(word)
        elif word.pos_ == "NOUN":
            titled(word)
            charged(word)
        elif word.pos_ == "ADP" and word.is_upper and len(word) > 1 and word.i > word.sent.start:
            acronym(word)
        elif word.pos_ == "VERB" and word.dep_ != "ROOT":
            agentive(word)
            resulting(word)
    if doc.lang_ in SYNCRETIC:
        for word in doc:
            if word.dep_ == "xcomp" and word.pos_ == "VERB":
                _described(word)
    for entity in doc.ents:
        if len(entity) > 1:
            torn(entity)
    for word in doc:
        if word.pos_ == "VERB":
            coordinated(word)
    for verb in doc:
        if doc.lang_ not in SYNCRETIC:
            _perfect(verb)
            _asked(verb)
        _cluster(verb)
        _buried(verb)
        _loose_infinitive(verb)
        _held_back(verb)
    for word in doc:
        _predicated(word)
        if word.dep_ == "conj" and word.pos_ in {"PROPN", "NOUN"}:
            parallel(word)
            latest(word)
            second_title(word)
            shared_office(word)
            office(word)
            second_office(word)
            leftover(word)
            second_list(word)
        elif word.dep_ == "appos":
            nearest(word)
    if doc.lang_ in SYNCRETIC:
        for word in list(doc):
            clause = word.dep_ in CLAUSES or (word.dep_ == "obj" and word.head.lemma_ == "say")
            if word.pos_ in NOMINAL and clause and word.n_rights:
                _garden_path(word, doc[word.left_edge.i : word.right_edge.i + 1])
    for word in doc:
        if word.pos_ == "VERB":
            _speaker(word)
            personal(word)
            resumed(word)
        elif word.pos_ in {"PRON", "DET"}:
            whose(word)
        elif word.pos_ == "PROPN":
            shared_list(word)
    for sentence in doc.sents:
        verbless(sentence.root)
        for mark in sentence:
            if mark.text == ";":
                _apart(mark, sentence)
            elif mark.lower_ in {"after", "before", "until", "since"}:
                _after(mark)
    dated = {i for span in doc.spans.get(VALUES, ()) for i in range(span.start, span.end)}
    days = {i for span in doc.spans.get(VALUES, ()) if span.label_ == DATE for i in range(span.start, span.end)}
    for word in doc:
        if word.pos_ == "PROPN" and word.i not in dated and word.head.i in days and word.head.i < word.i:
            _undated(word)
    for verb in doc:
        _relative(verb)
        if _finite(verb) and not any(c.dep_.partition(":")[0] in SUBJECT_LIKE for c in verb.children):
            _find_subject(verb, dated)
        objects = [child for child in verb.rights if child.dep_ == "obj"]
        for first, second in pairwise(objects):
            # *sacked coach Jansen*: no verb has two direct objects
            if first.pos_ == "NOUN" and second.pos_ == "PROPN" and first.right_edge.i + 1 == second.left_edge.i:
                hang(second, first, "appos")
            elif second.pos_ == "NOUN" and any(c.dep_ == "det" for c in second.lefts) and _behind_comma(second):
                # *shook hands with X, better known as Y, the **leader** of Z*
                persons = [c for c in verb.rights if first.i < c.i < second.i and c.ent_type_ == "PERSON" and c.pos_ == "PROPN"]
                if persons:
                    hang(second, persons[-1], "appos")
        subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
        behind = [child for child in verb.rights if child.dep_ == "nsubj"]
        for first, second in pairwise(behind):
            before = doc[second.left_edge.i - 1]
            if before.pos_ == "NOUN" and before.i > first.i and before.is_ancestor(second) is False and first.is_ancestor(before):
                hang(second, before, "appos")  # *praatten de bonden en de directie van busbouwer **Van Hool***
        if len(subjects) == 1 == len(behind) and verb.pos_ == "VERB" and not any(c.dep_ in {"cop", "aux:pass"} for c in verb.children):
            # *Tsjaad beschuldigde **Soedan** ervan …*: who stands behind the verb undergoes it
            behind[0].dep_ = "iobj" if any(c.dep_ == "obj" for c in verb.rights) else "obj"
        if len(subjects) == 1 and doc.lang_ not in SYNCRETIC and _disagrees(verb, subjects[0]):
            subjects.pop().dep_ = "obj"
        if len(subjects) == 2 and doc.lang_ not in SYNCRETIC and _between(subjects[0], verb, subjects[1]):
            subjects.pop().dep_ = "obj"
        for first, second in pairwise(subjects):
            join(first, second)
        if not subjects and verb.dep_ == "conj" and verb.pos_ == "VERB":
            _sibling(verb)
            _reduced(verb)
            _low(verb)
        if not subjects and verb.dep_ in {"conj", "ccomp", "parataxis"} and verb.pos_ == verb.head.pos_ == "VERB" and verb.head.i < verb.i:
            _split(verb)
        elif len(subjects) == 1 and verb.dep_ == "conj" and verb.pos_ == verb.head.pos_ == "VERB":
            _halved(verb, subjects[0])
    return doc


def verbless(root: Token) -> None:
    """Give a sentence its verb: *M23, whose leader once ran P, **seized** Q*, read as a noun with remarks behind it.

    A finite verb without a subject that was hung on the noun from the side, or joined to its relative clause by a comma.
    """
    if root.dep_ != "ROOT" or root.pos_ not in {"NOUN", "PROPN", "ADJ"} or any(c.dep_ in AUXILIARY | SUBJECTS for c in root.children):
        return
    relative = None
    beside = (c for c in root.rights if c.dep_ == "parataxis" and _subjectless(c) and _behind_comma(c))
    verb = next((c for c in beside if all(g.is_punct for g in c.lefts)), None)
    if verb is None:
        for clause in root.rights:
            inside = any("Rel" in t.morph.get("PronType", []) or t.lower_ == "whose" for t in clause.subtree if t.i < clause.i)
            if clause.dep_ in {"parataxis", "acl:relcl"} and clause.pos_ == "VERB" and inside:
                verb = next((c for c in clause.rights if c.dep_ == "conj" and _subjectless(c) and _behind_comma(c)), None)
                relative = clause
                if verb is None and clause.dep_ == "acl:relcl":
                    verb = _swallowed(clause)
    if verb is None:
        return
    hang(verb, verb, "ROOT")
    if relative is not None:
        relative.dep_ = "acl:relcl"
    for child in list(root.children):
        if child.i > verb.i:
            hang(child, verb)
    hang(root, verb, "nsubj")


def _speaker(verb: Token) -> None:
    """*…, wounding four men, the head of X, **Anna Berg**, said*: who says it stands in apposition to nobody before."""
    doc = verb.doc
    saying = verb.lemma_ in words(doc.lang_).get("saying", ()) and verb.i - verb.sent.start > 3 and doc[verb.i - 1].text == ","
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


def _speaker_behind(verb: Token) -> None:
    """*The troops marched on X, **said Anna Berg***: the troops, read as some that were marched, do not say her."""
    said = [c for c in verb.rights if c.dep_ == "obj" and c.pos_ in {"PROPN", "NOUN"} and c.left_edge.i == verb.i + 1]
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    if len(said) != 1 or len(subjects) != 1 or not (said[0].ent_type_ == "PERSON" or said[0].pos_ == "PROPN"):
        return
    told = next((c for c in subjects[0].rights if c.dep_ == "acl" and _past(c) and c.left_edge.i == c.i), None)
    if told is None or any(c.dep_.startswith(("aux", "nsubj")) for c in told.children) or not hang(told, verb, "ccomp"):
        return
    said[0].dep_ = "nsubj"
    hang(subjects[0], told, "nsubj")
    told.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]


def _swallowed(clause: Token) -> Token | None:
    """The main verb that was read as what a relative clause says: *tribesmen who backed X have **joined** Y*; X is backed."""
    told = next((c for c in clause.rights if c.dep_ == "ccomp" and c.pos_ == "VERB" and _finite(c)), None)
    if told is None or any(c.dep_ in {"obj", "mark"} for c in (*clause.children, *told.children) if c.i < told.i):
        return None
    subject = next((c for c in told.lefts if c.dep_ in SUBJECTS), None)
    if subject is None or subject.left_edge.i != clause.i + 1 or subject.pos_ not in {"PROPN", "NOUN"}:
        return None
    hang(subject, clause, "obj")
    return told


def _after(opener: Token) -> None:
    """*said X, a day **after** rebels attacked Y*, read as X, after the rebels, attacking: the rebels attacked."""
    noun = opener.head
    if opener.dep_ != "case" or noun.pos_ not in {"NOUN", "PROPN"} or noun.dep_ not in {"nmod", "obl"} or noun.i < opener.i:
        return
    for verb in opener.doc[noun.i + 1 : min(opener.sent.end, noun.i + 20)]:
        if verb.text in {",", ";", ":"}:
            return
        if verb.pos_ != "VERB" or not _finite(verb):
            continue
        subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
        if subject is None or subject.i > opener.i or not (verb.is_ancestor(noun) or noun.head.i == subject.i):
            return
        main = verb.head
        if main.i == verb.i or main.i > opener.i or main.pos_ != "VERB":
            return
        hang(noun, verb, "nsubj")
        hang(opener, verb, "mark")
        verb.dep_ = "advcl"
        known = next((c for c in main.children if c.dep_ in SUBJECTS and c.i < subject.i), None)
        if known is not None and known.i < subject.left_edge.i <= known.i + 3:
            hang(subject, known, "appos")
        else:
            hang(subject, main, "nsubj")
        return


def _apart(semicolon: Token, sentence: Span) -> None:
    """Give the clause behind a semicolon its own subject: *arrested X; his **wife** called on Y*, with the wife joined to X."""
    first = semicolon.i + 1
    inside = range(first, sentence.end)
    either = sentence.doc.lang_ in SYNCRETIC
    verbs = (t for t in sentence.doc[first : sentence.end] if t.pos_ == "VERB")
    verb = next((t for t in verbs if _finite(t) or (either and "Past" in t.morph.get("Tense", []) and t.dep_ in CLAUSES | {"conj"})), None)
    if verb is None or verb.head.i in inside or any(c.dep_.partition(":")[0] in SUBJECT_LIKE | {"mark"} for c in verb.children):
        return
    loose = [t for t in sentence.doc[first : verb.i] if t.head.i not in inside and t.pos_ in NOMINAL]
    loose = [t for t in loose if not any(c.dep_ == "case" for c in t.children)]
    if not loose or verb.dep_ == "ROOT":
        return
    verb.dep_ = "parataxis"
    hang(loose[0], verb, "nsubj")
    for other in loose[1:]:
        hang(other, loose[0], "appos")


def _sibling(verb: Token) -> None:
    """Give a joined verb its subject: *said …, and a **spokeswoman**, Jane Doe, accused X*, with her joined to *said*."""
    for noun in verb.head.rights:
        if noun.dep_ != "conj" or noun.pos_ not in {"NOUN", "PROPN"} or noun.i > verb.i or any(c.dep_ == "cop" for c in noun.children):
            continue
        opener = next((c for c in noun.lefts if c.dep_ == "cc"), None)
        known = noun.pos_ == "PROPN" or any(c.dep_ in {"det", "nmod:poss"} for c in noun.lefts)
        if opener is None or opener.nbor(-1).text != "," or not known:
            continue
        gap = verb.doc[noun.right_edge.i + 1 : next((c.i for c in verb.lefts if not c.is_punct), verb.i)]
        if all(t.is_punct for t in gap) and verb.pos_ == verb.head.pos_ == "VERB":
            hang(opener, verb)
            hang(noun, verb, "nsubj")
            if verb.head.dep_ == "ccomp":
                hang(verb, verb.head.head)  # a comma, a conjunction and somebody else: the report is over
            return


def _predicated(noun: Token) -> None:
    """What somebody also is belongs to the verb: *buys oil from two countries and **is** their partner*, read as from a partner."""
    if noun.dep_ != "conj" or noun.pos_ == "VERB" or noun.head.i > noun.i or noun.head.pos_ not in {"NOUN", "PROPN", "PRON", "DET", "NUM"}:
        return
    copula = next((c for c in noun.lefts if c.dep_ == "cop" and "Fin" in c.morph.get("VerbForm", [])), None)
    if copula is None or not any(c.dep_ == "cc" for c in noun.lefts):
        return
    host = noun.head
    while host.i != host.head.i and host.pos_ != "VERB" and not any(c.dep_ == "cop" for c in host.children):
        host = host.head
    if host.i != noun.head.i and host.i < noun.i and (host.pos_ == "VERB" or any(c.dep_ == "cop" for c in host.children)):
        hang(noun, host)


def _subjectless(verb: Token) -> bool:
    """Whether a verb is finite and lacks a subject and anything that would join it to another clause."""
    joined = any(c.dep_ in {"cc", "mark"} or c.dep_.partition(":")[0] in SUBJECT_LIKE for c in verb.children)
    return _finite(verb) and not joined and "Imp" not in verb.morph.get("Mood", [])


def _behind_comma(verb: Token) -> bool:
    first = next((c.i for c in verb.lefts if not c.is_punct), verb.i)
    return first > 0 and verb.doc[first - 1].text == ","


def _garden_path(root: Token, clause: Span) -> None:
    """Make a sentence of a noun phrase: *rebels blocked roads* is no kind of roads, nor *rebels accused of …* meant.

    Where a whole clause was read as one noun phrase, its first past form behind a noun is its verb.
    """
    doc = root.doc
    if any(c.dep_ in AUXILIARY or (c.dep_ in SUBJECTS and c.pos_ != "PROPN") for c in root.children):
        return
    start = next((t.i for t in clause if not (t.is_punct or t.dep_ in {"mark", "cc", "case"})), clause.start)
    verb = next((t for t in doc[start + 1 : clause.end] if _past(t)), None)
    if verb is None or verb.nbor(-1).pos_ not in CLOSED or not _reaches(verb, root):
        return
    told = any(c.dep_ in {"obj", "ccomp", "xcomp"} for c in verb.children) or verb.dep_ == "amod"
    closed = root.dep_ == "ROOT" and clause[-1].text in {".", "!", "”", '"'}
    if not told and not closed:
        return  # a headline: *man arrested in Kent*
    if verb.i + 1 < clause.end and verb.nbor(1).lower_ == "by":
        return
    inside = set(range(start, verb.i))
    tops = [t for t in doc[start : verb.i] if t.pos_ in NOMINAL and (t.i == root.i or t.head.i not in inside)]
    subject = next(
        (t for t in tops if not any(c.dep_ == "case" for c in t.children) and (t.i == start or doc[t.i - 1].pos_ != "ADP")), None
    )
    if subject is None:
        return
    described = verb.head if verb.dep_ == "amod" and verb.head.i > verb.i else None
    if root.dep_ == "ROOT":
        hang(verb, verb, "ROOT")
    else:
        hang(verb, root.head, "ccomp" if root.dep_ == "obj" else root.dep_)
    verb.pos_ = "VERB"
    verb.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
    hang(subject, verb, "nsubj")
    if described is not None:
        hang(described, verb, "obj")
    for top in tops:
        if top.i != subject.i and top.head.i != verb.i:
            preposition = next((t for t in top.lefts if t.pos_ == "ADP"), doc[top.i - 1])
            hang(top, verb, "obl")
            if preposition.pos_ == "ADP":
                hang(preposition, top, "case")
    for host in {root.i, subject.i, described.i if described is not None else root.i}:
        for child in list(doc[host].children):
            if child.dep_ in {"mark", "cc"} and child.i < start:
                hang(child, verb)
            if child.i < verb.i or child.dep_ not in MOVED:
                continue
            infinitive = any(c.dep_ == "mark" for c in child.lefts)
            if described is not None and host == described.i and (child.dep_ == "nmod" or (child.dep_ == "acl" and not infinitive)):
                continue  # *roads in Kent*: what stands behind the object may belong to it
            hang(child, verb, MOVED[child.dep_])
    if root.i not in {subject.i, verb.i} and root.head.i in {root.i, verb.head.i} and root.head.i != verb.i:
        hang(root, verb, "obj" if root.i > verb.i else "nsubj")


MOVED = {"nmod": "obl", "acl": "advcl", "advcl": "advcl", "punct": "punct", "parataxis": "parataxis", "obl": "obl"}


def _past(token: Token) -> bool:
    """Whether a word may be a verb in the past tense, though it was read as a participle."""
    if token.pos_ == "ADJ":
        return token.lower_.endswith("ed") and token.dep_ == "amod" and token.nbor(-1).pos_ in {"PROPN", "NOUN"}
    form = token.morph.get("VerbForm", [])
    past = "Past" in token.morph.get("Tense", []) and ("Part" in form or "Fin" in form)
    return token.pos_ == "VERB" and past and token.dep_ in {"acl", "amod"} and token.nbor(-1).text not in {"-", "‑"}


def _reaches(token: Token, root: Token) -> bool:
    """Whether a word hangs on the root by no more than noun phrases."""
    for _ in range(6):
        if token.head.i == root.i:
            return True
        token = token.head
        if token.pos_ not in NOMINAL:
            return False
    return False


def _resultative(result: Token, verb: Token) -> None:
    """*The force **shot** dead two men*, with *shot* read as the subject of *dead*."""
    subject = next((c for c in verb.lefts if c.i == verb.i - 1 and c.dep_ in {"compound", "nmod:poss"} and c.pos_ in NOMINAL), None)
    below = verb.dep_ in SUBJECTS and verb.head.i == result.i
    above = result.dep_ == "xcomp" and result.head.i == verb.i
    if not (below or above) or verb.pos_ != "NOUN" or subject is None:
        return
    if below:
        hang(verb, *((verb, "ROOT") if result.dep_ == "ROOT" else (result.head, result.dep_)))
    verb.pos_ = "VERB"
    verb.set_morph("Mood=Ind|Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]
    subject.dep_ = "nsubj"
    for child in [c for c in verb.lefts if c.i != subject.i]:
        hang(child, subject)
    hang(result, verb, "xcomp")
    for child in list(result.children):
        if child.i != verb.i:
            hang(child, verb)


def _described(participle: Token) -> None:
    """Hang a participle on the object before it that it describes: *arrested three men **suspected** of spying*."""
    verb = participle.head
    objects = [c for c in verb.rights if c.dep_ == "obj" and c.right_edge.i == participle.left_edge.i - 1]
    form = participle.morph.get("VerbForm", [])
    bare = not any(c.dep_ in AUXILIARY or c.dep_ in SUBJECTS or c.dep_ == "obj" for c in participle.children)
    if verb.pos_ == "VERB" and objects and "Part" in form and "Pres" not in participle.morph.get("Tense", []) and bare:
        hang(participle, objects[0], "acl")


def _clausal(word: Token) -> None:
    """Make a verb of a noun with subject and object: *the army conducts exercises*, with *conducts* tagged as a noun."""
    deps = {c.dep_ for c in word.children}
    infinitive = word.pos_ == "VERB" and "Inf" in word.morph.get("VerbForm", []) and word.doc.lang_ not in SYNCRETIC
    if infinitive and word.dep_ in PHRASES and deps & {"det", "nmod:poss"} and not word.lemma_.endswith("n"):
        word.pos_ = "NOUN"  # *zijn zuidgrenzen*, tagged as an infinitive
        word.set_morph("Number=Plur")  # type: ignore[attr-defined]
    if word.pos_ == "AUX" and word.is_upper and len(word) > 1 and word.dep_ in PHRASES and not word.nbor(-1 if word.i else 1).is_upper:
        word.pos_ = "PROPN"  # *did not support **IS***
        word.set_morph("Number=Sing")  # type: ignore[attr-defined]
    first, hyphen, _ = word.text.partition("-")
    if word.pos_ == "VERB" and hyphen and len(first) > 1 and first.isupper():
        word.pos_ = "NOUN"  # *EU-lidstaat*
        word.set_morph("")  # type: ignore[attr-defined]
    owner = next((c for c in word.lefts if c.dep_ == "nmod:poss" and c.i == word.i - 1 and c.pos_ in NOMINAL), None)
    if word.pos_ == "NOUN" and {"obj", "compound:prt"} <= deps and "cop" not in deps and owner is not None:
        word.pos_, owner.dep_ = "VERB", "nsubj"  # *De Houthi's vuurden een raket af*, read as theirs
        word.set_morph("Mood=Ind|VerbForm=Fin")  # type: ignore[attr-defined]
        for child in word.rights:
            child.dep_ = "obl" if child.dep_ == "nmod" else child.dep_
        return
    if word.pos_ == "NUM" and word.is_alpha and word.text[0].isupper() and not word.like_num and not word.is_sent_start:
        word.pos_ = "PROPN"  # *TikTok*
        word.set_morph("")  # type: ignore[attr-defined]
        word.dep_ = "obj" if word.dep_ == "xcomp" and "obj" not in {c.dep_ for c in word.head.children} else word.dep_
    if word.pos_ == "ADJ" and word.dep_ in SUBJECTS:
        noun = next((c for c in word.lefts if c.dep_ in SUBJECTS and c.i == word.i - 1 and c.pos_ in NOMINAL), None)
        if noun is not None and "cop" not in deps and word.head.pos_ == "VERB" and word.head.i > word.i:
            hang(noun, word.head, word.dep_)  # *Rebels **loyal** to X clashed with Y*
            hang(word, noun, "amod")
    if word.pos_ == "ADJ" and word.dep_ == "amod" and word.i > word.sent.start and word.doc.lang_ in SYNCRETIC:
        verb, noun = word.nbor(-1), word.head
        counted = any(c.dep_ in {"det", "nummod"} and word.i < c.i < noun.i for c in noun.children)
        if noun.dep_ == "obj" and noun.head.i == verb.i and counted and not any(c.dep_ == "det" and c.i < word.i for c in noun.children):
            hang(word, verb, "xcomp")  # *shot **dead** two men*
    if word.pos_ == "ADJ" and "obj" in deps and "cop" not in deps and word.doc.lang_ in SYNCRETIC and word.i > word.sent.start:
        _resultative(word, word.nbor(-1))
    if word.pos_ == "NOUN" and "obj" in deps and deps & SUBJECTS and "cop" not in deps and word.doc.lang_ in SYNCRETIC:
        word.pos_ = "VERB"
        if not any(c.dep_.startswith("aux") for c in word.children):
            tense = "Past" if word.lower_.endswith("ed") else "Pres"
            word.set_morph(f"Mood=Ind|Tense={tense}|VerbForm=Fin")  # type: ignore[attr-defined]


def _cluster(infinitive: Token) -> None:
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


def _buried(participle: Token) -> None:
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


def _held_back(infinitive: Token) -> None:
    """*weigert **met X** te onderhandelen*: what stands before an infinitive with *te* is its own, where the verb above takes nothing."""
    verb = infinitive.head
    empty = infinitive.dep_ == "xcomp" and verb.lemma_ in words(infinitive.doc.lang_).get("empty", ()) and verb.i < infinitive.i
    if not empty or not any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts):
        return
    for child in list(verb.children):
        if verb.i < child.i < infinitive.i and child.dep_ in {"obj", "obl:arg", "obl", "iobj"}:
            hang(child, infinitive)


def _loose_infinitive(infinitive: Token) -> None:
    """Hang an infinitive with *te* that stands beside its clause on the verb before it: *maar weigert X toe te laten*."""
    marked = any(c.dep_ == "mark" and c.i == infinitive.i - 1 for c in infinitive.lefts)
    if infinitive.dep_ != "parataxis" or not marked or "Inf" not in infinitive.morph.get("VerbForm", []):
        return
    first = infinitive.left_edge.i
    verb = next((t for t in reversed(infinitive.doc[infinitive.sent.start : first]) if t.pos_ == "VERB"), None)
    if verb is not None and verb.dep_ == "conj" and verb.head.i == infinitive.head.i and not any(c.dep_ == "xcomp" for c in verb.children):
        hang(infinitive, verb, "xcomp")


def _perfect(auxiliary: Token) -> None:
    """*Gisteren heeft een delegatie, geleid door X, **gesproken** met Y*: the participle behind the commas is what was done."""
    if (
        auxiliary.lemma_ != "hebben"
        or auxiliary.dep_ != "ROOT"
        or any(c.pos_ == "VERB" and c.dep_ != "parataxis" for c in auxiliary.children)
    ):
        return
    noun = next((c for c in auxiliary.rights if c.dep_ in {"obj", "nsubj"} and c.pos_ in NOMINAL), None)
    parts = [c for c in noun.rights if c.dep_ == "acl" and c.pos_ == "VERB"] if noun is not None else []
    done = next((c for c in reversed(parts) if "Part" in c.morph.get("VerbForm", []) and _behind_comma(c)), None)
    if noun is None or done is None or any(c.dep_ in AUXILIARY for c in done.children):
        return
    hang(done, done, "ROOT")
    for child in list(auxiliary.children):
        hang(child, done)
    hang(auxiliary, done, "aux")
    if not any(c.dep_ == "nsubj" for c in done.children):
        noun.dep_ = "nsubj"


def _finite(verb: Token) -> bool:
    """Whether a word is the verb of a finite clause of its own."""
    auxiliaries = [t for t in verb.children if t.dep_.startswith("aux")]
    return verb.pos_ == "VERB" and any("Fin" in t.morph.get("VerbForm", []) for t in (verb, *auxiliaries))


def _find_subject(verb: Token, dated: set[int]) -> None:
    """Take for the subject what cannot be what it was read as, in a clause that has none.

    Of two objects the first; else a noun phrase before the verb that was read as an oblique without preposition, though
    it is no time; else a name that was read as the first part of a compound with the verb.
    """
    # A conjoined verb shares the subject of the first one, unless a conjunction such as *after* opens a clause of its own.
    shared = verb.dep_ == "conj" and not any(c.dep_ == "mark" for c in verb.lefts)
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    if shared and not passive and verb.doc.lang_ not in SYNCRETIC:
        # *Toen vluchtte hij en arresteerde de politie twee mannen*: right behind the verb stands its own subject.
        two = [c for c in verb.rights if c.dep_ == "obj" and c.pos_ in {"NOUN", "PROPN"}]
        if len(two) == 2 and two[0].i not in dated and two[0].left_edge.i == verb.i + 1 and "Fin" in verb.morph.get("VerbForm", []):
            two[0].dep_ = "nsubj"
    if shared or passive or verb.dep_ in {"acl:relcl", "xcomp"} or "Imp" in verb.morph.get("Mood", []):
        return
    objects = [c for c in verb.children if c.dep_ == "obj" and c.i not in dated]
    if len(objects) > 1:
        objects[0].dep_ = "nsubj"
        return
    bare = [c for c in verb.lefts if c.dep_ in UNMARKED and c.pos_ in {"NOUN", "PROPN"} and c.i not in dated]
    bare = [c for c in bare if not any(g.dep_ in {"case", "nummod"} for g in c.children) and c.left_edge.i not in dated]
    if len(bare) == 1 and objects:
        bare[0].dep_ = "nsubj"
    elif len(objects) == 1 and not bare and _inverted(verb, objects[0]):
        objects[0].dep_ = "nsubj"
    elif not bare and (objects or any(c.dep_ == "ccomp" for c in verb.rights)):
        # *Moscow **demands** that …*, read as if it were some demands
        names = [c for c in verb.lefts if c.dep_ == "compound" and c.pos_ == "PROPN"]
        if len(names) == 1:
            names[0].dep_ = "nsubj"


def _undated(name: Token) -> None:
    """*die in januari **Goma** bestormde*: a name is no part of the month before it."""
    verb = name.head.head
    if name.dep_ not in {"flat", "appos", "nmod", "compound"} or any(c.dep_ == "case" for c in name.children) or verb.pos_ != "VERB":
        return
    if name.i < verb.i and not any(c.dep_ == "obj" for c in verb.children):
        hang(name, verb, "obj" if any(c.dep_ in SUBJECTS and c.i < name.i for c in verb.children) else "nsubj")


def _relative(verb: Token) -> None:
    """In a relative clause without a subject its pronoun acts: *raketten **die** Kiev bestoken*, with *bestoken* an infinitive.

    Unless a singular verb says that the name beside it does: *raketten die **Kiev** bestookt*.
    """
    if verb.dep_ != "acl:relcl" or any(c.dep_.partition(":")[0] in SUBJECT_LIKE or c.dep_ == "aux:pass" for c in verb.children):
        return
    pronoun = next((c for c in verb.lefts if c.dep_ == "obj" and "Rel" in c.morph.get("PronType", [])), None)
    if pronoun is None:
        return
    one = "Sing" in verb.morph.get("Number", []) and "Plur" in verb.head.morph.get("Number", [])
    other = next((c for c in verb.lefts if c.dep_ == "obj" and c.i > pronoun.i and c.pos_ in {"NOUN", "PROPN"}), None)
    (other if one and other is not None else pronoun).dep_ = "nsubj"


def _between(first: Token, verb: Token, second: Token) -> bool:
    """Whether the finite auxiliary stands between two subjects: the second undergoes it (*X en Y hebben **de rechter** verzocht …*).

    Not where it agrees with the second alone, nor where the auxiliary makes a passive.
    """
    auxiliary = next((c for c in verb.lefts if c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm", [])), None)
    if auxiliary is None or not first.i < auxiliary.i < second.left_edge.i or any(c.dep_ in {"obj", "aux:pass"} for c in verb.children):
        return False
    several = any(c.dep_ == "conj" for c in first.children) or "Plur" in first.morph.get("Number", [])
    return several is ("Plur" in auxiliary.morph.get("Number", []))


def _disagrees(verb: Token, noun: Token) -> bool:
    """Whether a plural noun stands before a singular verb as if it acted: *en grote delen van het land verwoestte*.

    In the Dutch treebank of the training data 14 such nouns are subjects, most of them slips of the text.
    """
    plural = noun.pos_ == "NOUN" and "Plur" in noun.morph.get("Number", []) and verb.dep_ in {"conj", "acl:relcl"}
    finite = "Sing" in verb.morph.get("Number", []) and "Fin" in verb.morph.get("VerbForm", [])
    counted = any(c.dep_ in {"nummod", "conj"} or c.pos_ == "NUM" for c in noun.children)
    return plural and finite and noun.dep_ == "nsubj" and not counted and not any(c.dep_ in {"obj", "cop"} for c in verb.children)


def _inverted(verb: Token, noun: Token) -> bool:
    """Whether a noun phrase stands where Dutch has its inverted subject: right behind the finite verb, with words before that.

    *Sinds mei hebben rebellen opgeroepen tot …*
    """
    finite = next(
        (t for t in (verb, *verb.children) if t.dep_.startswith("aux") or t is verb if "Fin" in t.morph.get("VerbForm", [])), None
    )
    if finite is None or verb.doc.lang_ in SYNCRETIC or noun.left_edge.i != finite.i + 1 or noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    number = finite.morph.get("Number", [])
    agrees = not number or not noun.morph.get("Number", []) or number == noun.morph.get("Number", [])
    before = [c for c in verb.lefts if c.i < finite.i and not c.is_punct and c.dep_ != "cc"]
    return agrees and bool(before)


def _split(verb: Token) -> None:
    """Give a second clause its subject back: *praised the role, and A, B and C endorsed the deal* does not praise A."""
    doc = verb.doc
    edge = verb.left_edge.i
    finite = any("Fin" in t.morph.get("VerbForm", []) for t in (verb, *verb.children) if t is verb or t.dep_.startswith("aux"))
    if (
        not finite
        or edge == 0
        or doc[edge - 1].dep_ in {"cc", "punct"}
        or any(c.dep_ in {"cc", "mark", "nsubj", "expl"} for c in verb.lefts)
    ):
        return
    noun = doc[edge - 1]
    while noun.head.i != verb.head.i and noun.head.i != noun.i and noun.head.i > verb.head.i:
        noun = noun.head
    if noun.head.i != verb.head.i or noun.dep_.partition(":")[0] not in {"obj", "obl"} or noun.right_edge.i != edge - 1:
        return
    members = [child for child in noun.rights if child.dep_ == "conj"]
    for at, first in enumerate(members):
        opener = next((c for c in first.lefts if c.dep_ == "cc"), None)
        if opener is not None and opener.i > 0 and doc[opener.i - 1].text == ",":
            verb.dep_ = "conj"
            hang(first, verb, "nsubj")
            hang(opener, verb)
            for other in members[at + 1 :]:
                hang(other, first)
            return


def _asked(infinitive: Token) -> None:
    """Give the verb above its own object: *vroeg **X** Y te veroordelen*, with both hung on what X was asked to do."""
    verb = infinitive.head
    objects = [c for c in infinitive.lefts if c.dep_ == "obj"]
    marked = any(c.dep_ == "mark" for c in infinitive.lefts)
    free = verb.pos_ == "VERB" and not any(c.dep_ in {"obj", "iobj"} for c in verb.children)
    if infinitive.dep_ in {"xcomp", "ccomp"} and len(objects) == 2 and marked and free and verb.i < objects[0].i:
        hang(objects[0], verb, "iobj")


def _reduced(verb: Token) -> None:
    """Give a clause its verb: *where militias allied with X attacked Y*, read as *militias allied … and attacked Y*.

    The participle in it describes its subject, and the finite verb right behind it is the clause's.
    """
    if "Fin" not in verb.morph.get("VerbForm", []) or any(c.dep_ == "cc" for c in verb.lefts):
        return
    inner = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i > verb.sent.start else verb
    while inner.i != verb.head.i and inner.head.i != inner.i and inner.dep_ not in {"acl:relcl", "advcl", "advcl:relcl"}:
        inner = inner.head
    subject = next((c for c in inner.lefts if c.dep_ in SUBJECTS), None)
    bare = "Part" in inner.morph.get("VerbForm", []) and not any(c.dep_ in AUXILIARY for c in inner.children)
    if not bare or subject is None or inner.i >= verb.i or inner.right_edge.i != verb.left_edge.i - 1 or verb.head.i > inner.i:
        return
    hang(verb, inner.head, inner.dep_)
    for child in list(inner.lefts):
        hang(child, verb)
    subject.dep_ = "nsubj"
    hang(inner, subject, "acl")


def _low(verb: Token) -> None:
    """Join a verb to the clause right before it: *sued Chad after police raided a bank **and arrested** two men*.

    Where a conjunction without comma follows a finite clause with a subject of its own, 46 of 60 verbs in the training
    data (English 29 of 39, Dutch 17 of 21) belong to that clause and not to the one around it.
    """
    joint = next((c for c in verb.lefts if c.dep_ == "cc"), None)
    if joint is None or joint.i == 0 or joint.nbor(-1).text == "," or any(c.dep_ == "mark" for c in verb.lefts):
        return
    for clause in verb.head.rights:
        own = any(c.dep_ in SUBJECTS for c in clause.children)
        if clause.dep_ == "advcl" and own and _finite(clause) and clause.right_edge.i == joint.i - 1:
            hang(verb, clause)
            return


def _halved(verb: Token, subject: Token) -> None:
    """Give a second clause its whole subject: *praised the role, and A, B and C endorsed the deal*, with A joined to the role.

    Clauses that no conjunction joins are rare; it stands before A.
    """
    doc, edge = verb.doc, subject.left_edge.i
    if edge < 2 or doc[edge - 1].text != "," or any(c.dep_ == "cc" for c in (*verb.lefts, *subject.lefts)):
        return
    if not any(c.dep_ == "conj" for c in subject.rights):
        return
    first = doc[edge - 2]
    while first.dep_ != "conj" and first.head.i != first.i and first.i > verb.head.i:
        first = first.head
    opener = next((c for c in first.lefts if c.dep_ == "cc"), None)
    if first.dep_ != "conj" or first.i < verb.head.i or first.right_edge.i != edge - 2 or first.pos_ not in NOMINAL:
        return
    if opener is None or opener.i == 0 or doc[opener.i - 1].text != ",":
        return
    hang(first, verb, subject.dep_)
    hang(opener, verb)
    others = [c for c in subject.rights if c.dep_ == "conj"]
    for other in (subject, *others):
        hang(other, first, "conj")
