"""Who sees which threads and posts: the one place where it is decided."""

import pytest
from django.utils import timezone

from discussion.models import AssignmentTalk, FirstPost, Group, GroupMember, Post, Thread
from tests import factories
from tests import factories_discussion as make

PEOPLE = ("student", "classmate", "teacher", "outsider", "other_teacher")


def seen_by(cast, *, thread=None, post=None):
    """Who of the cast sees it, in the order of ``PEOPLE``."""
    rows = Thread.objects.filter(pk=thread.pk) if thread else Post.objects.filter(pk=post.pk)
    return [name for name in PEOPLE if rows.visible_to(getattr(cast, name)).exists()]


def write_first(cast):
    AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True)


def first_post(cast, author):
    post = make.make_post(cast.thread, author)
    FirstPost.objects.create(
        assignment=cast.assignment, section=cast.section, author=author, post=post, quote="q", body="b",
        at=timezone.now(),
    )  # fmt: skip
    return post


@pytest.mark.parametrize(
    ("fields", "people"),
    [
        ({}, ["student", "classmate", "teacher"]),
        ({"state": Post.State.HELD}, ["student", "teacher"]),
        ({"state": Post.State.HIDDEN}, ["student", "classmate", "teacher"]),
        ({"state": Post.State.WITHDRAWN}, ["student", "classmate", "teacher"]),
    ],
)
def test_a_post_by_its_state(cast, fields, people):
    assert seen_by(cast, post=make.make_post(cast.thread, cast.student, **fields)) == people


def test_a_thread_whose_opening_is_held(cast):
    opening = make.make_thread(cast.assignment, cast.student)
    reply = make.make_post(opening.thread, cast.teacher)
    Post.objects.filter(pk=opening.pk).update(state=Post.State.HELD, number=None)

    assert seen_by(cast, thread=opening.thread) == ["student", "teacher"]
    assert seen_by(cast, post=reply) == ["student", "teacher"]


def test_a_post_for_the_teachers_alone(cast):
    own = make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)
    answer = make.make_post(cast.thread, cast.teacher, parent=own, private_to=cast.classmate)

    assert seen_by(cast, post=own) == ["classmate", "teacher"]
    assert seen_by(cast, post=answer) == ["classmate", "teacher"]


def test_a_thread_for_the_teachers_alone(cast):
    opening = make.make_thread(cast.assignment, cast.student, private_to=cast.student)

    assert seen_by(cast, thread=opening.thread) == ["student", "teacher"]
    assert seen_by(cast, post=opening) == ["student", "teacher"]


def test_a_thread_of_a_group(cast):
    group = Group.objects.create(assignment=cast.assignment, name="Blue")
    GroupMember.objects.create(group=group, assignment=cast.assignment, user=cast.classmate)
    opening = make.make_thread(cast.assignment, cast.teacher, group=group)

    assert seen_by(cast, thread=opening.thread) == ["classmate", "teacher"]
    assert seen_by(cast, post=opening) == ["classmate", "teacher"]

    GroupMember.objects.all().delete()

    assert seen_by(cast, thread=opening.thread) == ["teacher"]


def test_who_has_to_write_first_sees_own_threads_and_what_a_teacher_asks(cast):
    asked = make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True)
    others = make.make_thread(cast.assignment, cast.teacher, cast.section)
    answer = make.make_post(asked.thread, cast.student)

    before = [seen_by(cast, thread=post.thread) for post in (cast.opening, asked, others)]
    write_first(cast)
    after = [seen_by(cast, thread=post.thread) for post in (cast.opening, asked, others)]

    assert before == [["student", "classmate", "teacher"]] * 3
    assert after == [["student", "teacher"], ["student", "classmate", "teacher"], ["teacher"]]
    assert seen_by(cast, post=asked) == ["student", "classmate", "teacher"]
    assert seen_by(cast, post=answer) == ["student", "teacher"]


def test_a_first_post_opens_its_section_and_no_other(cast):
    elsewhere = make.make_thread(cast.assignment, cast.student, factories.make_section(cast.assignment.article))
    write_first(cast)

    first_post(cast, cast.classmate)

    assert seen_by(cast, thread=cast.thread) == ["student", "classmate", "teacher"]
    assert seen_by(cast, thread=elsewhere.thread) == ["student", "teacher"]


def test_a_private_answer_reaches_who_has_not_written_yet(cast):
    opening = make.make_thread(cast.assignment, cast.teacher, cast.section, private_to=cast.classmate)
    write_first(cast)

    assert seen_by(cast, thread=opening.thread) == ["classmate", "teacher"]
    assert seen_by(cast, post=opening) == ["classmate", "teacher"]


def test_a_thread_that_was_moved_stays_open_to_who_opened_it(cast):
    elsewhere = factories.make_section(cast.assignment.article)
    write_first(cast)
    first_post(cast, cast.student)
    answer = make.make_post(cast.thread, cast.teacher, parent=cast.opening)
    cast.thread.section = elsewhere
    cast.thread.save()
    beside = make.make_thread(cast.assignment, cast.classmate, elsewhere)

    assert seen_by(cast, post=answer) == ["student", "teacher"]
    assert seen_by(cast, post=beside) == ["classmate", "teacher"]
    due = {
        user: Thread.objects.with_due(user).get(pk=cast.thread.pk).due_words for user in (cast.student, cast.classmate)
    }
    assert due == {cast.student: None, cast.classmate: 15}
