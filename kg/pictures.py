"""From statements to pictures: what a network, a heat map or a timeline of them shows, and its title and source line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.actors.model import Actor
from kg.document import Document
from kg.errors import KgError
from kg.explorer.select import period
from kg.explorer.status import status
from kg.ontology import relations
from kg.relations.model import Statement

if TYPE_CHECKING:
    import networkx as nx

    from kg.drawing import DrawReport, Event

DRAWN = frozenset({"asserted", "alleged", "planned", "negated", "possible"})


class Kind(StrEnum):
    """Kinds of pictures."""

    NETWORK = "network"
    MATRIX = "matrix"
    TIMELINE = "timeline"


#: What each kind of picture shows where nothing else is asked for. A heat map counts, so it leaves out what is not said to be so.
SHOWN = {Kind.NETWORK: DRAWN, Kind.TIMELINE: DRAWN, Kind.MATRIX: frozenset({"asserted", "alleged"})}
_PICTURED = 60  # actors; with more a graph shows itself without its picture
_TITLES = {
    Kind.NETWORK: {"en": "Who does what to whom", "nl": "Wie doet wat met wie"},
    Kind.MATRIX: {"en": "Who acts on whom", "nl": "Wie handelt tegenover wie"},
    Kind.TIMELINE: {"en": "Who did what when", "nl": "Wie deed wat wanneer"},
}


def title(kind: Kind, lang: str) -> str:
    """The title of a picture that got none."""
    return _TITLES[kind]["nl" if lang == "nl" else "en"]


def source_line(statements: Iterable[Statement], documents: Mapping[str, Document], lang: str) -> str:
    """Says where a picture comes from: the documents of its statements, and how many there are."""
    held = list(statements)
    ids = {s.sentence.document for s in held}
    names = sorted({d.source for d in documents.values() if d.source and d.id in ids})
    shown = ", ".join(names[:6]) + (" …" if len(names) > 6 else "")
    dutch = lang == "nl"
    word = ("Bron" if dutch else "Source") if len(names) == 1 else ("Bronnen" if dutch else "Sources")
    return f"{word}: {shown} ({len(held)} {'uitspraken' if dutch else 'statements'})"


def events(
    statements: Iterable[Statement], actors: Mapping[str, Actor], documents: Mapping[str, Document], lang: str = "en"
) -> list[Event]:
    """The statements between two actors that have a date, equal ones of several sentences together."""
    from kg.drawing import Event

    found: dict[tuple[Any, ...], set[tuple[str, int]]] = defaultdict(set)
    for s in statements:
        when = period(s, documents)
        if when is None or s.subject.actor is None or s.object.actor is None:
            continue
        key = (*when, s.subject.actor, s.object.actor, s.relation, s.cue_lemma if s.relation is None else "", status(s), _dated(s))
        found[key].add((s.sentence.document, s.sentence.begin))
    made = []
    for (start, end, who, whom, name, words, how, dated), sentences in found.items():
        relation = relations()[name] if name else None
        label = relation.labels.get(lang, name) if relation else words
        actor = actors[who]
        family = relation.family.value if relation else "open"
        text = f"{label} {actors[whom].label(lang)}"
        made.append(Event(start, end, who, actor.label(lang), actor.type.value, text, family, how, len(sentences), dated))
    return made


def _dated(s: Statement) -> bool:
    return bool(s.start or s.end)


def name_all(network: nx.MultiDiGraph[str], actors: Mapping[str, Actor]) -> None:
    """Gives every node its actor's other names, for labels in scripts that no font has."""
    for id_ in network:
        actor = actors[id_]
        aliases = (alias for lang in sorted(actor.aliases) for alias in actor.aliases[lang])
        network.nodes[id_]["names"] = tuple(dict.fromkeys((*actor.labels.values(), *aliases)))


def write_network(network: nx.MultiDiGraph[str], path: Path, **options: Any) -> DrawReport:
    """Draws a network; options as for :func:`kg.drawing.draw`.

    Raises:
        KgError: there is nothing to draw. OutputError: the file cannot be written.
    """
    from kg.drawing import draw

    if not network:
        raise KgError("there is nothing to draw: no such statement in this graph is between two named actors")
    return draw(network, path, **options)


def write_matrix(network: nx.MultiDiGraph[str], path: Path, *, max_nodes: int = 30, **options: Any) -> DrawReport:
    """Draws a heat map; options as for :func:`kg.drawing.matrix`. Raises as :func:`write_network`."""
    from kg.drawing import DrawReport, matrix, save
    from kg.drawing.files import check_suffix

    check_suffix(path)
    if not network.number_of_edges():
        raise KgError("there is nothing to draw: no such statement in this graph is between two named actors")
    figure, nodes, edges = matrix(network, max_nodes=max_nodes, **options)
    save(figure, path)
    return DrawReport(None, len(network) - nodes, network.number_of_edges() - edges, nodes, edges)


def write_timeline(happened: list[Event], path: Path, **options: Any) -> DrawReport:
    """Draws events along time; options as for :func:`kg.drawing.timeline`. Raises as :func:`write_network`."""
    from kg.drawing import DrawReport, save, timeline
    from kg.drawing.files import check_suffix

    check_suffix(path)
    if not happened:
        raise KgError("there is nothing to draw: no such statement between two named actors has a date, nor has its document")
    figure, lanes, left = timeline(happened, **options)
    save(figure, path)
    return DrawReport(None, len({event.who for event in happened}) - lanes, len(happened) - left, lanes, left)


def graph_html(
    network: nx.MultiDiGraph[str],
    statements: Iterable[Statement],
    actors: Mapping[str, Actor],
    documents: Mapping[str, Document],
    lang: str,
) -> str:
    """A graph for a notebook: counts, its ten strongest relations, and up to 60 actors the picture."""
    from kg.explorer import display

    name_all(network, actors)
    counts = {"documents": len(documents), "actors": len(actors), "statements": len(list(statements))}
    edges = sorted(network.edges(keys=True, data=True), key=lambda e: (-e[3]["count"], -e[3]["confidence"], e[:3]))
    rows = [
        (network.nodes[a]["label"], edge["label"], network.nodes[b]["label"], edge["status"], edge["count"], f"{edge['confidence']:.2f}")
        for a, b, _, edge in edges[:10]
    ]
    picture = ""
    if len(network) > _PICTURED:
        picture = f"<em>{len(network)} actors in the network; a picture is shown up to {_PICTURED}: ask for a part, or draw() it.</em>"
    elif network:
        from kg.drawing import render, to_svg

        figure, _ = render(network, lang=lang, source=source_line(statements, documents, lang))
        picture = to_svg(figure)
    return display.graph_html(counts, ("subject", "relation", "object", "status", "sentences", "confidence"), rows, picture)
