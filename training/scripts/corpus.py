"""Turn the treebanks and name corpora into spaCy's binary training format.

Two corpora a language come out of it, each from the same sentences:

* ``core-*.spacy``: trees, UPOS, morphology and lemmas, for the tagger, the lemmatizer and the parser;
* ``ner-*.spacy``: names only.

The training parts also hold *augmented* copies, made with a fixed seed: names exchanged for others of
their type (so that the recogniser learns contexts rather than a list of names), newspaper typography
(curly quotes, dashes, datelines), lost capitals, lost diacritics and lost final punctuation; the actors and sources of
news, and made-up leads (``news.py``, ``news_nl.py``), for trees in both languages and for names in English.
"""

from __future__ import annotations

import argparse
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import spacy
from news import News
from news_nl import DutchNews
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from verbs import Verbs

SENTENCES_PER_DOC = 6  # of the development and test parts; training documents have one to twice as many
SEED = 20261123
LEADS = 0.2  # so many whole sentences of news, made up, for each training sentence


@dataclass(frozen=True)
class Word:
    """One syntactic word; ``head`` is a 0-based index into its sentence, ``name`` an IOB tag."""

    form: str
    lemma: str = ""
    pos: str = ""
    morph: str = ""
    head: int = 0
    dep: str = ""
    space: bool = True
    name: str = "O"


Sentence = list[Word]


