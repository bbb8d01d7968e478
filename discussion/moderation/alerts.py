"""A teacher has looked at a call for help."""

from django.utils import timezone

from classroom.models import User
from discussion.models import Alert, Post


def mark_seen(*, post: Post, actor: User) -> Post:
    """The first who looks is named; the post stays as it is."""
    Alert.objects.waiting().filter(post=post).update(seen_by=actor, seen_at=timezone.now())
    return post
