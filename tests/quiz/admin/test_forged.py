"""Fields that the forms of the desk do not have, sent to what is the teacher's own."""

import pytest
from django.urls import reverse
from django.utils import timezone

from classroom.models import Assignment, Classroom, TalkingPoint
from quiz.kinds import Answer
from quiz.models import Attempt, Question, Quiz, QuizItem, Response
from quiz.scoring.score_changes import as_seen
from tests import factories, factories_quiz
from tests.quiz.question_forms import change_page, form_of

FORGED = {
    **{"id": "999", "pk": "999", "join_code": "AAAAAAAA", "created_at_0": "2001-01-01", "created_at_1": "00:00"},
    **{"classroom": "1", "article": "1", "assignment": "1", "owner": "1", "slug": "taken", "content_hash": "x"},
    **{
        "fingerprint": "x",
        "version": "9",
        "replaces": "1",
        "rule": "forged",
        "origin": "generated",
        "state": "retired",
    },
    **{"is_staff": "on", "is_superuser": "on", "groups": "1", "user_permissions": "1", "score": "9", "receipt": "1"},
}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=1)


def post(client, model, row, form):
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[row.pk])
    return client.post(address, {**FORGED, **form})


def changed_fields(model, before):
    (after,) = model.objects.filter(pk=before["id"]).values()
    return {name for name in after if after[name] != before[name]}


def values(row):
    return type(row).objects.values().get(pk=row.pk)


def test_a_class_takes_its_own_fields_only(cast, client_of):
    before = values(cast.classroom)

    response = post(client_of(cast.teacher), Classroom, cast.classroom, {"name": "New", "time_zone": "UTC"})

    assert response.status_code == 302
    assert changed_fields(Classroom, before) == {"name", "is_open"}


def test_an_assignment_takes_its_own_fields_only(cast, client_of):
    before = values(cast.assignment)
    form = {"term": "autumn", "opens_at_0": "2026-01-01", "opens_at_1": "08:00"}

    response = post(client_of(cast.teacher), Assignment, cast.assignment, {**form, "article": "999", "id": "1"})

    assert response.status_code == 302
    assert changed_fields(Assignment, before) == {"term", "opens_at"}


def test_a_quiz_takes_its_own_fields_only(cast, client_of, quiz):
    item, before = quiz.items.get(), values(quiz)
    rows = {"items-TOTAL_FORMS": "1", "items-INITIAL_FORMS": "1", "items-0-id": item.pk, **factories_quiz.SETTINGS}
    rows |= {"items-0-question": item.question_id, "items-0-position": "1", "items-0-points": "1"}

    moved = post(client_of(cast.teacher), Quiz, quiz, {**rows, "answers_shown": "never", "items-0-quiz": "999"})
    response = post(client_of(cast.teacher), Quiz, quiz, {**rows, "answers_shown": "never"})

    assert (moved.status_code, response.status_code) == (200, 302)
    assert changed_fields(Quiz, before) == {"answers_shown"}
    assert QuizItem.objects.get().quiz == quiz


def test_a_question_takes_its_own_fields_only(cast, client_of, quiz):
    question = quiz.items.get().question
    before = values(question)
    forged = {
        **FORGED,
        "reserve_for": question.pk,
        "evidence_start": "5",
        "accepted": "forged",
        "choices-0-position": "9",
    }

    response = client_of(cast.teacher).post(change_page(question), {**forged, **form_of(question, difficulty="hard")})

    assert response.status_code == 302
    assert changed_fields(Question, before) == {"difficulty"}
    assert [line.position for line in question.asked.lines] == [1, 2, 3]


def test_a_talking_point_takes_its_own_fields_only(cast, client_of):
    point = factories.make_talking_point(cast.assignment.article.sections.first(), origin="generated")
    before = values(point)
    form = {"section": point.section_id, "sort": "plan", "text": point.text, "state": "draft", "origin": "teacher"}

    response = post(client_of(cast.teacher), TalkingPoint, point, form)

    assert response.status_code == 302
    assert changed_fields(TalkingPoint, before) == {"sort", "state"}


def test_a_mark_changes_the_mark_only(cast, client_of, quiz):
    written = factories_quiz.make_question_of("written", cast.assignment.article.sections.first())
    quiz.items.create(question=written, position=2)
    answers = [1, Answer(text="It saves time.")]
    attempt = factories_quiz.make_attempt(quiz, cast.student, answers, state="handed_in", handed_in_at=timezone.now())
    response, before = attempt.responses.get(item__position=2), values(attempt)
    given = values(response)
    form = {"answer-2-percent": "50", "answer-1-percent": "0", "text": "Taken", "answer-2-text": "Taken", "item": "1"}
    form["answer-2-seen"] = as_seen([response])

    client_of(cast.teacher).post(reverse("admin:quiz_attempt_mark", args=[attempt.pk, 2]), {**FORGED, **form})

    assert changed_fields(Attempt, before) == set()
    assert changed_fields(Response, given) == {"percent", "marked_by_id", "marked_at"}
    assert attempt.responses.get(item__position=1).percent == 100


def test_an_attempt_takes_nothing(cast, client_of, quiz):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [2])
    before = values(attempt)

    for page in ("change", "detail"):
        client_of(cast.teacher).post(reverse(f"admin:quiz_attempt_{page}", args=[attempt.pk]), FORGED)

    assert changed_fields(Attempt, before) == set()
    assert attempt.responses.get().choice.position == 2


def test_a_password_change_changes_nothing_else(cast, client_of):
    cast.teacher.set_password("chalk and talk")
    cast.teacher.save()
    before = values(cast.teacher)
    passwords = {
        "old_password": "chalk and talk",
        "new_password1": "board, 7 sponges",
        "new_password2": "board, 7 sponges",
    }

    client_of(cast.teacher).post(reverse("admin:password_change"), {**FORGED, **passwords})

    assert changed_fields(type(cast.teacher), before) == {"password", "last_login"}
    assert not cast.teacher.user_permissions.exists()
