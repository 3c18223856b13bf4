"""Plain text files, good and bad."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.document import Document
from kg.errors import InputError
from kg.readers import collect, read_text
from kg.readers.text import MAX_BYTES, dated, document_of, headline

ENGLISH = "The minister spent hours talking with his counterpart about the harbour. No decision was taken, she said."
DUTCH = "De minister sprak urenlang met zijn ambtgenoot over de haven. Er is nog geen besluit genomen, zei zij."
FRENCH = "Le ministre a passé plusieurs heures à discuter avec son homologue de l'avenir du port. Rien n'est décidé."


def written(folder: Path, data: str | bytes, name: str = "news.txt") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def refused(path: Path) -> str:
    """The message; it is one line and begins with the file's name."""
    with pytest.raises(InputError) as caught:
        read_text(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ") and "\n" not in message
    return message.removeprefix(f"{path}: ")


@pytest.mark.parametrize(("text", "lang"), [(ENGLISH, "en"), (DUTCH, "nl")])
def test_a_text(tmp_path: Path, text: str, lang: str) -> None:
    path = written(tmp_path, text)
    assert read_text(path) == Document(text, lang, str(path))
    assert read_text(path, "shown/as.txt").source == "shown/as.txt"


def test_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    for ends in ("\n", "\r\n", "\r"):
        data = b"\xef\xbb\xbf" + ENGLISH.replace(". ", f".{ends}").encode()
        assert read_text(written(tmp_path, data)).text == ENGLISH.replace(". ", ".\n")


@given(st.lists(st.sampled_from(["a line of text", "", "\t", "een regel"]), min_size=1), st.sampled_from(["\n", "\r\n", "\r"]))
def test_line_ends_do_not_matter(lines: list[str], ends: str) -> None:
    data = ends.join([ENGLISH, *lines]).encode()
    assert document_of(data, "a.txt").text == "\n".join([ENGLISH, *lines])


# -- headline and date -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Ministers talk about the harbour\n\n{ENGLISH}", "Ministers talk about the harbour"),
        (f"\n\n  Ministers talk \n\n{ENGLISH}", "Ministers talk"),
        (f"Is the harbour lost?\n\n{ENGLISH}", "Is the harbour lost?"),
        (f"This is a sentence.\n\n{ENGLISH}", None),
        (f"Ministers talk\n{ENGLISH}", None),
        (f"{'very ' * 40}long\n\n{ENGLISH}", None),
        (f"LIMA – Ministers talk\n\n{ENGLISH}", None),
        ("Ministers talk\n\n\n", None),
        (ENGLISH, None),
        ("", None),
    ],
)
def test_headline(text: str, title: str | None) -> None:
    assert headline(text) == title


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("GENEVA, 14 March 2023 – Ministers met.", date(2023, 3, 14)),
        ("GENÈVE, 14 maart 2023 – Ministers spraken.", date(2023, 3, 14)),
        ("OSLO, March 3, 2021 — Ministers met.", date(2021, 3, 3)),
        ("OSLO (ANP), 2021-12-05 - Ministers spraken.", date(2021, 12, 5)),
        ("A headline\n\nOSLO, 1st May 2019 -- Ministers met.", date(2019, 5, 1)),
        ("A headline\n3 augustus 2020\n\nMinisters spraken.", date(2020, 8, 3)),
        ("OSLO, 31 February 2021 – Ministers met.", None),
        ("OSLO – Ministers met on 14 March 2023 for hours, and again on the day after that one.", None),
        ("Ministers met for hours on end, which had last happened on 14 March 2023.", None),
        ("14 Marble 2023", None),
        ("", None),
    ],
)
def test_date_in_the_text(text: str, day: date | None) -> None:
    assert dated(text) == day


def test_date_in_the_file_name(tmp_path: Path) -> None:
    assert read_text(written(tmp_path, ENGLISH, "2022-02-24-talks.txt")).date == date(2022, 2, 24)
    assert read_text(written(tmp_path, ENGLISH, "2022-02-31.txt")).date is None
    assert read_text(written(tmp_path, ENGLISH, "120220224-1.txt")).date is None
    # The text knows better than the name.
    assert read_text(written(tmp_path, f"OSLO, 1 May 2019 – {ENGLISH}", "2022-02-24.txt")).date == date(2019, 5, 1)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_can_be_read(day: date) -> None:
    english = f"ROME, {day.day} {day:%B} {day.year} – They met."
    assert dated(english) == dated(f"ROME, {day.isoformat()} – They met.") == dated(f"{day:%B} {day.day}, {day.year}") == day


