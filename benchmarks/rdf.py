"""RDF: kg, pyoxigraph and rdflib on the same triples, in one run.

    python benchmarks/rdf.py                 # a million triples; rdflib takes some minutes
    python benchmarks/rdf.py --triples 200000
    python benchmarks/rdf.py --no-rdflib

What is timed, best of three (rdflib once):

* ``load``: a Turtle file to something that can be queried. ``kg`` is ``kg.rdf.store.load``, which `kg query` uses;
  ``kg, objects`` is ``KnowledgeGraph.load``, which checks every quote and makes statements, actors and documents;
* ``write``: Turtle to a file, in three lines, each from the same thing for all: ``objects``, the statements, documents and actors
  (``kg`` is ``KnowledgeGraph.save``; pyoxigraph gets the triples of the same objects as terms of its own); ``triples``, Python's
  tuples (``kg`` sorts and groups them, pyoxigraph writes them as they come, repeated ones too); ``store``, what ``load`` gave
  (``kg.rdf.store.dump``), in the store's order. ``kg`` makes the same bytes of the same triples in the first two. ``pyoxigraph, own terms``
  is how long it takes when all terms are its own already: its writing alone;
* ``turtle``, ``trig``: a store in a folder to a file, as ``kg convert`` does it, and pyoxigraph's own; for Turtle pyoxigraph
  has the same triples in one graph of a store, since it writes one graph only;
* ``stream``: a Turtle file to another one, as ``kg convert --stream`` does it, and pyoxigraph's own parser and serialiser
  around a store, in memory;
* ``query``: three patterns joined, all rows read.

At the end: ``kg validate`` of ``output/graph.ttl``, in a process of its own, start of Python included.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.actors.model import Actor
from kg.document import Document, Evidence
from kg.graph import KnowledgeGraph
from kg.ontology import ActorType, relations
from kg.rdf import Names, Run, triples
from kg.rdf.insert import insert
from kg.rdf.namespaces import VOCABULARIES, Literal, Triple
from kg.rdf.query import Rows, ask
from kg.rdf.store import dump, load, open_store, stream
from kg.rdf.turtle import turtle
from kg.rdf.write import write_text
from kg.relations.model import Argument, Statement

ROOT = Path(__file__).resolve().parents[1]
PREFIXES = {**VOCABULARIES, **Names().prefixes}
QUERY = "SELECT ?s ?o ?d WHERE { ?st rdf:subject ?s ; rdf:object ?o ; prov:wasDerivedFrom ?d }"
# Every document of the made-up graph gives about so many triples.
PER_DOCUMENT = 1070


def graph(documents: int) -> KnowledgeGraph:
    """Made-up news: each sentence says one thing about two of 2000 actors."""
    chance = random.Random(1)
    names = [f"actor-{n}" for n in range(2000)]
    actors = [Actor(name, ActorType.GROUP, {"en": name.title(), "nl": name.title()}, {"en": (name.upper(),)}) for name in names]
    table, texts, statements = sorted(relations()), [], []
    for day in range(documents):
        text, said = "", []
        for line in range(25):
            a, b = chance.sample(names, 2)
            relation = chance.choice(table)
            sentence = f"On day {day} {a} {relation} {b} in the harbour, nr {line}."
            said.append((len(text), sentence, a, b, relation))
            text += sentence + "\n"
        texts.append(Document(text, "en", f"{day}.txt"))
        for begin, sentence, a, b, relation in said:
            at = begin + sentence.index(a)
            cue = at + len(a) + 1
            to = cue + len(relation) + 1
            statements.append(
                Statement(
                    relation,
                    Argument(at, at + len(a), a, a, ActorType.GROUP),
                    Argument(to, to + len(b), b, b, ActorType.GROUP),
                    cue,
                    cue + len(relation),
                    relation,
                    Evidence(texts[-1].id, begin, begin + len(sentence), sentence),
                    confidence=round(chance.random(), 2),
                )
            )
    return KnowledgeGraph.of(statements, actors, texts, Run("1"))


def objects(made: KnowledgeGraph) -> Iterator[Triple]:
    """The triples of a graph's statements, actors and documents; some more than once."""
    return triples(made.statements, made.actors.values(), made.documents.values(), made.run)


def terms(made: Iterable[Triple]) -> Iterator[ox.Triple]:
    """The same triples in pyoxigraph's own terms."""
    iri, literal = ox.NamedNode, ox.Literal
    for s, p, o in made:
        if not isinstance(o, Literal):
            yield ox.Triple(iri(s), iri(p), iri(o))
        elif o.lang:
            yield ox.Triple(iri(s), iri(p), literal(o.value, language=o.lang))
        else:
            yield ox.Triple(iri(s), iri(p), literal(o.value, datatype=iri(o.datatype)) if o.datatype else literal(o.value))


