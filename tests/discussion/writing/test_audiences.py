"""Whom a writer may write for: what is offered, what is refused, and how it is said."""

import uuid

import pytest

from discussion.models import ClassTalk, GroupMember, Post, Thread
from discussion.rights import Reader
from discussion.writing import deeds
from discussion.writing.audiences import audiences_for_reply, audiences_for_thread, who_sees
from discussion.writing.words import Audience, Words
from tests import factories_discussion as make


def reader(cast, who):
    return Reader(getattr(cast, who), teaches=who == "teacher")


def said(audiences, reader):
    return [who_sees(audience, reader) for audience in audiences.values()]


def for_thread(cast, who):
    return said(audiences_for_thread(cast.assignment, reader(cast, who)), reader(cast, who))


def for_reply(cast, who, parent):
    return said(audiences_for_reply(cast.thread, parent, reader(cast, who)), reader(cast, who))


def open_thread(cast, author, **fields):
    defaults = {"assignment": cast.assignment, "section": cast.section, "title": "Boats", "token": uuid.uuid4()}
    return deeds.open_thread(**{**defaults, "words": Words("Why?"), "author": author, **fields})


def reply(cast, author, parent=None, **fields):
    defaults = {"thread": cast.thread, "parent": parent, "words": Words("Yes"), "token": uuid.uuid4()}
    return deeds.reply(**{**defaults, "author": author, **fields})


def test_for_whom_a_thread_can_be(cast):
    make.make_group(cast.assignment, cast.student)
    make.make_group(cast.other_assignment, cast.classmate, name="Red")

    assert for_thread(cast, "student") == [
        "Your class and its teachers", "Group Blue and the teachers", "Only your teachers",
    ]  # fmt: skip
    assert for_thread(cast, "classmate") == ["Your class and its teachers", "Only your teachers"]
    assert for_thread(cast, "teacher") == ["The class and its teachers"]


@pytest.mark.parametrize(("name", "shown"), [("Blue", "Group Blue"), ("Group 2", "Group 2"), ("group x", "group x")])
def test_names_of_groups(cast, name, shown):
    group = make.make_group(cast.assignment, name=name)

    assert who_sees(Audience(group=group), reader(cast, "student")) == f"{shown} and the teachers"


def test_for_whom_a_reply_can_be(cast):
    teachers = make.make_post(cast.thread, cast.teacher)

    assert for_reply(cast, "classmate", cast.opening) == ["Your class and its teachers", "Only your teachers"]
    assert for_reply(cast, "classmate", None) == ["Your class and its teachers", "Only your teachers"]
    assert for_reply(cast, "teacher", cast.opening) == ["The class and its teachers", "Only Ada and the teachers"]
    assert for_reply(cast, "teacher", teachers) == ["The class and its teachers"]
    assert for_reply(cast, "teacher", None) == ["The class and its teachers"]


def test_what_is_private_offers_nothing_wider(cast):
    own = make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)

    assert for_reply(cast, "classmate", own) == ["Only your teachers"]
    assert for_reply(cast, "teacher", own) == ["Only Bo and the teachers"]


def test_a_group_offers_itself_and_the_teachers(cast):
    cast.thread.group = make.make_group(cast.assignment, cast.student)

    assert for_reply(cast, "student", cast.opening) == ["Group Blue and the teachers", "Only your teachers"]


def test_nobody_opens_a_thread_for_others(cast):
    blue = make.make_group(cast.assignment, cast.classmate)
    elsewhere = make.make_group(cast.other_assignment, cast.student)

    for audience in (Audience(group=blue), Audience(group=elsewhere), Audience(private_to=cast.classmate)):
        with pytest.raises(deeds.Refused, match="Who reads this has changed"):
            open_thread(cast, cast.student, audience=audience)
    with pytest.raises(deeds.Refused):
        open_thread(cast, cast.teacher, audience=Audience(group=elsewhere))

    assert Thread.objects.count() == 1


def test_who_has_left_the_group_does_not_write_for_it(cast):
    group = make.make_group(cast.assignment, cast.student)
    first = open_thread(cast, cast.student, audience=Audience(group=group))
    GroupMember.objects.all().delete()

    with pytest.raises(deeds.Refused):
        open_thread(cast, cast.student, audience=Audience(group=group))

    assert first.thread.group == group


def test_nobody_speaks_alone_with_a_classmate(cast):
    with pytest.raises(deeds.Refused):
        reply(cast, cast.classmate, cast.opening, audience=Audience(private_to=cast.student))

    assert Post.objects.count() == 1


def test_a_teacher_speaks_alone_with_whose_post_it_is(cast):
    written = reply(cast, cast.teacher, cast.opening, audience=Audience(private_to=cast.student))

    assert written.private_to == cast.student
    with pytest.raises(deeds.Refused):
        reply(cast, cast.teacher, cast.opening, audience=Audience(private_to=cast.classmate))


def test_what_became_private_while_a_classmate_wrote_is_not_answered(cast):
    stale = Post.objects.get()
    Post.objects.update(private_to=cast.student)

    with pytest.raises(deeds.Refused, match="Copy your text"):
        reply(cast, cast.classmate, stale)

    assert Post.objects.count() == 1


def test_leaving_the_name_out(cast):
    written = reply(cast, cast.student, words=Words("Yes", is_anonymous=True))
    opening = open_thread(cast, cast.student, words=Words("Yes", is_anonymous=True))

    assert (written.is_anonymous, opening.is_anonymous) == (True, True)


def test_leaving_the_name_out_where_names_are_asked_for(cast):
    ClassTalk.objects.create(classroom=cast.classroom, allows_anonymous=False)
    thread, anonymous = Thread.objects.get(), Words("Yes", is_anonymous=True)

    with pytest.raises(deeds.Refused, match="with your name"):
        reply(cast, cast.student, thread=thread, words=anonymous)
    with pytest.raises(deeds.Refused, match="with your name"):
        open_thread(cast, cast.student, assignment=thread.assignment, words=anonymous)

    assert Post.objects.count() == 1


def test_teachers_have_names(cast):
    with pytest.raises(deeds.Refused, match="with your name"):
        reply(cast, cast.teacher, words=Words("Yes", is_anonymous=True))
