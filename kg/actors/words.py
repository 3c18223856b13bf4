"""A parsed text as plain Python objects, which the rules read.

The rules ask a word for its head and its dependents some hundred times; spaCy makes a new ``Token`` for each answer.
:class:`Text` copies a ``Doc`` once. Attributes are called as spaCy calls them. The parse must not change afterwards but by
:meth:`Text.move`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, wraps
from typing import Any, NamedTuple, TypeVar

from spacy.symbols import DEP, ENT_TYPE, HEAD, LEMMA, MORPH, ORTH, POS, SENT_START, SPACY
from spacy.tokens import Doc, Token

from kg.pipelines.heads import hang

S = TypeVar("S")
R = TypeVar("R")

ATTRIBUTES = [ORTH, SPACY, LEMMA, POS, DEP, ENT_TYPE, HEAD, SENT_START, MORPH]
SIGNED = 1 << 64  # a head before its word counts backwards, in numbers without a sign
NONE: tuple[Word, ...] = ()
NOTHING: dict[str, list[Word]] = {}  # of a word without dependents
UNKNOWN: Any = object()


class Shape(NamedTuple):
    """What the letters of a word say, by spaCy's definitions."""

    lower_: str
    is_title: bool
    is_upper: bool
    is_lower: bool
    is_alpha: bool
    is_punct: bool
    is_space: bool


@lru_cache(maxsize=1 << 16)
def shape(text: str) -> Shape:
    """The shape of a word."""
    punct = all(unicodedata.category(c).startswith("P") for c in text)
    return Shape(text.lower(), text.istitle(), text.isupper(), text.islower(), text.isalpha(), punct, text.isspace())


@cache
def base(dep: str) -> str:
    """The universal part of a dependency label: ``nsubj`` of ``nsubj:pass``."""
    return dep.partition(":")[0] if ":" in dep else dep


@lru_cache(maxsize=1 << 12)
def _features(written: str) -> frozenset[tuple[str, str]]:
    pairs = (part.partition("=") for part in written.split("|") if "=" in part)  # none is written "_"
    return frozenset((name, value) for name, _, values in pairs for value in values.split(","))


# spaCy's strings by their hashes, which are the same in all vocabularies: to ask it takes five times as long.
_KNOWN: dict[int, str] = {}
MOST_KNOWN = 200_000


