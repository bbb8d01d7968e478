"""What a teacher may give a student after handing in: one more try, or the same one open again."""

import datetime

from django.db import IntegrityError, transaction

from quiz.models import Attempt


class NoChance(Exception):
    """The attempt is open, or it is not the student's last: there is nothing to give."""


def give_another_try(attempt: Attempt) -> Attempt:
    """Let the student begin one try more than the quiz allows; giving it twice for one attempt gives it once.

    Raises ``NoChance``.
    """
    if attempt.is_open or not _is_last(attempt):
        raise NoChance
    attempt.gives_another = True
    attempt.save(update_fields=["gives_another"])
    return attempt


def reopen(*, attempt: Attempt, until: datetime.datetime) -> Attempt:
    """Open an attempt that was handed in, with its answers, until ``until``, whatever limit and assignment say.

    Raises ``NoChance``.
    """
    if attempt.is_open or not _is_last(attempt):
        raise NoChance
    attempt.state, attempt.handed_in_at, attempt.reopened_until = Attempt.State.OPEN, None, until
    try:
        with transaction.atomic():
            attempt.save(update_fields=["state", "handed_in_at", "reopened_until"])
    except IntegrityError:  # a new try began meanwhile
        raise NoChance from None
    return attempt


def _is_last(attempt: Attempt) -> bool:
    return not Attempt.objects.filter(
        quiz=attempt.quiz_id, student=attempt.student_id, number__gt=attempt.number
    ).exists()
