"""Matching the lexicon's frames against a parsed sentence.

A *match* says which frame fired at which predicate, for whom and whom. Nothing here knows a language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from spacy.tokens import Doc, Token

from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.phrases import base, children, conjuncts, extent, first_conjunct, has, prepositions
from kg.lexicon import Frame, Lexicon
from kg.lexicon.morphology import FormTable
from kg.lexicon.patterns import Fixed, Slot
from kg.ontology import ActorType, Family, relations
from kg.relations.arguments import Arguments, Structure
from kg.relations.resolve import Filler, Resolver

Construction = Literal[
    "verb",
    "passive",
    "participle",
    "clause",
    "reciprocal",
    "light",
    "noun",
    "between",
    "role",
    "copula",
    "adj",
    "affiliation",
    "location",
    "open",
]
FIXED_DEPS = frozenset({"obj", "xcomp", "compound", "advmod", "obl"})
FAR = frozenset({"PROTEST", "THREATEN"})
TOGETHER = frozenset({"met", "with"})


@dataclass(frozen=True, slots=True)
class Match:
    """One frame at one predicate: ``subject`` and ``object`` as found, ``cue`` the predicate's token.

    ``frame`` is None for open matches and for the constructions that need no cue; ``relation`` then says
    which relation it is (None: open).
    """

    relation: str | None
    frame: Frame | None
    cue: Token
    subject: Filler
    object: Filler
    construction: Construction
    anchor: Token  # where factuality is read


class Matcher:
    """Applies one language's lexicon to documents whose mentions are known."""

    def __init__(self, finder: MentionFinder, lexicon: Lexicon) -> None:
        self.finder = finder
        self.lexicon = lexicon
        self.arguments = Arguments(lexicon)
        self.forms = FormTable.of(lexicon)
        self.light = lexicon.words("verbs", "light")
        self.announcing = lexicon.words("modality", "planned_verbs")
        self.genitive = lexicon.words("arguments", "genitive")
        self.agent = lexicon.words("arguments", "agent")
        self.openers = lexicon.words("arguments", "infinitive") | lexicon.words("arguments", "complementizer")
        self.adverbial = lexicon.words("arguments", "adverbial")
        self.conditional = lexicon.words("modality", "conditional_markers")
        self.necessity = lexicon.words("necessity", "aux")
        self.between = lexicon.words("arguments", "between")
        self.located = lexicon.words("arguments", "inner_in")
        self.employed = lexicon.words("arguments", "employer") | self.genitive
        self.speech = lexicon.words("attribution", "verbs")

    def __call__(self, doc: Doc, mentions: Mentions) -> Iterator[Match]:
        """All matches of a document, in the order of their cues."""
        resolver = Resolver(self.finder, mentions, self.lexicon)
        done: set[int] = set()
        structures: dict[int, Structure] = {}
        for token in doc:
            if token.pos_ in {"VERB", "AUX"} or (token.pos_ == "ADJ" and self.forms.participle(token.lower_)):
                if base(token.dep_) in {"aux", "cop"}:
                    continue
                structure = structures[token.i] = self.arguments(token)
                found = list(self._verb(structure, resolver, done))
                found += self._necessity(structure, resolver)
                yield from found
                if not found and token.pos_ == "VERB":
                    yield from self._open(structure, resolver)
            elif any(True for _ in children(token, "cop")):
                yield from self._copular(token, resolver, done)
        for token in doc:
            if token.pos_ in {"NOUN", "PROPN", "VERB", "X"} and token.i not in done:
                yield from self._noun(token, structures, resolver)
            if token.pos_ in {"NOUN", "PROPN", "ADJ", "X"}:
                yield from self._role(token, resolver)
            if token.pos_ in {"ADJ", "ADV", "VERB", "ADP"}:
                yield from self._adjective(token, resolver)
            if token.i in mentions.by_head:
                yield from self._affiliation(token, resolver)

    # -- verbs ---------------------------------------------------------------------------------

    def keys(self, token: Token, particles: Iterable[Token]) -> list[tuple[str, str]]:
        """(lemma, particle) candidates of a verb, best first."""
        lemmas = [token.lemma_.lower(), *self.forms.lemmas(token.lower_)]
        found: list[tuple[str, str]] = []
        for particle in particles:
            p = particle.lower_
            for lemma in lemmas:
                if self.finder.compounding:
                    found.append((lemma if lemma.startswith(p) else p + lemma, ""))
                found.append((lemma, p))
        found += [(lemma, "") for lemma in lemmas]
        return list(dict.fromkeys(found))

    def verb_frames(self, structure: Structure) -> list[Frame]:
        """Frames of a verb, those with its particle first."""
        verb = structure.verb
        loose = [c for c in verb.children if c.pos_ in {"ADP", "ADV", "PART"} and not any(True for _ in c.children)]
        if self.finder.compounding:
            particles = [*structure.particles, *(c for c in loose if c not in structure.particles)]
            particles += [p for p in self._stranded(verb) if p not in particles]
        else:
            particles = [*structure.particles, *loose]
            particles += [c for t in verb.children if base(t.dep_) in {"obl", "obj"} for c in children(t, "case") if c.i == verb.i + 1]
        table = self.lexicon.frames["verb"]
        out: list[Frame] = []
        for lemma, particle in self.keys(verb, particles):
            out += [f for f in table.get(lemma, ()) if f.particle == particle]
        if structure.particles and self.finder.compounding and any(f.head != verb.lemma_ for f in out):
            joined = {k for k, p in self.keys(verb, structure.particles) if p == "" and k.startswith(structure.particles[0].lower_)}
            if any(f.head in joined for f in out):
                out = [f for f in out if f.head in joined]
        return list(dict.fromkeys(out))

    def _stranded(self, verb: Token) -> list[Token]:
        """The particle of a finite separable verb, at the end of its clause, whatever the parser took it for."""
        if not has(verb, "VerbForm", "Fin"):
            return []
        table = self.lexicon.frames["verb"]
        out: list[Token] = []
        for token in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + 25)]:
            if token.pos_ in {"VERB", "AUX"}:
                break
            after = verb.doc[token.i + 1] if token.i + 1 < len(verb.doc) else None
            ends = after is None or after.is_punct or after.pos_ in {"SCONJ", "CCONJ"} or after.lower_ in self.openers
            if ends and token.pos_ in {"ADP", "ADV"} and token.lower_ + verb.lemma_.lower() in table:
                out.append(token)
        return out

    def _verb(self, s: Structure, resolver: Resolver, done: set[int]) -> Iterator[Match]:
        pairs: set[tuple[int, int]] = set()
        fixed_fired = 0
        for frame in self.verb_frames(s):
            if fixed_fired and not frame.fixed:
                continue
            if frame.needs_clause and not s.clauses:
                continue
            fixed = self._fixed(frame.fixed, s)
            if fixed is None:
                continue
            fired = False
            for subject, object_, how in self._pairs(frame, s, fixed, resolver):
                if not self._admits(frame, object_, subject):
                    continue
                key = (subject.token.i, object_.token.i)
                if key in pairs:
                    continue
                pairs.add(key)
                fired = True
                done.update(t.i for t in fixed)
                yield Match(frame.relation, frame, s.verb, subject, object_, how, s.verb)
            fixed_fired += fired and bool(frame.fixed)

    def _copular(self, token: Token, resolver: Resolver, done: set[int]) -> Iterator[Match]:
        """*X is a threat to Y*, *X is in control of Y*: the frames of the copula, with the predicate as fixed phrase."""
        s = self.arguments(token)
        cop = next(children(token, "cop"))
        s.passive = False
        s.objects = [token]
        s.obliques += [(frozenset(prepositions(token)), token)]
        s.obliques += [(frozenset(prepositions(c)), t) for c in children(token, "nmod") for t in conjuncts(c)]
        for frame in self.lexicon.frames["verb"].get(cop.lemma_.lower(), ()):
            if not frame.fixed or frame.object is None:
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

    def _fixed(self, wanted: tuple[Fixed, ...], s: Structure) -> list[Token] | None:
        """The tokens of the phrases that a frame requires, or None when one is missing."""
        out: list[Token] = []
        for fixed in wanted:
            if fixed.preps:
                pool = [t for preps, t in s.obliques if preps & fixed.preps]
                pool += [c for c in s.verb.children if set(prepositions(c)) & fixed.preps]
                # An idiom may be parsed in odd ways (*in beslag* as particle and fixed part): its words stand together.
                pool += [t for t in s.verb.subtree if t.i > 0 and t.i != s.verb.i and self._after(t, fixed.preps)]
            else:
                pool = [*s.objects, *s.indirect, *(c for c in s.verb.children if base(c.dep_) in FIXED_DEPS)]
            hit = next((t for t in pool if self._is_word(t, fixed.lemmas)), None)
            if hit is None:
                return None
            out.append(hit)
        return out

    @staticmethod
    def _after(token: Token, preps: frozenset[str]) -> bool:
        before = token.doc[token.i - 1]
        if before.lower_ in preps:
            return True
        return token.i > 1 and before.pos_ in {"DET", "ADJ"} and token.doc[token.i - 2].lower_ in preps

    def _is_word(self, token: Token, lemmas: frozenset[str]) -> bool:
        lemma = self.finder.lemma(token)
        if lemma in lemmas or token.lower_ in lemmas or token.lemma_.lower() in lemmas:
            return True
        return self.finder.compounding and token.pos_ == "NOUN" and any(len(w) > 3 and lemma.endswith(w) for w in lemmas)

    def _pairs(self, frame: Frame, s: Structure, fixed: list[Token], resolver: Resolver) -> Iterator[tuple[Filler, Filler, Construction]]:
        how: Construction = "verb"
        if base(s.verb.dep_) in {"amod", "acl"}:
            how = "participle"
        elif s.passive:
            how = "passive"
        if frame.subject.kind == "prep":
            subjects = self._slot(frame.subject, s, fixed, resolver, subject=True)
        else:
            subjects = [f for t in s.subjects for f in resolver.fill(t)]
        if (
            s.passive
            and not s.subjects
            and frame.object is not None
            and frame.object.kind == "prep"
            and (relations()[frame.relation].family is Family.PLACE)
        ):
            subjects = [f for t in s.objects for f in resolver.fill(t)]  # *troops stationed in Iraq*
        if frame.object is None:
            yield from self._reciprocal(s, resolver)
            return
        if frame.object.kind == "subj":
            surface = s.objects if s.passive and not fixed else s.subjects or s.indirect
            objects = [f for t in surface for f in resolver.fill(t, strict=frame.strict)]
        elif frame.object.kind == "clause":
            if relations()[frame.relation].symmetric and len(subjects) > 1:
                yield from self._reciprocal(s, resolver)  # *A and B agreed to …*: with each other
                return
            objects = self._clause(s, subjects, resolver, far=relations()[frame.relation].category in FAR)
            how = "clause"
        else:
            objects = self._slot(frame.object, s, fixed, resolver, strict=frame.strict)
        if fixed:
            how = "light" if how == "verb" else how
        for subject in subjects:
            for object_ in objects:
                yield subject, object_, how
        if not objects and relations()[frame.relation].symmetric and frame.object.preps & TOGETHER:
            yield from self._reciprocal(s, resolver)

    def _reciprocal(self, s: Structure, resolver: Resolver) -> Iterator[tuple[Filler, Filler, Construction]]:
        fillers = [f for t in (s.subjects or (s.objects if s.passive else [])) for f in resolver.fill(t)]
        for one, other in combinations(fillers, 2):
            yield one, other, "reciprocal"

    def _slot(
        self, slot: Slot, s: Structure, fixed: list[Token], resolver: Resolver, *, strict: bool = False, subject: bool = False
    ) -> list[Filler]:
        tokens: list[Token] = []
        if slot.kind == "obj":
            taken = {t.i for t in fixed}
            tokens = [t for t in s.objects if t.i not in taken] or s.indirect
            if not fixed:
                tokens = [*tokens, *(t for t in s.indirect if t not in tokens)]
        elif slot.kind == "prep":
            tokens = [t for preps, t in s.obliques if preps & slot.preps]
            if not tokens:
                # The phrase may hang on the object: *sign [a treaty with Iran]*, *pull [troops out of Iraq]*.
                for host in (*fixed, *s.objects, *(s.subjects if s.passive else [])):
                    for child in children(host, "nmod", "acl"):
                        if set(prepositions(child)) & slot.preps:
                            tokens += conjuncts(child)
            if not tokens:
                for preps, host in s.obliques:
                    for child in children(host, "nmod"):
                        if set(prepositions(child)) & slot.preps and not preps & self.genitive and not resolver.own(host):
                            tokens += conjuncts(child)
            if not tokens and slot.preps & {"to", "aan"}:
                tokens = [t for t in s.indirect if t not in fixed]
        fillers = [f for t in dict.fromkeys(tokens) for f in resolver.fill(t, strict=strict)]
        if not fillers and slot.kind == "obj" and tokens and not strict:
            # The owner may stand behind the verb: *de inspanningen geprezen van Haïti*.
            fillers = [f for preps, t in s.obliques if preps & self.genitive for f in resolver.fill(t)]
        return fillers

    def _clause(self, s: Structure, subjects: list[Filler], resolver: Resolver, *, far: bool = False) -> list[Filler]:
        """The actors in the complement of a verb like *demand* or *threaten*, other than its subject.

        With ``far`` also in clauses beside it (*marched, demanding that …*).
        """
        mine = {f.token.i for f in subjects} | {t.i for t in s.subjects}
        actors = {f.actor for f in subjects if f.actor}

        def other(fillers: Iterable[Filler]) -> list[Filler]:
            return [f for f in fillers if f.token.i not in mine and not (f.actor and f.actor in actors) and (f.actor or not f.pronoun)]

        todo = list(s.clauses)
        for host in (*s.objects, *(t for p, t in s.obliques)):
            todo += [c for c in children(host, "acl") if c.dep_ != "acl:relcl"]
        seen: set[int] = set()
        while todo:
            clause = todo.pop(0)
            if clause.i in seen or len(seen) > 6:
                continue
            seen.add(clause.i)
            inner = self.arguments(clause)
            for group in (
                inner.subjects,
                inner.objects,
                inner.indirect,
                [t for _, t in inner.obliques],
            ):
                found = other(f for t in group for f in resolver.fill(t))
                if found:
                    return found
            for group in (inner.objects, [t for _, t in inner.obliques]):
                found = other(f for t in group for f in resolver.inside(t))
                if found:
                    return found
            todo += inner.clauses
            todo += [c for c in clause.children if base(c.dep_) in {"ccomp", "xcomp", "advcl"}]
        for clause in children(s.verb, "advcl") if far else ():
            # *marched demanding that …*, *rallied, calling for …*
            if clause not in s.clauses and not any(True for _ in children(clause, "mark", "nsubj")):
                inner = self.arguments(clause)
                for group in (inner.objects, [t for _, t in inner.obliques]):
                    found = other(f for t in group for f in resolver.fill(t)) or other(f for t in group for f in resolver.inside(t))
                    if found:
                        return found
        if not s.clauses:
            for host in (*s.objects, *(t for _, t in s.obliques)):
                found = other(f for part in conjuncts(host) for f in resolver.inside(part))
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

    def _admits(self, frame: Frame | None, object_: Filler, subject: Filler) -> bool:
        if frame is not None and frame.only and object_.type not in frame.only:
            return False
        return subject.token.i != object_.token.i or subject.actor != object_.actor

    # -- nouns ---------------------------------------------------------------------------------

    def noun_frames(self, token: Token) -> list[Frame]:
        """Frames of an event noun; in a compound the last part counts (*luchtaanval*, *ISIS-aanval*)."""
        table = self.lexicon.frames["noun"]
        lemma = self.finder.lemma(token)
        if token.pos_ == "VERB" and not has(token, "VerbForm", "Ger"):
            return []
        if token.pos_ == "VERB":
            lemma = token.lower_
        pair = f"{token.nbor(-1).lower_}_{lemma}" if token.i and not self.finder.compounding else lemma
        for key in (pair, lemma, token.lower_, *self.forms.lemmas(token.lower_)):
            if key in table:
                return list(table[key])
        if self.finder.compounding:
            for tail in (self.finder.tail(token), *self._tails(self.finder.tail(token))):
                if tail in table:
                    return list(table[tail])
        return []

    @staticmethod
    def _tails(lemma: str) -> Iterator[str]:
        for cut in range(3, len(lemma) - 3):
            yield lemma[cut:]

    def _noun(self, noun: Token, structures: dict[int, Structure], resolver: Resolver) -> Iterator[Match]:
        frames = self.noun_frames(noun)
        if not frames:
            return
        verb, s = self._governor(noun, structures)
        pairs: set[tuple[int, int]] = set()
        between = [c for c in children(noun, "nmod", "obl") if set(prepositions(c)) & self.between]
        if not between and s is not None:
            between = [t for preps, t in s.obliques if preps & self.between and t.dep_ != "conj"]
        for host in between:
            fillers = [f for part in conjuncts(host) for f in resolver.fill(part)]
            for one, other in combinations(fillers, 2):
                if (one.token.i, other.token.i) not in pairs and self._admits(None, other, one):
                    pairs.add((one.token.i, other.token.i))
                    yield Match(frames[0].relation, frames[0], noun, one, other, "between", noun)
        for frame in frames:
            objects = self._noun_objects(frame, noun, s, resolver)
            subjects = self._noun_subjects(frame, noun, s, resolver, {f.token.i for f in objects})
            if not objects and frame.object is not None and relations()[frame.relation].symmetric and len(subjects) > 1:
                for (one, how), (other, _) in combinations(subjects, 2):
                    if (one.token.i, other.token.i) not in pairs:
                        pairs.add((one.token.i, other.token.i))
                        yield Match(frame.relation, frame, noun, one, other, how, noun)
            for subject, how in subjects:
                for object_ in objects:
                    key = (subject.token.i, object_.token.i)
                    if key in pairs or not self._admits(frame, object_, subject):
                        continue
                    pairs.add(key)
                    yield Match(frame.relation, frame, noun, subject, object_, how, verb if how == "light" and verb else noun)

    def _governor(self, noun: Token, structures: dict[int, Structure]) -> tuple[Token | None, Structure | None]:
        """The verb that an event noun is the object (or passive subject) of."""
        head = first_conjunct(noun)
        if base(head.dep_) in {"obj", "nsubj", "obl", "xcomp"} and head.head.i in structures:
            return head.head, structures[head.head.i]
        if base(head.dep_) in {"acl", "amod"}:
            return None, None
        return None, None

    def _noun_objects(self, frame: Frame, noun: Token, s: Structure | None, resolver: Resolver) -> list[Filler]:
        if frame.object is None:
            return []
        if frame.object.kind == "clause":
            structure = Structure(noun, clauses=[c for c in children(noun, "acl", "ccomp", "advcl") if c.dep_ != "acl:relcl"])
            if s is not None and not structure.clauses:
                structure.clauses = s.clauses
            owners = [f for f, _ in self._noun_subjects(frame, noun, s, resolver, set())]
            return self._clause(structure, owners, resolver) if structure.clauses else []
        if frame.object.kind != "prep":
            return []
        tokens: list[Token] = []
        for child in children(noun, "nmod", "obl", "acl"):
            if set(prepositions(child)) & (frame.object.preps - self.genitive):
                tokens += conjuncts(child)
        if not tokens and frame.object.preps & self.genitive:
            for child in children(noun, "nmod"):
                if set(prepositions(child)) & self.genitive:
                    tokens += conjuncts(child)
        if not tokens and noun.i + 1 < len(noun.doc):
            # The phrase stands right behind the noun, wherever the parser hung it.
            case = noun.doc[noun.i + 1]
            if case.lower_ in frame.object.preps - self.genitive and case.dep_ == "case" and case.head.i > noun.i:
                tokens = conjuncts(case.head)
        if not tokens and s is not None and not frame.object.preps <= self.genitive:
            tokens = [t for preps, t in s.obliques if preps & (frame.object.preps - self.genitive)]
        return [f for t in tokens for f in resolver.fill(t, strict=frame.strict)]

    def _noun_subjects(
        self, frame: Frame, noun: Token, s: Structure | None, resolver: Resolver, taken: set[int]
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
        tokens = []
        for child in children(noun, "nmod", "nmod:poss", "obl", "acl"):
            preps = set(prepositions(child))
            if preps & self.agent or child.dep_ == "nmod:poss" or (preps & self.genitive and not genitive_is_object):
                tokens += conjuncts(child)
        out: list[tuple[Filler, Construction]] = [
            (f, "noun") for t in tokens if t.i not in taken for f in resolver.fill(t) if f.token.i not in taken
        ]
        if not out:
            for token, actor in self.finder.owners(noun, resolver.mentions):
                if token.i in taken or (token.dep_ == "nmod" and genitive_is_object):
                    continue
                out.append((resolver.name(token, actor.id, actor.type), "noun"))
                break
        if not out and s is not None and noun.i not in {t.i for t in s.subjects}:
            lemmas = {key for key, _ in self.keys(s.verb, s.particles)}
            adverbial = base(noun.dep_) == "obl" and set(prepositions(noun)) & self.adverbial and taken
            if lemmas & self.light or lemmas & self.announcing or adverbial:
                out = [(f, "light") for t in s.subjects if t.i not in taken for f in resolver.fill(t)]
        return out

    # -- roles ---------------------------------------------------------------------------------

    def _role(self, noun: Token, resolver: Resolver) -> Iterator[Match]:
        tail = self.finder.role_tail(noun)
        if tail is None or (noun.i in resolver.mentions.names and resolver.mentions.names[noun.i].type is ActorType.PERSON):
            return
        bearers = self._bearers(noun, resolver)
        if not bearers:
            return
        for frame in self.lexicon.frames["role"][tail]:
            objects, spelled_out = self._role_objects(frame, noun, [b for b, _ in bearers], resolver)
            symmetric = relations()[frame.relation].symmetric
            pairs = [
                (b, how, o) for b, how in bearers for o in objects if b.token.i != o.token.i and (b.actor is None or b.actor != o.actor)
            ]
            if symmetric and not objects and len(bearers) > 1:
                pairs = [(a, how, b) for (a, how), (b, _) in combinations(bearers, 2)]
            fired = False
            for bearer, how, object_ in pairs:
                itself = bearer.token.i == noun.i
                if itself and not spelled_out and (bearer.type is not ActorType.PERSON or bearer.actor is None):
                    continue  # *Iraqi rebels* are not said to be members of Iraq; *a member of the FARC* is
                if itself and bearer.actor is None and relations()[frame.relation].family is not Family.ROLE:
                    continue
                if self._admits(frame, object_, bearer) and object_.actor is not None:
                    fired = True
                    yield Match(frame.relation, frame, noun, bearer, object_, how, noun)
            if fired:
                return

    def _role_objects(self, frame: Frame, noun: Token, bearers: list[Filler], resolver: Resolver) -> tuple[list[Filler], bool]:
        """In what somebody has a role, and whether a phrase spells it out (rather than a nationality or a compound)."""
        hosts = [noun, *(b.token for b in bearers if b.token.i > noun.i and b.token.head.i == noun.i)]
        if frame.object is not None and frame.object.kind == "prep":
            phrases = [c for h in hosts for c in children(h, "nmod", "obl") if set(prepositions(c)) & frame.object.preps]
            objects = [f for c in phrases for t in conjuncts(c) for f in resolver.fill(t, strict=True)]
            if objects:
                return objects, True
        if relations()[frame.relation].family is Family.PLACE:
            return [], False  # *China's top diplomat* is not said to be in China
        tokens = [t for c in children(noun, "nmod:poss") for t in conjuncts(c)]
        tokens += [t for h in hosts for c in children(h, "nmod") if set(prepositions(c)) & self.genitive for t in conjuncts(c)]
        objects = [f for t in tokens for f in resolver.fill(t, strict=True) if f.actor is not None]
        if objects:
            return objects, True
        owners = self.finder.owners(noun, resolver.mentions)[:1]
        return [resolver.name(t, a.id, a.type) for t, a in owners if a.type is not ActorType.PERSON or t is not noun], False

    def _bearers(self, noun: Token, resolver: Resolver) -> list[tuple[Filler, Construction]]:
        """Who has the role: apposed name, subject of the copula, or the phrase itself when it names somebody."""
        out: list[tuple[Filler, Construction]] = []
        plural = has(noun, "Number", "Plur")

        def named(host: Token) -> list[tuple[Filler, Construction]]:
            parts = [p for c in children(host, "appos", "flat", "nmod:desc", "nmod:unmarked") for p in (conjuncts(c) if plural else [c])]
            return [(f, "role") for p in parts for f in resolver.own(p) if f.actor is not None]

        out = named(noun)
        top = noun
        while not out and top.dep_ == "conj" and top.head.pos_ in {"NOUN", "PROPN", "ADJ"} and top.head.i not in resolver.mentions.names:
            top = top.head  # *X, founder and leader of Y*
            out = named(top) if not any(True for _ in children(noun, "amod")) else []
        if not out and top.dep_ in {"appos", "nmod:desc", "nmod:unmarked", "compound", "flat", "parataxis"}:
            host = first_conjunct(top.head) if has(noun, "Number", "Plur") else top.head
            for part in conjuncts(host):
                if part.i < noun.i or top.dep_ in {"nmod:desc", "compound"}:
                    out += [(f, "role") for f in resolver.own(part) if f.actor is not None]
        if not out and any(True for _ in children(top, "cop")):
            tokens = [t for c in children(top, "nsubj") for t in conjuncts(c)]
            out = [(f, "copula") for t in tokens for t2 in self.arguments._antecedent(t) for f in resolver.own(t2)]
        if not out:
            out = [(f, "role") for f in self._named_before(noun, resolver)]
        if not out:
            out = [(f, "role") for f in resolver.own(noun)]
        return out

    def _named_before(self, noun: Token, resolver: Resolver) -> list[Filler]:
        """*A and B, both allies of C*: the name before the comma, with its partners when the noun is plural."""
        first = extent(noun)[0]
        i = first - 2
        if i < 1 or noun.doc[first - 1].text != "," or i not in resolver.mentions.names:
            return []
        span = resolver.mentions.names[i]
        heads = [noun.doc[k] for k in range(span.first, span.end) if k in resolver.mentions.by_head]
        if has(noun, "Number", "Plur"):
            heads = [t for h in heads for t in conjuncts(first_conjunct(h))]
            if len(heads) < 2:
                return []
        elif not any(c.dep_ == "det" for c in noun.children) and noun.doc[first].pos_ == "DET":
            return []
        return [f for h in heads for f in resolver.own(h) if f.actor is not None]

    # -- adjectives ----------------------------------------------------------------------------

    def _adjective(self, adjective: Token, resolver: Resolver) -> Iterator[Match]:
        table = self.lexicon.frames["adj"]
        frames = table.get(adjective.lemma_.lower()) or table.get(adjective.lower_)
        if not frames:
            return
        if adjective.pos_ == "VERB":
            s = self.arguments(adjective)
            bearers = s.objects if s.passive else s.subjects
        elif any(True for _ in children(adjective, "cop")):
            bearers = [t for c in children(adjective, "nsubj") for t in conjuncts(c)]
        elif base(adjective.dep_) in {"amod", "acl"}:
            bearers = [adjective.head]
        elif base(adjective.dep_) in {"xcomp", "advcl", "conj"}:
            bearers = self.arguments.surface_subjects(adjective)
        else:
            bearers = []
        subjects = [f for t in bearers for t2 in self.arguments._antecedent(t) for f in resolver.fill(t2)]
        for frame in frames:
            if frame.object is not None and frame.object.kind == "clause":
                structure = self.arguments(adjective)
                structure.clauses += [c for c in children(adjective, "advcl", "acl") if c not in structure.clauses]
                for subject in subjects:
                    for object_ in self._clause(structure, subjects, resolver):
                        if self._admits(frame, object_, subject):
                            yield Match(frame.relation, frame, adjective, subject, object_, "clause", adjective)
                continue
            if frame.object is None or frame.object.kind != "prep":
                continue
            tokens = [
                t
                for c in children(adjective, "obl", "nmod", "advcl", "acl")
                if set(prepositions(c)) & frame.object.preps
                for t in conjuncts(c)
            ]
            fired = False
            for subject in subjects:
                for object_ in (f for t in tokens for f in resolver.fill(t, strict=frame.strict)):
                    if self._admits(frame, object_, subject):
                        fired = True
                        yield Match(frame.relation, frame, adjective, subject, object_, "adj", adjective)
            if fired:
                return

    # -- constructions without a cue -----------------------------------------------------------

    def _affiliation(self, token: Token, resolver: Resolver) -> Iterator[Match]:
        """*Hezbollah in Lebanon*, *Daniel Okrent of The New York Times*."""
        own = resolver.own(token)
        named = token.i in resolver.mentions.names
        if not own or own[0].pronoun or (not named and own[0].actor is not None and own[0].type is ActorType.PERSON):
            return
        for child in children(token, "nmod"):
            preps = set(prepositions(child))
            for part in conjuncts(child):
                for other in resolver.own(part):
                    if other.actor is None or part.i not in resolver.mentions.names or other.token.i == token.i:
                        continue
                    for one in own:
                        if one.actor is not None and one.actor == other.actor:
                            continue
                        place = other.type in {ActorType.PLACE, ActorType.COUNTRY}
                        cue = next(children(child, "case"), child)
                        if place and preps & self.located and one.type not in {ActorType.COUNTRY, ActorType.PERSON, ActorType.PLACE}:
                            one = self._left_of(cue, one, resolver)
                            yield Match("locatedIn", None, cue, one, other, "location", token)
                        elif (
                            not place
                            and named
                            and one.type is ActorType.PERSON
                            and other.type is not ActorType.PERSON
                            and preps & self.employed
                        ):
                            yield Match("worksFor", None, cue, one, other, "affiliation", token)

    def _necessity(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """*X said that Y must …*: a demand of X on Y."""
        if not {lemma for lemma, _ in self.keys(s.verb, s.particles)} & self.speech:
            return
        for clause in s.clauses:
            if not any(a.lemma_.lower() in self.necessity for a in children(clause, "aux")):
                continue
            inner = self.arguments(clause)
            targets = inner.subjects or inner.objects
            for subject in (f for t in s.subjects for f in resolver.fill(t)):
                for target in (f for t in targets for f in resolver.fill(t)):
                    if target.actor != subject.actor or (target.actor is None and target.token.i != subject.token.i and not target.pronoun):
                        yield Match("requests", None, s.verb, subject, target, "clause", s.verb)

    @staticmethod
    def _left_of(preposition: Token, found: Filler, resolver: Resolver) -> Filler:
        """The name right before the preposition, when the parser hung the phrase on an earlier one."""
        span = resolver.mentions.names.get(preposition.i - 1)
        if span is None:
            return found
        near = [f for i in range(span.first, span.end) for f in resolver.own(preposition.doc[i]) if f.actor is not None]
        return near[0] if near and near[0].type not in {ActorType.PLACE, ActorType.COUNTRY} else found

    def _open(self, s: Structure, resolver: Resolver) -> Iterator[Match]:
        """A verb that no cue covers, between two actors."""
        if {lemma for lemma, _ in self.keys(s.verb, s.particles)} & self.speech:
            return
        subjects = [f for t in s.subjects for f in resolver.fill(t) if f.direct]
        others = [f for t in (*s.objects, *s.indirect) for f in resolver.fill(t)]
        if not others:
            others = [f for _, t in s.obliques for f in resolver.fill(t) if f.direct]
        for subject in subjects:
            for other in others:
                if subject.token.i != other.token.i and (subject.actor != other.actor or subject.actor is None):
                    yield Match(None, None, s.verb, subject, other, "open", s.verb)
