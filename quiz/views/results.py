"""What a student sees after handing in."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from classroom import access
from quiz.forms import DismissForm
from quiz.insight.openings import asking_about
from quiz.keys.challenges import may_challenge
from quiz.keys.notices import told, told_of
from quiz.models import Attempt, Challenge, Notice, QuizItem, Response, ScoreChange
from quiz.scoring.marking import Mark, in_points
from quiz.taking.tries import tries_of
from quiz.views.marked import MarkedItem, marked_item
from quiz.views.taking import own_attempt


@require_GET
def result(request: HttpRequest, attempt_pk: int) -> HttpResponse:
    """The receipt; and as soon as the teacher's rule allows it, score, right answers, reasons and evidence."""
    attempt = own_attempt(request, attempt_pk)
    if attempt.is_open:
        return redirect("quiz:check", attempt.pk)
    tries = tries_of(attempt.quiz, request.user)
    shown = tries.shown(attempt, request.arrived_at)
    context = {"attempt": attempt, "shown": shown, "tries": tries, "may_begin": tries.may_begin(request.arrived_at)}
    if shown.anything:
        marked = marked_items(attempt)
        if shown.answers:
            marked = _with_asking(marked, shows_evidence=shown.reasons, is_over=tries.is_over(request.arrived_at))
        context |= {
            "marked": marked if shown.answers or shown.reasons else [],
            "score": in_points(sum(one.earned for one in marked)) if shown.score else None,
            "waiting": sum(one.mark is Mark.UNMARKED for one in marked),
            "best_score": sum(one.item.best_points for one in marked),
            "changes": score_changes(attempt) if shown.score else [],
            "notices": told(attempt.notices.for_reading(), attempt, shown),
        }
    return render(request, "quiz/result.html", context)


@require_POST
def dismiss(request: HttpRequest, notice_pk: int) -> HttpResponse:
    """Put a notice away: the list of texts does not show it any more, the result goes on to."""
    notice = access.fetch_own(Notice.objects.for_reading(), request.user, notice_pk)
    tries = tries_of(notice.attempt.quiz, request.user)
    if not told_of([notice], tries, request.arrived_at):  # what is kept back does not exist yet
        raise Http404
    Notice.objects.unread().filter(pk=notice.pk).update(dismissed_at=request.arrived_at)
    if DismissForm(request.POST).goes_to_result():
        return redirect("quiz:result", notice.attempt_id)
    return redirect("quiz:home")


def _with_asking(marked: list[MarkedItem], **how: bool) -> list[MarkedItem]:
    return [replace(one, asking=asking_about(one.item, **how)) if one.is_in_doubt else one for one in marked]


def score_changes(attempt: Attempt) -> list[dict[str, object]]:
    """What a person changed in the score and why, as the student reads it. Causes a query."""
    changes = ScoreChange.objects.told().filter(response__attempt=attempt).select_related("response__item")
    return [
        {
            "number": attempt.number_of(change.response.item.position),
            "before": in_points(change.response.item.points * (change.before or 0)),
            "after": in_points(change.response.item.points * (change.after or 0)),
            "points": change.response.item.points,
            "reason": change.reason,
        }
        for change in changes
    ]


def marked_items(attempt: Attempt) -> list[MarkedItem]:
    """The attempt's items in order, marked, with the student's challenges. Causes four queries."""
    challenges = list(Challenge.objects.filter(response__attempt=attempt))
    responses = {response.item_id: response for response in attempt.responses.select_related("choice")}
    items = sorted(attempt.quiz.items.with_question(), key=lambda item: attempt.number_of(item.position))
    return [_marked(item, responses.get(item.pk), number, challenges) for number, item in enumerate(items, start=1)]


def _marked(item: QuizItem, response: Response | None, number: int, challenges: list[Challenge]) -> MarkedItem:
    own = [challenge for challenge in challenges if response and challenge.response_id == response.pk]
    return marked_item(
        item,
        response,
        number,
        challenge=own[-1] if own else None,
        may_challenge=may_challenge(item, response, challenges),
    )
