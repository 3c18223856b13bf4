"""From a NetworkX multigraph to what is drawn: sorted nodes and links, duplicates added up, the strongest kept.

Everything is put in an order that depends on the names alone, so the picture does not depend on the
order in which nodes and edges were added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import networkx as nx

from kg.drawing import style
from kg.drawing.geometry import Array
from kg.drawing.text import Ruler, clean, fonts, wrap

Graph: TypeAlias = "nx.MultiDiGraph[Any]"

MERGE_ABOVE = 3  # parallel edges between two actors that are drawn one by one


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


@dataclass(frozen=True, slots=True, order=True)
class _Edge:
    source: str
    target: str
    family: str
    status: str
    label: str
    relation: str
    symmetric: bool
    count: int


def _edges(graph: Graph, names: dict[object, str]) -> list[_Edge]:
    """The edges, sorted, equal ones added up, symmetric ones turned to run from the lesser name."""
    counts: dict[tuple[str, str, str, str, str, str, bool], int] = defaultdict(int)
    for u, v, data in graph.edges(data=True):
        source, target = names[u], names[v]
        symmetric = bool(data.get("symmetric", False))
        if symmetric and source > target:
            source, target = target, source
        relation = str(data.get("relation", ""))
        label = clean(str(data.get("label") or relation))
        family, status = str(data.get("family", "")), str(data.get("status", ""))
        family = family if family in style.THEMES["light"].families else style.OPEN
        status = status if status in style.DASHES else "asserted"
        key = (source, target, family, status, label, relation, symmetric)
        counts[key] += max(int(data.get("count", 1)), 1)
    return sorted(_Edge(*key, count) for key, count in counts.items())


def strongest(names: Iterable[str], edges: list[_Edge], limit: int) -> set[str]:
    """The ``limit`` names that remain when the weakest (sum of counts of its edges) goes, again and again."""
    weight: dict[str, int] = dict.fromkeys(sorted(names), 0)
    around: dict[str, list[_Edge]] = {name: [] for name in weight}
    for edge in edges:
        if edge.source != edge.target:
            for name in (edge.source, edge.target):
                weight[name] += edge.count
                around[name].append(edge)
    while len(weight) > limit:
        weakest = min(weight, key=lambda name: (weight[name], name))
        del weight[weakest]
        for edge in around[weakest]:
            other = edge.target if edge.source == weakest else edge.source
            if other in weight:
                weight[other] -= edge.count
    linked = {name for name in weight if weight[name] > 0}
    return linked or set(weight)


def _label(edge: _Edge, words: dict[str, str]) -> str:
    text = wrap(edge.label, 24, 3)
    if edge.status == "negated":
        text = words["not"].format(text)
    elif edge.status in ("alleged", "planned", "possible"):
        text = f"{text} ({words[edge.status]})"
    return f"{text} ×{edge.count}" if edge.count > 1 else text


def _merge(edges: list[_Edge], words: dict[str, str], index: dict[str, int]) -> list[Link]:
    """Links for the edges of one pair; beyond ``MERGE_ABOVE`` those alike but in relation become one."""
    groups: dict[tuple[object, ...], list[_Edge]] = defaultdict(list)
    for number, edge in enumerate(edges):
        alike = (edge.source, edge.target, edge.family, edge.status, edge.symmetric)
        groups[alike if len(edges) > MERGE_ABOVE else (number,)].append(edge)
    links = []
    for group in groups.values():
        first = group[0]
        links.append(
            Link(
                source=index[first.source],
                target=index[first.target],
                label="\n".join(_label(edge, words) for edge in group),
                family=first.family,
                status=first.status,
                count=max(edge.count for edge in group),
                both_ways=first.symmetric and first.source != first.target,
                relations=len(group),
            )
        )
    return links


def font_style(status: str) -> str:
    """Slant of an edge's label: what is not plainly asserted is in italics."""
    return "normal" if status == "asserted" else "italic"


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
    edges = _edges(graph, names)
    kept = set(data) if len(data) <= max_nodes else strongest(data, edges, max(max_nodes, 1))
    drawn = [edge for edge in edges if edge.source in kept and edge.target in kept]
    degree: dict[str, int] = defaultdict(int)
    pairs: dict[tuple[str, str], list[_Edge]] = defaultdict(list)
    for edge in drawn:
        degree[edge.source] += 1
        degree[edge.target] += edge.source != edge.target
        pairs[min(edge.source, edge.target), max(edge.source, edge.target)].append(edge)
    order = sorted(kept)
    index = {name: number for number, name in enumerate(order)}
    links = [link for pair in sorted(pairs) for link in _merge(pairs[pair], words, index)]
    labels = {name: wrap(str(data[name].get("label") or name)) for name in order}
    ruler = Ruler(fonts([*labels.values(), *(link.label for link in links), *words.values(), *extra_text]), dpi)
    nodes = []
    for name in order:
        kind = str(data[name].get("type", ""))
        outline = style.outline(style.mark(kind).shape, style.node_radius(degree[name]))
        reach = float((outline**2).sum(axis=1).max() ** 0.5)
        size = ruler.size(labels[name], style.NODE_FONT)
        nodes.append(Node(name, labels[name], kind, style.node_radius(degree[name]), outline, reach, size))
    measured = []
    for link in links:
        size = ruler.size(link.label, style.EDGE_FONT, style=font_style(link.status))
        measured.append(replace(link, label_size=size))
    families = tuple(f for f in style.THEMES["light"].families if any(e.family == f for e in drawn))
    scene = Scene(tuple(nodes), tuple(measured), families, len(data) - len(order), len(edges) - len(drawn))
    return scene, ruler
