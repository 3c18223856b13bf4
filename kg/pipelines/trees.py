"""Repairs of parsed trees that no correct tree of Universal Dependencies would need.

Auxiliaries have no arguments: what a parser hangs on one belongs to its verb. A clause has one subject. Small parsers
often find two where a name explains the other one: *the prime minister, Anna Berg, met the king*, *leader Anna Berg
resigned*. There the name becomes what it is, an apposition. A clause that has a verb of its own has its own subject, and two
objects have a subject.
"""

from __future__ import annotations

from itertools import pairwise

from spacy.language import Language
from spacy.symbols import ADJ, ADP, ADV, AUX, DET, NOUN, NUM, PART, PRON, PROPN, VERB
from spacy.tokens import Doc, Token

from kg.pipelines.agents import (
    agent_of_deed,
    agent_of_passive,
    captive,
    charges,
    deed,
    done_by_pronoun,
    enclosed,
    gerund,
    gerund_complement,
    prevented,
    reduced_relative,
)
from kg.pipelines.batches import Applied
from kg.pipelines.clauses import (
    after_semicolon,
    asyndetic,
    before_semicolon,
    behind_comma,
    behind_subject,
    called,
    clausal,
    content_clause,
    described,
    finite,
    finite_attribute,
    garden_path,
    halved,
    headline,
    introduced,
    leapt,
    low,
    ordered,
    own_objects,
    own_verb,
    predicated,
    reduced,
    reopened,
    reported,
    second_verb,
    sibling,
    split_clause,
    unturned,
    verbless,
    who_did,
    whom,
)
from kg.pipelines.heads import AUXILIARY, CLAUSES, SUBJECT_LIKE, SUBJECTS, SYNCRETIC, hang
from kg.pipelines.infinitives import (
    asked,
    buried,
    cluster,
    for_whom,
    held_back,
    helped,
    helped_to,
    loose_infinitive,
    owned_plan,
    perfect,
    pointed,
    purpose,
)
from kg.pipelines.noun_phrases import (
    NOMINAL,
    acronym,
    adjectival,
    adjoining,
    apart,
    attributive_noun,
    bare_title,
    before_title,
    beside,
    cabinet,
    coordinated,
    gapped,
    genitive,
    given,
    handed,
    how_often,
    hyphenated,
    in_three,
    join,
    kinsman,
    latest,
    leftover,
    listed_person,
    loan,
    mediated,
    national,
    nearest,
    of_its_kind,
    of_the_named,
    office,
    offices,
    one_more,
    paid,
    parallel,
    placed,
    possessor,
    post_of,
    receiver,
    repeated,
    second_list,
    second_office,
    second_party,
    second_portfolio,
    second_title,
    shared_office,
    since,
    syllables,
    titled,
    titled_together,
    torn,
    undergoer,
    whole,
    worded_office,
)
from kg.pipelines.participles import (
    agentive,
    appointed,
    attributive,
    charged,
    described_name,
    guarding,
    named,
    past,
    preposition,
    resulting,
)
from kg.pipelines.participles import words as lists
from kg.pipelines.relatives import agreeing, clefted, own_list, personal, resumed, shared_list, unclosed, whose, whose_name
from kg.pipelines.speakers import doubting, heading, parenthetic, speaker
from kg.pipelines.subjects import (
    articled,
    beneficiary,
    beside_subject,
    between,
    compounded,
    disagrees,
    find_subject,
    fronted,
    opening,
    particle,
    prepositional,
    relative_pronoun,
    set_phrase,
    stranger,
    timeless,
    undated,
)
from kg.pipelines.values import DATE
from kg.pipelines.values import SPANS as VALUES

NAME = "kg_trees"
ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "advmod", "advcl", "ccomp", "xcomp", "csubj", "mark"})
RESPELT = ("participles", "past", "prepositions", "attributive", "alleged", "adjoining")  # lists of forms that are taken for something else
RETAGGED = frozenset({VERB, ADV, AUX, NOUN, NUM, ADJ})
CLAUSAL = frozenset({"acl", "acl:relcl"})
VERBAL = frozenset({VERB, AUX})
NAMING = frozenset({NOUN, PROPN})
OWNING = frozenset({PRON, DET, ADV})
REOPENERS = frozenset({"after", "before", "until", "since"})


