"""Marks that a teacher gives by hand."""

import datetime

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.urls import reverse

from classroom import enrolment
from classroom.models import Assignment, Membership
from quiz.kinds import Answer
from quiz.models import Attempt, Response
from tests import factories, factories_quiz, hostile
from tests.quiz import marks
from tests.quiz.marks import HANDED_IN, NOON, WORDS, detail, kept, mark


@pytest.fixture
def quiz(cast):
    return marks.make_quiz(cast.assignment)


@pytest.fixture
def attempt(cast, quiz):
    return factories_quiz.make_attempt(quiz, cast.student, [1, WORDS], **HANDED_IN)


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


@pytest.mark.parametrize(
    ("percent", "kept_percent", "score", "said"),
    [("0", 0, 1, "0 of 2 points"), ("50", 50, 2, "1 of 2 points"), ("100", 100, 3, "2 of 2 points")],
)
def test_a_teacher_marks_a_written_answer(cast, attempt, client_of, percent, kept_percent, score, said):
    client = client_of(cast.teacher)

    response = mark(client, attempt, percent, "Well\r\nsaid.", follow=True)

    assert response.redirect_chain == [(f"{detail(attempt)}#answer-2", 302)]
    assert kept(attempt) == (kept_percent, "Well\nsaid.", cast.teacher.pk)
    assert Attempt.objects.with_score().get(pk=attempt.pk).score == score
    assert messages_of(response) == [f"Answer 2: {said}."]
    assert LogEntry.objects.get().get_change_message() == f"Marked answer 2: {said}."


def test_a_mark_is_changed_and_taken_back(cast, attempt, client_of):
    client = client_of(cast.teacher)

    marks = []
    for percent in ("50", "100", "none"):
        mark(client, attempt, percent, "Good.")
        marks.append(kept(attempt))

    assert marks == [(50, "Good.", cast.teacher.pk), (100, "Good.", cast.teacher.pk), (None, "Good.", None)]


@pytest.mark.parametrize("percent", ["", "33", "101", "-1", "x", "None", "50.0"])
def test_a_mark_that_is_none_is_refused(cast, attempt, client_of, percent):
    response = mark(client_of(cast.teacher), attempt, percent, "Good.")

    row = response.context["rows"][1]
    assert (response.status_code, list(row.form.errors)) == (200, ["percent"])
    assert "Good.</textarea>" in response.content.decode()
    assert kept(attempt) == (None, "", None)


def test_feedback_has_an_end(cast, attempt, client_of):
    mark(client_of(cast.teacher), attempt, "50", "x" * 2001)

    assert kept(attempt) == (None, "", None)


@pytest.mark.parametrize(
    ("points", "choices"),
    [
        (1, ["none", "0", "25", "50", "75", "100"]),
        (2, ["none", "0", "50", "100"]),
        (3, ["none", "0", "33", "67", "100"]),
        (20, ["none", "0", "25", "50", "75", "100"]),
    ],
)
def test_marks_come_in_quarters_or_points(cast, quiz, attempt, client_of, points, choices):
    quiz.items.filter(position=2).update(points=points)

    row = client_of(cast.teacher).get(detail(attempt)).context["rows"][1]

    assert [value for value, _ in row.form.fields["percent"].choices] == choices


def test_only_answers_that_were_handed_in_are_marked(cast, quiz, client_of):
    still_open = factories_quiz.make_attempt(quiz, cast.student, [1, WORDS])
    empty = factories_quiz.make_attempt(quiz, cast.classmate, [1, Answer()], **HANDED_IN)
    client = client_of(cast.teacher)
    before = list(Response.objects.values())
    refused = "This answer cannot be marked: it is empty, or the student has not handed in. Nothing was saved."

    assert [row.form for row in client.get(detail(still_open)).context["rows"]] == [None] * 2
    assert [row.form.is_override for row in client.get(detail(empty)).context["rows"]] == [True, True]
    assert messages_of(mark(client, still_open, "100", follow=True)) == [refused]
    assert mark(client, empty, "100").status_code == 200  # without a reason
    assert mark(client, empty, "100", position=3).status_code == 404
    assert mark(client, empty, "100", position=10**30).status_code == 404
    assert list(Response.objects.values()) == before


