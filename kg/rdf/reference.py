"""The ontology as a page for people: Markdown made from ``kg/ontology/kg.ttl``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files

import pyoxigraph as ox

from kg.ontology import Family, relations
from kg.rdf import build
from kg.rdf.namespaces import DCTERMS, KG, OWL, RDFS, SCHEMA, SEM, SKOS, VOCABULARIES, Iri
from kg.rdf.source import Source
from kg.rdf.turtle import Writer

_ONTOLOGY = Iri(KG.iri.rstrip("#"))
_PREFIXES = {**VOCABULARIES, "owl": OWL.iri, "sem": SEM.iri}


def reference() -> str:
    """The whole page."""
    text = files("kg.ontology").joinpath("kg.ttl").read_text(encoding="utf-8")
    return "\n".join(_Page(Source(ox.parse(text, format=ox.RdfFormat.TURTLE))).lines()) + "\n"


class _Page:
    """Lines of the page."""

    def __init__(self, ontology: Source) -> None:
        self.ontology = ontology
        self._writer = Writer(_PREFIXES)

    def lines(self) -> Iterator[str]:
        version = self.ontology.iri(_ONTOLOGY, OWL["versionIRI"])
        yield "# The ontology"
        yield ""
        yield "<!-- Made by `kg ontology -o docs/ontology.md` from kg/ontology/kg.ttl; do not edit. -->"
        yield ""
        yield self.words(_ONTOLOGY, DCTERMS["description"], "en")
        yield ""
        yield f"* IRI: `{_ONTOLOGY}`, version `{version}`. Prefix `kg:` is `{KG.iri}`."
        yield "* *Usual* subjects and objects are hints (`schema:domainIncludes`, `schema:rangeIncludes`); nothing follows from them."
        yield "  Every relation has `kg:Actor` as domain and range, from `kg:relatedTo` at the top of the tree."
        yield "* *Close to* names terms of other vocabularies that mean nearly the same (`skos:closeMatch`, `rdfs:seeAlso`)."
        for family in Family:
            yield from self.family(family)
        yield from self.section("Classes", self.terms(OWL["Class"]), RDFS["subClassOf"])
        yield from self.section("Individuals", self.terms(OWL["NamedIndividual"]), build.TYPE)
        named = set(relations()) | {r.inverse for r in relations().values()}
        others = [
            node
            for kind in ("ObjectProperty", "DatatypeProperty", "AnnotationProperty")
            for node in self.terms(OWL[kind])
            if node.removeprefix(KG.iri) not in named
        ]
        yield from self.section("Other properties", sorted(others), None)

    def family(self, family: Family) -> Iterator[str]:
        """The relations of a family, as a tree."""
        yield f"\n## Relations: {family.value}\n"
        yield "| relation | Nederlands | definition | PLOVER | read backwards | usual subject → object | close to |"
        yield "|---|---|---|---|---|---|---|"
        for relation in (r for r in relations().values() if r.family is family):
            node = KG[relation.name]
            depth = 1 if relation.parent else 0
            backwards = "the same (symmetric)" if relation.symmetric else f"`kg:{relation.inverse}`" if relation.inverse else ""
            usual = [self.names(self.ontology.iris(node, SCHEMA[name])) for name in ("domainIncludes", "rangeIncludes")]
            yield self.row(
                f"{'↳ ' * depth}`kg:{relation.name}`",
                relation.labels["nl"],
                self.words(node, SKOS["definition"], "en"),
                relation.category or "",
                backwards,
                f"{usual[0] or 'any'} → {usual[1] or 'any'}" if any(usual) else "",
                self.close(node),
            )

    def section(self, title: str, nodes: Iterable[Iri], parent: Iri | None) -> Iterator[str]:
        """A table of terms; with what they stand under, or with domain and range."""
        yield f"\n## {title}\n"
        yield f"| term | Nederlands | definition | {'under' if parent else 'of → value'} | close to |"
        yield "|---|---|---|---|---|"
        for node in nodes:
            if parent is not None:
                place = self.names(iri for iri in self.ontology.iris(node, parent) if iri != OWL["NamedIndividual"])
            else:
                ends = [self.names(self.ontology.iris(node, RDFS[name])) for name in ("domain", "range")]
                place = f"{ends[0] or 'any'} → {ends[1] or 'any'}"
            yield self.row(
                self.names([node]),
                self.words(node, RDFS["label"], "nl"),
                self.words(node, SKOS["definition"], "en"),
                place,
                self.close(node),
            )

    def terms(self, kind: Iri) -> list[Iri]:
        return sorted(self.ontology.by_type[kind])

    def words(self, node: Iri, predicate: Iri, lang: str) -> str:
        return next((literal.value for literal in self.ontology.literals(node, predicate) if literal.lang == lang), "")

    def close(self, node: Iri) -> str:
        return self.names([*self.ontology.iris(node, SKOS["closeMatch"]), *self.ontology.iris(node, RDFS["seeAlso"])])

    def names(self, nodes: Iterable[Iri]) -> str:
        return ", ".join(f"`{self._writer.iri(node)}`" for node in nodes)

    @staticmethod
    def row(*cells: str) -> str:
        return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
