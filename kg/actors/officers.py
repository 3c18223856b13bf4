"""Offices: *the Colombian president*, *his counterpart*, *the minister*, who was introduced as one."""

from __future__ import annotations

from kg.actors.mentions import Mentions
from kg.actors.model import Mention
from kg.actors.phrases import children, definite, first_conjunct, has
from kg.actors.referring import (
    Referring,
)
from kg.actors.words import Text, Word, base
from kg.ontology import ActorType


class Officers(Referring):
    """Finds who holds an office that a definite noun names."""

    def _officer(self, token: Word, mentions: Mentions) -> Mention | None:
        """*Colombian President Gustavo Petro … **the Colombian president***, *his Colombian **counterpart***: who has that office there."""
        if token.pos_ not in {"NOUN", "PROPN"} or has(token, "Number", "Plur"):
            return None
        role = self.finder.role_tail(token) if self.finder.office(token) else None
        if role is None:
            return None
        owners = [m for c in children(token, "nmod:poss") for m in mentions.of(c)]
        if not (definite(token, self.definite) or owners):
            return None
        states, telling = self._office(token, mentions)
        if not states or any(c.dep_ in {"appos", "flat", "conj"} for c in token.children):
            return None
        known: dict[str, tuple[Mention, set[tuple[str, frozenset[str]]]]] = {}
        for i, found in sorted(mentions.by_head.items()):
            if i >= token.i or len(found) != 1 or found[0].type is not ActorType.PERSON or found[0].actor is None:
                continue
            held = known.setdefault(found[0].actor, (found[0], set()))[1]
            for title in self._titles(token.doc[i]):
                earlier = self.finder.role_tail(title) or ""
                alike = earlier == role or earlier.endswith("_" + role) or (role in self.ruling and earlier in self.heads)
                if not alike and self.finder.lemma(token) not in self.counterparts:
                    continue
                there, words = self._office(title, mentions)
                actor = self.finder.actor(found[0].actor, mentions)
                if actor is not None and actor.country and (not there or has(title, "Number", "Plur")):
                    there = {actor.country}
                office = (earlier, words)
                held |= {office} if there & states else set()
                if any(m.actor == found[0].actor for m in owners):
                    held.add(office)  # the office of whose counterpart it is
        mine = {m.actor for m in owners}
        if self.finder.lemma(token) in self.counterparts:
            wanted = {office for actor in mine if actor in known for office in known[actor][1]}
            others = {actor: m for actor, (m, held) in known.items() if actor not in mine and held}
            fitting = [m for actor, m in others.items() if known[actor][1] & wanted]
            if not fitting and any(r in self.heads for r, _ in wanted):
                fitting = [m for actor, m in others.items() if any(r in self.heads for r, _ in known[actor][1])]
        else:
            fitting = [m for m, held in known.values() if any(self._same_post(role, telling, *office) for office in held)]
        return fitting[0] if len(fitting) == 1 else None

    def _same_post(self, role: str, telling: frozenset[str], earlier: str, words: frozenset[str]) -> bool:
        """Whether an office may be the one of before: *the minister* a *foreign minister*, but no *prime minister*."""
        if role in self.ruling and earlier in self.heads and not telling:
            return not words & self.seconds  # *the Syrian leader*
        short = earlier.endswith("_" + role) and not earlier.startswith("prime_")
        return (earlier == role or short) and telling <= words

    def _office(self, title: Word, mentions: Mentions) -> tuple[set[str], frozenset[str]]:
        """The states and bodies that an office is in, by id, and what else is said of it: *the Kenyan **foreign** minister*."""
        inside = self.finder.in_compound(title, mentions)  # *de PVV-leider*
        states: set[str] = {inside[0].id} if inside is not None else set()
        telling: set[str] = set()
        for c in title.children:
            if base(c.dep_) not in {"amod", "compound", "nmod"} or c.lower_ in self.unspecific:
                continue
            found = {m.actor for m in mentions.of(c) if m.actor and m.type not in {ActorType.PERSON, ActorType.PLACE}}
            if c.dep_ == "amod" or self.finder.national(c.text):
                found |= {x.actor for x in self.finder.thesaurus.find(c.text) if x.kind != "name"}
            if found:
                states |= found
            elif c.dep_ != "nmod:poss" and c.lemma_.lower() not in self.incumbent:
                telling.add(c.lemma_.lower())
        return states, frozenset(telling)

    def _titles(self, head: Word) -> list[Word]:
        """The offices that a name is introduced with, but not those that were somebody's before."""
        first = first_conjunct(head)
        shared = [t for t in (first, first.head) if first.i != head.i and has(t, "Number", "Plur")]  # *presidents X of P and **Y of Q***
        near = [t for t in (head, head.head, *head.children, *shared) if self.finder.office(t)]
        return [t for t in near if not any(c.lemma_.lower() in self.former for c in children(t, "amod", "advmod"))]

    def _holders(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> set[str]:
        """The persons that were introduced with this title; not in whose phrase it stands (*X, son of **the president***)."""
        lemma = token.lemma_.lower()
        others = [m for t, m in self._before(token, mentions, sentence) if not t.is_ancestor(token) and m.type is ActorType.PERSON]
        found = {m.actor for m in others if m.actor and self._has_role(token.doc, m, lemma)}
        if not found and self.finder.role_tail(token) in self.ruling:  # *premier X … **de regeringsleider***
            found = {m.actor for m in others if m.actor and any(self._has_role(token.doc, m, head) for head in self.heads)}
        return found

    def _has_role(self, doc: Text, mention: Mention, lemma: str) -> bool:
        """Whether the person was introduced with this title (*premier Mohammed al-Sudani … de premier*); no *vice president* is it."""
        head = doc[mention.head]
        near = [t for t in (head, head.head, *head.children) if t.lemma_.lower() == lemma]
        return any(not any(c.lower_ in self.seconds for c in children(t, "amod", "compound")) for t in near)
