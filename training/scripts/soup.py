"""Train a finished pipeline a little further in several orders, and average the weights of the runs.

``run`` trains on from a pipeline with a falling learning rate; ``mix`` averages pipelines that started from the same
weights. Networks that were trained on from one start lie close enough together for their mean to be a network too,
and the mean is better than each (a *model soup*: Wortsman et al. 2022, https://arxiv.org/abs/2203.05482).

``core``: the shared embedding, tagger, lemmatizer, parser and sentence ends; ``ner``: the recogniser, and ``senter``: the
sentence ends alone, beside a core that stays as it is. spaCy's own ``train`` would initialise the parts anew and lose the
lemmatizer's edit trees.
"""

from __future__ import annotations

import os

# Two runs share two cores best with one thread each.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import itertools
import random
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam, NumpyOps, set_current_ops

CORE = ("tok2vec", "morphologizer", "trainable_lemmatizer", "parser", "senter")
KEYS = ("dep_uas", "dep_las", "sents_f", "pos_acc", "lemma_acc", "ents_f")
WORDS = 1200  # a batch
WARM_UP = 50


def documents(nlp: Language, path: Path) -> list[Doc]:
    """The gold documents of a file."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def batches(docs: list[Doc], rng: random.Random) -> Iterator[list[Doc]]:
    """Batches of about ``WORDS`` words, for ever; every round in another order."""
    while True:
        rng.shuffle(docs)
        batch: list[Doc] = []
        for doc in docs:
            batch.append(doc)
            if sum(map(len, batch)) >= WORDS:
                yield batch
                batch = []


def scores(nlp: Language, docs: list[Doc]) -> dict[str, float]:
    """spaCy's scores on raw text, in hundredths."""
    found = nlp.evaluate([Example(nlp.make_doc(d.text), d) for d in docs], batch_size=64)
    return {k: round(100 * found[k], 2) for k in KEYS if isinstance(found.get(k), float)}


def run(args: argparse.Namespace) -> None:
    """Train on from a pipeline and write the result."""
    fix_random_seed(args.seed)
    nlp = spacy.load(args.pipeline, exclude=["ner"] if args.part == "core" else [])
    learning = {"core": CORE, "ner": ("ner",), "senter": ("senter",)}[args.part]
    learning = [name for name in nlp.pipe_names if name in learning]
    frozen = [name for name in nlp.pipe_names if name not in learning]
    if "trainable_lemmatizer" in learning:  # which does not read the numbers of its trees back from disk
        lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
        lemmatizer.tree2label = {tree: label for label, tree in enumerate(lemmatizer.cfg["labels"])}
    optimizer = Adam(args.rate, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
    nlp.resume_training(sgd=optimizer)
    kind = "ner" if args.part == "ner" else "core"
    train, dev = (documents(nlp, args.corpus / f"{kind}-{p}.spacy") for p in ("train", "dev"))
    print("start", scores(nlp, dev), flush=True)
    started = time.time()
    rng = random.Random(args.seed)
    for step, batch in enumerate(itertools.islice(batches(train, rng), args.steps), 1):
        optimizer.learn_rate = args.rate * min(step / WARM_UP, (args.steps - step + 1) / args.steps)
        nlp.update(
            [Example(Doc(nlp.vocab, words=[t.text for t in d], spaces=[bool(t.whitespace_) for t in d]), d) for d in batch],
            drop=args.dropout,
            sgd=optimizer,
            exclude=frozen,
            annotates=[n for n in ("kg_gazetteer", "tok2vec") if n == "kg_gazetteer" or args.part != "core"],
        )
        if step % 500 == 0 or step == args.steps:
            with nlp.use_params(optimizer.averages):
                print(step, round(time.time() - started), scores(nlp, dev), flush=True)
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(args.out)
    if "trainable_lemmatizer" in learning:
        # Training adds a tree for every new pair of form and lemma, which no label stands for.
        shutil.copy(args.pipeline / "trainable_lemmatizer" / "trees", args.out / "trainable_lemmatizer" / "trees")


def parameters(nlp: Language) -> Iterator[tuple[Any, str]]:
    """Every learned array of a pipeline, as node of the network and name, in a fixed order."""
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model is not None and hasattr(model, "walk") else ():
            for param in node.param_names:
                if node.has_param(param):
                    yield node, param


def mix(args: argparse.Namespace) -> None:
    """Average pipelines of one start and write the result; parts that only the first has stay as they are."""
    pipelines = [spacy.load(path) for path in args.pipelines]
    if len({tuple(nlp.pipe_names) for nlp in pipelines}) > 1:
        sys.exit("the pipelines do not have the same parts")
    for nodes in zip(*map(parameters, pipelines), strict=True):
        first, param = nodes[0]
        arrays = [node.get_param(name) for node, name in nodes]
        if len({a.shape for a in arrays}) > 1:
            sys.exit(f"{first.name}: the networks differ in shape")
        first.set_param(param, sum(arrays[1:], arrays[0].copy()) / len(arrays))
    part = "core" if "parser" in pipelines[0].pipe_names else "ner"
    for nlp, name in zip(pipelines, ["mean", *map(str, args.pipelines[1:])], strict=True):
        print(name, scores(nlp, documents(nlp, args.corpus / f"{part}-dev.spacy")), flush=True)
    pipelines[0].to_disk(args.out)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("run", help="train on from a pipeline")
    one.add_argument("part", choices=("core", "ner", "senter"))
    one.add_argument("pipeline", type=Path)
    one.add_argument("--corpus", type=Path, required=True, help="folder that corpus.py filled")
    one.add_argument("--out", type=Path, required=True)
    one.add_argument("--steps", type=int, default=1500)
    one.add_argument("--rate", type=float, default=0.0005)
    one.add_argument("--dropout", type=float, default=0.2)
    one.add_argument("--seed", type=int, default=20261123)
    one.set_defaults(do=run)
    several = commands.add_parser("mix", help="average pipelines")
    several.add_argument("pipelines", type=Path, nargs="+")
    several.add_argument("--corpus", type=Path, required=True)
    several.add_argument("--out", type=Path, required=True)
    several.set_defaults(do=mix)
    args = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    args.do(args)


if __name__ == "__main__":
    main()
