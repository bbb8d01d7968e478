"""Content types over which Django breaks before any middleware sees the request."""

import io

import pytest
from django.test import RequestFactory

from rednote_site.wsgi import application, is_readable

BODY = b'--B\r\nContent-Disposition: form-data; name="code"\r\n\r\nx\r\n--B--\r\n'


def ask(method, content_type):
    """The status line of the answer to a form in parts."""
    environ = RequestFactory().generic(method, "/join/?next=%5Cx00", BODY).environ
    statuses = []
    list(
        application(
            {**environ, "CONTENT_TYPE": content_type, "wsgi.input": io.BytesIO(BODY)},
            lambda status, headers: statuses.append(status),
        )
    )
    return statuses


@pytest.mark.parametrize(
    "content_type",
    [
        *[f"multipart/form-data; boundary=B; charset={name}" for name in ("rot13", "zip", "utf-7", "latin-1", "none")],
        "text/plain; charset=unicode_escape",
        "text/plain; a*=none''%41",
    ],
)
def test_an_unreadable_content_type_counts_as_no_form(db, content_type):
    assert not is_readable(content_type)
    assert ask("GET", content_type) == ["200 OK"]
    assert ask("POST", content_type) == ["403 Forbidden"]


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "nonsense",
        ";;;",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "multipart/form-data; boundary=----B; charset=utf8",
    ],
)
def test_what_browsers_send_is_readable(content_type):
    assert is_readable(content_type)