# -- what cannot be used ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n ", "is empty"),
        (b"%PDF-1.7\n" + ENGLISH.encode(), "is not a text file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a text file"),
        (b"PK\x03\x04" + ENGLISH.encode(), "is not a text file"),
        (ENGLISH.encode() + b"\x00" + ENGLISH.encode(), "is not a text file"),
        (ENGLISH.encode("utf-16"), "is not a text file"),
        (ENGLISH.encode() + b"\x01\x02\x03" * 10, "is not a text file"),
        ("De coördinator van de privé-kliniek sprak met de ministers.".encode("latin-1"), "is not UTF-8"),
        (b"Iran, Iraq", "too little text"),
        (b"12 345 678 - 90 / 12 = 34567890 12345678", "too little text"),
        (FRENCH.encode(), "is in language 'fr'; kg reads nl and en"),
    ],
)
def test_refused(tmp_path: Path, data: bytes, why: str) -> None:
    assert why in refused(written(tmp_path, data))


def test_latin_1_is_told_where(tmp_path: Path) -> None:
    assert refused(written(tmp_path, b"Geneve en Gen\xe8ve")) == "is not UTF-8 (byte 13); save it as UTF-8"


def test_a_nul_far_into_the_file(tmp_path: Path) -> None:
    data = (ENGLISH * 100).encode() + b"\x00" + ENGLISH.encode()
    assert "is not a text file" in refused(written(tmp_path, data))


def test_missing(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.txt") == "cannot be read (no such file or directory)"


def test_a_folder_is_no_text(tmp_path: Path) -> None:
    assert refused(tmp_path) == "cannot be read (is a directory)"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable(tmp_path: Path) -> None:
    path = written(tmp_path, ENGLISH)
    path.chmod(0)
    assert refused(path) == "cannot be read (permission denied)"


def test_huge(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)  # sparse: takes no room
    assert "larger than 20 MB" in refused(path)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_one_line(data: bytes) -> None:
    try:
        document = document_of(data, "any.bin")
    except InputError as error:
        assert str(error).startswith("any.bin: ") and "\n" not in str(error)
    else:
        assert document.lang in {"nl", "en"} and document.text


# -- many files ------------------------------------------------------------------------------------


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    written(tmp_path, DUTCH, "b.txt")
    written(tmp_path, ENGLISH, "deep/er/a.TXT")
    written(tmp_path, ENGLISH + " Third.", "README.txt")
    written(tmp_path, ENGLISH + " Fourth.", "notes.md")
    documents, failures = collect([tmp_path])
    assert [(d.source, d.lang) for d in documents] == [("b.txt", "nl"), ("deep/er/a.TXT", "en")]
    assert not failures


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    documents, failures = collect([written(tmp_path, ENGLISH, "README.md")])
    assert [d.source for d in documents] == ["README.md"] and not failures


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    written(tmp_path, ENGLISH, "a.txt")
    written(tmp_path, "", "b.txt")
    written(tmp_path, DUTCH, "c.txt")
    documents, failures = collect([tmp_path, tmp_path / "gone.txt"])
    assert [d.source for d in documents] == ["a.txt", "c.txt"]
    assert [f.path for f in failures] == [tmp_path / "b.txt", tmp_path / "gone.txt"]
    assert all(str(f.path) in f.message for f in failures)


def test_a_folder_without_texts(tmp_path: Path) -> None:
    documents, failures = collect([tmp_path])
    assert not documents and "no text files" in failures[0].message and str(tmp_path) in failures[0].message


def test_the_same_text_twice_is_one_document(tmp_path: Path) -> None:
    z, a = written(tmp_path, ENGLISH, "z.txt"), written(tmp_path, ENGLISH, "a.txt")
    for order in ([z, a], [a, z], [a, a, z], [tmp_path]):
        documents, failures = collect(order)
        assert [d.source for d in documents] == ["a.txt"] and not failures
