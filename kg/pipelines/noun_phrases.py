"""Repairs of noun phrases in parsed trees: names, appositions and lists that the parser joined or tore."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from kg.pipelines.heads import hang
from kg.pipelines.participles import words

ARTICLES = frozenset({"het", "de", "the"})
BODIES = frozenset({"GPE", "LOC", "ORG"})
NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "SYM"})
PHRASES = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "nmod"})
OTHERS = frozenset({"other", "andere"})
COMMAS = frozenset({",", "–", "—", "-", "("})


def apart(name: Token) -> None:
    """Take apart what the parser joined into one: *director Jansen van **Sparta***, *in the capital **Nairobi***."""
    before = name.nbor(-1)
    person, other = name.head.ent_type_ == "PERSON", name.ent_type_ not in {"", "PERSON"}
    if name.dep_.startswith("flat") and person and other and before.pos_ == "ADP" and before.i > name.head.i:
        name.dep_ = "nmod"
        hang(before, name, "case")
    office = name.head
    department = office.dep_ == "nmod" and office.head.pos_ == "NOUN" and office.head.i < office.i and before.pos_ == "NOUN"
    inside = name.dep_.partition(":")[0] in {"flat", "fixed"} and (before.i == office.i or before.dep_ == "fixed")
    unknown = before.i != office.i and name.is_title and name.ent_type_ == ""
    if department and inside and (name.ent_type_ == "PERSON" or unknown):
        hang(name, office.head, "appos")  # *minister van Defensie **Jansen***
        for behind in office.rights:
            if behind.i > name.i and behind.dep_.startswith("flat") and behind.pos_ == "PROPN":
                hang(behind, name)
    alone = (
        name.dep_ == "conj"
        and name.ent_type_ == "PERSON"
        and before.text == ","
        and not any(c.dep_ in {"cc", "conj"} for c in name.children)
    )
    if alone and not any(c.dep_ == "conj" and c.i > name.i for c in name.head.children):
        _explained(name)
    joined = name.dep_ == "conj" and before.pos_ == "NOUN" and not any(c.dep_ == "cc" for c in name.lefts)
    if joined and before.i > name.head.i and name.left_edge.i == name.i and name.head.right_edge.i >= before.i:
        hang(name, before, "appos")


def _explained(name: Token) -> None:
    """Hang a person's name on the office it explains: *the chairman of the Kenya Bank, **Jane Mwangi**, left*, read as a list.

    What is a list of two has a conjunction.
    """
    end = max((c.i for c in name.children if c.dep_.startswith("flat")), default=name.i) + 1
    doc, office = name.doc, name.head
    while office.dep_ == "nmod" or office.dep_.startswith("flat"):
        office = office.head
    closed = end < len(doc) and doc[end].text == ","
    if closed and office.pos_ == "NOUN" and office.ent_type_ == "" and any(c.dep_ == "nmod" for c in office.children):
        hang(name, office, "appos")


def offices(name: Token) -> None:
    """Make an apposition of offices between commas: *Jansen, **minister** and member of P, left*, read as a list of people.

    Bare singular nouns say what somebody is.
    """
    joined = [c for c in name.rights if c.dep_ == "conj"]
    if name.ent_type_ != "PERSON" or not joined or any(c.pos_ != "NOUN" for c in joined):
        return
    first, end, doc = joined[0].left_edge.i, joined[-1].right_edge.i + 1, name.doc
    start = next((t.i for t in doc[first : joined[0].i + 1] if not t.is_punct), joined[0].i)
    bare = all(
        not any(g.dep_ in {"det", "nmod:poss", "nummod"} for g in c.children) and "Plur" not in c.morph.get("Number", []) for c in joined
    )
    opened = start > 0 and doc[start - 1].text == "," and not any(g.dep_ == "cc" for g in joined[0].children)
    if bare and opened and end < len(doc) and doc[end].text == "," and not doc[end].is_sent_start:
        joined[0].dep_ = "appos"
        for other in joined[1:]:
            hang(other, joined[0])


def adjoining(name: Token) -> None:
    """Hang a name on the noun right before it: *gunmen from the group **JNIM***, read as a part of *gunmen*; ``flat`` has no gaps."""
    before = name.nbor(-1)
    gap = name.dep_.startswith("flat") and name.head.i < before.i and before.pos_ == "NOUN" and before.is_lower and bool(before.whitespace_)
    if gap and name.head.pos_ == "NOUN" and before.dep_ in {"nmod", "obl", "appos"} and before.head.i == name.head.i:
        hang(name, before, "appos")


def adjectival(noun: Token) -> None:
    """*aides of **Flemish** MP Ann Maes*, with *of* hung on the adjective and the noun on the verb: they are one phrase."""
    word = noun.nbor(-1)
    torn = word.pos_ == "ADJ" and word.is_title and word.dep_ in {"nmod", "obl", "obl:arg", "obl:agent"} and bool(word.whitespace_)
    if (
        not torn
        or noun.dep_ not in {"obj", "nsubj", "appos", "obl"}
        or noun.head.i == word.i
        or any(c.dep_ in {"det", "case"} for c in noun.lefts)
    ):
        return
    case = next((c for c in word.lefts if c.dep_ == "case"), None)
    if case is not None and case.i == word.i - 1 and hang(noun, word.head, word.dep_):
        hang(word, noun, "amod")
        hang(case, noun)


def possessor(mark: Token) -> None:
    """***Chad's** ousted leader Ann Lee was jailed*, with Chad read as a subject: whose leader she is."""
    owner = mark.head
    if mark.dep_ != "case" or owner.i != mark.i - 1 or owner.dep_ not in {"nsubj", "nsubj:pass", "obj", "dep", "obl"}:
        return
    noun = next((t for t in mark.doc[mark.i + 1 : min(mark.i + 6, mark.sent.end)] if t.pos_ in {"NOUN", "PROPN"}), None)
    between = mark.doc[mark.i + 1 : noun.i] if noun is not None else ()
    if noun is None or any(t.pos_ not in {"ADJ", "VERB", "NUM", "ADV"} for t in between) or noun.head.i == owner.i:
        return
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head
    if hang(owner, noun, "nmod:poss"):
        for word in between:
            if word.head.i == owner.i:
                hang(word, noun, "amod")


