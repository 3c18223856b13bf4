"""Write kg/ontology/actors.ttl, the actor thesaurus, from tables of facts and the hand-written tables.

    python scripts/build_thesaurus.py ../shared/facts

Identifiers (Wikidata) come from the tables of facts and from nowhere else. Names, Dutch forms and actors that
those tables lack are in ``kg/ontology/sources/*.tsv``. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

ONTOLOGY = Path(__file__).resolve().parent.parent / "kg" / "ontology"
SOURCES = ONTOLOGY / "sources"

HEADER = """\
# Actor thesaurus of kg: countries, people, organisations, parties and places, with names in Dutch and English.
# Built by scripts/build_thesaurus.py; do not edit. Additions belong in kg/ontology/sources/*.tsv.
#
# Licence: CC BY-SA 4.0 for the whole; it contains data from
#   Natural Earth (public domain)
#   mledoze/countries: Open Database License (ODbL) 1.0, https://github.com/mledoze/countries
#   datasets/country-codes (ODC-PDDL), Unicode CLDR (Unicode licence)
#   Wikidata (CC0), by way of every-politician-scrapers; unitedstates/congress-legislators (CC0); ROR (CC0)
#   Archigos 4.1 (Goemans, Gleditsch and Chiozza), by way of globalgov/manystates (CC BY 4.0)
#   open-data-archive/world-leaders-current (CC BY-SA 4.0)
#   openeventdata/Dictionaries (MIT; Phoenix and CAMEO dictionaries), hdigital/partyfactsdata (MIT)
#   UCDP Actor 22.1 (Uppsala Conflict Data Program, CC BY 4.0)
# and names written by hand for this project. Each Wikidata identifier comes from one of these sources.
"""

PREFIXES = """\
@prefix actor: <urn:kg:actor:> .
@prefix kg: <urn:kg:ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .

actor:scheme a skos:ConceptScheme ; skos:prefLabel "Actors"@en, "Actoren"@nl .
"""


def split(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


ORGANISATION_TYPES = {
    "IGO": "InternationalOrganisation",
    "alliance": "InternationalOrganisation",
    "NGO": "Organisation",
    "agency": "Agency",
    "armed group": "ArmedGroup",
    "party and armed group": "ArmedGroup",
    "political party": "PoliticalParty",
    "government": "Government",
    "media": "MediaOrganisation",
}
MILITARY = re.compile(
    r"\b(Army|Navy|Air Force|Armed Forces|Defen[cs]e Forces|Marine Corps|Central Command|Bundeswehr|Peshmerga|Basij|"
    r"Quds Force|Revolutionary Guard|Marine nationale|Armée|Marinha|Aérea|Carabinieri|Joint Chiefs)\b"
)
NOT_MILITARY = re.compile(r"Department|Ministry|Corp of Engineers")
TITLE = re.compile(r"^(Pm|Gov|Un|United Nations)\b|Secretary|President\b|Director|Minister\b|General\b|^\w\. \w+$")
UNINHABITED = {"AQ", "BV", "HM", "TF", "UM", "GS", "IO"}
MAIN_COUNTRIES = split(
    """
    IQ IR SY LB IL PS JO SA YE OM AE QA BH KW TR EG LY TN DZ MA EH SD SS UA AF PK AM AZ GE TW KP NL BE XK BA
    ML NE BF TD SO ET ER MM
    """
)
CITIES = {"city", "capital"}
SHORT_PLACES = {"Qom", "Kut", "Fez", "Gao", "Goa", "Ufa", "Ibb"}
REGION_WORDS = {"province": "provincie", "governorate": "gouvernement", "state": "deelstaat", "district": "district"}
# Words that are names of regions, parties or groups in the tables but ordinary words in a text.
ORDINARY = split(
    """
    north south east west central centre western eastern northern southern maritime pool plateau lakes coast
    hills river unity forward action renewal alliance reform progress together solidarity people freedom
    future hope labour liberals democrats greens conservatives socialists left right center union front
    movement respect truth justice victory identity alternative independent independents citizens change
    homeland fatherland motherland tomorrow caps coexistence constitutionalist dor four-coalition hats
    heritage idea legitimism lider orléanism red republicanos spring ultra-royalist yes volya demos agir lipa
    ratz teleia vivant livre safina agreement now volt agora order equality democracy republic libertas
    radicals communists moderates choice will ours nation people's power new home national federation federal
    capital ouest est nord sud littoral lacs collines zone vision pioneers civic impuls voice agrarians
    congress rally dawn hear veterans republicans europa stanley hamilton kingston douglas jamestown victoria
    mann mannin island reading bay strait gulf
    """
)
GENERIC_BODY = re.compile(
    r"^(The )?(Federal |Royal )?(Ministry|Department|Minist[eè]r\w*|Senate|Council of Ministers|Parliament|"
    r"Cabinet of Ministers|National Security Council)\b"
)
KEPT_ACRONYMS = split(
    """
    FBI CIA NSA NASA USAID DHS IRGC CDC EPA IDF USAF USMC FCDO PLA SCOTUS RIVM DNB PLO MI5 MI6 BBC CNN DOJ
    """
)


@dataclass
class Entry:
    """One actor on its way into the thesaurus."""

    type: str
    names: dict[str, list[str]] = field(default_factory=lambda: {"en": [], "nl": []})
    hidden: list[str] = field(default_factory=list)
    demonyms: dict[str, list[str]] = field(default_factory=lambda: {"en": [], "nl": []})
    people: dict[str, list[str]] = field(default_factory=lambda: {"en": [], "nl": []})
    wikidata: list[str] = field(default_factory=list)
    country: str = ""  # ISO code or id of another entry, resolved when all are known
    part_of: str = ""
    capital: str = ""  # Wikidata identifier of a place, or its id
    seat: str = ""  # id of a place that stands for an organisation
    role: str = ""
    id: str = ""
    slug: str = ""
    terms: set[str] = field(default_factory=set)
    born: str = ""

    @property
    def name(self) -> str:
        """The English preferred label, or else the Dutch one."""
        return (self.names["en"] or self.names["nl"] or [""])[0]


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table with a header; lines that start with ``#`` are comments."""
    with path.open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
        for row in table:
            if None in row:
                raise SystemExit(f"{path}: too many cells in the row of {next(iter(row.values()))}")
            yield {key: value.strip() for key, value in row.items()}


