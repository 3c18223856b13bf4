"""Statements from a parsed document: matches, with factuality, time and place, filtered and scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from kg.actors.composites import STATE_SECTORS
from kg.actors.coreference import Coreference
from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.model import Actor
from kg.actors.phrases import char_range, children, extent, has, labels, prepositions
from kg.actors.words import Text, Word, base
from kg.document import Evidence
from kg.lexicon import Frame, Lexicon
from kg.lexicon.morphology import FormTable, prefix_of
from kg.ontology import PLACES, ActorType, Family, Relation, relations
from kg.relations.confidence import confidence, kind
from kg.relations.contests import Contests
from kg.relations.factuality import Factuality, FactualityReader
from kg.relations.matching import Match, Matcher
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense
from kg.relations.quotations import Quotation, quotations
from kg.relations.resolve import Filler
from kg.relations.time import when


class Drop(StrEnum):
    """Why a candidate did not become a statement."""

    SAME_ACTOR = "subject and object are the same actor"
    SAME_WORDS = "subject and object are the same words"
    INSIDE = "one argument stands inside the other"
    PRONOUN = "a pronoun that does not resolve"
    PLACE_ACTS = "a place does not act"
    NOBODY = "said of nobody (no rebels from X)"
    UNNAMED = "neither argument names an actor"
    TYPE = "an actor of a type that the relation does not take"
    REPEATED = "said already in this sentence"
    EMBEDDED = "only what a demand, threat or refusal is about"
    OWN_COUNTRY = "an actor and a part of itself"


COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "CONCEDE", "AID", "RETREAT"})
DECLINED = COOPERATIVE | {"AGREE", "COOPERATE"}
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})
PERSONAL = frozenset({"leads", "governs", "worksFor", "speaksFor", "familyOf", "founded"})
SERVING = frozenset({"familyOf", "worksFor", "speaksFor"})  # what one may be to a person
STATES_AND_BODIES = frozenset({ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.INTERNATIONAL, ActorType.AGENCY})
RIVALS = frozenset({ActorType.COMPANY, ActorType.MEDIA, ActorType.PARTY})
TERRITORIAL = frozenset({"withdrawsFrom", "deploysTo", "invades"})
# Relations to a capital that mean the government in it (*blamed Tehran*), not the city (*bombed Tehran*, *visited Tehran*).
BETWEEN_STATES = frozenset({"alliedWith", "adversaryOf", "influences"})  # *Tehran and Washington, sworn rivals*
SERVED = frozenset({"worksFor", "speaksFor"})
TALKS = frozenset({"negotiatesWith", "consults", "mediatesWith"})
POLITICAL = frozenset("AGREE SUPPORT CONCEDE COOPERATE AID REQUEST ACCUSE REJECT THREATEN SANCTION".split())
EMBEDDING = frozenset({"REQUEST", "THREATEN", "REJECT", "ACCUSE", "AGREE"})
PERFORMED = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "AGREE"})
STATES = frozenset({Family.ROLE, Family.STANDING, Family.PLACE})


LASTING = frozenset("leads governs controls influences partOf memberOf alliedWith backs locatedIn basedIn presentIn".split())
FELT = frozenset({"criticizes", "praises"})
CONTESTED = frozenset({"defeats", "attacks", "fights", "assaults", "retreatsFrom"})
ARMED = frozenset({ActorType.ARMED_GROUP, ActorType.MILITARY, ActorType.AGENCY})
ENDURING = frozenset(family.value for family in STATES)
OF_WORDS = RIVALS | {ActorType.GOVERNMENT, ActorType.AGENCY, ActorType.INTERNATIONAL}
WORDY = frozenset({ActorType.PERSON, ActorType.PARTY, ActorType.MEDIA})  # whose attacks are most often of words


class Extractor:
    """Extracts statements from documents of one language."""

    def __init__(self, finder: MentionFinder, lexicon: Lexicon) -> None:
        self.finder = finder
        self.lexicon = lexicon
        self.matcher = Matcher(finder, lexicon)
        self.factuality = FactualityReader(lexicon)
        self.coreference = Coreference(finder, lexicon)
        self.contests = Contests(lexicon)
        self.grounds = lexicon.words("arguments", "grounds")
        self.verbal_attacks = lexicon.words("arguments", "verbal_attacks")
        self.place_preps = lexicon.words("arguments", "inner_in")
        self.known = frozenset(lexicon.frames["verb"]).union(*(words for lists in lexicon.lists.values() for words in lists.values()))
        said = self.factuality.speech | lexicon.words("attribution", "accusing")
        self.verbs = FormTable.for_verbs(lexicon.lang, {*lexicon.frames["verb"], *said})

    def _respell(self, doc: Text) -> None:
        """Give verbs that the pipeline's lemmatizer does not know (*twitterde* → *twittren*) the lemma that the lexicon has for them."""
        for word in doc:
            if word.pos_ == "VERB" and word.lemma_.lower() not in self.known:
                meant = self.verbs.lemmas(word.lower_)
                if len(meant) == 1:
                    word.lemma_ = meant[0]

    def mentions(self, doc: Text) -> Mentions:
        """All mentions of a document, those that refer back included."""
        self._respell(doc)
        found = self.finder(doc)
        self.coreference(doc, found)
        return found

    def __call__(
        self, doc: Text, mentions: Mentions, document: str, published: date | None = None, drops: Counter[Drop] | None = None
    ) -> list[Statement]:
        """The statements of a document in reading order.

        Args:
            doc: parsed; mentions: of the same doc.
            document: id of the document, for the evidence.
            published: its date, for relative times.
            drops: counts dropped candidates by reason when given.
        """
        drops = Counter() if drops is None else drops
        kept: list[tuple[Match, Statement]] = []
        text = doc.text
        quoted = quotations(doc, self.factuality.speech)
        for match in self._unembedded(list(self.matcher(doc, mentions)), drops):
            reason = self._reject(match)
            if reason is not None:
                drops[reason] += 1
                self._tell(match, reason)
                continue
            match = self._contest(self._in_words(self._of_a_party(match)))
            statement = self._statement(text, match, mentions, document, published, quoted)
            if statement.family not in ENDURING and self._itself(statement):
                drops[Drop.OWN_COUNTRY] += 1
                self._tell(match, Drop.OWN_COUNTRY)
                continue
            kept.append((match, statement))
        return list(self._unique(kept, drops))

    # -- filtering -----------------------------------------------------------------------------

    def _unembedded(self, matches: list[Match], drops: Counter[Drop]) -> Iterator[Match]:
        """Leave out what stands only in the complement of a demand, threat or refusal that was itself found."""
        covered: set[int] = set()
        for match in matches:
            if match.construction == "clause" and match.relation is not None and relations()[match.relation].category in EMBEDDING:
                for child in match.cue.children:
                    if base(child.dep_) in {"ccomp", "xcomp", "advcl", "obj", "obl"}:
                        covered.update(t.i for t in child.subtree)
        for match in matches:
            event = match.relation is None or relations()[match.relation].family not in STATES
            felt = match.construction == "adverbial" and match.relation in FELT  # *refuses to leave, to the anger of Y*
            if match.cue.i in covered and event and not felt and match.construction != "participle":
                drops[Drop.EMBEDDED] += 1
                self._tell(match, Drop.EMBEDDED)
                continue
            yield match

    def _tell(self, match: Match, reason: Drop | None) -> None:
        if not self.matcher.trace.on:
            return
        doc, (s, o) = match.cue.doc, (match.subject, match.object)
        pair = (doc.text[s.begin : s.end], doc.text[o.begin : o.end])
        self.matcher.trace.fired(match.frame, doc, match.cue.i, pair, reason.value if reason else None)

    def _reject(self, match: Match) -> Drop | None:
        s, o = match.subject, match.object
        if s.actor is not None and s.actor == o.actor:
            return Drop.SAME_ACTOR
        if match.relation is not None and not self._types_fit(relations()[match.relation], match):
            return Drop.TYPE
        if (s.begin, s.end) == (o.begin, o.end) and None in {s.actor, o.actor}:
            return Drop.SAME_WORDS  # but *the two countries agreed*, with each other
        acts = match.relation is None or relations()[match.relation].family not in STATES
        if s.located and not s.direct and acts:
            return Drop.PLACE_ACTS
        if match.construction in {"role", "affiliation", "location"} and self.factuality.denied(s.token):
            return Drop.NOBODY
        unknown = (s.pronoun and s.actor is None) or (o.pronoun and o.actor is None)
        if unknown and (match.relation is None or (s.actor is None and o.actor is None)):
            return Drop.PRONOUN
        if s.actor is None and o.actor is None and match.relation is None:
            return Drop.UNNAMED
        # What a state does to a thing of its own part, or the part to one of the state: *the US government negotiated its exit*.
        pairs = [(s.actor or "", o.actor or ""), (o.actor or "", s.actor or "")]
        own = any(whole and part.startswith(whole + ".") and part.rpartition(".")[2] in STATE_SECTORS for whole, part in pairs)
        # *Brazil's spy agency had hacked **its** officials*: somebody else's
        kin = bool(s.actor and o.actor) and (s.actor or "").partition(".")[0] == (o.actor or "").partition(".")[0]
        harmful = match.relation is not None and relations()[match.relation].category in {"ASSAULT", "COERCE"}
        told = match.cue.dep_ == "acl:relcl" and match.construction in {"participle", "verb"}
        if match.relation == "denies" and told and not any(c.dep_ == "nsubj:pass" for c in match.cue.children):
            opened = match.cue.left_edge
            if opened.text == "," or (opened.i > 0 and opened.nbor(-1).text == ","):
                return Drop.EMBEDDED  # *said X had bombed his house, **which Y denied***: what was said, and nobody
        if kin and harmful and any(c.pos_ in {"PRON", "DET"} for c in children(o.token, "nmod:poss")):
            return Drop.OWN_COUNTRY
        if own and not o.direct and match.construction not in {"role", "copula", "affiliation", "location"}:
            return Drop.OWN_COUNTRY
        return None

    @staticmethod
    def _itself(statement: Statement) -> bool:
        """Whether a state acts upon its own government: *Chile recalled its ambassador after X accused **Santiago***, misread."""
        whole, part = sorted((statement.subject.actor or "", statement.object.actor or ""), key=len)
        return bool(whole) and part == f"{whole}.government"

    @staticmethod
    def _types_fit(relation: Relation, match: Match) -> bool:
        """Places are where one is; only persons have roles and families. Groups may lead too, but not by a title."""
        s, o = match.subject.type, match.object.type
        if relation.family is Family.PLACE:
            # *the Chinese embassy in The Hague*: no state has its seat there
            return (o is None or o in PLACES) and not (relation.name == "basedIn" and s is ActorType.COUNTRY)
        # *workers from the council*: some people, whom nobody names
        people = s is ActorType.GROUP and match.subject.actor is None and has(match.subject.token, "Number", "Plur")
        if people and relation.name in SERVING - {"familyOf"} and match.construction == "role":
            return o is not ActorType.PERSON
        if relation.name in PERSONAL and s is not ActorType.PERSON and (match.construction in {"role", "copula"} or relation.domain):
            return False
        some = o is ActorType.PERSON and match.object.actor is None and has(match.object.token, "Number", "Plur")
        several = some and match.construction in {"participle", "passive"}
        if relation.name in PERSONAL - SERVING and o is ActorType.PERSON and not several:
            return False  # but *observers led by X*
        if relation.name in TERRITORIAL and o in {ActorType.MILITARY, ActorType.PERSON}:
            return False
        if relation.name == "memberOf" and match.construction == "role" and s not in {None, ActorType.PERSON} and o is ActorType.GROUP:
            return False  # *islamitische strijders, de Taliban*: no part of a people
        if relation.name == "partOf" and ActorType.PERSON in {s, o}:
            return False  # *the army of president X*
        if relation.name == "memberOf" and s is o is ActorType.PERSON:
            return False  # *partijgenoot van X*: nobody is a member of somebody
        return not (relation.name == "familyOf" and o is not ActorType.PERSON)

    def _unique(self, kept: Iterable[tuple[Match, Statement]], drops: Counter[Drop]) -> Iterator[Statement]:
        seen: set[tuple[object, ...]] = set()
        held = list(kept)
        objects: dict[tuple[object, ...], list[tuple[Argument, bool]]] = {}
        # What somebody is there says more than that he is there: *chair A of the board* leads it.
        roles = {
            (st.sentence, st.subject.actor, st.object.actor)
            for match, st in held
            if match.construction != "affiliation" and st.family == Family.ROLE.value and st.subject.actor
        }
        # A verb that no cue covers adds nothing to what its noun says: *signed a memorandum with*.
        told = {
            (st.sentence, frozenset((st.subject.actor, st.object.actor))) for _, st in held if st.relation and st.family not in ENDURING
        }
        for match, st in held:
            if st.relation is None and (st.sentence, frozenset((st.subject.actor, st.object.actor))) in told:
                drops[Drop.REPEATED] += 1
                self._tell(match, Drop.REPEATED)
                continue
            if match.construction == "affiliation" and (st.sentence, st.subject.actor, st.object.actor) in roles:
                drops[Drop.REPEATED] += 1
                self._tell(match, Drop.REPEATED)
                continue
            where = st.family == Family.PLACE.value  # to be, to be based and to be present somewhere is said once
            key = ("place" if where else st.relation or st.cue_lemma, st.subject.begin, st.subject.actor, st.object.begin, st.object.actor)
            keys: set[tuple[object, ...]] = {key}
            if st.subject.actor and st.object.actor:  # *blocked the port of X*: of X, and of its port
                keys.add(("cue", st.relation, st.cue_begin, st.subject.actor, st.object.actor))
            if keys & seen:
                drops[Drop.REPEATED] += 1
                self._tell(match, Drop.REPEATED)
                continue
            # *killed dozens of civilians*: dozens, and civilians
            same = objects.setdefault((st.relation, st.cue_begin, st.subject.begin, st.subject.actor), [])
            inside = [(o, light) for o, light in same if min(o.end, st.object.end) - max(o.begin, st.object.begin) > 0]
            light = match.construction == "light"
            own = st.object
            if any(o.actor == own.actor or (light != was and (None in (o.actor, own.actor) or _same_phrase(o, own))) for o, was in inside):
                drops[Drop.REPEATED] += 1
                self._tell(match, Drop.REPEATED)
                continue
            same.append((st.object, light))
            seen |= keys
            self._tell(match, None)
            yield st

    # -- building ------------------------------------------------------------------------------

    def _statement(
        self, text: str, match: Match, mentions: Mentions, document: str, published: date | None, quoted: Sequence[Quotation]
    ) -> Statement:
        match = _by_type(match)
        fact = self.factuality(match.anchor, noun=match.anchor.pos_ not in {"VERB", "AUX"}, quoted=quoted)
        relation = relations()[match.relation] if match.relation else None
        frame = match.frame
        polarity, certainty, tense = fact.polarity, fact.certainty, fact.tense
        if self.factuality.excluded(match.subject.token) != self.factuality.excluded(match.object.token):
            polarity = Polarity.NEGATIVE if polarity is Polarity.POSITIVE else Polarity.POSITIVE
        if frame is not None:
            if frame.negative:
                polarity = Polarity.NEGATIVE if polarity is Polarity.POSITIVE else Polarity.POSITIVE
            if frame.future:
                tense = Tense.FUTURE
            if frame.possible and certainty is Certainty.CERTAIN:
                certainty = Certainty.POSSIBLE
        if match.construction in {"role", "affiliation", "location"}:
            # A title or an apposition holds whatever the sentence says of its bearer.
            polarity, certainty = Polarity.POSITIVE, Certainty.CERTAIN
            tense = Tense.PAST if self.factuality.former(match.cue) else Tense.PRESENT
            fact = Factuality()
        elif match.construction == "adverbial" and match.relation in FELT:
            polarity, certainty = Polarity.POSITIVE, Certainty.CERTAIN  # whatever it was that gave joy or anger
        elif relation is not None and relation.family is Family.STANDING and _owned(match.cue):
            tense, certainty = Tense.PRESENT, Certainty.CERTAIN  # *tries to balance its ties with Iran*: there are ties
        elif relation is not None and relation.family is Family.PLACE and tense is Tense.PAST and self.factuality.resultant(match.cue):
            tense = Tense.PRESENT
        elif match.relation in LASTING and tense is Tense.PAST and _undated(match.cue, published, self.lexicon):
            tense = Tense.PRESENT  # *Iran-**backed** rebels*, *the RSF, **led** by X*: a perfect in form, a state in meaning
        capitals = self.finder.thesaurus.capital_of
        town = match.object.type is ActorType.PLACE and match.object.actor not in capitals
        acts = relation is None or relation.family not in STATES or (relation.name in BETWEEN_STATES and not town)
        subject = self._argument(text, match.subject, mentions, acts=acts)
        political = relation is not None and (
            relation.category in POLITICAL or relation.family is Family.STANDING or relation.name in TALKS
        )
        town = match.subject.type is ActorType.PLACE and match.subject.actor not in capitals
        enduring = relation is not None and relation.name in BETWEEN_STATES
        political = political or (match.relation in SERVED and match.construction != "location")  # *a confidant of Riyadh*
        object_ = self._argument(text, match.object, mentions, acts=political and not (enduring and town))
        future = tense is Tense.FUTURE
        moment = when(match.anchor, published, self.lexicon, future=future) or when(match.cue, published, self.lexicon, future=future)
        sentence = _trimmed(match.cue, text, document)
        return Statement(
            relation=match.relation,
            subject=subject,
            object=object_,
            cue_begin=match.cue.idx,
            cue_end=match.cue.idx + len(match.cue),
            cue_lemma=match.frame.head if match.frame else self._lemma(match.cue),
            sentence=sentence,
            polarity=polarity,
            certainty=certainty,
            tense=tense,
            attributed_to=self._source(fact, relation, subject, mentions),
            start=moment.start if moment else None,
            end=moment.end if moment else None,
            when=moment.words if moment else None,
            place=self._place(match, mentions),
            category=self._category(relation, frame, polarity, tense, fact, announced=self._announced(fact, match.subject, mentions)),
            confidence=confidence(match, self.lexicon.lang),
            construction=kind(match),
            lang=self.lexicon.lang,
        )

    @staticmethod
    def _category(
        relation: Relation | None, frame: Frame | None, polarity: Polarity, tense: Tense, fact: Factuality, *, announced: bool
    ) -> str | None:
        """PLOVER's category. What is promised for the future is AGREE there when it is cooperation (manual, AGREE),

        and THREATEN when it is conflict that its own actor announces (manual, THREATEN); cooperation that is ruled out
        for the future is REJECT.
        """
        if relation is None:
            return None
        sure = fact.certainty is Certainty.CERTAIN or fact.committed
        if sure and tense is Tense.FUTURE and polarity is Polarity.NEGATIVE and relation.category in DECLINED:
            return "REJECT"  # who says that he will not help has refused; not who has no plans to
        future = tense is Tense.FUTURE and polarity is Polarity.POSITIVE
        if future and relation.category in COOPERATIVE and sure and not fact.arranged:
            return "AGREE"
        if future and relation.category in HOSTILE and (announced or fact.committed):
            return "THREATEN"
        return frame.category if frame is not None and frame.category else relation.category

    @staticmethod
    def _announced(fact: Factuality, subject: Filler, mentions: Mentions) -> bool:
        """Whether somebody says that he will do it himself."""
        if fact.source is None:
            return False
        told = mentions.of(fact.source)
        return fact.source.i == subject.token.i or any((m.actor and m.actor == subject.actor) or m.begin == subject.begin for m in told)

    def _argument(self, text: str, filler: Filler, mentions: Mentions, *, acts: bool) -> Argument:
        actor, type_ = filler.actor, filler.type
        if acts and actor is not None and type_ is ActorType.PLACE and filler.direct:
            government = self.finder.capital_government(actor, mentions)
            if government is not None:
                actor, type_ = government.id, government.type
        return Argument(filler.begin, filler.end, text[filler.begin : filler.end], actor, type_)

    def _lemma(self, cue: Word) -> str:
        """The lemma of a verb that no frame covers: one that the lexicon knows by this form before one that the pipeline made up."""
        lemma = cue.lemma_.lower()
        verbs = self.lexicon.frames["verb"]
        known = () if lemma in verbs or cue.pos_ != "VERB" else self.matcher.forms.lemmas(cue.lower_)
        found = next((form for form in known if form in verbs), lemma)
        particle = next(children(cue, "compound:prt"), None) if cue.pos_ == "VERB" else None
        if particle is None:
            return found
        joined = self.finder.compounding  # *volgde X **op***: *opvolgen*; *run away*
        plain = found.removeprefix(prefix_of(found)) if joined else found
        return particle.lower_ + plain if joined else f"{found} {particle.lower_}"

    def _source(self, fact: Factuality, relation: Relation | None, subject: Argument, mentions: Mentions) -> str | None:
        if not fact.attributed:
            return None
        if fact.source is None:
            return "unknown"
        for mention in mentions.of(fact.source):
            if mention.actor is not None:
                # Who says that he condemns, thanks or demands has done it by saying so (Austin 1962, performatives).
                performed = relation is not None and relation.category in PERFORMED and mention.actor == subject.actor
                return None if performed else mention.actor
        begin, end = char_range(fact.source.doc, *extent(fact.source))
        return " ".join(fact.source.doc.text[begin:end].split())

    @staticmethod
    def _of_a_party(match: Match) -> Match:
        """*Ann Lee **van** GroenLinks*: whoever is of a party is in it, whatever else she may be of other bodies."""
        theirs = match.construction == "affiliation" and match.subject.type is ActorType.PERSON and match.object.type is ActorType.PARTY
        return replace(match, relation="memberOf") if theirs and match.relation == "worksFor" else match

    def _in_words(self, match: Match) -> Match:
        """*attacked the court **for** ruling …*: somebody who has grounds for it blames."""
        if match.relation != "attacks" or match.cue.pos_ != "VERB" or match.subject.type not in WORDY:
            return match
        grounds = (c for c in children(match.cue, "advcl", "obl", "acl") if c.i > match.cue.i and c.i != match.object.token.i)
        if any(self.grounds & set(prepositions(c)) for c in grounds) or self._of_words(match):
            return replace(match, relation="criticizes")
        return match

    def _of_words(self, match: Match) -> bool:
        """*The Greens **attacked** the minister*: parties and papers have nothing but words, and a politician has them for his like."""
        object_, listed = match.object, self.finder.thesaurus.actors
        if match.cue.lemma_.lower() not in self.verbal_attacks or not object_.direct or object_.type in PLACES:
            return False
        if match.subject.type is not ActorType.PERSON:
            return True
        known = match.subject.actor in listed and object_.actor in listed
        return object_.type in OF_WORDS or (known and object_.type is ActorType.PERSON)

    def _contest(self, match: Match) -> Match:
        """*Jansen **beat** De Vries in the semi-final*: in sport they are opponents, and nobody is hurt."""
        if match.relation not in CONTESTED or {match.subject.type, match.object.type} & ARMED:
            return match
        known = match.relation == "defeats" or (match.subject.actor is not None and match.object.actor is not None)
        scored = match.relation in {"defeats", "assaults"}  # who is beaten 6-4; what was attacked *on 2-5 May* was attacked
        return replace(match, relation="adversaryOf") if known and self.contests(match.cue, scored=scored) else match

    def _place(self, match: Match, mentions: Mentions) -> str | None:
        used = {match.subject.token.i, match.object.token.i}
        for node in (match.anchor, match.cue):
            for child in children(node, "obl", "nmod"):
                if child.i in used or not set(prepositions(child)) & self.place_preps:
                    continue
                for mention in mentions.of(child):
                    if mention.type in {ActorType.PLACE, ActorType.COUNTRY} and mention.actor:
                        return mention.actor
        return None


