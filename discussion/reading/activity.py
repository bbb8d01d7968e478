"""How much was said, and what last: for lists of threads and for the reader's margin."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import Count, F, Max
from django.utils.text import Truncator

from discussion.models import Post
from discussion.models.posts import PostQuerySet, unread
from discussion.reading.authors import Author, author_of
from discussion.rights import Reader
from discussion.writing.markdown import plain_words

QUOTED_CHARACTERS = 80


@dataclass(frozen=True)
class Activity:
    """The number of posts that may be read, how many of them the reader has not read, and the one that came last."""

    count: int
    unread: int
    newest: Post
    author: Author

    @property
    def words(self) -> str:
        return first_words(self.newest)


def first_words(post: Post) -> str:
    """How a post is quoted in one line: nothing of one that is withdrawn or hidden."""
    return Truncator(plain_words(post.body_html)).chars(QUOTED_CHARACTERS) if post.is_shown else ""


class Counts(NamedTuple):
    """How many posts may be read, how many of them the reader has not read, and when the last came."""

    count: int
    unread: int
    newest: datetime.datetime


def counts_by(field: str, posts: PostQuerySet, reader: Reader) -> dict[int, Counts]:
    """Count ``posts`` by a foreign key such as "thread". Causes a query."""
    rows = posts.with_mark(reader.user).shown().order_by().values_list(field)
    counted = rows.annotate(count=Count("pk"), unread=Count("pk", filter=unread(reader.user)), newest=Max("shown_at"))
    return {key: Counts(*counts) for key, *counts in counted}


def activity_of(field: str, counts: dict[int, Counts], posts: PostQuerySet, reader: Reader) -> dict[int, Activity]:
    """Fetch the newest of the posts that were counted. Causes a query."""
    at_these_times = posts.shown().filter(shown_at__in={of.newest for of in counts.values()})
    found = at_these_times.annotate(counted_by=F(field)).select_related("author").order_by("pk")
    newest_posts = {(post.counted_by, post.shown_at): post for post in found}
    return {
        key: Activity(of.count, of.unread, newest, author_of(newest, reader))
        for key, of in counts.items()
        if (newest := newest_posts.get((key, of.newest)))
    }


def activity_by(field: str, posts: PostQuerySet, reader: Reader) -> dict[int, Activity]:
    """Return the activity among ``posts`` by a foreign key, such as "thread" or "thread__section".

    The posts are those that the reader may read. What has no post that may be read is missing. Causes two queries.
    """
    return activity_of(field, counts_by(field, posts, reader), posts, reader)
