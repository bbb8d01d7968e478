import uuid

import pytest
from django.urls import reverse

from discussion.models import ModerationEvent, Post
from discussion.moderation.pausing import pause_member, resume_member
from tests import factories

REASON = "Let us talk tomorrow."


@pytest.fixture
def member(cast):
    return cast.student.memberships.get()


def pause(cast, member, actor=None):
    pause_member(member=member, actor=actor or cast.teacher, reason=REASON)


def events():
    return list(ModerationEvent.objects.order_by("pk").values_list("action", "member", "actor", "reason"))


def places(cast):
    section = [cast.assignment.pk, cast.section.pk]
    return [
        reverse("discussion:section", args=section),
        reverse("discussion:thread", args=[cast.thread.pk]),
        reverse("discussion:reply", args=[cast.opening.pk]),
        reverse("discussion:edit", args=[cast.opening.pk]),
    ]


def test_who_is_paused_reads_why_and_writes_nothing(cast, student, member):
    pause(cast, member)

    pages = [student.get(place).content.decode() for place in places(cast)]

    assert [(REASON in page, "<textarea" in page) for page in pages] == [(True, False)] * 4


def test_a_forged_post_is_refused_and_gives_the_text_back(cast, student, member):
    pause(cast, member)
    data = {"title": "Boats", "body": "My words", "token": str(uuid.uuid4()), "version": 1}
    section, _, reply, edit = places(cast)

    answers = [student.post(place, data).content.decode() for place in (section, reply, edit)]

    assert [(REASON in page, "My words" in page) for page in answers] == [(True, True)] * 3
    assert [post.body for post in Post.objects.all()] == ["Why?"]


def test_pausing_is_for_one_student_of_one_class(cast, classmate, member):
    pause(cast, member)

    classmate.post(places(cast)[2], {"body": "My words"})

    assert Post.objects.filter(author=cast.classmate).count() == 1


def test_own_words_are_taken_back_even_then(cast, student, member):
    pause(cast, member)

    student.post(reverse("discussion:withdraw", args=[cast.opening.pk]))

    assert Post.objects.get().state == "withdrawn"


def test_resuming(cast, student, member):
    pause(cast, member)
    resume_member(member=member, actor=cast.teacher)

    student.post(places(cast)[2], {"body": "My words"})

    assert Post.objects.count() == 2
    assert events() == [("pause", member.pk, cast.teacher.pk, REASON), ("resume", member.pk, cast.teacher.pk, "")]


def test_two_teachers_pause_once(cast, member):
    pause(cast, member)
    pause(cast, member, factories.make_teacher(cast.classroom))

    assert [actor for _, _, actor, _ in events()] == [cast.teacher.pk]


def test_resuming_who_writes_leaves_no_record(cast, member):
    resume_member(member=member, actor=cast.teacher)

    assert events() == []
