"""Whose answers are looked at: those that students handed in, of each student the first unless asked otherwise."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models

from classroom.models import User
from quiz.kinds import Filled
from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.taking.tries import as_tries


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

    def share(self, item: QuizItem) -> float:
        """The share of the item's points that was earned; no answer earns nothing, as in Moodle."""
        response = self.responses.get(item.pk)
        return (response.percent or 0) / 100 if response else 0.0

    def is_silent(self, item: QuizItem) -> bool:
        """Whether nothing was answered to the item."""
        response = self.responses.get(item.pk)
        return response is None or response.filled == Filled.NONE

    def waits(self, item: QuizItem) -> bool:
        """Whether the answer to the item waits to be marked."""
        return not self.is_silent(item) and self.responses[item.pk].percent is None


def tells(item: QuizItem) -> bool:
    """Whether the points for it tell who knows what: not where none are given, nor where everybody gets them."""
    return item.question.how.is_scored and not (item.is_void or item.is_given)


@dataclass(frozen=True)
class ClassAnswers:
    """The quiz's items, the tries looked at, and the students who are in the class now with the attempts they made.

    ``earned`` has for each item, by attempt, the share of its points, as far as that tells something.
    """

    quiz: Quiz
    items: tuple[QuizItem, ...]
    tries: tuple[Try, ...]
    earned: dict[int, dict[int, float]]
    students: tuple[User, ...]
    attempts: dict[int, tuple[Attempt, ...]]

    def is_marked(self, item: QuizItem) -> bool:
        """Whether it tells something and no answer to it waits for a mark."""
        return tells(item) and len(self.earned[item.pk]) == len(self.tries)


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
    items, tries = tuple(quiz.items.with_question()), _with_responses(chosen)
    return ClassAnswers(
        quiz=quiz,
        items=items,
        tries=tries,
        earned={item.pk: _earned(item, tries) for item in items},
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


def _earned(item: QuizItem, tries: Iterable[Try]) -> dict[int, float]:
    """While answers wait to be marked, only those that were count: empty ones would be the first, and tell too much."""
    if not tells(item):
        return {}
    waiting = any(one.waits(item) for one in tries)
    return {
        one.attempt.pk: one.share(item) for one in tries if not waiting or not (one.waits(item) or one.is_silent(item))
    }


def _by_name(user: User) -> tuple[str, int]:
    return user.shown_name.casefold(), user.pk
