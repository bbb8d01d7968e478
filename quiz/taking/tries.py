"""How many tries a student has at a quiz, which of them counts, and when its result is shown."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classroom.models import User
from quiz.models import Attempt, Quiz
from quiz.models.attempts import GRACE


@dataclass(frozen=True)
class Shown:
    """What a student may see of an attempt that was handed in."""

    score: bool
    answers: bool
    reasons: bool

    @property
    def anything(self) -> bool:
        return self.score or self.answers or self.reasons


@dataclass(frozen=True)
class Tries:
    """A student's attempts at a quiz in their order; read ``score`` only where ``with_score`` fetched them."""

    quiz: Quiz
    attempts: tuple[Attempt, ...]

    @property
    def open(self) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.is_open), None)

    @property
    def handed_in(self) -> tuple[Attempt, ...]:
        return tuple(attempt for attempt in self.attempts if not attempt.is_open)

    @property
    def left(self) -> int | None:
        """How many tries can still begin; ``None`` for any number."""
        if self.quiz.tries_allowed is None:
            return None
        given = sum(attempt.gives_another for attempt in self.attempts)
        return max(0, self.quiz.tries_allowed + given - len(self.attempts))

    def may_begin(self, at: datetime.datetime) -> bool:
        """Whether a new try can begin: none is open, one is left, and the assignment is open."""
        return self.open is None and self.left != 0 and self.quiz.assignment.is_open(at)

    @property
    def score(self) -> float | None:
        """What counts of the tries handed in; ``None`` before the first."""
        return counted(self.quiz.counts, [attempt.score for attempt in self.handed_in])

    @property
    def counting(self) -> Attempt | None:
        """The attempt to look at for the score, the last one for an average."""
        place = counting(self.quiz.counts, [attempt.score for attempt in self.handed_in])
        return None if place is None else self.handed_in[place]

    def shown(self, attempt: Attempt, at: datetime.datetime) -> Shown:
        """What the student may see of the attempt at this time: of an open one nothing."""
        quiz = self.quiz
        moments = (quiz.score_shown, quiz.answers_shown, quiz.reasons_shown)
        return Shown(*(not attempt.is_open and self._has_come(moment, at) for moment in moments))

    def is_over(self, at: datetime.datetime) -> bool:
        """Whether nobody can answer any more: not even who was given more time. Causes a query once it has closed."""
        if not self._has_come(Quiz.Moment.CLOSED, at):
            return False
        return not self.quiz.attempts.filter(state=Attempt.State.OPEN, reopened_until__gte=at).exists()

    def _has_come(self, moment: str, at: datetime.datetime) -> bool:
        assignment = self.quiz.assignment
        if moment == Quiz.Moment.LAST_TRY:
            return self.open is None and not self.may_begin(at)
        if moment in {Quiz.Moment.DUE, Quiz.Moment.CLOSED}:
            end = assignment.due_at if moment == Quiz.Moment.DUE else assignment.closes_at
            return end is not None and at > end + GRACE
        if moment == Quiz.Moment.RELEASED:
            return self.quiz.released_at is not None and at >= self.quiz.released_at
        return moment in {Quiz.Moment.EACH_TRY, Quiz.Moment.AT_ONCE}


def shown_at_once(quiz: Quiz) -> Shown:
    """What the student may see of an answer that was checked, before anything is handed in."""
    return Shown(
        *(moment == Quiz.Moment.AT_ONCE for moment in (quiz.score_shown, quiz.answers_shown, quiz.reasons_shown))
    )


def tries_of(quiz: Quiz, student: User) -> Tries:
    """Causes a query; give the quiz with its assignment."""
    return as_tries(quiz, quiz.attempts.filter(student=student).with_score())


def as_tries(quiz: Quiz, attempts: Iterable[Attempt]) -> Tries:
    """The attempts of one student at the quiz, which they share from now on."""
    ordered = tuple(sorted(attempts, key=lambda attempt: attempt.number))
    for attempt in ordered:
        attempt.quiz = quiz
    return Tries(quiz, ordered)


def counting(rule: str, scores: Sequence[float]) -> int | None:
    """The place of the score that counts, of two best ones the earlier; the last place for an average."""
    if not scores:
        return None
    if rule == Quiz.Counts.BEST:
        return max(range(len(scores)), key=lambda place: scores[place])
    return 0 if rule == Quiz.Counts.FIRST else len(scores) - 1


def counted(rule: str, scores: Sequence[float]) -> float | None:
    """What counts of the scores of several tries, with at most one decimal place, halves rounded up."""
    place = counting(rule, scores)
    if place is None or rule != Quiz.Counts.AVERAGE:
        return None if place is None else scores[place]
    tenths = sum(round(score * 10) for score in scores)
    return (2 * tenths + len(scores)) // (2 * len(scores)) / 10
