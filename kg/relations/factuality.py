"""Factuality: is it affirmed, how sure, when, and who says so.

Everything is read from the path between the predicate and the root of its sentence: the words around the
predicate itself, then each governor in turn (*Iran denies that it plans to arm …*). The categories follow
FactBank (Saurí and Pustejovsky 2009): polarity and certainty, relative to a source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.actors.phrases import children, conjuncts, first_conjunct, has, labels, prepositions
from kg.actors.words import Word, base
from kg.lexicon import Lexicon
from kg.lexicon.morphology import FormTable, prefix_of, strong_pasts
from kg.ontology import relations
from kg.relations.model import Certainty, Polarity, Tense
from kg.relations.quotations import Quotation

DEPTH = 10
CLOSING = frozenset({'"', "'", "”", "’"})
HEADING = 8  # words before a colon that name a speaker
SPEAKERS = frozenset({"PERSON", "ORG"})  # a country before a colon may be what a headline is about
ORDER = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(slots=True)
class Factuality:
    """What the sentence says of one predicate. ``source`` heads the phrase of who says so, or is None."""

    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: Tense = Tense.PRESENT
    source: Word | None = None
    attributed: bool = False
    committed: bool = False  # the actor binds itself to it: promises, agrees, is willing
    arranged: bool = False  # is going to happen, without a word of promise

    def negate(self) -> None:
        negative = self.polarity is Polarity.POSITIVE
        self.polarity = Polarity.NEGATIVE if negative else Polarity.POSITIVE

    def weaken(self, certainty: Certainty) -> None:
        self.certainty = max(self.certainty, certainty, key=ORDER.index)


class FactualityReader:
    """Reads factuality with one language's words of negation, modality and attribution."""

    def __init__(self, lexicon: Lexicon) -> None:
        w = lexicon.words
        self.forms = FormTable.of(lexicon)
        self.not_adverbs = w("negation", "adverbs")
        self.no_determiners = w("negation", "determiners")
        self.not_verbs = w("negation", "verbs")
        self.focus = w("cessation", "focus")
        self.not_nouns = w("cessation", "nouns")
        self.ending = w("cessation", "verbs")
        self.prevented = w("cessation", "marks")
        self.acquitting = w("negation", "acquitting")
        self.acquitted = w("negation", "acquitted")
        self.implicating = w("negation", "implicating")
        self.doubting = w("modality", "doubting")
        self.discouraging = w("negation", "discouraging")
        self.discouraged = w("arguments", "discouraged")
        self.particles = w("arguments", "particles")
        self.control = w("verbs", "control")
        self.pondering = w("verbs", "pondering")
        self.weighing = w("modality", "weighing")
        self.performed = w("modality", "performed")
        self.infinitive = w("arguments", "infinitive")
        self.wanted = w("arguments", "mandative")
        self.without = w("negation", "prepositions")
        self.future_aux = w("modality", "future_aux")
        self.prospective_aux = w("modality", "prospective_aux")
        self.possible_aux = w("modality", "possible_aux")
        self.possible_adverbs = w("modality", "possible_adverbs")
        self.probable_adverbs = w("modality", "probable_adverbs")
        self.probable_verbs = w("modality", "probable_verbs")
        self.planned_verbs = w("modality", "planned_verbs") | w("request", "verbs")
        self.committing = w("commitment", "words")
        self.speech = w("attribution", "verbs") | w("attribution", "quote_verbs")
        self.telling = self.speech - self.planned_verbs - self.probable_verbs  # *is said to*, not *is expected to*
        # Below these an infinitive is as much of a fact as they are, or is read by lists of its own.
        self.entailing = self.control | w("verbs", "entailing") | self.speech | self.not_verbs | self.probable_verbs | self.future_aux
        self.separable = self.planned_verbs | self.committing | self.not_verbs | self.probable_verbs | self.speech
        self.separate = bool(w("morphology", "compounds"))  # verbs part from their particles, as in Dutch
        self.listed = FormTable.for_verbs(lexicon.lang, self.separable)
        self.outstanding = w("negation", "outstanding")
        self.lasting = w("negation", "lasting")
        self.unreal = w("negation", "unreal")
        self.holding = w("negation", "holding")
        self.equipping = w("modality", "equipping")
        self.announcing = w("modality", "announcing")
        self.assaults = frozenset(
            head for head, frames in lexicon.frames["noun"].items() if any(relations()[f.relation].category == "ASSAULT" for f in frames)
        )
        self.planned_phrases = [tuple(phrase.split()) for phrase in sorted(w("modality", "planned_phrases"))]
        self.inverted = w("modality", "inverted")
        self.uncertain = w("modality", "uncertain")
        self.alleged = self.uncertain | w("modality", "alleged")
        self.planned_nouns = w("modality", "planned_nouns") | w("request", "nouns")
        self.planned_adjectives = w("modality", "planned_adjectives")
        self.possible_nouns = w("modality", "possible_nouns")
        self.possible_adjectives = w("modality", "possible_adjectives")
        self.not_adjectives = w("negation", "adjectives")
        self.counterfactual = w("modality", "counterfactual_nouns")
        self.factual = w("arguments", "factual")
        self.conditional = w("modality", "conditional_markers")
        self.conditional_forms = w("morphology", "conditional")
        self.wishes = w("modality", "wishes")
        self.purposeful = w("modality", "purposeful")
        self.past_forms = w("morphology", "past_forms")
        self.strong_pasts = strong_pasts(lexicon.lang)
        self.compounding = bool(w("morphology", "compounds"))
        self.passive = w("morphology", "passive")
        self.perfect = w("morphology", "present_perfect")
        self.active_perfect = w("morphology", "active_perfect")
        self.excluding = w("negation", "excluding")
        self.formerly = w("modality", "former")
        self.until = w("modality", "until")
        self.accusing = w("attribution", "accusing")
        self.occurring = w("verbs", "occurring")
        self.light = w("verbs", "light") | w("verbs", "control") | w("verbs", "occurring")
        self.charge_marks = w("attribution", "charge_marks")
        self.according = w("attribution", "prepositions")
        self.rates = w("attribution", "rates")
        self.agent = w("arguments", "agent")
        self.of = w("arguments", "genitive")
        self.accounts = w("attribution", "nouns")
        self.contrast = w("arguments", "contrast")
        self.evident = w("attribution", "evident")
        self.evidence = w("attribution", "evidence")
        self.whose = self.of | self.agent | w("arguments", "origin")

    def __call__(self, predicate: Word, *, noun: bool = False, quoted: Sequence[Quotation] = ()) -> Factuality:
        """Factuality of a predicate; ``noun`` for nominal events, whose own words are fewer; ``quoted``: of its document."""
        f = self._read(predicate, noun=noun)
        for quotation in quoted:
            if quotation.first <= predicate.i < quotation.end and not f.attributed:
                f.attributed, f.source = True, quotation.speaker
        return f

    def _read(self, predicate: Word, *, noun: bool) -> Factuality:
        f = Factuality()
        self._own(predicate, f, noun=noun)
        node, below = predicate, predicate
        for _ in range(DEPTH):
            self._according(node, f)
            self._quoted_by(node, f, below)
            below = node
            if node.dep_ == "ROOT" or node.head.i == node.i or self._tells(node, predicate):
                break
            governor, dep = node.head, base(node.dep_)
            if dep == "ccomp" and any(node.i < c.i < governor.i for c in children(governor, "cc")):
                break  # *X is there, **and** nobody said how long*: a sentence of its own, read as what is said
            if dep == "conj":
                if not any(True for _ in children(node, "nsubj")) and not self._finite(node):
                    self._auxiliaries(governor, f)
                    shared = has(node, "VerbForm", "Part") and not any(True for _ in children(node, "aux"))
                    if shared and not noun and f.tense is Tense.PRESENT and self._is_past(governor):
                        f.tense = Tense.PAST  # *had Chad bombed and Oman attacked*: one auxiliary for both
                node = governor
                continue
            deed = noun or (has(node, "VerbForm", "Inf") and "det" in labels(node))  # *van **het beschieten** van X*
            blamed = deed and node is predicate and dep == "obl" and governor.lemma_.lower() in self.accusing
            accuser = governor if blamed and set(prepositions(node)) & self.of else self._accuser(node, dep)
            if accuser is not None:
                passive = "aux:pass" in labels(accuser)
                f.attributed = True
                if f.source is None:
                    f.source = self._named(next(children(accuser, "obl:agent" if passive else "nsubj"), None))
                node = accuser
                continue
            if dep in {"csubj", "ccomp", "parataxis"} and governor.lemma_.lower() in self.evident:
                source = next((c for c in children(governor, "obl") if set(prepositions(c)) & self.evidence), None)
                if source is not None:
                    f.attributed, f.source = True, f.source or source  # *blijkt uit **een rapport***
            relative = node.dep_ in {"acl:relcl", "appos"} or (dep == "acl" and (not self._infinitive(node) or self._existing_body(node)))
            if noun and node is predicate and dep in {"nsubj", "obj"} and self._ends(governor):
                # *want to end the war*: there is one, whatever becomes of its end
                if self._is_past(governor) and not self._negated(governor):
                    f.tense = Tense.PAST
                self._source_above(governor, predicate, f)
                break
            # *reports that …*, *no evidence that …*
            content = node.dep_ == "acl" and "mark" in labels(node) and (self._account(governor) or self.denied(governor))
            if relative and not content and governor.lemma_.lower() not in self.counterfactual:
                # A relative clause is asserted by the text whatever its antecedent's clause says.
                self._source_above(self._outer_clause(governor), predicate, f)
                break
            if dep == "advcl" and self._is_past(node) and self._finite(node) and {c.lower_ for c in children(node, "mark")} & self.factual:
                # *wants to talk **after** X attacked Y*: that happened, whatever comes of the talks
                self._source_above(governor, predicate, f)
                break
            self._governed(node, governor, dep, f, noun=noun and node is predicate)
            if governor.pos_ in {"NOUN", "PROPN"} and dep in {"acl", "ccomp"} and node.pos_ in {"VERB", "AUX"}:
                self._refused(governor, f)
            node = governor
        if not f.attributed:
            f.source = self._before_colon(predicate)
            f.attributed = f.source is not None
        if not f.attributed and self._asked(predicate):
            f.weaken(Certainty.POSSIBLE)
        return f

    @staticmethod
    def _asked(predicate: Word) -> bool:
        """Whether its sentence ends in a question mark, within quotation marks or not."""
        sentence = predicate.sent
        last = sentence.end - 1
        while last > sentence.start and (predicate.doc[last].is_space or predicate.doc[last].text in CLOSING):
            last -= 1
        return predicate.doc[last].text.endswith("?")

    def former(self, role: Word) -> bool:
        """Whether somebody had a role and has it no longer: *the former president*, *oud-premier*."""
        if any(c.lower_ in self.formerly for c in children(role, "amod", "advmod", "compound")):
            return True
        return any(role.lower_.startswith(f"{word}-") for word in self.formerly) or self._until(role)

    def _until(self, role: Word) -> bool:
        """*Ann Lee, **tot vorig jaar** burgemeester van X*: behind a comma it says until when somebody had a role."""
        for word in reversed(role.doc[max(role.sent.start + 1, role.left_edge.i - 5) : role.i]):
            if word.text == "," or word.pos_ in {"VERB", "AUX"}:
                return False
            if word.lower_ in self.until:
                return word.nbor(-1).text == "," and word.dep_ == "case" and word.head.i < role.i
        return False

    def denied(self, noun: Word) -> bool:
        """Whether a noun phrase is about nobody: *no refugees*, *geen troepen*."""
        return any(d.lower_ in self.no_determiners for d in children(noun, "det"))

    # -- the predicate itself --------------------------------------------------------------------

    def _own(self, token: Word, f: Factuality, *, noun: bool) -> None:
        self._auxiliaries(token, f)
        if self._negated(token):
            f.negate()
        for child in token.children:
            if child.lemma_.lower() in self.possible_adverbs and base(child.dep_) in {"advmod", "amod"}:
                f.weaken(Certainty.POSSIBLE)
            elif child.lemma_.lower() in self.probable_adverbs and base(child.dep_) in {"advmod", "amod"}:
                f.weaken(Certainty.PROBABLE)
        for child in children(token, "obl", "advmod", "advcl"):
            if child.left_edge.i < child.i < child.left_edge.i + 4:
                phrase = " ".join(t.lower_ for t in child.doc[child.left_edge.i : child.i + 1])
                if phrase in self.possible_adverbs:
                    f.weaken(Certainty.POSSIBLE)  # *naar verluidt*
                elif phrase in self.probable_adverbs:
                    f.weaken(Certainty.PROBABLE)
        if not noun and self._is_past(token):
            f.tense = Tense.PAST if f.tense is not Tense.FUTURE else f.tense
        for mark in children(token, "mark"):
            if mark.lower_ in self.conditional and not self._office(token):
                f.weaken(Certainty.POSSIBLE)
            if mark.lower_ in self.without:
                f.negate()
        if token.dep_ == "ROOT" and any(True for _ in children(token, "parataxis")) and self._inverted(token, set()):
            f.weaken(Certainty.POSSIBLE)  # the condition, with what would follow from it hung on it
        if noun and any(p in self.without for p in prepositions(token)):
            f.negate()
        for quality in children(token, "amod") if noun else ():
            forms = {quality.lemma_.lower(), quality.lower_}
            if forms & self.alleged:
                f.weaken(Certainty.POSSIBLE)  # *the **alleged** attack*
            elif forms & self.planned_adjectives:
                f.tense = Tense.FUTURE  # *the **planned** attack*
                f.weaken(Certainty.PROBABLE)
            elif forms & self.unreal:
                f.negate()  # *a **foiled** attack*
        if self._past_condition(token):
            f.weaken(Certainty.POSSIBLE)
        if token.lemma_.lower() in self.announcing and any(c.lemma_.lower() in self.assaults for c in children(token, "obj")):
            f.tense = Tense.FUTURE  # *announced an **attack** on Y*
            f.weaken(Certainty.PROBABLE)

    def _past_condition(self, token: Word) -> bool:
        """*had Mali aangevallen **als Iran niet had** ingegrepen*: what was not, on a condition that was not."""
        if not any(has(a, "Tense", "Past") for a in children(token, "aux")):
            return False
        for clause in children(token, "advcl"):
            marked = {m.lower_ for m in children(clause, "mark")} & self.conditional
            if marked and any(has(a, "Tense", "Past") for a in children(clause, "aux")) and has(clause, "VerbForm", "Part"):
                return True
        return False

    def _negated(self, token: Word, event: Word | None = None) -> bool:
        """Whether a word is negated; ``event``: the argument of it that is read itself, whose own *no* was counted there."""
        for child in token.children:
            if event is not None and child.i == event.i:
                continue
            argument = base(child.dep_) in {"obj", "nsubj"} and token.pos_ in {"VERB", "AUX"}
            if argument and any(d.lower_ in self.no_determiners for d in children(child, "det", "cc") if d.i < child.i):
                return True
            if argument and any(c.lower_ in self.not_adverbs for other in children(child, "conj") for c in children(other, "cc")):
                return True  # *met X **nor** Y*, *ontmoette X **noch** Y*
            if child.is_title and not child.is_sent_start:
                continue  # part of a name
            if child.is_sent_start and child.i + 1 < len(child.doc) and self.excluded(child.nbor()):
                continue  # ***Not** X but Y did it*
            if child.lemma_.lower() in self.not_adverbs or child.lower_ in self.not_adverbs:
                if child.i + 1 < len(child.doc) and child.nbor().lower_ in self.focus:
                    continue  # *not because …*, *not only …* deny something else
                if base(child.dep_) in {"advmod", "det", "cc", "mark", "nmod", "obl", "dep"}:
                    return True
            if base(child.dep_) == "det" and (child.lower_ in self.no_determiners or child.lemma_.lower() in self.no_determiners):
                return True
            if base(child.dep_) == "advmod" and child.lower_ in self.lasting and any(c.lower_ in self.not_adverbs for c in child.children):
                return True  # ***no** longer supports Y*
        return False

    def excluded(self, argument: Word) -> bool:
        """Whether one of several is denied where the others are not: ***not X** but Y*, *X and Y, but **not Z***."""
        parts = conjuncts(first_conjunct(argument))
        if len(parts) < 2:
            return False
        if any(c.lower_ in self.not_adverbs and c.i < argument.i for c in children(argument, "advmod")):
            return argument.left_edge.nbor().lower_ not in self.focus  # *not only X*
        opening = argument.left_edge.i - 1
        before = argument.doc[opening] if opening >= argument.sent.start else None
        contrasted = any(c.lower_ in self.contrast for part in parts for c in children(part, "cc"))
        return before is not None and before.is_sent_start and before.lower_ in self.not_adverbs and contrasted

    def _auxiliaries(self, token: Word, f: Factuality) -> None:
        marked = any(m.lower_ in self.infinitive for m in children(token, "mark"))
        if token.dep_ == "ROOT" and marked and any(c.i < token.i for c in children(token, "nsubj")):
            f.tense = Tense.FUTURE  # a headline: *Chad **to send** tanks to Mali*
            f.weaken(Certainty.PROBABLE)
        for aux in children(token, "aux", "cop"):
            lemma = aux.lemma_.lower()
            if aux.lower_ in self.conditional_forms and token.lemma_.lower() in self.wishes:
                continue  # *would like X to leave* is a polite wish, no hypothesis
            if aux.lower_ in self.conditional_forms and self._backshifted(token):
                f.tense = Tense.FUTURE  # *said it would leave*: it said *we will leave*
            elif aux.lower_ in self.conditional_forms:
                f.weaken(Certainty.POSSIBLE)
            elif lemma in self.future_aux or aux.lower_ in self.future_aux:
                f.tense = Tense.FUTURE
            elif lemma in self.possible_aux or aux.lower_ in self.possible_aux:
                f.weaken(Certainty.POSSIBLE)
            elif lemma in self.planned_verbs or (lemma in self.prospective_aux and self._prospective(aux, token)):
                f.tense = Tense.FUTURE
                f.weaken(Certainty.PROBABLE)

    def _prospective(self, aux: Word, token: Word) -> bool:
        """*is to meet*, *were to have met*: an arrangement, kept or not."""
        marks = [m for m in children(token, "mark") if m.lower_ in self.infinitive]
        return has(aux, "VerbForm", "Fin") and any(aux.i < m.i < token.i for m in marks)

    def _backshifted(self, token: Word) -> bool:
        """Whether a verb stands in the report of something said in the past, and not itself in the perfect."""
        if has(token, "VerbForm", "Part"):
            return False
        told = [token.head] if base(token.dep_) == "ccomp" else list(children(token, "parataxis"))
        return any(verb.lemma_.lower() in self.speech and self._is_past(verb) for verb in told)

    def _prefixed_past(self, form: str) -> bool:
        """*over**vielen***, *om**singelden***: the past of a verb with a prefix that no list of irregular verbs need have."""
        prefix = prefix_of(form) if self.compounding else ""
        return bool(prefix) and form.removeprefix(prefix) in self.strong_pasts

    def _is_past(self, token: Word) -> bool:
        if has(token, "Tense", "Past") and not has(token, "VerbForm", "Part"):
            return True
        auxiliaries = list(children(token, "aux", "cop"))
        if has(token, "VerbForm", "Fin") and (token.lower_ in self.strong_pasts or self._prefixed_past(token.lower_)):
            return True  # whatever tense the tagger saw in it
        if any(has(a, "Tense", "Past") or a.lower_ in self.past_forms for a in auxiliaries):
            return True
        if has(token, "VerbForm", "Part") and not has(token, "Tense", "Pres"):
            alone = auxiliaries[0] if len(auxiliaries) == 1 else None  # *worden gesteund*, tagged as an infinitive
            finite = next((a for a in auxiliaries if has(a, "VerbForm", "Fin")), alone)
            if finite is not None and "aux:pass" in labels(token) and finite.lemma_.lower() in self.passive:
                return False  # *is supported by X*, *is being bombed*, *wordt gesteund*
            bare = base(token.dep_) in {"ROOT", "conj", "ccomp", "parataxis"} and any(True for _ in children(token, "nsubj"))
            return bool(auxiliaries) or base(token.dep_) in {"acl", "amod"} or bare
        return False

    def resultant(self, token: Word) -> bool:
        """Whether a participle says the state that a deed led to: *zijn in Irak gelegerd*, a perfect in form."""
        finite = next((a for a in children(token, "aux") if has(a, "VerbForm", "Fin")), None)
        perfect = finite is not None and finite.lemma_.lower() in self.perfect - self.active_perfect and has(finite, "Tense", "Pres")
        return perfect and has(token, "VerbForm", "Part")

    @staticmethod
    def _finite(token: Word) -> bool:
        return has(token, "VerbForm", "Fin") or any(has(c, "VerbForm", "Fin") for c in children(token, "aux", "cop"))

    def _infinitive(self, token: Word) -> bool:
        if any(has(c, "VerbForm", "Fin") for c in children(token, "aux")):
            return False  # *because it may leave*
        marked = any(m.lower_ in self.infinitive for m in children(token, "mark"))
        if not marked and any(True for _ in children(token, "mark")) and any(True for _ in children(token, "nsubj")):
            return self._mandative(token)  # a finite verb, read as an infinitive: *toen zij aanvielen*
        return has(token, "VerbForm", "Inf") or any(m.lower_ in self.infinitive for m in children(token, "mark"))

    def _mandative(self, clause: Word) -> bool:
        """*insisted that Chad release him*: a base form with conjunction and subject tells what is wanted, not what was."""
        bare = has(clause, "VerbForm", "Inf") and not any(True for _ in children(clause, "aux", "cop"))
        return bare and any(True for _ in children(clause, "nsubj")) and any(m.lower_ in self.wanted for m in children(clause, "mark"))

    # -- governors -------------------------------------------------------------------------------

    def _lemma(self, word: Word) -> str:
        """The lemma of a governor as the lists have it: with its particle (*afblazen*, *rule_out*), and where the lemmatizer made
        up a word (*ontkenen* for *ontkende*) the listed verb that has this form."""
        lemma = word.lemma_.lower()
        if word.pos_ not in {"VERB", "AUX"}:
            named = word.pos_ == "PROPN" and lemma not in self.possible_nouns
            return lemma.removesuffix("s") if named else lemma  # ***Fears** of …*, taken for a name
        behind = word.nbor(1) if word.i + 1 < len(word.doc) else None
        if behind is not None and behind.head.i == word.i and behind.lower_ in self.particles and behind.dep_ != "mark":
            phrases = [f"{verb}_{behind.lower_}" for verb in (lemma, *self.listed.lemmas(word.lower_))]
            return next((phrase for phrase in phrases if phrase in self.separable), phrases[0])  # *sworn in* is no swearing
        bases = [lemma, *self.forms.lemmas(word.lower_), *self.listed.lemmas(word.lower_)]
        prefix = prefix_of(lemma) if self.separate else ""
        if prefix and not word.lower_.startswith(prefix):
            bases.append(lemma.removeprefix(prefix))  # *sluit … uit* is no *aansluiten*
        for particle in children(word, "compound:prt"):
            whole = [particle.lower_ + verb for verb in bases] + [f"{verb}_{particle.lower_}" for verb in bases]
            found = next((verb for verb in whole if verb in self.separable), None)
            if found is not None:
                return found
            if not self.compounding:
                return f"{lemma}_{particle.lower_}"  # who is *sworn **in*** swears nothing
        if lemma in self.separable or lemma in bases[1:]:
            return lemma
        return next((verb for verb in self.listed.lemmas(word.lower_) if verb in self.separable), lemma)

    def _governed(self, node: Word, governor: Word, dep: str, f: Factuality, *, noun: bool) -> None:
        lemma = self._lemma(governor)
        infinitive = self._infinitive(node)
        marks = {m.lower_ for m in children(node, "mark")}
        weighed = dep in {"advcl", "acl"} and not infinitive and bool(marks & self.weighing) and not self._finite(node)
        if dep == "ccomp" and self._mandative(node):
            f.tense = Tense.FUTURE
            f.weaken(Certainty.PROBABLE)
        outstanding = infinitive and any(c.lower_ in self.outstanding for c in children(governor, "advmod"))
        if outstanding:
            f.negate()  # *has **yet** to recognise Y*
        if infinitive and governor.pos_ in {"VERB", "AUX"} and (lemma in self.future_aux or governor.lower_ in self.future_aux):
            f.tense, f.arranged = Tense.FUTURE, True  # *is **going** to attack*
        wished = lemma in self.wishes and any(a.lower_ in self.conditional_forms for a in children(governor, "aux"))
        if infinitive and (wished or self._phrased(governor, node)):
            f.tense = Tense.FUTURE  # *is **van plan** Y aan te vallen*
            f.weaken(Certainty.PROBABLE)
        complement = dep in {"xcomp", "ccomp", "csubj"} or (dep in {"advcl", "acl"} and infinitive)
        if governor.pos_ in {"ADJ", "NOUN"} or lemma in self.planned_verbs | self.probable_verbs:
            complement |= weighed  # *is **capable of** attacking Y*, *toyed **with** attacking Y*
        performed = node.lemma_.lower() in self.performed  # *marched **to protest** against Y*: and so they did
        unsaid = infinitive and marks & self.infinitive and lemma not in self.entailing and not performed and not outstanding
        pondered = lemma in self.pondering and (dep == "xcomp" or (dep == "advcl" and not marks))
        if governor.pos_ in {"VERB", "AUX"} and (pondered or (unsaid and dep == "xcomp")):
            if not any(c.lemma_.lower() in self.perfect for c in children(node, "aux")):
                f.tense = Tense.FUTURE  # *hesitated to attack Y*, *debated attacking Y*: whether they did is not said
            f.weaken(Certainty.PROBABLE)
        if infinitive and dep == "acl" and self._existing_body(node):
            return
        aimed = dep == "acl" or (dep == "advcl" and governor.lemma_.lower() not in self.control and not marks & self.without)
        if infinitive and aimed and not (performed and dep == "advcl"):
            # A purpose or a plan: the text does not say that it came about.
            f.tense = Tense.FUTURE
            f.weaken(Certainty.PROBABLE)
        if dep == "csubj" and not marks and not infinitive and any(True for _ in children(node, "nsubj")):
            return  # a sentence of its own, which the parser made the subject of the next
        if dep == "advcl" and lemma in self.not_verbs and not infinitive and marks & self.prevented:
            f.negate()  # *prevented Y from leading Z*
            if self._negated(governor, node):
                f.negate()  # *will not stop us from helping Z*
        if dep == "advcl" and lemma in self.planned_verbs and marks & self.discouraged:
            f.tense = Tense.FUTURE  # *decided **against** arming Z*
            f.negate()
        if infinitive and dep in {"xcomp", "advcl"} and lemma in self.equipping and {"obj", "nsubj:pass"} & labels(governor):
            f.tense = Tense.FUTURE  # *hired **mercenaries** to attack Y*: whether they did is not said
            f.weaken(Certainty.PROBABLE)
        if dep == "xcomp" and lemma in self.telling and "aux:pass" in labels(governor) and infinitive:
            f.attributed = True  # *is **said to** have left*
        if dep == "advcl" and lemma in self.discouraging and marks & self.discouraged:
            f.tense = Tense.FUTURE  # *warned Y against arming Z*: Y may want to
            f.weaken(Certainty.POSSIBLE)
        if (
            lemma in self.acquitting
            and dep in {"advcl", "obl"}
            and {*marks, *prepositions(node)} & self.acquitted
            and not marks & self.infinitive
        ):
            f.negate()  # *was cleared of arming Z*
        if lemma in self.implicating and dep in {"advcl", "obl", "nmod"} and self._negated(governor):
            f.negate()  # *was not involved in arming Z*
        readied = {c.lemma_.lower() for c in children(governor, "xcomp", "advmod") if c.pos_ == "ADJ"}
        if infinitive and dep == "advcl" and readied & self.planned_adjectives:
            f.tense = Tense.FUTURE  # *stond **klaar** om Z te bewapenen*
            f.weaken(Certainty.PROBABLE)
        if noun and dep in {"nmod", "obl"} and lemma in self.not_nouns:
            f.negate()  # *an end to the attacks*
        if governor.pos_ in {"VERB", "AUX"} and (complement or (dep in {"obj", "obl"} and noun)):
            told = lemma in self.speech and dep == "ccomp" and self._is_past(node)  # *told reporters that X had left*
            if (lemma in self.planned_verbs or lemma in self.committing) and not told:
                f.tense = Tense.FUTURE
                f.weaken(Certainty.PROBABLE)
                f.committed |= lemma in self.committing
            things = [c for c in children(governor, "obj") if c.lemma_.lower() not in self.planned_nouns]
            if lemma in self.not_verbs and not (dep == "advcl" and things):
                f.negate()  # but not in *refused help to gain time*
            if lemma in self.excluding:
                f.tense = Tense.FUTURE  # *ruled out a coalition with Y*
            if lemma in self.probable_verbs:
                f.weaken(Certainty.PROBABLE)
            if lemma in self.doubting:
                f.weaken(Certainty.POSSIBLE)
            if lemma in self.speech and dep == "ccomp":
                if not self._negated(governor, node):
                    self._attribute(governor, f)
                elif lemma in self.probable_verbs:
                    self._attribute(governor, f)
                    f.negate()  # *does not believe that X left*: that he stayed
                else:  # *did not say that X had left*: nobody's claim
                    f.weaken(Certainty.POSSIBLE)
                    if lemma in self.not_verbs:
                        f.negate()  # *did not deny it*
            elif complement or noun:
                self._auxiliaries(governor, f)
                known = noun and dep == "obj" and self._presupposed(node, {lemma, governor.lemma_.lower()})
                if self._negated(governor, node) and not known:
                    f.negate()
                    if lemma in self.excluding:
                        f.weaken(Certainty.POSSIBLE)  # *sluit niet uit dat*: it may be
                if f.tense is Tense.PRESENT and self._is_past(governor):
                    f.tense = Tense.PAST
        elif governor.pos_ in {"NOUN", "ADJ", "PROPN"} and (complement or dep in {"acl", "nmod", "obl"}):
            if lemma in self.planned_nouns or lemma in self.planned_adjectives or lemma in self.committing:
                f.tense = Tense.FUTURE
                f.weaken(Certainty.PROBABLE)
                f.committed |= lemma in self.committing
            if lemma in self.possible_nouns or lemma in self.counterfactual:
                f.weaken(Certainty.POSSIBLE)
            if dep in {"acl", "ccomp"} and (lemma in self.accounts | self.counterfactual or self._account(governor)):
                f.attributed = True  # *reports that X left*, *Chad's claim that X left*
                if f.source is None:
                    f.source = self._teller(governor)
            if lemma in self.counterfactual:
                f.attributed = True
                if dep == "nmod":
                    self._refused(governor, f)  # *rumours of an attack were denied*
            if governor.pos_ == "ADJ" and self._negated(governor):
                f.negate()
            if governor.pos_ == "NOUN" and self.denied(governor):
                f.negate()  # *no evidence of ties*
        if complement:
            self._judged(governor, f)
        if dep == "advcl" and ((marks & self.conditional and not self._office(node)) or self._inverted(node, marks)):
            f.weaken(Certainty.POSSIBLE)
        participial = (
            dep == "advcl" and not infinitive and not has(node, "VerbForm", "Fin") and not any(True for _ in children(node, "aux"))
        )
        if participial and governor.pos_ in {"VERB", "AUX"} and f.tense is Tense.PRESENT:
            # *attacked a base, killing a guard*: both were then
            self._auxiliaries(governor, f)
            f.tense = Tense.PAST if f.tense is Tense.PRESENT and self._is_past(governor) else f.tense
        if dep == "nsubj" and governor.pos_ == "ADJ":
            self._called(governor, f, content=not noun)
        if dep == "nsubj" and not noun and lemma in self.holding and self._negated(governor, node):
            f.negate()  # *het bericht dat … **klopt niet***
        if dep == "nsubj" and noun and governor.pos_ == "VERB":
            if "aux:pass" in labels(governor) and lemma in self.not_verbs - self.ending:
                f.negate()  # *an attack on Y **was foiled***
            if lemma in self.not_verbs and any(c.lemma_.lower() in self.occurring for c in children(governor, "xcomp")):
                f.negate()  # *an attack on Y **failed to materialise***
            self._auxiliaries(governor, f)
            if self._negated(governor, node) and not self._presupposed(node, {lemma, governor.lemma_.lower()}):
                f.negate()
            if f.tense is Tense.PRESENT and self._is_past(governor):
                f.tense = Tense.PAST

    def _called(self, adjective: Word, f: Factuality, *, content: bool) -> None:
        """*an attack on Y is **unlikely***; ``content``: of a noun that says what is claimed, *claims that … are **false***."""
        lemma = adjective.lemma_.lower()
        denied = self._negated(adjective)
        if content:
            if (lemma in self.not_adjectives) != (denied and lemma in self.holding):
                f.negate()
            return
        if lemma in self.unreal:
            f.negate()
        if lemma in self.uncertain:
            f.weaken(Certainty.POSSIBLE)
        elif lemma in self.planned_adjectives:
            f.tense = Tense.FUTURE
            f.weaken(Certainty.PROBABLE)
        if denied and lemma in self.unreal | self.uncertain | self.planned_adjectives:
            f.negate()

    def _phrased(self, governor: Word, node: Word) -> bool:
        """Whether a phrase that announces something stands between a verb and its infinitive: *stond **op het punt** te vertrekken*."""
        between = tuple(t.lower_ for t in governor.doc[min(governor.i, node.i) : node.i])
        return any(phrase == between[at : at + len(phrase)] for phrase in self.planned_phrases for at in range(min(4, len(between))))

    def _presupposed(self, event: Word, verbs: set[str]) -> bool:
        """*did not discuss **Chad's attack** on Mali*: whose deed it is, is told as known, unless the verb says that it was done."""
        owned = any(True for _ in children(event, "nmod:poss")) or any(set(prepositions(c)) & self.of for c in children(event, "nmod"))
        return owned and not verbs & self.light

    def _judged(self, governor: Word, f: Factuality) -> None:
        """*is hard for Y to arm Z*, *made it impossible for Y to arm Z*: what is called so did not happen for that."""
        roles = ["xcomp"]
        if any(c.pos_ == "PRON" for c in children(governor, "obj", "expl")):
            roles.append("advmod")  # *maakt **het** moeilijker om …*: how an adjective without copula is often read
        called = [governor] if governor.pos_ == "ADJ" else [c for c in children(governor, *roles) if c.pos_ == "ADJ"]
        lemmas = {a.lemma_.lower() for a in called}
        if lemmas & self.possible_adjectives:
            f.weaken(Certainty.POSSIBLE)
        if lemmas & self.not_adjectives:
            f.negate()

    def _existing_body(self, clause: Word) -> bool:
        """*the coalition to fight X*: what a body that is there was made for is what it does.

        The body is the word in front of the clause: attachment goes wrong more often than order.
        """
        first = min((m.i for m in children(clause, "mark")), default=0)
        noun = clause.doc[max(first - 1, 0)]
        known = any(has(d, "Definite", "Def") or has(d, "Poss", "Yes") for d in children(noun, "det", "nmod:poss"))
        return first > clause.sent.start and noun.lemma_.lower() in self.purposeful and known

    def _account(self, noun: Word) -> bool:
        """Whether a noun is for what somebody says: *report*, *media**bericht***."""
        lemma = noun.lemma_.lower()
        return lemma in self.accounts or (self.compounding and any(lemma.endswith(a) and len(a) > 4 for a in self.accounts))

    def _refused(self, content: Word, f: Factuality) -> None:
        """*rejected calls to invade X*: what a noun is about, when the noun is refused."""
        verb = content.head
        undergoes = content.dep_ == "obj" or (base(content.dep_) == "nsubj" and "aux:pass" in labels(verb))
        if undergoes and verb.pos_ == "VERB" and self._lemma(verb) in self.not_verbs:
            f.negate()
        elif undergoes and verb.pos_ == "VERB" and verb.lemma_.lower() in self.doubting:
            f.weaken(Certainty.POSSIBLE)

    def _inverted(self, clause: Word, marks: set[str]) -> bool:
        """*Had Chad attacked Mali, …*: a condition without conjunction, which opens with its auxiliary."""
        subject = next(children(clause, "nsubj"), None)
        opening = [a for a in children(clause, "aux", "cop") if a.lower_ in self.inverted]
        return not marks and subject is not None and any(a.i < subject.i for a in opening)

    @staticmethod
    def _office(token: Word) -> bool:
        """A noun alone below Dutch *als*: as a coach, not if."""
        return token.pos_ in {"NOUN", "PROPN"} and not any(True for _ in children(token, "cop", "nsubj"))

    def _ends(self, verb: Word) -> bool:
        lemma = verb.lemma_.lower()
        return lemma in self.ending or any(c.lower_ + lemma in self.ending for c in children(verb, "compound:prt"))

    def _outer_clause(self, token: Word) -> Word:
        node = token
        for _ in range(DEPTH):
            if node.pos_ in {"VERB", "AUX"} or node.dep_ == "ROOT":
                break
            node = node.head
        return node

    # -- who says so -----------------------------------------------------------------------------

    def _tells(self, verb: Word, predicate: Word) -> bool:
        """Whether a verb of speech hangs beside what is said: what describes its speaker is not said by him."""
        return base(verb.dep_) == "parataxis" and verb.i != predicate.i and verb.lemma_.lower() in self.speech

    def _source_above(self, node: Word, predicate: Word, f: Factuality) -> None:
        """Attribution further up: in reported speech the relative clauses are reported too."""
        for _ in range(DEPTH):
            self._according(node, f)
            self._quoted_by(node, f, predicate)
            if node.dep_ == "ROOT" or self._tells(node, predicate):
                return
            if base(node.dep_) == "ccomp" and node.head.lemma_.lower() in self.speech:
                self._attribute(node.head, f)
                return
            node = node.head

    def _accuser(self, node: Word, dep: str) -> Word | None:
        """The verb of accusing that a clause is the content of: *accused Chad of arming rebels*, *beschuldigt Tsjaad ervan dat*."""
        if dep not in {"advcl", "acl", "xcomp", "ccomp"} or node.dep_ == "acl:relcl" or node.pos_ not in {"VERB", "AUX"}:
            return None
        for verb in (node.head, node.head.head):
            if verb.lemma_.lower() in self.accusing and verb.pos_ == "VERB" and verb.i < node.i:
                inside = verb.i == node.head.i or (dep == "acl" and base(node.head.dep_) in {"obj", "nsubj", "obl", "advmod"})
                marked = any(c.lower_ in self.charge_marks for c in children(node, "mark"))
                if dep == "xcomp" and not {"obj", "iobj", "nsubj:pass", "aux:pass"} & labels(verb):
                    return None  # *tried to storm a palace*: nobody stands trial
                return verb if inside and (marked or dep in {"xcomp", "ccomp"}) else None
        return None

    def _attribute(self, verb: Word, f: Factuality) -> None:
        f.attributed = True
        if f.source is None:
            # *it is said that X left*, *gunmen believed to be rebels*: not by them
            passive = "aux:pass" in labels(verb) or (has(verb, "VerbForm", "Part") and base(verb.dep_) in {"acl", "amod"})
            roles = ("obl:agent",) if passive else ("nsubj", "obl:agent")
            told = next(children(verb, *roles), None)
            while told is None and not passive and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
                verb = verb.head  # *X called it a lie **and said** that …*
                told = next(children(verb, "nsubj"), None)
            f.source = self._named(told)

    @staticmethod
    def _named(speaker: Word | None) -> Word | None:
        """Who a relative pronoun is: *X, **who** accused Y of …*."""
        clause = speaker.head if speaker is not None and has(speaker, "PronType", "Rel") else None
        return clause.head if clause is not None and clause.dep_ == "acl:relcl" else speaker

    def _teller(self, account: Word) -> Word | None:
        """Whose claim or report it is."""
        for child in children(account, "nmod:poss", "nmod"):
            if child.dep_ == "nmod:poss" or (child.i > account.i and set(prepositions(child)) & self.whose):
                return child
        return None

    def _before_colon(self, predicate: Word) -> Word | None:
        """*Zelensky**:** Russia shelled Kharkiv*: who stands alone before a colon says what stands behind it."""
        sentence, doc = predicate.sent, predicate.doc
        colon = next((t for t in doc[sentence.start : predicate.i] if t.text == ":"), None)
        first = sentence.start
        if colon is None and sentence.start > 1 and doc[sentence.start - 1].text == ":":
            colon = doc[sentence.start - 1]
            first = doc[colon.i - 1].sent.start
        if colon is None or not 0 < colon.i - first <= HEADING:
            return None
        heading = doc[first : colon.i]
        if any(t.pos_ in {"VERB", "AUX"} for t in heading):
            return None
        return next((t for t in heading if t.ent_type_ in SPEAKERS and t.pos_ in {"NOUN", "PROPN"}), None)

    def _according(self, node: Word, f: Factuality) -> None:
        for child in children(node, "obl", "nmod", "parataxis", "advmod"):
            preps = set(prepositions(child))
            if preps & self.according and not (preps & self.rates and self._bare(child)):
                f.attributed = True
                if f.source is None:
                    f.source = child

    @staticmethod
    def _bare(noun: Word) -> bool:
        """One of a kind, without article: *per year*, *per head*; but *per officials*, *per the report*."""
        return noun.pos_ == "NOUN" and not has(noun, "Number", "Plur") and not any(True for _ in children(noun, "det", "nmod:poss"))

    def _quoted_by(self, node: Word, f: Factuality, below: Word) -> None:
        """*…, zei Lister*: the verb of speech hangs beside what is said; not the verb that the way up came from."""
        for child in children(node, "parataxis"):
            if child.i == below.i:
                continue  # *"…", he wrote to Y*: that he wrote is not his own claim
            own = any(c.text == ";" and c.i < child.i for c in (*child.lefts, *node.rights))  # another sentence
            # *legt boete op, Trump dreigt*: behind what somebody says Dutch has the verb first
            own |= self.separate and child.i > node.i and any(c.i < child.i for c in children(child, "nsubj"))
            if child.lemma_.lower() in self.speech and not own and any(True for _ in children(child, "nsubj")):
                self._attribute(child, f)
