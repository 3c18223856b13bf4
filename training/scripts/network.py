"""Train the networks of the shipped pipelines: trees, tags and lemmas; sentence starts; names.

Needs PyTorch (the extra `training`), which the pipelines themselves do without. Four stages, one core, seeded:

1. embedding, LSTM, and what is asked of its vectors, all at once: morphology, lemmas, heads and labels;
2. lemmas anew, beside the finished network, from the word's own vector and the LSTM's: what a word is spelled like is lost on
   the way up;
3. sentence starts, on the finished embedding;
4. names, by a network of their own: trained along with trees, it did not learn the rare types. Those of the other language are
   learned along (``--other``). With ``--beside`` a second one, which has the tables of the first network as they are and learns
   only to mix them: it knows fewer names by heart, and the mean of both is better than either.

The mean of the weights over the last steps is what counts (Polyak averaging), batches hold sentences of one length, products are
in bfloat16. Writes the weights as a numpy file; `assemble.py` makes the pipeline of it.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from kg.pipelines.recogniser import best_sequences, sequences

LONGEST = 150  # words; longer sentences are not trained on
JOINED = 120  # words; neighbouring sentences are not joined beyond it
PASSAGE = 60  # words that are read at once where they were
LABEL_SMOOTHING, NAME_SMOOTHING = 0.03, 0.02
UNLISTED = 0.25  # of the sentences, in which the name lists say nothing
NEVER = -1e4  # score of a sequence that is none
NO_WORD, NO_LETTERS = 0.12, 0.08  # of the words, without their form, without prefix and suffixes
LETTERS = range(1, 5)
NAMES_HIDDEN, BESIDE_HIDDEN = 128, 96  # of the recogniser's LSTM in either direction, and of the second one's
STREAM, EDGE = 120, 8  # words of a piece of text for sentence starts, and of its edges, on which it is not trained
Numbers = dict[str, NDArray[Any]]


class Part:
    """The sentences of one part of the corpus; ``share``: the first so many of them.

    With ``joined``, one to four neighbours are one sentence, others in each round: for networks that are to read across the
    ends of sentences, which in a text without punctuation are found badly.
    """

    def __init__(self, data: Numbers, name: str, share: float = 1.0, *, joined: bool = False) -> None:
        self.joined = joined
        self.rows = torch.from_numpy(data[f"{name}/rows"].astype(np.int32))
        lengths = data[f"{name}/lengths"]
        self.lengths = lengths[: max(1, round(share * len(lengths)))]
        self.single = self.lengths
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        keys = ("heads", "deps", "morphs", "lemmas", "names")
        self.answers = {k: torch.from_numpy(data[f"{name}/{k}"].astype(np.int64)) for k in keys if f"{name}/{k}" in data}

    def batches(self, words: int, rng: random.Random | None = None) -> list[list[int]]:
        """Sentences of one length, about so many words of them; in random order with ``rng``."""
        if self.joined and rng:
            self._join(rng)
        by_length = defaultdict(list)
        for at, length in enumerate(self.lengths.tolist()):
            if length <= LONGEST:
                by_length[length].append(at)
        out = []
        for length, sentences in by_length.items():
            if rng:
                rng.shuffle(sentences)
            size = max(1, words // length)
            out += [sentences[at : at + size] for at in range(0, len(sentences), size)]
        if rng:
            rng.shuffle(out)
        return out

    def _join(self, rng: random.Random) -> None:
        lengths: list[int] = []
        todo = self.single.tolist()[::-1]
        while todo:
            total, more = todo.pop(), rng.choice((0, 0, 1, 2, 3))
            while more and todo and total + todo[-1] <= JOINED:
                total, more = total + todo.pop(), more - 1
            lengths.append(total)
        self.lengths = np.array(lengths, dtype=self.single.dtype)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])

    def positions(self, batch: list[int]) -> Tensor:
        """Positions of the words, shape (sentences, words)."""
        return torch.from_numpy(self.starts[batch][:, None] + np.arange(self.lengths[batch[0]])[None])


def drop(values: Tensor, share: float, training: bool) -> Tensor:
    """Dropout of the same features in all words of a sentence (Gal and Ghahramani 2016)."""
    if not training:
        return values
    keep = torch.bernoulli(torch.full((values.shape[0], 1, values.shape[2]), 1 - share)) / (1 - share)
    return values * keep.to(values.dtype)


def rectified(values: Tensor) -> Tensor:
    """As in kg.pipelines.network."""
    return functional.leaky_relu(values, 0.1)


class Embedding(nn.Module):
    """Vectors of words, as kg.pipelines.embed makes them; starts from the tables of the features file.

    With ``further``, it has the features too that only recognisers see, where the language has them.
    """

    def __init__(self, data: Numbers, *, further: bool = False) -> None:
        super().__init__()
        if further and "further/mix" in data:
            mix = np.concatenate([data["start/mix"], data["further/mix"]], -1)
            data = data | {k.replace("further/", "start/"): v for k, v in data.items() if k.startswith("further/")} | {"start/mix": mix}
        start = {k.partition("/")[2]: torch.from_numpy(v.copy()) for k, v in data.items() if k.startswith("start/")}
        self.tables = nn.ParameterList([nn.Parameter(start[f"table{at}"]) for at in range(sum(k.startswith("table") for k in start))])
        self.mix = nn.Parameter(start["mix"].reshape(-1, start["mix"].shape[-1]))
        self.mix_bias = nn.Parameter(start["mix_bias"].reshape(-1))
        self.norm, self.norm_bias = nn.Parameter(start["norm"]), nn.Parameter(start["norm_bias"])
        self.width = len(start["norm"])
        self.unlisted = {
            int(k.partition("/")[2]): torch.from_numpy(v.astype(np.int64)) for k, v in data.items() if k.startswith("unlisted/")
        }

    @torch.no_grad()
    def start_from(self, other: Embedding, *, frozen: bool) -> None:
        """Take over what another one has learned; with ``frozen``, its tables will not change. Further features stay as they are."""
        for table, learned in zip(self.tables, other.tables, strict=False):
            table.copy_(learned)
            table.requires_grad_(not frozen)
        self.mix[:, : other.mix.shape[1]] = other.mix
        for key in ("mix_bias", "norm", "norm_bias"):
            getattr(self, key).copy_(getattr(other, key))

    def forward(self, rows: Tensor) -> Tensor:
        """From the rows of the words' features, shape (sentences, words, features, keys)."""
        sentences, words = rows.shape[:2]
        no_list = torch.rand(sentences, 1, 1) < UNLISTED
        known = torch.rand(sentences, words, 1) >= NO_WORD
        spelled = torch.rand(sentences, words, 1) >= NO_LETTERS
        parts = []
        for at, table in enumerate(self.tables):
            found = rows[:, :, at].long()
            if self.training and at in self.unlisted:
                found = torch.where(no_list, self.unlisted[at].expand_as(found), found)
            vectors = functional.embedding_bag(found.reshape(-1, found.shape[-1]), table, mode="sum").view(sentences, words, -1)
            if self.training and (at == 0 or at in LETTERS):
                vectors = vectors * (known if at == 0 else spelled)
            parts.append(vectors)
        mixed = functional.linear(torch.cat(parts, -1), self.mix, self.mix_bias).view(sentences, words, self.width, -1).max(-1)[0]
        normed = functional.layer_norm(mixed.float(), (self.width,), self.norm, self.norm_bias, 1e-8)
        return functional.dropout(normed, 0.15, self.training)


