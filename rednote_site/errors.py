"""Pages for what went wrong. Each says what happened and what to do, and needs no database."""

import logging
import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from rednote_site.middleware import TooLarge, Unstorable

logger = logging.getLogger(__name__)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    context = {"is_too_large": isinstance(exception, TooLarge), "is_unstorable": isinstance(exception, Unstorable)}
    return render(request, "400.html", context, status=400)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer with an id that stands in the log as well, so that the school's IT can find the cause."""
    error_id = uuid.uuid4().hex[:8]
    logger.error("error %s on %s", error_id, request.path)
    return render(request, "500.html", {"error_id": error_id}, status=500)
