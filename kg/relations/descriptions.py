"""Descriptions: roles and titles, and adjectives (*the Iraqi prime minister X*, *loyal to Y*)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from kg.actors.composites import SECTOR_TYPES
from kg.actors.phrases import char_range, children, conjuncts, definite, extent, first_conjunct, has, labels, prepositions
from kg.actors.words import Word, base
from kg.lexicon import Frame
from kg.ontology import PLACES, ActorType, Family, relations
from kg.relations.affiliations import EMPLOYERS, SOME, Affiliations
from kg.relations.constructions import BODIES, VERBAL, Construction, Match
from kg.relations.offices import OFFICES
from kg.relations.resolve import Filler, Resolver
from kg.relations.trace import Silence

PARTIES = frozenset({ActorType.PARTY, ActorType.ORGANISATION})
REGIONS = frozenset({ActorType.PLACE, ActorType.GROUP})
BRANCHES = frozenset({"military", "police", "intelligence", "parliament", "judiciary", "opposition"})
ARMED = frozenset({"military", "police", "intelligence"})
LED = ARMED | {"parliament", "opposition", "government"}
OF_STATES = frozenset({"military", "parliament", "opposition", "government"})
OFFICIALS = (".officials",)
OFFICE = frozenset({"obl", "xcomp", "nmod", "advcl"})


class Descriptions(Affiliations):
    """Matches at role nouns, adjectives and names."""

    def _role(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        tail = self.finder.role_tail(noun)
        if tail is None or (noun.i in resolver.mentions.names and resolver.mentions.names[noun.i].type is ActorType.PERSON):
            return
        if noun.dep_ in {"compound", "amod"} and noun.head.pos_ == "NOUN" and self.finder.nominal(noun.head) in {"group", "organisation"}:
            return  # *the jihadist group*
        if noun.dep_ == "compound" and noun.head.i == noun.i + 2 and noun.doc[noun.i + 1].text == "-":
            return  # ***secretary**-general* is the other word's
        bearers = self._bearers(noun, resolver)
        if not bearers:
            return
        if (implied := self.implied.get(tail)) is not None and noun.i not in resolver.mentions.names:
            yield from self._implied(noun, implied, [b for b, _ in bearers], resolver)
            return
        used: frozenset[str] = frozenset()
        anything, said = False, set()
        for frame in self.lexicon.frames["role"][tail]:
            preps = frame.object.preps if frame.object is not None else frozenset()
            if anything and (preps or self.genitive) & (used | self.located):
                continue  # a role is said once; but *member of X for Y*
            objects, spelled_out = self._role_objects(frame, noun, [b for b, _ in bearers], resolver)
            symmetric = relations()[frame.relation].symmetric
            pairs = [
                (b, how, o)
                for b, how in bearers
                for o in objects
                if (b.token.i != o.token.i or (b.begin, b.end) != (o.begin, o.end)) and (b.actor is None or b.actor != o.actor)
            ]
            if frame.relation == "memberOf" and spelled_out and noun.i not in resolver.mentions.names:
                # *fighters of the Wagner group* stand for the group where they act, and are some of its members
                own_men = [(b, how, o) for b, how in bearers for o in objects if b.token.i == noun.i and b.actor is not None]
                pairs += [(replace(b, actor=None), how, o) for b, how, o in own_men if b.actor == o.actor and o.token.i != noun.i]
            # *Presidents X of Kenya and Y of Chad*: what hangs on one of them is his alone
            own = {o.token.head.i for _, _, o in pairs} & ({b.token.i for b, _ in bearers} - {noun.i}) if len(bearers) > 1 else set()
            pairs = [(b, how, o) for b, how, o in pairs if o.token.head.i == b.token.i or not {o.token.head.i, b.token.i} & own]
            if not own and frame.relation in OFFICES and has(noun, "Number", "Plur") and len(objects) == len(bearers) > 1:
                # *the leaders of Kenya and Chad, A and B*: one each
                held = zip(sorted(bearers, key=lambda b: b[0].begin), sorted(objects, key=lambda o: o.begin), strict=True)
                pairs = [(b, how, o) for (b, how), o in held if b.actor is None or b.actor != o.actor]
            if symmetric and not objects and len(bearers) > 1 and (not preps or preps & (self.genitive | self.together)):
                pairs = [(a, how, b) for (a, how), (b, _) in combinations(bearers, 2)]
            fired = False
            relation = "worksFor" if frame.relation == "leads" and self._second(noun) else frame.relation
            if self.finder.lemma(noun) in self.counterparts:
                same = self._same_office(noun)
                if same is None and not spelled_out and self.finder.lemma(noun) in self.colleagues:
                    continue
                relation = same or relation
            for bearer, how, object_ in pairs:
                if relation in OFFICES and object_.type is ActorType.PARTY and self._stately(noun):
                    relation = "memberOf"  # *minister-president X **van de N-VA***: no party has one
                itself = bearer.token.i == noun.i
                if itself and relation == "worksFor" and bearer.type is ActorType.PERSON and self.finder.lemma(noun) in self.counterparts:
                    continue  # who leads what, as is said where the name stands
                post = relations()[frame.relation].family is not Family.STANDING and self.finder.office(noun)
                if bearer.type is ActorType.PLACE and (post or self.finder.sector(noun) is not None):
                    continue  # *for Paris, a diplomat in Dakar said*: no town is a diplomat, nor an army
                if object_.pronoun and object_.type is ActorType.PERSON and relation == "memberOf":
                    continue  # *haar leden* are those of a body
                if itself and self._predicate(noun):
                    continue
                theirs = (bearer.actor or "").partition(".")
                if itself and theirs[1] and object_.type is ActorType.COUNTRY and theirs[0] != object_.actor:
                    continue  # *Russian and **Ukrainian officials***: each of their own state
                if itself and frame.relation == "memberOf" and object_.type in PLACES:
                    continue  # *Iraqi rebels*, *rebels in Iraq* are not said to be members of Iraq
                if not spelled_out and object_.type in REGIONS and (itself or frame.relation == "worksFor"):
                    continue  # *a Western diplomat*, *African leaders*
                one_of_them = frame.relation in OFFICES or (frame.relation == "memberOf" and object_.type in BODIES)
                if itself and one_of_them:
                    bearer = self._some(
                        bearer, OFFICIALS if frame.relation in OFFICES else SOME
                    )  # *the Spanish ambassador*, *Acme activists*
                if itself and spelled_out and bearer.actor is None and self.finder.office(noun):
                    bearer = replace(bearer, type=ActorType.PERSON)  # *four commanders of the Chadian army* are no army
                if itself and bearer.actor is not None and "." in bearer.actor:
                    continue  # the army of X belongs to X by its name
                family = relations()[frame.relation].family
                attitude = family is Family.STANDING or relations()[frame.relation].category in VERBAL
                towards = spelled_out and object_.actor is not None and attitude
                stands = towards or family is Family.ROLE  # *opponents of X*, but not *the town of X*
                if itself and bearer.actor is None and not stands:
                    continue
                if self._admits(frame, object_, bearer) and (object_.actor is not None or spelled_out):
                    fired = True
                    said.add(object_.type)
                    if frame.relation == "leads":
                        object_ = self._branch(tail if "_" in tail else self.finder.tail(noun), object_, resolver)
                    elif frame.relation == "memberOf" and self.finder.sector(noun) == "parliament":
                        object_ = self._sector(object_, "parliament", resolver)  # *a Turkish **MP***
                    yield Match(relation, frame, noun, bearer, object_, how, noun)
            if fired:
                anything, used = True, used | (preps or self.genitive)
                continue
            self.trace.silent(frame, noun, Silence.TYPE if pairs else Silence.OBJECT)
        if self._stately(noun) and ActorType.PARTY not in said:
            yield from self._of_his_party(noun, [b for b, _ in bearers], resolver)
        if anything and said.isdisjoint(PLACES):
            yield from self._seats(tail, noun, bearers, resolver, partisan=said == {ActorType.PARTY})
        if self.finder.lemma(noun) in self.portfolios:
            yield from self._portfolio(noun, [b for b, _ in bearers], resolver)
        if not anything:
            holders = [b for b, _ in bearers]
            yield from (
                list(self._employed(noun, holders, resolver))
                or list(self._of_the_state(noun, tail, holders, resolver))
                or self._of_the_body(noun, tail, holders, resolver)
            )

    def _of_his_party(self, noun: Word, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """*minister Jansen **van de PVV***: whoever has an office of state is of that party, and not its minister."""
        persons = [b for b in bearers if b.type is ActorType.PERSON and b.actor is not None]
        for host in dict.fromkeys((noun, *(b.token for b in persons))):
            for phrase in children(host, "nmod"):
                if phrase.i > host.i and set(prepositions(phrase)) & self.genitive:
                    parties = [f for f in resolver.own(phrase) if f.type is ActorType.PARTY and f.actor is not None]
                    yield from (Match("memberOf", None, noun, b, party, "role", noun) for b in persons for party in parties)

    def _seats(
        self, role: str, noun: Word, bearers: list[tuple[Filler, Construction]], resolver: Resolver, *, partisan: bool
    ) -> Iterator[Match]:
        """*the **Amsterdam** alderman X of the Greens*: where, beside for whom, somebody has an office that only places have.

        ``partisan``: the other body is a party, so an office of state is in a place too (*the Flemish premier X of the N-VA*).
        """
        for frame in self.lexicon.frames["role"][role]:
            local = frame.relation in OFFICES and ((frame.only and frame.only & PLACES) or (partisan and self._stately(noun)))
            if not local or (frame.object is not None and frame.object.kind == "prep"):
                continue
            for token, owner in self.finder.owners(noun, resolver.mentions):
                if token.dep_ == "amod" and token.i < noun.i and owner.type in ((frame.only & PLACES) or PLACES):
                    where = resolver.name(token, owner.id, owner.type)
                    if self._branch(role if "_" in role else self.finder.tail(noun), where, resolver) is not where:
                        return  # *the Georgian opposition leader* leads the opposition
                    persons = ((b, how) for b, how in bearers if b.type is ActorType.PERSON and b.actor is not None)
                    yield from (Match(frame.relation, frame, noun, b, where, how, noun) for b, how in persons)
                    return

    def _branch(self, role: str, body: Filler, resolver: Resolver) -> Filler:
        """*Sudan's **army** chief*, *de Soedanese **leger**leider*: who leads a part of a state does not lead the state."""
        if role in self.rulers:
            return body  # *Mali's **military ruler*** rules Mali
        first, joint, _ = role.rpartition("_")
        firsts = [first] if joint else [role[:cut] for cut in range(len(role) - 3, 3, -1) if self.finder.compounding]
        sector = next((s for x in firsts if (s := self.finder.sector_of.get(x.replace("_", " "))) in BRANCHES), None)
        return self._sector(body, sector, resolver)

    def _sector(self, body: Filler, sector: str | None, resolver: Resolver) -> Filler:
        """The part of a country that a sector is; anything else as it is."""
        owner = self.finder.actor(body.actor or "", resolver.mentions) if body.type is ActorType.COUNTRY else None
        if sector is None or owner is None:
            return body
        part = self.finder.composite(owner, sector, resolver.mentions)
        return replace(body, actor=part.id, type=part.type)

    def _same_office(self, noun: Word) -> str | None:
        """*President X met her Chadian **counterpart** Y*: who has the office of another leads what the other would."""
        words = noun.doc[noun.sent.start : noun.i]
        offices = (self.finder.role_tail(t) for t in reversed(words) if t.pos_ in {"NOUN", "PROPN"} and self.finder.office(t))
        role = next((r for r in offices if r is not None and r not in self.counterparts), None)
        frames = self.lexicon.frames["role"][role] if role is not None else ()
        return next((f.relation for f in frames if f.relation in OFFICES and (f.object is None or f.object.kind == "default")), None)

    def _implied(self, noun: Word, body: str, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """***Eurocommissaris** Jane Doe*: a word that says itself in which listed body somebody sits."""
        actor = self.finder.thesaurus.actors.get(body)
        for bearer in bearers if actor is not None else ():
            if actor is not None and bearer.type is ActorType.PERSON and bearer.actor is not None:
                where = Filler(noun, noun.idx, noun.idx + len(noun), actor.id, actor.type)
                yield Match("memberOf", None, noun, bearer, where, "affiliation", noun)
                for token, party in self.finder.owners(noun, resolver.mentions):  # ***D66**-europarlementariër*, ***Labour** MEP*
                    if party.type in PARTIES and party.id not in {actor.id, bearer.actor}:
                        theirs = Filler(token, token.idx, token.idx + len(token), party.id, party.type)
                        yield Match("memberOf", None, noun, bearer, theirs, "affiliation", noun)

    def _portfolio(self, noun: Word, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """*minister van **Justitie***: a department, by the name that the press has for it, which a minister leads."""
        for phrase in children(noun, "nmod"):
            if not set(prepositions(phrase)) & self.genitive:
                continue
            for body in resolver.own(phrase):
                known = body.actor is None or body.actor in self.finder.thesaurus.actors or body.type in PLACES
                for bearer in () if known or body.type is ActorType.PERSON else bearers:
                    if bearer.actor is None or bearer.actor != body.actor:
                        relation = self._post(noun) if bearer.type is ActorType.PERSON and bearer.actor is not None else "worksFor"
                        yield Match(relation, None, noun, bearer, body, "affiliation", noun)

    def _employed(self, noun: Word, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """*director-general **at** the ministry*: a role without O of its own in a body that a preposition names."""
        if all(relations()[f.relation].family is not Family.ROLE for f in self.lexicon.frames["role"][self.finder.role_tail(noun) or ""]):
            return
        phrases = list(children(noun, "nmod", "obl"))
        # *head of communications **at the bank***, with the bank hung on what she is head of
        phrases += [c for p in phrases if p.i > noun.i and not resolver.own(p) for c in children(p, "nmod")]
        for phrase in phrases:
            if not set(prepositions(phrase)) & (self.employed - self.genitive - self.origin):
                continue
            for body in (f for t in conjuncts(phrase) for f in resolver.own(t)):
                if body.pronoun or body.type is ActorType.PERSON or (body.type in PLACES and body.actor is not None):
                    continue
                for bearer in bearers:
                    if bearer.type is ActorType.PERSON and bearer.actor is not None and bearer.actor != body.actor:
                        cue = next(children(phrase, "case"), phrase)
                        yield Match("worksFor", None, cue, bearer, body, "affiliation", noun)

    @staticmethod
    def _titled_by(name: Word, noun: Word) -> bool:
        """*President **X** of P and **Y** of Q*: whom the noun stands before, either way round in the tree."""
        first = first_conjunct(name)
        return first.head.i == noun.i or (noun.head.i == first.i and noun.dep_ in {"nmod:desc", "compound"})

    def _role_objects(self, frame: Frame, noun: Word, bearers: list[Filler], resolver: Resolver) -> tuple[list[Filler], bool]:
        """In what somebody has a role, and whether a phrase spells it out (rather than a nationality or a compound)."""
        # Not *VVD'er Jan Smit, **wethouder** van Apeldoorn*: what hangs on that is another role's.
        titled = (b.token for b in bearers if b.token.i > noun.i and b.token.pos_ != "NOUN" and self._titled_by(b.token, noun))
        hosts = list(dict.fromkeys((noun, self._qualified(noun), *titled)))
        if frame.object is not None and frame.object.kind == "prep":
            phrases = [c for h in hosts for c in children(h, "nmod", "obl") if c.i > h.i and set(prepositions(c)) & frame.object.preps]
            phrases = [c for c in phrases if not self.taken_from(c)]
            if not phrases:
                # *member of the senate **for** the Greens*, with *for* hung on the senate
                wholes = [c for h in hosts for c in children(h, "nmod") if set(prepositions(c)) & self.genitive]
                phrases = [c for w in wholes for c in children(w, "nmod") if set(prepositions(c)) & (frame.object.preps - self.genitive)]
            whole = [t for c in phrases for t in conjuncts(c)]
            # *secretary-general of the UN and **a former minister***, joined to the UN: what somebody is, and not of what
            whole = [
                t for t in whole if not (t.dep_ == "conj" and t.pos_ == "NOUN" and self.finder.office(t) and not has(t, "Number", "Plur"))
            ]
            objects = [f for t in whole for f in resolver.fill(t, strict=True)]
            if not any(f.actor for f in objects):  # *a fellow at the research centre of X*
                wholes = [g for c in phrases for t in conjuncts(c) for g in children(t, "nmod") if set(prepositions(g)) & self.genitive]
                objects = [f for g in wholes for f in resolver.own(g) if f.actor and f.type in BODIES] or objects
            if objects:
                return objects, True
        if frame.object is not None and frame.object.kind == "prep" and not self._of_itself(frame):
            return [], False  # *the rebels' negotiator* does not negotiate with them, nor is *China's diplomat* in China
        if relations()[frame.relation].family is Family.PLACE:
            return [], False
        if noun.dep_ == "acl:relcl" and any(True for _ in children(noun, "cop")) and self._of_which(noun):
            return list(resolver.fill(noun.head, strict=True)), True  # *the party, **of which** X is a member*
        possessors = [c for c in children(noun, "nmod:poss") if not (frame.only and self._anothers(c, frame, resolver))]
        tokens = [t for c in possessors for t in conjuncts(c)]
        behind = [c for h in hosts for c in children(h, "nmod", "obl") if c.i > h.i or c.dep_ == "nmod:poss"]
        tokens += [t for c in behind if set(prepositions(c)) & self.genitive for t in conjuncts(c)]
        tokens = [
            t for t in tokens if not (t.dep_ == "conj" and t.pos_ == "NOUN" and self.finder.office(t) and not has(t, "Number", "Plur"))
        ]
        objects = [f for t in tokens for f in resolver.fill(t, strict=True)]
        if self.finder.lemma(noun) in self.portfolios:  # *minister van Defensie*: of a state, not of its defence
            objects = [
                f
                for f in objects
                if f.actor in self.finder.thesaurus.actors
                or (f.actor or "").partition(".")[1]
                or (f.type is ActorType.PLACE and f.token.lower_ not in self.finder.departments)
            ]
        before = [child for child in children(noun, "compound", "amod") if child.i < noun.i]
        parts = [f for child in before for f in self._part(child, noun, resolver)]
        if any(f.actor for f in objects):
            known = [f for f in objects if f.actor]
            forces = [f for f in parts if (f.actor or "").rpartition(".")[2] in ARMED and self.finder.role_tail(noun) not in self.rulers]
            # *Sudan's **army** chief*: of the army, and not of Sudan
            return (forces[:1] if forces and all(f.type is ActorType.COUNTRY for f in known) else known), True
        unnamed = objects
        if unnamed and possessors and relations()[frame.relation].family is Family.STANDING:
            return unnamed, True  # *the planemaker's American rival*: the planemaker's, not America's
        if parts:
            return parts[:1], True
        hired = self._hiring(noun, bearers, resolver)
        if hired:
            return hired, True
        owners = self.finder.owners(noun, resolver.mentions)[:1]
        if not owners and noun.dep_ in {"nmod:desc", "compound"} and noun.head.i > noun.i:
            # *Kenyan President Jane Mwangi*, with *Kenyan* hung on her name
            owners = [(t, a) for t, a in self.finder.owners(noun.head, resolver.mentions) if t.i < noun.i][-1:]
        if self.finder.lemma(noun) in self.portfolios:
            owners = [(t, a) for t, a in owners if t.dep_ != "nmod" or a.id in self.finder.thesaurus.actors]
        if frame.object is not None and frame.object.kind == "prep":
            owners = [(t, a) for t, a in owners if a.type not in PLACES]  # *a Canadian doctor* is no doctor of Canada's
        named = [resolver.name(t, a.id, a.type) for t, a in owners if a.type is not ActorType.PERSON or t.i != noun.i]
        if not named and not unnamed and frame.relation in OFFICES:
            unnamed = self._of_a_branch(noun, before, bearers, resolver)
        return (named, False) if named or not unnamed else (unnamed, True)  # *the leader of the party*

    def _of_a_branch(self, noun: Word, before: list[Word], bearers: list[Filler], resolver: Resolver) -> list[Filler]:
        """***army** chief X*, *legerleider X*, *oppositieleider X*: a part of the only state that can be meant; or just some police."""
        bearer = bearers[0] if len(bearers) == 1 else None
        if bearer is None or bearer.type is not ActorType.PERSON or bearer.actor is None or bearer.token.i == noun.i:
            return []
        if self.finder.lemma(noun).endswith(tuple(self.portfolios)):
            return []  # *the justice minister* is a minister of the state
        roles = self.lexicon.frames["role"]
        nouns = (c for c in before if c.pos_ in {"NOUN", "PROPN"} and c.is_alpha and self.finder.lemma(c) not in roles)  # no *brigade*
        part, sector = next(((c, self.finder.sector(c)) for c in nouns), (noun, None))
        begin, end = part.idx, part.idx + len(part)
        if sector is None and self.finder.compounding:
            text = noun.lower_
            cuts = (n for n in range(len(text) - 3, 3, -1) if self.finder.sector_of.get(text[:n]) in LED)
            cut = next((n for n in cuts if text[:n] not in self.abstract), 0)  # no *bestuursvoorzitter*
            sector, end = self.finder.sector_of.get(text[:cut]), noun.idx + cut
        if sector not in LED:
            return []
        state = self._state(noun, bearer, resolver) if sector in OF_STATES else None
        owner = self.finder.actor(state.actor or "", resolver.mentions) if state is not None else None
        if owner is not None and sector is not None:
            actor = self.finder.composite(owner, sector, resolver.mentions)
            return [Filler(part, begin, end, actor.id, actor.type)]
        return [Filler(part, begin, end, None, SECTOR_TYPES[sector or "military"])]

    @staticmethod
    def _anothers(possessor: Word, frame: Frame, resolver: Resolver) -> bool:
        """Whether a possessive pronoun says whose colleague it is rather than of what: ***his** Omani counterpart*."""
        pronoun = possessor.pos_ in {"PRON", "DET"}
        return pronoun and not any(f.actor is not None and f.type in (frame.only or ()) for f in resolver.own(possessor))

    def _of_which(self, noun: Word) -> bool:
        """Whether a predicate is said *of which* or *waarvan*: of what stands before its clause."""
        if any(c.lower_ in self.whereof for c in children(noun, "advmod", "obl", "nmod")):
            return True
        phrases = (c for c in children(noun, "nmod", "obl") if c.i < noun.i and c.lower_ in self.arguments.relative)
        return any(set(prepositions(c)) & self.genitive for c in phrases)

    def _hiring(self, noun: Word, bearers: list[Filler], resolver: Resolver) -> list[Filler]:
        """*The club signed X **as coach***: in whom one gets an office that nothing else tells of."""
        host = noun.head if noun.dep_ in {"nmod:desc", "compound"} and noun.head.i > noun.i else noun
        if noun.dep_ == "obj" and noun.head.pos_ == "VERB" and noun.head.lemma_.lower() in self.having:
            # *Acme **has** a new director: Ann Lee*
            named = [b for b in bearers if b.token.i != noun.i and b.token.i > noun.i]
            return self._employing(self.arguments(noun.head).subjects, resolver, EMPLOYERS | PLACES) if named else []
        bare = not any(True for _ in children(noun, "det", "amod"))
        if bare and host.dep_ in {"obj", "nsubj:pass"} and host.head.pos_ == "VERB":  # *Acme **sacked** director Ann Lee*
            structure = self.arguments(host.head)
            lemmas = {key for key, _ in self.keys(host.head, structure.particles)}
            taken = host.i in {t.i for t in structure.objects} and not all(b.token.i == noun.i for b in bearers)
            if not taken or not lemmas & self.dismissing:
                return []
            return self._employing(structure.subjects, resolver)
        if base(noun.dep_) not in OFFICE or not set(prepositions(noun)) & self.office:
            return []
        verb = noun.head if noun.head.pos_ == "VERB" else noun.head.head
        s = self.arguments(verb) if verb.pos_ == "VERB" else None
        if s is None or not {b.token.i for b in bearers} & {t.i for t in s.objects}:
            return []
        if self.finder.owners(noun, resolver.mentions):
            return []  # *the Senate confirmed X as a **Fed** governor*
        return self._employing(s.subjects, resolver, EMPLOYERS - {ActorType.MILITARY})  # *soldiers named X as leader*: not of them

    def _employing(self, tokens: list[Word], resolver: Resolver, kinds: frozenset[ActorType] = EMPLOYERS) -> list[Filler]:
        """The bodies among some words: those with a name, and *the hospital*."""
        found = [(t, f) for t in tokens for f in resolver.own(t) if f.type in kinds and not f.pronoun]
        return [f for t, f in found if f.actor is not None or definite(t, self.definite)]

    def _of_itself(self, frame: Frame) -> bool:
        """Whether a role with a preposition of its own (*fellow at O*) may also be found without, as *O's fellow*.

        Not where another frame of the noun says what that is.
        """
        if relations()[frame.relation].family not in {Family.ROLE, Family.STANDING}:
            return False
        return all(f.object is None or f.object.kind == "prep" for f in self.lexicon.frames["role"][frame.head])

    def _part(self, part: Word, noun: Word, resolver: Resolver) -> list[Filler]:
        """The part of a country that a compound names: *Delhi police* chief."""
        sector = self.finder.sector(part) if part.pos_ in {"NOUN", "PROPN", "ADJ"} and part.i not in resolver.mentions.names else None
        if (
            sector in {None, "civilians", "people"} or part.lower_ in self.seconds
        ):  # *the Saudi **national** security adviser*, *deputy* premier
            return []
        for token, owner in (*self.finder.owners(part, resolver.mentions), *self.finder.owners(noun, resolver.mentions)):
            if token.i < part.i and owner.type in PLACES:
                actor = self.finder.composite(owner, sector, resolver.mentions)
                begin, end = char_range(part.doc, token.i, part.i + 1)
                return [Filler(part, begin, end, actor.id, actor.type)]
        return []

    @staticmethod
    def _bracketed(noun: Word) -> bool:
        """Whether a phrase without a preposition stands in brackets behind the word that it hangs on."""
        first = extent(noun)[0]
        behind = 0 < first < len(noun.doc) and noun.doc[first - 1].text == "(" and noun.head.i < noun.i
        return behind and not prepositions(noun)

    @staticmethod
    def _qualified(noun: Word) -> Word:
        """The word right before a noun that was made its head: *X, a **senior** fellow*."""
        while noun.dep_ in {"nmod", "flat", "nmod:desc"} and noun.head.i == noun.i - 1 and not prepositions(noun):
            noun = noun.head
        return noun

    def _bearers(self, noun: Word, resolver: Resolver) -> list[tuple[Filler, Construction]]:
        """Who has the role: apposed name, subject of the copula, or the phrase itself when it names somebody."""
        out: list[tuple[Filler, Construction]] = []
        plural = has(noun, "Number", "Plur")
        if plural and noun.dep_ == "nmod" and noun.head.lower_ in self.single and set(prepositions(noun)) & self.genitive:
            return self._single(noun.head, resolver) or [(f, "role") for f in resolver.own(noun)]

        def named(host: Word) -> list[tuple[Filler, Construction]]:
            # Of several somebody alone is no name: *four commandos, Anna Berg said*.
            names = [
                c for c in self.finder.beside(host, resolver.mentions) if not plural or "conj" in labels(c) or not self._one(c, resolver)
            ]
            # *secretary-general of the General Union (**GU**)* is not called GU
            names = [c for c in names if c.i == 0 or noun.doc[c.i - 1].text != "(" or self._one(c, resolver)]
            parts = [p for c in names for p in (conjuncts(c) if plural else [c])]
            found: list[tuple[Filler, Construction]] = [(f, "role") for p in parts for f in resolver.own(p) if f.actor is not None]
            # *the **Kent** branch*, *de afdeling **Kent***: where it is, and not what it is called
            return [] if self.finder.nominal(host) == "organisation" and all(f.type is ActorType.PLACE for f, _ in found) else found

        out = named(noun)
        top = noun
        if not out:
            top = self._qualified(noun)
        while not out and top.dep_ == "conj" and top.head.pos_ in {"NOUN", "PROPN", "ADJ"} and top.head.i not in resolver.mentions.names:
            top = top.head  # *X, founder and leader of Y*
            out = named(top) if not any(True for _ in children(noun, "amod")) else []
        if not out and plural and top.dep_ == "conj" and top.head.i in resolver.mentions.names and any(True for _ in children(top, "cc")):
            # *A and B, both allies of C but old rivals*, with the rivals joined to A
            beside = [c for c in children(top.head, "appos") if top.head.i < c.i < noun.i and self.finder.role_tail(c) is not None]
            if beside:
                return self._bearers(beside[-1], resolver)
        if not out and self._bracketed(noun) and self._one(noun.head, resolver):
            out = [(f, "role") for f in resolver.own(noun.head) if f.actor is not None]  # *Ann Lee (**director** of X)*
        if not out and top.dep_ in {"appos", "nmod:desc", "nmod:unmarked", "compound", "flat", "parataxis"}:
            host = first_conjunct(top.head) if plural else top.head
            for part in conjuncts(host) if plural else [host]:
                if part.i < noun.i or top.dep_ in {"nmod:desc", "compound"}:
                    out += [(f, "role") for f in resolver.own(part) if f.actor is not None]
        if not out and any(True for _ in children(top, "cop")):
            tokens = [t for c in children(top, "nsubj") for t in conjuncts(c)]
            out = [(f, "copula") for t in tokens for t2 in self.arguments._antecedent(t) for f in resolver.own(t2)]
        if not out:
            out = [(f, "role") for f in (self._named_before(noun, resolver) or self._named_behind(noun, resolver))]
        if not out:
            out = self._made(top, resolver) or self._in_office(top, resolver)
        if not out and not any(True for _ in children(top, "cop")):
            out = [(f, "role") for f in resolver.own(noun)]
        return out

    def _single(self, one: Word, resolver: Resolver) -> list[tuple[Filler, Construction]]:
        """*X, **one** of the leaders of Y*, *X is one of …*: who is said to be one of several."""
        if one.dep_ == "appos":
            hosts = [one.head] if one.head.i < one.i else []
            return [(f, "role") for t in hosts for f in resolver.own(t) if f.actor is not None]
        if not any(True for _ in children(one, "cop")):
            return []
        return [(f, "copula") for c in children(one, "nsubj") for t in conjuncts(c) for f in resolver.own(t) if f.actor is not None]

    def _made(self, noun: Word, resolver: Resolver) -> list[tuple[Filler, Construction]]:
        """*elected X **president** of Y*, *X was named **chair***, *became **chair***: who is made or becomes what the noun says."""
        office = first_conjunct(noun)
        verb = office.head
        if base(office.dep_) not in {"obj", "xcomp"} or verb.pos_ != "VERB" or prepositions(office) or office.i < verb.i:
            return []
        lemma = verb.lemma_.lower()
        if lemma in self.becoming:
            tokens = self.arguments(verb).subjects
        elif lemma in self.appointing:
            s = self.arguments(verb)
            named = [
                c for c in children(office, "compound") if self._one(c, resolver) and c.i < office.i
            ]  # *elected **Ann Lee** president*
            tokens = named or [*s.objects, *s.indirect]
        else:
            return []
        return [(f, "copula") for t in tokens if t.i not in {noun.i, office.i} for f in resolver.own(t) if f.actor is not None]

    def _in_office(self, noun: Word, resolver: Resolver) -> list[tuple[Filler, Construction]]:
        """*appointed X as director of Y*, *X worked as …*: the object of the verb around it, else its subject.

        Also of a deed that is a noun: *the resignation of X as …*, *her appointment as …*.
        """
        if base(noun.dep_) not in OFFICE or not set(prepositions(noun)) & self.office:
            return []
        deed = first_conjunct(noun).head
        if deed.pos_ == "NOUN" and deed.i < noun.i and self.finder.nominal(deed) is None and self.finder.role_tail(deed) is None:
            whose = [*children(deed, "nmod:poss"), *(c for c in children(deed, "nmod") if set(prepositions(c)) & self.genitive)]
            persons = [f for t in whose for f in resolver.own(t) if f.type is ActorType.PERSON and f.actor is not None]
            if persons:
                return [(f, "copula") for f in persons]
        verb = noun.head if noun.head.pos_ == "VERB" else noun.head.head
        if verb.pos_ != "VERB":
            return []
        s = self.arguments(verb)
        # *X **succeeded** Y as chair*: it is X that is chair now
        new = bool({key for key, _ in self.keys(verb, s.particles)} & self.succeeding)
        held = s.subjects if new else s.objects or s.subjects
        return [(f, "copula") for t in held for f in resolver.own(t) if f.type is ActorType.PERSON and t.i != noun.i]

    def _named_before(self, noun: Word, resolver: Resolver) -> list[Filler]:
        """*A and B, both allies of C*: the name before the comma, with its partners when the noun is plural."""
        first = extent(noun)[0]
        while first > 1 and noun.doc[first - 1].pos_ in {"ADV", "ADJ"} and noun.doc[first - 1].sent == noun.sent:
            first -= 1  # *A and B, for years enemies*
        i = first - 2
        if i < 1 or noun.doc[first - 1].text != "," or i not in resolver.mentions.names:
            return []
        span = resolver.mentions.names[i]
        heads = [noun.doc[k] for k in range(span.first, span.end) if k in resolver.mentions.by_head]
        if has(noun, "Number", "Plur"):
            heads = [t for h in heads for t in conjuncts(first_conjunct(h))]
            if len(heads) < 2:
                return []
        elif "det" not in labels(noun) and noun.doc[first].pos_ == "DET":
            return []
        return [f for h in heads for f in resolver.own(h) if f.actor is not None]

    def _named_behind(self, noun: Word, resolver: Resolver) -> list[Filler]:
        """*the head of the police, general X, …*: a titled name between commas, hung elsewhere by the parser."""
        end = extent(noun)[1]
        doc = noun.doc
        if has(noun, "Number", "Plur") or not 0 < end < len(doc) - 1 or doc[end].text != "," or doc[end + 1].sent != noun.sent:
            return []
        for token in doc[end + 1 : end + 4]:
            span = resolver.mentions.names.get(token.i)
            if span is not None and span.type is ActorType.PERSON:
                closed = span.end < len(doc) and doc[span.end].text in {",", "."}
                titled = all(self.finder.lemma(t) in self.finder.titles for t in doc[end + 1 : span.first])
                return [f for i in range(span.first, span.end) for f in resolver.own(doc[i])][:1] if closed and titled else []
        return []

    def _adjective(self, adjective: Word, resolver: Resolver) -> Iterator[Match]:
        table = self.lexicon.frames["adj"]
        frames = table.get(adjective.lemma_.lower()) or table.get(adjective.lower_)
        if not frames:
            return
        finite = has(adjective, "VerbForm", "Fin") or any(True for _ in children(adjective, "obj"))
        if adjective.pos_ == "VERB" and finite and not any(True for _ in children(adjective, "cop")):
            return  # *prepared for an attack* is no being prepared
        if adjective.pos_ == "VERB":
            s = self.arguments(adjective)
            bearers = s.objects if s.passive else s.subjects
        elif any(True for _ in children(adjective, "cop")):
            bearers = [t for c in children(adjective, "nsubj") for t in conjuncts(c)] or self.arguments.surface_subjects(adjective)
        elif base(adjective.dep_) in {"amod", "acl"}:
            bearers = [adjective.head]
        elif base(adjective.dep_) in {"xcomp", "advcl", "conj"}:
            bearers = self.arguments.surface_subjects(adjective)
        else:
            bearers = []
        subjects = [f for t in bearers for t2 in self.arguments._antecedent(t) for f in resolver.fill(t2)]
        for frame in frames:
            if frame.object is not None and frame.object.kind == "clause":
                structure = self.arguments(adjective)
                structure.clauses += [c for c in children(adjective, "advcl", "acl") if c not in structure.clauses]
                for subject in subjects:
                    for object_ in self._clause(structure, subjects, resolver, relations()[frame.relation].category):
                        if self._admits(frame, object_, subject):
                            yield Match(frame.relation, frame, adjective, subject, object_, "clause", adjective)
                continue
            if frame.object is None or frame.object.kind != "prep":
                continue
            tokens = [
                t
                for c in children(adjective, "obl", "nmod", "advcl", "acl")
                if set(prepositions(c)) & frame.object.preps
                for t in conjuncts(c)
            ]
            fired = False
            for subject in subjects:
                for object_ in (f for t in tokens for f in resolver.fill(t, strict=frame.strict)):
                    if self._admits(frame, object_, subject):
                        fired = True
                        yield Match(frame.relation, frame, adjective, subject, object_, "adj", adjective)
            if fired:
                return
            self.trace.silent(frame, adjective, Silence.OBJECT if subjects else Silence.SUBJECT)

    def _whereabouts(self, place: Word, resolver: Resolver) -> Iterator[Match]:
        """*X is in Paris*, *they were from Dublin*: the place is the predicate."""
        if not set(prepositions(place)) & self.located:
            return
        where = [f for t in conjuncts(place) for f in resolver.own(t) if f.actor is not None and f.type in PLACES]
        subjects = [f for t in self.arguments(place).subjects for f in resolver.own(t) if f.type not in PLACES]
        for one in subjects:
            for other in where:
                yield Match("locatedIn", None, place, one, other, "copula", place)

    def _affiliation(self, token: Word, resolver: Resolver, *, described: bool) -> Iterator[Match]:
        """Also *a Hezbollah man*, unless the noun has already said a role."""
        if not described:
            yield from self._man_of(token, resolver)
        yield from super()._affiliation(token, resolver, described=described)

    def _man_of(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        """*a Hezbollah man*, *PKK-strijders*: persons that a group's name stands before, though no role says what they are."""
        if noun.i in resolver.mentions.names or self.finder.nominal(noun) != "person" or self.finder.lemma(noun) in self.living:
            return  # *Tibet refugees* belong to nothing of that name
        for token, owner in self.finder.owners(noun, resolver.mentions)[:1]:
            if owner.type not in BODIES or token.i > noun.i or (token.dep_ == "nmod" and token.i != noun.i):
                continue
            body = resolver.name(token, owner.id, owner.type)
            for bearer, _ in self._bearers(noun, resolver):
                if bearer.actor != owner.id:
                    yield Match("memberOf", None, noun, bearer, body, "affiliation", noun)
