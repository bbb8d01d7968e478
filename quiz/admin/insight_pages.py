"""What a class's answers tell, question by question, under a list of what to do next."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from quiz.admin.pages import fetch_quiz, quiz_page
from quiz.insight.answers import Which
from quiz.insight.lessons import lesson
from quiz.insight.statistics import FEWEST
from quiz.insight.tasks import tasks
from quiz.insight.words import told


class WhichForm(forms.Form):
    """Which tries are looked at; anything else in the address means the first ones."""

    tries = forms.ChoiceField(choices=Which.choices)

    def which(self) -> str:
        return self.cleaned_data["tries"] if self.is_valid() else Which.FIRST


@require_safe
def show(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int) -> HttpResponse:
    quiz, which = fetch_quiz(request, quiz_admin, quiz_pk), WhichForm(request.GET).which()
    known = lesson(quiz, request.arrived_at, which)
    for one in known.answers.tries:  # once each, for a name stands under every question
        one.attempt.address = reverse("admin:quiz_attempt_detail", args=[one.attempt.pk])
    context = {
        "tries": len(known.answers.tries),
        "which": which,
        "choices": Which.choices,
        "tasks": tasks(known),
        "rows": [told(insight) for insight in known.items],
        "fewest": FEWEST,
    }
    return quiz_page(request, quiz_admin, quiz, "quiz/admin/insight.html", "Insight", context)
