"""Matching the lexicon's frames against a parsed sentence.

A *match* says which frame fired at which predicate, for whom and whom. Nothing here knows a language. The
constructions stand in ``verbs``, ``nouns`` and ``descriptions``; here they are tried in turn.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.actors.mentions import Mentions
from kg.actors.phrases import base, words_of
from kg.relations.arguments import Structure
from kg.relations.constructions import Construction, Match
from kg.relations.descriptions import Descriptions
from kg.relations.resolve import Resolver

__all__ = ["Construction", "Match", "Matcher"]


class Matcher(Descriptions):
    """Applies one language's lexicon to documents whose mentions are known."""

    def __call__(self, doc: Doc, mentions: Mentions) -> Iterator[Match]:
        """All matches of a document, in the order of their cues."""
        resolver = Resolver(self.finder, mentions, self.lexicon)
        done: set[int] = set()
        structures: dict[int, Structure] = {}
        copular = {token.head.i for token in words_of(doc) if base(token.dep_) == "cop"}
        for token in words_of(doc):
            if token.pos_ in {"VERB", "AUX"} or (token.pos_ == "ADJ" and self.forms.participle(token.lower_)):
                if base(token.dep_) in {"aux", "cop"}:
                    continue
                structure = structures[token.i] = self.loose(self.arguments(token))
                found = list(self._verb(structure, resolver, done))
                found += self._necessity(structure, resolver)
                yield from found
                if not found and token.pos_ == "VERB":
                    yield from self._open(structure, resolver)
            elif token.i in copular:
                yield from self._copular(token, resolver, done)
                yield from self._whereabouts(token, resolver)
        for token in words_of(doc):
            if token.pos_ in {"NOUN", "PROPN", "VERB", "X"} and token.i not in done:
                yield from self._noun(token, structures, resolver)
            if token.pos_ in {"NOUN", "PROPN", "X"}:
                yield from self._adverbial(token, resolver)
            roles = list(self._role(token, resolver)) if token.pos_ in {"NOUN", "PROPN", "ADJ", "X"} else []
            yield from roles
            if token.pos_ in {"ADJ", "ADV", "VERB", "ADP"}:
                yield from self._adjective(token, resolver)
            if token.i in mentions.by_head:
                yield from self._affiliation(token, resolver, described=bool(roles))
