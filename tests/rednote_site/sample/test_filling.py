import datetime
import zoneinfo
from collections import Counter

from django.apps import apps
from django.db import transaction

from classroom.models import Membership
from quiz.models import Attempt, Challenge, Quiz, Response
from quiz.scoring.scores import State, score_table
from rednote_site.sample.filling import lesson_before
from tests.rednote_site.sample.conftest import NOW

LATER = NOW + datetime.timedelta(days=100)


class Undone(Exception):
    """Takes back what was done."""


def story():
    """Names, answers, marks and posts with how long after the opening each of them was."""
    quiz = Quiz.objects.select_related("assignment").get()
    opened = quiz.assignment.opens_at
    answers = Response.objects.order_by("attempt__student__pseudonym", "attempt__number", "item__position")
    told = [
        (
            answer.attempt.student.pseudonym,
            answer.attempt.number,
            *(answer.item.position, answer.answer, answer.percent, answer.feedback, answer.saved_at - opened),
        )
        for answer in answers.select_related("attempt__student", "item", "choice")
    ]
    if apps.is_installed("discussion"):
        posts = apps.get_model("discussion", "Post").objects.order_by("pk").select_related("author", "thread")
        told += [(post.author.shown_name, post.body, post.state, post.created_at - opened) for post in posts]
    return told


def story_of(fill, **options):
    """The story of a class that is gone again."""
    try:
        with transaction.atomic():
            fill(**options)
            told = story()
            raise Undone
    except Undone:
        return told


def test_the_same_seed_tells_the_same_story_at_any_time(fill):
    once, again, other = story_of(fill), story_of(fill, at=LATER), story_of(fill, seed=2)

    assert once == again
    assert once != other


def test_filling_twice_changes_nothing(fill):
    classroom = fill()
    before = story()

    again = fill(seed=2, at=LATER)

    assert again == classroom
    assert story() == before


def test_every_way_through_the_quiz_is_there(fill):
    classroom = fill()

    quiz = Quiz.objects.select_related("assignment__classroom").get()
    table = score_table(quiz, at=NOW)
    assert Counter(row.state for row in table.rows) == {
        State.HANDED_IN: 19,
        State.LATE: 2,
        State.IN_PROGRESS: 1,
        State.NOT_STARTED: 2,
    }
    assert [row.tries for row in table.rows if row.tries > 1] == [2]
    assert list(classroom.memberships.exclude(time_percent=100).values_list("time_percent", "role")) == [
        (150, Membership.Role.STUDENT)
    ]
    begun = quiz.attempts.get(state=Attempt.State.OPEN)
    assert 0 < begun.responses.count() <= quiz.items.count() / 2


def test_two_answers_are_challenged_with_a_sentence_of_the_text(fill):
    fill()

    waiting = Challenge.objects.open().select_related("response__item__question__section", "response__attempt")
    assert len(waiting) == 2
    assert {challenge.response.percent for challenge in waiting} == {0}
    assert all(challenge.sentence in challenge.response.item.question.section.body for challenge in waiting)


def test_all_of_it_has_happened_by_now(fill):
    fill()

    assert Attempt.objects.filter(handed_in_at__gt=NOW).count() == 0
    assert Response.objects.filter(saved_at__gt=NOW).count() == 0
    assert Response.objects.filter(marked_at__gt=NOW).count() == 0
    assert Challenge.objects.filter(made_at__gt=NOW).count() == 0


def test_the_lesson_is_on_a_school_day_by_the_clock_of_the_class():
    zone = zoneinfo.ZoneInfo("Asia/Tokyo")

    lessons = {lesson_before(NOW + datetime.timedelta(days=days), zone).astimezone(zone) for days in range(7)}

    assert {(lesson.weekday() < 5, lesson.hour, lesson.minute) for lesson in lessons} == {(True, 10, 10)}
