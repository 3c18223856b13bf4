"""The nouns of a language that name actors, parts of a country and roles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from kg.actors.composites import SECTOR_TYPES, Composites
from kg.actors.listed import first_words, place_adjectives
from kg.actors.phrases import children, has
from kg.actors.spans import Body
from kg.actors.thesaurus import Label, Thesaurus
from kg.actors.words import Word, base, per_token
from kg.lexicon import Lexicon
from kg.lexicon.morphology import NounForms
from kg.ontology import PLACES, ActorType

NOMINAL_TYPES = {
    "person": ActorType.PERSON,
    "group": ActorType.GROUP,
    "organisation": ActorType.ORGANISATION,
    "state": ActorType.COUNTRY,
}
GOVERNING = frozenset({"leads", "governs"})
IMPERSONAL = frozenset({"partOf", "locatedIn"})  # roles of things: *branch*, *base*
WHEREABOUTS = IMPERSONAL | {"presentIn", "basedIn"}
POSTS = frozenset({"leads", "governs", "worksFor", "speaksFor", "memberOf", "founded"})
HYPHENS = ("-", "‑", "–")
PARTY_MAN = re.compile(r"([A-Z][A-Za-z0-9]*[A-Z0-9])(?:[’'-])?([a-z]+)")
INNER_CAPITAL = re.compile(r"[-‑–][A-Z][a-z]+$")  # *FNV-Bondgenoten* is a name, whatever its last part means


def _inverted(lists: Mapping[str, Collection[str]]) -> dict[str, str]:
    """The key of each word."""
    return {word: key for key, words in sorted(lists.items()) for word in words}


class Nouns(Composites):
    """Reads nouns with one language's lexicon."""

    def __init__(self, thesaurus: Thesaurus, lexicon: Lexicon) -> None:
        self.thesaurus = thesaurus
        self.lexicon = lexicon
        self.starts = first_words(thesaurus)
        self.name_ends = lexicon.words("arguments", "genitive") | lexicon.words("arguments", "inner_in")
        self.genitive = lexicon.words("arguments", "genitive")
        self.member_endings = lexicon.words("morphology", "member_endings")
        self.member = next(iter(lexicon.words("morphology", "member")), None)
        self.settlements = lexicon.words("arguments", "settlements")
        self.corporate = lexicon.words("arguments", "corporate")
        self.statehood = lexicon.words("arguments", "statehood")
        self.settlement_ends = tuple(sorted(x for x in self.settlements if len(x) > 3))
        self.commanded = lexicon.words("arguments", "commanded")
        self.indefinite = lexicon.words("arguments", "indefinite")
        self.sector_of = {noun: sector for sector in SECTOR_TYPES for noun in sorted(lexicon.words("sectors", sector))}
        self.nominal_of = {noun: kind for kind in NOMINAL_TYPES for noun in sorted(lexicon.words("nominals", kind))}
        bodies = lexicon.words("nominals", "organisation") | lexicon.words("arguments", "bodies")
        self.bodies = bodies | lexicon.words("arguments", "generic")
        self.body_ends = tuple(sorted(n for n in self.bodies if len(n) > 3))
        self.owned = lexicon.words("arguments", "owned")
        self.living = lexicon.words("arguments", "living")
        self.ethnic = lexicon.words("names", "ethnic")
        self.located = lexicon.words("arguments", "inner_in") | lexicon.words("arguments", "employer")
        self.portfolios = lexicon.words("arguments", "portfolios")
        self.armies = lexicon.words("arguments", "armies")
        self.stately = lexicon.words("arguments", "stately")
        self.counter_marks = {
            "rebels": ({"military", "government", "police"}, lexicon.words("arguments", "insurgent_marks")),
            "opposition": ({"military", "government", "officials"}, lexicon.words("arguments", "rival_marks")),
        }
        self.actor_nouns = self.sector_of | self.nominal_of
        roles = {word: {f.relation for f in frames} for word, frames in lexicon.frames["role"].items()}
        # *hulporganisatie* may be somewhere, and is nobody's title
        groups = {noun for noun, kind in self.nominal_of.items() if kind != "person" and roles.get(noun, set()) <= WHEREABOUTS}
        self.titles = lexicon.words("titles", "nouns") | (roles.keys() - groups)
        personal = {word for word, relations in roles.items() if relations - IMPERSONAL}
        self.persons = lexicon.words("titles", "nouns") | (personal - groups)
        self.person_ends = tuple(sorted(t for t in self.persons if len(t) > 4))
        listed = [*self.sector_of, *self.nominal_of, *self.titles, *lexicon.frames["noun"], *lexicon.words("transparent", "nouns")]
        fixed = [word for frames in lexicon.frames["verb"].values() for f in frames for x in f.fixed for word in x.lemmas]
        self.nouns = NounForms(lexicon.lang, [*listed, *fixed])
        self.compounding = bool(lexicon.words("morphology", "compounds"))
        self.derived = place_adjectives(
            thesaurus, lexicon.lang, sorted(lexicon.words("places", "adjectives")), sorted(lexicon.words("places", "irregular"))
        )
        self.party_people = _inverted(lexicon.lists.get("party_people", {}))
        for word, body in _inverted(lexicon.lists.get("party_adjectives", {})).items():  # ***Republican** senators*
            self.derived[word] = (Label(body, word, lexicon.lang, "demonym"),)
        self.generic = lexicon.words("arguments", "generic")
        self.abstract = lexicon.words("arguments", "abstract")
        self.named_places = lexicon.words("arguments", "named_places")
        self.no_names = lexicon.words("acronyms", "common")
        self.ministries = lexicon.words("names", "ministries")
        self.departments = lexicon.words("names", "departments")
        self.portfolio = lexicon.words("names", "portfolio")
        self.particles = lexicon.words("names", "particles")
        self.purpose = lexicon.words("arguments", "beneficiary")
        self.general = lexicon.words("names", "general")
        self.accords = lexicon.words("names", "accords")
        self.vessels = lexicon.words("names", "vessels")
        self.firm_ends = lexicon.words("names", "firm_ends")
        self.directions = lexicon.words("arguments", "directions")
        self.craft = lexicon.words("arguments", "craft")
        self.lookalikes = tuple(sorted(lexicon.words("names", "lookalikes")))
        self.vessel_ends = tuple(sorted(self.vessels))
        self.shared = lexicon.words("names", "shared")
        self.prefixes = lexicon.words("arguments", "prefixes")
        self.feminine = [tuple(pair.split(">")) for pair in sorted(lexicon.words("morphology", "feminine"))]
        self.standalone = lexicon.words("arguments", "standalone")
        self.homographs = lexicon.words("arguments", "homographs")
        self.opaque_roles = tuple(sorted(lexicon.words("arguments", "opaque_roles")))
        self.including = lexicon.words("arguments", "including")

    @per_token
    def sector(self, token: Word) -> str | None:
        """The sector that a noun names (``regering`` → ``government``), by lemma, form or end of a compound.

        What stands against a state has the nouns of the state: *a rebel **army***, *schaduw**regering***.
        """
        sector = self._noun_class(token, self.sector_of)
        if sector == "military" and token.i > 1 and token.nbor(-1).text in HYPHENS and not token.nbor(-1).whitespace_:
            joined = f"{token.nbor(-2).lower_}-{token.lower_}"
            if joined not in self.sector_of and joined in self.titles:
                return None  # *the U.N. secretary-**general***
        return (sector and self._counter(token, sector)) or sector

    def _counter(self, token: Word, sector: str) -> str | None:
        """The sector against the state that the words before such a noun make of it; None where they do not."""
        if sector == "government" and has(token, "Number", "Plur"):
            return None  # *the rival governments* are all that there are
        words = [c.lemma_.lower() for c in children(token, "amod", "compound") if c.i < token.i]
        for against, (sectors, marks) in self.counter_marks.items():
            joined = self.compounding and any(token.lower_.startswith(m) and len(token) > len(m) + 3 for m in marks)
            if sector in sectors and (joined or any(word in marks for word in words)):
                return against
        return None

    def owning_sector(self, token: Word) -> str | None:
        """The sector whose thing a noun names by what it is compounded with (``regeringsvliegtuig``, *government jet* → government)."""
        word = token.lower_
        if not self.compounding:
            first = next((c for c in children(token, "compound") if c.pos_ == "NOUN" and c.i == token.i - 1), None)
            if first is None or f"{first.lower_}_{self.lemma(token)}" in self.craft:
                return None
            return self.sector(first)
        if token.pos_ != "NOUN" or not word.isalpha():
            return None
        for cut in range(len(word) - 4, 4, -1):
            for part in (word[:cut], word[:cut].removesuffix("s")):
                if len(part) > 4 and part in self.sector_of:
                    return self.sector_of[part]
        return None

    @per_token
    def nominal(self, token: Word) -> str | None:
        """The kind of actor that a noun names (``militie`` → ``group``)."""
        return self._noun_class(token, self.nominal_of)

    def _noun_class(self, token: Word, classes: dict[str, str]) -> str | None:
        if classes is self.nominal_of and self.party_man(token) is not None:
            return "person"
        counted = token.pos_ == "NUM" and token.lower_ in classes  # *duizenden*, by themselves
        if token.pos_ not in {"NOUN", "PROPN", "ADJ", "X"} and not counted and not self._misread(token):
            return None
        if token.text[:1].isupper() and INNER_CAPITAL.search(token.text):
            return None
        if not self.compounding and token.i and token.nbor(-1).head.i == token.i:
            pair = f"{token.nbor(-1).lower_} {self.lemma(token)}"  # *police officer* before *officer*
            if pair in classes:
                return classes[pair]
            if any(pair in other for other in (self.sector_of, self.nominal_of)):
                return None
        for form in (self.lemma(token), token.lower_, self.nouns.singular(token.lower_)):
            if form in classes:
                return classes[form]
        tail = self.tail(token)
        if tail in classes:
            return classes[tail] if not self._lookalike(token, tail) else None
        if tail in self.nominal_of:
            return None  # *denktank* is listed, and no *tank*
        if self.compounding and token.pos_ == "NOUN":
            for cut in range(3, len(tail) - 3):
                if tail[cut:] in classes and len(tail) - cut >= 4:
                    return classes[tail[cut:]] if not self._lookalike(token, tail) else None
        return None

    def _lookalike(self, token: Word, tail: str) -> bool:
        """Whether a noun only ends like one for actors: *schiet**partij***."""
        return bool(self.lookalikes) and (self.lemma(token).endswith(self.lookalikes) or tail.endswith(self.lookalikes))

    @per_token
    def titular(self, token: Word) -> bool:
        """Whether a word is a title, also at the end of a compound: *premier*, *Philips-topman*, *bondscoach*."""
        last = token.lower_.rpartition("-")[2]
        return last in self.titles or self.lemma(token) in self.titles or self.party_man(token) is not None or self._ends_in_office(last)

    @per_token
    def office(self, token: Word) -> bool:
        """Whether a noun says what one person is or does: *director*, *Philips-topman*; *city*, which a role may tell of, does not."""
        last = token.lower_.rpartition("-")[2]
        return last in self.persons or self.lemma(token) in self.persons or self.party_man(token) is not None or self._ends_in_office(last)

    def _ends_in_office(self, word: str) -> bool:
        ends = self.compounding and word.endswith(self.person_ends) and not word.endswith(self.opaque_roles)
        return ends and any(word.endswith(t) and len(word) > len(t) + 2 for t in self.person_ends)

    def settlement(self, noun: Word) -> bool:
        """Whether a noun names places within states: *town*, *mijnstadje* are no countries."""
        tail = self.tail(noun)
        return tail in self.settlements or (self.compounding and tail.endswith(self.settlement_ends))

    def national(self, word: str) -> bool:
        """Whether a word tells a nationality."""
        return any(label.kind != "name" for label in self.thesaurus.find(word))

    def body(self, token: Word) -> Body | None:
        """What a capitalised noun for an organisation makes of the words before it; None for other words."""
        if token.lower_ in self.armies:
            compound = any(token.lower_ != noun and token.lower_.endswith(noun) for noun in self.armies)
            return Body(type=ActorType.ARMED_GROUP, weak=frozenset() if compound else self.stately)
        if token.lower_ in self.bodies:
            return Body()
        form = token.lower_
        compound = self.compounding and form.endswith(self.body_ends) and token.text.isalpha() and not token.is_upper
        if compound and any(len(form) > len(n) + 2 and form.endswith(n) for n in self.body_ends):
            return Body(whole=True)
        return None

    def ordinary(self, token: Word) -> bool:
        """Whether a word is a common noun for actors before another noun, ***Union** leaders met*, or of several: ***Bases** where …*."""
        if token.pos_ == "NOUN" and has(token, "Number", "Plur"):
            return True
        before = token.dep_ in {"compound", "nmod:desc", "amod"} and token.head.i > token.i and token.head.is_lower
        return before and token.lower_ in self.actor_nouns

    def heading(self, token: Word) -> bool:
        """Whether a noun is an office in a body, and none that has its portfolio behind it: *chairwoman*, *woordvoerder*."""
        tail = self.role_tail(token) if self.lemma(token) not in self.portfolios else None
        return tail is not None and any(f.relation in POSTS for f in self.lexicon.frames["role"][tail])

    def local(self, token: Word) -> bool:
        """Whether a noun is an office in a town or region: *mayor*, *burgemeester*."""
        tail = self.role_tail(token) or ""
        frames = [f for f in self.lexicon.frames["role"].get(tail, ()) if f.relation in GOVERNING]
        return any(f.only and f.only <= PLACES for f in frames)

    def commanding(self, token: Word) -> bool:
        """Whether a noun is an office that one has in no person: *chairwoman*, and not *lawyer* or *widow*."""
        frames = self.lexicon.frames["role"].get(self.role_tail(token) or "", ())
        return bool(frames) and all(f.relation in GOVERNING for f in frames)

    def bodily(self, token: Word) -> bool:
        """Whether a noun is an office that one has in a body only: *chairwoman*, *economist*, and not *lawyer* or *widow*."""
        frames = self.lexicon.frames["role"].get(self.role_tail(token) or "", ())
        told = [f for f in frames if f.only or f.object is None or f.object.kind != "prep"]  # *analyst at O* may be of anybody
        return bool(told) and all(f.relation in GOVERNING or (f.only and ActorType.PERSON not in f.only) for f in told)

    def corporation(self, token: Word) -> bool:
        """Whether a noun says of a firm what it is to another one: *WhatsApp **owner** Meta*, *Zara-**eigenaar** Inditex*."""
        return token.pos_ == "NOUN" and (self.lemma(token) in self.corporate or self.tail(token) in self.corporate)

    def vessel(self, token: Word) -> bool:
        """Whether a noun is for ships, whose names are nobody's: *the tanker Sounion*, *vrachtschip Noah*."""
        if token.pos_ != "NOUN" or not token.is_lower or self.office(token):
            return False  # a Flemish *schepen* is an alderman
        lemma = self.lemma(token)
        return lemma in self.vessels or (self.compounding and lemma.endswith(self.vessel_ends))

    def kin(self, token: Word) -> bool:
        """Whether a noun says whose relative somebody is: *his **son** Saddam*."""
        frames = self.lexicon.frames["role"].get(self.lemma(token), ()) if token.pos_ == "NOUN" else ()
        return any(f.relation == "familyOf" for f in frames)

    def organised(self, token: Word) -> ActorType | None:
        """What a common noun for an organisation, and for no part of a state, says that it is: *stichting*, *bank*."""
        plain = self.nominal(token) == "organisation" and self.sector(token) is None
        return NOMINAL_TYPES["organisation"] if plain else None

    def named_kind(self, token: Word) -> ActorType | None:
        """What a noun for a group says that the name behind it names: *the rebel **group** ADF*; None for other nouns."""
        tail = self.tail(token)
        if tail not in self.generic and not (self.compounding and any(len(g) > 4 and tail.endswith(g) for g in self.generic)):
            return None
        armed = self.sector(token) == "rebels" or (token.i and self.sector(token.nbor(-1)) == "rebels")
        kind = self.nominal(token)
        return ActorType.ARMED_GROUP if armed else NOMINAL_TYPES[kind] if kind in {"group", "organisation"} else None

    def _misread(self, token: Word) -> bool:
        """A noun for actors that was tagged as a verb, though it stands as a noun: **rebellen** *uit X*."""
        if token.pos_ != "VERB" or base(token.dep_) not in {"nsubj", "obj", "iobj", "obl", "nmod"}:
            return False
        return self.nouns.lemma(token.lemma_.lower(), token.lower_) in self.actor_nouns

    @per_token
    def lemma(self, token: Word) -> str:
        """The lemma of a noun, lower case, put right by the lexicon's nouns where the pipeline errs.

        An office of several words is one: *chief_of_staff*.
        """
        own = self.nouns.lemma(token.lemma_.lower(), token.lower_)
        if self.compounding and own == token.lower_ and has(token, "Number", "Plur"):
            own = self.nouns.table.get(own, own)  # *schepen* in the plural are ships, and no alderman
        elif token.lower_ in self.homographs and has(token, "Number", "Sing"):
            own = token.lower_  # *de **schepen** van Gent* is one, whatever the lemma
        fixed = [c.lower_ for c in token.children if c.dep_ == "fixed"] if token.pos_ == "NOUN" else []
        whole = "_".join([own, *fixed])
        return whole if fixed and whole in self.titles else own

    @per_token
    def tail(self, token: Word) -> str:
        """The lemma of the last part of a hyphenated noun (``aanval`` of ``ISIS-aanvallen``), else of the noun."""
        text = token.lower_
        for hyphen in HYPHENS:
            if hyphen in text.strip(hyphen):
                first, _, last = text.rpartition(hyphen)
                lemma = token.lemma_.lower()
                if hyphen not in lemma:  # *PvdAkamerlid*: treebanks write the lemma of a compound without
                    lemma = lemma.removeprefix(first.replace(hyphen, ""))
                return self.nouns.lemma(lemma.rpartition(hyphen)[2], last)
        return self.lemma(token)

    def party_man(self, token: Word) -> tuple[str, str] | None:
        """The body and the ending of a word for somebody of it: *VVD'er*, *PvdA'ers*; the word itself of some parties: *a Republican*."""
        if token.text in self.party_people and token.dep_ not in {"flat", "compound", "amod"}:
            noun = token.pos_ in {"NOUN", "PROPN"} or (token.pos_ == "ADJ" and any(c.dep_ == "det" for c in token.children))
            if noun:
                return token.text, ""
        found = PARTY_MAN.fullmatch(token.text) if self.member_endings and "er" in token.text else None
        return (found[1], found[2]) if found is not None and found[2] in self.member_endings else None

    @per_token
    def role_tail(self, token: Word) -> str | None:
        """The role noun at the end of a compound: ``leider`` of ``Hezbollah-leider`` or ``rebellenleider``."""
        lemma = self.lemma(token)
        roles = self.lexicon.frames["role"]
        if self.party_man(token) is not None:
            return self.member
        parts = token.lower_.split("-")
        for cut in range(1, len(parts) - 1):
            if "-".join(parts[cut:]) in roles:
                return "-".join(parts[cut:])  # *VN-secretaris-generaal* is no general
        if not self.compounding and token.i:  # *prime minister* before *minister*
            pair = f"{token.nbor(-1).lower_}_{lemma}"
            if pair in roles:
                return pair
            if token.i > 1 and token.nbor(-1).text in HYPHENS and f"{token.nbor(-2).lower_}-{lemma}" in roles:
                return f"{token.nbor(-2).lower_}-{lemma}"  # *Secretary-General*, in three words
        if lemma in roles:
            return lemma
        if self.nouns.singular(token.lower_) in roles:
            return self.nouns.singular(token.lower_)
        if lemma in self.nominal_of and "-" not in lemma:
            return None  # *scheidsrechter* is listed, and no *rechter*
        tail = self.tail(token)
        if tail in roles:
            return tail
        for hers, his in self.feminine:
            man = tail.removesuffix(hers) + his
            if tail.endswith(hers) and man in roles and man in self.persons:
                return man  # *een **juriste** bij X*
        if self.compounding and token.pos_ == "NOUN" and not tail.endswith(self.opaque_roles):
            for cut in range(3, len(tail) - 3):
                if tail[cut:] in roles and len(tail) - cut >= 5 and tail[cut:] not in self.standalone:
                    return tail[cut:]
        return None
