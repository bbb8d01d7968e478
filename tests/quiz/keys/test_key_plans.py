"""What a corrected key would change, said before it does."""

import pytest

from quiz.keys.key_plans import Fix, correctable, plan_of, signature
from quiz.kinds.keys import Key
from quiz.models import Attempt, Quiz, QuizItem, Response
from tests import factories, factories_quiz
from tests.quiz.wrong_keys import NOON, ONCE_ONLY, ONCE_TOO, first_item, fix_key, hand_in, make_class, set_by_hand
from tests.tables import changed, contents

EVERYBODY = Fix("everybody", Key(right=(1,)))
VOID = Fix("void", Key(right=(1,)))


@pytest.fixture
def quiz(cast):
    return make_class(cast)


def scores(plan):
    return {score.student.pseudonym: (score.before, score.after) for score in plan.scores}


def test_another_right_option_gives_to_some_and_takes_from_others(quiz):
    plan = plan_of(first_item(quiz), ONCE_ONLY)

    assert scores(plan) == {"Ada": (0, 1), "Bo": (2, 1)}
    assert [score.student.pseudonym for score in plan.changed] == ["Ada", "Bo"]
    assert (plan.best_before, plan.best_after, plan.unfinished) == (2, 2, 1)


def test_one_more_right_option_takes_from_nobody(quiz):
    plan = plan_of(first_item(quiz), ONCE_TOO)

    assert scores(plan) == {"Ada": (0, 1), "Bo": (2, 2)}
    assert [score.student.pseudonym for score in plan.changed] == ["Ada"]


def test_everybody_is_who_has_handed_in_with_an_answer_or_without(quiz, cast):
    idle = factories.make_student(cast.classroom, "Di")
    hand_in(quiz, idle, [None, 1])

    plan = plan_of(first_item(quiz), EVERYBODY)

    assert scores(plan) == {"Ada": (0, 1), "Bo": (2, 2), "Di": (1, 2)}
    assert [one.attempt.student.pseudonym for one in plan.remarked if one.response is None] == ["Di"]


def test_what_does_not_count_counts_for_nobody_and_not_for_the_best_score(quiz):
    plan = plan_of(first_item(quiz), VOID)

    assert scores(plan) == {"Ada": (0, 0), "Bo": (2, 1)}
    assert (plan.best_before, plan.best_after, plan.remarked) == (2, 1, ())
    assert len(plan.changed) == 2


def test_what_a_person_has_marked_stays(quiz, cast):
    set_by_hand(quiz.attempts.get(student=cast.student), 50, cast.teacher)

    plan = plan_of(first_item(quiz), ONCE_TOO)

    assert scores(plan) == {"Ada": (0.5, 0.5), "Bo": (2, 2)}
    assert [response.attempt.student for response in plan.kept] == [cast.student]


@pytest.mark.parametrize(
    ("counts", "expected"), [("best", (1, 2)), ("first", (0, 1)), ("last", (1, 2)), ("average", (0.5, 1.5))]
)
def test_scores_are_those_that_count_of_several_tries(quiz, cast, counts, expected):
    quiz.counts = counts
    quiz.save()
    hand_in(quiz, cast.student, [2, 1], number=2)

    plan = plan_of(first_item(quiz), ONCE_TOO)

    assert scores(plan)["Ada"] == expected


def test_a_question_that_does_not_count_can_count_again(quiz):
    QuizItem.objects.filter(position=1).update(points=3)
    fix_key(first_item(quiz), fix=VOID)

    plan = plan_of(first_item(quiz), ONCE_TOO)

    assert first_item(quiz).points == 0
    assert scores(plan) == {"Ada": (0, 3), "Bo": (1, 4)}
    assert (plan.best_before, plan.best_after) == (1, 4)


def test_planning_changes_nothing(quiz):
    before = contents()

    for fix in (ONCE_ONLY, EVERYBODY, VOID):
        plan_of(first_item(quiz), fix)

    assert changed(before, contents()) == []


def signed(quiz):
    return signature([plan_of(first_item(quiz), ONCE_TOO)])


def test_the_signature_is_another_when_what_was_seen_is_another(quiz, cast):
    seen = signed(quiz)
    assert signed(quiz) == seen

    hand_in(quiz, factories.make_student(cast.classroom), [2])
    handed_in = signed(quiz)
    set_by_hand(quiz.attempts.get(student=cast.classmate), 100, cast.teacher)
    set_right = signed(quiz)
    fix_key(first_item(quiz), fix=ONCE_ONLY)

    assert len({seen, handed_in, set_right, signed(quiz)}) == 4


def test_who_is_still_at_work_disturbs_no_plan(quiz, cast):
    seen = signed(quiz)

    Response.objects.filter(attempt__student=cast.third).update(percent=100)
    factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [2], started_at=NOON)

    assert signed(quiz) == seen


def test_which_quizzes_can_be_corrected_together(quiz, cast):
    item, quizzes = first_item(quiz), Quiz.objects.manageable_by(cast.teacher)
    begun, archived, foreign, unbegun = (
        factories_quiz.make_quiz(factories.make_assignment(room, cast.assignment.article), items=0)
        for room in (
            factories.make_classroom(),
            factories.make_classroom(is_archived=True),
            cast.other_classroom,
            factories.make_classroom(),
        )
    )
    for other in (begun, archived, foreign, unbegun):
        other.items.create(question=item.question, position=1)
    for other in (begun, archived, foreign):
        factories_quiz.make_attempt(other, cast.student)
    for other in (begun, archived, unbegun):
        cast.teacher.memberships.create(classroom=other.assignment.classroom, role="teacher")

    assert {one.quiz for one in correctable(item, quizzes)} == {quiz, begun}


@pytest.mark.parametrize("students", [1, 3])
def test_a_plan_takes_the_same_queries(quiz, cast, django_assert_num_queries, students):
    for _ in range(students):
        hand_in(quiz, factories.make_student(cast.classroom), [2, 2])
    item = first_item(quiz)

    with django_assert_num_queries(3):
        assert len(plan_of(item, ONCE_TOO).scores) == students + 2
    assert Attempt.objects.count() == students + 3
