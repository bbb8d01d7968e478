"""What there is to do after the lesson, in words with the page where it is done.

A new sort of task is a function here that looks at a ``Lesson``, and its place in ``SORTS``.
"""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.http import urlencode

from classroom.models import User
from quiz.insight.answers import ClassAnswers
from quiz.insight.lessons import Lesson
from quiz.insight.sections import hardest_section
from quiz.insight.words import doubts, percent, short
from quiz.kinds import Filled
from quiz.models import Response
from quiz.scoring.scores import State, state_of


@dataclass(frozen=True)
class Link:
    words: str
    address: str


@dataclass(frozen=True)
class Task:
    """A sentence, with the students it is about and links to where it is done."""

    words: str
    students: tuple[User, ...] = ()
    links: tuple[Link, ...] = ()


def tasks(lesson: Lesson) -> list[Task]:
    """What is to be done now, in the order of ``SORTS``. Causes a query."""
    return [task for sort in SORTS for task in sort(lesson)]


def to_be_marked(lesson: Lesson) -> Iterator[Task]:
    """Written answers of all tries in which nothing changes any more, whichever are looked at: as the scores say."""
    scored = [item for item in lesson.answers.items if item.question.how.is_scored and not item.is_void]
    over = [one for own in lesson.answers.attempts.values() for one in own if state_of(one, lesson.at).is_over]
    waiting = Response.objects.filter(attempt__in=over, item__in=scored, percent=None)
    count = waiting.exclude(filled=Filled.NONE).count()
    if count:
        address = reverse("admin:quiz_quiz_marking", args=[lesson.answers.quiz.pk])
        yield Task(f"{_number(count, 'answer')} to be marked.", links=(Link("Mark them", address),))


def challenged(lesson: Lesson) -> Iterator[Task]:
    """Students who wait for an answer."""
    quiz = lesson.answers.quiz
    if quiz.open_challenges:
        of_quiz = {"response__attempt__quiz__assignment__id__exact": quiz.assignment_id}
        query = urlencode({**of_quiz, "state__exact": "open"})
        link = Link("Answer them", f"{reverse('admin:quiz_challenge_changelist')}?{query}")
        yield Task(f"{_number(quiz.open_challenges, 'challenge')} to be answered.", links=(link,))


def not_handed_in(lesson: Lesson) -> Iterator[Task]:
    """Who has not begun, and who has begun only; nobody before the assignment opens."""
    answers = lesson.answers
    if answers.quiz.assignment.opens_at > lesson.at:
        return
    states = {student: _state(answers, student, lesson.at) for student in answers.students}
    for wanted, words in (
        (State.NOT_STARTED, "not started"),
        (State.IN_PROGRESS, "begun, and not handed in"),
        (State.TIME_OVER, "not handed in, and the time is over"),
    ):
        students = tuple(student for student, state in states.items() if state is wanted)
        if students:
            have = "has" if len(students) == 1 else "have"
            yield Task(f"{_number(len(students), 'student')} {have} {words}.", students)


def looks_wrong(lesson: Lesson) -> Iterator[Task]:
    doubtful = [insight.item for insight in lesson.items if doubts(insight)]
    if doubtful:
        links = tuple(Link(f"Question {item.position}", f"#question-{item.position}") for item in doubtful)
        looks = "looks" if len(doubtful) == 1 else "look"
        yield Task(f"{_number(len(doubtful), 'question')} {looks} wrong.", links=links)


def talk_about(lesson: Lesson) -> Iterator[Task]:
    """The section where most was wrong."""
    hardest = hardest_section(lesson.sections)
    if hardest and hardest.wrong:
        section, quiz = hardest.section, lesson.answers.quiz
        links = [Link("Section map", f"{reverse('admin:quiz_quiz_section_map', args=[quiz.pk])}#section-{section.pk}")]
        if settings.DISCUSSION:
            links.append(Link("Its talk", reverse("discussion:section", args=[quiz.assignment_id, section.pk])))
        name = f"Section {section.position}, “{short(section.heading)}”"
        yield Task(f"{name}, was the hardest: {percent(hardest.wrong.mean)} wrong.", links=tuple(links))


SORTS: tuple[Callable[[Lesson], Iterator[Task]], ...] = (
    to_be_marked,
    challenged,
    looks_wrong,
    not_handed_in,
    talk_about,
)


def _state(answers: ClassAnswers, student: User, at: datetime.datetime) -> State:
    """How far the student is; one try that was handed in is enough."""
    own = answers.attempts.get(student.pk, ())
    final = next((attempt for attempt in own if not attempt.is_open), None)
    return state_of(final or next(iter(own), None), at)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