@Language.factory(NAME)
def make_trees(nlp: Language, name: str) -> Applied:
    """The component."""
    return Applied(name, trees)


def trees(doc: Doc) -> Doc:
    """Repair a document's trees."""
    if not doc.has_annotation("DEP"):
        return doc
    words = list(doc)
    syncretic = doc.lang_ in SYNCRETIC
    tables = lists(doc.lang_)
    naming = tables.get("named", ())
    gifts = set(tables.get("gifts", ()))
    reports = set(tables.get("reports", ()))
    counts = set(tables.get("counts", ()))
    people = any(entity.label_ == "PERSON" for entity in doc.ents)
    forms = {form for table in RESPELT for form in tables.get(table, ())}
    for word in words:
        if word.dep_ in AUXILIARY and word.head.i != word.i:
            for child in list(word.children):
                if child.dep_.partition(":")[0] in ARGUMENTS:
                    hang(child, word.head)
    syllables(doc)
    surnames = {e[-1].text for e in doc.ents if e.label_ == "PERSON" and len(e) > 1}
    # Most words are of no concern to most repairs: which are is asked here, where it costs no call.
    for word in words:
        if word.text in surnames:
            repeated(word, surnames)
        if word.lower_ in forms:
            past(word)
            preposition(word)
            attributive(word)
        if word.lower_ in gifts:
            given(word)
        if word.lower_ in counts:
            how_often(word)
        if word.lower_ in reports:
            reported(word)
        if word.dep_ == "fixed":
            loan(word)
        if word.pos in RETAGGED:
            clausal(word)
    for word in words:
        pos = word.pos
        if pos == PROPN:
            if not word.is_sent_start:
                adjectival(word)
                adjoining(word)
                placed(word)
                apart(word)
                whole(word)
                beside(word)
                national(word)
                paid(word)
            offices(word)
            undergoer(word)
            if not syncretic:
                genitive(word)
                receiver(word)
                articled(word)
        elif pos == NOUN:
            titled(word)
            worded_office(word)
            if not word.is_sent_start:
                adjectival(word)
            charged(word)
            if syncretic and word.dep_ == "obl":
                attributive_noun(word)
            elif syncretic and word.dep_ in {"ROOT", "nsubj"}:
                headline(word)
        elif pos == NUM:
            since(word)
        elif word.text == "-":
            hyphenated(word)
        elif pos == PART and syncretic:
            possessor(word)
        elif pos == ADP and syncretic and word.i and words[word.i - 1].text == "-":
            in_three(word)
        elif pos == ADJ and not syncretic and "-" in word.text:
            cabinet(word)
        elif pos == ADP and word.is_upper and len(word) > 1 and not word.is_sent_start:
            acronym(word)
        elif pos == VERB and word.dep_ != "ROOT":
            agentive(word)
            resulting(word)
            if word.dep_ == "acl":
                mediated(word)
            elif syncretic:
                guarding(word)
            if word.lower_ in naming:
                named(word)
    if syncretic:
        for word in words:
            if word.pos == VERB:
                if word.dep_ == "ROOT" and word.n_lefts > 1:
                    called(word)
                if word.dep_ == "xcomp":
                    described(word)
                compounded(word)
                described_name(word)
                clefted(word)
                introduced(word)
            elif word.pos == NOUN and word.dep_ == "ROOT":
                doubting(word)
    particles = set(tables.get("particles", {}).values())
    phrases = tables.get("set_phrases", {})
    for word in words:
        if word.lower_ in particles:
            handed(word)
        if word.lower_ in phrases:
            set_phrase(word)
        if word.dep_ == "case":
            leapt(word)
            before_title(word)
    for word in words:
        dep = word.dep_
        if dep == "compound" and syncretic and word.pos == VERB:
            gerund(word)
        if dep == "amod":
            gerund(word)
            appointed(word)
            dep = word.dep_
        if dep == "fixed":
            gapped(word)
            dep = word.dep_
        if dep in {"nmod", "obl"} and not syncretic:
            enclosed(word)
            dep = word.dep_
        if syncretic and dep in {"obj", "nmod"}:
            captive(word)
            dep = word.dep_
        if dep == "nmod":
            agent_of_deed(word)
            of_the_named(word)
        if word.pos == VERB:
            done_by_pronoun(word)
            if syncretic:
                gerund_complement(word)
                charges(word)
                prevented(word)
            agent_of_passive(word)
        if syncretic and dep == "ROOT":
            before_semicolon(word)
            reduced_relative(word)
            deed(word)
    for entity in doc.ents:
        if len(entity) > 1:
            torn(entity)
        if syncretic and entity.label_ == "PERSON":
            post_of(entity)
            bare_title(entity)
    for word in words:
        if word.pos == VERB:
            if word.dep_ in {"conj", "amod"}:
                finite_attribute(word)
                second_verb(word)
            own_objects(word)
            if word.dep_ in CLAUSAL:
                content_clause(word)
            if not syncretic:
                if people:
                    behind_subject(word)
                unturned(word)
                if word.dep_ in CLAUSAL:
                    whom(word)
                    who_did(word)
                agreeing(word)
            coordinated(word)
    for at, verb in enumerate(words):
        dep = verb.dep_
        if syncretic:
            if at and words[at - 1].dep_ == "mark":
                for_whom(verb)
                owned_plan(verb)
            if dep in {"xcomp", "ccomp"}:
                helped(verb)
                ordered(verb)
        elif dep == "ROOT":
            perfect(verb)
        elif dep in {"xcomp", "ccomp", "advcl"}:
            if dep == "xcomp":
                helped_to(verb)
            ordered(verb)
            asked(verb)
            pointed(verb)
            purpose(verb)
        if verb.pos in VERBAL:
            cluster(verb)
            buried(verb)
            loose_infinitive(verb)
            held_back(verb)
    for word in words:
        dep = word.dep_
        if dep == "conj":
            predicated(word)
            if word.pos in NAMING:
                second_party(word)
                if not syncretic:
                    second_portfolio(word)
                parallel(word)
                latest(word)
                second_title(word)
                titled_together(word)
                shared_office(word)
                of_its_kind(word)
                office(word)
                second_office(word)
                leftover(word)
                second_list(word)
            elif word.pos == NUM:
                second_office(word)
        elif dep == "appos":
            listed_person(word)
            nearest(word)
            if word.pos == NOUN:
                kinsman(word)
            elif word.pos == PROPN:
                one_more(word)
    if syncretic:
        for word in words:
            if word.pos_ in NOMINAL and word.n_rights and (word.dep_ in CLAUSES or (word.dep_ == "obj" and word.head.lemma_ == "say")):
                garden_path(word, doc[word.left_edge.i : word.right_edge.i + 1])
    for word in words:
        pos = word.pos
        if pos == VERB:
            whose_name(word)
            own_verb(word)
            asyndetic(word)
            parenthetic(word)
            speaker(word)
            personal(word)
            resumed(word)
            if word.dep_ == "acl:relcl":
                unclosed(word)
            own_list(word)
        elif pos in OWNING:
            whose(word)
        elif pos == PROPN:
            shared_list(word)
    for sentence in doc.sents:
        verbless(sentence.root)
        for mark in sentence:
            if mark.dep_ == "case":
                if mark.lower_ in REOPENERS:
                    reopened(mark)
            elif mark.text == ";":
                after_semicolon(mark, sentence)
            elif mark.text == ":":
                heading(mark)
    dated = {i for span in doc.spans.get(VALUES, ()) for i in range(span.start, span.end)}
    days = {i for span in doc.spans.get(VALUES, ()) if span.label_ == DATE for i in range(span.start, span.end)}
    if days:
        for word in words:
            if word.i not in dated and word.head.i in days:
                if word.pos == PROPN and word.head.i < word.i:
                    undated(word)
                else:
                    timeless(word)
    if not syncretic:
        for word in words:
            dep = word.dep_
            if dep == "nmod" or dep == "obj" or dep in SUBJECTS:
                prepositional(word)
            elif dep == "appos":
                stranger(word)
            if word.pos == VERB:
                beside_subject(word)
                particle(word)
    for verb in words:
        if verb.n_lefts or verb.n_rights:
            arguments(verb, dated, syncretic)
    return doc


