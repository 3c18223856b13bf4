"""Set phrases around a clause: *at the invitation of X*, *met steun van X*, *under pressure from X*."""

from __future__ import annotations

from collections.abc import Iterator

from kg.actors.phrases import children, conjuncts, prepositions
from kg.actors.words import Word, base
from kg.ontology import ActorType, relations
from kg.relations.arguments import Structure
from kg.relations.constructions import Match
from kg.relations.nouns import Nouns
from kg.relations.resolve import Filler, Resolver
from kg.relations.trace import Silence

# A state that *leads* other powers *at* something has brought them together, and does not head them.
POWERS = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.INTERNATIONAL})
LED_BY_NONE = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.ARMED_GROUP, ActorType.PERSON})
ASKING = frozenset({"REQUEST", "COERCE"})  # who is asked or pressed is who acts


class Adverbials(Nouns):
    """Matches at the noun of a set phrase; one actor stands in the phrase, the other is the subject of what it modifies."""

    def _adverbial(self, noun: Word, resolver: Resolver) -> Iterator[Match]:
        frames = self.lexicon.frames["phrase"].get(self.finder.lemma(noun)) or self.lexicon.frames["phrase"].get(noun.lower_)
        for frame in frames or ():
            slot = frame.subject if frame.subject.kind == "prep" else frame.object
            if slot is None or not frame.fixed:
                continue
            inner, host = self._within(noun, frame.fixed[0].preps, slot.preps)
            if host is None:
                self.trace.silent(frame, noun, Silence.FIXED)
                continue
            ours = [f for t in inner for f in resolver.fill(t, strict=True)]
            asked = relations()[frame.relation].category in ASKING
            others = self._modified(host, resolver, asking=asked, acting=asked and slot is frame.subject)
            fired = False
            for one in ours:
                for other in others:
                    subject, object_ = (one, other) if slot is frame.subject else (other, one)
                    if self._admits(frame, object_, subject):
                        fired = True
                        relation = frame.relation
                        if relation == "leads" and subject.type in POWERS and object_.type in LED_BY_NONE:
                            if not self._talking(host):
                                continue
                            relation = "mediatesWith"  # *under the leadership of Qatar the government and M23 **negotiated***
                        yield Match(relation, frame, noun, subject, object_, "adverbial", host if host.pos_ == "VERB" else noun)
            if fired:
                return
            self.trace.silent(frame, noun, Silence.OBJECT if others else Silence.SUBJECT)

    def _talking(self, host: Word) -> bool:
        """Whether a verb tells of talks."""
        frames = self.verb_frames(self.arguments(host)) if host.pos_ == "VERB" else []
        return any(relations()[f.relation].category in {"CONSULT", "AGREE"} and not f.fixed for f in frames)

    def loose(self, s: Structure) -> Structure:
        """Take the set phrases out of a clause's obliques: nobody is attacked *in opdracht van X*."""
        s.obliques = [(preps, t) for preps, t in s.obliques if not self._opens(t)]
        may = next((a for a in children(s.verb, "aux") if a.lemma_.lower() in self.permitting), None)
        if may is not None:  # *mag **van de rechter** geen bezoek krijgen*: that is who allows it
            s.obliques = [(preps, t) for preps, t in s.obliques if not (preps & self.imposing and t.left_edge.i == may.i + 1)]
        return s

    def _opens(self, noun: Word) -> bool:
        table = self.lexicon.frames["phrase"]
        inside = [noun, *(f for c in children(noun, "case") for f in children(c, "fixed"))]
        for word in inside:
            for frame in table.get(self.finder.lemma(word)) or table.get(word.lower_, ()):
                slot = frame.subject if frame.subject.kind == "prep" else frame.object
                if slot is not None and self._within(word, frame.fixed[0].preps, slot.preps)[1] is not None:
                    return True
        return False

    def _within(self, noun: Word, opening: frozenset[str], inner: frozenset[str]) -> tuple[list[Word], Word | None]:
        """The phrase's own argument and what the phrase modifies; whether it was parsed as a phrase or as one preposition."""
        if base(noun.dep_) == "fixed" and noun.head.lower_ in opening and noun.head.dep_ == "case":
            # *op uitnodiging van* as one preposition
            whole = {c.lower_ for c in children(noun.head, "fixed")}
            return (conjuncts(noun.head.head), noun.head.head.head) if whole & inner else ([], None)
        if base(noun.dep_) not in {"obl", "nmod"} or not set(prepositions(noun)) & opening:
            return [], None
        tokens = [t for c in children(noun, "nmod") if set(prepositions(c)) & inner for t in conjuncts(c)]
        return tokens, noun.head if tokens else None

    def _modified(self, host: Word, resolver: Resolver, *, asking: bool, acting: bool) -> list[Filler]:
        """The subject of a clause, passive or not; or the noun itself.

        Args:
            asking: whoever can be asked will do.
            acting: of a passive only who acts.
        """
        if host.pos_ not in {"VERB", "AUX"} and not any(True for _ in children(host, "cop")):
            return [f for f in resolver.fill(host) if f.direct]
        s = self.arguments(host)
        if acting and s.passive:
            return [f for t in s.subjects for f in resolver.fill(t) if f.direct]  # *op verzoek van X geschorst **door Y***
        first, second = (s.objects, s.subjects) if s.passive else (s.subjects, s.objects)
        found = [f for t in first for f in resolver.fill(t) if f.direct]
        if asking and s.passive:  # *X was jailed at the request of P*: he was not asked
            second = [t for t in second if not any(m.type is ActorType.PERSON for m in resolver.mentions.of(t))]
        # *the crisis brought the troops of X back at the invitation of Y*: who can be invited; not who helps a firm that is unknown
        return found if found or not asking else [f for t in second for f in resolver.fill(t) if f.direct]
