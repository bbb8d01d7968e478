"""The door of the teacher's desk."""

import datetime

import pytest
from django.urls import reverse

from classroom import throttle
from tests import factories

DOOR = reverse("admin:login")
PASSWORD = "chalk and talk"


def sign_in(client, user, password=PASSWORD, **extra):
    return client.post(DOOR, {"username": user.username, "password": password, "next": "/admin/"}, **extra)


def test_passwords_are_guessed_slowly(cast, client):
    for _ in range(throttle.MOST_WRONG_PASSWORDS):
        assert "Too many" not in sign_in(client, cast.teacher, "wrong").content.decode()

    response = sign_in(client, cast.teacher)

    assert "Too many wrong passwords for this account. Wait a quarter of an hour" in response.content.decode()
    assert "_auth_user_id" not in client.session
    elsewhere = sign_in(client, cast.teacher, REMOTE_ADDR="192.0.2.77")
    assert elsewhere.url == "/admin/"


def test_the_pause_ends_with_the_window(cast, client, monkeypatch):
    for _ in range(throttle.MOST_WRONG_PASSWORDS):
        sign_in(client, cast.teacher, "wrong")
    monkeypatch.setattr(throttle, "WINDOW", datetime.timedelta(0))

    assert sign_in(client, cast.teacher).url == "/admin/"


def test_another_account_is_not_held_up(cast, client):
    for _ in range(throttle.MOST_WRONG_PASSWORDS):
        sign_in(client, cast.teacher, "wrong")

    assert sign_in(client, cast.other_teacher).url == "/admin/"


def test_letter_case_opens_no_second_door():
    assert throttle.password_door("Teacher", "192.0.2.1") == throttle.password_door("teacher", "192.0.2.1")
    assert len(throttle.password_door("x" * 10_000, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")) <= 120


def test_a_teacher_stays_signed_in_for_a_working_day_in_the_zone_of_the_class(cast, client):
    cast.classroom.time_zone = "Asia/Tokyo"
    cast.classroom.save()

    response = sign_in(client, cast.teacher)

    assert response.url == "/admin/"
    assert client.session.get_expiry_age() == pytest.approx(12 * 60 * 60, abs=5)
    assert client.session["time_zone"] == "Asia/Tokyo"


def test_a_teacher_without_a_class_comes_in(db, client):
    assert sign_in(client, factories.make_teacher()).url == "/admin/"


def test_students_do_not_come_in_by_this_door(cast, client):
    response = sign_in(client, cast.student, factories.PIN)

    assert response.status_code == 200
    assert "_auth_user_id" not in client.session
