"""What is kept of an answer each time it is saved."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.kinds import Answer
from quiz.models import QuizItem, Response, SavedAnswer
from quiz.taking.attempts import save_answer
from tests import factories_quiz

NOW = timezone.now()
HTMX = {"HX-Request": "true"}


@pytest.fixture
def attempt(cast):
    kinds = ("multiple_choice", "written", "matching")
    return factories_quiz.make_attempt(factories_quiz.make_quiz_of_kinds(cast.assignment, kinds), cast.student)


@pytest.fixture
def save(cast, attempt, client_of):
    """Return a function that sends an answer as the student's browser does."""
    client = client_of(cast.student, headers=HTMX)
    return lambda number, **posted: client.post(reverse("quiz:answer", args=[attempt.pk, number]), posted)


def saved():
    return list(SavedAnswer.objects.values_list("response__item__position", "answer"))


def test_every_change_is_kept_in_order(attempt, save):
    for choice in ("1", "2", "1"):
        save(1, choice=choice)
    save(2, text="It is free.")
    save(1, clear="true")

    assert saved() == [(1, "Twice"), (1, "Once"), (1, "Twice"), (2, "It is free."), (1, "")]
    assert list(attempt.responses.values_list("item__position", "filled")) == [(1, "none"), (2, "wholly")]


@pytest.mark.parametrize("kind", ["multiple_choice", "written", "matching"])
def test_the_same_answer_again_adds_nothing(attempt, save, kind):
    number = ["multiple_choice", "written", "matching"].index(kind) + 1
    posted = factories_quiz.RIGHT[kind]
    save(number, **posted)
    before = list(Response.objects.values("percent", "filled", "text", "partners", "choice"))
    first = Response.objects.get().saved_at

    said = save(number, **posted).content.decode()

    assert said.startswith("Saved ")
    assert len(saved()) == 1
    assert list(Response.objects.values("percent", "filled", "text", "partners", "choice")) == before
    assert Response.objects.get().saved_at > first


def test_the_same_answer_again_keeps_the_mark_and_another_one_loses_it(cast, attempt):
    items = QuizItem.objects.filter(quiz=attempt.quiz)
    save_answer(attempt=attempt, item=items.to_answer(1, attempt.pk), answer=Answer(position=2), at=NOW)
    attempt.responses.update(percent=50, marked_by=cast.teacher, marked_at=NOW)

    marks = []
    for position in (2, 1):
        later = NOW + datetime.timedelta(minutes=1)
        save_answer(attempt=attempt, item=items.to_answer(1, attempt.pk), answer=Answer(position=position), at=later)
        marks.append(attempt.responses.values_list("percent", "marked_by").get())

    assert marks == [(50, cast.teacher.pk), (100, None)]


def test_what_somebody_else_answered_is_not_ones_own(cast, attempt):
    classmates = factories_quiz.make_attempt(attempt.quiz, cast.classmate, [1])

    item = QuizItem.objects.filter(quiz=attempt.quiz).to_answer(1, attempt.pk)
    theirs = QuizItem.objects.filter(quiz=attempt.quiz).to_answer(1, classmates.pk)

    assert (item.kept, theirs.kept) == (None, classmates.responses.get())
    assert [choice.text for choice in item.question.choices.all()] == ["Twice", "Once", "Never"]


@pytest.mark.parametrize("position", [0, 9, None])
def test_there_is_no_item_where_none_is(attempt, position):
    with pytest.raises(QuizItem.DoesNotExist):
        QuizItem.objects.filter(quiz=attempt.quiz).to_answer(position, attempt.pk)


@pytest.mark.parametrize("kind", ["multiple_choice", "written", "matching"])
def test_saving_takes_six_queries_for_a_new_answer_a_changed_and_the_same(
    attempt, save, django_assert_num_queries, kind
):
    """And two that open and close the transaction; the same answer again writes one row, not two."""
    number = ["multiple_choice", "written", "matching"].index(kind) + 1

    for posted, queries in [
        (factories_quiz.RIGHT[kind], 8),
        (factories_quiz.OTHER[kind], 8),
        (factories_quiz.OTHER[kind], 7),
    ]:
        with django_assert_num_queries(queries):
            save(number, **posted)
