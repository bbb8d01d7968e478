"""A question's form that was opened from a review leads back to it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from quiz.models import Question


class WayBackForm(forms.Form):
    """Which article's review the form was opened from, in the address."""

    review = forms.IntegerField(min_value=1, max_value=2**63 - 1)

    def article(self) -> int | None:
        return self.cleaned_data["review"] if self.is_valid() else None


def address(article_pk: int, question_pk: int | None = None) -> str:
    """Where the question is shown among the others of its article; without one, the first draft."""
    if question_pk is None:
        return reverse("admin:quiz_question_review", args=[article_pk])
    return reverse("admin:quiz_question_review_one", args=[article_pk, question_pk])


def from_review(request: HttpRequest) -> int | None:
    """The article whose review the form was opened from, as the address has it."""
    return WayBackForm(request.GET).article()


def way_back(request: HttpRequest, question: Question | None) -> str:
    """Where the form was opened from, empty if not from a review."""
    article = from_review(request)
    return address(article, question and question.pk) if article else ""


class FromReview:
    """For the admin of questions: saving leads back to the question in the review it was opened from."""

    def response_post_save_add(self, request: HttpRequest, obj: Question) -> HttpResponse:
        return _back_to(request, obj) or super().response_post_save_add(request, obj)

    def response_post_save_change(self, request: HttpRequest, obj: Question) -> HttpResponse:
        return _back_to(request, request.revision.question) or super().response_post_save_change(request, obj)


def _back_to(request: HttpRequest, question: Question) -> HttpResponse | None:
    """A dropped question is not shown again, and one of an earlier text has no place among the others."""
    if not from_review(request):
        return None
    section = question.section
    has_place = question.state in Question.IN_USE and section.is_current
    return redirect(address(section.article_id, question.pk if has_place else None))
