"""What a small class's answers tell, worked out by hand."""

import pytest

from classroom.paragraphs import paragraphs_of
from quiz.insight.answers import class_answers
from quiz.insight.items import item_insights
from quiz.keys.key_plans import Fix
from quiz.kinds import Answer
from quiz.kinds.keys import Key
from tests import factories_quiz
from tests.quiz import lessons, wrong_keys


def insights(quiz):
    return item_insights(class_answers(quiz), paragraphs_of(quiz.assignment.article.sections.all()))


def quiz_of(cast, *kinds, points=1):
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(kinds, start=1):
        quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=position, points=points)
    return quiz


def told(insight):
    """Each answer with who gave it."""
    return [
        (taken.part.about, taken.part.text, taken.is_right, [one.student.shown_name for one in taken.takers])
        for taken in insight.taken
    ]


def test_options_with_their_takers(cast):
    quiz = lessons.make_quiz(cast)
    lessons.hand_in(quiz, [1], [2], [1], [2], [None], [2])

    (found,) = insights(quiz)

    assert told(found) == [
        ("", "Twice", True, ["Ada", "Cy"]),
        ("", "Once", False, ["Bo", "Dee", "Femi"]),
        ("", "Never", False, []),
    ]
    assert [attempt.student.shown_name for attempt in found.silent] == ["Edda"]
    assert (found.facility.mean, found.wholly, found.marked, found.tries) == (pytest.approx(2 / 6), 2, 6, 6)
    assert (found.most_taken_wrong.part.letter, found.key_count) == ("B", 2)
    assert found.evidence.number == 1


def test_where_a_wrong_option_comes_from(cast):
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    question = factories_quiz.make_question(section, ["Twice", "bicycles", "Never"])
    quiz.items.create(question=question, position=1)
    lessons.hand_in(quiz, [2], [1])

    (found,) = insights(quiz)

    assert [[paragraph.number for paragraph in taken.places] for taken in found.taken] == [[], [2, 4], []]


def test_parts_of_pairs_count_in_part(cast):
    """Ada has all three pairs, Bo one, Cy none: a mean of 4/9, in hundredths of each (100 + 33 + 0) / 3."""
    quiz = quiz_of(cast, "matching", points=3)
    right = factories_quiz.answer_to("matching").partners
    mixed = (right[0], right[2], right[1])
    turned = (right[1], right[2], right[0])
    lessons.hand_in(quiz, *[[Answer(partners=partners)] for partners in (right, mixed, turned)])

    (found,) = insights(quiz)

    lines = [line.text for line in found.item.question.how.lines(found.item.question.asked)]
    assert found.facility.mean == pytest.approx((1 + 0.33 + 0) / 3)
    assert told(found) == [
        (lines[0], right[0], True, ["Ada", "Bo"]),
        (lines[0], right[1], False, ["Cy"]),
        (lines[1], right[1], True, ["Ada"]),
        (lines[1], right[2], False, ["Bo", "Cy"]),
        (lines[2], right[2], True, ["Ada"]),
        (lines[2], right[1], False, ["Bo"]),
        (lines[2], right[0], False, ["Cy"]),
    ]
    assert (found.most_taken_wrong.part.about, found.key_count) == (lines[1], 1)


def test_typed_answers_that_say_the_same_are_one_and_the_most_frequent_stands_first(cast):
    quiz = quiz_of(cast, "short_answer")
    right = factories_quiz.answer_to("short_answer")
    typed = [right, "The Bridge", "bridge", "bridge", "a tunnel", right]
    lessons.hand_in(quiz, *[[one if isinstance(one, Answer) else Answer(text=one)] for one in typed])

    (found,) = insights(quiz)

    assert told(found) == [
        ("", "bridge", False, ["Bo", "Cy", "Dee"]),
        ("", right.text, True, ["Ada", "Femi"]),
        ("", "a tunnel", False, ["Edda"]),
    ]


def test_what_a_teacher_marks_right_is_right(cast):
    quiz = quiz_of(cast, "short_answer")
    attempts = lessons.hand_in(quiz, [Answer(text="a bridge")], [Answer(text="bridge")])
    attempts[0].responses.update(percent=100)

    assert told(insights(quiz)[0]) == [("", "a bridge", False, ["Ada", "Bo"])]
    attempts[1].responses.update(percent=100)
    assert told(insights(quiz)[0]) == [("", "a bridge", True, ["Ada", "Bo"])]


