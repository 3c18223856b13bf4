"""Speed: words per second of each pipeline on one core, and what extraction adds to it.

Everything is timed in one run on the same texts (those of ``seeds/``, repeated), by turns, in processor time, 15 rounds: the best
for the words per second; for what extraction adds, the median of the rounds, and the best against the best:

* ``blank``: spaCy's tokenizer alone, for scale;
* ``pipeline``: the shipped pipeline (tagger, lemmatizer, parser, names);
* ``extraction``: the same with actors and relations.

Run with ``OMP_NUM_THREADS=1`` to measure one core.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import spacy
from spacy.language import Language

from kg.extract import pipeline
from kg.readers import collect

ROOT = Path(__file__).resolve().parents[1]
REPEATS, ROUNDS = 2, 15


def seconds(nlp: Language, texts: list[str]) -> float:
    """Time that a pipeline takes over the texts."""
    begin = time.process_time()
    for _doc in nlp.pipe(texts):
        pass
    return time.process_time() - begin


def main() -> None:
    documents, _ = collect([ROOT / "seeds"])
    for lang in ("nl", "en"):
        texts = [part for d in documents if d.lang == lang for part in d.text.split("\n\n")] * REPEATS
        words = sum(len(text.split()) for text in texts)
        nlp, blank = pipeline(lang), spacy.blank(lang)
        tokenizing, parsing, extracting = [], [], []
        seconds(nlp, texts[:20])  # lexicon and thesaurus are loaded at the first word
        for _ in range(ROUNDS):
            tokenizing.append(seconds(blank, texts))
            with nlp.select_pipes(disable=["kg_actors", "kg_relations"]):
                parsing.append(seconds(nlp, texts))
            extracting.append(seconds(nlp, texts))
        blank_time, base, whole = min(tokenizing), min(parsing), min(extracting)
        ratio = statistics.median(e / p for e, p in zip(extracting, parsing, strict=True))
        print(
            f"{lang}: {words} words; blank {words / blank_time:,.0f} words/s, pipeline {words / base:,.0f} words/s, "
            f"with extraction {words / whole:,.0f} words/s; "
            f"extraction adds {100 * (ratio - 1):.0f} % (best {100 * (whole / base - 1):.0f} %)"
        )


if __name__ == "__main__":
    main()
