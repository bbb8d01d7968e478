"""What a teacher does to posts. Each deed leaves a record; doing it twice leaves one.

``at`` is when it was done, now if nothing is said.
"""

import datetime

from django.db import transaction
from django.utils import timezone

from classroom.models import User
from discussion.models import ModerationEvent, Post
from discussion.writing.deeds import Refused

WITHDRAWN = "Its author has withdrawn this post in the meantime, so nobody can read it any more."


def hide_post(*, post: Post, actor: User, reason: str, at: datetime.datetime | None = None) -> Post:
    """Take the text from the page, leaving a stub with the reason. Raises ``Refused`` if the author was quicker."""
    done = _move(post, Post.State.VISIBLE, Post.State.HIDDEN, actor, ModerationEvent.Action.HIDE, reason, at)
    if not done and not post.is_hidden:
        raise Refused(WITHDRAWN)
    return post


def restore_post(*, post: Post, actor: User) -> Post:
    """Show a hidden post again. A post that is not hidden stays as it is."""
    _move(post, Post.State.HIDDEN, Post.State.VISIBLE, actor, ModerationEvent.Action.RESTORE)
    return post


@transaction.atomic
def _move(
    post: Post,
    before: str,
    after: str,
    actor: User,
    action: str,
    reason: str = "",
    at: datetime.datetime | None = None,
) -> bool:
    """Change the state and record it, unless the post is no longer in the state ``before``."""
    moved = Post.objects.filter(pk=post.pk, state=before).update(state=after)
    if moved:
        ModerationEvent.objects.create(
            classroom=post.thread.assignment.classroom,
            post=post,
            actor=actor,
            action=action,
            reason=reason,
            at=at or timezone.now(),
        )
    post.refresh_from_db(fields=["state"])
    return bool(moved)
