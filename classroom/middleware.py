"""Times are shown in the class's zone."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

SESSION_KEY = "time_zone"


def class_time_zone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Show times in the zone of the class the user signed in to, which the session remembers; costs no query."""

    def middleware(request: HttpRequest) -> HttpResponse:
        with timezone.override(request.session.get(SESSION_KEY)):
            return get_response(request)

    return middleware
