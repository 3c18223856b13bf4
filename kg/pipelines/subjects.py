"""Repairs of subjects and objects in parsed trees: each finite clause has one who acts."""

from __future__ import annotations

from spacy.tokens import Token

from kg.pipelines.heads import SUBJECT_LIKE, SUBJECTS, SYNCRETIC, hang
from kg.pipelines.participles import words

UNMARKED = frozenset({"obl:unmarked", "obl:tmod", "obl:npmod"})


def find_subject(verb: Token, dated: set[int]) -> None:
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
    if len(objects) == 1 and verb.doc.lang_ not in SYNCRETIC and objects[0].right_edge.i == verb.i - 1 and _first(objects[0]):
        objects[0].dep_ = "nsubj"  # ***Bewoners uit X** eisen van Y dat hij vertrekt*
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


def _first(noun: Token) -> bool:
    """Whether a noun phrase opens its clause, perhaps behind a conjunction."""
    edge = noun.left_edge.i
    return noun.pos_ in {"NOUN", "PROPN"} and (edge == noun.sent.start or noun.nbor(edge - noun.i - 1).dep_ in {"cc", "punct", "mark"})


def undated(name: Token) -> None:
    """*die in januari **Goma** bestormde*: a name is no part of the month before it."""
    verb = name.head.head
    if name.dep_ not in {"flat", "appos", "nmod", "compound"} or any(c.dep_ == "case" for c in name.children) or verb.pos_ != "VERB":
        return
    if name.i < verb.i and not any(c.dep_ == "obj" for c in verb.children):
        hang(name, verb, "obj" if any(c.dep_ in SUBJECTS and c.i < name.i for c in verb.children) else "nsubj")


def timeless(name: Token) -> None:
    """*heeft **de politie** zaterdagnacht drie mannen aangehouden*: who acts is the verb's, and not that of the day behind it."""
    day = name.head
    verb = day.head
    if name.dep_ not in SUBJECTS or day.i < name.i or verb.pos_ != "VERB" or any(c.dep_ in SUBJECTS for c in verb.children):
        return
    if hang(name, verb) and day.dep_ in {"obj", *SUBJECTS}:
        day.dep_ = "obl"


def beside_subject(verb: Token) -> None:
    """*Toen riep zijn vrouw **Anna Berg** X op*: the name behind the subject is hers, where something else is the object."""
    objects = [c for c in verb.children if c.dep_ == "obj"]
    if len(objects) < 2:
        return
    for noun in verb.children:
        behind = (c for c in objects if c.pos_ == "PROPN" and c.left_edge.i == noun.right_edge.i + 1)
        # *de Kamerleden **Fransen en Berg***: one of a list that is known for a person is enough
        name = next((c for c in behind if any(t.ent_type_ == "PERSON" for t in (c, *c.children))), None)
        if (
            noun.dep_ == "nsubj"
            and noun.pos_ == "NOUN"
            and name is not None
            and not any(c.dep_ in {"appos", "flat"} for c in noun.children)
        ):
            hang(name, noun, "appos")
            return


def particle(verb: Token) -> None:
    """*riep X en Y **op** hun wapens neer te leggen*: the verb's particle before an infinitive, read as a preposition."""
    wanted = words(verb.doc.lang_).get("particled", {}).get(verb.lemma_)
    if wanted is None or any(c.dep_ == "compound:prt" for c in verb.rights):
        return
    clause = next((c for c in verb.rights if c.dep_ in {"xcomp", "ccomp"} and any(g.dep_ == "mark" for g in c.lefts)), None)
    word = next((t for t in verb.doc[verb.i + 1 : clause.i] if t.lower_ == wanted), None) if clause is not None else None
    if clause is None or word is None or word.dep_ not in {"case", "compound:prt"} or word.i == verb.i + 1:
        return
    noun = word.head
    if word.dep_ == "case":
        called = noun.head
        if called.dep_ == "obj" and called.head.i == clause.i and called.i < word.i:
            hang(noun, clause, "obj")  # *riep **de rebellen op X** aan te vallen*
            hang(called, verb, "obj")
        elif noun.i > clause.i or called.i not in {verb.i, clause.i} or not hang(noun, clause, "obj"):
            return
    hang(word, verb, "compound:prt")


def set_phrase(word: Token) -> None:
    """*zette X **onder druk***: a preposition and its noun, read as a particle and what X became."""
    noun = word.nbor(1) if word.i + 1 < word.sent.end else word
    known = words(word.doc.lang_).get("set_phrases", {}).get(word.lower_, ())
    if word.dep_ == "compound:prt" and noun.lower_ in known and noun.head.i == word.head.i and noun.dep_ not in {"obl", "nmod"}:
        noun.pos_, noun.dep_ = "NOUN", "obl"
        noun.set_morph("Number=Sing")  # type: ignore[attr-defined]
        noun.lemma_ = noun.lower_
        word.pos_ = "ADP"
        hang(word, noun, "case")


def relative_pronoun(verb: Token) -> None:
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


