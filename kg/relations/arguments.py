"""Predicate-argument structure from a UD tree: who stands where around a verb.

Passives are turned round, relative pronouns are replaced by what they refer to, missing subjects are found
through control, coordination and modification. Written once for UD; what differs between languages
(prepositions, forms) comes from the lexicon's ``arguments`` and ``morphology`` tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kg.actors.phrases import children, conjuncts, first_conjunct, has, labels, prepositions
from kg.actors.words import Word, base
from kg.lexicon import Lexicon
from kg.lexicon.morphology import FormTable
from kg.ontology import Family, relations

DEPTH = 6
HYPHENS = frozenset({"-", "‑", "–"})
INSIDE_AGENT = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM", "CCONJ"})


@dataclass
class Structure:
    """The arguments of one verb.

    Each list holds heads of noun phrases, coordinated ones one by one. ``obliques`` pairs each head with
    the prepositions it stands under. ``clauses`` are heads of complement clauses and infinitives; ``companions`` those
    of the subjects who did it together with the others. ``bare``,
    ``prepositional`` and ``vocabulary`` keep what the look-up of fixed phrases has found.
    """

    verb: Word
    passive: bool = False
    subjects: list[Word] = field(default_factory=list)
    objects: list[Word] = field(default_factory=list)
    indirect: list[Word] = field(default_factory=list)
    obliques: list[tuple[frozenset[str], Word]] = field(default_factory=list)
    clauses: list[Word] = field(default_factory=list)
    particles: list[Word] = field(default_factory=list)
    companions: list[Word] = field(default_factory=list)
    bare: list[tuple[Word, frozenset[str]]] | None = None
    prepositional: list[tuple[frozenset[str], Word, frozenset[str]]] | None = None
    vocabulary: set[str] | None = None

    @cached_property
    def behind(self) -> Mapping[str, list[Word]]:
        """The words below the verb by the one that stands before them, a determiner or adjective skipped too."""
        out: dict[str, list[Word]] = {}
        for token in self.verb.subtree:
            if token.i == 0 or token.i == self.verb.i:
                continue
            before = token.nbor(-1)
            out.setdefault(before.lower_, []).append(token)
            if token.i > 1 and before.pos_ in {"DET", "ADJ"}:
                out.setdefault(token.nbor(-2).lower_, []).append(token)
        return out


# What somebody undergoes: *had X arrested*.
DEEDS = frozenset({"ASSAULT", "CONSULT", "RETREAT", "MOBILIZE", "SANCTION", "ACCUSE"})  # what one does for a purpose of one's own
SUFFERED = frozenset({"arrests", "kills", "expels", "accuses", "investigates", "sues", "releases", "restricts", "bans", "seizes"})


def _deed(relation: str) -> bool:
    return relations()[relation].category in DEEDS or relations()[relation].family is Family.PLACE


class Arguments:
    """Reads predicate-argument structures with one language's function words."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.words
        self.forms = FormTable.of(lexicon)
        self.agent = words("arguments", "agent")
        self.genitive = words("arguments", "genitive")
        self.infinitive = words("arguments", "infinitive")
        self.object_marks = words("arguments", "object_control_marks")
        self.active_perfect = words("morphology", "active_perfect")
        self.unaccusative_perfect = words("morphology", "unaccusative_perfect")
        self.according = lexicon.words("attribution", "prepositions")
        self.time_units = words("arguments", "time_units")
        self.quantity = words("arguments", "quantity")
        self.relative = words("arguments", "relative")
        self.relative_things = words("arguments", "relative_things")
        self.relative_persons = words("arguments", "relative_persons")
        tables = ("sectors", "nominals", "titles", "transparent")
        self.acting = frozenset().union(*(nouns for table in tables for nouns in lexicon.lists.get(table, {}).values()))
        self.acting |= frozenset(lexicon.frames["role"])
        self.people = words("titles", "nouns") | words("nominals", "person")
        self.present_participle = tuple(words("morphology", "present_participle"))
        self.beneficiary = words("arguments", "beneficiary")
        self.plans = words("modality", "planned_nouns")
        self.jointly = words("arguments", "jointly")
        self.together = words("arguments", "together")
        self.opposing = words("arguments", "opposing")
        self.fighters = words("sectors", "military") | words("sectors", "rebels")
        self.blamed = words("arguments", "blamed")
        self.unaccusative = words("morphology", "unaccusative")
        self.asking = words("request", "verbs")
        self.addressed = words("arguments", "addressed")
        self.seated = words("arguments", "seated")
        self.located = words("arguments", "inner_in")
        self.stative = words("arguments", "stative")
        self.causative = words("arguments", "causative")
        self.suffered = frozenset(
            head
            for head, frames in lexicon.frames["verb"].items()
            if any(f.relation in SUFFERED and f.object is not None and f.object.kind == "obj" and not f.fixed for f in frames)
        )
        self.doing = frozenset(
            head
            for head, frames in lexicon.frames["verb"].items()
            if any(f.object is not None and f.object.kind == "obj" and not f.fixed and _deed(f.relation) for f in frames)
        )
        self.transitive = frozenset(
            head
            for head, frames in lexicon.frames["verb"].items()
            if any((f.object is not None and f.object.kind == "obj") or any(not fixed.preps for fixed in f.fixed) for f in frames)
        )
        self.accusing = words("attribution", "accusing")
        self.voice = words("arguments", "voice")
        self.offences = words("arguments", "offences")
        self.naming = words("arguments", "naming")
        self.issuing = words("arguments", "issuing")
        self.announcements = words("arguments", "rulings")
        self.permissions, self.permitting = words("arguments", "permissions"), words("arguments", "permitting")
        self.perceiving = words("arguments", "perceiving")
        self.object_control = words("request", "verbs") | words("arguments", "object_control_verbs")

    def __call__(self, verb: Word) -> Structure:
        """The structure of one verb (or of a participle used as an adjective)."""
        found = Structure(verb)
        found.passive = self.is_passive(verb)
        for child in verb.children:
            dep = base(child.dep_)
            if dep == "obj":
                if self._for_the_infinitive(child):
                    continue
                if child.lemma_.lower() not in self.time_units:  # *zei maanden …*: how long is no object
                    found.objects += self._called(child) or self._filled(child)
            elif dep == "iobj":
                found.indirect += self._filled(child)
            elif dep in {"obl", "nmod"} and child.dep_ != "obl:unmarked":
                preps = frozenset(prepositions(child))
                mouthpiece = bool(preps & self.voice) or (child.left_edge.i > 0 and child.left_edge.nbor(-1).lower_ in self.voice)
                if preps and not mouthpiece and not preps & self.according:  # a source or a mouthpiece takes no part in what it tells
                    for part in conjuncts(child):
                        own = frozenset(prepositions(part)) if part is not child else preps
                        found.obliques += [(own or preps, t) for t in self._antecedent(part)]
            elif (
                dep in {"ccomp", "xcomp"}
                or self._said_to_be(child)
                or (dep == "advcl" and any(m.lower_ in self.infinitive for m in children(child, "mark")))
            ):
                found.clauses.append(child)
                if dep == "xcomp" and child.pos_ == "ADJ":
                    # *schoten een man **dood***, with the man hung on what became of him
                    found.objects += [t for c in children(child, "obj") for t in self._filled(c)]
            elif child.dep_ == "compound:prt":
                phrase = next(children(child, "fixed"), None)
                if phrase is not None:  # *in beslag* is no particle
                    found.obliques.append((frozenset({child.lower_}), phrase))
                else:
                    found.particles.append(child)
        for preps, ally in list(found.obliques):
            # *vecht met X **tegen Y***, with Y hung on X
            if preps & self.together and (ally.pos_ == "PROPN" or ally.lemma_.lower() in self.fighters):
                enemies = [c for c in children(ally, "nmod") if set(prepositions(c)) & self.opposing]
                found.obliques += [(frozenset(prepositions(c)), t) for c in enemies for t in conjuncts(c)]
        subjects = self.surface_subjects(verb)
        if self._nominal(verb):
            found.objects += [t for preps, t in found.obliques if preps & self.genitive]
            found.obliques = [(preps, t) for preps, t in found.obliques if not preps & self.genitive]
        self._repair(found, subjects)
        if found.passive:
            if found.objects:  # the subject of a passive ditransitive is the receiver: *they were given asylum*
                found.indirect = [*subjects, *found.indirect]
            else:
                found.objects = subjects
            found.subjects = (
                [t for preps, t in found.obliques if preps & self.agent] or self._agent_before(verb) or self._shared_agent(verb)
            )
            if verb.lemma_.lower() in self.seated and verb.i and verb.nbor(-1).text in HYPHENS:
                # *Geneva-based*: where it is, and not who put it there
                found.obliques += [(self.located, t) for t in found.subjects]
                found.subjects = []
            if not found.subjects:  # *was banned from the election by X*, with X hung on the election
                inner = [c for _, t in found.obliques if t.i > verb.i for c in children(t, "nmod")]
                found.subjects = [t for c in inner if set(prepositions(c)) & self.agent for t in conjuncts(c)]
            found.obliques = [(preps, t) for preps, t in found.obliques if not preps & self.agent]
        else:
            found.subjects = list(subjects)
            if subjects:
                found.companions = self.companions(verb)
                found.subjects += found.companions
                for ally in found.companions:  # *vocht samen met X **tegen Y***, with Y hung on X
                    enemies = [c for c in children(ally, "nmod") if set(prepositions(c)) & self.opposing]
                    found.obliques += [(frozenset(prepositions(c)), t) for c in enemies for t in conjuncts(c)]
            if not found.objects and not any(True for _ in children(verb, "obj")):
                found.objects = self._relative_object(verb) or self._gap_above(verb)
        self._made_to(found)
        return found

    def _for_the_infinitive(self, pronoun: Word) -> bool:
        """*people **whom** X had tried to turn back*: whom is turned back, and nobody is tried."""
        verb = pronoun.head
        relative = verb.dep_ == "acl:relcl" and pronoun.lower_ in self.relative and pronoun.i < verb.i
        clauses = [c for c in children(verb, "xcomp") if c.pos_ == "VERB" and self._marked_infinitive(c)]
        return relative and not self.controls(verb) and any(not {"obj", "ccomp", "xcomp"} & labels(c) for c in clauses)

    def _shared_agent(self, verb: Word) -> list[Word]:
        """*was attacked and looted **by X***: the agent right behind two participles did both."""
        for second in children(verb, "conj"):
            between = second.doc[verb.i + 1 : second.i]
            bare = all(t.pos_ in {"CCONJ", "ADV", "PUNCT"} for t in between) and not labels(second) & {
                "nsubj",
                "nsubj:pass",
                "aux",
                "aux:pass",
            }
            if bare and second.pos_ == verb.pos_:
                return [t for c in children(second, "obl") if set(prepositions(c)) & self.agent for t in self._filled(c)]
        return []

    def _made_to(self, found: Structure) -> None:
        """*wil X **door de rechter** laten verbieden*: who does what somebody has done, and to whom."""
        cause = found.verb.head
        if found.passive or base(found.verb.dep_) != "xcomp" or cause.lemma_.lower() not in self.causative:
            return
        obliques = [*found.obliques, *((frozenset(prepositions(c)), t) for c in children(cause, "obl") for t in self._filled(c))]
        agents = [t for preps, t in obliques if preps & self.agent]
        held = [t for c in children(cause, "obj") for t in self._filled(c)]
        if not agents and held and not found.objects and found.verb.lemma_.lower() in self.suffered:
            found.objects = held  # *heeft **X** laten arresteren*: by whoever takes orders
            found.subjects = self.surface_subjects(cause)
        if agents:
            found.objects = found.objects or [t for c in children(cause, "obj") for t in self._filled(c)]
            found.subjects = agents
            found.obliques = [(preps, t) for preps, t in found.obliques if not preps & self.agent]

    def _called(self, thing: Word) -> list[Word]:
        """*struck **what** X called a rebel base*: that base."""
        if thing.pos_ != "PRON":
            return []
        for clause in children(thing, "acl:relcl"):
            if clause.lemma_.lower() in self.naming and any(True for _ in children(clause, "nsubj")):
                named = [c for c in children(clause, "obj", "xcomp", "obl") if c.pos_ in {"NOUN", "PROPN"} and c.i > thing.i]
                return [t for c in named[-1:] for t in self._filled(c)]
        return []

    def companions(self, verb: Word) -> list[Word]:
        """Who did it together with the subject: *attacked Y **together with X***."""
        together = [c for c in children(verb, "advmod", "advcl") if c.lower_ in self.jointly]
        objects = [c.i for c in children(verb, "obj") if c.i > verb.i]
        # *put X on its list, together with Y*: behind a comma it may be together with the object
        together = [c for c in together if not objects or c.i < objects[0] or c.i == 0 or c.nbor(-1).text != ","]
        hosts = [x for c in together for x in children(c, "obl", "nmod")]
        for child in children(verb, "obl"):
            case = next(children(child, "case"), None)
            jointly = case.nbor(-1) if case is not None and case.i > 0 and case.nbor(-1).lower_ in self.jointly else None
            if jointly is not None and (not objects or jointly.i < objects[0] or jointly.nbor(-1).text != ","):
                hosts.append(child)
        return [t for x in hosts for part in conjuncts(x) for t in self._antecedent(part)]

    @staticmethod
    def _nominal(verb: Word) -> bool:
        """An infinitive used as a noun: *het sturen van wapens naar X*."""
        noun = base(verb.dep_) in {"obl", "obj", "nsubj", "nmod"} and has(verb, "VerbForm", "Inf")
        return noun and bool({"det", "case"} & labels(verb))

    def _repair(self, found: Structure, subjects: list[Word]) -> None:
        """Undo what parsers get wrong most: two subjects of one active verb, a number read as an oblique."""
        own = [c for c in children(found.verb, "nsubj") if c.dep_ != "nsubj:outer"]
        if len(own) == 1 and not found.passive and self._turned(found.verb, own[0]):
            found.objects, subjects[:] = list(subjects), list(found.objects)
        passive = "aux:pass" in labels(found.verb)
        acting = max(own, key=lambda t: t.i, default=None)
        if len(own) > 1 and acting is not None and acting.i < found.verb.i and self._nominative(acting):
            # *The leader was not: **he** condemned it*: the first one belongs to another clause.
            subjects[:] = [t for t in subjects if t is acting]
        elif len(own) > 1 and not passive:
            # *The EU gave Chad money*: whoever stands after the subject is the object, or the receiver when there is one.
            first = min(own, key=lambda t: t.i)
            later = {t.i for c in own if c is not first for t in self._filled(c)}
            found.passive = False
            others = [t for t in subjects if t.i in later]
            if found.objects:
                found.indirect += others
            else:
                found.objects = others
            subjects[:] = [t for t in subjects if t.i not in later]
        bare = [c for c in children(found.verb, "obj") if c.lemma_.lower() not in self.time_units]
        if len(bare) == 2 and not found.indirect and not found.passive and bare[0].head.i == bare[1].head.i:
            # *gave Chad money* with two objects: the first one receives.
            receivers = {t.i for t in self._filled(bare[0])}
            found.indirect = [t for t in found.objects if t.i in receivers]
            found.objects = [t for t in found.objects if t.i not in receivers]
        if not found.objects and not found.passive:
            for preps, token in list(found.obliques):
                words = " ".join(t.lower_ for t in token.doc[max(0, token.left_edge.i - 1) : token.i])
                counted = any(True for _ in children(token, "nummod")) and any(f"{q} " in f"{words} " for q in self.quantity)
                if counted and preps & {q.split()[-1] for q in self.quantity}:
                    found.objects.append(token)
                    found.obliques.remove((preps, token))

    @staticmethod
    def _nominative(word: Word) -> bool:
        """Whether a word can be nothing but a subject: *he*, *zij*."""
        return word.pos_ == "PRON" and has(word, "Case", "Nom")

    @staticmethod
    def _turned(verb: Word, subject: Word) -> bool:
        """*Serbia recognises Kosovo* read as object – verb – subject: between two names the first one acts."""
        objects = list(children(verb, "obj"))
        return (
            len(objects) == 1
            and objects[0].i < verb.i < subject.i
            and objects[0].pos_ == subject.pos_ == "PROPN"
            and objects[0].left_edge.i == verb.left_edge.i
        )

    def _agent_before(self, verb: Word) -> list[Word]:
        """The agent right before a participle, whatever the parser hung it on: *door Iran* gesteund, *Iran-*backed."""
        if base(verb.dep_) not in {"amod", "acl", "conj"} or verb.i == 0:
            return []
        doc, i = verb.doc, verb.i - 1
        if doc[i].text in {"-", "‑", "–"} and i > 0 and doc[i - 1].pos_ in {"PROPN", "NOUN", "ADJ"}:
            return [doc[i - 1]]
        first = verb.left_edge.i
        joined = max((c.i + 1 for c in children(verb, "cc")), default=0)  # *opgericht door X en later verkocht*: not by X
        while i >= max(first - 8, verb.sent.start, joined) and (doc[i].pos_ in INSIDE_AGENT or doc[i].dep_ == "amod"):
            i -= 1
        if i < verb.sent.start or doc[i].lower_ not in self.agent or i == verb.i - 1:
            return []
        nouns = [t for t in doc[i + 1 : verb.i] if t.pos_ in {"PROPN", "NOUN"}]
        inside = set(range(i + 1, verb.i))
        return [t for t in nouns if t.head.i not in inside or t.dep_ == "conj"]

    def _taken_too(self, verb: Word) -> bool:
        """*werd gearresteerd en naar Kent **gevlogen***: joined to a passive whose auxiliary both have."""
        if verb.dep_ != "conj" or any(base(c.dep_) in {"nsubj", "aux"} for c in verb.children):
            return False
        auxiliary = next(children(verb.head, "aux:pass"), None)
        return auxiliary is not None and auxiliary.lemma_.lower() not in self.unaccusative_perfect

    def is_passive(self, verb: Word) -> bool:
        """Whether the surface subject undergoes the action."""
        agent = any(not (preps := set(prepositions(c))) or preps & self.agent for c in children(verb, "obl:agent"))  # no *between X and Y*
        if verb.lemma_.lower() in self.unaccusative and not agent and not self._taken_too(verb):
            return False  # *is aangekomen*: the perfect of a verb that has no passive
        auxiliary = next(children(verb, "aux:pass"), None)
        if auxiliary is not None:
            # *waren het land **binnengedrongen***: the perfect of a verb with a subject and an object
            perfect = auxiliary.lemma_.lower() in self.unaccusative_perfect and {"nsubj", "obj"} <= labels(verb)
            return not perfect or agent or "nsubj:pass" in labels(verb)
        if any(c.dep_ == "aux" and c.lemma_.lower() in self.active_perfect for c in verb.children):
            return False  # *hebben gedreigd* is active, whatever the subject was labelled
        if bool({"nsubj:pass", "csubj:pass"} & labels(verb)):
            # Without any auxiliary and with an object behind it, a finite verb is active after all.
            bare = not any(base(c.dep_) == "aux" for c in verb.children) and base(verb.dep_) not in {"amod", "acl"}
            if bare and verb.dep_ == "ROOT" and not agent and verb.doc[verb.sent.end - 1].text == ".":
                return False  # *Qatar mediated between X and Y.*: only a headline has a passive without auxiliary
            return not (bare and any(c.i > verb.i for c in children(verb, "obj")))
        if agent:
            # *Beijing verbood de uitvoer door X*: with subject and object, and a form that is finite alone
            whole = {"nsubj", "obj"} <= labels(verb) and has(verb, "VerbForm", "Fin") and "aux" not in labels(verb)
            return not whole
        if base(verb.dep_) in {"acl", "amod"} and verb.dep_ != "acl:relcl":
            hyphenated = verb.i > 0 and verb.nbor(-1).text == "-"  # *Iran-backed*
            return self.past_participle(verb) or (hyphenated and not verb.lower_.endswith(self.present_participle))
        if verb.dep_ == "conj" and not any(base(c.dep_) in {"nsubj", "aux"} for c in verb.children):
            first = verb.head
            # *was founded by X and later sold to Y*, read as a past tense; but *was arrested and belonged to Y*
            taken = verb.lower_ in self.forms.past and not any(True for _ in children(verb, "obj"))
            form = self.past_participle(verb) or (taken and verb.lemma_.lower() in self.transitive)
            return first.pos_ == verb.pos_ and form and self.is_passive(first)
        return False

    def past_participle(self, verb: Word) -> bool:
        """Whether a participle is passive in meaning (``gesteunde``) rather than active (``steunende``)."""
        if not has(verb, "VerbForm", "Part") and verb.tag_ != "VBN":
            return False
        if has(verb, "Tense", "Pres"):
            return False
        if verb.lower_ in self.forms.past:
            return True
        active = verb.lower_.endswith(self.present_participle) and verb.lower_.startswith(verb.lemma_.lower().rstrip("e"))
        return not active  # *bewapende* ends like *steunende*, but has no *bewapenen* in it

    # -- subjects ------------------------------------------------------------------------------

    def surface_subjects(self, verb: Word, depth: int = 0) -> list[Word]:
        """Heads of the surface subject: own, antecedent, shared, controlled, or modified noun."""
        own = [t for c in children(verb, "nsubj") if c.dep_ != "nsubj:outer" for t in self._filled(c)]
        if own or depth > DEPTH:
            return own
        dep, head = base(verb.dep_), verb.head
        if verb.dep_ == "ROOT":
            return []
        if dep == "conj":
            return self.surface_subjects(head, depth + 1) if head.pos_ in {"VERB", "AUX", "ADJ", "NOUN", "PROPN"} else []
        if dep == "amod":
            # *the London-based bank HSBC*, with the bank hung on its name
            titled = head.dep_ in {"compound", "nmod:desc"} and head.pos_ == "NOUN" and head.head.pos_ == "PROPN" and head.head.i > head.i
            return [head.head if titled else head]
        argument = first_conjunct(head)
        above = argument.head
        below_argument = dep == "acl" and above.pos_ == "VERB" and base(argument.dep_) in {"obj", "obl"}
        if below_argument and {m.lower_ for m in children(verb, "mark")} & self.object_marks:
            # *accused by X of arming Y*, hung on X: it was the accused who armed.
            patients = self.surface_subjects(above, depth + 1) if self.is_passive(above) else []
            patients = patients or [t for c in children(above, "obj") for t in self._filled(c)]
            if patients:
                return patients
        if dep == "acl":
            if verb.dep_ == "acl:relcl":
                return self._with_conjuncts(head) if not self._has_object_gap(verb) else []
            if has(verb, "VerbForm", "Inf") or any(c.lower_ in self.infinitive for c in children(verb, "mark")):
                if below_argument and base(argument.dep_) == "obj" and self.controls(above):
                    return self._with_conjuncts(head)  # *urged the generals to release them*, hung on the generals
                return self._of_noun(head, depth)
            if self._worded(verb):
                return self.surface_subjects(head.head, depth + 1)
            return self._with_conjuncts(head)
        if (dep in {"xcomp", "advcl", "ccomp"} or self._said_to_be(verb)) and head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}:
            finite = has(verb, "VerbForm", "Fin") or any(has(c, "VerbForm", "Fin") for c in children(verb, "aux", "cop"))
            if dep != "xcomp" and finite:
                return []
            marks = {m.lower_ for m in children(verb, "mark")}
            opener = min((m.i for m in children(verb, "mark") if m.lower_ in self.infinitive), default=-1)
            served = (c for c in children(head, "obl", "nmod") if c.right_edge.i == opener - 1 and set(prepositions(c)) & self.beneficiary)
            for c in served:
                return self._filled(c)  # *makes it hard for Iran to move arms*
            if head.lemma_ in self.asking and marks & self.infinitive:
                asked = [c for c in children(head, "obl") if set(prepositions(c)) & self.addressed and c.i < verb.i]
                if asked:
                    return self._filled(asked[-1])  # *called on X to leave*
            planned = verb.doc[max(opener - 1, 0)]
            if dep == "advcl" and opener > 0 and planned.lemma_.lower() in self.plans and "nmod:poss" in labels(planned):
                return self._of_noun(planned, depth)  # *prijst X voor zijn plan om*, hung on the verb
            if dep == "advcl" and marks & self.object_marks:
                objects = [t for c in children(head, "obj") for t in self._filled(c)]
                if not objects:  # *lashed out at X for leaving*
                    objects = [
                        t for c in children(head, "obl") if set(prepositions(c)) & self.blamed and c.i < verb.i for t in self._filled(c)
                    ]
                if self.is_passive(head):
                    objects = self.surface_subjects(head, depth + 1)
                if objects:
                    return objects  # *praised the authorities for sheltering refugees*
            if dep == "advcl" and not marks and verb.lemma_.lower() in self.stative:
                before = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i > head.i + 1 else head
                described = next((c for c in children(head, "obj", "obl") if c.i <= before.i <= c.right_edge.i), None)
                if described is not None:
                    return self._filled(described)  # *bombed a depot belonging to X*
            first = verb.left_edge
            free = dep == "advcl" and head.lemma_ not in self.accusing
            apart = free and (first.text == "," or (first.i > 0 and first.nbor(-1).text == ","))  # *told reporters, thanking X*
            apart = apart or (dep == "advcl" and verb.i < head.i)  # *summoned by X, he accused Y*: nothing of Y
            bare = not marks and head.lemma_.lower() in self.perceiving and has(verb, "VerbForm", "Inf")  # *saw the rebels **attack** it*
            if (self.controls(head) and not apart) or dep == "xcomp":
                objects = [t for c in children(head, "obj", "iobj") for t in self._filled(c) if c.pos_ in {"PROPN", "NOUN", "PRON"}]
                # *entered Chad to fight*: who enters fights, unlike whom a verb that no list has concerns (*got Chad to leave*)
                aimed = head.lemma_.lower() in self.doing and "cop" not in labels(verb)
                if objects and (bare or self.controls(head) or (self._acts(objects[0]) and not aimed)):
                    return objects
            if self.is_passive(head) and not self.controls(head) and dep == "advcl":
                agents = [t for c in children(head, "obl") if set(prepositions(c)) & self.agent for t in self._filled(c)]
                if agents:
                    return agents
            return self.surface_subjects(head, depth + 1)
        if self._nominal(verb) and dep in {"obl", "obj"} and head.pos_ == "VERB":
            accused = self.controls(head) and set(prepositions(verb)) & self.genitive
            if self.is_passive(head) and accused:
                return self.surface_subjects(head, depth + 1)
            held = [t for c in children(head, "obj") for t in self._filled(c)]
            if accused or set(prepositions(verb)) & self.beneficiary or (held and set(prepositions(verb)) & self.offences):
                return held  # *thanked X for the training of …*
            return self.surface_subjects(head, depth + 1)  # *went on with the sending of arms*
        return []

    def _worded(self, verb: Word) -> bool:
        """*issued a statement **accusing** X*: who issued it accuses him."""
        words = verb.head
        said = words.lemma_.lower() in self.announcements and base(words.dep_) == "obj" and words.head.lemma_.lower() in self.issuing
        return said and not self.past_participle(verb) and not self.is_passive(words.head)

    def controls(self, verb: Word) -> bool:
        """Whether the object of a verb does what its complement says, by its lemma with or without a particle: *riep X **op** te*."""
        lemma = verb.lemma_.lower()
        whole = {lemma, *(c.lower_ + lemma for c in children(verb, "compound:prt"))}
        whole |= {f"{lemma}_{c.lemma_.lower()}" for c in children(verb, "obl")}  # *zette X onder **druk** om te vertrekken*
        return bool(whole & self.object_control)

    def _marked_infinitive(self, clause: Word) -> bool:
        return any(m.lower_ in self.infinitive for m in children(clause, "mark"))

    @staticmethod
    def _said_to_be(clause: Word) -> bool:
        """*says to be ready to leave*: the infinitive read as the subject of an adjective that has its own one above."""
        return base(clause.dep_) == "csubj" and clause.head.pos_ == "ADJ" and base(clause.head.dep_) == "xcomp"

    @staticmethod
    def _acts(token: Word) -> bool:
        return token.pos_ in {"PROPN", "PRON"} and not has(token, "PronType", "Rel")

    def _of_noun(self, noun: Word, depth: int) -> list[Word]:
        """Who acts in ``plan to attack``, ``weigering om te``: the noun's possessor, else the subject around it."""
        for child in children(noun, "nmod:poss", "nmod", "compound"):
            if child.dep_ == "nmod:poss" or set(prepositions(child)) & (self.genitive | self.agent):
                return self._filled(child)
        if base(noun.dep_) in {"obj", "obl", "xcomp"} and noun.head.pos_ == "VERB":
            if noun.dep_ == "obj":
                receivers = [t for c in children(noun.head, "iobj") for t in self._filled(c)]
                if receivers or (noun.lemma_.lower() in self.permissions and noun.head.lemma_.lower() in self.permitting):
                    return receivers  # *gave **the army** orders to attack*
            return self.surface_subjects(noun.head, depth + 1)
        return [noun]  # *a coalition to fight X*

    def _has_object_gap(self, verb: Word) -> bool:
        """Whether the relative clause has its gap in the object: it has a subject of its own."""
        return any(True for _ in children(verb, "nsubj"))

    def _relative_object(self, verb: Word) -> list[Word]:
        """The antecedent as the object of a relative clause without a pronoun (*the town they took*)."""
        if verb.dep_ != "acl:relcl" or not self._has_object_gap(verb):
            return []
        nouns = [c for c in verb.children if base(c.dep_) in {"nsubj", "obj", "obl", "iobj"}]
        owners = [owner for noun in nouns for owner in children(noun, "nmod", "det")]
        if any(c.lower_ in self.relative or (base(c.dep_) == "det" and has(c, "PronType", "Rel")) for c in nouns + owners):
            return []  # Has its place, also as the owner (*X, **whose** envoy returned*, *X, **wier** partij …*).
        if any(base(c.dep_) in {"ccomp", "xcomp"} for c in verb.children):
            return []
        return self._with_conjuncts(verb.head)

    def _gap_above(self, verb: Word) -> list[Word]:
        """*a group which X is accused of backing*: a relative pronoun that the verb above has no place for."""
        node = verb
        while base(node.dep_) in {"xcomp", "advcl"} and node.head.pos_ == "VERB":
            node = node.head
            if node.dep_ == "acl:relcl":
                loose = (c for c in children(node, "obl", "obj") if c.lower_ in self.relative and c.i < node.i)
                passive = "aux:pass" in labels(node)
                return [
                    t
                    for c in loose
                    if not prepositions(c) and (passive or (c.dep_ == "obj" and node is verb.head and self._for_the_infinitive(c)))
                    for t in self._antecedent(c)
                ]
        return []

    def _with_conjuncts(self, noun: Word) -> list[Word]:
        parts = conjuncts(noun) if noun.dep_ != "conj" else [noun]
        return [p for p in parts if p.pos_ != "PRON"] or parts  # *he and **Ann Lee**, who headed the delegation*

    def _filled(self, token: Word) -> list[Word]:
        return [t for part in conjuncts(token) for t in self._antecedent(part)]

    def _agreeing(self, pronoun: Word, noun: Word) -> Word:
        """The noun that a pronoun for things, or for persons, can refer to: *a councillor for the **League**, which suspended him*."""
        if pronoun.lower_ in self.relative_persons and noun.pos_ == "NOUN" and noun.lemma_.lower() not in self.acting:
            # *a depot of the **Tigers**, who operate freely*
            names = (c for c in children(noun, "nmod") if c.pos_ == "PROPN" and noun.i < c.i)
            named = [c for c in names if c.right_edge.i in {pronoun.i - 2, pronoun.i - 1}]
            return named[-1] if named else noun
        if pronoun.lower_ not in self.relative_things or not self._human(noun):
            return noun
        below = [c for c in children(noun, "nmod") if c.i > noun.i and c.right_edge.i < pronoun.i and c.pos_ in {"NOUN", "PROPN"}]
        return below[-1] if below and not self._human(below[-1]) else noun

    def _human(self, noun: Word) -> bool:
        return noun.ent_type_ == "PERSON" or (noun.pos_ == "NOUN" and noun.lemma_.lower() in self.people)

    def _antecedent(self, token: Word) -> list[Word]:
        """What a relative pronoun refers to: the noun that its clause modifies; other tokens are themselves.

        Of some of those too (*many **of whom** had supported X*).
        """
        for child in children(token, "nmod", "obl"):
            if child.lower_ in self.relative and set(prepositions(child)) & self.genitive and token.pos_ in {"ADJ", "PRON", "NUM", "DET"}:
                token = child
                break
        if token.pos_ not in {"PRON", "DET", "SCONJ", "ADV"} or token.lower_ not in self.relative:
            return [token]
        if has(token, "PronType", "Dem") and token.dep_ not in {"nsubj", "nsubj:pass", "obj"}:
            return [token]
        node = token.head
        for _ in range(DEPTH):
            if node.dep_ in {"acl:relcl", "acl"}:
                return self._with_conjuncts(self._agreeing(token, node.head))
            if node.dep_ not in {"conj", "xcomp", "ccomp", "advcl"}:
                break
            node = node.head
        return [token]