class Word:
    """A token; compared by identity, since a text has one object for each.

    Attributes:
        doc: the text it stands in.
        i: its number there; idx: its first code point.
        head: its governor, itself for a root.
        sent: its sentence.
        children: its dependents in the order of the text.
        labelled: the dependents by label and by the universal part of the label.
        memo: what :func:`once` and :func:`per_token` have worked out, by function.
    """

    __slots__ = (
        "_features",
        "_morph",
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_lower",
        "is_punct",
        "is_sent_start",
        "is_space",
        "is_title",
        "is_upper",
        "labelled",
        "lemma_",
        "lower_",
        "memo",
        "pos_",
        "sent",
        "text",
        "whitespace_",
    )

    def __init__(self, doc: Text, i: int, idx: int, text: str, space: bool, rest: tuple[str, str, str, str], morph: int) -> None:
        self.doc = doc
        self.i = i
        self.idx = idx
        self.text = text
        self.whitespace_ = " " if space else ""
        self.lemma_, self.pos_, self.dep_, self.ent_type_ = rest
        self.lower_, self.is_title, self.is_upper, self.is_lower, self.is_alpha, self.is_punct, self.is_space = shape(text)
        self.head: Word = self
        self.sent: Sentence
        self.is_sent_start = False
        self.children: tuple[Word, ...] | list[Word] = NONE
        self.labelled: dict[str, list[Word]] = NOTHING
        self.memo: dict[Any, Any] = {}
        self._morph = morph
        self._features: frozenset[tuple[str, str]] | None = None

    @property
    def token(self) -> Token:
        """spaCy's token."""
        return self.doc.source[self.i]

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"<{self.i} {self.text}>"

    @property
    def text_with_ws(self) -> str:
        """The word and the space behind it."""
        return self.text + self.whitespace_

    @property
    def like_num(self) -> bool:
        """Whether the word is a number by its language's rules."""
        return bool(self.token.like_num)

    @property
    def tag_(self) -> str:
        """Its label in the treebank's own set of tags."""
        return str(self.token.tag_)

    @property
    def features(self) -> frozenset[tuple[str, str]]:
        """Morphological features, each with each of its values."""
        if self._features is None:
            self._features = _features(self.doc.source.vocab.strings[self._morph])
        return self._features

    @property
    def lefts(self) -> list[Word]:
        """The dependents before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list[Word]:
        """The dependents behind it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def left_edge(self) -> Word:
        """The first word of its subtree."""
        return self.doc[self.token.left_edge.i]

    @property
    def right_edge(self) -> Word:
        """The last word of its subtree."""
        return self.doc[self.token.right_edge.i]

    @property
    def subtree(self) -> list[Word]:
        """The word and all below it, in the order of the text."""
        if not self.children:
            return [self]
        out = [self]
        for word in out:  # which grows meanwhile
            out += word.children
        out.sort(key=_number)
        return out

    def nbor(self, by: int = 1) -> Word:
        """The word so many places further.

        Raises:
            IndexError: there is none.
        """
        at = self.i + by
        if at < 0:
            raise IndexError(at)
        return self.doc[at]

    def is_ancestor(self, other: Word) -> bool:
        """Whether the other stands below it."""
        while other.head is not other:
            other = other.head
            if other is self:
                return True
        return False


def _number(word: Word) -> int:
    return word.i


