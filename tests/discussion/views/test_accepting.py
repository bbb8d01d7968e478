"""The guide before the first post."""

import uuid

import pytest
from django.urls import reverse

from discussion.models import GuideAcceptance, Post
from discussion.moderation import guides
from tests import factories

HTMX = {"HX-Request": "true"}
YES = {"accepts": "on", "guide_version": "0"}


@pytest.fixture
def newcomer(cast):
    return factories.make_student(cast.classroom, "Noor")


@pytest.fixture
def client(newcomer, client_of):
    return client_of(newcomer)


def places(cast):
    """Everywhere a post can be written."""
    section = [cast.assignment.pk, cast.section.pk]
    return {
        "section": reverse("discussion:section", args=section),
        "add": reverse("discussion:add", args=[cast.thread.pk]),
        "reply": reverse("discussion:reply", args=[cast.opening.pk]),
    }


def words(**fields):
    return {"kind": "note", "title": "Boats", "body": "My words", "token": str(uuid.uuid4()), **fields}


def written_by(user):
    return list(Post.objects.filter(author=user).values_list("body", flat=True))


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("place", ["section", "add", "reply"])
def test_without_a_yes_nothing_is_posted_and_nothing_lost(cast, newcomer, client, headers, place):
    response = client.post(places(cast)[place], words(), headers=headers)

    page = response.content.decode()
    assert (response.status_code, written_by(newcomer)) == (200, [])
    assert response.context["form"].errors["accepts"] == [
        "Read how this class talks, and tick the box under it. Your text is kept."
    ]
    assert ("My words" in page, "Talk with people, not about them." in page) == (True, True)


@pytest.mark.parametrize("place", ["section", "add", "reply"])
def test_one_form_says_yes_and_posts(cast, newcomer, client, place):
    response = client.post(places(cast)[place], words(**YES))

    assert (response.status_code, written_by(newcomer)) == (302, ["My words"])
    assert GuideAcceptance.objects.get(user=newcomer).version == 0


def test_after_that_nothing_is_asked(cast, newcomer, client):
    client.post(places(cast)["add"], words(**YES))

    pages = [client.get(address).content.decode() for address in (places(cast)["section"], places(cast)["reply"])]
    client.post(places(cast)["add"], words(body="More"))

    assert ["I have read it" in page for page in pages] == [False, False]
    assert written_by(newcomer) == ["My words", "More"]


def test_teachers_are_not_asked(cast, client_of):
    client = client_of(cast.teacher)

    assert "I have read it" not in client.get(places(cast)["reply"]).content.decode()
    assert client.post(places(cast)["reply"], words()).status_code == 302


def test_a_guide_changed_while_writing_is_read_again(cast, newcomer, client):
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Be kind.", "")], seen=0)

    response = client.post(places(cast)["add"], words(**YES))

    form = response.context["form"]
    assert (written_by(newcomer), form["guide_version"].value(), form["accepts"].value()) == ([], "1", False)
    assert form.errors["accepts"] == [
        "The guide was changed while you were writing. Read it again, and tick the box. Your text is kept."
    ]


def test_another_error_keeps_the_tick(cast, client):
    form = client.post(places(cast)["add"], words(body="", **YES)).context["form"]

    assert (list(form.errors), form["accepts"].value()) == (["body"], True)


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 30])
def test_a_yes_to_no_version_is_none(cast, newcomer, client, version):
    client.post(places(cast)["add"], words(accepts="on", guide_version=version))

    assert written_by(newcomer) == []
