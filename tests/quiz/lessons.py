"""A class that has taken a quiz: many students at once, each with the given answers."""

import datetime
from types import SimpleNamespace

from quiz.kinds import Answer
from quiz.models import Attempt, Quiz
from tests import factories, factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
HANDED_IN = {"state": Attempt.State.HANDED_IN, "handed_in_at": NOON}
#: As many as the largest class of the tests has.
NAMES = [f"{name}{ending}" for ending in ("", "na", "ra", "va") for name in ("Ada", "Bo", "Cy", "Dee", "Edda", "Femi")]


def make_quiz(cast: SimpleNamespace, items: int = 1, **fields: object) -> Quiz:
    """A quiz for the cast's class, which nobody has joined yet."""
    cast.classroom.memberships.students().delete()
    return factories_quiz.make_quiz(cast.assignment, items=items, **fields)


def hand_in(quiz: Quiz, *given: list[int | Answer | None], **fields: object) -> list[Attempt]:
    """Each list is what one student answered, item by item; the students are called by ``NAMES`` in turn."""
    classroom, begun = quiz.assignment.classroom, quiz.attempts.values("student").distinct().count()
    students = [factories.make_student(classroom, name) for name in NAMES[begun : begun + len(given)]]
    return [
        factories_quiz.make_attempt(quiz, student, answers, **{**HANDED_IN, **fields})
        for student, answers in zip(students, given, strict=True)
    ]
