"""What the linter remarks on a question, at the desk. It advises: nothing is refused for it."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst

from quiz.linting import lint
from quiz.models import Question
from quiz.revision import wording_of
from quiz.wording import Wording


def shown(question: Question) -> str:
    """The remarks as a list. Causes a query for the article's text."""
    remarks = lint(wording_of(question), question.section.article)
    if not remarks:
        return "Nothing to remark."
    rows = ((capfirst(remark.reason), remark.advice) for remark in remarks)
    return format_html('<ul class="remarks">{}</ul>', format_html_join("", "<li><strong>{}.</strong> {}</li>", rows))


def tell(question_admin: ModelAdmin, request: HttpRequest, wording: Wording) -> None:
    """Say what could be better in what was just saved."""
    for remark in lint(wording, wording.section.article):
        text = f"{capfirst(remark.reason)}. {remark.advice}"
        question_admin.message_user(request, text, messages.WARNING)
