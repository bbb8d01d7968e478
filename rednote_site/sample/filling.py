"""The sample class: made whole, or not at all; what is there already stays as it is."""

import datetime
import random
import zoneinfo
from dataclasses import dataclass

from django.apps import apps
from django.db import transaction

from classroom.enrolment import enrol
from classroom.models import Article, Assignment, Classroom, Membership, User
from quiz.assembly import assemble_quiz
from quiz.models import Quiz
from rednote_site.sample import attempts, doubts, marks, people

CLASS_NAME = "Sample class"
STUDENTS = 24
#: The lesson was so many days ago, or the Friday before, at ten past ten.
DAYS_AGO = 8
BELL = datetime.time(10, 10)
OPENED_BEFORE = datetime.timedelta(minutes=15)
DOUBTS_AFTER = datetime.timedelta(days=5, hours=9)
MARKING_AFTER = datetime.timedelta(days=5, hours=7)


@dataclass(frozen=True)
class Sample:
    """The class, and whether it was filled just now."""

    classroom: Classroom
    is_new: bool


@transaction.atomic
def fill_sample_class(
    article: Article, teacher: User, *, seed: int, at: datetime.datetime, students: int = STUDENTS
) -> Sample:
    """Let a class of so many students, twelve at least, have read the article the week before ``at``.

    The same seed gives the same names, answers, marks and posts at the same distances from the lesson. A class that
    has been given the article is left alone. The article's questions were approved before.
    """
    rng = random.Random(seed)
    classroom, _ = Classroom.objects.get_or_create(name=CLASS_NAME)
    if classroom.assignments.filter(article=article).exists():
        return Sample(classroom, is_new=False)
    enrol(classroom=classroom, user=teacher, role=Membership.Role.TEACHER)
    lesson = lesson_before(at, zoneinfo.ZoneInfo(classroom.time_zone))
    pupils = people.bring_in(classroom, rng, students)
    classroom.memberships.update(joined_at=lesson - OPENED_BEFORE)
    quiz = _given(classroom, article, lesson)
    attempts.play(quiz, pupils, lesson, rng)
    marks.mark_part(quiz, teacher, lesson + MARKING_AFTER, rng)
    doubts.challenge_some(quiz, lesson + DOUBTS_AFTER)
    if apps.is_installed("discussion"):
        from rednote_site.sample import talk  # its models are there only where the talk is switched on

        talk.play(quiz.assignment, teacher, [pupil.user for pupil in pupils], lesson, rng)
    return Sample(classroom, is_new=True)


def lesson_before(at: datetime.datetime, zone: zoneinfo.ZoneInfo) -> datetime.datetime:
    """When the lesson was: on a school day in the week before, by the class's clock."""
    day = at.astimezone(zone).date() - datetime.timedelta(days=DAYS_AGO)
    day -= datetime.timedelta(days=max(0, day.weekday() - 4))
    return datetime.datetime.combine(day, BELL, tzinfo=zone).astimezone(datetime.UTC)


def _given(classroom: Classroom, article: Article, lesson: datetime.datetime) -> Quiz:
    assignment = Assignment.objects.create(
        classroom=classroom,
        article=article,
        opens_at=lesson - OPENED_BEFORE,
        due_at=lesson + attempts.DUE_AFTER,
    )
    return assemble_quiz(assignment=assignment, time_limit_minutes=attempts.TIME_LIMIT_MINUTES)
