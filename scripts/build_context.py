"""Write ``kg/ontology/context.jsonld``, the JSON-LD context of the files that kg writes.

    python scripts/build_context.py

It is made from the relations and from the terms below; a test compares.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import kg.ontology
from kg.ontology import relations
from kg.rdf.namespaces import KG, VOCABULARIES
from kg.rdf.write import write_text

PATH = Path(kg.ontology.__file__).with_name("context.jsonld")

# Values that are terms of the ontology, other things, and text in a language.
WORDS = ("kg:polarity", "kg:certainty", "kg:tense", "kg:subjectType", "kg:objectType", "kg:actorType", "rdf:predicate")
LINKS = (
    "rdf:subject", "rdf:object", "kg:attributedTo", "kg:subjectMention", "kg:objectMention", "kg:cueMention", "kg:country",
    "prov:wasDerivedFrom", "prov:wasGeneratedBy", "nif:referenceContext", "itsrdf:taIdentRef", "skos:exactMatch", "dcterms:isPartOf",
)  # fmt: skip
TEXTS = (
    "skos:prefLabel", "skos:altLabel", "nif:anchorOf", "nif:isString", "kg:cueLemma", "kg:when", "kg:attributedToText", "dcterms:title",
)  # fmt: skip
TYPED = {"kg:confidence": "xsd:decimal", "schema:datePublished": "xsd:date"}
# Values of more than one kind: each says itself what it is.
PLAIN = (
    "dcterms:identifier", "dcterms:language", "dcterms:source", "schema:startDate", "schema:endDate", "schema:location",
    "nif:beginIndex", "nif:endIndex", "kg:listed", "kg:construction", "kg:ploverCategory", "kg:version", "kg:pipeline", "kg:setting",
)  # fmt: skip


def terms() -> dict[str, dict[str, str]]:
    """Each term with its definition; the local name is the term."""
    rows = [
        *((name, {"@type": "@vocab"}) for name in WORDS),
        *((name, {"@type": "@id"}) for name in LINKS),
        *((name, {"@container": "@language"}) for name in TEXTS),
        *((name, {"@type": kind}) for name, kind in TYPED.items()),
        *((name, {}) for name in PLAIN),
        *((f"kg:{name}", {"@type": "@id"}) for name in ["relatedTo", *relations()]),
    ]
    found: dict[str, dict[str, str]] = {}
    for name, definition in rows:
        term = name.partition(":")[2]
        if term in found:
            raise ValueError(f"two terms are called {term}")
        found[term] = {"@id": name, **definition}
    return dict(sorted(found.items()))


def context() -> str:
    """The whole of ``context.jsonld``."""
    everything: dict[str, Any] = {"@vocab": KG.iri, "id": "@id", "type": "@type", **dict(sorted(VOCABULARIES.items())), **terms()}
    lines = (f" {json.dumps(name)}: {json.dumps(value)}" for name, value in everything.items())
    return '{"@context": {\n' + ",\n".join(lines) + "\n}}\n"


if __name__ == "__main__":
    write_text(PATH, [context()])
    print(PATH)
