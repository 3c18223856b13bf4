"""From a NetworkX multigraph to what is drawn: sorted nodes and links, duplicates added up, the strongest kept.

Everything is put in an order that depends on the names alone, so the picture does not depend on the
order in which nodes and edges were added.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush
from typing import Any, TypeAlias

import networkx as nx

from kg.drawing import style
from kg.drawing.effort import SIMPLE_ABOVE
from kg.drawing.geometry import Array
from kg.drawing.text import Ruler, fonts, has_letters, legible, wrap

Graph: TypeAlias = "nx.MultiDiGraph[Any]"

MERGE_ABOVE = 3  # parallel edges between two actors that are drawn one by one
LINES_PER_NODE, LINES = 3, 180  # more lines than these nobody can follow; the weakest are left out


@dataclass(frozen=True, slots=True)
class Node:
    """An actor to draw: ``label`` is wrapped, sizes are in points, ``outline`` about its centre."""

    key: str
    label: str
    kind: str
    radius: float
    outline: Array = field(repr=False)
    reach: float
    label_size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Link:
    """An edge to draw between the nodes with indices ``source`` and ``target``; label size in points."""

    source: int
    target: int
    label: str
    family: str
    status: str
    count: int
    both_ways: bool
    relations: int = 1
    label_size: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn, and how much was left out."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    families: tuple[str, ...]
    nodes_left_out: int
    edges_left_out: int
    worded: bool = True  # whether lines have labels


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """Equal edges of a graph together: ``count`` is the sum of theirs."""

    source: str
    target: str
    family: str
    status: str
    label: str
    relation: str
    symmetric: bool
    count: int


def graph_edges(graph: Graph, names: dict[object, str]) -> list[Edge]:
    """The edges, sorted, equal ones added up, symmetric ones turned to run from the lesser name."""
    counts: dict[tuple[str, str, str, str, str, str, bool], int] = defaultdict(int)
    for u, v, data in graph.edges(data=True):
        source, target = names[u], names[v]
        symmetric = bool(data.get("symmetric", False))
        if symmetric and source > target:
            source, target = target, source
        relation = str(data.get("relation", ""))
        label = legible((str(data.get("label") or ""), relation))
        family, status = str(data.get("family", "")), str(data.get("status", ""))
        family = family if family in style.THEMES["light"].families else style.OPEN
        status = status if status in style.DASHES else "asserted"
        key = (source, target, family, status, label, relation, symmetric)
        counts[key] += max(int(data.get("count", 1)), 1)
    return sorted(Edge(*key, count) for key, count in counts.items())


def strongest(names: Iterable[str], edges: list[Edge], limit: int) -> set[str]:
    """The ``limit`` names that remain when the weakest (sum of counts of its edges) goes, again and again."""
    weight: dict[str, int] = dict.fromkeys(sorted(names), 0)
    around: dict[str, list[Edge]] = {name: [] for name in weight}
    for edge in edges:
        if edge.source != edge.target:
            for name in (edge.source, edge.target):
                weight[name] += edge.count
                around[name].append(edge)
    queue = [(heavy, name) for name, heavy in weight.items()]
    heapify(queue)
    while len(weight) > limit:
        heavy, weakest = heappop(queue)
        if weight.get(weakest) != heavy:
            continue  # its weight has changed since; it stands in the queue again
        del weight[weakest]
        for edge in around[weakest]:
            other = edge.target if edge.source == weakest else edge.source
            if other in weight:
                weight[other] -= edge.count
                heappush(queue, (weight[other], other))
    linked = {name for name in weight if weight[name] > 0}
    return linked or set(weight)


def _label(edge: Edge, words: dict[str, str]) -> str:
    text = wrap(edge.label, 24, 3)
    if edge.status == "negated":
        text = words["not"].format(text)
    elif edge.status in ("alleged", "planned", "possible"):
        text = f"{text} ({words[edge.status]})"
    return f"{text} ×{edge.count}" if edge.count > 1 else text


def _merge(edges: list[Edge], words: dict[str, str], index: dict[str, int], simple: bool) -> list[Link]:
    """Links for the edges of one pair; beyond ``MERGE_ABOVE`` those alike but in relation become one.

    In a simple picture there is one link for each direction, without words, in the look of its strongest edge.
    """
    groups: dict[tuple[object, ...], list[Edge]] = defaultdict(list)
    for number, edge in enumerate(edges):
        alike: tuple[object, ...] = (edge.source, edge.target)
        if not simple:
            alike = (*alike, edge.family, edge.status, edge.symmetric) if len(edges) > MERGE_ABOVE else (number,)
        groups[alike].append(edge)
    links = []
    for group in groups.values():
        first = max(group, key=lambda edge: (edge.count, edge)) if simple else group[0]
        links.append(
            Link(
                source=index[first.source],
                target=index[first.target],
                label="" if simple else "\n".join(_label(edge, words) for edge in group),
                family=first.family,
                status=first.status,
                count=sum(edge.count for edge in group) if simple else max(edge.count for edge in group),
                both_ways=first.symmetric and first.source != first.target,
                relations=len(group),
            )
        )
    return links


def _followable(links: list[Link], order: list[str]) -> tuple[list[Link], list[str]]:
    """As many of the strongest links as can be followed, and the nodes that they join; all nodes where nothing is left out."""
    most = max(LINES, LINES_PER_NODE * len(order))
    if len(links) <= most:
        return links, order
    ranked = sorted(range(len(links)), key=lambda number: (-links[number].count, -links[number].relations, number))
    kept = [links[number] for number in sorted(ranked[:most])]
    used = sorted({end for link in kept for end in (link.source, link.target)})
    place = {old: new for new, old in enumerate(used)}
    return [replace(link, source=place[link.source], target=place[link.target]) for link in kept], [order[old] for old in used]


def font_style(link: Link) -> str:
    """Slant of an edge's label: what is not plainly asserted is in italics, where these have its letters."""
    return "italic" if link.status != "asserted" and has_letters(link.label, "italic") else "normal"


