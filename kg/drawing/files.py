"""Writes a figure as PNG, SVG or PDF, whole or not at all."""

from __future__ import annotations

import io
import math
import os
import tempfile
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from kg.drawing.page import settings
from kg.errors import OutputError

_METADATA: dict[str, dict[str, None]] = {
    ".png": {"Software": None},
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
_MAX_PIXELS = 30_000  # Agg takes up to 65 535 a side
_PIXELS_A_SECOND = 4_000_000  # that are surely drawn and compressed; measured at five times this
_LEAST_DPI = 40


def check_suffix(path: Path) -> None:
    """Raises OutputError unless ``path`` has the suffix of a picture."""
    if path.suffix.lower() not in _METADATA:
        raise OutputError(f"{path}: cannot draw a picture as '{path.suffix}'; name it .png, .svg or .pdf")


def save(figure: Figure, path: Path, seconds: float = math.inf) -> None:
    """Writes ``figure`` to ``path`` in the format of its suffix.

    Args:
        seconds: where so little time is left, a PNG gets fewer dots.

    Raises:
        OutputError: the suffix is unknown or the file cannot be written.
    """
    check_suffix(path)
    suffix = path.suffix.lower()
    inches = figure.get_size_inches()
    dpi = min(figure.dpi, _MAX_PIXELS / max(inches))
    if suffix == ".png" and inches.prod() * dpi**2 > seconds * _PIXELS_A_SECOND:
        dpi = min(dpi, max(_LEAST_DPI, math.sqrt(max(seconds, 0.0) * _PIXELS_A_SECOND / inches.prod())))
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=suffix, dir=path.parent)
        with os.fdopen(handle, "wb") as out, settings():
            FigureCanvasAgg(figure)
            figure.savefig(out, format=suffix[1:], dpi=dpi, facecolor=figure.get_facecolor(), metadata=_METADATA[suffix])
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, path)
    except OSError as error:
        raise OutputError(f"{path}: cannot write the picture: {error.strerror or error}") from error
    finally:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)


def to_svg(figure: Figure) -> str:
    """``figure`` as an ``<svg>`` element for a web page, without declarations before it."""
    out = io.StringIO()
    with settings():
        FigureCanvasAgg(figure)
        figure.savefig(out, format="svg", facecolor=figure.get_facecolor(), metadata=_METADATA[".svg"])
    text = out.getvalue()
    return text[text.index("<svg") :]