def placed(name: Token) -> None:
    """*will stay **in Iraq** in the future*, *in de toekomst **in Irak** blijven*: no place is a part of a time."""
    time = name.head
    verb = time.head
    known = words(name.doc.lang_).get("times", ())
    if name.dep_ != "nmod" or name.ent_type_ not in {"GPE", "LOC"} or time.lemma_.lower() not in known or not time.dep_.startswith("obl"):
        return
    case = next((c for c in name.lefts if c.dep_ == "case"), None)
    if case is not None and case.lower_ == "in" and case.i == time.i + 1 and verb.pos_ == "VERB":
        hang(name, verb, "obl")


def whole(part: Token) -> None:
    """Hang what describes a name on the name: *Prime Minister Keiko **Andō** of Japan*, with *of Japan* hung on *Andō*."""
    name = part
    while name.dep_.startswith("flat") and name.head.i < name.i:
        name = name.head
    if name.i != part.i:
        for child in list(part.rights):
            if child.dep_ in {"nmod", "appos", "acl", "acl:relcl", "conj"}:
                hang(child, name)


def beside(name: Token) -> None:
    """Hang a name on the noun right before it: *lawmakers of the party **Ensemble***, with *Ensemble* hung on the lawmakers."""
    noun = name.nbor(-1)
    plain = not any(c.dep_ in {"case", "det"} for c in name.children)
    verb = name.head
    own = noun.dep_ == "obl:agent" or (noun.dep_ in {"obl", "obl:arg"} and _compound(noun))
    if plain and name.dep_ == "obj" and noun.pos_ == "NOUN" and own and noun.head.i == verb.i and noun.whitespace_:
        hang(name, noun, "appos")  # *werd door wielerbond **UCI** geschorst*, *sprak met PvdA-leider **Jan Berg***
        return
    bearer = noun.dep_ == "obl" and noun.is_lower and "Plur" not in noun.morph.get("Number", [])
    if plain and name.dep_ == "obl" and name.ent_type_ == "PERSON" and bearer and noun.head.i == verb.i and noun.whitespace_:
        hang(name, noun, "appos")  # *belonging to the billionaire **Ivan Berg***
        return
    single = noun.is_lower and "Plur" not in noun.morph.get("Number", [])  # *the father of **footballer** Ann Lee*
    kind = name.ent_type_ in BODIES or (
        name.ent_type_ == "PERSON" and single and noun.lemma_ not in words(name.doc.lang_).get("regions", ())
    )
    if name.dep_ == "appos" and name.ent_type_ == "PERSON" and noun.pos_ == "PROPN" and noun.ent_type_ == "NORP" and noun.whitespace_:
        if noun.dep_ == "nmod" and noun.head.i == name.head.i:
            hang(name, noun, "appos")  # *het plan van **Eurocommissaris** Ann Lee*
        return
    inner = name.dep_ == "appos" and kind and noun.dep_ == "nmod" and noun.head.i == name.head.i
    bare = plain and (name.dep_ == "nmod" or inner)  # *the governor of the region **Kharkiv***: the region's name
    if bare and noun.pos_ == "NOUN" and name.head.i < noun.i and noun.whitespace_ and noun.head.i >= name.head.i:
        hang(name, noun, "appos")


def gapped(word: Token) -> None:
    """*Zonder steun **van** X*, with *van* taken for a part of the preposition *zonder*: fixed expressions have no gaps."""
    first = word.head
    between = word.doc[first.i + 1 : word.i]
    gap = first.i < word.i and any(t.head.i != first.i or t.dep_ != "fixed" for t in between)
    behind = word.nbor(1) if word.i + 1 < word.sent.end else word
    noun = behind.head if behind.dep_ == "det" else behind
    if gap and word.pos_ == "ADP" and noun.i > word.i and noun.dep_ == "nmod" and noun.pos_ in {"NOUN", "PROPN"}:
        hang(word, noun, "case")


def national(name: Token) -> None:
    """*versloeg de **Rus Karpov***, read as two objects: somebody of a people, and his name."""
    people = name.nbor(-1)
    one = people.ent_type_ == "NORP" and "Sing" in people.morph.get("Number", []) and any(c.dep_ == "det" for c in people.children)
    bare = name.ent_type_ == "PERSON" and not any(c.dep_ in {"case", "det"} for c in name.children)
    if one and bare and people.whitespace_ and name.head.i == people.head.i and people.dep_ != "ROOT":
        hang(name, people, "appos")


def paid(name: Token) -> None:
    """*lent **Pakistan** two billion dollars*, with the name read as a part of the dollars: who gets them."""
    money = name.head
    verb = money.head
    counted = any(c.dep_ == "nummod" and c.i > name.i for c in money.lefts)
    if name.dep_ == "compound" and counted and money.dep_ == "obj" and verb.pos_ == "VERB" and verb.i < name.left_edge.i:
        hang(name, verb, "iobj")


def second_title(title: Token) -> None:
    """Join two titled names: *director A and **chairman** B*, with the chairman joined to the name A."""
    name = title.head
    first = name.head
    titles = title.pos_ == first.pos_ == "NOUN" and name.pos_ == "PROPN" and name.dep_ == "appos" and first.i == name.i - 1
    if titles and title.i > name.i and any(c.dep_ == "appos" and c.i == title.i + 1 for c in title.rights):
        hang(title, first)


def titled_together(name: Token) -> None:
    """*ministers Ann Lee and **Jan Smit** met*: both are, and their names are a list, whatever the second was joined to.

    In *the presidents of P and Q, Ann Lee and **Jan Smit*** he is joined to her, and not to the states.
    """
    opened = next((c for c in name.lefts if c.dep_ == "cc"), None)
    before = name.doc[opened.i - 1] if opened is not None and opened.i > name.sent.start else None
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN" or before is None:
        return
    first = before if before.dep_ == "appos" else before.head
    if first.dep_ != "appos" or first.ent_type_ != "PERSON" or first.right_edge.i < before.i or first.i > name.i:
        return
    title = first.head
    if title.pos_ != "NOUN" or "Plur" not in title.morph.get("Number", []):
        return
    if name.head.i != first.i and not hang(name, first):
        return
    if title.i == first.i - 1 and title.head.i != title.i and hang(first, title.head, title.dep_):
        for child in list(title.children):
            if child.dep_ in {"case", "conj", "mark", "cc"}:
                hang(child, first)
        hang(title, first, "nmod:desc")


