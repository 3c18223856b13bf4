"""Plain text files."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from kg.document import Document
from kg.errors import InputError
from kg.readers.language import SUPPORTED, detect

MAX_BYTES = 20_000_000
MONTHS = {
    name: number
    for number, names in enumerate(
        ["january januari", "february februari", "march maart", "april", "may mei", "june juni", "july juli",
         "august augustus", "september", "october oktober", "november", "december"], 1
    )
    for name in names.split()
}  # fmt: skip
DAY_MONTH_YEAR = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]+),? (\d{4})\b")
MONTH_DAY_YEAR = re.compile(r"\b([A-Za-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
DASH = re.compile(r"\s[-–—]{1,2}\s")
HEADLINE_MAX = 160


def read_text(path: Path, source: str | None = None) -> Document:
    """Read a UTF-8 text file as one document.

    The language is detected; the headline is a first line that stands alone; the date comes from a dateline
    (``GENEVA, 14 March 2023 – …``), a line that is only a date, or an ISO date in the file's name.

    Args:
        path: the file.
        source: how the document shall name where it comes from; the path as given when None.

    Raises:
        InputError: missing, unreadable, empty, binary, not UTF-8, or not in a supported language.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB; split it into one file an article")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({(error.strerror or 'unknown reason').lower()})") from None
    return document_of(data, str(path), source)


def document_of(data: bytes, name: str, source: str | None = None) -> Document:
    """Make a document of the bytes of a text file called ``name``; raises as :func:`read_text`."""
    if not data.strip():
        raise InputError(f"{name}: is empty")
    if b"\x00" in data or data[:4] in {b"%PDF", b"\x89PNG", b"PK\x03\x04", b"\x1f\x8b\x08\x00"}:
        raise InputError(f"{name}: is not a text file; give plain text in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is not UTF-8 (byte {error.start}); save it as UTF-8") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    letters = sum(c.isalpha() for c in text)
    control = sum(c < " " and c not in "\n\t\f" for c in text)
    if control > len(text) / 100:
        raise InputError(f"{name}: is not a text file; give plain text in UTF-8")
    if letters < 20:
        raise InputError(f"{name}: holds too little text to tell its language")
    lang = detect(text)
    if lang not in SUPPORTED:
        raise InputError(f"{name}: is in language {lang!r}; kg reads {' and '.join(SUPPORTED)}")
    return Document(text=text, lang=lang, source=name if source is None else source, title=headline(text), date=dated(text, name))


def headline(text: str) -> str | None:
    """The first line, when it stands alone, is short and is no sentence."""
    lines = text.lstrip("\n").split("\n")
    first = lines[0].strip()
    alone = len(lines) > 2 and not lines[1].strip() and any(line.strip() for line in lines[2:])
    if alone and 0 < len(first) <= HEADLINE_MAX and not first.endswith((".", ";", ":")) and not DASH.search(first[:40]):
        return first
    return None


def dated(text: str, name: str = "") -> date | None:
    """The date of publication by dateline, date line or file name; None when there is none."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines[:4]:
        dash = DASH.search(line[:120])
        found = _date(line[: dash.start()]) if dash and dash.start() > 3 else None
        if found is None and len(line) <= 40:
            found = _date(line)
        if found is not None:
            return found
    return _date(Path(name).name)


def _date(text: str) -> date | None:
    candidates: list[tuple[int, int, int]] = []
    if m := ISO.search(text):
        candidates.append((int(m[1]), int(m[2]), int(m[3])))
    elif (m := DAY_MONTH_YEAR.search(text)) and m[2].lower() in MONTHS:
        candidates.append((int(m[3]), MONTHS[m[2].lower()], int(m[1])))
    elif (m := MONTH_DAY_YEAR.search(text)) and m[1].lower() in MONTHS:
        candidates.append((int(m[3]), MONTHS[m[1].lower()], int(m[2])))
    for year, month, day in candidates:
        try:
            return date(year, month, day)
        except ValueError:
            return None
    return None
