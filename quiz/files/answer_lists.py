"""Every answer to a quiz, one after the other: who gave it in which try, and what it earned."""

import datetime
from dataclasses import dataclass

from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.scoring.scores import Cell, State, cell_of, state_of


@dataclass(frozen=True)
class Given:
    """An answer that is kept, in words and points in ``cell``."""

    attempt: Attempt
    is_member: bool
    state: State
    item: QuizItem
    response: Response
    cell: Cell


def given_answers(quiz: Quiz, at: datetime.datetime) -> list[Given]:
    """The students' answers of all tries, by name, try and question; those of who teaches the class are none.

    Causes five queries, whatever their number; give the quiz with its assignment.
    """
    # Read first, so that whatever they belong to is there when it is read.
    responses = list(Response.objects.filter(attempt__quiz=quiz).select_related("choice").order_by())
    items = {item.pk: item for item in quiz.items.with_question()}
    members = list(quiz.assignment.classroom.memberships.select_related("user"))
    teaching = {member.user_id for member in members if member.is_teaching}
    current = {member.user_id for member in members if member.is_active and member.user.is_active}
    attempts = {attempt.pk: attempt for attempt in quiz.attempts.select_related("student")}
    given = []
    for response in responses:
        attempt, item = attempts[response.attempt_id], items[response.item_id]
        attempt.quiz = quiz
        if attempt.student_id not in teaching:
            is_member = attempt.student_id in current
            given.append(Given(attempt, is_member, state_of(attempt, at), item, response, cell_of(item, response)))
    return sorted(given, key=_place)


def _place(given: Given) -> tuple[str, int, int, int]:
    student = given.attempt.student
    return student.shown_name.casefold(), student.pk, given.attempt.number, given.item.position
