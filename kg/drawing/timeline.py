"""Statements along time, a lane for each actor that acts. Lengths in points.

The columns stand in the order of time; they are as wide as their words, so distances are not to scale.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon, Rectangle

from kg.drawing import style
from kg.drawing.legend import Sample, Section, flow
from kg.drawing.matrix import mixed
from kg.drawing.page import Page, put, settings
from kg.drawing.style import Theme
from kg.drawing.text import Ruler, fonts, has_letters, legible, wrap

COLUMNS, LANES, EVENTS = 14, 20, 160  # more than these are left out, or put together in longer periods
_FONT = style.EDGE_FONT + 0.5
_MARK = 10.0  # room for the mark before the words
_ROW = 4.0  # between rows
_PAD = 6.0


@dataclass(frozen=True, slots=True)
class Event:
    """Something to show.

    Attributes:
        start, end: ISO 8601 dates, possibly without day or month; one of them may be None.
        who: key of the actor whose lane it stands in; ``name`` its name, ``kind`` its type.
        text: what the actor does, and to whom.
        family, status: as on edges of a network.
        count: number of sentences.
        dated: whether the text itself gives the date; else it is the document's.
    """

    start: str | None
    end: str | None
    who: str
    name: str
    kind: str
    text: str
    family: str
    status: str = "asserted"
    count: int = 1
    dated: bool = True


def _decade(date: str) -> str:
    return f"{date[:3]}0–{date[:3]}9"


# From fine to coarse: what a column is.
_GRAINS: tuple[Callable[[str], str], ...] = (lambda d: d, lambda d: d[:7], lambda d: d[:4], _decade)


def _columns(events: list[Event]) -> tuple[list[str], Callable[[str], str]]:
    """The columns, and the function that gives the column of a date: the finest that does not give too many."""
    dates = [date for event in events for date in (event.start, event.end) if date]
    for grain in _GRAINS:
        found = sorted({grain(date) for date in dates})
        if len(found) <= COLUMNS:
            break
    return found, grain


@dataclass(slots=True)
class _Entry:
    event: Event
    label: str
    size: tuple[float, float]
    first: int
    last: int
    row: int = 0


def timeline(
    events: Iterable[Event],
    *,
    title: str = "",
    source: str = "",
    lang: str = "en",
    theme: str = "light",
    width: float | None = None,
    dpi: int = 150,
) -> tuple[Figure, int, int]:
    """A picture of ``events``, and how many actors and events it leaves out.

    Raises:
        ValueError: there are none, or the theme is unknown.
    """
    given = sorted(events, key=lambda e: (e.start or e.end or "", e.end or "", e.who, e.text, e.status, e.family, e.count, e.dated))
    if not given:
        raise ValueError("no statement has a date, so there is nothing to draw")
    colours, words = style.theme(theme), style.words(lang)
    busy = Counter(event.who for event in given)
    lanes = sorted(busy, key=lambda who: (-busy[who], who))[:LANES]
    ranked = sorted((e for e in given if e.who in lanes), key=lambda e: (-e.dated, -e.count))[:EVENTS]
    shown = [event for event in given if event in set(ranked)]
    columns, grain = _columns(shown)
    if len(columns) > COLUMNS:  # more than fourteen decades: the latest
        columns = columns[-COLUMNS:]
        shown = [event for event in shown if grain(event.end or event.start or "") in columns]
    lanes = [who for who in lanes if any(event.who == who for event in shown)]
    with settings():
        title, source = (legible((text,)) if text else "" for text in (title, source))
        names = {event.who: wrap(legible((event.name, event.who)), 20, 2) for event in shown}
        texts = [wrap(_words(event, words), 26, 3) for event in shown]
        ruler = Ruler(fonts([*names.values(), *texts, *words.values(), title, source]), dpi)
        entries = [_entry(event, text, columns, grain, ruler) for event, text in zip(shown, texts, strict=True)]
        wide = _widths(columns, entries, ruler)
        heights = {who: _arrange([entry for entry in entries if entry.event.who == who]) for who in lanes}
        left = max(ruler.size(name, style.NODE_FONT)[0] for name in names.values()) + 34.0
        inner = max(left + sum(wide), style.LEAST_WIDTH, 72.0 * (width or 0.0) - 2 * style.MARGIN)
        page = Page(title, colours, ruler, inner)
        page.below.append(flow(_legend(shown, colours, words), ruler, colours, inner))
        page.add(words["timeline"], "caption")
        missing = len(busy) - len(lanes), len(given) - len(shown)
        if any(missing):
            page.add(words["timeline_left_out"].format(nodes=missing[0], edges=missing[1]), "caption")
        page.add(source, "source")
        total = sum(sum(rows) + 2 * _PAD for rows in heights.values()) + 2 * 16.0
        figure, axes, (x, y) = page.make(total, dpi)
        edges = [x + left + sum(wide[:number]) for number in range(len(columns) + 1)]
        for number, column in enumerate(columns):
            for at in (y + total - 8.0, y + 8.0):
                put(
                    axes, edges[number], at, column, style.LEGEND_FONT, colours.ink, ruler, f"date-{number}",
                    ha="left", va="center", fontweight="bold",
                )  # fmt: skip
            line = Rectangle((edges[number] - 5.0, y + 16.0), 0.6, total - 32.0, facecolor=colours.faint, alpha=0.45, zorder=1)
            axes.add_artist(line)
        at = y + total - 16.0
        for number, who in enumerate(lanes):
            high = sum(heights[who]) + 2 * _PAD
            kind = next(event.kind for event in shown if event.who == who)
            _lane(axes, (x, at - high, inner, high), names[who], kind, number, ruler, colours)
            mine = [entry for entry in entries if entry.event.who == who]
            _entries(axes, mine, heights[who], edges, wide, at - _PAD, ruler, colours)
            at -= high
    return figure, *missing


def _words(event: Event, words: dict[str, str]) -> str:
    text = legible((event.text,))
    if event.status == "negated":
        text = words["not"].format(text)
    elif event.status in ("alleged", "planned", "possible"):
        text = f"{text} ({words[event.status]})"
    if event.start and not event.end:
        text = f"{text} →"
    return f"{text} ×{event.count}" if event.count > 1 else text


def _entry(event: Event, label: str, columns: list[str], grain: Callable[[str], str], ruler: Ruler) -> _Entry:
    first, last = (columns.index(grain(date)) if date and grain(date) in columns else None for date in (event.start, event.end))
    first, last = (last if first is None else first), (first if last is None else last)
    first, last = first or 0, last or 0
    width, height = ruler.size(label, _FONT, style=_slant(event, label))
    return _Entry(event, label, (width + _MARK, height + (4.0 if last > first else 0.0)), first, max(first, last))


def _slant(event: Event, label: str) -> str:
    return "italic" if event.status != "asserted" and has_letters(label, "italic") else "normal"


def _widths(columns: list[str], entries: list[_Entry], ruler: Ruler) -> list[float]:
    """Widths of the columns: those of their dates, or of the words that begin in them, as far as they do not run on."""
    wide = [ruler.size(column, style.LEGEND_FONT, "bold")[0] for column in columns]
    for entry in entries:
        run = sum(wide[entry.first + 1 : entry.last + 1])
        wide[entry.first] = max(wide[entry.first], entry.size[0] - run)
    return [width + 14.0 for width in wide]


def _arrange(entries: list[_Entry]) -> list[float]:
    """Puts every entry of a lane in the first row that is free in its columns; the heights of the rows."""
    taken: list[set[int]] = []
    heights: dict[int, float] = defaultdict(float)
    for entry in entries:
        span = set(range(entry.first, entry.last + 1))
        entry.row = next((number for number, row in enumerate(taken) if not row & span), len(taken))
        if entry.row == len(taken):
            taken.append(set())
        taken[entry.row] |= span
        heights[entry.row] = max(heights[entry.row], entry.size[1] + _ROW)
    return [heights[number] for number in range(len(taken))]


def _legend(shown: list[Event], theme: Theme, words: dict[str, str]) -> list[Section]:
    present = {event.family for event in shown}
    families = [(_dot(theme.families[f], True), words["open_family" if f == style.OPEN else f]) for f in theme.families if f in present]
    marks = [
        (_dot(theme.ink, dated), words["dated" if dated else "undated"]) for dated in (True, False) if any(e.dated is dated for e in shown)
    ]
    return [(words["relations"], families), (words["date"], marks)]


def _dot(colour: str, filled: bool) -> Sample:
    return lambda x, y: Circle((x + 14.0, y), 3.2, facecolor=colour if filled else "none", edgecolor=colour, linewidth=1.0, zorder=5)


def _lane(axes: Axes, box: tuple[float, float, float, float], name: str, kind: str, number: int, ruler: Ruler, theme: Theme) -> None:
    x, y, wide, high = box
    if number % 2 == 0:
        axes.add_artist(Rectangle((x, y), wide, high, facecolor=mixed(theme.faint, theme.background, 0.08), edgecolor="none", zorder=0))
    fill = style.mark(kind).colour
    shape = Polygon(
        style.outline(style.mark(kind).shape, 5.2) + np.array([x + 8.0, y + high - _PAD - 6.0]),
        facecolor=theme.black if fill == "black" else fill,
        edgecolor=theme.outline,
        linewidth=0.8,
        zorder=5,
    )
    axes.add_artist(shape)
    put(axes, x + 18.0, y + high - _PAD, name, style.NODE_FONT, theme.ink, ruler, f"lane-{number}", ha="left", va="top")


def _entries(
    axes: Axes,
    entries: list[_Entry],
    rows: list[float],
    edges: list[float],
    wide: list[float],
    top: float,
    ruler: Ruler,
    theme: Theme,
) -> None:
    for entry in entries:
        event = entry.event
        colour = theme.families.get(event.family, theme.families[style.OPEN])
        x, y = edges[entry.first], top - sum(rows[: entry.row])
        put(
            axes, x + _MARK, y, entry.label, _FONT, colour, ruler, "event", ha="left", va="top",
            fontstyle=_slant(event, entry.label), zorder=4,
        )  # fmt: skip
        axes.add_artist(_dot(colour, event.dated)(x - 11.0, y - 4.0))
        if entry.last > entry.first:
            end = edges[entry.last] + wide[entry.last] - 14.0
            bar = Rectangle((x, y - entry.size[1]), end - x, 1.8, facecolor=colour, edgecolor="none", zorder=3)
            bar.set_gid("bar")
            axes.add_artist(bar)
