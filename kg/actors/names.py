"""Names in a text: those of the thesaurus, and those that only the recogniser knows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from kg.actors.bodies import POSSESSIVE, UNDECIDED, bodies_in, bodies_led, departments_of, stately
from kg.actors.phrases import has
from kg.actors.spans import PERSON_LABELS, NameNouns, NameSpan, Starts, national, shouting, titled_line
from kg.actors.thesaurus import Label, Thesaurus, folded
from kg.actors.words import Phrase, Text, Word, base
from kg.ontology import PLACES, ActorType

MAX_TOKENS = 9
OFTEN = 2  # times as often as a body's own state another one is named where the body is the other's
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
# Which candidate wins when nothing in the text speaks for another: states before their namesakes.
PRIORITY = [
    ActorType.COUNTRY,
    ActorType.INTERNATIONAL,
    ActorType.ARMED_GROUP,
    ActorType.GOVERNMENT,
    ActorType.MILITARY,
    ActorType.AGENCY,
    ActorType.PARTY,
    ActorType.GROUP,
    ActorType.PERSON,
    ActorType.ORGANISATION,
    ActorType.COMPANY,
    ActorType.MEDIA,
    ActorType.PLACE,
]
# What the recogniser's label says of a thesaurus candidate's type.
AGREES = {
    "PERSON": {ActorType.PERSON},
    "PER": {ActorType.PERSON},
    "GPE": {ActorType.COUNTRY, ActorType.PLACE},
    "LOC": {ActorType.COUNTRY, ActorType.PLACE},
    "FAC": {ActorType.PLACE},
}


# Whose men they are before whom an unknown acronym stands.
FIGHTING = {"rebels": ActorType.ARMED_GROUP, "military": ActorType.MILITARY}

WORD = re.compile(r"\w+")
CAMEL = re.compile(r"(?!(?:Mc|Mac|De|Di|La|Le|Du|Da|Van|Von|Fitz|O)[A-Z])[A-Z][a-z]+[A-Z][A-Za-z]*")  # no surnames


BODIES = frozenset({ActorType.COMPANY, ActorType.ORGANISATION, ActorType.MEDIA})
UNOFFICIAL = frozenset({None, "business"})  # sectors whose nouns stand in names of their own
COMMON_BODIES = frozenset({ActorType.AGENCY, ActorType.GOVERNMENT, ActorType.INTERNATIONAL})  # whose names may be common nouns


def first_words(thesaurus: Thesaurus) -> Starts:
    """First word of all labels → their second words, to pass quickly over the rest of a text.

    Without case, the second also without diacritics; ``""`` stands for a label of one word.
    """
    found: dict[str, set[str]] = {}
    for text in thesaurus.by_label:
        first = WORD.search(text)
        if first is not None:
            second = WORD.search(text, first.end())
            found.setdefault(first.group().casefold(), set()).add(folded(second.group()) if second else "")
    return {word: frozenset(seconds) for word, seconds in found.items()}


def place_adjectives(
    thesaurus: Thesaurus, lang: str, endings: Iterable[str], irregular: Iterable[str] = ()
) -> dict[str, tuple[Label, ...]]:
    """Adjectives of towns and regions by the language's rules: *Antwerpse* of *Antwerpen*; names of one word.

    ``endings`` are pairs such as ``"en>se"``: the end of the name and that of the adjective; of each name all that fit are
    made, since few of them are words. ``irregular`` are pairs of whole words, ``"Den Haag>Haagse"``.
    """
    pairs = [tuple(ending.split(">")) for ending in endings]
    exceptions = [tuple(pair.split(">")) for pair in irregular]
    found: dict[str, tuple[Label, ...]] = {}

    def add(word: str, labels: Iterable[Label]) -> None:
        towns = tuple(x for x in labels if x.kind == "name" and thesaurus.actors[x.actor].type is ActorType.PLACE)
        if towns and word not in found and not thesaurus.find(word):
            found[word] = tuple(replace(x, text=word, lang=lang, kind="demonym", preferred=False) for x in towns)

    for name, word in exceptions:
        add(word, thesaurus.find(name))
    for text, labels in thesaurus.by_label.items() if pairs else ():
        if not text.replace("-", "").isalpha() or not text.istitle():
            continue
        for old, new in sorted(pairs, key=lambda pair: -len(pair[0])):
            stem = text.removesuffix(old)
            if text.endswith(old) and len(stem) > 3:
                add(stem + new, labels)
    return found


def find_names(doc: Text, nouns: NameNouns) -> list[NameSpan]:
    """All names of a document in reading order, longest first where they overlap.

    A longer name of the recogniser beats a listed one inside it (*Bank of Israel*, *Michael Jordan*);
    otherwise the thesaurus is believed.
    """
    thesaurus, portfolios, genitive = nouns.thesaurus, nouns.portfolios, nouns.genitive
    bodies, titular, kind = nouns.body, nouns.titular, nouns.named_kind
    listed = _listed(doc, thesaurus, nouns.starts, lambda token: nouns.sector(token) is not None, nouns.derived, genitive)
    spans: list[NameSpan] = []
    more: list[NameSpan] = []
    whole: dict[tuple[int, int], tuple[Label, ...]] = {}
    taken: set[int] = set()
    places = {first for first, _, labels in listed if all(thesaurus.actors[x.actor].type in PLACES for x in labels)}
    starting = {first for first, _, _ in listed}
    lands = {f for f, _, ls in listed if any(x.kind == "name" and thesaurus.actors[x.actor].type is ActorType.COUNTRY for x in ls)}
    whole_entities = _joined_names([e for e in doc.ents if e.label_ in NER_TYPES and _plausible(e, starting)])
    entities = [_cut(e, places, lands, nouns) for e in whole_entities]
    cuts = [(e, cut) for e, cut in zip(whole_entities, entities, strict=True) if cut.end < e.end]
    entities += [Phrase(doc, e.end - 1, e.end, "ORG") for e, cut in cuts if e.end == cut.end + 2 and doc[e.end - 1].is_upper]
    entities = [e for e in entities if len(e) > 1 or not (e.words[0].is_sent_start and e.words[0].is_title and nouns.ordinary(e.words[0]))]
    known = {first: end for first, end, labels in listed if any(thesaurus.actors[x.actor].type is ActorType.PERSON for x in labels)}
    entities = [e for e in entities if not _entitled(e, known, titular)]
    kinds = dict(bodies_in(doc, nouns))
    runs = [Phrase(doc, first, end, "ORG") for first, end in kinds]
    entities = [e for e in entities if e.label_ in PERSON_LABELS or len(e) > 1 or not titular(e.words[0])]  # *Eurocommissaris*
    entities = [e for e in entities if not stately(e, thesaurus, bodies) and not _ends_in_office(e, nouns) and not _troops(e, nouns)]
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
            inside = cover.start < first or (run and ActorType.COUNTRY not in types)
            if cover.start == first and cover.label_ not in PERSON_LABELS and _of_its_own(cover, end, labels, starting, nouns):
                continue  # *Turkish Airlines*
            forename = cover.start == first and doc[first].pos_ == "PROPN" and cover.label_ in {"PERSON", "PER"}
            if forename and ActorType.PERSON not in types:
                continue  # *Frans de Jong* is called so, and not French
            if cover.label_ in PERSON_LABELS and cover.start < first and end == cover.end and _surname_like(doc, first, labels):
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
            start = _given_names(doc, first, taken, titular)
            if start < first and not any(doc[start].lower_ in folded(x.text).split() for y in labels for x in thesaurus.labels(y.actor)):
                more.append(NameSpan(start, end, ActorType.PERSON, "name", None))  # *Saif al-Islam Gaddafi* is not Muammar
                taken.update(range(start, end))
                continue
        spans.append(NameSpan(first, end, ActorType.PLACE, "name", None))
        taken.update(range(first, end))
    chosen = _choose(doc, {(f, e): ls for f, e, ls in listed} | whole, spans, thesaurus, nouns.shared)
    for n, span in enumerate(chosen):
        if span.end - span.first == 1 and span.type is ActorType.PERSON and span.first and nouns.kin(doc[span.first - 1]):
            chosen[n] = replace(span, actor=None)  # *his son **Saddam***: a first name, and not the one that is known by it
        elif span.kind != "name" and span.first and doc[span.first - 1].lower_ in nouns.ethnic:
            chosen[n] = replace(span, kind="ethnic")  # *ethnic **Turks*** in Bulgaria are not Turkey's
    chosen += more
    chosen += departments_of(doc, taken, portfolios, genitive, nouns.departments, nouns.ministries, nouns.portfolio)
    chosen += _explained(doc, taken, nouns)
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
                chosen.append(NameSpan(inner + 1, end, ActorType.ORGANISATION, "name", None))
                taken.update(range(inner + 1, end))
                end = inner
        while entity.label_ in {"PERSON", "PER"} and first < end - 1 and titular(doc[first]) and doc[first + 1].is_title:
            first += 1
        first = _behind_office(doc, first, end, nouns)
        if entity.label_ not in {"PERSON", "PER"}:
            first = _elliptical(doc, _widened(doc, first, end, taken), end, taken)
        else:
            first = _with_first_name(doc, first, end, taken, nouns) if first and not titular(doc[first - 1]) else first
            end = _with_surname(doc, first, end, taken, nouns)
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
        elif body is None and end - first > 1 and _what_a_man_is(doc, first, end, own_type, nouns):
            own_type = ActorType.PERSON  # ***Musaed al-Aiban**, the Saudi adviser.*
        elif body is None and own_type is ActorType.PLACE and end - first == 1 and before is not None and _titles(before, root, nouns):
            own_type = ActorType.PERSON  # *Prince **Bandar***, *president **Wahid***
        elif body is None and own_type is ActorType.ORGANISATION and before is not None and doc.written(first, end).istitle() and unbroken:
            bodily = nouns.organised(before) is not None or kind(before) is not None or nouns.corporation(before)
            if before.is_title and titular(before) and nouns.office(before) and before.whitespace_ and not bodily:
                own_type = ActorType.PERSON  # *General **Waker-Uz-Zaman***
        elif body is None and own_type is ActorType.PLACE and any(t.text in nouns.purpose for t in doc[first + 1 : end - 1]):
            own_type = ActorType.ORGANISATION  # ***Hart voor Kent***
        elif body is None and first > 1 and before is not None and before.lower_ in nouns.genitive and nouns.local(doc[first - 2]):
            own_type = ActorType.PLACE  # *the mayor of **Bayrampasa***, whoever that is
        elif body is None and own_type is ActorType.PERSON and _has_officers(doc, first, end, nouns):
            own_type = ActorType.ORGANISATION  # *the chairwoman of **Vetevendosje***: nobody has a chairwoman
        elif body is None and own_type is not ActorType.PERSON and _bears_title(doc, first, end, nouns):
            own_type = ActorType.PERSON  # *minister van Buitenlandse Zaken **Musalia Mudavadi***
        if end - first == 1 and before is not None and own_type is not ActorType.ORGANISATION and _firm(before, doc[first], nouns):
            own_type = ActorType.ORGANISATION  # *WhatsApp owner **Meta***
        chosen.append(NameSpan(first, end, own_type, "name", None))
        taken.update(range(first, end))
    chosen += _titled(doc, taken, nouns)
    chosen += bodies_led(doc, taken, chosen, nouns)
    chosen += _bracketed(doc, chosen, taken, nouns)
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


def _behind_office(doc: Text, first: int, end: int, nouns: NameNouns) -> int:
    """Where a name begins that an office of several words in capitals stands before: *National Security Adviser **Ann Lee***."""
    at = next((i for i in range(end - 2, first, -1) if nouns.office(doc[i]) and doc[i].is_title), None)
    if at is None or end - at > 4 or doc[end - 1].lower_ in nouns.firm_ends or nouns.body(doc[end - 1]) is not None:
        return first
    before, name = doc[first:at], doc[at + 1 : end]
    proper = all(t.is_title and t.pos_ == "PROPN" and t.is_alpha for t in name) and len(name) > 1
    office = all(t.is_title and t.pos_ in {"PROPN", "NOUN", "ADJ"} for t in before) and not has(doc[at], "Number", "Plur")
    return at + 1 if proper and office else first


def _joined_names(entities: list[Phrase]) -> list[Phrase]:
    """The recogniser's names, with the parts of a person's name that it took apart joined: *[Guy Herve] [Kam]*, by the tree one."""
    out: list[Phrase] = []
    for entity in entities:
        last = out[-1] if out else None
        if last is not None and last.end == entity.start and last.label_ in PERSON_LABELS and entity.label_ in PERSON_LABELS:
            word, before = entity.words[0], last.words[-1]
            if word.dep_.startswith("flat") and last.start <= word.head.i < last.end and before.whitespace_ and before.is_title:
                out[-1] = Phrase(last.doc, last.start, entity.end, last.label_)
                continue
        out.append(entity)
    return out


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


def _with_first_name(doc: Text, first: int, end: int, taken: set[int], nouns: NameNouns) -> int:
    """Where a person's name begins of which the recogniser saw the end: *Aino [Lehtonen]*, by the tree one name."""
    before = doc[first - 1] if first else None
    joined = before is not None and end - first == 1 and before.dep_ == "nmod:desc" and before.head.i == first
    given = joined and before is not None and before.pos_ == "PROPN" and not nouns.office(before) and not nouns.thesaurus.find(before.text)
    one = before is not None and ((doc[first].dep_.startswith("flat") and doc[first].head.i == before.i) or given)
    if before is None or not one or before.i in taken or not before.is_title or not before.is_alpha or before.ent_type_:
        return first
    return before.i if before.pos_ in {"PROPN", "NOUN", "X"} and not any(c.dep_ == "det" for c in before.children) else first


