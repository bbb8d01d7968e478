"""Every address of the teacher's desk with everybody who has no business there: nothing is shown, nothing changes."""

import pytest
from django.test import Client
from django.urls import reverse

from tests import desk_map, factories_quiz
from tests.tables import changed, contents

DOOR = reverse("admin:login")
INDEX = reverse("admin:index")
ROUTES = desk_map.routes()
LISTS = [route for route in ROUTES if route.count("/") == 4 and "<" not in route and "password" not in route]
#: Enough of the secret to find it, and too little to be mistaken for it where a page repeats the question.
PART = desk_map.SECRET[:6]


@pytest.fixture
def rows(cast):
    return desk_map.secret_rows(cast)


def answers(client, route, rows, **options):
    """What the address gives to those who look, and to those who try to change it."""
    address = desk_map.address(route, rows)
    yield client.get(address, {"q": PART, "term": PART, "all": "", "_popup": "1"}, **options)
    yield client.get(address, **options)
    yield client.post(address, forged(rows.get(desk_map.model_of(route), 1)), **options)


def forged(row):
    """What somebody might send to have a row changed, wherever it is taken."""
    return {
        **{"post": "yes", "action": "delete_selected", "_selected_action": [row], "select_across": "1", "index": "0"},
        **{"title": "Taken", "name": "Taken", "term": "Taken", "stem": "Taken", "reason": "Taken", "body": "Taken"},
        **{"state": "approved", "role": "teacher", "is_locked": "on", "is_active": "", "is_superuser": "on"},
        **{"answer-2-percent": "100", "answer-2-feedback": "Taken"},
        **factories_quiz.SETTINGS,
        **{"owner": "1", "student": "1", "handed_in_at": "2026-01-01"},
    }


def test_a_teacher_sees_and_changes_nothing_of_another_class(rows, cast, client_of):
    client = client_of(cast.other_teacher)
    before = contents()

    shown, broken = [], []
    for route in sorted(ROUTES, key=lambda route: route == "/admin/logout/"):
        for answer in answers(client, route, rows, follow=True):
            shown += [route] if desk_map.SECRET in answer.content.decode() else []
            broken += [route] if answer.status_code >= 500 else []

    assert (shown, broken) == ([], [])
    assert changed(before, contents()) == []


@pytest.mark.parametrize("who", ["student", "outsider", "nobody"])
def test_students_and_strangers_stand_at_the_door(rows, cast, client_of, who):
    client = Client() if who == "nobody" else client_of(getattr(cast, who))
    before = contents()

    let_in = [
        route
        for route in ROUTES
        for answer in answers(client, route, rows)
        if (answer.status_code, getattr(answer, "url", "").split("?")[0]) not in {(302, DOOR), (302, INDEX)}
    ]

    assert set(let_in) == {DOOR}
    assert changed(before, contents()) == []


def test_the_desk_has_lists_to_look_at():
    assert len(LISTS) == 14


def test_their_own_teacher_and_the_schools_it_see_them(rows, cast, client_of, admin_client):
    """So that the tests above do not pass because the secret is nowhere."""
    models = {desk_map.model_of(route): route for route in LISTS}

    def seen_by(client):
        return {model for model, route in models.items() if desk_map.SECRET in client.get(route).content.decode()}

    assert seen_by(client_of(cast.teacher)) == set(models) - {"user", "group"}
    assert seen_by(admin_client) == set(models) - {"group"}


def test_a_foreign_row_is_as_missing_as_none(rows, cast, client_of):
    client = client_of(cast.other_teacher)
    missing = dict.fromkeys(rows, 987_654)

    def answer(route, keys):
        response = client.get(desk_map.address(route, keys))
        key = str(keys.get(desk_map.model_of(route)))
        return response.status_code, getattr(response, "url", "").replace(f"/{key}/", "/key/")

    told_apart = [
        route for route in ROUTES if "<" in route and "(" not in route and answer(route, rows) != answer(route, missing)
    ]

    assert told_apart == []


def test_no_address_leads_from_any_row_to_its_page():
    assert [route for route in ROUTES if route.startswith("/admin/r/")] == []


@pytest.mark.parametrize("term", ["a " * 2_000, "x" * 60_000, '"', "' OR 1=1 --", "%", "\\", "\u202e"])
def test_odd_searches_are_harmless(rows, admin_client, term):
    statuses = {route: admin_client.get(route, {"q": term}).status_code for route in LISTS}

    assert set(statuses.values()) == {200}


@pytest.mark.parametrize("key", ["abc", "9" * 19, "-1", "1.5", "", "1,2"])
def test_rows_that_are_no_rows_are_not_acted_on(rows, admin_client, key):
    form = {"action": "delete_selected", "_selected_action": ["1", key], "select_across": "0", "index": "0"}

    statuses = {desk_map.model_of(route): admin_client.post(route, form).status_code for route in LISTS}

    assert {statuses[model] for model in ("classroom", "membership", "question", "quiz")} == {400}
    assert set(statuses.values()) <= {200, 302, 400, 403}


@pytest.mark.parametrize("origin", ["", "https://evil.example"])
def test_no_post_at_the_desk_without_its_token(rows, cast, origin):
    """The teacher's own browser, sent here by another site; with the right token, but from there, as well."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.teacher)
    client.get(reverse("admin:password_change"))
    token = client.cookies["csrftoken"].value if origin else "wrong"
    headers = {"X-CSRFToken": token, "HX-Request": "true", **({"Origin": origin} if origin else {})}
    before = contents()

    taken = [
        route
        for route in ROUTES
        for row in [rows.get(desk_map.model_of(route), 1)]
        if client.post(desk_map.address(route, rows), forged(row), headers=headers).status_code != 403
    ]

    assert taken == []
    assert changed(before, contents()) == []