def read_conllu(path: Path, *, marks: bool = False) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file whose last column carries ``name=`` tags.

    Multi-word tokens (``don't``) keep their parts as words, with no space between the parts. With ``marks`` the
    lemmas mark the parts of a compound (``grond_wet``), and the marks are taken out.
    """
    words: Sentence = []
    inside: set[int] = set()
    last_space: dict[int, bool] = {}
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line:
            if words:
                yield [
                    replace(w, space=False) if i + 1 in inside else replace(w, space=last_space.get(i + 1, w.space))
                    for i, w in enumerate(words)
                ]
            words, inside, last_space = [], set(), {}
            continue
        if line.startswith("#"):
            continue
        cols = line.split("\t")
        misc = dict(part.partition("=")[::2] for part in cols[9].split("|"))
        space = misc.get("SpaceAfter") != "No"
        if "-" in cols[0]:
            first, last = map(int, cols[0].split("-"))
            inside |= set(range(first, last))
            last_space[last] = space
            continue
        if "." in cols[0]:
            continue
        head = int(cols[6])
        words.append(
            Word(
                form=cols[1],
                lemma=cols[2].replace("_", "") if marks and len(cols[2]) > 1 else cols[2],
                pos=cols[3],
                morph="" if cols[5] == "_" else cols[5],
                head=head - 1 if head else len(words),
                dep="ROOT" if not head else cols[7],
                space=space,
                name=misc.get("name", "O"),
            )
        )


def read_wikigold(path: Path) -> Iterator[Sentence]:
    """Yield WikiGold's sentences with IOB2 tags in the OntoNotes names (MISC is dropped).

    ``LOC`` comes out as ``GPE``, which most of them are; :func:`split_places` corrects the others.
    """
    rename = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}
    words: Sentence = []
    previous = "O"
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line.strip() or line.startswith("-DOCSTART-"):
            if words:
                yield words
            words, previous = [], "O"
            continue
        form, tag = line.split(" ")
        kind = rename.get(tag.rpartition("-")[2])
        name = "O" if kind is None else ("I-" if previous == tag else "B-") + kind
        previous = tag
        glue = form in {".", ",", ")", ":", ";", "'s", "n't", "?", "!"}
        if glue and words:
            words[-1] = replace(words[-1], space=False)
        words.append(Word(form=form, name=name, space=form != "("))


NATURAL = re.compile(
    r"\b(river|lake|sea|ocean|mountains?|mount|mt\.?|islands?|bay|valley|gulf|desert|peninsula|alps|coast"
    r"|europe|asia|africa|america|antarctica|middle east|balkans|caribbean|pacific|atlantic|north|south|east"
    r"|west|hill|creek|forest|region)\b",
    re.I,
)
BUILT = re.compile(
    r"\b(airport|bridge|street|road|highway|avenue|park|stadium|building|station|square|tower|route|hall"
    r"|castle|palace|cemetery|church|cathedral|prison|base|museum|theatre|theater|center|centre|field)\b",
    re.I,
)


def split_places(sentence: Sentence) -> Sentence:
    """Return the sentence with ``GPE`` names of mountains, seas or buildings as ``LOC`` and ``FAC``."""
    out = list(sentence)
    for start, end, kind in name_spans(sentence):
        text = " ".join(w.form for w in sentence[start:end])
        new = "FAC" if BUILT.search(text) else "LOC" if NATURAL.search(text) else kind
        if kind == "GPE" and new != kind:
            for i in range(start, end):
                out[i] = replace(out[i], name=out[i].name[:2] + new)
    return out


def name_spans(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Return (start, end, type) of the names, as half-open word ranges."""
    spans: list[tuple[int, int, str]] = []
    for i, word in enumerate(sentence):
        if word.name.startswith("B-"):
            spans.append((i, i + 1, word.name[2:]))
        elif word.name.startswith("I-") and spans and spans[-1][1] == i:
            spans[-1] = (spans[-1][0], i + 1, spans[-1][2])
    return spans


# --- augmentation ---------------------------------------------------------------------------------

PLAIN_NAME = re.compile(
    r"^[A-ZÀ-ÞŠŽ‘'’][\w.'’\-]*( (van|de|den|der|ter|te|het|'t|al|el|bin|ibn|of|voor|en|and|the|for|[A-ZÀ-ÞŠŽ][\w.'’\-]*)){0,5}$"
)


@dataclass
class Names:
    """Names to exchange, by type and number of words."""

    by_length: dict[tuple[str, int], list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: str, name: str) -> None:
        self.by_length[kind, len(name.split())].append(name)

    def other(self, kind: str, length: int, rng: random.Random) -> list[str] | None:
        names = self.by_length.get((kind, length))
        return rng.choice(names).split() if names else None


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table of facts, by column; none when it is missing."""
    if path.is_file():
        head, *rows = path.read_text(encoding="utf-8").splitlines()
        for row in rows:
            yield dict(zip(head.split("\t"), row.split("\t"), strict=False))


def collect_names(shared: Path, train: list[Sentence]) -> Names:
    """Gather exchange names: the corpus's own, the facts of the thesaurus, and the Dutch name lists."""
    names = Names()
    own: dict[str, set[str]] = defaultdict(set)
    for sentence in train:
        for start, end, kind in name_spans(sentence):
            own[kind].add(" ".join(w.form for w in sentence[start:end]))
    for kind in sorted(own):
        for name in sorted(own[kind]):
            for _ in range(8 if kind in {"PERSON", "GPE", "ORG"} else 1):  # so that long lists do not drown them
                names.add(kind, name)
    facts = shared / "facts"
    for file, kind in (("people.tsv", "PERSON"), ("organisations.tsv", "ORG"), ("places.tsv", "GPE"), ("countries.tsv", "GPE")):
        for cells in read_table(facts / file):
            if file == "places.tsv" and cells.get("type") in {"sea", "strait"}:
                continue
            for key in ("name", "name_en", "name_nl"):
                if cells.get(key) and PLAIN_NAME.match(cells[key]):
                    for _ in range(4):
                        names.add(kind, cells[key])
                        if kind == "PERSON" and len(cells[key].split()) > 1:
                            names.add(kind, cells[key].split()[-1])
    for file, kind in (("per.txt", "PERSON"), ("geo.txt", "GPE"), ("org.txt", "ORG")):
        path = shared / "data" / "nl" / "names" / file
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                if PLAIN_NAME.match(line) and not (file == "geo.txt" and len(line.split()) > 2):
                    names.add(kind, line)
    return names


def exchange_names(
    sentence: Sentence, names: Names, rng: random.Random, share: float, *, same_length: bool, hyphens: bool = False
) -> Sentence:
    """Exchange a share of the names for others of their type.

    With ``same_length`` the new name has as many words as the old one and the tree stays valid;
    without it only forms and tags are meaningful afterwards. ``hyphens``: the tokenizer splits at them.
    """
    out: Sentence = []
    done = 0
    for start, end, kind in name_spans(sentence):
        out += sentence[done:start]
        old = sentence[start:end]
        length = end - start
        if not same_length and kind == "PERSON":
            length = rng.choice((length, length, 1, 2, 2, 3))
        new = names.other(kind, length, rng) if kind in {"PERSON", "GPE", "ORG"} and rng.random() < share else None
        if new is None or (same_length and any("-" in form for form in new)):  # a hyphen is a word of its own in trees
            out += old
        elif same_length:
            out += [replace(w, form=form, lemma=form) for w, form in zip(old, new, strict=True)]
        else:
            parts = [(part, n == len(split) - 1) for split in (_split(f) if hyphens else [f] for f in new) for n, part in enumerate(split)]
            out += [replace(old[0], form=form, space=last, name=("I-" if i else "B-") + kind) for i, (form, last) in enumerate(parts)]
            out[-1] = replace(out[-1], space=old[-1].space)
        done = end
    return out + sentence[done:]


def _split(form: str) -> list[str]:
    """*Jean-Robert* as three words."""
    return [part for part in re.split(r"(-)", form) if part] if form.strip("-") else [form]


def newspaper_style(sentence: Sentence, rng: random.Random) -> Sentence:
    """Return the sentence in another typography: quotes, dashes, case, diacritics, no final stop."""
    out = list(sentence)
    if rng.random() < 0.5:
        opened = False
        for i, word in enumerate(out):
            if word.form in {'"', "''", "``", ",,", "„"}:
                opened = word.form in {"``", ",,", "„"} or (word.form == '"' and not opened)
                mark = "“" if opened else "”"
                out[i] = replace(word, form=mark, lemma=mark, space=word.space and not opened)
                if not opened and i:
                    out[i - 1] = replace(out[i - 1], space=False)
            elif word.form == "-" and word.space and word.pos == "PUNCT":
                out[i] = replace(word, form="–", lemma="–")
            elif word.form in {"'", "`"} and word.pos == "PUNCT":
                out[i] = replace(word, form=rng.choice("‘’"))
            elif "'" in word.form:
                out[i] = replace(word, form=word.form.replace("'", "’"))
    style = rng.random()
    if style < 0.04:
        out = [replace(w, form=w.form.lower()) for w in out]
    elif style < 0.07:
        out = [replace(w, form=w.form.upper()) for w in out]
    elif style < 0.12:
        out = [replace(w, form=strip_diacritics(w.form)) for w in out]
    dropped = len(out) > 3 and out[-1].form == "." and rng.random() < 0.08
    if dropped and all(w.head != len(out) - 1 for w in out[:-1]):
        out = [*out[:-2], replace(out[-2], space=True)]
    return out


def dateline(names: Names, rng: random.Random) -> Sentence:
    """The place, in capitals or not, and perhaps the agency, that open a report; ends with a dash."""
    upper = rng.random() < 0.7
    place = [form.upper() if upper else form for form in names.other("GPE", rng.choice((1, 1, 1, 2)), rng) or ["BRUSSEL"]]
    out = [Word(form, name=("I-" if i else "B-") + "GPE") for i, form in enumerate(place)]
    if rng.random() < 0.4:
        agency = rng.choice(("ANP", "Reuters", "AP", "AFP", "DPA", "BELGA", "RTR"))
        out += [Word("(", space=False), Word(agency, name="B-ORG", space=False), Word(")")]
    return [*out, Word(rng.choice("-–—"))]


def strip_diacritics(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return plain or text


# --- writing --------------------------------------------------------------------------------------


def to_doc(nlp: Language, sentences: list[Sentence], *, trees: bool, names: bool) -> Doc:
    words = [w for s in sentences for w in s]
    offsets: list[int] = []
    total = 0
    for s in sentences:
        offsets += [total] * len(s)
        total += len(s)
    spaces = [w.space for w in words]
    for i, s in enumerate(sentences[:-1]):
        spaces[sum(len(x) for x in sentences[: i + 1]) - 1] = True
        del s
    doc = Doc(
        nlp.vocab,
        words=[w.form for w in words],
        spaces=spaces,
        sent_starts=[i == o for i, o in enumerate(offsets)] if not trees else None,
        heads=[w.head + o for w, o in zip(words, offsets, strict=True)] if trees else None,
        deps=[w.dep for w in words] if trees else None,
        pos=[w.pos for w in words] if trees else None,
        morphs=[w.morph for w in words] if trees else None,
        lemmas=[w.lemma for w in words] if trees else None,
        ents=[w.name for w in words] if names else None,
    )
    return doc


def runs(sentences: list[Sentence], rng: random.Random | None = None) -> Iterator[list[Sentence]]:
    """Cut sentences into documents of ``SENTENCES_PER_DOC``, with ``rng`` of one to twice as many; the order stays."""
    done = 0
    while done < len(sentences):
        size = rng.randint(1, 2 * SENTENCES_PER_DOC) if rng else SENTENCES_PER_DOC
        yield sentences[done : done + size]
        done += size


def write(path: Path, nlp: Language, documents: list[list[Sentence]], *, trees: bool, names: bool) -> None:
    """Write documents, each a list of sentences."""
    docs = DocBin(store_user_data=False)
    for document in documents:
        docs.add(to_doc(nlp, document, trees=trees, names=names))
    path.parent.mkdir(parents=True, exist_ok=True)
    docs.to_disk(path)
    sentences = [s for document in documents for s in document]
    print(f"{path}: {len(sentences)} sentences, {sum(map(len, sentences))} words")


FILES = {
    "nl": {
        "train": ["nl/alpino-lassy-train.conllu"],
        "dev": ["nl/alpino-dev.conllu"],
        "test": ["nl/alpino-test.conllu"],
        "test2": ["nl/lassy-test.conllu"],
    },
    "en": {"train": ["en/ewt-train.conllu"], "dev": ["en/ewt-dev.conllu"], "test": ["en/ewt-test.conllu"]},
}


def shuffled(passes: list[list[Sentence]], rng: random.Random) -> list[list[Sentence]]:
    """The documents of all passes over the training part, in any order; the sentences of each in theirs."""
    documents = [document for sentences in passes for document in runs(sentences, rng)]
    rng.shuffle(documents)
    return documents


def reports(train: list[Sentence], news: News, verbs: Verbs, rng: random.Random) -> Iterator[Sentence]:
    """The sentences with the actors, verbs and sources of news, where they have a place for them."""
    for sentence in train:
        other = news.exchange(verbs.exchange(sentence, rng, 0.4), rng, 0.7)
        other = news.dated(other, rng) if rng.random() < 0.5 else other
        if rng.random() < 0.15 and verbs.lang == "en" and (head := news.headlined(other, rng)):
            yield head
            continue
        told = news.reported(other, rng) if rng.random() < 0.7 else None
        if told is not None or other != sentence:
            yield told or other
        if rng.random() < LEADS:
            lead = news.statement(rng, verbs)
            roll = rng.random()
            if roll < 0.4:
                lead = news.reported(lead, rng) or lead
            elif roll < 0.45 and verbs.lang == "en":
                lead = news.headlined(lead, rng) or lead
            yield lead


def tidy(sentence: Sentence) -> Sentence:
    """The sentence without the commas that close an apposition right before other punctuation."""
    out = list(sentence)
    for i in reversed(range(len(out) - 1)):
        if out[i].form == "," and out[i + 1].form in {",", ".", ";", ":", "?", "!", ")"} and all(w.head != i for w in out):
            out = [replace(w, head=w.head - (w.head > i)) for n, w in enumerate(out) if n != i]
    return out


def unseen_split(sentences: list[Sentence], rng: random.Random) -> tuple[list[Sentence], list[Sentence]]:
    """Split so that no name of the second part occurs in the first.

    Half of the name strings are drawn; every sentence with one of them is held out.
    """
    strings = sorted({" ".join(w.form for w in s[a:b]) for s in sentences for a, b, _ in name_spans(s)})
    drawn = set(rng.sample(strings, len(strings) // 2))
    kept, held = [], []
    for s in sentences:
        hit = any(" ".join(w.form for w in s[a:b]) in drawn for a, b, _ in name_spans(s))
        (held if hit else kept).append(s)
    return kept, held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=sorted(FILES))
    parser.add_argument("data", type=Path, help="the folder that holds data/ and facts/")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    rng = random.Random(SEED)
    nlp = spacy.blank(args.lang)
    read = {
        part: [s for f in files for s in read_conllu(args.data / "data" / f, marks=args.lang == "nl")]
        for part, files in FILES[args.lang].items()
    }
    for part in ("dev", "test", "test2"):
        if part in read:
            documents = list(runs(read[part]))
            write(args.out / f"core-{part}.spacy", nlp, documents, trees=True, names=True)
            write(args.out / f"ner-{part}.spacy", nlp, documents, trees=False, names=True)
    train = read["train"]
    names = collect_names(args.data, train)

    # Neighbours stay together, in the copies too: where a sentence ends depends on the next one.
    passes = [list(train)]
    passes.append([newspaper_style(exchange_names(s, names, rng, 0.5, same_length=True), rng) for s in train])
    verbs = Verbs(args.lang, train)
    passes.append([])
    for sentence in train:
        other = verbs.exchange(sentence, rng, 0.4)
        if other != sentence:
            passes[-1].append(newspaper_style(exchange_names(other, names, rng, 0.5, same_length=True), rng))
    news: News = News(names) if args.lang == "en" else DutchNews(names, train)
    for _ in range(2 if args.lang == "en" else 1):
        passes.append([newspaper_style(tidy(s), rng) for s in reports(train, news, verbs, rng)])
    write(args.out / "core-train.spacy", nlp, shuffled(passes, rng), trees=True, names=False)

    flat = list(train)
    if args.lang == "en":
        flat += [split_places(s) for s in read_wikigold(args.data / "data/en/wikigold.conll")]
    for part, base in (("train", flat), ("seen", unseen_split(flat, random.Random(SEED))[0])):
        passes = [list(base), []]
        for sentence in base:
            if name_spans(sentence) or rng.random() < 0.5:
                other = newspaper_style(exchange_names(sentence, names, rng, 0.6, same_length=False, hyphens=args.lang == "en"), rng)
                passes[-1].append(dateline(names, rng) + other if rng.random() < 0.03 else other)
        if part == "train" and args.lang == "en":  # Dutch names are newspaper names as they are
            passes.append([tidy(s) for s in reports(train, news, verbs, rng) if rng.random() < 0.5])
        write(args.out / f"ner-{part}.spacy", nlp, shuffled(passes, rng), trees=False, names=True)
    unseen = list(runs(unseen_split(flat, random.Random(SEED))[1]))
    write(args.out / "ner-unseen.spacy", nlp, unseen, trees=False, names=True)


if __name__ == "__main__":
    main()