def lstm_layers(width: int, hidden: int, layers: int) -> nn.ModuleList:
    """Bidirectional layers on top of each other."""
    stack = nn.ModuleList([nn.LSTM(size, hidden, bidirectional=True, batch_first=True) for size in (width, *[2 * hidden] * (layers - 1))])
    for name, values in stack.named_parameters():
        if values.dim() == 1:
            nn.init.zeros_(values)
            if "ih" in name:
                values.data[hidden : 2 * hidden] = 1.0  # remember
        elif "ih" in name:
            nn.init.xavier_uniform_(values)
        else:
            for gate in range(4):
                nn.init.orthogonal_(values.data[gate * hidden : (gate + 1) * hidden])
    return stack


class Network(nn.Module):
    """Embedding, LSTM and questions."""

    def __init__(self, data: Numbers, hidden: int, layers: int, dropout: float, arc: int = 256, label: int = 64) -> None:
        super().__init__()
        self.embed = Embedding(data)
        self.hidden, self.dropout = hidden, dropout
        self.lstm = lstm_layers(self.embed.width, hidden, layers)
        deps = len(data["labels/deps"])
        self.morph = nn.Linear(2 * hidden, len(data["labels/morphs"]))
        self.lemma = nn.Linear(2 * hidden, int(data["labels/lemmas"]))  # a help in training only
        self.arc_head, self.arc_word = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.label_head, self.label_word = nn.Linear(2 * hidden, label), nn.Linear(2 * hidden, label)
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.arc = nn.Parameter(nn.init.xavier_uniform_(torch.zeros(arc + 1, arc)))
        self.label = nn.Parameter(nn.init.xavier_uniform_(torch.zeros(deps, label + 1, label + 1)))

    def read(self, words: Tensor) -> Tensor:
        """The LSTM's vectors."""
        for layer in self.lstm:
            words, _ = layer(drop(words, self.dropout, self.training))
        return drop(words, self.dropout, self.training)

    def forward(self, rows: Tensor) -> Tensor:
        return self.read(self.embed(rows))

    def heads(self, vectors: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores of heads, shape (sentences, words, words + 1), and what :meth:`labels` needs."""
        sentences, _, width = vectors.shape
        above = torch.cat([self.root.to(vectors.dtype).expand(sentences, 1, width), vectors], 1)

        def ask(question: nn.Module, of: Tensor) -> Tensor:
            return drop(rectified(question(of)), self.dropout, self.training)

        arc_head, arc_word = ask(self.arc_head, above), ask(self.arc_word, vectors)
        scores = (arc_word @ self.arc[:-1].to(arc_word.dtype) + self.arc[-1].to(arc_word.dtype)) @ arc_head.transpose(1, 2)
        return scores, ask(self.label_head, above), ask(self.label_word, vectors)

    def labels(self, above: Tensor, words: Tensor, heads: Tensor) -> Tensor:
        """Scores of labels given heads, shape (all words, labels)."""
        above = torch.gather(above, 1, heads[..., None].expand(-1, -1, above.shape[-1])).reshape(-1, above.shape[-1])
        words = words.reshape(-1, words.shape[-1])
        above, words = (torch.cat([v, torch.ones_like(v[:, :1])], -1) for v in (above, words))
        bilinear = words @ self.label.transpose(0, 1).reshape(words.shape[-1], -1).to(words.dtype)
        return (bilinear.view(len(words), -1, above.shape[-1]) * above[:, None]).sum(-1)


def loss_of_trees(network: Network, part: Part, batch: list[int]) -> Tensor:
    """Of heads, labels, morphology and lemmas."""
    at = part.positions(batch)
    gold = {key: values[at] for key, values in part.answers.items()}
    with torch.autocast("cpu", torch.bfloat16):
        vectors = network(part.rows[at])
        heads, above, words = network.heads(vectors)
        labels = network.labels(above, words, gold["heads"])
        morphs, lemmas = network.morph(vectors), network.lemma(vectors)

    def entropy(scores: Tensor, key: str, smoothing: float = 0.0) -> Tensor:
        flat = scores.float().reshape(-1, scores.shape[-1])
        return functional.cross_entropy(flat, gold[key].reshape(-1), ignore_index=-1, label_smoothing=smoothing)

    trees = entropy(heads, "heads") + entropy(labels, "deps")
    return trees + 0.5 * entropy(morphs, "morphs", LABEL_SMOOTHING) + 0.3 * entropy(lemmas, "lemmas")


@torch.no_grad()
def figures(network: Network, data: Numbers, part: str) -> dict[str, float]:
    """In hundredths, given words and sentences: heads and labels without punctuation (each head for itself, so not always a
    tree), and morphology."""
    network.eval()
    trees = Part(data, f"core-{part}")
    punctuation = data["labels/deps"].tolist().index("punct")
    right: dict[str, int] = defaultdict(int)
    for batch in trees.batches(4000):
        at = trees.positions(batch)
        gold = {key: values[at] for key, values in trees.answers.items()}
        vectors = network(trees.rows[at])
        scores, above, words = network.heads(vectors)
        heads = scores.argmax(-1)
        labels = network.labels(above, words, heads).argmax(-1).view(heads.shape)
        counted = gold["deps"] != punctuation
        hit = counted & (heads == gold["heads"])
        right["words"] += int(counted.sum())
        right["uas"] += int(hit.sum())
        right["las"] += int((hit & (labels == gold["deps"])).sum())
        right["all"] += heads.numel()
        right["morph"] += int((network.morph(vectors).argmax(-1) == gold["morphs"]).sum())
    network.train()
    pairs = (("uas", "words"), ("las", "words"), ("morph", "all"))
    return {key: round(100 * right[key] / max(1, right[of]), 2) for key, of in pairs}


class Mean:
    """The mean of a module's weights over the last steps."""

    def __init__(self, module: nn.Module, copy: nn.Module, decay: float) -> None:
        copy.load_state_dict(module.state_dict())
        self.module, self.copy, self.decay, self.step = module, copy, decay, 0

    @torch.no_grad()
    def update(self) -> None:
        """After each step."""
        self.step += 1
        decay = min(self.decay, (1 + self.step) / (20 + self.step))
        torch._foreach_lerp_(list(self.copy.parameters()), list(self.module.parameters()), 1 - decay)


def train(data: Numbers, args: argparse.Namespace) -> Network:
    """Stage 1."""
    rng = random.Random(args.seed)
    network, copy = (Network(data, args.hidden, args.layers, args.dropout) for _ in range(2))
    if args.start:
        network.load_state_dict(torch.load(args.start))
    mean = Mean(network, copy, 0.9985)
    trees = Part(data, "core-train", args.share)
    optimizer = torch.optim.Adam(network.parameters(), lr=args.rate, betas=(0.9, 0.98))
    started = time.time()
    batches = endless(trees, args.words, rng)
    for step in range(1, args.steps + 1):
        rate = args.rate * min(1.0, step / 300) * 0.5 * (1 + math.cos(math.pi * step / args.steps))
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss_of_trees(network, trees, next(batches)).backward()
        nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        mean.update()
        if step % 1000 == 0 or step == args.steps:
            print(step, f"{(time.time() - started) / 60:.1f} min", figures(copy, data, "dev"), flush=True)
            torch.save(copy.state_dict(), args.out.with_suffix(".pt"))
    return copy.eval()


def endless(part: Part, words: int, rng: random.Random) -> Iterator[list[int]]:
    """Batches for ever, each round in another order."""
    while True:
        yield from part.batches(words, rng)


class Lemmas(nn.Module):
    """Edit trees from a word's own vector and the LSTM's."""

    def __init__(self, network: Network, trees: int, size: int = 192) -> None:
        super().__init__()
        self.letters, self.context = nn.Linear(network.embed.width, size, bias=False), nn.Linear(2 * network.hidden, size)
        self.lemma = nn.Linear(size, trees)

    def forward(self, words: Tensor, vectors: Tensor) -> Tensor:
        words, vectors = functional.dropout(words, 0.1, self.training), functional.dropout(vectors, 0.25, self.training)
        out: Tensor = self.lemma(functional.dropout(rectified(self.letters(words) + self.context(vectors)), 0.2, self.training))
        return out


@torch.no_grad()
def vectors_of(network: Network, part: Part) -> tuple[Tensor, Tensor]:
    """All words' own vectors and the LSTM's, in half precision."""
    own = torch.zeros(len(part.rows), network.embed.width, dtype=torch.float16)
    read = torch.zeros(len(part.rows), 2 * network.hidden, dtype=torch.float16)
    for batch in part.batches(3000):
        at = part.positions(batch)
        with torch.autocast("cpu", torch.bfloat16):
            words = network.embed(part.rows[at])
            vectors = network.read(words)
        own[at.flatten()], read[at.flatten()] = words.flatten(0, 1).half(), vectors.flatten(0, 1).half()
    return own, read


def train_lemmas(network: Network, data: Numbers, steps: int) -> Lemmas:
    """Stage 2."""
    part = Part(data, "core-train")
    gold = part.answers["lemmas"]
    own, read = vectors_of(network, part)
    usable = torch.nonzero((gold >= 0) & (own.abs().sum(-1) > 0))[:, 0]
    lemmas, copy = (Lemmas(network, int(data["labels/lemmas"])) for _ in range(2))
    mean = Mean(lemmas, copy, 0.998)

    def loss() -> Tensor:
        at = usable[torch.randint(0, len(usable), (1500,))]
        with torch.autocast("cpu", torch.bfloat16):
            scores = lemmas(own[at].float(), read[at].float())
        return functional.cross_entropy(scores.float(), gold[at])

    descend(mean, loss, steps, 3e-3)
    part = Part(data, "core-dev")
    own, read = vectors_of(network, part)
    with torch.no_grad():
        hits = copy.eval()(own.float(), read.float()).argmax(-1) == part.answers["lemmas"]
    print("edit trees right", round(100 * float(hits.float().mean()), 2), flush=True)
    return copy


class Boundaries(nn.Module):
    """Sentence starts."""

    def __init__(self, width: int, hidden: int = 96) -> None:
        super().__init__()
        self.lstm, self.out = lstm_layers(width, hidden, 1), nn.Linear(2 * hidden, 1)

    def forward(self, words: Tensor) -> Tensor:
        read, _ = self.lstm[0](functional.dropout(words, 0.25, self.training))
        out: Tensor = self.out(functional.dropout(read, 0.3, self.training))[..., 0]
        return out


def train_boundaries(network: Network, data: Numbers, steps: int) -> Boundaries:
    """Stage 3."""

    @torch.no_grad()
    def text(name: str) -> tuple[Tensor, Tensor]:
        part = Part(data, name)
        starts = torch.zeros(len(part.rows))
        starts[torch.from_numpy(part.starts)] = 1
        pieces = [network.embed(part.rows[at : at + 20000][None])[0].half() for at in range(0, len(part.rows), 20000)]
        return torch.cat(pieces), starts

    words, starts = text("core-train")
    boundaries, copy = (Boundaries(network.embed.width) for _ in range(2))
    mean = Mean(boundaries, copy, 0.998)

    def loss() -> Tensor:
        at = torch.randint(0, len(words) - STREAM, (24, 1)) + torch.arange(STREAM)
        seen = words[at].float() * (torch.rand(*at.shape, 1) > NO_LETTERS)
        with torch.autocast("cpu", torch.bfloat16):
            scores = boundaries(seen)
        # What stands at the edge of a piece cannot be known.
        return functional.binary_cross_entropy_with_logits(scores.float()[:, EDGE:-EDGE], starts[at][:, EDGE:-EDGE])

    descend(mean, loss, steps, 3e-3)
    words, starts = text("core-dev")
    with torch.no_grad():
        found, gold = copy.eval()(words.float()[None])[0] > 0, starts > 0
    print("sentence starts F", round(200 * float((found & gold).sum()) / float(found.sum() + gold.sum()), 2), flush=True)
    return copy


class Chain(nn.Module):
    """A conditional random field over the tags of a sentence (Lafferty et al. 2001; Lample et al. 2016).

    Scores of words and of which tag follows which add up to the score of a sequence; sequences in which a name does not end
    are none. F is one or two points higher than with words for themselves (training/README.md).
    """

    follows: Tensor
    opens: Tensor
    closes: Tensor

    def __init__(self, tags: list[str]) -> None:
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(tags), len(tags)))
        follows, opens, closes = sequences(tags)
        for name, which in (("follows", follows), ("opens", opens), ("closes", closes)):
            self.register_buffer(name, torch.from_numpy(which), persistent=False)

    def all(self, scores: Tensor) -> Tensor:
        """Logarithm of the sum over all sequences, shape (sentences,), of scores of shape (sentences, words, tags)."""
        steps = self.transitions.masked_fill(~self.follows, NEVER)
        total = scores[:, 0].masked_fill(~self.opens, NEVER)
        for at in range(1, scores.shape[1]):
            total = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, at]
        return total.masked_fill(~self.closes, NEVER).logsumexp(-1)

    def loss(self, scores: Tensor, allowed: Tensor) -> Tensor:
        """How unlikely the sequences are whose tags are all allowed, a word (same shape as the scores, true or false)."""
        return (self.all(scores) - self.all(scores.masked_fill(~allowed, NEVER))).sum() / (scores.shape[0] * scores.shape[1])


