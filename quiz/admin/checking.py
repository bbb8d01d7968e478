"""The button "Check": what there is to say of a question's form as it stands, with nothing saved."""

from collections.abc import Iterator
from dataclasses import dataclass

from django import forms
from django.contrib.admin import ModelAdmin
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from quiz.models import Question
from quiz.questions.linting import Remark, lint
from quiz.questions.revision import wording_of
from quiz.questions.wording import Wording


@dataclass(frozen=True)
class Checked:
    """``faults`` keep the question from being saved; without them there are the linter's ``remarks``, which advise."""

    remarks: list[Remark]
    faults: list[str]


@require_POST
def check(request: HttpRequest, question_admin: ModelAdmin, question_pk: int | None = None) -> HttpResponse:
    """Show the form again as it was sent. The page's other buttons save it as ever."""
    request.only_checks = True
    key = None if question_pk is None else str(question_pk)
    form = _address("quiz_question_change", request, question_pk) if key else _address("quiz_question_add", request)
    return question_admin.changeform_view(request, key, form_url=form)


def address(request: HttpRequest, question: Question | None) -> str:
    """Where the form is sent to be checked."""
    if question is None:
        return _address("quiz_question_add_check", request)
    return _address("quiz_question_check", request, question.pk)


def checked(form: forms.ModelForm, formset: BaseInlineFormSet) -> Checked | None:
    """What there is to say of what stands in the form; ``None`` of one that is still empty. Causes queries."""
    if not form.is_bound:
        return Checked(_remarks(wording_of(form.instance)), []) if form.instance.pk else None
    faults = list(_faults(form, formset))
    return Checked([] if faults else _remarks(formset.wording), faults)


def _remarks(wording: Wording) -> list[Remark]:
    return lint(wording, wording.section.article)


def _faults(form: forms.ModelForm, formset: BaseInlineFormSet) -> Iterator[str]:
    for name, faults in form.errors.items():
        of = f"{form[name].label}: " if name in form.fields else ""
        yield from (f"{of}{fault}" for fault in faults)
    yield from formset.non_form_errors()
    for row, errors in enumerate(formset.errors, start=1):
        yield from (f"Row {row}: {fault}" for faults in errors.values() for fault in faults)


def _address(name: str, request: HttpRequest, *keys: int) -> str:
    """With what the form was opened with, so that nothing of it is lost on the way."""
    query = request.GET.urlencode()
    return reverse(f"admin:{name}", args=keys) + (f"?{query}" if query else "")
