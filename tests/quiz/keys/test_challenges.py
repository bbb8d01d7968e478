"""A student's challenge and the answer to it."""

import pytest
from django.db import IntegrityError

from quiz.keys.challenges import MOST_CHALLENGES, AnsweredAlready, NoChallenge, challenge, decline
from quiz.kinds import Answer
from quiz.models import Challenge, Notice, Response
from tests import factories_quiz
from tests.quiz.keys.test_corrections import VOID
from tests.quiz.wrong_keys import (
    NOON,
    ONE,
    REASON,
    first_item,
    fix_key,
    hand_in,
    make_challenge,
    make_class,
    set_by_hand,
)

SENTENCE = "It carries bicycles for free."


@pytest.fixture
def quiz(cast):
    return make_class(cast)


@pytest.fixture
def attempt(quiz, cast):
    """Ada's: she took the wrong option."""
    return quiz.attempts.get(student=cast.student)


def challenged(attempt, position=1):
    response = attempt.responses.get(item__position=position)
    item = attempt.quiz.items.with_question().get(position=position)
    start = item.question.section.body.index(SENTENCE)
    return challenge(response=response, item=item, span=(start, start + len(SENTENCE)), reason="Here.", at=ONE)


def test_a_challenge_keeps_answer_sentence_and_reason(attempt):
    kept = challenged(attempt)

    assert Challenge.objects.get() == kept
    assert (kept.said, kept.sentence, kept.reason, kept.state) == ("Once", SENTENCE, "Here.", "open")
    assert kept.response.item.question.section.body[kept.start :].startswith(SENTENCE)


def refused(attempt):
    with pytest.raises(NoChallenge):
        challenged(attempt)
    return Challenge.objects.count() == 0


def test_a_right_answer_is_not_challenged(quiz, cast):
    assert refused(quiz.attempts.get(student=cast.classmate))


@pytest.mark.parametrize("filled", ["none", "partly"])
def test_no_answer_and_half_of_one_are_not_challenged(attempt, filled):
    attempt.responses.update(filled=filled)

    assert refused(attempt)


def test_what_a_person_has_marked_is_not_challenged(attempt, cast):
    set_by_hand(attempt, 50, cast.teacher)

    assert refused(attempt)


def test_what_does_not_count_is_not_challenged(quiz, attempt):
    fix_key(first_item(quiz), fix=VOID)

    assert refused(attempt)


@pytest.mark.parametrize("kind", ["poll", "written"])
def test_what_no_machine_marks_is_not_challenged(cast, kind):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=[kind])
    answer = Answer(position=1) if kind == "poll" else Answer(text="It saves time.")

    assert refused(hand_in(quiz, cast.student, [answer]))


def test_an_answer_is_challenged_once(attempt, cast):
    first = challenged(attempt)
    with pytest.raises(NoChallenge):
        challenged(attempt)
    decline(challenge=first, reply="No.", decliner=cast.teacher, at=ONE)

    with pytest.raises(NoChallenge):
        challenged(attempt)
    assert Challenge.objects.count() == 1


def test_an_answer_that_was_changed_since_is_another_one(attempt, cast):
    decline(challenge=make_challenge(attempt, made_at=NOON), reply="No.", decliner=cast.teacher, at=NOON)
    Response.objects.filter(attempt=attempt).update(saved_at=ONE)

    assert challenged(attempt).is_open


def test_there_is_an_end_to_challenges(cast):
    quiz = make_class(cast, items=MOST_CHALLENGES + 1)
    attempt = quiz.attempts.get(student=cast.student)
    for position in range(1, MOST_CHALLENGES + 1):
        challenged(attempt, position)

    with pytest.raises(NoChallenge):
        challenged(attempt, MOST_CHALLENGES + 1)
    assert Challenge.objects.count() == MOST_CHALLENGES


def test_the_database_keeps_one_open_challenge_a_response(attempt):
    make_challenge(attempt)

    with pytest.raises(IntegrityError, match=r"response_id|one_open_challenge_per_response"):
        make_challenge(attempt)


def test_declining_keeps_the_words_and_tells_the_student(attempt, cast):
    kept = challenged(attempt)

    decline(challenge=kept, reply=REASON, decliner=cast.teacher, at=ONE)

    kept.refresh_from_db()
    assert (kept.state, kept.reply, kept.answered_by, kept.answered_at) == ("declined", REASON, cast.teacher, ONE)
    assert list(Notice.objects.values_list("attempt", "challenge", "before")) == [(attempt.pk, kept.pk, None)]
    assert attempt.responses.get(item__position=1).percent == 0


def test_a_challenge_is_answered_once(attempt, cast):
    kept = challenged(attempt)
    decline(challenge=kept, reply=REASON, decliner=cast.teacher, at=ONE)

    with pytest.raises(AnsweredAlready):
        decline(challenge=kept, reply="Another.", decliner=cast.teacher, at=ONE)
    assert (Challenge.objects.get().reply, Notice.objects.count()) == (REASON, 1)
