"""Sport: who beats somebody there has won a match, and no war."""

from __future__ import annotations

import re

from kg.actors.words import Word
from kg.lexicon import Lexicon

# *6-3*, *2 – 0*; no years, no dates, and no votes of three figures
SCORE = re.compile(r"(?<![\w-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\w-])")
ENDING = 4  # letters of a word that may end a compound: *bekerfinale*


class Contests:
    """Tells sentences about sport by their words.

    Args:
        lexicon: with a list ``contests``.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.words("contests", "words")
        self.words = frozenset(w for w in words if " " not in w)
        self.phrases = tuple(sorted(w for w in words if " " in w))
        self.endings = tuple(sorted(w for w in self.words if len(w) > ENDING)) if lexicon.words("morphology", "compounds") else ()

    def __call__(self, word: Word, *, scored: bool = True) -> bool:
        """Whether the sentence of a word is about sport: by a word that only sport has, or (``scored``) by a score."""
        sentence = word.sent
        for token in sentence:
            lemma, form = token.lemma_.lower(), token.lower_
            if token.pos_ not in {"NOUN", "PROPN"}:
                continue
            if (
                lemma in self.words
                or form in self.words
                or (self.endings and (lemma.endswith(self.endings) or form.endswith(self.endings)))
            ):
                return True
        text = word.doc.text[sentence.start_char : sentence.end_char]
        lower = text.lower()
        return any(phrase in lower for phrase in self.phrases) or (scored and SCORE.search(text) is not None)
