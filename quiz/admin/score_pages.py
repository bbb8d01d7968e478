"""The scores of one quiz: as a page and as a file."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from quiz import exports
from quiz.answer_lists import given_answers
from quiz.models import Quiz
from quiz.scores import ORDERS, ScoreTable, score_table, sorted_rows


class OrderForm(forms.Form):
    """What the table is sorted by; anything else in the address means by name."""

    sort = forms.ChoiceField(choices=[(f"{sign}{name}", name) for name in ORDERS for sign in ("", "-")])

    def order(self) -> str:
        return self.cleaned_data["sort"] if self.is_valid() else "name"


@require_safe
def show(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = _fetch(quiz_admin, request, quiz_pk)
    table, order = _table(request, quiz), OrderForm(request.GET).order()
    context = {
        **quiz_admin.admin_site.each_context(request),
        "title": "Scores",
        "opts": quiz_admin.opts,
        "quiz": quiz,
        "table": table,
        "rows": sorted_rows(table, order),
        "heads": [_head(name, order) for name in ORDERS],
    }
    with timezone.override(quiz.assignment.classroom.time_zone):
        return render(request, "quiz/admin/scores.html", context)


@require_safe
def download(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = _fetch(quiz_admin, request, quiz_pk)
    text = exports.scores_as_csv(_table(request, quiz), quiz.assignment)
    return _csv(text, exports.file_name(quiz.assignment))


@require_safe
def download_answers(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = _fetch(quiz_admin, request, quiz_pk)
    text = exports.answers_as_csv(given_answers(quiz, at=request.arrived_at), quiz.assignment)
    return _csv(text, exports.file_name(quiz.assignment, "answers"))


def _csv(text: str, name: str) -> HttpResponse:
    disposition = content_disposition_header(as_attachment=True, filename=name)
    return HttpResponse(text, headers={"Content-Type": "text/csv; charset=utf-8", "Content-Disposition": disposition})


def _fetch(quiz_admin: ModelAdmin, request: HttpRequest, quiz_pk: int) -> Quiz:
    if not quiz_admin.has_view_permission(request):
        raise PermissionDenied
    quizzes = Quiz.objects.manageable_by(request.user)
    return get_object_or_404(quizzes.select_related("assignment__classroom", "assignment__article"), pk=quiz_pk)


def _table(request: HttpRequest, quiz: Quiz) -> ScoreTable:
    return score_table(quiz, at=request.arrived_at)


def _head(name: str, order: str) -> dict[str, str]:
    """A column's head: a second click on its link turns the order round. ``direction`` is the value of aria-sort."""
    falling = order.startswith("-")
    is_current = order.removeprefix("-") == name
    return {
        "name": name,
        "link": f"-{name}" if is_current and not falling else name,
        "direction": ("descending" if falling else "ascending") if is_current else "none",
    }
