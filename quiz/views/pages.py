"""What the page of a question shows, to the student who answers it and to the teacher who looks at it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import Http404

from quiz.kinds import Answer
from quiz.models import Attempt, QuizItem
from quiz.taking.mixing import options_for


@dataclass(frozen=True)
class Places:
    """The places of a quiz in the order of its pages, each with its ``number``, and where they are."""

    rows: list[dict[str, object]]
    address: Callable[[int], str]
    check: str = ""

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def linked(self) -> list[dict[str, object]]:
        return [{**row, "address": self.address(row["number"])} for row in self.rows]


def item_at(items: QuerySet[QuizItem], position: int | None) -> QuizItem:
    try:
        return items.get(position=position)
    except QuizItem.DoesNotExist:
        raise Http404 from None


def question_context(
    attempt: Attempt, item: QuizItem, answer: Answer, places: Places, number: int
) -> dict[str, object]:
    """The question with its passage, its controls and the places around it. Nothing in it depends on the key."""
    question = item.question
    kind, asked = question.how, question.asked
    return {
        **kind.context(answer, asked),
        "quiz": attempt.quiz,
        "number": number,
        "question": question,
        "options": options_for(attempt, question),
        "section": question.section,
        "missing": kind.missing(answer, asked),
        "places": places,
        "is_first": number == 1,
        "is_last": number == len(places),
    }
