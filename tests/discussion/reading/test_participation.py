import datetime

import pytest

from discussion.models import FirstPost, Post
from discussion.reading.participation import ORDERS, Part, part_of, sorted_rows, table
from tests import factories
from tests import factories_discussion as make

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
EVENING = datetime.datetime(2026, 3, 2, 16, 0, tzinfo=datetime.UTC)  # the next day in Tokyo


def numbers(cast):
    return {
        row.name: (row.part.threads, row.part.replies, row.part.days) for row in table(cast.assignment, cast.teacher)
    }


def test_posts_and_days_are_counted(cast):
    make.make_post(cast.thread, cast.classmate, created_at=NOON)
    make.make_post(cast.thread, cast.classmate, created_at=EVENING)
    make.make_post(cast.thread, cast.teacher)
    make.make_thread(cast.other_assignment, cast.outsider)

    in_london = numbers(cast)
    cast.classroom.time_zone = cast.assignment.classroom.time_zone = "Asia/Tokyo"

    assert in_london == {"Ada": (1, 0, 1), "Bo": (0, 2, 1)}
    assert numbers(cast) == {"Ada": (1, 0, 1), "Bo": (0, 2, 2)}
    assert part_of(cast.classmate, cast.assignment).last_at == EVENING


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 1),
        ({"state": Post.State.HELD}, 1),
        ({"is_anonymous": True}, 1),
        ({"state": Post.State.WITHDRAWN}, 0),
        ({"state": Post.State.HIDDEN}, 0),
    ],
)
def test_what_counts(cast, fields, count):
    make.make_post(cast.thread, cast.classmate, **fields)

    assert numbers(cast)["Bo"][1] == count
    assert part_of(cast.classmate, cast.assignment).replies == count


def test_what_is_for_the_teachers_alone_counts_the_same(cast):
    make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)
    make.make_thread(cast.assignment, cast.classmate, private_to=cast.classmate)

    assert numbers(cast)["Bo"] == (1, 1, 1)


def test_first_posts_are_counted(cast):
    post = make.make_post(cast.thread, cast.classmate)
    FirstPost.objects.create(
        assignment=cast.assignment, section=cast.section, author=cast.classmate, post=post, quote="q", body="b",
        at=NOON,
    )  # fmt: skip
    make.withdraw(post)

    assert part_of(cast.classmate, cast.assignment) == Part(first_posts=1)
    assert [row.part.first_posts for row in table(cast.assignment, cast.teacher)] == [0, 1]


def test_who_has_left_stays_as_long_as_there_is_a_post(cast):
    factories.make_student(cast.classroom, "Cy").memberships.update(is_active=False)
    cast.student.memberships.update(is_active=False)
    cast.classmate.memberships.update(is_paused=True)

    assert [(row.name, row.member.place) for row in table(cast.assignment, cast.teacher)] == [
        ("Ada", "removed"),
        ("Bo", "paused"),
    ]


def test_rows_in_every_order(cast):
    make.make_post(cast.thread, cast.classmate, created_at=NOON)
    rows = table(cast.assignment, cast.teacher)

    orders = {
        order: "".join(row.name[0] for row in sorted_rows(rows, order))
        for name in ORDERS
        for order in (name, f"-{name}")
    }

    assert orders == {
        **{"name": "AB", "-name": "BA", "threads": "BA", "-threads": "AB", "replies": "AB", "-replies": "BA"},
        **{"days": "AB", "-days": "AB", "first posts": "AB", "-first posts": "AB", "last": "BA", "-last": "AB"},
    }


@pytest.mark.parametrize("posts", [1, 50])
def test_the_table_costs_three_queries(cast, django_assert_num_queries, posts):
    for _ in range(3):
        make.make_posts(cast.thread, factories.make_student(cast.classroom), posts)

    with django_assert_num_queries(3):
        assert len(table(cast.assignment, cast.teacher)) == 5
