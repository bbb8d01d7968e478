"""Releasing results from the page of the scores."""

import datetime

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from quiz.admin.pages import fetch_quiz
from quiz.models import Quiz
from quiz.taking.releases import release, take_back, waits_for_release

MAY_RELEASE = "quiz.change_quiz"
NOTHING_WAITS = "Nothing waits for a release. Choose “when you release them” in the settings of the quiz first."
RELEASED = "Released: students see it now."
TAKEN_BACK = "Taken back: students do not see it any more."


class ReleaseForm(forms.Form):
    """When to release; empty for now."""

    at = forms.DateTimeField(
        required=False,
        label="Or from a time on",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
    )

    def clean_at(self) -> datetime.datetime | None:
        at = self.cleaned_data["at"]
        if at and at <= timezone.now():
            raise forms.ValidationError("That time is over. Choose a later one, or release now.")
        return at


def context_for(request: HttpRequest, quiz: Quiz) -> dict[str, object]:
    """What the page of the scores says about the release."""
    return {
        "waits": waits_for_release(quiz),
        "is_released": quiz.released_at is not None and quiz.released_at <= request.arrived_at,
        "may_release": request.user.has_perm(MAY_RELEASE),
        "release_form": ReleaseForm(label_suffix=""),
        "moments": [
            ("Score", quiz.get_score_shown_display()),
            ("Right answers", quiz.get_answers_shown_display()),
            ("Explanations", quiz.get_reasons_shown_display()),
        ],
    }


@require_POST
def give(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = _fetch(request, quiz_admin, quiz_pk)
    with timezone.override(quiz.assignment.classroom.time_zone):
        form = ReleaseForm(request.POST)
        if not waits_for_release(quiz):
            messages.error(request, NOTHING_WAITS)
        elif not form.is_valid():
            messages.error(request, " ".join(error for errors in form.errors.values() for error in errors))
        else:
            at = form.cleaned_data["at"]
            release(quiz=quiz, at=at or request.arrived_at)
            done = f"Students see it from {timezone.localtime(at):%Y-%m-%d %H:%M} on." if at else RELEASED
            _tell(request, quiz_admin, quiz, done)
    return _back(quiz)


@require_POST
def withdraw(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz = take_back(_fetch(request, quiz_admin, quiz_pk))
    _tell(request, quiz_admin, quiz, TAKEN_BACK)
    return _back(quiz)


def _fetch(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> Quiz:
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    if not request.user.has_perm(MAY_RELEASE):
        raise PermissionDenied
    return quiz


def _tell(request: HttpRequest, quiz_admin: ModelAdmin, quiz: Quiz, done: str) -> None:
    quiz_admin.log_change(request, quiz, done)
    messages.success(request, done)


def _back(quiz: Quiz) -> HttpResponse:
    return redirect(f"{reverse('admin:quiz_quiz_scores', args=[quiz.pk])}#release")
