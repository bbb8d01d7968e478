"""Kinds of questions. One module each says what a student sees, what an answer is and how it is marked.

A new kind is a new module and a line in ``KINDS``.
"""

from quiz.kinds.base import InvalidAnswer, Kind
from quiz.kinds.gap import GAP
from quiz.kinds.multiple_choice import MULTIPLE_CHOICE
from quiz.kinds.true_false import TRUE_FALSE

__all__ = ["KINDS", "InvalidAnswer", "Kind", "kind_named"]

KINDS: tuple[Kind, ...] = (MULTIPLE_CHOICE, TRUE_FALSE, GAP)

_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_named(name: str) -> Kind:
    """Return the kind; raises ``KeyError`` for a name that is none."""
    return _BY_NAME[name]
