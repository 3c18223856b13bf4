"""Names in every script: shown as they are where a font has their letters, never as boxes."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.drawing import draw, text
from kg.drawing.text import clean, fonts, has_letters, legible
from tests.drawing.graphs import add_edge, long_names

CJK = "中华人民共和国"


@pytest.fixture
def only_dejavu(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without other fonts."""
    monkeypatch.setattr(text, "_installed", lambda: ())


@pytest.mark.parametrize("name", ["Владимир", "حزب الله", "گروه پژوهشی", "ישראל", "Ελλάδα", "Việt Nam", "İstanbul", "Հայաստան"])
def test_names_that_the_shipped_font_has(name: str, only_dejavu: None) -> None:
    assert legible([name, "other"]) == name
    assert fonts([name]) == ["DejaVu Sans"]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ((CJK, "China"), "China"),
        (("", CJK, "Kina"), "Kina"),
        ((CJK,), "ZhongHuaRenMinGongHeGuo"),
        (("A 中 b",), "A Zhong b"),
        (("\ue000x",), "U+E000x"),
        (("a\u202eb\x00c\ud800",), "ab c"),
        ((), "?"),
    ],
)
def test_names_that_it_has_not(names: tuple[str, ...], shown: str, only_dejavu: None) -> None:
    assert legible(names) == shown


def test_italics_only_where_they_have_the_letters() -> None:
    assert has_letters("Владимир", "italic") and not has_letters("حزب", "italic") and has_letters("حزب", weight="bold")


@given(st.text(max_size=20))
@settings(max_examples=100, deadline=None)
def test_whatever_the_name_it_can_be_drawn(name: str) -> None:
    shown = legible([name])
    assert shown and clean(shown) == shown
    assert text._drawable(shown)


def test_no_glyph_is_missing_in_a_picture(
    tmp_path: Path, only_dejavu: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    graph = long_names()
    graph.nodes["a08"]["names"] = ("Buitenlandse Zaken van China",)
    add_edge(graph, "a00", "a03", "attacks", label="حزب", status="alleged")
    monkeypatch.setattr(warnings, "filterwarnings", lambda *_, **__: None)
    with warnings.catch_warnings(record=True) as said, caplog.at_level(logging.WARNING):
        warnings.simplefilter("always")
        draw(graph, tmp_path / "p.png", title=f"Title حزب {CJK}", source="Источник")
    assert not [str(w.message) for w in said if "Glyph" in str(w.message)]
    assert not [r for r in caplog.records if "glyph" in r.message.lower() or "font" in r.message.lower()]
