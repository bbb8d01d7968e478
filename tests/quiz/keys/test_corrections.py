"""A key is put right: marks, history, notices."""

import pytest

from quiz.keys.corrections import Outdated, correct
from quiz.keys.key_plans import Fix
from quiz.kinds import Answer, keys
from quiz.kinds.keys import Key
from quiz.models import Attempt, KeyCorrection, Notice, Question, Response, ScoreChange
from quiz.scoring.marking import Mark, mark_of
from quiz.taking.attempts import hand_in_attempt, save_answer
from tests import factories, factories_quiz
from tests.factories_quiz import BY_MACHINE, OTHER, answer_to
from tests.quiz.wrong_keys import (
    NOON,
    ONCE_ONLY,
    ONCE_TOO,
    ONE,
    REASON,
    first_item,
    fix_key,
    hand_in,
    make_challenge,
    make_class,
    percents,
    set_by_hand,
)
from tests.tables import changed, contents

EVERYBODY = Fix("everybody", Key(right=(1,)))
VOID = Fix("void", Key(right=(1,)))


@pytest.fixture
def quiz(cast):
    return make_class(cast)


def attempt_of(quiz, student):
    return Attempt.objects.with_score().get(quiz=quiz, student=student)


def notices():
    rows = Notice.objects.values_list("attempt__student__pseudonym", "before", "after", "best_before", "best_after")
    return {name: numbers for name, *numbers in rows}


def test_all_answers_are_marked_again(quiz):
    fix_key(first_item(quiz), fix=ONCE_ONLY)

    assert percents(quiz) == {"Ada": 100, "Bo": 0, "Cy": 100}
    assert percents(quiz, 2) == {"Ada": 0, "Bo": 100}
    assert first_item(quiz).key_text == "Once"


def test_the_history_keeps_what_was_before_and_why(quiz, cast):
    fix_key(first_item(quiz), fix=ONCE_ONLY, corrector=cast.teacher)

    rows = ScoreChange.objects.values_list(
        "response__attempt__student__pseudonym", "cause", "before", "after", "reason", "changed_by", "changed_at"
    )
    who = (REASON, cast.teacher.pk, ONE)
    assert set(rows) == {("Ada", "key", 0, 100, *who), ("Bo", "key", 100, 0, *who), ("Cy", "key", 0, 100, *who)}
    correction = KeyCorrection.objects.get()
    assert (correction.key, correction.way, correction.made_by) == (Key(right=(2,)), "key", cast.teacher)
    assert first_item(quiz).correction == correction


def test_who_has_handed_in_and_has_another_score_is_told(quiz):
    fix_key(first_item(quiz))

    assert notices() == {"Ada": [0, 100, 2, 2]}


def test_the_question_and_other_quizzes_stay_as_they_were_answered(quiz, cast):
    item = first_item(quiz)
    other = factories_quiz.make_quiz(cast.other_assignment, items=0)
    other.items.create(question=item.question, position=1)
    hand_in(other, cast.outsider, [2])
    before = list(Question.objects.values()), item.question.asked

    fix_key(item, fix=ONCE_ONLY)

    assert (list(Question.objects.values()), Question.objects.get(pk=item.question_id).asked) == before
    assert (percents(other), first_item(other).key_text) == ({"Ada": 0}, "Twice")


def test_several_quizzes_are_put_right_at_once(quiz, cast):
    item = first_item(quiz)
    other = factories_quiz.make_quiz(cast.other_assignment, items=0)
    other.items.create(question=item.question, position=1)
    hand_in(other, cast.outsider, [2])

    plans = fix_key(item, first_item(other))

    assert [plan.item.quiz for plan in plans] == [quiz, other]
    assert percents(other) == {"Ada": 100}
    assert KeyCorrection.objects.count() == 2


def test_a_persons_mark_stays_and_is_not_undone(quiz, cast):
    attempt = attempt_of(quiz, cast.student)
    set_by_hand(attempt, 50, cast.teacher)

    fix_key(first_item(quiz))

    response = attempt.responses.get(item__position=1)
    assert (response.percent, response.marked_by) == (50, cast.teacher)
    assert notices() == {}


def test_everybody_gets_the_points_also_without_an_answer(quiz, cast):
    idle = factories.make_student(cast.classroom, "Di")
    attempt = hand_in(quiz, idle, [None, 1])

    fix_key(first_item(quiz), fix=EVERYBODY)

    response = attempt.responses.get(item__position=1)
    assert percents(quiz) == {"Ada": 100, "Bo": 100, "Cy": 100, "Di": 100}
    assert (response.filled, mark_of(first_item(quiz), response)) == ("none", Mark.RIGHT)
    assert notices() == {"Ada": [0, 100, 2, 2], "Di": [100, 200, 2, 2]}
    assert ScoreChange.objects.get(response=response).before is None


def test_what_everybody_got_can_be_taken_back(quiz, cast):
    idle = factories.make_student(cast.classroom, "Di")
    attempt = hand_in(quiz, idle, [None, 1])
    fix_key(first_item(quiz), fix=EVERYBODY)

    fix_key(first_item(quiz), fix=ONCE_TOO)

    assert percents(quiz) == {"Ada": 100, "Bo": 100, "Cy": 100, "Di": 0}
    assert mark_of(first_item(quiz), attempt.responses.get(item__position=1)) is Mark.NONE


