"""One attempt at the teacher's desk: every answer beside its key, and marks for those that a person must read."""

from collections import defaultdict
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from quiz.admin import chances
from quiz.admin.mark_forms import GivenMark, form_for, points_in_words
from quiz.models import Attempt, QuizItem, Response, SavedAnswer, ScoreChange
from quiz.scoring.score_changes import ChangedMeanwhile, NotMarkedByHand, mark_alike, override
from quiz.scoring.scores import Cell, cells_of, state_of
from quiz.taking.attempts import close_if_over

MAY_MARK = "quiz.change_response"
NOT_NOW = "This answer cannot be marked: it is empty, or the student has not handed in. Nothing was saved."
MEANWHILE = (
    "Answer {} was changed or marked by somebody else meanwhile, so yours was not saved. It has now: {}. What you "
    "wrote is still in the form: save again if it should stand."
)


@dataclass(frozen=True)
class Changed:
    """A change of a score with its points in words."""

    change: ScoreChange
    before: str
    after: str


@dataclass(frozen=True)
class Row:
    """An answer on the page with what was saved before, and the form to mark it if it can be marked now."""

    item: QuizItem
    cell: Cell
    response: Response | None
    form: GivenMark | None
    saves: list[SavedAnswer]
    changes: list[Changed]


@require_safe
def detail(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int) -> HttpResponse:
    return _page(request, attempt_admin, _fetch(attempt_admin, request, attempt_pk))


@require_POST
def mark(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int, position: int) -> HttpResponse:
    """Keep the mark, and lead back to the answer. An attempt whose time is over is handed in by it."""
    attempt = close_if_over(_fetch(attempt_admin, request, attempt_pk), request.arrived_at)
    if not request.user.has_perm(MAY_MARK):
        raise PermissionDenied
    item = get_object_or_404(attempt.quiz.items.with_choices(), position=position)
    form = form_for(item, list(attempt.responses.filter(item=item)), request.POST)
    if form is None:
        raise Http404
    if not form.is_valid():
        return _page(request, attempt_admin, attempt, refused=form)
    try:
        _keep(request, attempt, form)
    except ChangedMeanwhile:
        return _page(request, attempt_admin, attempt, refused=_seen_anew(request, attempt, form))
    except NotMarkedByHand:
        messages.error(request, NOT_NOW)
    else:
        reason = f" Reason: {form.cleaned_data['reason']}" if "reason" in form.cleaned_data else ""
        attempt_admin.log_change(request, attempt, f"Marked answer {position}: {form.said}.{reason}")
        messages.success(request, f"Answer {position}: {form.said}.")
    return redirect(f"{reverse('admin:quiz_attempt_detail', args=[attempt.pk])}#answer-{position}")


def _keep(request: HttpRequest, attempt: Attempt, form: GivenMark) -> None:
    given = {**form.cleaned_data, "item": form.item, "at": request.arrived_at}
    if form.is_override:
        override(attempt=attempt, changer=request.user, **given)
    else:
        mark_alike(pks=[response.pk for response in form.responses], marker=request.user, **given)


def _seen_anew(request: HttpRequest, attempt: Attempt, form: GivenMark) -> GivenMark:
    """The form with what was written in it, and the answer as it is now."""
    fresh = form_for(form.item, list(attempt.responses.filter(item=form.item)))
    now = points_in_words(form.item.points, fresh.now)
    messages.error(request, MEANWHILE.format(form.item.position, now))
    return fresh.filled_from(form)


def _fetch(attempt_admin: ModelAdmin, request: HttpRequest, attempt_pk: int) -> Attempt:
    if not attempt_admin.has_view_permission(request):
        raise PermissionDenied
    attempts = attempt_admin.get_queryset(request).select_related(*attempt_admin.list_select_related)
    return get_object_or_404(attempts, pk=attempt_pk)


def _page(
    request: HttpRequest, attempt_admin: ModelAdmin, attempt: Attempt, refused: GivenMark | None = None
) -> HttpResponse:
    rows = _rows(request, attempt, refused)
    context = {
        **attempt_admin.admin_site.each_context(request),
        "chances": chances.forms_for(request, attempt),
        "title": f"{attempt.student}'s answers",
        "opts": attempt_admin.opts,
        "attempt": attempt,
        "state": state_of(attempt, request.arrived_at),
        "rows": rows,
        "saves": _in_order(rows),
        "next": _next(request, attempt_admin, attempt),
    }
    with timezone.override(attempt.quiz.assignment.classroom.time_zone):
        return render(request, "quiz/admin/attempt.html", context)


def _next(request: HttpRequest, attempt_admin: ModelAdmin, attempt: Attempt) -> Attempt | None:
    """Another attempt at the quiz that waits for marks."""
    waiting = attempt_admin.get_queryset(request).filter(quiz=attempt.quiz_id, to_mark__gt=0).exclude(pk=attempt.pk)
    return waiting.select_related("student").order_by("student__pseudonym", "pk").first()


def _rows(request: HttpRequest, attempt: Attempt, refused: GivenMark | None) -> list[Row]:
    items = list(attempt.quiz.items.with_question())
    responses = {response.item_id: response for response in attempt.responses.select_related("marked_by")}
    saves, changes = _saves(attempt), _changes(attempt)
    is_final = not attempt.is_open or attempt.is_over(request.arrived_at)
    may_mark = is_final and request.user.has_perm(MAY_MARK)
    return [
        Row(
            item=item,
            cell=cell,
            response=responses.get(item.pk),
            form=_form(item, responses.get(item.pk), refused) if may_mark else None,
            saves=saves[item.pk],
            changes=[_changed(item, change) for change in changes[item.pk]],
        )
        for item, cell in zip(items, cells_of(attempt, items), strict=True)
    ]


def _form(item: QuizItem, response: Response | None, refused: GivenMark | None) -> GivenMark | None:
    """The form that came back, or a fresh one."""
    form = form_for(item, [response] if response else [])
    return refused if form and refused and refused.prefix == form.prefix else form


def _in_order(rows: list[Row]) -> list[tuple[QuizItem, SavedAnswer]]:
    """Every save of the attempt as it came, with what it answered."""
    saves = [(row.item, save) for row in rows for save in row.saves]
    return sorted(saves, key=lambda pair: (pair[1].saved_at, pair[1].pk))


def _saves(attempt: Attempt) -> dict[int, list[SavedAnswer]]:
    """Everything that was saved, in its order, by item."""
    by_item = defaultdict(list)
    for save in SavedAnswer.objects.filter(response__attempt=attempt).select_related("response"):
        by_item[save.response.item_id].append(save)
    return by_item


def _changes(attempt: Attempt) -> dict[int, list[ScoreChange]]:
    by_item = defaultdict(list)
    for change in ScoreChange.objects.filter(response__attempt=attempt).select_related("response", "changed_by"):
        by_item[change.response.item_id].append(change)
    return by_item


def _changed(item: QuizItem, change: ScoreChange) -> Changed:
    before, after = (points_in_words(item.points, percent) for percent in (change.before, change.after))
    return Changed(change, before, after)
