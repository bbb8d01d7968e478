"""Putting a key right: every answer is marked again, every score that changes is kept and told to its student."""

import datetime
from collections.abc import Iterable

from django.db import transaction

from classroom.models import User
from quiz.keys.challenges import accept
from quiz.keys.key_plans import Fix, Plan, Remarked, plan_of, signature
from quiz.kinds import NO_ANSWER
from quiz.models import Attempt, Challenge, KeyCorrection, Notice, QuizItem, Response, ScoreChange
from quiz.taking.attempts import columns_of


class Outdated(Exception):
    """Answers, marks or keys are not any more what the teacher saw: look again. Nothing was changed."""


@transaction.atomic
def correct(
    *,
    items: Iterable[QuizItem],
    fix: Fix,
    reason: str,
    corrector: User,
    at: datetime.datetime,
    seen: str,
    challenge: Challenge | None = None,
) -> list[Plan]:
    """Put the key of these items right and mark all answers to them anew; returns what changed.

    A person's mark stays. Attempts that are open are marked anew as well, but their students are told nothing.
    ``seen`` is the signature of the plans that the teacher saw; raises ``Outdated`` if it is another by now, or if the
    challenge that led to it has been answered. That one, and every open one that turns out right, is accepted with
    the reason as reply.
    """
    plans = [plan_of(item, fix) for item in _locked(items)]
    if signature(plans) != seen or (challenge and not Challenge.objects.open().filter(pk=challenge.pk).exists()):
        raise Outdated
    cause = ScoreChange.Cause.CHALLENGE if challenge else ScoreChange.Cause.KEY
    for plan in plans:
        correction = _keep(plan, reason, corrector, at)
        _mark_again(plan, correction, cause)
        _tell(plan, correction)
        accept(_settled(plan, challenge), correction)
    return plans


def _locked(items: Iterable[QuizItem]) -> list[QuizItem]:
    """The items as they are kept, in an order that does not change. Nobody answers, hands in or marks meanwhile."""
    items = list(items)
    list(Attempt.objects.locked().filter(quiz__in=[item.quiz_id for item in items]).order_by("pk"))
    chosen = QuizItem.objects.filter(pk__in=[item.pk for item in items])
    list(Response.objects.select_for_update(of=["self"]).filter(item__in=chosen).order_by("pk"))
    return list(chosen.select_for_update(of=["self"]).with_choices().select_related("quiz").order_by("pk"))


def _keep(plan: Plan, reason: str, corrector: User, at: datetime.datetime) -> KeyCorrection:
    correction = plan.fixed.correction
    correction.reason, correction.made_by, correction.made_at = reason, corrector, at
    correction.save()
    plan.fixed.correction = correction
    plan.fixed.save(update_fields=["correction", "points"])
    return correction


def _mark_again(plan: Plan, correction: KeyCorrection, cause: str) -> None:
    """Keep the new marks, with the old ones in the history."""
    left_out = [one for one in plan.remarked if one.response is None]
    made = Response.objects.bulk_create(_empty(plan.fixed, one) for one in left_out)
    answered = [one for one in plan.remarked if one.response is not None]
    for one in answered:
        one.response.percent = one.after
    Response.objects.bulk_update([one.response for one in answered], ["percent"])
    pairs = [*((one, one.response) for one in answered), *zip(left_out, made, strict=True)]
    ScoreChange.objects.bulk_create(
        ScoreChange(
            response=response,
            cause=cause,
            before=one.before,
            after=one.after,
            reason=correction.reason,
            changed_by=correction.made_by,
            changed_at=correction.made_at,
        )
        for one, response in pairs
    )


def _empty(item: QuizItem, one: Remarked) -> Response:
    """What stands for an answer that was never given, where everybody gets the points."""
    saved_at = one.attempt.handed_in_at
    return Response(attempt=one.attempt, item=item, saved_at=saved_at, **columns_of(item, NO_ANSWER))


def _tell(plan: Plan, correction: KeyCorrection) -> None:
    """A notice for each attempt that was handed in and whose score is another now."""
    Notice.objects.bulk_create(
        Notice(
            attempt=total.attempt,
            correction=correction,
            before=total.before,
            after=total.after,
            best_before=plan.best_before,
            best_after=plan.best_after,
            made_at=correction.made_at,
        )
        for total in plan.totals
        if not total.attempt.is_open and (total.before != total.after or plan.changes_best)
    )


def _settled(plan: Plan, cause: Challenge | None) -> list[Challenge]:
    """The open challenges that got what they ask for: the one that led to it, and whose answer is right now."""
    open_ones = Challenge.objects.open().filter(response__item=plan.item).select_related("response")
    is_over = plan.fixed.is_void or plan.fixed.is_given
    return [one for one in open_ones if is_over or one == cause or one.response.percent == 100]
