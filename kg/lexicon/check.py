"""Faults that reading a lexicon does not show: entries said twice, entries that contradict, entries that never fire."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.lexicon import Frame, Lexicon, Slot
from kg.ontology import ActorType


def check(lexicon: Lexicon) -> list[str]:
    """All faults of a lexicon, one line each, in the order of their heads; empty when there are none."""
    return [*_frames(lexicon), *_dead(lexicon), *_lists(lexicon)]


def _name(frame: Frame) -> str:
    return f"{frame.where}: [relations.{frame.relation}] {frame.pos} {frame.pattern!r}"


def _slots(slot: Slot | None) -> list[tuple[str, str]]:
    """The places that a slot can be filled from, one by one."""
    if slot is None:
        return [("none", "")]
    return [(slot.kind, prep) for prep in sorted(slot.preps)] or [(slot.kind, "")]


def _frames(lexicon: Lexicon) -> Iterator[str]:
    """Frames that ask for the same words in the same places: said twice, or with two meanings."""
    same: dict[tuple[object, ...], dict[Frame, None]] = defaultdict(dict)
    for pos, heads in lexicon.frames.items():
        for frames in heads.values():
            for frame in frames:
                for subject in _slots(frame.subject):
                    for object_ in _slots(frame.object):
                        fixed = frozenset((f.lemmas, f.preps) for f in frame.fixed)
                        key = (pos, frame.head, frame.particle, subject, object_, fixed, frame.needs_clause)
                        same[key][frame] = None
    told: set[tuple[int, int]] = set()
    for found in same.values():
        for one, other in combinations(found, 2):
            apart = one.only and other.only and not one.only & other.only
            if apart or (id(one), id(other)) in told or (one.only, one.by) != (other.only, other.by):
                continue  # a frame for some types may stand before one for all
            told.add((id(one), id(other)))
            if one.relation == other.relation:
                yield f"{_name(other)}: says the same as {one.pattern!r}"
            else:
                yield f"{_name(other)}: contradicts [relations.{one.relation}] {one.pattern!r}"


def _dead(lexicon: Lexicon) -> Iterator[str]:
    """Entries that no word of a text can match."""
    particles = frozenset(f.particle for frames in lexicon.frames["verb"].values() for f in frames if f.particle)
    uses: dict[str, list[Frame]] = defaultdict(list)
    for pos, heads in lexicon.frames.items():
        for head, frames in heads.items():
            for frame in frames:
                if pos == "verb" and head != head.lower():
                    yield f"{_name(frame)}: never fires: lemmas of verbs are in lower case"
                for sector in sorted(frame.by - set(lexicon.lists.get("sectors", {})) - set(ActorType)):
                    yield f"{_name(frame)}: never fires: there is no list {sector!r} under [sectors]"
                words = [w for fixed in frame.fixed for w in fixed.lemmas]
                for word in words:
                    if word != word.lower():
                        yield f"{_name(frame)}: never fires: {word!r} must be in lower case"
                if frame.object is not None and frame.subject.preps & frame.object.preps:
                    yield f"{_name(frame)}: S and O stand behind the same preposition"
                for slot in (frame.subject, frame.object):
                    for prep in slot.preps if slot else ():
                        uses[prep].append(frame)
    known = {w for words in lexicon.lists.get("arguments", {}).values() for w in words} | particles
    for prep, users in sorted(uses.items()):
        if len(users) == 1 and prep not in known:
            yield f"{_name(users[0])}: never fires if {prep!r} is no preposition (it stands in no other entry)"


def _lists(lexicon: Lexicon) -> Iterator[str]:
    """Nouns that name two parts of a country."""
    sectors = lexicon.lists.get("sectors", {})
    for one, other in combinations(sorted(sectors), 2):
        for word in sorted(sectors[one] & sectors[other]):
            yield f"[sectors] {word!r} stands in {one} and in {other}"
