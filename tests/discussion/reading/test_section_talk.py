import datetime

import pytest
from django.utils import timezone

from discussion.models import Post
from discussion.reading.section_talk import talk_by_section
from tests import factories
from tests.factories_discussion import hide, make_post, make_thread, talking_cast, withdraw


@pytest.fixture
def stage(db):
    return talking_cast()


def told(stage):
    """Threads, posts and titles of the unanswered, on the first section."""
    talk = talk_by_section(stage.assignment, stage.teacher).get(stage.section.pk)
    return talk and (talk.threads, talk.posts, [thread.title for thread in talk.unanswered])


def test_threads_posts_and_what_nobody_replied_to(stage):
    answered = make_thread(stage.assignment, stage.classmate, stage.section, title="Answered")
    make_post(answered.thread, stage.student)
    make_post(stage.thread, stage.student, "Nobody?")

    assert told(stage) == (2, 4, [stage.thread.title])


def test_what_is_hidden_or_withdrawn_does_not_count(stage):
    reply = make_post(stage.thread, stage.classmate)

    assert told(stage) == (1, 2, [])
    hide(reply, stage.teacher)
    assert told(stage) == (1, 1, [stage.thread.title])
    withdraw(stage.opening)
    assert told(stage) is None


def test_a_thread_without_its_first_post_is_no_question(stage):
    make_post(stage.thread, stage.student)
    hide(stage.opening, stage.teacher)

    assert told(stage) == (1, 1, [])


def test_the_first_post_is_the_first_that_may_be_read(stage):
    noon = timezone.now() - datetime.timedelta(hours=5)
    Post.objects.update(created_at=noon)
    later = make_thread(stage.assignment, stage.classmate, stage.section)

    assert talk_by_section(stage.assignment, stage.teacher)[stage.section.pk].first_post_at == noon
    hide(stage.opening, stage.teacher)
    assert talk_by_section(stage.assignment, stage.teacher)[stage.section.pk].first_post_at == later.created_at


def test_of_this_assignment_and_for_its_teachers_only(stage):
    other = factories.make_assignment(stage.other_classroom, stage.assignment.article)
    make_thread(other, stage.outsider, stage.section)

    assert told(stage) == (1, 1, [stage.thread.title])
    assert talk_by_section(stage.assignment, stage.other_teacher) == {}


@pytest.mark.parametrize("rows", [1, 3])
def test_queries(stage, django_assert_num_queries, rows):
    for section in stage.assignment.article.sections.all()[:2]:
        for _ in range(rows):
            make_thread(stage.assignment, stage.student, section)

    with django_assert_num_queries(1):
        talk_by_section(stage.assignment, stage.teacher)
