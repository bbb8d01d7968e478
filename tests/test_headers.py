"""What every answer tells the browser: no script of others, no frame, no copy kept."""

import pytest
from django.test import Client
from django.urls import reverse

from tests import desk_map
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


@pytest.mark.parametrize("who", ["teacher", "student"])
def test_every_answer_at_the_desk_carries_them(cast, client_of, who):
    rows = desk_map.secret_rows(cast)
    client = client_of(getattr(cast, who))

    lacking = [
        route
        for route in desk_map.routes()
        for response in [client.get(desk_map.address(route, rows))]
        if safety(response) != EXPECTED or "no-store" not in response["Cache-Control"]
    ]

    assert lacking == []


def refusals(stage):  # noqa: F811
    """Each way to be refused, and the status it has."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.force_login(stage.student)
    begin = reverse("quiz:begin", args=[stage.assignment_pk])
    yield 400, lambda: client.get("/?x=%00")
    yield 400, lambda: client.get("/", headers={"Host": "evil.example"})
    yield 403, lambda: client.post(begin)
    yield 404, lambda: client.get(reverse("quiz:result", args=[987_654]))
    yield 404, lambda: client.get("/static/nowhere.css")
    yield 405, lambda: client.get(begin)
    yield 301, lambda: client.get("/join")


def test_refusals_carry_them(stage):  # noqa: F811
    for status, ask in refusals(stage):
        response = ask()

        assert (response.status_code, safety(response)) == (status, EXPECTED)
        assert response["Cache-Control"] == "private, no-store"


def test_a_page_that_broke_carries_them(stage, monkeypatch):  # noqa: F811
    client = Client(raise_request_exception=False)
    client.force_login(stage.student)
    monkeypatch.setattr("quiz.views.assignments.standings", lambda *args: 1 / 0)

    response = client.get(reverse("quiz:home"))

    assert (response.status_code, safety(response)) == (500, EXPECTED)
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("name", ["quiz_scores_csv", "quiz_answers_csv", "question_export_gift"])
def test_a_download_carries_them(stage, client_of, name):  # noqa: F811
    quiz = stage.assignment.quiz.pk
    is_exported = name.startswith("question")
    address = reverse(f"admin:quiz_{name}", args=[] if is_exported else [quiz])

    response = client_of(stage.teacher).get(address, {"quiz": quiz} if is_exported else {})

    assert (response.status_code, safety(response)) == (200, EXPECTED)
    assert "no-store" in response["Cache-Control"]
    assert response["Content-Disposition"].startswith("attachment")


def test_nothing_personal_depends_on_a_mark_of_its_content(stage, client_of):  # noqa: F811
    """No ETag or date, by which somebody could tell without looking whether a page is another one now.

    Asking for news is about nothing else: it has one, for those who see the thread.
    """
    asked = {str(address): address.ask(client_of(stage.student), stage) for address in SITE}
    responses = asked.values()

    marked = [name for name, response in asked.items() if "ETag" in response or "Last-Modified" in response]
    assert marked == ["get discussion:news"]
    assert [
        response for response in responses if response.status_code == 200 and "Cookie" not in response["Vary"]
    ] == []
