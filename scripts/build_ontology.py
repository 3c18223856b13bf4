"""Write ``kg/ontology/kg.ttl`` from ``relations.toml`` and ``terms.toml`` beside it.

    python scripts/build_ontology.py            # with kg installed; else: python -m scripts.build_ontology

The file that it writes depends on nothing else; a test compares.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import kg.ontology
from kg.ontology import relations
from kg.rdf.namespaces import (
    DCTERMS,
    KG,
    NIF,
    OWL,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SEM,
    SKOS,
    XSD,
    Iri,
    Literal,
    Triple,
)
from kg.rdf.turtle import turtle
from kg.rdf.write import write_text

VERSION = "1.1.0"
PATH = Path(kg.ontology.__file__).with_name("kg.ttl")
PREFIXES = {
    "dcterms": DCTERMS.iri,
    "kg": KG.iri,
    "nif": NIF.iri,
    "owl": OWL.iri,
    "prov": PROV.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "schema": SCHEMA.iri,
    "sem": SEM.iri,
    "skos": SKOS.iri,
    "xsd": XSD.iri,
}

TERMS: dict[str, dict[str, dict[str, Any]]] = tomllib.loads(PATH.with_name("terms.toml").read_text(encoding="utf-8"))
ACTOR, ORGANISATION, STATEMENT = KG["Actor"], KG["Organisation"], KG["Statement"]


def _expanded(name: str) -> Iri:
    prefix, _, local = name.partition(":")
    return Iri(PREFIXES[prefix] + local)


def _words(node: Iri, en: str, nl: str, def_en: str, def_nl: str) -> Iterator[Triple]:
    yield node, RDFS["label"], Literal(en, "en")
    yield node, RDFS["label"], Literal(nl, "nl")
    yield node, SKOS["definition"], Literal(def_en, "en")
    yield node, SKOS["definition"], Literal(def_nl, "nl")
    yield node, RDFS["isDefinedBy"], ONTOLOGY


ONTOLOGY = Iri(KG.iri.rstrip("#"))


def _header() -> Iterator[Triple]:
    yield ONTOLOGY, RDF["type"], OWL["Ontology"]
    yield ONTOLOGY, OWL["versionIRI"], Iri(f"{ONTOLOGY}:{VERSION}")
    yield ONTOLOGY, OWL["versionInfo"], Literal(VERSION)
    yield ONTOLOGY, DCTERMS["title"], Literal("Ontology of political actors and their relations in the news", "en")
    yield ONTOLOGY, DCTERMS["title"], Literal("Ontologie van politieke actoren en hun relaties in het nieuws", "nl")
    yield (
        ONTOLOGY,
        DCTERMS["description"],
        Literal(
            "Actors, the relations between them, and statements: who does what to whom according to which words of "
            "which text. Event relations follow the categories of PLOVER.",
            "en",
        ),
    )
    yield (
        ONTOLOGY,
        DCTERMS["description"],
        Literal(
            "Actoren, hun onderlinge relaties, en uitspraken: wie doet wat met wie volgens welke woorden van welke "
            "tekst. Relaties voor gebeurtenissen volgen de categorieën van PLOVER.",
            "nl",
        ),
    )


def _terms() -> Iterator[Triple]:
    for section, kind, under in (("classes", "Class", RDFS["subClassOf"]), ("individuals", "NamedIndividual", RDF["type"])):
        for name, term in TERMS[section].items():
            node = KG[name]
            yield node, RDF["type"], OWL[kind]
            yield from ((node, under, _expanded(parent)) for parent in term.get("under", ()))
            yield from ((node, SKOS["closeMatch"], _expanded(other)) for other in term.get("close", ()))
            yield from _words(node, term["en"], term["nl"], term["def_en"], term["def_nl"])
    for name, term in TERMS["properties"].items():
        node = KG[name]
        yield node, RDF["type"], OWL[term["kind"]]
        yield from ((node, RDFS[end], _expanded(term[end])) for end in ("domain", "range") if end in term)
        yield from ((node, RDFS["seeAlso"], _expanded(other)) for other in term.get("see", ()))
        yield from _words(node, term["en"], term["nl"], term["def_en"], term["def_nl"])


def _relations() -> Iterator[Triple]:
    top = KG["relatedTo"]
    yield top, RDF["type"], OWL["ObjectProperty"]
    yield top, RDFS["domain"], ACTOR
    yield top, RDFS["range"], ACTOR
    yield from _words(
        top,
        "related to",
        "heeft een relatie met",
        "The subject stands in some relation to the object; of an open statement, its own words say which.",
        "Het subject heeft een relatie met het object; bij een open uitspraak zeggen haar eigen woorden welke.",
    )
    for relation in relations().values():
        node = KG[relation.name]
        yield node, RDF["type"], OWL["ObjectProperty"]
        if relation.symmetric:
            yield node, RDF["type"], OWL["SymmetricProperty"]
        yield node, RDFS["subPropertyOf"], KG[relation.parent] if relation.parent else top
        yield node, KG["family"], Literal(relation.family.value)
        if relation.category is not None:
            yield node, KG["ploverCategory"], Literal(relation.category)
        yield from ((node, SCHEMA["domainIncludes"], KG[kind.value]) for kind in relation.domain)
        yield from ((node, SCHEMA["rangeIncludes"], KG[kind.value]) for kind in relation.range)
        yield from ((node, SKOS["closeMatch"], _expanded(name)) for name in relation.close)
        labels, definitions = relation.labels, relation.definitions
        yield from _words(node, labels["en"], labels["nl"], definitions["en"], definitions["nl"])
        if relation.inverse is not None:
            other, words = KG[relation.inverse], relation.inverse_labels
            yield other, RDF["type"], OWL["ObjectProperty"]
            yield other, OWL["inverseOf"], node
            yield from ((other, SKOS["closeMatch"], _expanded(name)) for name in relation.inverse_close)
            yield from _words(
                other,
                words["en"],
                words["nl"],
                f"The inverse of “{labels['en']}”; for reading, kg does not write it.",
                f"Het omgekeerde van “{labels['nl']}”; om te lezen, kg schrijft het niet.",
            )


# Nothing is two of these: what a reasoner finds to be so is a mistake.
DISJOINT = (
    (ACTOR, STATEMENT, KG["Document"], KG["Run"], KG["NominalMention"]),
    (KG["Person"], ORGANISATION, KG["Group"], KG["Place"]),
    (KG["Polarity"], KG["Certainty"], KG["Tense"]),
)
DIFFERENT = tuple(
    tuple(KG[name] for name, term in TERMS["individuals"].items() if kind in map(_expanded, term["under"])) for kind in DISJOINT[-1]
)
# A statement has one of each.
FUNCTIONAL = ("polarity", "certainty", "tense", "confidence", "subjectMention", "objectMention", "cueMention")


def _axioms() -> Iterator[Triple]:
    for predicate, groups in ((OWL["disjointWith"], DISJOINT), (OWL["differentFrom"], DIFFERENT)):
        for group in groups:
            yield from ((one, predicate, other) for one, other in combinations(group, 2))
    yield from ((KG[name], RDF["type"], OWL["FunctionalProperty"]) for name in FUNCTIONAL)


def ontology() -> str:
    """The whole of ``kg.ttl``."""
    triples = [*_header(), *_terms(), *_relations(), *_axioms()]
    places: dict[Iri, int] = {}
    for subject, _, _ in triples:
        places.setdefault(subject, len(places))
    return "".join(turtle(triples, PREFIXES, lambda subject, _: (places[subject],)))


if __name__ == "__main__":
    write_text(PATH, [ontology()])
    print(PATH)
