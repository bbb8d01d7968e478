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
    """The attempt is still open, or only the machine marks this kind of answer, or there is no answer."""


def mark_by_hand(
    *, response: Response, percent: int | None, feedback: str, marker: User, at: datetime.datetime
) -> Response:
    """Keep a teacher's mark, 0 to 100, for a typed answer that was handed in, in place of the machine's.

    ``None`` takes the mark back: then the machine's counts again, if it has one. Raises ``NotMarkedByHand`` for any
    other answer. Causes a query for the question's choices.
    """
    question = response.item.question
    if response.attempt.is_open or not question.how.may_be_marked_by_hand or response.filled == Filled.NONE:
        raise NotMarkedByHand
    response.percent = question.how.mark(response.answer, question.asked) if percent is None else percent
    response.marked_by, response.marked_at = (None, None) if percent is None else (marker, at)
    response.feedback = feedback
    response.save(update_fields=["percent", "feedback", "marked_by", "marked_at"])
    return response
