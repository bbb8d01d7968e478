"""Results that wait for their teacher's word."""

import datetime

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from quiz.models import Quiz, ScoreChange
from tests import factories_discussion, factories_quiz
from tests.quiz import marks
from tests.site_map import SITE

HOUR = datetime.timedelta(hours=1)
WAITS = dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), "released")
REASON = "Answered aloud in class."


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=3, **WAITS)


@pytest.fixture
def attempt(cast, quiz):
    return factories_quiz.make_attempt(quiz, cast.student, [2, 2, 1], **marks.HANDED_IN)


def send(client, quiz, name="release", **form):
    return client.post(reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]), form, follow=True)


def said(response):
    return [str(message) for message in response.context["messages"]]


def result(client, attempt):
    return client.get(reverse("quiz:result", args=[attempt.pk])).content.decode()


def test_a_result_is_shown_from_its_release_until_it_is_taken_back(cast, quiz, attempt, client_of):
    teacher, student = client_of(cast.teacher), client_of(cast.student)

    shown = [result(student, attempt)]
    messages = [said(send(teacher, quiz))]
    shown.append(result(student, attempt))
    messages.append(said(send(teacher, quiz, "take_back")))
    shown.append(result(student, attempt))

    assert ["1 of 3" in page for page in shown] == [False, True, False]
    assert [factories_quiz.EVIDENCE in page for page in shown] == [False, True, False]
    assert "Your score: when your teacher releases it." in shown[0]
    assert messages == [
        ["Released: students see it now."],
        ["Taken back: students do not see it any more."],
    ]
    assert [entry.get_change_message() for entry in LogEntry.objects.order_by("pk")] == [one[0] for one in messages]


def test_a_release_can_wait_for_its_hour_in_the_zone_of_the_class(cast, quiz, attempt, client_of):
    cast.classroom.time_zone = "Asia/Tokyo"
    cast.classroom.save()

    response = send(client_of(cast.teacher), quiz, at="2099-03-04T08:00")

    quiz.refresh_from_db()
    assert quiz.released_at == datetime.datetime(2099, 3, 3, 23, 0, tzinfo=datetime.UTC)
    assert said(response) == ["Students see it from 2099-03-04 08:00 on."]
    assert "Students see it from 4 Mar 2099, 08:00 on." in response.content.decode()
    assert "Your score: from 3 March, 23:00 on." in result(client_of(cast.student), attempt)


@pytest.mark.parametrize(
    ("at", "message"),
    [
        ("2001-01-01T08:00", "That time is over. Choose a later one, or release now."),
        ("tomorrow", "Enter a valid date/time."),
    ],
)
def test_a_time_that_is_none_releases_nothing(cast, quiz, client_of, at, message):
    response = send(client_of(cast.teacher), quiz, at=at)

    quiz.refresh_from_db()
    assert (said(response), quiz.released_at) == ([message], None)


def test_where_nothing_waits_nothing_is_released(cast, client_of):
    quiz = factories_quiz.make_quiz(cast.assignment)

    response = send(client_of(cast.teacher), quiz)

    quiz.refresh_from_db()
    assert quiz.released_at is None
    assert said(response) == [
        "Nothing waits for a release. Choose “when you release them” in the settings of the quiz first."
    ]
    assert "Release now" not in response.content.decode()


@pytest.mark.parametrize(("who", "status"), [("other_teacher", 404), ("student", 302), ("outsider", 302)])
def test_nobody_else_releases(cast, quiz, client_of, who, status):
    client = client_of(getattr(cast, who))

    statuses = [
        client.post(reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk])).status_code for name in ("release", "take_back")
    ]

    quiz.refresh_from_db()
    assert (statuses, quiz.released_at) == ([status] * 2, None)


@pytest.mark.parametrize("released_at", [None, timezone.now() + HOUR])
def test_before_its_release_no_address_gives_a_result_away(cast, quiz, attempt, client_of, released_at):
    """Neither score nor key nor feedback nor what a teacher changed; the desk is closed to students."""
    Quiz.objects.filter(pk=quiz.pk).update(released_at=released_at)
    response = attempt.responses.first()
    attempt.responses.update(feedback="Nearly there.")
    ScoreChange.objects.create(response=response, cause="override", before=0, after=100, reason=REASON)
    opening = factories_discussion.make_thread(cast.assignment, cast.student)
    vars(cast).update(
        {
            "assignment_pk": cast.assignment.pk,
            "attempt_pk": attempt.pk,
            "number": 1,
            "section_pk": cast.assignment.article.sections.first().pk,
            "thread_pk": opening.thread_id,
            "post_pk": opening.pk,
        }
    )
    client = client_of(cast.student)
    desk = [
        reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]) for name in ("scores", "scores_csv", "marking", "insight")
    ]
    site = [address.url(cast) for address in SITE if address.method == "get" and set(address.args) <= set(vars(cast))]

    pages = {url: client.get(url, follow=True).content.decode() for url in [*desk, *site]}

    secrets = ("1 of 3", "Nearly there.", REASON, 'class="verdict', "It crosses twice a day.")
    assert {(url, secret) for url, page in pages.items() for secret in secrets if secret in page} == set()
    Quiz.objects.filter(pk=quiz.pk).update(released_at=timezone.now() - HOUR)
    now = result(client, attempt)
    assert [secret in now for secret in secrets] == [True] * 5
