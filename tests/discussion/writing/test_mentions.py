"""Naming somebody in a post: only who can read it is named."""

import uuid

import pytest

from discussion.models import Mention, Thread
from discussion.writing import deeds
from discussion.writing.words import Audience, Words
from tests import factories
from tests import factories_discussion as make
from tests.discussion.writing import payloads
from tests.discussion.writing.test_markdown import ATTRIBUTES, TAGS, Inventory


def write(cast, body, author=None, audience=None, **fields):
    author = author or cast.student
    return deeds.reply(
        thread=Thread.objects.get(pk=cast.thread.pk),
        parent=None,
        author=author,
        words=Words(body, **fields),
        token=uuid.uuid4(),
        audience=audience or Audience(),
    )


def named(post):
    return [mention.user.shown_name for mention in post.mentions.order_by("user")]


def test_a_name_is_noted_and_stands_out(cast):
    post = write(cast, "Ask @bo, or **@Bo**.")

    assert named(post) == ["Bo"]
    assert post.body_html == '<p dir="auto">Ask <b>@bo</b>, or <strong><b>@Bo</b></strong>.</p>'


@pytest.mark.parametrize("body", ["Bo", "`@Bo`", "@Nobody", "me@bo.example", "@Ada", "@Outsider"])
def test_what_names_nobody(cast, body):
    assert named(write(cast, body)) == []


def test_a_name_with_spaces_and_a_teacher(cast):
    eve = factories.make_student(cast.classroom, "Eve van Dam")

    post = write(cast, f"@eve van dam and @{cast.teacher.shown_name}")

    assert set(named(post)) == {eve.shown_name, cast.teacher.shown_name}


def test_only_who_reads_it_is_named(cast):
    body = f"@Bo @{cast.teacher.shown_name}"

    private = write(cast, body, audience=Audience(private_to=cast.student))
    Thread.objects.update(group=make.make_group(cast.assignment, cast.student))
    grouped = write(cast, body)

    assert (named(private), named(grouped)) == ([cast.teacher.shown_name], [cast.teacher.shown_name])


def test_who_has_left_is_not_named(cast):
    cast.classroom.memberships.filter(user=cast.classmate).update(is_active=False)

    assert named(write(cast, "@Bo")) == []


def test_an_edit_names_anew(cast):
    eve = factories.make_student(cast.classroom, "Eve")
    post = write(cast, "@Bo @Eve")

    deeds.edit_post(post=post, body="@Eve @Ada", version=1)

    assert named(post) == [eve.shown_name]
    assert post.body_html == '<p dir="auto"><b>@Eve</b> <b>@Ada</b></p>'
    deeds.edit_post(post=post, body="Nobody", version=2)
    assert Mention.objects.count() == 0


@pytest.mark.parametrize("payload", payloads.HTML)
def test_a_name_that_would_act_is_inert(cast, payload):
    name = payload[:30]
    factories.make_student(cast.classroom, name)

    html = write(cast, f"@{name} hello").body_html

    assert (Inventory(html).tags - TAGS - {"b"}, Inventory(html).attributes - ATTRIBUTES) == (set(), set())


@pytest.mark.parametrize("payload", ["<b>@Bo</b>", "<b class=x id=y>x</b>"])
def test_nobody_types_what_stands_out(cast, payload):
    html = write(cast, payload).body_html

    assert html.count("<b>") == ("@Bo" in payload)
    assert "&lt;b" in html
