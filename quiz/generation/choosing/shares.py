"""How much of a quiz a kind, a rule or one set of options may take, and how true and false keep in balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quiz.generation.candidates import Candidate
from quiz.generation.checks.word_forms import folded
from quiz.generation.items import (
    CLAIM_KIND,
    FIND_EVIDENCE,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
)

#: The share of a quiz that a kind may fill: what a pupil can guess, or a teacher has to mark, less than the rest.
_KIND_SHARE = {
    MULTIPLE_CHOICE: 0.5,
    SHORT_ANSWER: 0.34,
    TRUE_FALSE: 0.25,
    GAP: 0.25,
    OPEN_GAP: 0.17,
    WRITTEN: 0.25,
    CLAIM_KIND: 0.17,
    FIND_EVIDENCE: 0.17,
    MATCHING: 0.1,
    ORDERING: 0.1,
    POLL: 0.0,
}
#: A kind with so small a share appears once in a short quiz; the others twice before the share counts.
_SMALL_SHARE = 0.1
_RULE_SHARE = 0.25
#: … and how much of it may ask for a year or a day.
_DATE_SHARE = 0.25
#: So many questions may have one answer.
_MOST_OF_AN_ANSWER = 2
#: Questions that share so many options look alike, and so many of them are enough.
_ALIKE, _MOST_ALIKE = 3, 2
#: Kinds that never fill more than half of a quiz, and one more, however short that leaves it.
_AT_MOST_HALF = frozenset({TRUE_FALSE, GAP, OPEN_GAP, WRITTEN, CLAIM_KIND, FIND_EVIDENCE})
#: Where that leaves the quiz short, the shares grow by these factors in turn.
LOOSENESS = (1.0, 1.5, 2.2)


def keeps_shares(candidate: Candidate, chosen: Sequence[Candidate], count: int, looseness: float) -> bool:
    """No kind and no rule takes more than its share, and true and false stay in balance."""
    same_kind = sum(other.kind == candidate.kind for other in chosen)
    same_rule = sum(other.rule == candidate.rule for other in chosen)
    within = same_kind < _most_of_kind(candidate.kind, count, looseness) and same_rule < max(
        2, round(_RULE_SHARE * count * looseness)
    )
    dates = sum(other.topic == "date" for other in chosen) if candidate.topic == "date" else 0
    answered = sum(other.key == candidate.key for other in chosen) if candidate.kind != TRUE_FALSE else 0
    alike = sum(_shares_options(candidate, other) for other in chosen)
    return (
        within
        and dates < max(2, round(_DATE_SHARE * count * looseness))
        and (answered < _MOST_OF_AN_ANSWER or not candidate.key)
        and alike < _MOST_ALIKE
        and (candidate.kind != TRUE_FALSE or _keeps_balance(candidate, chosen, looseness))
    )


def _shares_options(candidate: Candidate, other: Candidate) -> bool:
    """Do two questions to choose from offer much the same? Who can answer one finds the others by elimination."""
    left, right = ({folded(option) for option in one.options} for one in (candidate, other))
    return len(left & right) >= _ALIKE


def _most_of_kind(kind: str, count: int, looseness: float) -> int:
    share = _KIND_SHARE[kind]
    if share <= _SMALL_SHARE:
        return max(round(share * count), int(share > 0))
    most = round(share * count * looseness)
    return max(2, min(most, count // 2 + 1) if kind in _AT_MOST_HALF else most)


def _keeps_balance(candidate: Candidate, chosen: Sequence[Candidate], looseness: float) -> bool:
    """Neither true nor false is more than one ahead; in the last round, where little is left, two."""
    keys = Counter(other.key for other in chosen if other.kind == TRUE_FALSE)
    keys[candidate.key] += 1
    return abs(keys["True"] - keys["False"]) <= (1 if looseness < LOOSENESS[-1] else 2)