def second_portfolio(noun: Token) -> None:
    """*minister van Asiel en **Migratie** Ann Lee*, read as a minister and somebody else: what she is minister of, too."""
    title = noun.head
    if title.lemma_.lower() not in words(noun.doc.lang_).get("portfolios", ()) or not noun.is_title or noun.i < title.i + 4:
        return
    opened, before = noun.nbor(-1), noun.nbor(-2)
    of = next((c for c in title.rights if c.dep_ == "nmod" and c.right_edge.i == before.i and c.i > title.i), None)
    if of is None or opened.dep_ != "cc" or opened.head.i != noun.i or not of.is_title:
        return
    for name in [c for c in noun.rights if c.dep_ in {"appos", "flat"} and c.ent_type_ == "PERSON"]:
        hang(name, title, "appos")
    hang(noun, of)


def kinsman(noun: Token) -> None:
    """*sanctions on Ann Lee, **her husband** Jan Smit and the minister Ali Omar*: a list, and nobody is her husband twice."""
    if not any(c.dep_ == "nmod:poss" and c.pos_ == "PRON" for c in noun.lefts) or noun.head.ent_type_ != "PERSON":
        return
    own = [c for c in noun.rights if c.dep_ == "appos" and c.ent_type_ == "PERSON"]
    joined = [c for c in own[1:] if any(g.dep_ == "cc" for g in c.lefts)]
    if noun.i > noun.head.i and joined and own[0].i == noun.i + 1:
        noun.dep_ = "conj"
        for other in joined:
            hang(other, noun.head, "conj")


def one_more(name: Token) -> None:
    """*commander Ann Lee and president **Ali Omar** signed it*, read as what the commander is called: what has an *and* is one more."""
    opened = next((c for c in name.lefts if c.dep_ == "cc"), None)
    if opened is None or name.ent_type_ != "PERSON" or name.head.i > opened.i:
        return
    first = name.head
    if first.dep_ == "nmod:desc" and first.head.pos_ == "PROPN" and first.i < first.head.i < opened.i:
        hang(name, first.head, "conj")


def mediated(participle: Token) -> None:
    """*talks in Kent **mediated by Chad***, hung on Kent: nobody mediates a town."""
    town = participle.head
    agent = any(c.dep_ == "obl:agent" for c in participle.rights)
    if not agent or town.ent_type_ not in {"GPE", "LOC", "FAC"} or town.dep_ != "nmod" or town.head.pos_ != "NOUN":
        return
    placed = any(c.dep_ == "case" and c.lower_ == "in" for c in town.lefts)
    if placed and participle.lemma_.lower() in words(participle.doc.lang_).get("mediating", ()):
        hang(participle, town.head)


def coordinated(verb: Token) -> None:
    """Join what a conjunction joins: *A **and** B fought C*, *charged A **and** two of B*, each read as a part of the verb's own."""
    doc = verb.doc
    joined = verb.dep_ == "conj"
    before = verb.nbor(-1) if joined and verb.i > verb.sent.start else verb
    opened = next((c for c in verb.lefts if c.dep_ == "cc"), None) if joined else None
    if (
        opened is not None
        and before.dep_ == "conj"
        and before.pos_ in NOMINAL
        and opened.i == before.left_edge.i - 1
        and before.ent_type_
        and not any(c.dep_.startswith("nsubj") for c in verb.children)
    ):
        hang(before, verb, "nsubj")  # *Mali closed its embassy **and** Chad **urged** …*, with the conjunction hung on the verb
        return
    for second in list(verb.children):
        subject = second.dep_ in {"nsubj", "nsubj:pass"} and second.i < verb.i
        if not subject and not (second.dep_ == "conj" and second.pos_ in {"NOUN", "PROPN", "NUM"} and second.i > verb.i):
            continue
        at = second.left_edge.i
        inner = doc[at].dep_ == "cc"
        conjunction = doc[at] if inner else doc[at - 1]
        if conjunction.dep_ != "cc" or conjunction.head.i not in {verb.i, second.i} or conjunction.i <= verb.sent.start:
            continue
        deps = {"nsubj", "nsubj:pass"} if subject else {"obj"}
        first = next((c for c in verb.children if c.dep_ in deps and c.right_edge.i == conjunction.i - 1 and c.i != second.i), None)
        if first is None or first.pos_ not in NOMINAL or (subject and any(c.dep_ == "conj" for c in first.children)):
            continue
        if hang(second, first, "conj"):
            hang(conjunction, second)


def shared_office(place: Token) -> None:
    """*the ministers of P and **Q** met*: the second country joined to the ministers instead of to the first."""
    noun = place.head
    conjunction = place.left_edge
    before = place.doc[conjunction.i - 1]
    if place.dep_ != "conj" or noun.pos_ != "NOUN" or place.ent_type_ != "GPE" or conjunction.dep_ != "cc" or conjunction.i + 1 != place.i:
        return
    first = before
    while first.dep_.startswith("flat") and first.head.i < first.i:
        first = first.head
    if first.ent_type_ == "GPE" and first.dep_ == "nmod" and noun.is_ancestor(first) and noun.i < first.i:
        hang(place, first)


def of_its_kind(noun: Token) -> None:
    """*sanctions on Acme and two **other firms***, joined to the sanctions: others are others than what stands right before."""
    joint = next((c for c in noun.lefts if c.dep_ == "cc"), None)
    told = any(c.dep_ in {"amod", "det"} and c.lower_ in OTHERS for c in noun.lefts)
    if joint is None or not told or joint.i - 1 <= noun.head.i or any(c.dep_ == "case" for c in noun.lefts):
        return
    first = noun.doc[joint.i - 1]
    while first.head.i != noun.head.i and noun.head.is_ancestor(first) and first.right_edge.i < joint.i and first.dep_ not in PHRASES:
        first = first.head
    if first.i != noun.head.i and first.pos_ in NOMINAL and first.right_edge.i == joint.i - 1 and noun.head.is_ancestor(first):
        hang(noun, first)