class Recogniser(nn.Module):
    """Scores of tags of names; ``chain`` tells which sequence they make."""

    def __init__(self, data: Numbers, hidden: int = NAMES_HIDDEN, layers: int = 2, dropout: float = 0.4, *, further: bool = True) -> None:
        super().__init__()
        self.embed, self.dropout = Embedding(data, further=further), dropout
        self.lstm = lstm_layers(self.embed.width, hidden, layers)
        self.name = nn.Linear(2 * hidden, len(data["labels/names"]))
        self.chain = Chain([str(tag) for tag in data["labels/names"]])

    def forward(self, rows: Tensor) -> Tensor:
        words = self.embed(rows)
        for layer in self.lstm:
            words, _ = layer(drop(words, self.dropout, self.training))
        out: Tensor = self.name(drop(words, self.dropout, self.training))
        return out

    def transitions(self) -> Tensor:
        """Of the chain."""
        return self.chain.transitions


class Both(nn.Module):
    """Two recognisers as one: the geometric mean of how likely each finds a sequence."""

    def __init__(self, first: Recogniser, second: Recogniser) -> None:
        super().__init__()
        self.first, self.second = first, second

    def forward(self, rows: Tensor) -> Tensor:
        out: Tensor = (self.first(rows) + self.second(rows)) / 2
        return out

    def transitions(self) -> Tensor:
        """The mean of theirs."""
        return (self.first.transitions() + self.second.transitions()) / 2


