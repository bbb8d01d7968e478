"""Challenges at the desk: the list, one of them, and the answer to it."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from quiz.models import Challenge, Notice
from tests import factories, factories_quiz, hostile
from tests.factories_quiz import OTHER_SENTENCE
from tests.quiz.wrong_keys import ONE, first_item, hand_in, key_page, make_challenge, make_class, percents
from tests.tables import changed, contents

READY = "Your sentence is true, but it does not answer this question."
WAITING = reverse("admin:quiz_challenge_changelist")


@pytest.fixture
def quiz(cast):
    return make_class(cast)


@pytest.fixture
def challenge(quiz, cast):
    """Ada's, of the first question."""
    return make_challenge(quiz.attempts.get(student=cast.student))


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def detail(challenge):
    return reverse("admin:quiz_challenge_detail", args=[challenge.pk])


def decline(client, challenge, **fields):
    return client.post(reverse("admin:quiz_challenge_decline", args=[challenge.pk]), {"words": "", **fields})


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_the_list_has_the_open_ones_first(teacher, quiz, challenge, cast):
    make_challenge(quiz.attempts.get(student=cast.student), 2, state="declined", reply="No.", answered_at=ONE)
    later = make_challenge(hand_in(quiz, factories.make_student(cast.classroom), [2]))

    rows = teacher.get(WAITING).context["cl"].result_list

    assert [row.state for row in rows] == ["open", "open", "declined"]
    assert list(rows)[:2] == [challenge, later]


def test_the_pages_of_the_quiz_say_how_many_wait(teacher, quiz, challenge):
    page = teacher.get(reverse("admin:quiz_quiz_scores", args=[quiz.pk])).content.decode()
    insight = teacher.get(reverse("admin:quiz_quiz_insight", args=[quiz.pk])).content.decode()

    address = f"{WAITING}?response__attempt__quiz__assignment__id__exact={quiz.assignment_id}"
    assert f'<a href="{address}">Challenges (1 open)</a>' in page
    assert "1 challenge to be answered." in insight
    assert teacher.get(address).context["cl"].result_count == 1


def test_one_stands_with_its_sentence_marked_and_who_else_said_so(teacher, quiz, challenge, cast):
    hand_in(quiz, factories.make_student(cast.classroom), [2, 2])

    response = teacher.get(detail(challenge))

    assert [run.text for part in response.context["passage"] for run in part if run.is_evidence] == [OTHER_SENTENCE]
    assert response.context["alike"] == 2
    assert f"{key_page(first_item(quiz))}?challenge={challenge.pk}" in response.content.decode()


def test_a_sentence_that_stands_no_more_is_shown_by_itself(teacher, quiz, challenge):
    section = first_item(quiz).question.section
    section.body = section.body.replace(OTHER_SENTENCE, "It carries cars as well.")
    section.save()

    response = teacher.get(detail(challenge))

    assert [run.text for part in response.context["passage"] for run in part if run.is_evidence] == []
    assert OTHER_SENTENCE in response.content.decode()


@pytest.mark.parametrize(
    ("fields", "reply"),
    [
        ({"sentence": READY}, READY),
        ({"words": "Look at “twice”."}, "Look at “twice”."),
        ({"sentence": READY, "words": "Look at “twice”."}, f"{READY} Look at “twice”."),
    ],
)
def test_declining_keeps_the_key_and_the_words(teacher, quiz, challenge, cast, fields, reply):
    response = decline(teacher, challenge, **fields)

    challenge.refresh_from_db()
    assert (challenge.state, challenge.reply, challenge.answered_by) == ("declined", reply, cast.teacher)
    assert (response.url, said(response)) == (detail(challenge), ["Your answer is with the student. The key stays."])
    assert percents(quiz)["Ada"] == 0
    assert Notice.objects.get().challenge == challenge
    assert LogEntry.objects.get().get_change_message() == f"Declined: {reply}"