def cells(text: str) -> list[str]:
    """The values of a cell with ``|`` between them."""
    return [clean(part) for part in text.split("|") if clean(part)]


def clean(text: str) -> str:
    """Straight apostrophes and hyphens, single spaces, no format characters."""
    text = unicodedata.normalize("NFC", text)
    text = text.translate(str.maketrans("’‘ʼ´`‐‑", "'''''--"))
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return " ".join(text.split())


LETTERS = str.maketrans("øØłŁđĐıəƏð", "oOlLdDiaAd")
PAIRS = (("ß", "ss"), ("æ", "ae"), ("þ", "th"), ("Þ", "Th"), ("œ", "oe"), ("&", " and "))


def ascii_only(text: str) -> str:
    """The text without diacritics and without anything that is not ASCII."""
    for letter, pair in PAIRS:
        text = text.replace(letter, pair)
    text = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return text.encode("ascii", "ignore").decode()


def slug(text: str) -> str:
    """A readable identifier: ``Asa'ib Ahl al-Haq`` gives ``asaib-ahl-al-haq``."""
    text = re.sub(r"\bU\.S\.", "US", text)
    text = re.sub(r"['`\"]", "", ascii_only(text)).lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def words(text: str) -> tuple[str, ...]:
    """The words of a name for comparing it with others: no case, diacritics or punctuation."""
    return tuple(slug(text).split("-"))


def add(target: list[str], values: Iterable[str]) -> None:
    """Append the values that are not there yet."""
    target.extend(value for value in dict.fromkeys(values) if value and value not in target)


def latin(text: str) -> bool:
    """Whether a name is in Latin letters."""
    return all(c.isascii() or "LATIN" in unicodedata.name(c, "") or not c.isalpha() for c in text)


def ordinary(text: str) -> bool:
    """Whether a name is an ordinary word."""
    return text.lower().removeprefix("the ").removeprefix("de ") in ORDINARY


# ---- the tables of facts ---------------------------------------------------------------------------------------------