def allowed_tags(of: list[str], among: list[str]) -> Tensor:
    """Which tags of ours (``among``) a tag of another language's corpus may stand for, shape (of, among).

    What that corpus has no type for is not marked there: its *O* may be any of these.
    """
    types = {tag[2:] for tag in of if tag != "O"}
    out = torch.zeros(len(of), len(among), dtype=torch.bool)
    for at, tag in enumerate(of):
        if tag == "O":
            out[at] = torch.tensor([ours == "O" or ours[2:] not in types for ours in among])
        elif tag in among:
            out[at, among.index(tag)] = True
        else:
            out[at] = True
    return out


def train_names(
    embedding: Embedding,
    data: Numbers,
    steps: int,
    seed: int,
    other: Numbers | None = None,
    *,
    part: str = "ner-train",
    share: float = 1.0,
    frozen: bool = False,
    joined: bool = False,
    hidden: int = NAMES_HIDDEN,
    further: bool = True,
    apart: float = 0.0,
) -> Recogniser:
    """Stage 4; the embedding starts from that of the network's features file.

    Args:
        embedding: what the recogniser's own embedding starts as.
        data: the corpus.
        steps: batches of 800 words.
        seed: of their order.
        other: the corpus of the other language, whose names are learned along, a batch every other step. Both have the same
            features in the same tables; what a name looks like, and how to trust the lists, is the same in both.
        part: to train on.
        share: of its sentences.
        frozen: leave the embedding's tables as they are, so that no names are learned by heart.
        joined: read neighbouring sentences as one (:class:`Part`), in batches of twice as many words.
        hidden: width of its LSTM in either direction.
        further: with the features that only recognisers see; one that reads the parser's tables does without.
        apart: share of the steps, the first ones, in which each word is learned for itself; then the chain is.
    """
    names = [str(tag) for tag in data["labels/names"]]
    own = Part(data, part, share, joined=joined)
    words = 1600 if joined else 800
    batches = endless(own, words, random.Random(seed))
    recogniser, copy = (Recogniser(data, hidden, further=further) for _ in range(2))
    recogniser.embed.start_from(embedding, frozen=frozen)
    mean = Mean(recogniser, copy, 0.998)
    beside = Part(other, "ner-train", joined=joined) if other is not None else None
    further = endless(beside, words, random.Random(seed + 1)) if beside is not None else iter(())
    allowed = allowed_tags([str(tag) for tag in other["labels/names"]], names) if other is not None else None

    def unlikely(of: Part, batch: list[int], allowed: Tensor) -> Tensor:
        at = of.positions(batch)
        with torch.autocast("cpu", torch.bfloat16):
            found = recogniser(of.rows[at])
        likely = allowed[of.answers["names"][at]]
        if mean.step >= apart * steps:
            return recogniser.chain.loss(found.float(), likely)
        shares = found.float().log_softmax(-1)
        smoothing = NAME_SMOOTHING if of is own else 0.0
        return -(1 - smoothing) * shares.masked_fill(~likely, NEVER).logsumexp(-1).mean() - smoothing * shares.mean()

    def loss() -> Tensor:
        total = unlikely(own, next(batches), torch.eye(len(names), dtype=torch.bool))
        if beside is not None and allowed is not None and mean.step % 2:
            total = total + 0.6 * unlikely(beside, next(further), allowed)
        return total

    descend(mean, loss, steps, 2e-3)
    copy.eval()
    print("names, F", name_figures(copy, data, "ner-dev"), flush=True)
    return copy


