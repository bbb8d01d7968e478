import pytest

from discussion.models import ModerationEvent, Post
from discussion.moderation import hiding
from discussion.writing import deeds
from tests import factories
from tests import factories_discussion as make

REASON = "Rule 2: no shouting."


def events():
    return list(ModerationEvent.objects.order_by("pk").values_list("action", "actor", "reason"))


def test_hiding_is_recorded(cast):
    hiding.hide_post(post=cast.opening, actor=cast.teacher, reason=REASON)

    assert Post.objects.get().state == "hidden"
    assert events() == [("hide", cast.teacher.pk, REASON)]


def test_two_teachers_hide_once(cast):
    colleague = factories.make_teacher(cast.classroom)
    stale = Post.objects.get()
    hiding.hide_post(post=cast.opening, actor=cast.teacher, reason=REASON)

    hiding.hide_post(post=stale, actor=colleague, reason="Another reason.")

    assert events() == [("hide", cast.teacher.pk, REASON)]


def test_what_its_author_withdrew_is_not_hidden(cast):
    stale = Post.objects.get()
    make.withdraw(cast.opening)

    with pytest.raises(deeds.Refused, match="withdrawn"):
        hiding.hide_post(post=stale, actor=cast.teacher, reason=REASON)

    assert events() == []


def test_restoring_is_recorded(cast):
    make.hide(cast.opening, cast.teacher, REASON)

    hiding.restore_post(post=cast.opening, actor=cast.teacher)

    assert Post.objects.get().state == "visible"
    assert events() == [("hide", cast.teacher.pk, REASON), ("restore", cast.teacher.pk, "")]


@pytest.mark.parametrize("state", ["visible", "withdrawn"])
def test_only_what_is_hidden_is_restored(cast, state):
    Post.objects.update(state=state)

    hiding.restore_post(post=cast.opening, actor=cast.teacher)

    assert Post.objects.get().state == state
    assert events() == []
