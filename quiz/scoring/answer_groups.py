"""All answers of a class to one question, without names and with those that say the same side by side."""

import datetime
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classroom.models import Membership
from quiz.kinds import Filled
from quiz.models import Attempt, Quiz, QuizItem, Response


@dataclass(frozen=True)
class Numbered:
    """An answer in words under a number that tells nothing of who gave it or when."""

    number: int
    response: Response
    words: str

    @property
    def alike(self) -> tuple[str, int | None, str]:
        """What answers share that can be marked in one go: they say the same and are marked the same."""
        return " ".join(self.words.casefold().split()), self.response.percent, self.response.feedback


@dataclass(frozen=True)
class Group:
    """Answers that are alike, at least one."""

    answers: tuple[Numbered, ...]

    @property
    def responses(self) -> list[Response]:
        return [answer.response for answer in self.answers]

    @property
    def words(self) -> str:
        return self.answers[0].words

    @property
    def numbers(self) -> str:
        *most, last = [str(answer.number) for answer in self.answers]
        return f"Answers {', '.join(most)} and {last}" if most else f"Answer {last}"

    @property
    def key(self) -> str:
        return "-".join(str(response.pk) for response in self.responses)

    @property
    def is_marked(self) -> bool:
        return self.responses[0].percent is not None


@dataclass(frozen=True)
class Progress:
    """How many of the answers to an item have a mark."""

    item: QuizItem
    marked: int
    answers: int

    @property
    def left(self) -> int:
        return self.answers - self.marked if self.item.question.how.is_scored and not self.item.is_void else 0


def over_attempts(quiz: Quiz, at: datetime.datetime) -> dict[int, Attempt]:
    """By key the attempts in which nothing changes any more, of all but those who teach. Causes a query."""
    teaching = Membership.objects.teachers().filter(classroom=quiz.assignment.classroom_id)
    attempts = quiz.attempts.exclude(student__in=teaching.values("user")).select_related("student")
    for attempt in attempts:
        attempt.quiz = quiz
    return {attempt.pk: attempt for attempt in attempts if not attempt.is_open or attempt.is_over(at)}


def numbered_answers(item: QuizItem, attempts: dict[int, Attempt]) -> list[Numbered]:
    """The answers that these attempts give to the item. Causes a query.

    The order is that of a hash: it stays, whoever looks and however much is marked, and follows from nothing.
    """
    given = item.responses.filter(attempt__in=list(attempts)).exclude(filled=Filled.NONE)
    responses = sorted(given.select_related("choice"), key=_shuffled)
    for response in responses:
        response.attempt, response.item = attempts[response.attempt_id], item
    return [
        Numbered(number, response, item.question.how.show_answer(response.answer, item.asked))
        for number, response in enumerate(responses, start=1)
    ]


def _shuffled(response: Response) -> str:
    return hashlib.sha256(f"answer {response.pk} to item {response.item_id}".encode()).hexdigest()


def grouped(answers: Iterable[Numbered], apart: bool = False) -> list[Group]:
    """The answers with those that are alike in one group, or each one by itself."""
    groups: dict[object, list[Numbered]] = {}
    for answer in answers:
        groups.setdefault(answer.number if apart else answer.alike, []).append(answer)
    return [Group(tuple(members)) for members in groups.values()]


def progress(items: Sequence[QuizItem], attempts: dict[int, Attempt]) -> list[Progress]:
    """How far each item is marked. Causes a query."""
    given = Response.objects.filter(item__in=items, attempt__in=list(attempts)).exclude(filled=Filled.NONE)
    counts = {item.pk: [0, 0] for item in items}
    for item_pk, percent in given.values_list("item", "percent"):
        counts[item_pk][0] += percent is not None
        counts[item_pk][1] += 1
    return [Progress(item, *counts[item.pk]) for item in items]
