"""What a corrected key would change, before it does: answer by answer, and score by score."""

import copy
import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import F, QuerySet, Sum
from django.db.models.functions import Coalesce

from classroom.models import User
from quiz.kinds.keys import Key
from quiz.models import Attempt, KeyCorrection, Quiz, QuizItem, Response
from quiz.scoring.marking import in_points
from quiz.taking.tries import counted

Way = KeyCorrection.Way


@dataclass(frozen=True)
class Fix:
    """How a question is put right: another ``key``, the points for everybody, or no points for anybody."""

    way: str
    key: Key


@dataclass(frozen=True)
class Remarked:
    """An answer whose mark changes, in hundredths of its points. No ``response``: the question was left out."""

    attempt: Attempt
    response: Response | None
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Total:
    """The score of one attempt in hundredths of a point."""

    attempt: Attempt
    before: int
    after: int


@dataclass(frozen=True)
class Score:
    """What counts of a student's tries, as it is and as it would be."""

    student: User
    before: float
    after: float


@dataclass(frozen=True)
class Plan:
    """What a fix means to one quiz. ``item`` is as it is now, ``fixed`` as it would be.

    ``kept`` are answers that a person has marked: they stay as they are. ``best_before`` and ``best_after`` are points.
    """

    item: QuizItem
    fixed: QuizItem
    remarked: tuple[Remarked, ...]
    kept: tuple[Response, ...]
    totals: tuple[Total, ...]
    best_before: int
    best_after: int

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """The scores of all who have handed in, by name."""
        by_student: dict[User, list[Total]] = defaultdict(list)
        for total in self.totals:
            if not total.attempt.is_open:
                by_student[total.attempt.student].append(total)
        scores = [self._score(student, totals) for student, totals in by_student.items()]
        return tuple(sorted(scores, key=lambda score: (score.student.shown_name.casefold(), score.student.pk)))

    @property
    def changed(self) -> list[Score]:
        """The scores that would not be what they were, of the same points."""
        return [score for score in self.scores if score.before != score.after or self.changes_best]

    @property
    def unchanged(self) -> int:
        return len(self.scores) - len(self.changed)

    @property
    def changes_best(self) -> bool:
        return self.best_before != self.best_after

    @property
    def unfinished(self) -> int:
        """How many answers change in attempts that are still open."""
        return sum(one.attempt.is_open for one in self.remarked)

    @property
    def signature(self) -> str:
        """Everything that a teacher was shown. Who is still at work may go on without disturbing it."""
        key = (self.item.pk, self.item.correction_id, self.fixed.correction.way, self.fixed.key)
        final = [(total.attempt.pk, total.before, total.after) for total in self.totals if not total.attempt.is_open]
        return repr((key, final, sorted(one.pk for one in self.kept), self.best_before, self.best_after))

    def _score(self, student: User, totals: list[Total]) -> Score:
        rule = self.item.quiz.counts
        before, after = ([in_points(getattr(total, when)) for total in totals] for when in ("before", "after"))
        return Score(student, counted(rule, before) or 0.0, counted(rule, after) or 0.0)


def signature(plans: Iterable[Plan]) -> str:
    """A short text that is another as soon as anything in the plans is."""
    return hashlib.sha256("\n".join(sorted(plan.signature for plan in plans)).encode()).hexdigest()


def correctable(item: QuizItem, quizzes: QuerySet[Quiz]) -> QuerySet[QuizItem]:
    """The item, and others of ``quizzes`` that ask the same question and have begun, in classes that go on."""
    same = QuizItem.objects.filter(question=item.question_id, quiz__in=quizzes.filter(attempts__isnull=False))
    going_on = same.filter(quiz__assignment__classroom__is_archived=False) | same.filter(pk=item.pk)
    chain = ("quiz__assignment__classroom", "quiz__assignment__article")
    return (
        going_on.distinct().with_question().select_related(*chain).order_by("quiz__assignment__classroom__name", "pk")
    )


def plan_of(item: QuizItem, fix: Fix) -> Plan:
    """Work out what the fix changes in the item's quiz. Causes three queries; give the item with its choices."""
    fixed = _fixed(item, fix)
    attempts = list(_attempts(item.quiz))
    given = item.responses.select_related("choice", "attempt__student")
    responses = {response.attempt_id: response for response in given}
    remarked = [one for attempt in attempts for one in _remarked(fixed, attempt, responses.get(attempt.pk))]
    best = QuizItem.objects.scored().filter(quiz=item.quiz).aggregate(points=Coalesce(Sum("points"), 0))["points"]
    marks = {one.attempt.pk: one.after for one in remarked}
    return Plan(
        item=item,
        fixed=fixed,
        remarked=tuple(remarked),
        kept=tuple(response for response in responses.values() if response.is_marked_by_person),
        totals=tuple(_total(item, fixed, attempt, responses.get(attempt.pk), marks) for attempt in attempts),
        best_before=best,
        best_after=best - item.points + fixed.points,
    )


def _fixed(item: QuizItem, fix: Fix) -> QuizItem:
    """The item as it would be, unsaved. A question that does not count any more remembers what it gave."""
    points = item.correction.points if item.correction else item.points
    fixed = copy.copy(item)
    fixed.correction = KeyCorrection(
        item=item,
        way=fix.way,
        right=list(fix.key.right),
        accepted=list(fix.key.accepted),
        partners=[list(partners) for partners in fix.key.partners],
        points=points,
    )
    fixed.points = 0 if fix.way == Way.VOID else points
    return fixed


def _attempts(quiz: Quiz) -> QuerySet[Attempt]:
    hundredths = Coalesce(Sum(F("responses__item__points") * F("responses__percent")), 0)
    return quiz.attempts.select_related("student").annotate(hundredths=hundredths).order_by("student", "number")


def _remarked(fixed: QuizItem, attempt: Attempt, response: Response | None) -> Iterable[Remarked]:
    """The answer, if its mark changes."""
    if response is None:
        if fixed.is_given and not attempt.is_open:
            yield Remarked(attempt, None, None, 100)
    elif not response.is_marked_by_person and not fixed.is_void:
        after = fixed.mark(response.answer)
        if after != response.percent:
            yield Remarked(attempt, response, response.percent, after)


def _total(
    item: QuizItem, fixed: QuizItem, attempt: Attempt, response: Response | None, marks: dict[int, int | None]
) -> Total:
    before = response.percent if response else None
    after = marks.get(attempt.pk, before)
    gain = fixed.points * (after or 0) - item.points * (before or 0)
    return Total(attempt, attempt.hundredths, attempt.hundredths + gain)
