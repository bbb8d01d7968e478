"""The promises that the database keeps, whatever the code above it does."""

import datetime

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from quiz.kinds import Answer
from quiz.models import Attempt, Choice, Question, QuizItem, Response
from tests import factories_quiz


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment)


@pytest.fixture
def attempt(quiz, cast):
    return factories_quiz.make_attempt(quiz, cast.student, chosen=[1])


def refused(make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


def test_one_open_attempt_per_student(attempt):
    refused(lambda: Attempt.objects.create(quiz=attempt.quiz, student=attempt.student, number=2))


def test_one_response_per_item(attempt):
    response = attempt.responses.get()

    refused(lambda: Response.objects.create(attempt=attempt, item=response.item, saved_at=timezone.now()))


def test_an_attempt_is_handed_in_with_its_time(attempt):
    refused(lambda: Attempt.objects.update(state=Attempt.State.HANDED_IN))
    refused(lambda: Attempt.objects.update(handed_in_at=timezone.now()))


def test_one_quiz_per_assignment(quiz):
    refused(lambda: factories_quiz.make_quiz(quiz.assignment))


def test_a_question_once_in_a_quiz_and_one_at_each_place(quiz):
    first, second = quiz.items.all()[:2]

    refused(lambda: QuizItem.objects.create(quiz=quiz, question=first.question, position=9))
    refused(lambda: QuizItem.objects.filter(pk=second.pk).update(position=first.position))


def test_one_right_choice_and_no_choice_twice(quiz):
    question = quiz.items.first().question

    refused(lambda: question.choices.update(is_correct=True))
    refused(lambda: Choice.objects.create(question=question, position=9, text="Once"))
    refused(lambda: Choice.objects.create(question=question, position=1, text="Another"))


def test_one_spare_partner_and_no_more_than_all_of_the_points(quiz, attempt):
    matching = factories_quiz.make_question_of("matching")

    refused(lambda: Choice.objects.create(question=matching, position=9, partner="Another spare"))
    refused(lambda: attempt.responses.update(percent=101))


def test_a_question_is_once_in_use_on_a_section(quiz):
    question = quiz.items.first().question
    twin = Question(**{field.attname: getattr(question, field.attname) for field in Question._meta.concrete_fields})
    twin.pk = None

    refused(twin.save)
    twin.state = Question.State.RETIRED
    twin.save()
    refused(lambda: Question.objects.filter(pk=twin.pk).update(state=Question.State.DRAFT))
    Question.objects.filter(pk=twin.pk).update(state=Question.State.RESERVE)


def test_what_is_in_reserve_or_retired_is_not_in_use(quiz):
    first, second, third = (item.question for item in quiz.items.all())
    Question.objects.filter(pk=first.pk).update(state=Question.State.RESERVE, reserve_for=second)
    Question.objects.filter(pk=third.pk).update(state=Question.State.RETIRED)

    assert list(Question.objects.in_use()) == [second]
    assert list(Question.objects.in_reserve()) == list(second.reserves.all()) == [first]
    assert list(Question.objects.approved().of_article(first.section.article)) == [second]


def test_scores_count_parts_and_leave_polls_out(cast):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, ["gap", "matching", "poll"])
    quiz.items.filter(question__kind="poll").update(points=5)
    quiz.items.filter(question__kind="matching").update(points=4)
    answers = [None, Answer(partners=("yellow", "", "the captain")), 1]
    attempt = factories_quiz.make_attempt(quiz, cast.student, answers)

    found = Attempt.objects.with_score().get(pk=attempt.pk)

    assert (found.score, found.best_score, found.answered) == (1.3, 5, 1)


def test_evidence_is_never_empty(quiz):
    refused(lambda: Question.objects.update(evidence_end=0))


@pytest.mark.parametrize(
    ("due", "closes", "limit", "ends"),
    [
        (None, None, None, None),
        (5, None, None, None),
        (None, 60, None, 60),
        (None, None, 20, 20),
        (None, 60, 20, 20),
        (None, 10, 20, 10),
    ],
)
def test_an_attempt_ends_with_its_limit_or_its_assignment(attempt, due, closes, limit, ends):
    def after(minutes):
        return minutes and attempt.started_at + datetime.timedelta(minutes=minutes)

    attempt.quiz.assignment.due_at, attempt.quiz.assignment.closes_at = after(due), after(closes)
    attempt.quiz.time_limit_minutes = limit

    assert attempt.ends_at == after(ends)
