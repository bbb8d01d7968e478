import pytest

from quiz.insight.answers import Which, class_answers
from tests import factories, factories_quiz
from tests.quiz import lessons


def looked_at(quiz, which=Which.FIRST):
    return [(one.attempt.student.shown_name, one.attempt.number) for one in class_answers(quiz, which).tries]


@pytest.fixture
def quiz(cast):
    """Ada is better in her second try and has begun a third; Bo has handed in once."""
    quiz = lessons.make_quiz(cast, items=2, tries_allowed=None)
    (ada, _) = lessons.hand_in(quiz, [2, 2], [1, 2])
    factories_quiz.make_attempt(quiz, ada.student, [1, 1], number=2, **lessons.HANDED_IN)
    factories_quiz.make_attempt(quiz, ada.student, [2, 2], number=3)
    return quiz


def test_first_tries_are_looked_at_unless_asked_otherwise(quiz):
    assert looked_at(quiz) == [("Ada", 1), ("Bo", 1)]
    assert looked_at(quiz, Which.COUNTING) == [("Ada", 2), ("Bo", 1)]
    assert looked_at(quiz, Which.ALL) == [("Ada", 1), ("Ada", 2), ("Bo", 1)]


@pytest.mark.parametrize(("counts", "number"), [("best", 2), ("first", 1), ("last", 2), ("average", 2)])
def test_the_try_that_counts_is_the_one_of_the_score(quiz, counts, number):
    quiz.counts = counts

    assert looked_at(quiz, Which.COUNTING)[0] == ("Ada", number)


def test_only_students_and_only_what_was_handed_in(quiz, cast):
    factories_quiz.make_attempt(quiz, cast.teacher, [1, 1], **lessons.HANDED_IN)
    factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom, "Cy"), [1, 1])

    answers = class_answers(quiz)

    assert [one.attempt.student.shown_name for one in answers.tries] == ["Ada", "Bo"]
    assert [student.shown_name for student in answers.students] == ["Ada", "Bo", "Cy"]


def test_who_has_left_the_class_has_answered_all_the_same(quiz, cast):
    cast.classroom.memberships.filter(user__pseudonym="Ada").update(is_active=False)

    answers = class_answers(quiz)

    assert [one.attempt.student.shown_name for one in answers.tries] == ["Ada", "Bo"]
    assert [student.shown_name for student in answers.students] == ["Bo"]


def test_what_no_answer_and_no_mark_are_worth(cast):
    """Empty written answers count once nothing waits any more: until then they would be all that is marked."""
    quiz = lessons.make_quiz(cast, items=1)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(("written", "poll"), start=2):
        quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=position)
    attempts = lessons.hand_in(quiz, [None, factories_quiz.answer_to("written"), 1], [1, None, 1])

    def told():
        answers = class_answers(quiz)
        earned = [list(answers.earned[item.pk].values()) for item in answers.items]
        return earned, [answers.is_marked(item) for item in answers.items]

    assert told() == ([[0.0, 1.0], [], []], [True, False, False])
    attempts[0].responses.filter(item__position=2).update(percent=50)
    assert told() == ([[0.0, 1.0], [0.5, 0.0], []], [True, True, False])


@pytest.mark.parametrize("students", [1, 3])
def test_queries(cast, django_assert_num_queries, students):
    quiz = lessons.make_quiz(cast, items=students)
    lessons.hand_in(quiz, *[[1] * students] * students)

    with django_assert_num_queries(5):
        class_answers(quiz)
