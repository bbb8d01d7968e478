"""What a class can read about how it talks."""

import datetime

import pytest
from django.urls import reverse

from discussion.models import ClassTalk, ModerationEvent
from discussion.moderation import guides, hiding
from discussion.moderation.totals import weekly_totals
from tests import factories_discussion as make

ROLES = ("student", "classmate", "teacher", "outsider", "other_teacher")
#: A Monday, a quarter past midnight in Shanghai: in London it is Sunday.
MONDAY = datetime.datetime(2026, 3, 1, 16, 15, tzinfo=datetime.UTC)


def address(cast):
    return reverse("discussion:how_we_talk", args=[cast.classroom.pk])


def event(cast, action="hide", at=MONDAY, **fields):
    actor = None if action == "hold" else cast.teacher
    ModerationEvent.objects.create(
        classroom=cast.classroom, post=cast.opening, action=action, actor=actor, reason="x", at=at, **fields
    )


def test_who_reads_it(cast, client_of):
    got = [client_of(getattr(cast, role)).get(address(cast)).status_code for role in ROLES]

    assert got == [200, 200, 200, 404, 404]


def test_it_shows_the_guide_and_the_watch_words(student, cast):
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Be kind.", "友善。")], seen=0)
    ClassTalk.objects.create(classroom=cast.classroom, watch_words="idiot\nshut up")

    page = student.get(address(cast)).content.decode()

    words = ["Be kind.", '<span class="rule-zh" lang="zh-Hans">友善。</span>', ">idiot<", ">shut up<"]
    assert [word in page for word in words] == [True] * 4


def test_the_class_sees_totals_without_names(student, cast):
    post = make.make_post(cast.thread, cast.classmate)
    hiding.hide_post(post=post, actor=cast.teacher, reason="Too loud.", rule=guides.DEFAULT.rule(5))

    page = student.get(address(cast)).content.decode()

    assert "rule 5: 1" in page
    assert [word in page for word in (">Bo<", cast.teacher.shown_name, "Too loud.")] == [False] * 3


@pytest.mark.parametrize(
    ("zone", "monday"), [("Asia/Shanghai", datetime.date(2026, 3, 2)), ("Europe/London", datetime.date(2026, 2, 23))]
)
def test_weeks_are_those_of_the_class(cast, zone, monday):
    cast.classroom.time_zone = zone
    event(cast)

    assert [week.monday for week in weekly_totals(cast.classroom, MONDAY)] == [monday]


def test_totals_by_week_and_rule(cast):
    for action in ("hold", "hold", "hold", "release", "approve", "restore", "keep", "pause"):
        event(cast, action)
    event(cast, rule_number=3, rule_text="r")
    event(cast, rule_number=1, rule_text="r")
    event(cast, at=MONDAY - datetime.timedelta(weeks=2))
    event(cast, at=MONDAY - datetime.timedelta(weeks=20))

    weeks = weekly_totals(cast.classroom, MONDAY)

    assert [(week.counts, week.hidden_by_rule) for week in weeks] == [
        ([3, 1, 1, 2, 1, 1], [(1, 1), (3, 1)]),
        ([0, 0, 0, 1, 0, 0], []),
    ]
    assert weekly_totals(cast.other_classroom, MONDAY) == []


def test_query_count(student, cast, django_assert_num_queries):
    for _ in range(3):
        event(cast)

    with django_assert_num_queries(6):
        student.get(address(cast))
