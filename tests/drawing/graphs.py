"""Graphs to draw in tests: invented, the same every time."""

from __future__ import annotations

import random
from itertools import combinations

import networkx as nx

from kg.ontology import ActorType, relations

STATUSES = ("asserted",) * 7 + ("alleged", "planned", "possible", "negated", "open")
FIRST = ("Ana", "Viktor", "Sana", "Idris", "Liesel", "Mateo", "Duke", "Noor", "Petra", "Omar")
LAST = ("Petrov", "Hale", "Qureshi", "Kone", "Brandt", "Ruiz", "Emmerich", "Haddad", "Novak", "Aziz")
PLACES = ("Ostmark", "Valdoria", "Nyland", "Tarsis", "Ubari", "Kestrel", "Lorn", "Serrano", "Coast", "Harbour")
BODIES = ("Republic", "Workers' Union", "Defence League", "Royal Guard", "Bank", "Council", "Front", "Alliance")


def name(rng: random.Random, kind: str) -> str:
    """An invented name that fits the type of actor."""
    if kind == ActorType.PERSON:
        return f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    if kind in (ActorType.COUNTRY, ActorType.PLACE) and rng.random() < 0.7:
        return rng.choice(PLACES)
    return f"{rng.choice(PLACES)} {rng.choice(BODIES)}"


def add_edge(graph: nx.MultiDiGraph, u: str, v: str, relation: str, **more: object) -> None:
    """Adds an edge with all attributes; ``more`` overrides them."""
    known = relations()[relation]
    values: dict[str, object] = {
        "relation": relation,
        "label": known.labels["en"],
        "family": str(known.family),
        "count": 1,
        "status": "asserted",
        "symmetric": known.symmetric,
    }
    graph.add_edge(u, v, **{**values, **more})


def random_graph(seed: int, nodes: int, edges: int, hub: int = 0, loops: int = 0, parallel: float = 0.2) -> nx.MultiDiGraph:
    """A graph in several components, ``hub`` spokes round the first node, some parallel and opposite edges."""
    rng = random.Random(seed)
    names = sorted(relations())
    kinds = [ActorType.COUNTRY, ActorType.PERSON, ActorType.ARMED_GROUP] * 3 + list(ActorType)
    graph = nx.MultiDiGraph()
    keys = [f"a{number:02}" for number in range(nodes)]
    for key in keys:
        kind = str(rng.choice(kinds))
        graph.add_node(key, label=name(rng, kind), type=kind)
    done: list[tuple[str, str]] = []
    for number in range(edges):
        if number < hub:
            u, v = keys[0], keys[number + 1]
        elif done and rng.random() < parallel:
            u, v = rng.choice(done)
        else:
            u = rng.choice(keys)
            near = [k for k in keys if k != u and k[-1] in "01234" == (u[-1] in "01234")] or keys
            v = rng.choice([k for k in near if k != u])
        if rng.random() < 0.4:
            u, v = v, u
        done.append((u, v))
        count = rng.choice((1, 1, 1, 2, 3, 5))
        add_edge(graph, u, v, rng.choice(names), status=rng.choice(STATUSES), count=count)
    for number in range(loops):
        add_edge(graph, keys[number], keys[number], "attacks")
    return graph


