"""Scores of extracted statements against gold: who does what to whom.

The measures are those of the gold's own ``score.py``: a gold pair (*dyad*) is found when some statement's
subject overlaps one of its source spans and its object one of its target spans (either way round where the
gold event is reciprocal); its category counts when that statement's label is the gold label. Records that are
annotated exhaustively also give precision.

Beyond those of ``score.py``: *with coreference*, where an argument also counts by the other mentions of its actor
in the record; certainty, of the pairs that have it in the gold; and actor linking, where the gold names countries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]
Span = tuple[int, int]

FOLD = {
    "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "CONCEDE": "YIELD",
    "RETREAT": "YIELD",
}  # fmt: skip
QUAD = {
    category: quad
    for quad, categories in enumerate(
        ("AGREE CONSULT SUPPORT", "COOPERATE AID YIELD", "REQUEST ACCUSE REJECT THREATEN",
         "PROTEST SANCTION MOBILIZE COERCE ASSAULT"), 1
    )
    for category in categories.split()
}  # fmt: skip
STANDING = {
    "leads": "LEADS", "governs": "LEADS", "memberOf": "MEMBER_OF", "worksFor": "MEMBER_OF", "speaksFor": "MEMBER_OF",
    "locatedIn": "LOCATED_IN", "basedIn": "LOCATED_IN", "presentIn": "LOCATED_IN", "partOf": "PART_OF",
    "founded": "FOUNDED", "familyOf": "FAMILY_OF", "adversaryOf": "ADVERSARY_OF", "sameAs": "SAME_AS",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What the system knows of a record beyond its statements.

    Attributes:
        mentions: the spans of each actor's mentions, by actor id.
        nations: the ISO 3166-1 alpha-3 code of the country that an actor is or belongs to, by actor id.
    """

    mentions: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)


def certainty(statement: Row) -> str:
    """The gold's word for how sure a statement is: *alleged* by somebody, *planned*, *possible* or *certain*."""
    if statement.get("certainty") != "certain":
        return "possible"
    if statement.get("tense") == "future":
        return "planned"
    return "alleged" if statement.get("attributed_to") else "certain"


def label(statement: Row) -> str:
    """The gold label that a statement corresponds to; empty for relations the gold does not have."""
    category = statement.get("category") or ""
    return FOLD.get(category, category) or STANDING.get(statement.get("relation") or "", "")


@dataclass(slots=True)
class Scores:
    """Counts over a set of gold records; the properties are the figures that are printed."""

    records: int = 0
    gold: int = 0
    statements: int = 0
    dyad: int = 0
    reversed: int = 0
    category: int = 0
    quad: int = 0
    matched: int = 0
    matched_right: int = 0
    polarity: int = 0
    polarity_right: int = 0
    certainty: int = 0
    certainty_right: int = 0
    coreferent: int | None = None
    linked: int = 0
    linked_right: int = 0
    labelled: int = 0
    labelled_right: int = 0
    labelled_pair: int = 0
    by_category: Counter[tuple[str, str]] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[dict[str, Any]] = field(default_factory=list)
    spurious: list[dict[str, Any]] = field(default_factory=list)
    reliability: list[tuple[float, bool]] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """The measures by name, as fractions."""
        gold, matched = max(1, self.gold), max(1, self.matched)
        out = {
            "dyad": self.dyad / gold,
            "reversed": self.reversed / gold,
            "dyad+category": self.category / gold,
            "dyad+quad": self.quad / gold,
            "label precision": self.matched_right / matched,
        }
        if self.polarity:
            out["polarity"] = self.polarity_right / self.polarity
        if self.certainty:
            out["certainty"] = self.certainty_right / self.certainty
        if self.coreferent is not None:
            out["dyad with coreference"] = self.coreferent / gold
        if self.linked:
            out["linking"] = self.linked_right / self.linked
        if self.labelled:
            precision, recall = self.labelled_right / self.labelled, self.category / gold
            out["precision"] = precision
            out["pair precision"] = self.labelled_pair / self.labelled
            out["F1"] = 2 * precision * recall / max(1e-9, precision + recall)
        return out


def _find(text: str, part: str | None) -> list[Span]:
    out: list[Span] = []
    at = text.find(part) if part else -1
    while at >= 0:
        out.append((at, at + len(part or "")))
        at = text.find(part or "", at + 1)
    return out


def _golds(record: Row) -> Iterator[tuple[list[Span], list[Span], str, Row]]:
    for event in record["expected"]:
        sources = [tuple(s) for s in event.get("source_spans") or []] or _find(record["text"], event.get("source_text"))
        targets = [tuple(s) for s in event.get("target_spans") or []] or _find(record["text"], event.get("target_text"))
        if sources and targets:
            yield sources, targets, FOLD.get(event["code"], event["code"]), event


def _over(argument: Row, spans: Iterable[Span]) -> bool:
    return any(argument["begin"] < end and begin < argument["end"] for begin, end in spans)


def _corefers(argument: Row, spans: Iterable[Span], reading: Reading) -> bool:
    held = list(spans)
    others = [{"begin": a, "end": b} for a, b in reading.mentions.get(argument.get("actor") or "", ())]
    return any(_over(mention, held) for mention in (argument, *others))