def train_recognisers(
    embedding: Embedding, data: Numbers, other: Numbers | None, steps: int, args: argparse.Namespace, part: str = "ner-train"
) -> tuple[Recogniser, Recogniser | None]:
    """The recogniser, and the one beside it where ``args.beside`` wants it; ``args.frozen``, ``joined``, ``apart`` and ``seed`` as in
    :func:`train_names`."""
    first = train_names(embedding, data, steps, args.seed, other, part=part, frozen=args.frozen, joined=args.joined, apart=args.apart)
    if not args.beside:
        return first, None
    mixing: dict[str, Any] = {"frozen": True, "joined": True, "hidden": BESIDE_HIDDEN, "further": False, "apart": args.apart}
    return first, train_names(embedding, data, steps, args.seed + 2, other, part=part, **mixing)


def names_arguments(parser: argparse.ArgumentParser) -> None:
    """What is said of recognisers on the command line."""
    parser.add_argument("--frozen", action="store_true", help="names: leave the embedding's tables as they are (English)")
    parser.add_argument("--joined", action="store_true", help="names: read across the ends of sentences (English)")
    parser.add_argument("--beside", action="store_true", help="names: a second network over the first one's tables (Dutch)")
    parser.add_argument("--apart", type=float, default=0.0, help="names: share of the steps before sequences are learned (Dutch: 0.75)")


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """The names that tags of one sentence mark: first word, end, type; a tag that does not fit opens a name of its own."""
    out, start, kind = set(), 0, ""
    for at, tag in enumerate([*tags, "O"]):
        place, _, type_ = tag.partition("-")
        if kind and (place in {"O", "B", "U"} or type_ != kind):
            out.add((start, at, kind))
            kind = ""
        if place != "O" and not kind:
            start, kind = at, type_
        if place in {"U", "L"}:
            out.add((start, at + 1, kind))
            kind = ""
    return out


