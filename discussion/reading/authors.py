"""What name of an author a reader sees. Every place that names one asks here.

Who left the name out has none for classmates, and is never told apart from others who did. Teachers and the author
see the name, and that the class does not.
"""

from dataclasses import dataclass

from classroom.models import User
from discussion.models import Post, Thread
from discussion.rights import Reader

NO_NAME = "A classmate"


@dataclass(frozen=True)
class Author:
    """``is_known`` says whether the reader sees the name, ``hides_name`` whether the class does not."""

    name: str
    is_own: bool = False
    is_known: bool = True
    hides_name: bool = False


def author_of(post: Post, reader: Reader) -> Author:
    """The author of a post that the reader may read."""
    return _author(post.author, reader, is_anonymous=post.is_anonymous)


def opener_of(thread: Thread, reader: Reader) -> Author | None:
    """Who opened the thread, as long as its opening post is shown to the class. Needs ``with_title``."""
    if not thread.shows_opening:
        return None
    return _author(thread.opened_by, reader, is_anonymous=thread.opening_is_anonymous)


def _author(user: User, reader: Reader, *, is_anonymous: bool) -> Author:
    is_own = user == reader.user
    if is_anonymous and not (is_own or reader.teaches):
        return Author(NO_NAME, is_known=False, hides_name=True)
    return Author(user.shown_name, is_own=is_own, hides_name=is_anonymous)
