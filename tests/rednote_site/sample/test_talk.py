from itertools import pairwise

import pytest
from django.apps import apps
from django.conf import settings

from classroom.models import TalkingPoint
from rednote_site.sample.scripts import TEACHER
from rednote_site.sample.talk_everywhere import SCRIPTS as EVERYWHERE
from rednote_site.sample.talk_on_any_text import ENDING, ON_POINTS, SCRIPTS
from rednote_site.sample.talk_on_welcome import SCRIPTS as WELCOME
from tests.classroom.articles.examples import read

pytestmark = pytest.mark.skipif(not apps.is_installed("discussion"), reason="the talk is switched off")

ALL = [*SCRIPTS, *ON_POINTS, ENDING, *EVERYWHERE, *(script for scripts in WELCOME.values() for script in scripts)]


def test_everything_that_talk_has_is_there(fill):
    from discussion.models import ModerationEvent, Post, Thread

    fill()

    assert set(Post.objects.values_list("state", flat=True)) == set(Post.State.values)
    events = ModerationEvent.objects.values_list("action", flat=True)
    assert events.filter(action="hide").count() == Post.objects.filter(state=Post.State.HIDDEN).count() > 0
    assert set(events) == {"hide", "hold"}
    assert set(Thread.objects.values_list("kind", flat=True)) == set(Thread.Kind.values)
    assert Thread.objects.filter(posts__author__is_staff=True).exists()
    unanswered = [thread for thread in Thread.objects.all() if thread.posts.count() == 1]
    assert unanswered
    points = TalkingPoint.objects.filter(state=TalkingPoint.State.APPROVED)
    assert points
    assert {point.section_id for point in points} <= set(Thread.objects.values_list("section", flat=True))


def test_one_of_each_that_can_be_looked_at(fill):
    from discussion.models import Appeal, Mention, ModerationEvent, Post, ReadMark, Thread

    fill()

    posts = Post.objects.all()
    assert {
        "pinned": Thread.objects.filter(is_pinned=True).count(),
        "answer": posts.filter(is_answer=True).exclude(endorsed_by=None).count(),
        "without name": posts.filter(is_anonymous=True).count(),
        "between a student and the teacher": posts.exclude(private_to=None).count(),
        "named": Mention.objects.count(),
        "hidden by a rule": ModerationEvent.objects.exclude(rule_number=None).count(),
        "answered back": Appeal.objects.waiting().count(),
    } == {
        "pinned": 1,
        "answer": 1,
        "without name": 1,
        "between a student and the teacher": 2,
        "named": 1,
        "hidden by a rule": 1,
        "answered back": 1,
    }
    assert posts.exclude(quote="").exists()
    assert ReadMark.objects.values("user").distinct().count() > 12
    assert posts.unread_by(Thread.objects.first().opened_by).exists()


def test_everybody_is_in_a_small_group_and_one_group_talks(fill):
    from discussion.models import Group, Thread

    classroom = fill()

    sizes = sorted(group.members.count() for group in Group.objects.all())
    assert sizes == [4] * 6
    assert sum(sizes) == classroom.memberships.students().count()
    thread = Thread.objects.exclude(group=None).get()
    writers = set(thread.posts.filter(author__is_staff=False).values_list("author", flat=True))
    assert (len(writers), writers <= set(thread.group.members.values_list("user", flat=True))) == (2, True)


def test_posts_are_numbered_in_the_order_of_their_times(fill):
    from discussion.models import Post, Thread

    fill()

    times = list(Post.objects.order_by("pk").values_list("created_at", flat=True))
    assert times == sorted(times)
    assert all(thread.created_at == thread.posts.first().created_at for thread in Thread.objects.all())


def test_replies_follow_what_they_answer():
    from rednote_site.sample.talk import LATER

    for script in ALL:
        waits = [later.hours - said.hours > LATER / 3600 for said, later in pairwise(script.posts)]
        assert (script.title, all(waits)) == (script.title, True)
        assert all(said.to is None or said.to < place for place, said in enumerate(script.posts))
        assert script.posts[0].to is None


def test_only_students_are_hidden_or_withdraw():
    gone = [said for script in ALL for said in script.posts if said.hidden_for or said.is_withdrawn]

    assert gone
    assert TEACHER not in {said.who for said in gone}


def test_every_section_of_the_text_that_ships_has_its_own_talk():
    draft = read(settings.BASE_DIR / "seeds" / "rednote-welcome.md")

    assert [section.heading for section in draft.sections] == list(WELCOME)
