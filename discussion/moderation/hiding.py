"""What a teacher does to posts: approve, hide, restore. Each deed leaves a record; doing it twice leaves one.

``at`` is when it was done, now if nothing is said.
"""

import datetime

from classroom.models import User
from discussion.models import ModerationEvent, Post
from discussion.moderation.events import move
from discussion.moderation.guides import Rule
from discussion.refusals import Refused

WITHDRAWN = "Its author has withdrawn this post in the meantime, so nobody can read it any more."
CHANGED = "Its author has changed this post in the meantime. Read it as it is now, then decide."


def approve_post(*, post: Post, actor: User, version: int, at: datetime.datetime | None = None) -> Post:
    """Let the class read what was held, as it was read as ``version``. Raises ``Refused`` if that is over."""
    event = move(
        post,
        before=[Post.State.HELD],
        after=Post.State.VISIBLE,
        actor=actor,
        action=ModerationEvent.Action.APPROVE,
        version=version,
        at=at,
    )
    if event is None and post.is_held:
        raise Refused(CHANGED)
    if event is None and post.state == Post.State.WITHDRAWN:
        raise Refused(WITHDRAWN)
    return post


def hide_post(
    *, post: Post, actor: User, reason: str, rule: Rule | None = None, at: datetime.datetime | None = None
) -> Post:
    """Take the text from the page, leaving a stub with the rule and the reason, or keep from it what was held.

    Raises ``Refused`` if the author was quicker.
    """
    move(
        post,
        before=Post.AT_ITS_AUTHORS,
        after=Post.State.HIDDEN,
        actor=actor,
        action=ModerationEvent.Action.HIDE,
        reason=reason,
        rule=rule,
        at=at,
    )
    if not post.is_hidden:
        raise Refused(WITHDRAWN)
    return post


def restore_post(*, post: Post, actor: User, reason: str = "") -> Post:
    """Show a hidden post again. A post that is not hidden stays as it is."""
    move(
        post,
        before=[Post.State.HIDDEN],
        after=Post.State.VISIBLE,
        actor=actor,
        action=ModerationEvent.Action.RESTORE,
        reason=reason,
    )
    return post
