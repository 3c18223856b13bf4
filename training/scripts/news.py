"""Give web text the syntax of news: sources behind what they say, actors with nationality, title and number, days.

The English treebank is web text. Of its 12,500 training sentences four end in *…, officials said*, and most subjects are
pronouns, so a parser trained on it takes *The Turkish army shelled a village, residents said* for one noun phrase. Here
pronouns and other short subjects and objects are exchanged for noun phrases as reports have them, and sentences are put
into the mouth of a source. Both are grafts of whole subtrees, so that the trees stay right; labels follow the treebank.
The words are those of ``kg``'s lexicon and thesaurus; sense is not kept, syntax is.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.actors.thesaurus import load_thesaurus
from kg.lexicon import load_lexicon
from kg.lexicon.morphology import english_forms
from kg.ontology import ActorType

if TYPE_CHECKING:
    from corpus import Names, Sentence, Word
    from verbs import Verbs

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SPEECH = ("said", "said", "said", "said", "reported", "announced", "confirmed", "claimed", "added")
SPEECH_LEMMA = {"said": "say", "reported": "report", "announced": "announce", "confirmed": "confirm", "claimed": "claim", "added": "add"}
TITLES = (
    "President", "Minister", "Secretary", "General", "Chancellor", "Senator", "Governor", "Ambassador", "King", "Colonel",
)  # fmt: skip
OFFICES = ("Prime", "Foreign", "Defence", "Defense", "Interior", "Finance")
QUALITIES = ("former", "senior", "armed", "local", "new", "suspected", "masked", "young", "top", "radical")
# What stands before a name without being a title: *opposition leader Jane Mwangi*, *army commander General Salas*.
ROLES = (
    "leader", "commander", "chief", "boss", "lawmaker", "activist", "spokesman", "spokeswoman", "journalist", "businessman", "warlord",
    "president", "minister", "mayor", "governor", "ambassador", "lawyer", "cleric", "envoy", "prosecutor", "judge", "founder", "chairman",
    "director", "speaker", "king", "prince", "general", "candidate", "dissident", "analyst", "banker", "author", "pilot", "trader",
)  # fmt: skip
FIELDS = (
    "opposition", "army", "rebel", "militia", "gang", "cartel", "party", "union", "navy", "police", "security", "finance", "defence",
    "interior", "separatist", "student", "rights", "state", "government", "intelligence", "central", "deputy", "border", "company",
)  # fmt: skip
# Heads of names of several words, with their plurals where the name has one: *the Kachin Liberation Army*.
BODIES = (
    "Army", "Front", "Party", "Movement", "Council", "Union", "Alliance", "Committee", "Brigade", "Guard", "Ministry", "Court", "Bank",
    "Agency", "League", "Congress", "Coalition", "Command", "Network", "Federation", "Forces", "Brigades", "Group", "Service",
)  # fmt: skip
NAMING = {
    "ADJ": ("National", "Democratic", "Patriotic", "Popular", "Islamic", "Supreme", "Revolutionary", "United", "Central", "Royal"),
    "PROPN": ("People", "Liberation", "Workers", "Resistance", "Defence", "Justice", "Freedom", "Unity", "Labour", "Salvation", "Reform"),
}
BELONGING = ("fighters", "members", "commanders", "gunmen", "militants", "soldiers", "troops", "officers", "supporters", "rebels")
VERBED = ("captured", "attacked", "seized", "criticised", "backed", "won", "lost", "founded", "led", "left", "ousted", "occupied", "killed")
PARTICIPLES = ("backed", "armed", "trained", "arrested", "hired", "led", "recruited", "abducted", "captured", "appointed", "funded", "held")
# Nations of two words, with how the treebank joins them: *flat* behind the first, or the first below the second.
NATIONS = (
    ("South", "Korea", "compound"), ("North", "Korea", "compound"), ("South", "Africa", "compound"), ("South", "Sudan", "compound"),
    ("New", "Zealand", "amod"), ("Saudi", "Arabia", "amod"), ("United", "States", "amod"), ("Ivory", "Coast", "compound"),
    ("Sri", "Lanka", "flat"), ("Costa", "Rica", "flat"), ("Sierra", "Leone", "flat"), ("El", "Salvador", "flat"),
    ("Burkina", "Faso", "flat"), ("Hong", "Kong", "flat"), ("Cape", "Verde", "flat"), ("North", "Macedonia", "compound"),
)  # fmt: skip
NATIONAL = (
    ("South", "Korean"), ("North", "Korean"), ("South", "African"), ("South", "Sudanese"), ("Saudi", "Arabian"), ("Sri", "Lankan"),
    ("Costa", "Rican"), ("Sierra", "Leonean"), ("North", "Macedonian"), ("East", "Timorese"), ("Latin", "American"), ("South", "American"),
    ("Bosnian", "Serb"), ("Turkish", "Cypriot"), ("Eastern", "European"), ("Puerto", "Rican"),
)  # fmt: skip
# Verbs that govern a clause of their own: *accuses X of shelling Y*, *urged X to free Y*, *denies arming Y*.
ACCUSING = ("accuse", "suspect", "convict", "blame")
URGING = ("urge", "order", "force", "ask", "invite", "encourage", "press", "request", "warn", "allow", "help")
MANDATIVE = ("demand", "insist", "propose", "recommend", "request")
GERUND = ("deny", "stop", "avoid", "consider", "favour", "resume", "start", "finish")
GOVERNING = (*ACCUSING, *ACCUSING, *URGING, *GERUND, *MANDATIVE)
ORGANISATIONS = ("NATO", "Hamas", "Hezbollah", "UNICEF", "OPEC", "ASEAN", "Amnesty", "Greenpeace", "Reuters", "Interpol", "UNESCO", "Fatah")
REPLACED = {"nsubj", "obj", "nsubj:pass", "iobj", "obl:agent"}
SHORT = 4  # words of a noun phrase that is exchanged
HEADLINE = 16  # words of a sentence that is made a headline
LONG = 45  # words of a sentence that is put into somebody's mouth
FEATURES = {"Sing": "Number=Sing", "Plur": "Number=Plur"}


def _word(form: str, lemma: str, pos: str, morph: str, head: int, dep: str, *, space: bool = True, name: str = "O") -> Word:
    from corpus import Word

    return Word(form=form, lemma=lemma, pos=pos, morph=morph, head=head, dep=dep, space=space, name=name)


Phrase = tuple[list["Word"], int]  # words with heads inside the phrase, and the index of its head


class News:
    """Draws noun phrases and reporting clauses, and grafts them onto sentences."""

    def __init__(self, names: Names) -> None:
        lexicon, thesaurus = load_lexicon("en"), load_thesaurus()
        self.names, self.thesaurus = names, thesaurus
        demonyms = (x for actor in thesaurus.actors for x in thesaurus.labels(actor) if x.kind == "demonym" and x.lang == "en")
        self.adjectives = sorted({x.text for x in demonyms if x.text.isalpha() and x.text.istitle()})
        self.known = frozenset(self.adjectives)
        self.countries = sorted(
            a.labels["en"] for a in thesaurus.actors.values() if a.type is ActorType.COUNTRY and a.labels.get("en", "").isalpha()
        )
        plural_only = {"police", "people", "personnel", "media", "press"}
        sectors = ("government", "military", "police", "officials", "parliament", "opposition", "rebels", "civilians", "media")
        nouns = {w for s in sectors for w in lexicon.words("sectors", s)} | {
            w for k in ("person", "group") for w in lexicon.words("nominals", k)
        }
        self.nouns = sorted(n for n in nouns if n.isalpha() and n.islower() and n not in plural_only and not n.endswith("s"))

    # -- noun phrases ------------------------------------------------------------------------------

    def phrase(self, rng: random.Random, number: str) -> Phrase:
        """A noun phrase of an actor, *Sing* or *Plur*."""
        return self._widened(*self._phrase(rng, number), rng)

    def _widened(self, words: list[Word], head: int, rng: random.Random) -> Phrase:
        """A phrase with some of its nations and nationalities of two words: *the South Korean army*, *Sri Lanka's president*."""
        for i in reversed(range(len(words))):
            word = words[i]
            adjective = word.form in self.known and word.dep == "amod" and word.name == "O"
            land = word.name == "B-GPE" and word.pos == "PROPN" and (i + 1 == len(words) or not words[i + 1].name.startswith("I-"))
            if not (adjective or land) or rng.random() > 0.12 or (i + 1 < len(words) and words[i + 1].form == "-"):
                continue
            if adjective:
                first, second = rng.choice(NATIONAL)
                pair = [replace(word, form=first, lemma=first), _word(second, second, "ADJ", "Degree=Pos", i, "flat")]
                keeps = i
            else:
                first, second, how = rng.choice(NATIONS)
                flat = how == "flat"
                tags = ("ADJ", "Degree=Pos") if how == "amod" else ("PROPN", "Number=Sing")
                a = _word(first, first, *tags, i + 1, how, name="B-GPE")
                b = replace(word, form=second, lemma=second, name="I-GPE")
                pair = [replace(word, form=first, lemma=first, space=True), replace(b, head=i, dep="flat")] if flat else [a, b]
                keeps = i if flat else i + 1
            moved = [replace(w, head=w.head + (w.head > i) + (keeps - i) * (w.head == i)) for w in words]
            outer = moved[i].head if word.head != i else keeps
            pair = [replace(w, head=outer) if n == keeps - i else w for n, w in enumerate(pair)]
            words = [*moved[:i], *pair, *moved[i + 1 :]]
            head = head + (head > i) + (keeps - i) * (head == i)
        return words, head

    def _phrase(self, rng: random.Random, number: str) -> Phrase:
        kinds = [self._described, self._described, self._owned, self._compound, self._located]
        if number == "Sing":
            kinds += [self._named, self._titled, self._titled, self._role, self._role, self._body, self._officer, self._officer]
            kinds += [self._called, self._holder, self._holder]
        else:
            kinds += [self._counted, self._counted, self._joined, self._belonging, self._belonging, self._backed, self._two]
        words, head = rng.choice(kinds)(rng, number)
        words = [
            replace(w, form="an") if w.form == "a" and n + 1 < len(words) and words[n + 1].form[0].lower() in "aeio" else w
            for n, w in enumerate(words)
        ]
        if words[-1].form == ",":
            return words, head
        roll = rng.random()
        if 0.2 <= roll < 0.28:
            clause = self._clause(rng, len(words), head)
            return [*words[:-1], replace(words[-1], space=clause[0].form != ","), *clause], head
        if number == "Sing" and roll < 0.08 and words[head].pos == "PROPN":
            words, head = self._apposed(words, head, rng)
        elif roll < 0.2:
            words = [*words, *self._tail(rng, len(words), head)]
        return words, head

    def _noun(self, rng: random.Random, number: str, head: int, dep: str = "") -> Word:
        lemma = rng.choice(self.nouns)
        form = _plural(lemma) if number == "Plur" else lemma
        return _word(form, lemma, "NOUN", FEATURES[number], head, dep)

    def _adjective(self, rng: random.Random, head: int) -> Word:
        form = rng.choice(self.adjectives)
        return _word(form, form, "ADJ", "Degree=Pos", head, "amod")

    def _place(self, rng: random.Random, head: int, dep: str, *, space: bool = True) -> Word:
        form = rng.choice(self.countries) if rng.random() < 0.5 else (self.names.other("GPE", 1, rng) or ["Paris"])[0]
        form = "Paris" if "-" in form else form
        return _word(form, form, "PROPN", "Number=Sing", head, dep, space=space, name="B-GPE")

    def _described(self, rng: random.Random, number: str) -> Phrase:
        """*the Turkish army*, *Afghan rebels*"""
        words: list[Word] = []
        if number == "Sing" or rng.random() < 0.4:
            the = number == "Plur" or rng.random() < 0.75
            words.append(
                _word("the", "the", "DET", "Definite=Def|PronType=Art", 0, "det")
                if the
                else _word("a", "a", "DET", "Definite=Ind|PronType=Art", 0, "det")
            )
        if rng.random() < 0.3:
            quality = rng.choice(QUALITIES)
            words.append(_word(quality, quality, "ADJ", "Degree=Pos", 0, "amod"))
        words.append(self._adjective(rng, 0))
        words, head = self._headed(words, self._noun(rng, number, 0))
        if number == "Plur" and rng.random() < 0.12:  # *Chinese and Russian warships*
            at = head + 1
            other = replace(self._adjective(rng, at - 2), dep="conj")
            words = [*words[:-1], _word("and", "and", "CCONJ", "", at, "cc"), other, words[-1]]
            head += 2
            words = [replace(w, head=head) if w.dep in {"det", "amod", ""} else w for w in words]
        return words, head

    @staticmethod
    def _headed(words: list[Word], noun: Word) -> Phrase:
        head = len(words)
        return [*(replace(w, head=head) for w in words), replace(noun, head=head)], head

    def _owned(self, rng: random.Random, number: str) -> Phrase:
        """*Kenya's parliament*"""
        words = [self._place(rng, 2, "nmod:poss", space=False), _word("'s", "'s", "PART", "", 0, "case")]
        return [*words, self._noun(rng, number, 2)], 2

    def _compound(self, rng: random.Random, number: str) -> Phrase:
        """*US troops*, *the Kenya government*"""
        words = [self._place(rng, 0, "compound")]
        if number == "Sing":
            words.insert(0, _word("the", "the", "DET", "Definite=Def|PronType=Art", 0, "det"))
        return self._headed(words, self._noun(rng, number, 0))

    def _located(self, rng: random.Random, number: str) -> Phrase:
        """*police in Kenya*, *an official of NATO*"""
        words, head = self._described(rng, number)
        return [*words, *self._tail(rng, len(words), head)], head

    def _tail(self, rng: random.Random, at: int, head: int) -> list[Word]:
        preposition = rng.choice(("in", "in", "from", "of", "near"))
        if preposition == "of":
            name = self._organisation(rng)
            inner = _word(name, name, "PROPN", "Number=Sing", head, "nmod", name="B-ORG")
        else:
            inner = self._place(rng, head, "nmod")
        return [_word(preposition, preposition, "ADP", "", at + 1, "case"), inner]

    def _role(self, rng: random.Random, number: str) -> Phrase:
        """*Kenyan opposition leader Jane Mwangi*, *army commander General Paul Otieno*"""
        words: list[Word] = []
        if rng.random() < 0.2:
            words.append(_word("former", "former", "ADJ", "Degree=Pos", -2, "amod"))
        if rng.random() < 0.5:
            words.append(self._adjective(rng, -2))
        if rng.random() < 0.6:
            field = rng.choice(FIELDS)
            plain = field not in {"separatist", "central", "deputy"}
            words.append(
                _word(
                    field, field, "NOUN" if plain else "ADJ", "Number=Sing" if plain else "Degree=Pos", -2, "compound" if plain else "amod"
                )
            )
        role = rng.choice(ROLES)
        at = len(words)
        words = [replace(w, head=at) for w in words]
        words.append(_word(role, role, "NOUN", "Number=Sing", -1, "nmod:desc"))
        if rng.random() < 0.12:
            title = rng.choice(TITLES)
            words.append(_word(title, title, "PROPN", "Number=Sing", -1, "nmod:desc"))
        person, head = self._person(rng, len(words))
        return [*(replace(w, head=head) if w.head < 0 else w for w in words), *person], head

    def _body(self, rng: random.Random, number: str) -> Phrase:
        """*the Kachin Liberation Army*"""
        words = [_word("the", "the", "DET", "Definite=Def|PronType=Art", -1, "det")]
        roll = rng.random()
        if roll < 0.35:
            words.append(replace(self._adjective(rng, -1), name="B-ORG"))
        elif roll < 0.6:
            words.append(replace(self._place(rng, -1, "compound"), name="B-ORG"))
        for _ in range(rng.choice((0, 1, 1, 2)) if len(words) > 1 else rng.choice((1, 1, 2))):
            pos = rng.choice(("ADJ", "PROPN"))
            form = rng.choice(NAMING[pos])
            plain = pos == "PROPN"
            words.append(
                _word(form, form, pos, "Number=Sing" if plain else "Degree=Pos", -1, "compound" if plain else "amod", name="B-ORG")
            )
        form = rng.choice(BODIES)
        words.append(_word(form, form, "PROPN", "Number=Plur" if form.endswith("s") else "Number=Sing", 0, "", name="B-ORG"))
        head = len(words) - 1
        words = [replace(w, head=head, name=w.name if n < 2 else "I-ORG") for n, w in enumerate(words)]
        return words, head

    def _of(self, words: list[Word], head: int, preposition: str, inner: Phrase, dep: str = "nmod") -> Phrase:
        """A noun phrase with another one behind it."""
        at = len(words) + 1
        inside = [replace(w, head=w.head + at) for w in inner[0]]
        inside[inner[1]] = replace(inside[inner[1]], head=head, dep=dep)
        return [*words, _word(preposition, preposition, "ADP", "", at + inner[1], "case"), *inside], head

    def _belonging(self, rng: random.Random, number: str) -> Phrase:
        """*fighters from the Arakan Army*, *gunmen loyal to warlord Hassan Omar*"""
        words: list[Word] = []
        if rng.random() < 0.25:
            count = rng.choice(("two", "three", "five", "ten", "20", "45"))
            words.append(
                _word(count, count, "NUM", "NumForm=Digit|NumType=Card" if count.isdigit() else "NumForm=Word|NumType=Card", -1, "nummod")
            )
        elif rng.random() < 0.3:
            words.append(self._adjective(rng, -1))
        form = rng.choice(BELONGING)
        head = len(words)
        words = [
            *(replace(w, head=head) for w in words),
            _word(form, form[:-1] if form != "gunmen" else "gunman", "NOUN", "Number=Plur", head, ""),
        ]
        if rng.random() < 0.25:
            words.append(_word("loyal", "loyal", "ADJ", "Degree=Pos", head, "amod"))
            other = rng.choice((self._role, self._titled, self._body))(rng, "Sing")
            return self._of(words, len(words) - 1, "to", other, "obl")[0], head
        other = rng.choice((self._body, self._body, self._described))(rng, "Sing")
        return self._of(words, head, rng.choice(("from", "of", "of")), other)

    def _backed(self, rng: random.Random, number: str) -> Phrase:
        """*Iran-backed rebels*"""
        lemma = {"led": "lead", "backed": "back", "armed": "arm", "trained": "train", "funded": "fund"}
        form = rng.choice(sorted(lemma))
        words = [
            self._place(rng, 2, "obl:unmarked", space=False),
            _word("-", "-", "PUNCT", "", 2, "punct", space=False),
            _word(form, lemma[form], "VERB", "Tense=Past|VerbForm=Part", 3, "amod"),
        ]
        return [*words, self._noun(rng, number, 3)], 3

    def _called(self, rng: random.Random, number: str) -> Phrase:
        """*the Japanese carmaker Toyota*, *the rebel group M23*"""
        words = [_word("the", "the", "DET", "Definite=Def|PronType=Art", -1, "det")]
        if rng.random() < 0.5:
            words.append(self._adjective(rng, -1))
        if rng.random() < 0.3:
            field = rng.choice([f for f in FIELDS if f not in {"separatist", "central", "deputy"}])
            words.append(_word(field, field, "NOUN", "Number=Sing", -1, "compound"))
        noun = (
            rng.choice(self.nouns)
            if rng.random() < 0.5
            else rng.choice(("group", "company", "carmaker", "party", "agency", "city", "town"))
        )
        head = len(words)
        words = [*(replace(w, head=head) for w in words), _word(noun, noun, "NOUN", "Number=Sing", head, "")]
        if rng.random() < 0.5:
            name = [_word(self._organisation(rng), "", "PROPN", "Number=Sing", head, "appos", name="B-ORG")]
            name = [replace(w, lemma=w.form) for w in name]
        else:
            name, _ = self._person(rng, head + 1)
            name[0] = replace(name[0], head=head, dep="appos")
        return [*words, *name], head

    def _two(self, rng: random.Random, number: str) -> Phrase:
        """*Burundian soldiers and allied militiamen*"""
        first, head = rng.choice((self._described, self._compound))(rng, "Plur")
        second, other = rng.choice((self._described, self._compound, self._backed))(rng, "Plur")
        if second[0].pos == "ADJ" and rng.random() < 0.4:
            allied = rng.choice(("allied", "armed", "masked", "striking", "displaced"))
            lemma = {"allied": "ally", "armed": "arm", "masked": "mask", "striking": "strike", "displaced": "displace"}[allied]
            form = "Tense=Pres|VerbForm=Part" if allied == "striking" else "Tense=Past|VerbForm=Part"
            second = [_word(allied, lemma, "VERB", form, other + 1, "amod"), *(replace(w, head=w.head + 1) for w in second)]
            other += 1
        at = len(first) + 1
        joined = [replace(w, head=w.head + at) for w in second]
        joined[other] = replace(joined[other], head=head, dep="conj")
        return [*first, _word("and", "and", "CCONJ", "", at + other, "cc"), *joined], head

    # -- whole sentences -----------------------------------------------------------------------------

    def statement(self, rng: random.Random, verbs: Verbs) -> Sentence:
        """A lead: who did what to whom, and perhaps how, why, where or when (*The army accused X of shelling Y, …*)."""
        number = rng.choice(("Sing", "Sing", "Plur"))
        subject, head = self.phrase(rng, number)
        several = number == "Plur" or any(w.dep == "conj" and w.head == head for w in subject)
        roll = rng.random()
        lemma = rng.choice(GOVERNING) if roll < 0.3 else rng.choice(verbs.lemmas)
        tense = "past" if rng.random() < 0.75 else "infinitive" if several else "third"
        gerund = lemma in GERUND
        at = len(subject)
        words = [replace(w, head=at, dep="nsubj") if i == head else w for i, w in enumerate(subject)]
        morph = f"Mood=Ind|Number={'Plur' if several else 'Sing'}|Person=3|Tense={'Past' if tense == 'past' else 'Pres'}|VerbForm=Fin"
        form = verbs.inflect(lemma)[tense]
        words.append(_word(form, lemma, "VERB", morph, at, "ROOT"))
        if gerund:
            words = self._action(words, rng, verbs, at, "xcomp", "")
        elif lemma in MANDATIVE:  # *demanded that Kenya free the hostages*
            whom, inner = self.phrase(rng, rng.choice(("Sing", "Plur")))
            begin = len(words) + 1
            verb = begin + len(whom)
            moved = [replace(w, head=w.head + begin) if i != inner else replace(w, head=verb, dep="nsubj") for i, w in enumerate(whom)]
            asked = rng.choice(verbs.lemmas)
            words += [_word("that", "that", "SCONJ", "", verb, "mark"), *moved]
            words.append(_word(asked, asked, "VERB", "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", at, "ccomp"))
            words = self._object(words, rng, verb)
        else:
            words = self._object(words, rng, at)
            if lemma in ACCUSING:
                words = self._action(words, rng, verbs, at, "advcl", "of" if lemma != "blame" else "for")
            elif lemma in URGING:
                words = self._action(words, rng, verbs, at, "xcomp", "to")
        extra = rng.random()
        if extra < 0.15:
            words = self._action(words, rng, verbs, at, "advcl", rng.choice(("after", "for", "by", "before")))
        elif extra < 0.3:
            words = self._action(words, rng, verbs, at, "advcl", ",")
        elif extra < 0.45:
            other = rng.choice(verbs.lemmas)
            words.append(_word("and", "and", "CCONJ", "", len(words) + 1, "cc"))
            verb = len(words)
            words.append(_word(verbs.inflect(other)[tense], other, "VERB", morph, at, "conj"))
            words = self._object(words, rng, verb)
        elif extra < 0.6:
            place = len(words) + 1
            words.append(_word(rng.choice(("in", "near", "at")), "in", "ADP", "", place, "case"))
            words[-1] = replace(words[-1], lemma=words[-1].form)
            words.append(self._place(rng, at, "obl"))
        when = self._when(rng)
        words += [replace(w, head=at if w.head < 0 else w.head + len(words)) for w in when]
        words[-1] = replace(words[-1], space=False)
        words[0] = replace(words[0], form=words[0].form[:1].upper() + words[0].form[1:])
        return [*words, _word(".", ".", "PUNCT", "", at, "punct")]

    def _object(self, words: list[Word], rng: random.Random, verb: int) -> list[Word]:
        """A verb's direct object behind all that is there."""
        phrase, head = self.phrase(rng, rng.choice(("Sing", "Sing", "Plur")))
        at = len(words)
        moved = [replace(w, head=w.head + at) for w in phrase]
        moved[head] = replace(moved[head], head=verb, dep="obj")
        return [*words, *moved]

    def _action(self, words: list[Word], rng: random.Random, verbs: Verbs, governor: int, dep: str, opener: str) -> list[Word]:
        """*of shelling Y*, *to free Y*, *, killing Y* behind all that is there."""
        slot = "infinitive" if opener == "to" else "present_participle"
        lemmas = [lemma for lemma in (rng.choice(verbs.lemmas) for _ in range(20)) if slot in verbs.inflect(lemma)]
        out = list(words)
        if opener == ",":
            if out[-1].form != ",":
                out[-1] = replace(out[-1], space=False)
                out.append(_word(",", ",", "PUNCT", "", len(out) + 1, "punct"))
        elif opener:
            out.append(_word(opener, opener, "PART" if opener == "to" else "SCONJ", "", len(out) + 1, "mark"))
        verb = len(out)
        morph = "VerbForm=Inf" if opener == "to" else "Tense=Pres|VerbForm=Part" if opener == "," else "VerbForm=Ger"
        out.append(_word(verbs.inflect(lemmas[0])[slot], lemmas[0], "VERB", morph, governor, dep))
        return self._object(out, rng, verb)

    def _officer(self, rng: random.Random, number: str) -> Phrase:
        """*Peru's president, Carla Quispe,*, *the leader of Mali's junta, Colonel Ali Keita,*"""
        role = rng.choice(ROLES)
        words: list[Word] = []
        roll = rng.random()
        if roll < 0.5:
            words = [self._place(rng, -1, "nmod:poss", space=False), _word("'s", "'s", "PART", "", 0, "case")]
        else:
            words = [_word("the", "the", "DET", "Definite=Def|PronType=Art", -1, "det")]
            if roll < 0.8:
                words.append(self._adjective(rng, -1))
        if rng.random() < 0.4:
            quality = rng.choice(("new", "former", "acting", "foreign", "deputy", "supreme", "prime", "interim", "outgoing"))
            words.append(_word(quality, quality, "ADJ", "Degree=Pos", -1, "amod"))
        elif rng.random() < 0.4:
            field = rng.choice([f for f in FIELDS if f not in {"separatist", "central", "deputy"}])
            words.append(_word(field, field, "NOUN", "Number=Sing", -1, "compound"))
        head = len(words)
        words = [*(replace(w, head=head) if w.head < 0 else w for w in words), _word(role, role, "NOUN", "Number=Sing", head, "")]
        if roll >= 0.8:
            words, head = self._of(words, head, "of", rng.choice((self._body, self._owned, self._described, self._named))(rng, "Sing"))
        person, inner = self._titled(rng, "Sing") if rng.random() < 0.15 else self._person(rng, 0)
        at = len(words) + 1
        moved = [replace(w, head=w.head + at) for w in person]
        moved[inner] = replace(moved[inner], head=head, dep="appos")
        comma = _word(",", ",", "PUNCT", "", at + inner, "punct")
        return [*words[:-1], replace(words[-1], space=False), comma, *moved[:-1], replace(moved[-1], space=False), comma], head

    def _holder(self, rng: random.Random, number: str) -> Phrase:
        """*Jane Mwangi, leader of the National Party,*, *Senator Ali Omar, a member of the council,*"""
        name, head = self._titled(rng, "Sing") if rng.random() < 0.3 else self._person(rng, 0)
        words: list[Word] = []
        article = rng.random()
        if article < 0.15:
            words.append(_word("a", "a", "DET", "Definite=Ind|PronType=Art", -1, "det"))
        elif article < 0.3:
            words.append(_word("the", "the", "DET", "Definite=Def|PronType=Art", -1, "det"))
        if rng.random() < 0.3:
            quality = rng.choice(("former", "deputy", "chief", "senior", "acting"))
            words.append(_word(quality, quality, "ADJ", "Degree=Pos", -1, "amod"))
        role = rng.choice((*ROLES, "member", "head", "secretary", "captain", "owner", "partner", "ally", "manager", "professor"))
        inner = len(words)
        words = [*(replace(w, head=inner) for w in words), _word(role, role, "NOUN", "Number=Sing", inner, "")]
        body = rng.choice((self._body, self._owned, self._described, self._named, self._called))(rng, "Sing")
        words, inner = self._of(words, inner, rng.choice(("of", "of", "of", "at", "for")), body)
        at = len(name) + 1
        moved = [replace(w, head=w.head + at) for w in words]
        moved[inner] = replace(moved[inner], head=head, dep="appos")
        comma = _word(",", ",", "PUNCT", "", at + inner, "punct")
        return [*name[:-1], replace(name[-1], space=False), comma, *moved[:-1], replace(moved[-1], space=False), comma], head

    def _clause(self, rng: random.Random, at: int, head: int) -> list[Word]:
        """What may be said of a noun phrase of ``at`` words behind it: *who captured the town*, *backed by Kenya*."""
        if rng.random() < 0.3:
            verb = _word(rng.choice(PARTICIPLES), "", "VERB", "Tense=Past|VerbForm=Part", head, "acl")
            return [replace(verb, lemma=verb.form), *self._doer(rng, at + 1, at)]
        words = [_word(",", ",", "PUNCT", "", -1, "punct")]
        roll = rng.random()
        relative = rng.choice(("who", "which"))
        passive = rng.random() < 0.35
        if roll < 0.45:  # *whose leader, Jane Mwangi, captured the town*
            words.append(_word("whose", "whose", "PRON", "Poss=Yes|PronType=Rel", at + 2, "nmod:poss"))
            words.append(_word(rng.choice((*ROLES, *BELONGING)), "", "NOUN", "Number=Sing", -1, "nsubj:pass" if passive else "nsubj"))
            plural = words[-1].form in BELONGING
            words[-1] = replace(words[-1], lemma=words[-1].form, morph=FEATURES["Plur" if plural else "Sing"])
            if not plural and rng.random() < 0.6:
                words[-1] = replace(words[-1], space=False)
                name = [replace(w, head=w.head + at + 4) for w in self._person(rng, 0)[0]]
                name[0] = replace(name[0], head=at + 2, dep="appos")
                comma = _word(",", ",", "PUNCT", "", at + 4, "punct")
                words += [comma, *name[:-1], replace(name[-1], space=False), comma]
        elif roll < 0.6:  # *whom the army accused*
            words.append(_word("whom" if relative == "who" else "which", relative, "PRON", "PronType=Rel", -1, "obj"))
            phrase, inner = rng.choice((self._described, self._body, self._owned, self._named))(rng, "Sing")
            moved = [replace(w, head=w.head + at + 2) for w in phrase]
            words += [*moved[:inner], replace(moved[inner], head=-1, dep="nsubj"), *moved[inner + 1 :]]
            verb = at + len(words)
            words.append(_word(rng.choice(VERBED), "", "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", head, "acl:relcl"))
            words[-1] = replace(words[-1], lemma=words[-1].form, space=False)
            words.append(_word(",", ",", "PUNCT", "", verb, "punct"))
            return [replace(w, head=verb) if w.head < 0 else w for w in words]
        else:
            words.append(_word(relative, relative, "PRON", "PronType=Rel", -1, "nsubj:pass" if passive else "nsubj"))
        if passive:
            finite = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
            words.append(_word("was", "be", "AUX", finite, -1, "aux:pass"))
            verb = at + len(words)
            words.append(_word(rng.choice(PARTICIPLES), "", "VERB", "Tense=Past|VerbForm=Part|Voice=Pass", head, "acl:relcl"))
            words[-1] = replace(words[-1], lemma=words[-1].form)
            words += self._doer(rng, verb + 1, verb)
        else:
            verb = at + len(words)
            words.append(_word(rng.choice(VERBED), "", "VERB", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin", head, "acl:relcl"))
            words[-1] = replace(words[-1], lemma=words[-1].form)
            other, inner = rng.choice((self._named, self._described, self._body, self._owned))(rng, "Sing")
            moved = [replace(w, head=w.head + verb + 1) for w in other]
            words += [*moved[:inner], replace(moved[inner], head=verb, dep="obj"), *moved[inner + 1 :]]
        words[-1] = replace(words[-1], space=False)
        words.append(_word(",", ",", "PUNCT", "", verb, "punct"))
        return [replace(w, head=verb) if w.head < 0 else w for w in words]

    def _doer(self, rng: random.Random, at: int, verb: int) -> list[Word]:
        """*by the Kenyan army*, for a passive verb; ``at``: the place of *by*."""
        other, inner = rng.choice((self._named, self._described, self._body, self._owned))(rng, "Sing")
        moved = [replace(w, head=w.head + at + 1) for w in other]
        moved[inner] = replace(moved[inner], head=verb, dep="obl:agent")
        return [_word("by", "by", "ADP", "", at + 1 + inner, "case"), *moved]

    def _named(self, rng: random.Random, number: str) -> Phrase:
        """*Kenya*, *NATO*, a person's name"""
        if rng.random() < 0.5:
            return [self._place(rng, 0, "")], 0
        if rng.random() < 0.4:
            name = self._organisation(rng)
            return [_word(name, name, "PROPN", "Number=Sing", 0, "", name="B-ORG")], 0
        return self._person(rng, 0)

    def _organisation(self, rng: random.Random) -> str:
        name = rng.choice(ORGANISATIONS) if rng.random() < 0.4 else (self.names.other("ORG", 1, rng) or ["NATO"])[0]
        return "NATO" if "-" in name else name

    def _person(self, rng: random.Random, at: int) -> Phrase:
        forms = self.names.other("PERSON", rng.choice((1, 2, 2, 2, 3)), rng) or ["Smith"]
        words: list[Word] = []
        for form in forms:
            for n, part in enumerate(form.split("-")):
                if n and part and words:
                    words[-1] = replace(words[-1], space=False)
                    words.append(_word("-", "-", "PUNCT", "", at + len(words) + 1, "punct", space=False, name="I-PERSON"))
                if part:
                    words.append(_word(part, part, "PROPN", "Number=Sing", at, "flat" if words else ""))
        words = [replace(w, name=("I-" if i else "B-") + "PERSON") for i, w in enumerate(words)]
        return words, at

    def _titled(self, rng: random.Random, number: str) -> Phrase:
        """*Kenyan Prime Minister Jane Mwangi*"""
        words: list[Word] = []
        title = rng.choice(TITLES)
        if rng.random() < 0.6:
            nation = self._adjective(rng, 0) if rng.random() < 0.75 else self._place(rng, 0, "compound")
            words.append(replace(nation, head=1 + (title == "Minister")))
        if title == "Minister":
            office = rng.choice(OFFICES)
            prime = office in {"Prime", "Foreign"}
            at = len(words) + 1
            words.append(
                _word(
                    office,
                    office,
                    "ADJ" if prime else "PROPN",
                    "Degree=Pos" if prime else "Number=Sing",
                    at,
                    "amod" if prime else "compound",
                )
            )
        words.append(_word(title, title, "PROPN", "Number=Sing", -1, "nmod:desc"))
        person, head = self._person(rng, len(words))
        return [*(replace(w, head=head) if w.head < 0 else w for w in words), *person], head

    def _counted(self, rng: random.Random, number: str) -> Phrase:
        """*more than 1,000 Kenyan refugees*, *two soldiers*"""
        words: list[Word] = []
        form = rng.choice(("two", "three", "five", "ten", "dozens", "12", "20", "45", "100", "1,000", "2,500", "15,000"))
        if form == "dozens":
            form = "several"
            words.append(_word(form, form, "ADJ", "Degree=Pos", -1, "amod"))
        else:
            if form[0].isdigit() and rng.random() < 0.4:
                words += [
                    _word("more", "more", "ADJ", "Degree=Cmp|ExtPos=ADV", 2, "advmod"),
                    _word("than", "than", "ADP", "", 0, "fixed"),
                ]
            digits = form[0].isdigit()
            words.append(_word(form, form, "NUM", "NumForm=Digit|NumType=Card" if digits else "NumForm=Word|NumType=Card", -1, "nummod"))
        if rng.random() < 0.6:
            words.append(self._adjective(rng, -1))
        head = len(words)
        noun = self._noun(rng, "Plur", head)
        return [*(replace(w, head=head) if w.head < 0 else w for w in words), noun], head

    def _joined(self, rng: random.Random, number: str) -> Phrase:
        """*Kenya and Chad*"""
        return [
            self._place(rng, 0, ""),
            _word("and", "and", "CCONJ", "", 2, "cc"),
            self._place(rng, 0, "conj"),
        ], 0

    def _apposed(self, words: list[Word], head: int, rng: random.Random) -> Phrase:
        """*Jane Mwangi, the Kenyan minister,*"""
        other, inner = self._described(rng, "Sing")
        at = len(words) + 1
        moved = [replace(w, head=w.head + at) for w in other]
        moved[inner] = replace(moved[inner], head=head, dep="appos")
        comma = _word(",", ",", "PUNCT", "", at + inner, "punct")
        return [*words[:-1], replace(words[-1], space=False), comma, *moved[:-1], replace(moved[-1], space=False), comma], head

    def number(self, sentence: Sentence, i: int) -> str | None:
        """The number that whatever stands in for a word must have; None when nothing can."""
        return "Plur" if "Number=Plur" in sentence[i].morph else "Sing"

    # -- grafts --------------------------------------------------------------------------------------

    def exchange(self, sentence: Sentence, rng: random.Random, share: float) -> Sentence:
        """The sentence with a share of its short subjects and objects exchanged for actors."""
        inside = _subtrees(sentence)
        targets: list[tuple[int, int, int, str]] = []
        for i, word in enumerate(sentence):
            first, last = inside[i]
            verb = sentence[word.head]
            if word.dep not in REPLACED or verb.pos != "VERB" or last - first >= SHORT or rng.random() > share:
                continue
            if not sentence[last].space and last + 1 < len(sentence) and sentence[last + 1].pos in {"AUX", "PART"}:
                continue  # *they're*
            kept = sentence[first : last + 1]
            if word.pos not in {"PRON", "NOUN", "PROPN"} or any(w.dep in {"case", "acl:relcl", "conj", "acl", "appos"} for w in kept):
                continue
            if word.pos == "PRON" and ("PronType=Prs" not in word.morph or "Reflex=Yes" in word.morph or word.form.lower() == "it"):
                continue
            number = self.number(sentence, i)
            if number is None:
                continue
            if word.dep.startswith("nsubj"):
                finite = [w for w in sentence if w.dep in {"aux", "aux:pass", "cop"} and w.head == word.head] + [verb]
                finite = [w for w in finite if "VerbForm=Fin" in w.morph]
                if any("Person=1" in w.morph or "Person=2" in w.morph for w in finite) and not all(
                    "Tense=Past" in w.morph and w.lemma != "be" for w in finite
                ):
                    continue  # *I am*
            targets.append((first, last, i, number))
        out, done = list(sentence), len(sentence)
        for first, last, i, number in sorted(targets, reverse=True):
            if last < done:  # not one inside the other
                phrase, head = self.phrase(rng, number)
                out, done = _graft(out, first, last, i, phrase, head), first
        return out

    def reported(self, sentence: Sentence, rng: random.Random) -> Sentence | None:
        """*…, officials said on Monday.* or *The ministry said (that) ….* around a statement; None when it is none."""
        root = next((i for i, w in enumerate(sentence) if w.dep == "ROOT"), None)
        if root is None or not 4 <= len(sentence) <= LONG or sentence[-1].form != "." or sentence[-1].head != root:
            return None
        marks = {w.form for w in sentence[:-1]}
        finite = "VerbForm=Fin" in sentence[root].morph or any(w.head == root and "VerbForm=Fin" in w.morph for w in sentence)
        subject = any(w.head == root and w.dep.startswith("nsubj") for w in sentence)
        if marks & {'"', "“", "?", "!", ":", ";", "-", "--", "...", ")"} or not finite or not subject or "Mood=Imp" in sentence[root].morph:
            return None
        if any(w.head == root and w.dep in {"parataxis", "discourse", "vocative", "ccomp"} for w in sentence):
            return None
        body, stop = sentence[:-1], sentence[-1]
        number = rng.choice(("Sing", "Plur"))
        source, head = self.phrase(rng, number)
        if rng.random() < 0.3:
            lemma = rng.choice(("official", "witness", "resident", "source", "analyst", "spokesman", "expert", "police"))
            plural = lemma == "police" or number == "Plur"
            source, head = (
                [
                    _word(
                        lemma if lemma == "police" or not plural else _plural(lemma),
                        lemma,
                        "NOUN",
                        FEATURES["Plur" if plural else "Sing"],
                        0,
                        "",
                    )
                ],
                0,
            )
            if not plural:
                article = "an" if lemma[0] in "aeiou" else "a"
                source, head = self._headed([_word(article, "a", "DET", "Definite=Ind|PronType=Art", 0, "det")], source[0])
        form = rng.choice(SPEECH)
        morph = f"Mood=Ind|Number={number}|Person=3|Tense=Past|VerbForm=Fin"
        said = _word(form, SPEECH_LEMMA[form], "VERB", morph, 0, "ROOT")
        when = self._when(rng)
        if rng.random() < 0.7:
            at = len(body) + 1  # behind the comma
            verb = at + len(source)
            out = [replace(w, head=verb, dep="ccomp") if w.dep == "ROOT" else w for w in body]
            out[-1] = replace(out[-1], space=False)
            out.append(_word(",", ",", "PUNCT", "", root, "punct"))
            out += _placed(source, head, at, verb)
            out.append(replace(said, head=verb))
            out += [replace(w, head=verb if w.head < 0 else w.head + verb + 1) for w in when]
            out[-1] = replace(out[-1], space=False)
            return [*out, replace(stop, head=verb)]
        verb = len(source)
        out = [*_placed(source, head, 0, verb), replace(said, head=verb)]
        out += [replace(w, head=verb if w.head < 0 else w.head + verb + 1) for w in when]
        out[0] = replace(out[0], form=out[0].form[:1].upper() + out[0].form[1:])
        begin = len(out)
        if rng.random() < 0.6:
            begin += 1
            out.append(_word("that", "that", "SCONJ", "", begin + root, "mark"))
        lowered = body[0].pos != "PROPN" and body[0].form != "I" and not body[0].form[1:2].isupper() and body[0].name == "O"
        lowered = lowered and body[0].form not in self.known
        first = replace(body[0], form=body[0].form[:1].lower() + body[0].form[1:]) if lowered else body[0]
        moved = [replace(w, head=w.head + begin) for w in [first, *body[1:]]]
        moved = [replace(w, head=verb, dep="ccomp") if w.dep == "ROOT" else w for w in moved]
        moved[-1] = replace(moved[-1], space=False)
        return [*out, *moved, replace(stop, head=verb)]

    def headlined(self, sentence: Sentence, rng: random.Random) -> Sentence | None:
        """*Kenyan army shells village*: the present tense for the past, without articles; None when it is no plain statement."""
        root = next((i for i, w in enumerate(sentence) if w.dep == "ROOT"), None)
        if root is None or not 4 <= len(sentence) <= HEADLINE or sentence[root].pos != "VERB" or sentence[-1].form != ".":
            return None
        verb = sentence[root]
        subject = next((w for w in sentence[:root] if w.head == root and w.dep == "nsubj"), None)
        if subject is None or subject.pos not in {"NOUN", "PROPN"} or "Tense=Past" not in verb.morph or "VerbForm=Fin" not in verb.morph:
            return None
        if any(w.head == root and w.dep in {"aux", "conj", "parataxis", "ccomp", "csubj"} for w in sentence) or sentence[-1].head != root:
            return None
        single = "Number=Plur" not in subject.morph and not any(sentence[w.head] is subject and w.dep == "conj" for w in sentence)
        forms = english_forms(verb.lemma)
        morph = f"Mood=Ind|Number={'Sing' if single else 'Plur'}|Person=3|Tense=Pres|VerbForm=Fin"
        out = list(sentence[:-1])
        out[root] = replace(verb, form=forms["third" if single else "infinitive"], morph=morph)
        out[-1] = replace(out[-1], space=True)
        children = {w.head for i, w in enumerate(out) if w.head != i}
        for i in reversed(range(len(out))):
            if out[i].dep == "det" and out[i].lemma in {"the", "a"} and i not in children and len(out) > 3:
                out = [replace(w, head=w.head - (w.head > i)) for n, w in enumerate(out) if n != i]
                children = {w.head for n, w in enumerate(out) if w.head != n}
        out[0] = replace(out[0], form=out[0].form[:1].upper() + out[0].form[1:])
        return out

    def dated(self, sentence: Sentence, rng: random.Random) -> Sentence:
        """A day between subject and verb, or at the end: *The union **on Monday** gave …*."""
        root = next((i for i, w in enumerate(sentence) if w.dep == "ROOT"), None)
        if root is None or sentence[root].pos != "VERB" or sentence[-1].form != "." or sentence[-1].head != root:
            return sentence
        inside = _subtrees(sentence)
        subject = next((i for i, w in enumerate(sentence) if w.head == root and w.dep in {"nsubj", "nsubj:pass"} and i < root), None)
        mine = [i for i, w in enumerate(sentence) if w.head == root and w.dep.startswith("aux") and i < root]
        first = min([root, *mine])
        if subject is None or inside[subject][1] + 1 != first or sentence[subject].pos == "PRON":
            return sentence
        at = first if rng.random() < 0.5 else len(sentence) - 1
        when = self._when(rng)
        if not when or (not sentence[at - 1].space and at == first):
            return sentence
        return self._inserted(sentence, at, when, root)

    @staticmethod
    def _inserted(sentence: Sentence, at: int, phrase: list[Word], root: int) -> Sentence:
        """A sentence with a phrase before one of its words; heads of -1 in the phrase are ``root``."""
        shift = len(phrase)

        def moved(i: int) -> int:
            return i + shift if i >= at else i

        new = [replace(w, head=moved(root) if w.head < 0 else w.head + at, space=True) for w in phrase]
        out = [replace(w, head=moved(w.head)) for w in sentence]
        if at == len(sentence) - 1:
            out[at - 1] = replace(out[at - 1], space=True)
            new[-1] = replace(new[-1], space=False)
        return [*out[:at], *new, *out[at:]]

    @staticmethod
    def _when(rng: random.Random) -> list[Word]:
        """Nothing, *Monday* or *on Monday*; heads of -1 are the verb."""
        roll, day = rng.random(), rng.choice(DAYS)
        if roll < 0.4:
            return []
        if roll < 0.65:
            return [_word(day, day, "PROPN", "Number=Sing", -1, "obl:unmarked")]
        if roll < 0.75:
            today = rng.choice(("today", "yesterday"))
            return [_word(today, today, "NOUN", "Number=Sing", -1, "obl:unmarked")]
        return [_word("on", "on", "ADP", "", 1, "case"), _word(day, day, "PROPN", "Number=Sing", -1, "obl")]


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _placed(phrase: list[Word], head: int, at: int, governor: int) -> list[Word]:
    """The words of a phrase as the subject of a word."""
    return [replace(w, head=governor, dep="nsubj") if i == head else replace(w, head=w.head + at) for i, w in enumerate(phrase)]


def _subtrees(sentence: Sentence) -> list[tuple[int, int]]:
    """First and last word below each word."""
    children: dict[int, list[int]] = defaultdict(list)
    for i, word in enumerate(sentence):
        if word.head != i:
            children[word.head].append(i)

    def edges(i: int) -> tuple[int, int]:
        spans = [edges(c) for c in children[i]]
        return min([i, *(a for a, _ in spans)]), max([i, *(b for _, b in spans)])

    return [edges(i) for i in range(len(sentence))]


def _graft(sentence: Sentence, first: int, last: int, old: int, phrase: list[Word], head: int) -> Sentence:
    """Put a phrase in the place of the subtree ``[first, last]`` whose head is ``old``."""
    shift = len(phrase) - (last - first + 1)

    def moved(i: int) -> int:
        return i if i < first else i + shift if i > last else first + head

    before, after = sentence[:first], sentence[last + 1 :]
    word = sentence[old]
    new = [replace(w, head=w.head + first) for w in phrase]
    new[head] = replace(new[head], head=moved(word.head), dep=word.dep)
    new[-1] = replace(new[-1], space=sentence[last].space)
    if first == 0 and sentence[0].form[:1].isupper():
        new[0] = replace(new[0], form=new[0].form[:1].upper() + new[0].form[1:])
    return [*(replace(w, head=moved(w.head)) for w in before), *new, *(replace(w, head=moved(w.head)) for w in after)]
