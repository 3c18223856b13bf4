"""The shapes accept what kg builds, and nothing that breaks its promises."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyshacl
import pytest
import rdflib
from rdflib import Namespace, URIRef

import kg.ontology
from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.ontology import ActorType
from kg.rdf import Run, serialise
from kg.relations.model import Argument, Certainty, Polarity, Statement, Tense

KG = "urn:kg:ontology#"
TEXT = "De VS 🇺🇸 verlaten Irak.\nTwee milities vallen volgens Iran de Iraakse regering aan."
DOCUMENT = Document(TEXT, "nl", "https://news.org/1", "VS weg", date(2024, 9, 27))
ACTORS = (
    Actor("united-states", ActorType.COUNTRY, {"nl": "Verenigde Staten", "en": "US"}, {"nl": ("VS",)}, ("Q30",)),
    Actor("iraq", ActorType.COUNTRY, {"nl": "Irak"}),
    Actor("iran", ActorType.COUNTRY, {"nl": "Iran"}),
    Actor("iraq.government", ActorType.GOVERNMENT, {"nl": "Iraakse regering"}, country="iraq", part_of="iraq"),
)


def argument(words: str, actor: str | None, kind: ActorType) -> Argument:
    begin = TEXT.index(words)
    return Argument(begin, begin + len(words), words, actor, kind)


def statement(relation: str | None, subject: Argument, object: Argument, cue: str, **more: object) -> Statement:
    at = TEXT.index(cue)
    begin, end = (0, TEXT.index("\n")) if at < TEXT.index("\n") else (TEXT.index("\n") + 1, len(TEXT))
    sentence = Evidence(DOCUMENT.id, begin, end, TEXT[begin:end])
    return Statement(relation, subject, object, at, at + len(cue), cue, sentence, lang="nl", **more)  # type: ignore[arg-type]


STATEMENTS = (
    statement(
        "withdrawsFrom",
        argument("De VS", "united-states", ActorType.COUNTRY),
        argument("Irak", "iraq", ActorType.COUNTRY),
        "verlaten",
        start="2024",
        end="2025-09",
        category="RETREAT",
        place="iraq",
        confidence=0.9,
    ),
    statement(
        "attacks",
        argument("Twee milities", None, ActorType.ARMED_GROUP),
        argument("de Iraakse regering", "iraq.government", ActorType.GOVERNMENT),
        "vallen",
        attributed_to="iran",
        certainty=Certainty.POSSIBLE,
        polarity=Polarity.NEGATIVE,
        tense=Tense.FUTURE,
        start="2024-09-27",
        when="vrijdag",
        place="Bagdad",
    ),
    statement(
        None,
        argument("Iran", "iran", ActorType.COUNTRY),
        argument("de Iraakse regering", "iraq.government", ActorType.GOVERNMENT),
        "volgens",
        attributed_to="betrokkenen",
    ),
)


@pytest.fixture(scope="module")
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(Path(kg.ontology.__file__).with_name("shapes.ttl"))


def turtle() -> str:
    return "".join(serialise(STATEMENTS, ACTORS, [DOCUMENT], Run("0.1.0", ("nl_news 1.0",), (("base", "x"),))))


def validate(text: str, shapes: rdflib.Graph) -> tuple[bool, str]:
    conforms, _, report = pyshacl.validate(rdflib.Graph().parse(data=text, format="turtle"), shacl_graph=shapes)
    return bool(conforms), str(report)


def test_a_build_conforms(shapes: rdflib.Graph) -> None:
    conforms, report = validate(turtle(), shapes)
    assert conforms, report


def test_every_class_has_a_shape(shapes: rdflib.Graph) -> None:
    targets = set(shapes.objects(None, Namespace("http://www.w3.org/ns/shacl#").targetClass))
    written = ["Statement", "Document", "Run", "NominalMention", *(kind.value for kind in ActorType)]
    assert {URIRef(KG + name) for name in written} <= targets


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('nif:anchorOf "De VS"', 'nif:anchorOf "De SV"', "quote"),
        ("kg:withdrawsFrom actor:iraq .", "kg:withdrawsFrom actor:iraq ; kg:attacks actor:iran .", "plain edge"),
        ("kg:polarity kg:Positive ;", "kg:polarity kg:Maybe ;", "kg:polarity"),
        ("    kg:tense kg:Present ;\n", "", "kg:tense"),
        ("kg:confidence 0.9 ;", "kg:confidence 1.5 ;", "kg:confidence"),
        ('"2025-09"^^xsd:gYearMonth', '"next year"', "schema:endDate"),
        ("    rdf:object actor:iraq ;\n", "", "rdf:object"),
        ("rdf:object actor:iraq ;", "rdf:object actor:nobody ;", "rdf:object"),
        ("a nif:OffsetBasedString, nif:Sentence", "a nif:OffsetBasedString", "one sentence"),
        ('    skos:prefLabel "Iran"@nl .', '    skos:prefLabel "Iran"@nl, "Perzië"@nl .', "preferred label"),
        ('    kg:version "0.1.0" .', '    kg:pipeline "x" .', "kg:version"),
        ('dcterms:language "nl"', 'dcterms:language "Dutch"', "dcterms:language"),
        ("nif:beginIndex 0 ;\n    nif:endIndex 5 ;", "nif:beginIndex 9 ;\n    nif:endIndex 5 ;", "nif:beginIndex"),
        ("kg:attributedTo actor:iran ;", 'kg:attributedTo actor:iran ; kg:attributedToText "x" ;', "Or"),
    ],
)
def test_what_breaks_a_promise_does_not(old: str, new: str, path: str, shapes: rdflib.Graph) -> None:
    broken = turtle().replace(old, new, 1)
    assert broken != turtle(), old
    conforms, report = validate(broken, shapes)
    assert not conforms
    assert path in report
