"""Readers: one module a format; each turns a file into documents."""

from kg.readers.collect import Failure, collect
from kg.readers.text import read_text

__all__ = ["Failure", "collect", "read_text"]
