"""The record of moderation at the desk."""

import pytest
from django.urls import reverse

from discussion.models import ModerationEvent
from discussion.models.moderation import RecordIsKept
from discussion.moderation import guides, hiding
from discussion.moderation.pausing import pause_member
from tests import factories_discussion as make

LOG = reverse("admin:discussion_moderationevent_changelist")


@pytest.fixture
def events(cast):
    """One of each sort: about a post, by the site, about a student, about a thread."""
    hiding.hide_post(post=cast.opening, actor=cast.teacher, reason="Too loud.", rule=guides.DEFAULT.rule(5))
    held = make.make_post(cast.thread, cast.student, state="held", held_for="A number.")
    ModerationEvent.objects.create(classroom=cast.classroom, post=held, action="hold", reason="A number.")
    pause_member(member=cast.classmate.memberships.get(), actor=cast.teacher, reason="Let us talk.")
    ModerationEvent.objects.create(
        classroom=cast.classroom, thread=cast.thread, actor=cast.teacher, action="lock", reason="Done."
    )


def listed(client, **query):
    return [event.action for event in client.get(LOG, query).context["cl"].result_list]


@pytest.mark.usefixtures("events")
def test_everything_stands_there_the_newest_first(teacher, cast):
    page = teacher.get(LOG).content.decode()

    assert listed(teacher) == ["lock", "pause", "hold", "hide"]
    assert [words in page for words in ("the site", "Too loud.", "Let us talk.", "<bdi>Bo</bdi>")] == [True] * 4


@pytest.mark.usefixtures("events")
@pytest.mark.parametrize(
    ("query", "actions"),
    [
        ({"rule": "5"}, ["hide"]),
        ({"rule": "9" * 30}, ["lock", "pause", "hold", "hide"]),
        ({"action__exact": "pause"}, ["pause"]),
        ({"q": "Too loud"}, ["hide"]),
        ({"q": "Let us"}, ["pause"]),
        ({"q": "Ada"}, ["hold", "hide"]),
    ],
)
def test_finding(teacher, cast, query, actions):
    assert listed(teacher, **query) == actions


@pytest.mark.usefixtures("events")
def test_each_has_a_page_and_nobody_changes_it(teacher, cast, client_of):
    for event in ModerationEvent.objects.all():
        address = reverse("admin:discussion_moderationevent_change", args=[event.pk])
        page = teacher.get(address)
        teacher.post(address, {"reason": "Another."})

        assert (page.status_code, event.reason in page.content.decode()) == (200, True)
        assert client_of(cast.other_teacher).get(address).status_code == 302
        assert ModerationEvent.objects.get(pk=event.pk).reason == event.reason


@pytest.mark.usefixtures("events")
def test_the_record_only_grows(cast):
    event = ModerationEvent.objects.first()
    events = ModerationEvent.objects.all()
    before = list(events.values())

    for change in (
        event.save,
        event.delete,
        events.delete,
        lambda: events.update(reason="x"),
        lambda: events.bulk_update([event], ["reason"]),
        lambda: events.bulk_create([event]),
        lambda: events.update_or_create(pk=event.pk, defaults={"reason": "x"}),
    ):
        with pytest.raises(RecordIsKept):
            change()

    assert list(events.values()) == before


def test_a_long_record_costs_no_more_queries(teacher, cast, django_assert_num_queries):
    for _ in range(3):
        post = make.make_post(cast.thread, cast.student)
        hiding.hide_post(post=post, actor=cast.teacher, reason="Too loud.")

    with django_assert_num_queries(8):
        teacher.get(LOG)
