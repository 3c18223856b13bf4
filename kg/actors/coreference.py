"""What refers back: pronouns and definite nominals.

Conservative on purpose: a link is made by agreement, role and recency, and not at all when two candidates
are as good. The search goes back over at most two sentences.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.model import Actor, Mention, MentionKind
from kg.actors.phrases import char_range, children, conjuncts, definite, extent, first_conjunct, has
from kg.actors.words import Text, Word, base
from kg.lexicon import Lexicon
from kg.lexicon.morphology import prefix_of
from kg.ontology import ActorType

WINDOW = 2
PEOPLE = frozenset({ActorType.PERSON})
COLLECTIVE = frozenset(ActorType) - {ActorType.PERSON, ActorType.PLACE}
PRIVATE = frozenset({ActorType.PERSON, ActorType.PLACE, ActorType.COUNTRY})
FIGHTERS = frozenset({"military", "rebels"})
MEN = 4  # letters of the shortest parts of a compound
GROUPS = frozenset({ActorType.GROUP, ActorType.ARMED_GROUP, ActorType.ORGANISATION, ActorType.PARTY, ActorType.INTERNATIONAL})


ROLES = frozenset({"leads", "governs", "memberOf", "worksFor", "speaksFor", "founded"})
CORE = frozenset({"nsubj", "obj", "iobj"})
SIDES = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.MILITARY}) | GROUPS | {ActorType.COMPANY}
PAIRED = {
    "countries": frozenset({ActorType.COUNTRY}),
    "persons": frozenset({ActorType.PERSON}),
    "firms": frozenset({ActorType.COMPANY, ActorType.ORGANISATION}),
    "sides": SIDES,
}
# Whose an office is, by the lists of offices in the lexicon.
HEADED = {
    "firms": frozenset({ActorType.COMPANY, ActorType.ORGANISATION, ActorType.MEDIA}),
    "parties": frozenset({ActorType.PARTY, ActorType.GROUP, ActorType.ORGANISATION}),
    "troops": frozenset({ActorType.MILITARY, ActorType.ARMED_GROUP, ActorType.GROUP}),
    "bodies": frozenset(
        {
            ActorType.ORGANISATION,
            ActorType.COMPANY,
            ActorType.PARTY,
            ActorType.ARMED_GROUP,
            ActorType.MEDIA,
            ActorType.INTERNATIONAL,
            ActorType.GROUP,
        }
    ),
}
STATES = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT})
REFERRING = {
    "companies": (ActorType.COMPANY, ActorType.ORGANISATION),
    "parties": (ActorType.PARTY, ActorType.ORGANISATION),
    "clubs": (ActorType.ORGANISATION,),
    "media": (ActorType.MEDIA, ActorType.ORGANISATION),
    "bodies": (ActorType.ORGANISATION, ActorType.INTERNATIONAL, ActorType.AGENCY),
    "movements": (ActorType.ARMED_GROUP, ActorType.GROUP, ActorType.PARTY, ActorType.ORGANISATION),
}


class Coreference:
    """Links pronouns and definite nominals of one language to mentions before them."""

    def __init__(self, finder: MentionFinder, lexicon: Lexicon) -> None:
        w = lexicon.words
        self.finder = finder
        self.lexicon = lexicon
        self.singular = w("pronouns", "masculine") | w("pronouns", "feminine")
        self.neuter = w("pronouns", "neuter")
        self.plural = w("pronouns", "plural")
        self.first_person = w("pronouns", "first_plural") | w("pronouns", "first_singular")
        self.relative_possessive = w("arguments", "relative_possessive")
        self.pair = w("pairs", "words") | w("pairs", "unnumbered")
        self.unnumbered = w("pairs", "unnumbered")
        self.paired = {noun: kinds for name, kinds in PAIRED.items() for noun in w("pairs", name)}
        self.definite = w("arguments", "definite")
        self.wishing = w("arguments", "wishing")
        self.unspecific = w("arguments", "unspecific")
        self.homelands = w("arguments", "homelands")
        self.state_offices = w("arguments", "state_offices")
        self.leaders = w("arguments", "leaders")
        self.counterparts = w("arguments", "counterparts")
        self.heads = w("arguments", "heads")
        self.ruling = (w("arguments", "leaders") - self.heads) | w("arguments", "ruling")
        self.seconds = w("arguments", "seconds")
        self.incumbent = w("arguments", "incumbent")
        self.former = w("modality", "former")
        self.personal_offices = w("arguments", "personal_offices")
        self.agents = w("arguments", "agents_of_persons")
        self.headed = {noun: HEADED[kind] for kind, nouns in sorted(lexicon.lists.get("headed", {}).items()) for noun in nouns}
        self.infinitive = w("arguments", "infinitive")
        self.beneficiary = w("arguments", "beneficiary")
        self.including = w("arguments", "including")
        self.homes = w("arguments", "homes") | w("referring", "movements") | w("referring", "parties")
        self.judging = w("arguments", "judging")
        self.merits = w("arguments", "merits")
        self.compounding = bool(w("morphology", "compounds"))
        # What kinds of bodies a noun may refer back to, the kind that it names first.
        self.referring = {noun: types for key, types in REFERRING.items() for noun in w("referring", key)}
        self.alliances = w("referring", "alliances")
        self.local_marks = w("arguments", "local_marks")
        self.charging = w("attribution", "accusing") | w("arguments", "object_control_verbs")
        self.according = w("attribution", "prepositions")
        self.speech = w("attribution", "verbs") | w("attribution", "quote_verbs")
        self.denying = w("arguments", "disputing")
        self.idioms = w("arguments", "empty_objects")

    def __call__(self, doc: Text, mentions: Mentions) -> None:
        """Resolve in reading order; ``mentions`` is completed in place."""
        sentence = dict(enumerate(accumulate(int(word.is_sent_start) for word in doc)))
        collectives: dict[str, set[str]] = {}
        before: Word | None = None
        for token in doc:
            if before is not None and before.i in mentions.by_head:
                self._collective(before, mentions, collectives)
            before = token
            pos = token.pos_
            if pos == "NOUN":
                self._compounded(token, mentions, collectives)
            if pos == "PRON" or token.lower_ in self.relative_possessive or (pos == "DET" and token.dep_ == "nmod:poss"):
                several = self._several(token, mentions, sentence)
                if several:
                    mentions.by_head[token.i] = several
                    continue
                found = self._pronoun(token, mentions, sentence)
                if found is None and self._personal(token):
                    # Nobody known, but somebody: a statement about him is still one.
                    type_ = ActorType.PERSON if token.lower_ in self.singular - self.plural else None
                    mentions.by_head[token.i] = [Mention(token.idx, token.idx + len(token), token.i, MentionKind.PRONOUN, type_, None)]
                if found is not None:
                    begin, end = token.idx, token.idx + len(token)
                    if sentence[found.head] == sentence[token.i]:
                        # The name in the same sentence is the better evidence.
                        begin, end = found.begin, found.end
                    mentions.by_head[token.i] = [Mention(begin, end, token.i, MentionKind.PRONOUN, found.type, found.actor)]
                    self._possessed(token, found, mentions)
            else:
                own = mentions.of(token)
                if pos == "NOUN" and self._paired(token, own):
                    both = self._both(token, mentions, sentence)
                    if both:
                        mentions.by_head[token.i] = both
                        continue
                if len(own) != 1 or pos == "NUM":
                    continue
                unknown = own[0].kind is MentionKind.NOMINAL and own[0].actor is None
                official = own[0].kind is MentionKind.COMPOSITE and (own[0].actor or "").endswith(".officials")
                if unknown or official:
                    antecedent = self._officer(token, mentions)
                    if antecedent is None and unknown:
                        antecedent = self._nominal(token, own[0], mentions, sentence)
                    if antecedent is not None:
                        mentions.by_head[token.i] = [replace(own[0], actor=antecedent.actor, type=antecedent.type)]

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

    def _paired(self, token: Word, own: list[Mention]) -> bool:
        """Whether a noun stands for two that the text has named: *the **two countries***, *beide **partijen***."""
        if self.finder.lemma(token) not in self.paired or any(m.actor is not None for m in own):
            return False
        counted = [c for c in children(token, "nummod", "det", "amod") if c.lower_ in self.pair]
        telling = [c for c in token.children if base(c.dep_) in {"amod", "nmod", "acl", "compound", "appos"} and c.lower_ not in self.pair]
        known = any(c.lower_ in self.unnumbered for c in counted) or definite(token, self.definite)
        return bool(counted) and known and not telling

    def _both(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> list[Mention]:
        """The two actors of that kind in the nearest sentence before that names two; none where it names more."""
        kinds = self.paired[self.finder.lemma(token)]
        named = [
            (t, m)
            for t, m in self._before(token, mentions, sentence)
            if m.kind is MentionKind.NAME and m.actor is not None and m.type in kinds
        ]
        verb = token.head
        while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
            verb = verb.head
        acting = {(m.actor or "").partition(".")[0] for c in children(verb, "nsubj") if c.i != token.i for m in mentions.of(c)}
        named = [(t, m) for t, m in named if (m.actor or "").partition(".")[0] not in acting]  # *the UN envoy met **both sides***
        meant: dict[str, Mention] = {}
        for nearest in sorted({sentence[t.i] for t, _ in named}, reverse=True):
            there = [(t, m) for t, m in named if sentence[t.i] == nearest]
            core = [(t, m) for t, m in there if base(first_conjunct(t).dep_) in CORE]  # *X fought Y in Z*
            meant = {m.actor: m for _, m in (there if len({m.actor for _, m in there}) <= 2 else core) if m.actor is not None}
            if len(meant) > 1:
                break
        if len(meant) != 2:
            return []
        begin, end = char_range(token.doc, *extent(token))
        found = sorted(meant.values(), key=lambda m: m.begin)
        # The name in the same sentence is the better evidence.
        spans = [(m.begin, m.end) if sentence[m.head] == sentence[token.i] else (begin, end) for m in found]
        return [Mention(*span, token.i, MentionKind.NOMINAL, m.type, m.actor) for span, m in zip(spans, found, strict=True)]

    def _compounded(self, token: Word, mentions: Mentions, collectives: dict[str, set[str]]) -> None:
        """The collective that the first part of a compound refers back to: ***coalitie**troepen*, *the **coalition** strikes*.

        Its men are itself; a part of a state belongs to the state.
        """
        if self.compounding:
            text = token.lower_
            firsts = [x for x in collectives if text.startswith(x) and len(text) - len(x) > MEN]
        else:
            beside = {c.lemma_.lower() for c in children(token, "compound") if c.pos_ == "NOUN" and c.i < token.i}
            firsts = [x for x in collectives if x in beside]
        meant = {id_ for x in firsts for id_ in collectives[x]}
        actor = self.finder.actor(next(iter(meant)), mentions) if len(meant) == 1 else None
        if actor is None or self.finder.owners(token, mentions):
            return
        mentions.firsts[token.i] = actor.id
        own, sector = mentions.of(token), self.finder.sector(token)
        if sector is None or len(own) != 1 or own[0].actor is not None:
            return
        state = actor.type in {ActorType.GOVERNMENT, ActorType.COUNTRY}
        part = self.finder.composite(actor, sector, mentions) if state else actor if sector in FIGHTERS else None
        if part is not None:
            mentions.by_head[token.i] = [replace(own[0], actor=part.id, type=part.type, kind=MentionKind.COMPOSITE)]

    @staticmethod
    def _collective(noun: Word, mentions: Mentions, collectives: dict[str, set[str]]) -> None:
        """Note whom a noun that describes an actor means."""
        if noun.pos_ == "NOUN" and len(noun) > MEN and not has(noun, "Number", "Plur"):
            for m in mentions.of(noun):
                if m.actor is not None and m.type not in PRIVATE:
                    collectives.setdefault(noun.lemma_.lower(), set()).add(m.actor)

    def _personal(self, token: Word) -> bool:
        """Whether a pronoun stands for persons, as an argument of its own, or for a body that acts."""
        persons = (self.singular | self.plural | self.first_person) - self.neuter
        if token.lower_ in self.neuter and base(token.dep_) == "nsubj" and token.head.pos_ == "VERB":
            return not self._expletive(token)  # a party or a state that acts
        return token.pos_ == "PRON" and token.lower_ in persons and token.dep_ != "nmod:poss"

    def _possessed(self, token: Word, owner: Mention, mentions: Mentions) -> None:
        """*his government*, *his country*: a part of the state whose owner is now known, or that state."""
        if token.dep_ not in {"nmod:poss", "det"} or owner.actor is None:
            return
        noun = token.head
        own = mentions.of(noun)
        sector = self.finder.sector(noun)
        land = sector is None and self.finder.lemma(noun) in self.homelands and not has(noun, "Number", "Plur")
        actor = self.finder.actor(owner.actor, mentions)
        if (sector is None and not land) or actor is None or len(own) != 1 or own[0].actor is not None:
            return
        if actor.type is ActorType.PERSON and sector in FIGHTERS and (group := self.finder.thesaurus.group_led(actor.id)) is not None:
            mentions.by_head[noun.i] = [replace(own[0], actor=group.id, type=group.type, kind=MentionKind.COMPOSITE)]
            return  # *Abdi said **his fighters** …*: those of the group that he leads
        if actor.type is ActorType.PERSON:
            country = self.finder.thesaurus.actors.get(actor.country or "") or self._state_of(actor.id, token.doc, mentions)
            if country is None or (not land and sector not in {"government", "military", "police"}):
                return
            actor = country
        if sector is None:
            if actor.type is ActorType.COUNTRY:
                mentions.by_head[noun.i] = [replace(own[0], actor=actor.id, type=actor.type)]
            return
        part = self.finder.composite(actor, sector, mentions)
        mentions.by_head[noun.i] = [replace(own[0], actor=part.id, type=part.type, kind=MentionKind.COMPOSITE)]

    def _state_of(self, person: str, doc: Text, mentions: Mentions) -> Actor | None:
        """The country in which the text gives somebody an office: *the Rwandan **president** X*, *the Rwandan **senator** X*."""
        another = None
        for i, found in mentions.by_head.items():
            if not any(m.actor == person and m.kind is MentionKind.NAME for m in found):
                continue
            name = doc[i]
            for title in (name, name.head, *children(name, "nmod:desc", "compound", "appos")):
                tail = self.finder.role_tail(title)
                if tail is None or not self.finder.office(title):
                    continue
                states = [o for _, o in self.finder.owners(title, mentions) if o.type is ActorType.COUNTRY]
                if states and (tail in self.state_offices or tail.rpartition("_")[2] in self.state_offices):
                    return states[0]
                another = another or (states[0] if states else None)
        return another

    def _before(self, token: Word, mentions: Mentions, sentence: dict[int, int]) -> list[tuple[Word, Mention]]:
        """Named mentions before a token within the window, latest sentence first, subjects first in each."""
        doc = token.doc
        here = sentence[token.i]
        out: list[tuple[int, int, int, Word, Mention]] = []
        for i, found in mentions.by_head.items():
            if i >= token.i or here - sentence[i] > WINDOW or len(found) != 1 or found[0].actor is None:
                continue
            head = doc[i]
            subject = base(head.dep_) == "nsubj"
            out.append((here - sentence[i], 0 if subject else 1, -i, head, found[0]))
        out.sort(key=lambda x: x[:3])
        return [(t, m) for *_, t, m in out]

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
        candidates = [(t, m) for t, m in self._before(token, mentions, sentence) if m.type in kinds]
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
        while verb.dep_ == "conj" and base(token.dep_) != "nsubj" and not any(True for _ in children(verb, "nsubj")):
            verb = verb.head  # *sacked Y and accused **him***: nor who sacked him
            beside += children(verb, "nsubj")
        # Who accuses *her* accuses somebody else.
        others = set() if possessive else {m.actor for c in beside for m in mentions.of(c)}
        local = [(t, m) for t, m in candidates if m.actor not in others and (possessive or not any(c.is_ancestor(t) for c in beside))]
        if possessive and not plural:
            # *P and Q backed **his** bid*: neither's
            several = [s for s in self._subjects_over(token) if any(True for _ in children(s, "conj"))]
            acting = {c.i for s in several for c in conjuncts(s)}
            local = [(t, m) for t, m in local if t.i not in acting]
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
            nearer = sentence[i] == sentence[token.i] or (later and (plural or man))
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
                and found[0].type in kinds
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

    def _nominal(self, token: Word, own: Mention, mentions: Mentions, sentence: dict[int, int]) -> Mention | None:
        """A bare definite noun (*de regering*, *the group*): the latest actor of that very kind."""
        theirs = self._theirs(token, mentions)
        telling = [c for c in token.children if base(c.dep_) in {"amod", "nmod", "nummod", "acl"} and not self._beside(c)]
        telling = [c for c in telling if not (theirs is not None and c.dep_ == "nmod:poss") and c.lower_ not in self.unspecific]
        if self.finder.lemma(token) in self.alliances:  # *de coalitie om IS te bestrijden* is the one of before
            telling = [c for c in telling if not (base(c.dep_) == "acl" and has(c, "VerbForm", "Inf"))]
        kinds = self.referring.get(self.finder.lemma(token))
        nations = [c for c in telling if kinds is not None and c.dep_ == "amod" and self.finder.national(c.text)]
        if not (definite(token, self.definite) or theirs is not None) or len(telling) > len(nations):
            return None
        if self.finder.tail(token) != self.finder.lemma(token):
            return None  # *de Hutu-meerderheid* says itself which one
        if self.compounding and any(token.lower_.startswith(m) and len(token) > len(m) + 3 for m in self.local_marks):
            return None  # *het provinciebestuur* is not the government of before
        if any(c.dep_ in {"appos", "flat"} and c.i == token.i + 1 and c.pos_ == "PROPN" for c in token.children):
            return None  # *de partij **Nieuw Begin*** says itself which one
        behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
        if token.is_lower and behind.is_upper and len(behind) > 1 and token.whitespace_ and behind.i not in mentions.names:
            return None  # *the union **IF** Metall*
        beside = [m for c in children(token, "compound") if c.pos_ == "PROPN" and c.i == token.i - 1 for m in mentions.of(c)]
        capital = any(
            c.is_title and c.pos_ == "PROPN" and c.i == token.i - 1 and c.i not in mentions.names for c in children(token, "compound")
        )
        if capital or any(m.type not in {ActorType.GROUP, ActorType.COUNTRY} for m in beside):
            return None  # nor is *the **Tisza** party* the one of before
        sector = self.finder.sector(token)
        if sector is None and has(token, "Number", "Plur"):
            return None  # *both sides* are more than one
        candidates = [m for _, m in self._before(token, mentions, sentence)]
        words = token.doc
        earlier = [m for i, found in mentions.by_head.items() if i < token.i and words[i].lemma_ == token.lemma_ for m in found]
        # A body with a name that begins with the noun: *the Russian ministry of X … the ministry*.
        ministry = sector is None or own.type is ActorType.GOVERNMENT
        called = {m.actor for m in earlier if m.actor and m.kind is MentionKind.NAME and ministry and words[m.head].pos_ == "NOUN"}
        same = {m.actor for m in earlier if m.actor and m.kind is not MentionKind.NAME} | called
        if len(same) == 1 and own.type is not ActorType.PERSON and not has(token, "Number", "Plur"):
            # The same noun was used of one actor only: *the coalition against X … the coalition*.
            actor = self.finder.actor(next(iter(same)) or "", mentions)
            homes = self._homes(token, mentions) if sector is not None else set()
            # *Iraqi MPs urged **the government***: not that of the Kurds before
            if actor is not None and (not homes or actor.id.partition(".")[0] in homes):
                return replace(own, actor=actor.id, type=actor.type)
        if kinds is not None:
            countries = {x.actor for c in nations for x in self.finder.thesaurus.find(c.text)}
            return self._body(token, kinds, countries, mentions, sentence, his=theirs)
        if own.type is ActorType.PERSON and self.finder.role_tail(token) is not None:
            fitting = self._holders(token, mentions, sentence)  # *minister Anna Berg … **the minister***
        elif sector is not None:
            fitting = {m.actor for m in candidates if m.actor and m.actor.endswith("." + sector)}
            homes = self._homes(token, mentions)  # *the Iraqi premier praised **the army***: not the one of the Americans before
            fitting = {a for a in fitting if not homes or a.partition(".")[0] in homes}
        elif own.type is ActorType.GROUP:
            # *Supporters of X fought; the group fled*: a name within another group's is not that group
            outside = [(t, m) for t, m in self._before(token, mentions, sentence) if not self._within(t, mentions)]
            # nor is *de elite-eenheid **X***
            alone = [m for t, m in outside if not self._troops(t)]
            fitting = {m.actor for m in alone if m.actor and m.type in GROUPS and m.kind is MentionKind.NAME}
            noun = self.finder.lemma(token)
            if noun in self.alliances:  # *the coalition* is nobody who is not called so, *the alliance* may be NATO
                fitting = {m.actor for m in alone if m.actor in fitting and self._called(m, noun, token.doc)}
        elif own.type is ActorType.COUNTRY and self.finder.settlement(token):
            placed = [
                (t, m)
                for t, m in self._before(token, mentions, sentence)
                if m.type is ActorType.PLACE and base(t.dep_) not in {"compound", "amod"}  # *a **Kent** think tank*
            ]
            nearest = max((sentence[t.i] for t, _ in placed), default=0)
            fitting = {m.actor for t, m in placed if m.actor and sentence[t.i] == nearest}
        elif own.type is ActorType.COUNTRY:
            states = [(t, m) for t, m in self._before(token, mentions, sentence) if m.type is ActorType.COUNTRY]
            named = [m for t, m in states if m.kind is MentionKind.NAME and t.dep_ != "compound"]  # not that of ***U.S.** President X*
            fitting = {m.actor for m in named or (m for _, m in states if m.kind is MentionKind.NAME) if m.actor}
        else:
            return None
        if len(fitting) != 1:
            return None
        return next(m for m in candidates if m.actor in fitting)

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

    def _troops(self, name: Word) -> bool:
        """*de elite-eenheid **X***: a part of an army or of the police, by the noun before its name."""
        noun = name if name.pos_ == "NOUN" else name.head if name.dep_ in {"appos", "flat"} else None
        return noun is not None and self.finder.sector(noun) in {"military", "police"}

    def _homes(self, token: Word, mentions: Mentions) -> set[str]:
        """The states of the people, parliaments and armies that act in the clauses around a word, by id."""
        above, node = [token], token
        while node.head.i != node.i:
            node = node.head
            above.append(node)
        acting = [m for t in above for c in children(t, "nsubj") if c.i != token.i for m in mentions.of(c) if m.actor]
        people = (self.finder.actor(m.actor or "", mentions) for m in acting if m.type is ActorType.PERSON)
        roots = {(m.actor or "").partition(".")[0] for m in acting if "." in (m.actor or "")}
        states = {root for root in roots if (a := self.finder.actor(root, mentions)) is not None and a.type is ActorType.COUNTRY}
        return states | {a.country for a in people if a is not None and a.country}

    def _called(self, mention: Mention, noun: str, doc: Text) -> bool:
        """Whether a noun stands in what somebody is called, here or in the thesaurus."""
        names = [label.text for label in self.finder.thesaurus.labels(mention.actor or "")]
        return any(noun in name.casefold() for name in (doc.text[mention.begin : mention.end], *names))

    def _theirs(self, token: Word, mentions: Mentions) -> str | None:
        """*his movement*, *zijn partij*: the person whose it is, by id; not where the name stands beside it."""
        end = token.i + 1
        named = end + 1 < len(token.doc) and token.doc[end].text == "," and end + 1 in mentions.names
        if self.finder.tail(token) not in self.homes or named:
            return None
        owners = [m for c in children(token, "nmod:poss", "det") if c.pos_ in {"PRON", "DET"} for m in mentions.of(c)]
        person = owners[0] if len(owners) == 1 and owners[0].type is ActorType.PERSON else None
        return person.actor if person is not None else None

    def _belongs(self, body: Word, person: str, mentions: Mentions) -> bool:
        """Whether a text says that somebody has to do with a body: *X, leader of **P***, *X leads **P***."""
        node = body
        for _ in range(4):
            above = node.head
            if any(m.actor == person for m in mentions.of(above)):
                return above.pos_ != "VERB"
            if above.pos_ == "VERB":
                roles = {f.relation for f in self.lexicon.frames["verb"].get(above.lemma_.lower(), ()) if not f.fixed}
                subjects = {m.actor for c in children(above, "nsubj") for m in mentions.of(c)}
                return node.i == body.i and person in subjects and bool(roles & ROLES)
            if above.i == node.i:
                return False
            node = above
        return False

    def _body(
        self,
        token: Word,
        kinds: tuple[ActorType, ...],
        countries: set[str],
        mentions: Mentions,
        sentence: dict[int, int],
        *,
        his: str | None = None,
    ) -> Mention | None:
        """*the company*, *the movement*: the only body of that kind in the nearest sentence that names one.

        Not one that acts upon it (*the union accused the company*), nor one known to be of another country than the
        adjective says (*the American company*); with ``his`` only one that the text connects with this person.
        """
        verb = token
        while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
            verb = verb.head
        acting = {m.actor for c in children(verb, "nsubj") if c.i != token.i and not c.is_ancestor(token) for m in mentions.of(c)}
        named = [
            (t, m)
            for t, m in self._before(token, mentions, sentence)
            if m.kind is MentionKind.NAME and m.type in kinds and m.actor not in acting and self._of_country(m, countries, mentions)
        ]
        named = [(t, m) for t, m in named if his is None or self._belongs(t, his, mentions)]
        if ActorType.PARTY in kinds or ActorType.ARMED_GROUP in kinds:  # *the party* is no *Foreign Affairs*
            named = [(t, m) for t, m in named if t.lower_ not in self.finder.departments]
        nearest = max((sentence[t.i] for t, _ in named), default=0)
        for wanted in ({kinds[0]}, set(kinds)):
            fitting = [m for t, m in named if sentence[t.i] == nearest and m.type in wanted]
            if len({m.actor for m in fitting}) == 1:
                return fitting[0]
        return None

    @staticmethod
    def _within(name: Word, mentions: Mentions) -> bool:
        """Whether a name only tells which unnamed people are meant: *supporters of **X***."""
        around = mentions.of(name.head) if base(name.dep_) == "nmod" else []
        return bool(around) and around[0].actor is None and has(name.head, "Number", "Plur")

    def _of_country(self, mention: Mention, countries: set[str], mentions: Mentions) -> bool:
        actor = self.finder.actor(mention.actor or "", mentions)
        return not countries or actor is None or actor.country is None or actor.country in countries

    @staticmethod
    def _beside(clause: Word) -> bool:
        """Whether a clause does not say which one is meant: behind a comma, or the content of a verb (*accuse X of doing*)."""
        first = min((t.i for t in clause.subtree if not t.is_punct), default=clause.i)
        parted = first > clause.head.i + 1 and clause.doc[first - 1].text == ","
        return base(clause.dep_) == "acl" and (parted or (has(clause, "VerbForm", "Ger") and any(True for _ in children(clause, "mark"))))

    def _has_role(self, doc: Text, mention: Mention, lemma: str) -> bool:
        """Whether the person was introduced with this title (*premier Mohammed al-Sudani … de premier*); no *vice president* is it."""
        head = doc[mention.head]
        near = [t for t in (head, head.head, *head.children) if t.lemma_.lower() == lemma]
        return any(not any(c.lower_ in self.seconds for c in children(t, "amod", "compound")) for t in near)
