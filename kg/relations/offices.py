"""Offices whose body the phrase does not name, and men who are told apart by their commander."""

from __future__ import annotations

from collections.abc import Iterator

from kg.actors.phrases import children, conjuncts, has, prepositions
from kg.actors.words import Word
from kg.ontology import ActorType
from kg.relations.adverbials import Adverbials
from kg.relations.constructions import Match
from kg.relations.resolve import Filler, Resolver

COMMANDED = frozenset({ActorType.MILITARY, ActorType.ARMED_GROUP, ActorType.GOVERNMENT, ActorType.AGENCY})
OFFICES = frozenset({"leads", "governs", "worksFor", "speaksFor"})
SPELLED = frozenset({"nmod", "nmod:poss", "amod", "compound", "appos"})


class Offices(Adverbials):
    """Matches at titles and at possessives."""

    def _of_the_state(self, noun: Word, tail: str, bearers: list[Filler], resolver: Resolver) -> Iterator[Match]:
        """***President** Jane Mwangi said*: of the only state that can be meant.

        For a listed person that is his own, where the text speaks of it; for somebody unlisted the only one in the text.
        """
        office = tail in self.state_offices or any(tail.endswith(f"_{o}") for o in self.state_offices)
        bearer = bearers[0] if len(bearers) == 1 else None
        if not office or bearer is None or bearer.type is not ActorType.PERSON or bearer.actor is None or has(noun, "Number", "Plur"):
            return
        if noun.i >= bearer.token.i and bearer.token.i != noun.i:
            return  # *Jane Mwangi, a former minister*
        if any(c.dep_ in SPELLED and c.i < noun.i and (c.pos_ == "PRON" or c.i in resolver.mentions.names) for c in noun.children):
            return  # *their king*
        if any(c.dep_ == "amod" and not {c.lower_, c.lemma_.lower()} & (self.incumbent | set(tail.split("_"))) for c in noun.children):
            return  # *the regional president*
        hosts = (noun, bearer.token)
        if any(set(prepositions(c)) & self.employed for h in hosts for c in children(h, "nmod")):
            return  # *President Ann Lee of Acme*, whatever that may be
        state = self._state(noun, bearer, resolver)
        frames = self.lexicon.frames["role"][tail]
        relation = next((f.relation for f in frames if f.relation in OFFICES and (f.object is None or f.object.kind == "default")), None)
        if state is not None and relation is not None:
            yield Match(relation, None, noun, bearer, state, "affiliation", noun)

    def _state(self, noun: Word, bearer: Filler, resolver: Resolver) -> Filler | None:
        """The state that an office is of, by its nearest name in the sentence or else by the office itself."""
        thesaurus = self.finder.thesaurus
        spoken: dict[str, list[int]] = {}
        for at, name in resolver.mentions.names.items():
            known = thesaurus.actors.get(name.actor or "")
            if known is not None and known.type is not ActorType.COUNTRY:
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
            if any(self._anothers_office(noun.doc[i], noun) or set(prepositions(noun.doc[i])) & towards for i in spoken[id_]):
                return None
        if id_ is None or id_ not in spoken:
            return None
        near = [i for i in spoken[id_] if noun.sent.start <= i < noun.sent.end and resolver.mentions.names[i].actor == id_]
        if near:
            nearest = min(near, key=lambda i: abs(i - noun.i))
            return resolver.name(noun.doc[nearest], id_, ActorType.COUNTRY)
        return Filler(noun, noun.idx, noun.idx + len(noun), id_, ActorType.COUNTRY)

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
                if person.type is ActorType.PERSON and person.actor is not None and person.actor != own[0].actor and owner.i < men.i:
                    yield Match("leads", None, men, person, own[0], "affiliation", men)

    def _ends_in(self, noun: Word, words: frozenset[str]) -> bool:
        """Whether a noun is one of some words, or in Dutch a compound that ends in one: *wapen**bende***."""
        tail = self.finder.tail(noun)
        return tail in words or (self.finder.compounding and any(len(w) > 4 and tail.endswith(w) for w in words))
