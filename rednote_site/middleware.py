"""What every request and answer goes through, beside Django's own."""

from collections.abc import Callable, Iterator

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

GetResponse = Callable[[HttpRequest], HttpResponse]


class TooLarge(BadRequest):
    """More than any form of ours takes."""


class Unstorable(BadRequest):
    """A character that is none."""


def arrival_time(get_response: GetResponse) -> GetResponse:
    """Note when the request arrived: deadlines are judged by it, however long the server was busy."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.arrived_at = timezone.now()
        return get_response(request)

    return middleware


def safe_headers(get_response: GetResponse) -> GetResponse:
    """Send the Content-Security-Policy with every answer, and let no personal page be stored anywhere."""
    policy = "; ".join(f"{directive} {value}" for directive, value in settings.SECURE_CSP.items())

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response["Content-Security-Policy"] = policy
        if "Cache-Control" not in response:
            response["Cache-Control"] = "private, no-store"
        return response

    return middleware


def refuse_unreadable(get_response: GetResponse) -> GetResponse:
    """Answer 400 to what no page of ours sends: too large a body, or text that no database of ours can keep."""

    def middleware(request: HttpRequest) -> HttpResponse:
        # Files do not count for Django's own limit, and this site takes none.
        if _announced_length(request) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise TooLarge("A body that is too large.")
        if any(map(_is_unstorable, _texts(request))):
            raise Unstorable("A NUL byte or broken text.")
        return get_response(request)

    return middleware


def _announced_length(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or ""
    return int(length) if length.isascii() and length.isdigit() else 0


def _texts(request: HttpRequest) -> Iterator[str]:
    """All that somebody can make a view or the session look up. Quoted cookies may hold bytes written as ``\\000``."""
    yield request.path
    yield from request.COOKIES.values()
    for form in (request.GET, request.POST):
        for name, values in form.lists():
            yield name
            yield from values


def _is_unstorable(text: str) -> bool:
    return "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text)
