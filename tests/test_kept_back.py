"""What is kept from a reader is told by nothing: no page, count, badge or list differs for its being there.

Each row of the tables is put into a class whose pages a classmate has just read; then they are read again.
"""

import re

import pytest
from django.utils import timezone

from discussion.models import Alert, Appeal, Draft, Post, Report
from tests import factories, factories_discussion, factories_quiz
from tests.factories_discussion import make_group, make_post, make_thread, write_first
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

LOOKED_AT = [address for address in SITE if address.method == "get" and not address.is_public]
OF_TALK = [address for address in LOOKED_AT if address.args in {("thread_pk",), ("post_pk",)}]
#: What differs from one reading of a page to the next.
CHANGING = re.compile(
    r'name="csrfmiddlewaretoken" value="\w+"|"X-CSRFToken": "\w+"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
)
SECRET = "Periwinkle"
UNTOLD = {"title": SECRET, "body": SECRET}


@pytest.fixture
def room(stage):  # noqa: F811
    """The stage for a classmate who has missed a question, and a third student, of whom the others know nothing."""
    factories.make_section(stage.assignment.article, is_current=False)
    handed_in = {"state": "handed_in", "handed_in_at": timezone.now()}
    stage.attempt_pk = factories_quiz.make_attempt(stage.assignment.quiz, stage.classmate, [3], **handed_in).pk
    stage.third = factories.make_student(stage.classroom, SECRET)
    factories_discussion.accept_guide(stage.student, stage.classmate, stage.third)
    stage.opening = Post.objects.get(pk=stage.post_pk)
    stage.thread, stage.section = stage.opening.thread, stage.opening.thread.section
    return stage


def pages(client, room):
    """What each address tells who looks: status, where it leads, and the page."""
    return {str(address): told_by(address.ask(client, room)) for address in LOOKED_AT}


def told_by(answer):
    return answer.status_code, answer.get("Location"), answer.get("ETag"), CHANGING.sub("", answer.content.decode())


def differences(before, after):
    return [name for name in after if after[name] != before[name]]


def held(room, **fields):
    return make_post(room.thread, room.third, SECRET, state="held", held_for=SECRET, **fields)


def held_thread(room):
    opening = make_thread(room.assignment, room.third, kind="question", **UNTOLD)
    Post.objects.filter(pk=opening.pk).update(state="held", number=None)
    return opening


def never_read(room, state):
    post = held(room)
    Post.objects.filter(pk=post.pk).update(state=state)
    return post


def private_answer(room):
    own = make_post(room.thread, room.third, SECRET, private_to=room.third)
    return make_post(room.thread, room.teacher, SECRET, parent=own, private_to=room.third)


def private_thread(room):
    opening = make_thread(room.assignment, room.third, private_to=room.third, kind="question", **UNTOLD)
    Post.objects.filter(pk=opening.pk).update(private_to=room.third)
    return opening


def in_a_group(room):
    group = make_group(room.assignment, room.third, name=SECRET)
    return make_thread(room.assignment, room.third, group=group, kind="question", **UNTOLD)


def on_a_section_that_moved(room):
    """Of a text that the class no longer reads as it was."""
    gone = room.assignment.article.sections.get(is_current=False)
    opening = make_thread(room.assignment, room.third, gone, private_to=room.third, **UNTOLD)
    Post.objects.filter(pk=opening.pk).update(private_to=room.third)
    return opening


KEPT_BACK = {
    "a held reply": lambda room: held(room, parent=room.opening),
    "a held post": held,
    "a held thread": held_thread,
    "a post withdrawn while it was held": lambda room: never_read(room, "withdrawn"),
    "a post hidden while it was held": lambda room: never_read(room, "hidden"),
    "a talk with the teachers": private_answer,
    "a thread with the teachers": private_thread,
    "a thread of another group": in_a_group,
    "a private thread on an earlier version": on_a_section_that_moved,
}


@pytest.mark.parametrize("kept", KEPT_BACK)
def test_what_is_kept_back_changes_no_page(room, client_of, kept):
    classmate, teacher = client_of(room.classmate), client_of(room.teacher)
    before = pages(classmate, room)

    post = KEPT_BACK[kept](room)

    assert differences(before, pages(classmate, room)) == []
    room.post_pk, room.thread_pk = post.pk, post.thread_id
    assert teacher.get(post.get_absolute_url()).status_code == 302
    of_post = [address for address in OF_TALK if post.is_opening or address.args == ("post_pk",)]
    assert {address.ask(classmate, room).status_code for address in of_post} == {404}


