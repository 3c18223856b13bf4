"""How well a recogniser finds names that it has never met: F of names that do not occur in its training part.

``corpus.py`` draws half of the name strings; ``ner-seen`` holds the training sentences without any of them, ``ner-unseen``
the others. Train on the first (``--paths.train corpus/LANG/ner-seen.spacy``), then run this. Reported twice: with the
gazetteer as it is, and with the unseen names taken out of it. The first is how well it does in a newspaper that it has
never read; the second, how well on names that no list has.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from kg.pipelines.gazetteer import NAME, Gazetteer


def docs(nlp: Language, path: Path) -> list[Doc]:
    """The gold documents of a file."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def score(nlp: Language, gold: list[Doc], seen: set[str]) -> dict[str, float]:
    """Precision, recall and F of the names that are not among the seen ones, text and type."""
    right = given = wanted = 0
    predicted = nlp.pipe((doc.text for doc in gold), batch_size=64)
    for doc, found in zip(gold, predicted, strict=True):
        golden = {(e.start_char, e.end_char, e.label_) for e in doc.ents if e.text not in seen}
        names = {(e.start_char, e.end_char, e.label_) for e in found.ents if e.text not in seen}
        right, given, wanted = right + len(golden & names), given + len(names), wanted + len(golden)
    p, r = right / max(given, 1), right / max(wanted, 1)
    return {"p": round(p, 4), "r": round(r, 4), "f": round(2 * p * r / max(p + r, 1e-9), 4), "names": wanted}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("en", "nl"))
    parser.add_argument("model", type=Path, help="a recogniser that was trained on ner-seen")
    parser.add_argument("--corpus", type=Path, default=Path(__file__).resolve().parents[1] / "corpus")
    args = parser.parse_args()
    nlp = spacy.load(args.model)
    seen = {e.text for doc in docs(nlp, args.corpus / args.lang / "ner-seen.spacy") for e in doc.ents}
    gold = docs(nlp, args.corpus / args.lang / "ner-unseen.spacy")
    out = {"lang": args.lang, "listed": score(nlp, gold, seen)}
    gazetteer = nlp.get_pipe(NAME)
    assert isinstance(gazetteer, Gazetteer)
    gazetteer.forget([t.text for t in e] for doc in gold for e in doc.ents if e.text not in seen)
    out["unlisted"] = score(nlp, gold, seen)
    metrics = Path(__file__).resolve().parents[1] / "metrics" / f"{args.lang}-unseen.json"
    metrics.write_text(json.dumps(out, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(out, indent=2))


if __name__ == "__main__":
    main()