@torch.no_grad()
def names_in(recogniser: Recogniser | Both, data: Numbers, part: str) -> list[tuple[set[tuple[int, int, str]], set[tuple[int, int, str]]]]:
    """What is found in each sentence of a part, in order, and what there is."""
    tags = [str(tag) for tag in data["labels/names"]]
    allowed = sequences(tags)
    transitions = recogniser.transitions().numpy()
    tested = Part(data, part)
    out: dict[int, tuple[set[tuple[int, int, str]], set[tuple[int, int, str]]]] = {}
    for batch in tested.batches(4000):
        at = tested.positions(batch)
        scores, gold = recogniser(tested.rows[at]).numpy(), tested.answers["names"][at]
        found = best_sequences(list(scores), transitions, *allowed)
        for sentence, one, other in zip(batch, found, gold.tolist(), strict=True):
            out[sentence] = spans([tags[t] for t in one]), spans([tags[t] for t in other])
    return [out.get(at, (set(), set())) for at in range(len(tested.lengths))]


def name_figures(recogniser: Recogniser | Both, data: Numbers, part: str) -> float:
    """F of names, text and type, in hundredths, sentences given."""
    pairs = names_in(recogniser, data, part)
    marked = sum(len(found) + len(gold) for found, gold in pairs)
    return round(200 * sum(len(found & gold) for found, gold in pairs) / max(1, marked), 2)


