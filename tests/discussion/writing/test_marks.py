"""Marks of reading: they only grow, and nobody marks what is not there."""

import pytest

from discussion.models import ReadMark
from discussion.writing.marks import mark_read
from tests import factories_discussion as make


def marks_of(user):
    return dict(ReadMark.objects.filter(user=user).values_list("thread", "number"))


@pytest.fixture
def threads(cast):
    """Three threads: of five posts, of three, and of one."""
    threads = [cast.thread, *(make.make_thread(cast.assignment, cast.student).thread for _ in range(2))]
    for thread, count in zip(threads, (4, 2, 0), strict=True):
        make.make_posts(thread, cast.student, count)
    return threads


def test_a_mark_grows_and_never_shrinks(cast, threads):
    numbers = []
    for number in (2, 1, 4, 3):
        mark_read(user=cast.classmate, seen={threads[0].pk: number})
        numbers.append(marks_of(cast.classmate))

    assert numbers == [{threads[0].pk: number} for number in (2, 2, 4, 4)]


def test_nothing_is_marked_that_is_not_written_yet(cast, threads):
    mark_read(user=cast.classmate, seen={threads[1].pk: 99})

    assert marks_of(cast.classmate) == {threads[1].pk: 3}


def test_each_thread_has_its_own_mark(cast, threads):
    first, second, third = (thread.pk for thread in threads)
    mark_read(user=cast.classmate, seen={first: 4, second: 1})

    mark_read(user=cast.classmate, seen={first: 3, second: 3, third: 1})

    assert marks_of(cast.classmate) == {first: 4, second: 3, third: 1}


def test_what_cannot_be_seen_is_not_marked(cast, threads):
    for who in (cast.outsider, cast.other_teacher):
        mark_read(user=who, seen={thread.pk: 1 for thread in threads})

    assert ReadMark.objects.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_mark_read_query_count(cast, threads, django_assert_num_queries, count):
    with django_assert_num_queries(3):
        mark_read(user=cast.classmate, seen={thread.pk: 1 for thread in threads[:count]})
