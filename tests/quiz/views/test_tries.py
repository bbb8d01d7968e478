"""Several tries in the student's pages, and what of a result they show when."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt
from tests import factories_quiz


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def make_quiz(cast, **fields):
    return factories_quiz.make_quiz(cast.assignment, **fields)


def take(student, cast, *choices):
    """Begin, choose for one question after the other, and hand in. Returns the attempt."""
    student.post(reverse("quiz:begin", args=[cast.assignment.pk]))
    attempt = Attempt.objects.get(state=Attempt.State.OPEN)
    for number, choice in enumerate(choices, start=1):
        student.post(reverse("quiz:answer", args=[attempt.pk, number]), {"choice": choice})
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    return attempt


def text_of(student, name, pk):
    return " ".join(student.get(reverse(name, args=[pk])).content.decode().split())


def test_after_the_first_of_two_tries_the_score_is_there_and_no_key(student, cast):
    make_quiz(cast, tries_allowed=2)
    attempt = take(student, cast, "1", "2")

    page = text_of(student, "quiz:result", attempt.pk)

    assert "1 of 3" in page
    assert "The right answers: when you have no try left." in page
    assert factories_quiz.EVIDENCE not in page
    assert ("Twice" in page, "Try again" in page, "1 try left" in page) == (False, True, True)


def test_after_the_last_try_all_tries_show_their_keys(student, cast):
    make_quiz(cast, tries_allowed=2)
    attempts = [take(student, cast, "2"), take(student, cast, "1", "1")]

    pages = [text_of(student, "quiz:result", attempt.pk) for attempt in attempts]

    assert ["Twice" in page and factories_quiz.EVIDENCE in page for page in pages] == [True, True]
    assert "Try 1 of 2; the best try counts." in pages[0]
    assert "Try again" not in pages[1]


def test_the_start_lists_the_tries_and_the_home_what_counts(student, cast):
    make_quiz(cast, tries_allowed=None, counts="best")
    for choices in (["1", "1"], ["2"]):
        take(student, cast, *choices)

    start = text_of(student, "quiz:start", cast.assignment.pk)
    home = " ".join(student.get(reverse("quiz:home")).content.decode().split())

    assert "You may try as often as you like, and the best try counts." in start
    assert [f"Try {number}</a>" in start for number in (1, 2, 3)] == [True, True, False]
    assert "Handed in: 2 of 3 points" in home
    assert home.count("Try again") == 1


def test_after_the_last_try_begin_leads_to_the_start(student, cast):
    make_quiz(cast)
    take(student, cast, "1")

    response = student.post(reverse("quiz:begin", args=[cast.assignment.pk]))

    assert response.url == reverse("quiz:start", args=[cast.assignment.pk])
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "score", "key", "reason"),
    [
        ({"score_shown": "never"}, False, True, True),
        ({"answers_shown": "never"}, True, False, True),
        ({"reasons_shown": "never"}, True, True, False),
        ({"answers_shown": "never", "reasons_shown": "never"}, True, False, False),
        (dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), "never"), False, False, False),
    ],
)
def test_score_answers_and_reasons_are_shown_apart(student, cast, fields, score, key, reason):
    make_quiz(cast, **fields)
    attempt = take(student, cast, "2")

    page = text_of(student, "quiz:result", attempt.pk)

    assert ("0 of 3" in page, "Twice" in page, factories_quiz.EVIDENCE in page) == (score, key, reason)


def test_the_home_takes_the_same_queries_for_one_try_and_many(student, cast, django_assert_num_queries):
    quiz = make_quiz(cast, tries_allowed=None)
    for number in range(1, 6):
        factories_quiz.make_attempt(
            quiz, cast.student, [1], number=number, state="handed_in", handed_in_at=timezone.now()
        )
        with django_assert_num_queries(7):
            student.get(reverse("quiz:home"))
