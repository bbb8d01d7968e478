"""Text that no database keeps, and forms that no page makes: a plain 400, never a 500."""

import pytest
from django.test import Client
from django.urls import reverse


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("path", ["/join/?next=%00", "/%00/", "/join/?%00=1", "/join/?next=%ED%A0%80%00"])
def test_nul_in_an_address(client, db, path):
    assert client.get(path).status_code == 400


@pytest.mark.parametrize("path", ["/%ff%fe/", "/join/?next=%ff%fe", "/join/?%ff=%80"])
def test_broken_utf_8_in_an_address(client, db, path):
    assert client.get(path).status_code in {200, 404}


@pytest.mark.parametrize("field", ["code", "pseudonym", "pin", "next", "unknown"])
def test_nul_in_a_form(client, db, field):
    response = client.post(reverse("classroom:join"), {field: "a\x00b"})

    assert response.status_code == 400


def test_a_form_with_ten_thousand_fields(client, db):
    response = client.post(reverse("classroom:join"), {f"field{number}": "x" for number in range(10_000)})

    assert response.status_code == 400


def test_five_megabytes(client, db):
    response = client.post(reverse("classroom:join"), "code=" + "x" * 5_000_000, "application/x-www-form-urlencoded")

    assert response.status_code == 400


def test_broken_utf_8_in_a_form(client, db):
    response = client.post(reverse("classroom:join"), b"pseudonym=%ff%fe&code=%80", "application/x-www-form-urlencoded")

    assert response.status_code == 200


def test_a_long_header_and_broken_cookies(client, db):
    response = client.get(
        reverse("classroom:join"), headers={"X-Long": "x" * 100_000, "Cookie": "sessionid=\x00\xff; csrftoken='"}
    )

    assert response.status_code == 200


def test_a_page_that_breaks_says_so_plainly(client, db, monkeypatch):
    def breaks(*args, **kwargs):
        raise RuntimeError("secret detail")

    monkeypatch.setattr("classroom.views.JoinForm", breaks)

    response = client.get(reverse("classroom:join"))

    assert response.status_code == 500
    assert "secret detail" not in response.content.decode()
    assert "Something broke on our side" in response.content.decode()
