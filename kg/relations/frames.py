"""Which frames a verb has: its lemma with its particles, and the fixed phrases that must stand with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.actors.phrases import children, has, prepositions
from kg.actors.words import Word, base, per_token
from kg.lexicon import Frame
from kg.lexicon.morphology import prefix_of
from kg.lexicon.patterns import Fixed
from kg.relations.arguments import Structure
from kg.relations.constructions import FIXED_DEPS, Constructions

FUNCTION = frozenset({"PUNCT", "SPACE", "DET", "CCONJ", "SCONJ", "AUX"})  # never words of a fixed phrase


class Frames(Constructions):
    """Looks up the frames of verbs."""

    def keys(self, token: Word, particles: Sequence[Word]) -> list[tuple[str, str]]:
        """(lemma, particle) candidates of a verb, best first."""
        key = ("keys", *(p.i for p in particles))
        if key not in token.memo:
            token.memo[key] = self._keys(token, particles)
        known: list[tuple[str, str]] = token.memo[key]
        return known

    def _keys(self, token: Word, particles: Sequence[Word]) -> list[tuple[str, str]]:
        lemmas = [token.lemma_.lower(), *self.forms.lemmas(token.lower_)]
        if self.finder.compounding and has(token, "VerbForm", "Inf"):
            lemmas.append(token.lower_)  # *uit te voeren*: the lemmatizer may not know that the two are one
        prefix = prefix_of(token.lemma_.lower()) if self.finder.compounding else ""
        if prefix and not token.lower_.startswith(prefix) and particles:
            lemmas.append(token.lemma_.lower().removeprefix(prefix))  # *keurde … goed* is no *afkeuren*
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
        # A particle may be labelled otherwise, but a word that opens an infinitive is none (*om … te brengen*).
        loose = [c for c in verb.children if c.pos_ in {"ADP", "ADV", "PART"} and c.dep_ != "mark" and not any(True for _ in c.children)]
        if self.finder.compounding:
            particles = [*structure.particles, *(c for c in loose if c not in structure.particles and c.dep_ != "compound:prt")]
            particles += [p for p in self._stranded(verb) if p not in particles]
            particles += [c for c in children(verb, "xcomp", "advmod") if c.pos_ == "ADJ" and c not in particles]  # *schoten … dood*
        else:
            particles = [*structure.particles, *loose]
            cases = [c for t in verb.children if base(t.dep_) in {"obl", "obj"} for c in children(t, "case")]
            # *pulled out of X*, *drove X out of Y*
            particles += [c for c in cases if c.i == verb.i + 1 or any(c.i == other.i - 1 and c.head.i == other.head.i for other in cases)]
        table = self.lexicon.frames["verb"]
        out: list[Frame] = []
        for lemma, particle in self.keys(verb, particles):
            out += [f for f in table.get(lemma, ()) if f.particle == particle]
        # A verb with *zich* and a particle is another one, whatever lemma it was given: *vroeg zich af*.
        own = "expl:pv" in {c.dep_ for c in verb.children}
        if structure.particles and self.finder.compounding and (own or any(f.head != verb.lemma_ for f in out)):
            opened = tuple(p.lower_ for p in structure.particles)  # *drong er … op aan*: of two the one that makes a verb
            joined = {k for k, p in self.keys(verb, structure.particles) if p == "" and k.startswith(opened)}
            out = [f for f in out if f.head in joined]
        elif structure.particles:  # *called off* the strike is no calling
            parted = {p.lower_ for p in structure.particles}
            out = [f for f in out if f.particle in parted] or out
        # What stands there as an argument comes before what only a clause mentions.
        once = {id(f): f for f in out}.values()
        return sorted(once, key=lambda f: f.object is not None and f.object.kind == "clause")

    def taken_from(self, phrase: Word) -> bool:
        """*recalled its diplomats **from Kigali***, hung on the diplomats: from where they are taken, and not whose they are."""
        noun = phrase.head
        preps = self.origin & set(prepositions(phrase))
        if not preps or noun.dep_ not in {"obj", "nsubj:pass"} or noun.pos_ != "NOUN" or noun.head.pos_ != "VERB":
            return False
        frames = self.verb_frames(self.arguments(noun.head))
        return any(f.object is not None and f.object.kind == "prep" and f.object.preps & preps for f in frames)

    def _stranded(self, verb: Word) -> list[Word]:
        """The particle of a finite separable verb, at the end of its clause, whatever the parser took it for."""
        if not has(verb, "VerbForm", "Fin"):
            return []
        table = self.lexicon.frames["verb"]
        out: list[Word] = []
        words = verb.doc
        lemma = verb.lemma_.lower()
        for token in words[verb.i + 1 : verb.i + 25]:
            pos = token.pos_
            if pos in {"VERB", "AUX"} or token.is_sent_start:
                break
            if pos not in {"ADP", "ADV"} or token.lower_ + lemma not in table:
                continue
            after = words[token.i + 1] if token.i + 1 < len(words) else None
            if after is None or after.is_punct or after.pos_ in {"SCONJ", "CCONJ", "ADP"} or after.lower_ in self.openers:
                out.append(token)
        for clause in children(verb, "xcomp", "advcl", "ccomp"):
            # *riep X **op** waarnemers te sturen*: before the infinitive that follows its object
            first = words[clause.left_edge.i]
            infinitive = any(c.lower_ in self.infinitive for c in children(clause, "mark")) and clause.i > verb.i
            if infinitive and first.i < clause.i and first.pos_ in {"ADP", "ADV"} and first.lower_ + lemma in table and first not in out:
                out.append(first)
        return out

    def _fixed(self, wanted: tuple[Fixed, ...], s: Structure) -> list[Word] | None:
        """The tokens of the phrases that a frame requires, or None when one is missing."""
        out: list[Word] = []
        if s.vocabulary is None:
            s.vocabulary = self._vocabulary(s.verb.doc[s.verb.sent.start])
        vocabulary = s.vocabulary
        for fixed in wanted:
            if fixed.lemmas.isdisjoint(vocabulary):
                return None
            if fixed.preps:
                pool = self._with_preposition(s)
                hit = next(
                    (t for preps, t, forms in pool if not preps.isdisjoint(fixed.preps) and not forms.isdisjoint(fixed.lemmas)), None
                )
                if hit is None:
                    # An idiom may be parsed in odd ways (*in beslag* as particle and fixed part): its words stand together.
                    near = (t for p in fixed.preps for t in s.behind.get(p, ()) if not self._forms(t).isdisjoint(fixed.lemmas))
                    hit = min(near, key=lambda t: t.i, default=None)
            else:
                hit = next((t for t, forms in self._bare(s) if not forms.isdisjoint(fixed.lemmas)), None)
            if hit is None:
                return None
            out.append(hit)
        return out

    @per_token
    def _vocabulary(self, first: Word) -> set[str]:
        """All words that a fixed phrase may have in the sentence of its first token; most frames want one that is not there."""
        sentence = first.doc[first.i : first.sent.end]
        return {form for token in sentence if token.pos_ not in FUNCTION for form in self._forms(token)}

    def _bare(self, s: Structure) -> list[tuple[Word, frozenset[str]]]:
        """What may be the fixed phrase of a verb without preposition; looked for once a verb."""
        if s.bare is None:
            pool = [*s.objects, *s.indirect]
            plain = [c for c in s.verb.children if base(c.dep_) in FIXED_DEPS and not (base(c.dep_) == "obl" and prepositions(c))]
            # *sent men **to help** X*: no help that was sent
            pool += [c for c in plain if not (c.pos_ == "VERB" and any(m.lower_ in self.infinitive for m in children(c, "mark")))]
            pool += [c for c in s.verb.children if c.pos_ == "INTJ"]  # *said **no** to X*
            pool += [c for t in s.objects for c in self._kinds(t)]
            pool += [c for t in s.objects for c in children(t, "amod") if c.i > t.i]  # *left nine soldiers **dead***
            for c in children(s.verb, "obl"):  # *broke off ties*, with *off* read as a preposition
                if any(case.i == s.verb.i + 1 and case.lower_ in self.particles for case in children(c, "case")):
                    pool.append(c)
            s.bare = [(t, self._forms(t)) for t in pool]
        return s.bare

    def _with_preposition(self, s: Structure) -> list[tuple[frozenset[str], Word, frozenset[str]]]:
        """The same with prepositions."""
        if s.prepositional is None:
            pool = [*s.obliques, *((frozenset(prepositions(c)), c) for c in s.verb.children)]
            s.prepositional = [(preps, t, self._forms(t)) for preps, t in pool if preps]
        return s.prepositional

    def _kinds(self, thing: Word) -> list[Word]:
        """What a thing is of or for: *part of the aid*, *aid deliveries*."""
        lemma = self.finder.lemma(thing)
        out = [c for c in children(thing, "compound") if c.i < thing.i and c.pos_ == "NOUN" and f"{c.lower_}_{lemma}" not in self.opaque]
        if thing.lemma_.lower() in self.lexicon.words("transparent", "nouns"):
            for child in children(thing, "nmod"):
                preps = set(prepositions(child))
                if preps & self.genitive or (not preps and child.i > thing.i and child.pos_ == "NOUN"):  # *20 ton **hulpgoederen***
                    out += [child, *self._kinds(child)]
        return out

    def _is_word(self, token: Word, lemmas: frozenset[str]) -> bool:
        return not self._forms(token).isdisjoint(lemmas)

    @per_token
    def _forms(self, token: Word) -> frozenset[str]:
        """The words that a token may be in a fixed phrase: lemma, form, and in compounds the ends of the lemma."""
        lemma, noun, form = self.finder.lemma(token), token.pos_ == "NOUN", token.lower_
        if token.i and not self.finder.compounding:
            pair = f"{token.doc[token.i - 1].lower_}_{lemma}"
            if pair in self.opaque:
                return frozenset({pair})  # a *hunger strike* is no strike on anybody
        elif lemma in self.opaque:
            return frozenset({lemma})  # a *bombrief* is no *brief*
        ends = noun and self.finder.compounding
        return self._written(lemma, token.lemma_.lower(), form, noun, ends, ends and has(token, "Number", "Plur"))

    @lru_cache(maxsize=50_000)  # noqa: B019 - one a language, for as long as the program runs
    def _written(self, lemma: str, predicted: str, form: str, noun: bool, ends: bool, plural: bool) -> frozenset[str]:
        """:meth:`_forms` of a word by what it looks like; ``ends``: of compounds also their ends."""
        found = {lemma, form, predicted}
        if noun:
            found.add(self.finder.nouns.singular(form))  # *troops*, which is a lemma too
        if ends:
            found.update(lemma[cut:] for cut in range(1, len(lemma) - 3))
        if plural:  # *zuidgrenzen*, which the lemmatizer may not know
            found.update(single for cut in range(3, len(form) - 3) if (single := self.finder.nouns.singular(form[cut:])))
        return frozenset(found)
