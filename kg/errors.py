"""The errors a user can cause. Each message is one line that says what is wrong and what to do."""

from __future__ import annotations


class KgError(Exception):
    """Base of all errors that are shown to the user as one line, without a traceback."""


class InputError(KgError):
    """A text cannot be read or used; the message names the file."""


class OutputError(KgError):
    """A result cannot be written; the message names the file."""


class PipelineError(KgError):
    """A spaCy pipeline is missing or does not speak Universal Dependencies."""


class LexiconError(KgError):
    """A lexicon or thesaurus file of the user has a fault; the message names file and entry."""


class UnknownActorError(KgError):
    """A name that the user typed fits no actor, or more than one."""


class UnknownChoiceError(KgError):
    """A word that the user typed (a family, a relation, a kind of statement, a date) is none of those that there are."""


class QueryError(KgError):
    """A query has a fault, or asks for what `kg` does not do."""