def arguments(verb: Token, dated: set[int], syncretic: bool) -> None:
    """Repair what is hung on one word as subjects and objects."""
    doc, pos = verb.doc, verb.pos
    if verb.dep_ == "acl:relcl":
        relative_pronoun(verb)
    if pos == VERB and finite(verb) and not any(c.dep_.partition(":")[0] in SUBJECT_LIKE for c in verb.children):
        find_subject(verb, dated)
    objects = [child for child in verb.rights if child.dep_ == "obj"]
    for first, second in pairwise(objects):
        # *sacked coach Jansen*: no verb has two direct objects
        close = first.right_edge.i + 1 == second.left_edge.i and second.left_edge.text != ","
        if first.pos_ == "NOUN" and second.pos_ == "PROPN" and close:
            hang(second, first, "appos")
        elif (
            first.pos_ == "PROPN"
            and second.ent_type_ == "PERSON"
            and first.ent_type_ in {"ORG", "GPE"}
            and first.i + 1 == second.left_edge.i
        ):
            # *jailed **U.N.** rights envoy Jane Doe*
            title = next((c for c in second.lefts if c.dep_ in {"nmod:desc", "compound"} and c.pos_ == "NOUN"), None)
            if title is not None:
                hang(first, title, "compound")
        elif second.pos_ == "PROPN" and second.ent_type_ == "PERSON" and behind_comma(second) and not second.is_ancestor(first):
            # *suspended X and threatened the new strongman, **Ali Omar***, hung on the first verb
            start = next(t.i for t in second.subtree if not t.is_punct)
            noun = doc[max(start - 2, 0)]
            if noun.pos_ == "NOUN" and noun.i > first.i and noun.head.i != second.i:
                hang(second, noun, "appos")
        elif second.pos_ == "NOUN" and any(c.dep_ == "det" for c in second.lefts) and behind_comma(second):
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
    if syncretic and verb.n_lefts:
        opening(verb)
    if len(subjects) == 1 == len(behind) and verb.pos_ == "VERB" and not any(c.dep_ in {"cop", "aux:pass"} for c in verb.children):
        # *Tsjaad beschuldigde **Soedan** ervan …*: who stands behind the verb undergoes it
        behind[0].dep_ = "iobj" if any(c.dep_ == "obj" for c in verb.rights) else "obj"
    if len(subjects) == 1 and not syncretic and disagrees(verb, subjects[0]):
        subjects.pop().dep_ = "obj"
    if len(subjects) == 2 and not syncretic and between(subjects[0], verb, subjects[1]):
        subjects.pop().dep_ = "obj"
    if len(subjects) == 2 and not syncretic and beneficiary(verb, *subjects):
        subjects.pop().dep_ = "iobj"
    if not syncretic and pos in VERBAL:
        fronted(verb)
    for first, second in pairwise(subjects):
        join(first, second)
    if not subjects and verb.dep_ == "conj" and verb.pos_ == "VERB":
        sibling(verb)
        reduced(verb)
        low(verb)
    if not subjects and verb.dep_ in {"conj", "ccomp", "parataxis"} and verb.pos_ == verb.head.pos_ == "VERB" and verb.head.i < verb.i:
        split_clause(verb)
    elif len(subjects) == 1 and verb.dep_ == "conj" and verb.pos_ == verb.head.pos_ == "VERB":
        halved(verb, subjects[0])
