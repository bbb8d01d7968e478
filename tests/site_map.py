"""Every address of the site outside the admin: how it is asked, and what each role gets.

``test_every_address_is_listed`` fails for an address that is missing here, so that no view is forgotten.
"""

from dataclasses import dataclass
from types import SimpleNamespace

from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

ROLES = ("student", "classmate", "outsider", "teacher", "other_teacher")


@dataclass(frozen=True)
class Address:
    """``args`` names attributes of the stage; ``statuses`` are those of ``ROLES`` in order. Nobody: to the door."""

    name: str
    method: str
    args: tuple[str, ...]
    statuses: tuple[int, ...]
    is_public: bool = False
    query: str = ""

    def url(self, stage: SimpleNamespace) -> str:
        path = reverse(self.name, args=[getattr(stage, arg) for arg in self.args])
        return path + self.query.format_map(vars(stage))

    def ask(self, client: Client, stage: SimpleNamespace) -> HttpResponse:
        return getattr(client, self.method)(self.url(stage))

    def __str__(self) -> str:
        return f"{self.method} {self.name}"


ALL = (200, 200, 200, 200, 200)
MOVED = (302, 302, 302, 302, 302)
CLASS = (200, 200, 404, 200, 404)
NOTHING_NEW = (204, 204, 404, 204, 404)
REFUSED = (400, 400, 400, 400, 400)
NOT_OURS = (400, 400, 404, 400, 404)
MOVED_CLASS = (302, 302, 404, 302, 404)
STUDENTS_OWN = (200, 200, 404, 302, 404)
STUDENTS_MOVED = (302, 302, 404, 404, 404)
OWN = (200, 404, 404, 404, 404)
OWN_MOVED = (302, 404, 404, 404, 404)
NOWHERE = (404, 404, 404, 404, 404)
TEACHER = (404, 404, 404, 200, 404)
TEACHER_MOVED = (404, 404, 404, 302, 404)

ASSIGNMENT, ATTEMPT, THREAD, POST = ("assignment_pk",), ("attempt_pk",), ("thread_pk",), ("post_pk",)

SITE = [
    Address("classroom:join", "get", (), MOVED, is_public=True),
    Address("classroom:sign_in", "get", (), MOVED, is_public=True),
    Address("classroom:sign_out", "post", (), MOVED),
    Address("classroom:read", "get", ASSIGNMENT, CLASS),
    Address("quiz:home", "get", (), ALL),
    Address("quiz:start", "get", ASSIGNMENT, CLASS),
    Address("quiz:begin", "post", ASSIGNMENT, STUDENTS_MOVED),
    Address("quiz:preview", "get", (*ASSIGNMENT, "number"), TEACHER),
    Address("quiz:preview", "post", (*ASSIGNMENT, "number"), TEACHER_MOVED),
    Address("quiz:question", "get", (*ATTEMPT, "number"), OWN),
    Address("quiz:answer", "post", (*ATTEMPT, "number"), OWN_MOVED),
    Address("quiz:check_answer", "post", (*ATTEMPT, "number"), NOWHERE),
    Address("quiz:check", "get", ATTEMPT, OWN),
    Address("quiz:hand_in", "post", ATTEMPT, OWN_MOVED),
    Address("quiz:result", "get", ATTEMPT, OWN_MOVED),
    Address("quiz:challenge", "get", (*ATTEMPT, "number"), OWN_MOVED),
    Address("quiz:challenge", "post", (*ATTEMPT, "number"), OWN_MOVED),
    Address("quiz:dismiss", "post", ("notice_pk",), NOWHERE),
    Address("discussion:new", "get", (), ALL),
    Address("discussion:read_all", "post", (), REFUSED),
    Address("discussion:new_counts", "get", (), ALL),
    Address("discussion:how_we_talk", "get", ("classroom_pk",), CLASS),
    Address("discussion:section", "get", (*ASSIGNMENT, "section_pk"), CLASS),
    Address("discussion:section", "post", (*ASSIGNMENT, "section_pk"), CLASS),
    Address("discussion:preview", "post", (*ASSIGNMENT, "place"), CLASS),
    Address("discussion:quote", "post", (*ASSIGNMENT, "place"), CLASS),
    Address("discussion:keep_draft", "post", (*ASSIGNMENT, "place"), CLASS),
    Address("discussion:discard_draft", "post", (*ASSIGNMENT, "place"), CLASS),
    Address("discussion:margins", "get", ASSIGNMENT, CLASS),
    Address("discussion:asked", "get", ASSIGNMENT, CLASS),
    Address("discussion:earlier", "get", ASSIGNMENT, CLASS),
    Address("discussion:own_part", "get", ASSIGNMENT, STUDENTS_OWN),
    Address("discussion:thread", "get", THREAD, CLASS),
    Address("discussion:manage", "get", THREAD, TEACHER),
    Address("discussion:manage", "post", THREAD, TEACHER),
    Address("discussion:ask", "post", (*ASSIGNMENT, "point_pk"), TEACHER_MOVED),
    Address("discussion:posts", "get", THREAD, CLASS, query="?after={post_pk}"),
    Address("discussion:news", "get", THREAD, NOTHING_NEW, query="?after={post_pk}"),
    Address("discussion:unread", "get", THREAD, MOVED_CLASS),
    Address("discussion:read", "post", THREAD, NOT_OURS),
    Address("discussion:add", "post", THREAD, CLASS),
    Address("discussion:post", "get", POST, MOVED_CLASS),
    Address("discussion:reply", "get", POST, CLASS),
    Address("discussion:reply", "post", POST, CLASS),
    Address("discussion:reply_form", "get", POST, CLASS),
    Address("discussion:edit", "get", POST, OWN),
    Address("discussion:edit", "post", POST, OWN),
    Address("discussion:withdraw", "get", POST, OWN),
    Address("discussion:withdraw", "post", POST, OWN_MOVED),
    Address("discussion:versions", "get", POST, TEACHER),
    Address("discussion:narrow", "get", POST, OWN),
    Address("discussion:narrow", "post", POST, OWN),
    Address("discussion:report", "get", POST, (404, 200, 404, 404, 404)),
    Address("discussion:report", "post", POST, (404, 200, 404, 404, 404)),
    Address("discussion:answer_back", "get", POST, OWN),
    Address("discussion:answer_back", "post", POST, OWN),
    Address("discussion:mark_answer", "post", POST, NOWHERE),
    Address("discussion:unmark_answer", "post", POST, NOWHERE),
    Address("discussion:endorse", "post", POST, TEACHER_MOVED),
    Address("discussion:unendorse", "post", POST, TEACHER_MOVED),
    Address("discussion:hide", "get", POST, TEACHER),
    Address("discussion:hide", "post", POST, TEACHER),
    Address("discussion:hide_form", "get", POST, TEACHER),
    Address("discussion:approve", "post", POST, TEACHER_MOVED),
    Address("discussion:restore", "post", POST, TEACHER_MOVED),
]
POSTS = [address for address in SITE if address.method == "post"]
#: Addresses that answer a POST and nothing else.
DEEDS = [post for post in POSTS if post.name not in {address.name for address in SITE if address.method == "get"}]


def names_in_urlconf() -> set[str]:
    """The names of all addresses but the admin's."""
    return {name for name in _names(get_resolver().url_patterns) if not name.startswith("admin:")}


def _names(patterns: list[URLPattern | URLResolver], prefix: str = "") -> set[str]:
    found: set[str] = set()
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inside = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            found |= _names(pattern.url_patterns, inside)
        else:
            found.add(prefix + (pattern.name or str(pattern.pattern)))
    return found
