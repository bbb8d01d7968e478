"""Up to where a reader knows a thread, by the numbers of its posts."""

from django.db.models import Max, Min, Q

from classroom.models import User
from discussion.models import Post, Thread
from discussion.models.posts import unread
from discussion.reading.thread_pages import ThreadPage


def first_unread(thread: Thread, reader: User) -> int | None:
    """The key of the oldest post that the reader does not know, if there is one. Causes a query."""
    posts = Post.objects.visible_to(reader).unread_by(reader).filter(thread=thread)
    return posts.order_by("number").values_list("pk", flat=True).first()


def shown_up_to(thread: Thread, reader: User, page: ThreadPage) -> int:
    """The number up to which the reader knows the thread after this page: that of the newest post, or the one before
    the oldest unread post that stands on another page. Causes a query if there is another.
    """
    if page.count == 1:
        return max((entry.post.number or 0 for entry in page.entries), default=0)
    shown = {entry.post.pk for entry in page.entries}
    posts = Post.objects.visible_to(reader).with_mark(reader).filter(thread=thread)
    found = posts.aggregate(newest=Max("number"), missed=Min("number", filter=unread(reader) & ~Q(pk__in=shown)))
    return found["newest"] or 0 if found["missed"] is None else found["missed"] - 1