def countries(path: Path) -> dict[str, Entry]:
    """All countries and territories by ISO code (or slug, for the two without one)."""
    found: dict[str, Entry] = {}
    for row in rows(path):
        entry = Entry("Place" if row["iso2"] in UNINHABITED else "Country", wikidata=[row["wikidata"]])
        for lang in ("en", "nl"):
            alternatives = [n for n in cells(row["other_" + lang]) if latin(n) and not ordinary(n) and "," not in n]
            add(entry.names[lang], [clean(row["name_" + lang]), *alternatives])
        for column in ("en_adj", "nl_adj", "nl_adj_e"):
            add(entry.demonyms[column[:2]], cells(row[column]))
        for column in ("en_person", "en_people", "nl_person", "nl_people"):
            add(entry.people[column[:2]], cells(row[column]))
        entry.capital = row["capital_wikidata"]
        key = row["iso2"] or slug(row["name_en"])
        found[key] = entry
    return found


def organisations(path: Path, skip: set[str]) -> Iterator[Entry]:
    """Organisations of all kinds; rows that rest on a source of unknown licence alone are left out."""
    for row in rows(path):
        kind = ORGANISATION_TYPES[row["type"]]
        name = clean(row["name"])
        if not name or name in skip or row["source"].startswith("open list"):
            continue
        if kind == "Agency" and MILITARY.search(name) and not NOT_MILITARY.search(name):
            kind = "Military"
        entry = Entry(kind, wikidata=[row["wikidata"]] if row["wikidata"] else [], country=row["country_iso2"])
        name = name[0].upper() + name[1:] if name.startswith("cabinet") else name
        add(entry.names["en"], [name])
        for alias in cells(row["aliases"]):
            if not latin(alias) or "#" in alias or "/" in alias or alias.startswith(("THE ", "Us ")) or ordinary(alias):
                continue
            if GENERIC_BODY.match(alias) and (name.startswith(alias + " (") or len(alias.split()) < 5):
                continue
            acronym = alias.isupper() and " " not in alias
            if acronym and kind in {"Agency", "Government"} and alias not in KEPT_ACRONYMS:
                continue
            if acronym and len(alias) < 5 and kind in {"ArmedGroup", "PoliticalParty", "Organisation"}:
                add(entry.hidden, [alias])
            else:
                add(entry.names["en"], [alias])
        if kind == "Government":
            entry.part_of = row["country_iso2"]
        yield entry


def people(path: Path) -> list[Entry]:
    """Heads of state and government, ministers and commanders, duplicates merged."""
    found: list[Entry] = []
    by_key: dict[tuple[str, ...], Entry] = {}
    table = [row for row in rows(path) if row["tier"] in {"1", "2"} and not row["source"].startswith("open list")]
    table.sort(key=lambda row: (not row["wikidata"], int(row["tier"])))  # rows with an identifier first
    of_country: dict[str, list[Entry]] = defaultdict(list)
    for row in table:
        names = [re.sub(r" \(.*\)$", "", name) for name in [clean(row["name"]), *cells(row["aliases"])]]
        names = [name for name in names if latin(name) and person_name(name) and not TITLE.search(name)]
        if not names or not latin(row["name"]):
            continue
        country = row["country_iso2"]
        terms = {m[1] for m in re.finditer(r": (\d{4}-\d\d)", row["offices"])}
        keys: list[tuple[str, ...]] = [(row["wikidata"],)] if row["wikidata"] else []
        keys += [(country, *words(name)) for name in names if len(words(name)) > 1]
        known = next((by_key[key] for key in keys if key in by_key), None)
        if known and row["wikidata"] and known.wikidata and row["wikidata"] not in known.wikidata:
            known = None  # two people of one name
        if known is None and not row["wikidata"]:
            known = next((e for e in of_country[country] if same_leader(e, names[0], terms, row["born"])), None)
        if known is None:
            known = Entry("Person", country=country, role=row["main_office"], born=row["born"][:4])
            known.wikidata = [row["wikidata"]] if row["wikidata"] else []
            found.append(known)
            of_country[country].append(known)
        if not known.role or known.role == "leader":
            known.role = row["main_office"]
        known.terms |= terms
        add(known.names["en"], names)
        for key in keys:
            by_key.setdefault(key, known)
    return found


