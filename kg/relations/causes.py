"""Who did what a clause tells the consequence of: *ten people **died** when X bombed a village*, *in an attack by X*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.actors.phrases import children, conjuncts, has, labels, prepositions
from kg.actors.words import Word, base
from kg.ontology import relations
from kg.relations.adverbials import Adverbials
from kg.relations.arguments import Structure
from kg.relations.constructions import Match
from kg.relations.resolve import Filler, Resolver

CLAIMED = frozenset({"acl", "acl:relcl"})


class Causes(Adverbials):
    """Looks for the deed that a clause is the consequence of: in the clause above, in one below, in a noun.

    Always by the category: of deaths only violence is the cause. Where several are named the nearest is.
    """

    def _cause(self, s: Structure, category: str | None, resolver: Resolver) -> list[Filler]:
        """Who did that of which a clause is the consequence; nobody where somebody acts in it."""
        verb = s.verb
        if s.passive and s.subjects:
            return []  # *were killed **by** X when …*
        if not s.passive and any(True for _ in children(verb, "obj")):
            return []  # *lost an arm*, *killed ten when …*
        return (
            self._cause_above(verb, category, resolver)
            or self._cause_around(s, category, resolver)
            or self._cause_below(verb, category, resolver)
        )

    def _cause_above(self, verb: Word, category: str | None, resolver: Resolver) -> list[Filler]:
        """*bombed a village, **whereby** 85 people died*; *an ambush **in which** a commander died*."""
        dep = base(verb.dep_)
        if dep not in {"acl", "advcl"}:
            return []
        told = any(c.lower_ in self.result for c in verb.children)
        within = (c for c in children(verb, "obl") if has(c, "PronType", "Rel") or c.lower_ in self.arguments.relative)
        told = told or (verb.dep_ == "acl:relcl" and any(set(prepositions(c)) & self.during for c in within))
        if not told:
            return []
        above = verb.head
        while above.pos_ not in {"VERB", "AUX"} and above.head.i != above.i:
            if self._of_category(above, category):
                return list(self._authors(above, resolver))
            above = above.head
        return self._acting(self.arguments(above), category, resolver)

    def _cause_around(self, s: Structure, category: str | None, resolver: Resolver) -> list[Filler]:
        """*died **in an ambush** of X*, *kwamen om **bij een aanval** van X*."""
        for preps, noun in s.obliques:
            if preps & self.during and self._of_category(noun, category):
                found = list(self._authors(noun, resolver))
                if found:
                    return found
        return []

    def _cause_below(self, verb: Word, category: str | None, resolver: Resolver) -> list[Filler]:
        """*died **when** X bombed a village*."""
        for clause in children(verb, "advcl"):
            marks = {m.lower_ for m in (*children(clause, "mark"), *children(clause, "advmod"))}
            if not marks & self.occasioning or clause.pos_ != "VERB":
                continue
            s = self.arguments(clause)
            if any(c.lower_ in self.negating for c in clause.children):
                continue
            theirs = any(True for t in s.subjects for c in children(t, "nmod:poss") if c.pos_ in {"PRON", "DET"})
            found = [] if theirs else self._acting(s, category, resolver)  # *died when **their** bus hit a tree*
            if found:
                return found
        return []

    def _apposed(self, verb: Word, found: list[Match], resolver: Resolver) -> Iterator[Match]:
        """*A bomber killed ten soldiers, **an attack claimed by X***: whose deed it is by what the clause is called."""
        for deed in children(verb, "appos", "parataxis"):
            if deed.pos_ != "NOUN" or not any(relations()[f.relation].category == "ASSAULT" for f in self.noun_frames(deed)):
                continue
            for author in self._authors(deed, resolver):
                for match in found:
                    harm = match.relation is not None and relations()[match.relation].category == "ASSAULT"
                    if harm and author.actor is not None and author.actor not in {match.subject.actor, match.object.actor}:
                        yield replace(match, subject=replace(author, direct=False))

    def _acting(self, s: Structure, category: str | None, resolver: Resolver) -> list[Filler]:
        """Who acts in a clause that is of the category itself."""
        for frame in self.verb_frames(s):
            if relations()[frame.relation].category == category and (not frame.fixed or self._fixed(frame.fixed, s) is not None):
                acting = [f for t in s.subjects for f in resolver.fill(t)]
                # *died when the armies of X and Y **exchanged fire***: by whose, it does not say
                mutual = relations()[frame.relation].symmetric and len({f.actor for f in acting}) > 1
                return [] if mutual else acting
        return []

    def _of_category(self, noun: Word, category: str | None) -> bool:
        return any(relations()[f.relation].category == category for f in self.noun_frames(noun))

    def _authors(self, deed: Word, resolver: Resolver) -> Iterator[Filler]:
        """Whose deed a noun tells: its owner's, of whom it is or by whom, who claims it, who carries it out."""
        owners = [(t, a) for t, a in self.finder.owners(deed, resolver.mentions) if base(t.dep_) != "nmod"][:1]
        for token, actor in owners:
            yield resolver.name(token, actor.id, actor.type)
        if owners:
            return
        by = [c for c in deed.subtree if base(c.dep_) in {"nmod", "obl"} and set(prepositions(c)) & self.agent]
        of = [c for c in children(deed, "nmod") if set(prepositions(c)) & self.genitive]
        targets = [f.object.preps for f in self.noun_frames(deed) if f.object is not None and f.object.kind == "prep"]
        undergone = bool(targets) and all(preps & self.genitive for preps in targets)  # *the bombing of X*, but *the attack of X on Y*
        for host in by[:1] or ([] if undergone else of[:1]):
            for token in conjuncts(host):
                yield from resolver.fill(token)
            return
        for clause in (c for c in children(deed, "acl") if c.dep_ in CLAIMED):
            if clause.lemma_.lower() in self.claiming and "nsubj" in labels(clause):
                yield from (f for c in children(clause, "nsubj") for t in conjuncts(c) for f in resolver.fill(t))
                return  # *an ambush **claimed** by X* has found X above; *that X **claimed***
        verb = deed.head
        if deed.dep_ == "obj" and verb.pos_ == "VERB" and (verb.lemma_.lower() in self.light | self.claiming):
            yield from (f for t in self.arguments(verb).subjects for f in resolver.fill(t))
