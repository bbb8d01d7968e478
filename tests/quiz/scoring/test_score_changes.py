import pytest
from django.utils import timezone

from quiz.kinds import Answer
from quiz.models import Response, ScoreChange
from quiz.scoring.marking import Mark, mark_of
from quiz.scoring.score_changes import ChangedMeanwhile, NotMarkedByHand, as_seen, mark_alike, override
from quiz.taking.attempts import hand_in_attempt
from tests import factories_quiz

NOW = timezone.now()


@pytest.fixture
def attempt(cast):
    """Handed in, with a written answer to its first question and an option chosen in its second."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=0)
    section = cast.assignment.article.sections.first()
    for position, kind in enumerate(("written", "multiple_choice", "written"), start=1):
        quiz.items.create(
            question=factories_quiz.make_question_of(kind, section, stem=f"Question {position}"), position=position
        )
    attempt = factories_quiz.make_attempt(quiz, cast.student, [Answer(text="It is free."), 1, Answer(text=" ")])
    return hand_in_attempt(attempt=attempt, at=NOW)


def response_to(attempt, position):
    return attempt.responses.select_related("attempt", "item__question").get(item__position=position)


def mark(attempt, position, percent, marker, feedback="Good."):
    response = response_to(attempt, position)
    item = attempt.quiz.items.with_choices().get(position=position)
    given = {"percent": percent, "feedback": feedback, "seen": as_seen([response])}
    return mark_alike(item=item, pks=[response.pk], marker=marker, at=NOW, **given)


def test_a_mark_is_kept_with_who_gave_it(attempt, cast):
    mark(attempt, 1, 80, cast.teacher)

    response = response_to(attempt, 1)
    kept = (response.percent, response.feedback, response.marked_by, response.marked_at)
    assert kept == (80, "Good.", cast.teacher, NOW)
    assert response.text == "It is free."
    assert mark_of(response.item, response) is Mark.PARTLY


def test_a_mark_can_be_changed_and_taken_back(attempt, cast):
    mark(attempt, 1, 80, cast.teacher)
    mark(attempt, 1, 100, cast.teacher)
    assert response_to(attempt, 1).percent == 100

    mark(attempt, 1, None, cast.teacher, feedback="")

    response = response_to(attempt, 1)
    assert (response.percent, response.feedback, response.marked_by, response.marked_at) == (None, "", None, None)
    assert mark_of(response.item, response) is Mark.UNMARKED


def test_what_a_machine_has_marked_stays(attempt, cast):
    with pytest.raises(NotMarkedByHand):
        mark(attempt, 2, 0, cast.teacher)
    assert response_to(attempt, 2).percent == 100


def test_a_teacher_may_overrule_what_was_typed(attempt, cast):
    attempt.quiz.items.filter(position=3).update(
        question=factories_quiz.make_question_of("short_answer", cast.assignment.article.sections.first())
    )
    attempt.responses.filter(item__position=3).update(text="now and then", percent=0)

    mark(attempt, 3, 100, cast.teacher, feedback="Fair enough.")
    assert (response_to(attempt, 3).percent, response_to(attempt, 3).marked_by) == (100, cast.teacher)

    mark(attempt, 3, None, cast.teacher, feedback="")
    assert (response_to(attempt, 3).percent, response_to(attempt, 3).marked_by) == (0, None)


def test_no_answer_gets_no_mark(attempt, cast):
    Response.objects.filter(item__position=3).update(filled="none")

    with pytest.raises(NotMarkedByHand):
        mark(attempt, 3, 100, cast.teacher)


def test_nothing_is_marked_before_it_is_handed_in(attempt, cast):
    type(attempt).objects.update(state="open", handed_in_at=None)

    with pytest.raises(NotMarkedByHand):
        mark(attempt, 1, 100, cast.teacher)
    assert response_to(attempt, 1).percent is None


def changes():
    rows = ScoreChange.objects.values_list("cause", "before", "after", "reason", "changed_by__username")
    return list(rows)


def test_every_mark_is_kept_with_what_it_was_before(attempt, cast):
    for percent in (80, 80, 100, None):
        mark(attempt, 1, percent, cast.teacher)

    who = cast.teacher.username
    assert changes() == [
        ("marked", None, 80, "", who),
        ("marked", 80, 100, "", who),
        ("marked", 100, None, "", who),
    ]


def give(attempt, position, percent, changer, seen=None):
    item = attempt.quiz.items.with_choices().get(position=position)
    seen = seen or as_seen(attempt.responses.filter(item=item))
    return override(
        attempt=attempt, item=item, percent=percent, seen=seen, reason="Said aloud.", changer=changer, at=NOW
    )


def test_a_teacher_overrides_the_machine_for_a_reason(attempt, cast):
    give(attempt, 2, 50, cast.teacher)
    given = response_to(attempt, 2)
    give(attempt, 2, None, cast.teacher)
    given_back = response_to(attempt, 2)

    assert (given.percent, given.is_marked_by_person, given.marked_by) == (50, True, cast.teacher)
    assert (given_back.percent, given_back.is_marked_by_person, given_back.marked_by) == (100, False, None)
    who = cast.teacher.username
    assert changes() == [("override", 100, 50, "Said aloud.", who), ("override", 50, 100, "Said aloud.", who)]


def test_points_are_given_where_there_is_no_answer(attempt, cast):
    attempt.responses.filter(item__position=2).delete()

    give(attempt, 2, 100, cast.teacher)

    response = response_to(attempt, 2)
    assert (response.percent, response.filled, mark_of(response.item, response)) == (100, "none", Mark.RIGHT)
    assert changes() == [("override", 0, 100, "Said aloud.", cast.teacher.username)]


def test_what_another_teacher_changed_meanwhile_is_not_written_over(attempt, cast):
    seen = as_seen([response_to(attempt, 2)])
    give(attempt, 2, 50, cast.teacher)

    with pytest.raises(ChangedMeanwhile):
        give(attempt, 2, 0, cast.teacher, seen)
    assert response_to(attempt, 2).percent == 50


def test_nothing_is_overridden_in_an_open_attempt_or_in_a_poll(attempt, cast):
    poll = factories_quiz.make_question_of("poll", cast.assignment.article.sections.first())
    attempt.quiz.items.create(question=poll, position=4, points=0)

    with pytest.raises(NotMarkedByHand):
        give(attempt, 4, 100, cast.teacher)
    type(attempt).objects.update(state="open", handed_in_at=None)
    with pytest.raises(NotMarkedByHand):
        give(attempt, 2, 0, cast.teacher)
    assert changes() == []
