import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import factories_quiz

HOME = reverse("quiz:home")


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment)


def links_to(response, address):
    return response.content.decode().count(f'href="{address}"')


def test_a_student_is_led_to_the_quiz_and_a_teacher_to_the_scores(cast, client_of, quiz):
    start = reverse("quiz:start", args=[cast.assignment.pk])
    scores = reverse("admin:quiz_quiz_scores", args=[quiz.pk])
    pages = [client_of(user).get(HOME) for user in (cast.student, cast.teacher)]

    assert [(links_to(page, start), links_to(page, scores)) for page in pages] == [(1, 0), (0, 1)]


def test_the_start_page_leads_a_teacher_to_the_scores(cast, client_of, quiz):
    page = client_of(cast.teacher).get(reverse("quiz:start", args=[cast.assignment.pk]))

    assert links_to(page, reverse("admin:quiz_quiz_scores", args=[quiz.pk])) == 1
    assert '<button class="button button-main">Start' not in page.content.decode()


def test_a_closed_text_says_that_it_is_closed(cast, client_of, quiz):
    cast.assignment.opens_at = timezone.now() - datetime.timedelta(days=2)
    cast.assignment.closes_at = timezone.now() - datetime.timedelta(days=1)
    cast.assignment.save()

    page = client_of(cast.student).get(HOME).content.decode()

    assert "Closed: you did not take the questions" in page
    assert "closed since" in page
