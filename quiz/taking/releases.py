"""Results that wait for their teacher: released at a time, now, or taken back."""

import datetime

from quiz.models import Quiz


def waits_for_release(quiz: Quiz) -> bool:
    """Whether anything of a result is shown only once it is released."""
    return Quiz.Moment.RELEASED in {quiz.score_shown, quiz.answers_shown, quiz.reasons_shown}


def release(*, quiz: Quiz, at: datetime.datetime) -> Quiz:
    """Show what waits for it from ``at`` on, in place of an earlier choice."""
    return _set(quiz, at)


def take_back(quiz: Quiz) -> Quiz:
    """Hide again what waits for its release. What students have seen they have seen."""
    return _set(quiz, None)


def _set(quiz: Quiz, at: datetime.datetime | None) -> Quiz:
    quiz.released_at = at
    quiz.save(update_fields=["released_at"])
    return quiz
