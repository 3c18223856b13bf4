"""Speed: words per second of each pipeline on one core, and what extraction adds to it.

Everything is timed in one run on the same texts (those of ``seeds/``, repeated), best of three:

* ``blank``: spaCy's tokenizer alone, for scale;
* ``pipeline``: the shipped pipeline (tagger, lemmatizer, parser, names);
* ``extraction``: the same with actors and relations.

Run with ``OMP_NUM_THREADS=1`` to measure one core.
"""

from __future__ import annotations

import time
from pathlib import Path

import spacy
from spacy.language import Language

from kg.extract import pipeline
from kg.readers import collect

ROOT = Path(__file__).resolve().parents[1]
REPEATS, ROUNDS = 4, 3


def best(nlp: Language, texts: list[str]) -> float:
    """Shortest of three runs over the texts, in seconds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        for _doc in nlp.pipe(texts):
            pass
        times.append(time.perf_counter() - begin)
    return min(times)


def main() -> None:
    documents, _ = collect([ROOT / "seeds"])
    for lang in ("nl", "en"):
        texts = [part for d in documents if d.lang == lang for part in d.text.split("\n\n")] * REPEATS
        words = sum(len(text.split()) for text in texts)
        nlp = pipeline(lang)
        tokenizing = best(spacy.blank(lang), texts)
        with nlp.select_pipes(disable=["kg_actors", "kg_relations"]):
            parsing = best(nlp, texts)
        extracting = best(nlp, texts)
        print(
            f"{lang}: {words} words; blank {words / tokenizing:,.0f} words/s, pipeline {words / parsing:,.0f} words/s, "
            f"with extraction {words / extracting:,.0f} words/s; extraction adds {100 * (extracting / parsing - 1):.0f} %"
        )


if __name__ == "__main__":
    main()
