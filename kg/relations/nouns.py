"""Nouns that name events: *the attack of A on B*, *A's visit to B*, *war between A and B*, *ISIS-aanvallen*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

from kg.actors.nouns import HYPHENS
from kg.actors.phrases import children, conjuncts, first_conjunct, prepositions
from kg.actors.words import Word, base
from kg.lexicon import Frame
from kg.ontology import ActorType, Family, relations
from kg.relations.arguments import Structure
from kg.relations.constructions import HOSTILE, MUTUAL, Construction, Match, Pair, pair
from kg.relations.resolve import Filler, Resolver
from kg.relations.trace import Silence
from kg.relations.verbs import Verbs

BLAMING = frozenset({"ACCUSE", "PROTEST", "REJECT"})
THIRD = frozenset({"mediatesWith"})  # what somebody does between two others


class Nouns(Verbs):
    """Matches at event nouns, with or without a light verb above them."""

    def _noun(self, noun: Word, structures: dict[int, Structure], resolver: Resolver) -> Iterator[Match]:
        frames = self.noun_frames(noun)
        complete = [f for f in frames if self._of_what(f, noun) is not None]
        if not complete:
            for frame in frames:
                self.trace.silent(frame, noun, Silence.FIXED)
            return
        first = next((f for f in complete if f.object is not None and f.object.preps & self.between), complete[0])
        verb, s = self._governor(noun, structures)
        pairs: set[Pair] = set()
        between = [c for c in children(noun, "nmod", "obl") if set(prepositions(c)) & self.between]
        if not between:  # *the exchange of prisoners **between** X and Y*, hung on the prisoners
            things = [c for c in children(noun, "nmod") if set(prepositions(c)) & self.genitive and c.pos_ == "NOUN"]
            between = [c for t in things for c in children(t, "nmod") if set(prepositions(c)) & self.between]
        if not between and s is not None:
            between = [t for preps, t in s.obliques if preps & self.between and t.dep_ != "conj"]
        joined = self._hyphened(noun, resolver)
        if joined is not None and not between:
            one, other = joined
            mutual = relations()[first.relation].symmetric or relations()[first.relation].category in MUTUAL
            if mutual and self._admits(None, other, one):
                pairs.add(pair(one, other))
                pairs.add(pair(other, one))
                yield Match(first.relation, first, noun, one, other, "between", noun)
        for host in between:
            parties = [resolver.fill(part) for part in conjuncts(host)]
            if sum(map(len, parties)) == 1 and host.head.i == noun.i:
                # *talks between A and B*, with B hung on the talks
                parties += [resolver.fill(c, strict=True) for c in children(noun, "conj") if c.i > host.i]
            fillers = [f for party in parties for f in party]
            if first.relation in THIRD:
                yield from self._third(first, noun, s, fillers, resolver)
                pairs.update(pair(one, other) for one in fillers for other in fillers)
                continue
            # Of one party all are on the same side: *between A and two groups – B and C*.
            facing = [two for one, other in combinations(parties, 2) for two in product(one, other)]
            if len(parties) == 1:  # *between Thai and Cambodian soldiers*
                facing = list(combinations(fillers, 2))
            for one, other in facing:
                mutual = relations()[first.relation].symmetric or relations()[first.relation].category in MUTUAL
                if mutual and pair(one, other) not in pairs and self._admits(None, other, one):
                    pairs.add(pair(one, other))
                    yield Match(first.relation, first, noun, one, other, "between", noun)
        told = bool(pairs)
        for frame in frames:
            hosts = self._of_what(frame, noun)
            if hosts is None:
                self.trace.silent(frame, noun, Silence.FIXED)
                continue
            mutual = relations()[frame.relation].symmetric or relations()[frame.relation].category in MUTUAL
            if told and mutual and frame.relation == first.relation:
                continue  # *X must deal with the rivalry between A and B*: theirs, not his
            objects = self._noun_objects(frame, noun, s, resolver, hosts)
            if relations()[frame.relation].category in BLAMING and frame.object is not None and frame.object.kind == "prep":
                objects = [g for f in objects for g in self._doers(f, resolver)]
            subjects = self._noun_subjects(frame, noun, s, resolver, {f.token.i for f in objects})
            if not objects and frame.object is not None and relations()[frame.relation].symmetric and len(subjects) > 1:
                for (one, how), (other, _) in combinations(subjects, 2):
                    if pair(one, other) not in pairs:
                        pairs.add(pair(one, other))
                        yield Match(frame.relation, frame, noun, one, other, how, noun)
            if not subjects or (frame.object is not None and not objects):
                self.trace.silent(frame, noun, Silence.OBJECT if subjects else Silence.SUBJECT)
            for subject, how in subjects:
                for object_ in objects:
                    key = pair(subject, object_)
                    if key in pairs or not self._admits(frame, object_, subject):
                        self.trace.silent(frame, noun, Silence.BEATEN if key in pairs else Silence.TYPE)
                        continue
                    pairs.add(key)
                    ahead = s is not None and bool(self._verbs(s) & ((self.announcing | self.forgoing) - self.light))
                    below = verb is not None and (noun.head.i == verb.i or noun.head.lemma_.lower() in self.carriers)
                    direct = how == "light" and below and not ahead
                    yield Match(frame.relation, frame, noun, subject, object_, how, verb if direct and verb else noun)

    def _verbs(self, s: Structure) -> set[str]:
        """The lemmas that a verb may have; with a Dutch particle only those that it opens (*sluit … uit* closes nothing)."""
        keys = self.keys(s.verb, s.particles)
        opened = tuple(p.lower_ for p in s.particles) if self.finder.compounding else ()
        return (
            {key for key, _ in keys if key.startswith(opened)} if opened else {key for key, _ in keys} | {f"{k}_{p}" for k, p in keys if p}
        )

    def _hyphened(self, noun: Word, resolver: Resolver) -> tuple[Filler, Filler] | None:
        """Two actors with a hyphen between them before a noun: *the **Israeli-Palestinian** conflict*."""
        names, doc = resolver.mentions.names, noun.doc
        i = noun.i - 1
        while i >= noun.sent.start and i not in names and doc[i].pos_ == "ADJ":
            joined = self._double(doc[i])
            if joined is not None:
                return joined
            i -= 1  # *the Greek-Turkish naval conflict*
        second = names.get(i)
        if second is None or second.first < 2 or doc[second.first - 1].text not in HYPHENS:
            return None
        first = names.get(second.first - 2)
        if first is None or first.actor is None or second.actor is None or first.actor == second.actor:
            return None
        return (
            resolver.name(doc[first.first], first.actor, first.type),
            resolver.name(doc[second.first], second.actor, second.type),
        )

    def _double(self, adjective: Word) -> tuple[Filler, Filler] | None:
        """The same in one word: *het **Israëlisch-Palestijnse** conflict*."""
        first, hyphen, second = adjective.text.partition("-")
        thesaurus = self.finder.thesaurus
        halves = [[x for x in thesaurus.find(half) if x.kind == "demonym"] for half in (first, second) if half]
        if not hyphen or len(halves) != 2 or not halves[0] or not halves[1] or halves[0][0].actor == halves[1][0].actor:
            return None
        one, other = (thesaurus.actors[half[0].actor] for half in halves)
        at, end = adjective.idx, adjective.idx + len(adjective)
        return (
            Filler(adjective, at, at + len(first), one.id, one.type),
            Filler(adjective, end - len(second), end, other.id, other.type),
        )

    def _third(self, frame: Frame, noun: Word, s: Structure | None, parties: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """*X's mediation between A and B*: X with each of them."""
        for subject, how in self._noun_subjects(frame, noun, s, resolver, {f.token.i for f in parties}):
            for party in parties:
                yield Match(frame.relation, frame, noun, subject, party, how, noun)

    def _doers(self, deed: Filler, resolver: Resolver) -> list[Filler]:
        """Who is praised or blamed with a deed: in *condemned the killing of X by Y* Y, not X; whoever else it is, himself."""
        if deed.direct:
            return [deed]
        if self.finder.lemma(deed.token) in self.suffered:
            return []  # *condemned the death of X*
        harmful = [f for f in self.noun_frames(deed.token) if relations()[f.relation].category in HOSTILE - {"ACCUSE"}]
        done_to = next((f for f in harmful if not f.fixed and f.object is not None and f.object.preps & self.genitive), None)
        if done_to is None:
            return [deed] if not (harmful and deed.located) else []
        objects = {f.token.i for f in self._noun_objects(done_to, deed.token, None, resolver)}
        return [replace(f, direct=False) for f, _ in self._noun_subjects(done_to, deed.token, None, resolver, objects)]

    def _governor(self, noun: Word, structures: dict[int, Structure]) -> tuple[Word | None, Structure | None]:
        """The verb that an event noun is the object (or passive subject) of."""
        head = first_conjunct(noun)
        if base(head.dep_) in {"nmod", "obl"} and not set(prepositions(head)) & self.genitive:
            # *claimed responsibility for the attack*, with the attack hung on either
            carrier = head.head
            if carrier.pos_ == "VERB":
                carrier = next((c for c in children(carrier, "obj") if c.i < head.i), carrier)
            verb = carrier.head
            if carrier.lemma_.lower() in self.carriers and verb.i in structures and verb.lemma_.lower() not in self.denying:
                return verb, structures[verb.i]
        if base(head.dep_) in {"obj", "nsubj", "obl", "xcomp"} and head.head.i in structures:
            acting = head.dep_ == "nsubj" and self.finder.sector(noun) is not None  # *the **opposition** asked X for Y*: people, no deed
            return (None, None) if acting and not structures[head.head.i].passive else (head.head, structures[head.head.i])
        if base(head.dep_) in {"acl", "amod"}:
            return None, None
        return None, None

    def _of_what(self, frame: Frame, noun: Word) -> list[Word] | None:
        """The words that a frame's fixed phrases find below a noun (*suspension of **flights** to X*); None when one is missing."""
        out: list[Word] = []
        for fixed in frame.fixed:
            below = [t for c in children(noun, "nmod", "obl") if fixed.preps & set(prepositions(c)) for t in conjuncts(c)]
            hit = next((t for t in below if self._is_word(t, fixed.lemmas)), None)
            if hit is None:
                return None
            out.append(hit)
        return out

    def _noun_objects(
        self, frame: Frame, noun: Word, s: Structure | None, resolver: Resolver, hosts: list[Word] | None = None
    ) -> list[Filler]:
        if frame.object is None:
            return []
        if frame.object.kind == "clause":
            structure = Structure(noun, clauses=[c for c in children(noun, "acl", "ccomp", "advcl") if c.dep_ != "acl:relcl"])
            if s is not None and not structure.clauses:
                structure.clauses = s.clauses
            owners = [f for f, _ in self._noun_subjects(frame, noun, s, resolver, set())]
            return self._clause(structure, owners, resolver, relations()[frame.relation].category) if structure.clauses else []
        if frame.object.kind != "prep":
            return []
        tokens: list[Word] = []
        for host in (noun, *(hosts or ())):
            for child in children(host, "nmod", "obl", "acl"):
                if set(prepositions(child)) & (frame.object.preps - self.genitive):
                    tokens += conjuncts(child)
        if not tokens:
            # *the withdrawal of X from Y*, with *from Y* hung on X
            for child in children(noun, "nmod"):
                if set(prepositions(child)) & (self.genitive | self.agent):
                    for grand in children(child, "nmod"):
                        if set(prepositions(grand)) & (frame.object.preps - self.genitive) and child.i < grand.i:
                            tokens += conjuncts(grand)
        if not tokens and base(noun.dep_) in {"obj", "obl"} and noun.head.pos_ == "VERB" and noun.right_edge.i > noun.i:
            # *condemned the bombing by X **of Y***, with Y hung on the verb
            at = noun.right_edge.i + 1
            after = (c for c in children(noun.head, "obl") if c.i > at >= c.left_edge.i)
            tokens = [t for c in after if set(prepositions(c)) & (frame.object.preps - self.genitive) for t in conjuncts(c)]
        if not tokens and frame.object.preps & self.genitive:
            for child in children(noun, "nmod"):
                if set(prepositions(child)) & self.genitive:
                    tokens += conjuncts(child)
            # *the arrest by marines **of Ali Omar***, with him hung on the marines
            behind = [c for a in children(noun, "nmod") if set(prepositions(a)) & self.agent - self.genitive for c in children(a, "nmod")]
            behind = [c for c in behind if not tokens and set(prepositions(c)) & self.genitive and c.i > c.head.i]
            tokens += [t for c in behind for t in conjuncts(c) if any(f.type is ActorType.PERSON for f in resolver.own(t))]
        if not tokens and noun.i + 1 < len(noun.doc):
            # The phrase stands right behind the noun, wherever the parser hung it.
            case = noun.doc[noun.i + 1]
            if case.lower_ in frame.object.preps - self.genitive and case.dep_ == "case" and case.head.i > noun.i:
                tokens = conjuncts(case.head)
        men = relations()[frame.relation].family is Family.PLACE and self.finder.sector(noun) is not None
        if not tokens and s is not None and not frame.object.preps <= self.genitive and not men:
            # not *in Kent, crowds protested against the troops of X*: those may be anywhere
            tokens = [t for preps, t in s.obliques if preps & (frame.object.preps - self.genitive) and t.i != noun.i]
            if base(noun.dep_) == "obl" and self._says_itself(s):  # not *in the war, he grew rich with the money of X*
                tokens = [t for t in tokens if not noun.i < s.verb.i < t.i]
        if not tokens and s is not None and frame.object.preps & self.receiver and noun.i in {t.i for t in s.objects}:
            tokens = s.indirect  # *gave X a warning*
        found = [f for t in tokens for f in resolver.fill(t, strict=frame.strict)]
        return self._towards(found, frame.object.preps)

    def _says_itself(self, s: Structure) -> bool:
        """Whether a verb has a meaning of its own, so that what stands beside an event does not belong to the event."""
        return not {key for key, _ in self.keys(s.verb, s.particles)} & (self.light | self.announcing)

    def _noun_subjects(
        self, frame: Frame, noun: Word, s: Structure | None, resolver: Resolver, taken: set[int]
    ) -> list[tuple[Filler, Construction]]:
        if frame.subject.kind == "prep":
            tokens = [t for c in children(noun, "nmod", "obl") if set(prepositions(c)) & frame.subject.preps for t in conjuncts(c)]
            return [(f, "noun") for t in tokens for f in resolver.fill(t)]
        # *withdrawal of S from O*, but *withdrawal of O by S*: the genitive is whom when nobody else is.
        genitive_is_object = bool(
            frame.object
            and frame.object.preps & self.genitive
            and any(set(prepositions(c)) & self.genitive and any(t.i in taken for t in conjuncts(c)) for c in children(noun, "nmod"))
        )
        if not genitive_is_object and relations()[frame.relation].category in HOSTILE:
            # *the bombing **of** a mosque in P*: by its other pattern, what is bombed
            others = self.lexicon.frames["noun"].get(frame.head, ())
            genitive_is_object = any(f.relation == frame.relation and f.object and f.object.preps & self.undergoer for f in others)
        tokens = []
        for child in children(noun, "nmod", "nmod:poss", "obl", "acl"):
            preps = set(prepositions(child))
            if preps & self.agent or child.dep_ == "nmod:poss" or (preps & self.genitive and not genitive_is_object):
                if tokens and preps & self.genitive and any(tokens[-1].i < i < child.i for i in taken):
                    continue  # *the attack of X on a ship **of Y***: whose ship it is
                tokens += conjuncts(child)
        if not tokens and noun.head.pos_ == "VERB" and not self.arguments.is_passive(noun.head):
            # *the arrest of X **by Y** led to …*, *spoke about the arrest of X **by Y***, with Y hung on the verb
            behind = (c for c in children(noun.head, "obl") if c.left_edge.i == noun.right_edge.i + 1)
            tokens = [t for c in behind if set(prepositions(c)) & self.agent for t in conjuncts(c)]
        if not tokens and base(noun.dep_) == "nmod" and noun.head.pos_ == "NOUN" and noun.head.i < noun.i:
            # *evidence of an attack **by Y***, with Y hung on the evidence
            behind = (c for c in children(noun.head, "nmod") if c.left_edge.i == noun.i + 1)
            tokens = [t for c in behind if set(prepositions(c)) & self.agent for t in conjuncts(c)]
        out: list[tuple[Filler, Construction]] = [
            (f, "noun") for t in tokens if t.i not in taken for f in resolver.fill(t) if f.token.i not in taken
        ]
        if not out:
            for token, actor in self.finder.owners(noun, resolver.mentions):
                if token.i in taken or (token.dep_ == "nmod" and token.i != noun.i and genitive_is_object):
                    continue
                out.append((resolver.name(token, actor.id, actor.type), "noun"))
                break
        if not out and s is not None and noun.i not in {t.i for t in s.subjects}:
            lemmas = self._verbs(s)
            if lemmas & self.accusing and base(noun.dep_) == "obl" and set(prepositions(noun)) & self.genitive:
                # *accused X of an attack on Y*: it was X's, says who accuses
                return [(f, "noun") for t in s.objects if t.i not in taken for f in resolver.fill(t)]
            if lemmas & self.addressing:
                wanted = base(noun.dep_) == "obj" or bool(set(prepositions(noun)) & self.wanted)
                if wanted:  # *asked Brussels **for sanctions** against Y*: it is Brussels that would impose them
                    addressed = s.objects if base(noun.dep_) != "obj" else s.indirect
                    return [(f, "light") for t in addressed if t.i not in taken and t.i != noun.i for f in resolver.fill(t)]
                lemmas -= self.announcing
            opening = self.adverbial | (self.occasion if relations()[frame.relation].category == "CONSULT" else frozenset())
            # *rejected a proposal for talks with Y*: there were none
            adverbial = base(noun.dep_) == "obl" and set(prepositions(noun)) & opening and taken and not lemmas & self.denying
            # *came to an agreement*; but who *sent a bomb to an office in Y* has none there
            suit = frame.relation == "sues" and base(noun.dep_) == "obl"  # *ruled against X **in the case** against Y*: another one's
            adverbial = adverbial and not suit
            placed = suit or relations()[frame.relation].family is Family.PLACE
            carried = base(noun.dep_) != "obl" or (not placed and set(prepositions(noun)) & self.light_obliques)
            # *claimed responsibility **for the attack***
            carried = carried or any(c.lemma_.lower() in self.carriers for c in children(s.verb, "obj"))
            if base(noun.dep_) == "obj" and any(t.i != noun.i for t in children(s.verb, "obj", "xcomp") if t.pos_ in {"NOUN", "ADJ"}):
                return out  # *called the attack a crime*: says what it is
            if (lemmas & self.light and carried) or lemmas & (self.announcing | self.forgoing) or adverbial:
                out = [(f, "light") for t in s.subjects if t.i not in taken for f in resolver.fill(t)]
        return out
