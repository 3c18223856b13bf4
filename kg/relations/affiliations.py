"""Affiliations: who belongs to whom by standing beside a name (*Hezbollah in Lebanon*, *fighters of the RSF*, *Anna Maes (VLD)*)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.actors.model import MentionKind
from kg.actors.phrases import children, conjuncts, first_conjunct, has, prepositions
from kg.actors.words import Word, base
from kg.ontology import PLACES, ActorType
from kg.relations.constructions import BODIES, Match
from kg.relations.offices import Offices
from kg.relations.resolve import Filler, Resolver

MEN = frozenset({ActorType.PERSON, ActorType.ARMED_GROUP, ActorType.MILITARY})
LED = frozenset(
    {
        ActorType.GOVERNMENT,
        ActorType.ARMED_GROUP,
        ActorType.MILITARY,
        ActorType.PARTY,
        ActorType.COMPANY,
        ActorType.ORGANISATION,
        ActorType.GROUP,
    }
)
EMPLOYERS = BODIES | {ActorType.AGENCY, ActorType.MILITARY}
# What somebody is in a body that has his name before it.
THEIRS = {ActorType.PARTY: "memberOf", ActorType.ARMED_GROUP: "leads", ActorType.MILITARY: "leads"}
OFFICIAL = frozenset({ActorType.MILITARY, ActorType.AGENCY, ActorType.GOVERNMENT})
SERVING = frozenset({"military", "police", "intelligence"})  # *agents of X* are some of X's
SOME = (".officials", ".civilians")  # parts of a body that consist of its people


class Affiliations(Offices):
    """Matches at names and at nouns for people, without a role noun."""

    @staticmethod
    def _some(bearer: Filler, parts: tuple[str, ...]) -> Filler:
        """Some people without a name in place of all of their kind."""
        some = bearer.actor is not None and bearer.actor.endswith(parts)
        return replace(bearer, actor=None, type=ActorType.PERSON) if some else bearer

    def _second(self, noun: Word) -> bool:
        """*deputy commander*, *financial director*: who leads a part of something, or under another."""
        return any(c.lemma_.lower() in self.seconds and c.i < noun.i for c in children(noun, "amod", "compound"))

    def _post(self, noun: Word) -> str:
        """What one is in the department of one's portfolio."""
        frames = self.lexicon.frames["role"].get(self.finder.role_tail(noun) or "", ())
        return "leads" if any(f.relation == "leads" for f in frames) and not self._second(noun) else "worksFor"

    @staticmethod
    def _one(name: Word, resolver: Resolver) -> bool:
        span = resolver.mentions.names.get(name.i)
        return span is not None and span.type is ActorType.PERSON

    def _affiliation(self, token: Word, resolver: Resolver, *, described: bool) -> Iterator[Match]:
        """*Hezbollah in Lebanon*, *Ann Lee of The Daily News*; ``described``: the noun has already said a role."""
        yield from self._behind_name(token, resolver)
        yield from self._in_brackets(token, resolver)
        yield from self._somebodys(token, resolver)
        yield from self._right_behind(token, resolver)
        yield from self._named_cabinet(token, resolver)
        yield from self._his_men(token, resolver)
        yield from self._home(token, resolver)
        yield from self._of_its_leader(token, resolver)
        own = resolver.own(token)
        named = token.i in resolver.mentions.names
        if not own or own[0].pronoun or (not named and own[0].actor is not None and own[0].type is ActorType.PERSON):
            return
        # *the opposition of the party* is a deed as well as a group; *the troops of X* are none
        deed = self.noun_frames(token) and self.finder.tail(token) not in self.men
        unnamed = not named and not described and not any(True for _ in children(token, "cop")) and not deed
        for child in children(token, "nmod"):
            preps = set(prepositions(child))
            if self.taken_from(child):
                continue
            for part in conjuncts(child):
                for other in resolver.own(part):
                    place = other.type in PLACES
                    if self._of_a_body(part, other) and named and own[0].type is ActorType.PERSON and preps & self.employed:
                        yield Match("worksFor", None, next(children(child, "case"), child), own[0], other, "affiliation", token)
                    if other.actor is None or other.pronoun or other.token.i == token.i:
                        continue
                    official = other.type in OFFICIAL  # *negotiators from the Ethiopian government*
                    if part.i not in resolver.mentions.names and not place and not official and not self._team(part, resolver):
                        continue
                    for one in own:
                        if one.actor is not None and one.actor == other.actor:
                            if named or not unnamed or not preps & (self.employed | self.origin):
                                continue
                            one = replace(one, actor=None)  # *rebels of the LRA* stand for it where they act, and are some of its members
                        cue = next(children(child, "case"), child)
                        adjunct = named and one.type is ActorType.PERSON and not preps & self.origin
                        if adjunct and place:
                            continue  # *met Jane Mwangi in Paris*: where they met, whatever the parser hung it on
                        predicate = one.actor is None and not prepositions(token) and any(True for _ in children(token, "cop"))
                        if place and preps & self.located and (one.type not in PLACES or one.actor is None) and not predicate:
                            if self._aimed(token, preps):
                                continue
                            one = self._left_of(cue, one, resolver)
                            yield Match("locatedIn", None, cue, one, other, "location", token)
                        elif (
                            unnamed
                            and (other.type in EMPLOYERS | OFFICIAL or self._called_so(part, other, resolver))
                            and preps & (self.employed | self.origin | self.within)
                        ):
                            # *fighters of the RSF*, *rebels from the LRA*, *nurses of Acme*, but not *refugees from the RSF*
                            staff = self.finder.tail(token) in self.staff
                            serving = self.finder.sector(token) in SERVING and has(token, "Number", "Plur")
                            some = self._some(one, SOME) if staff else replace(one, actor=None) if serving else one
                            marching = self.finder.lemma(token) in self.marchers
                            near = (
                                preps & (self.employed | self.within)
                                or staff
                                or marching
                                or some.type in {ActorType.ARMED_GROUP, ActorType.MILITARY}
                            )
                            plural = has(token, "Number", "Plur")
                            near = near and (plural or self.finder.tail(token) not in self.organs)  # *a convoy of X* is no member
                            if near and some.actor is None and self._men(some, token) and self.finder.tail(token) not in self.living:
                                serves = "worksFor" if other.type is ActorType.GOVERNMENT else "memberOf"
                                if serves == "worksFor" and some.type is ActorType.GROUP:
                                    some = replace(some, type=ActorType.PERSON)  # negotiators are people
                                yield Match(serves, None, cue, some, other, "affiliation", token)
                        elif (
                            not place
                            and named
                            and one.type is ActorType.PERSON
                            and other.type is not ActorType.PERSON
                            and preps & self.employed
                        ):
                            yield Match("worksFor", None, cue, one, other, "affiliation", token)

    @staticmethod
    def _of_a_body(noun: Word, body: Filler) -> bool:
        """Whether a phrase is about one body without a name of its own: *Jan Berg van **de politie Utrecht***."""
        one = body.actor is None and not body.pronoun and body.type in EMPLOYERS and not has(noun, "Number", "Plur")
        return one and any(has(c, "Definite", "Def") for c in children(noun, "det"))

    @staticmethod
    def _called_so(noun: Word, group: Filler, resolver: Resolver) -> bool:
        """Whether a group has a name, and is no nation: *the Hirak movement*, but not *the Serbs*."""
        span = resolver.mentions.names.get(noun.i)
        return group.type is ActorType.GROUP and (span is None or span.kind == "name")

    @staticmethod
    def _team(noun: Word, resolver: Resolver) -> bool:
        """Whether a noun is the group of a name: *de **Rabobank-ploeg***."""
        found = resolver.mentions.of(noun)
        return any(m.kind is MentionKind.NAME and m.type in BODIES for m in found) or any(
            m.kind is MentionKind.NOMINAL and m.actor is not None and m.type is ActorType.GROUP
            for m in found  # *the Hirak movement*
        )

    def _men(self, one: Filler, noun: Word) -> bool:
        """Whether an unnamed phrase is about people, who can belong to a body, and not about a camp or a branch."""
        plural = has(one.token, "Number", "Plur")
        if one.type is ActorType.MILITARY and self.finder.tail(noun) not in self.men | self.soldiers:
            return False  # *ships of the coast guard*
        if plural and noun.lower_ in self.homographs:
            return False
        return one.type in MEN or (plural and (one.type is ActorType.GROUP or self.finder.office(noun)))

    def _in_brackets(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """*Anna Maes (VLD)*: the party or employer of a person, in brackets behind the name."""
        person = resolver.mentions.names.get(token.i)
        doc = token.doc
        if person is None or person.type is not ActorType.PERSON or person.end + 2 >= len(doc):
            return
        opening = person.end
        behind = resolver.mentions.names.get(opening + 1)
        if behind is not None and doc[opening].lower_ in self.genitive and behind.end < len(doc):
            opening = behind.end  # *minister Jansen van Landbouw (**BBB**)*
        if doc[opening].text != "(":
            return
        bodies: list[tuple[int, str, ActorType]] = []
        at = opening + 1
        while at < min(opening + 8, len(doc)) and doc[at].text != ")":
            found = resolver.mentions.names.get(at)
            apart = found is not None and doc[found.end].text in {")", ","} and doc[at - 1].text in {"(", ","}
            if apart and found is not None and found.first == at and found.actor is not None and found.type in BODIES:
                bodies.append((found.first, found.actor, found.type))
            at += 1
        title = doc[person.first - 1] if person.first else token
        for first, actor, type_ in bodies:  # *(Defensie, **SPD**)*
            if doc[first].lower_ in self.finder.departments:
                relation = self._post(title) if self.finder.lemma(title) in self.portfolios else "leads"
            elif first == opening + 1 and actor not in self.finder.thesaurus.actors and self._ends_in(title, self.commissioners):
                continue  # *EU-commissaris X (**Uitbreiding**)*
            else:
                relation = "leads" if self._heads_such(token, type_) else "memberOf"
            for one in resolver.own(token):
                yield Match(relation, None, doc[opening], one, resolver.name(doc[first], actor, type_), "affiliation", token)

    def _heads_such(self, name: Word, type_: ActorType) -> bool:
        """*vakbondsvoorzitter Anna Maes (**ACV**)*: an office that there is in bodies of that kind only."""
        noun = first_conjunct(name).head
        frames = self.lexicon.frames["role"].get(self.finder.role_tail(noun) or "", ()) if noun.pos_ == "NOUN" else ()
        if type_ is ActorType.PARTY:
            return any(f.relation == "leads" and type_ in f.only and not f.only & PLACES for f in frames)
        # *rector Anna Maes (KU Leuven)*: an office that one has in no state or town
        return bool(frames) and all(f.relation == "leads" and not f.only & PLACES for f in frames) and not self._stately(noun)

    def _stately(self, noun: Word) -> bool:
        """Whether an office is in a state: *president*, *minister*."""
        tail = self.finder.role_tail(noun) or ""
        return tail in self.state_offices or tail.rpartition("_")[2] in self.state_offices

    def _somebodys(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """*Kenya's Jane Mwangi*, *Nairobi's Nile Institute*: a name that has an owner."""
        name = resolver.mentions.names.get(token.i)
        if name is None or name.actor is None or name.kind != "name" or name.type in PLACES:
            return
        head = token.doc.phrase(name.first, name.end).root
        for owner in children(head, "nmod:poss"):
            persons = [f for f in resolver.own(owner) if f.pronoun and f.type is ActorType.PERSON and f.actor not in {None, name.actor}]
            if persons and name.type in THEIRS:  # *X and **his** National Congress*
                body = resolver.name(token, name.actor, name.type)
                yield Match(THEIRS[name.type], None, owner, persons[0], body, "affiliation", token)
            whose = resolver.mentions.names.get(owner.i)
            if whose is None or whose.actor is None or whose.kind != "name":
                continue
            if whose.type is ActorType.PERSON and name.type in THEIRS:
                man, his = resolver.name(owner, whose.actor, whose.type), resolver.name(token, name.actor, name.type)
                yield Match(THEIRS[name.type], None, owner, man, his, "affiliation", token)  # *Erdogan's AK Party*
            if whose.type is ActorType.PERSON:
                continue
            if name.type is not ActorType.PERSON and whose.type is not ActorType.PLACE:
                continue  # a country's party, a union's club: whose they are is not where
            relation = "worksFor" if name.type is ActorType.PERSON else "locatedIn"
            one, body = resolver.name(token, name.actor, name.type), resolver.name(owner, whose.actor, whose.type)
            yield Match(relation, None, owner, one, body, "affiliation", token)

    def _home(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        """*his party **Fidesz***: the body that is somebody's; *the NATO countries **Poland** and **Norway***: whose they are."""
        if noun.pos_ not in {"NOUN", "PROPN"} or noun.i in resolver.mentions.names:
            return
        if self.finder.tail(noun) in self.homes and not has(noun, "Number", "Plur"):
            owners = [*children(noun, "nmod:poss"), *(c for c in children(noun, "nmod") if set(prepositions(c)) & self.genitive)]
            persons = [f for t in owners for f in resolver.own(t) if f.type is ActorType.PERSON and f.actor is not None]
            bodies = [f for f in resolver.own(noun) if f.actor is not None and f.type in BODIES]
            bodies = bodies or [f for c in children(noun, "appos") for f in resolver.own(c) if f.actor is not None and f.type in BODIES]
            for person in persons:
                for body in bodies:
                    yield Match("memberOf", None, noun, person, body, "affiliation", noun)
        elif self.finder.nominal(noun) == "state":
            compound = self.finder.in_compound(noun, resolver.mentions)
            union = compound[0] if compound is not None else None
            if union is None or union.type is not ActorType.INTERNATIONAL:
                return
            whole = resolver.name(noun, union.id, union.type)
            for name in children(noun, "appos"):
                for state in (f for t in conjuncts(name) for f in resolver.own(t)):
                    if state.type is ActorType.COUNTRY and state.actor is not None:
                        yield Match("memberOf", None, noun, state, whole, "affiliation", noun)

    def _right_behind(self, token: Word, resolver: Resolver) -> Iterator[Match]:
        """*A. Peeters **van** Vakbond Oost*: an employer right behind a person's name, wherever the parser hung it."""
        person = resolver.mentions.names.get(token.i)
        doc = token.doc
        if person is None or person.type is not ActorType.PERSON or person.actor is None or person.end + 1 >= len(doc):
            return
        if doc[person.end].lower_ not in self.employed:
            return
        at = person.end + 1 + (doc[person.end + 1].pos_ == "DET")
        body = resolver.mentions.names.get(at)
        if body is None or body.first != at or body.actor is None or body.type not in BODIES or body.kind != "name":
            return
        title = doc[person.first - 1] if person.first else None
        portfolio = title is not None and self.finder.lemma(title) in self.portfolios
        above = doc.phrase(body.first, body.end).root.head
        if (above is token or (portfolio and above is title)) and doc[person.end].dep_ == "case":
            return  # found by its tree
        one, other = resolver.name(token, person.actor, person.type), resolver.name(doc[at], body.actor, body.type)
        relation = self._post(title) if title is not None and portfolio else "worksFor"
        yield Match(relation, None, doc[person.end], one, other, "affiliation", token)

    def _named_cabinet(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        """*the Mwangi government*, *kabinet-Mwangi*: who gave a government its name leads it."""
        own = resolver.own(noun)
        if noun.i in resolver.mentions.names or len(own) != 1 or own[0].type is not ActorType.GOVERNMENT or own[0].actor is None:
            return
        for token, owner in self.finder.owners(noun, resolver.mentions)[:1]:
            if owner.type is ActorType.PERSON and (token.i == noun.i or token.dep_ in {"compound", "nmod:poss"}):
                yield Match("leads", None, noun, resolver.name(token, owner.id, owner.type), own[0], "affiliation", noun)

    def _of_its_leader(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        """*the junta **of General X***, *fighters **under** Y*: whose name tells a group apart leads it."""
        named = noun.i in resolver.mentions.names
        groups = [f for f in resolver.own(noun) if not f.pronoun and f.type in LED]
        if not groups or (not named and self.finder.nominal(noun) is None and self.finder.sector(noun) is None):
            return
        called = named or (not has(noun, "Number", "Plur") and self._ends_in(noun, self.led))
        for child in children(noun, "nmod"):
            preps = set(prepositions(child))
            if not preps & self.commanded and not (called and preps & self.genitive):
                continue
            for person in (f for t in conjuncts(child) for f in resolver.own(t)):
                if person.type is ActorType.PERSON and person.actor is not None and not person.pronoun and person.begin > noun.idx:
                    for group in groups:
                        yield Match("leads", None, next(children(child, "case"), child), person, group, "affiliation", noun)

    def _behind_name(self, place: Word, resolver: Resolver) -> Iterator[Match]:
        """*the library of the Nile Institute in Cairo*: the place belongs to the name right before it."""
        case = next((c for c in children(place, "case") if c.lower_ in self.located), None)
        if case is None or base(place.dep_) != "nmod" or resolver.own(place.head) or case.i == 0:
            return
        span = resolver.mentions.names.get(case.i - 1)
        if span is None or span.type in PLACES or span.kind != "name":
            return
        bodies = [f for i in range(span.first, span.end) for f in resolver.own(place.doc[i]) if f.actor is not None]
        for where in resolver.own(place):
            if bodies and where.actor is not None and where.type in PLACES:
                yield Match("locatedIn", None, case, bodies[0], where, "location", place)

    def _aimed(self, token: Word, preps: set[str]) -> bool:
        """*de aanval van de militie **op Israël***, with *op Israël* hung on the militia: what the deed is aimed at."""
        if base(token.dep_) != "nmod":
            return False
        return any(f.object is not None and f.object.preps & preps & self.aiming for f in self.noun_frames(token.head))

    @staticmethod
    def _left_of(preposition: Word, found: Filler, resolver: Resolver) -> Filler:
        """The name right before the preposition, when the parser hung the phrase on an earlier one."""
        span = resolver.mentions.names.get(preposition.i - 1)
        if span is None:
            return found
        near = [f for i in range(span.first, span.end) for f in resolver.own(preposition.doc[i]) if f.actor is not None]
        return near[0] if near and near[0].type not in {ActorType.PLACE, ActorType.COUNTRY} else found
