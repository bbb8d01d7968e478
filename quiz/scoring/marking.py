"""What an answer is worth."""

import enum

from quiz.kinds import Filled
from quiz.models import QuizItem, Response


class Mark(enum.Enum):
    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "wrong"
    NONE = "no answer"
    UNMARKED = "not marked yet"
    UNSCORED = "not scored"


def mark_of(item: QuizItem, response: Response | None) -> Mark:
    if response is None or (response.filled == Filled.NONE and not (response.is_marked_by_person or item.is_given)):
        return Mark.NONE
    if item.is_void or not item.question.how.is_scored:
        return Mark.UNSCORED
    if response.percent is None:
        return Mark.UNMARKED
    return {0: Mark.WRONG, 100: Mark.RIGHT}.get(response.percent, Mark.PARTLY)


def earned(item: QuizItem, response: Response | None) -> int:
    """What the answer earned, in hundredths of a point, so that sums of parts are exact."""
    return item.points * (response.percent or 0) if response else 0


def in_points(hundredths: int) -> float:
    """The points with at most one decimal place: "5.7", not "5.67"."""
    return (hundredths + 5) // 10 / 10