def person_name(name: str) -> bool:
    """Whether this can be somebody's name: no bare initials (``N Soglo``)."""
    return len(name) > 3 and not re.search(r"(^|\s)\w(\s|$)|\s\w\.$|\d|/", name)


def same_leader(entry: Entry, name: str, terms: set[str], born: str) -> bool:
    """Whether a row without identifier is a leader known by another spelling: alike names, and terms or birth agree."""
    if not (terms & entry.terms or (born and born[:4] == entry.born)):
        return False
    ours = set(words(name))
    for other in entry.names["en"]:
        theirs = set(words(other))
        if ours <= theirs or (len(theirs) > 1 and theirs <= ours):
            return True
        if SequenceMatcher(None, " ".join(sorted(ours)), " ".join(sorted(theirs))).ratio() > 0.72:
            return True
    return False


def parties(path: Path) -> Iterator[tuple[Entry, bool]]:
    """Political parties, each with whether its name says by itself which party is meant."""
    table = [row for row in rows(path) if row["wikidata"] and latin(row["name"]) and "(" not in row["name"]]
    in_countries: dict[str, set[str]] = defaultdict(set)
    names = Counter(words(row["name"]) for row in table)
    shorts = Counter(row["name_short"] for row in table)
    for row in table:
        for word in words(row["name"]):
            in_countries[word].add(row["country_iso2"])
    for row in table:
        name = clean(row["name"])
        telling = [word for word in words(name) if len(in_countries[word]) < 3 and word not in ORDINARY and len(word) > 2]
        distinctive = names[words(name)] == 1 and bool(telling) and not ordinary(name)
        entry = Entry("PoliticalParty", wikidata=[row["wikidata"]], country=row["country_iso2"])
        add(entry.names["en"], [name])
        if re.fullmatch(r"\w{4,}", row["name_short"]) and latin(row["name_short"]) and shorts[row["name_short"]] == 1:
            add(entry.hidden, [clean(row["name_short"])])
        yield entry, distinctive


def places(path: Path, capitals: set[str], country_names: set[str], skip: set[str]) -> Iterator[Entry]:
    """Places worth knowing; the better known of a name comes first."""
    table = list(rows(path))
    table.sort(key=lambda row: (row["wikidata"] not in capitals, int(row["rank"] or 9), -int(row["population"] or 0)))
    cities = {(row["country_iso2"], slug(row["name_en"])) for row in table if row["type"] in CITIES}
    cities |= {(row["country_iso2"], slug(row["name_nl"])) for row in table if row["type"] in CITIES}
    for row in table:
        city = row["type"] in CITIES
        wanted = row["wikidata"] in capitals or int(row["rank"] or 9) <= 5 or row["country_iso2"] in MAIN_COUNTRIES
        english, dutch = clean(row["name_en"]), clean(row["name_nl"])
        if not wanted or not latin(english) or not english[:1].isupper() or english in skip or "?" in english:
            continue
        if len(english) < 4 and english not in SHORT_PLACES:
            continue
        entry = Entry("Place", wikidata=[row["wikidata"]], country=row["country_iso2"])
        entry.slug = slug(english)
        renamed = False
        if not city and ((row["country_iso2"], slug(english)) in cities or ordinary(english) or english in country_names):
            kind = row["type"].split("|")[0]
            if english not in country_names or row["country_iso2"] != "US":
                if kind not in REGION_WORDS:
                    continue
                dutch = f"{REGION_WORDS[kind]} {dutch}" if dutch else ""
                english, renamed = f"{english} {kind.title()}", True
                entry.slug = slug(english)
        if city and english in country_names:
            if row["wikidata"] not in capitals:
                continue
            add(entry.hidden, [english, dutch])
            entry.slug = slug(english + " City")
            english, dutch = english + " City", dutch and dutch + "-Stad"
        add(entry.names["en"], [english])
        add(entry.names["nl"], [dutch])
        for lang in ("en", "nl"):
            for other in [] if renamed else cells(row["other_" + lang]):
                plain = latin(other) and other[0].isupper() and re.fullmatch(r"[^?\d(),/.]{4,}", other)
                if plain and not ordinary(other) and other not in country_names:
                    add(entry.names[lang], [other])
        yield entry


