"""A teacher sets the course of a thread and asks the class."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import AssignmentTalk, ModerationEvent, Post, Thread
from discussion.moderation.steering import ask_the_class
from tests import factories

ROLES = ("student", "classmate", "teacher", "outsider", "other_teacher")


def manage_url(cast):
    return reverse("discussion:manage", args=[cast.thread.pk])


def ask_url(cast, point):
    return reverse("discussion:ask", args=[cast.assignment.pk, point.pk])


def section_page(client, cast):
    return client.get(reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]))


def course(cast, **fields):
    return {"section": cast.section.pk, **fields}


def record():
    return list(ModerationEvent.objects.order_by("pk").values_list("action", "thread", "reason"))


def test_who_may_manage(cast, client_of):
    got = [client_of(getattr(cast, role)).post(manage_url(cast), course(cast)).status_code for role in ROLES]

    assert got == [404, 404, 302, 404, 404]


def test_closing_and_opening_again_are_recorded_with_the_reason(teacher, student, cast):
    teacher.post(manage_url(cast), course(cast, is_locked="on", reason="Time is up."))
    closed = student.get(cast.thread.get_absolute_url()).content.decode()
    teacher.post(manage_url(cast), course(cast, is_locked="on", reason="Saved again."))
    teacher.post(manage_url(cast), course(cast))

    pk = cast.thread.pk
    assert record() == [("lock", pk, "Time is up."), ("unlock", pk, "")]
    assert ("closed for new posts" in closed, "<textarea" in closed) == (True, False)
    assert "<textarea" in student.get(cast.thread.get_absolute_url()).content.decode()


def test_moving_keeps_the_addresses(teacher, student, cast):
    other = cast.assignment.article.sections.last()

    response = teacher.post(manage_url(cast), course(cast, section=other.pk, reason="It belongs there."))

    cast.thread.refresh_from_db()
    assert (response.url, cast.thread.section) == (cast.thread.get_absolute_url(), other)
    assert record() == [("move", cast.thread.pk, "It belongs there.")]
    assert student.get(cast.opening.get_absolute_url(), follow=True).status_code == 200
    assert list(section_page(student, cast).context["threads"]) == []


def test_a_section_of_another_article_is_none_to_move_to(teacher, cast):
    foreign = cast.other_assignment.article.sections.first()

    response = teacher.post(manage_url(cast), course(cast, section=foreign.pk))

    assert list(response.context["form"].errors) == ["section"]


def test_times_are_those_of_the_class(teacher, student, cast):
    cast.classroom.time_zone = "Asia/Shanghai"
    cast.classroom.save()

    teacher.post(manage_url(cast), course(cast, due_at="2040-05-01T12:00", locks_at="2040-05-02T12:00"))

    cast.thread.refresh_from_db()
    assert cast.thread.due_at == datetime.datetime(2040, 5, 1, 4, tzinfo=datetime.UTC)
    page = teacher.get(manage_url(cast)).content.decode()
    assert ('value="2040-05-01T12:00"' in page, "Times are those of Asia/Shanghai." in page) == (True, True)
    assert "write by <time" in student.get(cast.thread.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"due_at": "soon"}, ["due_at"]),
        ({"due_at": "2040-05-02T12:00", "locks_at": "2040-05-01T12:00"}, ["locks_at"]),
        ({"due_at": "2001-05-02T12:00"}, ["due_at"]),
        ({"reason": "x" * 301}, ["reason"]),
        ({"section": ""}, ["section"]),
    ],
)
def test_what_cannot_be_is_refused_with_what_was_typed(teacher, cast, fields, wrong):
    response = teacher.post(manage_url(cast), course(cast, **fields))

    form = response.context["form"]
    assert (response.status_code, list(form.errors)) == (200, wrong)
    assert {name: form[name].value() for name in fields} == fields
    assert record() == []


@pytest.mark.parametrize("of", ["thread", "text"])
def test_a_thread_closes_at_its_time(student, cast, of, django_assert_num_queries):
    past = timezone.now() - datetime.timedelta(minutes=1)
    if of == "thread":
        Thread.objects.update(locks_at=past)
    else:
        AssignmentTalk.objects.create(assignment=cast.assignment, locks_at=past)

    with django_assert_num_queries(9):
        page = student.get(cast.thread.get_absolute_url())

    assert page.context["rights"].may_post is False


def test_a_time_of_its_own_goes_before_that_of_the_text(student, cast):
    now = timezone.now()
    AssignmentTalk.objects.create(assignment=cast.assignment, locks_at=now - datetime.timedelta(hours=1))
    Thread.objects.update(locks_at=now + datetime.timedelta(hours=1))

    assert student.get(cast.thread.get_absolute_url()).context["rights"].may_post is True


def test_a_teacher_pins_a_thread_of_a_student(teacher, student, cast):
    teacher.post(manage_url(cast), course(cast, is_pinned="on"))
    pinned = section_page(student, cast).context
    teacher.post(manage_url(cast), course(cast))

    assert (pinned["pinned"], list(pinned["threads"])) == ([cast.thread], [])
    assert section_page(student, cast).context["pinned"] == []


def test_what_is_between_a_student_and_the_teachers_is_not_asked_to_the_class(teacher, cast):
    Thread.objects.update(private_to=cast.student)
    Post.objects.update(private_to=cast.student)

    teacher.post(manage_url(cast), course(cast, is_pinned="on"))

    assert Thread.objects.get().is_pinned is False


def test_who_may_ask_the_class(cast, client_of):
    point = factories.make_talking_point(cast.section)

    assert [client_of(getattr(cast, role)).post(ask_url(cast, point)).status_code for role in ROLES] == [
        404, 404, 302, 404, 404,
    ]  # fmt: skip


def test_a_talking_point_becomes_one_thread_for_the_class(teacher, student, cast):
    point = factories.make_talking_point(cast.section, text="Who is right? " + "And why? " * 20)

    urls = {teacher.post(ask_url(cast, point)).url for _ in range(2)}

    thread = Thread.objects.get(talking_point=point)
    opening = thread.posts.get()
    assert urls == {thread.get_absolute_url()}
    assert (thread.is_pinned, thread.opened_by, opening.body) == (True, cast.teacher, point.text)
    page = section_page(student, cast)
    assert (page.context["pinned"], page.context["points"]) == ([thread], [])
    assert f'href="{thread.get_absolute_url()}#composer">Answer it' in page.content.decode()
    assert f">{point.text}</a>" in page.content.decode()


def test_asking_again_pins_the_thread_again(cast):
    point = factories.make_talking_point(cast.section)
    thread = ask_the_class(assignment=cast.assignment, point=point, teacher=cast.teacher)
    Thread.objects.update(is_pinned=False)

    assert ask_the_class(assignment=cast.assignment, point=point, teacher=cast.teacher) == thread
    assert Thread.objects.get(pk=thread.pk).is_pinned


@pytest.mark.parametrize("state", ["draft", "retired"])
def test_only_approved_points_of_the_article_are_asked(teacher, cast, state):
    foreign = factories.make_talking_point(cast.other_assignment.article.sections.first())
    points = [factories.make_talking_point(cast.section, state=state), foreign]

    assert [teacher.post(ask_url(cast, point)).status_code for point in points] == [404, 404]


def test_students_are_not_offered_to_ask(teacher, student, cast):
    factories.make_talking_point(cast.section)

    pages = [section_page(client, cast).content.decode() for client in (teacher, student)]
    threads = [client.get(cast.thread.get_absolute_url()).content.decode() for client in (teacher, student)]
    assert ["Ask the class" in page for page in pages] == [True, False]
    assert [manage_url(cast) in page for page in threads] == [True, False]


def test_the_record_at_the_desk_tells_of_threads(teacher, cast):
    teacher.post(manage_url(cast), course(cast, is_locked="on"))
    event = ModerationEvent.objects.get()

    for name, args in (("changelist", []), ("change", [event.pk])):
        page = teacher.get(reverse(f"admin:discussion_moderationevent_{name}", args=args)).content.decode()
        assert reverse("admin:discussion_thread_change", args=[cast.thread.pk]) in page