def _same_phrase(one: Argument, other: Argument) -> bool:
    """Whether one phrase was taken for a body and for its state: *summoned the ambassador of X*."""
    whole, part = sorted((one.actor or "", other.actor or ""), key=len)
    return (one.begin, one.end) == (other.begin, other.end) and part.startswith(f"{whole}.")


def _by_type(match: Match) -> Match:
    """States do not demonstrate: when one protests, it complains (PLOVER: PROTEST is civilian and collective).

    Companies and parties do not fight battles: a war between them is rivalry.
    """
    if match.relation == "protestsAgainst" and match.subject.type in STATES_AND_BODIES:
        return replace(match, relation="criticizes")
    types = {match.subject.type, match.object.type}
    duel = match.relation == "fights" and ActorType.PERSON in types and not types & ARMED  # *the premier **clashed** with the bishops*
    if duel or (match.relation == "fights" and types & RIVALS) or (match.relation == "defeats" and types & (RIVALS - {ActorType.PARTY})):
        return replace(match, relation="adversaryOf")
    return match


def _undated(participle: Word, published: date | None, lexicon: Lexicon) -> bool:
    """Whether a word is a participle beside a noun, without an auxiliary and a time of its own."""
    bare = (
        base(participle.dep_) in {"acl", "amod"} and participle.dep_ != "acl:relcl" and not labels(participle) & {"aux", "aux:pass", "cop"}
    )
    return bare and when(participle, published, lexicon, future=False) is None


def _owned(cue: Word) -> bool:
    """Whether the cue is a noun with a possessor: what somebody has is presupposed, whatever is wanted of it."""
    return cue.pos_ == "NOUN" and "nmod:poss" in labels(cue)


def _trimmed(cue: Word, text: str, document: str) -> Evidence:
    """The sentence of a word without the white space around it."""
    span = cue.sent
    held = text[span.start_char : span.end_char]
    begin = span.start_char + len(held) - len(held.lstrip())
    quote = held.strip()
    return Evidence(document, begin, begin + len(quote), quote)


def used_actors(statements: Iterable[Statement], mentions: Mentions, finder: MentionFinder) -> dict[str, Actor]:
    """The actors that statements name, with the countries and wholes that they belong to."""
    todo = [a for s in statements for a in (s.subject.actor, s.object.actor, s.attributed_to, s.place) if a]
    out: dict[str, Actor] = {}
    while todo:
        id_ = todo.pop()
        actor = finder.actor(id_, mentions)
        if actor is None or id_ in out:
            continue
        out[id_] = actor
        todo += [link for link in (actor.country, actor.part_of) if link]
    return dict(sorted(out.items()))


__all__ = ["Drop", "Extractor", "used_actors"]
