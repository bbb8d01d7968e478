"""A teacher looks at the quiz as a student meets it."""

import pytest
from django.urls import reverse

from quiz.models import Attempt, Response
from quiz.views.preview import NOT_KEPT, THE_END
from tests import factories_quiz
from tests.factories_quiz import RIGHT
from tests.quiz.kinds.examples import EXAMPLES


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def address(cast, number=1):
    return reverse("quiz:preview", args=[cast.assignment.pk, number])


def test_every_kind_is_shown_and_its_answer_taken_and_not_kept(teacher, cast):
    factories_quiz.make_quiz_of_kinds(cast.assignment)

    for number, kind in enumerate(EXAMPLES, start=1):
        page = teacher.get(address(cast, number))
        onward = teacher.post(address(cast, number), {**RIGHT[kind], "go": "next"})

        is_last = number == len(EXAMPLES)
        target = reverse("quiz:start", args=[cast.assignment.pk]) if is_last else address(cast, number + 1)
        assert (page.context["question"].kind, NOT_KEPT in page.content.decode()) == (kind, True)
        assert onward.url == target

    assert (Attempt.objects.count(), Response.objects.count()) == (0, 0)
    assert [str(message) for message in teacher.get("/").context["messages"]] == [THE_END]


def test_an_answer_that_is_none_is_refused_as_for_a_student(teacher, cast):
    factories_quiz.make_quiz(cast.assignment)

    response = teacher.post(address(cast), {"choice": "77"})

    assert response.status_code == 400
    assert "not one of this question" in response.content.decode()


def test_a_choice_made_by_htmx_says_that_nothing_is_kept(teacher, cast):
    factories_quiz.make_quiz(cast.assignment)

    response = teacher.post(address(cast), {"choice": "1"}, headers={"HX-Request": "true"})

    assert response.content.decode().strip() == NOT_KEPT


def test_the_start_leads_a_teacher_to_it_and_no_student(teacher, cast, client_of):
    factories_quiz.make_quiz(cast.assignment)
    start = reverse("quiz:start", args=[cast.assignment.pk])

    assert address(cast) in teacher.get(start).content.decode()
    assert address(cast) not in client_of(cast.student).get(start).content.decode()


@pytest.mark.parametrize("items", [1, 8])
def test_the_page_takes_the_same_queries(teacher, cast, items, django_assert_num_queries):
    factories_quiz.make_quiz(cast.assignment, items=items)

    with django_assert_num_queries(7):
        teacher.get(address(cast))
