"""What became of a user's own posts and reports: told to that user alone."""

import datetime

from django.db.models import Q

from classroom.models import User
from discussion.models import ModerationEvent, Post, Report

#: What happened longer ago stands in the threads only.
TOLD_FOR = datetime.timedelta(days=14)
#: A post that stays as it was is no news to its author, who need not know that it was reported.
TOLD = ("hold", "release", "approve", "hide", "restore")
MOST_TOLD = 20


def outcomes_for(user: User, at: datetime.datetime) -> list[ModerationEvent]:
    """What was last done to each of the user's posts, with the answer to what the user said to it.

    The newest first, of the last days. Causes a query.
    """
    since = at - TOLD_FOR
    own = Post.objects.visible_to(user).filter(author=user).exclude(state=Post.State.WITHDRAWN)
    events = ModerationEvent.objects.filter(Q(at__gte=since) | Q(appeal__answered_at__gte=since), post__in=own)
    last: dict[int, ModerationEvent] = {}
    for event in events.filter(action__in=TOLD).select_related("post__thread", "appeal").order_by("-pk"):
        last.setdefault(event.post_id, event)
    return list(last.values())[:MOST_TOLD]


def settled_reports(user: User, at: datetime.datetime) -> list[Report]:
    """What the user reported and a teacher has looked at in the last days, the newest first. Causes a query."""
    posts = Post.objects.visible_to(user)
    settled = Report.objects.filter(reporter=user, settled_by__at__gte=at - TOLD_FOR, post__in=posts)
    return list(settled.select_related("settled_by", "post").order_by("-settled_by")[:MOST_TOLD])