def reference() -> nx.MultiDiGraph:
    """The demonstration network: 25 actors, 45 relations in three components."""
    kinds = {"c": ActorType.COUNTRY, "g": ActorType.ARMED_GROUP, "p": ActorType.PERSON}
    actors = (
        "c:Ostmark c:Valdoria c:Nyland c:Tarsis c:Kestrel_Republic c:Ubari c:Serrano_Islands c:Grand_Duchy_of_Lorn "
        "g:Northern_Alliance g:Council_of_Nine g:Free_Coast_Front g:Coastal_Defence_League "
        "g:Red_Lantern_Brigade "
        "g:Harbour_Workers'_Union g:Meridian_Bank g:Green_Dawn_Party g:Lorn_Royal_Guard p:Viktor_Hale p:Mateo_Ruiz "
        "p:Captain_Oyelaran p:Gen._Idris_Kone p:Ana_Petrov p:Sana_Qureshi p:Liesel_Brandt p:Duke_Emmerich"
    )
    graph = nx.MultiDiGraph()
    for entry in actors.split():
        kind, label = entry.split(":")
        graph.add_node(label, label=label.replace("_", " "), type=str(kinds[kind]))
    table = """
    Liesel leads Green 2|Liesel meetsWith Ana|Green criticizes Meridian|Meridian funds Green 1 negated
    Viktor leads Meridian|Viktor funds Red 1 alleged|Meridian funds Ostmark 1 alleged
    Harbour protestsAgainst Meridian 2|Mateo leads Harbour|Red attacks Harbour|Red attacks Tarsis 2
    Captain leads Coastal|Coastal protects Tarsis|Tarsis memberOf Council|Free attacks Coastal 1 alleged
    Free attacks Ostmark 3|Ostmark attacks Free 2|Gen. leads Free 2|Gen. withdrawsFrom Ostmark
    Sana meetsWith Gen. 1 alleged|Sana mediatesWith Council 2|Ana criticizes Council|Ana leads Northern 3
    Free alliedWith Northern|Northern supports Free|Ostmark memberOf Council 1 negated
    Council criticizes Ostmark 2|Council supports Nyland|Nyland withdrawsFrom Council|Nyland supports Northern 2
    Valdoria supports Northern 4|Valdoria arms Northern 1 alleged|Northern withdrawsFrom Valdoria
    Valdoria memberOf Council|Valdoria attacks Ostmark 2|Ostmark attacks Valdoria 5|Ostmark sanctions Valdoria
    Kestrel supports Ostmark 2|Kestrel memberOf Council|Kestrel negotiatesWith Valdoria
    Valdoria negotiatesWith Kestrel 1 negated|Lorn_Royal protects Grand|Duke leads Lorn_Royal
    Duke governs Grand 2|Serrano tradesWith Ubari"""
    for row in table.replace("\n", "|").split("|"):
        if row.strip():
            u, relation, v, *rest = row.split()
            ends = [next(k for k in graph if str(k).startswith(w)) for w in (u, v)]
            add_edge(graph, *ends, relation, count=int(rest[0]) if rest else 1, status=rest[1] if rest[1:] else "asserted")
    return graph


LONG = (
    "Volksrepubliek Donetsk en Loehansk, tijdelijk bestuur van de verenigde gebieden",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Министерство иностранных дел",
    "حزب الله",
    "وزارة الخارجية والتعاون الدولي في الجمهورية",
    "Ελληνική Δημοκρατία",
    "$x_1$ \\frac & <b>",
    "İstanbul Büyükşehir",
    "中华人民共和国外交部",
    "משרד החוץ",
)


def long_names(seed: int = 7, nodes: int = 12, edges: int = 14) -> nx.MultiDiGraph:
    """A random graph whose first nodes have very long names and names in other scripts."""
    graph = random_graph(seed, nodes, edges)
    nx.set_node_attributes(graph, {f"a{number:02}": label for number, label in enumerate(LONG)}, "label")
    return graph


def many_parallel() -> nx.MultiDiGraph:
    """Twelve edges between the same two actors."""
    graph = random_graph(20, 6, 6)
    for relation in ("attacks", "bombs", "sanctions", "kills", "arms", "funds"):
        add_edge(graph, "a00", "a01", relation)
        add_edge(graph, "a01", "a00", relation, status="alleged")
    return graph


def complete(nodes: int) -> nx.MultiDiGraph:
    """Every actor acts on every other."""
    graph = random_graph(nodes, nodes, 0)
    names = sorted(relations())
    for number, (u, v) in enumerate(combinations(sorted(graph), 2)):
        add_edge(graph, u, v, names[number % len(names)])
    return graph


def star(nodes: int) -> nx.MultiDiGraph:
    """One hub, and nothing else."""
    return random_graph(nodes, nodes, nodes - 1, hub=nodes - 1)
