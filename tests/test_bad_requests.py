"""Text that no database keeps, and forms that no page makes: a plain 400, never a 500."""

from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests import desk_map
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

TOO_LONG_A_NUMBER = "9" * 30


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


@pytest.mark.parametrize("who", ["student", "teacher"])
def test_a_number_too_long_for_any_row(stage, client, who):  # noqa: F811
    client.force_login(getattr(stage, who))
    forged = [SimpleNamespace(**{**vars(stage), name: TOO_LONG_A_NUMBER}) for address in SITE for name in address.args]
    named = [address for address in SITE for _ in address.args]

    broken = [
        str(address)
        for address, rows in zip(named, forged, strict=True)
        if address.ask(client, rows).status_code >= 500
    ]

    assert broken == []


def test_a_number_too_long_for_any_row_at_the_desk(stage, client):  # noqa: F811
    client.force_login(stage.teacher)
    rows = dict.fromkeys(desk_map.secret_rows(stage), TOO_LONG_A_NUMBER)

    broken = [
        route
        for route in desk_map.routes()
        for ask in (client.get, client.post)
        if "<" in route and ask(desk_map.address(route, rows)).status_code >= 500
    ]

    assert broken == []


TOO_LARGE = "That is too large: at most 1 MB comes in at a time."


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"text": "x" * 10_000_000}, TOO_LARGE),
        ({"file": SimpleUploadedFile("long.txt", b"x" * 10_000_000)}, TOO_LARGE),
        ({"text": "a\x00b"}, "The form or the address holds a NUL byte or half a character, which no text has."),
    ],
    ids=["pasted", "uploaded", "NUL"],
)
def test_what_is_too_large_or_no_text_is_said_in_a_sentence(cast, client, form, words):
    client.force_login(cast.teacher)

    response = client.post(reverse("admin:classroom_article_add"), form)

    assert response.status_code == 400
    assert words in response.content.decode()


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
        reverse("classroom:join"), headers={"X-Long": "x" * 100_000, "Cookie": "sessionid=\xff\xfe; csrftoken='"}
    )

    assert response.status_code == 200


@pytest.mark.parametrize("name", ["sessionid", "csrftoken", "messages"])
@pytest.mark.parametrize("value", ['"{}\\000"', "{}\x00"])
def test_nul_in_a_cookie(client, db, name, value):
    response = client.get(reverse("quiz:home"), headers={"Cookie": f"{name}={value.format('a' * 32)}"})

    assert response.status_code == 400


@pytest.mark.parametrize(
    ("parameters", "status"),
    [
        ('name="a\x00b"', 400),
        ('name="code"; filename="a\x00b.txt"', 200),
        ('name="code"; filename="../../../etc/passwd"', 200),
        ("name*=rot13''%41", 200),
        ("name*=''%41", 200),
        ("", 200),
    ],
)
def test_odd_parts_of_a_form(client, db, parameters, status):
    response = client.post(reverse("classroom:join"), part(parameters), content_type="multipart/form-data; boundary=B")

    assert response.status_code == status


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=" + "B" * 300])
def test_a_form_in_parts_without_a_boundary(client, db, kind):
    assert client.post(reverse("classroom:join"), part('name="code"'), content_type=kind).status_code == 400


def test_a_large_file_is_not_even_read(client, db):
    body = part('name="f"; filename="f.zip"', "x" * 1_100_000)

    response = client.post(reverse("classroom:join"), body, content_type="multipart/form-data; boundary=B")

    assert response.status_code == 400
    assert response.wsgi_request._read_started is False


@pytest.mark.parametrize("body", [b'{"code": "a\\u0000b"}', b"[1e999, NaN]", b"\xff\xfe\x00", b""])
def test_json_is_no_form(client, db, body):
    response = client.post(reverse("classroom:join"), body, content_type="application/json")

    assert response.status_code == 200
    assert "_auth_user_id" not in client.session


def part(parameters, text="x"):
    """A form in parts with a single field."""
    return f"--B\r\nContent-Disposition: form-data; {parameters}\r\n\r\n{text}\r\n--B--\r\n".encode()


def test_a_page_that_breaks_says_so_plainly(client, db, monkeypatch):
    def breaks(*args, **kwargs):
        raise RuntimeError("secret detail")

    monkeypatch.setattr("classroom.views.JoinForm", breaks)

    response = client.get(reverse("classroom:join"))

    assert response.status_code == 500
    assert "secret detail" not in response.content.decode()
    assert "Something broke on our side" in response.content.decode()
