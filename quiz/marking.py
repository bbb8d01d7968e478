"""What an answer is worth, and the marks that a teacher gives by hand."""

import datetime
import enum

from classroom.models import User
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
    if response is None or response.filled == Filled.NONE:
        return Mark.NONE
    if not item.question.how.is_scored:
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


class NotMarkedByHand(Exception):
    """The attempt is still open, or the answer's kind is marked by the machine, or there is no answer."""


def mark_by_hand(
    *, response: Response, percent: int | None, feedback: str, marker: User, at: datetime.datetime
) -> Response:
    """Keep a teacher's mark, 0 to 100, for a written answer that was handed in; ``None`` takes the mark back.

    Raises ``NotMarkedByHand`` for any other answer.
    """
    by_hand = response.item.question.how.is_marked_by_hand
    if response.attempt.is_open or not by_hand or response.filled == Filled.NONE:
        raise NotMarkedByHand
    response.percent, response.feedback = percent, feedback
    response.marked_by, response.marked_at = (marker, at) if percent is not None else (None, None)
    response.save(update_fields=["percent", "feedback", "marked_by", "marked_at"])
    return response
