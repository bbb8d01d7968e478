"""Marks that a person gives, and scores that a person changes. Every change is kept, with what it was before."""

import datetime
import hashlib
import json
from collections.abc import Iterable

from django.db import transaction

from classroom.models import User
from quiz.kinds import NO_ANSWER, Filled
from quiz.models import Attempt, QuizItem, Response, ScoreChange
from quiz.taking.attempts import close_if_over, columns_of

Cause = ScoreChange.Cause
MARKED = ("percent", "feedback", "marked_by", "marked_at")


class NotMarkedByHand(Exception):
    """The attempt is still open, or only the machine marks this kind of answer, or there is no answer."""


class ChangedMeanwhile(Exception):
    """The answer or its mark is not any more what the teacher saw."""


def as_seen(responses: Iterable[Response]) -> str:
    """What a teacher who marks these answers has before the eyes, as a short text to compare when the mark arrives."""
    seen = [[one.pk, one.percent, one.feedback, one.choice_id, one.text, one.partners] for one in responses]
    return hashlib.sha256(json.dumps(sorted(seen)).encode()).hexdigest()[:32]


@transaction.atomic
def mark_alike(
    *,
    item: QuizItem,
    pks: Iterable[int],
    percent: int | None,
    feedback: str,
    seen: str,
    marker: User,
    at: datetime.datetime,
) -> list[ScoreChange]:
    """Keep a teacher's mark, 0 to 100, for typed answers to an item that were handed in, in place of the machine's.

    ``None`` takes the mark back: then the machine's counts again, if it has one. ``seen`` is ``as_seen`` of the answers
    when the form was made. Raises ``NotMarkedByHand`` for other answers and ``ChangedMeanwhile``.
    """
    responses = _locked(item, pks, seen)
    if not item.question.how.may_be_marked_by_hand or any(one.filled == Filled.NONE for one in responses):
        raise NotMarkedByHand
    for response in responses:
        response.feedback = feedback
    return change_scores(responses=responses, percent=percent, cause=Cause.MARKED, reason="", changer=marker, at=at)


@transaction.atomic
def override_alike(
    *,
    item: QuizItem,
    pks: Iterable[int],
    percent: int | None,
    reason: str,
    seen: str,
    changer: User,
    at: datetime.datetime,
) -> list[ScoreChange]:
    """Give these answers to an item that counts this share of its points, whatever the machine says, for a reason.

    ``None`` gives the machine's mark back. Raises ``NotMarkedByHand`` while an attempt is open and for what is never
    scored, and ``ChangedMeanwhile``.
    """
    responses = _locked(item, pks, seen)
    if item.is_void or not item.question.how.is_scored:
        raise NotMarkedByHand
    return change_scores(
        responses=responses, percent=percent, cause=Cause.OVERRIDE, reason=reason, changer=changer, at=at
    )


@transaction.atomic
def override(
    *,
    attempt: Attempt,
    item: QuizItem,
    percent: int | None,
    reason: str,
    seen: str,
    changer: User,
    at: datetime.datetime,
) -> list[ScoreChange]:
    """The same for one attempt, which may lack an answer to the item: somebody may have given it aloud."""
    attempt = close_if_over(Attempt.objects.locked().with_times().get(pk=attempt.pk), at)
    response = attempt.responses.filter(item=item).first()
    if response is None and not attempt.is_open and seen == as_seen([]):
        response = attempt.responses.create(item=item, saved_at=at, **columns_of(item, NO_ANSWER))
        seen = as_seen([response])
    pks = [response.pk] if response else []
    return override_alike(item=item, pks=pks, percent=percent, reason=reason, seen=seen, changer=changer, at=at)


def _locked(item: QuizItem, pks: Iterable[int], seen: str) -> list[Response]:
    """The answers as they are now, kept from others until the transaction ends."""
    found = Response.objects.select_for_update(of=["self"]).filter(pk__in=pks, item=item)
    responses = list(found.select_related("attempt", "choice").order_by("pk"))
    if as_seen(responses) != seen:
        raise ChangedMeanwhile
    if not responses or any(response.attempt.is_open for response in responses):
        raise NotMarkedByHand
    for response in responses:
        response.item = item
    return responses


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
