import pytest
from django.utils import timezone

from quiz.attempts import hand_in_attempt
from quiz.kinds import Answer
from quiz.marking import Mark, NotMarkedByHand, in_points, mark_by_hand, mark_of
from quiz.models import Response
from tests import factories_quiz

NOW = timezone.now()


@pytest.fixture
def attempt(cast):
    """Handed in, with a written answer to its first question and an option chosen in its second."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=0)
    section = cast.assignment.article.sections.first()
    for position, kind in enumerate(("written", "multiple_choice", "written"), start=1):
        quiz.items.create(
            question=factories_quiz.make_question_of(kind, section, stem=f"Question {position}"), position=position
        )
    attempt = factories_quiz.make_attempt(quiz, cast.student, [Answer(text="It is free."), 1, Answer(text=" ")])
    return hand_in_attempt(attempt=attempt, at=NOW)


def response_to(attempt, position):
    return attempt.responses.select_related("attempt", "item__question").get(item__position=position)


def mark(attempt, position, percent, marker, feedback="Good."):
    return mark_by_hand(
        response=response_to(attempt, position), percent=percent, feedback=feedback, marker=marker, at=NOW
    )


def test_a_mark_is_kept_with_who_gave_it(attempt, cast):
    mark(attempt, 1, 80, cast.teacher)

    response = response_to(attempt, 1)
    kept = (response.percent, response.feedback, response.marked_by, response.marked_at)
    assert kept == (80, "Good.", cast.teacher, NOW)
    assert response.text == "It is free."
    assert mark_of(response.item, response) is Mark.PARTLY


def test_a_mark_can_be_changed_and_taken_back(attempt, cast):
    mark(attempt, 1, 80, cast.teacher)
    mark(attempt, 1, 100, cast.teacher)
    assert response_to(attempt, 1).percent == 100

    mark(attempt, 1, None, cast.teacher, feedback="")

    response = response_to(attempt, 1)
    assert (response.percent, response.feedback, response.marked_by, response.marked_at) == (None, "", None, None)
    assert mark_of(response.item, response) is Mark.UNMARKED


def test_what_a_machine_has_marked_stays(attempt, cast):
    with pytest.raises(NotMarkedByHand):
        mark(attempt, 2, 0, cast.teacher)
    assert response_to(attempt, 2).percent == 100


def test_a_teacher_may_overrule_what_was_typed(attempt, cast):
    attempt.quiz.items.filter(position=3).update(
        question=factories_quiz.make_question_of("short_answer", cast.assignment.article.sections.first())
    )
    attempt.responses.filter(item__position=3).update(text="now and then", percent=0)

    mark(attempt, 3, 100, cast.teacher, feedback="Fair enough.")
    assert (response_to(attempt, 3).percent, response_to(attempt, 3).marked_by) == (100, cast.teacher)

    mark(attempt, 3, None, cast.teacher, feedback="")
    assert (response_to(attempt, 3).percent, response_to(attempt, 3).marked_by) == (0, None)


def test_no_answer_gets_no_mark(attempt, cast):
    Response.objects.filter(item__position=3).update(filled="none")

    with pytest.raises(NotMarkedByHand):
        mark(attempt, 3, 100, cast.teacher)


def test_nothing_is_marked_before_it_is_handed_in(attempt, cast):
    type(attempt).objects.update(state="open", handed_in_at=None)

    with pytest.raises(NotMarkedByHand):
        mark(attempt, 1, 100, cast.teacher)
    assert response_to(attempt, 1).percent is None


@pytest.mark.parametrize(
    ("hundredths", "points"), [(0, 0.0), (100, 1.0), (99, 1.0), (94, 0.9), (95, 1.0), (567, 5.7), (1200, 12.0)]
)
def test_points_have_one_decimal_place(hundredths, points):
    assert in_points(hundredths) == points