def descend(mean: Mean, loss: Any, steps: int, rate: float) -> None:
    """Train a small module with a falling rate."""
    optimizer = torch.optim.Adam([values for values in mean.module.parameters() if values.requires_grad], lr=rate)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 50) * (1 - step / steps)
        optimizer.zero_grad()
        loss().backward()
        nn.utils.clip_grad_norm_(mean.module.parameters(), 2.0)
        optimizer.step()
        mean.update()


def weights(
    network: Network, lemmas: Lemmas, boundaries: Boundaries, recogniser: Recogniser, beside: Recogniser | None = None
) -> dict[str, Tensor]:
    """All arrays under the names that the components of kg.pipelines have for them, by factory."""
    out: dict[str, Tensor] = {}
    for factory, embed in (("kg_embed", network.embed), ("kg_names", recogniser.embed)):
        out |= {f"{factory}/table{at}": table for at, table in enumerate(embed.tables)}
        out |= {f"{factory}/{key}": getattr(embed, key) for key in ("mix", "mix_bias", "norm", "norm_bias")}

    def gates(values: Tensor) -> Tensor:
        """torch has them as input, forget, new, output."""
        put_in, keep, new, put_out = torch.chunk(values, 4, 1)
        return torch.cat([put_in, keep, put_out, new], 1)

    stacks = {"kg_network/": network.lstm, "kg_names/": recogniser.lstm, "kg_boundaries/": boundaries.lstm}
    if beside is not None:
        stacks["kg_names/beside_"] = beside.lstm
        out |= {f"kg_embed/names_{key}": getattr(beside.embed, key) for key in ("mix", "mix_bias", "norm", "norm_bias")}
        out |= {"kg_names/beside_name": beside.name.weight, "kg_names/beside_name_bias": beside.name.bias}
        out["kg_names/beside_transitions"] = beside.transitions()
    for prefix, layers in stacks.items():
        for at, layer in enumerate(layers):
            both = [
                torch.stack([getattr(layer, f"{n}_l0{way}") for way in ("", "_reverse")])
                for n in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
            ]
            out[f"{prefix}inputs{at}"], out[f"{prefix}states{at}"] = gates(both[0]), gates(both[1])
            out[f"{prefix}bias{at}"] = gates(both[2] + both[3])
        out[f"{prefix}layers"] = torch.tensor(len(layers))
    modules = {f"kg_network/{key}": getattr(network, key) for key in ("morph", "arc_head", "arc_word", "label_head", "label_word")}
    modules |= {"kg_network/lemma_hidden": lemmas.context, "kg_network/lemma": lemmas.lemma, "kg_names/name": recogniser.name}
    modules["kg_boundaries/out"] = boundaries.out
    for key, module in modules.items():
        out[key], out[f"{key}_bias"] = module.weight, module.bias
    out["kg_network/lemma_letters"] = lemmas.letters.weight
    out["kg_names/transitions"] = recogniser.transitions()
    return out | {f"kg_network/{key}": getattr(network, key) for key in ("root", "arc", "label")}


