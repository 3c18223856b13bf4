"""Offices whose body the phrase does not name, and men who are told apart by their commander."""

from __future__ import annotations

from collections.abc import Iterator

from kg.actors.phrases import children, conjuncts, definite, has, prepositions
from kg.actors.referring import HEADED
from kg.actors.words import Word, base
from kg.ontology import ActorType
from kg.relations.causes import Causes
from kg.relations.constructions import Match
from kg.relations.resolve import Filler, Resolver

COMMANDED = frozenset({ActorType.MILITARY, ActorType.ARMED_GROUP, ActorType.GOVERNMENT, ActorType.AGENCY})
OFFICES = frozenset({"leads", "governs", "worksFor", "speaksFor"})
SPELLED = frozenset({"nmod", "nmod:poss", "amod", "compound", "appos"})


class Offices(Causes):
    """Matches at titles and at possessives."""

    def _of_the_state(self, noun: Word, tail: str, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """***President** Jane Mwangi said*: of the only state that can be meant.

        For a listed person that is his own, where the text speaks of it; for somebody unlisted the only one in the text.
        """
        bearer = self._holder(noun, tail, bearers, resolver) if self._such_office(tail, self.state_offices) else None
        if bearer is None or (noun.i >= bearer.token.i and bearer.token.i != noun.i):
            return  # *Jane Mwangi, a former minister*
        state = self._state(noun, bearer, resolver)
        relation = self._relation(tail)
        if state is not None and relation is not None:
            yield Match(relation, None, noun, bearer, state, "affiliation", noun)

    def _of_the_body(self, noun: Word, tail: str, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """*Acme cut jobs. **Chairwoman** Jane Mwangi said …*: of the body that the text has just spoken of.

        The only one of a kind that has such an office in the sentence so far, or else in the sentence before; of several the
        one that the sentence is about. Only where the person is named for the first time.
        """
        types = next((HEADED[kind] for kind, nouns in sorted(self.headed.items()) if tail in nouns), None)
        bearer = self._holder(noun, tail, bearers, resolver) if types is not None else None
        relation = self._relation(tail)
        if types is None or bearer is None or relation is None or bearer.token.i == noun.i:
            return
        names = resolver.mentions.names
        first = min((i for i, name in names.items() if name.actor == bearer.actor), default=noun.i)
        last_title = bearer.token.i < noun.i and not definite(noun, self.definite)  # *Jane Mwangi, a director*
        if first < min(noun.i, bearer.token.i) or last_title or any(c.lower_ in self.indefinite for c in children(noun, "det")):
            return
        if noun.dep_ == "nmod" and self.finder.nominal(noun.head) is not None:
            return  # *the club **of** chairman X*: which one that is
        apart = (c for c in children(noun, "compound") if c.i < noun.i and c.lower_ not in {*tail.split("_"), *self.referring})
        if any(c.pos_ == "NOUN" for c in apart):
            return  # *a **brigade** commander*
        body = self._body_spoken_of(noun, min(noun.i, bearer.token.i), types, resolver)
        if body is not None and body.actor != bearer.actor:
            yield Match(relation, None, noun, bearer, body, "affiliation", noun)

    def _body_spoken_of(self, noun: Word, end: int, types: frozenset[ActorType], resolver: Resolver) -> Filler | None:
        doc, names = noun.doc, resolver.mentions.names
        first, last = noun.sent.start, end
        for here in (True, False):
            spans = [i for i in range(first, last) if i in names and names[i].kind == "name" and names[i].type in types and names[i].actor]
            found = {names[i].actor: i for i in spans}
            if len(found) > 1:
                found = {names[i].actor: i for i in spans if self._theme(doc[i])}
            if len(found) == 1:
                name = names[next(iter(found.values()))]
                if here:
                    return resolver.name(doc[name.first], name.actor or "", name.type)
                return Filler(noun, noun.idx, noun.idx + len(noun), name.actor, name.type)
            if spans or first == 0:
                return None
            first, last = doc[first - 1].sent.start, first
        return None

    @staticmethod
    def _theme(name: Word) -> bool:
        """Whether a sentence is about somebody: the subject of its main verb."""
        while name.dep_ in {"flat", "compound", "appos"} and name.head.i != name.i:
            name = name.head
        alone = not any(True for _ in children(name, "conj"))
        return alone and base(name.dep_) == "nsubj" and name.head.dep_ == "ROOT"

    @staticmethod
    def _such_office(tail: str, offices: frozenset[str]) -> bool:
        return tail in offices or any(tail.endswith(f"_{o}") for o in offices)

    def _relation(self, tail: str) -> str | None:
        """What one is in the body in which one has an office."""
        frames = self.lexicon.frames["role"][tail]
        return next((f.relation for f in frames if f.relation in OFFICES and (f.object is None or f.object.kind == "default")), None)

    def _holder(self, noun: Word, tail: str, bearers: list[Filler], resolver: Resolver) -> Filler | None:
        """Who has an office of which nothing beside it says in what."""
        bearer = bearers[0] if len(bearers) == 1 else None
        if bearer is None or bearer.type is not ActorType.PERSON or bearer.actor is None or has(noun, "Number", "Plur"):
            return None
        if any(c.dep_ in SPELLED and c.i < noun.i and (c.pos_ == "PRON" or c.i in resolver.mentions.names) for c in noun.children):
            return None  # *their king*
        before = [c.lower_ for c in noun.children if c.dep_ == "compound" and c.i == noun.i - 1]
        if any(w in self.finder.actor_nouns and w not in self.finder.departments and w not in tail.split("_") for w in before):
            return None  # ***union** president Ann Lee*
        if any(c.dep_ == "amod" and not {c.lower_, c.lemma_.lower()} & (self.incumbent | set(tail.split("_"))) for c in noun.children):
            return None  # *the regional president*
        hosts = (noun, bearer.token)
        if any(set(prepositions(c)) & self.employed for h in hosts for c in children(h, "nmod")):
            return None  # *President Ann Lee of Acme*, whatever that may be
        return bearer

    def _state(self, noun: Word, bearer: Filler, resolver: Resolver) -> Filler | None:
        """The state that an office is of, by its nearest name in the sentence or else by the office itself."""
        thesaurus = self.finder.thesaurus
        spoken: dict[str, list[int]] = {}
        for at, name in resolver.mentions.names.items():
            known = thesaurus.actors.get(name.actor or "")
            if known is not None and known.type is not ActorType.COUNTRY:
                if set(prepositions(noun.doc[at])) & self.located:
                    continue  # *was arrested **in Paris***, which is no government there
                known = thesaurus.actors.get(known.country or "") if known.id in thesaurus.capital_of else None
            if known is not None and known.type is ActorType.COUNTRY:
                spoken.setdefault(known.id, []).append(at)
        listed = thesaurus.actors.get(bearer.actor or "")
        if listed is not None:
            id_ = listed.country
        elif len(spoken) != 1 or (self.finder.compounding and self.finder.lemma(noun) in self.portfolios):
            return None  # of bare *minister Jansen* a paper need not say where
        else:
            id_ = next(iter(spoken))
            towards = resolver.receiver | self.together | self.opposing  # *paid a visit **to Chile***
            if all(self._met(noun.doc[i], noun) for i in spoken[id_]):
                return None
            if any(self._anothers_office(noun.doc[i], noun) or set(prepositions(noun.doc[i])) & towards for i in spoken[id_]):
                return None
        if id_ is None or id_ not in spoken:
            return None
        near = [i for i in spoken[id_] if noun.sent.start <= i < noun.sent.end and resolver.mentions.names[i].actor == id_]
        if near:
            nearest = min(near, key=lambda i: abs(i - noun.i))
            return resolver.name(noun.doc[nearest], id_, ActorType.COUNTRY)
        return Filler(noun, noun.idx, noun.idx + len(noun), id_, ActorType.COUNTRY)

    @staticmethod
    def _met(land: Word, noun: Word) -> bool:
        """Whether a state is what the bearer of an office does something to: *President X criticised **Chad***."""
        top = land
        while top.dep_ in {"flat", "compound", "conj"} and top.head.i != top.i:
            top = top.head
        return noun.i < land.i < noun.sent.end and top.dep_ in {"obj", "iobj"}

    def _anothers_office(self, land: Word, noun: Word) -> bool:
        """Whether a nationality already tells of another's office: *received **South African** leader X*."""
        tail = self.finder.role_tail(land.head) if land.head is not noun and land.dep_ == "amod" else None
        return tail is not None and any(f.relation == "leads" for f in self.lexicon.frames["role"][tail])

    def _his_men(self, men: Word, resolver: Resolver) -> Iterator[Match]:
        """*General X, **whose soldiers** …*, *in **her government***: whose troops or government they are leads them."""
        if men.i in resolver.mentions.names or men.pos_ not in {"NOUN", "PROPN"}:
            return
        own = [f for f in resolver.own(men) if f.type in COMMANDED and not f.pronoun]
        led = self._ends_in(men, self.led - self.homes) or (
            self.finder.lemma(men) in self.men and (has(men, "Number", "Plur") or has(men, "Number", "Ptan"))
        )
        if len(own) != 1 or not led:
            return
        for owner in children(men, "nmod:poss"):
            for person in (f for t in conjuncts(owner) for f in resolver.own(t)):
                if owner.pos_ != "PROPN" and own[0].type is ActorType.GOVERNMENT and not self._governs(person, resolver):
                    continue  # *the senator wants **his government** to leave*
                if person.type is ActorType.PERSON and person.actor is not None and person.actor != own[0].actor and owner.i < men.i:
                    yield Match("leads", None, men, person, own[0], "affiliation", men)

    def _governs(self, person: Filler, resolver: Resolver) -> bool:
        """Whether somebody may head a government: not who has other offices only, as far as the text says; the listed may."""
        if person.actor in self.finder.thesaurus.actors:
            return True
        doc, held = person.token.doc, set()
        for i, found in resolver.mentions.by_head.items():
            if any(m.actor == person.actor for m in found):
                near = (doc[i], doc[i].head, *children(doc[i], "nmod:desc", "compound", "appos"))
                held |= {tail for t in near if (tail := self.finder.role_tail(t)) is not None and self.finder.office(t)}
        return not held or any({tail, tail.rpartition("_")[2]} & self.heads for tail in held)

    def _ends_in(self, noun: Word, words: frozenset[str]) -> bool:
        """Whether a noun is one of some words, or in Dutch a compound that ends in one: *wapen**bende***."""
        tail = self.finder.tail(noun)
        return tail in words or (self.finder.compounding and any(len(w) > 4 and tail.endswith(w) for w in words))
