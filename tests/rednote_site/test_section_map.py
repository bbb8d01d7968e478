"""The teacher's map of a text: both wings on one page."""

import datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

from discussion.models import Post, Thread
from tests import factories_discussion, factories_quiz
from tests.quiz import lessons
from tests.quiz.admin.test_scores import text_of


@pytest.fixture
def quiz(cast):
    """A question on each of the text's two sections."""
    quiz = lessons.make_quiz(cast, items=0)
    cast.students = [one.student for one in lessons.hand_in(quiz, [], [], [])]
    for position, section in enumerate(quiz.assignment.article.sections.all(), start=1):
        question = factories_quiz.make_question(section, stem=f"How often does it cross, {position}?")
        quiz.items.create(question=question, position=position)
    return quiz


def map_of(quiz):
    return reverse("admin:quiz_quiz_section_map", args=[quiz.pk])


def answered(quiz, *given):
    """The students' attempts, with these answers."""
    quiz.attempts.all().delete()
    return [
        factories_quiz.make_attempt(quiz, member.user, answers, **lessons.HANDED_IN)
        for member, answers in zip(quiz.assignment.classroom.memberships.students(), given, strict=False)
    ]


def test_wrong_hardest_and_talk_of_each_section(cast, client_of, quiz):
    answered(quiz, [1, 2], [1, 2], [1, 1])
    first, second = quiz.assignment.article.sections.all()
    opening = factories_discussion.make_thread(quiz.assignment, cast.students[0], second, title="Who pays?")
    Post.objects.filter(pk=opening.pk).update(created_at=quiz.assignment.opens_at + datetime.timedelta(hours=26))
    other = factories_discussion.make_thread(quiz.assignment, cast.students[0], second, title="And who sails?")
    factories_discussion.make_post(other.thread, cast.students[1])
    Post.objects.exclude(pk=opening.pk).update(created_at=quiz.assignment.opens_at + datetime.timedelta(days=2))

    page = text_of(client_of(cast.teacher).get(map_of(quiz)))

    assert "From 3 first tries that were handed in." in page
    assert f"{first} 0 % 0–56 % all right no thread yet Start a thread" in page
    assert (
        f"{second} 67 % 21–94 % 2. How often does it cross, 2? 33 % of the points 2 threads, 3 posts "
        "first post 1 day, 2 hours after it opened 1 without reply Who pays? Start a thread from this question"
    ) in page


def test_a_thread_is_started_from_the_hardest_question(cast, client_of, quiz):
    answered(quiz, [1, 2])
    client = client_of(cast.teacher)
    row = list(client.get(map_of(quiz)).context["rows"])[1]

    form = client.get(row.start).context["form"]
    sent = {name: form[name].value() for name in ("kind", "title", "body", "token")}
    client.post(row.start, sent)

    assert parse_qs(urlsplit(row.start).query)["title"] == ["How often does it cross, 2?"]
    assert "Twice" not in row.start
    thread = Thread.objects.get()
    assert (thread.title, thread.section, thread.opened_by) == (
        "How often does it cross, 2?",
        row.insight.section,
        cast.teacher,
    )
    assert thread.posts.get().body == sent["body"]


def test_talk_about_an_earlier_version_of_a_section(cast, client_of, quiz):
    old = quiz.assignment.article.sections.create(position=9, heading="Gone", body="Gone.", is_current=False)
    factories_discussion.make_thread(quiz.assignment, cast.students[0], old)

    page = text_of(client_of(cast.teacher).get(map_of(quiz)))

    assert "9. Gone in an earlier version of the text no questions 1 thread, 1 post" in page


def test_a_post_from_before_the_opening(cast, client_of, quiz):
    section = quiz.assignment.article.sections.first()
    factories_discussion.make_thread(quiz.assignment, cast.students[0], section)
    Post.objects.update(created_at=quiz.assignment.opens_at - datetime.timedelta(days=1))

    assert "first post before it opened" in text_of(client_of(cast.teacher).get(map_of(quiz)))


def test_a_class_that_is_over_starts_no_threads(cast, client_of, quiz):
    cast.classroom.is_archived = True
    cast.classroom.save()

    assert "Start a thread" not in text_of(client_of(cast.teacher).get(map_of(quiz)))


def test_only_the_classs_own_teachers(cast, client, client_of, quiz, admin_client):
    people = [client_of(cast.teacher), admin_client, client_of(cast.other_teacher), client_of(cast.outsider), client]

    assert [person.get(map_of(quiz)).status_code for person in people] == [200, 200, 404, 302, 302]
    assert client_of(cast.teacher).get(reverse("admin:quiz_quiz_section_map", args=[10**30])).status_code == 404
    assert client_of(cast.teacher).post(map_of(quiz)).status_code == 405


@pytest.mark.parametrize("rows", [1, 3])
def test_queries(cast, client_of, django_assert_num_queries, rows):
    quiz = lessons.make_quiz(cast, items=rows)
    for attempt in lessons.hand_in(quiz, *[[1] * rows] * rows):
        factories_discussion.make_thread(quiz.assignment, attempt.student)
    client = client_of(cast.teacher)

    with django_assert_num_queries(13):
        client.get(map_of(quiz))
