import uuid

import pytest

from discussion.models import Post, Thread
from discussion.writing import deeds
from discussion.writing.words import Audience, Words
from tests import factories
from tests import factories_discussion as make


def open_thread(cast, **fields):
    defaults = {
        "assignment": cast.assignment,
        "section": cast.section,
        "author": cast.student,
        "title": "Boats",
        "words": Words("Are there *more*?"),
        "token": uuid.uuid4(),
    }
    return deeds.open_thread(**{**defaults, **fields})


def reply(cast, **fields):
    defaults = {
        "thread": cast.thread,
        "parent": cast.opening,
        "author": cast.classmate,
        "words": Words("Yes"),
        "token": uuid.uuid4(),
    }
    return deeds.reply(**{**defaults, **fields})


def test_opening_a_thread(cast):
    opening = open_thread(cast)

    assert (opening.thread.title, opening.thread.opened_by) == ("Boats", cast.student)
    assert (opening.is_opening, opening.parent, opening.body) == (True, None, "Are there *more*?")
    assert opening.body_html == '<p dir="auto">Are there <em>more</em>?</p>'


def test_a_thread_is_on_a_section_of_what_the_class_reads(cast):
    foreign = cast.other_assignment.article.sections.first()

    with pytest.raises(ValueError, match="another article"):
        open_thread(cast, section=foreign)

    assert Thread.objects.count() == 1


def test_the_same_form_opens_one_thread(cast):
    token = uuid.uuid4()

    assert open_thread(cast, token=token) == open_thread(cast, token=token)
    assert Thread.objects.count() == 2


def test_the_same_form_makes_one_reply(cast):
    token = uuid.uuid4()

    assert reply(cast, token=token) == reply(cast, token=token)
    assert Post.objects.count() == 2


def test_of_two_requests_at_once_the_slower_gets_the_post_of_the_faster(cast, monkeypatch):
    token = uuid.uuid4()
    posted = open_thread(cast, token=token)
    monkeypatch.setattr(Post.objects, "filter", lambda **_: Post.objects.none(), raising=False)

    assert open_thread(cast, token=token) == posted
    assert Thread.objects.count() == 2


def test_another_text_from_the_same_form_is_not_lost_in_silence(cast):
    token = uuid.uuid4()
    reply(cast, token=token)

    with pytest.raises(deeds.AlreadyPosted):
        reply(cast, token=token, words=Words("No"))

    assert Post.objects.count() == 2


def test_a_token_belongs_to_its_author(cast):
    token = uuid.uuid4()

    assert reply(cast, token=token) != reply(cast, token=token, author=cast.student)


def test_a_reply_stays_in_its_thread(cast):
    elsewhere = make.make_thread(cast.assignment, cast.student)

    with pytest.raises(ValueError, match="another thread"):
        reply(cast, parent=elsewhere)

    assert Post.objects.count() == 2


def test_nothing_is_added_to_a_closed_thread(cast):
    Thread.objects.update(is_locked=True)

    with pytest.raises(deeds.Refused, match="closed for new posts"):
        reply(cast)

    assert Post.objects.count() == 1


def test_nothing_is_added_in_a_class_that_is_over(cast):
    cast.classroom.is_archived = True
    cast.classroom.save()

    with pytest.raises(deeds.Refused):
        reply(cast)
    with pytest.raises(deeds.Refused, match="class is over"):
        open_thread(cast, assignment=type(cast.assignment).objects.get(pk=cast.assignment.pk))

    assert Post.objects.count() == 1


def test_a_replay_is_answered_even_after_the_thread_was_closed(cast):
    token = uuid.uuid4()
    posted = reply(cast, token=token)
    Thread.objects.update(is_locked=True)

    assert reply(cast, token=token) == posted


def test_editing(cast):
    deeds.edit_post(post=cast.opening, body="**Why** not?", version=1)

    post = Post.objects.get()
    assert (post.body, post.body_html) == ("**Why** not?", '<p dir="auto"><strong>Why</strong> not?</p>')
    assert (post.version, post.edited_at is None) == (2, False)


def test_saving_the_same_text_again_is_no_edit(cast):
    deeds.edit_post(post=cast.opening, body="Why?", version=1)

    assert Post.objects.get().edited_at is None


def test_an_edit_of_an_old_version_is_refused(cast):
    stale = Post.objects.get()
    deeds.edit_post(post=cast.opening, body="First", version=1)

    with pytest.raises(deeds.EditConflict):
        deeds.edit_post(post=stale, body="Second", version=1)

    assert Post.objects.get().body == "First"
    assert (stale.body, stale.version) == ("First", 2)


def test_what_was_hidden_in_the_meantime_is_not_edited(cast):
    stale = Post.objects.get()
    make.hide(cast.opening, cast.teacher)

    with pytest.raises(deeds.Refused, match="no longer shown"):
        deeds.edit_post(post=stale, body="Another text", version=1)

    assert Post.objects.get().body == "Why?"


def test_nothing_is_edited_in_a_closed_thread(cast):
    Thread.objects.update(is_locked=True)

    with pytest.raises(deeds.Refused, match="closed for new posts"):
        deeds.edit_post(post=Post.objects.get(), body="Another text", version=1)


def test_withdrawing_keeps_replies(cast):
    answer = reply(cast)

    deeds.withdraw_post(cast.opening)

    assert Post.objects.get(pk=cast.opening.pk).state == "withdrawn"
    assert Post.objects.get(pk=answer.pk).parent == cast.opening


def test_what_is_hidden_is_not_withdrawn(cast):
    stale = Post.objects.get()
    make.hide(cast.opening, cast.teacher)

    deeds.withdraw_post(stale)

    assert (stale.state, Post.objects.get().state) == ("hidden", "hidden")


def test_a_section_of_an_earlier_text_keeps_its_threads(cast):
    cast.section.is_current = False
    cast.section.save()
    factories.make_section(cast.assignment.article, position=1)

    assert open_thread(cast).thread.section == cast.section


def test_a_thread_for_the_teachers_alone(cast):
    opening = open_thread(cast, audience=Audience(private_to=cast.student))

    assert (opening.private_to, opening.thread.private_to) == (cast.student, cast.student)


def test_a_thread_of_a_group(cast):
    group = make.make_group(cast.assignment, cast.student)

    assert open_thread(cast, audience=Audience(group=group)).thread.group == group


def test_what_answers_something_private_is_private_to_the_same_student(cast):
    own = reply(cast, audience=Audience(private_to=cast.classmate))
    answers = [
        reply(cast, parent=own, author=cast.teacher),
        reply(cast, parent=own, author=cast.teacher, audience=Audience(private_to=cast.student)),
        reply(cast, parent=own),
    ]

    assert {post.private_to for post in [own, *answers]} == {cast.classmate}


def test_what_answers_a_private_thread_is_private_to_the_same_student(cast):
    opening = open_thread(cast, audience=Audience(private_to=cast.student))

    assert reply(cast, thread=opening.thread, parent=None, author=cast.teacher).private_to == cast.student


def test_a_reply_to_what_became_private_in_the_meantime_is_private_too(cast):
    stale = Post.objects.get()
    Post.objects.update(private_to=cast.student)

    assert reply(cast, parent=stale, author=cast.teacher).private_to == cast.student