def loan(word: Token) -> None:
    """*een senior **fellow** van X*: Dutch treebanks take loans of two words for a fixed expression; its last word is what it is."""
    first = word.head
    if word.dep_ != "fixed" or word.i != first.i + 1 or first.pos_ != "NOUN" or word.pos_ not in {"NOUN", "X"} or first.head.i == first.i:
        return
    dep, head, others = first.dep_, first.head, [c for c in first.children if c.i != word.i]
    if any(c.dep_ == "fixed" for c in others) or not hang(word, head, dep):
        return
    word.pos_ = "NOUN"
    for child in (*others, first):
        hang(child, word)
    first.dep_ = "amod"


def latest(noun: Token) -> None:
    """Hang a phrase on the conjunct right before it: *President A and **leaders of B***, hung on A."""
    for child in list(noun.head.rights):
        if child.dep_ == "nmod" and child.left_edge.i == noun.right_edge.i + 1 and noun.head.pos_ == "PROPN" and noun.pos_ == "NOUN":
            hang(child, noun)


def repeated(word: Token, surnames: set[str]) -> None:
    """***Quispe**, a former mayor, denied it*: a surname that was given in full before, taken for a verb in front of its sentence."""
    verb = word.head
    if word.text not in surnames or word.pos_ not in {"PROPN", "VERB", "ADJ", "NOUN", "ADV", "INTJ"} or not word.is_title:
        return
    word.pos_ = "PROPN"
    if word.dep_ not in {"advcl", "parataxis", "dislocated", "dep", "discourse"} or verb.pos_ != "VERB" or verb.i < word.i:
        return
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is not None and subject.i > word.i and subject.left_edge.i in {word.i + 1, word.i + 2}:
        hang(subject, word, "appos")
    if subject is None or subject.head.i == word.i:
        hang(word, verb, "nsubj")


def receiver(name: Token) -> None:
    """Give a verb its indirect object: *verwijt **Berg** willekeur*, read as *Berg's willekeur*, with no mark of possession."""
    noun = name.head
    verb = noun.head
    bare = name.dep_ in {"nmod", "nmod:poss"} and name.i < noun.i and not name.text.endswith(("s", "'", "’", "x", "z"))
    if not bare or any(c.dep_ in {"case", "det"} for c in name.children) or verb.pos_ != "VERB" or not verb.i < name.i:
        return
    if noun.dep_ in {"obj", "obl:arg", "nsubj"} and not any(c.dep_ == "iobj" for c in verb.children):
        hang(name, verb, "iobj")
        noun.dep_ = "obj" if noun.dep_ != "nsubj" or any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children) else noun.dep_


def given(gift: Token) -> None:
    """*gave **Ukraine** weapons*, *verleende **Chad** asiel*, read as weapons of Ukraine's: who got them."""
    lists = words(gift.doc.lang_)
    verb = gift.head
    if gift.dep_ == "appos" and gift.i == verb.right_edge.i and verb.dep_ == "obj" and verb.i < gift.i:
        # *bood **Chad** excuses aan*, with the apologies beside the name
        name, verb = verb, verb.head
        bare = not any(c.dep_ in {"det", "punct"} for c in gift.children) and gift.nbor(-1).text != ","
        if bare and verb.i < name.i and verb.lemma_.lower() in lists.get("giving", ()) and hang(gift, verb, "obj"):
            name.dep_ = "iobj"
        return
    if gift.dep_ not in {"obj", "nsubj"} or gift.lower_ not in lists.get("gifts", ()) or verb.pos_ != "VERB" or verb.i > gift.i:
        return
    if verb.lemma_.lower() not in lists.get("giving", ()) or any(c.dep_ == "iobj" for c in verb.children):
        return
    names = [c for c in gift.lefts if c.dep_ in {"compound", "nmod:poss", "nmod", "flat"} and c.i > verb.i and c.ent_type_]
    if len(names) != 1 or any(c.dep_ == "case" for c in names[0].children) or gift.nbor(-1).i != names[0].right_edge.i:
        return
    before = [c for c in gift.lefts if c.i < names[0].left_edge.i and c.i > verb.i]
    if any(c.dep_ != "det" for c in before) or (
        gift.dep_ == "nsubj" and not any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    ):
        return
    if hang(names[0], verb, "iobj"):
        gift.dep_ = "obj"
        for determiner in before:
            hang(determiner, names[0])


def acronym(word: Token) -> None:
    """Make a name of an acronym that looks like a preposition: *verwijt het **OM** tunnelvisie*."""
    noun = word.head
    article = word.nbor(-1)
    if word.dep_ != "case" or word.pos_ != "ADP" or article.lower_ not in ARTICLES or article.is_upper or noun.i < word.i:
        return
    word.pos_ = "PROPN"
    verb = noun.head
    hang(article, word, "det")
    if noun.dep_ in {"obj", "obl:arg", "obl", "nsubj"} and verb.pos_ == "VERB" and verb.i < word.i:
        hang(word, verb, "iobj")
        noun.dep_ = "obj"
    else:
        hang(word, noun, "nmod")


def office(noun: Token) -> None:
    """Make an apposition of what somebody is: *Ali Shamkhani, **secretary** of P, and Anna Berg*, read as one more in the list."""
    if not _bare_office(noun) or noun.head.ent_type_ != "PERSON" or any(c.dep_ == "cc" for c in noun.lefts):
        return
    name = [noun.head, *(c for c in noun.head.rights if c.dep_.startswith("flat"))][-1]
    behind = name.i + 2 == noun.i and noun.nbor(-1).text == ","
    if behind and any(c.dep_ == "nmod" and c.i > noun.i for c in noun.children):
        noun.dep_ = "appos"


def second_office(noun: Token) -> None:
    """Join two descriptions: *X, mayor of P and **member** of Q*, where the second was read as somebody else."""
    first = next((c for c in noun.head.rights if c.dep_ == "appos" and c.pos_ == "NOUN" and c.i < noun.i), None)
    titled = noun.head.pos_ == "NOUN" and any(c.ent_type_ == "PERSON" and c.dep_ == "appos" for c in noun.head.rights)
    if _bare_office(noun, titled) and first is not None and not any(c.dep_ in {"det", "nmod:poss"} for c in first.children):
        hang(noun, first)
    elif first is not None and noun.head.ent_type_ == "PERSON" and _one_of_them(noun):
        # *X, **the head** of P and **a member** of Q, left*: no comma before *and*, one behind
        inside = [t.i for t in first.subtree if not t.is_punct and t.i < noun.left_edge.i]
        opens = inside[0] == _end(noun.head) + 1 and noun.left_edge.i == inside[-1] + 1 and noun.left_edge.dep_ == "cc"
        end = max(noun.right_edge.i, first.right_edge.i) + 1
        closed = end < len(noun.doc) and (noun.doc[end].text in {",", "."} or noun.doc[end - 1].text == ",")
        if opens and closed and hang(noun, first):
            for child in [c for c in first.rights if c.i > noun.i and c.dep_ == "nmod"]:
                hang(child, noun)  # *an ally of P and an envoy **to Q***, hung on the ally


