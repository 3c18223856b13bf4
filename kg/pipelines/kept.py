"""Components whose learned part lies in one file."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from typing import Self


class OneFile(ABC):
    """What can be written as bytes can be written to a file; ``exclude`` is spaCy's and has no meaning here."""

    @abstractmethod
    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """What was learned, as bytes."""

    @abstractmethod
    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Self:
        """Replace what was learned by what :meth:`to_bytes` gave."""

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write it to one file.

        Raises:
            OSError: it cannot be written.
        """
        Path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Self:
        """Read it from a file.

        Raises:
            OSError: it cannot be read.
        """
        return self.from_bytes(Path(path).read_bytes())
