"""A quiz with a written answer, and what a browser sends to mark it."""

import datetime

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from classroom.models import Assignment
from quiz.kinds import Answer
from quiz.models import Attempt, Quiz
from quiz.scoring.score_changes import as_seen
from tests import factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
HANDED_IN = {"state": Attempt.State.HANDED_IN, "handed_in_at": NOON}
WORDS = Answer(text="It saves time.")


def make_quiz(assignment: Assignment) -> Quiz:
    """A multiple choice question and a written one, which gives two points."""
    quiz = factories_quiz.make_quiz(assignment, items=1)
    written = factories_quiz.make_question_of("written", quiz.assignment.article.sections.first())
    quiz.items.create(question=written, position=2, points=2)
    return quiz


def detail(attempt: Attempt) -> str:
    return reverse("admin:quiz_attempt_detail", args=[attempt.pk])


def mark(
    client: Client, attempt: Attempt, percent: str, feedback: str = "", position: int = 2, **options: object
) -> HttpResponse:
    words = {"percent": percent, "feedback": feedback, "seen": seen(attempt, position)}
    return _send(client, attempt, position, words, options)


def override(
    client: Client, attempt: Attempt, percent: str, reason: str = "Fair.", position: int = 1, **options: object
) -> HttpResponse:
    words = {"percent": percent, "reason": reason, "seen": seen(attempt, position)}
    return _send(client, attempt, position, words | options.pop("changed", {}), options)


def _send(client, attempt, position, words, options) -> HttpResponse:
    form = {f"answer-{position}-{name}": value for name, value in words.items()}
    return client.post(reverse("admin:quiz_attempt_mark", args=[attempt.pk, position]), form, **options)


def seen(attempt: Attempt, position: int) -> str:
    """What the form of the answer, as it is now, remembers of it."""
    return as_seen(attempt.responses.filter(item__position=position))


def kept(attempt: Attempt, position: int = 2) -> tuple[int | None, str, int | None]:
    return attempt.responses.filter(item__position=position).values_list("percent", "feedback", "marked_by").get()
