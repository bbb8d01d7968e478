import random

import pytest

from quiz.kinds import NO_ANSWER
from rednote_site.sample import words
from rednote_site.sample.answers import items_of
from tests import factories_quiz
from tests.factories_quiz import BY_MACHINE, SCORED


@pytest.fixture
def items(db):
    """An item of every kind that is scored, by the name of the kind."""
    quiz = factories_quiz.make_quiz_of_kinds(kinds=SCORED)
    questions = [item.question for item in quiz.items.with_question()]
    return {item.question.kind: item for item in items_of(questions, random.Random(1))}


def test_a_right_answer_is_right_and_a_missed_one_is_not(items):
    rng = random.Random(1)

    for kind in BY_MACHINE:
        question = items[kind].question
        right = {question.how.mark(items[kind].right(rng), question.asked) for _ in range(20)}
        missed = {question.how.mark(items[kind].missed(rng), question.asked) for _ in range(20)}
        assert (kind, right, 100 in missed) == (kind, {100}, False)


def test_a_wrong_answer_is_one_that_a_student_could_give(items):
    rng = random.Random(1)

    for kind in BY_MACHINE:
        question = items[kind].question
        missed = [items[kind].missed(rng) for _ in range(20)]
        given = [answer for answer in missed if answer != NO_ANSWER]
        assert (kind, all(question.how.show_answer(answer, question.asked) for answer in given)) == (kind, True)
        assert given


def test_what_is_written_is_worth_what_its_sentences_say(items):
    question = items["written"].question
    rng = random.Random(1)

    good = {words.worth(words.good(rng, question)) for _ in range(50)}
    poor = {words.worth(words.poor(rng, question)) for _ in range(50)}

    assert (good, poor) == ({50, 100}, {0, 50})
