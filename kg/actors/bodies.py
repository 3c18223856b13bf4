"""Names of bodies that the recogniser need not know: by their last word, by a portfolio, by who leads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.actors.phrases import has, prepositions
from kg.actors.spans import PERSON_LABELS, Body, NameNouns, NameSpan, national, shouting, titled_line
from kg.actors.thesaurus import Thesaurus
from kg.actors.words import Phrase, Text, Word, base
from kg.ontology import ActorType

UNDECIDED = frozenset({"", "PRODUCT", "WORK_OF_ART", "EVENT", "LANGUAGE"})  # labels that speak neither for a body nor against one
POSSESSIVE = frozenset({"'", "’", "'s", "’s"})


def departments_of(
    doc: Text,
    taken: set[int],
    portfolios: frozenset[str],
    genitive: frozenset[str],
    departments: frozenset[str],
    ministries: frozenset[str],
    portfolio: frozenset[str],
) -> list[NameSpan]:
    """*minister van **Buitenlandse Zaken***, by the name that the press has for the ministry."""
    out: list[NameSpan] = []
    for token in doc[:-2]:
        if token.lower_ in ministries and doc[token.i + 1].lower_ in genitive and doc[token.i + 2].lower_ in departments:
            end = token.i + 3  # *het ministerie van **Asiel***: nobody by itself
            while end < len(doc) and doc[end].is_title and doc[end].lower_ in departments and doc[end - 1].whitespace_:
                end += 1
            taken.update(range(token.i + 2, end))
            continue
        if token.lemma_.lower() not in portfolios:
            continue
        first = token.i + 1
        while first < len(doc) - 1 and first - token.i < 4 and doc[first].pos_ == "PROPN":
            first += 1  # *minister **Jansen** van Justitie*
        if first > token.i + 1 and doc[first].text == "(" and first + 1 < len(doc) and doc[first + 1].lower_ in departments:
            # *minister Jansen (**Financiën**, CDA)*
            end = next((i for i in range(first + 2, min(first + 7, len(doc))) if doc[i].text in {")", ","}), first + 1)
            if end > first + 1 and not taken & set(range(first + 1, end)):
                out.append(NameSpan(first + 1, end, ActorType.ORGANISATION, "name", None))
                taken.update(range(first + 1, end))
            continue
        if doc[first].lower_ not in genitive:
            continue
        first += 1
        end = first
        while end < len(doc) and end - first < 3 and end not in taken and doc[end].is_title and doc[end].pos_ in {"NOUN", "ADJ", "PROPN"}:
            if end > first and doc[end].pos_ == "PROPN":
                break  # the minister's own name
            if end > first and doc[end].lower_ not in departments and doc[end - 1].lower_ in departments and doc[end - 1].pos_ != "ADJ":
                break  # *minister van Cultuur **Caroline Maes***
            end += 1
        while (
            end > first and end + 1 < len(doc) and doc[end].pos_ == "CCONJ" and doc[end + 1].is_title and doc[end + 1].lower_ in departments
        ):
            end += 2  # *minister van Asiel **en Migratie***
        place = any(doc[i].ent_type_ in {"GPE", "LOC", *PERSON_LABELS} for i in range(first, end))
        place = place and doc[first].lower_ not in departments  # *wethouder van Apeldoorn*, *minister van Defensie*
        if end > first and doc[first].lower_ in portfolio:
            taken.update(range(first, end))  # *Secretary of **State***: nobody
        elif end > first and doc[end - 1].pos_ != "ADJ" and not place:
            out.append(NameSpan(first, end, ActorType.ORGANISATION, "name", None))
            taken.update(range(first, end))
    return out


def bodies_in(doc: Text, nouns: NameNouns) -> Iterator[tuple[tuple[int, int], Body]]:
    """Capitalised words that end in a noun for an organisation: *Nile Institute*, *Southern Farmers Union*.

    Not what only a nationality stands before, which says whose it is: *the Kenyan Parliament*.
    """
    thesaurus = nouns.thesaurus
    for token in doc[1:]:
        if not token.is_title or token.pos_ not in {"PROPN", "NOUN"} or token.is_sent_start or (body := nouns.body(token)) is None:
            continue
        first = token.i
        while first > 0 and token.i - first < 5 and not doc[first].is_sent_start:
            before = doc[first - 1]
            if before.text in POSSESSIVE and first > 1 and doc[first - 2].is_title and has(doc[first - 2], "Number", "Plur"):
                first -= 2  # *New **People's** Army*
                continue
            if not (before.is_title and before.pos_ in {"PROPN", "ADJ", "NOUN"} and before.whitespace_):
                break
            first -= 1
        owned = any(t.text in POSSESSIVE for t in doc[first : token.i])
        if first < token.i and doc[first].is_sent_start and doc[first].pos_ == "ADJ" and not owned:
            first += 1  # *Local Council*: the capital is the sentence's
        while body.whole and first < token.i and national(doc[first], thesaurus):
            first += 1  # *Afghaanse Vluchtelingenbond*
        words = [t for t in doc[first : token.i] if t.text not in POSSESSIVE]
        own = body.whole or [t for t in words if body.told or not national(t, thesaurus)]
        short = body.weak is not None and len(words) < 2 and not _of_a_region(words, token, thesaurus)
        if body.weak and (short or all(t.lower_ in body.weak or national(t, thesaurus) for t in words)):
            continue
        if own and not shouting(doc, token.i) and not thesaurus.find(doc.written(first, token.i + 1)):
            first = _for_whom(doc, first, nouns)
            yield (first, token.i + 1), body


def _for_whom(doc: Text, first: int, nouns: NameNouns) -> int:
    """Where a name begins that tells what it is for: *the **Democracy for the** Citizens Party*."""
    at = first - 1
    if at > 0 and doc[at].pos_ == "DET" and doc[at].is_lower:
        at -= 1
    aim = at > 1 and doc[at].lower_ in nouns.purpose and doc[at].is_lower
    noun, before = (doc[at - 1], doc[at - 2]) if aim else (None, None)
    capital = noun is not None and noun.is_title and noun.pos_ in {"NOUN", "PROPN"} and not noun.ent_type_ and not titled_line(noun)
    return at - 1 if capital and before is not None and before.pos_ == "DET" and before.is_lower else first


def _of_a_region(words: list[Word], army: Word, thesaurus: Thesaurus) -> bool:
    """*Arakan Leger*: an army that has only the name of a region before it, and of no state or town with a government."""
    if not words or words[0].pos_ != "PROPN" or titled_line(army) or base(army.dep_) not in {"flat", "compound"}:
        return False
    known = thesaurus.find(words[0].text)
    return bool(known) and all(thesaurus.actors[x.actor].type is ActorType.PLACE and x.actor not in thesaurus.capital_of for x in known)


def stately(entity: Phrase, thesaurus: Thesaurus, bodies: Callable[[Word], Body | None]) -> bool:
    """*National Army*, *Nigerian National Army*: a part of a state, which the rule for those reads."""
    body = bodies(entity.words[-1]) if entity.label_ not in PERSON_LABELS else None
    if body is None or not body.weak:
        return False
    return all(t.lower_ in body.weak or national(t, thesaurus) or t.pos_ == "DET" for t in entity.words[:-1])


def general_name(words: list[Word], nouns: NameNouns) -> bool:
    """Whether any state may have a body that is called so: *Constitutional Court*, *People's Party*, *Hooggerechtshof*."""
    *before, last = [w for w in words if w.text not in POSSESSIVE and w.pos_ != "DET"] or [words[-1]]
    if nouns.body(last) is None and nouns.sector(last) is None:
        return False
    return all(w.lower_ in nouns.general or w.lower_ in nouns.departments or national(w, nouns.thesaurus) for w in before)