def test_who_has_to_write_first_is_told_nothing_of_the_others(room, client_of):
    write_first(room.assignment)
    classmate = client_of(room.classmate)
    before = pages(classmate, room)

    posts = [
        make_thread(room.assignment, room.third, room.section, kind="question", **UNTOLD),
        make_post(room.thread, room.third, SECRET, parent=room.opening),
    ]

    assert differences(before, pages(classmate, room)) == []
    for post in posts:
        room.post_pk, room.thread_pk = post.pk, post.thread_id
        assert {address.ask(classmate, room).status_code for address in OF_TALK} == {404}


def report(room):
    return Report.objects.create(post=room.opening, reporter=room.third, reason=SECRET)


def settled_report(room):
    asked = report(room)
    asked.settled_by = room.opening.moderation_events.create(
        classroom=room.classroom, actor=room.teacher, action="keep", reason=SECRET
    )
    asked.save()


def unseen_alert(room):
    Alert.objects.create(post=room.opening, words=SECRET)


def draft(room):
    Draft.objects.create(
        author=room.third, assignment=room.assignment, place=f"thread-{room.thread_pk}", body=SECRET, title=SECRET
    )


def earlier_version(room):
    """What the post said before it was edited."""
    room.opening.revisions.create(version=1, body=SECRET, body_html=SECRET)


OF_MODERATION = {
    "a report": report,
    "an alert": unseen_alert,
    "a draft": draft,
    "an earlier version": earlier_version,
}


@pytest.mark.parametrize("kept", OF_MODERATION)
def test_what_was_done_about_a_post_changes_no_page(room, client_of, kept):
    classmate = client_of(room.classmate)
    before = pages(classmate, room)

    OF_MODERATION[kept](room)

    assert differences(before, pages(classmate, room)) == []


def test_of_what_was_settled_the_class_reads_a_number(room, client_of):
    classmate = client_of(room.classmate)
    before = pages(classmate, room)

    settled_report(room)

    after = pages(classmate, room)
    assert differences(before, after) == ["get discussion:how_we_talk"]
    assert [name for name, (*_, page) in after.items() if SECRET in page] == []


def hidden_with_an_appeal(room):
    post = make_post(room.thread, room.third, SECRET, quote=SECRET)
    factories_discussion.hide(post, room.teacher, "Rule 1: about the text.")
    Appeal.objects.create(event=post.moderation_events.get(), text=SECRET, answer=SECRET, answered_by=room.teacher)


STUBS = {
    "hidden, with an appeal": hidden_with_an_appeal,
    "withdrawn": lambda room: factories_discussion.withdraw(make_post(room.thread, room.third, SECRET, quote=SECRET)),
    "a thread withdrawn": lambda room: factories_discussion.withdraw(
        make_thread(room.assignment, room.third, room.section, **UNTOLD)
    ),
    "a thread hidden": lambda room: factories_discussion.hide(
        make_thread(room.assignment, room.third, room.section, **UNTOLD), room.teacher, "Rule 1: about the text."
    ),
}


@pytest.mark.parametrize("stub", STUBS)
def test_a_stub_says_nothing_of_what_was_written(room, client_of, stub):
    """Neither its words nor who wrote it."""
    STUBS[stub](room)
    post = Post.objects.get(author=room.third)
    make_post(post.thread, room.student, "And yet?", parent=post)

    seen = pages(client_of(room.classmate), room)
    room.thread_pk, room.post_pk = post.thread_id, post.pk
    seen_there = pages(client_of(room.classmate), room)

    assert [name for name, (*_, page) in (*seen.items(), *seen_there.items()) if SECRET in page] == []
    assert SECRET in client_of(room.teacher).get(post.thread.get_absolute_url()).content.decode()


def test_who_left_the_name_out_is_named_nowhere(room, client_of):
    opening = make_thread(room.assignment, room.third, room.section, kind="question")
    replies = [
        make_post(opening.thread, room.third, "Mine", parent=opening),
        make_post(room.thread, room.third, "Mine", parent=room.opening),
    ]
    Post.objects.filter(author=room.third).update(is_anonymous=True)
    make_post(room.thread, room.student, "Really?", parent=replies[1])

    for room.thread_pk, room.post_pk in [(post.thread_id, post.pk) for post in (opening, *replies)]:
        seen = pages(client_of(room.classmate), room)
        assert [name for name, (*_, page) in seen.items() if SECRET in page] == []
    assert SECRET in client_of(room.teacher).get(room.thread.get_absolute_url()).content.decode()
