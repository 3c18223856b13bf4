"""Which language a text is in (py3langid: a fork of langid.py, Lui and Baldwin 2012; offline)."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

SUPPORTED = ("nl", "en")
# Languages that short Dutch or English texts are mistaken for.
CLOSE = {"af": "nl", "fy": "nl", "li": "nl", "nds": "nl", "zea": "nl", "vls": "nl", "sco": "en", "pcm": "en"}
SAMPLE = 5000
WORDS = 5  # fewer tell no language


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def detect(text: str) -> str:
    """ISO 639 code of the language of a text (its first 5,000 characters are read).

    Names of far countries may outweigh the words of a short text; then its words without a capital decide.
    """
    code = _classify(text[:SAMPLE])
    if code in SUPPORTED:
        return code
    words = [word for word in text[:SAMPLE].split() if word[:1].islower()]
    second = _classify(" ".join(words)) if len(words) >= WORDS else code
    return second if second in SUPPORTED else code


def _classify(text: str) -> str:
    code = str(_identifier().classify(text)[0])
    return CLOSE.get(code, code)


def guess(text: str) -> str:
    """The more likely one of the supported languages, for short texts that are known to be in one."""
    ranks = [str(code) for code, _ in _identifier().rank(text[:SAMPLE])]
    return min(SUPPORTED, key=ranks.index)
