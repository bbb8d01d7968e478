import uuid

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from discussion.models import ModerationEvent, Post, Thread
from discussion.models.moderation import RecordIsKept
from tests import factories
from tests import factories_discussion as make


def refused(deed):
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        deed()
    return str(error.value)


def test_posts_are_seen_by_their_class_alone(cast):
    seen = {
        name: (Thread.objects.visible_to(user).count(), Post.objects.visible_to(user).count())
        for name, user in vars(cast).items()
        if name in {"student", "classmate", "teacher", "outsider", "other_teacher"}
    }

    assert seen == {
        "student": (1, 1),
        "classmate": (1, 1),
        "teacher": (1, 1),
        "outsider": (0, 0),
        "other_teacher": (0, 0),
    }


def test_only_teachers_and_the_schools_it_manage(cast):
    it = factories.make_teacher()
    it.is_superuser = True
    it.save()
    make.hide(cast.opening, cast.teacher)

    managed = [
        [model.objects.manageable_by(user).count() for model in (Thread, Post, ModerationEvent)]
        for user in (cast.student, cast.teacher, cast.other_teacher, it)
    ]

    assert managed == [[0, 0, 0], [1, 1, 1], [0, 0, 0], [1, 1, 1]]


def test_moderation_is_seen_by_those_who_teach(cast):
    make.hide(cast.opening, cast.teacher)

    seen = [ModerationEvent.objects.visible_to(user).count() for user in (cast.student, cast.teacher, cast.outsider)]

    assert seen == [0, 1, 0]


@pytest.mark.parametrize("rank", ["withdrawn", "hidden"])
def test_what_is_not_shown_is_visible_but_not_shown(cast, rank):
    Post.objects.update(state=rank)

    assert Post.objects.visible_to(cast.student).count() == 1
    assert Post.objects.visible_to(cast.student).shown().count() == 0


@pytest.mark.parametrize(
    ("state", "title"),
    [("visible", "A title"), ("withdrawn", "Thread withdrawn by its author"), ("hidden", "Thread hidden by a teacher")],
)
def test_the_title_goes_with_the_opening_post(cast, state, title):
    Thread.objects.update(title="A title")
    Post.objects.update(state=state)

    assert Thread.objects.with_title().get().shown_title == title


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"body": ""}, "post_has_a_text"),
        ({"body": "x" * 10_001}, "post_is_not_too_long"),
        ({"state": "gone"}, "post_state_is_known"),
    ],
)
def test_the_database_refuses_a_broken_post(cast, fields, constraint):
    assert constraint in refused(lambda: make.make_post(cast.thread, cast.student, **fields))


def test_the_database_refuses_a_second_opening(cast):
    refused(lambda: make.make_post(cast.thread, cast.student, is_opening=True))

    assert Post.objects.count() == 1


def test_the_database_refuses_an_opening_that_answers(cast):
    reply = make.make_post(cast.thread, cast.student, parent=cast.opening)

    message = refused(lambda: Post.objects.filter(pk=cast.opening.pk).update(parent=reply))

    assert "opening_post_answers_nothing" in message


def test_the_database_refuses_a_post_that_answers_itself(cast):
    post = make.make_post(cast.thread, cast.student)

    message = refused(lambda: Post.objects.filter(pk=post.pk).update(parent=post))

    assert "post_does_not_answer_itself" in message


def test_the_database_refuses_the_same_form_twice(cast):
    token = uuid.uuid4()
    make.make_post(cast.thread, cast.student, token=token)
    make.make_post(cast.thread, cast.classmate, token=token)

    refused(lambda: make.make_post(cast.thread, cast.student, token=token))

    assert Post.objects.filter(token=token).count() == 2


def test_the_database_refuses_a_thread_without_title(cast):
    assert "thread_has_a_title" in refused(lambda: Thread.objects.update(title=""))


def test_the_database_refuses_to_hide_without_reason(cast):
    assert "hiding_has_a_reason" in refused(lambda: make.hide(cast.opening, cast.teacher, reason=""))


def test_what_has_replies_cannot_be_deleted(cast):
    make.make_post(cast.thread, cast.classmate, parent=cast.opening)

    with pytest.raises(ProtectedError):
        cast.opening.delete()


def test_the_record_of_moderation_only_grows(cast):
    make.hide(cast.opening, cast.teacher)
    event = ModerationEvent.objects.get()
    deeds = [
        event.save,
        event.delete,
        ModerationEvent.objects.all().delete,
        lambda: ModerationEvent.objects.update(reason="Another."),
    ]

    for deed in deeds:
        with pytest.raises(RecordIsKept):
            deed()

    assert ModerationEvent.objects.get().reason == "Rule 1: no names."


@pytest.mark.parametrize("action", ModerationEvent.Action.values)
def test_the_site_itself_holds_and_releases_and_no_more(cast, action):
    def act():
        ModerationEvent.objects.create(classroom=cast.classroom, post=cast.opening, action=action, reason="A word.")

    if action in ("hold", "release"):
        act()
    else:
        assert "only_the_site_needs_nobody" in refused(act)
    assert ModerationEvent.objects.count() == (action in ("hold", "release"))


def test_what_is_read_says_since_when(cast):
    assert "post_that_is_read_has_a_time" in refused(lambda: Post.objects.update(shown_at=None))
