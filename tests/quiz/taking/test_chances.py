"""One more try, the same one open again, and more time: at the desk, and what the student meets."""

import datetime

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from classroom.models import Membership
from quiz.kinds import Answer
from quiz.models import Attempt
from quiz.taking.attempts import begin_attempt, save_answer
from quiz.taking.chances import NoChance, give_another_try, reopen
from quiz.taking.tries import tries_of
from tests import factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
HANDED_IN = {"state": Attempt.State.HANDED_IN, "handed_in_at": NOON}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment)


@pytest.fixture
def attempt(cast, quiz):
    return factories_quiz.make_attempt(quiz, cast.student, [1, 2], **HANDED_IN)


def give(client, attempt, what, **fields):
    prefix = {"another": "again", "reopen": "reopen"}[what]
    form = {f"{prefix}-{name}": value for name, value in fields.items()}
    return client.post(reverse(f"admin:quiz_attempt_{what}", args=[attempt.pk]), form, follow=True)


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_a_teacher_gives_one_more_try_with_a_reason(cast, attempt, client_of):
    response = give(client_of(cast.teacher), attempt, "another", reason="The line broke.")

    assert tries_of(attempt.quiz, cast.student).left == 1
    assert messages_of(response) == ["Ada: one more try given."]
    assert LogEntry.objects.get().get_change_message() == "One more try given. Reason: The line broke."


def test_given_twice_it_is_given_once(cast, attempt):
    give_another_try(attempt)
    give_another_try(attempt)

    assert tries_of(attempt.quiz, cast.student).left == 1


def test_a_teacher_opens_an_attempt_again_and_the_student_goes_on(cast, attempt, client_of):
    until = timezone.now() + datetime.timedelta(days=2)

    response = give(
        client_of(cast.teacher), attempt, "reopen", reason="Fell ill.", until=until.strftime("%Y-%m-%dT%H:%M")
    )

    attempt.refresh_from_db()
    assert (attempt.state, attempt.handed_in_at, attempt.responses.count()) == (Attempt.State.OPEN, None, 2)
    assert attempt.reopened_until == until.replace(second=0, microsecond=0)
    [said] = messages_of(response)
    assert said == f"Ada: opened again until {until:%Y-%m-%d %H:%M} (had been handed in 2026-03-02 12:00)."
    start = client_of(cast.student).get(reverse("quiz:start", args=[cast.assignment.pk])).content.decode()
    assert ("Go on" in start, "Your teacher has opened this again for you" in start) == (True, True)


def test_what_was_opened_again_ends_when_the_teacher_said(cast, quiz, attempt):
    quiz.time_limit_minutes = 1
    quiz.assignment.closes_at = NOON
    until = NOON + datetime.timedelta(days=3)

    reopen(attempt=attempt, until=until)

    assert attempt.ends_at == until


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"reason": "", "until": "2099-01-01T10:00"}, "This field is required."),
        ({"reason": "Ill.", "until": ""}, "This field is required."),
        ({"reason": "Ill.", "until": "tomorrow"}, "Enter a valid date/time."),
        ({"reason": "Ill.", "until": "2001-01-01T10:00"}, "That time is over. Choose a later one."),
    ],
)
def test_without_reason_or_time_nothing_is_opened(cast, attempt, client_of, fields, said):
    response = give(client_of(cast.teacher), attempt, "reopen", **fields)

    attempt.refresh_from_db()
    assert (messages_of(response), attempt.state) == ([said], Attempt.State.HANDED_IN)
    assert LogEntry.objects.count() == 0


def test_nothing_is_given_for_an_open_attempt_or_an_earlier_one(cast, quiz, client_of):
    first = factories_quiz.make_attempt(quiz, cast.student, **HANDED_IN)
    second = factories_quiz.make_attempt(quiz, cast.student, number=2)

    for attempt in (first, second):
        with pytest.raises(NoChance):
            give_another_try(attempt)
        with pytest.raises(NoChance):
            reopen(attempt=attempt, until=timezone.now())

    response = give(client_of(cast.teacher), first, "another", reason="Why not.")
    assert messages_of(response) == [
        "This student has not handed in, or has begun a new try meanwhile. Nothing was changed."
    ]


def test_a_mark_goes_with_the_answer_that_it_was_given_for(cast, quiz, attempt):
    item = quiz.items.with_choices().first()
    attempt.responses.filter(item=item).update(marked_by=cast.teacher, marked_at=NOON)
    reopen(attempt=attempt, until=timezone.now() + datetime.timedelta(days=1))

    save_answer(attempt=attempt, item=item, answer=Answer(position=2), at=timezone.now())

    assert attempt.responses.filter(item=item).values_list("percent", "marked_by", "marked_at").get() == (0, None, None)


@pytest.mark.parametrize(("percent", "minutes"), [(100, 10), (125, 13), (150, 15), (400, 40)])
def test_a_students_own_time_counts_from_the_next_try_on(cast, quiz, percent, minutes):
    quiz.time_limit_minutes = 10
    Membership.objects.filter(user=cast.student).update(time_percent=percent)
    now = timezone.now()

    attempt = begin_attempt(quiz=quiz, student=cast.student, at=now)
    Membership.objects.filter(user=cast.student).update(time_percent=300)
    again = begin_attempt(quiz=quiz, student=cast.student, at=now)

    assert (attempt.ends_at, again.ends_at) == (now + datetime.timedelta(minutes=minutes),) * 2


def test_the_start_names_the_students_own_minutes(cast, quiz, client_of):
    quiz.time_limit_minutes = 10
    quiz.save()
    Membership.objects.filter(user=cast.student).update(time_percent=150)

    pages = [
        client_of(user).get(reverse("quiz:start", args=[cast.assignment.pk])).content.decode()
        for user in (cast.student, cast.classmate)
    ]

    assert ["15 minutes" in pages[0], "10 minutes" in pages[1]] == [True, True]


def test_a_teacher_sets_a_members_time(cast, client_of):
    member = Membership.objects.get(user=cast.student)
    address = reverse("admin:classroom_membership_change", args=[member.pk])

    answers = [client_of(cast.teacher).post(address, {"time_percent": percent}) for percent in ("125", "90", "401")]

    member.refresh_from_db()
    assert ([answer.status_code for answer in answers], member.time_percent) == ([302, 200, 200], 125)
