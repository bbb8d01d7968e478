"""Many people, or one with a nervous finger, at the same moment."""

import uuid

import pytest
from django.test import Client
from django.urls import reverse

from discussion.models import ModerationEvent, Post, Thread
from tests import factories, factories_discussion
from tests.test_together import at_once

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast():
    return factories_discussion.talking_cast()


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def test_a_double_click_makes_one_reply(cast):
    client, url = client_of(cast.classmate), reverse("discussion:reply", args=[cast.opening.pk])
    data = {"body": "Yes", "token": str(uuid.uuid4())}

    urls = {response.url for response in at_once([lambda: client.post(url, data)] * 4)}

    reply = Post.objects.get(parent=cast.opening)
    assert urls == {f"{reverse('discussion:thread', args=[cast.thread.pk])}?post={reply.pk}#post-{reply.pk}"}


def test_a_double_click_opens_one_thread(cast):
    client = client_of(cast.classmate)
    url = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])
    data = {"kind": "question", "title": "Boats", "body": "Are there more?", "token": str(uuid.uuid4())}

    urls = {response.url for response in at_once([lambda: client.post(url, data)] * 4)}

    assert urls == {Thread.objects.get(title="Boats").get_absolute_url()}


def test_a_whole_class_replies_at_once(cast):
    url = reverse("discussion:reply", args=[cast.opening.pk])
    students = [factories.make_student(cast.classroom) for _ in range(15)]
    factories_discussion.accept_guide(*students)
    clients = [client_of(student) for student in students]

    statuses = [r.status_code for r in at_once([lambda c=c: c.post(url, {"body": "Yes"}) for c in clients])]

    assert statuses == [302] * 15
    assert cast.opening.replies.count() == 15


def test_an_edit_and_a_hiding_at_once_lose_nothing(cast):
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    edit, hide = (reverse(f"discussion:{name}", args=[cast.opening.pk]) for name in ("edit", "hide"))

    edited, _ = at_once(
        [
            lambda: student.post(edit, {"body": "My better words", "version": 1}),
            lambda: teacher.post(hide, {"reason": "Rule 1."}),
        ]
    )

    post = Post.objects.get()
    was_kept = edited.status_code == 302
    assert (post.state, post.body) == ("hidden", "My better words" if was_kept else "Why?")
    assert was_kept or "My better words" in edited.content.decode()


def test_two_teachers_hide_at_once(cast):
    url = reverse("discussion:hide", args=[cast.opening.pk])
    clients = [client_of(teacher) for teacher in (cast.teacher, factories.make_teacher(cast.classroom))]

    at_once([lambda c=c: c.post(url, {"reason": "Rule 1."}) for c in clients])

    assert ModerationEvent.objects.count() == 1
