"""Nominals that are named by what stands beside them: *two groups – X and Y*, *three countries, including X*."""

from __future__ import annotations

from dataclasses import replace

from kg.actors.composites import Mentions
from kg.actors.model import Mention
from kg.actors.nouns import Nouns
from kg.actors.phrases import children, extent, has
from kg.actors.words import Text, Word
from kg.ontology import PLACES, ActorType

DASHES = frozenset({"–", "—", "-", ":"})
PERSONAL = frozenset({ActorType.PERSON})


# Kinds of bodies that a noun and the name beside it may differ in.
BODIES = frozenset({ActorType.ORGANISATION, ActorType.COMPANY, ActorType.MEDIA, ActorType.PARTY, ActorType.GROUP, ActorType.ARMED_GROUP})


class Appositions(Nouns):
    """Joins nominals and the names beside them."""

    @staticmethod
    def _joined(doc: Text, nominal: Mention, name: Mention) -> Mention:
        """A nominal with the name beside it: *the prime minister, Jan Jansen* is one phrase when nothing stands between."""
        begin, end = min(nominal.begin, name.begin), max(nominal.end, name.end)
        between = doc.text[min(nominal.end, name.end) : max(nominal.begin, name.begin)]
        if between.strip(" ,–—-(:") or end - begin > 160:
            begin, end = nominal.begin, nominal.end
        elif "(" in between and doc.text[end : end + 1] == ")":
            end += 1
        return replace(nominal, begin=begin, end=end, actor=name.actor, type=name.type)

    def _beside(self, doc: Text, token: Word, own: Mention, found: Mentions) -> list[Mention]:
        """Apposition by punctuation, where the tree fails: *X – a militia that …*, *two groups – X and Y –*."""
        first, end = extent(token)
        if first > 1 and doc[first - 1].text in DASHES and first - 2 in found.names:
            if doc[first].is_sent_start:
                return []  # *KENT – **Members** of X voted*: a dateline
            return [
                m for i in range(first - 2, max(-1, first - 12), -1) for m in found.by_head.get(i, []) if m.end == end_of(doc, first - 2)
            ]
        before = first - 2
        if first > 4 and doc[before].text == ")" and doc[before - 2].text == "(":
            before -= 3  # *Azawad Front (AF), a militia that …*
        opened = first > 1 and doc[first - 1].text == "," and before in found.names
        told = any(True for _ in children(token, "acl:relcl")) and not has(token, "Number", "Plur")
        if opened and (doc[first].lower_ in self.indefinite or told):
            span = found.names[before]
            return [m for i in range(span.first, span.end) for m in found.by_head.get(i, [])]
        if not has(token, "Number", "Plur"):
            behind = self._behind_comma(doc, end, own, found)
            if behind:
                return behind
        if end < len(doc) and doc[end].text in DASHES and doc[end].whitespace_:
            out: list[Mention] = []
            for t in doc[end + 1 : end + 25]:
                if t.text in DASHES or t.pos_ in {"VERB", "AUX"} or t.is_sent_start:
                    break
                name = found.names.get(t.i)
                if name is None or name.first != t.i or doc[name.first - 1].pos_ == "ADP":
                    continue
                out += [m for i in range(name.first, name.end) for m in found.by_head.get(i, []) if m.actor is not None]
            return out
        return []

    @staticmethod
    def _behind_comma(doc: Text, comma: int, own: Mention, found: Mentions) -> list[Mention]:
        """*the firm's director, **Kyaw Min Htut**, …*: a name of that type between the comma behind a phrase and the next one."""
        name = found.names.get(comma + 1)
        if name is None or doc[comma].text != "," or name.actor is None or name.kind != "name" or name.first != comma + 1:
            return []
        if name.type is not own.type and not (own.type in BODIES and name.type in BODIES):
            return []
        if name.end < len(doc) and doc[name.end].text not in {",", ".", ";", ")"}:
            return []
        return [m for i in range(name.first, name.end) for m in found.by_head.get(i, []) if m.actor is not None]

    def _members(self, doc: Text, token: Word, found: Mentions) -> list[Mention]:
        """Some of many, by name: *three countries, including X and Y*."""
        for i in range(token.i + 1, min(token.sent.end, token.i + 8)):
            word = doc[i]
            if word.pos_ in {"VERB", "AUX"} and word.lower_ not in self.including:
                break
            pair = f"{word.lower_} {doc[i + 1].lower_}" if i + 1 < len(doc) and word.whitespace_ else ""
            size = 2 if pair in self.including else 1 if word.lower_ in self.including else 0
            at = i + size
            while size and at < len(doc) and at not in found.names and (doc[at].pos_ in {"DET", "ADJ"} or self.titular(doc[at])):
                at += 1
            called = found.names.get(at + 1) if size and at + 1 < len(doc) and doc[at].pos_ == "NOUN" else None
            if called is not None and called.first == at + 1 and called.type is ActorType.PERSON:
                at += 1  # *among them country **coordinator** Jane Doe*
            if size and at in found.names:
                span = found.names[at]
                first = next((doc[k] for k in range(span.first, span.end) if k in found.by_head), None)
                parts = [] if first is None else coordinated(first)
                return [m for part in parts for m in found.by_head.get(part.i, []) if m.actor is not None]
        return []

    # -- apposition ----------------------------------------------------------------------------

    def _appositions(self, doc: Text, found: Mentions) -> None:
        """Resolve nominals by the names that stand beside them: *two groups – Hezbollah and Hamas*."""
        for token in doc:
            mentions = found.by_head.get(token.i)
            if not mentions or mentions[0].actor is not None:
                continue
            named: list[Mention] = []
            for child in children(token, "appos", "flat", "nmod:desc"):
                if child.dep_ != "appos" and (child.i < token.i or child.i not in found.names):
                    continue
                for part in coordinated(child):
                    named += [m for m in found.by_head.get(part.i, []) if m.actor is not None]
            if not named and token.dep_ == "appos":
                named = [m for m in found.by_head.get(token.head.i, []) if m.actor is not None]
            if not named:
                named = self._beside(doc, token, mentions[0], found)
            if not named and has(token, "Number", "Plur"):
                named = [m for m in self._members(doc, token, found) if m.type is ActorType.PERSON or _compatible(mentions[0].type, m.type)]
                fitting = named  # some of a crowd are persons, though the crowd is none
            else:
                fitting = [m for m in named if _compatible(mentions[0].type, m.type)]
                if len(fitting) == 1 and has(token, "Number", "Plur") and any(True for _ in children(token, "nummod")):
                    fitting = []  # *two clubs, X and [an unknown one]* are not X alone
            if fitting:
                found.by_head[token.i] = [self._joined(doc, mentions[0], m) if len(fitting) == 1 else m for m in fitting]


def coordinated(token: Word) -> list[Word]:
    out = [token]
    for child in children(token, "conj"):
        out += coordinated(child)
    return out


def end_of(doc: Text, i: int) -> int:
    return doc[i].idx + len(doc[i])


def _compatible(nominal: ActorType | None, named: ActorType | None) -> bool:
    """Whether a nominal of one type can be somebody of another: a person is no group and no place."""
    if nominal is None or named is None:
        return True
    if (nominal in PERSONAL) != (named in PERSONAL):
        return False
    return named not in PLACES or nominal in PLACES or (nominal is ActorType.GROUP and named is ActorType.COUNTRY)
