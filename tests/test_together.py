"""A whole class does the same thing in the same second, each in a thread with a database connection of its own."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from classroom.models import Membership, User
from quiz.models import Attempt, Response, ScoreChange
from tests import factories, factories_quiz
from tests.quiz import marks

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(deeds):
    """Do all deeds at the same moment; their results, in order."""
    start = threading.Barrier(len(deeds))

    def run(deed):
        start.wait()
        try:
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(run, deeds))


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def quiz():
    return factories_quiz.make_quiz(items=2)


def test_forty_students_answer_and_hand_in_at_once(quiz):
    students = [factories.make_student(quiz.assignment.classroom) for _ in range(40)]
    attempts = [factories_quiz.make_attempt(quiz, student) for student in students]

    def deed(attempt):
        client = client_of(attempt.student)

        def answer_and_hand_in():
            saved = client.post(reverse("quiz:answer", args=[attempt.pk, 1]), {"choice": "1"})
            handed_in = client.post(reverse("quiz:hand_in", args=[attempt.pk]))
            return saved.status_code, handed_in.status_code

        return answer_and_hand_in

    statuses = at_once([deed(attempt) for attempt in attempts])

    assert statuses == [(302, 302)] * 40
    assert [attempt.score for attempt in Attempt.objects.filter(state="handed_in").with_score()] == [1] * 40


def test_a_double_click_on_start_makes_one_attempt(quiz):
    client = client_of(factories.make_student(quiz.assignment.classroom))
    url = reverse("quiz:begin", args=[quiz.assignment_id])

    responses = at_once([lambda: client.post(url)] * 4)

    assert {response.url for response in responses} == {reverse("quiz:question", args=[Attempt.objects.get().pk, 1])}


def test_a_double_click_on_hand_in_gives_one_receipt(quiz):
    attempt = factories_quiz.make_attempt(quiz, factories.make_student(quiz.assignment.classroom), chosen=[1])
    client = client_of(attempt.student)

    responses = at_once([lambda: client.post(reverse("quiz:hand_in", args=[attempt.pk]), follow=True)] * 4)

    attempt.refresh_from_db()
    handed_in = {response.context["attempt"].handed_in_at for response in responses}
    assert handed_in == {attempt.handed_in_at}
    assert [attempt.receipt in response.content.decode() for response in responses] == [True] * 4


def test_a_double_click_on_join_makes_one_student():
    classroom = factories.make_classroom()
    entry = {"code": classroom.join_code, "pseudonym": "Mira", "pin": "1357"}

    responses = at_once([lambda: Client().post(reverse("classroom:join"), entry)] * 4)

    assert [response.status_code for response in responses] == [302] * 4
    assert (User.objects.count(), Membership.objects.count()) == (1, 1)


def test_two_tabs_give_one_answer_the_last_to_arrive(quiz):
    attempt = factories_quiz.make_attempt(quiz, factories.make_student(quiz.assignment.classroom))
    client = client_of(attempt.student)
    url = reverse("quiz:answer", args=[attempt.pk, 1])

    responses = at_once([lambda p=p: client.post(url, {"choice": p}) for p in "123123"])
    client.post(url, {"choice": "2"})

    assert [response.status_code for response in responses] == [302] * 6
    assert Response.objects.get().choice.position == 2


def test_no_answer_changes_once_the_attempt_is_handed_in(quiz):
    attempt = factories_quiz.make_attempt(quiz, factories.make_student(quiz.assignment.classroom))
    client = client_of(attempt.student)
    answer = reverse("quiz:answer", args=[attempt.pk, 1])
    saves = [lambda: client.post(answer, {"choice": "1"})] * 5

    at_once([*saves, lambda: client.post(reverse("quiz:hand_in", args=[attempt.pk]))])

    before = list(attempt.responses.values())
    client.post(answer, {"choice": "3"})
    assert list(attempt.responses.values()) == before


def test_of_six_teachers_who_mark_the_same_answer_one_is_kept_and_the_others_are_told():
    quiz = marks.make_quiz(factories.make_assignment())
    classroom = quiz.assignment.classroom
    attempt = factories_quiz.make_attempt(quiz, factories.make_student(classroom), [1, marks.WORDS], **marks.HANDED_IN)
    percents = ["0", "50", "100"] * 2
    clients = [client_of(factories.make_teacher(classroom)) for _ in percents]
    seen = marks.seen(attempt, 2)

    def deed(client, percent):
        form = {"answer-2-percent": percent, "answer-2-feedback": percent, "answer-2-seen": seen}
        return lambda: client.post(reverse("admin:quiz_attempt_mark", args=[attempt.pk, 2]), form).status_code

    statuses = at_once([deed(client, percent) for client, percent in zip(clients, percents, strict=True)])

    percent, feedback, _ = marks.kept(attempt)
    assert sorted(statuses) == [200, 200, 200, 200, 200, 302]
    assert (str(percent), ScoreChange.objects.count()) == (feedback, 1)