def read(path: Path) -> Numbers:
    """A file of features.py."""
    with np.load(path) as file:
        return {key: file[key] for key in file.files}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features", type=Path, help="file of features.py")
    parser.add_argument("--out", type=Path, required=True, help="numpy file to write")
    parser.add_argument("--other", type=Path, help="file of features.py for the other language, whose names are learned along")
    names_arguments(parser)
    parser.add_argument("--start", type=Path, help="weights of an earlier stage 1 (.pt) to train on from")
    parser.add_argument("--steps", type=int, default=10000)
    parser.add_argument("--further-steps", type=int, default=4000, help="of stages 2 and 3, each")
    parser.add_argument("--name-steps", type=int, default=10000, help="of stage 4")
    parser.add_argument("--words", type=int, default=1200, help="of a batch")
    parser.add_argument("--rate", type=float, default=0.002)
    parser.add_argument("--dropout", type=float, default=0.33)
    parser.add_argument("--hidden", type=int, default=192)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--share", type=float, default=1.0, help="of the trees")
    parser.add_argument("--seed", type=int, default=20261129)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    data = read(args.features)
    network = train(data, args)
    lemmas = train_lemmas(network, data, args.further_steps)
    boundaries = train_boundaries(network, data, args.further_steps)
    other = read(args.other) if args.other else None
    recogniser, beside = train_recognisers(network.embed, data, other, args.name_steps, args)
    arrays = {key: values.detach().numpy() for key, values in weights(network, lemmas, boundaries, recogniser, beside).items()}
    arrays["kg_names/passage"] = np.array(PASSAGE if args.joined else 0)
    arrays["kg_names/beside_passage"] = np.array(PASSAGE)
    labels = {f"labels/{key}": data[f"labels/{key}"] for key in ("deps", "names", "morphs")}
    np.savez_compressed(args.out, **arrays, **labels)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
