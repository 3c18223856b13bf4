"""Fill the gazetteer of a pipeline from the name lists, the facts of the thesaurus and the libraries of `lists.py`; and, beside it in
``usage.bin``, what is known of how words are written.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import lists
import spacy
from corpus import FILES, read_conllu, read_table

from kg.pipelines.gazetteer import Gazetteer
from kg.pipelines.usage import Usage

LISTS = {"per": "person", "geo": "place", "org": "organisation", "misc": "other"}
# File, class, columns; aliases are separated by bars, and may have a code before a colon.
FACTS = (
    ("people.tsv", "person", ("name", "aliases")),
    ("organisations.tsv", "organisation", ("name", "aliases")),
    ("parties.tsv", "organisation", ("name", "name_short")),
    ("places.tsv", "place", ("name_en", "name_nl", "other_en", "other_nl")),
    ("countries.tsv", "place", ("name_en", "name_nl", "other_en", "other_nl", "capital_en", "capital_nl")),
)


def names(data: Path) -> Iterator[tuple[str, str]]:
    """All listed names with their class."""
    for file, kind in LISTS.items():
        path = data / "data" / "nl" / "names" / f"{file}.txt"
        if path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                yield kind, line.strip()
    for file, kind, columns in FACTS:
        for cells in read_table(data / "facts" / file):
            for column in columns:
                for name in cells.get(column, "").split("|"):
                    yield kind, name.strip() if ":" not in name else ""
    for name in lists.first_names():
        yield "person", name
    for name in lists.places():
        yield "place", name
    for name in lists.companies():
        yield "organisation", name


def ordinary_words(lang: str, data: Path) -> set[str]:
    """Words that the training trees write small more often than with a capital inside a sentence.

    The lists hold every surname, and with them *Cool*, *Fish* or *Droom*; at the start of a sentence these mislead.
    """
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for file in FILES[lang]["train"]:
        for sentence in read_conllu(data / "data" / file):
            for at, word in enumerate(sentence):
                if word.form == word.form.lower():
                    small[word.form] += 1
                elif at:
                    capital[word.form.lower()] += 1
    return {word for word, count in small.items() if count > 1 and count > capital[word]}


def build(lang: str, data: Path) -> Gazetteer:
    """The gazetteer of a language, with the names split as its tokenizer splits them."""
    nlp = spacy.blank(lang, config={"nlp": {"tokenizer": {"@tokenizers": "kg.NewsTokenizer.v1", "lang": lang}}})
    ordinary = ordinary_words(lang, data)
    split: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for kind, name in names(data):
        if name:
            words = tuple(token.text for token in nlp.tokenizer(name) if not token.is_space)
            if len(words) != 1 or words[0].isupper() or words[0].lower() not in ordinary:
                split[kind].add(words)
    gazetteer = Gazetteer(nlp.vocab)
    parts = {"first name": set(lists.first_names()), "last name": set(lists.surnames())}
    gazetteer.fill(
        {kind: [list(words) for words in sorted(some)] for kind, some in split.items()},
        {part: sorted(word for word in words if word.lower() not in ordinary) for part, words in parts.items()},
    )
    return gazetteer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=("en", "nl"))
    parser.add_argument("data", type=Path, help="the folder that holds data/ and facts/")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    gazetteer = build(args.lang, args.data)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    gazetteer.to_disk(args.out)
    print(f"{args.out}: {len(gazetteer)} entries, {args.out.stat().st_size / 1e6:.1f} MB")
    usage, file = Usage(gazetteer.vocab), args.out.with_name("usage.bin")
    usage.learn(lists.word_shares(args.lang))
    usage.to_disk(file)
    print(f"{file}: {len(usage)} words, {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
