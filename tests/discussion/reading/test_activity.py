import pytest

from discussion.models import Post
from discussion.reading.activity import activity_by, first_words
from discussion.rights import Reader
from tests import factories_discussion as make


def seen_by(user, field="thread"):
    found = activity_by(field, Post.objects.visible_to(user), Reader(user, teaches=False))
    return {pk: (activity.count, activity.words) for pk, activity in found.items()}


def test_activity_counts_posts_and_quotes_the_newest(cast):
    make.make_post(cast.thread, cast.classmate, "The **newest** one")
    other = make.make_thread(cast.assignment, cast.student, cast.section, body="Other")

    assert seen_by(cast.student) == {cast.thread.pk: (2, "The newest one"), other.thread_id: (1, "Other")}
    assert seen_by(cast.student, "thread__section") == {cast.section.pk: (3, "Other")}
    assert seen_by(cast.outsider) == {}


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_activity_knows_nothing_of_what_is_not_shown(cast, state):
    post = make.make_post(cast.thread, cast.classmate, "Secret")
    Post.objects.filter(pk=post.pk).update(state=state)

    assert seen_by(cast.student) == {cast.thread.pk: (1, "Why?")}
    assert seen_by(cast.teacher) == {cast.thread.pk: (1, "Why?")}


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_a_thread_of_which_nothing_is_shown_has_no_activity(cast, state):
    Post.objects.update(state=state)

    assert seen_by(cast.student) == {}


@pytest.mark.parametrize("threads", [1, 3])
def test_activity_query_count(cast, django_assert_num_queries, threads):
    for _ in range(threads - 1):
        make.make_thread(cast.assignment, cast.student)

    with django_assert_num_queries(2):
        found = activity_by("thread", Post.objects.visible_to(cast.student), Reader(cast.student, teaches=False))

    assert len(found) == threads


def test_first_words_are_cut(cast):
    long = make.make_post(cast.thread, cast.classmate, "word " * 100)

    assert first_words(long) == ("word " * 100)[:79] + "…"