@pytest.mark.parametrize(
    "fields",
    [{}, {"words": " "}, {"words": "x" * 301}, {"sentence": READY, "words": "x" * 250}, {"sentence": "Forged."}],
)
def test_an_answer_needs_words(teacher, challenge, fields):
    before = contents()

    response = decline(teacher, challenge, **fields)

    assert (response.status_code, bool(response.context["form"].errors)) == (200, True)
    assert changed(before, contents()) == []


def test_a_challenge_is_answered_once(teacher, challenge):
    decline(teacher, challenge, words="First.")

    response = decline(teacher, challenge, words="Second.")

    assert said(response)[-1] == "Somebody has answered this challenge meanwhile. Nothing was changed."
    assert Challenge.objects.get().reply == "First."
    page = teacher.get(detail(challenge))
    assert (page.context["form"], "First." in page.content.decode()) == (None, True)


def test_accepting_leads_to_the_change_and_back(teacher, quiz, challenge):
    form = {"way": "key", "right": ["1", "2"], "reason": "Well read.", "items": [first_item(quiz).pk]}
    form["challenge"] = challenge.pk
    seen = teacher.post(key_page(first_item(quiz), "key_preview"), form).context["seen"]

    response = teacher.post(key_page(first_item(quiz), "key_correct"), {**form, "seen": seen})

    challenge.refresh_from_db()
    assert (response.url, challenge.state, percents(quiz)["Ada"]) == (detail(challenge), "accepted", 100)


def test_one_leads_to_the_next_of_the_quiz(teacher, quiz, challenge, cast):
    elsewhere = factories_quiz.make_quiz(factories.make_assignment(cast.classroom))
    make_challenge(hand_in(elsewhere, cast.student, [2]))
    here = make_challenge(quiz.attempts.get(student=cast.student), 2)

    assert teacher.get(detail(challenge)).context["next"] == here


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("teacher", 302),
        ("school's IT", 302),
        ("other_teacher", 404),
        ("former teacher", 404),
        ("teacher without the permission", 403),
        ("student", 302),
        ("nobody", 302),
    ],
)
def test_who_may_answer(cast, challenge, client_of, admin_client, who, status):
    idle, former = factories.make_teacher(cast.classroom), factories.make_teacher(cast.classroom)
    idle.groups.clear()
    former.memberships.update(is_active=False)
    people = {"former teacher": former, "teacher without the permission": idle, "student": cast.student}
    people |= {"teacher": cast.teacher, "other_teacher": cast.other_teacher}
    client = {"nobody": Client(), "school's IT": admin_client}.get(who) or client_of(people[who])

    page, response = client.get(detail(challenge)), decline(client, challenge, words="No.")

    may = who in {"teacher", "school's IT"}
    assert (page.status_code, response.status_code) == (200 if may else status, status)
    assert (Challenge.objects.get().state == "declined") is may


def test_answers_are_only_posted_and_need_their_token(cast, challenge, teacher):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast.teacher)

    assert teacher.get(reverse("admin:quiz_challenge_decline", args=[challenge.pk])).status_code == 405
    assert decline(strict, challenge, words="No.").status_code == 403
    assert Challenge.objects.get().is_open


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_what_students_write_stays_text(teacher, challenge, payload):
    Challenge.objects.update(said=payload, reason=payload, sentence=payload)

    pages = [teacher.get(address).content.decode() for address in (WAITING, detail(challenge))]
    decline(teacher, challenge, words=payload)

    assert [payload in page for page in [*pages, teacher.get(detail(challenge)).content.decode()]] == [False] * 3
    assert Challenge.objects.get().reply == payload


@pytest.mark.parametrize("rows", [1, 3])
def test_list_and_page_take_the_same_queries(teacher, cast, django_assert_num_queries, rows):
    attempt = make_class(cast, items=3).attempts.get(student=cast.student)
    challenges = [make_challenge(attempt, position) for position in range(1, rows + 1)]

    with django_assert_num_queries(8):
        teacher.get(WAITING)
    with django_assert_num_queries(11):
        teacher.get(detail(challenges[0]))
