"""Before an assignment opens it does not exist for students; after it has closed, nothing in its quiz changes."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Quiz, Response
from quiz.views.taking import CLOSED
from tests.site_map import SITE
from tests.tables import changed, contents
from tests.test_access_matrix import stage  # noqa: F401

HOUR = datetime.timedelta(hours=1)
IN_A_CLASS = [address for address in SITE if address.args]
#: What is about a class as a whole does not wait for any text.
ABOUT_A_TEXT = [address for address in IN_A_CLASS if address.args != ("classroom_pk",)]


@pytest.fixture
def student(stage, client_of):  # noqa: F811
    return client_of(stage.student)


@pytest.fixture
def set_times(stage):  # noqa: F811
    """Return a function that moves the assignment's times, given as what lies between them and now."""

    def move(**times):
        for name, distance in times.items():
            setattr(stage.assignment, name, timezone.now() + distance)
        stage.assignment.save()

    return move


def test_what_opens_later_does_not_exist_for_students(stage, student, set_times):  # noqa: F811
    set_times(opens_at=HOUR)
    before = contents()

    statuses = {str(address): address.ask(student, stage).status_code for address in ABOUT_A_TEXT}

    assert set(statuses.values()) == {404}
    assert changed(before, contents()) == []
    assert stage.assignment.article.title not in student.get(reverse("quiz:home")).content.decode()


def test_what_opens_later_is_there_for_those_who_teach(stage, client_of, set_times):  # noqa: F811
    set_times(opens_at=HOUR)
    teacher = client_of(stage.teacher)

    got = [address.ask(teacher, stage).status_code for address in IN_A_CLASS]

    assert got == [address.statuses[3] for address in IN_A_CLASS]


def test_an_archived_class_is_over_for_its_students(stage, student):  # noqa: F811
    stage.classroom.is_archived = True
    stage.classroom.save()

    assert {address.ask(student, stage).status_code for address in IN_A_CLASS} == {404}
    assert stage.assignment.article.title not in student.get(reverse("quiz:home")).content.decode()


@pytest.mark.parametrize(("over_by", "counts"), [(-HOUR, True), (HOUR / 120, True), (HOUR / 50, False), (HOUR, False)])
def test_answers_after_closing(stage, student, set_times, over_by, counts):  # noqa: F811
    """A minute of grace, since networks are slow; then what was saved counts as handed in at closing time."""
    set_times(opens_at=-24 * HOUR, closes_at=-over_by)
    answer = reverse("quiz:answer", args=[stage.attempt_pk, 1])

    partial = student.post(answer, {"choice": "2"}, headers={"HX-Request": "true"}).content.decode()
    plain = student.post(answer, {"choice": "3"})

    attempt = Attempt.objects.get()
    assert (Response.objects.count(), attempt.is_open) == ((1, True) if counts else (0, False))
    assert partial.startswith("Saved " if counts else CLOSED)
    assert (plain.url == reverse("quiz:result", args=[attempt.pk])) is not counts
    assert attempt.handed_in_at == (None if counts else stage.assignment.closes_at)


def test_a_closed_quiz_says_so_and_leads_to_what_was_handed_in(stage, student, client_of, set_times):  # noqa: F811
    set_times(opens_at=-24 * HOUR, closes_at=-HOUR)

    page = student.post(reverse("quiz:answer", args=[stage.attempt_pk, 1]), {"choice": "2"}, follow=True)
    late = client_of(stage.classmate).get(reverse("quiz:start", args=[stage.assignment_pk]))

    assert [str(message) for message in page.context["messages"]] == [CLOSED]
    assert "This assignment is closed, so the quiz can no longer be taken." in late.content.decode()


@pytest.mark.parametrize(
    ("shown", "closes_in", "is_out"),
    [
        (Quiz.Moment.LAST_TRY, HOUR, True),
        (Quiz.Moment.CLOSED, HOUR, False),
        (Quiz.Moment.CLOSED, -HOUR / 120, False),
        (Quiz.Moment.CLOSED, -HOUR, True),
        (Quiz.Moment.NEVER, -HOUR, False),
    ],
)
def test_results_come_when_the_teacher_says(stage, student, set_times, shown, closes_in, is_out):  # noqa: F811
    """Not during the minute of grace either, when others may still answer."""
    set_times(opens_at=-24 * HOUR, closes_at=closes_in)
    Quiz.objects.update(score_shown=shown, answers_shown=shown)
    student.post(reverse("quiz:hand_in", args=[stage.attempt_pk]))

    result = student.get(reverse("quiz:result", args=[stage.attempt_pk]))
    home = student.get(reverse("quiz:home")).content.decode()

    score = f"0 of {stage.assignment.quiz.items.scored().count()}"
    assert (result.context["shown"].answers, score in result.content.decode(), score in home) == (is_out,) * 3
