import pytest
from django.utils import timezone

from discussion.models import Post, ReadMark
from discussion.reading.marks import first_unread, shown_up_to
from discussion.reading.thread_pages import ThreadPage
from tests import factories_discussion as make


def unread_by(user):
    return list(Post.objects.visible_to(user).unread_by(user).order_by("pk"))


def know(user, thread, number):
    ReadMark.objects.create(user=user, thread=thread, number=number)


def test_unread_is_what_others_wrote_since(cast):
    first = make.make_post(cast.thread, cast.student)
    own = make.make_post(cast.thread, cast.classmate)
    last = make.make_post(cast.thread, cast.teacher)

    before = unread_by(cast.classmate)
    know(cast.classmate, cast.thread, first.number)

    assert before == [cast.opening, first, last]
    assert unread_by(cast.classmate) == [last]
    assert unread_by(cast.student) == [own, last]
    assert unread_by(cast.outsider) == []


@pytest.mark.parametrize("fields", [{"state": "held"}, {"state": "hidden"}, {"state": "withdrawn"}, {"private_to": 1}])
def test_what_may_not_be_read_is_not_unread(cast, fields):
    if "private_to" in fields:
        fields = {"private_to": cast.student}
    make.make_post(cast.thread, cast.student, **fields)

    assert unread_by(cast.classmate) == [cast.opening]


def test_a_post_that_is_approved_late_is_unread_though_later_ones_are_known(cast):
    held = make.make_post(cast.thread, cast.student, state="held")
    know(cast.classmate, cast.thread, make.make_post(cast.thread, cast.student).number)
    Post.objects.filter(pk=held.pk).update(state="visible", number=3, shown_at=timezone.now())

    assert unread_by(cast.classmate) == [held]


def test_first_unread(cast):
    posts = make.make_posts(cast.thread, cast.student, 3)

    before = first_unread(cast.thread, cast.classmate)
    know(cast.classmate, cast.thread, posts[0].number)
    after = first_unread(cast.thread, cast.classmate)

    assert (before, after) == (cast.opening.pk, posts[1].pk)
    assert first_unread(cast.thread, cast.outsider) is None


def page_with(*, elsewhere=(), newest_seen=4):
    return ThreadPage(entries=[], number=1, count=2, newest_seen=newest_seen, elsewhere=frozenset(elsewhere))


@pytest.mark.parametrize(
    ("elsewhere", "mark", "reached"),
    [
        ((), None, 4),
        ((), 2, 4),
        ((3,), None, 2),
        ((3,), 2, 2),
        ((3,), 3, 4),
        ((1, 2, 4), 2, 3),
        ((1,), None, 0),
    ],
)
def test_what_stands_on_another_page_stays_unread(elsewhere, mark, reached):
    assert shown_up_to(page_with(elsewhere=elsewhere), mark) == reached


def test_a_page_knows_what_others_wrote_on_other_pages(cast, client_of):
    posts = make.make_posts(cast.thread, cast.student, 60)
    make.make_posts(cast.thread, cast.classmate, 1)
    make.make_post(cast.thread, cast.student, state="hidden")

    def page_of(user, number):
        address = f"{cast.thread.get_absolute_url()}?page={number}"
        return client_of(user).get(address).context["page"].elsewhere

    assert page_of(cast.classmate, 1) == {post.number for post in posts[49:]}
    assert page_of(cast.classmate, 2) == {1, *(post.number for post in posts[:49])}
    assert page_of(cast.student, 1) == {62}


def test_who_has_to_write_first_knows_nothing_of_what_is_not_shown_yet(cast, client_of):
    asked = make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True)
    make.make_post(asked.thread, cast.student)
    make.write_first(cast.assignment)

    page = client_of(cast.classmate).get(asked.thread.get_absolute_url())

    assert page.context["reached"] == asked.number
