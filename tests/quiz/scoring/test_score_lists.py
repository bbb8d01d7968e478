import datetime

import pytest
from django.utils import timezone

from quiz.models import Attempt
from quiz.scoring.score_lists import FILTERS, filter_counts, filtered_rows, sorted_rows
from quiz.scoring.scores import score_table
from tests import factories, factories_quiz
from tests.quiz import marks

NOW = timezone.now()
HOUR = datetime.timedelta(hours=1)


def handed_in(**fields):
    return {"state": Attempt.State.HANDED_IN, "handed_in_at": NOW, **fields}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=3)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("name", ["Ada", "Bo", "Cy"]),
        ("-name", ["Cy", "Bo", "Ada"]),
        ("score", ["Bo", "Cy", "Ada"]),
        ("-score", ["Ada", "Cy", "Bo"]),
        ("state", ["Bo", "Cy", "Ada"]),
        ("-state", ["Ada", "Cy", "Bo"]),
    ],
)
def test_orders(cast, quiz, order, names):
    factories_quiz.make_attempt(quiz, cast.student, [1, 1], **handed_in())
    factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom, "Cy"), [1])

    assert [row.student.shown_name for row in sorted_rows(score_table(quiz, NOW).rows, order)] == names


def test_filters_part_the_class_by_state(cast):
    """Ada has handed in late and waits for a mark, Bo is at it, Cy's time is over, Di has not started."""
    quiz = marks.make_quiz(cast.assignment)
    quiz.time_limit_minutes = 30
    quiz.assignment.due_at = NOW
    factories_quiz.make_attempt(quiz, cast.student, [1, marks.WORDS], **handed_in(handed_in_at=NOW + HOUR))
    factories_quiz.make_attempt(quiz, cast.classmate, [1, marks.WORDS], started_at=NOW)
    over = factories.make_student(cast.classroom, "Cy")
    factories_quiz.make_attempt(quiz, over, [1, marks.WORDS], started_at=NOW - 2 * HOUR)
    factories.make_student(cast.classroom, "Di")

    table = score_table(quiz, NOW)

    assert {name: [row.student.shown_name for row in filtered_rows(table, name)] for name in FILTERS} == {
        "all": ["Ada", "Bo", "Cy", "Di"],
        "not-started": ["Di"],
        "in-progress": ["Bo"],
        "time-over": ["Cy"],
        "handed-in": ["Ada"],
        "late": ["Ada"],
        "to-mark": ["Ada", "Cy"],
    }
    assert filter_counts(table) == {
        "all": 4,
        "not-started": 1,
        "in-progress": 1,
        "time-over": 1,
        "handed-in": 1,
        "late": 1,
        "to-mark": 2,
    }
