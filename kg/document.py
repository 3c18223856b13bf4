"""Documents and the evidence that points into them.

All offsets in `kg` count Unicode code points (what ``len`` and slicing of a ``str`` count) from the
start of the document's text and are half-open: ``text[begin:end]``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """One news text.

    Attributes:
        text: the text exactly as offsets refer to it (line ends are ``\\n``).
        lang: ISO 639-1 code of its language, ``"nl"`` or ``"en"``.
        source: where it came from, as it shall be shown: a path relative to the place of the build, or a URL.
        title: its headline, when it has one.
        date: the day of publication, when known; relative dates are read against it.
    """

    text: str
    lang: str
    source: str = ""
    title: str | None = None
    date: date | None = None
    id: str = field(init=False, default="")

    def __post_init__(self) -> None:
        # The name comes from the content, so that the same text is one document wherever it is read.
        digest = hashlib.sha256(self.text.encode("utf-8")).hexdigest()
        object.__setattr__(self, "id", digest[:12])


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A passage of a document: ``document.text[begin:end] == quote``, always.

    Attributes:
        document: the document's ``id`` (12 hexadecimal digits).
        begin, end: half-open range of code points.
        quote: the passage.
    """

    document: str
    begin: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end or len(self.quote) != self.end - self.begin:
            raise ValueError(f"not a passage: [{self.begin}, {self.end}) {self.quote!r}")
