"""The scores of one quiz: as a page and as a file."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from classroom.admin.sorting import heads, order_field
from classroom.spreadsheets import csv_response, file_name
from quiz.admin import release_pages
from quiz.admin.pages import fetch_quiz, quiz_page
from quiz.files import exports
from quiz.files.answer_lists import given_answers
from quiz.models import Quiz
from quiz.scoring.score_figures import BASE, STEP, distribution, drawn, shares_right
from quiz.scoring.score_lists import FILTERS, ORDERS, filter_counts, filtered_rows, sorted_rows
from quiz.scoring.scores import ScoreTable, score_table


class TableForm(forms.Form):
    """What the table is sorted by and which rows it has; anything else in the address means all of them by name."""

    sort = order_field(ORDERS)
    state = forms.ChoiceField(choices=[(name, label) for name, (label, _) in FILTERS.items()], required=False)

    def chosen(self) -> tuple[str, str]:
        self.is_valid()
        return self.cleaned_data.get("sort") or "name", self.cleaned_data.get("state") or "all"


@require_safe
def show(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    table = _table(request, quiz)
    order, state = TableForm(request.GET).chosen()
    bars = drawn(distribution(table))
    context = {
        **release_pages.context_for(request, quiz),
        "table": table,
        "rows": sorted_rows(filtered_rows(table, state), order),
        "heads": heads(ORDERS, order),
        "filters": _filters(table, state),
        "state": state,
        "shares": shares_right(table),
        "bars": bars,
        "picture": {"width": STEP * len(bars), "base": BASE, "height": BASE + 20},
    }
    return quiz_page(request, quiz_admin, quiz, "quiz/admin/scores.html", "Scores", context)


@require_safe
def download(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    text = exports.scores_as_csv(_table(request, quiz), quiz.assignment)
    return csv_response(text, file_name(quiz.assignment, "scores"))


@require_safe
def download_answers(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    text = exports.answers_as_csv(given_answers(quiz, at=request.arrived_at), quiz.assignment)
    return csv_response(text, file_name(quiz.assignment, "answers"))


def _table(request: HttpRequest, quiz: Quiz) -> ScoreTable:
    return score_table(quiz, at=request.arrived_at)


def _filters(table: ScoreTable, state: str) -> list[dict[str, object]]:
    """The ways to look at a part of the table: those that would show somebody, and where one is."""
    counts = filter_counts(table)
    return [
        {"name": name, "label": label, "count": counts[name], "is_current": name == state}
        for name, (label, _) in FILTERS.items()
        if counts[name] or name in {"all", state}
    ]
