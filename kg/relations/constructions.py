"""What a match is, and what all constructions share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from kg.actors.mentions import MentionFinder
from kg.actors.phrases import children, first_conjunct, has, prepositions
from kg.actors.words import Word, per_token
from kg.lexicon import Frame, Lexicon
from kg.lexicon.morphology import FormTable
from kg.ontology import PLACES, ActorType, Family, relations
from kg.pipelines.values import DATE, TIME
from kg.relations.arguments import Arguments
from kg.relations.resolve import Filler
from kg.relations.trace import Trace

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
    "adverbial",
    "open",
]
FIXED_DEPS = frozenset({"obj", "xcomp", "compound", "advmod", "obl", "discourse"})
TIMES = frozenset({DATE, TIME})
VERBAL = frozenset({"SUPPORT", "ACCUSE", "REJECT"})
# Relations that one verb expresses in turn: when one was found, the others are not looked for in its clause.
KIN = {name: {"requests", "demandsOf", "orders"} for name in ("requests", "demandsOf", "orders")}
# Events that *between A and B* makes mutual.
MUTUAL = frozenset({"AGREE", "CONSULT", "COOPERATE", "ASSAULT"})
PERSONS = frozenset({ActorType.PERSON})
# Dealings that are with somebody: to break them off is to break with him.
DEALINGS = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE"})
FAR = frozenset({"PROTEST", "THREATEN"})
# What many people can belong to.
BODIES = frozenset({ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION, ActorType.INTERNATIONAL, ActorType.COMPANY})
LEADING = frozenset({"leads", "governs"})
PHYSICAL = frozenset({"THREATEN", "ASSAULT", "COERCE", "MOBILIZE", "AID", "SANCTION", "PROTEST", "RETREAT"})


@dataclass(frozen=True, slots=True)
class Match:
    """One frame at one predicate: ``subject`` and ``object`` as found, ``cue`` the predicate's token.

    ``frame`` is None for open matches and for the constructions that need no cue; ``relation`` then says
    which relation it is (None: open).
    """

    relation: str | None
    frame: Frame | None
    cue: Word
    subject: Filler
    object: Filler
    construction: Construction
    anchor: Word  # where factuality is read


Pair = tuple[int, str | None, int, str | None]


def pair(subject: Filler, object_: Filler) -> Pair:
    """Who and whom, as the frames of one word must not find them twice; one head may stand for several actors."""
    return subject.token.i, subject.actor, object_.token.i, object_.actor


class Constructions:
    """The words of one language that constructions are told by."""

    def __init__(self, finder: MentionFinder, lexicon: Lexicon) -> None:
        self.finder = finder
        self.lexicon = lexicon
        self.arguments = Arguments(lexicon)
        self.trace = Trace()
        self.forms = FormTable.of(lexicon)
        self.each_other = lexicon.words("arguments", "reciprocal")
        self.other = lexicon.words("arguments", "other")
        self.together = lexicon.words("arguments", "together")
        self.coexisting = lexicon.words("arguments", "coexisting")
        self.opposing = lexicon.words("arguments", "opposing")
        self.studying = lexicon.words("arguments", "studying")
        self.receiver = lexicon.words("arguments", "receiver")
        self.receiving = lexicon.words("arguments", "receiving")
        self.freed = lexicon.words("arguments", "freed")
        self.light = lexicon.words("verbs", "light")
        self.carriers = lexicon.words("verbs", "carriers")
        self.denying = lexicon.words("negation", "verbs")
        self.ending = lexicon.words("cessation", "verbs") | self.denying
        self.beside = lexicon.words("arguments", "beside")
        self.negating = lexicon.words("negation", "adverbs")
        self.particles = lexicon.words("arguments", "particles")
        self.living = lexicon.words("arguments", "living")
        self.sour = lexicon.words("arguments", "sour")
        self.marchers = lexicon.words("arguments", "marchers")
        self.staff = lexicon.words("arguments", "staff")
        self.dwelling = lexicon.words("arguments", "dwelling")
        self.organs = lexicon.words("arguments", "organs")
        self.colleagues = lexicon.words("arguments", "colleagues")
        self.organ_ends = tuple(sorted(noun for noun in self.organs if len(noun) > 4))
        self.portfolios = finder.portfolios
        self.factual = lexicon.words("arguments", "factual")
        self.befalling = lexicon.words("arguments", "befalling")
        self.commissioners = lexicon.words("arguments", "commissioners")
        self.undergoer = lexicon.words("arguments", "undergoer")
        self.homes = lexicon.words("arguments", "homes")
        self.whereof = lexicon.words("arguments", "whereof")
        self.counterparts = lexicon.words("arguments", "counterparts")
        self.seconds = lexicon.words("arguments", "seconds")
        self.implied = {noun: body for body, nouns in sorted(lexicon.lists.get("implied", {}).items()) for noun in nouns}
        self.state_offices = lexicon.words("arguments", "state_offices")
        self.heads = lexicon.words("arguments", "heads")
        self.indefinite = lexicon.words("arguments", "indefinite")
        self.referring = frozenset().union(*lexicon.lists.get("referring", {}).values())
        self.headed = lexicon.lists.get("headed", {})
        self.presupposing = lexicon.words("arguments", "presupposing")
        self.having = lexicon.words("arguments", "having")
        self.succeeding = lexicon.words("arguments", "succeeding")
        self.dismissing = lexicon.words("arguments", "dismissing")
        self.appointing = lexicon.words("arguments", "appointing")
        self.becoming = lexicon.words("arguments", "becoming")
        self.definite = lexicon.words("arguments", "definite")
        self.incumbent = lexicon.words("arguments", "incumbent") | lexicon.words("modality", "former")
        self.men = lexicon.words("arguments", "men")
        self.abstract = lexicon.words("arguments", "abstract")
        self.homographs = lexicon.words("arguments", "homographs")
        self.soldiers = lexicon.words("arguments", "soldiers")
        self.led = lexicon.words("arguments", "led")
        self.commanded = lexicon.words("arguments", "commanded")
        self.suffered = lexicon.words("arguments", "suffered")
        self.accusing = lexicon.words("attribution", "accusing")
        self.aiming = lexicon.words("arguments", "aiming")
        self.within = lexicon.words("arguments", "within")
        self.addressing = lexicon.words("arguments", "addressing")
        self.wanted = lexicon.words("arguments", "wanted")
        self.forgoing = lexicon.words("negation", "forgoing")
        self.announcing = lexicon.words("modality", "planned_verbs")
        self.genitive = lexicon.words("arguments", "genitive")
        self.agent = lexicon.words("arguments", "agent")
        self.infinitive = lexicon.words("arguments", "infinitive")
        self.openers = self.infinitive | lexicon.words("arguments", "complementizer")
        self.opaque = lexicon.words("arguments", "opaque")
        self.light_obliques = lexicon.words("arguments", "light")
        self.result = lexicon.words("arguments", "result")
        self.occasion = lexicon.words("arguments", "occasion")
        self.rulers = lexicon.words("arguments", "rulers")
        self.during = lexicon.words("arguments", "during")
        self.occasioning = lexicon.words("arguments", "occasioning")
        self.claiming = lexicon.words("arguments", "claiming")
        self.adverbial = lexicon.words("arguments", "adverbial")
        self.counterpart = lexicon.words("arguments", "counterpart")
        self.office = lexicon.words("arguments", "office")
        self.single = lexicon.words("arguments", "single")
        self.conditional = lexicon.words("modality", "conditional_markers")
        self.mandative = lexicon.words("arguments", "mandative")
        self.ahead = (
            lexicon.words("modality", "future_aux")
            | lexicon.words("modality", "possible_aux")
            | lexicon.words("necessity", "aux")
            | lexicon.words("morphology", "conditional")
        )
        self.necessity = lexicon.words("necessity", "aux")
        self.permitting = lexicon.words("necessity", "permitting")
        self.imposing = lexicon.words("necessity", "sources")
        self.between = lexicon.words("arguments", "between")
        self.located = lexicon.words("arguments", "inner_in")
        self.origin = lexicon.words("arguments", "origin")
        self.employed = lexicon.words("arguments", "employer") | self.genitive
        self.speech = lexicon.words("attribution", "verbs")
        self.according = lexicon.words("attribution", "prepositions")

    @per_token
    def noun_frames(self, token: Word) -> tuple[Frame, ...]:
        """Frames of an event noun; in a compound the last part counts (*luchtaanval*, *ISIS-aanval*)."""
        table = self.lexicon.frames["noun"]
        lemma = self.finder.lemma(token)
        if token.pos_ == "VERB" and not has(token, "VerbForm", "Ger"):
            return ()
        if token.ent_type_ in TIMES:
            return ()  # *in **March** he said …*
        if token.pos_ == "VERB":
            lemma = token.lower_
        pair = f"{token.nbor(-1).lower_}_{lemma}" if token.i and not self.finder.compounding else lemma
        for key in (pair, lemma, token.lower_, *self.forms.lemmas(token.lower_), self.finder.nouns.singular(token.lower_)):
            if key in table:
                return self._soured(token, table[key])
        if self.finder.compounding:
            for tail in (self.finder.tail(token), *self._tails(self.finder.tail(token))):
                if tail in self.opaque:
                    return ()
                if tail in table:
                    return self._soured(token, table[tail])
        return ()

    def _soured(self, noun: Word, frames: Iterable[Frame]) -> tuple[Frame, ...]:
        """Frames of a noun, of which ***tense** relations* are no friendship."""
        hostile = self._sour(noun)
        return tuple(replace(f, relation="adversaryOf") if hostile and f.relation == "alliedWith" else f for f in frames)

    def _sour(self, noun: Word) -> bool:
        return any({c.lower_, c.lemma_.lower()} & self.sour for c in children(noun, "amod", "compound"))

    @staticmethod
    def _tails(lemma: str) -> Iterator[str]:
        for cut in range(3, len(lemma) - 3):
            yield lemma[cut:]

    def _acts_for(self, subject: Filler, sectors: frozenset[str]) -> bool:
        """Whether who acts is of one of these types or parts of a state: a person, *the Supreme Court*, *iraq.judiciary*."""
        if subject.type is not None and subject.type.value in sectors:
            return True
        words = (subject.token, *children(subject.token, "flat", "compound", "appos"))
        return (subject.actor or "").partition(".")[2] in sectors or any(self.finder.sector(t) in sectors for t in words)

    def _admits(self, frame: Frame | None, object_: Filler, subject: Filler) -> bool:
        if frame is not None and frame.only and object_.type not in frame.only:
            if ActorType.COMPANY not in frame.only:
                return False
            named = object_.type is ActorType.ORGANISATION and object_.actor is not None
            unknown = named and object_.actor not in self.finder.thesaurus.actors
            firm = object_.type is ActorType.GROUP and self.finder.sector(object_.token) == "business"
            if not unknown and not firm:  # what no list knows may be a company, and *an airline* is one
                return False
        if frame is not None and frame.by and not self._acts_for(subject, frame.by):
            return False
        if frame is not None and object_.located and relations()[frame.relation].category not in PHYSICAL:
            return False  # who bombs a village in Chad bombs Chad; who criticizes a strike in Chad does not criticize Chad
        passing = subject.type is ActorType.PLACE and not subject.direct
        if frame is not None and passing and relations()[frame.relation].family is Family.PLACE:
            return False  # *the route from Kent passes through X*: Kent does not
        if frame is not None and frame.only == PERSONS and not object_.direct:
            return False  # who welcomes somebody's words has not met him
        undergone = subject.type is ActorType.PLACE and subject.token.dep_ in {"obj", "nsubj:pass"}
        if frame is not None and undergone and relations()[frame.relation].category == "ASSAULT":
            return False  # *seized the town of X after days of fighting with Y*: it is not the town that fought
        return subject.token.i != object_.token.i or subject.actor != object_.actor

    def _towards(self, fillers: list[Filler], preps: frozenset[str]) -> list[Filler]:
        """Whom a deed is aimed at, where a pattern allows a place too: *fought with **Hezbollah** in Lebanon*, and not Lebanon."""

        def by(f: Filler) -> set[str]:
            return set(prepositions(first_conjunct(f.token)))

        aimed = any(f.actor is not None and by(f) & (preps - self.located) for f in fillers)
        return [f for f in fillers if not (aimed and f.type in PLACES and by(f) & self.located & preps)]
