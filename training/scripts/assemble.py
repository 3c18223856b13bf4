"""Put the trained parts together into the pipeline that `kg` ships, with its model card and licence."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
from corpus import read_conllu
from features import FURTHER
from spacy.language import Language

LICENCE = """This pipeline was trained on, and is distributed under the terms of, data licensed CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/). Attribution:

{sources}
"""
SOURCES = {
    "nl": [
        "UD_Dutch-Alpino and UD_Dutch-LassySmall, Gosse Bouma and Gertjan van Noord: CC BY-SA 4.0",
        "Alpino treebank (rug-compling/Alpino, Treebank/): LGPL 2.1; released in UD under CC BY-SA 4.0",
        "Name lists, for augmentation and (as 32-bit hashes) in kg_gazetteer: Alpino Names/Build: LGPL 2.1",
        "Names of places, as 32-bit hashes in kg_gazetteer: GeoNames: CC BY 4.0",
        "Names of the 1990 census of the United States, and of listed companies, likewise (packages names, pytickersymbols): MIT",
        "Names of countries, places, people and organisations, likewise: see LICENSE-DATA.md of kg, the thesaurus: CC BY-SA 4.0",
    ],
    "en": [
        "UD_English-EWT (English Web Treebank), Silveira et al.: CC BY-SA 4.0",
        "UNER_English-EWT (Universal NER): CC BY-SA 4.0",
        "WikiGold (Balasuriya et al. 2009): CC BY 4.0",
        "Name lists, for augmentation and (as 32-bit hashes) in kg_gazetteer: Alpino Names/Build: LGPL 2.1",
        "Names of places, as 32-bit hashes in kg_gazetteer: GeoNames: CC BY 4.0",
        "Names of the 1990 census of the United States, and of listed companies, likewise (packages names, pytickersymbols): MIT",
        "Names of countries, places, people and organisations, likewise: see LICENSE-DATA.md of kg, the thesaurus: CC BY-SA 4.0",
        "Frequencies of word forms, as classes in kg_usage: Explosion (package spacy-lookups-data): MIT",
    ],
}


def needed_strings(nlp: Language) -> set[str]:
    """The strings that a trained pipeline must be able to spell: labels, morphology, and the parts of edit trees.

    All others (the words of the training texts) are only looked up by hash and would double the vocabulary's size.
    """
    keep: set[str] = set()
    for _, pipe in nlp.pipeline:
        keep |= {str(label) for label in getattr(pipe, "labels", ())}
        if hasattr(pipe, "trees"):
            for tree in srsly.msgpack_loads(pipe.trees.to_bytes())["trees"]:
                for key in ("orig", "subst"):
                    if tree.get(key):
                        keep.add(nlp.vocab.strings[tree[key]])
    return keep


def prune(path: Path, nlp: Language) -> None:
    """Leave only the needed strings in a saved pipeline."""
    blank = set(spacy.blank(nlp.lang).vocab.strings)
    file = path / "vocab" / "strings.json"
    keep = needed_strings(nlp) | blank
    labels = {s for s in json.loads(file.read_text(encoding="utf-8")) if "=" in s or "||" in s}
    file.write_text(json.dumps(sorted(keep | labels), ensure_ascii=False), encoding="utf-8")


def build(core: Language, weights: Mapping[str, Any]) -> Language:
    """The pipeline: gazetteer, embedding, sentence starts and network.

    Args:
        core: the pipeline of ``train-core``, for its gazetteer, the sizes of its embedding and the edit trees.
        weights: arrays of ``network.py``.
    """
    lang = core.lang
    nlp = spacy.blank(lang, config={"nlp": {"tokenizer": {"@tokenizers": "kg.NewsTokenizer.v1", "lang": lang}}})
    for string in core.vocab.strings:  # the edit trees are spelled with them
        nlp.vocab.strings.add(string)
    lemmatizer: Any = core.get_pipe("trainable_lemmatizer")
    labels = {key: weights[f"labels/{key}"].tolist() for key in ("deps", "names", "morphs")}
    sizes = {key: core.config["components"]["tok2vec"]["model"]["embed"][key] for key in ("columns", "rows", "widths")}
    sizes["width"] = len(weights["kg_embed/norm"])
    seen = {**sizes}  # by the recogniser
    if f"kg_names/table{len(sizes['rows'])}" in weights:
        further = [weights[f"kg_names/table{at}"].shape for at in range(len(sizes["rows"]), len(sizes["rows"]) + len(FURTHER))]
        rows, widths = zip(*further, strict=True)
        seen |= {"columns": [*sizes["columns"], *FURTHER], "rows": [*sizes["rows"], *rows], "widths": [*sizes["widths"], *widths]}
    settings: dict[str, dict[str, Any]] = {
        "kg_embed": sizes,
        "kg_boundaries": {},
        "kg_network": {
            "layers": int(weights["kg_network/layers"]),
            "morphs": labels["morphs"],
            "deps": labels["deps"],
            "lemmas": [int(tree) for tree in lemmatizer.cfg["labels"]],
            "trees": lemmatizer.trees.to_bytes(),
        },
        "kg_names": {
            **seen,
            "layers": int(weights["kg_names/layers"]),
            "names": labels["names"],
            "passage": int(weights.get("kg_names/passage", 0)),
        },
    }
    if "kg_names/beside_layers" in weights:
        # The tables in bytes, so that both recognisers take no more room than one did.
        small = [f"table{at}" for at in range(len(seen["rows"]))]
        passage = int(weights["kg_names/beside_passage"])
        settings["kg_names"] |= {"beside": int(weights["kg_names/beside_layers"]), "beside_passage": passage, "packed": small}
    nlp.add_pipe("kg_gazetteer")
    if len(seen["rows"]) > len(sizes["rows"]):
        nlp.add_pipe("kg_usage", name="usage")
    for factory, name in (("kg_embed", "embed"), ("kg_boundaries", "senter"), ("kg_network", "parser"), ("kg_names", "ner")):
        arrays = {key.partition("/")[2]: weights[key] for key in weights if key.startswith(f"{factory}/") and weights[key].ndim}
        component: Any = nlp.add_pipe(factory, name=name)
        component.fill(settings[factory], arrays)
    return nlp


def add_known(nlp: Language, treebank: Path) -> None:
    """Put the dictionary of a treebank's words behind the parser."""
    known: Any = nlp.add_pipe("kg_known", name="known", after="parser")
    known.learn((word.form, word.pos, word.morph) for sentence in read_conllu(treebank) for word in sentence)
    print(f"{len(known)} known words")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=sorted(SOURCES))
    parser.add_argument("core", type=Path, help="pipeline of train-core")
    parser.add_argument("weights", type=Path, help="file of network.py")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", default="0.1.0")
    parser.add_argument("--gazetteer", type=Path, help="file of gazetteer.py; else that of the core")
    parser.add_argument("--usage", type=Path, help="file of gazetteer.py, where the recogniser sees how words are written (English)")
    parser.add_argument("--known", type=Path, help="treebank whose words of one part of speech have it in the pipeline too")
    args = parser.parse_args()
    core = spacy.load(args.core)
    with np.load(args.weights) as file:
        nlp = build(core, {key: file[key] for key in file.files})
    nlp.get_pipe("kg_gazetteer").from_disk(args.gazetteer or args.core / "kg_gazetteer")
    if nlp.has_pipe("usage"):
        nlp.get_pipe("usage").from_disk(args.usage)
    if args.known:
        add_known(nlp, args.known)
    nlp.meta.update(
        name="news",
        version=args.version,
        description=f"{args.lang} news pipeline of kg: UPOS and morphology, lemmas, UD parser, named entities. CPU.",
        author="kg",
        license="CC BY-SA 4.0",
        sources=[{"name": s.split(":")[0], "license": s.split(": ", 1)[1]} for s in SOURCES[args.lang]],
    )
    shutil.rmtree(args.out, ignore_errors=True)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(args.out)
    prune(args.out, nlp)
    (args.out / "LICENSE").write_text(LICENCE.format(sources="\n".join(f"- {s}" for s in SOURCES[args.lang])))
    size = sum(f.stat().st_size for f in args.out.rglob("*") if f.is_file())
    print(f"{args.out}: {size / 1e6:.1f} MB, {nlp.pipe_names}")


if __name__ == "__main__":
    main()