# ---- the hand-written tables -----------------------------------------------------------------------------------------


def hand_written(paths: Iterable[Path], known: dict[str, list[Entry]]) -> list[Entry]:
    """Apply the hand-written rows: a row either adds to entries of the facts (merging them) or makes a new one.

    ``facts`` names the entries that a row is about: ``name``, or ``name@ISO`` (``name@-`` for no country); each of them
    must exist.
    """
    made: list[Entry] = []
    faults: list[str] = []
    for path in sorted(paths):
        for row in rows(path):
            where = f"{path.name}: {row['id']}"
            meant: list[Entry] = []
            for name in cells(row.get("facts", "")):
                matches = known.get(name, [])
                if row.get("type"):
                    matches = [m for m in matches if kind(m.type) == kind(row["type"])] or matches
                if len(matches) != 1:
                    faults.append(f"{where}: {len(matches)} entries in the facts are called {name}")
                meant += [match for match in matches[:1] if match not in meant]
            if not meant and row.get("type"):
                codes = [row.get("country") or "-", "-"] if row["type"] == "Person" else [row.get("country") or "-"]
                keys = [f"{name}@{code}" for code in codes for name in cells(row.get("en", ""))]
                same = [m for key in keys for m in known.get(key, []) if kind(m.type) == kind(row["type"])]
                meant = [match for match in same[:1] if not match.id]
            entry = meant[0] if meant else Entry(row["type"])
            for other in meant[1:]:
                if row["type"] != "Person" and other.type == "Person":
                    raise SystemExit(f"{where}: {other.name} is a person")
                absorb(entry, other)
            if not meant:
                made.append(entry)
            entry.id = row["id"]
            entry.type = row.get("type") or entry.type
            entry.country = row.get("country") or entry.country
            entry.part_of = row.get("part_of") or entry.part_of
            entry.capital = row.get("capital") or entry.capital
            entry.seat = row.get("seat") or entry.seat
            entry.role = row.get("role") or entry.role
            for lang in ("en", "nl"):
                own = cells(row.get(lang, ""))
                entry.names[lang] = list(dict.fromkeys([*own, *entry.names[lang]]))
                entry.hidden = [label for label in entry.hidden if label not in own]
                add(entry.demonyms[lang], cells(row.get("demonym_" + lang, "")))
                add(entry.people[lang], cells(row.get("people_" + lang, "")))
            hidden = cells(row.get("hidden", ""))
            add(entry.hidden, hidden)
            for lang in ("en", "nl"):
                entry.names[lang] = [name for name in entry.names[lang] if name not in hidden]
            if entry.type not in CLASSES:
                raise SystemExit(f"{where}: no type {entry.type}")
    if faults:
        raise SystemExit("\n".join(faults))
    return made


def kind(type: str) -> str:
    """The broad kind of a type: an organisation is none of the others."""
    return type if type in {"Person", "Place", "Country", "Group"} else "Organisation"


CLASSES = set(ORGANISATION_TYPES.values()) | {"Country", "Military", "Company", "Person", "Group", "Place"}


def absorb(entry: Entry, other: Entry) -> None:
    """Add all of the other entry to the first; the other is emptied."""
    for lang in ("en", "nl"):
        add(entry.names[lang], other.names[lang])
        add(entry.demonyms[lang], other.demonyms[lang])
        add(entry.people[lang], other.people[lang])
    add(entry.hidden, other.hidden)
    if not entry.wikidata:
        add(entry.wikidata, other.wikidata)
    entry.country = entry.country or other.country
    other.names = {"en": [], "nl": []}


