"""Marks that a person gives, and scores that a person changes. Every change is kept, with what it was before."""

import datetime
from collections.abc import Iterable

from django.db import transaction

from classroom.models import User
from quiz.attempts import close_if_over, columns_of
from quiz.kinds import NO_ANSWER, Filled
from quiz.models import Attempt, QuizItem, Response, ScoreChange

Cause = ScoreChange.Cause
MARKED = ("percent", "feedback", "marked_by", "marked_at")


class NotMarkedByHand(Exception):
    """The attempt is still open, or only the machine marks this kind of answer, or there is no answer."""


class ChangedMeanwhile(Exception):
    """The mark is not any more what the teacher saw."""


@transaction.atomic
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
    response.feedback = feedback
    change_scores(responses=[response], percent=percent, cause=Cause.MARKED, reason="", changer=marker, at=at)
    return response


@transaction.atomic
def override(
    *,
    attempt: Attempt,
    item: QuizItem,
    percent: int | None,
    seen: int | None,
    reason: str,
    changer: User,
    at: datetime.datetime,
) -> Response:
    """Give the answer to any item that counts this share of its points, whatever the machine says, for a reason.

    ``None`` gives the machine's mark back. ``seen`` is the mark that the teacher saw. An item without an answer can
    be given points as well: somebody may have answered aloud. Raises ``NotMarkedByHand`` while the attempt is open and
    for what is never scored, ``ChangedMeanwhile`` if the mark is another by now.
    """
    attempt = close_if_over(Attempt.objects.locked().with_times().get(pk=attempt.pk), at)
    if attempt.is_open or not item.question.how.is_scored:
        raise NotMarkedByHand
    response = attempt.responses.filter(item=item).first()
    if (response and response.percent) != seen:
        raise ChangedMeanwhile
    if response is None:
        response = attempt.responses.create(item=item, saved_at=at, **columns_of(item, NO_ANSWER))
    response.item = item
    change_scores(responses=[response], percent=percent, cause=Cause.OVERRIDE, reason=reason, changer=changer, at=at)
    return response


def change_scores(
    *,
    responses: Iterable[Response],
    percent: int | None,
    cause: ScoreChange.Cause,
    reason: str,
    changer: User,
    at: datetime.datetime,
) -> list[ScoreChange]:
    """Set the mark of these answers to one question as a person's, or with ``None`` back to the machine's.

    Returns the changes that were kept: none where the mark is what it was. Give the responses with their item and its
    question's choices, inside a transaction. Causes two queries.
    """
    responses, changes = list(responses), []
    for response in responses:
        before = response.percent
        response.percent = machine_mark(response) if percent is None else percent
        response.marked_by, response.marked_at = (None, None) if percent is None else (changer, at)
        if response.percent != before:
            changes.append(
                ScoreChange(
                    response=response,
                    cause=cause,
                    before=before,
                    after=response.percent,
                    reason=reason,
                    changed_by=changer,
                    changed_at=at,
                )
            )
    Response.objects.bulk_update(responses, MARKED)
    return ScoreChange.objects.bulk_create(changes)


def machine_mark(response: Response) -> int | None:
    """What the answer earns without a person's help."""
    return response.item.mark(response.answer)
