import datetime

import pytest
from django.utils import timezone

from quiz.models import Attempt, Quiz
from quiz.taking.attempts import NotOpen, begin_attempt, hand_in_attempt
from quiz.taking.tries import Shown, counted, counting, tries_of
from tests import factories_quiz

HOUR = datetime.timedelta(hours=1)


def handed_in(quiz, student, *answers):
    """Attempts that were handed in one after the other, each with the answer to the first question."""
    return [
        factories_quiz.make_attempt(
            quiz, student, [answer], number=number, state="handed_in", handed_in_at=timezone.now()
        )
        for number, answer in enumerate(answers, start=1)
    ]


#: rule, scores of the tries, the place of the one that counts, and what counts.
COUNTED = [
    ("best", [3.0, 5.5, 5.5, 1.0], 1, 5.5),
    ("first", [3.0, 5.5], 0, 3.0),
    ("last", [3.0, 5.5, 1.0], 2, 1.0),
    ("average", [3.0, 5.5], 1, 4.3),
    ("average", [1.0, 2.0, 2.0], 2, 1.7),
    ("average", [0.1, 0.2], 1, 0.2),
    ("best", [], None, None),
    ("average", [], None, None),
]


@pytest.mark.parametrize(("rule", "scores", "place", "score"), COUNTED)
def test_which_try_counts(rule, scores, place, score):
    assert (counting(rule, scores), counted(rule, scores)) == (place, score)


@pytest.mark.parametrize(("allowed", "left"), [(1, 0), (2, 0), (3, 1), (None, None)])
def test_tries_are_counted_down(cast, allowed, left):
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=allowed)
    handed_in(quiz, cast.student, 1, 2)

    tries = tries_of(quiz, cast.student)

    assert (tries.left, tries.may_begin(timezone.now())) == (left, left != 0)


def test_a_new_try_begins_after_the_last_was_handed_in(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=2)
    first = begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())
    again = begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())
    hand_in_attempt(attempt=first, at=timezone.now())
    second = begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())
    hand_in_attempt(attempt=second, at=timezone.now())

    assert (again, second.number, list(second.responses.all())) == (first, 2, [])
    with pytest.raises(NotOpen):
        begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())
    assert Attempt.objects.count() == 2


def test_a_try_whose_time_is_over_is_handed_in_before_the_next_begins(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=2, time_limit_minutes=10)
    first = factories_quiz.make_attempt(quiz, cast.student, started_at=timezone.now() - HOUR)

    second = begin_attempt(quiz=quiz, student=cast.student, at=timezone.now())

    first.refresh_from_db()
    assert (first.state, second.number) == (Attempt.State.HANDED_IN, 2)


def test_no_try_begins_after_the_close(cast):
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=None)
    cast.assignment.closes_at = timezone.now() + HOUR

    with pytest.raises(NotOpen):
        begin_attempt(quiz=quiz, student=cast.student, at=timezone.now() + 2 * HOUR)


def test_a_try_that_was_given_comes_on_top(cast):
    quiz = factories_quiz.make_quiz(cast.assignment)
    [attempt] = handed_in(quiz, cast.student, 1)
    attempt.gives_another = True
    attempt.save()

    assert tries_of(quiz, cast.student).left == 1


def test_a_classmates_tries_are_not_ones_own(cast):
    quiz = factories_quiz.make_quiz(cast.assignment)
    handed_in(quiz, cast.classmate, 1)

    tries = tries_of(quiz, cast.student)

    assert (tries.attempts, tries.left, tries.score, tries.counting) == ((), 1, None, None)


#: tries allowed, tries made, moment, hours since due and since the close (``None``: no such time), whether it is shown.
MOMENTS = [
    (1, 1, "at_once", None, None, True),
    (1, 1, "each_try", None, None, True),
    (2, 1, "each_try", None, None, True),
    (1, 1, "last_try", None, None, True),
    (2, 1, "last_try", None, None, False),
    (2, 2, "last_try", None, None, True),
    (2, 1, "last_try", None, 1, True),
    (None, 2, "last_try", None, -1, False),
    (1, 1, "due", None, None, False),
    (1, 1, "due", -1, None, False),
    (1, 1, "due", 1, -1, True),
    (1, 1, "closed", 1, None, False),
    (1, 1, "closed", 1, -1, False),
    (1, 1, "closed", 1, 1, True),
    (1, 1, "never", 1, 1, False),
]


@pytest.mark.parametrize(("allowed", "made", "moment", "due", "closed", "is_shown"), MOMENTS)
def test_what_is_shown_comes_in_its_time(cast, allowed, made, moment, due, closed, is_shown):
    now = timezone.now()
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=allowed, answers_shown=moment)
    quiz.assignment.due_at = due and now - due * HOUR
    quiz.assignment.closes_at = closed and now - closed * HOUR
    attempts = handed_in(quiz, cast.student, *[1] * made)

    assert tries_of(quiz, cast.student).shown(attempts[0], now).answers == is_shown


@pytest.mark.parametrize(("released", "is_shown"), [(None, False), (-HOUR, True), (0 * HOUR, True), (HOUR, False)])
def test_what_waits_for_its_release_comes_then(cast, released, is_shown):
    now = timezone.now()
    quiz = factories_quiz.make_quiz(cast.assignment, answers_shown="released")
    quiz.released_at = released if released is None else now + released
    [attempt] = handed_in(quiz, cast.student, 1)

    assert tries_of(quiz, cast.student).shown(attempt, now).answers == is_shown


@pytest.mark.parametrize("moment", Quiz.Moment.values)
def test_of_an_open_attempt_nothing_is_shown(cast, moment):
    fields = dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), moment)
    quiz = factories_quiz.make_quiz(cast.assignment, tries_allowed=2, released_at=timezone.now() - HOUR, **fields)
    cast.assignment.due_at = cast.assignment.closes_at = timezone.now() - HOUR
    [first] = handed_in(quiz, cast.student, 1)
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1], number=2)

    tries = tries_of(quiz, cast.student)

    assert tries.shown(attempt, timezone.now()) == Shown(False, False, False)
    assert tries.shown(first, timezone.now()).answers == (moment not in {"last_try", "never"})