def index(entries: Iterable[Entry], iso: dict[int, str]) -> dict[str, list[Entry]]:
    """Entries of the facts by preferred name, and by name@ISO."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.name].append(entry)
        code = iso.get(id(entry)) or entry.country
        found[f"{entry.name}@{code or '-'}"].append(entry)
    return found


# ---- identifiers and writing -----------------------------------------------------------------------------------------


def name_entries(entries: list[Entry]) -> None:
    """Give every entry its id, in order of importance; a taken id gets the country or the type as suffix."""
    taken = {"scheme"} | {entry.id for entry in entries if entry.id}
    fixed = [entry.id for entry in entries if entry.id]
    twice = [name for name, count in Counter(fixed).items() if count > 1]
    if twice:
        raise SystemExit(f"two hand-written rows for one actor: {', '.join(twice)}")
    for entry in entries:
        if entry.id:
            continue
        base = entry.slug or slug(entry.name)
        if entry.type not in {"Person", "Place", "Country"}:
            base = re.sub(r"^united-states-(?=.)", "us-", base)
        options = [base, f"{base}-{entry.country.lower()}", f"{base}-{entry.type.lower()}"]
        options += [f"{base}-{number}" for number in range(2, 99)]
        entry.id = next(option for option in options if option not in taken and not option.endswith("-"))
        taken.add(entry.id)


def literal(text: str, lang: str = "") -> str:
    """A Turtle literal."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"@{lang}' if lang else f'"{text}"'


def turtle(entry: Entry) -> str:
    """The entry as Turtle."""
    lines = [f"actor:{entry.id} a kg:{entry.type} ; skos:inScheme actor:scheme"]

    def put(predicate: str, values: Iterable[str]) -> None:
        unique = sorted(set(values))
        if unique:
            lines.append(f"  {predicate} {', '.join(unique)}")

    both = ("en", "nl")
    put("skos:prefLabel", [literal(entry.names[lang][0], lang) for lang in both if entry.names[lang]])
    put("skos:altLabel", [literal(name, lang) for lang in both for name in entry.names[lang][1:]])
    shown = {name for lang in both for name in entry.names[lang]}
    put("skos:hiddenLabel", [literal(name) for name in entry.hidden if name and name not in shown])
    put("kg:demonym", [literal(name, lang) for lang in both for name in entry.demonyms[lang]])
    put("kg:people", [literal(name, lang) for lang in both for name in entry.people[lang]])
    put("kg:capital", [f"actor:{entry.capital}"] if entry.capital else [])
    put("kg:seat", [f"actor:{entry.seat}"] if entry.seat else [])
    put("kg:country", [f"actor:{entry.country}"] if entry.country and entry.country != entry.id else [])
    put("kg:partOf", [f"actor:{entry.part_of}"] if entry.part_of else [])
    put("kg:role", [literal(entry.role)] if entry.role and entry.type == "Person" else [])
    put("skos:exactMatch", [f"wd:{wikidata}" for wikidata in entry.wikidata])
    return " ;\n".join(lines) + " .\n"


def drop_labels(entries: list[Entry], path: Path) -> None:
    """Remove the labels that the table of faults names, from one actor or (``*``) from all.

    ``kind`` may restrict it to the names: *Thai* names no country, but it is an adjective.
    """
    faults: list[str] = []
    for row in rows(path):
        label, only = clean(row["label"]), row["id"]
        hit = False
        for entry in entries:
            if only not in {"*", entry.id}:
                continue
            groups = (entry.names,) if row["kind"] == "name" else (entry.names, entry.demonyms, entry.people)
            for group in groups:
                for lang in group:
                    hit |= label in group[lang]
                    group[lang] = [name for name in group[lang] if name != label]
            hit |= label in entry.hidden
            entry.hidden = [name for name in entry.hidden if name != label]
        if not hit:
            faults.append(f"{path.name}: no label {label} to drop ({only})")
    if faults:
        raise SystemExit("\n".join(faults))


def resolve(entries: list[Entry], by_iso: dict[str, Entry]) -> None:
    """Turn ISO codes and Wikidata identifiers in references into ids; every reference must lead somewhere."""
    ids = {entry.id for entry in entries}
    by_wikidata = {entry.wikidata[0]: entry.id for entry in reversed(entries) if entry.wikidata and entry.type == "Place"}
    for entry in entries:
        for name in ("country", "part_of"):
            value = getattr(entry, name)
            value = by_iso[value].id if value in by_iso else value
            if value and value not in ids:
                raise SystemExit(f"{entry.id}: {name} {value} is nobody")
            setattr(entry, name, value)
        if entry.capital.startswith("Q"):
            entry.capital = by_wikidata.get(entry.capital, "")
        elif entry.capital and entry.capital not in ids:
            raise SystemExit(f"{entry.id}: capital {entry.capital} is nowhere")


