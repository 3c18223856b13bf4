"""Where bodies are at home and what they are parts of, as their phrases say: *the Danish shipper Maersk*, *Peru's Congress*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.actors.nouns import HYPHENS
from kg.actors.phrases import children, conjuncts, prepositions
from kg.actors.words import Word
from kg.ontology import PLACES, ActorType
from kg.relations.affiliations import OFFICIAL
from kg.relations.constructions import BODIES, Match
from kg.relations.descriptions import Descriptions
from kg.relations.resolve import Filler, Resolver

# Bodies that are at home in a country without being a part of its state; those of a state are parts of it.
SETTLED = frozenset({ActorType.COMPANY, ActorType.ORGANISATION, ActorType.MEDIA, ActorType.PARTY, ActorType.ARMED_GROUP})

POSTED = frozenset({"military", "police", "judiciary"})  # in a town, though the state's
DIVIDED = BODIES | OFFICIAL | {ActorType.MEDIA}  # what may have parts with a name or a task of their own
NATIONAL = ("amod", "compound", "nmod", "nmod:desc", "nmod:unmarked", "flat", "det")


class Parts(Descriptions):
    """Matches at names and nouns of bodies."""

    def parts(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """What the phrase of a noun or name says of where a body belongs."""
        if not token.children:
            return
        yield from self._at_home(token, resolver)
        yield from self._part_of(token, resolver)
        yield from self._dwellers(token, resolver)

    def _at_home(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """***Danish** shipper Maersk*, ***Russia's** Gazprom*, *Acme, a **German** bank*: a named body with a nationality.

        Of a listed body the thesaurus knows it.
        """
        nations = self._nations(token, resolver)
        named = resolver.mentions.names.get(token.i)
        if not nations or (named is None and (self.finder.nominal(token) in {None, "person"} or self.finder.office(token))):
            return
        bearers = resolver.own(token) if named is not None else [f for f, _ in self._bearers(token, resolver)]
        town = self.finder.settlement(token)
        for body in bearers:
            kinds = frozenset({ActorType.PLACE}) if town else SETTLED | OFFICIAL
            if body.pronoun or body.type not in kinds or not self._unlisted(body, resolver):
                continue
            for nation, home in nations:
                relation = "partOf" if body.type in OFFICIAL or self._organ(body.token, resolver) else "basedIn"
                if town:
                    relation = "locatedIn"  # *the **Kenyan** town of Kakuma*
                yield Match(relation, None, nation, body, home, "affiliation", token)

    def _nations(self, token: Word, resolver: Resolver) -> list[tuple[Word, Filler]]:
        """The listed countries and towns whose adjective or genitive stands before a noun or a name, outside the name."""
        names = resolver.mentions.names
        own = names.get(token.i)
        first = own.first if own is not None else token.i
        out = []
        for child in children(token, *NATIONAL, "nmod:poss"):
            span = names.get(child.i)
            if (
                span is None
                or span.actor is None
                or span.actor not in self.finder.thesaurus.actors
                or span.end > first
                or span.kind == "ethnic"
            ):
                continue
            if span.type not in PLACES or (child.dep_ != "nmod:poss" and (span.kind != "demonym" or prepositions(child))):
                continue
            joined = (child.i and child.nbor(-1).text in HYPHENS) or child.nbor(1).text in HYPHENS
            if not joined:  # *the **American**-Arab committee*
                out.append((child, resolver.name(child, span.actor, span.type)))
        return out

    def _unlisted(self, body: Filler, resolver: Resolver) -> bool:
        """Whether a body has a name that no thesaurus lists, and is not only somebody's army or government."""
        actor = self.finder.actor(body.actor or "", resolver.mentions)
        return actor is not None and not actor.listed and actor.part_of is None and "." not in actor.id

    def _organ(self, token: Word, resolver: Resolver) -> bool:
        """Whether a noun, or the last word of a name, says that a body is a part of another: *committee*, *brigade*."""
        span = resolver.mentions.names.get(token.i)
        words = [token] if span is None else [t for t in token.doc[span.first : span.end] if t.is_alpha]
        if not words:
            return False
        forms = {words[-1].lower_, self.finder.lemma(words[-1]), self.finder.tail(words[-1])}
        return bool(forms & self.organs) or (self.finder.compounding and any(form.endswith(self.organ_ends) for form in forms))

    def _part_of(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """*the **board** of Acme*, *the army's 601st **Brigade***, *Peru's **Congress***: a part of a body or state."""
        own = [f for f in resolver.own(token) if not f.pronoun]
        if len(own) != 1 or own[0].type in PLACES | {ActorType.PERSON}:  # *the delegations of A and B* are two
            return
        organ = self._organ(token, resolver)
        if (not organ and own[0].type not in OFFICIAL) or self.finder.office(token):
            return
        named = token.i in resolver.mentions.names
        parts = own if named else [f for f, _ in self._bearers(token, resolver) if f.type is not ActorType.PERSON] or own
        for child in children(token, "nmod", "nmod:poss"):
            if child.dep_ != "nmod:poss" and not set(prepositions(child)) & self.genitive:
                continue
            for whole in (f for t in conjuncts(child) for f in resolver.own(t)):
                state = whole.type in PLACES and not whole.pronoun
                if whole.actor is None or whole.token.i == token.i or not (state or (organ and whole.type in DIVIDED)):
                    continue
                cue = child if child.dep_ == "nmod:poss" else next(children(child, "case"), child)
                for part in parts:
                    made = self.finder.actor(part.actor or "", resolver.mentions)
                    if made is not None and not state and (made.part_of is not None or made.id == whole.actor):
                        part = replace(part, actor=None)  # some part, by its own words
                    if part.actor != whole.actor:
                        town = whole.type is ActorType.PLACE and self.finder.sector(token) in POSTED
                        yield Match("locatedIn" if town else "partOf", None, cue, part, whole, "affiliation", token)

    def _dwellers(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """***residents** of Lviv said*: some people who live there."""
        if token.i in resolver.mentions.names or self.finder.tail(token) not in self.dwelling:
            return
        for child in children(token, "nmod"):
            if not set(prepositions(child)) & self.genitive:
                continue
            for place in (f for t in conjuncts(child) for f in resolver.own(t)):
                if place.type not in PLACES or place.pronoun or (place.actor is None and not self.finder.settlement(place.token)):
                    continue
                for some in resolver.own(token)[:1]:
                    cue = next(children(child, "case"), child)
                    yield Match("locatedIn", None, cue, replace(some, actor=None), place, "location", token)