def test_written_answers_count_as_far_as_they_are_marked(cast):
    quiz = quiz_of(cast, "written", points=2)
    attempts = lessons.hand_in(quiz, *[[factories_quiz.answer_to("written")]] * 3)
    attempts[0].responses.update(percent=50)

    (found,) = insights(quiz)

    assert (found.marked, found.tries, found.facility.mean, found.taken) == (1, 3, 0.5, ())


def test_an_opinion_has_no_facility(cast):
    quiz = quiz_of(cast, "poll")
    lessons.hand_in(quiz, [1], [1], [2])

    (found,) = insights(quiz)

    assert (found.facility, found.discrimination, found.most_taken_wrong) == (None, None, None)
    assert [(is_right, len(takers)) for _, _, is_right, takers in told(found)][:2] == [(None, 2), (None, 1)]


def test_discrimination_is_against_the_points_of_all_other_questions(cast):
    """The figures are those of ``test_statistics``: 15 right here; else ten reach 3 points, five 2 and five 1."""
    quiz = lessons.make_quiz(cast, items=4)
    given = [[1, 1, 1, 1]] * 10 + [[1, 1, 1, 2]] * 5 + [[2, 1, 2, 2]] * 5
    lessons.hand_in(quiz, *given)

    found = insights(quiz)

    assert round(found[0].discrimination, 3) == 0.870
    assert found[1].discrimination is None


def test_points_weigh_and_what_waits_for_marks_is_left_out_of_the_rest(cast):
    quiz = lessons.make_quiz(cast, items=3)
    section = quiz.assignment.article.sections.first()
    quiz.items.create(question=factories_quiz.make_question_of("written", section), position=4, points=9)
    quiz.items.filter(position=2).update(points=5)
    words = factories_quiz.answer_to("written")
    given = [[1, 1, 2, words], [1, 1, 2, None], [2, 2, 1, words], [2, 1, 1, None]] * 5
    attempts = lessons.hand_in(quiz, *given)
    attempts[0].responses.filter(item__position=4).update(percent=100)

    found = insights(quiz)

    # Question 1 goes with 5, 5, 1 and 6 points else, so with a mean of 4.25: the covariance is 0.375, the variances
    # are 0.25 and 3.6875.
    assert found[0].discrimination == pytest.approx(0.375 / (0.25 * 3.6875) ** 0.5)
    assert found[3].discrimination is None


@pytest.mark.parametrize(("students", "has_one"), [(19, False), (20, True)])
def test_no_discrimination_from_fewer_than_twenty_tries(cast, students, has_one):
    quiz = lessons.make_quiz(cast, items=2)
    lessons.hand_in(quiz, *([[1, 1], [2, 2]] * 10)[:students])

    assert (insights(quiz)[0].discrimination is not None) == has_one


def test_a_corrected_key_is_the_right_answer(cast):
    quiz = lessons.make_quiz(cast)
    lessons.hand_in(quiz, [1], [2], [3])
    wrong_keys.fix_key(wrong_keys.first_item(quiz))

    (found,) = insights(quiz)

    assert [taken.is_right for taken in found.taken] == [True, True, False]
    assert (found.wholly, found.most_taken_wrong.part.text, found.key_count) == (2, "Never", 2)


def test_a_pair_that_is_right_in_one_of_several_ways(cast):
    quiz = quiz_of(cast, "matching")
    right = factories_quiz.answer_to("matching").partners
    turned = (right[1], right[0], right[2])
    lessons.hand_in(quiz, [Answer(partners=right)], [Answer(partners=turned)])
    wrong_keys.fix_key(wrong_keys.first_item(quiz), fix=Fix("key", Key(partners=(right, turned))))

    (found,) = insights(quiz)

    assert (found.wholly, found.most_taken_wrong) == (2, None)
    assert [taken.is_right for taken in found.taken] == [True] * 5


@pytest.mark.parametrize("way", ["void", "everybody"])
def test_what_does_not_count_tells_nothing(cast, way):
    quiz = lessons.make_quiz(cast, items=2)
    lessons.hand_in(quiz, *[[1, 1], [2, 2]] * 10)
    wrong_keys.fix_key(wrong_keys.first_item(quiz), fix=Fix(way, Key()))

    first, second = insights(quiz)

    assert (first.facility, first.discrimination, second.discrimination) == (None, None, None)
    assert [taken.count for taken in first.taken] == [10, 10, 0]