def test_a_question_that_does_not_count_leaves_every_score(quiz, cast):
    fix_key(first_item(quiz), fix=VOID)

    bo = attempt_of(quiz, cast.classmate)
    assert (bo.score, bo.best_score) == (1, 1)
    assert mark_of(first_item(quiz), bo.responses.get(item__position=1)) is Mark.UNSCORED
    assert notices() == {"Ada": [0, 0, 2, 1], "Bo": [200, 100, 2, 1]}
    assert ScoreChange.objects.count() == 0


def test_it_counts_again_with_the_points_it_had(quiz, cast):
    fix_key(first_item(quiz), fix=VOID)

    fix_key(first_item(quiz), fix=ONCE_TOO)

    ada = attempt_of(quiz, cast.student)
    assert (ada.score, ada.best_score) == (1, 2)


def test_an_open_attempt_is_marked_by_the_key_of_the_day(quiz, cast):
    fix_key(first_item(quiz), fix=ONCE_ONLY)
    attempt = quiz.attempts.get(student=cast.third)

    save_answer(attempt=attempt, item=first_item(quiz), answer=Answer(position=1), at=NOON)
    wrong = attempt.responses.get().percent
    save_answer(attempt=attempt, item=first_item(quiz), answer=Answer(position=2), at=NOON)

    assert (wrong, attempt.responses.get().percent) == (0, 100)


def test_handing_in_marks_by_the_key_of_the_day(quiz, cast):
    """An answer that was being saved while the key was corrected carries the old mark until then."""
    fix_key(first_item(quiz), fix=ONCE_ONLY)
    attempt = quiz.attempts.get(student=cast.third)
    Response.objects.filter(attempt=attempt).update(percent=0)

    hand_in_attempt(attempt=attempt, at=ONE)

    assert attempt.responses.get().percent == 100


def test_who_hands_in_later_gets_what_everybody_gets(quiz, cast):
    fix_key(first_item(quiz), fix=EVERYBODY)
    late = factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), started_at=NOON)

    hand_in_attempt(attempt=late, at=ONE)

    assert [(one.item.position, one.percent, one.saved_at) for one in late.responses.all()] == [(1, 100, ONE)]


@pytest.mark.parametrize("kind", BY_MACHINE)
def test_every_kind_that_is_marked_can_be_put_right(cast, kind):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=[kind])
    other = answer_to(kind, OTHER)
    attempt = hand_in(quiz, cast.student, [other])
    item = first_item(quiz)
    assert attempt.responses.get().percent == 0

    fix_key(item, fix=Fix("key", keys.joined(item.question.how, item.question.asked, item.key, other)))

    assert attempt.responses.get().percent == 100


def test_what_was_not_seen_is_not_done(quiz, cast):
    before = contents()

    with pytest.raises(Outdated):
        correct(
            **{"items": [first_item(quiz)], "fix": ONCE_TOO, "reason": REASON},
            **{"corrector": cast.teacher, "at": ONE, "seen": "something else"},
        )

    assert changed(before, contents()) == []


def test_open_challenges_that_turn_out_right_are_accepted(quiz, cast):
    """The one that led to it, and another student's with the same answer; not one with an answer still wrong."""
    third = hand_in(quiz, factories.make_student(cast.classroom, "Di"), [3])
    twin = hand_in(quiz, factories.make_student(cast.classroom, "Em"), [2])
    led, wrong, also = (make_challenge(one) for one in (attempt_of(quiz, cast.student), third, twin))

    fix_key(first_item(quiz), challenge=led, corrector=cast.teacher)

    for one in (led, wrong, also):
        one.refresh_from_db()
    assert [one.state for one in (led, wrong, also)] == ["accepted", "open", "accepted"]
    assert (led.reply, led.answered_by, led.answered_at) == (REASON, cast.teacher, ONE)
    assert set(ScoreChange.objects.values_list("cause", flat=True)) == {"challenge"}
    assert set(Notice.objects.values_list("challenge", "before", "after")) == {(led.pk, 0, 100), (also.pk, 0, 100)}


def test_a_challenge_answered_meanwhile_stops_it(quiz, cast):
    led = make_challenge(
        attempt_of(quiz, cast.student), state="declined", reply="No.", answered_at=ONE, answered_by=cast.teacher
    )

    with pytest.raises(Outdated):
        fix_key(first_item(quiz), challenge=led)

    assert KeyCorrection.objects.count() == 0


def test_a_challenge_of_what_a_person_has_marked_is_answered_all_the_same(quiz, cast):
    attempt = attempt_of(quiz, cast.student)
    led = make_challenge(attempt)
    set_by_hand(attempt, 50, cast.teacher)

    fix_key(first_item(quiz), challenge=led)

    assert list(Notice.objects.values_list("attempt", "challenge", "before")) == [(attempt.pk, led.pk, None)]
