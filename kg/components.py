"""The extraction as spaCy components: ``nlp.add_pipe("kg_actors")``, ``nlp.add_pipe("kg_relations")``.

Results: ``doc._.kg_mentions`` (all mentions by head), ``doc.spans["kg_mentions"]`` (their spans, labelled with the
actor's id), ``doc._.statements``, ``doc._.kg_drops`` (how many candidates were dropped, by reason). The document they
belong to may be given in ``doc._.kg_document``; without it a :class:`~kg.document.Document` is made of the doc's text.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.actors.mentions import MentionFinder, Mentions
from kg.actors.thesaurus import load_thesaurus
from kg.actors.words import Text
from kg.document import Document
from kg.lexicon import load_lexicon
from kg.pipelines.batches import Serial
from kg.relations.extraction import Drop, Extractor

SPANS = "kg_mentions"

for _name in ("kg_mentions", "kg_document", "kg_drops"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)
if not Doc.has_extension("statements"):
    Doc.set_extension("statements", default=())


class _Shared(Serial):
    """A component with thesaurus and lexicon, which are loaded when first used."""

    def __init__(self, name: str, lang: str, lexicon: list[str], actors: list[str]) -> None:
        super().__init__(name)
        self.lang = lang
        self.lexicon_files = tuple(map(Path, lexicon))
        self.actor_files = tuple(map(Path, actors))

    @cached_property
    def extractor(self) -> Extractor:
        lexicon = load_lexicon(self.lang, self.lexicon_files)
        return Extractor(MentionFinder(load_thesaurus(self.actor_files), lexicon), lexicon)


class ActorsComponent(_Shared):
    """Finds mentions of actors."""

    def __call__(self, doc: Doc) -> Doc:
        text = Text(doc)
        mentions = self.extractor.mentions(text)
        mentions.text = text  # for the next component
        doc._.kg_mentions = mentions
        spans: list[Span] = []
        begins = doc.to_array("IDX").tolist() if text else []
        starts = {begin: i for i, begin in enumerate(begins)}
        ends = {begin + length: i + 1 for i, (begin, length) in enumerate(zip(begins, doc.to_array("LENGTH").tolist(), strict=True))}
        for mention in mentions:
            first, end = starts.get(mention.begin), ends.get(mention.end)
            if first is not None and end is not None:
                spans.append(Span(doc, first, end, label=mention.actor or ""))
                continue
            span = doc.char_span(mention.begin, mention.end, label=mention.actor or "", alignment_mode="expand")
            if span is not None:
                spans.append(span)
        doc.spans[SPANS] = spans
        return doc


class RelationsComponent(_Shared):
    """Finds statements; needs the mentions."""

    def __call__(self, doc: Doc) -> Doc:
        mentions: Mentions | None = doc._.kg_mentions
        text = mentions.text if mentions is not None and mentions.text is not None else Text(doc)
        if mentions is None:
            mentions = doc._.kg_mentions = self.extractor.mentions(text)
        document = doc._.kg_document or Document(text.text, doc.lang_)
        doc._.kg_drops = drops = Counter[Drop]()
        doc._.statements = self.extractor(text, mentions, document.id, document.date, drops)
        mentions.text = None
        text.close()
        return doc


@Language.factory("kg_actors", default_config={"lexicon": [], "actors": []})
def make_actors(nlp: Language, name: str, lexicon: list[str], actors: list[str]) -> ActorsComponent:
    """Factory of ``kg_actors``; ``lexicon`` and ``actors`` are paths of the user's own files."""
    return ActorsComponent(name, nlp.lang or "", lexicon, actors)


@Language.factory("kg_relations", default_config={"lexicon": [], "actors": []}, requires=["token.dep"])
def make_relations(nlp: Language, name: str, lexicon: list[str], actors: list[str]) -> RelationsComponent:
    """Factory of ``kg_relations``; the paths must be those given to ``kg_actors``."""
    return RelationsComponent(name, nlp.lang or "", lexicon, actors)
