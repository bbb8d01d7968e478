"""A key is put right in the same second in which a class answers, hands in and challenges."""

import pytest
from django.urls import reverse

from quiz.models import Attempt, Challenge, KeyCorrection, Notice, Response, ScoreChange
from tests import factories, factories_quiz
from tests.quiz.wrong_keys import NOON, ONCE_ONLY, REASON, first_item, hand_in, key_page
from tests.test_together import at_once, client_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def quiz():
    return factories_quiz.make_quiz(items=2)


@pytest.fixture
def teacher(quiz):
    return client_of(factories.make_teacher(quiz.assignment.classroom))


def form_for(teacher, quiz):
    """What a teacher sends who has seen that option 2 will be right in place of option 1."""
    items = [first_item(quiz).pk]
    form = {"way": ONCE_ONLY.way, "right": ["2"], "reason": REASON, "items": items, "challenge": ""}
    seen = teacher.post(key_page(first_item(quiz), "key_preview"), form).context["seen"]
    return {**form, "seen": seen}


def test_a_double_click_puts_it_right_once(quiz, teacher):
    attempt = hand_in(quiz, factories.make_student(quiz.assignment.classroom), [2, 1])
    address, form = key_page(first_item(quiz), "key_correct"), form_for(teacher, quiz)

    responses = at_once([lambda: teacher.post(address, form)] * 3)

    assert sorted(response.status_code for response in responses) == [200, 200, 302]
    counts = [model.objects.count() for model in (KeyCorrection, ScoreChange, Notice)]
    assert (counts, attempt.responses.get(item__position=1).percent) == ([1, 1, 1], 100)


def test_who_answers_and_hands_in_meanwhile_is_marked_by_one_key_in_the_end(quiz, teacher):
    """Whoever is first: in the end no mark is left that the old key gave."""
    students = [factories.make_student(quiz.assignment.classroom) for _ in range(12)]
    attempts = [factories_quiz.make_attempt(quiz, student, [1, 1], started_at=NOON) for student in students]
    address, form = key_page(first_item(quiz), "key_correct"), form_for(teacher, quiz)

    def deed(attempt):
        client = client_of(attempt.student)

        def answer_and_hand_in():
            client.post(reverse("quiz:answer", args=[attempt.pk, 1]), {"choice": "2"})
            return client.post(reverse("quiz:hand_in", args=[attempt.pk])).status_code

        return answer_and_hand_in

    def put_right():
        response = teacher.post(address, form)
        while response.status_code == 200:  # somebody handed in since the preview: look again, and go on
            response = teacher.post(address, {**form, "seen": response.context["seen"]})
        return response.status_code

    statuses = at_once([put_right, *map(deed, attempts)])

    assert statuses == [302] * 13
    assert set(Response.objects.filter(item__position=1).values_list("percent", flat=True)) == {100}
    assert {attempt.score for attempt in Attempt.objects.with_score()} == {2}


def test_a_double_click_sends_one_challenge(quiz):
    attempt = hand_in(quiz, factories.make_student(quiz.assignment.classroom), [2, 1])
    client, address = client_of(attempt.student), reverse("quiz:challenge", args=[attempt.pk, 1])

    responses = at_once([lambda: client.post(address, {"sentence": "2", "reason": "Here."})] * 4)

    assert [response.status_code for response in responses] == [302] * 4
    assert Challenge.objects.count() == 1
