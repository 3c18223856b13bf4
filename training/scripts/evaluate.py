"""Measure the shipped pipelines on the development and test parts of the treebanks.

Trees, tags and lemmas are measured on ``corpus/LANG/core-*.spacy``, names on ``corpus/LANG/ner-*.spacy``, both from raw
text: words and sentence ends are the pipeline's own. Writes ``metrics/LANG.json`` and the table in ``README.md``.
"""

from __future__ import annotations

import os

# One core, as most users have to spare; must be said before numpy is loaded.
os.environ["OMP_NUM_THREADS"] = "1"

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from kg.pipelines import load

TRAINING = Path(__file__).resolve().parents[1]
README = TRAINING / "README.md"
METRICS = TRAINING / "metrics"
BEGIN, END = "<!-- results:begin -->\n", "<!-- results:end -->"
# Never seen in training: for choosing (dev) and for reporting (test).
PARTS = {
    "nl": {"dev": "UD_Dutch-Alpino dev", "test": "UD_Dutch-Alpino test", "test2": "UD_Dutch-LassySmall test"},
    "en": {"dev": "UD_English-EWT dev", "test": "UD_English-EWT test"},
}
CORE = {"uas": "dep_uas", "las": "dep_las", "pos": "pos_acc", "morph": "morph_acc", "lemma": "lemma_acc", "sentences_f": "sents_f"}
REPEATS = 3


def read(nlp: Language, path: Path) -> list[Doc]:
    """The gold documents of a file; none when it is missing."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab)) if path.is_file() else []


def scores(nlp: Language, docs: list[Doc]) -> dict[str, Any]:
    """spaCy's own scores on raw text."""
    return nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in docs], batch_size=64)


def measure(lang: str, pipeline: Path, corpus: Path) -> dict[str, Any]:
    """All figures of one pipeline; fractions between 0 and 1, rounded to four places."""
    nlp = spacy.load(pipeline)
    out: dict[str, Any] = {"lang": lang, "pipeline": f"{lang}_{nlp.meta['name']} {nlp.meta['version']}", "sets": {}}
    for part, name in PARTS[lang].items():
        docs = read(nlp, corpus / f"core-{part}.spacy")
        if not docs:
            continue
        found = scores(nlp, docs)
        row: dict[str, Any] = {"name": name, "sentences": sum(len(list(d.sents)) for d in docs), "words": sum(map(len, docs))}
        row |= {key: round(found[measured], 4) for key, measured in CORE.items() if found.get(measured) is not None}
        named = read(nlp, corpus / f"ner-{part}.spacy")
        if named and nlp.has_pipe("ner"):
            found = scores(nlp, named)
            row |= {f"ner_{m}": round(found[f"ents_{m}"], 4) for m in "prf"}
            row["ner_types"] = {kind: round(of["f"], 4) for kind, of in sorted((found["ents_per_type"] or {}).items())}
        out["sets"][part] = row
    texts = [doc.text for doc in read(nlp, corpus / "core-test.spacy")]
    blank = spacy.blank(lang)
    out["words_per_second"] = speed(load(str(pipeline)), texts)
    out["words_per_second_spacy_load"] = speed(nlp, texts)
    out["words_per_second_blank_tokenizer"] = speed(blank, texts)
    return out


def speed(nlp: Language, texts: list[str]) -> int | None:
    """Words a second of a pipeline on one core: the best of three runs."""
    if not texts:
        return None
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    words = sum(len(nlp.make_doc(text)) for text in texts)
    best = float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        for _doc in nlp.pipe(texts, batch_size=64):
            pass
        best = min(best, time.perf_counter() - start)
    return round(words / best)


def table() -> str:
    """The table of README.md, from all files in ``metrics/``."""
    lines = [
        "| pipeline | set | sentences | sentence F | UAS | LAS | POS | lemma | NER F | words/s |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for lang in PARTS:
        file = METRICS / f"{lang}.json"
        if not file.is_file():
            lines.append(f"| {lang}_news | _not measured yet_ | | | | | | | | |")
            continue
        metrics = json.loads(file.read_text(encoding="utf-8"))
        for part, row in metrics["sets"].items():
            figures = [f"{100 * row[key]:.1f}" if key in row else "–" for key in ("sentences_f", "uas", "las", "pos", "lemma", "ner_f")]
            pace = f"{metrics['words_per_second']:,}" if part == "test" and metrics["words_per_second"] else ""
            lines.append(f"| {metrics['pipeline']} | {row['name']} | {row['sentences']:,} | {' | '.join(figures)} | {pace} |")
    return "\n".join(lines) + "\n"


def write_table() -> None:
    """Fill the block of README.md."""
    head, begin, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    if not begin or END not in rest:
        sys.exit(f"{README}: has no block {BEGIN.strip()} … {END}")
    README.write_text(head + BEGIN + table() + END + rest.partition(END)[2], encoding="utf-8")


def main() -> None:
    """Measure the languages that were named, then fill the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", nargs="*", help="nl, en; none to fill the table only")
    parser.add_argument("--pipelines", type=Path, default=TRAINING.parent / "kg" / "pipelines", help="folder with LANG_news")
    parser.add_argument("--corpus", type=Path, default=TRAINING / "corpus", help="folder that corpus.py filled")
    parser.add_argument("--card", action="store_true", help="write the figures into the pipeline's meta.json too")
    args = parser.parse_args()
    if unknown := sorted(set(args.lang) - set(PARTS)):
        parser.error(f"no such language: {', '.join(unknown)}; choose from {', '.join(PARTS)}")
    for lang in args.lang:
        pipeline: Path = args.pipelines / f"{lang}_news"
        if not pipeline.is_dir():
            sys.exit(f"{pipeline}: no such pipeline; run the assemble step first")
        metrics = measure(lang, pipeline, args.corpus / lang)
        if not metrics["sets"]:
            sys.exit(f"{args.corpus / lang}: no core-*.spacy here; run the corpus step first")
        METRICS.mkdir(exist_ok=True)
        (METRICS / f"{lang}.json").write_text(json.dumps(metrics, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        if args.card:
            card = pipeline / "meta.json"
            meta = json.loads(card.read_text(encoding="utf-8"))
            meta["performance"] = {k: v for k, v in metrics.items() if k == "sets" or k.startswith("words")}
            card.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        print(json.dumps(metrics, indent=2, ensure_ascii=False))
    write_table()


if __name__ == "__main__":
    main()
