"""Matching the lexicon's frames against a parsed sentence.

A *match* says which frame fired at which predicate, for whom and whom. Nothing here knows a language. The
constructions stand in ``verbs``, ``nouns`` and ``descriptions``; here they are tried in turn.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.actors.mentions import Mentions
from kg.actors.words import Text, base
from kg.ontology import ActorType
from kg.relations.arguments import Structure
from kg.relations.constructions import Construction, Match
from kg.relations.parts import Parts
from kg.relations.resolve import Resolver

__all__ = ["Construction", "Match", "Matcher"]


class Matcher(Parts):
    """Applies one language's lexicon to documents whose mentions are known."""

    @staticmethod
    def _parted(s: Structure, mentions: Mentions) -> Structure:
        """*Gisteren beschuldigde **Rwanda Congo***: two listed names behind the verb that were read as one."""
        if s.passive or s.indirect or len(s.subjects) != 1 or s.subjects[0].i < s.verb.i:
            return s
        first = mentions.names.get(s.subjects[0].i)
        second = mentions.names.get(first.end) if first is not None else None
        if first is None or second is None or second.first != first.end or first.actor is None or second.actor in {None, first.actor}:
            return s
        head = s.verb.doc[second.first]
        if first.kind == second.kind == "name" and head.head.i == s.subjects[0].i and base(head.dep_) in {"flat", "compound", "appos"}:
            if s.objects:
                s.indirect = [head]  # *belooft **Tbilisi Moskou** vrije doorvoer*
            else:
                s.objects = [head]
        return s

    def _lifted(self, s: Structure) -> Structure:
        """*sanctions against Chad **imposed** by Mali*: what a verb goes with, where the parser hung it on the name between."""
        if base(s.verb.dep_) != "acl" or not s.passive or len(s.objects) != 1:
            return s
        near = s.objects[0]
        deed = near.head
        if base(near.dep_) != "nmod" or deed.pos_ != "NOUN" or deed.i > near.i or near.i > s.verb.i:
            return s
        forms = self._forms(deed)
        if any(not fixed.preps and fixed.lemmas & forms for frame in self.verb_frames(s) for fixed in frame.fixed):
            s.objects, s.bare = [deed], None
        return s

    def _studied(self, match: Match) -> bool:
        """Whether somebody only knows about a group: *the Hamas **expert** Jan Smit* is not in it."""
        lemma = self.finder.lemma(match.cue)
        studying = lemma in self.studying or self.finder.tail(match.cue) in self.studying
        return studying and match.relation in {"memberOf", "worksFor"} and match.object.type is ActorType.ARMED_GROUP

    def __call__(self, doc: Text, mentions: Mentions) -> Iterator[Match]:
        """All matches of a document, in the order of their cues."""
        resolver = Resolver(self.finder, mentions, self.lexicon)
        done: set[int] = set()
        structures: dict[int, Structure] = {}
        copular = {token.head.i for token in doc if base(token.dep_) == "cop"}
        for token in doc:
            pos = token.pos_
            if pos in {"VERB", "AUX"} or (pos == "ADJ" and self.forms.participle(token.lower_)):
                if base(token.dep_) in {"aux", "cop"}:
                    continue
                structure = structures[token.i] = self._parted(self._lifted(self.loose(self.arguments(token))), mentions)
                found = list(self._verb(structure, resolver, done))
                found += self._necessity(structure, resolver)
                found += self._obliged(structure, resolver)
                found += self._beside(structure, resolver)
                yield from found
                if found:
                    yield from self._apposed(token, found, resolver)
                if not found and pos == "VERB":
                    yield from self._open(structure, resolver)
            elif token.i in copular:
                yield from self._copular(token, resolver, done)
                yield from self._whereabouts(token, resolver)
        for token in doc:
            pos = token.pos_
            thing = pos in {"NOUN", "PROPN", "X"}
            if (thing or pos == "VERB") and token.i not in done and self.noun_frames(token) and not self._opens(token):
                yield from self._noun(token, structures, resolver)
            if thing:
                yield from self._adverbial(token, resolver)
            roles = list(self._role(token, resolver)) if thing or pos == "ADJ" else []
            yield from (m for m in roles if not self._studied(m))
            if pos in {"ADJ", "ADV", "VERB", "ADP"}:
                yield from self._adjective(token, resolver)
            if thing:
                yield from self.parts(token, resolver)
            if token.i in mentions.by_head:
                yield from (m for m in self._affiliation(token, resolver, described=bool(roles)) if not self._studied(m))