def _one_of_them(noun: Token) -> bool:
    """Whether words say what one person is, and name nobody: *a member of P*, *one of its owners*."""
    some = noun.pos_ == "NOUN" and "Plur" not in noun.morph.get("Number", [])
    numbered = noun.pos_ == "NUM" and any(c.dep_ == "nmod" for c in noun.rights)
    return (some or numbered) and not any(c.ent_type_ == "PERSON" and c.dep_ in {"appos", "flat"} for c in noun.rights)


def _end(name: Token) -> int:
    """The word behind a name."""
    return [name, *(c for c in name.rights if c.dep_.startswith("flat"))][-1].i + 1


def worded_office(noun: Token) -> None:
    """*de **commissaris van de Koning** Anna Berg*: an office of several words, which is hers and has no king in it."""
    for name in words(noun.doc.lang_).get("offices", ()):
        parts = name.split()
        end = noun.i + len(parts)
        if noun.lower_ != parts[0] or [t.lower_ for t in noun.doc[noun.i : end]] != parts or end > noun.sent.end:
            continue
        for part in noun.doc[noun.i + 1 : end]:
            for child in list(part.children):
                if child.i >= end:
                    hang(child, noun, "appos" if child.pos_ == "PROPN" and child.i == end else None)
        for part in noun.doc[noun.i + 1 : end]:
            hang(part, noun, "fixed")


def listed_person(noun: Token) -> None:
    """*the minister Ali Omar, the **president** Anna Berg and the chief Jan Smit met*: a list of people, no apposition."""
    head = noun.head
    named = [next((c for c in t.rights if c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.i > t.i), None) for t in (head, noun)]
    joined = [c for c in noun.rights if c.dep_ == "conj"]
    if noun.pos_ != "NOUN" or head.pos_ != "NOUN" or not all(named) or not joined:
        return
    first = next(t.i for t in noun.subtree if not t.is_punct)
    if named[0] is not None and named[0].i < first and noun.doc[first - 1].text == ",":
        noun.dep_ = "conj"
        for other in joined:
            hang(other, head)


def _bare_office(noun: Token, titled: bool = False) -> bool:
    """Whether a noun beside a name has nothing before it, as what one person is may stand (*mayor of P*)."""
    bare = noun.pos_ == "NOUN" and not any(c.dep_ in {"det", "amod", "nmod:poss", "nummod"} for c in noun.children)
    return bare and (titled or noun.head.pos_ == "PROPN") and "Plur" not in noun.morph.get("Number", [])


def leftover(noun: Token) -> None:
    """Make an apposition of what follows a finished list: *A and B, the **leaders** of P and Q*."""
    items = [c for c in noun.head.rights if c.dep_ == "conj"]
    before = [c for c in items if c.i < noun.i]
    if noun.pos_ != "NOUN" or "Plur" not in noun.morph.get("Number", []) or not before or items[-1].i != noun.i:
        return
    joined = [any(g.dep_ == "cc" for g in c.lefts) for c in (*before, noun)]
    if joined[-2] and not joined[-1] and noun.head.pos_ == "PROPN":
        noun.dep_ = "appos"


def second_list(name: Token) -> None:
    """*The leaders of P and Q, **A** and B, met*: what was read as one list of four are two of two."""
    items = [c for c in name.head.rights if c.dep_ == "conj"]
    before = [c for c in items if c.i < name.i]
    after = [c for c in items if c.i > name.i]
    if not before or not after or name.nbor(-1).text != "," or any(c.dep_ == "cc" for c in name.lefts):
        return
    office = name.head
    while office.dep_ == "nmod":
        office = office.head
    finished = any(c.dep_ == "cc" for c in before[-1].lefts) and any(c.dep_ == "cc" for c in after[-1].lefts)
    if finished and office.pos_ == "NOUN" and "Plur" in office.morph.get("Number", []):
        hang(name, office, "appos")
        for other in after:
            hang(other, name)


def nearest(name: Token) -> None:
    """Hang an apposition on what stands before its comma: *Jansen and her party, the **KNP***, is not Jansen herself."""
    first = min((t.i for t in name.subtree if not t.is_punct), default=0)
    if "Plur" in name.morph.get("Number", []) or first < 2 or name.doc[first - 1].text != ",":
        return
    for other in name.head.rights:
        if other.dep_ == "conj" and other.i < first and other.right_edge.i == first - 2:
            hang(name, other)
            return


def torn(entity: Span) -> None:
    """Join a name that the parser tore: *with [President Salva Kiir] in [Addis Ababa]*, read as *Kiir … Ababa*."""
    tops = [t for t in entity if not entity.start <= t.head.i < entity.end or t.head.i == t.i]
    if len(tops) != 2:
        return
    first, second = tops
    if first.head.i == second.head.i and first.dep_ in PHRASES and second.dep_ in PHRASES and first.i < second.i:
        hang(second, first, "flat")  # *under [Plan] [Colombia] it had …*
        return
    outside = [c for c in second.lefts if c.i < entity.start]
    noun = next((c for c in outside if c.pos_ in NOMINAL and c.dep_ in {"compound", "flat", "nmod:desc", "amod"}), None)
    if noun is None or first.head.i not in {noun.i, *(t.i for t in noun.subtree)} or second.head.i == second.i:
        return
    hang(noun, second.head, second.dep_)
    for child in outside:
        if child.i != noun.i:
            hang(child, noun)
    hang(second, first, "flat")