def _given_names(doc: Text, surname: int, taken: set[int], titular: Callable[[Word], bool]) -> int:
    """Where a person's name begins of which only the surname is known to anybody: *[Saif al-Islam] **Gaddafi***, by the tree."""
    first = surname
    while first > doc[surname].sent.start and surname - first < 6 and first - 1 not in taken:
        word = doc[first - 1]
        part = word.pos_ == "PROPN" and (word.is_title or word.lower_ in {"al", "el", "bin", "ibn"}) and not titular(word)
        if not part and not (word.text in {"-", "‑"} and not word.whitespace_):
            break
        first -= 1
    while first < surname and not doc[first].is_title:
        first += 1
    heads = sum(not first <= word.head.i <= surname for word in doc[first : surname + 1] if not word.is_punct)
    return first if heads == 1 and doc[surname].dep_.startswith("flat") else surname


def _with_surname(words: list[Word], first: int, end: int, taken: set[int], nouns: NameNouns) -> int:
    """Where a person's name ends of which the recogniser saw the first word: *[Rudi] **van Asperen***, nothing that is listed.

    Also where it stopped within the name: *[Rudi van] **Asperen***.
    """
    cut = end - first > 1 and end < len(words) and words[end - 1].lower_ in nouns.particles and words[end - 1].is_lower
    if cut and words[end].text[:1].isupper() and words[end].pos_ == "PROPN" and end not in taken:
        return end + 1
    last = end
    while end - first == 1 and last < len(words) - 1 and words[last].lower_ in nouns.particles and last not in taken:
        last += 1
    name = words[last] if last > end else None
    town = name is not None and name.ent_type_ in {"", "GPE", "LOC", *PERSON_LABELS}  # *directeur Beijer van Sparta*
    proper = town and name is not None and name.is_title and name.pos_ == "PROPN" and last not in taken
    if name is None or not proper or name.lower_ in nouns.departments or nouns.thesaurus.find(name.text):
        return end
    return last + 1


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


