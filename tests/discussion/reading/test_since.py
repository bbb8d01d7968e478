"""What is new since the last visit: only what the reader may read, the newest first."""

import datetime

import pytest
from django.utils import timezone

from discussion.models import Mention, Post, ReadMark
from discussion.reading.since import news_for, prompts_for, unread_by_text
from tests import factories
from tests import factories_discussion as make

HELD = {"state": Post.State.HELD}


def told(user, **options):
    """By text the threads with the number of posts that are new."""
    page = news_for(user, **options).by_text
    return [(assignment, [(new.thread, new.count) for new in threads]) for assignment, threads in page]


def letters(user):
    return [new.post for new in news_for(user).letters]


def test_texts_and_threads_with_the_newest_posts_come_first(cast):
    other_text = factories.make_assignment(cast.classroom)
    other = make.make_thread(other_text, cast.student)
    second = make.make_thread(cast.assignment, cast.teacher)
    make.make_posts(cast.thread, cast.student, 3)
    ReadMark.objects.create(user=cast.classmate, thread=cast.thread, number=2)

    assert told(cast.classmate) == [
        (cast.assignment, [(cast.thread, 2), (second.thread, 1)]),
        (other_text, [(other.thread, 1)]),
    ]
    assert news_for(cast.classmate).seen == {cast.thread.pk: 4, second.thread_id: 1, other.thread_id: 1}
    assert unread_by_text(cast.classmate) == {cast.assignment.pk: 3, other_text.pk: 1}
    assert told(cast.outsider) == []


@pytest.mark.parametrize("fields", [HELD, {"state": "hidden"}, {"state": "withdrawn"}])
def test_what_may_not_be_read_is_neither_told_nor_counted(cast, fields):
    make.make_post(cast.thread, cast.student, **fields)

    assert told(cast.classmate) == [(cast.assignment, [(cast.thread, 1)])]
    assert unread_by_text(cast.classmate) == {cast.assignment.pk: 1}


def test_a_class_that_is_over_has_no_news_for_its_teacher(cast):
    before = told(cast.teacher)
    cast.classroom.is_archived = True
    cast.classroom.save()

    assert before == [(cast.assignment, [(cast.thread, 1)])]
    assert (told(cast.teacher), letters(cast.teacher)) == ([], [])


def test_letters_name_the_reader_reply_or_are_for_the_reader_alone(cast):
    make.make_post(cast.thread, cast.teacher, "for everybody")
    named = make.make_post(cast.thread, cast.teacher, "@Ada")
    Mention.objects.create(post=named, user=cast.student)
    reply = make.make_post(cast.thread, cast.classmate, parent=cast.opening)
    alone = make.make_post(cast.thread, cast.teacher, private_to=cast.student)
    make.make_post(cast.thread, cast.student, parent=cast.opening)

    assert letters(cast.student) == [alone, reply, named]
    assert letters(cast.classmate) == []


def test_who_may_not_read_a_post_is_not_told_of_being_named(cast):
    held = make.make_post(cast.thread, cast.classmate, "@Ada", **HELD)
    Mention.objects.create(post=held, user=cast.student)
    Mention.objects.create(post=held, user=cast.outsider)

    assert letters(cast.student) == letters(cast.outsider) == []


def test_a_letter_without_name_has_none_for_classmates(cast):
    make.make_post(cast.thread, cast.classmate, parent=cast.opening, is_anonymous=True)

    names = [[new.author.name for new in news_for(user).letters] for user in (cast.student, cast.teacher)]
    newest = [news_for(user).page[0].newest.author.name for user in (cast.student, cast.teacher)]

    assert names == [["A classmate"], []]
    assert newest == ["A classmate", "Bo"]


@pytest.mark.parametrize("threads", [1, 3])
def test_news_query_count(cast, django_assert_num_queries, threads):
    for _ in range(threads - 1):
        make.make_thread(cast.assignment, cast.student)
    make.make_post(cast.thread, cast.student)

    with django_assert_num_queries(5):
        news = news_for(cast.classmate)
    with django_assert_num_queries(1):
        nothing = news_for(cast.outsider)

    assert (news.count, nothing.count) == (threads + 1, 0)


def test_prompts_are_what_a_student_has_not_answered_and_still_can(cast):
    soon = timezone.now() + datetime.timedelta(days=1)
    later = make.make_thread(cast.assignment, cast.teacher, is_pinned=True).thread
    due = make.make_thread(cast.assignment, cast.teacher, is_pinned=True, due_at=soon).thread
    make.make_thread(cast.assignment, cast.teacher, is_pinned=True, is_locked=True)
    answered = make.make_thread(cast.assignment, cast.teacher, is_pinned=True).thread
    answer = make.make_post(answered, cast.student, **HELD)

    def asked(user):
        return prompts_for(user, timezone.now())

    before = asked(cast.student)
    make.withdraw(answer)

    assert before == [due, later]
    assert asked(cast.student) == [due, later, answered]
    assert asked(cast.teacher) == asked(cast.outsider) == []
