"""The Dutch actors and sources of news, as ``news.py`` has them for English.

The Dutch trees are newspaper text and questions, 13 words a sentence, with 300 *zei* and *zegt* in 25,000 sentences. Labels
follow the treebank: a title is the head of its name (``appos``), *zei X* behind a statement and *aldus X* are ``parataxis``,
days without preposition ``obl``. Word order is Dutch: behind *Volgens X* and a day in front the verb comes before its
subject, and below *dat* it comes last.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from news import LONG, News, Phrase, _subtrees, _word

from kg.lexicon import load_lexicon
from kg.lexicon.morphology import prefix_of, separable

if TYPE_CHECKING:
    from corpus import Names, Sentence, Word
    from verbs import Verbs

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SPEECH = {"zei": "zeggen", "meldde": "melden", "verklaarde": "verklaren", "bevestigde": "bevestigen", "aldus": "", "zegt": "zeggen"}
TITLES = ("president", "premier", "minister", "generaal", "kanselier", "senator", "gouverneur", "ambassadeur", "koning", "kolonel")
OFFICES = (
    ("Defensie",), ("Financiën",), ("Justitie",), ("Onderwijs",), ("Landbouw",), ("Klimaat",), ("Asiel",), ("Cultuur",), ("Economie",),
    ("Buitenlandse", "Zaken"), ("Binnenlandse", "Zaken"), ("Economische", "Zaken"), ("Sociale", "Zaken"), ("Buitenlandse", "Handel"),
)  # fmt: skip
PARTIES = ("VVD", "PvdA", "CDA", "D66", "GroenLinks", "SP", "BBB", "N-VA", "Vooruit", "Groen", "PVV", "Volt", "Likud", "AKP", "CDU", "SPD")
ROLES = (
    "leider", "voorzitter", "woordvoerder", "trainer", "commandant", "directeur", "topman", "oprichter", "kopstuk", "bestuurder", "senator",
    "burgemeester", "advocaat", "rechter", "hoogleraar", "eigenaar", "wethouder", "aanvoerder", "columnist", "lijsttrekker", "generaal",
    "president", "premier", "ambassadeur", "gezant", "rapper", "schrijver", "zakenman", "journalist", "activist", "bisschop", "imam",
)  # fmt: skip
NAMING = ("Nationale", "Islamitische", "Democratische", "Revolutionaire", "Koninklijke", "Vrije", "Socialistische", "Europese", "Centrale")
BODIES = (
    "Bevrijdingsleger", "Front", "Partij", "Raad", "Beweging", "Vakbond", "Bond", "Bank", "Unie", "Garde", "Brigade", "Federatie", "Liga",
    "Coalitie", "Alliantie", "Commissie", "Dienst", "Leger", "Museum", "Universiteit", "Hof", "Verbond",
)  # fmt: skip
KINDS = {
    "groep": "de", "partij": "de", "concern": "het", "bedrijf": "het", "vakbond": "de", "beweging": "de", "rebellengroep": "de",
    "krant": "de", "club": "de", "zender": "de", "hulporganisatie": "de", "bank": "de", "keten": "de", "stichting": "de", "rederij": "de",
}  # fmt: skip
BELONGING = {
    "strijders": "strijder", "leden": "lid", "medewerkers": "medewerker", "soldaten": "soldaat", "aanhangers": "aanhanger",
    "agenten": "agent", "militanten": "militant", "activisten": "activist", "werknemers": "werknemer", "spelers": "speler",
}  # fmt: skip
PARTICIPLES = {
    "gesteund": "steunen",
    "geleid": "leiden",
    "bewapend": "bewapenen",
    "opgepakt": "oppakken",
    "ontvoerd": "ontvoeren",
    "bezet": "bezetten",
}
RELATIVE = {
    "steunde": "steunen",
    "leidde": "leiden",
    "aanviel": "aanvallen",
    "bezette": "bezetten",
    "bekritiseerde": "bekritiseren",
    "oprichtte": "oprichten",
}
MODALS = {"zal": "zullen", "zou": "zullen", "kan": "kunnen", "moet": "moeten"}
PLURAL = {
    "wil": "willen",
    "zal": "zullen",
    "zou": "zouden",
    "kan": "kunnen",
    "moet": "moeten",
    "heeft": "hebben",
    "werd": "werden",
    "is": "zijn",
}
THREATS = {"dreigt": "dreigen", "weigert": "weigeren", "probeert": "proberen", "belooft": "beloven", "besloot": "besluiten"}
THREATEN = {"dreigt": "dreigen", "weigert": "weigeren", "probeert": "proberen", "belooft": "beloven", "besloot": "besloten"}
FRONTED = ("Gisteren", "Vandaag", "Eerder", "Inmiddels", "Daarop", "Vervolgens", "Ook", "Volgens", "In", "Na")
QUALITIES = {
    "voormalige": "voormalig", "hoge": "hoog", "gewapende": "gewapend", "lokale": "lokaal", "nieuwe": "nieuw", "gemaskerde": "gemaskerd",
    "jonge": "jong", "radicale": "radicaal", "vermeende": "vermeend",
}  # fmt: skip
SOURCES = ("functionaris", "ooggetuige", "inwoner", "bron", "analist", "woordvoerder", "deskundige", "getuige")
ORGANISATIONS = ("NAVO", "Hamas", "Hezbollah", "Unicef", "OPEC", "ASEAN", "Amnesty", "Greenpeace", "Reuters", "Interpol", "Unesco", "Fatah")
COUNTED = ("twee", "drie", "vijf", "tien", "12", "20", "45", "100", "1.000", "2.500", "15.000")
MARKS = {'"', "“", "?", "!", ":", ";", "-", "--", "...", ")", "''", ",,"}
DEFINITE = "Definite=Def|PronType=Art"


class DutchNews(News):
    """Draws Dutch noun phrases and sources, and grafts them onto sentences."""

    def __init__(self, names: Names, train: list[Sentence]) -> None:
        super().__init__(names)
        lexicon = load_lexicon("nl")
        thesaurus = self.thesaurus
        demonyms = {x.text for a in thesaurus.actors for x in thesaurus.labels(a) if x.kind == "demonym" and x.lang == "nl"}
        self.adjectives = sorted(x for x in demonyms if x.isalpha() and x.istitle() and x.endswith("e"))
        self.known = frozenset(self.adjectives)
        self.countries = sorted(
            a.labels["nl"] for a in thesaurus.actors.values() if a.type.value == "Country" and a.labels.get("nl", "").isalpha()
        )
        sectors = ("government", "military", "police", "officials", "parliament", "opposition", "rebels", "civilians", "media")
        listed = {w for s in sectors for w in lexicon.words("sectors", s)} | {
            w for k in ("person", "group") for w in lexicon.words("nominals", k)
        }
        gender: dict[str, str] = {}
        plural: dict[str, str] = {}
        for sentence in train:
            for word in sentence:
                if word.pos == "NOUN" and "Number=Plur" in word.morph:
                    plural.setdefault(word.lemma.lower(), word.form.lower())
                elif word.pos == "NOUN" and word.morph.startswith("Gender="):
                    gender.setdefault(word.lemma.lower(), word.morph.partition("|")[0])
        self.gender, self.plurals = {}, {}
        for noun in sorted(n for n in listed if n.isalpha() and n.islower()):
            tail = next((noun[cut:] for cut in range(len(noun) - 3) if noun[cut:] in gender), None)
            if tail is not None:
                self.gender[noun] = gender[tail]
            tail = next((noun[cut:] for cut in range(len(noun) - 3) if noun[cut:] in plural), None)
            if tail is not None:
                self.plurals[noun] = noun.removesuffix(tail) + plural[tail]
        self.singulars, self.nouns = sorted(self.gender), sorted(self.plurals)

    # -- noun phrases ------------------------------------------------------------------------------

    def phrase(self, rng: random.Random, number: str) -> Phrase:
        kinds = [self._described, self._described, self._located, self._of]
        if number == "Sing":
            kinds += [self._named, self._titled, self._titled, self._titled, self._owned, self._body, self._role, self._role]
            kinds += [self._officer, self._holder, self._holder, self._called]
        else:
            kinds += [self._counted, self._counted, self._joined, self._belonging, self._belonging, self._two]
        words, head = rng.choice(kinds)(rng, number)
        if words[-1].form == ",":
            return words, head
        roll = rng.random()
        if 0.2 <= roll < 0.28 and words[-1].form != ")":
            clause = self._clause(rng, len(words), head, number)
            return [*words[:-1], replace(words[-1], space=clause[0].form != ","), *clause], head
        if number == "Sing" and roll < 0.08 and words[head].pos == "PROPN" and head == 0:
            words, head = self._apposed(words, head, rng)
        elif roll < 0.18 and not any(w.dep == "appos" for w in words):
            words = [*words, *self._tail(rng, len(words), head)]
        return words, head

    def _adjective(self, rng: random.Random, head: int) -> Word:
        word = super()._adjective(rng, head)
        return replace(word, lemma=word.form.removesuffix("e"))

    def _noun(self, rng: random.Random, number: str, head: int, dep: str = "") -> Word:
        if number == "Plur":
            lemma = rng.choice(self.nouns)
            return _word(self.plurals[lemma], lemma, "NOUN", "Number=Plur", head, dep)
        lemma = rng.choice(self.singulars)
        return _word(lemma, lemma, "NOUN", f"{self.gender[lemma]}|Number=Sing", head, dep)

    def _article(self, noun: Word) -> Word:
        form = "het" if "Gender=Neut" in noun.morph and "Number=Sing" in noun.morph else "de"
        return _word(form, form, "DET", DEFINITE, 0, "det")

    def _described(self, rng: random.Random, number: str) -> Phrase:
        """*het Turkse leger*, *gewapende Afghaanse rebellen*"""
        noun = self._noun(rng, number, 0)
        words: list[Word] = []
        if number == "Sing" or rng.random() < 0.5:
            words.append(self._article(noun))
        if rng.random() < 0.3:
            quality = rng.choice(sorted(QUALITIES))
            words.append(_word(quality, QUALITIES[quality], "ADJ", "Degree=Pos", 0, "amod"))
        if rng.random() < 0.8:
            words.append(self._adjective(rng, 0))
        return self._headed(words, noun)

    def _of(self, rng: random.Random, number: str) -> Phrase:
        """*de regering van Kenia*, *een woordvoerder van de NAVO*"""
        noun = self._noun(rng, number, 0)
        indefinite = number == "Sing" and "Gender=Com" in noun.morph and rng.random() < 0.4
        words = [_word("een", "een", "DET", "Definite=Ind|PronType=Art", 0, "det") if indefinite else self._article(noun)]
        words, head = self._headed(words, noun)
        name = self._place(rng, head, "nmod") if rng.random() < 0.6 else None
        if name is None:
            form = self._organisation(rng)
            name = _word(form, form, "PROPN", "Gender=Com|Number=Sing", head, "nmod", name="B-ORG")
        at = len(words)
        tail = [_word("van", "van", "ADP", "", at + 1, "case"), name]
        if name.name == "B-ORG" and rng.random() < 0.6:
            the = _word("de", "de", "DET", DEFINITE, at + 2, "det")
            tail = [replace(tail[0], head=at + 2), the, name]
        return [*words, *tail], head

    def _owned(self, rng: random.Random, number: str) -> Phrase:
        """*Kenia's parlement*"""
        place = self._place(rng, 1, "nmod:poss")
        place = replace(place, form=place.form + ("'s" if place.form[-1] in "aiouy" else "s" if place.form[-1] not in "sxz" else "'"))
        return [place, replace(self._noun(rng, number, 1), head=1)], 1

    def _tail(self, rng: random.Random, at: int, head: int) -> list[Word]:
        preposition = rng.choice(("in", "in", "uit", "bij"))
        return [_word(preposition, preposition, "ADP", "", at + 1, "case"), self._place(rng, head, "nmod")]

    def _place(self, rng: random.Random, head: int, dep: str, *, space: bool = True) -> Word:
        word = super()._place(rng, head, dep, space=space)
        return replace(word, morph="Gender=Neut|Number=Sing")

    def _organisation(self, rng: random.Random) -> str:
        return rng.choice(ORGANISATIONS) if rng.random() < 0.4 else (self.names.other("ORG", 1, rng) or ["NAVO"])[0]

    def _person(self, rng: random.Random, at: int) -> Phrase:
        forms = self.names.other("PERSON", rng.choice((1, 2, 2, 2, 3)), rng) or ["Smit"]
        words = [_word(f, f, "PROPN", "Gender=Com|Number=Sing" if not i else "", at, "flat" if i else "") for i, f in enumerate(forms)]
        return [replace(w, name=("I-" if i else "B-") + "PERSON") for i, w in enumerate(words)], at

    def _titled(self, rng: random.Random, number: str) -> Phrase:
        """*de Keniaanse minister van Defensie Jane Mwangi*, *premier Mwangi*"""
        words: list[Word] = []
        title = rng.choice(TITLES)
        if rng.random() < 0.6:
            words = [_word("de", "de", "DET", DEFINITE, 0, "det"), self._adjective(rng, 0)]
        words, head = self._headed(words, _word(title, title, "NOUN", "Gender=Com|Number=Sing", 0, ""))
        department = self._department(rng, len(words) + 1, head)
        behind = rng.random() < 0.3  # *minister Jansen van Justitie*
        if title == "minister" and rng.random() < 0.7 and not behind:
            words += [_word("van", "van", "ADP", "", len(words) + 1, "case"), *department]
            department = []
        person, _ = self._person(rng, len(words))
        person[0] = replace(person[0], head=head, dep="appos")
        words = [*words, *person]
        if title == "minister" and behind:
            at = len(words)
            words += [_word("van", "van", "ADP", "", at + 1, "case"), *self._department(rng, at + 1, head)]
        elif rng.random() < 0.15:
            words += self._bracket(rng, len(words), head, department if title == "minister" else [])
        return words, head

    @staticmethod
    def _department(rng: random.Random, at: int, head: int) -> list[Word]:
        """***Buitenlandse Zaken***, as the treebank joins it."""
        first, *rest = rng.choice(OFFICES)
        words = [_word(first, first, "ADJ" if rest else "PROPN", "Degree=Pos" if rest else "", head, "nmod")]
        return [*words, *(_word(w, w, "NOUN", "Number=Plur" if w == "Zaken" else "Gender=Com|Number=Sing", at, "fixed") for w in rest)]

    @staticmethod
    def _bracket(rng: random.Random, at: int, head: int, department: list[Word]) -> list[Word]:
        """*(VVD)*, *(Financiën)* behind a name."""
        party = rng.choice(PARTIES)
        inner = [_word(party, party, "PROPN", "", head, "nmod", name="B-ORG")]
        if department and rng.random() < 0.5:
            inner = [replace(w, head=head if w.dep == "nmod" else at + 1) for w in department]
        inner[-1] = replace(inner[-1], space=False)
        return [
            _word("(", "(", "PUNCT", "", at + 1, "punct", space=False),
            *inner,
            _word(")", ")", "PUNCT", "", at + 1, "punct"),
        ]

    def _body(self, rng: random.Random, number: str) -> Phrase:
        """*de Koerdische Democratische Partij*"""
        forms = [rng.choice(self.adjectives)] if rng.random() < 0.5 else []
        forms += rng.sample(NAMING, rng.choice((0, 1, 1, 2))) if forms else rng.sample(NAMING, rng.choice((1, 1, 2)))
        forms.append(rng.choice(BODIES))
        words = [
            _word(
                "het" if forms[-1] in {"Front", "Bevrijdingsleger", "Leger", "Museum", "Hof", "Verbond"} else "de",
                "de",
                "DET",
                DEFINITE,
                1,
                "det",
            )
        ]
        for i, form in enumerate(forms):
            words.append(
                _word(form, form, "PROPN", "" if i else "Gender=Com|Number=Sing", 1, "flat" if i else "", name=("I" if i else "B") + "-ORG")
            )
        words[0] = replace(words[0], lemma=words[0].form)
        return words, 1

    def _some_body(self, rng: random.Random) -> Phrase:
        return rng.choice((self._body, self._body, self._called, self._named, self._described))(rng, "Sing")

    def _role(self, rng: random.Random, number: str) -> Phrase:
        """*PvdA-leider Jane Mwangi*, *de Keniaanse oud-president Jane Mwangi*"""
        role = rng.choice(ROLES)
        if rng.random() < 0.6:
            name = rng.choice(PARTIES) if rng.random() < 0.5 else self._organisation(rng)
            role = f"{name}-{role}" if name.isalpha() else role
        elif rng.random() < 0.3:
            role = rng.choice(("oud-", "vice-", "ex-")) + role
        words: list[Word] = []
        if role.islower() and rng.random() < 0.5:
            words = [_word("de", "de", "DET", DEFINITE, 0, "det"), self._adjective(rng, 0)]
        words, head = self._headed(words, _word(role, role, "NOUN", "Gender=Com|Number=Sing", 0, ""))
        person, _ = self._person(rng, len(words))
        person[0] = replace(person[0], head=head, dep="appos")
        words = [*words, *person]
        if role.islower() and rng.random() < 0.3:
            other, inner = self._some_body(rng)
            words = self._behind_phrase(words, head, "van", other, inner)
        elif rng.random() < 0.12:
            words += self._bracket(rng, len(words), head, [])
        return words, head

    @staticmethod
    def _behind_phrase(words: list[Word], head: int, preposition: str, other: list[Word], inner: int, dep: str = "nmod") -> list[Word]:
        """A phrase with another one behind it."""
        at = len(words) + 1
        moved = [replace(w, head=w.head + at) for w in other]
        moved[inner] = replace(moved[inner], head=head, dep=dep)
        return [*words, _word(preposition, preposition, "ADP", "", at + inner, "case"), *moved]

    def _holding(self, rng: random.Random, head: int, at: int) -> list[Word]:
        """*leider van de Vrije Partij*, *eigenaar van X en voorzitter van Y*, in apposition to a word, behind a comma."""
        role = rng.choice(ROLES)
        other, inner = self._some_body(rng)
        words = self._behind_phrase([_word(role, role, "NOUN", "Gender=Com|Number=Sing", 0, "")], 0, "van", other, inner)
        if rng.random() < 0.25:
            second = rng.choice(ROLES)
            other, inner = self._some_body(rng)
            more = self._behind_phrase([_word(second, second, "NOUN", "Gender=Com|Number=Sing", 0, "")], 0, "van", other, inner)
            begin = len(words) + 1
            joined = [replace(w, head=w.head + begin) for w in more]
            joined[0] = replace(joined[0], head=0, dep="conj")
            words = [*words, _word("en", "en", "CCONJ", "", begin, "cc"), *joined]
        moved = [replace(w, head=w.head + at + 1) for w in words]
        moved[0] = replace(moved[0], head=head, dep="appos")
        comma = _word(",", ",", "PUNCT", "", at + 1, "punct")
        return [comma, *moved[:-1], replace(moved[-1], space=False), comma]

    def _holder(self, rng: random.Random, number: str) -> Phrase:
        """*Jane Mwangi, leider van de Vrije Partij,*, *de Keniaanse zakenman Jane Mwangi, eigenaar van X en voorzitter van Y,*"""
        words, head = self._person(rng, 0) if rng.random() < 0.6 else self._role(rng, "Sing")
        if words[-1].form == ")":
            return words, head
        return [*words[:-1], replace(words[-1], space=False), *self._holding(rng, head, len(words))], head

    def _officer(self, rng: random.Random, number: str) -> Phrase:
        """*de leider van Hezbollah, Naim Qassem,*"""
        words = [_word("de", "de", "DET", DEFINITE, 0, "det")]
        if rng.random() < 0.5:
            words.append(self._adjective(rng, 0))
        role = rng.choice(ROLES)
        words, head = self._headed(words, _word(role, role, "NOUN", "Gender=Com|Number=Sing", 0, ""))
        if len(words) < 3 or rng.random() < 0.3:
            other, inner = self._some_body(rng)
            words = self._behind_phrase(words, head, "van", other, inner)
        if words[-1].form == ",":
            return words, head
        person, _ = self._person(rng, len(words) + 1)
        person[0] = replace(person[0], head=head, dep="appos")
        comma = _word(",", ",", "PUNCT", "", len(words) + 1, "punct")
        return [*words[:-1], replace(words[-1], space=False), comma, *person[:-1], replace(person[-1], space=False), comma], head

    def _called(self, rng: random.Random, number: str) -> Phrase:
        """*het Franse concern Valtéra*, *rebellengroep M23*"""
        noun = rng.choice(sorted(KINDS))
        words: list[Word] = []
        if rng.random() < 0.7:
            article = KINDS[noun]
            words.append(_word(article, article, "DET", DEFINITE, 0, "det"))
            if rng.random() < 0.5:
                words.append(self._adjective(rng, 0))
        words, head = self._headed(
            words, _word(noun, noun, "NOUN", f"Gender={'Neut' if KINDS[noun] == 'het' else 'Com'}|Number=Sing", 0, "")
        )
        form = self._organisation(rng)
        return [*words, _word(form, form, "PROPN", "Gender=Com|Number=Sing", head, "appos", name="B-ORG")], head

    def _belonging(self, rng: random.Random, number: str) -> Phrase:
        """*drie medewerkers van de Vrije Bond*, *PKK-strijders*"""
        form = rng.choice(sorted(BELONGING))
        lemma = BELONGING[form]
        words: list[Word] = []
        if rng.random() < 0.4:
            count = rng.choice(COUNTED)
            words.append(_word(count, count, "NUM", "", 0, "nummod"))
        if rng.random() < 0.25:
            name = rng.choice(PARTIES)
            form, lemma = f"{name}-{form}", f"{name}-{lemma}"
            return self._headed(words, _word(form, lemma, "NOUN", "Number=Plur", 0, ""))
        words, head = self._headed(words, _word(form, lemma, "NOUN", "Number=Plur", 0, ""))
        other, inner = self._some_body(rng)
        return self._behind_phrase(words, head, "van", other, inner), head

    def _two(self, rng: random.Random, number: str) -> Phrase:
        """*het leger en gewapende Keniaanse burgers*"""
        first, head = self._described(rng, rng.choice(("Sing", "Plur")))
        second, other = rng.choice((self._described, self._of, self._belonging))(rng, "Plur")
        at = len(first) + 1
        joined = [replace(w, head=w.head + at) for w in second]
        joined[other] = replace(joined[other], head=head, dep="conj")
        return [*first, _word("en", "en", "CCONJ", "", at + other, "cc"), *joined], head

    def _clause(self, rng: random.Random, at: int, head: int, number: str = "Sing") -> list[Word]:
        """*, die het dorp bezette,*, *, wiens leider X steunde,*, *, gesteund door Kenia,*"""
        comma = _word(",", ",", "PUNCT", "", -1, "punct")
        roll = rng.random()
        other, inner = rng.choice((self._named, self._described, self._body))(rng, "Sing")
        if roll < 0.3:
            form = rng.choice(sorted(PARTICIPLES))
            words = [comma, _word(form, PARTICIPLES[form], "VERB", "VerbForm=Part", head, "acl")]
            words = self._behind_phrase(words, at + 1, "door", other, inner, "obl:agent")
            words = [*words[:2], *(replace(w, head=w.head + at if w.dep != "obl:agent" else w.head) for w in words[2:])]
            verb = at + 1
        else:
            plural = number == "Plur"
            form = rng.choice(sorted(RELATIVE))
            if roll < 0.75:
                words = [comma, _word("die", "die", "PRON", "PronType=Rel", -1, "nsubj")]
            else:
                role = rng.choice(ROLES)
                words = [comma, _word("wiens", "wie", "DET", "PronType=Rel", at + 2, "det")]
                words.append(_word(role, role, "NOUN", "Gender=Com|Number=Sing", -1, "nsubj"))
                plural = False
            begin = at + len(words)
            words += [replace(w, head=w.head + begin) if i != inner else replace(w, head=-1, dep="obj") for i, w in enumerate(other)]
            verb = at + len(words)
            lemma = RELATIVE[form]
            shown = {"aanviel": "aanvielen"}.get(form, form + "n") if plural else form
            mood = f"Mood=Ind|Number={'Plur' if plural else 'Sing'}|Tense=Past|VerbForm=Fin"
            words.append(_word(shown, lemma, "VERB", mood, head, "acl:relcl"))
        words[-1] = replace(words[-1], space=False)
        return [replace(w, head=verb) if w.head < 0 else w for w in (*words, comma)]

    # -- whole sentences -----------------------------------------------------------------------------

    def statement(self, rng: random.Random, verbs: Verbs) -> Sentence:
        """A lead: who did what to whom, in one of the orders that Dutch has."""
        number = rng.choice(("Sing", "Sing", "Plur"))
        subject = self.phrase(rng, number)
        several = number == "Plur" or any(w.dep == "conj" and w.head == subject[1] for w in subject[0])
        lemma = rng.choice(verbs.lemmas)
        forms = verbs.inflect(lemma)
        prefix = prefix_of(lemma) if separable(lemma) else ""
        patterns = ("plain", "plain", "plain", "perfect", "perfect", "passive", "modal", "want", "threat", "accuse", "call")
        pattern = rng.choice(patterns)
        if pattern in {"perfect", "passive"} and "participle" not in forms:
            pattern = "plain"
        mood = f"Mood=Ind|Number={'Plur' if several else 'Sing'}|VerbForm=Fin"
        past, present = mood.replace("|VerbForm", "|Tense=Past|VerbForm"), mood.replace("|VerbForm", "|Tense=Pres|VerbForm")

        def shown(form: str) -> str:
            return PLURAL.get(form, THREATEN.get(form, form)) if several else form

        target = self.phrase(rng, rng.choice(("Sing", "Sing", "Plur")))
        first, middle, last = [], [], []  # the finite verb, what stands between, what closes the clause; each (word, dep, host)
        if pattern == "plain":
            tense = rng.random() < 0.75
            form = (forms.get("past_plural") if several else forms.get("past")) if tense else (lemma if several else forms.get("third"))
            form = form or lemma
            first = [(_word(form.removeprefix(prefix), lemma, "VERB", past if tense else present, 0, ""), "ROOT", "main")]
            middle = [(target, "obj", "main")]
            last = [(_word(prefix, prefix, "ADP", "", 0, ""), "compound:prt", "main")] if prefix else []
        elif pattern in {"perfect", "passive"}:
            aux = "heeft" if pattern == "perfect" else rng.choice(("werd", "is"))
            dep = "aux" if pattern == "perfect" else "aux:pass"
            base = {"heeft": "hebben", "werd": "worden", "is": "zijn"}[aux]
            first = [(_word(shown(aux), base, "AUX", past if aux == "werd" else present, 0, ""), dep, "main")]
            other, inner = target
            if pattern == "passive":
                other, inner = self._behind_phrase([], 0, "door", other, inner, "obl:agent"), inner + 1
            middle = [((other, inner), "obj" if pattern == "perfect" else "obl:agent", "main")]
            last = [(_word(forms["participle"], lemma, "VERB", "VerbForm=Part", 0, ""), "ROOT", "main")]
        elif pattern == "modal":
            modal = rng.choice(sorted(MODALS))
            first = [(_word(shown(modal), MODALS[modal], "AUX", present, 0, ""), "aux", "main")]
            middle = [(target, "obj", "main")]
            last = [(_word(lemma, lemma, "VERB", "VerbForm=Inf", 0, ""), "ROOT", "main")]
        else:
            mark = (_word("te", "te", "ADP", "", 0, ""), "mark", "sub")
            close = [mark, (_word(lemma, lemma, "VERB", "VerbForm=Inf", 0, ""), "xcomp", "sub")]
            if pattern == "want":
                close = close[1:]
            elif prefix:
                joined = f"{prefix} te {lemma.removeprefix(prefix)}".split()
                close = [
                    (_word(joined[0], joined[0], "ADP", "", 0, ""), "compound:prt", "sub"),
                    mark,
                    (_word(joined[-1], lemma, "VERB", "VerbForm=Inf", 0, ""), "xcomp", "sub"),
                ]
            whom = self.phrase(rng, rng.choice(("Sing", "Plur")))
            if pattern == "threat":
                form = rng.choice(sorted(THREATS))
                first = [(_word(shown(form), THREATS[form], "VERB", past if form == "besloot" else present, 0, ""), "ROOT", "main")]
                middle = [(target, "obj", "sub")]
            elif pattern == "want":
                form = rng.choice(("wil", "wilde"))
                shown_form = {"wil": "willen", "wilde": "wilden"}[form] if several else form
                first = [(_word(shown_form, "willen", "VERB", present if form == "wil" else past, 0, ""), "ROOT", "main")]
                middle = [(target, "obj", "sub")]
            elif pattern == "accuse":
                form = "beschuldigden" if several else "beschuldigde"
                first = [(_word(form, "beschuldigen", "VERB", past, 0, ""), "ROOT", "main")]
                middle = [(whom, "obj", "main"), (_word("ervan", "ervan", "ADV", "", 0, ""), "case", "sub"), (target, "obj", "sub")]
            else:
                form = "riepen" if several else "riep"
                first = [(_word(form, "oproepen", "VERB", past, 0, ""), "ROOT", "main")]
                middle = [(whom, "obj", "main"), (_word("op", "op", "ADP", "", 0, ""), "compound:prt", "main"), (target, "obj", "sub")]
            last = close
        acts = (subject, "nsubj:pass" if pattern == "passive" else "nsubj", "main")
        when = self._when(rng)
        if pattern not in {"accuse", "call", "threat", "want"} and when:
            whole = [replace(w, head=1 if w.dep == "case" else 0) for w in when]
            middle.insert(rng.choice((0, len(middle))), ((whole, len(whole) - 1), whole[-1].dep, "main"))
        elif rng.random() < 0.3:
            place = self._place(rng, 1, "obl")
            middle.append(
                (
                    ([_word("in", "in", "ADP", "", 1, "case"), place], 1),
                    "obl",
                    "sub" if pattern in {"accuse", "call", "threat", "want"} else "main",
                )
            )
        if rng.random() < 0.35:
            return self._assembled([self._front(rng), *first, acts, *middle, *last])
        return self._assembled([acts, *first, *middle, *last])

    def _front(self, rng: random.Random) -> tuple[Any, str, str]:
        """What may stand before the finite verb instead of the subject."""
        opener = rng.choice(FRONTED)
        if opener in {"Volgens", "In", "Na"}:
            inner, head = self.phrase(rng, "Sing") if opener == "Volgens" else ([self._place(rng, 0, "")], 0)
            if opener == "Na":
                noun = _word(rng.choice(("aanslag", "aanval", "staatsgreep", "verkiezing")), "", "NOUN", "Gender=Com|Number=Sing", 0, "")
                inner, head = self._headed([_word("de", "de", "DET", DEFINITE, 0, "det")], replace(noun, lemma=noun.form))
            words = self._behind_phrase([], 0, opener, inner, head, "obl")
            words[0] = replace(words[0], lemma=opener.lower())
            return (words, head + 1), "obl", "main"
        return _word(opener, opener.lower(), "ADV", "", 0, ""), "advmod", "main"

    @staticmethod
    def _assembled(parts: list[tuple[Any, str, str]]) -> Sentence:
        """A sentence of phrases and words in their order, each hung on the main or the subordinate verb."""
        begins, at = [], 0
        for part, _, _ in parts:
            begins.append(at)
            at += len(part[0]) if isinstance(part, tuple) else 1
        main = next(b for b, (_, dep, _) in zip(begins, parts, strict=True) if dep == "ROOT")
        sub = next((b for b, (_, dep, _) in zip(begins, parts, strict=True) if dep == "xcomp"), main)
        out: list[Word] = []
        for begin, (part, dep, host) in zip(begins, parts, strict=True):
            governor = main if host == "main" or dep == "xcomp" else sub
            if isinstance(part, tuple):
                words, head = part
                out += [replace(w, head=governor, dep=dep) if i == head else replace(w, head=w.head + begin) for i, w in enumerate(words)]
            else:
                out.append(replace(part, head=main if dep == "ROOT" else governor, dep=dep))
        out[0] = replace(out[0], form=out[0].form[:1].upper() + out[0].form[1:])
        out[-1] = replace(out[-1], space=False)
        return [*out, _word(".", ".", "PUNCT", "", main, "punct")]

    def _counted(self, rng: random.Random, number: str) -> Phrase:
        """*meer dan 1.000 Keniaanse vluchtelingen*, *twee soldaten*"""
        words: list[Word] = []
        form = rng.choice(COUNTED)
        if form[0].isdigit() and rng.random() < 0.3:
            words += [_word("meer", "veel", "PRON", "PronType=Ind", -1, "amod"), _word("dan", "dan", "SCONJ", "", 0, "fixed")]
        elif form[0].isdigit() and rng.random() < 0.3:
            words.append(_word("ongeveer", "ongeveer", "ADV", "", -1, "advmod"))
        words.append(_word(form, form, "NUM", "", -1, "nummod"))
        if rng.random() < 0.6:
            words.append(self._adjective(rng, -1))
        head = len(words)
        return [*(replace(w, head=head) if w.head < 0 else w for w in words), self._noun(rng, "Plur", head)], head

    def _joined(self, rng: random.Random, number: str) -> Phrase:
        """*Kenia en Tsjaad*"""
        return [self._place(rng, 0, ""), _word("en", "en", "CCONJ", "", 2, "cc"), self._place(rng, 0, "conj")], 0

    def number(self, sentence: Sentence, i: int) -> str | None:
        """Of subjects that of the verb, since *ze* has none; pronouns of the first and second person stay."""
        word = sentence[i]
        if word.pos == "PRON" and ("Person=3" not in word.morph or word.form.lower() == "het"):
            return None
        if word.dep.startswith("nsubj"):
            finite = self._finite(sentence, word.head) if sentence[word.head].head == word.head else None
            below = [w for j, w in enumerate(sentence) if (w.head == word.head or j == word.head) and "VerbForm=Fin" in w.morph]
            verb = sentence[finite] if finite is not None else below[0] if below else None
            if verb is not None and "Number=" in verb.morph:
                return "Plur" if "Number=Plur" in verb.morph else "Sing"
        return super().number(sentence, i)

    # -- grafts --------------------------------------------------------------------------------------

    def reported(self, sentence: Sentence, rng: random.Random) -> Sentence | None:
        """*…, zei de minister maandag.*, *Volgens X …*, *De minister zei dat ….* around a statement; None when it is none."""
        root = next((i for i, w in enumerate(sentence) if w.dep == "ROOT"), None)
        if root is None or not 4 <= len(sentence) <= LONG or sentence[-1].form != "." or sentence[-1].head != root:
            return None
        finite = self._finite(sentence, root)
        subject = next((i for i, w in enumerate(sentence) if w.head == root and w.dep in {"nsubj", "nsubj:pass"}), None)
        beside = {w.dep for i, w in enumerate(sentence) if w.head == root and i != root}
        if finite is None or subject is None or beside & {"parataxis", "discourse", "vocative", "ccomp"}:
            return None
        if {w.form for w in sentence[:-1]} & MARKS:
            return None
        number = rng.choice(("Sing", "Plur"))
        source, head = self.phrase(rng, number)
        if rng.random() < 0.3:
            lemma = rng.choice([n for n in SOURCES if n in self.gender and n in self.plurals])
            noun = _word(lemma if number == "Sing" else self.plurals[lemma], lemma, "NOUN", f"Number={number}", 0, "")
            article = [_word("een", "een", "DET", "Definite=Ind|PronType=Art", 0, "det")] if number == "Sing" else []
            source, head = self._headed(article, noun)
        roll = rng.random()
        if roll < 0.5:
            return self._behind(sentence, root, source, head, number, rng)
        inside = _subtrees(sentence)
        first = inside[subject][0] == 0 and inside[subject][1] + 1 == finite
        if not first:
            return None
        if roll < 0.75:
            return self._according(sentence, root, source, head, finite)
        return self._told(sentence, root, source, head, number, finite, rng)

    @staticmethod
    def _finite(sentence: Sentence, root: int) -> int | None:
        """The finite verb of the main clause."""
        own = [i for i, w in enumerate(sentence) if (i == root or (w.head == root and w.dep in {"aux", "aux:pass", "cop"}))]
        return next((i for i in own if "VerbForm=Fin" in sentence[i].morph and sentence[i].pos in {"VERB", "AUX"}), None)

    def _behind(self, sentence: Sentence, root: int, source: list[Word], head: int, number: str, rng: random.Random) -> Sentence:
        """*…, zei de minister maandag.*, *…, aldus de minister.*"""
        body, stop = sentence[:-1], sentence[-1]
        form = rng.choice([*SPEECH, "zei", "zei"])
        at = len(body) + 1  # behind the comma
        out = [*body[:-1], replace(body[-1], space=False)]
        if form == "aldus":
            inner = at + 1 + head
            out.append(_word(",", ",", "PUNCT", "", inner, "punct"))
            out.append(_word("aldus", "aldus", "ADV", "", inner, "case"))
            out += [replace(w, head=root, dep="parataxis") if i == head else replace(w, head=w.head + at + 1) for i, w in enumerate(source)]
        else:
            if number == "Plur":
                form = {"zegt": "zeggen", "zei": "zeiden"}.get(form, form + "n")
            tense = "Pres" if form.startswith("zeg") else "Past"
            out.append(_word(",", ",", "PUNCT", "", at, "punct"))
            lemma = next(v for k, v in SPEECH.items() if form.startswith(k[:3]))
            mood = f"Mood=Ind|Number={number}|Tense={tense}|VerbForm=Fin"
            out.append(_word(form, lemma, "VERB", mood, root, "parataxis"))
            out += [replace(w, head=at, dep="nsubj") if i == head else replace(w, head=w.head + at + 1) for i, w in enumerate(source)]
            when = self._when(rng)
            out += [replace(w, head=at if w.head < 0 else w.head + len(out)) for w in when]
        out[-1] = replace(out[-1], space=False)
        return [*out, stop]

    def _according(self, sentence: Sentence, root: int, source: list[Word], head: int, finite: int) -> Sentence:
        """*Volgens de minister heeft …*: the verb before its subject."""
        order = [finite, *(i for i in range(len(sentence)) if i != finite)]
        body = _ordered(sentence, order)
        at = len(source) + 1
        opening = [_word("Volgens", "volgens", "ADP", "", head + 1, "case")]
        opening += [
            replace(w, head=order.index(root) + at, dep="obl") if i == head else replace(w, head=w.head + 1) for i, w in enumerate(source)
        ]
        return [*opening, *(replace(w, head=w.head + at) for w in self._lowered(body, 1))]

    def _told(
        self, sentence: Sentence, root: int, source: list[Word], head: int, number: str, finite: int, rng: random.Random
    ) -> Sentence | None:
        """*De minister zei maandag dat … hebben aangevallen.*: the finite verb last, before its participle or infinitive."""
        last = len(sentence) - 2
        below = [w.dep for w in sentence]
        if len(sentence) > 22 or {"advcl", "acl:relcl", "ccomp", "xcomp", "csubj", "compound:prt"} & set(below):
            return None
        if finite == root:
            to = last + 1
        elif sentence[root].pos == "VERB" and root == last:
            to = root
        elif any(w.dep == "cop" for w in sentence) and root <= last:
            to = last + 1
        else:
            return None
        rest = [i for i in range(len(sentence)) if i != finite]
        order = [i for i in rest if i < to] + [finite] + [i for i in rest if i >= to]
        body = self._lowered(_ordered(sentence, order), 0)
        if body[-1].form != ".":
            return None
        verb = len(source)
        form = rng.choice(("zei", "zei", "meldde", "verklaarde", "bevestigde"))
        lemma = SPEECH[form]
        form = {"zei": "zeiden"}.get(form, form + "n") if number == "Plur" else form
        out = [replace(w, head=verb, dep="nsubj") if i == head else w for i, w in enumerate(source)]
        out.append(_word(form, lemma, "VERB", f"Mood=Ind|Number={number}|Tense=Past|VerbForm=Fin", verb, "ROOT"))
        when = self._when(rng)
        out += [replace(w, head=verb if w.head < 0 else w.head + verb + 1) for w in when]
        out[0] = replace(out[0], form=out[0].form[:1].upper() + out[0].form[1:])
        begin = len(out) + 1
        new_root = order.index(root)
        out.append(_word("dat", "dat", "SCONJ", "", begin + new_root, "mark"))
        moved = [replace(w, head=w.head + begin) for w in body]
        moved[new_root] = replace(moved[new_root], head=verb, dep="ccomp")
        moved[-1] = replace(moved[-1], head=verb)
        moved[-2] = replace(moved[-2], space=False)
        return [*out, *moved]

    def _lowered(self, body: Sentence, at: int) -> Sentence:
        """The sentence without the capital that it began with, at one of its words; its first word is a verb or not."""
        word = body[at]
        keep = word.pos == "PROPN" or word.form[1:2].isupper() or word.name != "O" or word.form in self.known
        if not keep:
            body = [*body[:at], replace(word, form=word.form[:1].lower() + word.form[1:]), *body[at + 1 :]]
        return body

    def dated(self, sentence: Sentence, rng: random.Random) -> Sentence:
        """A day behind the finite verb: *De bond gaf **maandag** …*."""
        root = next((i for i, w in enumerate(sentence) if w.dep == "ROOT"), None)
        finite = self._finite(sentence, root) if root is not None else None
        if root is None or finite is None or sentence[root].pos != "VERB" or sentence[-1].form != ".":
            return sentence
        inside = _subtrees(sentence)
        subject = next((i for i, w in enumerate(sentence) if w.head == root and w.dep in {"nsubj", "nsubj:pass"}), None)
        when = self._when(rng)
        if subject is None or inside[subject] != (0, finite - 1) or not when or not sentence[finite].space:
            return sentence
        return self._inserted(sentence, finite + 1, when, root)

    @staticmethod
    def _when(rng: random.Random) -> list[Word]:
        roll, day = rng.random(), rng.choice(DAYS)
        if roll < 0.4:
            return []
        if roll < 0.7:
            return [_word(day, day, "PROPN", "Gender=Com|Number=Sing", -1, "obl")]
        if roll < 0.85:
            return [_word("gisteren", "gisteren", "ADV", "", -1, "advmod")]
        return [_word("op", "op", "ADP", "", 1, "case"), _word(day, day, "PROPN", "Gender=Com|Number=Sing", -1, "obl")]


def _ordered(sentence: Sentence, order: list[int]) -> Sentence:
    """The words in another order; spaces stay where they were, but for the final stop."""
    new = {old: i for i, old in enumerate(order)}
    words = [replace(sentence[old], head=new[sentence[old].head]) for old in order]
    punctuation: defaultdict[int, bool] = defaultdict(bool)
    for i, word in enumerate(words):
        punctuation[i] = word.form in {",", ".", ")"}
    return [replace(w, space=not punctuation[i + 1]) if i + 1 < len(words) else w for i, w in enumerate(words)]
