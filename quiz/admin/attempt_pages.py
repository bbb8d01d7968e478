"""One attempt at the teacher's desk: every answer beside its key, and marks for those that a person must read."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from quiz.admin import chances
from quiz.attempts import close_if_over
from quiz.kinds import Filled
from quiz.models import Attempt, QuizItem, Response
from quiz.score_changes import NotMarkedByHand, mark_by_hand
from quiz.scores import Cell, cells_of, state_of

MAY_MARK = "quiz.change_response"
NOT_YET = "none"
NOT_NOW = "This answer cannot be marked: it is empty, or the student has not handed in. Nothing was saved."


class MarkForm(forms.Form):
    """A mark for one answer, in steps of a quarter, or of a point where there are several to give."""

    percent = forms.TypedChoiceField(
        label="Mark", coerce=lambda given: None if given == NOT_YET else int(given), widget=forms.RadioSelect
    )
    feedback = forms.CharField(
        required=False,
        max_length=2000,
        label="Feedback for the student (optional)",
        widget=forms.Textarea(attrs={"rows": 3, "class": "wide"}),
    )

    def __init__(self, *args: object, item: QuizItem, response: Response, **kwargs: object) -> None:
        kept = NOT_YET if response.percent is None else str(response.percent)
        initial = {"percent": kept, "feedback": response.feedback}
        super().__init__(*args, prefix=f"answer-{item.position}", initial=initial, **kwargs)
        self.fields["percent"].choices = [(NOT_YET, "not marked yet"), *steps(item.points)]

    def clean_feedback(self) -> str:
        return self.cleaned_data["feedback"].replace("\r\n", "\n")

    @property
    def said(self) -> str:
        """The mark in words."""
        return dict(self.fields["percent"].choices)[self["percent"].value()]


def steps(points: int) -> list[tuple[str, str]]:
    """What can be given: percents with their names."""
    if points in range(2, 11):
        return [(str(round(100 * given / points)), f"{given} of {points} points") for given in range(points + 1)]
    return [(str(percent), f"{percent} %") for percent in (0, 25, 50, 75, 100)]


@dataclass(frozen=True)
class Row:
    """An answer on the page, with the form to mark it if it can be marked now."""

    item: QuizItem
    cell: Cell
    response: Response | None
    form: MarkForm | None


@require_safe
def detail(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int) -> HttpResponse:
    return _page(request, attempt_admin, _fetch(attempt_admin, request, attempt_pk))


@require_POST
def mark(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int, position: int) -> HttpResponse:
    """Keep the mark, and lead back to the answer. An attempt whose time is over is handed in by it."""
    attempt = close_if_over(_fetch(attempt_admin, request, attempt_pk), request.arrived_at)
    if not request.user.has_perm(MAY_MARK):
        raise PermissionDenied
    response = get_object_or_404(attempt.responses.select_related("attempt", "item__question"), item__position=position)
    form = MarkForm(request.POST, item=response.item, response=response)
    if not form.is_valid():
        return _page(request, attempt_admin, attempt, refused=form)
    try:
        mark_by_hand(response=response, **form.cleaned_data, marker=request.user, at=request.arrived_at)
    except NotMarkedByHand:
        messages.error(request, NOT_NOW)
    else:
        attempt_admin.log_change(request, attempt, f"Marked answer {position}: {form.said}.")
        messages.success(request, f"Answer {position}: {form.said}.")
    return redirect(f"{reverse('admin:quiz_attempt_detail', args=[attempt.pk])}#answer-{position}")


def _fetch(attempt_admin: ModelAdmin, request: HttpRequest, attempt_pk: int) -> Attempt:
    if not attempt_admin.has_view_permission(request):
        raise PermissionDenied
    attempts = attempt_admin.get_queryset(request).select_related(*attempt_admin.list_select_related)
    return get_object_or_404(attempts, pk=attempt_pk)


def _page(
    request: HttpRequest, attempt_admin: ModelAdmin, attempt: Attempt, refused: MarkForm | None = None
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
        "next": _next(request, attempt_admin, attempt),
    }
    with timezone.override(attempt.quiz.assignment.classroom.time_zone):
        return render(request, "quiz/admin/attempt.html", context)


def _next(request: HttpRequest, attempt_admin: ModelAdmin, attempt: Attempt) -> Attempt | None:
    """Another attempt at the quiz that waits for marks."""
    waiting = attempt_admin.get_queryset(request).filter(quiz=attempt.quiz_id, to_mark__gt=0).exclude(pk=attempt.pk)
    return waiting.select_related("student").order_by("student__pseudonym", "pk").first()


def _rows(request: HttpRequest, attempt: Attempt, refused: MarkForm | None) -> list[Row]:
    items = list(attempt.quiz.items.with_question())
    responses = {response.item_id: response for response in attempt.responses.select_related("marked_by")}
    is_final = not attempt.is_open or attempt.is_over(request.arrived_at)
    may_mark = is_final and request.user.has_perm(MAY_MARK)
    return [
        Row(item, cell, response, _form(item, response, refused) if may_mark else None)
        for item, cell in zip(items, cells_of(attempt, items), strict=True)
        for response in [responses.get(item.pk)]
    ]


def _form(item: QuizItem, response: Response | None, refused: MarkForm | None) -> MarkForm | None:
    """The form that came back, or a fresh one; none for an empty answer and for what the machine marks."""
    if not item.question.how.is_marked_by_hand or response is None or response.filled == Filled.NONE:
        return None
    form = MarkForm(item=item, response=response)
    return refused if refused and refused.prefix == form.prefix else form
