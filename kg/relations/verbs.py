"""Verbs: full frames, idioms, light verbs, copulas, complements, and verbs that no cue covers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations, product

from kg.actors.phrases import children, conjuncts, first_conjunct, has, labels, prepositions
from kg.actors.words import Word, base
from kg.lexicon import Frame
from kg.lexicon.patterns import Slot
from kg.ontology import PLACES, ActorType, Family, relations
from kg.relations.arguments import Structure
from kg.relations.constructions import (
    DEALINGS,
    FAR,
    HOSTILE,
    KIN,
    VERBAL,
    Construction,
    Match,
    Pair,
    pair,
)
from kg.relations.frames import Frames
from kg.relations.resolve import Filler, Resolver
from kg.relations.trace import Silence

PEOPLE = frozenset({ActorType.PERSON, ActorType.GROUP, ActorType.MILITARY, ActorType.ARMED_GROUP})


class Verbs(Frames):
    """Matches at verbs."""

    def _verb(self, s: Structure, resolver: Resolver, done: set[int]) -> Iterator[Match]:
        pairs: set[Pair] = set()
        fixed_fired = 0
        related: set[str] = set()
        lemmas = {lemma for lemma, _ in self.keys(s.verb, s.particles)}
        for frame in self.verb_frames(s):
            if fixed_fired and not frame.fixed and frame.relation not in related:
                self.trace.silent(frame, s.verb, Silence.BEATEN)
                continue
            if frame.needs_clause and not s.clauses:
                self.trace.silent(frame, s.verb, Silence.CLAUSE)
                continue
            if frame.object is not None and frame.object.kind == "clause" and frame.relation in related:
                self.trace.silent(frame, s.verb, Silence.BEATEN)
                continue
            if (
                frame.object is not None
                and frame.object.kind == "clause"
                and (not self._introduced(s, frame.object.preps) or self._of_an_adjective(s))
            ):
                self.trace.silent(frame, s.verb, Silence.CLAUSE)
                continue
            office = relations()[frame.relation].family is Family.ROLE and frame.object is not None and frame.object.kind == "obj"
            if office and not frame.fixed and s.clauses and self.arguments.controls(s.verb):
                self.trace.silent(frame, s.verb, Silence.CLAUSE)
                continue  # *the attack **led Japan to** arm itself*
            fixed = self._fixed(frame.fixed, s) if frame.fixed else []
            if fixed is None:
                self.trace.silent(frame, s.verb, Silence.FIXED)
                continue
            listed = frame.object is not None and frame.object.kind == "obj" and any(t.dep_ == "conj" and t in s.objects for t in fixed)
            if listed and not all(t in fixed for t in s.objects):
                self.trace.silent(frame, s.verb, Silence.FIXED)
                continue  # *found X and **his friend***: both, and not X a friend
            if not fixed and s.objects and not s.passive and self._struck_there(frame):
                self.trace.silent(frame, s.verb, Silence.BEATEN)
                continue  # *struck a depot **in Kent***: the depot, and not Kent
            fired = False
            silence = Silence.OBJECT if s.subjects or frame.subject.kind != "subj" else Silence.SUBJECT
            theirs = self._theirs(frame, fixed, resolver)
            for subject, object_, how in self._pairs(frame, s, fixed, resolver):
                if theirs and subject.actor is not None and subject.actor.partition(".")[0] not in theirs:
                    silence = Silence.TYPE
                    continue
                if not self._admits(frame, object_, subject):
                    silence = Silence.TYPE
                    continue
                key = pair(subject, object_)
                if key in pairs:
                    silence = Silence.BEATEN
                    continue
                pairs.add(key)
                fired = True
                related.update(KIN.get(frame.relation, {frame.relation}))
                # But *were killed in an attack on X* tells of that attack too, and who condemns one takes it for a fact.
                if (frame.object is None or frame.object.kind != "subj") and not lemmas & self.presupposing:
                    done.update(t.i for t in fixed)
                relation = "adversaryOf" if frame.relation == "alliedWith" and any(map(self._sour, fixed)) else frame.relation
                yield Match(relation, frame, s.verb, subject, object_, how, s.verb)
            if not fired:
                self.trace.silent(frame, s.verb, silence)
            fixed_fired += fired and bool(frame.fixed)

    def _struck_there(self, frame: Frame) -> bool:
        """Whether a frame of violence has a place as its object, which is one only where nobody else is (*strike in O*)."""
        plain = frame.object is not None and frame.object.kind == "prep" and bool(frame.object.preps & self.located - self.origin)
        return plain and relations()[frame.relation].category == "ASSAULT" and frame.subject.kind == "subj"

    def _theirs(self, frame: Frame, fixed: list[Word], resolver: Resolver) -> set[str]:
        """Whose attack or presence it is that ends: who ends another's has not withdrawn from anything.

        Or whose seat it is that somebody builds: *built the **headquarters of X** in Kent*.
        """
        if relations()[frame.relation].family is Family.PLACE:
            return {a.id.partition(".")[0] for t in fixed for _, a in self.finder.owners(t, resolver.mentions) if a.type not in PLACES}
        if relations()[frame.relation].category != "RETREAT":
            return set()
        return {a.id.partition(".")[0] for t in fixed for token, a in self.finder.owners(t, resolver.mentions) if token.i < t.i}

    def _copular(self, token: Word, resolver: Resolver, done: set[int]) -> Iterator[Match]:
        """*X is a threat to Y*, *X is in control of Y*: the frames of the copula, with the predicate as fixed phrase."""
        s = self.arguments(token)
        cop = next(children(token, "cop"))
        s.passive = False
        s.objects = [token]
        s.obliques += [(frozenset(prepositions(token)), token)]
        s.obliques += [(frozenset(prepositions(c)), t) for c in children(token, "nmod") for t in conjuncts(c)]
        for frame in self.lexicon.frames["verb"].get(cop.lemma_.lower(), ()):
            if frame.object is None:
                continue
            if not frame.fixed and relations()[frame.relation].family is Family.PLACE:
                continue  # see whereabouts
            if not frame.fixed:
                # *are against the deployment of X*: what the predicate itself is against
                if frame.object.kind == "prep" and frame.object.preps & set(prepositions(token)):
                    for subject, object_ in product([f for t in s.subjects for f in resolver.fill(t)], resolver.fill(token)):
                        if self._admits(frame, object_, subject):
                            yield Match(frame.relation, frame, token, subject, object_, "verb", token)
                continue
            fixed = self._fixed(frame.fixed, s)
            if not fixed or token.i not in {t.i for t in fixed}:
                continue
            fired = False
            for subject, object_, how in self._pairs(frame, s, fixed, resolver):
                if self._admits(frame, object_, subject) and object_.token.i != token.i:
                    fired = True
                    done.add(token.i)
                    yield Match(frame.relation, frame, token, subject, object_, how, token)
            if fired:
                return

    def _pairs(self, frame: Frame, s: Structure, fixed: list[Word], resolver: Resolver) -> Iterator[tuple[Filler, Filler, Construction]]:
        how: Construction = "verb"
        if base(s.verb.dep_) in {"amod", "acl"}:
            how = "participle"
        elif s.passive:
            how = "passive"
        if frame.subject.kind in {"prep", "obj"}:
            subjects = self._slot(frame.subject, s, fixed, resolver, strict=frame.agent, acts=True)
        elif frame.subject.kind == "above":
            subjects = self._cause(s, relations()[frame.relation].category, resolver)
        else:
            subjects = [f for t in s.subjects for f in resolver.fill(t)]
            subjects = subjects or [f for t in s.subjects for f in self._claimants(t, resolver)]
        if (
            s.passive
            and not s.subjects
            and frame.object is not None
            and frame.object.kind == "prep"
            and (relations()[frame.relation].family is Family.PLACE)
        ):
            subjects = [f for t in s.objects for f in resolver.fill(t)]  # *troops stationed in Iraq*
        if frame.object is not None and len(subjects) > 1 and self._mutual(frame.object, s):
            yield from self._reciprocal(s, resolver)
            return
        where = frame.object is not None and frame.object.kind == "prep" and relations()[frame.relation].family is Family.PLACE
        if where and s.objects and not s.passive and not fixed and frame.subject.kind == "subj":
            subjects = [f for t in s.objects for f in resolver.own(t)]  # *to station troops in Iraq*: they are there, not who sends them
        acted_on = not s.passive and any(
            resolver.own(t) for t in s.objects if t not in fixed and t.pos_ != "PRON"
        )  # *A and B fought C*: not each other
        allied = bool(s.companions) and relations()[frame.relation].category in HOSTILE  # *fought **together with** X*: not X
        if frame.object is None:
            if not acted_on and self._alone(s, fixed) and not allied:
                yield from self._reciprocal(s, resolver)
            return
        if frame.object.kind == "subj":
            if fixed and not s.passive and any(t not in fixed for t in children(s.verb, "obj")):
                return  # *were killed in an attack of S*, but *killed ten in an attack*
            surface = s.objects if s.passive and not (fixed and s.subjects) else s.subjects or s.indirect
            objects = [f for t in surface for f in resolver.fill(t, strict=frame.strict)]
        elif frame.object.kind == "clause":
            if relations()[frame.relation].symmetric and len(subjects) > 1 and not self._one_sided(frame, s):
                yield from self._reciprocal(s, resolver)  # *A and B agreed to …*: with each other
                return
            how = "clause"
            if frame.other:
                objects = self._others(s, subjects, resolver)
            else:
                objects = self._clause(s, subjects, resolver, relations()[frame.relation].category)
                acting = {f.actor for f in subjects if f.actor}  # *threatens to withdraw its troops*: not them
                objects = [f for f in objects if (f.actor or "").partition(".")[0] not in acting or f.actor in acting]
                if relations()[frame.relation].category == "AGREE":  # *agreed to sell **its studios** to P*: not with them
                    objects = [f for f in objects if f.actor is not None or not any(True for _ in children(f.token, "nmod:poss"))]
                if relations()[frame.relation].category == "PROTEST":
                    # *protested against the killing of X*, but *marched for the removal of X*
                    against = {t.i for _, t in s.obliques}
                    objects = [g for f in objects for g in (self._doers(f, resolver) if f.token.i in against else [f])]
        else:
            verbal = relations()[frame.relation].category in VERBAL  # to praise somebody's words is to praise him
            objects = self._slot(frame.object, s, fixed, resolver, strict=frame.strict and not verbal)
            if not objects and frame.particle and frame.object.kind == "obj" and not s.objects:
                # *took **over** Siemens*, with the particle read as a preposition
                close = [t for preps, t in s.obliques if frame.particle in preps and t.left_edge.i == s.verb.i + 1]
                objects = [f for t in close for f in resolver.fill(t, strict=frame.strict)]
            if relations()[frame.relation].category == "MOBILIZE":
                objects = [f for f in objects if f.token not in fixed or f.actor is not None]  # *moved **troops** to the border*
            if frame.object.kind == "prep" and relations()[frame.relation].family is Family.ROLE:
                objects = [f for f in objects if f.token not in fixed]  # *has the lead*: leads something, but not the lead
            if verbal or relations()[frame.relation].category == "PROTEST":
                objects = [g for f in objects for g in self._doers(f, resolver)]
            if not objects and not verbal and not frame.strict and frame.object.kind == "obj":
                objects = [f for t in s.objects for f in self._partners(t, resolver)]
            if not objects and relations()[frame.relation].category == "REJECT" and self._asked_for(s):
                objects, how = self._clause(s, subjects, resolver, "REJECT"), "clause"
        if frame.object.kind == "prep" and relations()[frame.relation].family is not Family.COOPERATION:
            allies = self._allies(s)
            objects = [f for f in objects if f.token.i not in allies]
        if fixed:
            how = "light" if how == "verb" else how
        for subject in subjects:
            for object_ in objects:
                yield subject, object_, how
        if (
            not objects
            and not acted_on
            and not allied
            and not s.passive
            and self._alone(s, fixed)
            and relations()[frame.relation].symmetric
            and frame.object.preps & self.together
        ):
            yield from self._reciprocal(s, resolver)

    def _one_sided(self, frame: Frame, s: Structure) -> bool:
        """Whether a verb is not done with each other: *A and B **promised** to pay*, for nobody promises *with* somebody."""
        alike = (f.object for f in self.verb_frames(s) if f.relation == frame.relation and not f.fixed)
        return not any(slot is None or slot.preps & self.together for slot in alike)

    def _alone(self, s: Structure, fixed: list[Word]) -> bool:
        """Whether nobody else is named with whom it is done: not *A and B talked with C*, *severed ties with C*."""
        hung = (c for t in (*fixed, *s.objects) for c in children(t, "nmod"))
        others = any(preps & self.together and not self._each_other(t) for preps, t in s.obliques)
        return not others and not any(set(prepositions(c)) & self.together for c in hung)

    def _each_other(self, word: Word) -> bool:
        """*each other*, *elkaar*: the subjects, one the other."""
        return word.lower_ in self.each_other or (word.lower_ in self.other and any(c.lower_ in self.each_other for c in word.children))

    def _claimants(self, deed: Word, resolver: Resolver) -> list[Filler]:
        """Whose a deed is by their own word: *claimed responsibility for a **bombing** that killed ten*."""
        carrier = deed.head
        if base(deed.dep_) not in {"nmod", "obl"} or set(prepositions(deed)) & self.genitive:
            return []
        if carrier.pos_ == "VERB":
            carrier = next((c for c in children(carrier, "obj") if c.i < deed.i), carrier)
        verb = carrier.head
        denied = verb.lemma_.lower() in self.denying or any(c.lower_ in self.negating for c in children(verb, "advmod"))
        if carrier.lemma_.lower() not in self.carriers or verb.pos_ != "VERB" or denied:
            return []
        return [replace(f, direct=False) for t in self.arguments(verb).subjects for f in resolver.fill(t)]

    def _allies(self, s: Structure) -> set[int]:
        """Who stands beside the subject, by token: *fights together **with X***, *fights **with X** against Y*."""
        beside = {t.i for preps, t in s.obliques if preps & self.together}
        against = any(preps & self.opposing for preps, _ in s.obliques)
        return beside if against else beside & {t.i for t in s.subjects}

    def loose(self, s: Structure) -> Structure:
        """A structure without set phrases; see ``adverbials``."""
        return s

    def _doers(self, deed: Filler, resolver: Resolver) -> list[Filler]:
        """Who is praised or blamed with a deed; with nouns for deeds, see ``nouns``."""
        return [deed]

    def _reciprocal(self, s: Structure, resolver: Resolver) -> Iterator[tuple[Filler, Filler, Construction]]:
        fillers = [f for t in (s.subjects or (s.objects if s.passive else [])) for f in resolver.fill(t)]
        for one, other in combinations(fillers, 2):
            yield one, other, "reciprocal"

    def _mutual(self, slot: Slot, s: Structure) -> bool:
        """Whether *each other* stands where a frame has whom it is done to."""
        if slot.kind == "obj":
            return any(self._each_other(t) for t in (*s.objects, *s.indirect))
        return slot.kind == "prep" and any(preps & slot.preps and self._each_other(t) for preps, t in s.obliques)

    @staticmethod
    def _of_an_adjective(s: Structure) -> bool:
        """Whether what completes a verb is an adjective with a clause of its own: *pleaded **guilty** to spying for X*."""
        return bool(s.clauses) and all(c.pos_ == "ADJ" and not any(True for _ in children(c, "cop", "mark")) for c in s.clauses)

    def _slot(
        self, slot: Slot, s: Structure, fixed: list[Word], resolver: Resolver, *, strict: bool = False, acts: bool = False
    ) -> list[Filler]:
        """Who stands in a place of a frame; ``acts``: as who does it, who is not looked for inside whom it is done to."""
        tokens: list[Word] = []
        there = False
        if slot.kind == "obj":
            taken = {t.i for t in fixed}
            tokens = [t for t in s.objects if t.i not in taken] or s.indirect
            # *held **hostage***, *taken **prisoner***: what somebody is, and nobody else
            tokens = [t for t in tokens if not (self._predicate(t) and t.lemma_.lower() in self.finder.living)]
            if not fixed:
                tokens = [*tokens, *(t for t in s.indirect if t not in tokens)]
        elif slot.kind == "prep":
            beside = bool(self.beside) and slot.preps <= self.beside
            if beside and any(resolver.own(t) for t in fixed):
                return []  # *shelled a **village** near Kent*: that, and not Kent
            if fixed and (beside or (slot.preps & self.genitive and slot.preps & self.located)):
                # *shelled positions of the rebels in Kent*: the rebels', wherever they are.
                actors = {f.actor for t in s.subjects for f in resolver.fill(t)}
                owned = [f for t in fixed for f in resolver.fill(t) if f.token.i == t.i and (f.actor is not None or not f.direct)]
                owned = [f for f in owned if f.actor is None or f.actor.partition(".")[0] not in actors]
                at = {p for t in fixed for c in children(t, "nmod") for p in prepositions(c)}  # *a missile **at** P* is not P's
                owned = [f for f in owned if not f.located or not at or at & slot.preps]
                if owned:
                    return [] if beside else owned
                # *attacked a **police station** in Kent*: that, and not Kent; but *recalled its **ambassador** from Kent*
                there = any((f.actor or "").partition(".")[0] not in actors for t in fixed for f in resolver.own(t))
            tokens = [t for preps, t in s.obliques if preps & slot.preps]
            # *imposed sanctions on officials over the crackdown on protesters*: what stands right behind the noun
            behind = [
                c for host in fixed for c in children(host, "nmod") if c.left_edge.i == host.i + 1 and set(prepositions(c)) & slot.preps
            ]
            if behind and tokens and all(t.i > behind[0].i for t in tokens):
                tokens = conjuncts(behind[0])
            if not tokens:
                # The phrase may hang on the object: *sign [a treaty with Iran]*, *pull [troops out of Iraq]*; or on a subject
                # that stands behind its verb: *gisteren demonstreerden [duizenden tegen Iran]*.
                late = [t for t in s.subjects if t.i > s.verb.i and not s.objects and not acts and not s.passive]
                for host in (
                    *fixed,
                    *(k for t in fixed for k in self._kinds(t)),
                    *late,
                    *(() if acts and s.passive else s.objects),
                    *(s.subjects if s.passive and not acts else []),
                ):
                    boon = host in s.objects and host.lemma_.lower() in resolver.boons  # *demanded the release of X*, not of him
                    agent = s.passive and host in s.subjects  # *the plan was slammed by the leader of X*, not X's plan
                    for child in children(host, "nmod", "acl", "obl"):
                        if set(prepositions(child)) & (slot.preps - self.genitive if boon or agent or host in late else slot.preps):
                            tokens += conjuncts(child)
            if slot.preps & self.between:  # *brokered the exchange of prisoners **between** X and Y*, hung on the prisoners
                deep = [c for t in tokens for c in children(t, "nmod") if set(prepositions(c)) & self.between]
                tokens = [t for c in deep for t in conjuncts(c)] or tokens
            if not tokens and slot.preps & self.receiver:
                tokens = [t for t in s.indirect if t not in fixed]
        fillers = [f for t in dict.fromkeys(tokens) for f in resolver.fill(t, strict=strict) if not (there and f.type is ActorType.PLACE)]
        if not fillers and slot.kind == "prep":
            # *banned exports of gallium **to X***, with *to X* hung on what is exported
            goods = [c for t in fixed for c in children(t, "nmod") if self.genitive & set(prepositions(c)) and not resolver.own(c)]
            below = [c for g in goods for c in children(g, "nmod") if set(prepositions(c)) & (slot.preps - self.genitive)]
            fillers = [f for c in below for part in conjuncts(c) for f in resolver.fill(part, strict=strict)]
        if not fillers and slot.kind == "prep" and slot.preps & self.located:
            # *operate in some way from Chad*, with *from Chad* hung on the way
            below = [c for _, t in s.obliques if not resolver.fill(t) for c in children(t, "nmod")]
            below = [c for c in below if set(prepositions(c)) & (slot.preps - self.genitive)]
            fillers = [f for c in below for part in conjuncts(c) for f in resolver.fill(part, strict=strict)]
        if not fillers and slot.kind == "obj" and tokens and not strict:
            # The owner may stand behind the verb: *de moed geprezen van Peru*.
            owning = self.genitive if s.passive else self.genitive | self.agent
            fillers = [f for preps, t in s.obliques if preps & owning for f in resolver.fill(t)]
        theirs = any(True for t in tokens for _ in children(t, "nmod:poss"))  # *struck **their** car in X*
        if not fillers and slot.kind == "obj" and tokens and not strict and not fixed and not theirs:
            # *boycotted the elections in X*, with *in X* hung on the verb
            edges = {t.right_edge.i + 1 for t in tokens}
            near = [t for preps, t in s.obliques if preps & self.located and t.left_edge.i in edges]
            fillers = [replace(f, direct=False, located=True) for t in near for f in resolver.own(t) if f.type in PLACES]
        if not fillers and slot.kind == "prep" and not tokens and slot.preps & self.genitive:
            # *burned Iraqi houses*, but *intercepted a missile at Riyadh*
            fillers = [f for t in fixed for f in resolver.fill(t) if f.token.i == t.i and not f.located]
            # *is holding him **hostage***; *zit in **de gevangenis***, which holds nobody of its own
            fillers = [f for f in fillers if f.actor is not None or not (acts or self._predicate(f.token))]
            mine = {f.actor for t in s.subjects for f in resolver.fill(t) if f.actor}
            own = [f for f in fillers if any(True for _ in children(f.token, "nmod:poss")) and (f.actor or "").partition(".")[0] in mine]
            fillers = [f for f in fillers if f not in own]  # *closed **its** embassy*: nothing is done to itself
        if slot.kind == "prep":
            fillers = self._towards(fillers, slot.preps)
        return [self._some_of(f, fixed, resolver) for f in fillers]

    def _some_of(self, group: Filler, fixed: list[Word], resolver: Resolver) -> Filler:
        """*killed **five members of** the Lake Front*: with the words for those of them that it happened to."""
        for noun in fixed:
            if set(prepositions(group.token)) & (resolver.source - self.genitive):
                continue  # *withdrew troops **from** X*
            said = base(noun.dep_) == "xcomp" or any(True for _ in children(noun, "cop"))  # *is **a member** of X*: who stands before
            own = resolver.own(noun) if group.token.head.i == noun.i and not said else []
            if own and own[0].type in PEOPLE and own[0].begin < group.begin < own[0].end:
                return replace(group, begin=own[0].begin, end=own[0].end)
        return group

    @staticmethod
    def _predicate(noun: Word) -> bool:
        """A bare singular as complement says what somebody is or becomes, and is nobody itself: *lid worden van X*."""
        bare = not bool({"det", "nummod", "nmod:poss", "amod"} & labels(noun))
        return bare and noun.pos_ in {"NOUN", "ADJ"} and not has(noun, "Number", "Plur") and base(noun.dep_) in {"xcomp", "obj"}

    def _asked_for(self, s: Structure) -> bool:
        """Whether the object is a request with its content: *rejected a call to send troops to X*.

        Who rejects calls to attack X rejects nothing of X's.
        """
        wishes = self.lexicon.words("request", "nouns")
        contents = [*s.clauses, *(c for t in s.objects for c in children(t, "acl", "ccomp"))]
        hostile = any(
            relations()[f.relation].category in HOSTILE for c in contents for f in self.verb_frames(self.arguments(c)) if not f.fixed
        )
        claimed = bool(self.mandative) and any(self._told(c) and self._past(c) for c in contents)  # *the suggestion that X had lied*
        return not hostile and not claimed and any(self.finder.lemma(t) in wishes for t in s.objects)

    @staticmethod
    def _past(clause: Word) -> bool:
        return any(has(t, "VerbForm", "Fin") and has(t, "Tense", "Past") for t in (clause, *children(clause, "aux", "cop")))

    def _cause(self, s: Structure, category: str | None, resolver: Resolver) -> list[Filler]:
        """Who did that of which a clause is the consequence; see ``causes``."""
        raise NotImplementedError

    def _target(self, s: Structure, resolver: Resolver) -> list[Filler]:
        """Whom an infinitive is directed at, by its own frames: *refused to send troops to X* is about X."""
        for frame in self.verb_frames(s):
            plain = frame.object is not None and frame.object.kind in {"obj", "prep"}
            fixed = self._fixed(frame.fixed, s) if plain and frame.fixed else None
            if fixed is not None and frame.object is not None:
                found = self._slot(frame.object, s, fixed, resolver, strict=frame.strict)
                if found:
                    return found
        return []

    def _concerned(self, host: Word, resolver: Resolver, depth: int = 3) -> list[Filler]:
        """The actors in a noun phrase that the thing concerns, those nearest to its head: *evidence with X*."""
        phrases = [c for c in children(host, "nmod", "acl") if c.dep_ != "acl:relcl"]
        near = [t for child in phrases if set(prepositions(child)) & self.counterpart for t in conjuncts(child)]
        found = [replace(f, direct=False) for t in near for f in resolver.fill(t)]
        for child in phrases if depth and not found else ():
            found += self._concerned(child, resolver, depth - 1)
        return found

    def _partners(self, noun: Word, resolver: Resolver) -> list[Filler]:
        """With whom dealings are: *suspended aid to X*, *boycotted all contact with X*."""
        preps = frozenset(
            p
            for frame in self.noun_frames(noun)
            if frame.object is not None and relations()[frame.relation].category in DEALINGS
            for p in frame.object.preps - self.genitive
        )
        phrases = [c for c in children(noun, "nmod", "acl") if set(prepositions(c)) & preps]
        return [replace(f, direct=False) for c in phrases for t in conjuncts(c) for f in resolver.fill(t)]

    def _clause(self, s: Structure, subjects: list[Filler], resolver: Resolver, category: str | None) -> list[Filler]:
        """The actors in the complement of a verb like *demand* or *threaten*, other than its subject.

        Who is *ready to attack X* does not agree with X, nor with anybody else named there; who *refuses to impose sanctions
        on X* refuses X nothing.
        """
        found = self._completing(s, subjects, resolver, category)
        harmed = category == "AGREE" and any(self._harmed(f) for f in found)
        return [] if harmed or (category == "REJECT" and any(f.direct and self._harmed(f) for f in found)) else found

    def _completing(self, s: Structure, subjects: list[Filler], resolver: Resolver, category: str | None) -> list[Filler]:
        """Whom a complement is about first.

        Of protests and threats also in clauses beside it (*marched, demanding that …*); of requests not those for whose
        good something is wanted (*demanded justice for X*).
        """
        far, favoured = category in FAR, category != "REQUEST"
        if not favoured and s.clauses and any(self.finder.nominal(t) for t in (*s.objects, *s.indirect)):
            return []  # *asked the board to prosecute X*: whoever is asked to has no name, and is not X
        mine = {f.token.i for f in subjects} | {t.i for t in s.subjects}
        actors = {f.actor for f in subjects if f.actor}

        def other(fillers: Iterable[Filler]) -> list[Filler]:
            return [f for f in fillers if f.token.i not in mine and not (f.actor and f.actor in actors) and (f.actor or not f.pronoun)]

        todo = list(s.clauses)
        venues = {*PLACES, ActorType.AGENCY}  # *asked **in parliament** for …*
        phrases = [t for preps, t in s.obliques if not (preps & self.located and any(f.type in venues for f in resolver.own(t)))]
        if s.objects and not favoured:  # *demanded justice for the victims*, but *called for sanctions*
            phrases = [t for t in phrases if not set(prepositions(t)) & resolver.beneficiary]
        for host in (*s.objects, *phrases):
            if host.dep_ != "conj":  # *called for the withdrawal of X and talks to …*: of X first
                todo += [c for c in children(host, "acl") if c.dep_ != "acl:relcl"]
        seen: set[int] = set()
        while todo:
            clause = todo.pop(0)
            if clause.i in seen or len(seen) > 6:
                continue
            seen.add(clause.i)
            if not favoured and clause.head.lemma_.lower() in self.arguments.permissions and clause.dep_ == "acl":
                continue  # *gave permission to attack X*: not to X
            if category == "THREATEN" and (self._told(clause) or clause.lemma_.lower() in self.befalling):
                continue  # *warned that the attacks show …*, *threatens to lose X*: nobody is threatened
            inner = self.loose(self.arguments(clause))
            if category == "THREATEN" and inner.subjects and not inner.passive and self._hostile(inner):
                continue  # *warned that X may attack Y*: about X, and not X
            if category == "THREATEN" and inner.passive and not any(True for _ in children(clause, "nsubj")):
                continue  # *the bank threatens to be ruined by X*: it is itself in danger
            if not favoured and self._gaining(inner):
                # *demands that X be released*, *that X gets access*: not of X, but of whoever can grant it
                things = [f for f in other(f for t in inner.objects for f in resolver.fill(t)) if not f.direct]
                aside = other(f for preps, t in inner.obliques if not preps & (resolver.topic | self.office) for f in resolver.fill(t))
                if inner.passive and (things or aside):
                    return things or aside
                continue
            if not any(True for _ in children(clause, "nsubj")):
                found = other(self._target(inner, resolver))
                if found:
                    return found
            beside = [t for preps, t in inner.obliques if not preps & resolver.topic]
            if category in {"REQUEST", "AGREE"}:  # *asked to go to Alabama*, *promised to stay in Kent*: nothing of them
                beside = [t for t in beside if not any(f.type is ActorType.PLACE for f in resolver.own(t))]
            groups = (inner.subjects, inner.objects, inner.indirect, beside)
            if category == "THREATEN" and not any(f.actor for t in inner.subjects for f in resolver.fill(t)):
                groups = (*groups[1:], groups[0])  # *the army will storm X, he threatened*: whoever undergoes it
            for group in groups:
                found = other(f for t in group for f in resolver.fill(t))
                if found:
                    return found
            for group in (inner.objects, beside):
                found = other(f for t in group for f in resolver.inside(t, favoured=favoured))
                if found:
                    return found
            if category == "REJECT" and {lemma for lemma, _ in self.keys(inner.verb, inner.particles)} & self.speech:
                continue  # *declined to say whether X would come*: nothing of X's is refused
            todo += inner.clauses
            below = [c for c in clause.children if base(c.dep_) in {"ccomp", "xcomp", "advcl", "csubj"}]
            todo += [
                c for c in below if not any(m.lower_ in self.factual for m in children(c, "mark"))
            ]  # *agreed to talk after X attacked*
        for clause in children(s.verb, "advcl") if far else ():
            # *marched demanding that …*, *rallied, calling for …*
            if clause not in s.clauses and not any(True for _ in children(clause, "mark", "nsubj")):
                inner = self.loose(self.arguments(clause))
                for group in (inner.objects, [t for _, t in inner.obliques]):
                    found = other(f for t in group for f in resolver.fill(t)) or other(f for t in group for f in resolver.inside(t))
                    if found:
                        return found
        if not s.clauses:
            for host in (*s.objects, *phrases):
                if not favoured and host.lemma_.lower() in self.arguments.permissions and any(True for _ in children(host, "acl")):
                    continue
                found = other(f for part in conjuncts(host) for f in resolver.inside(part, favoured=favoured))
                if found:
                    return found
        # *threatened to strike unless Israel withdraws*: whose doing it depends on.
        for clause in (s.verb, *s.clauses):
            for condition in children(clause, "advcl"):
                if any(m.lower_ in self.conditional for m in children(condition, "mark")):
                    found = other(f for t in self.arguments(condition).subjects for f in resolver.fill(t))
                    if found:
                        return found
        return []

    def _harmed(self, filler: Filler) -> bool:
        """Whether somebody is who a clause wants to harm: who *agreed to attack X* did not agree with X."""
        word = filler.token
        while word.dep_ == "conj" and word.head.pos_ == word.pos_:
            word = word.head
        preps = set(prepositions(word))
        deed = base(word.dep_) == "nmod" and bool(preps) and word.head.pos_ == "NOUN"  # *to impose **sanctions** on X*
        clause = word.head.head if deed else word.head
        if clause.pos_ != "VERB" or base(word.dep_) == "nsubj" or (base(word.dep_) == "obl" and not preps):
            return False
        if deed and clause.lemma_.lower() not in self.ending:
            meant = (f for f in self.noun_frames(word.head) if f.object is not None and relations()[f.relation].category in HOSTILE)
            if any(f.object is not None and preps & f.object.preps for f in meant):
                return True  # *to take part in the **sanctions** against X*
        inner = self.arguments(clause)
        hostile = [f for f in self.verb_frames(inner) if f.object is not None and relations()[f.relation].category in HOSTILE]
        if preps:
            hostile = [f for f in hostile if f.object is not None and preps & f.object.preps and (f.fixed or not deed)]
        return any(self._fixed(f.fixed, inner) is not None for f in hostile)

    @staticmethod
    def _introduced(s: Structure, preps: frozenset[str]) -> bool:
        """Whether what completes a verb stands under one of these prepositions: *call **for** an end to …*; always without any."""
        words = {w.lower_ for c in s.verb.children for w in (c, *children(c, "case", "mark"))}
        return not preps or bool(preps & words) or any(preps & under for under, _ in s.obliques)

    def _others(self, s: Structure, subjects: list[Filler], resolver: Resolver) -> list[Filler]:
        """Who else is to do it: *wants **Chad** to leave*, *wil dat **Tsjaad** vertrekt*."""
        actors = {f.actor for f in subjects if f.actor}
        out: list[Filler] = []
        for clause in s.clauses:
            own = [t for c in children(clause, "nsubj") for t in conjuncts(c)]
            if not own and base(clause.dep_) == "xcomp":
                own = s.objects
            out += [f for t in own for f in resolver.fill(t, strict=True) if f.actor is None or f.actor not in actors]
        return out

    def _gaining(self, inner: Structure) -> bool:
        """Whether whom a clause is about only undergoes it, and nobody is named who does it: *be released*, *get help*."""
        lemma = inner.verb.lemma_.lower()
        return not inner.subjects if inner.passive else lemma in self.freed or (lemma in self.receiving and bool(inner.objects))

    def _hostile(self, s: Structure) -> bool:
        """Whether a clause tells of violence by its own, named subject."""
        own = any(True for _ in children(s.verb, "nsubj"))
        return own and any(relations()[f.relation].category in HOSTILE for f in self.verb_frames(s) if not f.fixed and f.object is not None)

    def _told(self, clause: Word) -> bool:
        """Whether a clause says how things are, not what will or must be."""
        auxiliaries = list(children(clause, "aux", "cop"))
        finite = has(clause, "VerbForm", "Fin") or any(has(a, "VerbForm", "Fin") for a in auxiliaries)
        ahead = any(a.lemma_.lower() in self.ahead or a.lower_ in self.ahead for a in auxiliaries)
        conditional = any(m.lower_ in self.conditional for c in children(clause, "advcl") for m in children(c, "mark"))
        return finite and not ahead and not conditional

    def _necessity(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """*X said that Y must …*: a demand of X on Y."""
        if not {lemma for lemma, _ in self.keys(s.verb, s.particles)} & self.speech:
            return
        for clause in s.clauses:
            aux = next((a for a in children(clause, "aux") if a.lemma_.lower() in self.necessity), None)
            if aux is None or any(c.i > aux.i for c in children(clause, "nsubj")):
                continue  # *should X show proof, we will act, says Y*: a condition
            inner = self.arguments(clause)
            targets = inner.subjects or inner.objects
            for subject in (f for t in s.subjects for f in resolver.fill(t)):
                for target in (f for t in targets for f in resolver.fill(t)):
                    if target.actor != subject.actor or (target.actor is None and target.token.i != subject.token.i and not target.pronoun):
                        yield Match("requests", None, s.verb, subject, target, "clause", s.verb)

    def _obliged(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """*X moet **van de rechter** betalen*: who says what somebody has to do."""
        aux = next((a for a in children(s.verb, "aux") if a.lemma_.lower() in self.necessity), None)
        if aux is None or not self.imposing:
            return
        plain = (f.object for f in self.verb_frames(s) if f.object is not None and not f.fixed)
        named = {p for slot in plain if slot.kind == "prep" for p in slot.preps}  # *moet van X houden*
        for preps, token in s.obliques:
            if not preps & (self.imposing - named) or token.i > s.verb.i or base(token.dep_) == "obl:agent":
                continue
            for subject in (f for f in resolver.own(token) if f.type not in PLACES or f.actor is None):
                for target in (f for t in (s.objects if s.passive else s.subjects) for f in resolver.own(t)):
                    if target.actor is None or target.actor != subject.actor:
                        yield Match("orders", None, aux, subject, target, "verb", aux)

    def _beside(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """*X built it **together with Y***: whatever they do together, they cooperate in it."""
        lemmas = {lemma for lemma, _ in self.keys(s.verb, s.particles)}
        if s.passive or s.verb.pos_ != "VERB" or lemmas & (self.coexisting | self.befalling):
            return
        joint = len(s.subjects) > 1 and any(c.lower_ in self.arguments.jointly for c in children(s.verb, "advmod"))
        if (
            joint and not s.companions and not any(relations()[f.relation].category in HOSTILE for f in self.verb_frames(s))
        ):  # *X and Y build it **together***
            parties = [(t, f) for t in s.subjects for f in resolver.own(t) if f.actor is not None and f.type is not ActorType.PLACE]
            for (t, one), (u, other) in combinations(parties, 2):
                if t.i != u.i and one.actor != other.actor:
                    yield Match("cooperatesWith", None, s.verb, one, other, "reciprocal", s.verb)
        allies = self.arguments.companions(s.verb)
        beside = {t.i for t in allies}
        for subject in (f for t in s.subjects if t.i not in beside for f in resolver.own(t)):
            for ally in (f for t in allies for f in resolver.own(t)):
                if ActorType.PLACE not in {subject.type, ally.type}:
                    yield Match("cooperatesWith", None, s.verb, subject, ally, "verb", s.verb)

    def _open(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """A verb that no cue covers, between two actors."""
        lemmas = {lemma for lemma, _ in self.keys(s.verb, s.particles)}
        if lemmas & self.speech or (lemmas & self.having and not lemmas & self.appointing):
            return
        if lemmas & self.denying or (lemmas & self.arguments.causative and s.clauses):
            return  # *liet Y **blokkeren***: what was done is said by the other verb
        subjects = [f for t in s.subjects for f in resolver.fill(t) if f.direct]
        others = [f for t in (*s.objects, *s.indirect) for f in resolver.fill(t)]
        if s.indirect and s.objects:  # *gave **Trump** a Boeing jet*
            others = [f for f in others if f.direct] or others
        if any(relations()[f.relation].category in VERBAL for f in self.verb_frames(s)):
            others = [f for f in others if not f.located]  # *condemned an attack in Kent* has nothing on Kent
        if not others:
            dealt = self.counterpart - self.between
            edges = {t.right_edge.i + 1 for t in s.subjects}  # *minister X van Defensie sliep*: hung on the verb, but the minister's
            apart = [(preps, t) for preps, t in s.obliques if not (preps & self.employed and t.left_edge.i in edges)]
            others = [f for preps, t in apart if preps & dealt and not preps & self.according for f in resolver.fill(t) if f.direct]
        if not others:
            others = [f for host in s.objects for f in self._concerned(host, resolver)]
            # *supported the fight **against X***: what is said of the fight is not said of X
            others = [f for f in others if not set(prepositions(first_conjunct(f.token))) & self.opposing]
        allies = self._allies(s)
        for subject in subjects:
            for other in (f for f in others if f.token.i not in allies):
                # Without a cue only names are worth keeping: a nominal may be anybody.
                own = subject.actor == (other.actor or "").partition(".")[0]  # *Chad closed its embassy*
                if subject.token.i != other.token.i and subject.actor and other.actor and not own and subject.actor != other.actor:
                    yield Match(None, None, s.verb, subject, other, "open", s.verb)
