"""What every template may know."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    """Whether the talk is switched on, and how often an open page asks for news."""
    return {"discussion_is_on": settings.DISCUSSION, "poll_seconds": settings.DISCUSSION_POLL_SECONDS}
