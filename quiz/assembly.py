"""Which questions a quiz has, and in what order."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from classroom.models import Assignment
from quiz.models import KeyCorrection, Question, Quiz, QuizItem


class QuizStarted(Exception):
    """Somebody has begun the quiz: its questions stay as they are."""


@dataclass(frozen=True)
class Place:
    """A question's place in a quiz that is being put together."""

    question: Question
    points: int = 1

    @classmethod
    def usual(cls, question: Question) -> "Place":
        """With one point, or none if the question's kind is never scored."""
        return cls(question, points=1 if question.how.is_scored else 0)


@transaction.atomic
def assemble_quiz(*, assignment: Assignment, **settings: object) -> Quiz:
    """Return the assignment's quiz, made with these settings unless it is there, and filled unless it has questions."""
    quiz, _ = Quiz.objects.get_or_create(assignment=assignment, defaults=settings)
    assemble(quiz)
    return quiz


def copy_quiz(*, original: Assignment, copy: Assignment, **_signal: object) -> None:
    """Give ``copy`` the quiz of ``original``, if it has one: the same rules, and its questions as they are used now.

    A question that was found wrong is left out, unless its key was put right: then it has that key from the start.
    """
    quiz = Quiz.objects.filter(assignment=original).first()
    if quiz is None:
        return
    items = quiz.items.select_related("question", "correction")
    sound = [item for item in items if not (item.is_void or item.is_given)]
    used = [(item, question) for item in sound if (question := _as_used_now(item.question))]
    quiz.pk, quiz.assignment, quiz.released_at = None, copy, None
    quiz._state.adding = True
    quiz.save()
    copies = arrange(quiz=quiz, places=[Place(question, item.points) for item, question in used])
    for (item, question), made in zip(used, copies, strict=True):
        if item.correction and question == item.question:
            _copy_correction(item.correction, made)


def _as_used_now(question: Question) -> Question | None:
    """The question, or the newest version that took over from it; ``None`` if it was retired. Causes queries then."""
    while question.state == Question.State.RETIRED:
        question = Question.objects.filter(replaces=question).first()
        if question is None:
            return None
    return question


def _copy_correction(correction: KeyCorrection, item: QuizItem) -> None:
    correction.pk, correction.item = None, item
    correction._state.adding = True
    correction.save()
    item.correction = correction
    item.save(update_fields=["correction"])


@transaction.atomic
def assemble(quiz: Quiz) -> int:
    """Fill an empty quiz with all approved questions of its article, in reading order. Returns how many came in."""
    _lock(quiz)
    if quiz.items.exists():
        return 0
    questions = Question.objects.approved().of_article(quiz.assignment.article)
    return len(arrange(quiz=quiz, places=[Place.usual(question) for question in questions]))


@transaction.atomic
def arrange(*, quiz: Quiz, places: Iterable[Place]) -> list[QuizItem]:
    """Give the quiz exactly these questions in this order, numbered from 1.

    Raises ``QuizStarted`` once there is an attempt.
    """
    _lock(quiz)
    if quiz.attempts.exists():
        raise QuizStarted
    quiz.items.all().delete()
    return QuizItem.objects.bulk_create(
        QuizItem(quiz=quiz, question=place.question, position=position, points=place.points)
        for position, place in enumerate(places, start=1)
    )


def _lock(quiz: Quiz) -> None:
    """Of two who arrange it at once the second sees what the first has done; and nobody begins it meanwhile."""
    Quiz.objects.select_for_update().get(pk=quiz.pk)
