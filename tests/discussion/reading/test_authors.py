"""What name of an author a reader sees: classmates none of who left it out."""

import pytest

from discussion.models import Post, Thread
from discussion.reading.authors import author_of, opener_of
from discussion.rights import Reader
from tests import factories_discussion as make

READERS = ("student", "classmate", "teacher")


def readers(cast):
    return [Reader(getattr(cast, name), teaches=name == "teacher") for name in READERS]


@pytest.mark.parametrize(
    ("is_anonymous", "told"),
    [
        (False, [("Ada", True, True, False), ("Ada", False, True, False), ("Ada", False, True, False)]),
        (True, [("Ada", True, True, True), ("A classmate", False, False, True), ("Ada", False, True, True)]),
    ],
)
def test_names(cast, is_anonymous, told):
    Post.objects.update(is_anonymous=is_anonymous)
    post, thread = Post.objects.get(), Thread.objects.with_title().get()

    for authors in ([author_of(post, reader) for reader in readers(cast)],
                    [opener_of(thread, reader) for reader in readers(cast)]):  # fmt: skip
        assert [(author.name, author.is_own, author.is_known, author.hides_name) for author in authors] == told


def test_two_without_name_are_the_same(cast):
    posts = [make.make_post(cast.thread, user, is_anonymous=True) for user in (cast.student, cast.teacher)]

    mine, teachers = [author_of(post, Reader(cast.classmate, teaches=False)) for post in posts]

    assert mine == teachers


@pytest.mark.parametrize("fields", [{"state": "withdrawn"}, {"state": "hidden"}, {"private_to": "student"}])
def test_nobody_is_told_who_opened_what_is_not_shown(cast, fields):
    Post.objects.update(**{name: getattr(cast, value, value) for name, value in fields.items()})

    assert [opener_of(Thread.objects.with_title().get(), reader) for reader in readers(cast)] == [None] * 3


def test_the_title_goes_with_an_opening_that_is_for_the_teachers_only(cast):
    Post.objects.update(private_to=cast.student)
    Thread.objects.update(title="My secret")

    assert Thread.objects.with_title().get().shown_title == "Thread whose first post is for the teachers only"


def test_a_private_thread_keeps_its_title_and_its_opener(cast):
    Post.objects.update(private_to=cast.student)
    Thread.objects.update(title="My secret", private_to=cast.student)

    thread = Thread.objects.with_title().get()
    assert (thread.shown_title, opener_of(thread, readers(cast)[2]).name) == ("My secret", "Ada")