def prepare(graph: Graph, *, lang: str, max_nodes: int, dpi: int, extra_text: Iterable[str] = ()) -> tuple[Scene, Ruler]:
    """What to draw of ``graph``, and a ruler with the fonts it needs.

    Raises:
        ValueError: the graph has no nodes, or two of its nodes have the same name.
    """
    if graph.number_of_nodes() == 0:
        raise ValueError("the graph has no actors, so there is nothing to draw")
    words = style.words(lang)
    names: dict[object, str] = {node: str(node) for node in graph.nodes}
    data = {names[node]: values for node, values in graph.nodes(data=True)}
    if len(data) < len(names):
        raise ValueError("two nodes of the graph have the same name")
    edges = graph_edges(graph, names)
    kept = set(data) if len(data) <= max_nodes else strongest(data, edges, max(max_nodes, 1))
    pairs: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.source in kept and edge.target in kept:
            pairs[min(edge.source, edge.target), max(edge.source, edge.target)].append(edge)
    order = sorted(kept)
    index = {name: number for number, name in enumerate(order)}
    simple = len(order) > SIMPLE_ABOVE
    links, order = _followable([link for pair in sorted(pairs) for link in _merge(pairs[pair], words, index, simple)], order)
    degree: Counter[int] = Counter()
    for link in links:
        for end in {link.source, link.target}:
            degree[end] += link.relations
    labels = [wrap(legible((str(data[name].get("label") or ""), *map(str, data[name].get("names", ())), name))) for name in order]
    ruler = Ruler(fonts([*labels, *(link.label for link in links), *words.values(), *extra_text]), dpi)
    nodes = []
    for number, (name, label) in enumerate(zip(order, labels, strict=True)):
        kind, radius = str(data[name].get("type", "")), style.node_radius(degree[number])
        outline = style.outline(style.mark(kind).shape, radius)
        reach = float((outline**2).sum(axis=1).max() ** 0.5)
        nodes.append(Node(name, label, kind, radius, outline, reach, ruler.size(label, style.NODE_FONT)))
    if not simple:
        links = [replace(link, label_size=ruler.size(link.label, style.EDGE_FONT, style=font_style(link))) for link in links]
    families = tuple(f for f in style.THEMES["light"].families if any(link.family == f for link in links))
    drawn = sum(link.relations for link in links)
    return Scene(tuple(nodes), tuple(links), families, len(data) - len(order), len(edges) - drawn, not simple), ruler
