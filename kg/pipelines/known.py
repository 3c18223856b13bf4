"""Known words: a tag dictionary for what a treebank has with one part of speech only.

A network that reads words by their letters now and then takes *Biografie* for a foreign word, though it has met nothing but the noun. Where
the tagger says otherwise, such a word gets the part of speech and the morphology that it has in the treebank most often (Ratnaparkhi
1996, "A maximum entropy model for part-of-speech tagging", who lets a tag dictionary decide before the model does).
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Self

import srsly
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.symbols import IDS, PROPN, VERB
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.pipelines.batches import Serial
from kg.pipelines.kept import OneFile

NAME = "kg_known"
LEAST = 2  # times that a word must have been met
OPEN = frozenset({"PROPN", "NUM", "X", "SYM", "PUNCT"})  # what any word may be, in a name or as a sign
FREE = frozenset({PROPN, VERB})  # what the tagger is believed: a name that is spelled as a word is, a verb that looks like a plural


class KnownWords(OneFile, Serial):
    """The component ``kg_known``; stands behind whatever sets parts of speech."""

    def __init__(self, vocab: Vocab, name: str = NAME) -> None:
        super().__init__(name)
        self.vocab = vocab
        self.words: dict[str, list[str]] = {}
        self._tags: dict[int, tuple[int, str]] = {}

    def learn(self, words: Iterable[tuple[str, str, str]]) -> None:
        """Replace the dictionary by the words of a treebank: form, part of speech, morphology (``Gender=Com|Number=Sing``) of each."""
        met: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for form, pos, morph in words:
            met[form][pos, morph] += 1
        self.words = defaultdict(list)
        for form, tags in sorted(met.items()):
            parts = {pos for pos, _ in tags}
            if len(parts) == 1 and tags.total() >= LEAST and not parts & OPEN:
                pos, morph = max(tags, key=lambda tag: (tags[tag], tag))
                if "VerbForm=Inf" not in morph:  # *na het **aantreden** van X*: what one does is a noun too
                    self.words[f"{pos} {morph}"].append(form)
        self._prepare()

    def _prepare(self) -> None:
        self._tags = {}
        for tag, forms in self.words.items():
            pos, _, morph = tag.partition(" ")
            for form in forms:
                self._tags[get_string_id(form)] = IDS[pos], morph

    def __len__(self) -> int:
        return len(self._tags)

    def __call__(self, doc: Doc) -> Doc:
        tags = self._tags
        for i, (orth, pos) in enumerate(doc.to_array(["ORTH", "POS"]).tolist() if tags else ()):
            known = tags.get(orth)
            if known is not None and known[0] != pos and pos not in FREE:
                doc[i].pos = known[0]
                doc[i].set_morph(known[1])  # type: ignore[attr-defined]
        return doc

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The dictionary as bytes; ``exclude`` is spaCy's and has no meaning here."""
        packed: bytes = srsly.msgpack_dumps({tag: " ".join(forms) for tag, forms in self.words.items()})
        return zlib.compress(packed, 9)

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Self:
        """Replace the dictionary by one that :meth:`to_bytes` gave."""
        self.words = {tag: forms.split(" ") for tag, forms in srsly.msgpack_loads(zlib.decompress(data)).items()}
        self._prepare()
        return self


@Language.factory(NAME, assigns=["token.pos", "token.morph"], requires=["token.pos"])
def make_known(nlp: Language, name: str) -> KnownWords:
    """The component, empty until it is loaded or taught."""
    return KnownWords(nlp.vocab, name)
