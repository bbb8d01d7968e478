"""Where a student stands with each assignment."""

import datetime
from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count

from classroom.models import Assignment, User
from quiz.keys.notices import Told, told_of
from quiz.models import Attempt, Notice, Quiz
from quiz.taking.tries import as_tries


@dataclass(frozen=True)
class Standing:
    """An assignment, with its quiz and the student's tries as far as there are any.

    ``attempt`` is the one to go on with, or the one that counts; ``notices`` are those not yet put away.
    """

    assignment: Assignment
    quiz: Quiz | None
    attempt: Attempt | None
    is_open: bool
    may_try_again: bool = False
    score: float | None = None
    notices: tuple[Told, ...] = ()


def standings(user: User, at: datetime.datetime) -> list[Standing]:
    """What the list of assignments shows, in the order in which it is due. Causes four queries."""
    assignments = list(Assignment.objects.for_home(user))
    quizzes = Quiz.objects.filter(assignment__in=assignments).annotate(item_count=Count("items"))
    quiz_of = {quiz.assignment_id: quiz for quiz in quizzes}
    tries_of: dict[int, list[Attempt]] = defaultdict(list)
    for attempt in Attempt.objects.filter(student=user, quiz__in=quiz_of.values()).with_score():
        tries_of[attempt.quiz_id].append(attempt)
    unread = list(Notice.objects.unread().own(user).for_reading())
    return [_standing(assignment, quiz_of.get(assignment.pk), tries_of, unread, at) for assignment in assignments]


def _standing(
    assignment: Assignment,
    quiz: Quiz | None,
    tries_of: dict[int, list[Attempt]],
    unread: list[Notice],
    at: datetime.datetime,
) -> Standing:
    is_open = assignment.is_open(at)
    if quiz is None or not tries_of[quiz.pk]:
        return Standing(assignment, quiz, None, is_open)
    quiz.assignment = assignment
    tries = as_tries(quiz, tries_of[quiz.pk])
    attempt = tries.open or tries.counting
    is_shown = attempt is not None and tries.shown(attempt, at).score
    score, notices = tries.score if is_shown else None, tuple(told_of(unread, tries, at))
    return Standing(assignment, quiz, attempt, is_open, tries.may_begin(at), score, notices)
