"""What is written can be made more private, and never less."""

import pytest

from discussion.models import Mention, Post, Thread
from discussion.refusals import Refused
from discussion.writing.privacy import leave_name_out, make_private
from tests import factories_discussion as make
from tests.discussion.test_visibility import seen_by


def test_leaving_ones_name_out(cast):
    assert leave_name_out(post=cast.opening, author=cast.student).is_anonymous


@pytest.mark.parametrize("deed", [leave_name_out, make_private])
@pytest.mark.parametrize("who", ["classmate", "teacher"])
def test_nobody_does_it_to_a_post_of_others(cast, deed, who):
    with pytest.raises(Refused):
        deed(post=cast.opening, author=getattr(cast, who))

    assert Post.objects.filter(is_anonymous=False, private_to=None).count() == 1


@pytest.mark.parametrize("deed", [leave_name_out, make_private])
def test_teachers_do_not_do_it(cast, deed):
    with pytest.raises(Refused):
        deed(post=make.make_post(cast.thread, cast.teacher), author=cast.teacher)


def test_a_reply_goes_and_what_answers_it_stays(cast):
    own = make.make_post(cast.thread, cast.student, parent=cast.opening)
    answer = make.make_post(cast.thread, cast.classmate, parent=own)

    make_private(post=own, author=cast.student)

    assert seen_by(cast, post=own) == ["student", "teacher"]
    assert seen_by(cast, post=answer) == ["student", "classmate", "teacher"]
    assert seen_by(cast, post=cast.opening) == ["student", "classmate", "teacher"]


def test_a_thread_goes_as_a_whole_where_no_classmate_has_written(cast):
    Thread.objects.update(group=make.make_group(cast.assignment, cast.student, cast.classmate))
    answer = make.make_post(cast.thread, cast.teacher, parent=cast.opening)

    make_private(post=cast.opening, author=cast.student)

    assert seen_by(cast, thread=cast.thread) == ["student", "teacher"]
    assert seen_by(cast, post=answer) == ["student", "teacher"]
    thread = Thread.objects.get()
    assert (thread.group, thread.private_to) == (None, cast.student)


@pytest.mark.parametrize("state", Post.State.values)
def test_a_thread_stays_where_a_classmate_has_written(cast, state):
    answer = make.make_post(cast.thread, cast.classmate, parent=cast.opening)
    Post.objects.filter(pk=answer.pk).update(state=state)

    make_private(post=cast.opening, author=cast.student)

    assert seen_by(cast, post=cast.opening) == ["student", "teacher"]
    assert "classmate" in seen_by(cast, post=answer)
    assert Thread.objects.with_title().get().shown_title == "Thread whose first post is for the teachers only"


def test_whom_it_named_is_no_longer_called(cast):
    make.make_post(cast.thread, cast.classmate)
    for user in (cast.classmate, cast.teacher):
        Mention.objects.create(post=cast.opening, user=user)

    make_private(post=cast.opening, author=cast.student)

    assert [mention.user for mention in Mention.objects.all()] == [cast.teacher]


def test_what_is_private_to_somebody_stays_private_to_the_same(cast):
    """A student who answers in a talk of his with the teachers has nothing to gain from doing it again."""
    own = make.make_post(cast.thread, cast.student, private_to=cast.student)

    make_private(post=own, author=cast.student)

    assert Post.objects.get(pk=own.pk).private_to == cast.student
