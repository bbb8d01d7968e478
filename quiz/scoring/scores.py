"""Who has done what in a quiz, and how well: students down, questions across."""

import datetime
import enum
import statistics
from collections.abc import Iterable
from dataclasses import dataclass

from classroom.models import Membership, User
from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.scoring.marking import Mark, earned, in_points, mark_of
from quiz.taking.tries import counted, counting


class State(enum.Enum):
    """How far a student is; the order is that of the column when it is sorted."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    TIME_OVER = "time over, not handed in"
    LATE = "handed in late"
    HANDED_IN = "handed in"

    @property
    def is_final(self) -> bool:
        return self in {State.LATE, State.HANDED_IN}

    @property
    def is_over(self) -> bool:
        """Whether its answers can be marked: the student cannot change them any more."""
        return self.is_final or self is State.TIME_OVER


@dataclass(frozen=True)
class Cell:
    """A student's answer to one question in words, empty if there is none, with what it earned.

    ``earned`` counts hundredths of a point.
    """

    mark: Mark
    earned: int = 0
    answer: str = ""
    saved_at: datetime.datetime | None = None


@dataclass(frozen=True)
class Row:
    """A student. ``score`` is what counts, ``None`` before the start; ``cells``, in the order of the columns, are those
    of the ``attempt`` that counts, or of the last one for an average. ``tries`` says how many there are, and
    ``unmarked`` how many answers of all of them change no more and wait for a person to mark them: what they earn may
    also decide which try counts.
    """

    student: User
    membership: Membership | None
    state: State
    score: float | None
    cells: tuple[Cell, ...]
    attempt: Attempt | None = None
    tries: int = 0
    unmarked: int = 0

    @property
    def is_member(self) -> bool:
        """Whether the student is in the class now."""
        return self.membership is not None

    @property
    def last_save(self) -> datetime.datetime | None:
        return max((cell.saved_at for cell in self.cells if cell.saved_at), default=None)


@dataclass(frozen=True)
class ScoreTable:
    """``mean`` and ``median`` are of the scores handed in, and ``None`` while there are none."""

    items: tuple[QuizItem, ...]
    rows: tuple[Row, ...]
    best_score: int
    handed_in: int
    mean: float | None
    median: float | None

    @property
    def unmarked(self) -> int:
        return sum(row.unmarked for row in self.rows)

    @property
    def final(self) -> list[Row]:
        """The rows of those who have handed in."""
        return [row for row in self.rows if row.state.is_final]


def score_table(quiz: Quiz, at: datetime.datetime) -> ScoreTable:
    """The whole table, by name. Causes six queries, whatever the size; give the quiz with its assignment.

    Rows are the students of the class, and whoever began as one and is not in the class any more.
    """
    items = tuple(quiz.items.with_question())
    tries = _tries_by_student(quiz)
    answers = _answers_by_attempt(attempt for attempts in tries.values() for attempt in attempts)
    members = list(quiz.assignment.classroom.memberships.select_related("user"))
    rows = [
        _row(user, member, [_tried(attempt, items, answers) for attempt in tries.get(user.pk, ())], quiz, items, at)
        for user, member in _people(members, [attempts[0] for attempts in tries.values()])
    ]
    final = [row.score for row in rows if row.state.is_final and row.score is not None]
    return ScoreTable(
        items=items,
        rows=tuple(sorted(rows, key=by_name)),
        best_score=sum(item.best_points for item in items),
        handed_in=len(final),
        mean=statistics.fmean(final) if final else None,
        median=statistics.median(final) if final else None,
    )


def cells_of(attempt: Attempt, items: Iterable[QuizItem]) -> tuple[Cell, ...]:
    """The attempt's answers in the order of the items. Causes a query."""
    return _cells(_answers_by_attempt([attempt]).get(attempt.pk, {}), items)


def state_of(attempt: Attempt | None, at: datetime.datetime) -> State:
    if attempt is None:
        return State.NOT_STARTED
    if attempt.is_open:
        return State.TIME_OVER if attempt.is_over(at) else State.IN_PROGRESS
    return State.LATE if attempt.is_late else State.HANDED_IN


def _tries_by_student(quiz: Quiz) -> dict[int, list[Attempt]]:
    """Each student's attempts, the first one first."""
    tries: dict[int, list[Attempt]] = {}
    for attempt in quiz.attempts.select_related("student").order_by("number"):
        attempt.quiz = quiz
        tries.setdefault(attempt.student_id, []).append(attempt)
    return tries


def _answers_by_attempt(attempts: Iterable[Attempt]) -> dict[int, dict[int, Response]]:
    """Responses by attempt and item."""
    by_attempt: dict[int, dict[int, Response]] = {}
    for response in Response.objects.filter(attempt__in=list(attempts)).select_related("choice").order_by():
        by_attempt.setdefault(response.attempt_id, {})[response.item_id] = response
    return by_attempt


def _people(members: list[Membership], attempts: Iterable[Attempt]) -> Iterable[tuple[User, Membership | None]]:
    """Everyone with a row, and their membership if they are in the class now. Who teaches and tries it has no row."""
    teaching = {member.user_id for member in members if member.is_teaching}
    current = {
        member.user_id: member
        for member in members
        if member.is_active and member.user.is_active and not member.is_teaching
    }
    former = [attempt.student for attempt in attempts if attempt.student_id not in current.keys() | teaching]
    yield from ((member.user, member) for member in current.values())
    yield from ((user, None) for user in former)


@dataclass(frozen=True)
class _Tried:
    """An attempt with its answers and what they reached."""

    attempt: Attempt
    cells: tuple[Cell, ...]

    @property
    def score(self) -> float:
        return in_points(sum(cell.earned for cell in self.cells))

    def unmarked(self, at: datetime.datetime) -> int:
        is_over = state_of(self.attempt, at).is_over
        return sum(cell.mark is Mark.UNMARKED for cell in self.cells) if is_over else 0


def _tried(attempt: Attempt, items: tuple[QuizItem, ...], answers: dict[int, dict[int, Response]]) -> _Tried:
    return _Tried(attempt, _cells(answers.get(attempt.pk, {}), items))


def _row(
    student: User,
    membership: Membership | None,
    tries: list[_Tried],
    quiz: Quiz,
    items: tuple[QuizItem, ...],
    at: datetime.datetime,
) -> Row:
    """The try that counts; before any is handed in the one that is open."""
    if not tries:
        return Row(student, membership, State.NOT_STARTED, None, tuple(Cell(Mark.NONE) for _ in items))
    final = [one for one in tries if not one.attempt.is_open]
    scores = [one.score for one in final]
    place = counting(quiz.counts, scores)
    shown = tries[-1] if place is None else final[place]
    score = shown.score if place is None else counted(quiz.counts, scores)
    unmarked = sum(one.unmarked(at) for one in tries)
    return Row(
        student, membership, state_of(shown.attempt, at), score, shown.cells, shown.attempt, len(tries), unmarked
    )


def _cells(responses: dict[int, Response], items: Iterable[QuizItem]) -> tuple[Cell, ...]:
    return tuple(cell_of(item, responses.get(item.pk)) for item in items)


def cell_of(item: QuizItem, response: Response | None) -> Cell:
    """An answer in words and points; reads the response's choice."""
    if response is None:
        return Cell(Mark.NONE)
    answer = item.question.how.show_answer(response.answer, item.question.asked)
    return Cell(mark_of(item, response), earned(item, response), answer, response.saved_at)


def by_name(row: Row) -> tuple[str, int]:
    return (row.student.shown_name.casefold(), row.student.pk)
