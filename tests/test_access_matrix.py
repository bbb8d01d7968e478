"""Every address with every role: what is foreign does not exist, and nobody comes in without signing in."""

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories_discussion, factories_quiz
from tests.site_map import ROLES, SITE, names_in_urlconf

TO_THE_DOOR = reverse("classroom:join")


@pytest.fixture
def stage(cast):
    """The cast, with the ids that the addresses need."""
    quiz = factories_quiz.make_quiz(cast.assignment)
    cast.assignment_pk = cast.assignment.pk
    cast.section_pk = cast.assignment.article.sections.first().pk
    cast.attempt_pk = factories_quiz.make_attempt(quiz, cast.student).pk
    cast.number = 1
    opening = factories_discussion.make_thread(cast.assignment, cast.student)
    cast.thread_pk, cast.post_pk = opening.thread_id, opening.pk
    return cast


def ask(client, name, stage):
    address = SITE[name]
    return getattr(client, address.method)(address.url(name, stage))


def test_every_address_is_listed():
    assert names_in_urlconf() == set(SITE)


@pytest.mark.parametrize("name", SITE)
def test_each_role_gets_what_it_may_see(stage, client_of, name):
    got = tuple(ask(client_of(getattr(stage, role)), name, stage).status_code for role in ROLES)

    assert got == SITE[name].statuses


@pytest.mark.parametrize("name", [name for name, address in SITE.items() if not address.is_public])
def test_nobody_comes_in_without_signing_in(stage, client, name):
    response = ask(client, name, stage)

    assert (response.status_code, response.url.split("?")[0]) == (302, TO_THE_DOOR)


@pytest.mark.parametrize("name", [name for name, address in SITE.items() if address.is_public])
def test_the_door_is_open(stage, client, name):
    assert ask(client, name, stage).status_code == 200


@pytest.mark.parametrize("name", [name for name, address in SITE.items() if address.method == "post"])
def test_no_get_does_what_a_post_does(stage, client_of, name):
    response = client_of(stage.student).get(SITE[name].url(name, stage))

    assert response.status_code == 405


@pytest.mark.parametrize("name", [name for name, address in SITE.items() if address.method == "post"])
@pytest.mark.parametrize("token", ["", "wrong"])
def test_no_post_without_the_right_token(stage, name, token):
    client = Client(enforce_csrf_checks=True)
    client.force_login(stage.student)

    response = client.post(SITE[name].url(name, stage), headers={"X-CSRFToken": token, "HX-Request": "true"})

    assert response.status_code == 403


def test_a_student_who_was_removed_sees_nothing_more(stage, client_of):
    client = client_of(stage.student)
    stage.student.memberships.update(is_active=False)

    statuses = {name: ask(client, name, stage).status_code for name in SITE if SITE[name].args}

    assert set(statuses.values()) == {404}


def test_a_disabled_account_is_signed_out(stage, client_of):
    client = client_of(stage.student)
    stage.student.is_active = False
    stage.student.save()

    response = client.get(reverse("quiz:home"))

    assert response.url.split("?")[0] == TO_THE_DOOR
