"""Coming in and going out: whose session it is, and what its cookie allows."""

import runpy
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

import rednote_site
from tests import factories

JOIN, SIGN_IN, DESK = (reverse(name) for name in ("classroom:join", "classroom:sign_in", "admin:login"))
SETTINGS = Path(rednote_site.__file__).with_name("settings.py")
PASSWORD = "chalk and talk"


@pytest.fixture
def entries(cast):
    """What opens each door, to whom."""
    student = {"code": cast.classroom.join_code, "pin": factories.PIN}
    return {
        JOIN: {**student, "pseudonym": "New"},
        SIGN_IN: {**student, "pseudonym": "Ada"},
        DESK: {"username": cast.teacher.username, "password": PASSWORD, "next": "/admin/"},
    }


@pytest.mark.parametrize("door", [JOIN, SIGN_IN, DESK])
def test_each_door_gives_a_new_session(client, entries, door):
    """Who has planted a session in somebody's browser does not get in with it."""
    client.get(door)
    session = client.session
    session["planted"] = True
    session.save()
    before = session.session_key

    client.post(door, entries[door])

    assert "_auth_user_id" in client.session
    assert client.session.session_key != before
    assert not client.session.exists(before)


@pytest.mark.parametrize("door", [JOIN, SIGN_IN])
def test_who_comes_in_on_anothers_session_gets_nothing_of_it(cast, client_of, entries, door):
    client = client_of(cast.teacher)
    session = client.session
    session["left"] = "behind"
    session.save()

    client.post(door, entries[door])

    assert client.session["_auth_user_id"] != str(cast.teacher.pk)
    assert "left" not in client.session


@pytest.mark.parametrize("door", [JOIN, SIGN_IN, DESK])
@pytest.mark.parametrize("origin", [None, "https://evil.example"])
def test_nobody_is_signed_in_by_another_site(entries, door, origin):
    client = Client(enforce_csrf_checks=True)
    client.get(door)
    form = {**entries[door]}
    if origin:
        form["csrfmiddlewaretoken"] = client.cookies["csrftoken"].value

    response = client.post(door, form, headers={"Origin": origin} if origin else {})

    assert response.status_code == 403
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("name", ["classroom:sign_out", "admin:logout"])
@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_no_link_signs_out(cast, client_of, name, method):
    client = client_of(cast.teacher)

    getattr(client, method)(reverse(name))

    assert client.session["_auth_user_id"] == str(cast.teacher.pk)


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"]
)
def test_the_desk_leads_to_no_other_site(cast, client, entries, target):
    response = client.post(DESK, {**entries[DESK], "next": target})

    assert response.url == reverse("quiz:home")


def test_cookies_are_kept_from_scripts_and_other_sites(client, entries):
    client.get(SIGN_IN)
    client.post(SIGN_IN, entries[SIGN_IN])

    flags = {name: (client.cookies[name]["httponly"], client.cookies[name]["samesite"]) for name in client.cookies}

    assert flags == {"csrftoken": (True, "Lax"), "sessionid": (True, "Lax")}


@pytest.mark.parametrize("https", [True, False])
def test_over_https_nothing_goes_in_the_clear(monkeypatch, tmp_path, https):
    monkeypatch.setenv("HTTPS", str(https))
    monkeypatch.setenv("VAR_DIR", str(tmp_path))

    settings = runpy.run_path(str(SETTINGS))

    flags = ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_INCLUDE_SUBDOMAINS"]
    assert {settings[flag] for flag in flags} == {https}
    assert settings["SECURE_HSTS_SECONDS"] == (31_536_000 if https else 0)
    assert settings["DEBUG"] is False
    assert "SECURE_PROXY_SSL_HEADER" not in settings
