"""A student thinks that an answer is right, and shows the sentence that says so."""

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from classroom.models import Classroom
from quiz.models import Challenge, Quiz
from tests import hostile
from tests.factories_quiz import EVIDENCE
from tests.quiz.wrong_keys import ONE, first_item, fix_key, make_challenge, make_class
from tests.tables import changed, contents

SENTENCES = [EVIDENCE, "It carries bicycles for free."]
SENT = "Your challenge is with your teacher. The answer comes to this page."
NOT_AGAIN = "This answer cannot be challenged, or you have challenged it already."
FORM = {"sentence": "2", "reason": "It says so here."}
LINK = "I think my answer is right"


@pytest.fixture
def quiz(cast):
    return make_class(cast)


@pytest.fixture
def attempt(quiz, cast):
    """Ada's: both answers are wrong."""
    return quiz.attempts.get(student=cast.student)


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def address(attempt, number=1):
    return reverse("quiz:challenge", args=[attempt.pk, number])


def result(client, attempt):
    return client.get(reverse("quiz:result", args=[attempt.pk])).content.decode()


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_the_result_offers_it_where_an_answer_is_wrong(student, quiz, attempt, cast, client_of):
    pages = [result(student, attempt), result(client_of(cast.classmate), quiz.attempts.get(student=cast.classmate))]

    assert [page.count(LINK) for page in pages] == [2, 0]
    assert f'href="{address(attempt)}"' in pages[0]


def test_the_form_offers_the_sentences_of_the_section(student, attempt):
    response = student.get(address(attempt))

    assert [label for _, label in response.context["form"].fields["sentence"].choices] == SENTENCES
    assert (response.context["answer"], response.context["key"]) == ("Once", "Twice")


def test_a_challenge_is_sent(student, attempt):
    response = student.post(address(attempt), FORM)

    kept = Challenge.objects.get()
    assert response.url == reverse("quiz:result", args=[attempt.pk]) + "#question-1"
    assert said(response) == [SENT]
    assert (kept.sentence, kept.reason, kept.said, kept.response.attempt) == (
        SENTENCES[1],
        "It says so here.",
        "Once",
        attempt,
    )
    page = result(student, attempt)
    assert ("Your challenge is with your teacher.</strong>" in page, page.count(LINK)) == (True, 1)


def test_the_number_is_the_students_own(student, attempt):
    attempt.order = [2, 1]
    attempt.save()

    student.post(address(attempt, 1), FORM)

    assert Challenge.objects.get().response.item.position == 2


def test_a_second_click_sends_nothing_twice(student, attempt):
    student.post(address(attempt), FORM)

    response = student.post(address(attempt), FORM)

    assert (Challenge.objects.count(), said(response)[-1]) == (1, NOT_AGAIN)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"sentence": ""}, "sentence"),
        ({"sentence": "0"}, "sentence"),
        ({"sentence": "3"}, "sentence"),
        ({"sentence": "abc"}, "sentence"),
        ({"reason": " "}, "reason"),
        ({"reason": "x" * 401}, "reason"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(student, attempt, fields, wrong):
    response = student.post(address(attempt), {**FORM, **fields})

    assert (response.status_code, list(response.context["form"].errors)) == (200, [wrong])
    assert Challenge.objects.count() == 0
    page = response.content.decode()
    assert ("checked" in page, "It says so here.</textarea>" in page) == (wrong == "reason", wrong == "sentence")


@pytest.mark.parametrize("number", [0, 3, 10**17])
def test_a_question_that_is_none(student, attempt, number):
    assert student.get(address(attempt, number)).status_code == 404


def test_a_right_answer_leads_back(quiz, cast, client_of):
    attempt, client = quiz.attempts.get(student=cast.classmate), client_of(cast.classmate)

    responses = [client.get(address(attempt)), client.post(address(attempt), FORM)]

    assert [response.status_code for response in responses] == [302, 302]
    assert said(responses[1])[-1] == NOT_AGAIN
    assert Challenge.objects.count() == 0


@pytest.mark.parametrize("moment", ["never", "due", "closed", "released"])
def test_nothing_is_challenged_before_right_answers_are_shown(student, attempt, moment):
    Quiz.objects.update(answers_shown=moment)

    statuses = [student.get(address(attempt)).status_code, student.post(address(attempt), FORM).status_code]

    assert (statuses, Challenge.objects.count()) == ([404, 404], 0)
    assert LINK not in result(student, attempt)


def test_nothing_is_challenged_in_an_archived_class(student, attempt):
    Classroom.objects.update(is_archived=True)

    assert student.post(address(attempt), FORM).status_code == 404
    assert Challenge.objects.count() == 0


@pytest.mark.parametrize("who", ["classmate", "outsider", "teacher", "other_teacher"])
def test_a_challenge_is_its_students_alone(attempt, cast, client_of, who):
    client, before = client_of(getattr(cast, who)), contents()

    statuses = [client.get(address(attempt)).status_code, client.post(address(attempt), FORM).status_code]

    assert statuses == [404, 404]
    assert changed(before, contents()) == []


def test_a_classmate_reads_nothing_of_it(quiz, attempt, cast, client_of):
    make_challenge(attempt, reason="Periwinkle")
    fix_key(first_item(quiz))

    assert "Periwinkle" not in result(client_of(cast.classmate), quiz.attempts.get(student=cast.classmate))


def test_it_needs_its_token(attempt, cast):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.student)

    assert client.post(address(attempt), FORM).status_code == 403
    assert Challenge.objects.count() == 0


def test_the_answer_stands_with_the_question(student, attempt, cast):
    make_challenge(attempt, state="declined", reply="It says “twice”.", answered_at=ONE)

    page = result(student, attempt)

    assert "Your teacher has answered your challenge: the answer stays as it was." in page
    assert 'Your teacher: <q dir="auto">It says “twice”.</q>' in page
    assert page.count(LINK) == 1


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_hostile_reasons_and_sentences_stay_text(student, attempt, payload):
    section = first_item(attempt.quiz).question.section
    section.body += f"\n\nThe captain waves. {payload}"
    section.save()
    form = student.get(address(attempt)).content.decode()
    student.post(address(attempt), {**FORM, "reason": payload})

    assert Challenge.objects.get().reason == payload
    assert [payload in page for page in (form, result(student, attempt))] == [False, False]


@pytest.mark.parametrize("challenges", [1, 3])
def test_the_result_takes_the_same_queries(student, cast, django_assert_num_queries, challenges):
    attempt = make_class(cast, items=3).attempts.get(student=cast.student)
    for position in range(1, challenges + 1):
        make_challenge(attempt, position)

    with django_assert_num_queries(10):
        student.get(reverse("quiz:result", args=[attempt.pk]))
