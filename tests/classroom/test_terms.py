import datetime
import zoneinfo

import pytest
from django.urls import reverse
from django.utils import timezone

from classroom import terms
from classroom.models import Assignment, Classroom, Membership
from tests import factories, factories_discussion, factories_quiz

MONDAY = datetime.datetime(2031, 9, 1, 8, 0, tzinfo=datetime.UTC)


def begin_again(cast, name="Class A, autumn"):
    return terms.begin_again(classroom=cast.classroom, name=name, starts_at=MONDAY)


def page_of(classroom):
    return reverse("admin:classroom_classroom_again", args=[classroom.pk])


def test_teachers_come_along_and_students_do_not(cast):
    assistant = factories.make_teacher()
    Membership.objects.create(classroom=cast.classroom, user=assistant, role="assistant", pseudonym_key="x")

    begun = begin_again(cast)

    people = set(begun.memberships.values_list("user", "role"))
    assert people == {(cast.teacher.pk, "teacher"), (assistant.pk, "assistant")}
    assert begun.join_code != cast.classroom.join_code


def test_all_dates_keep_their_distance_from_the_first(cast):
    Assignment.objects.filter(pk=cast.assignment.pk).update(
        opens_at=MONDAY - datetime.timedelta(days=365), due_at=None, closes_at=None
    )
    later = factories.make_assignment(cast.classroom)
    Assignment.objects.filter(pk=later.pk).update(
        opens_at=MONDAY - datetime.timedelta(days=358),
        due_at=MONDAY - datetime.timedelta(days=351),
        closes_at=MONDAY - datetime.timedelta(days=350),
    )

    begun = begin_again(cast)

    assert list(begun.assignments.order_by("opens_at").values_list("article", "opens_at", "due_at", "closes_at")) == [
        (cast.assignment.article_id, MONDAY, None, None),
        (later.article_id, *(MONDAY + datetime.timedelta(days=days) for days in (7, 14, 15))),
    ]


def test_the_quiz_comes_along_without_what_was_answered_and_said(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=3)
    quiz.tries_allowed, quiz.time_limit_minutes = 2, 30
    quiz.save()
    factories_quiz.make_attempt(quiz, cast.student, [1], state="handed_in", handed_in_at=timezone.now())
    factories_discussion.make_thread(cast.assignment, cast.student)
    before = list(quiz.items.values())

    copy = begin_again(cast).assignments.get().quiz

    assert (copy.tries_allowed, copy.time_limit_minutes) == (2, 30)
    asked = [list(each.items.values_list("question", "position", "points")) for each in (quiz, copy)]
    assert asked[0] == asked[1]
    assert (copy.attempts.count(), copy.assignment.threads.count()) == (0, 0)
    assert list(quiz.items.values()) == before
    assert quiz.attempts.count() == 1


def test_what_was_released_to_one_class_is_not_released_to_the_next(cast):
    factories_quiz.make_quiz(cast.assignment, answers_shown="released", released_at=MONDAY)

    copy = begin_again(cast).assignments.get().quiz

    assert (copy.answers_shown, copy.released_at) == ("released", None)


def test_retired_questions_stay_behind(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=3)
    retired, *kept = quiz.items.all()
    retired.question.state = "retired"
    retired.question.save()

    copy = begin_again(cast).assignments.get().quiz

    assert list(copy.items.values_list("question", "position")) == [
        (item.question_id, place) for place, item in enumerate(kept, start=1)
    ]


def test_a_text_without_a_quiz_comes_along_too(cast):
    assert not hasattr(begin_again(cast).assignments.get(), "quiz")


def test_the_form_begins_one_class_however_often_it_is_sent(cast, client_of):
    client, form = client_of(cast.teacher), {"name": "Class A, autumn", "starts_at": "2031-09-01T10:00"}

    answers = [client.post(page_of(cast.classroom), form) for _ in range(2)]

    begun = Classroom.objects.get(name="Class A, autumn")
    assert [answer.status_code for answer in answers] == [302, 200]
    assert answers[0].url == reverse("admin:classroom_classroom_change", args=[begun.pk])
    zone = begun.time_zone
    assert timezone.localtime(begun.assignments.get().opens_at, zoneinfo.ZoneInfo(zone)).hour == 10


@pytest.mark.parametrize(
    ("changes", "wrong"), [({"name": "Class A"}, ["name"]), ({"starts_at": "2001-01-01T10:00"}, ["starts_at"])]
)
def test_a_form_with_a_fault_begins_nothing(cast, client_of, changes, wrong):
    form = {"name": "Class A, autumn", "starts_at": "2031-09-01T10:00", **changes}

    response = client_of(cast.teacher).post(page_of(cast.classroom), form)

    assert list(response.context["form"].errors) == wrong
    assert Classroom.objects.count() == 2


@pytest.mark.parametrize(("who", "status"), [("other_teacher", 404), ("student", 302)])
def test_nobody_else_begins_a_class_again(cast, client_of, who, status):
    form = {"name": "Class A, autumn", "starts_at": "2031-09-01T10:00"}

    assert client_of(getattr(cast, who)).post(page_of(cast.classroom), form).status_code == status
    assert Classroom.objects.count() == 2
