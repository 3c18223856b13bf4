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
from kg.ontology import ActorType

if TYPE_CHECKING:
    from corpus import Names, Sentence, Word

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SPEECH = ("said", "said", "said", "said", "reported", "announced", "confirmed", "claimed", "added")
SPEECH_LEMMA = {"said": "say", "reported": "report", "announced": "announce", "confirmed": "confirm", "claimed": "claim", "added": "add"}
TITLES = (
    "President", "Minister", "Secretary", "General", "Chancellor", "Senator", "Governor", "Ambassador", "King", "Colonel",
)  # fmt: skip
OFFICES = ("Prime", "Foreign", "Defence", "Defense", "Interior", "Finance")
QUALITIES = ("former", "senior", "armed", "local", "new", "suspected", "masked", "young", "top", "radical")
ORGANISATIONS = ("NATO", "Hamas", "Hezbollah", "UNICEF", "OPEC", "ASEAN", "Amnesty", "Greenpeace", "Reuters", "Interpol", "UNESCO", "Fatah")
REPLACED = {"nsubj", "obj", "nsubj:pass", "iobj", "obl:agent"}
SHORT = 4  # words of a noun phrase that is exchanged
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
        kinds = [self._described, self._described, self._owned, self._compound, self._located]
        kinds += [self._named, self._titled, self._titled] if number == "Sing" else [self._counted, self._counted, self._joined]
        words, head = rng.choice(kinds)(rng, number)
        if words[0].form == "a" and words[1].form[0].lower() in "aeio":
            words[0] = replace(words[0], form="an")
        roll = rng.random()
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
        return self._headed(words, self._noun(rng, number, 0))

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
                source, head = self._headed([_word("a", "a", "DET", "Definite=Ind|PronType=Art", 0, "det")], source[0])
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
