"""Where a student stands with each assignment."""

import datetime
from dataclasses import dataclass

from django.db.models import Count

from classroom.models import Assignment, User
from quiz.models import Attempt, Quiz


@dataclass(frozen=True)
class Standing:
    """An assignment, with its quiz and the student's attempt as far as there are any."""

    assignment: Assignment
    quiz: Quiz | None
    attempt: Attempt | None
    is_open: bool
    result_is_out: bool


def standings(user: User, at: datetime.datetime) -> list[Standing]:
    """What the list of assignments shows, in the order in which it is due. Causes three queries."""
    assignments = list(Assignment.objects.for_home(user))
    quizzes = Quiz.objects.filter(assignment__in=assignments).annotate(item_count=Count("items"))
    quiz_of = {quiz.assignment_id: quiz for quiz in quizzes}
    attempts = Attempt.objects.filter(student=user, quiz__in=quiz_of.values()).with_score()
    attempt_of = {attempt.quiz_id: attempt for attempt in attempts.select_related("quiz__assignment")}
    return [_standing(assignment, quiz_of.get(assignment.pk), attempt_of, at) for assignment in assignments]


def _standing(
    assignment: Assignment, quiz: Quiz | None, attempt_of: dict[int, Attempt], at: datetime.datetime
) -> Standing:
    attempt = attempt_of.get(quiz.pk) if quiz else None
    result_is_out = attempt is not None and attempt.result_is_out(at)
    return Standing(assignment, quiz, attempt, assignment.is_open(at), result_is_out)