def _titled(doc: Text, taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """Capitalised words behind a title that nothing else explains: *President **Dragan Ilic***."""
    out: list[NameSpan] = []
    titles, portfolios = nouns.titles, tuple(sorted(nouns.portfolios))  # *onder**minister** van Buitenlandse Zaken*
    for token in doc[:-1]:
        if (
            token.i in taken
            or (token.pos_ == "ADJ" and token.is_title)
            or (token.lemma_.lower() not in titles and token.lower_ not in titles)
        ):
            continue
        first = end = token.i + 1
        while end < len(doc) and end - first < 4 and end not in taken and (_name_word(doc[end]) or (end > first and _particle(doc, end))):
            if doc[end].lower_ in titles or (end > first and not doc[end - 1].whitespace_):
                break
            end += 1
        if end > first and doc[first].pos_ in {"PROPN", "X"} and doc[token.i].whitespace_ and not doc[first].is_sent_start:
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
            continue
        for name in doc[token.i + 2 : min(token.i + 7, token.sent.end)] if token.lemma_.lower().endswith(portfolios) else ():
            # *minister van Buitenlandse Zaken **Cem***, wherever the parser hung him
            own = name.dep_ == "fixed" or (name.dep_ in {"appos", "flat"} and name.head.i == token.i)
            beside = own and token.is_ancestor(name) and not any(True for _ in name.lefts)
            if beside and name.pos_ == "PROPN" and name.is_title and name.nbor(-1).pos_ == "NOUN":
                end = name.i + 1
                while end < len(doc) and doc[end].head.i == name.i and doc[end].dep_.startswith("flat"):
                    end += 1
                if not taken & set(range(name.i, end)) and not name.is_sent_start:
                    out.append(NameSpan(name.i, end, ActorType.PERSON, "name", None))
                    taken.update(range(name.i, end))
                    break
    return out


def _explained(words: list[Word], taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """Unknown names that an office beside a comma explains: *its director, **Kyaw Min Htut**, left*; ***Ag Intalla**, chief of X*."""
    out: list[NameSpan] = []

    def part(i: int, *, told: bool = False) -> bool:
        token = words[i]
        plain = token.is_title and token.is_alpha and i not in taken and token.pos_ not in {"DET", "ADP", "PRON", "VERB", "AUX", "ADV"}
        alone = told and token.ent_type_ in {"GPE", "LOC"} and token.pos_ == "PROPN" and not nouns.thesaurus.find(token.text)
        return plain and (not token.ent_type_ or alone) and not nouns.office(token) and not nouns.national(token.text)

    for comma in words[1:-1]:
        if comma.text != ",":
            continue
        first = end = comma.i + 1
        while end < len(words) and end - first < 5 and part(end, told=True) and not words[end].is_sent_start:
            end += 1
        closed = end == len(words) or words[end].text in {",", ".", ";", ")"}
        if 2 <= end - first <= 4 and closed and _office_before(words, comma.i, nouns):
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
            continue
        first = end = comma.i
        while first > comma.sent.start and end - first < 5 and part(first - 1):
            first -= 1
        if 2 <= end - first <= 4 and not (first and words[first - 1].is_title) and _office_behind(words, comma.i, nouns):
            out.append(NameSpan(first, end, ActorType.PERSON, "name", None))
            taken.update(range(first, end))
    return out


def _bracketed(words: list[Word], spans: list[NameSpan], taken: set[int], nouns: NameNouns) -> list[NameSpan]:
    """An unknown name in brackets behind a person's: *Anna Maes (**Vooruit**)*, her party or her club."""
    out: list[NameSpan] = []
    for span in spans:
        first = end = span.end + 1
        if span.type is not ActorType.PERSON or first >= len(words) or words[span.end].text != "(":
            continue
        if span.first and words[span.first - 1].lemma_.lower() in nouns.portfolios:
            continue  # *minister Jansen (Landbouw)*: what he is minister of
        while end < len(words) and end - first < 5 and words[end].text != ")":
            end += 1
        inside = words[first:end]
        closed = end < len(words) and words[end].text == ")" and bool(inside)
        proper = closed and all((t.is_title or t.is_upper or t.text in {"&", "-"}) and t.i not in taken and not t.like_num for t in inside)
        known = any(t.ent_type_ or nouns.office(t) or nouns.national(t.text) for t in inside)
        if proper and not known and any(t.is_alpha and len(t) > 1 for t in inside):
            out.append(NameSpan(first, end, ActorType.ORGANISATION, "name", None))
            taken.update(range(first, end))
    return out


def _has_officers(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether an office beside a name is one that only bodies have: *manager of **Rayo Norte***, ***Noviteq** editor Ann Lee*."""
    if first > 1 and doc[first - 1].lower_ in nouns.genitive | nouns.located:
        genitive = doc[first - 1].lower_ in nouns.genitive
        one = not has(doc[first - 2], "Number", "Plur")
        return one and (genitive or not nouns.commanding(doc[first - 2])) and nouns.bodily(doc[first - 2])
    if end + 1 >= len(doc) or not doc[end - 1].whitespace_ or doc[end].pos_ != "NOUN" or not doc[end].is_lower:
        return False
    return nouns.bodily(doc[end]) and doc[end + 1].pos_ == "PROPN" and doc[end + 1].is_title


def _like_a_man(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether a name of several words could be a person's: no capitals, digits or words that are none of a name's."""
    words = [t for t in doc[first:end] if not t.is_punct]
    firm = words[-1].lower_ in nouns.firm_ends
    return not firm and len(words) < 5 and all(t.is_alpha and t.pos_ == "PROPN" and not (t.is_upper and len(t) > 1) for t in words)


def _what_a_man_is(doc: Text, first: int, end: int, type_: ActorType, nouns: NameNouns) -> bool:
    """Whether behind a name, taken for a place or a body, stands what only a person is."""
    placed = type_ is ActorType.PLACE
    wrong = placed or (type_ is ActorType.ORGANISATION and _like_a_man(doc, first, end, nouns))
    return wrong and _office_closes(doc, end, nouns, kin=placed)


def _office_closes(words: list[Word], comma: int, nouns: NameNouns, *, kin: bool) -> bool:
    """Whether a comma, what one person is, and nothing else stand behind a name: *, the Saudi **adviser**.*, but not *, the mayor said*.

    ``kin``: or whose relative somebody is; firms have *daughters* too.
    """
    if comma >= len(words) - 2 or words[comma].text != ",":
        return False
    first = words[comma + 1]
    if first.pos_ == "NOUN":  # *, **lid** van de partij,*
        return (
            words[comma + 2].lower_ in nouns.genitive
            and not has(first, "Number", "Plur")
            and (nouns.office(first) or (kin and nouns.kin(first)))
        )
    if first.pos_ not in {"DET", "PRON"}:
        return False
    if has(words[comma + 1], "PronType", "Rel"):
        return False  # *Los Choneros, whose leader, …*
    for noun in words[comma + 2 : comma + 7]:
        behind = words[noun.i + 1] if noun.i + 1 < len(words) else None
        if noun.pos_ == "NOUN" and (nouns.office(noun) or (kin and nouns.kin(noun))) and not has(noun, "Number", "Plur"):
            whose = kin and nouns.kin(noun) and behind is not None and behind.lower_ in nouns.genitive  # *, the **son** of X,*
            return whose or behind is None or behind.text in {",", ".", ";"}
        if noun.pos_ not in {"ADJ", "PROPN", "NOUN"}:
            return False
    return False


def _office_before(words: list[Word], comma: int, nouns: NameNouns) -> bool:
    """Whether the phrase before a comma says what one person is: *the director of the firm*."""
    start = words[comma].sent.start
    for noun in reversed(words[max(start, comma - 8) : comma]):
        if (noun.is_punct and noun.text != "-") or noun.pos_ in {"VERB", "AUX", "CCONJ"}:
            return False
        part = noun.pos_ == "ADJ" and noun.i > 1 and words[noun.i - 1].text == "-" and words[noun.i - 2].pos_ == "NOUN"
        if (noun.pos_ == "NOUN" or part) and nouns.office(noun) and not has(noun, "Number", "Plur"):
            return noun.i == comma - 1 or noun.right_edge.i >= comma - 1
    return False


def _office_behind(words: list[Word], comma: int, nouns: NameNouns) -> bool:
    """Whether what stands behind a comma says what one person is: *, the former leader of X*, *, secretary-general of …*."""
    for noun in words[comma + 1 : comma + 7]:
        if noun.pos_ == "NOUN" and nouns.office(noun):
            return not has(noun, "Number", "Plur")
        if noun.pos_ not in {"DET", "ADJ", "PROPN", "NOUN", "NUM"} and noun.text not in {"-", "'s", "’s"}:
            return False
    return False


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


def _entitled(entity: Phrase, persons: Mapping[int, int], titular: Callable[[Word], bool]) -> bool:
    """*Supreme Leader Ali Khamenei*, taken for a body: a title and somebody listed.

    ``persons``: where the names of listed persons begin and end.
    """
    first = next((t.i for t in entity.words[1:] if persons.get(t.i) == entity.end), None)
    before = entity.doc[entity.start : first] if first is not None and entity.label_ not in PERSON_LABELS else []
    return bool(before) and titular(before[-1]) and all(titular(t) or t.pos_ == "ADJ" for t in before)


def _bears_title(doc: Text, first: int, end: int, nouns: NameNouns) -> bool:
    """Whether two words or more in apposition to one man's title are his name, whatever the recogniser takes them for."""
    root = doc.phrase(first, end).root
    name = all(t.is_title and t.is_alpha and t.pos_ == "PROPN" for t in doc[first:end])
    title = root.head
    one = title.pos_ == "NOUN" and nouns.titular(title) and not has(title, "Number", "Plur")
    firm = doc[end - 1].lower_ in nouns.firm_ends
    return name and not firm and 1 < end - first < 4 and root.dep_ == "appos" and title.i < first and one


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


def _firm(noun: Word, name: Word, nouns: NameNouns) -> bool:
    """Whether a noun before a name says what it is to a firm: a name or a possessor stands before that."""
    joined = noun.head.i == name.i or name.head.i == noun.i
    before = noun.doc[noun.i - 1] if noun.i else None
    of_one = "-" in noun.text or (before is not None and (before.pos_ == "PROPN" or before.dep_ == "case"))
    return joined and of_one and nouns.corporation(noun)


def _titles(title: Word, name: Word, nouns: NameNouns) -> bool:
    """Whether a word right before a name says what person has it, by itself."""
    joined = title.head.i == name.i or name.head.i == title.i
    return joined and title.pos_ in {"NOUN", "PROPN"} and nouns.office(title) and not has(title, "Number", "Plur")


def _ends_in_office(entity: Phrase, nouns: NameNouns) -> bool:
    """*Tata Steel-directeur*: a name joined to what somebody is there, which the rule for compounds takes apart."""
    last = entity.words[-1]
    name, hyphen, rest = last.text.partition("-")
    return last.pos_ == "NOUN" and bool(hyphen) and name[:1].isupper() and rest[:1].islower() and nouns.titular(last)


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


def _surname_like(doc: Text, first: int, labels: Iterable[Label]) -> bool:
    """Whether a word for one of a people is hung on a name before it as a part of that name."""
    word = doc[first]
    people = all(label.kind != "name" for label in labels)
    return people and word.dep_.startswith("flat") and word.head.i < first and word.pos_ == "PROPN" and word.head.pos_ == "PROPN"


def _name_word(token: Word) -> bool:
    return token.is_title and token.pos_ in {"PROPN", "X", "NOUN", "ADJ"}


def _particle(doc: Text, i: int) -> bool:
    """A small word inside a name, by its part of speech: *De **la** Rua*."""
    return doc[i].is_lower and doc[i].is_alpha and doc[i].pos_ == "PROPN" and i + 1 < len(doc) and _name_word(doc[i + 1])


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


@lru_cache(maxsize=1 << 15)
def _first_word(written: str) -> tuple[str, int] | None:
    """The first letters of a token without case, and where they end."""
    found = WORD.search(written)
    return None if found is None else (found.group().casefold(), found.end())


def _listed(
    doc: Text,
    thesaurus: Thesaurus,
    starts: Starts,
    common: Callable[[Word], bool],
    derived: Mapping[str, tuple[Label, ...]],
    genitive: frozenset[str],
) -> list[tuple[int, int, tuple[Label, ...]]]:
    """Thesaurus labels in the text, leftmost longest, not overlapping."""
    text, language, tokens = doc.text, doc.lang_, doc
    found: list[tuple[int, int, tuple[Label, ...]]] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        written = token.text
        word = _first_word(written)
        partisan = written in derived and thesaurus.actors[derived[written][0].actor].type is ActorType.PARTY
        if written in derived and (_before_noun(token) if partisan else token.pos_ == "ADJ"):
            found.append((i, i + 1, derived[written]))
            i += 1
            continue
        if word is not None and written[-1] == "s" and written[0].isupper() and token.dep_ == "nmod:poss" and token.pos_ == "PROPN":
            owner = tuple(x for x in thesaurus.find(written[:-1]) if x.kind == "name")
            if owner and not thesaurus.find(written):
                found.append((i, i + 1, owner))  # *Israëls minister*
                i += 1
                continue
        seconds = starts.get(word[0]) if word is not None else None
        if word is None or seconds is None:
            i += 1
            continue
        second = WORD.search(text, token.idx + word[1])
        longer = second is not None and folded(second.group()) in seconds
        if not longer and "" not in seconds:
            i += 1
            continue
        stop = len(text) if longer or second is None else second.start()
        for end in range(min(len(tokens), i + MAX_TOKENS), i, -1):
            last = tokens[end - 1]
            if last.is_space or last.idx + len(last) > stop:
                continue
            labels = thesaurus.find(text[token.idx : last.idx + len(last)])
            labels = tuple(label for label in labels if label.lang in (None, language) or label.kind == "name")
            if labels and token.is_lower and end - i == 1 and end < len(tokens) and tokens[end].lower_ in genitive:
                continue  # *het **kabinet** van premier X*, which the rule for parts of states reads
            if labels and end - i == 2 and _generic(labels, thesaurus, written, common(last) and last.is_lower):
                continue
            if labels and _stands_alone(doc, i, end, labels) and not _ends_longer(doc, i, end, labels, thesaurus):
                found.append((i, end, labels))
                i = end
                break
        else:
            i += 1
    return found


def _before_noun(word: Word) -> bool:
    """Whether a word with a capital stands before a common noun as an adjective does: ***Tory** MPs*."""
    noun = word.head
    return base(word.dep_) in {"amod", "compound"} and noun.i > word.i and noun.pos_ == "NOUN" and not noun.is_title


def _generic(labels: tuple[Label, ...], thesaurus: Thesaurus, first: str, common: bool) -> bool:
    """*Iraqi Army*, *het Iraakse leger*: nationality and common noun, which the composite rule reads alike for all countries."""
    types = {thesaurus.actors[label.actor].type for label in labels}
    return (common or types <= {ActorType.MILITARY, ActorType.GOVERNMENT}) and any(x.kind == "demonym" for x in thesaurus.find(first))


def _stands_alone(doc: Text, first: int, end: int, labels: tuple[Label, ...]) -> bool:
    """Refuse ordinary words that happen to be labels."""
    token = doc[first]
    if end - first > 1:
        return True
    if first > 0 and end < len(doc) and all(_joined(doc[i], token) for i in (first - 1, end)):
        return False  # *Haroon Rashid Aswad* is not the town Rashid
    if token.is_upper and len(token) > 1 and shouting(doc, first):
        return any(label.text == token.text for label in labels) and len(token) > 3
    if token.is_lower:
        return any(label.kind != "name" or label.text == token.text for label in labels) and token.pos_ in {"PROPN", "NOUN", "ADJ"}
    # At the start of a sentence an ordinary word has a capital too.
    return not (token.is_sent_start and token.is_title and token.pos_ in FUNCTION_WORDS)


def _ends_longer(doc: Text, first: int, end: int, labels: tuple[Label, ...], thesaurus: Thesaurus) -> bool:
    """*The World Jewish **Congress***: another body, whose name ends like a listed one; but *the Lebanese **Hezbollah***."""
    if first == 0 or end - first > 1 or any(label.kind != "name" for label in labels):
        return False
    token, before = doc[first], doc[first - 1]
    bodies = [thesaurus.actors[label.actor] for label in labels]
    ordinary = token.text.istitle() and all(actor.type in COMMON_BODIES for actor in bodies)
    if not ordinary or before.head.i != token.i or base(before.dep_) not in {"amod", "compound"} or not before.is_title:
        return False
    known = [thesaurus.actors[x.actor] for x in thesaurus.find(before.text)]
    if before.pos_ == "ADJ" and known:
        return not any(nation.id in {actor.country, actor.part_of} for nation in known for actor in bodies)
    return before.pos_ == "ADJ" and before.text[0].isupper() and not before.is_sent_start


def _joined(other: Word, name: Word) -> bool:
    """Whether a neighbour is a part of the same name by the tree."""
    one = other.head.i == name.i or name.head.i == other.i or other.head.i == name.head.i
    flat = any(t.dep_.partition(":")[0] in {"flat", "compound"} for t in (other, name))
    return one and flat and other.is_title and other.is_alpha and other.pos_ == "PROPN"


def _choose(
    doc: Text, labels: dict[tuple[int, int], tuple[Label, ...]], spans: list[NameSpan], thesaurus: Thesaurus, shared: frozenset[str]
) -> list[NameSpan]:
    """Pick one actor for each listed name: by the recogniser's type, by the countries around, by priority.

    A name that many states have for a body of theirs is no name where only other states are spoken of.
    """
    countries: Counter[str] = Counter()
    for span in spans:
        options = {label.actor for label in labels[span.first, span.end]}
        if len(options) == 1 and doc.written(span.first, span.end).lower() not in shared:
            actor = thesaurus.actors[next(iter(options))]
            countries[actor.country or actor.id] += 1
    states = {id for id in countries if id in thesaurus.actors and thesaurus.actors[id].type is ActorType.COUNTRY}
    out: list[NameSpan] = []
    for span in spans:
        ner = {t.ent_type_ for t in doc[span.first : span.end]}
        text = doc.written(span.first, span.end)
        if states and text.lower() in shared:
            homes = {thesaurus.actors[label.actor].country for label in labels[span.first, span.end]} & states
            # of the state that the text is about, and not of one that has a part in it
            if not homes or max(countries[h] for h in homes if h) * OFTEN < max(countries[s] for s in states):
                continue

        around = labels[span.first, span.end]

        def rank(label: Label, ner: set[str] = ner, text: str = text, around: tuple[Label, ...] = around) -> tuple[float, int, str]:
            actor = thesaurus.actors[label.actor]
            support = countries[actor.country or actor.id] + countries[actor.id]
            agrees = any(actor.type in AGREES.get(n, set()) for n in ner)
            against = any(n in AGREES and actor.type not in AGREES[n] for n in ner)
            exact = text in actor.labels.values()
            everywhere = all(name == text for name in actor.labels.values())  # *Madrid* is the town before the region
            inner = actor.part_of in {x.actor for x in around}  # *Gaza* is the strip before the city in it
            # *Congo*: of two countries the one that far more is known of
            others = [x.actor for x in around if x.actor != label.actor and thesaurus.actors[x.actor].type is ActorType.COUNTRY]
            weight = thesaurus.within.get(actor.id, 0)
            known = actor.type is ActorType.COUNTRY and bool(others) and all(weight > 5 * thesaurus.within.get(x, 0) for x in others)
            score = (
                3.0 * known
                - 3.0 * inner
                + 2.0 * agrees
                - 2.0 * against
                + min(support, 3)
                + 2.0 * exact
                + 0.5 * everywhere
                + 2.0 * (actor.type is ActorType.COUNTRY)
            )
            return (-score, PRIORITY.index(actor.type), label.actor)

        best = around[0] if len(around) == 1 else min(around, key=rank)
        actor = thesaurus.actors[best.actor]
        out.append(replace(span, type=actor.type, kind=best.kind, actor=actor.id))
    return out


FUNCTION_WORDS = frozenset({"ADP", "DET", "PRON", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "INTJ"})
PARTICLES = re.compile(r"^(al|el|Al|El|ash|as|ar|an|at|ad)-(?=\w)")


def surname(name: str) -> str:
    """Last word of a person's name, without an Arabic article: ``Sudani`` of ``Mohammed al-Sudani``."""
    words = [w for w in name.split() if w.rstrip(".").lower() not in {"jr", "sr", "ii", "iii"}]
    return PARTICLES.sub("", words[-1]) if words else name
