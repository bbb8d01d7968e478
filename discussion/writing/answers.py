"""Which post answers the question of a thread, and which posts a teacher stands behind."""

from django.db import transaction

from classroom.models import User
from discussion.models import Post
from discussion.refusals import Refused
from discussion.writing.storing import locked

NO_LONGER_SHOWN = "This post is no longer shown, so it cannot be marked."


@transaction.atomic
def mark_answer(post: Post) -> None:
    """Make it the one answer of its thread, in place of another. Raises ``Refused`` if it is no longer shown."""
    locked(post.thread)
    in_thread = Post.objects.filter(thread=post.thread_id)
    in_thread.filter(is_answer=True).exclude(pk=post.pk).update(is_answer=False)
    if not in_thread.shown().filter(pk=post.pk).update(is_answer=True):
        raise Refused(NO_LONGER_SHOWN)


def unmark_answer(post: Post) -> None:
    Post.objects.filter(pk=post.pk).update(is_answer=False)


def endorse(post: Post, *, teacher: User) -> None:
    """Say in the teacher's name that the post is right. Raises ``Refused`` if it is no longer shown."""
    if not Post.objects.shown().filter(pk=post.pk).update(endorsed_by=teacher):
        raise Refused(NO_LONGER_SHOWN)


def unendorse(post: Post) -> None:
    Post.objects.filter(pk=post.pk).update(endorsed_by=None)
