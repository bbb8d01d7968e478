"""A reader asks a teacher to look at a post. Reporting changes nothing that the class sees; a person decides."""

import datetime

from django.db import transaction
from django.utils import timezone

from classroom.models import User
from discussion.models import ModerationEvent, Post, Report
from discussion.moderation.events import record
from discussion.refusals import Refused
from discussion.writing.storing import locked

NO_LONGER_SHOWN = "This post is no longer shown, so there is nothing to report any more."


def report_post(*, post: Post, reporter: User, reason: str, at: datetime.datetime | None = None) -> Report:
    """Put a post before the teachers; while they have not looked, a second report by the same reader is the first.

    Raises ``Refused``.
    """
    if not post.is_shown:
        raise Refused(NO_LONGER_SHOWN)
    fields = {"reason": reason, "at": at or timezone.now()}
    return Report.objects.get_or_create(post=post, reporter=reporter, settled_by=None, defaults=fields)[0]


@transaction.atomic
def keep_post(*, post: Post, actor: User, reason: str = "") -> Post:
    """Leave a reported post as it is, and tell those who reported it. Without an open report nothing is done."""
    locked(post.thread)
    if Report.objects.waiting().filter(post=post).exists():
        record(post, actor=actor, action=ModerationEvent.Action.KEEP, reason=reason)
    return post
