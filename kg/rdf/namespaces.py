"""The RDF terms that `kg` works with, and the vocabularies it uses.

Terms are plain strings and tuples: writing a million triples needs no library.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias


class Iri(str):
    """An absolute IRI, unescaped; equal to the ``str`` with the same characters."""

    __slots__ = ()


class Literal(NamedTuple):
    """A literal.

    Attributes:
        value: its lexical form.
        lang: BCP 47 tag in lower case, or ``""``.
        datatype: IRI of its datatype; ``""`` for ``xsd:string`` and for language-tagged strings.
    """

    value: str
    lang: str = ""
    datatype: str = ""


class TripleTerm(NamedTuple):
    """A triple as the object of another (RDF 1.2)."""

    subject: Iri
    predicate: Iri
    object: Term


Term: TypeAlias = Iri | Literal
#: What can stand as an object in RDF 1.2.
Object: TypeAlias = Term | TripleTerm
Triple: TypeAlias = tuple[Iri, Iri, Term]
#: subject, predicate, object and the IRI of the document whose named graph holds it (None: the default graph).
Quad: TypeAlias = tuple[Iri, Iri, Term, Iri | None]


@dataclass(frozen=True, slots=True)
class Namespace:
    """A vocabulary: ``KG["polarity"]`` is the IRI of its term."""

    iri: str

    def __getitem__(self, name: str) -> Iri:
        return Iri(self.iri + name)


KG = Namespace("urn:kg:ontology#")
DCTERMS = Namespace("http://purl.org/dc/terms/")
ITSRDF = Namespace("http://www.w3.org/2005/11/its/rdf#")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
OWL = Namespace("http://www.w3.org/2002/07/owl#")
PROV = Namespace("http://www.w3.org/ns/prov#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
SCHEMA = Namespace("https://schema.org/")
SEM = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
WD = Namespace("http://www.wikidata.org/entity/")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")

#: The base of all IRIs that are minted for data, unless the user gives another.
DEFAULT_BASE = "urn:kg:"

#: Prefixes of every file of data, besides those of the base (``kg.rdf.mint.Names.prefixes``).
VOCABULARIES: dict[str, str] = {
    "dcterms": DCTERMS.iri,
    "itsrdf": ITSRDF.iri,
    "kg": KG.iri,
    "nif": NIF.iri,
    "prov": PROV.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "schema": SCHEMA.iri,
    "skos": SKOS.iri,
    "wd": WD.iri,
    "xsd": XSD.iri,
}
