"""spaCy pipelines: the shipped ones, or any installed one that speaks Universal Dependencies."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import Model, NumpyOps

from kg.errors import PipelineError
from kg.pipelines.sentences import add_sentences
from kg.pipelines.trees import NAME as TREES
from kg.pipelines.values import NAME as VALUES

LANGUAGES = ("nl", "en")
NEEDED = frozenset({"nsubj", "obj", "obl", "nmod", "conj", "case"})

__all__ = ["LANGUAGES", "load", "shipped"]


def shipped(lang: str) -> Path:
    """Folder of the shipped pipeline of a language (``nl`` or ``en``).

    Raises:
        PipelineError: none is shipped for that language.
    """
    path = Path(str(files(__package__).joinpath(f"{lang}_news")))
    if lang not in LANGUAGES or not path.is_dir():
        raise PipelineError(f"no pipeline for language {lang!r} is shipped; name an installed one with --pipeline")
    return path


@cache
def load(name: str) -> Language:
    """Load a pipeline: ``"nl"`` or ``"en"`` for the shipped ones, else a package's name or a folder.

    The component ``kg_sentences`` is added before the parser: it fixes sentence ends where the layout
    shows them. The result is shared between calls.

    Raises:
        PipelineError: it is not installed, has no parser, or its dependency labels are not UD's.
    """
    target: str | Path = shipped(name) if name in LANGUAGES else name
    try:
        nlp = spacy.load(target)
    except (OSError, ImportError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise PipelineError(f"pipeline {name!r} cannot be loaded: {reason}") from None
    if not nlp.has_pipe("parser"):
        raise PipelineError(f"pipeline {name!r} has no parser; kg needs one with Universal Dependencies labels")
    labels = set(nlp.get_pipe("parser").labels)  # type: ignore[attr-defined]
    missing = sorted(NEEDED - labels)
    if missing:
        raise PipelineError(
            f"pipeline {name!r} does not use Universal Dependencies (it has no {', '.join(missing)}); "
            "use one trained on UD, such as the shipped ones"
        )
    _quicken(nlp)
    add_sentences(nlp)
    if nlp.lang in LANGUAGES:
        nlp.add_pipe(VALUES)
    nlp.add_pipe(TREES)
    return nlp


def _quicken(nlp: Language) -> None:
    """Let numpy multiply the matrices: it does so two to four times as fast as BLIS on many machines."""
    quick = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if isinstance(model, Model):
            for node in model.walk():
                if type(node.ops) is NumpyOps:  # not Apple's, which is faster still
                    node.ops = quick
