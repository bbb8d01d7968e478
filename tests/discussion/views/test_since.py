"""The page "Since you were last here", and what is new at each text of the list of texts."""

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import Appeal, Mention, ModerationEvent, ReadMark, Report
from tests import factories_discussion as make

NEW, READ_ALL, COUNTS = "/talk/new/", "/talk/new/read/", "/talk/new/counts/"


def page_of(client, address=NEW):
    return client.get(address).content.decode()


def full_of(cast):
    """Something of every sort for the student."""
    named = make.make_post(cast.thread, cast.classmate, "Ada, look")
    Mention.objects.create(post=named, user=cast.student)
    reported = make.make_post(cast.thread, cast.classmate, "Not nice")
    kept = ModerationEvent.objects.create(
        classroom=cast.classroom, post=reported, actor=cast.teacher, action="keep", at=timezone.now()
    )
    Report.objects.create(post=reported, reporter=cast.student, reason="Unkind.", settled_by=kept)
    own = make.hide(make.make_post(cast.thread, cast.student), cast.teacher)
    Appeal.objects.create(event=own.moderation_events.get(), text="Why?", answer="Names.", answered_by=cast.teacher,
                          answered_at=timezone.now())  # fmt: skip
    make.make_thread(cast.assignment, cast.teacher, title="Which view is yours?", is_pinned=True)


def test_everything_that_is_new_is_on_the_page(student, cast):
    full_of(cast)

    page = page_of(student)

    words = [
        "3 new posts about",
        "wrote to you",
        "a teacher has read it, and it stays",
        "was hidden",
        "Rule 1: no",
        "A teacher answered:",
        "Your teacher asks",
        "Which view is yours?",
        "2 new",
    ]
    assert [word for word in words if word not in page] == []


def test_nothing_new_says_so(student, cast):
    page = page_of(student)

    assert "You have read everything that was written." in page
    assert "Mark all as read" not in page


@pytest.mark.parametrize("threads", [1, 3])
def test_page_query_count(student, cast, django_assert_num_queries, threads):
    full_of(cast)
    for _ in range(threads - 1):
        full_of(cast)

    with django_assert_num_queries(10):
        student.get(NEW)


def test_all_is_marked_that_the_page_knew_and_nothing_since(student, cast):
    make.make_posts(cast.thread, cast.classmate, 2)
    other = make.make_thread(cast.assignment, cast.classmate)
    seen = student.get(NEW).context["seen"]
    make.make_post(cast.thread, cast.classmate)

    response = student.post(READ_ALL, {"seen": seen})

    assert response.url == NEW
    assert set(ReadMark.objects.values_list("user", "thread", "number")) == {
        (cast.student.pk, cast.thread.pk, 3),
        (cast.student.pk, other.thread_id, 1),
    }
    assert student.get(NEW).context["news"].count == 1


@pytest.mark.parametrize("seen", ["", "x", "1", "1-", "1-2,", "-1-2", "1-" + "9" * 16, "1-1 " * 1000 + "1-1"])
def test_nonsense_is_not_marked(student, cast, seen):
    assert student.post(READ_ALL, {"seen": seen}).status_code == 400
    assert ReadMark.objects.count() == 0


def test_many_threads_come_by_page(student, cast):
    for _ in range(31):
        make.make_thread(cast.assignment, cast.classmate)

    first, second = (student.get(f"{NEW}?page={number}").context["news"] for number in (1, 2))

    assert (len(first.page), len(second.page), first.count, len(first.seen)) == (30, 1, 31, 31)


def test_the_list_of_texts_says_how_much_is_new(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 2)

    home = page_of(student, reverse("quiz:home"))
    with django_assert_num_queries(3):
        counts = page_of(student, COUNTS)

    place = f'id="talk-count-{cast.assignment.pk}"'
    assert (place in home, place in counts) == (True, True)
    assert f'href="{NEW}#talk-{cast.assignment.pk}">2 new posts in the talk</a>' in counts
    assert f'href="{NEW}"' in home
    assert page_of(student, COUNTS).count("<p") == 1
