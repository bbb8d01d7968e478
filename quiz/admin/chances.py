"""One more try for a student, or the same one open again: given at the attempt's page, each with its reason."""

import datetime
from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from quiz.models import Attempt
from quiz.taking.chances import NoChance, give_another_try, reopen

MAY_GIVE = "quiz.change_quiz"
TOO_LATE = "This student has not handed in, or has begun a new try meanwhile. Nothing was changed."


class TryForm(forms.Form):
    reason = forms.CharField(max_length=200, label="Reason", widget=forms.TextInput(attrs={"size": 40}))


class ReopenForm(TryForm):
    until = forms.DateTimeField(
        label="Open until",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
    )
    field_order = ("until", "reason")

    def clean_until(self) -> datetime.datetime:
        until = self.cleaned_data["until"]
        if until <= timezone.now():
            raise forms.ValidationError("That time is over. Choose a later one.")
        return until


def forms_for(request: HttpRequest, attempt: Attempt) -> dict[str, forms.Form]:
    """The forms to give something to the student, by name; none where nothing can be given."""
    if attempt.is_open or not request.user.has_perm(MAY_GIVE):
        return {}
    tomorrow = timezone.localtime(request.arrived_at + datetime.timedelta(days=1))
    return {"again": TryForm(prefix="again"), "reopen": ReopenForm(prefix="reopen", initial={"until": tomorrow})}


@require_POST
def another_try(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int) -> HttpResponse:
    def give(attempt: Attempt, form: forms.Form) -> str:
        give_another_try(attempt)
        return "One more try given"

    return _give(request, attempt_admin, attempt_pk, TryForm, "again", give)


@require_POST
def open_again(request: HttpRequest, attempt_admin: ModelAdmin, attempt_pk: int) -> HttpResponse:
    def give(attempt: Attempt, form: forms.Form) -> str:
        before, until = attempt.handed_in_at, form.cleaned_data["until"]
        reopen(attempt=attempt, until=until)
        return f"Opened again until {_shown(until)} (had been handed in {_shown(before)})"

    return _give(request, attempt_admin, attempt_pk, ReopenForm, "reopen", give)


def _give(
    request: HttpRequest,
    attempt_admin: ModelAdmin,
    attempt_pk: int,
    form_class: type[TryForm],
    prefix: str,
    give: Callable[[Attempt, forms.Form], str],
) -> HttpResponse:
    """Check who asks and what was written, do it, and note it with its reason in the attempt's history."""
    attempts = attempt_admin.get_queryset(request).select_related("quiz__assignment__classroom", "student")
    attempt = get_object_or_404(attempts, pk=attempt_pk)
    if not request.user.has_perm(MAY_GIVE):
        raise PermissionDenied
    with timezone.override(attempt.quiz.assignment.classroom.time_zone):
        form = form_class(request.POST, prefix=prefix)
        if form.is_valid():
            _do(request, attempt_admin, attempt, form, give)
        else:
            messages.error(request, " ".join(error for errors in form.errors.values() for error in errors))
    return redirect(f"{reverse('admin:quiz_attempt_detail', args=[attempt.pk])}#more")


def _do(
    request: HttpRequest,
    attempt_admin: ModelAdmin,
    attempt: Attempt,
    form: TryForm,
    give: Callable[[Attempt, forms.Form], str],
) -> None:
    try:
        done = give(attempt, form)
    except NoChance:
        messages.error(request, TOO_LATE)
        return
    attempt_admin.log_change(request, attempt, f"{done}. Reason: {form.cleaned_data['reason']}")
    messages.success(request, f"{attempt.student}: {done[0].lower()}{done[1:]}.")


def _shown(moment: datetime.datetime | None) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M") if moment else "never"
