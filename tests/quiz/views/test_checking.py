"""An answer checked before handing in, where the teacher lets students see at once what it is worth."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt
from quiz.taking.attempts import begin_attempt
from tests import factories_quiz
from tests.factories_quiz import EVIDENCE, RIGHT

AT_ONCE = {"answers_shown": "at_once", "reasons_shown": "at_once"}
HTMX = {"HX-Request": "true"}
SAID = "You have checked this answer, so it stays as it is."


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def begin(cast, **fields):
    quiz = factories_quiz.make_quiz(cast.assignment, items=2, **(fields or AT_ONCE))
    return begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())


def check(client, attempt, number=1, **posted):
    return client.post(reverse("quiz:check_answer", args=[attempt.pk, number]), posted)


def question(client, attempt, number=1):
    return " ".join(client.get(reverse("quiz:question", args=[attempt.pk, number])).content.decode().split())


def answers(attempt):
    return list(attempt.responses.values_list("item__position", "choice__position"))


def test_what_was_checked_is_told_at_once_and_nothing_else(cast, student):
    attempt = begin(cast)
    before = question(student, attempt)

    response = check(student, attempt, choice="2")

    assert response.url == reverse("quiz:question", args=[attempt.pk, 1])
    pages = [before, question(student, attempt), question(student, attempt, 2)]
    assert ["Not right" in page for page in pages] == [False, True, False]
    assert ["It crosses twice a day." in page for page in pages] == [False, True, False]
    assert [f"<mark>{EVIDENCE}</mark>" in page for page in pages] == [False, True, False]
    assert ["Check my answer" in page for page in pages] == [True, False, True]


@pytest.mark.parametrize(
    ("field", "score", "verdict", "reason"),
    [
        ("score_shown", True, False, False),
        ("answers_shown", False, True, False),
        ("reasons_shown", False, False, True),
    ],
)
def test_each_of_the_three_is_told_apart(cast, student, field, score, verdict, reason):
    never = dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), "never")
    attempt = begin(cast, **{**never, field: "at_once"})

    check(student, attempt, choice="2")

    page = question(student, attempt)
    told = ("0 of 1 point" in page, "Not right" in page, "It crosses twice a day." in page)
    assert told == (score, verdict, reason)


def test_what_was_checked_stays(cast, student):
    attempt = begin(cast)
    check(student, attempt, choice="2")
    answer = reverse("quiz:answer", args=[attempt.pk, 1])

    by_page = student.post(answer, {"choice": "1"}, follow=True)
    by_htmx = student.post(answer, {"choice": "1"}, headers=HTMX)
    again = check(student, attempt, choice="1")
    cleared = student.post(answer, {"clear": "true"})

    assert [str(message) for message in by_page.context["messages"]] == [SAID]
    assert by_htmx.content.decode().strip() == SAID
    assert (again.status_code, cleared.status_code) == (302, 302)
    assert answers(attempt) == [(1, 2)]
    assert attempt.responses.get().saves.count() == 1


def test_an_answer_that_was_saved_before_is_checked_as_it_is(cast, student):
    attempt = begin(cast)
    student.post(reverse("quiz:answer", args=[attempt.pk, 1]), {"choice": "1"})

    check(student, attempt, choice="1")

    assert attempt.responses.get().checked_at is not None
    assert "✓ Right" in question(student, attempt)


def test_nothing_is_checked_without_an_answer(cast, student):
    attempt = begin(cast)

    response = student.post(reverse("quiz:check_answer", args=[attempt.pk, 1]), follow=True)
    wrong = check(student, attempt, choice="9")

    assert [str(message) for message in response.context["messages"]] == [
        "Answer first, then check. Nothing was checked."
    ]
    assert (wrong.status_code, answers(attempt)) == (400, [])


@pytest.mark.parametrize("moment", ["each_try", "last_try", "due", "closed", "released", "never"])
def test_where_it_is_not_told_at_once_nothing_is_checked(cast, student, moment):
    attempt = begin(cast, **dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), moment))

    response = check(student, attempt, choice="2")

    page = question(student, attempt)
    assert (response.status_code, answers(attempt)) == (404, [])
    assert ("Check my answer" in page, EVIDENCE in page.split("<form", 2)[-1]) == (False, False)


@pytest.mark.parametrize("who", ["classmate", "outsider", "teacher", "other_teacher"])
def test_nobody_checks_for_somebody_else(cast, client_of, who):
    attempt = begin(cast)

    assert check(client_of(getattr(cast, who)), attempt, choice="1").status_code == 404
    assert answers(attempt) == []


def test_nothing_is_checked_after_handing_in(cast, student):
    attempt = begin(cast)
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    response = check(student, attempt, choice="1")

    assert response.url == reverse("quiz:result", args=[attempt.pk])
    assert answers(attempt) == []


def test_after_handing_in_all_is_told(cast, student):
    attempt = begin(cast)
    check(student, attempt, choice="2")
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    page = student.get(reverse("quiz:result", args=[attempt.pk])).content.decode()

    assert (page.count("Not right"), page.count("No answer")) == (1, 1)


@pytest.mark.parametrize("kind", list(RIGHT))
def test_every_kind_can_be_checked(cast, student, kind):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, [kind], **AT_ONCE)
    attempt = begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())

    check(student, attempt, **RIGHT[kind])

    assert Attempt.objects.get().responses.get().checked_at is not None
    assert 'id="checked"' in question(student, attempt)