def bare_title(entity: Span) -> None:
    """Hang a title on the name behind it: *arrested **Archbishop** [Bagrat Galstanyan]*, read as two who were arrested."""
    title, name = entity.doc[entity.start - 1] if entity.start else entity[0], entity.root
    beside = title.i != name.i and title.head.i == name.head.i and title.dep_ == name.dep_ and title.dep_ in PHRASES
    named = title.pos_ in NOMINAL and title.is_title and not title.ent_type_ and not title.is_sent_start and bool(title.whitespace_)
    if beside and named and not any(c.i > title.i for c in title.children) and not any(c.dep_ == "case" for c in name.lefts):
        hang(title, name, "nmod:desc")


def how_often(noun: Token) -> None:
    """*struck Syria **hundreds of times***, read as what was struck: how often."""
    known = words(noun.doc.lang_).get("often", ())
    times = any(c.dep_ == "nmod" and c.lower_ in known for c in noun.rights)
    verb = noun.head
    if noun.dep_ != "obj" or not times or verb.pos_ != "VERB":
        return
    names = [c for c in noun.lefts if c.dep_ == "compound" and c.ent_type_ and c.i == noun.i - 1]
    if names:
        hang(names[0], verb, "obj")
    if names or any(c.dep_ == "obj" and c.i < noun.i for c in verb.rights):
        noun.dep_ = "obl:unmarked"


POSTED = {"ADJ": "amod", "CCONJ": "cc", "DET": "det"}


def post_of(entity: Span) -> None:
    """Give a title what it is of: *Secretary of **State** Marco Rubio*, read as of Marco Rubio, whom *State* describes."""
    doc, first = entity.doc, entity.start
    known = words(doc.lang_)
    of = next((i for i in range(first - 2, max(first - 6, entity[0].sent.start), -1) if doc[i].lower_ in known.get("post_of", ())), None)
    if of is None or any(t.pos_ not in NOMINAL | {"ADJ"} and t.lower_ not in {"and", "&", "the"} for t in doc[of + 1 : first]):
        return
    title, post, name = doc[of - 1], doc[first - 1], entity.root
    posts = known.get("posts", ())
    if title.lower_.split("-")[-1] not in posts or post.pos_ not in NOMINAL or post.lower_ in posts:
        return
    if not post.is_title and post.dep_ != "fixed":
        return  # *the director of the charity Alima*
    if post.dep_ == "fixed":  # *Chief of Staff Jan Smit*
        if name.head.i == post.i:
            hang(name, title, "appos")
        return
    inside = {*range(of, entity.end)}
    if name.head.i not in {title.i, title.head.i, *inside}:
        return
    for word in (post, *(t for t in doc[of:first] if t.head.i in {name.i, title.i} and t.i != post.i)):
        word.head = word  # loose, so that no cycle stands in the way
    if hang(name, title, "appos") and hang(post, title, "nmod"):
        for word in doc[of : first - 1]:
            if word.head.i == word.i:
                hang(word, post, "case" if word.i == of else POSTED.get(word.pos_, "compound"))
        if f"{title.lower_.split('-')[-1]} {doc[of].lower_} {post.lower_}" in known.get("offices", ()):
            hang(doc[of], title, "fixed")
            post.dep_ = "fixed"


def parallel(second: Token) -> None:
    """Join what is coordinated in parallel: in *A in P and B in Q* the parser often joins B to P."""
    place = second.head
    case = next((c for c in place.lefts if c.dep_ == "case"), None)
    if case is None or place.dep_ != "nmod" or place.head.i > place.i or any(c.dep_ == "case" for c in second.lefts):
        return
    first, doc, end = place.head, second.doc, second.i + 1
    while end < len(doc) and doc[end].dep_.startswith("flat") and doc[end].head.i == second.i:
        end += 1
    if end + 1 >= len(doc) or doc[end].lower_ != case.lower_ or first.pos_ != second.pos_:
        return
    behind = doc[end].head
    if doc[end].dep_ != "case" or behind.i <= end or behind.pos_ != place.pos_:
        return
    hang(second, first)
    hang(behind, second, "nmod")


def genitive(name: Token) -> None:
    """*een bezoek van **Trumps** gezant*, read as two nouns side by side: a name with an *s* that is none of its own is whose he is."""
    own = name.text == name.lemma_ + "s" and name.is_title and name.dep_ != "nmod:poss"
    noun = name.nbor(1) if own and name.i + 1 < name.sent.end else name
    if not own or noun.pos_ != "NOUN" or not noun.is_lower or noun.left_edge.i < name.i or not name.whitespace_:
        return
    together = noun.head.i == name.head.i or noun.head.i == name.i
    if any(c.dep_ == "det" for c in (*name.children, *noun.lefts)) or not (together or name.head.i == noun.i):
        return
    if name.head.i != noun.i:
        head, dep, children = name.head, name.dep_, [c for c in name.children if c.i != noun.i]
        if not hang(noun, noun if dep == "ROOT" else head, dep):
            return
        for child in children:
            hang(child, noun)
    hang(name, noun, "nmod:poss")


def cabinet(name: Token) -> None:
    """*verbood de **regering-Trump** migranten uit te zetten*, read as migrants that are of such a kind: a noun by itself."""
    noun = name.head
    office, _, who = name.text.partition("-")
    if name.dep_ != "amod" or not office.islower() or not who[:1].isupper() or noun.i != name.i + 1 or noun.pos_ != "NOUN":
        return
    clause = noun.head
    verb = clause.head if clause.dep_ in {"xcomp", "ccomp"} and clause.i > noun.i and clause.head.i < name.i else clause
    taken = any(c.dep_ == "obj" and c.i != noun.i for c in verb.children)
    if verb.pos_ == "VERB" and verb.i < name.i and hang(name, verb, "iobj" if verb.i == clause.i or taken else "obj"):
        name.pos_ = "NOUN"
        for child in list(noun.lefts):
            if child.i < name.i:
                hang(child, name)


