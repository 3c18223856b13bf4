"""IRIs are minted from content, and survive every name."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.rdf.mint import Names, local_name, name_of, parse

HOSTILE = [
    "",
    ".",
    "..",
    "a b",
    "a/b",
    "a:b",
    "a#b?c",
    'say "hi"',
    "it's",
    "back\\slash",
    "<b>",
    "%20",
    "~",
    "a~b",
    "100%",
    "حزب الله",
    "\u202eevil\u202c",
    "😀",
    "x" * 500,
    "x" * 499 + "y",
    "é" * 500,
    " " * 500,
    "a\nb\x00",
    "iraq.government",
    "Ünïted",
    "e\u0301",
    "é",
    "习近平",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_make_short_valid_iris(name: str) -> None:
    for base in ("urn:kg:", "https://data.my.org/kg/"):
        iri = Names(base).actor(name)
        (quad,) = ox.parse(f"<{iri}> <urn:p> <urn:o> .", format=ox.RdfFormat.N_TRIPLES)
        assert isinstance(quad.subject, ox.NamedNode)
        assert quad.subject.value == iri
        assert len(local_name(name)) <= 140
        assert not set(local_name(name)) & set(" \"'<>\\/:#?{}|^`\u202e")
        assert parse(iri) == ("actor", local_name(name), None)


def test_different_names_have_different_iris() -> None:
    assert len({local_name(name) for name in HOSTILE}) == len(HOSTILE)


def test_a_name_cannot_pose_as_a_shortened_one() -> None:
    shortened = local_name("x" * 500)
    assert local_name(shortened) != shortened


def test_letters_of_all_scripts_stay() -> None:
    assert local_name("Erdoğan") == "Erdoğan"
    assert local_name("حزب") == "حزب"
    assert local_name("習近平") == "習近平"
    assert local_name("mohammed al-sudani") == "mohammed%20al-sudani"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_names_come_back_from_local_names(name: str) -> None:
    if "~" not in local_name(name):
        assert name_of(local_name(name)) == name
    else:
        assert len(local_name(name)) > 16


def test_lone_surrogates_have_iris_too() -> None:
    local_name("\ud800").encode("utf-8")


def test_iris_below_both_kinds_of_base() -> None:
    assert Names().actor("iran") == "urn:kg:actor:iran"
    assert Names("https://data.my.org/kg/").actor("iran") == "https://data.my.org/kg/actor/iran"
    assert Names("https://data.my.org/kg").document("3692841fd95a") == "https://data.my.org/kg/doc/3692841fd95a"
    assert Names("urn:x").passage("3692841fd95a", 3, 9) == "urn:x:doc:3692841fd95a#char=3,9"
    assert parse("https://x.org/actor/doc/ab#char=3,9") == ("doc", "ab", (3, 9))
    assert parse("http://www.wikidata.org/entity/Q1") is None


@pytest.mark.parametrize("base", ["", "kg", "http://a b/", "http://a/#", "http://a/?q=", "http://a/<", "//x/", "a:%zz"])
def test_what_is_no_base_is_refused(base: str) -> None:
    with pytest.raises(KgError, match="base IRI"):
        Names(base)
