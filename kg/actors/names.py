"""Names in a text: those of the thesaurus, and those that only the recogniser knows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from kg.actors.bodies import POSSESSIVE, UNDECIDED, bodies_in, bodies_led, departments_of, stately
from kg.actors.listed import choose, listed_names
from kg.actors.people import (
    bears_title,
    behind_office,
    bracketed_bodies,
    ends_in_office,
    entitled,
    explained_people,
    firm_behind,
    given_names,
    has_officers,
    joined_names,
    surname_like,
    titled_people,
    titles_it,
    what_a_man_is,
    with_first_name,
    with_surname,
)
from kg.actors.phrases import has
from kg.actors.spans import PERSON_LABELS, NameNouns, NameSpan, national, shouting, titled_line
from kg.actors.thesaurus import Label, Thesaurus, folded
from kg.actors.words import Phrase, Text, Word, base
from kg.ontology import PLACES, ActorType

JOINING = frozenset({"ADP", "CCONJ"})  # within a body's name
NER_TYPES = {
    "PERSON": ActorType.PERSON,
    "PER": ActorType.PERSON,
    "ORG": ActorType.ORGANISATION,
    "GPE": ActorType.PLACE,
    "LOC": ActorType.PLACE,
    "FAC": ActorType.PLACE,
    "NORP": ActorType.GROUP,
}


# Whose men they are before whom an unknown acronym stands.
FIGHTING = {"rebels": ActorType.ARMED_GROUP, "military": ActorType.MILITARY}

CAMEL = re.compile(r"(?!(?:Mc|Mac|De|Di|La|Le|Du|Da|Van|Von|Fitz|O)[A-Z])[A-Z][a-z]+[A-Z][A-Za-z]*")  # no surnames


BODIES = frozenset({ActorType.COMPANY, ActorType.ORGANISATION, ActorType.MEDIA})
UNOFFICIAL = frozenset({None, "business"})  # sectors whose nouns stand in names of their own


def find_names(doc: Text, nouns: NameNouns) -> list[NameSpan]:
    """All names of a document in reading order, longest first where they overlap.

    A longer name of the recogniser beats a listed one inside it (*Bank of Israel*, *Michael Jordan*);
    otherwise the thesaurus is believed.
    """
    thesaurus, portfolios, genitive = nouns.thesaurus, nouns.portfolios, nouns.genitive
    bodies, titular, kind = nouns.body, nouns.titular, nouns.named_kind
    listed = listed_names(doc, thesaurus, nouns.starts, lambda token: nouns.sector(token) is not None, nouns.derived, genitive)
    spans: list[NameSpan] = []
    more: list[NameSpan] = []
    whole: dict[tuple[int, int], tuple[Label, ...]] = {}
    taken: set[int] = set()
    places = {first for first, _, labels in listed if all(thesaurus.actors[x.actor].type in PLACES for x in labels)}
    starting = {first for first, _, _ in listed}
    lands = {f for f, _, ls in listed if any(x.kind == "name" and thesaurus.actors[x.actor].type is ActorType.COUNTRY for x in ls)}
    marked = (_begun(e, nouns) for e in doc.ents if e.label_ in NER_TYPES)
    whole_entities = joined_names([e for e in marked if _plausible(e, starting)])
    entities = [_cut(e, places, lands, nouns) for e in whole_entities]
    cuts = [(e, cut) for e, cut in zip(whole_entities, entities, strict=True) if cut.end < e.end]
    entities += [Phrase(doc, e.end - 1, e.end, "ORG") for e, cut in cuts if e.end == cut.end + 2 and doc[e.end - 1].is_upper]
    entities = [e for e in entities if len(e) > 1 or not (e.words[0].is_sent_start and e.words[0].is_title and nouns.ordinary(e.words[0]))]
    known = {first: end for first, end, labels in listed if any(thesaurus.actors[x.actor].type is ActorType.PERSON for x in labels)}
    entities = [e for e in entities if not entitled(e, known, titular)]
    kinds = dict(bodies_in(doc, nouns))
    runs = [Phrase(doc, first, end, "ORG") for first, end in kinds]
    entities = [e for e in entities if e.label_ in PERSON_LABELS or len(e) > 1 or not titular(e.words[0])]  # *Eurocommissaris*
    entities = [e for e in entities if not stately(e, thesaurus, bodies) and not ends_in_office(e, nouns) and not _troops(e, nouns)]
    # What the recogniser takes for a place or a part there is one's name all the same.
    entities = [e for e in entities if e.label_ in PERSON_LABELS or not any(r.start <= e.start and e.end <= r.end for r in runs)]
    ships = {e.start: e.end for e in entities if _ship(doc, e.start, nouns)} | _accords(doc, entities, listed, nouns)
    entities = [e for e in entities if e.start not in ships]
    # Of *Constitutional Democratic Party* the recogniser may see the end only.
    wider = [run for run in runs if all(run.start <= e.start and e.end == run.end for e in entities if _overlap(e, run))]
    entities = [e for e in entities if not any(_overlap(e, run) for run in wider)] + wider
    for first, end in ships.items():
        taken.update(range(first, end))
    for first, end, labels in listed:
        if first in taken or _ship(doc, first, nouns):
            continue  # *the ferry **Estonia***
        if _namesake(doc, first, end, labels, nouns):
            continue  # *the alliance **Hayastan***, which is Armenian for Armenia
        if doc[first].pos_ == "DET" and any(first < e.start < end < e.end for e in entities):
            continue  # *the West* of *the West Papua Liberation Army*
        cover = next((e for e in entities if e.start <= first and end <= e.end and e.end - e.start > end - first), None)
        types = {thesaurus.actors[label.actor].type for label in labels}
        if cover is not None and cover.label_ in PERSON_LABELS and cover.start == first - 1 and cover.end == end:
            corporate = types <= BODIES and all(label.kind == "name" for label in labels)
            if corporate and doc[cover.start].is_sent_start and titular(doc[cover.start]):
                cover = None  # ***Rival** Airbus*, taken for a man
        if cover is not None:
            run = (cover.start, cover.end) in kinds
            if run and cover.start == first and cover.end - end > 1:
                continue  # *Afghan Refugee Council*, *Palestine Art Museum*
            if run and cover.start == first and kinds[cover.start, cover.end].told:
                continue  # *Eritrese **Bevrijdingsfront***
            inside = cover.start < first or (run and ActorType.COUNTRY not in types)
            if cover.start == first and cover.label_ not in PERSON_LABELS and _of_its_own(cover, end, labels, starting, nouns):
                continue  # *Turkish Airlines*
            forename = cover.start == first and doc[first].pos_ == "PROPN" and cover.label_ in {"PERSON", "PER"}
            if forename and ActorType.PERSON not in types:
                continue  # *Frans de Jong* is called so, and not French
            if cover.label_ in PERSON_LABELS and cover.start < first and end == cover.end and surname_like(doc, first, labels):
                continue  # *Volker Turk*
            own = [t for t in doc[cover.start : first] if not t.is_lower]
            if cover.label_ == "ORG" and end == cover.end and end - first > 1 and own and all(_own_word(t, thesaurus) for t in own):
                continue  # *Ogaden National Liberation Front* is another one
            rest = [t for t in doc[end : cover.end] if not t.is_punct]
            town = types == {ActorType.PLACE} and all(label.kind == "name" for label in labels)
            if run and own and rest and end - first == 1 and types == {ActorType.PARTY} and _own_word(own[-1], thesaurus):
                continue  # *General Labour Union* is not Labour
            if cover.label_ == "ORG" and cover.start == first and town and rest and all(_own_word(t, thesaurus) for t in rest):
                continue  # *Manchester United*
            untitled = next((i for i in range(cover.start, first) if not titular(doc[i])), first) == first
            if cover.label_ in PERSON_LABELS and types == {ActorType.PERSON} and untitled and cover.end > end:
                last = folded(cover.words[-1].text)
                if any(c.isupper() for w in doc[end : cover.end] for c in w.text) and not any(
                    last in folded(label.text).split() for x in labels for label in thesaurus.labels(x.actor)
                ):
                    continue  # *Modi Ephraim* is no Modi
            if _swallows(cover.label_, types, labels, inside):
                continue
            if cover.label_ in PERSON_LABELS and types == {ActorType.PERSON} and cover.start < first and end == cover.end:
                given = folded(cover.words[0].text)
                if not any(given in folded(name).split() for x in labels for name in thesaurus.actors[x.actor].labels.values()):
                    continue  # *Jill Biden* is not Joe
                if not taken & set(range(cover.start, first)):
                    first = cover.start  # *Francois Hollande*, listed as *Hollande*
                    whole[first, end] = labels
        if cover is None and types == {ActorType.PERSON} and end - first == 1:
            start = given_names(doc, first, taken, titular)
            if start < first and not any(doc[start].lower_ in folded(x.text).split() for y in labels for x in thesaurus.labels(y.actor)):
                more.append(NameSpan(start, end, ActorType.PERSON, "name", None))  # *Saif al-Islam Gaddafi* is not Muammar
                taken.update(range(start, end))
                continue
        spans.append(NameSpan(first, end, ActorType.PLACE, "name", None))
        taken.update(range(first, end))
    chosen = choose(doc, {(f, e): ls for f, e, ls in listed} | whole, spans, thesaurus, nouns.shared)
    for n, span in enumerate(chosen):
        if span.end - span.first == 1 and span.type is ActorType.PERSON and span.first and nouns.kin(doc[span.first - 1]):
            chosen[n] = replace(span, actor=None)  # *his son **Saddam***: a first name, and not the one that is known by it
        elif span.kind != "name" and span.first and doc[span.first - 1].lower_ in nouns.ethnic:
            chosen[n] = replace(span, kind="ethnic")  # *ethnic **Turks*** in Bulgaria are not Turkey's
    chosen += more
    chosen += departments_of(doc, taken, portfolios, genitive, nouns.departments, nouns.ministries, nouns.portfolio)
    chosen += explained_people(doc, taken, nouns)
    for entity in entities:
        first, end = entity.start, entity.end
        while first < end and doc[first].pos_ in {"DET", "ADP", "PUNCT"} and (doc[first].is_lower or doc[first].is_sent_start):
            first += 1
        rest = doc[first + 1 : end]
        opening = bool(rest) and doc[first].is_sent_start and all((t.is_title or t.is_upper) and t.pos_ == "PROPN" for t in rest)
        headed = opening and entity.label_ not in PERSON_LABELS and titular(doc[first]) and bodies(doc[end - 1]) is None
        if first < end - 1 and nouns.party_man(doc[first]) is not None and doc[first + 1].is_title:
            opening = headed = True  # **D66'er** *Jan Smit*, taken for a body
        if opening and (headed or (kind(doc[first]) is not None and not nouns.thesaurus.find(doc.written(first, end)))):
            first += 1  # **Chipbedrijf** *Nexperia*, **Gouverneur** *Dauda Lawal*
        if entity.label_ in PERSON_LABELS and first and doc[first - 1].lemma_.lower() in portfolios:
            inner = next((i for i in range(first + 1, end - 1) if doc[i].lower_ in genitive), None)
            particle = inner is not None and (doc[inner].lower_ in nouns.particles or doc[inner - 1].lower_ in nouns.particles)
            if inner is not None and (not particle or doc[inner + 1].lower_ in nouns.departments):
                # *minister Zalm van Financiën*, but *minister David van Weel*
                stop = end
                while stop + 1 < len(doc) and doc[stop].pos_ == "CCONJ" and doc[stop + 1].lower_ in nouns.departments:
                    stop += 2  # *minister Zalm van Sociale Zaken **en Werkgelegenheid***
                chosen.append(NameSpan(inner + 1, stop, ActorType.ORGANISATION, "name", None))
                taken.update(range(inner + 1, stop))
                end = inner
        while entity.label_ in {"PERSON", "PER"} and first < end - 1 and titular(doc[first]) and doc[first + 1].is_title:
            first += 1
        first = behind_office(doc, first, end, nouns)
        if entity.label_ not in {"PERSON", "PER"}:
            first = _elliptical(doc, _widened(doc, first, end, taken), end, taken)
        else:
            first = with_first_name(doc, first, end, taken, nouns) if first and not titular(doc[first - 1]) else first
            end = with_surname(doc, first, end, taken, nouns)
        while end < len(doc) and end not in taken and (_goes_on(doc, first, end) or _aimed(doc, end, taken, nouns)):
            end += 1
        while end > first and ((doc[end - 1].is_punct and doc[end - 1].text != ".") or doc[end - 1].is_space):
            end -= 1
        if first == end or taken & set(range(first, end)):
            continue
        body = kinds.get((entity.start, entity.end))
        own_type = body.type if body is not None else ActorType.PERSON if headed else NER_TYPES[entity.label_]
        before = doc[first - 1] if first else None
        common = before is not None and (before.is_lower or before.is_sent_start)
        generic = common and before is not None and before.pos_ == "NOUN" and bool(before.whitespace_)
        misplaced = own_type is ActorType.PERSON or (own_type is ActorType.PLACE and end - first == 1)
        if misplaced and generic and before is not None and not has(before, "Number", "Plur"):
            own_type = kind(before) or nouns.organised(before) or own_type  # *stichting **Free Reza***, whoever he is
            if own_type is ActorType.PLACE and nouns.nominal(before) == "group" and nouns.sector(before) is None:
                own_type = ActorType.GROUP  # *de alliantie **Hayastan***
            at = first - 2
            while at > 1 and doc[at].pos_ in {"DET", "ADJ"}:
                at -= 1  # *topman van **de Gentse** chipontwerper Silvanta*
            head = at - 1
            while head > 0 and doc[head].pos_ == "PROPN" and doc[head].ent_type_ in PERSON_LABELS:
                head -= 1  # *directeur **Anna de Wit** van ontwikkelaar Silvanta*
            led = at > 1 and doc[at].lower_ in genitive and nouns.heading(doc[head])
            plain = not nouns.office(before) and nouns.nominal(before) != "person"
            if led and end - first == 1 and (plain or (nouns.commanding(doc[head]) and (head < at - 1 or not titular(before)))):
                own_type = ActorType.ORGANISATION  # *topman van baggeraar **Dredco***
        root = entity.root
        unbroken = not any(t.whitespace_ for t in doc[first : end - 1])
        apposed = end - first > 1 and root.dep_ == "appos" and doc[first - 1].text == "," and titular(root.head)
        if body is None and apposed and doc[end - 1].lower_ not in nouns.firm_ends:
            own_type = ActorType.PERSON  # *the ambassador, Isabel Pedrosa*, whatever the recogniser takes her for
        elif body is None and end - first > 1 and what_a_man_is(doc, first, end, own_type, nouns):
            own_type = ActorType.PERSON  # ***Musaed al-Aiban**, the Saudi adviser.*
        elif body is None and own_type is ActorType.PLACE and end - first == 1 and before is not None and titles_it(before, root, nouns):
            own_type = ActorType.PERSON  # *Prince **Bandar***, *president **Wahid***
        elif body is None and own_type is ActorType.ORGANISATION and before is not None and doc.written(first, end).istitle() and unbroken:
            bodily = nouns.organised(before) is not None or kind(before) is not None or nouns.corporation(before)
            if before.is_title and titular(before) and nouns.office(before) and before.whitespace_ and not bodily:
                own_type = ActorType.PERSON  # *General **Waker-Uz-Zaman***
        elif body is None and own_type is ActorType.PLACE and any(t.text in nouns.purpose for t in doc[first + 1 : end - 1]):
            own_type = ActorType.ORGANISATION  # ***Hart voor Kent***
        elif body is None and first > 1 and before is not None and before.lower_ in nouns.genitive and nouns.local(doc[first - 2]):
            own_type = ActorType.PLACE  # *the mayor of **Bayrampasa***, whoever that is
        elif body is None and own_type is ActorType.PERSON and has_officers(doc, first, end, nouns):
            own_type = ActorType.ORGANISATION  # *the chairwoman of **Vetevendosje***: nobody has a chairwoman
        elif body is None and own_type is not ActorType.PERSON and bears_title(doc, first, end, nouns):
            own_type = ActorType.PERSON  # *minister van Buitenlandse Zaken **Musalia Mudavadi***
        if end - first == 1 and before is not None and own_type is not ActorType.ORGANISATION and firm_behind(before, doc[first], nouns):
            own_type = ActorType.ORGANISATION  # *WhatsApp owner **Meta***
        chosen.append(NameSpan(first, end, own_type, "name", None))
        taken.update(range(first, end))
    chosen += titled_people(doc, taken, nouns)
    chosen += bodies_led(doc, taken, chosen, nouns)
    chosen += bracketed_bodies(doc, chosen, taken, nouns)
    for token in doc:
        before = doc[token.i - 1] if token.i else None
        if token.i in taken or token.is_lower or token.pos_ not in {"NOUN", "PROPN"}:
            continue
        bearer = token.head
        acronym = len(token) > 2 and token.is_upper and token.is_alpha
        if acronym and token.dep_ == "compound" and bearer.i == token.i + 1 and bearer.is_lower and token.text not in nouns.no_names:
            type_ = kind(bearer) or FIGHTING.get(nouns.sector(bearer) or "")
            if type_ is not None and not shouting(doc, token.i):  # *the YPG militia*, *ADF combatants*
                chosen.append(NameSpan(token.i, token.i + 1, type_, "name", None))
                taken.add(token.i)
                continue
        if token.pos_ == "PROPN" and token.ent_type_ in UNDECIDED and CAMEL.fullmatch(token.text):
            chosen.append(NameSpan(token.i, token.i + 1, ActorType.ORGANISATION, "name", None))  # *YouTube*
            taken.add(token.i)
            continue
        named = token.pos_ == "PROPN" and (token.is_title or token.is_upper) and len(token) > 1
        if (
            named
            and before is not None
            and before.is_lower
            and before.pos_ == "NOUN"
            and (before.head.i == token.i or token.head.i == before.i)
        ):
            type_ = kind(before)
            if type_ is not None and not shouting(doc, token.i):
                chosen.append(NameSpan(token.i, token.i + 1, type_, "name", None))
                taken.add(token.i)
    chosen += _again(doc, chosen, taken, nouns)
    return _owners(doc, sorted(chosen, key=lambda s: s.first), nouns)


def _owners(doc: Text, spans: list[NameSpan], nouns: NameNouns) -> list[NameSpan]:
    """*Minni Minnawi's Sudan Liberation **Movement***: of two words before a movement of somebody's the one is a person."""
    out = list(spans)
    for at, (one, body) in enumerate(pairwise(spans)):
        words = doc[one.first : one.end]
        unknown = one.actor is None and one.type in {ActorType.ORGANISATION, ActorType.PLACE} and len(words) == 2
        owned = one.end < len(doc) and doc[one.end].text in POSSESSIVE and body.first == one.end + 1
        ends = nouns.body(doc[body.end - 1]) if owned else None
        movement = body.type in {ActorType.ARMED_GROUP, ActorType.PARTY} or (ends is not None and ends.type is ActorType.ARMED_GROUP)
        if unknown and owned and movement and all(t.is_title and t.is_alpha and t.pos_ == "PROPN" for t in words):
            out[at] = replace(one, type=ActorType.PERSON)
    return out


def _again(doc: Text, chosen: list[NameSpan], taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """Names that the text has elsewhere and that the recogniser passed over here: surnames of people, names of one word."""
    known: dict[str, ActorType] = {}
    for span in chosen:
        last = doc[span.end - 1]
        if span.kind == "name" and (span.end - span.first == 1 or span.type is ActorType.PERSON) and len(last) > 3 and last.is_title:
            known[last.text] = span.type if span.end - span.first == 1 else ActorType.PERSON
    found = []
    for token in doc:
        if token.i in taken or token.text not in known or token.ent_type_ not in UNDECIDED:
            continue
        if token.pos_ != "PROPN" and (token.is_sent_start or token.pos_ not in {"NOUN", "ADJ", "X"}):
            continue
        beside = [doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(doc)]
        longer = any(t.is_title and t.pos_ == "PROPN" and t.i not in taken and not nouns.titular(t) for t in beside)
        if longer or nouns.ordinary(token) or nouns.titular(token):
            continue
        found.append(NameSpan(token.i, token.i + 1, known[token.text], "name", None))
        taken.add(token.i)
    return found


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.end and other.start < one.end


def _goes_on(doc: Text, first: int, end: int) -> bool:
    """Whether the next word belongs to a name of which the recogniser saw the beginning: *[Motiur] Rahman Nizami*."""
    word = doc[end]
    last = doc[end - 1]
    # *[Dominic] Ongwen*, with the first word taken for a title
    flat = (word.dep_.startswith("flat") and first <= word.head.i < end) or (last.dep_ == "nmod:desc" and last.head.i == end)
    return flat and word.is_title and word.pos_ == "PROPN" and not word.ent_type_ and bool(doc[end - 1].whitespace_)


def _aimed(doc: Text, end: int, taken: set[int], nouns: NameNouns) -> bool:
    """Whether a body's name goes on with what it is for: *[People's Front] **for Freedom***."""

    def aim(i: int) -> bool:
        word = doc[i]
        return i not in taken and word.is_title and word.pos_ in {"NOUN", "PROPN", "ADJ"} and not word.ent_type_ and not titled_line(word)

    if doc[end].lower_ in nouns.purpose:
        det = end + 2 < len(doc) and doc[end + 1].pos_ == "DET"
        return end + 1 < len(doc) and nouns.body(doc[end - 1]) is not None and aim(end + 1 + det)
    opened = next((i for i in range(end - 1, max(end - 4, 0), -1) if doc[i].lower_ in nouns.purpose), None)
    if opened is None or nouns.body(doc[opened - 1]) is None:
        return False
    if doc[end].pos_ == "DET" and end == opened + 1:
        return end + 1 < len(doc) and aim(end + 1)  # *Hoge Raad **voor de Justitie***
    return all(aim(i) or (i == opened + 1 and doc[i].pos_ == "DET") for i in range(opened + 1, end + 1))


def _widened(doc: Text, first: int, end: int, taken: set[int]) -> int:
    """Where a name begins of which the recogniser saw the end: *[Coast] Guard*."""
    while (
        first > 0
        and first - 1 not in taken
        and doc[first - 1].pos_ == "PROPN"
        and doc[first - 1].is_title
        and doc[first - 1].dep_ in {"compound", "flat"}
        and first <= doc[first - 1].head.i < end
        and not doc[first - 1].ent_type_
    ):
        first -= 1
    return first


def _elliptical(doc: Text, first: int, end: int, taken: set[int]) -> int:
    """Where a name begins of which a hyphen stands for the last part: *Algemene **Bevrijdings- en** [Ontwikkelingspartij]*."""
    if first < 2 or doc[first - 1].pos_ != "CCONJ" or not doc[first - 2].text.endswith("-") or not doc[first - 2].text[:1].isupper():
        return first
    first -= 2
    while first > 0 and doc[first - 1].is_title and doc[first - 1].pos_ in {"ADJ", "PROPN"} and not doc[first - 1].is_sent_start:
        first -= 1
    return first if not taken & set(range(first, end)) else end - 1


def _begun(entity: Phrase, nouns: NameNouns) -> Phrase:
    """An entity without what is no part of it: what stands behind the end of a sentence (*SOFIA – **Eleven***), and a department
    before its minister (*minister van **Milieu** Anna Berg*)."""
    doc, first, end = entity.doc, entity.start, entity.end
    end = next((i for i in range(first + 1, end) if doc[i].is_sent_start), end)
    while end > first + 1 and doc[end - 1].is_punct and end < entity.end:
        end -= 1
    of = first > 1 and doc[first - 1].lower_ in nouns.genitive and doc[first - 2].lemma_.lower() in nouns.portfolios
    if of and end - first > 2 and entity.label_ in PERSON_LABELS and doc[first].lower_ in nouns.departments:
        first += 1
    return entity if (first, end) == (entity.start, entity.end) else Phrase(doc, first, end, entity.label_)


def _cut(entity: Phrase, places: set[int], lands: set[int], nouns: NameNouns) -> Phrase:
    """*Lucia Ferreyra of Argentina*, *Anna Berg van NSC* without whose she is; but *Rudi van Asperen* is called so.

    ``places``, ``lands``: the tokens at which listed places and countries begin.
    """
    if entity.label_ in {"PERSON", "PER"}:
        for token in entity.words[1:-1]:
            last = entity.words[-1]
            acronym = last.is_upper and last.is_alpha and len(last) > 1 and token.i + 2 == entity.end
            if token.lower_ in nouns.name_ends and (acronym or token.i + 1 in (lands if token.lower_ in nouns.particles else places)):
                return Phrase(entity.doc, entity.start, token.i, entity.label_)
    return entity


def _of_its_own(entity: Phrase, end: int, labels: Iterable[Label], listed: set[int], nouns: NameNouns) -> bool:
    """Whether a nationality or an abbreviation only begins a name: what follows names no part of a state and nobody listed."""
    rest = [t for t in entity if t.i >= end]
    if not rest or any(t.i in listed for t in rest):
        return False
    ordinary = all(nouns.sector(t) in UNOFFICIAL and not nouns.titular(t) for t in rest)
    proper = all(t.pos_ == "PROPN" and t.is_title and t.is_alpha for t in rest)
    if not any(x.kind == "name" for x in labels):
        return proper and ordinary
    one = proper and ordinary and entity.label_ == "ORG" and all(nouns.body(t) is None and nouns.nominal(t) is None for t in rest)
    if one and entity.root.i == rest[-1].i and not titled_line(rest[-1]):
        return True  # *Nippon Steel*, *U.S. Steel*
    # *U.S. Fish and Wildlife Service*, *UN Human Rights Commission*, but not *U.S. National Guard*
    short = entity.words[0].text.replace(".", "")
    *own, last = rest
    body = nouns.body(last)
    weak = body is not None and body.weak is not None and all(t.lower_ in body.weak for t in own)
    named = all(t.is_title or t.pos_ in JOINING for t in rest)
    return short.isupper() and end == entity.start + 1 and bool(own) and named and ordinary and not weak


def _accords(doc: Text, entities: list[Phrase], listed: Iterable[tuple[int, int, tuple[Label, ...]]], nouns: NameNouns) -> dict[int, int]:
    """Names of treaties and laws, which are no actors, as first word to end: *the Paris **Agreement***, *het **Verdrag** van Lissabon*."""
    whole = {(first, end) for first, end, _ in listed}
    bodies = {first for first, _, labels in listed if any(nouns.thesaurus.actors[x.actor].type is not ActorType.PLACE for x in labels)}
    out: dict[int, int] = {}
    for first, end in [(e.start, e.end) for e in entities] + sorted(whole):
        behind = end < len(doc) and doc[end].is_title and doc[end].lower_ in nouns.accords and bool(doc[end - 1].whitespace_)
        last = doc[end - 1]
        ends = end - first > 1 and last.is_title and last.lower_ in nouns.accords and (first, end) not in whole
        before = (
            first > 1 and doc[first - 1].lower_ in nouns.genitive and doc[first - 2].is_title and doc[first - 2].lower_ in nouns.accords
        )
        if ends or ((behind or before) and first not in bodies):  # *a **UN** Resolution* is the UN's
            out[first] = end
    return out


def _ship(doc: Text, first: int, nouns: NameNouns) -> bool:
    """Whether a name is that of a ship: *the tanker **Sounion***, *de veerboot **Estonia***."""
    if not first:
        return False
    noun, name = doc[first - 1], doc[first]
    joined = name.head.i == noun.i or noun.head.i == name.i or (name.head.i == noun.head.i and base(noun.dep_) in {"compound", "nmod"})
    return joined and bool(noun.whitespace_) and nouns.vessel(noun)


def _namesake(doc: Text, first: int, end: int, labels: Iterable[Label], nouns: NameNouns) -> bool:
    """Whether a noun for a party or a movement stands right before the name of a state or town that it is called after."""
    noun = doc[first - 1] if first else None
    if noun is None or noun.pos_ != "NOUN" or not noun.is_lower or has(noun, "Number", "Plur") or not noun.whitespace_:
        return False
    placed = all(x.kind == "name" and nouns.thesaurus.actors[x.actor].type in PLACES for x in labels)
    root = doc.phrase(first, end).root
    joined = root.head.i == noun.i and root.dep_ in {"appos", "flat", "nmod:desc"}
    body = nouns.named_kind(noun) is not None or (nouns.nominal(noun) == "group" and nouns.sector(noun) is None)
    return placed and joined and noun.dep_ not in {"compound", "amod"} and body


def _troops(entity: Phrase, nouns: NameNouns) -> bool:
    """*General **Staff***, taken for a general who is called so: what an army has."""
    last = entity.words[-1]
    titled = last.i > 0 and entity.start >= last.i - 1 and nouns.titular(entity.doc[last.i - 1])
    return entity.label_ in PERSON_LABELS and titled and nouns.sector(last) == "military"


def _own_word(token: Word, thesaurus: Thesaurus) -> bool:
    """Whether a word before a listed name belongs to a longer one; an adjective of nationality only tells whose it is."""
    if token.pos_ == "ADJ" and (token.is_sent_start or titled_line(token)):
        return False
    capital = token.text[:1].isupper() and not token.is_upper  # *Ta'ang*, which is no title to Python
    return token.pos_ in {"PROPN", "ADJ"} and capital and not national(token, thesaurus)


def _plausible(entity: Phrase, listed: set[int]) -> bool:
    """Whether an entity of the recogniser looks like a name at all: no verb in it, and no two known names in a row.

    ``listed`` holds the tokens at which listed names begin.
    """
    text = entity.text
    if all(t.like_num for t in entity):
        return False  # *Thirteen peacekeepers*
    if any(t.pos_ in {"VERB", "AUX"} and t.is_lower for t in entity) or sum(t.i in listed for t in entity) > 1:
        return False
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 2 or "\n" in text or len(text) > 80:
        return False
    return any(c.isupper() for c in text) or not any(c.islower() for c in letters)


def _swallows(ner: str, types: set[ActorType], labels: Iterable[Label], from_left: bool) -> bool:
    if any(label.kind != "name" for label in labels):
        return False
    if ner in {"PERSON", "PER"}:
        return ActorType.PERSON not in types
    return ner in {"ORG", "FAC"} and types <= {ActorType.COUNTRY, ActorType.PLACE, ActorType.PERSON} and from_left
