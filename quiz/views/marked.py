"""An answer beside its key, as its student sees it."""

from dataclasses import dataclass

from quiz.kinds import NO_ANSWER
from quiz.models import Challenge, QuizItem, Response
from quiz.questions.evidence import Run, marked_paragraphs
from quiz.scoring.marking import Mark, earned, in_points, mark_of


@dataclass(frozen=True)
class MarkedItem:
    """An item under the student's number, with the answer and the passage in which its evidence is marked.

    ``asking`` is the query string of a thread about it, if it was missed.
    """

    item: QuizItem
    number: int
    response: Response | None
    mark: Mark
    earned: int
    passage: list[list[Run]]
    challenge: Challenge | None = None
    may_challenge: bool = False
    asking: str = ""

    @property
    def is_right(self) -> bool:
        return self.mark is Mark.RIGHT

    @property
    def is_in_doubt(self) -> bool:
        """Whether the evidence should be seen at once: there is a right answer, and this is not it."""
        return self.mark not in {Mark.RIGHT, Mark.UNSCORED}

    @property
    def points(self) -> float:
        return in_points(self.earned)

    @property
    def shown(self) -> dict[str, object]:
        """What the kind's template draws, beside the answer and the key in words."""
        question = self.item.question
        answer = self.response.answer if self.response else NO_ANSWER
        words = {"answer": question.how.show_answer(answer, question.asked), "key": self.item.key_text}
        return {**question.how.result_context(answer, self.item.asked_for(answer)), **words}

    @property
    def evidence_paragraphs(self) -> list[list[Run]]:
        """Those paragraphs of the passage that the evidence stands in."""
        return [paragraph for paragraph in self.passage if any(run.is_evidence for run in paragraph)]


def marked_item(item: QuizItem, response: Response | None, number: int, **challenge: object) -> MarkedItem:
    """Give the item with its question, section and choices."""
    question = item.question
    return MarkedItem(
        item=item,
        number=number,
        response=response,
        mark=mark_of(item, response),
        earned=earned(item, response),
        passage=marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end),
        **challenge,
    )
