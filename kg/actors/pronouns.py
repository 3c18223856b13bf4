"""Pronouns: who is meant by *he*, *their*, *who*, *we*."""

from __future__ import annotations

from dataclasses import replace

from kg.actors.mentions import Mentions
from kg.actors.model import Mention, MentionKind
from kg.actors.phrases import children, conjuncts, has
from kg.actors.referring import (
    COLLECTIVE,
    GROUPS,
    HEADED,
    PEOPLE,
    STATES,
    WINDOW,
    Referring,
)
from kg.actors.words import Word, base
from kg.lexicon.morphology import prefix_of
from kg.ontology import ActorType


class Pronouns(Referring):
    """Links pronouns to the mentions before them."""

    def _several(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> list[Mention]:
        """*Ann Berg and Jan Smit were jailed. **They** …*: the people, or the states, that the sentence before is about.

        Not where that sentence tells of others too who are more than one.
        """
        verb = token.head
        finite = [v for v in (verb, *children(verb, "aux", "cop")) if has(v, "VerbForm", "Fin")]
        plural = token.lower_ in self.plural - self.neuter and not self._singular_verb(token) and not has(token, "Number", "Sing")
        if (
            not plural
            or base(token.dep_) != "nsubj"
            or token.lower_ in self.first_person
            or verb.pos_ not in {"VERB", "AUX", "ADJ", "NOUN"}
        ):
            return []
        if self.compounding and not any(has(v, "Number", "Plur") for v in finite):
            return []
        first = token.sent.start
        before = token.doc[first - 1].sent if first and verb.dep_ == "ROOT" else None
        root = next((t for t in before if t.dep_ == "ROOT"), None) if before is not None else None
        subject = next(children(root, "nsubj"), None) if root is not None else None
        together = conjuncts(subject) if subject is not None else []
        named = [m[0] for t in together if len(m := mentions.of(t)) == 1 and m[0].actor is not None and m[0].kind is MentionKind.NAME]
        if len(named) < 2 or len(named) != len(together) or before is None or len({m.type for m in named}) > 1:
            return []
        if named[0].type not in {ActorType.PERSON, ActorType.COUNTRY}:
            return []
        others = (t for t in before if t.pos_ == "NOUN" and has(t, "Number", "Plur") and t.i in mentions.by_head)
        if any(base(t.dep_) in {"obj", "iobj", "obl"} for t in others):
            return []
        end = token.idx + len(token)
        return [Mention(token.idx, end, token.i, MentionKind.PRONOUN, m.type, m.actor) for m in named]

    def _personal(self, token: Word) -> bool:
        """Whether a pronoun stands for persons, as an argument of its own, or for a body that acts."""
        persons = (self.singular | self.plural | self.first_person) - self.neuter
        if token.lower_ in self.neuter and base(token.dep_) == "nsubj" and token.head.pos_ == "VERB":
            return not self._expletive(token)  # a party or a state that acts
        return token.pos_ == "PRON" and token.lower_ in persons and token.dep_ != "nmod:poss"

    def _pronoun(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> Mention | None:
        word = token.lower_
        if word in self.relative_possessive:
            return self._relative(token, mentions)
        if word in self.first_person:
            return self._speaker(token, mentions)
        plural = word in self.plural and (not has(token, "Number", "Sing")) and not self._singular_verb(token)
        if word in self.neuter:
            if base(token.dep_) in {"expl"} or self._expletive(token) or self._proposition(token):
                return None
            kinds = COLLECTIVE | PEOPLE if word in self.singular else COLLECTIVE  # Dutch *zijn*: his, or its
        elif plural:
            kinds = COLLECTIVE
        elif word in self.singular and word in self.plural:
            kinds = COLLECTIVE | PEOPLE  # Dutch *zij*: a woman, or a party, a government, a company
        elif word in self.singular:
            kinds = PEOPLE
        else:
            return None
        if token.dep_ == "nmod:poss":
            headed = self._office_owner(token, mentions, sentence)
            if headed is not None:
                return headed
            if word in self.singular and (self.finder.kin(token.head) or self.finder.role_tail(token.head) in self.agents):
                kinds = PEOPLE  # *zijn **broer***: a firm has none
        speaker = self._subject_above(token, mentions) if token.dep_ != "nmod:poss" else None
        if speaker is not None and plural and self._several_nearer(speaker, token, mentions, sentence):
            speaker = None
        town = speaker is not None and speaker.type is ActorType.PLACE and speaker.actor in self.finder.thesaurus.capital_of
        if speaker is not None and (speaker.type in kinds or speaker.type is None or plural or (town and ActorType.COUNTRY in kinds)):
            return speaker
        if word in self.singular and word in self.plural and not plural:
            kinds = PEOPLE  # the further away, the less sure
        candidates = self._before(token, mentions, sentence)
        if ActorType.COUNTRY in kinds:
            candidates = [(t, self._as_state(t, m) if sentence[t.i] < sentence[token.i] else m) for t, m in candidates]
        candidates = [(t, m) for t, m in candidates if m.type in kinds]
        if word not in self.plural:  # *Police officers arrested X, according to **her** lawyer*: none of the officers
            candidates = [(t, m) for t, m in candidates if not (t.pos_ == "NOUN" and has(t, "Number", "Plur"))]
        if plural:
            candidates = [
                (t, m)
                for t, m in candidates
                if has(t, "Number", "Plur") or t.dep_ == "conj" or m.type in GROUPS or m.kind is MentionKind.DEMONYM
            ]
            many = {sentence[t.i] for t, _ in candidates if has(t, "Number", "Plur") and t.pos_ == "NOUN"}
            # *The court told the state to free 31 asylum seekers and feed **them***: a plural noun before a single body
            candidates = [(t, m) for t, m in candidates if sentence[t.i] not in many or (has(t, "Number", "Plur") and t.pos_ == "NOUN")]
        clause = token.head
        if base(token.dep_) == "nsubj" and self._wished(clause):
            # *wants them to stay*: for himself he would have said so without a pronoun
            wishers = {m.actor for c in children(clause.head, "nsubj") for m in mentions.of(c)}
            candidates = [(t, m) for t, m in candidates if m.actor not in wishers]
        if not candidates:
            return None
        possessive = token.dep_ == "nmod:poss"
        beside = [c for c in token.head.children if c is not token and base(c.dep_) in {"nsubj", "obj", "obl"}]
        verb = token.head
        while verb.dep_ in {"conj", "xcomp"} and base(token.dep_) != "nsubj" and not any(True for _ in children(verb, "nsubj")):
            verb = verb.head  # *sacked Y and accused **him***, *refuses to talk to **him***: nor who sacked him, or refuses
            beside += children(verb, "nsubj")
        # Who accuses *her* accuses somebody else.
        others = set() if possessive else {m.actor for c in beside for m in mentions.of(c)}
        local = [(t, m) for t, m in candidates if m.actor not in others and (possessive or not any(c.is_ancestor(t) for c in beside))]
        if possessive and not plural:
            # *P and Q backed **his** bid*: neither's
            several = [s for s in self._subjects_over(token) if any(True for _ in children(s, "conj"))]
            acting = {c.i for s in several for c in conjuncts(s)}
            local = [(t, m) for t, m in local if t.i not in acting]
        if word in self.neuter and not possessive:  # *chaired by the **US** minister, but Chad declined to supply **it***
            local = [(t, m) for t, m in local if base(t.dep_) not in {"compound", "amod"}]
        aside = [(t, m) for t, m in local if not self._aside(t, token)]
        local = aside or local
        if not local:
            return None
        head, best = local[0]
        for i, found in mentions.by_head.items():
            # Somebody unnamed stands nearer and fits as well: *militias … by them*; *Investigators spoke. Chad rejected their report*.
            if found[0].actor is not None or not head.i < i < token.i or token.doc[i].dep_ == "nmod:desc":
                continue  # ***President** X* is X
            later = sentence[i] > sentence[head.i] and base(token.doc[i].dep_) == "nsubj"
            man = found[0].type is ActorType.PERSON and base(token.dep_) == "nsubj"  # *The army chief refused. **He** …*
            theirs = possessive and word in self.neuter  # *Unite struck. The firm gave in. **Its** chairman …*
            nearer = sentence[i] == sentence[token.i] or (later and (plural or man or theirs))
            alike = plural or (found[0].type is ActorType.PERSON) == (best.type is ActorType.PERSON)
            if nearer and alike and has(token.doc[i], "Number", "Plur") == plural:
                return None
        if plural and not possessive and base(head.dep_) != "nsubj" and self._things(head, token, mentions, sentence):
            return None
        if plural and not possessive and base(head.dep_) != "nsubj" and not has(head, "Number", "Plur"):
            # *The **troops**, an arm of P, fought Q. **They** …*: they, whoever they are
            unnamed = (token.doc[i] for i, found in mentions.by_head.items() if found[0].actor is None and sentence[i] == sentence[head.i])
            if any(base(t.dep_) == "nsubj" and has(t, "Number", "Plur") for t in unnamed):
                return None
        if word in self.neuter and not possessive and (self._within_a_thing(head, mentions) or self._nearer_thing(head, token, mentions)):
            return None
        rivals = {
            m.actor for t, m in local if sentence[t.i] == sentence[head.i] and (base(t.dep_) == "nsubj") == (base(head.dep_) == "nsubj")
        }
        if possessive and not plural and word in self.singular | self.neuter and token.head.dep_ == "conj":
            beside_it = token.head.head.i
            joined = [m for t, m in local if t.i == beside_it or (t.head.i == beside_it and t.dep_ == "appos")]
            if joined:
                return joined[0]  # *questioned Berg and **her** husband*: hers, and not the subject's
        if possessive and word not in self.singular - self.neuter:
            mine = self._among(token, local) or self._clause_subject(token, local)
            mine = mine or self._subject_above(token, mentions)
            if mine is not None:
                return mine
        if possessive and word not in self.singular:
            here = {m.actor for t, m in local if sentence[t.i] == sentence[token.i]}
            if len(here) > 1:
                return None
        if len(rivals) > 1 and base(head.dep_) != "nsubj":
            return None
        if len(rivals) > 1 and word not in self.singular:
            # Several subjects: only the nearest clause's is safe.
            return None
        return best

    def _as_state(self, name: Word, mention: Mention) -> Mention:
        """***Budapest** objected*: a capital that acts in the sentence is its state."""
        country = self.finder.thesaurus.capital_of.get(mention.actor or "") if mention.type is ActorType.PLACE else None
        if country is None or name.dep_ != "nsubj" or name.head.pos_ != "VERB":
            return mention
        return replace(mention, actor=country, type=ActorType.COUNTRY)

    @staticmethod
    def _aside(name: Word, pronoun: Word) -> bool:
        """Whether a name only tells of a body that it is led by somebody: *The court, led by **Ann Lee**, ruled that **he** …*."""
        clause = name.head
        agent = name.dep_ in {"obl:agent", "obl"} and clause.dep_ == "acl" and clause.head.i < name.i < pronoun.i
        return agent and clause.head.pos_ in {"NOUN", "PROPN"} and name.sent is pronoun.sent and not clause.is_ancestor(pronoun)

    @staticmethod
    def _subjects_over(possessive: Word) -> list[Word]:
        """The subjects of the clause in which a possessive stands, other than what it belongs to."""
        verb = possessive.head
        below = {possessive.head.i}
        while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
            below.add(verb.i)
            verb = verb.head
        return [c for c in children(verb, "nsubj") if c.i not in below]

    @staticmethod
    def _several_nearer(speaker: Mention, token: Word, mentions: Mentions, sentence: dict[int, int]) -> bool:
        """*Russia bombed the rebels before **they** fled*: several stand nearer than one body."""
        doc = token.doc
        if has(doc[speaker.head], "Number", "Plur"):
            return False
        between = (doc[i] for i in mentions.by_head if speaker.head < i < token.i and sentence[i] == sentence[token.i])
        return any(t.pos_ == "NOUN" and has(t, "Number", "Plur") and base(t.dep_) == "obj" for t in between)

    def _office_owner(self, possessive: Word, mentions: Mentions, sentence: dict[int, int]) -> Mention | None:
        """*Hungary will not pay, **its** justice minister said*: the only one so far that can have such an office.

        Of several the one that the sentence is about. Nobody where something unnamed of that kind stands nearer.
        """
        word, tail = possessive.lower_, self.finder.role_tail(possessive.head)
        before = [t.lower_ for t in possessive.doc[max(possessive.i - 2, 0) : possessive.i]]
        if tail is None or has(possessive.head, "Number", "Plur") or {*before[-1:], " ".join(before)} & self.including:
            return None
        his = word in self.singular  # Dutch *zijn*, *haar*: a man's, a woman's or a body's
        if his and (not self.compounding or tail in self.personal_offices):
            return None
        office = tail.rpartition("_")[2]
        kinds = self.headed.get(tail)
        if kinds is None and (tail in self.state_offices or office in self.state_offices):
            kinds = STATES
        if kinds is None and tail in self.leaders:
            kinds = HEADED["bodies"] | HEADED["troops"] | STATES
        if kinds is None:
            return None
        named, here = self._before(possessive, mentions, sentence), sentence[possessive.i]
        if his and any(m.type is ActorType.PERSON and sentence[t.i] == here for t, m in named):
            return None
        fitting = [(t, m) for t, m in named if m.type in kinds and m.kind is not MentionKind.DEMONYM and here - sentence[t.i] < WINDOW]
        nearest = max((sentence[t.i] for t, _ in fitting), default=-1)
        fitting = [(t, m) for t, m in fitting if sentence[t.i] == nearest and not t.is_ancestor(possessive)]
        fitting = [(t, m) for t, m in fitting if base(t.dep_) not in {"compound", "amod"}]  # *Taliban agents detained …*
        if len({m.actor for _, m in fitting}) > 1:
            above = [t for t in possessive.sent if t.is_ancestor(possessive)]
            mine = [(t, m) for t, m in fitting if base(t.dep_) == "nsubj" and any(t.head.i == a.i for a in above)]
            fitting = mine or [(t, m) for t, m in fitting if base(t.dep_) == "nsubj" and t.head.dep_ == "ROOT"]
        if len({m.actor for _, m in fitting}) != 1:
            return None
        head, owner = fitting[0]
        for i, found in mentions.by_head.items():
            if (
                head.i < i < possessive.i
                and found[0].actor is None
                and found[0].type in kinds | {ActorType.GROUP}
                and not has(possessive.doc[i], "Number", "Plur")
            ):
                return None
        return owner

    @staticmethod
    def _within_a_thing(head: Word, mentions: Mentions) -> bool:
        """Whether an actor only tells which thing is meant: *a treaty brokered by **Chad***, which *it* may stand for."""
        node = head
        while base(node.dep_) in {"nmod", "obl", "acl"} and node.head.i != node.i:
            clause = base(node.dep_) == "obl"
            node = node.head
            if clause and base(node.dep_) != "acl":
                return False  # in a clause of its own
            if node.pos_ == "NOUN" and node.i not in mentions.by_head and has(node, "Number", "Sing"):
                return True
        return False

    @staticmethod
    def _nearer_thing(head: Word, pronoun: Word, mentions: Mentions) -> bool:
        """Whether a thing that an object may stand for was spoken of since: *Chad backed the **plan**, but Mali rejected **it***."""
        if base(pronoun.dep_) != "obj":
            return False
        between = pronoun.doc[head.i + 1 : pronoun.i]
        things = (t for t in between if t.pos_ == "NOUN" and base(t.dep_) in {"nsubj", "obj"} and has(t, "Number", "Sing"))
        return any(t.i not in mentions.by_head for t in things)

    @staticmethod
    def _things(head: Word, pronoun: Word, mentions: Mentions, sentence: dict[int, int]) -> bool:
        """Whether things are what the sentence of ``head`` is about: *The **camps** made it hard for Chad to help JNIM. **They** …*."""
        subjects = (
            t
            for t in head.doc[head.sent.start : head.i]
            if base(t.dep_) == "nsubj" and t.pos_ == "NOUN" and has(t, "Number", "Plur") and t.head.dep_ == "ROOT"
        )
        return sentence[head.i] < sentence[pronoun.i] and any(t.i not in mentions.by_head for t in subjects)

    @staticmethod
    def _relative(token: Word, mentions: Mentions) -> Mention | None:
        """*Rossi, whose government …*"""
        before = token.i - 1 - (token.i > 1 and token.nbor(-1).text == ",")
        for i in range(before, max(-1, before - 6), -1):  # most often it stands right behind the name
            near = mentions.by_head.get(i, [])
            if len(near) == 1 and near[0].end == token.doc[before].idx + len(token.doc[before]):
                whole = mentions.of(token.doc[i].head) if base(token.doc[i].dep_) == "nmod" else []
                # *the museum **in Kent**, whose director …*
                body = len(whole) == 1 and whole[0].type in HEADED["bodies"] and whole[0].actor is not None
                return whole[0] if near[0].type is ActorType.PLACE and body and whole[0].end >= near[0].end else near[0]
        node = token.head
        while node.dep_ != "acl:relcl" and node.head.i != node.i:
            node = node.head
        found = mentions.of(node.head)
        return found[0] if node.dep_ == "acl:relcl" and len(found) == 1 else None

    def _speaker(self, token: Word, mentions: Mentions) -> Mention | None:
        """Who is *we* in a quotation: its speaker."""
        node = token
        while True:
            for verb in (*children(node, "parataxis"), node.head):
                if verb.lemma_.lower() in self.speech and (verb.head.i == node.i or base(node.dep_) in {"ccomp", "parataxis"}):
                    for subject in children(verb, "nsubj"):
                        found = mentions.of(subject)
                        if len(found) == 1 and found[0].actor is not None and subject.i != token.i:
                            return found[0]
            for source in children(node, "parataxis"):
                found = mentions.of(source) if {c.lower_ for c in children(source, "case")} & self.according else []
                if len(found) == 1 and found[0].actor is not None:
                    return found[0]  # *"Wij gaan door", **aldus** X*
            if node.head.i == node.i:
                return None
            node = node.head

    def _subject_above(self, token: Word, mentions: Mentions) -> Mention | None:
        """*X said that it …*, *X rejoined the network from which it …*: most often the subject of the verb above."""
        clause = token.head if token.dep_ != "nmod:poss" else token.head.head
        relative = clause.dep_ == "acl:relcl" and token.dep_ != "nmod:poss"
        if base(token.dep_) not in {"nsubj", "nmod"} or not (relative or base(clause.dep_) in {"ccomp", "advcl", "xcomp"}):
            return None
        if self._wished(clause) and token.dep_ != "nmod:poss":
            return None
        if token.dep_ == "nmod:poss" and base(token.head.dep_) != "nsubj":
            return None
        verb = clause.head
        while relative and base(verb.dep_) in {"obj", "obl", "nmod", "iobj"}:
            verb = verb.head
        above = [c for c in children(verb, "nsubj") if c.i < token.i]
        if base(clause.dep_) == "ccomp" and verb.lemma_.lower() in self.charging:
            # *verwijt X dat **zij** …*: whom one reproaches has done it
            above = [c for c in children(verb, "obj", "iobj") if c.i < token.i] or above
        found = mentions.of(above[0]) if len(above) == 1 else []
        if len(found) != 1 or any(True for _ in children(above[0], "conj")):
            return None
        subject, mention = above[0], found[0]
        if has(subject, "Number", "Plur") and token.lower_ not in self.plural:
            return None
        several = token.lower_ in self.plural and token.lower_ not in self.singular
        if several and not has(subject, "Number", "Plur") and mention.type is ActorType.PERSON:
            return None
        if token.lower_ in self.singular - self.plural and mention.type is not ActorType.PERSON:
            return None
        return mention

    def _wished(self, clause: Word) -> bool:
        """Whether a clause says what somebody wants, asks or orders of another."""
        return base(clause.dep_) == "ccomp" and clause.head.lemma_.lower() in self.wishing

    def _among(self, possessive: Word, candidates: list[tuple[Word, Mention]]) -> Mention | None:
        """*killed four members of the Clan, including **its** leader*: whose of several somebody is."""
        words = [t.lower_ for t in possessive.doc[max(possessive.i - 2, 0) : possessive.i]]
        if not {words[-1] if words else "", " ".join(words)} & self.including:
            return None
        nearest = max((c for c in candidates if c[0].i < possessive.i), key=lambda c: c[0].i, default=None)
        same = nearest is not None and possessive.sent.start <= nearest[0].i
        return nearest[1] if nearest is not None and same else None

    def _clause_subject(self, possessive: Word, candidates: list[tuple[Word, Mention]]) -> Mention | None:
        """Who acts in the clause of a possessive: *Iran moves weapons through Iraq to **its** allies*.

        Or for whom something is easy or hard: *makes it hard **for Iran** to arm its allies*.
        """
        doc = possessive.doc
        served = [
            (t, m)
            for t, m in candidates
            if possessive.sent.start <= t.i < possessive.i - 1
            and {c.lower_ for c in children(t, "case")} & self.beneficiary
            and doc[t.i + 1].lower_ in self.infinitive
        ]
        if len(served) == 1 and not any(served[0][0].i < t.i < possessive.i and base(t.dep_) == "nsubj" for t, _ in candidates):
            return served[0][1]
        node = possessive.head
        deed = node
        while node.pos_ not in {"VERB", "AUX"} and node.head.i != node.i:
            deed, node = node, node.head
        if node.lemma_.lower() in self.judging and {c.lower_ for c in children(deed, "case")} & self.merits:
            # *thanked Chad for **its** help*
            judged = [(t, m) for t, m in candidates if t.head.i == node.i and base(t.dep_) == "obj" and t.i < possessive.i]
            return judged[0][1] if len(judged) == 1 and not any(True for _ in children(judged[0][0], "conj")) else None
        subjects = [(t, m) for t, m in candidates if t.head.i == node.i and base(t.dep_) == "nsubj" and t.dep_ != "nsubj:outer"]
        return subjects[0][1] if len(subjects) == 1 and not any(True for _ in children(subjects[0][0], "conj")) else None

    @staticmethod
    def _singular_verb(token: Word) -> bool:
        verb = token.head
        words = [verb, *children(verb, "aux", "cop")]
        return base(token.dep_) == "nsubj" and any(has(w, "Number", "Sing") for w in words if has(w, "VerbForm", "Fin"))

    def _proposition(self, token: Word) -> bool:
        """*Chad denied **it***, *neemt **het** over*: what was said before, or nothing by itself."""
        verb = token.head
        if base(token.dep_) != "obj" or verb.pos_ != "VERB":
            return False
        lemma = verb.lemma_.lower()
        plain = lemma.removeprefix(prefix_of(lemma)) if self.compounding else lemma
        whole = {lemma, *(c.lower_ + plain for c in children(verb, "compound:prt"))}
        return bool(whole & (self.denying | self.idioms))

    @staticmethod
    def _expletive(token: Word) -> bool:
        """*It is clear that …*: the clause is the real subject."""
        return any(base(c.dep_) in {"csubj", "ccomp"} for c in token.head.children) and token.head.pos_ in {"ADJ", "NOUN"}
