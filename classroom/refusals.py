"""A line in the log for whoever asks for what is not theirs, so that the school's IT can see who tries doors.

The answer tells nobody whether a thing is foreign or missing, and so does the line. It names no person: the number of
the account is enough to find one.
"""

import logging

from django.http import HttpRequest
from django.utils.encoding import escape_uri_path

logger = logging.getLogger(__name__)


def note_refusal(request: HttpRequest) -> None:
    """The path is escaped: nobody writes a second line by asking for a line break."""
    logger.warning("refused to user %s: %s %s", request.user.pk, request.method, escape_uri_path(request.path))
