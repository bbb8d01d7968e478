import csv
import datetime
import io

import pytest

from classroom.spreadsheets import file_name
from quiz.files.answer_lists import given_answers
from quiz.files.exports import answers_as_csv, scores_as_csv
from quiz.kinds import Answer
from quiz.models import Attempt
from quiz.scoring.scores import score_table
from tests import factories, factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)


@pytest.fixture
def quiz(cast):
    cast.classroom.time_zone = "Asia/Tokyo"
    cast.classroom.save()
    cast.assignment.classroom = cast.classroom
    return factories_quiz.make_quiz(cast.assignment, items=2)


def rows(quiz):
    text = scores_as_csv(score_table(quiz, NOON), quiz.assignment)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_one_row_a_student_in_the_class_zone(cast, quiz):
    factories_quiz.make_attempt(
        quiz, cast.student, [1, 2], state=Attempt.State.HANDED_IN, handed_in_at=NOON, started_at=NOON
    )

    head, ada, bo = rows(quiz)

    assert head[:6] == ["Name", "State", "Handed in (Asia/Tokyo)", "Score", "Out of", "To be marked"]
    assert head[6:] == [f"{item.position}. {item.question.stem}" for item in quiz.items.all()]
    assert ada == ["Ada", "handed in", "2026-03-02 21:00", "1", "2", "0", "Twice", "Once"]
    assert bo == ["Bo", "not started", "", "", "2", "0", "", ""]


def test_parts_of_points_and_typed_formulas(cast, quiz):
    section = cast.assignment.article.sections.first()
    for position, kind in enumerate(("matching", "written"), start=3):
        quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=position)
    answers = [1, None, Answer(partners=("yellow", "", "a lake")), Answer(text="=1+1")]
    factories_quiz.make_attempt(quiz, cast.student, answers)

    ada = rows(quiz)[1]

    assert ada[3:] == ["1.7", "4", "0", "Twice", "", "The colour – yellow; The water – a lake", "'=1+1"]


def test_hostile_names_are_neutralised_and_text_survives(cast, quiz):
    factories.make_student(cast.classroom, '=cmd|"x",\n;1')
    factories.make_student(cast.classroom, "Zoë, 小明")

    names = [row[0] for row in rows(quiz)[1:]]

    assert names == ['\'=cmd|"x",\n;1', "Ada", "Bo", "Zoë, 小明"]


def test_a_removed_student_is_named_as_such(cast, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1])
    cast.classroom.memberships.filter(user=cast.student).update(is_active=False)

    assert [row[0] for row in rows(quiz)[1:]] == ["Ada (not in the class any more)", "Bo"]


def answer_rows(quiz):
    text = answers_as_csv(given_answers(quiz, NOON), quiz.assignment)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_one_row_an_answer(cast, quiz):
    section = cast.assignment.article.sections.first()
    quiz.items.create(question=factories_quiz.make_question_of("short_answer", section, stem="How cold?"), position=3)
    factories_quiz.make_attempt(
        quiz,
        cast.student,
        [1, None, Answer(text="-3")],
        state=Attempt.State.HANDED_IN,
        handed_in_at=NOON,
        started_at=NOON,
    )
    factories_quiz.make_attempt(quiz, cast.student, [2], number=2, started_at=NOON)
    factories_quiz.make_attempt(quiz, cast.teacher, [1], started_at=NOON)
    stem = quiz.items.first().question.stem

    head, first, typed, second = answer_rows(quiz)

    assert head == [
        *("Name", "In the class", "Try", "State", "Handed in (Asia/Tokyo)"),
        *("Question", "Kind", "Text", "Answer", "Right answer"),
        *("Mark", "Share in %", "Points", "Out of", "Saved at (Asia/Tokyo)", "Feedback"),
    ]
    at = "2026-03-02 21:00"
    handed_in = ["Ada", "yes", "1", "handed in", at]
    assert first == [
        *(*handed_in, "1", "Multiple choice", stem, "Twice", "Twice"),
        *("right", "100", "1", "1", at, ""),
    ]
    assert typed[5:9] == ["3", "Short answer", "How cold?", "-3"]
    assert second[:5] == ["Ada", "yes", "2", "in progress", ""]
    assert second[8:13] == ["Once", "Twice", "wrong", "0", "0"]


def test_what_is_not_marked_yet_has_no_points_and_no_formula_runs(cast, quiz):
    quiz.items.create(
        question=factories_quiz.make_question_of("written", cast.assignment.article.sections.first()), position=3
    )
    attempt = factories_quiz.make_attempt(quiz, cast.student, [None, None, Answer(text="＝1;=2")], started_at=NOON)
    attempt.responses.update(feedback="@x")

    (row,) = answer_rows(quiz)[1:]

    assert (row[8], row[10:13], row[-1]) == ("'＝1;'=2", ["not marked yet", "", ""], "'@x")


@pytest.mark.parametrize("size", [1, 3])
def test_all_answers_take_the_same_queries_for_few_and_many(cast, quiz, django_assert_num_queries, size):
    for number in range(size):
        factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [1, 2][:number])

    with django_assert_num_queries(5):
        answers_as_csv(given_answers(quiz, NOON), quiz.assignment)


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Class 7b", "A ferry", "scores-class-7b-a-ferry.csv"),
        ("../../etc", 'x"\r\nSet-Cookie: a', "scores-etc-x-set-cookie-a.csv"),
        ("七年级", "红书", "scores.csv"),
    ],
)
def test_file_names_are_safe(db, name, title, expected):
    classroom, article = factories.make_classroom(name=name), factories.make_article(title=title)

    assert file_name(factories.make_assignment(classroom, article), "scores") == expected
