"""From names and noun phrases to mentions of actors.

The order is: names (thesaurus, recogniser), then noun phrases that a name or a nationality makes an actor
(*the Iraqi government*), then nominals (*two militias*), then what refers back (see ``coreference``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from kg.actors.acronyms import spelled_out
from kg.actors.appositions import Appositions, end_of
from kg.actors.bodies import general_name, owning_state
from kg.actors.composites import LOOSE_SECTORS, PROFESSIONS, SECTOR_TYPES, STATE_SECTORS, Mentions
from kg.actors.model import Actor, Mention, MentionKind
from kg.actors.names import find_names
from kg.actors.nouns import HYPHENS, NOMINAL_TYPES
from kg.actors.phrases import char_range, children, extent, has, labels, prepositions
from kg.actors.repeated import Repeated, plain
from kg.actors.spans import NameSpan
from kg.actors.words import Text, Word, base
from kg.ontology import PLACES, ActorType

MODIFIERS = frozenset("amod compound det nummod advmod flat case mark nmod:unmarked".split())
DESCRIBED = frozenset("det amod nmod:poss compound nummod".split())
APPOSED = ("appos", "flat", "nmod:desc", "nmod:unmarked", "fixed")
NAME_PART = re.compile(r"[A-Z][a-z]{2,}|[A-Z][a-z]+[A-Z][A-Za-z]*")
ACRONYM = re.compile(r"[A-Z][A-Za-z0-9&*+]*[A-Z][A-Z0-9&*+]*")


class MentionFinder(Appositions):
    """Finds the mentions of a parsed document; holds the thesaurus and the lexicon of one language."""

    # -- names ---------------------------------------------------------------------------------

    def __call__(self, doc: Text) -> Mentions:
        """Find all mentions of one parsed document."""
        found = Mentions()
        spans = find_names(doc, self)
        for span in spans:
            for i in range(span.first, span.end):
                found.names[i] = span
        for span in [s for s in spans if self._elsewhere(doc, s, found)]:
            # *Ivory Coast's Supreme Court* is not the American one.
            at = spans.index(span)
            if span.type in {ActorType.INTERNATIONAL, ActorType.PARTY}:
                spans[at] = replace(span, actor=None, type=ActorType.ORGANISATION)
            else:
                del spans[at]
            for i in range(span.first, span.end):
                del found.names[i]
        if self.compounding:
            self._part(doc, spans)
        spans, shorts = spelled_out(doc, self._unlisted(doc, spans, found), self.thesaurus.actors)
        for short, id_ in shorts.items():
            named = found.actors.get(id_)
            if named is not None:
                also = (*named.aliases.get(doc.lang_, ()), short)
                found.actors[id_] = replace(named, aliases={**named.aliases, doc.lang_: tuple(dict.fromkeys(also))})
        for span in spans:
            head = doc.phrase(span.first, span.end).root
            for i in range(span.first, span.end):
                found.names[i] = span
            if span.kind in {"demonym", "ethnic"} and (head.pos_ == "ADJ" or head.ent_type_ == "LANGUAGE"):
                continue  # *praatte met Frans* is no talk with France
            mention = self._name_mention(doc, span, head, found)
            found.by_head[head.i] = [mention]
        for token in doc:
            if token.i in found.by_head and found.by_head[token.i][0].kind is MentionKind.DEMONYM:
                found.by_head[token.i] = [self._national(token, m, found) for m in found.by_head[token.i]]
            if token.i not in found.by_head and (token.pos_ in NOMINAL_POS or self._misread(token)):
                mentions = self._phrase(token, found)
                if mentions:
                    found.by_head[token.i] = mentions
        self._appositions(doc, found)
        return found

    @staticmethod
    def _part(doc: Text, spans: list[NameSpan]) -> None:
        """*…, zegt dat **Rusland Oekraïne** heeft aangevallen*: two names read as one, of which the second is the object.

        They meet where a clause ends in its verb, and where its subject stands behind the verb.
        """
        named = sorted((s for s in spans if s.kind == "name"), key=lambda s: s.first)
        for first, second in pairwise(named):
            part = doc[second.first]
            if first.end != second.first or base(part.dep_) not in {"flat", "appos", "compound"} or part.head.i > part.i:
                continue
            if second.type is ActorType.PLACE and first.type is not ActorType.PERSON:
                continue  # *Ajax Amsterdam*
            top = doc.phrase(first.first, first.end).root  # not *minister van **Defensie Jan Smit***
            while base(top.dep_) in {"flat", "appos", "compound"} and top.head.i != top.i:
                top = top.head
            verb, words = top.head, top.subtree
            inside = top.i <= first.first and words[-1].i == second.end - 1 and part in words
            if top.dep_ != "nsubj" or verb.pos_ != "VERB" or not inside or {"obj", "aux:pass"} & labels(verb):
                continue
            opened = any(c.i < words[0].i for c in children(verb, "mark", "aux"))
            if ((verb.i == words[-1].i + 1 or verb.i > second.end) and opened) or verb.i == words[0].i - 1:
                others = [t for t in doc[second.first + 1 : second.end] if t.head.i < second.first]
                if doc.move(part, verb, "obj"):
                    for other in others:
                        doc.move(other, part, "flat")

    def _elsewhere(self, doc: Text, span: NameSpan, found: Mentions) -> bool:
        """Whether a country stands before a listed part of another country's state."""
        actor = self.thesaurus.actors.get(span.actor or "")
        if actor is None or span.kind != "name":
            return False
        # *Ukraine's Security Council* is not that of the United Nations
        common = actor.type in {ActorType.INTERNATIONAL, ActorType.PARTY} and general_name(doc[span.first : span.end], self)
        if not common and (actor.type not in OFFICIAL or actor.country is None):
            return False
        head = doc.phrase(span.first, span.end).root
        for child in children(head, "nmod:poss", "amod", "compound", "nmod"):
            owner = found.names.get(child.i)
            if owner is None or owner is span or owner.type is not ActorType.COUNTRY or owner.actor is None:
                continue
            theirs = child.dep_ != "nmod" or self.genitive & set(prepositions(child))
            if theirs and owner.actor != actor.country:
                return True
        nation = self._nation_before(doc, span) if common else None
        return nation is not None and nation.id != actor.country  # *the **Kenyan** Labour Party*

    def _nation_before(self, doc: Text, span: NameSpan) -> Actor | None:
        """The country of a nationality right before a name."""
        before = doc[max(span.first - 2, 0) : span.first]
        nations = (self._nation_of([*before[n:], *doc[span.first : span.end]]) for n in range(len(before)))
        return next((nation for nation, rest in nations if nation is not None and rest[0].i == span.first), None)

    def _name_mention(self, doc: Text, span: NameSpan, head: Word, found: Mentions) -> Mention:
        first, end = extent(head)
        while first < span.first and (doc[first].lower_ in self.including or doc[first].dep_ == "case"):
            first += 1
        begin, stop = char_range(doc, min(first, span.first), max(end, span.end))
        if span.kind == "ethnic":
            return Mention(begin, stop, head.i, MentionKind.NOMINAL, ActorType.GROUP, None)
        if span.kind == "people" and span.actor is not None:
            actor = self.composite(self.thesaurus.actors[span.actor], "people", found)
            return Mention(begin, stop, head.i, MentionKind.DEMONYM, actor.type, actor.id)
        kind = MentionKind.NAME if span.kind == "name" else MentionKind.DEMONYM
        return Mention(begin, stop, head.i, kind, span.type, span.actor)

    @staticmethod
    def _national(head: Word, own: Mention, found: Mentions) -> Mention:
        """*De Belg **Marc Wauters***: one of a people, by name."""
        for child in children(head, *APPOSED):
            span = found.names.get(child.i)
            if span is not None and span.first == head.i + 1 and span.type is ActorType.PERSON and not has(head, "Number", "Plur"):
                return replace(
                    own, kind=MentionKind.NAME, type=span.type, actor=span.actor, end=max(own.end, end_of(head.doc, span.end - 1))
                )
        return own

    def _unlisted(self, doc: Text, spans: list[NameSpan], found: Mentions) -> list[NameSpan]:
        """Give unlisted names an actor each: one per canonical name in the document; surnames join full names."""
        full = Repeated(doc, spans, self.thesaurus, lambda word: self.body(word) is not None, self.kin)
        out: list[NameSpan] = []
        bodies: dict[str, Actor] = {}
        for span in spans:
            if span.actor in full.relatives and span.end - span.first == 1 and full.person(plain(doc, span)) != span.actor:
                span = replace(span, actor=None)  # *Keiko Fujimori, daughter of Alberto Fujimori, … **Fujimori***, known for him
            if span.actor is not None:
                out.append(span)
                continue
            body = self._states_body(doc, span, bodies, found)
            if body is not None:
                out.append(replace(span, actor=body.id, type=body.type))
                continue
            name = plain(doc, span)
            if span.type is not ActorType.PERSON and span.end - span.first > 1 and self._titled_name(doc, span):
                span = replace(span, type=ActorType.PERSON)
            named = self._kind_of(doc, span)
            if named is not None and named is not span.type:
                span = replace(span, type=named)
            if span.type is not ActorType.PERSON and full.namesake(name) is not None:
                span = replace(span, type=ActorType.PERSON)
            owner = full.person(name) if span.type is ActorType.PERSON else full.body(name)
            if owner is not None:
                listed = self.thesaurus.actors.get(owner)
                if listed is not None:
                    out.append(replace(span, actor=listed.id, type=listed.type))
                    continue
                name = owner
                span = replace(span, type=ActorType.PERSON if span.type is ActorType.PERSON else ActorType.ORGANISATION)
            actor = Actor(id=_slug(name), type=span.type, labels={doc.lang_: name})
            if actor.id in self.thesaurus.actors:
                listed = self.thesaurus.actors[actor.id]
                if listed.type is span.type:
                    out.append(replace(span, actor=listed.id))
                    continue
                actor = replace(actor, id=f"{actor.id}.{span.type.value.lower()}")
            actor = found.actors.setdefault(actor.id, actor)
            out.append(replace(span, actor=actor.id, type=actor.type))
        return out

    def _states_body(self, doc: Text, span: NameSpan, before: dict[str, Actor], found: Mentions) -> Actor | None:
        """Which state's a body is that any may have: ***Romania's** Constitutional Court*, and called so again without its state.

        A part of a state is what the rule for those makes of it; anything else has an identifier with the state in it.

        Args:
            before: those that the text has named with their state, by their name; completed.
        """
        if span.type in {ActorType.PERSON, ActorType.PLACE}:
            return None
        lands = {i for i, s in found.names.items() if s.type is ActorType.COUNTRY and s.actor is not None}
        words = [w for w in doc[span.first : span.end] if w.i not in lands and w.pos_ != "DET"]
        if not words or not general_name(words, self):
            return None
        inner, words = self._nation_of(words)
        if not words:
            return None
        key = " ".join(w.lower_ for w in words)
        at = owning_state(doc.phrase(span.first, span.end).root, lands, self.genitive)
        state = self.thesaurus.actors[found.names[at].actor or ""] if at is not None else inner or self._nation_before(doc, span)
        if state is None:
            return before.get(key)
        sector = self.sector(words[-1])
        if sector in STATE_SECTORS:
            actor = self.composite(state, sector, found)
        elif len(words) == 1:
            return None  # *Vluchtelingenbond* is as good a name as any
        else:
            name = plain(doc, span)
            told = state is inner  # *Tunisian General Labour Union* says itself whose it is
            label = name if told else f"{name} ({state.label(doc.lang_)})"
            id_ = _slug(name if told else f"{name} {state.id}")
            own = Actor(id=id_, type=span.type, labels={doc.lang_: label}, country=state.id)
            actor = found.actors.setdefault(own.id, own) if own.id not in self.thesaurus.actors else self.thesaurus.actors[own.id]
        before[key] = actor
        return actor

    def _nation_of(self, words: list[Word]) -> tuple[Actor | None, list[Word]]:
        """The country of a nationality that a name begins with, and the rest of the name: *South Korean* **National Assembly**."""
        for length in (2, 1):
            labels = self.thesaurus.find(" ".join(w.text for w in words[:length])) if len(words) > length else ()
            nations = [self.thesaurus.actors[x.actor] for x in labels if x.kind == "demonym"]
            if nations and nations[0].type is ActorType.COUNTRY:
                return nations[0], words[length:]
        return None, words

    def _kind_of(self, doc: Text, span: NameSpan) -> ActorType | None:
        """What the noun right before an unknown name says that it names: *the group **Kifaya***, *rebel movement **M9***."""
        head = doc.phrase(span.first, span.end).root
        noun = head.head
        apposed = self._noun_behind_comma(doc, span)
        if apposed is not None:
            return NOMINAL_TYPES[apposed]  # *a manufacturer, **Dunarit-Lom**, …*
        if head.dep_ == "nmod" and self.lemma(noun) in self.named_places and self.genitive & set(prepositions(head)) and noun.i < head.i:
            return ActorType.PLACE  # *the village of Tabit*
        if head.dep_ == "compound" and noun.i == span.end and span.type is ActorType.PLACE and not has(noun, "Number", "Plur"):
            # *the **Hirak** movement*, which the recogniser took for a place
            the = any(c.dep_ == "det" and c.i < span.first and c.lower_ not in self.indefinite for c in noun.children)
            kind = self.nominal(noun)
            loose = kind in {"group", "organisation"} and self.tail(noun) in self.generic
            return NOMINAL_TYPES[kind] if the and loose and kind is not None else None
        if head.dep_ not in {"appos", "flat", "nmod:desc", "nmod:unmarked"} or noun.i != span.first - 1 or has(noun, "Number", "Plur"):
            return None
        if noun.pos_ == "NOUN" and self.settlement(noun):
            return ActorType.PLACE  # *de hoofdstad **Mekelle***
        generic = self.tail(noun) in self.generic and noun.pos_ == "NOUN"
        kind = self.nominal(noun)
        return NOMINAL_TYPES[kind] if generic and kind in {"group", "organisation"} else None

    def _noun_behind_comma(self, doc: Text, span: NameSpan) -> str | None:
        """The kind of body that a singular noun right before the comma before a name says that it is, where a comma closes it."""
        if span.first < 2 or doc[span.first - 1].text != "," or not (span.end == len(doc) or doc[span.end].text in {",", ".", ";"}):
            return None
        noun = doc[span.first - 2]
        kind = self.nominal(noun) if noun.pos_ == "NOUN" and not has(noun, "Number", "Plur") else None
        indefinite = any(c.lower_ in self.indefinite for c in children(noun, "det"))
        if self.sector(noun) == "business":
            kind = "organisation"
        elif self.sector(noun) is not None:
            return None
        return kind if indefinite and kind in {"group", "organisation"} else None

    def _titled_name(self, doc: Text, span: NameSpan) -> bool:
        """*the Finnish president, Aino Lehtonen*: whoever the recogniser took it for, who has a title is a person."""
        head = doc.phrase(span.first, span.end).root
        words = doc[span.first : span.end]
        if not all(t.is_title and t.is_alpha for t in words) or words[-1].lower_ in self.firm_ends:
            return False
        if base(head.dep_) == "nmod" and set(prepositions(head)) & self.commanded and self.sector(head.head) in FIGHTING:
            return True  # *militiamen under **Zemene Kassie***
        before = doc[span.first - 2] if span.first > 1 and doc[span.first - 1].text == "," else None
        closed = span.end == len(doc) or doc[span.end].text in {",", ".", ";"}
        if (
            len(words) > 1
            and before is not None
            and closed
            and before.pos_ == "NOUN"
            and self.office(before)
            and not has(before, "Number", "Plur")
        ):
            return True
        if (
            head.dep_ not in {"appos", "flat", "nmod:desc", "nmod:unmarked"}
            or head.head.i >= span.first
            or has(head.head, "Number", "Plur")
        ):
            return False
        kind = self.nominal(head.head)
        told = self.role_tail(head.head) is not None and (kind not in {"organisation", "group"} or self.office(head.head))
        person = kind == "person" or told
        return person and span.first - head.head.i <= 2

    # -- noun phrases --------------------------------------------------------------------------

    def owners(self, head: Word, found: Mentions, *, deep: bool = True) -> list[tuple[Word, Actor]]:
        """Actors that a noun phrase belongs to: nationality, possessor, ``of``-phrase, name in a compound.

        Returns (token, actor) pairs, nearest to the head first.
        """
        out: list[tuple[Word, Actor]] = []
        for child in head.children:
            span = found.names.get(child.i)
            dep = child.dep_
            if span is not None and span.kind == "ethnic":
                continue
            if span is not None and span.actor is not None and found.names.get(head.i) is not span:
                genitive = dep == "nmod" and self.genitive & set(prepositions(child)) and not self._beyond(child)
                if (
                    dep in {"amod", "compound", "nmod:poss", "nmod:desc", "nmod:unmarked", "flat", "det", "nummod"}
                    or genitive
                    or (dep == "nmod" and not prepositions(child) and head.doc[span.first - 1].text != "(")
                ):
                    actor = self.actor(span.actor, found)
                    # *militia Hezbollah*, *union Unica*: the name behind the noun is its own, unless a country's or town's.
                    apposed = dep in {"nmod:desc", "flat"} and (actor is None or actor.type not in PLACES or child.i < head.i)
                    if actor is not None and not (apposed and (child.i > head.i or actor.type is ActorType.PERSON)):
                        out.append((child, actor))
            elif deep and dep in {"amod", "compound"} and child.i < head.i and child.pos_ in {"NOUN", "PROPN"}:
                for grand in child.children:
                    inner = found.names.get(grand.i)
                    if inner is not None and inner.actor is not None and grand.dep_ in {"amod", "compound", "advmod"}:
                        actor = self.actor(inner.actor, found)
                        if actor is not None:
                            out.append((grand, actor))
            elif (
                deep
                and dep == "amod"
                and child.i < head.i
                and child.lower_ in self.owned
                and child.i > 1
                and child.nbor(-1).text in HYPHENS
            ):
                inner = found.names.get(child.i - 2)  # *a **British**-owned tanker*
                actor = self.actor(inner.actor, found) if inner is not None and inner.actor is not None else None
                if actor is not None:
                    out.append((child.nbor(-2), actor))
        compound = self.in_compound(head, found) if head.i not in found.names else None
        if compound is not None:
            out.insert(0, (head, compound[0]))
        first = self.actor(found.firsts.get(head.i, ""), found)
        if first is not None and not out:
            out.append((head, first))
        return out

    def _beyond(self, name: Word) -> bool:
        """*migrants **south of** Crete* are not Crete's."""
        case = next(children(name, "case"), None)
        return case is not None and case.i > 0 and case.nbor(-1).lower_ in self.directions

    def actor(self, id_: str, found: Mentions) -> Actor | None:
        """The actor of an id, listed or of this document."""
        return self.thesaurus.actors.get(id_) or found.actors.get(id_)

    def in_compound(self, token: Word, found: Mentions) -> tuple[Actor, str] | None:
        """A name inside a compound: ``ISIS-aanvallen`` gives (Islamic State, ``aanvallen``).

        An unlisted one must be an acronym before a noun that has to do with actors: ``KNZB-voorzitter``.
        """
        text = token.text
        roles = self.lexicon.frames["role"]
        if token.is_sent_start and "-" in text and token.lower_ in roles and text.partition("-")[0].lower() in roles:
            return None  # ***Secretaris-generaal** Mark Rutte*
        member = self.party_man(token)
        listed = self.thesaurus.actors.get(self.party_people.get(token.text, "")) if member is not None else None
        if listed is not None:
            return listed, self.member or ""
        if member is not None:
            labels = [x for x in self.thesaurus.find(member[0]) if x.kind == "name" and self.thesaurus.actors[x.actor].type not in PLACES]
            if labels:
                return self.thesaurus.actors[labels[0].actor], member[1]
            actor = Actor(id=_slug(member[0]), type=ActorType.ORGANISATION, labels={token.doc.lang_: member[0]})
            return (found.actors.setdefault(actor.id, actor), member[1]) if actor.id not in self.thesaurus.actors else None
        for hyphen in HYPHENS:
            if hyphen not in text.strip(hyphen):
                continue
            parts = text.split(hyphen)
            for cut in range(len(parts) - 1, 0, -1):
                left, right = self._before(token) + hyphen.join(parts[:cut]), hyphen.join(parts[cut:])
                for name, rest in ((left, right), (right, left)):
                    labels = [x for x in self.thesaurus.find(name) if x.kind != "people"]
                    if labels and (rest[:1].islower() or self._persons_word(rest)) and name[:1].isupper():
                        return self.thesaurus.actors[labels[0].actor], rest
            name = parts[0]
            acronym = ACRONYM.fullmatch(name) is not None and name not in self.no_names
            whole = self._before(token) + name
            # *Ajax-coach*; but *Oud-premier* opens a sentence
            known = name.lower() in self.prefixes or name.lower() in self.actor_nouns or name.lower() in self.departments
            clash = token.is_sent_start and {name[-1:].lower(), parts[1][:1].lower()} <= VOWELS  # *Politie-inspecteur*
            proper = NAME_PART.fullmatch(name) is not None and not known and not clash
            kind = self.role_tail(token) or self.sector(token) or self.nominal(token)
            if (acronym or proper) and kind and (parts[1][:1].islower() or self._persons_word(parts[-1])):
                actor = Actor(id=_slug(whole), type=ActorType.ORGANISATION, labels={token.doc.lang_: whole})
                if actor.id in self.thesaurus.actors:  # another one that is spelled alike: *PVDA*, which is not the *PvdA*
                    actor = replace(actor, id=f"{actor.id}.{actor.type.value.lower()}")
                return found.actors.setdefault(actor.id, actor), hyphen.join(parts[1:])
        return self._run_together(token) if self.compounding and text[:1].isupper() and token.pos_ in {"NOUN", "PROPN"} else None

    def _persons_word(self, word: str) -> bool:
        """Whether a word is for persons, whatever its case and number: the second part of *PvdA-**Kamerleden***."""
        return bool({word.lower(), self.nouns.singular(word.lower())} & self.persons)

    def part_of_compound(self, token: Word, noun: str) -> tuple[int, int]:
        """Characters ``[begin, end)`` of the name in a compound, without the noun beside it; a name of two words has both."""
        text = token.text
        if not text.endswith(noun):
            return token.idx + len(noun) + 1, token.idx + len(text)
        name = text.removesuffix(noun)
        if name[-1:] in {*HYPHENS, "'", "’"}:
            name = name[:-1]
        return token.idx - len(self._before(token)), token.idx + len(name)

    def _run_together(self, token: Word) -> tuple[Actor, str] | None:
        """A listed name and a noun for actors in one word: *Talibanwoordvoerder*."""
        text = token.text
        for cut in range(len(text) - 4, 3, -1):
            rest, first = text[cut:], text[:cut].lower()
            if first in self.sector_of or first in self.nominal_of:
                continue  # *Politiechef*, though *Politie* is listed
            if not (rest in self.sector_of or rest in self.nominal_of or rest in self.lexicon.frames["role"]):
                continue
            labels = [x for x in self.thesaurus.find(text[:cut]) if x.kind == "name" and x.text == text[:cut]]
            if labels:
                return self.thesaurus.actors[labels[0].actor], rest
        return None

    def _before(self, token: Word) -> str:
        """The first words of a name that ends in a compound: **ABN** *Amro-bestuurder*, with the space behind them."""
        before = token.nbor(-1) if token.i > token.sent.start else None
        if before is None or not before.whitespace_:
            return ""
        if before.pos_ == "ADJ" and before.is_title and before.head.i == token.i:  # **Vlaams** *Belang-kopstuk*
            whole = f"{before.text} {token.text.partition('-')[0]}"
            return before.text + before.whitespace_ if any(x.kind == "name" for x in self.thesaurus.find(whole)) else ""
        if before.pos_ not in {"PROPN", "NUM", "X"}:
            return ""
        joined = before.head.i == token.i or (before.pos_ == "PROPN" and token.head.i == before.i and base(token.dep_) == "flat")
        if not joined or not (before.is_title or before.is_upper) or self.lemma(before) in self.titles:
            return ""
        return before.text + before.whitespace_

    def _phrase(self, head: Word, found: Mentions) -> list[Mention]:
        if head.pos_ in {"PRON", "DET"} or head.i in found.names:
            return []
        if head.dep_ == "fixed" or (head.dep_ in MODIFIERS and head.i < head.head.i):
            return []  # *chief of **staff***; *military aid* is about aid
        bare = not any(c.i < head.i and c.dep_ in DESCRIBED for c in head.children)
        if self.lemma(head) in self.abstract and head.pos_ == "NOUN" and bare and base(head.dep_) != "nsubj":
            return []  # *a lack of leadership*
        first, end = extent(head)
        begin, stop = char_range(head.doc, first, end)
        person = self._titled_person(head, found)
        if person is not None:
            actor, last = person
            return [Mention(begin, max(stop, last), head.i, MentionKind.NAME, ActorType.PERSON, actor)]
        body = self._apposed_body(head, found)
        if body is not None:
            # *the aid group **Open Hands**, led by X*: the phrase goes as far as its name
            return [Mention(begin, max(stop, end_of(head.doc, body.end - 1)), head.i, MentionKind.NAME, body.type, body.actor)]
        group = self._named_group(head, found)
        if group is not None:
            return [Mention(begin, stop, head.i, MentionKind.NAME, group.type, group.id)]
        place = self._named_place(head, found)
        if place is not None:
            return [Mention(begin, stop, head.i, MentionKind.NAME, place.type, place.actor)]
        sector = self.sector(head)
        compound = self.in_compound(head, found)
        if compound is not None and sector is None:
            sector = self.sector_of.get(compound[1])  # the noun may come first: *regering-Biden*
        if sector is not None and not (sector in LOOSE_SECTORS and self._one_of_many(head)):
            owners = self.owners(head, found) or self._inherited(head, found)
            if self.lemma(head) in self.portfolios:
                owners = [(t, o) for t, o in owners if o.id not in found.actors]  # *staatssecretaris van Financiën*
            capital = owners and owners[0][1].id in self.thesaurus.capital_of and owners[0][0].dep_ == "nmod"
            if capital and sector == "officials" and self.local(head) and not has(head, "Number", "Plur"):
                return [
                    Mention(begin, stop, head.i, MentionKind.NOMINAL, ActorType.PERSON, None)
                ]  # *the mayor of Ankara* is no Turkish official
            if owners and owners[0][1].type is ActorType.ARMED_GROUP and self._one_person(head):
                return [Mention(begin, stop, head.i, MentionKind.NOMINAL, ActorType.PERSON, None)]  # *a commander of al-Shabaab*
            if owners and sector in LOOSE_SECTORS - {"rebels"} and owners[0][1].type not in PLACES:
                return [Mention(begin, stop, head.i, MentionKind.NOMINAL, SECTOR_TYPES[sector], None)]  # *dissidents of the FARC*
            private = owners and owners[0][1].type in PRIVATE and sector in STATE_SECTORS - {"officials"}
            private = private or (
                owners and owners[0][1].type is ActorType.PERSON and owners[0][1].country is None and sector == "military"
            )
            private = private or (
                owners and owners[0][1].type is ActorType.PERSON and sector in POPULACE and self.lemma(head) not in self.living
            )
            if owners and not private:
                return self._composites(head, owners, sector, begin, stop, found)
        if sector is not None:
            human = self.nominal(head) == "person"
            several = has(head, "Number", "Plur") and sector not in PROFESSIONS
            one = self._one_person(head) if sector == "officials" else human and not several
            type_ = ActorType.PERSON if one else SECTOR_TYPES[sector]
            return [Mention(begin, stop, head.i, MentionKind.NOMINAL, type_, None)]
        described = self._described(head, found)
        if described is not None:
            return [Mention(begin, stop, head.i, MentionKind.COMPOSITE, described.type, described.id)]
        state = self._own_state(head, found)
        if state is not None:
            return [Mention(begin, stop, head.i, MentionKind.COMPOSITE, state.type, state.id)]
        kind = self.nominal(head)
        if has(head, "Number", "Plur") and head.lower_ in self.homographs and kind in {None, "person"}:
            return []  # *Chinese **schepen*** are ships, and no aldermen
        if kind is None and (self.lemma(head) in self.persons and head.pos_ in {"NOUN", "PROPN"}):
            kind = "person"
        if kind is None and self.compounding and self.role_tail(head) in self.persons:
            kind = "person"
        if kind is not None:
            return [Mention(begin, stop, head.i, MentionKind.NOMINAL, NOMINAL_TYPES[kind], None)]
        return []

    def _inherited(self, men: Word, found: Mentions) -> list[tuple[Word, Actor]]:
        """Whose men are counted in a presence or a force: *an American presence of 2,500 **troops***."""
        force = men.head
        if men.dep_ != "nmod" or not self.genitive & set(prepositions(men)) or not any(True for _ in children(men, "nummod")):
            return []
        if self.sector(force) is None and not any(f.relation in STATIONED for f in self.lexicon.frames["noun"].get(self.lemma(force), ())):
            return []
        return [(token, owner) for token, owner in self.owners(force, found) if owner.type in PLACES and token.i < force.i]

    def _described(self, head: Word, found: Mentions) -> Actor | None:
        """A description that the thesaurus knows under another name of the same: *coalitie tegen [IS | ISIS | …]*."""
        for child in children(head, "nmod"):
            case = next(children(child, "case"), None)
            span = found.names.get(child.i)
            if case is None or span is None or span.actor is None or self.nominal(head) is None:
                continue
            for label in self.thesaurus.labels(span.actor):
                for known in self.thesaurus.find(f"{head.lower_} {case.lower_} {label.text}"):
                    return self.thesaurus.actors[known.actor]
        return None

    def _own_state(self, head: Word, found: Mentions) -> Actor | None:
        """*The Turkish **state*** is Turkey; but *the Indian state* may be one in India of which the text speaks."""
        if self.lemma(head) not in self.statehood or has(head, "Number", "Plur"):
            return None
        told = [c for c in head.children if c.i < head.i and base(c.dep_) in DESCRIBED]
        nation = next((found.names[c.i] for c in told if c.i in found.names and found.names[c.i].kind == "demonym"), None)
        the = any(c.dep_ == "det" and c.lower_ not in self.indefinite for c in told)
        actor = self.thesaurus.actors.get(nation.actor or "") if nation is not None and the and len(told) == 2 else None
        if actor is None or actor.type is not ActorType.COUNTRY or any(True for _ in children(head, "nmod", "appos")):
            return None
        inner = (self.actor(s.actor, found) for i, s in found.names.items() if i < head.i and s.type is ActorType.PLACE and s.actor)
        return None if any(place is not None and place.country in {None, actor.id} for place in inner) else actor

    def _composites(
        self, head: Word, owners: list[tuple[Word, Actor]], sector: str, begin: int, stop: int, found: Mentions
    ) -> list[Mention]:
        """The part of the nearest owner; of each, when owners are coordinated (*Polish and Czech officials*)."""
        token, owner = owners[0]
        joined = [(token, owner)]
        for child in children(token, "conj"):
            span = found.names.get(child.i)
            other = self.actor(span.actor, found) if span is not None and span.actor else None
            if other is not None and other.id != owner.id:
                joined.append((child, other))
        out: list[Mention] = []
        for n, (t, o) in enumerate(joined):
            actor = self.composite(o, sector, found)
            named = found.names.get(t.i)
            end = t.idx + len(t) if named is None else end_of(head.doc, named.end - 1)
            first = (t.idx if named is None else head.doc[named.first].idx) if n else begin
            last = max(stop, end) if n == len(joined) - 1 else end
            out.append(Mention(min(first, last - 1), last, head.i, MentionKind.COMPOSITE, actor.type, actor.id))
        return out

    def _one_person(self, head: Word) -> bool:
        """A single man of rank: *commander*, *spokesman*, *fighter*."""
        person = self.role_tail(head) is not None or self.lemma(head) in self.titles or self.nominal(head) == "person"
        return person and not has(head, "Number", "Plur")

    def _one_of_many(self, head: Word) -> bool:
        """*An Iraqi militia* is some militia, not all rebels of Iraq."""
        if has(head, "Number", "Plur"):
            return any(True for _ in children(head, "nummod"))
        return any(c.lower_ in self.indefinite for c in children(head, "det")) or has(head, "Number", "Sing")

    def _titled_person(self, head: Word, found: Mentions) -> tuple[str, int] | None:
        """Whom a title names: *premier **Mohammed al-Sudani***, *the president, **Bush***; and where the whole phrase ends."""
        kind = self.nominal(head) or self.sector(head)
        if kind not in {None, "person", "officials"} and self.lemma(head) not in self.persons and self.role_tail(head) not in self.persons:
            return None  # *the spokesman of the **coast guard**, Anna Berg*
        if self.lemma(head) not in self.titles and self.role_tail(head) is None and self.nominal(head) != "person":
            behind = found.names.get(head.i + 1)  # *rights chief **Jane Mwangi***, whatever she is
            named = behind is not None and behind.type is ActorType.PERSON and head.pos_ == "NOUN" and not has(head, "Number", "Plur")
            if not named or not any(c.i == head.i + 1 for c in children(head, *APPOSED)):
                return None
        several = has(head, "Number", "Plur") and head.lower_ not in self.homographs
        for child in (*children(head, "compound"), *self.beside(head, found)):
            span = found.names.get(child.i)
            if several and not any(True for _ in children(child, "conj")):
                continue  # *four passengers, Anna Berg said*: she is not they
            if span is not None and span.type is ActorType.PERSON and span.actor and child.i > head.i:
                inside = {t.i for t in child.head.subtree if child.head.i != head.i} | {t.i for t in child.subtree}
                # *minister **van Defensie** X*: what stands between belongs to the title
                inside |= {t.i for c in children(head, "nmod", "amod", "flat", "fixed") if c.i < span.first for t in c.subtree}
                near = all(t.i in inside or t.is_punct for t in head.doc[head.i + 1 : span.first])
                return span.actor, end_of(head.doc, span.end - 1) if near else 0
        end = extent(head)[1]
        behind = found.names.get(end + 1) if end < len(head.doc) and head.doc[end].text == "," else None
        if (
            behind is None
            or behind.type is not ActorType.PERSON
            or behind.first != end + 1
            or behind.actor is None
            or has(head, "Number", "Plur")
        ):
            return None
        closed = behind.end == len(head.doc) or head.doc[behind.end].text in {",", ".", ";", ")"}
        return (behind.actor, end_of(head.doc, behind.end - 1)) if closed else None

    def beside(self, head: Word, found: Mentions) -> Iterator[Word]:
        """What stands in apposition to a noun, also when hung on its complement: *minister van onderwijs **Marleen Maes***."""
        yield from children(head, *APPOSED)
        if head.dep_ == "appos":
            return  # *X, eigenaar van rederij **Maersk Line***: who it is stands before
        for child in children(head, "nmod"):
            span = found.names.get(child.i)
            person = span.type is ActorType.PERSON if span is not None else self.nominal(child) == "person" or self.role_tail(child)
            if child.i < head.i or person or not self.genitive & set(prepositions(child)):
                continue
            for name in children(child, *APPOSED):
                own = found.names.get(name.i)
                if own is not None and own.type is ActorType.PERSON and name.i > child.i:
                    yield name

    def _apposed_body(self, head: Word, found: Mentions) -> NameSpan | None:
        """The name right behind a noun: *de christelijke vakbond **ACV***, *NAVO-lid **Turkije***."""
        span = found.names.get(head.i + 1) if head.i + 1 < len(head.doc) else None
        if span is None or span.actor is None or span.kind != "name" or span.type is ActorType.PERSON:
            return None
        if has(head, "Number", "Plur") and any(True for t in self._listed_with(head.doc, span, found)):
            return None  # *de vakbonden **ACV** en ABVV*: both
        if span.type in PLACES and not (span.type is ActorType.COUNTRY and self._a_state(head, found)):
            return None
        named = head.doc.phrase(span.first, span.end).root
        if named.head.i != head.i:  # a name that the parser tore apart
            named = next((t for t in head.doc[span.first : span.end] if t.head.i == head.i and t.dep_ == "appos"), named)
        return span if named.head.i == head.i and base(named.dep_) in {"appos", "flat", "nmod"} and not prepositions(named) else None

    @staticmethod
    def _listed_with(doc: Text, span: NameSpan, found: Mentions) -> Iterator[NameSpan]:
        """The names that a list goes on with: *A, B and C*."""
        for child in children(doc.phrase(span.first, span.end).root, "conj"):
            other = found.names.get(child.i)
            if other is not None and other is not span:
                yield other

    def _a_state(self, noun: Word, found: Mentions) -> bool:
        """Whether one country may be called so: a noun for states, or a member of something."""
        if has(noun, "Number", "Plur"):
            return False
        role = self.role_tail(noun)
        member = role is not None and any(f.relation == "memberOf" for f in self.lexicon.frames["role"][role])
        compound = self.in_compound(noun, found) if role is not None else None  # *EU-voorzitter **Spanje***
        return member or self.nominal(noun) == "state" or (compound is not None and compound[0].type is ActorType.INTERNATIONAL)

    def _named_place(self, head: Word, found: Mentions) -> NameSpan | None:
        """*The city of **Goma***: the place of that name, not one in it."""
        if self.lemma(head) not in self.named_places or has(head, "Number", "Plur"):
            return None
        for child in children(head, "nmod"):
            span = found.names.get(child.i)
            near = span is not None and span.kind == "name" and span.actor is not None and span.type in PLACES
            if near and self.genitive & set(prepositions(child)) and child.i > head.i:
                return span
        behind = found.names.get(head.i + 1)
        if behind is not None and behind.kind == "name" and behind.actor is not None and behind.type in PLACES and head.whitespace_:
            return behind  # *de regio **Charkiv***
        before = found.names.get(head.i - 1) if head.i else None
        if before is None or before.kind != "name" or before.actor is None or before.type not in PLACES:
            return None
        if self.lemma(head) in self.statehood and any(True for _ in children(head, "det")):
            return None  # *the **Gulf** state* is some country there
        joined = any(c.i in range(before.first, before.end) for c in children(head, "compound", "amod", "nmod:desc"))
        return before if joined else None  # *Borno state*

    def _named_group(self, head: Word, found: Mentions) -> Actor | None:
        """*The M23 rebel **group***, *de Hezbollah-**militie***: the group of that name."""
        if self.tail(head) not in self.generic or has(head, "Number", "Plur"):
            return None
        if any(c.lower_ in self.indefinite for c in children(head, "det")):
            return None
        for token, owner in self.owners(head, found)[:1]:
            span = found.names.get(token.i)
            # *the Georgian **Dream** party*, whose first word is an adjective
            parts = [c for c in head.children if span is not None and span.first <= c.i < span.end] or [token]
            inside = token.i == head.i or any(c.dep_ in {"compound", "flat", "nmod:desc"} for c in parts)
            return owner if inside and owner.type in BODIES and token.i <= head.i else None
        return None


FIGHTING = frozenset({"military", "rebels"})
VOWELS = frozenset("aeiouy")
OFFICIAL = frozenset({ActorType.AGENCY, ActorType.GOVERNMENT, ActorType.MILITARY})
STATIONED = frozenset({"presentIn", "deploysTo"})
NOMINAL_POS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "PRON", "DET", "SYM"})
POPULACE = frozenset({"civilians", "people"})  # whom no person has
PRIVATE = frozenset({ActorType.COMPANY, ActorType.MEDIA, ActorType.ORGANISATION})  # have no army and no police
BODIES = frozenset({ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION, ActorType.COMPANY, ActorType.MEDIA})


def _slug(name: str) -> str:
    """Readable local id of an unlisted name; case and letters are kept apart from the label."""
    kept = "".join(c.lower() if c.isalnum() else "-" for c in name)
    return "-".join(part for part in kept.split("-") if part) or "unnamed"


def named(mentions: Iterable[Mention]) -> list[Mention]:
    """Those that name an actor."""
    return [m for m in mentions if m.actor is not None]


__all__ = ["MentionFinder", "Mentions", "base", "named"]
