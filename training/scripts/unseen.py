"""How well a recogniser finds names that it has never met: F of names that do not occur in its training part.

``corpus.py`` draws half of the name strings; ``ner-seen`` holds the training sentences without any of them, ``ner-unseen``
the others. A recogniser is trained on the first and tried on the second, twice: with the gazetteer as it is, and with the unseen
names taken out of it. The first is how well it does in a newspaper that it has never read; the second, how well on names that no
list has. With ``--other`` the other language's names are learned along, and those that are the same there are not counted. Writes
``metrics/LANG-unseen.json``. Needs PyTorch.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import spacy
import torch
from features import Writer
from network import Both, Embedding, names_arguments, names_in, read, train_recognisers
from spacy.tokens import Doc, DocBin

from kg.pipelines.usage import Usage

TRAINING = Path(__file__).resolve().parents[1]


def score(
    pairs: list[tuple[set[tuple[int, int, str]], set[tuple[int, int, str]]]], texts: list[list[str]], seen: set[str]
) -> dict[str, float]:
    """Precision, recall and F of the names that are not among the seen ones, text and type."""
    right = given = wanted = 0
    for (found, gold), words in zip(pairs, texts, strict=True):
        new = [{name for name in names if " ".join(words[name[0] : name[1]]) not in seen} for names in (found, gold)]
        right, given, wanted = right + len(new[0] & new[1]), given + len(new[0]), wanted + len(new[1])
    p, r = right / max(given, 1), right / max(wanted, 1)
    return {"p": round(p, 4), "r": round(r, 4), "f": round(2 * p * r / max(p + r, 1e-9), 4), "names": wanted}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("core", type=Path, help="pipeline of train-core")
    parser.add_argument("corpus", type=Path, help="folder that corpus.py filled")
    parser.add_argument("--other", type=Path, help="corpus folder of the other language, with its features.npz")
    names_arguments(parser)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=4000)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    nlp = spacy.load(args.core)
    writer = Writer(nlp, Usage(nlp.vocab).from_disk(args.corpus / "usage.bin"))

    def docs(part: str, folder: Path = args.corpus) -> list[Doc]:
        return list(DocBin().from_disk(folder / f"ner-{part}.spacy").get_docs(nlp.vocab))

    def names(of: list[Doc]) -> set[str]:
        return {" ".join(t.text for t in e) for doc in of for e in doc.ents}

    for part in ("seen", "unseen", "dev"):
        writer.add(f"ner-{part}", args.corpus / f"ner-{part}.spacy", trees=False)
    seen = names(docs("seen")) | (names(docs("train", args.other)) if args.other else set())
    new = [e for doc in docs("unseen") for e in doc.ents if " ".join(t.text for t in e) not in seen]
    nlp.get_pipe("kg_gazetteer").forget([t.text for t in e] for e in new)  # type: ignore[attr-defined]
    writer.add("ner-unlisted", args.corpus / "ner-unseen.spacy", trees=False)
    data = writer.numbers()
    other = read(args.other / "features.npz") if args.other else None
    first, second = train_recognisers(Embedding(data), data, other, args.steps, args, part="ner-seen")
    recogniser = Both(first, second).eval() if second is not None else first
    texts = [[t.text for t in sentence] for doc in docs("unseen") for sentence in doc.sents]
    out: dict[str, object] = {"lang": nlp.lang}
    for name, part in (("listed", "ner-unseen"), ("unlisted", "ner-unlisted")):
        out[name] = score(names_in(recogniser, data, part), texts, seen)
    (TRAINING / "metrics" / f"{nlp.lang}-unseen.json").write_text(json.dumps(out, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(out, indent=2))


if __name__ == "__main__":
    main()
