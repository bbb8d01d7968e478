"""The questions of one article as a teacher reads them: the one shown, and where it goes on from there."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from classroom.models import Article
from quiz.models import Question


@dataclass(frozen=True)
class Round:
    """``questions`` are those in use, in reading order; ``shown`` may be one that is not."""

    questions: list[Question]
    shown: Question | None

    @property
    def drafts(self) -> list[Question]:
        return [question for question in self.questions if question.state == Question.State.DRAFT]

    @property
    def number(self) -> int | None:
        """Which of the drafts is shown, from 1."""
        return self.drafts.index(self.shown) + 1 if self.shown in self.drafts else None

    @property
    def next(self) -> Question | None:
        return next((one for one in self._others if _place(one) > _place(self.shown)), next(iter(self._others), None))

    @property
    def previous(self) -> Question | None:
        backwards = self._others[::-1]
        return next((one for one in backwards if _place(one) < _place(self.shown)), next(iter(backwards), None))

    @property
    def _others(self) -> list[Question]:
        """Where to go from the one that is shown: the other drafts; once all are read, all the others."""
        if self.shown is None:
            return []
        others = [question for question in self.questions if question != self.shown]
        return [question for question in others if question in self.drafts] or others


def round_of(article: Article, pk: int | None = None) -> Round:
    """The round with this question shown, or the first draft. Causes two queries.

    Raises ``Question.DoesNotExist`` if the article as it is now has no such question.
    """
    rows = Question.objects.of_article(article).filter(Q(state__in=Question.IN_USE) | Q(pk=pk))
    found = list(rows.select_related("section__article").prefetch_related("choices"))
    in_use = [question for question in found if question.state in Question.IN_USE]
    if pk is None:
        return Round(in_use, next((question for question in in_use if question.state == Question.State.DRAFT), None))
    shown = next((question for question in found if question.pk == pk), None)
    if shown is None:
        raise Question.DoesNotExist
    return Round(in_use, shown)


def next_draft(article: Article, after: Question) -> int | None:
    """The key of the draft that follows the question, or of the first; ``None`` if all are read. Causes a query."""
    drafts: QuerySet[Question] = Question.objects.of_article(article).filter(state=Question.State.DRAFT)
    others = list(drafts.exclude(pk=after.pk).select_related("section"))
    follower = next((one for one in others if _place(one) > _place(after)), next(iter(others), None))
    return follower and follower.pk


def _place(question: Question) -> tuple[int, int, int]:
    return question.section.position, question.evidence_start, question.pk
