import pytest

from quiz.insight.lessons import lesson
from quiz.insight.sections import hardest_section
from tests import factories_quiz
from tests.quiz import lessons


@pytest.fixture
def quiz(cast):
    """Two questions on the first section, of one and of three points, and one on the second."""
    quiz = lessons.make_quiz(cast, items=1)
    first, second = quiz.assignment.article.sections.all()
    quiz.items.create(question=factories_quiz.make_question(first), position=2, points=3)
    quiz.items.create(question=factories_quiz.make_question(second), position=3)
    return quiz


def sections(quiz):
    return lesson(quiz, lessons.NOON).sections


def test_the_share_wrong_counts_points_for_each_try(quiz):
    """Ada lacks nothing of the first section, Bo three of four points, Cy all: a mean of (0 + 0.75 + 1) / 3."""
    lessons.hand_in(quiz, [1, 1, 1], [1, 2, 1], [2, 2, 1])

    first, second = sections(quiz)

    assert (first.wrong.mean, first.wrong.count) == (pytest.approx(1.75 / 3), 3)
    assert (second.wrong.mean, second.hardest) == (0, None)
    assert (first.hardest.item.position, hardest_section([second, first])) == (2, first)


def test_the_interval_counts_students_and_not_answers(quiz):
    lessons.hand_in(quiz, *[[1, 1, 1]] * 4)

    first, _ = sections(quiz)

    assert (round(first.wrong.low, 2), round(first.wrong.high, 2)) == (0.0, 0.49)


def test_nobody_has_handed_in(quiz):
    assert [(section.wrong, section.hardest) for section in sections(quiz)] == [(None, None), (None, None)]
    assert hardest_section(sections(quiz)) is None


def test_what_waits_for_marks_and_opinions_do_not_count(cast):
    quiz = lessons.make_quiz(cast, items=1)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(("written", "poll"), start=2):
        quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=position)
    lessons.hand_in(quiz, [1, factories_quiz.answer_to("written"), 1])

    first, second = sections(quiz)

    assert (first.wrong.mean, [item.position for item in first.items]) == (0, [1, 2])
    assert (second.items, second.wrong) == ((), None)


def test_a_section_of_an_earlier_text_stands_at_the_end(quiz):
    first, second = quiz.assignment.article.sections.all()
    first.is_current = False
    first.save()
    lessons.hand_in(quiz, [2, 2, 1])

    assert [section.section for section in sections(quiz)] == [second, first]
