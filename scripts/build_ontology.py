"""Write ``kg/ontology/kg.ttl`` from ``kg/ontology/relations.toml`` and the terms below.

    python scripts/build_ontology.py            # with kg installed; else: python -m scripts.build_ontology

The file that it writes depends on nothing else; a test compares.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import kg.ontology
from kg.ontology import ActorType, relations
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
from kg.rdf.write import turtle, write_text

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


class Term(NamedTuple):
    """A class or an individual: labels, definitions, what it stands under and what it is close to elsewhere."""

    en: str
    nl: str
    def_en: str
    def_nl: str
    parents: tuple[Iri, ...] = ()
    close: tuple[Iri, ...] = ()


class Property(NamedTuple):
    """A property that is no relation between actors."""

    en: str
    nl: str
    def_en: str
    def_nl: str
    kind: str
    domain: Iri | None = None
    range: Iri | None = None
    see: tuple[Iri, ...] = ()


ACTOR, ORGANISATION, STATEMENT = KG["Actor"], KG["Organisation"], KG["Statement"]

ACTOR_TYPES = {
    ActorType.COUNTRY: Term(
        "country",
        "land",
        "A sovereign state, or a territory that acts as one.",
        "Een soevereine staat, of een gebied dat als staat handelt.",
        (ACTOR, KG["Place"]),
        (SCHEMA["Country"],),
    ),
    ActorType.GOVERNMENT: Term(
        "government",
        "regering",
        "The government of a country or region, or a ministry of it.",
        "De regering van een land of regio, of een ministerie ervan.",
        (ORGANISATION,),
        (SCHEMA["GovernmentOrganization"],),
    ),
    ActorType.MILITARY: Term(
        "armed forces",
        "strijdkrachten",
        "Armed forces of a state or of an alliance, or a part of them.",
        "De strijdkrachten van een staat of bondgenootschap, of een deel ervan.",
        (ORGANISATION,),
    ),
    ActorType.AGENCY: Term(
        "agency",
        "overheidsdienst",
        "A public body of a state: parliament, court, police, intelligence service.",
        "Een publiek orgaan van een staat: parlement, rechtbank, politie, inlichtingendienst.",
        (ORGANISATION,),
        (SCHEMA["GovernmentOrganization"],),
    ),
    ActorType.ARMED_GROUP: Term(
        "armed group",
        "gewapende groep",
        "An armed organisation that is no part of a state's armed forces, such as a militia.",
        "Een gewapende organisatie die geen deel is van de strijdkrachten van een staat, zoals een militie.",
        (ORGANISATION,),
    ),
    ActorType.PARTY: Term(
        "political party",
        "politieke partij",
        "A party, or an alliance of parties, that takes part in politics.",
        "Een partij, of verbond van partijen, in de politiek.",
        (ORGANISATION,),
    ),
    ActorType.INTERNATIONAL: Term(
        "international organisation",
        "internationale organisatie",
        "An organisation or coalition of states.",
        "Een organisatie of coalitie van staten.",
        (ORGANISATION,),
    ),
    ActorType.ORGANISATION: Term(
        "organisation",
        "organisatie",
        "A group of people with a name, a purpose and some form of leadership.",
        "Een groep mensen met een naam, een doel en een vorm van leiding.",
        (ACTOR,),
        (SCHEMA["Organization"],),
    ),
    ActorType.COMPANY: Term(
        "company",
        "bedrijf",
        "A commercial organisation.",
        "Een commerciële organisatie.",
        (ORGANISATION,),
        (SCHEMA["Corporation"],),
    ),
    ActorType.MEDIA: Term(
        "media organisation",
        "mediaorganisatie",
        "A newspaper, broadcaster, news agency or publisher.",
        "Een krant, omroep, persbureau of uitgever.",
        (ORGANISATION,),
        (SCHEMA["NewsMediaOrganization"],),
    ),
    ActorType.PERSON: Term("person", "persoon", "A human being.", "Een mens.", (ACTOR,), (SCHEMA["Person"],)),
    ActorType.GROUP: Term(
        "group of people",
        "groep mensen",
        "People taken together, such as a people, a faith or protesters, without an organisation.",
        "Mensen samengenomen, zoals een volk, geloofsgroep of betogers, zonder organisatie.",
        (ACTOR,),
    ),
    ActorType.PLACE: Term(
        "place",
        "plaats",
        "A city, region or other place, named for where something happens or for those who act from there.",
        "Een stad, streek of andere plaats, genoemd als plek van handeling of voor wie er vandaan handelt.",
        (ACTOR,),
        (SCHEMA["Place"], SEM["Place"]),
    ),
}

CLASSES = {
    "Actor": Term(
        "actor",
        "actor",
        "Somebody or something that acts in politics: a state, an organisation, a group or a person.",
        "Iemand of iets die in de politiek handelt: een staat, een organisatie, een groep of een persoon.",
        (SKOS["Concept"],),
        (SEM["Actor"], PROV["Agent"]),
    ),
    **{kind.value: term for kind, term in ACTOR_TYPES.items()},
    "Statement": Term(
        "statement",
        "uitspraak",
        "One occurrence in a text of one actor doing something to, or standing in a relation with, another.",
        "Eén plaats in een tekst waar een actor iets doet met, of in een verhouding staat tot, een ander.",
        (RDF["Statement"], PROV["Entity"]),
        (SEM["Event"],),
    ),
    "Document": Term(
        "document",
        "document",
        "A news text, with its full content.",
        "Een nieuwstekst, met de volledige inhoud.",
        (NIF["Context"], PROV["Entity"]),
        (SCHEMA["NewsArticle"],),
    ),
    "NominalMention": Term(
        "nominal mention",
        "naamloze vermelding",
        "A noun phrase that takes part in a statement while the text does not say who it is (two militias).",
        "Een naamwoordgroep in een uitspraak waarvan de tekst niet zegt wie het is (twee milities).",
        (NIF["OffsetBasedString"],),
    ),
    "Run": Term(
        "run",
        "verwerking",
        "What made statements from texts: a version of kg with its pipelines and settings.",
        "Wat van teksten uitspraken maakte: een versie van kg met haar pijplijnen en instellingen.",
        (PROV["Activity"],),
    ),
    "Polarity": Term("polarity", "polariteit", "Whether the text affirms or denies.", "Of de tekst bevestigt of ontkent."),
    "Certainty": Term("certainty", "zekerheid", "How sure the text is.", "Hoe zeker de tekst is."),
    "Tense": Term("tense", "tijd", "When it happens, seen from the text.", "Wanneer het gebeurt, gezien vanuit de tekst."),
}

INDIVIDUALS = {
    "Positive": Term("positive", "bevestigd", "The text affirms it.", "De tekst bevestigt het.", (KG["Polarity"],)),
    "Negative": Term("negative", "ontkend", "The text denies it.", "De tekst ontkent het.", (KG["Polarity"],)),
    "Certain": Term("certain", "zeker", "The text has it as certain.", "De tekst brengt het als zeker.", (KG["Certainty"],)),
    "Probable": Term(
        "probable",
        "waarschijnlijk",
        "The text has it as probable.",
        "De tekst brengt het als waarschijnlijk.",
        (KG["Certainty"],),
    ),
    "Possible": Term("possible", "mogelijk", "The text has it as possible.", "De tekst brengt het als mogelijk.", (KG["Certainty"],)),
    "Past": Term("past", "verleden", "It happened.", "Het is gebeurd.", (KG["Tense"],)),
    "Present": Term("present", "heden", "It happens or holds.", "Het gebeurt of geldt.", (KG["Tense"],)),
    "Future": Term(
        "future",
        "toekomst",
        "It is planned, promised or expected.",
        "Het is voorgenomen, toegezegd of verwacht.",
        (KG["Tense"],),
    ),
}

PROPERTIES = {
    "polarity": Property(
        "polarity",
        "polariteit",
        "Whether the text affirms or denies the statement.",
        "Of de tekst de uitspraak bevestigt of ontkent.",
        "ObjectProperty",
        STATEMENT,
        KG["Polarity"],
    ),
    "certainty": Property(
        "certainty",
        "zekerheid",
        "How sure the text is of the statement.",
        "Hoe zeker de tekst van de uitspraak is.",
        "ObjectProperty",
        STATEMENT,
        KG["Certainty"],
    ),
    "tense": Property(
        "tense",
        "tijd",
        "When it happens, seen from the text.",
        "Wanneer het gebeurt, gezien vanuit de tekst.",
        "ObjectProperty",
        STATEMENT,
        KG["Tense"],
    ),
    "confidence": Property(
        "confidence",
        "betrouwbaarheid",
        "Estimated probability, 0 to 1, that a reader of the sentence would agree with the statement.",
        "Geschatte kans, 0 tot 1, dat een lezer van de zin het met de uitspraak eens is.",
        "DatatypeProperty",
        STATEMENT,
        XSD["decimal"],
    ),
    "attributedTo": Property(
        "attributed to",
        "toegeschreven aan",
        "The actor who, according to the text, says so; without one, the document itself does.",
        "De actor die het volgens de tekst zegt; zonder zegt het document het zelf.",
        "ObjectProperty",
        STATEMENT,
        ACTOR,
        (PROV["wasAttributedTo"],),
    ),
    "attributedToText": Property(
        "attributed to (words)",
        "toegeschreven aan (woorden)",
        "The text's words for who says so, where it is no known actor.",
        "De woorden van de tekst voor wie het zegt, als dat geen bekende actor is.",
        "DatatypeProperty",
        STATEMENT,
    ),
    "subjectMention": Property(
        "subject mention",
        "vermelding van het subject",
        "The passage that names the subject.",
        "De passage die het subject noemt.",
        "ObjectProperty",
        STATEMENT,
        NIF["OffsetBasedString"],
    ),
    "objectMention": Property(
        "object mention",
        "vermelding van het object",
        "The passage that names the object.",
        "De passage die het object noemt.",
        "ObjectProperty",
        STATEMENT,
        NIF["OffsetBasedString"],
    ),
    "cueMention": Property(
        "cue mention",
        "vermelding van de relatie",
        "The passage that expresses the relation.",
        "De passage die de relatie uitdrukt.",
        "ObjectProperty",
        STATEMENT,
        NIF["OffsetBasedString"],
    ),
    "subjectType": Property(
        "subject type",
        "soort subject",
        "What kind of actor the subject is.",
        "Wat voor actor het subject is.",
        "AnnotationProperty",
    ),
    "objectType": Property(
        "object type",
        "soort object",
        "What kind of actor the object is.",
        "Wat voor actor het object is.",
        "AnnotationProperty",
    ),
    "actorType": Property(
        "actor type",
        "soort actor",
        "What kind of actor a nominal mention stands for.",
        "Voor wat voor actor een naamloze vermelding staat.",
        "AnnotationProperty",
    ),
    "cueLemma": Property(
        "cue lemma",
        "lemma van de relatie",
        "The dictionary form of the word that expresses the relation.",
        "De woordenboekvorm van het woord dat de relatie uitdrukt.",
        "DatatypeProperty",
        STATEMENT,
    ),
    "construction": Property(
        "construction",
        "constructie",
        "The syntactic construction by which the statement was found.",
        "De syntactische constructie waaraan de uitspraak is gevonden.",
        "DatatypeProperty",
        STATEMENT,
        XSD["string"],
    ),
    "when": Property(
        "when",
        "wanneer",
        "The text's own words for the time, where no date could be told from them.",
        "De woorden van de tekst voor de tijd, als daar geen datum uit volgt.",
        "DatatypeProperty",
        STATEMENT,
    ),
    "country": Property(
        "country",
        "land",
        "The country that an actor belongs to.",
        "Het land waar een actor bij hoort.",
        "ObjectProperty",
        ACTOR,
        ACTOR,
    ),
    "capital": Property(
        "capital",
        "hoofdstad",
        "The city that is a country's capital and may stand for its government.",
        "De stad die de hoofdstad van een land is en voor zijn regering kan staan.",
        "ObjectProperty",
        ACTOR,
        KG["Place"],
    ),
    "demonym": Property(
        "demonym",
        "afgeleid bijvoeglijk naamwoord",
        "An adjective that is made from an actor's name (Iraqi).",
        "Een bijvoeglijk naamwoord bij de naam van een actor (Iraaks, Iraakse).",
        "DatatypeProperty",
        ACTOR,
    ),
    "people": Property(
        "people",
        "inwonersnaam",
        "A word for people of a country or place (Iraqi, Iraqis).",
        "Een woord voor mensen van een land of plaats (Irakees, Irakezen).",
        "DatatypeProperty",
        ACTOR,
    ),
    "listed": Property(
        "listed",
        "in de thesaurus",
        "Whether an actor comes from a thesaurus rather than from a text alone.",
        "Of een actor uit een thesaurus komt en niet alleen uit een tekst.",
        "DatatypeProperty",
        ACTOR,
        XSD["boolean"],
    ),
    "version": Property(
        "version",
        "versie",
        "The version of kg that made the run.",
        "De versie van kg van de verwerking.",
        "DatatypeProperty",
        KG["Run"],
        XSD["string"],
    ),
    "pipeline": Property(
        "pipeline",
        "pijplijn",
        "Name and version of a language pipeline that the run used.",
        "Naam en versie van een taalpijplijn die de verwerking gebruikte.",
        "DatatypeProperty",
        KG["Run"],
        XSD["string"],
    ),
    "setting": Property(
        "setting",
        "instelling",
        "A setting of the run, as name=value.",
        "Een instelling van de verwerking, als naam=waarde.",
        "DatatypeProperty",
        KG["Run"],
        XSD["string"],
    ),
    "family": Property(
        "family",
        "familie",
        "Family of a relation: cooperation, withdrawal, pressure, conflict, role, standing or place.",
        "Familie van een relatie: cooperation, withdrawal, pressure, conflict, role, standing of place.",
        "AnnotationProperty",
    ),
    "ploverCategory": Property(
        "PLOVER category",
        "PLOVER-categorie",
        "Category of the political event ontology PLOVER.",
        "Categorie in PLOVER, de ontologie van politieke gebeurtenissen.",
        "AnnotationProperty",
    ),
}


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
    for name, term in CLASSES.items():
        node = KG[name]
        yield node, RDF["type"], OWL["Class"]
        yield from ((node, RDFS["subClassOf"], parent) for parent in term.parents)
        yield from ((node, SKOS["closeMatch"], other) for other in term.close)
        yield from _words(node, *term[:4])
    for name, term in INDIVIDUALS.items():
        node = KG[name]
        yield node, RDF["type"], OWL["NamedIndividual"]
        yield from ((node, RDF["type"], parent) for parent in term.parents)
        yield from _words(node, *term[:4])
    for name, prop in PROPERTIES.items():
        node = KG[name]
        yield node, RDF["type"], OWL[prop.kind]
        if prop.domain is not None:
            yield node, RDFS["domain"], prop.domain
        if prop.range is not None:
            yield node, RDFS["range"], prop.range
        yield from ((node, RDFS["seeAlso"], other) for other in prop.see)
        yield from _words(node, *prop[:4])


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
DIFFERENT = tuple(tuple(KG[name] for name, term in INDIVIDUALS.items() if kind in term.parents) for kind in DISJOINT[-1])
# A statement has one of each.
FUNCTIONAL = ("polarity", "certainty", "tense", "confidence", "subjectMention", "objectMention", "cueMention")


def _axioms() -> Iterator[Triple]:
    for predicate, groups in ((OWL["disjointWith"], DISJOINT), (OWL["differentFrom"], DIFFERENT)):
        for group in groups:
            yield from ((one, predicate, other) for one, other in combinations(group, 2))
    yield from ((KG[name], RDF["type"], OWL["FunctionalProperty"]) for name in FUNCTIONAL)


def _expanded(name: str) -> Iri:
    prefix, _, local = name.partition(":")
    return Iri(PREFIXES[prefix] + local)


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
