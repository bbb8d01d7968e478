"""Every address with every role: what is foreign does not exist, and nobody comes in without signing in."""

import pytest
from django.test import Client
from django.urls import reverse

from classroom.enrolment import enrol
from tests import factories, factories_discussion, factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.site_map import DEEDS, POSTS, ROLES, SITE, names_in_urlconf

TO_THE_DOOR = reverse("classroom:join")


@pytest.fixture
def stage(cast):
    """The cast, with the ids that the addresses need."""
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment)
    post = factories_discussion.make_thread(cast.assignment, cast.student)
    cast.classroom_pk = cast.classroom.pk
    cast.assignment_pk = cast.assignment.pk
    cast.section_pk = cast.assignment.article.sections.first().pk
    attempt = factories_quiz.make_attempt(quiz, cast.student)
    cast.attempt_pk, cast.notice_pk = attempt.pk, factories_quiz.make_notice(attempt).pk
    cast.number, cast.place = 1, f"post-{post.pk}"
    cast.point_pk = factories.make_talking_point(cast.assignment.article.sections.first()).pk
    cast.thread_pk, cast.post_pk = post.thread_id, post.pk
    return cast


def test_every_address_is_listed():
    assert names_in_urlconf() == {address.name for address in SITE}


@pytest.mark.parametrize("address", SITE, ids=str)
def test_each_role_gets_what_it_may_see(stage, client_of, address):
    got = tuple(address.ask(client_of(getattr(stage, role)), stage).status_code for role in ROLES)

    assert got == address.statuses


@pytest.mark.parametrize("name", ["quiz:question", "quiz:answer"])
def test_a_question_of_any_kind_is_its_students_alone(stage, client_of, name):
    address = next(address for address in SITE if address.name == name)
    clients = [client_of(getattr(stage, role)) for role in ROLES]

    got = {}
    for stage.number, kind in enumerate(EXAMPLES, start=1):
        got[kind] = tuple(address.ask(client, stage).status_code for client in clients)

    assert got == dict.fromkeys(EXAMPLES, address.statuses)


REFUSED = [address for address in SITE if 404 in address.statuses]


@pytest.mark.parametrize("address", REFUSED, ids=str)
def test_who_is_refused_stands_in_the_log(stage, client_of, address, caplog):
    expected = [
        f"refused to user {getattr(stage, role).pk}: {address.method.upper()} {address.url(stage).split('?')[0]}"
        for role, status in zip(ROLES, address.statuses, strict=True)
        if status == 404
    ]

    for role in ROLES:
        address.ask(client_of(getattr(stage, role)), stage)

    assert [line.getMessage() for line in caplog.records if line.name == "classroom.refusals"] == expected


def test_who_is_refused_at_the_desk_stands_in_the_log(stage, client_of, caplog):
    address = reverse("admin:classroom_classroom_change", args=[stage.classroom.pk])

    client_of(stage.other_teacher).get(address)

    lines = [line.getMessage() for line in caplog.records if line.name == "classroom.refusals"]
    assert lines == [f"refused to user {stage.other_teacher.pk}: GET {address}"]


@pytest.mark.parametrize("address", [address for address in SITE if not address.is_public], ids=str)
def test_nobody_comes_in_without_signing_in(stage, client, address):
    response = address.ask(client, stage)

    assert (response.status_code, response.url.split("?")[0]) == (302, TO_THE_DOOR)


@pytest.mark.parametrize("address", [address for address in SITE if address.is_public], ids=str)
def test_the_door_is_open(stage, client, address):
    assert address.ask(client, stage).status_code == 200


@pytest.mark.parametrize("address", DEEDS, ids=str)
def test_no_get_does_what_a_post_does(stage, client_of, address):
    response = client_of(stage.student).get(address.url(stage))

    assert response.status_code == 405


@pytest.mark.parametrize("address", POSTS, ids=str)
@pytest.mark.parametrize("token", ["", "wrong"])
def test_no_post_without_the_right_token(stage, address, token):
    client = Client(enforce_csrf_checks=True)
    client.force_login(stage.student)

    response = client.post(address.url(stage), headers={"X-CSRFToken": token, "HX-Request": "true"})

    assert response.status_code == 403


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_paused": True}])
def test_a_student_who_was_removed_or_paused_is_signed_out(stage, client_of, change):
    client = client_of(stage.student)
    stage.student.memberships.update(**change)

    asked = [address.ask(client, stage) for address in SITE if not address.is_public]

    assert {(response.status_code, response.url.split("?")[0]) for response in asked} == {(302, TO_THE_DOOR)}


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_paused": True}])
def test_with_another_class_only_the_own_one_is_gone(stage, client_of, change):
    client = client_of(stage.student)
    enrol(classroom=factories.make_classroom(), user=stage.student, role="student")
    stage.student.memberships.filter(classroom=stage.classroom).update(**change)

    statuses = {str(address): address.ask(client, stage).status_code for address in SITE if address.args}

    assert set(statuses.values()) == {404}


def test_a_disabled_account_is_signed_out(stage, client_of):
    client = client_of(stage.student)
    stage.student.is_active = False
    stage.student.save()

    response = client.get(reverse("quiz:home"))

    assert response.url.split("?")[0] == TO_THE_DOOR
