"""A question finds its answer, and a teacher endorses what is right."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import AssignmentTalk, Post, Thread
from tests import factories_discussion as make

HTMX = {"HX-Request": "true"}
ROLES = ("student", "classmate", "teacher", "outsider", "other_teacher")


@pytest.fixture
def reply(cast):
    """A reply to a question that the student asked."""
    Thread.objects.filter(pk=cast.thread.pk).update(kind="question")
    return make.make_post(cast.thread, cast.classmate, "By bicycle", parent=cast.opening)


def url(name, post):
    return reverse(f"discussion:{name}", args=[post.pk])


def thread_page(client, cast):
    return client.get(cast.thread.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("mark_answer", [302, 404, 302, 404, 404]), ("endorse", [404, 404, 302, 404, 404])],
)
def test_who_may_mark(cast, client_of, reply, name, expected):
    for deed in (name, f"un{name}"):
        got = [client_of(getattr(cast, role)).post(url(deed, reply)).status_code for role in ROLES]
        assert got == expected
    reply.refresh_from_db()
    assert (reply.is_answer, reply.endorsed_by) == (False, None)


def test_nobody_marks_without_signing_in(cast, client, reply):
    for name in ("mark_answer", "endorse"):
        assert client.post(url(name, reply)).url.startswith(reverse("classroom:join"))


def test_the_answer_stands_at_the_head_and_on_the_post(student, cast, reply):
    before = thread_page(student, cast)

    response = student.post(url("mark_answer", reply))

    page = thread_page(student, cast)
    assert response.url == f"{cast.thread.get_absolute_url()}?post={reply.pk}#post-{reply.pk}"
    assert [text.count(">Answered</span> by <a") for text in (before, page)] == [0, 1]
    assert [text.count(">Answer</span>") for text in (before, page)] == [0, 1]
    assert '<q dir="auto">By bicycle</q>' in page


def test_a_question_has_one_answer(student, teacher, cast, reply):
    other = make.make_post(cast.thread, cast.teacher, "On foot")
    student.post(url("mark_answer", reply))

    teacher.post(url("mark_answer", other))

    assert list(Post.objects.filter(is_answer=True)) == [other]


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_what_is_not_shown_is_no_answer_and_cannot_become_one(student, cast, reply, state):
    student.post(url("mark_answer", reply))
    Post.objects.filter(pk=reply.pk).update(state=state)

    page = thread_page(student, cast)

    assert ("Answered</span> by" in page, ">Answer</span>" in page, "By bicycle" in page) == (False, False, False)
    assert student.post(url("mark_answer", reply)).status_code == 404


@pytest.mark.parametrize("kind", ["discussion", "note"])
def test_only_a_question_has_an_answer(teacher, cast, reply, kind):
    Thread.objects.update(kind=kind)

    assert teacher.post(url("mark_answer", reply)).status_code == 404
    assert "This answers the question" not in thread_page(teacher, cast)


def test_neither_the_question_itself_nor_a_private_reply_is_its_answer(teacher, cast, reply):
    private = make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)

    assert [teacher.post(url("mark_answer", post)).status_code for post in (cast.opening, private)] == [404, 404]


def test_htmx_gets_the_posts_and_the_head_anew(student, cast, reply):
    page = student.post(url("mark_answer", reply), headers=HTMX).content.decode()

    assert (page.count('id="posts"'), page.count('<div id="answered" hx-swap-oob="true">')) == (1, 1)
    assert (page.count(f'id="answer-{reply.pk}"'), "Not the answer after all" in page) == (1, True)
    assert "<html" not in page


def test_an_endorsement_names_the_teacher_until_the_text_is_changed(teacher, client_of, cast, reply):
    teacher.post(url("endorse", reply))
    endorsed = thread_page(client_of(cast.student), cast)

    client_of(cast.classmate).post(url("edit", reply), {"body": "By boat", "version": 1})

    words = f"Endorsed by <bdi>{cast.teacher.shown_name}</bdi>"
    assert (words in endorsed, words in thread_page(client_of(cast.student), cast)) == (True, False)


def test_a_teacher_endorses_no_own_post(teacher, cast, reply):
    own = make.make_post(cast.thread, cast.teacher)

    assert teacher.post(url("endorse", own)).status_code == 404


@pytest.mark.parametrize("of", ["thread", "text"])
def test_what_students_write_after_it_was_due_says_so(student, cast, reply, of):
    due = timezone.now() - datetime.timedelta(hours=1)
    if of == "thread":
        Thread.objects.update(due_at=due)
    else:
        AssignmentTalk.objects.create(assignment=cast.assignment, due_at=due)
    make.make_post(cast.thread, cast.teacher)
    early = make.make_post(cast.thread, cast.classmate, created_at=due - datetime.timedelta(hours=1))

    entries = student.get(cast.thread.get_absolute_url()).context["page"].entries

    assert [entry.post for entry in entries if entry.is_late] == [reply]
    assert early in [entry.post for entry in entries]
    assert "write by <time" in thread_page(student, cast)


@pytest.mark.parametrize("replies", [1, 3])
def test_marking_asks_the_same_whatever_was_said(student, cast, reply, django_assert_num_queries, replies):
    for _ in range(replies):
        make.make_post(cast.thread, cast.classmate)

    with django_assert_num_queries(14):
        student.post(url("mark_answer", reply), headers=HTMX)
