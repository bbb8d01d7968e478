"""How much each student has written about a text: counted, never judged.

Every post counts once, whoever it is for, also while it waits for a teacher. What its author has withdrawn or a
teacher has hidden does not count.
"""

import datetime
import zoneinfo
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import Count, Max, Q, QuerySet
from django.db.models.functions import TruncDate

from classroom.models import Assignment, Membership, User
from discussion.models import FirstPost, Post
from discussion.models.posts import PostQuerySet

COUNTED = (Post.State.VISIBLE, Post.State.HELD)


@dataclass(frozen=True)
class Part:
    """What somebody has written: threads opened, replies, on how many days, and when last."""

    threads: int = 0
    replies: int = 0
    days: int = 0
    last_at: datetime.datetime | None = None
    first_posts: int = 0

    @property
    def posts(self) -> int:
        return self.threads + self.replies


@dataclass(frozen=True)
class Row:
    """A student on the class's list, or one who has left and has written."""

    member: Membership
    part: Part

    @property
    def name(self) -> str:
        return self.member.user.shown_name


def part_of(user: User, assignment: Assignment) -> Part:
    """The user's own part. Causes two queries."""
    posts = Post.objects.visible_to(user).filter(author=user)
    return _parts(assignment, posts, FirstPost.objects.filter(author=user)).get(user.pk, Part())


def table(assignment: Assignment, teacher: User) -> list[Row]:
    """A row for each student of an assignment that the teacher looks after, by name. Causes three queries."""
    members = Membership.objects.students().filter(classroom=assignment.classroom_id).select_related("user")
    parts = _parts(assignment, Post.objects.manageable_by(teacher), FirstPost.objects.all())
    rows = [Row(member, parts.get(member.user_id, Part())) for member in members.order_by("pseudonym_key")]
    return [row for row in rows if row.part != Part() or _is_on_the_list(row.member)]


#: What the table can be sorted by.
ORDERS: dict[str, Callable[[Row], object]] = {
    "name": lambda row: row.member.pseudonym_key,
    "threads": lambda row: row.part.threads,
    "replies": lambda row: row.part.replies,
    "days": lambda row: row.part.days,
    "first posts": lambda row: row.part.first_posts,
    "last": lambda row: row.part.last_at.timestamp() if row.part.last_at else 0,
}


def sorted_rows(rows: Iterable[Row], order: str) -> list[Row]:
    """The rows in one of ``ORDERS``, falling if it begins with a minus sign; among equals by name."""
    return sorted(rows, key=ORDERS[order.removeprefix("-")], reverse=order.startswith("-"))


def _parts(assignment: Assignment, posts: PostQuerySet, first_posts: QuerySet[FirstPost]) -> dict[int, Part]:
    day = TruncDate("created_at", tzinfo=zoneinfo.ZoneInfo(assignment.classroom.time_zone))
    counted = posts.filter(thread__assignment=assignment, state__in=COUNTED).order_by().values("author")
    written = counted.annotate(
        threads=Count("pk", filter=Q(is_opening=True)),
        replies=Count("pk", filter=Q(is_opening=False)),
        days=Count(day, distinct=True),
        last_at=Max("created_at"),
    )
    first = first_posts.filter(assignment=assignment).order_by().values_list("author").annotate(Count("pk"))
    by_author = {row.pop("author"): row for row in written}
    firsts = dict(first)
    return {
        author: Part(**by_author.get(author, {}), first_posts=firsts.get(author, 0))
        for author in by_author.keys() | firsts.keys()
    }


def _is_on_the_list(member: Membership) -> bool:
    return member.is_active and member.user.is_active
