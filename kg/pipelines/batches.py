"""Documents in batches, for components that are faster so."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from spacy.tokens import Doc
from spacy.util import raise_error

WORDS = 6000  # more would only take memory

Handler = Callable[[str, Any, list[Doc], Exception], Any]  # name, component, documents, error


def batches(stream: Iterable[Doc], most: int) -> Iterator[list[Doc]]:
    """The documents of a stream in order: at most so many at once, and as few as have :data:`WORDS` words."""
    docs: list[Doc] = []
    words = 0
    for doc in stream:
        docs.append(doc)
        words += len(doc)
        if len(docs) >= most or words >= WORDS:
            yield docs
            docs, words = [], 0
    if docs:
        yield docs


class Serial(ABC):
    """A component that annotates one document after the other.

    spaCy would hand every document through all components before it takes the next one. Several in a row are read in less
    time, since the rules are still in the processor's cache.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.handler: Handler = raise_error

    @abstractmethod
    def __call__(self, doc: Doc) -> Doc:
        """Annotate one document."""

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 1000) -> Iterator[Doc]:
        """Annotate documents; what cannot be annotated is given to the error handler and left out."""
        for docs in batches(stream, batch_size):
            done: list[Doc] = []
            for doc in docs:
                try:
                    done.append(self(doc))
                except Exception as error:
                    self.handler(self.name, self, [doc], error)
            yield from done

    def set_error_handler(self, handler: Handler) -> None:
        """What to do with a document that cannot be annotated; spaCy calls this."""
        self.handler = handler


class Applied(Serial):
    """A function of documents as a component."""

    def __init__(self, name: str, work: Callable[[Doc], Doc]) -> None:
        super().__init__(name)
        self.work = work

    def __call__(self, doc: Doc) -> Doc:
        return self.work(doc)
