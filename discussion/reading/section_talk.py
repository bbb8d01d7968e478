"""How much a class talks about each section, and what nobody has replied to: for the teacher's map of a text."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, F, Min, Q

from classroom.models import Assignment, Section, User
from discussion.models import Post, Thread

SHOWN = Q(posts__state=Post.State.VISIBLE)
REPLY = SHOWN & ~Q(posts__author=F("opened_by"))


@dataclass(frozen=True)
class SectionTalk:
    """Posts that may be read, and threads with at least one. ``unanswered`` are those whose first post may be read
    and to which nobody but who opened them has written anything that may be read, the oldest first.
    """

    section: Section
    threads: int
    posts: int
    unanswered: tuple[Thread, ...]
    first_post_at: datetime.datetime


def talk_by_section(assignment: Assignment, user: User) -> dict[int, SectionTalk]:
    """The talk of an assignment that the user may manage, by the section's number; without talk it is missing.

    Causes a query.
    """
    threads = Thread.objects.manageable_by(user).filter(assignment=assignment).with_title().select_related("section")
    counted = threads.annotate(
        post_count=Count("posts", filter=SHOWN),
        reply_count=Count("posts", filter=REPLY),
        first_at=Min("posts__created_at", filter=SHOWN),
    )
    by_section: dict[int, list[Thread]] = {}
    for thread in counted.filter(post_count__gt=0).order_by("pk"):
        by_section.setdefault(thread.section_id, []).append(thread)
    return {section: _talk(own) for section, own in by_section.items()}


def _talk(threads: Sequence[Thread]) -> SectionTalk:
    return SectionTalk(
        section=threads[0].section,
        threads=len(threads),
        posts=sum(thread.post_count for thread in threads),
        unanswered=tuple(
            thread for thread in threads if not thread.reply_count and thread.opening_state == Post.State.VISIBLE
        ),
        first_post_at=min(thread.first_at for thread in threads),
    )
