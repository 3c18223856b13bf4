"""Text from anywhere made safe for formats that are less careful than RDF."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

# What XML 1.0 cannot hold, and halves of characters, which no UTF-8 file can.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Control characters but tab and line feed, and what turns the direction of what follows.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def xml(text: str) -> str:
    """Text that XML 1.0 can hold: what it cannot becomes U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


def cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe comes before what would begin one."""
    text = _NOT_XML.sub("\ufffd", text)
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def csv_line(values: Iterable[str]) -> str:
    """A line of CSV, its end included, in which no cell is a formula."""
    cells = [cell(value) for value in values]
    line = io.StringIO()
    # A carriage return ends a line for some readers, and the writer does not quote it by itself.
    csv.writer(line, lineterminator="\n", quoting=csv.QUOTE_ALL if "\r" in "".join(cells) else csv.QUOTE_MINIMAL).writerow(cells)
    return line.getvalue()


def shown(text: str) -> str:
    """Text that a terminal shows and does not obey: control characters and overrides of direction become U+FFFD."""
    return _OBEYED.sub("\ufffd", text)
