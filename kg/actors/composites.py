"""Parts of actors: *the Iraqi government*, *regering-Biden*, and the mentions of a document that hold them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from kg.actors.model import Actor, Mention
from kg.actors.spans import NameSpan
from kg.actors.thesaurus import Thesaurus
from kg.actors.words import Text, Word
from kg.ontology import ActorType

SECTOR_TYPES = {
    "government": ActorType.GOVERNMENT,
    "military": ActorType.MILITARY,
    "police": ActorType.AGENCY,
    "officials": ActorType.GROUP,
    "parliament": ActorType.AGENCY,
    "judiciary": ActorType.AGENCY,
    "intelligence": ActorType.AGENCY,
    "opposition": ActorType.GROUP,
    "rebels": ActorType.ARMED_GROUP,
    "civilians": ActorType.GROUP,
    "people": ActorType.GROUP,
    "media": ActorType.MEDIA,
    "business": ActorType.GROUP,
}
# Parts of the state; the others only belong to the country.
STATE_SECTORS = frozenset({"government", "military", "police", "officials", "parliament", "judiciary", "intelligence"})
# Sectors that many separate groups belong to.
PROFESSIONS = frozenset({"media", "business"})  # whose people act for themselves: *two journalists*, *investors*
LOOSE_SECTORS = frozenset({"rebels", "opposition", "media", "business"})
SECTOR_LABELS = {
    "government": {"en": "government of {}", "nl": "regering van {}"},
    "military": {"en": "military of {}", "nl": "krijgsmacht van {}"},
    "police": {"en": "police of {}", "nl": "politie van {}"},
    "officials": {"en": "officials of {}", "nl": "functionarissen van {}"},
    "parliament": {"en": "parliament of {}", "nl": "parlement van {}"},
    "judiciary": {"en": "judiciary of {}", "nl": "rechterlijke macht van {}"},
    "intelligence": {"en": "intelligence of {}", "nl": "inlichtingendienst van {}"},
    "opposition": {"en": "opposition in {}", "nl": "oppositie in {}"},
    "rebels": {"en": "rebels in {}", "nl": "rebellen in {}"},
    "civilians": {"en": "civilians of {}", "nl": "burgers van {}"},
    "people": {"en": "people of {}", "nl": "inwoners van {}"},
    "media": {"en": "media of {}", "nl": "media van {}"},
    "business": {"en": "business of {}", "nl": "bedrijfsleven van {}"},
}
# The noun behind an adjective, and whether Dutch inflects the adjective without -e.
SECTOR_NOUNS: dict[str, dict[str, tuple[str, bool]]] = {
    "government": {"en": ("government", False), "nl": ("regering", False)},
    "military": {"en": ("military", False), "nl": ("krijgsmacht", False)},
    "police": {"en": ("police", False), "nl": ("politie", False)},
    "officials": {"en": ("officials", False), "nl": ("functionarissen", False)},
    "parliament": {"en": ("parliament", False), "nl": ("parlement", True)},
    "judiciary": {"en": ("judiciary", False), "nl": ("rechterlijke macht", False)},
    "intelligence": {"en": ("intelligence", False), "nl": ("inlichtingendienst", False)},
    "opposition": {"en": ("opposition", False), "nl": ("oppositie", False)},
    "rebels": {"en": ("rebels", False), "nl": ("rebellen", False)},
    "civilians": {"en": ("civilians", False), "nl": ("burgers", False)},
    "people": {"en": ("people", False), "nl": ("bevolking", False)},
    "media": {"en": ("media", False), "nl": ("media", False)},
    "business": {"en": ("business", False), "nl": ("bedrijfsleven", True)},
}


@dataclass(slots=True)
class Mentions:
    """The mentions of a document, by the token that heads them.

    A head can stand for several actors (*twee groepen – Hezbollah en Hamas*), hence the lists.
    ``actors`` holds those that this text adds to the thesaurus, ``firsts`` whom the first part of a compound refers back
    to (*the coalition strikes*, *coalitietroepen*), by its token; ``text`` the parsed text, while there is more to read.
    """

    by_head: dict[int, list[Mention]] = field(default_factory=dict)
    names: dict[int, NameSpan] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    firsts: dict[int, str] = field(default_factory=dict)
    text: Text | None = field(default=None, repr=False, compare=False)

    def of(self, token: Word) -> list[Mention]:
        """Mentions headed by a token."""
        return self.by_head.get(token.i, [])

    def __iter__(self) -> Iterator[Mention]:
        for head in sorted(self.by_head):
            yield from self.by_head[head]


class Composites:
    """Makes actors of an owner and a sector; needs the thesaurus only."""

    thesaurus: Thesaurus

    def composite(self, owner: Actor, sector: str, found: Mentions) -> Actor:
        """The part of an actor that a noun names; a person's government is that of the person's country."""
        if owner.type is ActorType.PERSON and owner.country and sector in {"government", "military"}:
            owner = self.thesaurus.actors.get(owner.country, owner)
        if "." in owner.id and owner.part_of:
            owner = self.thesaurus.actors.get(owner.part_of, owner)
        if owner.type is ActorType.PLACE and owner.country and owner.id in self.thesaurus.capital_of:
            owner = self.thesaurus.actors.get(owner.country, owner)
        if owner.type in {ActorType.AGENCY, ActorType.GOVERNMENT} and owner.country and sector == "military":
            owner = self.thesaurus.actors.get(owner.country, owner)  # *the defence ministry said **its forces** …*: the state's
        unlisted = owner.id not in self.thesaurus.actors and owner.type is ActorType.ORGANISATION
        if (owner.type is ActorType.ARMED_GROUP and sector in {"rebels", "military"}) or (unlisted and sector == "rebels"):
            return owner  # the fighters of a group are the group
        id_ = f"{owner.id}.{sector}"
        listed = self.thesaurus.actors.get(id_)
        if listed is not None:
            return listed
        labels = {lang: self._composite_label(owner, sector, lang) for lang in ("en", "nl")}
        country = owner.id if owner.type is ActorType.COUNTRY else owner.country
        actor = Actor(
            id=id_,
            type=SECTOR_TYPES[sector],
            labels=labels,
            country=country,
            part_of=owner.id if sector in STATE_SECTORS or owner.type is not ActorType.COUNTRY else None,
        )
        return found.actors.setdefault(id_, actor)

    def _composite_label(self, owner: Actor, sector: str, lang: str) -> str:
        """*Iraqi government*, *Iraakse regering* where the nationality has an adjective, else *government of X*."""
        adjectives = [x.text for x in self.thesaurus.labels(owner.id) if x.kind == "demonym" and x.lang == lang]
        noun, neuter = SECTOR_NOUNS[sector][lang]
        if lang == "nl" and not neuter:
            adjectives = [a for a in adjectives if a.endswith("e")] or adjectives
        if adjectives:
            name = owner.label(lang).casefold()
            # *Soedanese* for *Soedan*, not *Sudanese*: the adjective that begins like the name
            near = {
                a: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a.casefold(), name, strict=False))) for a in adjectives
            }
            return f"{min(adjectives, key=lambda a: (-near[a], len(a), a))} {noun}"
        return SECTOR_LABELS[sector][lang].format(owner.label(lang))

    def capital_government(self, actor_id: str, found: Mentions) -> Actor | None:
        """The government that a capital stands for when it acts: *Bagdad* → government of Iraq.

        *Brussels* stands for the European Union, unless the text names Belgium or somebody there and not the union.
        """
        country = self.thesaurus.capital_of.get(actor_id)
        union = self.thesaurus.actors.get(self.thesaurus.seat_of.get(actor_id, ""))
        if union is not None:
            named = [self.thesaurus.actors.get(span.actor or "") for span in found.names.values() if span.actor != actor_id]
            ours = {union.id for actor in named if actor is not None and union.id in {actor.id, actor.part_of}}
            if ours or not any(actor is not None and country in {actor.id, actor.country} for actor in named):
                return union
        owner = self.thesaurus.actors.get(country) if country else None
        return self.composite(owner, "government", found) if owner is not None else None
