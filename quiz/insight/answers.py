"""Whose answers are looked at: those that students handed in, of each student the first unless asked otherwise."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models

from classroom.models import User
from quiz.kinds import Filled
from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.tries import as_tries


class Which(models.TextChoices):
    """Of several tries of a student. Only first ones were made without having seen anything of the answers."""

    FIRST = "first", "first tries"
    COUNTING = "counting", "the tries that count"
    ALL = "all", "all tries"


@dataclass(frozen=True)
class Try:
    """An attempt with its responses by item."""

    attempt: Attempt
    responses: dict[int, Response]

    def share(self, item: QuizItem) -> float | None:
        """The share of the item's points that was earned; ``None`` while it waits to be marked, or if it tells nothing.

        No answer earns nothing, as in Moodle.
        """
        response = self.responses.get(item.pk)
        if not tells(item):
            return None
        if response is None:
            return 0.0
        if response.percent is None:
            return 0.0 if response.filled == Filled.NONE else None
        return response.percent / 100

    def is_silent(self, item: QuizItem) -> bool:
        """Whether nothing was answered to the item."""
        response = self.responses.get(item.pk)
        return response is None or response.filled == Filled.NONE


def tells(item: QuizItem) -> bool:
    """Whether the points for it tell who knows what: not where none are given, nor where everybody gets them."""
    return item.question.how.is_scored and not (item.is_void or item.is_given)


@dataclass(frozen=True)
class ClassAnswers:
    """The quiz's items, the tries looked at, and the students who are in the class now with the attempts they made."""

    quiz: Quiz
    items: tuple[QuizItem, ...]
    tries: tuple[Try, ...]
    students: tuple[User, ...]
    attempts: dict[int, tuple[Attempt, ...]]

    def shares(self, item: QuizItem) -> list[float]:
        """What each try earned of an item, as far as it is marked."""
        return [share for one in self.tries if (share := one.share(item)) is not None]

    def is_marked(self, item: QuizItem) -> bool:
        """Whether it tells something and no answer to it waits for a mark."""
        return tells(item) and len(self.shares(item)) == len(self.tries)


def class_answers(quiz: Quiz, which: str = Which.FIRST) -> ClassAnswers:
    """Everything the pages count. Causes five queries, whatever the size; give the quiz with its assignment.

    Who teaches and tries the quiz is left out; who was a student of the class and has left is not.
    """
    members = list(quiz.assignment.classroom.memberships.select_related("user"))
    teaching = {member.user_id for member in members if member.is_teaching}
    attempts: dict[int, list[Attempt]] = {}
    for attempt in quiz.attempts.exclude(student__in=teaching).select_related("student").with_score():
        attempts.setdefault(attempt.student_id, []).append(attempt)
    chosen = [attempt for own in attempts.values() for attempt in _chosen(quiz, own, which)]
    current = (member.user for member in members if member.is_active and member.user.is_active)
    return ClassAnswers(
        quiz=quiz,
        items=tuple(quiz.items.with_question()),
        tries=_with_responses(chosen),
        students=tuple(sorted((user for user in current if user.pk not in teaching), key=_by_name)),
        attempts={student: tuple(own) for student, own in attempts.items()},
    )


def _chosen(quiz: Quiz, attempts: Iterable[Attempt], which: str) -> list[Attempt]:
    tries = as_tries(quiz, attempts)
    if which == Which.COUNTING:
        return [tries.counting] if tries.counting else []
    return list(tries.handed_in if which == Which.ALL else tries.handed_in[:1])


def _with_responses(attempts: list[Attempt]) -> tuple[Try, ...]:
    by_attempt: dict[int, dict[int, Response]] = {attempt.pk: {} for attempt in attempts}
    for response in Response.objects.filter(attempt__in=attempts).select_related("choice").order_by():
        by_attempt[response.attempt_id][response.item_id] = response
    ordered = sorted(attempts, key=lambda attempt: (*_by_name(attempt.student), attempt.number))
    return tuple(Try(attempt, by_attempt[attempt.pk]) for attempt in ordered)


def _by_name(user: User) -> tuple[str, int]:
    return user.shown_name.casefold(), user.pk
