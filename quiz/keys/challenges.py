"""A student's challenge of a mark, and the teacher's answer to it."""

import datetime
from collections.abc import Iterable

from django.db import transaction

from classroom.models import User
from quiz.kinds import Filled, keys
from quiz.models import Attempt, Challenge, KeyCorrection, Notice, QuizItem, Response

MOST_CHALLENGES = 5


class NoChallenge(Exception):
    """The answer cannot be challenged: it is right, or was challenged before, or the student has challenged enough."""


class AnsweredAlready(Exception):
    """Somebody else has answered the challenge meanwhile."""


def may_challenge(item: QuizItem, response: Response | None, challenges: Iterable[Challenge]) -> bool:
    """Whether the answer, as it was handed in, may be challenged. ``challenges`` are all those of the attempt.

    Half an answer is not right as it stands, and what a person has marked, a person has read already. An answer is
    challenged once, unless it was changed since.
    """
    challenges = list(challenges)
    if response is None or response.filled != Filled.WHOLLY or response.percent == 100 or response.is_marked_by_person:
        return False
    before = [one for one in challenges if one.response_id == response.pk and one.made_at >= response.saved_at]
    has_key = item.has_key and not item.is_void
    return has_key and not before and len(challenges) < MOST_CHALLENGES


@transaction.atomic
def challenge(
    *, response: Response, item: QuizItem, span: tuple[int, int], reason: str, at: datetime.datetime
) -> Challenge:
    """Keep a student's challenge, with the sentence at ``span`` of the question's section. Raises ``NoChallenge``."""
    Attempt.objects.locked().get(pk=response.attempt_id)
    earlier = Challenge.objects.filter(response__attempt=response.attempt_id)
    if not may_challenge(item, response, earlier):
        raise NoChallenge
    start, end = span
    return Challenge.objects.create(
        response=response,
        said=item.question.how.show_answer(response.answer, item.question.asked),
        sentence=item.question.section.body[start:end],
        start=start,
        reason=reason,
        made_at=at,
    )


@transaction.atomic
def decline(*, challenge: Challenge, reply: str, decliner: User, at: datetime.datetime) -> Challenge:
    """Answer that the key stays, in the teacher's words. Raises ``AnsweredAlready``."""
    challenge = Challenge.objects.open().select_for_update().filter(pk=challenge.pk).first()
    if challenge is None:
        raise AnsweredAlready
    _answer(challenge, Challenge.State.DECLINED, reply, decliner, at)
    Notice.objects.create(attempt=challenge.response.attempt, challenge=challenge, made_at=at)
    return challenge


def alike(challenge: Challenge, item: QuizItem) -> int:
    """How many students gave this answer in attempts that were handed in. Causes a query."""
    question, own = item.question, challenge.response.answer
    given = item.responses.exclude(attempt__state=Attempt.State.OPEN).select_related("choice", "attempt")
    same = (one for one in given if keys.is_same(question.how, question.asked, one.answer, own))
    return len({one.attempt.student_id for one in same})


def accept(challenges: Iterable[Challenge], correction: KeyCorrection) -> None:
    """Answer that a correction, which has been made, gives these challenges what they asked for."""
    for one in challenges:
        _answer(one, Challenge.State.ACCEPTED, correction.reason, correction.made_by, correction.made_at)
        Notice.objects.update_or_create(
            attempt=one.response.attempt,
            correction=correction,
            defaults={"challenge": one},
            create_defaults={"challenge": one, "made_at": correction.made_at},
        )


def _answer(challenge: Challenge, state: str, reply: str, answerer: User | None, at: datetime.datetime) -> None:
    challenge.state, challenge.reply, challenge.answered_by, challenge.answered_at = state, reply, answerer, at
    challenge.save(update_fields=["state", "reply", "answered_by", "answered_at"])
