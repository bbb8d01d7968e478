import dataclasses

import pytest

from quiz.models import Question
from quiz.questions import revision
from tests import factories, factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.kinds.shapes import options


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=2)


def edited(question, **changes):
    return dataclasses.replace(revision.wording_of(question), **changes)


def parts(kind):
    """What the example of the kind is made of."""
    return {"lines": EXAMPLES[kind].asked.lines, "accepted": EXAMPLES[kind].asked.accepted}


def revise(question, editor, state=Question.State.APPROVED, **changes):
    return revision.revise(question=question, wording=edited(question, **changes), state=state, editor=editor)


def test_a_question_that_nobody_has_answered_is_changed_in_place(cast, quiz):
    question = quiz.items.first().question

    outcome = revise(question, cast.teacher, stem="How often?", lines=options("Thrice", "Twice", key=2).lines)

    question.refresh_from_db()
    assert outcome == revision.Revision(question)
    assert (question.stem, question.version, question.key.text) == ("How often?", 1, "Twice")
    assert list(question.choices.values_list("position", "text", "is_correct")) == [
        (1, "Thrice", False),
        (2, "Twice", True),
    ]
    assert question.fingerprint == revision.wording_of(question).fingerprint


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_question_of_every_kind_is_kept_as_it_was_worded(cast, quiz, kind):
    wording = edited(quiz.items.first().question, kind=kind, stem="What is it?", **parts(kind))

    question = revision.write(wording=wording, state=Question.State.DRAFT)

    kept = Question.objects.get(pk=question.pk)
    assert revision.wording_of(kept) == wording
    assert (kept.key_text, kept.fingerprint) == (EXAMPLES[kind].key, wording.fingerprint)


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_new_version_of_every_kind_takes_its_lines_along(cast, quiz, kind):
    old = quiz.items.first().question
    first = revise(old, cast.teacher, kind=kind, **parts(kind)).question
    factories_quiz.make_attempt(quiz, cast.student)

    second = revise(first, cast.teacher, explanation="Because.").question

    assert (second.pk, second.replaces) != (first.pk, None)
    assert revision.wording_of(second) == edited(first, explanation="Because.")


def test_what_waits_for_a_question_waits_for_its_new_version(cast, quiz):
    question = quiz.items.first().question
    waiting = factories_quiz.make_question(question.section, state="reserve", reserve_for=question)
    factories_quiz.make_attempt(quiz, cast.student)

    new = revise(question, cast.teacher, stem="How often?").question

    waiting.refresh_from_db()
    assert waiting.reserve_for == new


def test_an_answered_question_stays_and_a_new_version_takes_over(cast, quiz):
    question = quiz.items.first().question
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1])
    before = revision.wording_of(question)
    same_text_again = factories.make_assignment(cast.classroom, cast.assignment.article, term="spring")
    not_begun = factories_quiz.make_quiz(same_text_again, items=0)
    not_begun.items.create(question=question, position=1)

    outcome = revise(question, cast.teacher, stem="How often?")

    question.refresh_from_db()
    new = outcome.question
    assert (question.state, revision.wording_of(question)) == (Question.State.RETIRED, before)
    assert (new.state, new.version, new.replaces, new.stem) == (Question.State.APPROVED, 2, question, "How often?")
    assert (outcome.is_new_version, outcome.moved, outcome.kept) == (True, 1, 1)
    assert quiz.items.first().question == question
    assert attempt.responses.get().choice.question == question
    assert not_begun.items.get().question == new


def test_a_begun_quiz_counts_even_before_the_first_answer(cast, quiz):
    question = quiz.items.first().question
    factories_quiz.make_attempt(quiz, cast.student)

    assert revise(question, cast.teacher, lines=options("Once", "Twice").lines).is_new_version


def test_a_quiz_of_another_teacher_keeps_the_old_question(cast, quiz):
    question = quiz.items.first().question

    outcome = revise(question, cast.other_teacher, stem="Taken over?")

    assert (outcome.is_new_version, outcome.moved, outcome.kept) == (True, 0, 1)
    assert quiz.items.first().question == question


def test_only_the_state_makes_no_version(cast, quiz):
    question = quiz.items.first().question
    factories_quiz.make_attempt(quiz, cast.student, [1])

    outcome = revise(question, cast.teacher, state=Question.State.DRAFT)

    question.refresh_from_db()
    assert (outcome.is_new_version, question.state) == (False, Question.State.DRAFT)


def test_a_new_version_keeps_where_the_question_came_from(cast, quiz):
    question = quiz.items.first().question
    Question.objects.filter(pk=question.pk).update(origin=Question.Origin.GENERATED, rule="who", rule_version=3)
    factories_quiz.make_attempt(quiz, cast.student)

    new = revise(question, cast.teacher, explanation="Because.").question

    assert (new.origin, new.rule, new.rule_version) == (Question.Origin.GENERATED, "who", 3)


def test_a_replaced_question_is_not_revised_again(cast, quiz):
    question = quiz.items.first().question
    factories_quiz.make_attempt(quiz, cast.student)
    revise(question, cast.teacher, stem="How often?")

    with pytest.raises(revision.Superseded):
        revise(question, cast.teacher, stem="How often really?")
    assert Question.objects.filter(replaces=question).count() == 1


def test_set_state_says_what_changed(cast, quiz):
    first, second = (item.question for item in quiz.items.all())
    revision.set_state([first], Question.State.RETIRED)

    assert revision.set_state([first, second], Question.State.RETIRED) == ([second], [])
    assert revision.set_state([first, second], Question.State.APPROVED) == ([first, second], [])


def test_set_state_brings_no_old_version_and_no_twin_back(cast, quiz):
    replaced, twin = (item.question for item in quiz.items.all())
    factories_quiz.make_attempt(quiz, cast.student)
    revise(replaced, cast.teacher, stem="How often?")
    revision.set_state([twin], Question.State.RETIRED)
    replaced.refresh_from_db()
    twin_wording = revision.wording_of(twin)
    revision.write(wording=twin_wording, state=Question.State.DRAFT)

    changed, refused = revision.set_state([replaced, twin], Question.State.APPROVED)

    assert changed == []
    assert [(refusal.question, refusal.reason) for refusal in refused] == [
        (replaced, "a newer version has taken its place"),
        (twin, "a question in use says the same"),
    ]
