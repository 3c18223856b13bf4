"""The ontology as the code uses it: relations with their families and categories, and the types of actors."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files


class ActorType(StrEnum):
    """What kind of actor; the value is the local name of its class in ``kg.ttl``."""

    COUNTRY = "Country"
    GOVERNMENT = "Government"
    MILITARY = "Military"
    AGENCY = "Agency"
    ARMED_GROUP = "ArmedGroup"
    PARTY = "PoliticalParty"
    INTERNATIONAL = "InternationalOrganisation"
    ORGANISATION = "Organisation"
    COMPANY = "Company"
    MEDIA = "MediaOrganisation"
    PERSON = "Person"
    GROUP = "Group"
    PLACE = "Place"


PLACES = frozenset({ActorType.COUNTRY, ActorType.PLACE})


class Family(StrEnum):
    """Families of relations; pictures colour by them."""

    COOPERATION = "cooperation"
    WITHDRAWAL = "withdrawal"
    PRESSURE = "pressure"
    CONFLICT = "conflict"
    ROLE = "role"
    STANDING = "standing"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Relation:
    """A property of the ontology.

    Attributes:
        name: local name of the property, e.g. ``"withdrawsFrom"``.
        parent: name of the more general property, or None.
        category: PLOVER category of an event relation (``"RETREAT"``), or None for states.
        symmetric: whether ``A r B`` means ``B r A``.
        labels: label by language (``nl``, ``en``).
        definitions: one sentence by language.
        domain, range: types of actors that are usual as subject and object; empty where any is.
        inverse: name of the property that reads it the other way round, or None.
        inverse_labels: label of that property by language.
        close, inverse_close: properties of other vocabularies that mean nearly the same, as prefixed names.
    """

    name: str
    parent: str | None
    family: Family
    category: str | None
    symmetric: bool
    labels: dict[str, str]
    definitions: dict[str, str] = field(default_factory=dict)
    domain: tuple[ActorType, ...] = ()
    range: tuple[ActorType, ...] = ()
    inverse: str | None = None
    inverse_labels: dict[str, str] = field(default_factory=dict)
    close: tuple[str, ...] = ()
    inverse_close: tuple[str, ...] = ()


@cache
def relations() -> dict[str, Relation]:
    """All relations by name, parents before their children."""
    table = tomllib.loads(files(__package__).joinpath("relations.toml").read_text(encoding="utf-8"))
    found: dict[str, Relation] = {}
    for name, row in table.items():
        parent = found.get(row.get("parent", ""))
        found[name] = Relation(
            name=name,
            parent=row.get("parent"),
            family=parent.family if parent else Family(row["family"]),
            category=parent.category if parent else row.get("category"),
            symmetric=bool(row.get("symmetric", False)),
            labels={"en": row["en"], "nl": row["nl"]},
            definitions={"en": row["def_en"], "nl": row["def_nl"]},
            domain=tuple(ActorType(kind) for kind in row.get("domain", ())),
            range=tuple(ActorType(kind) for kind in row.get("range", ())),
            inverse=row.get("inverse"),
            inverse_labels={lang: row[f"inverse_{lang}"] for lang in ("en", "nl") if "inverse" in row},
            close=tuple(row.get("close", ())),
            inverse_close=tuple(row.get("inverse_close", ())),
        )
    return found