def timed(action: Callable[[], Any], rounds: int = 3) -> float:
    """Shortest of some runs, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        held = action()
        times.append(time.perf_counter() - begin)
        del held
    return min(times)


def rows(answer: Any) -> int:
    """Read all rows of an answer of any of the three."""
    return sum(1 for _ in (answer.solutions if isinstance(answer, Rows) else answer))


def show(what: str, seconds: dict[str, float]) -> None:
    """One line: seconds, and how often pyoxigraph's time."""
    base = seconds["pyoxigraph"]
    print(f"{what:7}", "  ".join(f"{name} {t:.2f} s ({t / base:.2f}×)" for name, t in seconds.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--triples", type=int, default=1_000_000, help="about how many")
    parser.add_argument("--no-rdflib", action="store_true", help="leave rdflib out")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        compare(Path(folder), max(1, args.triples // PER_DOCUMENT), rdflib=not args.no_rdflib)
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-m", "kg.cli", "validate", ROOT / "output" / "graph.ttl"], check=True, stdout=subprocess.DEVNULL)
    print(f"validate output/graph.ttl: {time.perf_counter() - begin:.2f} s")


def compare(folder: Path, documents: int, *, rdflib: bool) -> None:
    """Time all of them on one graph."""
    made = graph(documents)
    file, out = folder / "graph.ttl", folder / "out.ttl"
    held = list(set(objects(made)))
    made.save(file)
    print(f"{len(held)} triples, {len(made.statements)} statements, {file.stat().st_size / 1e6:.0f} MB of Turtle")
    default = ox.DefaultGraph()

    def ox_load() -> ox.Store:
        store = ox.Store()
        store.bulk_load(path=str(file), format=ox.RdfFormat.TURTLE)
        return store

    store = ox_load()
    native = [quad.triple for quad in store]
    times: dict[str, dict[str, float]] = {
        "load": {
            "pyoxigraph": timed(ox_load),
            "kg": timed(lambda: load(file)),
            "kg, objects": timed(lambda: KnowledgeGraph.load(file)),
        },
        "objects": {
            "pyoxigraph": timed(lambda: ox.serialize(terms(objects(made)), str(out), ox.RdfFormat.TURTLE, prefixes=PREFIXES)),
            "kg": timed(lambda: made.save(out)),
        },
        "triples": {
            "pyoxigraph": timed(lambda: ox.serialize(terms(held), str(out), ox.RdfFormat.TURTLE, prefixes=PREFIXES)),
            "kg": timed(lambda: write_text(out, turtle(held, PREFIXES))),
            "pyoxigraph, own terms": timed(lambda: ox.serialize(native, str(out), ox.RdfFormat.TURTLE, prefixes=PREFIXES)),
        },
        "store": {
            "pyoxigraph": timed(lambda: store.dump(str(out), ox.RdfFormat.TURTLE, from_graph=default, prefixes=PREFIXES)),
            "kg": timed(lambda: dump(store, out)),
        },
        "query": {
            "pyoxigraph": timed(lambda: rows(store.query(QUERY, prefixes=PREFIXES))),
            "kg": timed(lambda: rows(ask(store, QUERY))),
        },
    }
    if rdflib:
        import rdflib as library

        begin = time.perf_counter()
        other = library.Graph().parse(file)
        times["load"]["rdflib"] = time.perf_counter() - begin
        times["triples"]["rdflib"] = timed(lambda: other.serialize(str(out), format="turtle"), 1)
        times["query"]["rdflib"] = timed(lambda: rows(other.query(QUERY, initNs=PREFIXES)), 1)
    for what, seconds in times.items():
        show(what, seconds)

    def through() -> None:
        ox_load().dump(str(out), ox.RdfFormat.TURTLE, from_graph=default, prefixes=PREFIXES)

    show("stream", {"pyoxigraph": timed(through), "kg": timed(lambda: stream(file, out))})
    stored(folder, made)


def stored(folder: Path, made: KnowledgeGraph) -> None:
    """The same graph in a folder."""
    begin = time.perf_counter()
    disk = open_store(folder / "store", write=True)
    insert(disk, made.statements, made.actors.values(), made.documents.values(), made.run, Names())
    disk.flush()
    print(f"store: filled in {time.perf_counter() - begin:.1f} s")
    times = {
        "pyoxigraph": timed(lambda: disk.dump(str(folder / "a.trig"), ox.RdfFormat.TRIG, prefixes=PREFIXES)),
        "kg": timed(lambda: dump(disk, folder / "b.trig")),
    }
    show("trig", times)
    union = open_store(folder / "union", write=True)
    union.bulk_extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in disk)
    union.flush()
    default = ox.DefaultGraph()
    times = {
        "pyoxigraph": timed(lambda: union.dump(str(folder / "a.ttl"), ox.RdfFormat.TURTLE, from_graph=default, prefixes=PREFIXES)),
        "kg": timed(lambda: dump(disk, folder / "b.ttl")),
    }
    show("turtle", times)
    joined = timed(lambda: rows(disk.query(QUERY, prefixes=PREFIXES, use_default_graph_as_union=True)))
    show("query", {"pyoxigraph": joined, "kg": timed(lambda: rows(ask(disk, QUERY)))})


if __name__ == "__main__":
    main()