def test_a_mark_given_meanwhile_is_not_written_over(cast, attempt, client_of):
    """And the other teacher's words are kept in the form."""
    ours, theirs = client_of(cast.teacher), client_of(factories.make_teacher(cast.classroom))
    form = {
        f"answer-2-{name}": value
        for name, value in [("percent", "0"), ("feedback", "Too short."), ("seen", marks.seen(attempt, 2))]
    }
    mark(ours, attempt, "100", "Good.")

    response = theirs.post(reverse("admin:quiz_attempt_mark", args=[attempt.pk, 2]), form)
    again = response.context["rows"][1].form

    assert kept(attempt) == (100, "Good.", cast.teacher.pk)
    assert messages_of(response) == [
        "Answer 2 was changed or marked by somebody else meanwhile, so yours was not saved. It has now: 2 of 2. What "
        "you wrote is still in the form: save again if it should stand."
    ]
    assert (again["percent"].value(), again["feedback"].value()) == ("0", "Too short.")
    theirs.post(
        reverse("admin:quiz_attempt_mark", args=[attempt.pk, 2]), {**form, "answer-2-seen": again["seen"].value()}
    )
    assert kept(attempt)[:2] == (0, "Too short.")


def test_an_attempt_whose_time_is_over_is_handed_in_by_its_mark(cast, quiz, client_of):
    forgotten = factories_quiz.make_attempt(quiz, cast.student, [1, WORDS], started_at=NOON)
    over = {"opens_at": NOON, "closes_at": NOON + datetime.timedelta(hours=1)}
    Assignment.objects.filter(pk=cast.assignment.pk).update(**over)

    mark(client_of(cast.teacher), forgotten, "50")

    forgotten.refresh_from_db()
    assert (forgotten.state, forgotten.handed_in_at) == ("handed_in", over["closes_at"])
    assert kept(forgotten) == (50, "", cast.teacher.pk)


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("teacher", 302),
        ("assistant", 302),
        ("school's IT", 302),
        ("other_teacher", 404),
        ("former teacher", 404),
        ("teacher without the permission", 403),
        ("student", 302),
        ("nobody", 302),
    ],
)
def test_who_may_mark(cast, attempt, client_of, admin_client, who, status):
    assistant, former, idle = factories.make_teacher(), factories.make_teacher(cast.classroom), factories.make_teacher()
    enrolment.enrol(classroom=cast.classroom, user=assistant, role=Membership.Role.ASSISTANT)
    enrolment.enrol(classroom=cast.classroom, user=idle, role=Membership.Role.TEACHER)
    idle.groups.clear()
    former.memberships.update(is_active=False)
    people = {"assistant": assistant, "former teacher": former, "teacher without the permission": idle}
    people |= {"teacher": cast.teacher, "other_teacher": cast.other_teacher, "student": cast.student}
    client = {"nobody": Client(), "school's IT": admin_client}.get(who) or client_of(people[who])

    response = mark(client, attempt, "50")

    may = who in {"teacher", "assistant", "school's IT"}
    assert response.status_code == status
    assert (kept(attempt)[0] is not None) is may


def test_marking_needs_its_token(cast, attempt):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.teacher)

    assert mark(client, attempt, "50").status_code == 403
    assert kept(attempt) == (None, "", None)


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch"])
def test_marks_are_only_posted(cast, attempt, client_of, method):
    address = reverse("admin:quiz_attempt_mark", args=[attempt.pk, 2])

    assert getattr(client_of(cast.teacher), method)(address).status_code == 405


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_answers_and_feedback_stay_text(cast, quiz, client_of, payload):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1, Answer(text=payload)], **HANDED_IN)

    page = mark(client_of(cast.teacher), attempt, "50", payload, follow=True).content.decode()

    assert kept(attempt)[1] == payload
    assert payload not in page


@pytest.mark.parametrize("answers", [1, 3])
def test_the_page_of_an_attempt_takes_the_same_queries(cast, quiz, client_of, django_assert_num_queries, answers):
    section = quiz.assignment.article.sections.first()
    for position in range(3, 3 + answers):
        question = factories_quiz.make_question_of("written", section, stem=f"Why? ({position})")
        quiz.items.create(question=question, position=position)
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1, *[WORDS] * (answers + 1)], **HANDED_IN)
    client = client_of(cast.teacher)

    with django_assert_num_queries(12):
        client.get(detail(attempt))
