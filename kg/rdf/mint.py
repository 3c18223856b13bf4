"""IRIs minted from content: the same thing has the same IRI in every build, on every machine."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from urllib.parse import quote, unquote

from kg.errors import KgError
from kg.rdf.namespaces import DEFAULT_BASE, Iri
from kg.relations.model import Statement

# Characters that stand in a local name as they are: those of Turtle's PN_CHARS, less invisible ones, specials
# and most of what lies beyond the Basic Multilingual Plane (emoji). Fixed ranges, not Unicode categories, because
# categories differ between Python versions and IRIs must not.
_KEPT = (
    "A-Za-z0-9_.\\-\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u061b\u061d-\u167f\u1681-\u180d"
    "\u180f-\u1fff\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\uffef"
    "\U00020000-\U0002fffd\U00030000-\U0003fffd"
)
_ENCODED = re.compile(f"[^{_KEPT}]")
_LONGEST = 120
_PREFIX = 80
_PART_OF_ESCAPE = re.compile(r"%[0-9A-F]?$")
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_OWN = re.compile(r"(?P<base>.*[:/])(?P<kind>actor|doc|st|run)[:/](?P<local>[^:/#]*)(?:#char=(?P<b>\d+),(?P<e>\d+))?")


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@lru_cache(maxsize=65536)
def local_name(name: str) -> str:
    """The local name for an id: safe in every IRI, different for different ids.

    Letters and digits of all scripts stay; everything else is percent-encoded UTF-8. What comes out longer than
    120 characters (and what no IRI can hold) is cut and gets ``~`` and 16 hexadecimal digits of its SHA-256;
    a ``~`` in a name is encoded, so that the two kinds never meet.
    """
    encoded = _ENCODED.sub(lambda m: quote(m[0].encode("utf-8", "surrogatepass"), safe="").replace("~", "%7E"), name)
    if len(encoded) <= _LONGEST and encoded.strip(".") and unquote(encoded) == name:
        return encoded
    start = _PART_OF_ESCAPE.sub("", encoded[:_PREFIX]) if encoded.strip(".") else ""
    return f"{start}~{_digest(name)}"


def name_of(local: str) -> str:
    """The id that a local name was made from, unless it was shortened (then ``dcterms:identifier`` has it)."""
    return unquote(local)


def statement_id(statement: Statement) -> str:
    """16 hexadecimal digits that name one reading of one passage.

    Everything that is claimed counts: who, what, whom, where the text says it, and its factuality, source, time
    and place. Two versions of `kg` that read a passage differently so make two statements, and their graphs merge
    without one statement getting two polarities. What only the extraction adds (confidence, construction, types
    of arguments) does not count.
    """
    s = statement
    content = (
        *(s.sentence.document, s.sentence.begin, s.sentence.end, s.relation, None if s.relation is not None else s.cue_lemma),
        *(s.subject.begin, s.subject.end, s.subject.actor, s.object.begin, s.object.end, s.object.actor, s.cue_begin, s.cue_end),
        *(s.polarity.value, s.certainty.value, s.tense.value, s.attributed_to, s.start, s.end, s.when, s.place),
    )
    return hashlib.sha256(json.dumps(content).encode("ascii")).hexdigest()[:16]


class Names:
    """Mints the IRIs below one base.

    Args:
        base: ``urn:kg:`` gives ``urn:kg:actor:iran``; ``https://data.my.org/kg/`` gives
            ``https://data.my.org/kg/actor/iran``. A missing ``:`` or ``/`` at the end is added.

    Raises:
        KgError: when the base is no absolute IRI, or has ``?`` or ``#``.
    """

    def __init__(self, base: str = DEFAULT_BASE) -> None:
        if not _BASE.fullmatch(base):
            raise KgError(f"not a base IRI: {base!r}; give one such as https://data.my.org/kg/ (without ? or #)")
        separator = ":" if base.lower().startswith("urn:") else "/"
        self.base = base if base.endswith(separator) else base + separator
        self.actors, self.documents, self.statements, self.runs = (
            f"{self.base}{kind}{separator}" for kind in ("actor", "doc", "st", "run")
        )

    @property
    def prefixes(self) -> dict[str, str]:
        """Prefix to namespace, for the four kinds of things that are minted."""
        return {"actor": self.actors, "doc": self.documents, "run": self.runs, "st": self.statements}

    def actor(self, actor: str) -> Iri:
        """IRI of the actor with this id."""
        return Iri(self.actors + local_name(actor))

    def document(self, document: str) -> Iri:
        """IRI of the document with this id."""
        return Iri(self.documents + local_name(document))

    def passage(self, document: str, begin: int, end: int) -> Iri:
        """IRI of a passage, by code points, half-open (RFC 5147 fragment, as in NIF)."""
        return Iri(f"{self.documents}{local_name(document)}#char={begin},{end}")

    def statement(self, statement: Statement) -> Iri:
        """IRI of a statement."""
        return Iri(self.statements + statement_id(statement))

    def run(self, *content: str) -> Iri:
        """IRI of the run that these strings describe."""
        return Iri(self.runs + _digest(*content))


def parse(iri: str) -> tuple[str, str, tuple[int, int] | None] | None:
    """Kind (``actor``, ``doc``, ``st``, ``run``), local name and, of a passage, offsets; None if `kg` did not mint it.

    Works for every base.
    """
    match = _OWN.fullmatch(iri)
    if not match:
        return None
    offsets = (int(match["b"]), int(match["e"])) if match["b"] is not None else None
    return match["kind"], match["local"], offsets


def base_of(iri: str) -> str | None:
    """The base that an IRI was minted below; None if `kg` did not mint it."""
    match = _OWN.fullmatch(iri)
    return match["base"] if match else None
