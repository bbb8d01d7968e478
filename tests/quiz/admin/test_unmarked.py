"""Where the desk says that answers wait for a mark."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Quiz
from tests import factories, factories_quiz
from tests.quiz import marks
from tests.quiz.marks import HANDED_IN, WORDS, detail, mark

ATTEMPTS = reverse("admin:quiz_attempt_changelist")


@pytest.fixture
def quiz(cast):
    return marks.make_quiz(cast.assignment)


@pytest.fixture
def attempt(cast, quiz):
    return factories_quiz.make_attempt(quiz, cast.student, [1, WORDS], **HANDED_IN)


def test_the_list_says_what_is_left_to_mark(cast, quiz, attempt, client_of):
    factories_quiz.make_attempt(quiz, cast.classmate, [1, WORDS])
    client = client_of(cast.teacher)

    def listed(**query):
        rows = client.get(ATTEMPTS, query).context["cl"].queryset
        return {row.student.shown_name: row.to_mark for row in rows}

    before = listed(), listed(marks="missing"), listed(marks="complete"), listed(marks="x")
    assert 'class="field-to_be_marked">1<' in client.get(ATTEMPTS).content.decode()
    mark(client, attempt, "50")

    assert before == ({"Ada": 1, "Bo": 0}, {"Ada": 1}, {"Bo": 0}, {"Ada": 1, "Bo": 0})
    assert listed() == {"Ada": 0, "Bo": 0}


def test_one_student_leads_to_the_next_to_be_marked(cast, quiz, attempt, client_of):
    other = factories_quiz.make_attempt(quiz, cast.classmate, [1, WORDS], **HANDED_IN)
    elsewhere = factories_quiz.make_quiz(factories.make_assignment(cast.classroom), items=0)
    elsewhere.items.create(question=quiz.items.get(position=2).question, position=1)
    factories_quiz.make_attempt(elsewhere, cast.student, [WORDS], **HANDED_IN)
    client = client_of(cast.teacher)

    before = client.get(detail(attempt)).context["next"]
    mark(client, other, "50")

    assert before == other
    assert client.get(detail(attempt)).context["next"] is None


def test_scores_say_which_marks_are_missing(cast, quiz, attempt, client_of):
    factories_quiz.make_attempt(quiz, cast.classmate, [1, WORDS])
    client, scores = client_of(cast.teacher), reverse("admin:quiz_quiz_scores", args=[quiz.pk])

    def shown():
        response = client.get(scores)
        rows = {row.student.shown_name: row.unmarked for row in response.context["rows"]}
        return response.context["table"].unmarked, rows, response.content.decode().count("to be marked: 1</small>")

    before = shown()
    mark(client, attempt, "50")

    assert before == (1, {"Ada": 1, "Bo": 0}, 1)
    assert shown() == (0, {"Ada": 0, "Bo": 0}, 0)


def test_scores_lead_to_those_to_be_marked(cast, quiz, attempt, client_of):
    factories_quiz.make_attempt(quiz, cast.classmate, [1], **HANDED_IN)
    client = client_of(cast.teacher)
    scores = reverse("admin:quiz_quiz_scores", args=[quiz.pk])

    page = client.get(scores).content.decode()

    assert '<a href="?state=to-mark">Whom to mark</a>' in page
    assert [row.attempt for row in client.get(scores, {"state": "to-mark"}).context["rows"]] == [attempt]


def test_all_pages_count_the_same_answers(cast, quiz, attempt, client_of):
    """Of all tries in which nothing changes any more: those that do not count, and those whose time is over, too."""
    Quiz.objects.update(time_limit_minutes=10, tries_allowed=3)
    begun = timezone.now() - datetime.timedelta(hours=1)
    factories_quiz.make_attempt(quiz, cast.student, [1, WORDS], number=2, **HANDED_IN)
    factories_quiz.make_attempt(quiz, cast.student, [1, WORDS], number=3)
    factories_quiz.make_attempt(quiz, cast.classmate, [1, WORDS], started_at=begun)
    client = client_of(cast.teacher)

    def page(name):
        return client.get(reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]))

    assert page("scores").context["table"].unmarked == 3
    assert "0 of 3 marked" in page("marking").content.decode()
    assert "3 answers to be marked." in page("insight").content.decode()
