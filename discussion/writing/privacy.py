"""Making what is written more private. It never goes the other way round: there is no deed for that.

The caller has made sure that the author sees the post.
"""

from django.db import transaction

from classroom.models import Membership, User
from discussion.models import Mention, Post, Thread
from discussion.refusals import Refused
from discussion.rights import reader_in
from discussion.writing.storing import locked

NOT_YOURS = "Only who wrote it, and only a student, can make a post more private."


def leave_name_out(*, post: Post, author: User) -> Post:
    """Keep the author's name from the class. Raises ``Refused`` for somebody else, and for teachers."""
    _require_student(post, author)
    Post.objects.filter(pk=post.pk, author=author).update(is_anonymous=True)
    post.refresh_from_db(fields=["is_anonymous"])
    return post


@transaction.atomic
def make_private(*, post: Post, author: User) -> Post:
    """Leave the post to its author and the teachers. Raises ``Refused`` for somebody else, and for teachers.

    With an opening post goes its thread, unless classmates have written in it: their words stay where they are.
    """
    _require_student(post, author)
    thread = locked(post.thread)
    mine = Post.objects.filter(private_to=None)
    if post.is_opening and not has_classmates_posts(thread, author):
        Thread.objects.filter(pk=thread.pk, private_to=None).update(private_to=author, group=None)
        narrowed = mine.filter(thread=thread)
    else:
        narrowed = mine.filter(pk=post.pk, author=author)
    Mention.objects.filter(post__in=narrowed).exclude(user__in=_teachers(thread)).delete()
    narrowed.update(private_to=author)
    post.refresh_from_db(fields=["private_to"])
    return post


def has_classmates_posts(thread: Thread, author: User) -> bool:
    """Whether another student has written in the thread. Causes a query."""
    return thread.posts.exclude(author=author).exclude(author__in=_teachers(thread)).exists()


def _teachers(thread: Thread):
    members = Membership.objects.teachers().filter(classroom=thread.assignment.classroom_id)
    return members.values("user")


def _require_student(post: Post, author: User) -> None:
    if post.author_id != author.pk or reader_in(post.thread.assignment.classroom, author).teaches:
        raise Refused(NOT_YOURS)
