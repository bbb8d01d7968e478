"""Requests that no page of ours makes, thrown together by a dice: whatever is sent, nothing breaks."""

import random
import re

import pytest
from django.test import Client

from tests import desk_map
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

REQUESTS = 500
#: Those who may do more have more that can break.
WHO = ("teacher", "teacher", "teacher", "superuser", "superuser", "student", "student", "other_teacher", "nobody")
AT_THE_DESK = {"teacher", "superuser", "other_teacher"}
METHODS = ("get", "get", "post", "post", "head", "options", "put", "patch", "delete")
NAMES = (
    *("quote", "audience", "is_anonymous", "accepts", "guide_version", "sentence_number", "seen", "number", "words"),
    *("order", "show", "text", "answer", "restores", "rule", "size", "seed", "people", "watch_words", "read_first"),
    *("page", "after", "told", "next", "token", "version", "title", "body", "reason", "choice", "clear", "go"),
    *("code", "pseudonym", "pin", "username", "password", "csrfmiddlewaretoken", "sort", "reached", "section"),
    *("q", "o", "p", "e", "all", "_popup", "_to_field", "_changelist_filters", "_facets", "_saveasnew", "_continue"),
    *("id__exact", "state__exact", "role__exact", "is_active__exact", "pk__in", "joined_at__year", "article"),
    *("section__article__id__exact", "quiz__assignment__id__exact", "thread__id__exact", "user__password"),
    *("app_label", "model_name", "field_name", "term", "action", "_selected_action", "select_across", "index"),
    *(
        "name",
        "time_zone",
        "is_open",
        "is_archived",
        "classroom",
        "user",
        "role",
        "article",
        "opens_at_0",
        "opens_at_1",
    ),
    *("due_at_0", "closes_at_1", "stem", "kind", "evidence_text", "state", "difficulty", "explanation", "assignment"),
    *("answers_shown", "time_limit_minutes", "is_locked", "language", "url", "published", "slug", "is_correct"),
    *(f"{prefix}-{name}" for prefix in ("items", "choices", "sections") for name in ("TOTAL_FORMS", "INITIAL_FORMS")),
    *("items-0-id", "items-0-question", "items-0-position", "items-0-points", "items-0-DELETE", "choices-0-text"),
    *("choices-0-id", "choices-0-is_correct", "choices-1-text", "sections-0-id", "sections-0-heading"),
)
VALUES = (
    *("", "1", "0", "-1", "2", "on", "true", "True", "None", "null", "abc", "1.5", "1e999", "NaN", "-0", "٣", "²"),
    *("9" * 18, "9" * 19, "9" * 400, "-" + "9" * 30, str(2**31), str(2**63), "1,2,3", ",", "1;2", "[1]", "{}"),
    *("2026-02-30", "0000-00-00", "9999-12-31", "23:59:60", "99:99", "0001-01-01", "2026-11-22"),
    *("a\x00b", "\ud800", "\u202e", "\ufdfa" * 200, "e" + "\u0301" * 500, "x" * 3_000, "💥" * 100, "\r\nX: y"),
    *("'", '"', "' OR 1=1 --", "%", "%s", "{0}", "{{ 7 }}", "<script>", "../../etc/passwd", "\\", "$(id)", "[", "]("),
    *("teacher", "student", "approved", "draft", "retired", "multiple_choice", "true_false", "gap", "next", "name"),
    *("private", "group", "oldest", "newest", "unanswered", "1-2 3-4", "It hurts somebody", "zh-hans", "question"),
    *("-name", "at_once", "never", "classroom", "quiz", "membership", "user", "delete_selected", "approve", "fill"),
    *("remove", "give_new_pin", "renew_join_code", "Europe/Paris", "Mars/Olympus", "_____", "> " * 200, "* " * 500),
)
HEADERS = (
    *({}, {}, {"HX-Request": "true"}, {"HX-Current-URL": "http://["}, {"HX-Prompt": "x\ud83d"}, {"Accept": "\xff"}),
    *({"Cookie": 'sessionid="\\000\\377"'}, {"Accept-Language": "x" * 500}, {"X-HTTP-Method-Override": "DELETE"}),
    *({"Referer": "\\\\["}, {"If-Modified-Since": "never"}, {"If-None-Match": "*"}, {"Range": "bytes=5-1"}),
)
KINDS = ("application/x-www-form-urlencoded", "multipart", "application/json", "text/plain")


@pytest.fixture
def clients(stage, admin_user):  # noqa: F811
    """A client for each of ``WHO`` that shows a broken page instead of raising."""
    made = {who: Client(raise_request_exception=False) for who in WHO}
    for who, client in made.items():
        if who != "nobody":
            client.force_login(getattr(stage, who, admin_user))
    return made


def test_nothing_breaks(stage, clients):  # noqa: F811
    dice = random.Random(20_261_122)
    rows = desk_map.secret_rows(stage)
    of_the_site = [address.url(stage) for address in SITE]
    of_the_desk = [desk_map.address(route, rows) for route in desk_map.routes() if "logout" not in route]

    broken = []
    for _ in range(REQUESTS):
        who = dice.choice(WHO)
        addresses = of_the_desk if who in AT_THE_DESK and dice.random() < 0.7 else of_the_site
        request = random_request(dice, dice.choice(addresses))
        response = clients[who].generic(**request)
        if response.status_code >= 500:
            broken.append((who, request))

    assert broken == []


def random_request(dice, address):
    """One request, as the test client takes it."""
    if dice.random() < 0.15:
        address = re.sub(
            r"\d+", lambda _: dice.choice(["0", "9" * 18, "9" * 25, "x", "%00", "-1", "1" * 5_000]), address
        )
    pairs = [(dice.choice(NAMES), dice.choice(VALUES)) for _ in range(dice.randrange(8))]
    kind = dice.choice(KINDS)
    if kind == "multipart":
        kind, body = "multipart/form-data; boundary=B", in_parts(pairs)
    else:
        body = encoded(pairs)
    return {
        "method": dice.choice(METHODS).upper(),
        "path": address,
        "data": body,
        "content_type": kind,
        "QUERY_STRING": encoded(pairs[: dice.randrange(8)]).decode("ascii"),
        "headers": dice.choice(HEADERS),
    }


def encoded(pairs):
    return "&".join(f"{name}={quoted(value)}" for name, value in pairs).encode()


def quoted(value):
    return "".join(f"%{byte:02X}" for byte in value.encode("utf-8", "surrogatepass"))


def in_parts(pairs):
    parts = [
        f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode("utf-8", "surrogatepass")
        for name, value in pairs
    ]
    return b"".join([*parts, b"--B--\r\n"])
