"""Components whose learned part lies in one file, and how hashes are kept in it."""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint32]


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


def pack_keys(keys: Keys) -> bytes:
    """Sorted keys in about two bytes each: the steps between them are small, so their bytes by significance compress well."""
    steps = np.diff(keys, prepend=np.uint32(0)).astype("<u4").view(np.uint8).reshape(-1, 4)
    return zlib.compress(steps.T.tobytes(), 9)


def unpack_keys(data: bytes) -> Keys:
    """The keys that :func:`pack_keys` packed."""
    steps = np.frombuffer(zlib.decompress(data), dtype=np.uint8).reshape(4, -1).T
    keys: Keys = np.cumsum(np.ascontiguousarray(steps).view("<u4")[:, 0], dtype=np.uint32)
    return keys
