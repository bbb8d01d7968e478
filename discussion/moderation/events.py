"""What every deed of a moderator has in common: it changes the state of a post once, and leaves a record of it."""

import datetime
from collections.abc import Collection

from django.db import transaction
from django.utils import timezone

from classroom.models import User
from discussion.models import ModerationEvent, Post, Report
from discussion.moderation.guides import Rule
from discussion.writing.storing import locked, next_number


@transaction.atomic
def move(
    post: Post,
    *,
    before: Collection[str],
    after: str,
    actor: User,
    action: str,
    reason: str = "",
    rule: Rule | None = None,
    version: int | None = None,
    at: datetime.datetime | None = None,
) -> ModerationEvent | None:
    """Change the state and record it; ``None`` if the post is in no state of ``before`` any more, or is changed since
    ``version``. Reports of the post are settled by it. What comes to be read now gets the next number.
    """
    at = at or timezone.now()
    thread = locked(post.thread)
    post.refresh_from_db(fields=["state", "number", "version", "held_for"])
    if post.state not in before or version not in (None, post.version):
        return None
    changes: dict[str, object] = {"state": after}
    if after == Post.State.VISIBLE:
        changes |= {"held_for": "", "number": post.number or next_number(thread), "shown_at": at}
    if not Post.objects.filter(pk=post.pk, state=post.state, version=post.version).update(**changes):
        return None
    post.refresh_from_db(fields=[*changes])
    return record(post, actor=actor, action=action, reason=reason, rule=rule, at=at)


def record(
    post: Post,
    *,
    actor: User,
    action: str,
    reason: str = "",
    rule: Rule | None = None,
    at: datetime.datetime | None = None,
) -> ModerationEvent:
    """Note what was done to a post; its reports are settled by it."""
    event = ModerationEvent.objects.create(
        classroom=post.thread.assignment.classroom,
        post=post,
        actor=actor,
        action=action,
        reason=reason,
        rule_number=rule.number if rule else None,
        rule_text=rule.text if rule else "",
        at=at or timezone.now(),
    )
    Report.objects.waiting().filter(post=post).update(settled_by=event)
    return event
