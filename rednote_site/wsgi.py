"""The site as a WSGI application."""

import os
from collections.abc import Callable, Iterable

from django.core.wsgi import get_wsgi_application
from django.utils.http import parse_header_parameters

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rednote_site.settings")

#: A kind of body that no view reads.
UNREADABLE = "application/octet-stream"


def is_readable(content_type: str) -> bool:
    """Whether the header can be parsed, and leaves text in UTF-8, which is what our pages send."""
    try:
        _, parameters = parse_header_parameters(content_type)
    except (LookupError, ValueError):
        return False
    return parameters.get("charset", "utf-8").lower() in {"utf-8", "utf8"}


def spared(application: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    """Keep Django from content types over which it breaks while it makes the request, so before any middleware."""

    def guard(environ: dict[str, object], start_response: Callable[..., object]) -> Iterable[bytes]:
        if not is_readable(str(environ.get("CONTENT_TYPE", ""))):
            environ["CONTENT_TYPE"] = UNREADABLE
        return application(environ, start_response)

    return guard


application = spared(get_wsgi_application())
