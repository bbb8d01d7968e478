"""What every answer tells the browser: no script of others, no frame, no copy kept."""

import pytest
from django.urls import reverse

from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)
EXPECTED = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def safety(response):
    return {header: response.headers.get(header) for header in EXPECTED}


@pytest.mark.parametrize("address", SITE, ids=str)
@pytest.mark.parametrize("role", ["student", "outsider", "teacher"])
def test_every_answer_carries_the_headers(stage, client_of, address, role):  # noqa: F811
    response = address.ask(client_of(getattr(stage, role)), stage)

    assert safety(response) == EXPECTED
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("path", ["/nowhere/", "/admin/login/", "/admin/", "/join/", "/?x=%00"])
def test_pages_for_everybody_carry_them_too(client, db, path):
    response = client.get(path)

    assert safety(response) == EXPECTED
    assert "no-store" in response["Cache-Control"]


def test_a_failed_form_carries_them(client, db):
    response = client.post(reverse("classroom:join"), {"code": "x"})

    assert safety(response) == EXPECTED


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(client, cast):
    response = client.post(
        reverse("classroom:sign_in"),
        {"code": cast.classroom.join_code, "pseudonym": "Ada", "pin": "2468"},
    )

    cookie = response.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
