"""Kinds of questions. One module each says what a student sees, what an answer is and how it is marked.

A new kind is a new module, two lines here, and a module of examples in ``tests/quiz/kinds/examples``: the tests of
pages, marks, keys and access take it from there. What is answered in one of the known ways (``choosing``, ``pairing``,
``typed``) needs no template.
"""

from quiz.kinds.base import NO_ANSWER, Answer, Asked, Filled, InvalidAnswer, Kind, Line, Part
from quiz.kinds.claim_kind import CLAIM_KIND
from quiz.kinds.find_evidence import FIND_EVIDENCE
from quiz.kinds.gap import GAP
from quiz.kinds.matching import MATCHING
from quiz.kinds.multiple_choice import MULTIPLE_CHOICE
from quiz.kinds.open_gap import OPEN_GAP
from quiz.kinds.ordering import ORDERING
from quiz.kinds.poll import POLL
from quiz.kinds.short_answer import SHORT_ANSWER
from quiz.kinds.true_false import TRUE_FALSE
from quiz.kinds.written import WRITTEN

__all__ = [
    "KINDS",
    "NO_ANSWER",
    "UNSCORED",
    "Answer",
    "Asked",
    "Filled",
    "InvalidAnswer",
    "Kind",
    "Line",
    "Part",
    "kind_labels",
    "kind_named",
]

KINDS: tuple[Kind, ...] = (
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    GAP,
    OPEN_GAP,
    SHORT_ANSWER,
    MATCHING,
    ORDERING,
    FIND_EVIDENCE,
    CLAIM_KIND,
    WRITTEN,
    POLL,
)

#: Names of the kinds that never count for a score.
UNSCORED = tuple(kind.name for kind in KINDS if not kind.is_scored)

_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_named(name: str) -> Kind:
    """Return the kind; raises ``KeyError`` for a name that is none."""
    return _BY_NAME[name]


def kind_labels() -> list[tuple[str, str]]:
    """Names and labels, for a field to choose from; a function, so that a new kind needs no migration."""
    return [(kind.name, kind.label) for kind in KINDS]
