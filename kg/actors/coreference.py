"""What refers back: pronouns and definite nominals.

Conservative on purpose: a link is made by agreement, role and recency, and not at all when two candidates
are as good. The search goes back over at most two sentences.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from kg.actors.mentions import Mentions
from kg.actors.model import Actor, Mention, MentionKind
from kg.actors.officers import Officers
from kg.actors.phrases import char_range, children, definite, extent, first_conjunct, has
from kg.actors.pronouns import Pronouns
from kg.actors.referring import (
    CORE,
    FIGHTERS,
    GROUPS,
    MEN,
    PRIVATE,
    REFERRING,
    ROLES,
)
from kg.actors.words import Text, Word, base
from kg.ontology import ActorType

DISTINCT = frozenset(REFERRING[kind] for kind in ("companies", "clubs", "media"))  # what is one of these is nothing else


class Coreference(Pronouns, Officers):
    """Links pronouns and definite nominals of one language to mentions before them."""

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
        kind = next((x for c in children(token, "compound") if c.pos_ == "NOUN" and c.i < token.i and (x := self.finder.sector(c))), None)
        if sector is not None and kind not in {None, sector}:
            return None  # *the **army** delegation* says itself which one
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
            if self.finder.lemma(token) in self.homelands and self._another_since(token, next(iter(same)) or "", mentions):
                actor = None  # *Iran … his country. Iraq … **the country***
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
        elif own.type is ActorType.GROUP and self.finder.lemma(token) in self.organs:
            return None  # *Unite met managers. **The board** …* is an organ, and of whom nobody says
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
        elif own.type is ActorType.COUNTRY and self.finder.tail(token) in self.lands:  # *the region* is no country, nor *the ally*
            states = [(t, m) for t, m in self._before(token, mentions, sentence) if m.type is ActorType.COUNTRY]
            named = [m for t, m in states if m.kind is MentionKind.NAME and t.dep_ != "compound"]  # not that of ***U.S.** President X*
            fitting = {m.actor for m in named or (m for _, m in states if m.kind is MentionKind.NAME) if m.actor}
        else:
            return None
        if len(fitting) != 1:
            return None
        return next(m for m in candidates if m.actor in fitting)

    def _another_since(self, token: Word, country: str, mentions: Mentions) -> bool:
        """Whether another country has been named since a text last spoke of one, by its name, nationality or parts."""
        spoken = [i for i, name in mentions.names.items() if i < token.i and (name.actor or "").partition(".")[0] == country]
        last = max(spoken, default=-1)
        later = {name.actor for i, name in mentions.names.items() if last < i < token.i and name.kind == "name" and name.actor}
        return any(a is not None and a.type is ActorType.COUNTRY for a in (self.finder.actor(x, mentions) for x in later))

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
        named = [(t, m) for t, m in named if not self._called_otherwise(m.actor, token, mentions)]
        if ActorType.PARTY in kinds or ActorType.ARMED_GROUP in kinds:  # *the party* is no *Foreign Affairs*
            named = [(t, m) for t, m in named if t.lower_ not in self.finder.departments]
        nearest = max((sentence[t.i] for t, _ in named), default=0)
        for wanted in ({kinds[0]}, set(kinds)):
            fitting = [m for t, m in named if sentence[t.i] == nearest and m.type in wanted]
            if len({m.actor for m in fitting}) == 1:
                return fitting[0]
        return None

    def _called_otherwise(self, actor: str | None, noun: Word, mentions: Mentions) -> bool:
        """Whether the text itself calls a body something that this is not: *the **union** Unite* is not *the company*."""
        wanted, said = self.referring[self.finder.lemma(noun)], set()
        for i, found in mentions.by_head.items():
            if i < noun.i and any(m.actor == actor for m in found):
                word = noun.doc[i]
                near = [word, *children(word, "appos", "nmod:desc", "compound")]
                near += [word.head] if base(word.dep_) in {"appos", "flat", "nmod"} and word.head.i < i else []
                said |= {kinds for w in near if w.pos_ == "NOUN" and (kinds := self.referring.get(self.finder.lemma(w))) is not None}
        return bool(said) and wanted not in said and (wanted in DISTINCT or said <= DISTINCT)

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
