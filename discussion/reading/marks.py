"""Up to where a reader knows a thread, by the numbers of its posts."""

from classroom.models import User
from discussion.models import Post, Thread
from discussion.reading.thread_pages import ThreadPage


def first_unread(thread: Thread, reader: User) -> int | None:
    """The key of the oldest post that the reader does not know, if there is one. Causes a query."""
    posts = Post.objects.visible_to(reader).unread_by(reader).filter(thread=thread)
    return posts.order_by("number").values_list("pk", flat=True).first()


def shown_up_to(page: ThreadPage, mark: int | None) -> int:
    """The number up to which a reader with this mark knows the thread after the page: that of the newest post, or the
    one before the oldest unread post that stands on another page.
    """
    missed = min((number for number in page.elsewhere if number > (mark or 0)), default=None)
    return page.newest_seen if missed is None else missed - 1