def between(first: Token, verb: Token, second: Token) -> bool:
    """Whether the finite auxiliary stands between two subjects: the second undergoes it (*X en Y hebben **de rechter** verzocht …*).

    Not where it agrees with the second alone, nor where the auxiliary makes a passive.
    """
    auxiliary = next((c for c in verb.lefts if c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm", [])), None)
    if auxiliary is None or not first.i < auxiliary.i < second.left_edge.i or any(c.dep_ in {"obj", "aux:pass"} for c in verb.children):
        return False
    several = any(c.dep_ == "conj" for c in first.children) or "Plur" in first.morph.get("Number", [])
    return several is ("Plur" in auxiliary.morph.get("Number", []))


def disagrees(verb: Token, noun: Token) -> bool:
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


def prepositional(noun: Token) -> None:
    """*Tijdens **een overleg** heeft de bond X geschorst*: what has a preposition is nobody's subject or object.

    Of the nouns of the Dutch training data that are one, six have a preposition.
    """
    case = next((c for c in noun.lefts if c.dep_ == "case" and c.pos_ == "ADP"), None)
    if case is None or case.i != noun.left_edge.i or noun.head.pos_ != "VERB":
        return
    clause = "Fin" in noun.head.morph.get("VerbForm", [])  # what is part of a noun phrase is part of no finite verb
    if noun.dep_ in {"obj", *SUBJECTS} or (noun.dep_ == "nmod" and clause):
        noun.dep_ = "obl"


OPENED = SUBJECTS | {"obj"}


def opening(verb: Token) -> None:
    """***In Nepal** the Maoist Centre quit the government*: a place that opens a sentence is no object of its verb."""
    for noun in verb.lefts:
        if noun.dep_ not in OPENED:
            continue
        case = next((c for c in noun.lefts if c.dep_ == "case" and c.pos_ == "ADP"), None)
        opens = case is not None and case.i == noun.left_edge.i
        if opens and noun.dep_ == "obj":
            noun.dep_ = "obl"
        elif opens and noun.dep_ in SUBJECTS:  # *Outside Kent, **the army** and the rebels clashed*, read as a list of three
            listed = [c for c in noun.rights if c.dep_ == "conj"]
            if listed and hang(listed[0], verb, noun.dep_):
                noun.dep_ = "obl"
                for other in listed[1:]:
                    hang(other, listed[0])


def fronted(verb: Token) -> None:
    """*Europarlementariër **Anna Berg** bezocht Chad*, read as if Chad visited her: a person before the verb acts."""
    objects = [c for c in verb.lefts if c.dep_ == "obj" and c.pos_ in {"NOUN", "PROPN"}]
    subjects = [c for c in verb.rights if c.dep_ == "nsubj" and c.pos_ in {"NOUN", "PROPN"}]
    if len(objects) != 1 or len(subjects) != 1 or "Fin" not in verb.morph.get("VerbForm", []) or objects[0].right_edge.i != verb.i - 1:
        return
    agrees = not verb.morph.get("Number", []) or verb.morph.get("Number", []) == objects[0].morph.get("Number", ["Sing"])
    if agrees and _person(objects[0]) and not _person(subjects[0]):
        objects[0].dep_, subjects[0].dep_ = "nsubj", "obj"


def _person(noun: Token) -> bool:
    """Whether a noun phrase is a person's name, or a noun with one beside it (*senator Anna Berg*)."""
    return noun.ent_type_ == "PERSON" or any(c.ent_type_ == "PERSON" and c.dep_ in {"appos", "flat"} for c in noun.rights)


def stranger(noun: Token) -> None:
    """*heeft de KNVB **scheidsrechter** Jan Berg geschorst*: nobody's office stands behind a body's name; it is done to him."""
    name, verb = noun.head, noun.head.head
    beside = noun.dep_ == "appos" and name.pos_ == "PROPN" and noun.left_edge.i == noun.i and noun.nbor(-1).i <= name.right_edge.i
    if not beside or noun.nbor(-1).is_punct or name.ent_type_ not in {"ORG", "GPE"} or not _person(noun) or name.dep_ != "nsubj":
        return
    if verb.pos_ == "VERB" and not any(c.dep_ == "obj" for c in verb.children):
        hang(noun, verb, "obj")


def beneficiary(verb: Token, first: Token, second: Token) -> bool:
    """*De bank heeft **Acme** een boete opgelegd*: of two subjects around the auxiliary the second gets the object."""
    auxiliary = next((c for c in verb.lefts if c.dep_ == "aux" and "Fin" in c.morph.get("VerbForm", [])), None)
    behind = auxiliary is not None and first.i < auxiliary.i < second.left_edge.i
    return behind and any(c.dep_ == "obj" and c.i > second.i for c in verb.lefts)


def compounded(verb: Token) -> None:
    """*The **United States** plans to leave*, with the states read as what kind of plans: a finite verb has a subject."""
    if "Fin" not in verb.morph.get("VerbForm", []) or any(c.dep_.partition(":")[0] in {"nsubj", "csubj", "expl"} for c in verb.children):
        return
    name = next((c for c in verb.lefts if c.dep_ == "compound" and c.pos_ in {"PROPN", "NOUN"} and c.i == verb.i - 1), None)
    if name is None or any(c.dep_ in {"case", "mark"} for c in name.children):
        return
    for child in list(verb.lefts):
        if child.i < name.i and child.dep_ in {"det", "amod", "compound", "nmod:poss"}:
            hang(child, name)
    name.dep_ = "nsubj"


def articled(name: Token) -> None:
    """*zegt dat **het** Mali heeft aangevallen*, with *het* read as the article of a name that has none: who did it."""
    verb, article = name.head, name.nbor(-1) if name.i else name
    bare = name.dep_ == "nsubj" and name.ent_type_ in {"GPE", "PERSON"} and article.lower_ == "het" and article.dep_ == "det"
    if not bare or article.head.i != name.i or verb.dep_ != "ccomp" or verb.i < name.i or any(c.dep_ == "amod" for c in name.children):
        return
    after_mark = article.i > 0 and article.nbor(-1).dep_ == "mark"
    if after_mark and not any(c.dep_ in {"obj", "aux:pass", "nsubj:pass", "cop"} for c in verb.children) and hang(article, verb, "nsubj"):
        article.pos_, name.dep_ = "PRON", "obj"
