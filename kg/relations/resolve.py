"""From the head of a noun phrase to the actors that it puts into a statement."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.actors.composites import SECTOR_TYPES
from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.model import MentionKind
from kg.actors.nouns import HYPHENS
from kg.actors.phrases import char_range, children, conjuncts, extent, prepositions
from kg.actors.words import Word
from kg.lexicon import Lexicon
from kg.ontology import PLACES, ActorType

PLACE_LIKE = frozenset({ActorType.PLACE, ActorType.COUNTRY})
FORCES = frozenset({"government", "military", "rebels", "police"})


@dataclass(slots=True)  # not frozen: there are many, and frozen ones take three times as long to make
class Filler:
    """An actor in an argument position.

    ``direct`` is False when the phrase is about a thing of the actor's (*Iranian bases*), ``located`` true when it is
    about a thing that is merely there (*villages in Iran*); ``begin`` and ``end`` are the phrase's code points,
    ``token`` its head.
    """

    token: Word
    begin: int
    end: int
    actor: str | None
    type: ActorType | None
    direct: bool = True
    pronoun: bool = False
    located: bool = False


class Resolver:
    """Reads argument positions with the mentions of one document."""

    def __init__(self, finder: MentionFinder, mentions: Mentions, lexicon: Lexicon) -> None:
        self.finder = finder
        self.mentions = mentions
        self.transparent = lexicon.words("transparent", "nouns")
        self.among = lexicon.words("arguments", "among")
        self.agent = lexicon.words("arguments", "agent")
        self.source = lexicon.words("arguments", "source")
        self.genitive = lexicon.words("arguments", "genitive")
        self.beneficiary = lexicon.words("arguments", "beneficiary")
        self.inner = lexicon.words("arguments", "inner_in")
        self.belonging = lexicon.words("arguments", "belonging")
        self.receiver = lexicon.words("arguments", "receiver")
        self.ideologies = tuple(lexicon.words("arguments", "ideologies"))
        self.disowning = lexicon.words("arguments", "disowning")
        self.meanwhile = lexicon.words("arguments", "meanwhile")
        self.boons = lexicon.words("arguments", "boons")
        self.topic = lexicon.words("arguments", "topic")
        self.where = lexicon.words("arguments", "where")
        self.enacting = lexicon.words("arguments", "enacting")
        self._own: dict[int, list[Filler]] = {}
        self._filled: dict[tuple[int, bool], list[Filler]] = {}

    def own(self, token: Word) -> list[Filler]:
        """The actors that the phrase itself names or describes."""
        known = self._own.get(token.i)
        if known is None:
            known = self._own[token.i] = self._read(token)
        return known[:]

    def _read(self, token: Word) -> list[Filler]:
        found = self.mentions.of(token)
        span = self.mentions.names.get(token.i) if not found else None
        if span is not None and token.pos_ != "ADJ":  # a name that the parser tore apart
            found = next((self.mentions.by_head[i] for i in range(span.first, span.end) if i in self.mentions.by_head), [])
        nation = self.mentions.names.get(token.i) if not found and token.pos_ == "ADJ" else None
        if nation is not None and nation.actor is not None and token.i + 1 < len(token.doc) and token.nbor(1).text in HYPHENS:
            return [self.name(token, nation.actor, nation.type)]  # *the **Saudi**-led coalition*
        return [Filler(token, m.begin, m.end, m.actor, m.type, pronoun=m.kind is MentionKind.PRONOUN) for m in found]

    def fill(self, token: Word, *, strict: bool = False, depth: int = 0) -> list[Filler]:
        """The actors that a phrase brings in: itself, what a quantity is of, or whose thing it is.

        Args:
            token: head of the noun phrase.
            strict: only actors themselves, not the owners of things.
        """
        if depth:
            return self._fill(token, strict, depth)
        known = self._filled.get((token.i, strict))
        if known is None:
            known = self._filled[token.i, strict] = self._fill(token, strict, 0)
        return known[:]

    def _fill(self, token: Word, strict: bool, depth: int) -> list[Filler]:
        transparent = token.lemma_.lower() in self.transparent or token.lower_ in self.transparent
        own = self.own(token)
        if own and not (transparent and own[0].actor is None):
            return own
        if depth > 3 or token.pos_ in {"PRON"}:
            return own
        begin, end = char_range(token.doc, *extent(token))
        if transparent or token.pos_ == "NUM":
            for child in children(token, "nmod"):
                preps = set(prepositions(child))
                if preps & self.among or (not preps and child.i > token.i):
                    inner = [f for part in conjuncts(child) for f in self.fill(part, strict=strict, depth=depth + 1)]
                    if len(inner) > 1:
                        return inner  # each with its own words
                    if inner and not (own and inner[0].type in PLACES):  # *the rebel group of X* is not the state
                        return [Filler(token, begin, end, f.actor, f.type, f.direct) for f in inner]
        if not own and token.pos_ == "NUM":
            counted = self._counted(token)
            if counted is not None:
                return self.fill(counted, strict=strict, depth=depth + 1)
        if not own and token.pos_ in {"NUM", "ADJ", "DET", "SYM", "X"}:
            # A number may be made the head of what it counts (*90 Kenyans*).
            for child in children(token, "flat", "compound", "appos", "nmod:unmarked", "fixed"):
                inner = self.own(child) if child.i > token.i else []
                if inner:
                    return [Filler(token, begin, end, f.actor, f.type, f.direct) for f in inner]
        if own or strict:
            return own
        joined = [c for c in children(token, "flat") if c.pos_ == "PROPN" and c.is_title] if token.pos_ == "PROPN" else []
        if joined and not any(t.i in self.mentions.names for t in (token, *joined)):
            return []  # *Lana Kataw van Unicef*: somebody whom nothing knows, and not Unicef
        if token.lemma_.lower().endswith(self.ideologies) and token.pos_ == "NOUN":
            return []
        # A thing or a deed: whose is it? *Iranian bases*, *the courage of Peru*, *ISIS-aanvallen*.
        owners = self.finder.owners(token, self.mentions)
        owned = all(t.dep_ == "amod" or (t.dep_ == "nmod:poss" and t.i < token.i) for t, _ in owners)
        if token.pos_ == "PROPN" and token.is_title and not token.is_sent_start and owned:
            return []  # *the American Nexolux*, *France's Dassault* are somebody unknown, not America or France
        if owners:
            found = [owners[0]]
            for child in children(owners[0][0], "conj"):  # *French and Egyptian warships*
                span = self.mentions.names.get(child.i)
                other = self.finder.actor(span.actor, self.mentions) if span is not None and span.actor else None
                if other is not None and other.id != owners[0][1].id and child.i < token.i:
                    found.append((child, other))
            sector = self.finder.owning_sector(token)
            if len(found) == 1 and sector in FORCES and found[0][1].type is ActorType.COUNTRY:
                # *Sudanese **army** warplanes*, *Iraqi **police** stations*: that part of the state
                found = [(found[0][0], self.finder.composite(found[0][1], sector, self.mentions))]
            capitals = self.finder.thesaurus.capital_of  # *Washington's tariffs* are the government's
            things = [replace(self.name(t, o.id, o.type), located=o.type is ActorType.PLACE and o.id not in capitals) for t, o in found]
            # Each with its own words, where there are several.
            return [replace(f, direct=False) for f in things] if len(things) > 1 else [self._thing(token, things[0], begin, end)]
        sector = self.finder.owning_sector(token)
        if sector in FORCES:  # *government jets*, *regeringsvliegtuigen*: nobody's by name
            return [Filler(token, begin, end, None, SECTOR_TYPES[sector], direct=False)]
        for child in sorted(children(token, "nmod:poss", "nmod"), key=lambda c: not set(prepositions(c)) & self.genitive):
            if child.dep_ == "nmod:poss" or set(prepositions(child)) & (self.genitive | self.source):
                inner = [f for part in conjuncts(child) for f in self.fill(part, depth=depth + 1)]
                if inner:
                    return [self._thing(token, f, begin, end) for f in inner]
        for child in children(token, "amod", "acl"):
            # *the changes proposed by X*, *de door X voorgestelde wijzigingen* are X's.
            if child.pos_ in {"VERB", "ADJ"} and child.dep_ != "acl:relcl" and child.lemma_.lower() not in self.disowning:
                agents = [c for c in children(child, "obl") if set(prepositions(c)) & self.agent]
                inner = [f for c in agents for part in conjuncts(c) for f in self.own(part)]
                if child.lemma_.lower() in self.belonging:  # *vehicles belonging to X*
                    inner += [
                        f for c in children(child, "obl") if set(prepositions(c)) & self.receiver for f in self.fill(c, depth=depth + 1)
                    ]
                if inner:
                    return [self._thing(token, f, begin, end) for f in inner]
        for clause in children(token, "acl:relcl"):
            # *bases where the troops of X are housed*
            if token.pos_ == "NOUN" and any(c.lower_ in self.where and c.i < clause.i for c in clause.children):
                inner = [f for c in children(clause, "nsubj") for part in conjuncts(c) for f in self.own(part) if f.actor is not None]
                if inner:
                    return [replace(self._thing(token, inner[0], begin, end), located=True)]
        maker = token.head
        if token.dep_ == "obj" and maker.lemma_.lower() in self.enacting and any(c.dep_ == "acl:relcl" for c in token.children):
            # *Georgian Dream passed a law **that was condemned** by the EU*
            inner = [f for c in children(maker, "nsubj") for part in conjuncts(c) for f in self.own(part) if f.actor is not None]
            if inner:
                return [self._thing(token, f, begin, end) for f in inner]
        for child in children(token, "nmod"):
            if set(prepositions(child)) & self.inner:
                inner = [f for f in self.own(child) if f.type in PLACE_LIKE]
                if inner:
                    return [Filler(token, begin, end, f.actor, f.type, direct=False, located=True) for f in inner]
        return []

    @staticmethod
    def _thing(token: Word, owner: Filler, begin: int, end: int) -> Filler:
        """Something of an owner's: its words, or the owner's own where they stand apart (*the efforts praised of X*)."""
        if not begin <= owner.begin < end:
            begin, end = owner.begin, owner.end
        return Filler(token, begin, end, owner.actor, owner.type, direct=False, pronoun=owner.pronoun, located=owner.located)

    @staticmethod
    def _counted(number: Word) -> Word | None:
        """The noun that a number counts, when the parser left them apart: *twee* [door Iran gesteunde] *groepen*."""
        if any(c.pos_ in {"NOUN", "PROPN"} for c in number.children):
            return None
        for token in number.doc[number.i + 1 : number.i + 8]:
            if token.pos_ == "NOUN":
                return token
            if token.is_punct or token.pos_ in {"AUX", "CCONJ", "SCONJ", "PRON"} or token.is_sent_start:
                return None
        return None

    def name(self, token: Word, actor: str, type_: ActorType) -> Filler:
        """A name or nationality as a filler, with all its words (*South African* leader)."""
        span = self.mentions.names.get(token.i)
        if span is None:
            inside = self.finder.in_compound(token, self.mentions)
            if inside is not None and inside[0].id == actor:
                begin, stop = self.finder.part_of_compound(token, inside[1])
                return Filler(token, begin, stop, actor, type_)
        first, end = (span.first, span.end) if span is not None else (token.i, token.i + 1)
        begin, stop = char_range(token.doc, first, end)
        return Filler(token, begin, stop, actor, type_)

    def inside(self, token: Word, depth: int = 0, *, favoured: bool = True) -> list[Filler]:
        """The first actors anywhere below a phrase, nearest first (for *demand an end to the raids on X*).

        Not those whom words are about (*details about X*); without ``favoured`` not those for whose good the thing is
        (*justice for X*).
        """
        boon = not favoured and token.lemma_.lower() in self.boons  # *demanded the release of X* from somebody else
        found = [] if boon else self.fill(token)
        if found or depth > 4:
            return found
        for child in children(token, "nmod", "nmod:poss", "amod", "compound", "obl", "obj", "acl"):
            preps = set(prepositions(child))
            if child.dep_ == "acl:relcl" or preps & (self.topic | self.meanwhile) or (not favoured and preps & self.beneficiary):
                continue  # *a truce **during** talks with X*
            if boon and not preps & (self.agent | self.source):
                continue
            if child.dep_ == "acl" and child.lemma_.lower() in self.disowning:
                continue  # *a plan rejected by X* is not X's
            found = [f for part in conjuncts(child) for f in self.inside(part, depth + 1, favoured=favoured)]
            if found:
                return found
        return []
