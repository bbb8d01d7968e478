"""Which questions a quiz has, and in what order."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from classroom.models import Assignment
from quiz.models import Question, Quiz, QuizItem


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
    """Give ``copy`` the quiz of ``original``, if it has one: the same rules, and its questions but the retired ones."""
    quiz = Quiz.objects.filter(assignment=original).first()
    if quiz is None:
        return
    items = quiz.items.exclude(question__state=Question.State.RETIRED).select_related("question")
    places = [Place(item.question, item.points) for item in items]
    quiz.pk, quiz.assignment, quiz.released_at = None, copy, None
    quiz._state.adding = True
    quiz.save()
    arrange(quiz=quiz, places=places)


def assemble(quiz: Quiz) -> int:
    """Fill an empty quiz with all approved questions of its article, in reading order. Returns how many came in."""
    if quiz.items.exists():
        return 0
    questions = Question.objects.approved().of_article(quiz.assignment.article)
    return len(arrange(quiz=quiz, places=[Place.usual(question) for question in questions]))


@transaction.atomic
def arrange(*, quiz: Quiz, places: Iterable[Place]) -> list[QuizItem]:
    """Give the quiz exactly these questions in this order, numbered from 1.

    Raises ``QuizStarted`` once there is an attempt.
    """
    if quiz.attempts.exists():
        raise QuizStarted
    quiz.items.all().delete()
    return QuizItem.objects.bulk_create(
        QuizItem(quiz=quiz, question=place.question, position=position, points=place.points)
        for position, place in enumerate(places, start=1)
    )