class Sentence:
    """The words ``[start, end)`` of a text."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: Text, start: int, end: int) -> None:
        self.doc, self.start, self.end = doc, start, end

    def __iter__(self) -> Iterator[Word]:
        return iter(self.doc[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def start_char(self) -> int:
        """Its first code point."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """The code point behind its last."""
        last = self.doc[self.end - 1]
        return last.idx + len(last)

    @property
    def text(self) -> str:
        """As it is written."""
        return self.doc.text[self.start_char : self.end_char]


class Phrase(Sentence):
    """Words ``[start, end)`` with a label, as those of an entity."""

    __slots__ = ("label_",)

    def __init__(self, doc: Text, start: int, end: int, label: str = "") -> None:
        super().__init__(doc, start, end)
        self.label_ = label

    @property
    def words(self) -> list[Word]:
        """Its words."""
        return self.doc[self.start : self.end]

    @property
    def root(self) -> Word:
        """The word that the others hang below; of several the one nearest to the root of the sentence, and no punctuation."""
        words = self.words
        top = next((word for word in words if word.head is word), None)
        if top is not None:
            return top
        outside = [word for word in words if not self.start <= word.head.i < self.end]
        return outside[0] if len(outside) == 1 else min(outside, key=_depth)


def _depth(word: Word) -> int:
    """Steps to the root of the sentence; more than any for punctuation and spaces, which head nothing."""
    if (word.is_punct or word.is_space) and not word.children:
        return len(word.doc)
    depth = 0
    while word.head is not word:
        word = word.head
        depth += 1
    return depth


class Text(list[Word]):
    """The words of a parsed text.

    Attributes:
        source: spaCy's document.
        text: as it is written.
        lang_: its language.
        sents: its sentences; the whole text is one where nothing is known of them.
        ents: the recogniser's entities.
    """

    def __init__(self, source: Doc) -> None:
        super().__init__()
        self.source = source
        self.lang_: str = source.lang_
        strings, known = source.vocab.strings, _KNOWN
        if len(known) > MOST_KNOWN:
            known.clear()

        def written(key: int) -> str:
            found = known[key] = strings[key]
            return found

        rows: list[list[int]] = source.to_array(ATTRIBUTES).tolist() if len(source) else []
        offset = 0
        for i, (orth, space, lemma, pos, dep, entity, _, _, morph) in enumerate(rows):
            text = known.get(orth) or written(orth)
            of_name = (known.get(entity) or written(entity)) if entity else ""
            rest = (known.get(lemma) or written(lemma), known.get(pos) or written(pos), known.get(dep) or written(dep), of_name)
            self.append(Word(self, i, offset, text, bool(space), rest, morph))
            offset += len(text) + space
        self.text = "".join([word.text + word.whitespace_ for word in self])
        self.sents: list[Sentence] = []
        if self:
            self._hang([row[6] for row in rows])
            self._divide([row[7] for row in rows])
        self.ents = [Phrase(self, entity.start, entity.end, entity.label_) for entity in source.ents]

    def move(self, word: Word, head: Word, dep: str) -> bool:
        """Hang a word on another one, here and in spaCy's document.

        Returns:
            Whether that was possible; it is not where the new head stands below the word.
        """
        if not hang(word.token, head.token, dep):
            return False
        old = word.head
        old.children = [child for child in old.children if child is not word]
        word.dep_, word.head = dep, head
        head.children = sorted([*head.children, word], key=_number)
        for changed in (old, head):
            changed.labelled = {}
            for child in changed.children:
                for label in {child.dep_, base(child.dep_)}:
                    changed.labelled.setdefault(label, []).append(child)
        for other in self:
            other.memo.clear()
        return True

    def _hang(self, heads: list[int]) -> None:
        for word, offset in zip(self, heads, strict=True):
            if not offset:
                continue
            head = word.head = self[(word.i + offset) % SIGNED]
            if not head.children:
                head.children = [word]
                head.labelled = {}
            else:
                head.children.append(word)  # type: ignore[union-attr]
            label = word.dep_
            universal = base(label)
            head.labelled.setdefault(universal, []).append(word)
            if label != universal:
                head.labelled.setdefault(label, []).append(word)

    def _divide(self, starts: list[int]) -> None:
        begins = [i for i, start in enumerate(starts) if start == 1 or not i]
        for first, end in zip(begins, [*begins[1:], len(self)], strict=True):
            sentence = Sentence(self, first, end)
            self.sents.append(sentence)
            self[first].is_sent_start = True
            for word in self[first:end]:
                word.sent = sentence

    def phrase(self, first: int, end: int, label: str = "") -> Phrase:
        """The words ``[first, end)`` as one phrase."""
        return Phrase(self, first, end, label)

    def written(self, first: int, end: int) -> str:
        """The words ``[first, end)`` as they are written, without the space behind them."""
        last = self[end - 1]
        return self.text[self[first].idx : last.idx + len(last.text)] if first < end else ""

    def close(self) -> None:
        """Let go of the words, so that they need not wait for the garbage collector; nothing can be read any more."""
        for word in self:
            del word.doc, word.head, word.sent, word.children, word.labelled, word.memo
        for part in (self, self.sents, self.ents):
            part.clear()


def once(work_out: Callable[[Word], R]) -> Callable[[Word], R]:
    """Let a function of a word work only once; for what nothing but the parse changes."""

    @wraps(work_out)
    def remembering(word: Word) -> R:
        known = word.memo.get(work_out, UNKNOWN)
        if known is UNKNOWN:
            known = word.memo[work_out] = work_out(word)
        found: R = known
        return found

    return remembering


def per_token(work_out: Callable[[S, Word], R]) -> Callable[[S, Word], R]:
    """:func:`once` for a method; the objects it is called on must agree about a text."""

    @wraps(work_out)
    def remembering(self: S, word: Word) -> R:
        known = word.memo.get(work_out, UNKNOWN)
        if known is UNKNOWN:
            known = word.memo[work_out] = work_out(self, word)
        found: R = known
        return found

    return remembering
