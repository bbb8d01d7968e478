import datetime

import pytest
from django.utils import timezone

from quiz.kinds import Answer
from quiz.models import Attempt
from quiz.scoring.scores import Mark, State, score_table
from tests import factories, factories_quiz

NOW = timezone.now()


def handed_in(**fields):
    return {"state": Attempt.State.HANDED_IN, "handed_in_at": NOW, **fields}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=3)


def table_by_name(quiz):
    table = score_table(quiz, NOW)
    return table, {row.student.shown_name: row for row in table.rows}


def test_rows_are_students_with_state_score_and_marks(cast, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1, 2, None], **handed_in())

    table, rows = table_by_name(quiz)

    assert [(row.student, row.state, row.score) for row in table.rows] == [
        (cast.student, State.HANDED_IN, 1),
        (cast.classmate, State.NOT_STARTED, None),
    ]
    assert [(cell.mark, cell.answer) for cell in rows["Ada"].cells] == [
        (Mark.RIGHT, "Twice"),
        (Mark.WRONG, "Once"),
        (Mark.NONE, ""),
    ]
    assert [cell.mark for cell in rows["Bo"].cells] == [Mark.NONE] * 3
    assert (table.best_score, table.handed_in) == (3, 1)


@pytest.mark.parametrize(
    ("counts", "score", "second"),
    [("best", 2, "Twice"), ("first", 2, "Twice"), ("last", 1, "Once"), ("average", 1.5, "Once")],
)
def test_of_several_tries_one_counts_or_their_average(cast, quiz, counts, score, second):
    """An open try counts for nothing before it is handed in."""
    quiz.counts = counts
    factories_quiz.make_attempt(quiz, cast.student, [1, 1, 2], **handed_in())
    factories_quiz.make_attempt(quiz, cast.student, [1, 2], number=2, **handed_in())
    factories_quiz.make_attempt(quiz, cast.student, [1, 1, 1], number=3)

    table, rows = table_by_name(quiz)

    ada = rows["Ada"]
    assert (ada.state, ada.score, ada.tries, ada.cells[1].answer) == (State.HANDED_IN, score, 3, second)
    assert (table.handed_in, table.mean) == (1, score)


def test_points_of_an_item_count(cast, quiz):
    quiz.items.filter(position=1).update(points=5)
    factories_quiz.make_attempt(quiz, cast.student, [1, 1], **handed_in())

    table, rows = table_by_name(quiz)

    assert (rows["Ada"].score, table.best_score) == (6, 7)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, State.IN_PROGRESS),
        ({"started_at": NOW - datetime.timedelta(minutes=90)}, State.TIME_OVER),
        (handed_in(), State.HANDED_IN),
        (handed_in(handed_in_at=NOW + datetime.timedelta(hours=3)), State.LATE),
    ],
)
def test_states(cast, quiz, fields, state):
    cast.assignment.due_at = NOW + datetime.timedelta(hours=1)
    cast.assignment.save()
    quiz.assignment, quiz.time_limit_minutes = cast.assignment, 30
    quiz.save()
    factories_quiz.make_attempt(quiz, cast.student, [1], **fields)

    assert table_by_name(quiz)[1]["Ada"].state == state


def test_last_save_of_an_attempt_in_progress(cast, quiz):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1, 1])
    later = timezone.now() + datetime.timedelta(minutes=4)
    attempt.responses.filter(item__position=2).update(saved_at=later)

    assert table_by_name(quiz)[1]["Ada"].last_save == later
    assert table_by_name(quiz)[1]["Bo"].last_save is None


def test_mean_and_median_are_of_what_was_handed_in(cast, quiz):
    assert (score_table(quiz, NOW).mean, score_table(quiz, NOW).median) == (None, None)
    third = factories.make_student(cast.classroom, "Cy")
    open_one = factories.make_student(cast.classroom, "Di")
    factories_quiz.make_attempt(quiz, cast.student, [1, 1, 1], **handed_in())
    factories_quiz.make_attempt(quiz, cast.classmate, [1, 2, 2], **handed_in())
    factories_quiz.make_attempt(quiz, third, [2, 2, 2], **handed_in())
    factories_quiz.make_attempt(quiz, open_one, [1, 1, 1])

    table = score_table(quiz, NOW)

    assert (table.handed_in, round(table.mean, 3), table.median) == (3, 1.333, 1)


def test_removed_students_stay_if_they_began(cast, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1])
    cast.classroom.memberships.filter(user__in=[cast.student, cast.classmate]).update(is_active=False)

    assert [(row.student, row.is_member) for row in score_table(quiz, NOW).rows] == [(cast.student, False)]


def test_a_teacher_who_tries_the_quiz_has_no_row(cast, quiz):
    factories_quiz.make_attempt(quiz, cast.teacher, [1], **handed_in())

    table = score_table(quiz, NOW)

    assert ([row.student for row in table.rows], table.handed_in) == ([cast.student, cast.classmate], 0)


def test_every_kind_of_answer_has_a_cell(cast):
    kinds = [
        "multiple_choice",
        "true_false",
        "gap",
        "open_gap",
        "short_answer",
        "matching",
        "ordering",
        "find_evidence",
        "written",
        "poll",
    ]
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds)
    half = Answer(partners=("yellow", "the captain", "a lake"))
    answers = [1, 2, 1, Answer(text="Yellow"), None, half, None, 2, Answer(text="It is free."), 2]
    factories_quiz.make_attempt(quiz, cast.student, answers, **handed_in())

    table, rows = table_by_name(quiz)

    assert (rows["Ada"].score, table.best_score) == (3.7, 9)
    assert [(cell.mark.value, cell.answer) for cell in rows["Ada"].cells] == [
        ("right", "Twice"),
        ("wrong", "False"),
        ("right", "bicycles"),
        ("right", "Yellow"),
        ("no answer", ""),
        ("partly right", "The colour – yellow; The load – the captain; The water – a lake"),
        ("no answer", ""),
        ("wrong", "It carries bicycles for free."),
        ("not marked yet", "It is free."),
        ("not scored", "No"),
    ]


@pytest.mark.parametrize("students", [1, 3])
def test_queries_do_not_grow_with_the_class(db, django_assert_num_queries, students):
    assignment = factories.make_assignment()
    quiz = factories_quiz.make_quiz(assignment, items=students * 2)
    for _ in range(students):
        factories_quiz.make_attempt(quiz, factories.make_student(assignment.classroom), [1, 2])

    with django_assert_num_queries(5):
        score_table(quiz, NOW)
