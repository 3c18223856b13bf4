"""Lay out the public releases as ``corpus.py`` wants them: OUT/data/LANG/*.conllu with names in the last column.

English names are Universal NER's; its LOC becomes GPE, LOC or FAC by the words of the name. Dutch has no public
names of this kind: its files get trees only.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus import BUILT, NATURAL

NL_TRAIN = (
    "UD_Dutch-Alpino/nl_alpino-ud-train.conllu",
    "UD_Dutch-LassySmall/nl_lassysmall-ud-train.conllu",
    "UD_Dutch-LassySmall/nl_lassysmall-ud-dev.conllu",
)
NL_HELD = {
    "alpino-dev": "UD_Dutch-Alpino/nl_alpino-ud-dev.conllu",
    "alpino-test": "UD_Dutch-Alpino/nl_alpino-ud-test.conllu",
    "lassy-test": "UD_Dutch-LassySmall/nl_lassysmall-ud-test.conllu",
}
KINDS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}


def blocks(path: Path) -> Iterator[list[str]]:
    """The sentences of a CoNLL-U or IOB2 file, as lines."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if block.strip():
            yield block.strip("\n").split("\n")


def comment(lines: list[str], name: str) -> str:
    """The value of a comment such as ``# text = …``."""
    return next((line.partition("= ")[2].strip() for line in lines if line.startswith(f"# {name} =")), "")


def names(path: Path) -> dict[str, dict[str, str]]:
    """Tags of Universal NER by sentence and word number."""
    out: dict[str, dict[str, str]] = {}
    for lines in blocks(path):
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        tags = [row[2] for row in rows]
        at = 0
        while at < len(rows):
            kind = KINDS.get(tags[at][2:])
            end = at + 1
            while end < len(rows) and tags[at].startswith("B-") and tags[end] == "I-" + tags[at][2:]:
                end += 1
            if kind == "GPE":
                words = " ".join(row[1] for row in rows[at:end])
                kind = "FAC" if BUILT.search(words) else "LOC" if NATURAL.search(words) else kind
            for i in range(at, end):
                tags[i] = "O" if kind is None else ("B-" if i == at else "I-") + kind
            at = end
        out[comment(lines, "sent_id")] = {row[0]: tag for row, tag in zip(rows, tags, strict=True)}
    return out


def write(path: Path, sentences: Iterable[list[str]], tags: dict[str, dict[str, str]]) -> None:
    """Write sentences with ``name=`` in the last column."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for lines in sentences:
            own = tags.get(comment(lines, "sent_id"), {})
            for line in lines:
                columns = line.split("\t")
                if len(columns) == 10 and columns[0].isdecimal():
                    kept = [part for part in columns[9].split("|") if part == "SpaceAfter=No"]
                    columns[9] = "|".join([*kept, f"name={own.get(columns[0], 'O')}"])
                file.write("\t".join(columns) + "\n")
            file.write("\n")


def main() -> None:
    """Convert one language."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("en", "nl"))
    parser.add_argument("assets", type=Path, help="folder with the releases")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    data: Path = args.out / "data" / args.lang
    lists = args.out / "data" / "nl" / "names"  # used in both languages
    lists.mkdir(parents=True, exist_ok=True)
    for kind in ("per", "geo", "org"):
        if (file := args.assets / "Alpino-names" / kind).is_file():
            shutil.copyfile(file, lists / f"{kind}.txt")
    if args.lang == "nl":
        held = {name: list(blocks(args.assets / file)) for name, file in NL_HELD.items()}
        known = {comment(lines, "text") for sentences in held.values() for lines in sentences}
        train = [lines for file in NL_TRAIN for lines in blocks(args.assets / file) if comment(lines, "text") not in known]
        for name, sentences in {"alpino-lassy-train": train, **held}.items():
            write(data / f"{name}.conllu", sentences, {})
        return
    for part in ("train", "dev", "test"):
        trees = blocks(args.assets / "UD_English-EWT" / f"en_ewt-ud-{part}.conllu")
        write(data / f"ewt-{part}.conllu", trees, names(args.assets / "UNER_English-EWT" / f"en_ewt-ud-{part}.iob2"))
    shutil.copyfile(args.assets / "wikigold.conll.txt", data / "wikigold.conll")


if __name__ == "__main__":
    main()
