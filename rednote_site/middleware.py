"""What every request and answer goes through, beside Django's own."""

from collections.abc import Callable
from urllib.parse import unquote_plus

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

GetResponse = Callable[[HttpRequest], HttpResponse]


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


def refuse_nul(get_response: GetResponse) -> GetResponse:
    """Answer 400 to text that no database of ours can keep: NUL bytes and lone surrogates, in path, query or form."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if _is_unstorable(request.path + unquote_plus(request.META.get("QUERY_STRING", ""))):
            raise BadRequest("A NUL byte or broken text in the address.")
        if request.method == "POST" and any(map(_is_unstorable, _form_texts(request))):
            raise BadRequest("A NUL byte or broken text in the form.")
        return get_response(request)

    return middleware


def _form_texts(request: HttpRequest) -> list[str]:
    return [text for name, values in request.POST.lists() for text in (name, *values)]


def _is_unstorable(text: str) -> bool:
    return "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text)