def owning_state(root: Word, lands: set[int], genitive: frozenset[str]) -> int | None:
    """The word for a country that owns a body: *Romania's Constitutional Court*, *het Grondwettelijk Hof van Roemenië*.

    ``lands``: the words of listed countries.
    """
    for child in root.children:
        dep = base(child.dep_)
        if child.i in lands and (
            dep in {"amod", "compound"} or child.dep_ == "nmod:poss" or (dep == "nmod" and genitive & set(prepositions(child)))
        ):
            return child.i
    return None


def bare_name(words: list[Word], lands: set[int]) -> str:
    """A name without article and country, and without case."""
    return " ".join(w.lower_ for w in words if w.pos_ != "DET" and w.i not in lands)


def bodies_led(words: list[Word], taken: set[int], spans: list[NameSpan], nouns: NameNouns) -> list[NameSpan]:
    """Unknown names behind an office in them: *chairwoman of **Vetëvendosje***, *voorzitter Anna Maes van **LTO Noord***.

    Behind one in a town the town: *mayor of **Bayrampasa***.
    """
    persons = {span.first: span.end for span in spans if span.type is ActorType.PERSON}
    out: list[NameSpan] = []

    def part(i: int) -> bool:
        word = words[i]
        capital = word.text[:1].isupper() and word.pos_ in {"PROPN", "NOUN", "ADJ", "X"} and len(word) > 1
        return i not in taken and word.ent_type_ in UNDECIDED and (capital or word.text in {"&", "-"}) and not word.is_sent_start

    for token in words[:-2]:
        if token.pos_ not in {"NOUN", "PROPN"} or token.i in taken:
            continue
        case = persons.get(token.i + 1, token.i + 1)
        if case >= len(words) - 1 or words[case].lower_ not in nouns.genitive:
            continue
        local = nouns.local(token)
        if not (nouns.heading(token) or local) or has(token, "Number", "Plur"):
            continue
        first = case + 1 + (words[case + 1].pos_ == "DET")
        if first < len(words) - 1 and words[first].pos_ == "NOUN" and words[first].is_lower and not has(words[first], "Number", "Plur"):
            first += 1  # *topman van **baggeraar** Dredco*
        end = first
        while end < len(words) and end - first < 5 and part(end):
            end += 1
        while end > first and not words[end - 1].is_alpha:
            end -= 1
        inside = words[first:end]
        if not inside or not any(w.pos_ == "PROPN" for w in inside) or titled_line(token) or shouting(words, first):
            continue
        if any(nouns.titular(w) or w.lower_ in nouns.departments for w in inside) or all(national(w, nouns.thesaurus) for w in inside):
            continue  # *chief of the General Staff*, *director of Finance*
        if end < len(words) and (end in taken or words[end].ent_type_ not in UNDECIDED or words[end].text in POSSESSIVE):
            continue  # something that the name only begins
        if len(inside) == 1 and end < len(words) and words[end].lower_ in nouns.located:
            continue  # *a professor of Medicine at Acme University*
        out.append(NameSpan(first, end, ActorType.PLACE if local else ActorType.ORGANISATION, "name", None))
        taken.update(range(first, end))
    return out
