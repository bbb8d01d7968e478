import csv
import datetime
import io

import pytest

from quiz.exports import file_name, safe_cell, scores_as_csv
from quiz.kinds import Answer
from quiz.models import Attempt
from quiz.scores import score_table
from tests import factories, factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-3+cmd", "'-3+cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        ("＝1+1", "'＝1+1"),
        ("＠x", "'＠x"),
        ("  =1", "'  =1"),
        ("\u200b=1", "'\u200b=1"),
        ('"=1', "'\"=1"),
        ("x;=1", "x;'=1"),
        ("x\n=1", "x\n'=1"),
        ('=HYPERLINK("http://example.org","a")', '\'=HYPERLINK("http://example.org","a")'),
        ("-3", "-3"),
        ("+4.5", "+4.5"),
        ("-3,5", "-3,5"),
        ("7", "7"),
        ("Ada", "Ada"),
        ("a - b = c", "a - b = c"),
        ("", ""),
        ("小红书", "小红书"),
    ],
)
def test_safe_cell(text, cell):
    assert safe_cell(text) == cell


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

    assert file_name(factories.make_assignment(classroom, article)) == expected