def join(first: Token, second: Token) -> None:
    """Make one subject of two that stand side by side."""
    doc = first.doc
    others = [c for c in first.rights if c.dep_ == "conj" and c.i > second.i]
    if others and second.pos_ == "PROPN" and any(g.dep_ == "cc" for c in others for g in c.lefts):
        hang(second, first, "conj")  # *Mali, **Niger** and Chad left*
        return
    between = doc[first.right_edge.i + 1 : second.left_edge.i]
    commas = [t for t in between if t.text in COMMAS]
    words = [t for t in between if t not in commas and not t.is_space]
    listed = [c for c in second.rights if c.dep_ == "conj"]
    apart = doc[second.left_edge.i - 1].text == ","
    if apart and not words and first.pos_ == second.pos_ == "PROPN" and any(g.dep_ == "cc" for c in listed for g in c.lefts):
        if second.ent_type_ == first.ent_type_ != "PERSON" and hang(second, first, "conj"):
            for other in listed:
                hang(other, first)  # *Ireland, **Norway** and Spain left*
        return
    opened = len(commas) == 1 or (not commas and first.right_edge.text == ",")
    if not words and opened and second.pos_ == "NOUN" and _closed(second):
        hang(second, first, "appos")  # *A and B, both members of C, welcomed …*
        return
    if first.i + 1 == second.i and _compound(second) and (first.is_title or first.is_upper):
        hang(first, second, "compound")  # *IG Metall-voorzitter*
        return
    if words or len(commas) > 1 or second.pos_ != "PROPN":
        return
    if first.pos_ == "ADJ" and not commas and first.i == second.left_edge.i - 1:
        if hang(first, second, "amod"):  # *Germany's **far-right** AfD*
            for child in [c for c in first.lefts if c.dep_ in {"nmod:poss", "det"}]:
                hang(child, second)
        return
    before = doc[second.left_edge.i - 1]
    if not commas and before.pos_ == "NOUN" and first.is_ancestor(before):
        hang(second, before, "appos")  # *gunmen loyal to the warlord Abu Ali*
        return
    if first.pos_ == "PROPN" and not commas:
        if second.ent_type_ == "PERSON" and not first.ent_type_ and first.i == second.left_edge.i - 1:
            hang(first, second, "nmod:desc")  # *Labour **MP** Ann Lee*
        if second.ent_type_ == "PERSON" or first.ent_type_ == second.ent_type_ == "":
            return
        hang(first, second, "compound")  # *UN Secretary-General*
        return
    if not commas and before.pos_ == "NOUN" and before.i != first.i and before.head.i != before.i:
        hang(second, before, "appos")  # *police in the capital Nairobi*
        return
    if first.pos_ == "NOUN" or (commas and second.ent_type_ == "PERSON"):
        verb = second.head
        hang(second, first, "appos")
        for comma in commas:
            if comma.head.i == verb.i:
                hang(comma, second)


def _compound(noun: Token) -> bool:
    """Whether a noun begins with a name and ends in an ordinary word: *Metall-voorzitter*."""
    name, _, rest = noun.text.partition("-")
    return noun.pos_ == "NOUN" and name[:1].isupper() and rest[:1].islower()


def since(year: Token) -> None:
    """*Ann Lee, **since 2019** director of X*, with the year read as a number of directors."""
    noun = year.head
    dated = year.dep_ == "nummod" and len(year) == 4 and year.text[:2] in {"19", "20"} and year.text.isdigit()
    if not dated or noun.i < year.i or year.i == 0 or noun.pos_ != "NOUN" or "Plur" in noun.morph.get("Number", []):
        return
    case = year.nbor(-1)
    if case.dep_ == "case" and case.head.i == noun.i:
        year.dep_ = "nmod"
        hang(case, year)


def titled(noun: Token) -> None:
    """Make a title the head of its phrase: *Tata **Steel-directeur** Hans Jansen*, read as one long name."""
    name = noun.head
    if noun.dep_.partition(":")[0] not in {"flat", "appos"} or not _compound(noun) or name.i + 1 != noun.i or name.pos_ != "PROPN":
        return
    behind = [c for c in name.rights if c.i > noun.i and c.dep_.startswith("flat") and c.pos_ == "PROPN"]
    if not behind and not any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in noun.rights):
        return
    root = name.dep_ == "ROOT"
    hang(noun, noun if root else name.head, name.dep_)
    for child in list(name.children):
        if child.i != noun.i and child not in behind:
            hang(child, noun)
    hang(name, noun, "compound")
    for at, part in enumerate(behind):
        hang(part, *((behind[0], "flat") if at else (noun, "appos")))


def _closed(noun: Token) -> bool:
    """Whether a comma closes a noun phrase before its verb."""
    end = noun.right_edge.i
    return noun.doc[end].text == "," or (end + 1 < noun.head.i and noun.doc[end + 1].text == ",")


def hyphenated(mark: Token) -> None:
    """*X, **secretary**-**general** of Y*: one office in three words, whose last part the rest hangs on."""
    doc = mark.doc
    if not mark.sent.start < mark.i < mark.sent.end - 1 or mark.whitespace_ or doc[mark.i - 1].whitespace_:
        return
    first, last = doc[mark.i - 1], doc[mark.i + 1]
    if first.pos_ not in {"NOUN", "PROPN"} or last.pos_ not in {"NOUN", "PROPN", "ADJ"} or last.head.i != first.i or not last.is_alpha:
        return
    if last.dep_ not in {"appos", "nmod", "flat", "compound", "nmod:desc", "amod", "dep"} or last.ent_type_ != first.ent_type_:
        return
    above, dep = first.head, first.dep_
    root = above.i == first.i
    if not hang(last, last if root else above, "ROOT" if root else dep):
        return
    last.pos_ = first.pos_
    for child in list(first.children):
        if child.i != last.i:
            hang(child, last)
    hang(first, last, "compound")


