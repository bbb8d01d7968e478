"""Questions and options in an order of the student's own: the pages change, what is kept does not."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt
from quiz.taking.attempts import begin_attempt
from quiz.taking.mixing import options_for, own_order
from quiz.views.taking import answered_places
from tests import factories_quiz

OPTIONS = ("Twice", "Once", "Never", "Daily", "Weekly")


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def mixed(cast, order):
    """An attempt at three questions in the given order."""
    quiz = factories_quiz.make_quiz(cast.assignment, mixes_questions=True)
    return factories_quiz.make_attempt(quiz, cast.student, order=order)


def stems(quiz):
    return [item.question.stem for item in quiz.items.all()]


def test_a_try_has_all_the_questions_in_an_order_of_its_own(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=8, mixes_questions=True)

    orders = [own_order(quiz) for _ in range(20)]

    assert [sorted(order) for order in orders] == [[1, 2, 3, 4, 5, 6, 7, 8]] * 20
    assert len({tuple(order) for order in orders}) > 10


def test_the_order_is_kept_with_the_attempt(cast):
    plain = factories_quiz.make_quiz(cast.assignment)
    assert begin_attempt(quiz=plain, student=cast.student, at=timezone.now()).order == []

    plain.mixes_questions = True
    order = begin_attempt(quiz=plain, student=cast.classmate, at=timezone.now()).order
    assert sorted(order) == [1, 2, 3]


def test_pages_follow_the_students_order_and_answers_the_quizs(student, cast):
    attempt = mixed(cast, [3, 1, 2])
    first, second, third = stems(attempt.quiz)

    pages = [
        student.get(reverse("quiz:question", args=[attempt.pk, number])).context["question"].stem
        for number in (1, 2, 3)
    ]
    student.post(reverse("quiz:answer", args=[attempt.pk, 1]), {"choice": "2", "go": "next"})

    assert pages == [third, first, second]
    assert attempt.responses.values_list("item__position", flat=True).get() == 3
    assert [place["is_answered"] for place in answered_places(attempt)] == [True, False, False]


def test_the_result_follows_the_students_order(student, cast):
    attempt = mixed(cast, [3, 1, 2])
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    first, second, third = stems(attempt.quiz)

    marked = student.get(reverse("quiz:result", args=[attempt.pk])).context["marked"]

    assert [(one.number, one.item.question.stem) for one in marked] == [(1, third), (2, first), (3, second)]


@pytest.mark.parametrize("number", [0, 4, 99])
def test_a_number_beyond_the_questions_is_no_page(student, cast, number):
    attempt = mixed(cast, [3, 1, 2])

    assert student.get(reverse("quiz:question", args=[attempt.pk, number])).status_code == 404


def test_options_stand_the_same_at_every_visit_and_differ_between_students(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=0, mixes_options=True)
    question = factories_quiz.make_question(cast.assignment.article.sections.first(), options=OPTIONS)
    attempts = [Attempt(pk=pk, quiz=quiz) for pk in range(1, 21)]

    orders = [[option.text for option in options_for(attempt, question)] for attempt in attempts]

    assert orders == [[option.text for option in options_for(attempt, question)] for attempt in attempts]
    assert [sorted(order) for order in orders] == [sorted(OPTIONS)] * 20
    assert len(set(map(tuple, orders))) > 5


@pytest.mark.parametrize("kind", ["true_false", "find_evidence", "claim_kind"])
def test_options_whose_order_means_something_stay(cast, kind):
    quiz = factories_quiz.make_quiz(cast.assignment, items=0, mixes_options=True)
    question = factories_quiz.make_question_of(kind, cast.assignment.article.sections.first())

    positions = {
        tuple(option.position for option in options_for(Attempt(pk=pk, quiz=quiz), question)) for pk in range(1, 21)
    }

    assert len(positions) == 1


def test_a_mixed_option_is_sent_by_its_own_number(student, cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=0, mixes_options=True)
    question = factories_quiz.make_question(cast.assignment.article.sections.first(), options=OPTIONS)
    quiz.items.create(question=question, position=1)
    attempt = factories_quiz.make_attempt(quiz, cast.student)
    address = reverse("quiz:question", args=[attempt.pk, 1])

    page = student.get(address).content.decode()
    shown = re.findall(r'value="(\d)"[^>]*> <span>(\w+)</span>', page)

    assert shown == [(str(option.position), option.text) for option in options_for(attempt, question)]
    assert dict(shown) == {str(number): text for number, text in enumerate(OPTIONS, start=1)}
