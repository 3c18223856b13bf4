"""Moving words in a tree, so that it stays a tree."""

from __future__ import annotations

from spacy.tokens import Token

SUBJECT_LIKE = frozenset({"nsubj", "csubj", "expl"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
SYNCRETIC = frozenset({"en"})  # languages in which a past tense and a participle may be one form
CLAUSES = frozenset({"ROOT", "ccomp", "parataxis", "advcl"})


def hang(word: Token, head: Token, dep: str | None = None) -> bool:
    """Give a word another head, and another relation to it.

    Nothing is done where the head stands below the word: that would be a cycle, in which spaCy looks for a root forever
    (its search for a subtree is not guarded, and ends the process).

    Args:
        word: the word to move, with all that hangs on it.
        head: its new head; the word itself to make it a root.
        dep: its new relation; the old one when left out.

    Returns:
        Whether the word was moved.
    """
    above = head
    while above.i != word.i and above.head.i != above.i:
        above = above.head
    if above.i == word.i and head.i != word.i:
        return False
    word.head = head
    if dep is not None:
        word.dep_ = dep
    return True