def score(
    gold: Iterable[Row],
    system: Mapping[str, list[Row]],
    readings: Mapping[str, Reading] | None = None,
    codes: Collection[str] = (),
) -> Scores:
    """Score system statements (by record id, in the format of ``kg extract``) against gold records.

    Args:
        gold: records; system: their statements by record id.
        readings: by record id, for the figures that need mentions and countries; those are left out without it.
        codes: the country codes that linking is measured on.
    """
    out = Scores(coreferent=None if readings is None else 0)
    for record in gold:
        reading = (readings or {}).get(record["id"], Reading())
        statements = [s for s in system.get(record["id"], []) if s.get("subject") and s.get("object")]
        out.records += 1
        out.statements += len(statements)
        right: set[int] = set()
        pairs: set[int] = set()
        for sources, targets, wanted, event in _golds(record):
            out.gold += 1

            def hits(s: Row, a: list[Span], b: list[Span]) -> bool:
                return _over(s["subject"], a) and _over(s["object"], b)

            either = bool(event.get("reciprocal"))
            matched = [s for s in statements if hits(s, sources, targets) or (either and hits(s, targets, sources))]
            turned = not matched and any(hits(s, targets, sources) for s in statements)
            ok = any(label(s) == wanted for s in matched)
            if out.coreferent is not None:
                out.coreferent += any(
                    all(_corefers(s[side], spans, reading) for side, spans in zip(("subject", "object"), pair, strict=True))
                    for s in statements
                    for pair in ([(sources, targets), (targets, sources)] if either else [(sources, targets)])
                )
            for side, spans, nation in (("subject", sources, event.get("source")), ("object", targets, event.get("target"))):
                ids = [s[side].get("actor") for s in matched if _over(s[side], spans)]
                found = {reading.nations[id] for id in ids if id in reading.nations}
                if found and nation in codes:
                    out.linked += 1
                    out.linked_right += nation in found
            out.dyad += bool(matched)
            out.reversed += turned
            out.category += ok
            out.quad += any(QUAD.get(FOLD.get(s.get("category") or "", s.get("category") or "")) == QUAD.get(wanted, -1) for s in matched)
            out.matched += len(matched)
            out.matched_right += sum(label(s) == wanted for s in matched)
            out.by_category[wanted, "gold"] += 1
            out.by_category[wanted, "found"] += ok
            for s in matched:
                out.confusion[wanted, label(s) or "open"] += 1
            if record.get("exhaustive") or "polarity" in event:
                right |= {id(s) for s in matched if label(s) == wanted}
                pairs |= {id(s) for s in matched}
            if "polarity" in event and matched:
                out.polarity += 1
                out.polarity_right += any((s.get("polarity") == "negative") == (event["polarity"] == "neg") for s in matched)
            if ok and event.get("certainty"):
                out.certainty += 1
                out.certainty_right += any(certainty(s) == event["certainty"] for s in matched if label(s) == wanted)
            if not ok:
                out.misses.append(
                    {
                        "id": record["id"],
                        "text": record["text"],
                        "why": "label" if matched else "reversed" if turned else "pair",
                        "source": event.get("source_text"),
                        "target": event.get("target_text"),
                        "code": wanted,
                        "event": event.get("event_text") or [record["text"][a:b] for a, b in event.get("cue_spans", [])],
                        "got": [_brief(s) for s in statements],
                    }
                )
        if record.get("exhaustive"):
            for s in statements:
                if not label(s):
                    continue
                out.labelled += 1
                out.labelled_right += id(s) in right
                out.labelled_pair += id(s) in pairs
                out.reliability.append((float(s.get("confidence", 0.5)), id(s) in right))
                if id(s) not in right:
                    out.spurious.append({"id": record["id"], "text": record["text"], "pair": id(s) in pairs, "got": _brief(s)})
    return out


def pairs(gold: Iterable[Row], system: Mapping[str, Sequence[Row]]) -> tuple[int, int]:
    """How many statements stand between a gold pair, and how many there are, whatever their labels.

    Only the records that are annotated exhaustively count, since elsewhere a statement outside the gold is not wrong.
    """
    right = total = 0
    for record in gold:
        if not record.get("exhaustive"):
            continue
        events = [(a, b, bool(event.get("reciprocal"))) for a, b, _, event in _golds(record)]
        for s in system.get(record["id"], []):
            x, y = s["subject"], s["object"]
            total += 1
            right += any((_over(x, a) and _over(y, b)) or (either and _over(x, b) and _over(y, a)) for a, b, either in events)
    return right, total


def _brief(s: Row) -> str:
    relation = s.get("relation") or "open"
    flags = [s.get("construction", "")]
    if s.get("polarity") == "negative":
        flags.append("negative")
    return f"{s['subject']['text']} | {relation} ({s.get('category') or label(s) or '-'}) | {s['object']['text']} [{', '.join(flags)}]"


def calibration(reliability: list[tuple[float, bool]], bins: int = 10) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error and the reliability table (mean confidence, share right, count) by bin.

    Method: equal-width bins, error weighted by bin size (Guo et al. 2017).
    """
    table: list[tuple[float, float, int]] = []
    error = 0.0
    for n in range(bins):
        inside = [(c, r) for c, r in reliability if n / bins <= c < (n + 1) / bins or (n == bins - 1 and c == 1.0)]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            share = sum(r for _, r in inside) / len(inside)
            table.append((mean, share, len(inside)))
            error += abs(mean - share) * len(inside) / len(reliability)
    return error, table