def in_three(preposition: Token) -> None:
    """*Ukraine's **commander**-in-chief, Ann Lee, left*: one office, whose first part the rest hangs on."""
    doc, at = preposition.doc, preposition.i
    if not preposition.sent.start + 1 < at < preposition.sent.end - 2:
        return
    first, before, behind, last = doc[at - 2], doc[at - 1], doc[at + 1], doc[at + 2]
    joined = before.text == behind.text == "-" and not any(t.whitespace_ for t in (first, before, preposition, behind))
    if not joined or first.pos_ not in NOMINAL or last.pos_ not in NOMINAL:
        return
    if last.head.i != first.i and first.head.i != last.i and last.dep_ in {"appos", "nsubj", "obj", "obl", "nmod", "conj", "ROOT"}:
        above, dep = last.head, last.dep_
        if not hang(first, first if above.i == last.i else above, "ROOT" if above.i == last.i else dep):
            return
    elif first.head.i == last.i:
        above, dep = last.head, last.dep_
        if not hang(first, first if above.i == last.i else above, dep):
            return
    for child in list(last.children):
        if child.i not in {at, at - 1, at + 1}:
            hang(child, first)
    hang(last, first, "fixed")
    for part in (before, preposition, behind):
        hang(part, last, "case" if part.i == at else "punct")
    name = doc[at + 3] if at + 3 < preposition.sent.end else last
    loose = name.ent_type_ == "PERSON" and name.dep_ in {"obl", "obj", "nmod", "appos"} and name.head.i != first.i
    if loose and last.whitespace_ and not any(c.dep_ in {"case", "cc"} for c in name.lefts):
        hang(name, first, "appos")  # *her **son-in-law** Jan Smit*


def undergoer(name: Token) -> None:
    """*attacked **Amnesty** for its report*: a name behind a verb that does not name is its object, and not what it came to be."""
    verb = name.head
    if name.dep_ != "xcomp" or name.ent_type_ == "" or verb.pos_ != "VERB" or name.left_edge.i != verb.i + 1:
        return
    naming = verb.lemma_ in words(name.doc.lang_).get("naming", ())
    if not naming and not any(c.dep_ in {"case", "cop", "mark"} for c in name.children) and not any(c.dep_ == "obj" for c in verb.children):
        name.dep_ = "obj"


def before_title(preposition: Token) -> None:
    """*founded **by** the former leader Ann Berg*: what stands before a title and its name belongs to both."""
    title = preposition.head
    if preposition.dep_ == "case" and title.dep_ == "nmod:desc" and title.i < title.head.i and preposition.i < title.i:
        hang(preposition, title.head)


def of_the_named(word: Token) -> None:
    """*the arrest of mayor Ann Lee **of Kent***: what stands right behind a person's name belongs to her, not to the arrest."""
    of = words(word.doc.lang_).get("genitive", ())
    case = next((c for c in word.lefts if c.dep_ == "case"), None)
    if word.dep_ != "nmod" or case is None or case.lower_ not in of or case.i != word.left_edge.i or case.i - word.sent.start < 3:
        return
    name = word.doc[case.i - 1]
    if name.ent_type_ != "PERSON":
        return
    while name.dep_ in {"flat", "flat:name"} and name.head.i < name.i:
        name = name.head
    bearer = name.head if name.dep_ == "appos" and name.head.pos_ == "NOUN" and name.head.i < name.i else name
    titled = bearer.i != name.i or any(c.dep_ in {"nmod:desc", "compound"} and c.pos_ in {"NOUN", "PROPN"} for c in name.lefts)
    if titled and word.head.i < bearer.i and word.head.is_ancestor(bearer):
        hang(word, bearer)


def second_party(noun: Token) -> None:
    """*Clashes between the army and **rebels** left ten dead*: between two there are two, and no rebels beside clashes."""
    event = noun.head
    between = words(noun.doc.lang_).get("between", ())
    first = next((c for c in event.rights if c.dep_ == "nmod" and c.i < noun.i and _case(c) in between), None)
    if noun.dep_ != "conj" or first is None or event.pos_ != "NOUN" or any(c.dep_ == "conj" for c in first.children):
        return
    if not any(c.dep_ == "cc" and first.i < c.i for c in noun.lefts) or any(c.dep_ == "case" for c in noun.lefts):
        return
    hang(noun, first)


def _case(noun: Token) -> str:
    return next((c.lower_ for c in noun.lefts if c.dep_ == "case"), "")


def syllables(doc: Doc) -> None:
    """Lengthen names by the lower-case part behind their hyphen: *Kim Jae-**won***, *Lee Jae-**myung***."""
    longer: dict[int, Span] = {}
    for name in doc.ents:
        at = name.end + 1
        if name.label_ != "PERSON" or len(name) < 2 or at >= len(doc) or doc[name.end].text != "-":
            continue
        last, mark, part = doc[name.end - 1], doc[name.end], doc[at]
        joined = last.is_title and not last.whitespace_ and not mark.whitespace_ and part.is_lower and part.is_alpha and not part.ent_type_
        behind = doc[at + 1] if at + 1 < len(doc) and part.whitespace_ else None
        if not joined or (behind is not None and behind.pos_ in {"NOUN", "PROPN", "ADJ"}):
            continue  # *the Donald Trump-backed candidate*
        longer[name.start] = Span(doc, name.start, at + 1, label=name.label_, kb_id=name.kb_id_)
        root = name.root
        if part.i != root.i and hang(part, root, "flat"):
            part.pos_ = "PROPN"
            hang(mark, part)
            for child in [c for c in part.children if c.i > part.i]:
                hang(child, root)
    if longer:
        doc.ents = tuple(longer.get(e.start, e) for e in doc.ents)


def attributive_noun(noun: Token) -> None:
    """*marched against the foreign **agents** bill*, read as two nouns of one verb."""
    part = noun.nbor(-1) if noun.i else noun
    both = noun.dep_ == part.dep_ == "obl" and noun.head.i == part.head.i
    bare = part.pos_ == "NOUN" and noun.left_edge.i == noun.i and part.right_edge.i == part.i
    if both and bare and any(c.dep_ == "case" for c in part.lefts):
        for child in list(part.lefts):
            hang(child, noun)
        hang(part, noun, "compound")


def handed(word: Token) -> None:
    """*handed **over** four villages*, *handed **over** the bodies*: a particle, and no preposition or adverb of the noun."""
    if word.i == 0 or word.nbor(-1).pos_ != "VERB" or word.head.i <= word.i:
        return
    verb, noun = word.nbor(-1), word.head
    while noun.head.i > word.i and noun.dep_ in {"nummod", "amod", "det", "compound"}:
        noun = noun.head
    if words(word.doc.lang_).get("particles", {}).get(verb.lemma_) == word.lower_ and noun.head.i == verb.i:
        hang(word, verb, "compound:prt")
        if any(c.dep_ == "case" for c in noun.lefts):
            return  # *was sworn **in** as president*
        noun.dep_ = "obj" if noun.dep_ == "obl" and not any(c.dep_ == "obj" for c in verb.children) else noun.dep_
