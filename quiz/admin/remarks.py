"""What the linter remarks on a question, at the desk. It advises: nothing is refused for it."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst

from quiz.models import Quiz
from quiz.questions.linting import lint, lint_quiz
from quiz.questions.revision import wording_of
from quiz.questions.wording import Wording


def shown_on_whole(quiz: Quiz) -> str:
    """What shows only when the questions stand side by side, with their numbers. Causes two queries."""
    items = list(quiz.items.with_question())
    remarks = lint_quiz([wording_of(item.question) for item in items])
    return _as_list([(_numbers([items[at].position for at in remark.places]), remark.advice) for remark in remarks])


def _numbers(positions: list[int]) -> str:
    """The questions of these positions, of which there are two or more."""
    *most, last = map(str, sorted(positions))
    return f"Questions {', '.join(most)} and {last}"


def _as_list(rows: list[tuple[str, str]]) -> str:
    if not rows:
        return "Nothing to remark."
    return format_html('<ul class="remarks">{}</ul>', format_html_join("", "<li><strong>{}.</strong> {}</li>", rows))


def tell(question_admin: ModelAdmin, request: HttpRequest, wording: Wording) -> None:
    """Say what could be better in what was just saved."""
    for remark in lint(wording, wording.section.article):
        text = f"{capfirst(remark.reason)}. {remark.advice}"
        question_admin.message_user(request, text, messages.WARNING)
