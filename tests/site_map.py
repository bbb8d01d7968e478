"""Every address of the site outside the admin: how it is asked, and what each role gets.

``test_every_address_is_listed`` fails for an address that is missing here, so that no view is forgotten.
"""

from dataclasses import dataclass
from types import SimpleNamespace

from django.urls import URLPattern, URLResolver, get_resolver, reverse

ROLES = ("student", "classmate", "outsider", "teacher", "other_teacher")


@dataclass(frozen=True)
class Address:
    """``args`` names attributes of the cast; ``statuses`` are those of ``ROLES`` in order. Nobody: to the door."""

    method: str
    args: tuple[str, ...]
    statuses: tuple[int, int, int, int, int]
    is_public: bool = False
    query: str = ""

    def url(self, name: str, cast: SimpleNamespace) -> str:
        return reverse(name, args=[getattr(cast, arg) for arg in self.args]) + self.query


ALL = (200, 200, 200, 200, 200)
MOVED = (302, 302, 302, 302, 302)
CLASS = (200, 200, 404, 200, 404)
OWN = (200, 404, 404, 404, 404)
TAUGHT = (404, 404, 404, 200, 404)
OWN_MOVED = (302, 404, 404, 404, 404)

SITE: dict[str, Address] = {
    "classroom:join": Address("get", (), MOVED, is_public=True),
    "classroom:sign_in": Address("get", (), MOVED, is_public=True),
    "classroom:sign_out": Address("post", (), MOVED),
    "classroom:read": Address("get", ("assignment_pk",), CLASS),
    "quiz:home": Address("get", (), ALL),
    "quiz:start": Address("get", ("assignment_pk",), CLASS),
    "quiz:begin": Address("post", ("assignment_pk",), (302, 302, 404, 404, 404)),
    "quiz:question": Address("get", ("attempt_pk", "number"), OWN),
    "quiz:answer": Address("post", ("attempt_pk", "number"), OWN_MOVED),
    "quiz:check": Address("get", ("attempt_pk",), OWN),
    "quiz:hand_in": Address("post", ("attempt_pk",), OWN_MOVED),
    "quiz:result": Address("get", ("attempt_pk",), OWN_MOVED),
    "discussion:section": Address("get", ("assignment_pk", "section_pk"), CLASS),
    "discussion:margins": Address("get", ("assignment_pk",), CLASS),
    "discussion:thread": Address("get", ("thread_pk",), CLASS),
    "discussion:posts": Address("get", ("thread_pk",), CLASS, query="?after=0"),
    "discussion:news": Address("get", ("thread_pk",), (204, 200, 404, 200, 404), query="?after=0"),
    "discussion:add": Address("post", ("thread_pk",), CLASS),
    "discussion:post": Address("get", ("post_pk",), (302, 302, 404, 302, 404)),
    "discussion:reply": Address("get", ("post_pk",), CLASS),
    "discussion:reply_form": Address("get", ("post_pk",), CLASS),
    "discussion:edit": Address("get", ("post_pk",), OWN),
    "discussion:withdraw": Address("get", ("post_pk",), OWN),
    "discussion:hide": Address("get", ("post_pk",), TAUGHT),
    "discussion:hide_form": Address("get", ("post_pk",), TAUGHT),
    "discussion:restore": Address("post", ("post_pk",), (404, 404, 404, 302, 404)),
}


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
