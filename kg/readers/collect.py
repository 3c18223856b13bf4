"""From the paths on a command line to documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kg.document import Document
from kg.errors import InputError
from kg.readers.text import read_text

SUFFIXES = frozenset({".txt", ".text"})
SKIPPED = frozenset({"readme.txt", "license.txt"})


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be used, and why (one line that names it)."""

    path: Path
    message: str


def collect(paths: Iterable[Path]) -> tuple[list[Document], list[Failure]]:
    """Read files, and the text files in folders (recursively, sorted).

    A document's source is the path below the folder that was given (or the file's name), so that a graph does
    not depend on where it was built. The same text counts once. A path that was named itself is read whatever
    its suffix.
    """
    documents: dict[str, Document] = {}
    failures: list[Failure] = []
    for path in paths:
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES and p.name.lower() not in SKIPPED)
            if not found:
                failures.append(Failure(path, f"{path}: no text files (*.txt) in this folder"))
            pairs = [(p, p.relative_to(path).as_posix()) for p in found]
        else:
            pairs = [(path, path.name)]
        for file, source in pairs:
            try:
                document = read_text(file, source)
            except InputError as error:
                failures.append(Failure(file, str(error)))
                continue
            # One text under several names keeps the first name in order, whatever the order of reading.
            held = documents.get(document.id)
            if held is None or document.source < held.source:
                documents[document.id] = document
    return sorted(documents.values(), key=lambda d: (d.source, d.id)), failures
