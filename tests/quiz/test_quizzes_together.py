"""Impatient clicks on a new quiz arrive in the same moment: it is made and filled once, and nothing breaks."""

import pytest
from django.urls import reverse

from classroom.models import Assignment
from quiz.models import Quiz
from tests import factories, factories_quiz
from tests.test_together import at_once, client_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast():
    return factories.make_cast()


@pytest.fixture
def questions(cast):
    section = cast.assignment.article.sections.first()
    return [factories_quiz.make_question(section).pk for _ in range(3)]


def click_six_times(teacher, address, form):
    clients = [client_of(teacher) for _ in range(6)]
    return set(at_once([lambda client=client: client.post(address, form).status_code for client in clients]))


def placed(quiz):
    return list(quiz.items.values_list("question", flat=True))


def test_a_quiz_is_made_once(cast, questions):
    form = {**factories_quiz.SETTINGS, "assignment": cast.assignment.pk}

    statuses = click_six_times(cast.teacher, reverse("admin:quiz_quiz_add"), form)

    assert statuses <= {200, 302}
    assert placed(Quiz.objects.get()) == questions


def test_a_quiz_is_filled_once(cast, questions):
    quiz = factories_quiz.make_quiz(cast.assignment, items=0)
    form = {"action": "fill", "_selected_action": [quiz.pk]}

    statuses = click_six_times(cast.teacher, reverse("admin:quiz_quiz_changelist"), form)

    assert statuses == {302}
    assert placed(quiz) == questions


def test_a_text_is_given_once(cast):
    article = factories.make_article()
    form = {"classroom": cast.classroom.pk, "article": article.pk, "opens_at_0": "2026-01-01", "opens_at_1": "08:00"}

    statuses = click_six_times(cast.teacher, reverse("admin:classroom_assignment_add"), form)

    assert statuses <= {200, 302}
    assert Assignment.objects.filter(article=article).count() == 1
