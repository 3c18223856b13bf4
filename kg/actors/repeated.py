"""Names that a text has in full elsewhere: a person's surname or first name, the first word of a body's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kg.actors.listed import surname
from kg.actors.phrases import children
from kg.actors.spans import NameSpan
from kg.actors.thesaurus import Thesaurus
from kg.actors.words import Text, Word, base
from kg.ontology import ActorType

BODIES = frozenset({ActorType.ORGANISATION, ActorType.COMPANY, ActorType.MEDIA})
SHORTEST = 3  # letters of a name that stands for a longer one


class Repeated:
    """Whom a part of a name may mean in one document.

    Somebody is called by what the text calls him in full: a key is the id of a listed actor, or the full name of an unlisted one.
    Of two of one family it is not who only the other one's relative is: *Rodrigo Duterte … Sara Duterte, his daughter, … Duterte*.
    """

    def __init__(
        self, doc: Text, spans: Iterable[NameSpan], thesaurus: Thesaurus, bodily: Callable[[Word], bool], kin: Callable[[Word], bool]
    ) -> None:
        """Read the names of a document.

        Args:
            doc: the document.
            spans: its names.
            thesaurus: of listed actors.
            bodily: whether a word at the end of a name tells what kind of body has it (*university*): what stands before such a
                word is seldom its name (*Ghent*).
            kin: whether a noun says whose relative somebody is.
        """
        self.surnames: dict[str, set[str]] = {}
        self.given: dict[str, set[str]] = {}
        self.bodies: dict[str, set[str]] = {}
        full: dict[str, set[str]] = {}
        self.relatives: set[str] = set()
        for span in spans:
            written = plain(doc, span)
            words = written.split()
            key = span.actor or written
            if span.type is ActorType.PERSON and len(words) > 1 and _relative(doc.phrase(span.first, span.end).root, kin):
                self.relatives.add(key)
            if span.type is ActorType.PERSON:
                listed = thesaurus.actors[span.actor].labels.values() if span.actor is not None else ()
                for name in {*listed, *([written] if span.actor is not None or len(words) > 1 else ())}:
                    full.setdefault(name, set()).add(key)
                if len(words) > 1:
                    self.given.setdefault(words[0], set()).add(key)
            elif span.type in BODIES and span.kind == "name" and len(words) > 1 and not bodily(doc[span.end - 1]):
                self.bodies.setdefault(words[0], set()).add(key)
        tails: dict[str, set[str]] = {}
        for name, keys in full.items():
            for n in range(1, len(name.split()) - 1):
                tails.setdefault(" ".join(name.split()[n:]).casefold(), set()).update(keys)
        self.tails = tails
        for name, keys in full.items():
            if name.casefold() not in tails:
                self.surnames.setdefault(surname(name), set()).update(keys)

    def person(self, name: str) -> str | None:
        """Who is meant by a surname (*Lehtonen*; *De Wit* of *Anna de Wit*), or by a first name where nobody has it as a surname."""
        if " " in name:
            return _only(self.tails.get(name.casefold(), set()))
        owners = self.surnames.get(surname(name), set())
        if owners or len(name) < SHORTEST:
            return _only(owners) or _only(owners - self.relatives)
        return _only(self.given.get(name, set()))

    def namesake(self, name: str) -> str | None:
        """Who has this surname, whatever the recogniser took it for."""
        owners = self.tails.get(name.casefold(), set()) if " " in name else self.surnames.get(surname(name), set())
        return _only(owners) if len(name) >= SHORTEST else None

    def body(self, name: str) -> str | None:
        """What is meant by the first word of a name (*Acme* of *Acme Bros. Holding*)."""
        return _only(self.bodies.get(name, set())) if len(name) >= SHORTEST else None


def _relative(name: Word, kin: Callable[[Word], bool]) -> bool:
    """Whether a name only tells whose relative somebody else is, or of whom its bearer is one: *his daughter **X***, *son of **X***."""
    above = name.head
    if base(name.dep_) == "nmod" and kin(above):
        return True
    beside = [*children(name, "appos", "nmod:desc"), *([above] if name.dep_ in {"appos", "flat"} else [])]
    return any(kin(noun) and any(c.pos_ in {"PRON", "DET"} for c in children(noun, "nmod:poss")) for noun in beside)


def _only(keys: set[str]) -> str | None:
    return next(iter(keys)) if len(keys) == 1 else None


def plain(doc: Text, span: NameSpan) -> str:
    """A name as it is written, on one line and without a possessive ending."""
    text = " ".join(doc.written(span.first, span.end).split())
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text