def build(facts: Path) -> list[Entry]:
    """All entries of the thesaurus, sorted by id."""
    skip = {clean(row["name"]) for row in rows(SOURCES / "skip.tsv")}
    by_iso = countries(facts / "countries.tsv")
    country_names = {name for entry in by_iso.values() for lang in ("en", "nl") for name in entry.names[lang]}
    capitals = {entry.capital for entry in by_iso.values() if entry.capital}
    lands = list(by_iso.values())
    bodies = list(organisations(facts / "organisations.tsv", skip))
    persons = [entry for entry in people(facts / "people.tsv") if entry.name not in skip]
    land_ids = {entry.wikidata[0] for entry in lands}
    seen: set[str] = set()
    spots: list[Entry] = []
    for entry in places(facts / "places.tsv", capitals, country_names, skip):
        if entry.wikidata[0] not in seen | land_ids:
            seen.add(entry.wikidata[0])
            spots.append(entry)
    for row in rows(facts / "countries.tsv"):
        if row["capital_wikidata"] and row["capital_wikidata"] not in seen | land_ids and row["capital_en"] not in skip:
            spot = Entry("Place", wikidata=[row["capital_wikidata"]], country=row["iso2"])
            add(spot.names["en"], [clean(row["capital_en"])])
            add(spot.names["nl"], [clean(row["capital_nl"])])
            seen.add(row["capital_wikidata"])
            spots.append(spot)
    have = {wikidata for entry in bodies for wikidata in entry.wikidata}
    body_names = {words(entry.name) for entry in bodies}
    blocs: list[Entry] = []
    vague: set[int] = set()
    for party, distinctive in parties(facts / "parties.tsv"):
        if party.wikidata[0] not in have and words(party.name) not in body_names and party.name not in skip:
            blocs.append(party)
            vague |= set() if distinctive else {id(party)}
    entries = [*lands, *bodies, *persons, *spots, *blocs]
    iso = {id(entry): code for code, entry in by_iso.items()}
    tables = [path for path in SOURCES.glob("*.tsv") if path.name not in {"skip.tsv", "drop.tsv"}]
    entries += hand_written(tables, index(entries, iso))
    entries = [e for e in entries if (e.names["en"] or e.names["nl"]) and (e.id or id(e) not in vague)]
    name_entries(entries)
    drop_labels(entries, SOURCES / "drop.tsv")
    entries = [entry for entry in entries if entry.names["en"] or entry.names["nl"]]
    resolve(entries, by_iso)
    drop_shadowed(entries)
    return sorted(entries, key=lambda entry: entry.id)


def drop_shadowed(entries: list[Entry]) -> None:
    """Remove aliases of organisations that are another organisation's own name, and hidden labels that collide."""
    own = {name for entry in entries for lang in ("en", "nl") for name in entry.names[lang][:1]}
    sited = {(e.country, name) for e in entries if e.type == "Place" for name in e.names["en"][:1] + e.names["nl"][:1]}
    count = Counter(name for e in entries for name in {*e.names["en"], *e.names["nl"], *e.hidden, *e.people["en"]})
    for entry in entries:
        if entry.type in {"Person", "Country"}:
            continue
        firsts = {entry.names[lang][0] for lang in ("en", "nl") if entry.names[lang]}
        for lang in ("en", "nl"):
            if entry.type == "Place":
                entry.names[lang] = [n for n in entry.names[lang] if n in firsts or (entry.country, n) not in sited]
            else:
                entry.names[lang] = [name for name in entry.names[lang] if name in firsts or name not in own]
        if entry.type == "PoliticalParty":
            entry.hidden = [name for name in entry.hidden if count[name] == 1]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("facts", type=Path, help="directory with countries.tsv, people.tsv, …")
    parser.add_argument("-o", "--output", type=Path, default=ONTOLOGY / "actors.ttl")
    options = parser.parse_args()
    entries = build(options.facts)
    text = HEADER + "\n" + PREFIXES + "\n" + "".join(map(turtle, entries))
    options.output.write_text(text, encoding="utf-8", newline="\n")
    for kind, count in sorted(Counter(entry.type for entry in entries).items()):
        print(f"{kind}: {count}")
    print(f"{len(entries)} actors, {sum(bool(e.wikidata) for e in entries)} with Wikidata, {len(text) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
