"""What a reader is told of what teachers, or the site, did to the posts of a page."""

from collections.abc import Collection
from dataclasses import dataclass, field

from classroom.models import Classroom
from discussion.models import ModerationEvent, Post, Report
from discussion.moderation.help import help_texts
from discussion.rights import Reader


@dataclass(frozen=True)
class Moderated:
    """By post: how it was hidden last, and how the reader reported it. ``alarming`` are the reader's own posts that
    called a teacher, for which ``help_texts`` say where help is.
    """

    hidings: dict[int, ModerationEvent] = field(default_factory=dict)
    reports: dict[int, Report] = field(default_factory=dict)
    alarming: frozenset[int] = frozenset()
    help_texts: tuple[tuple[str, str], ...] = ()


def moderated(posts: Collection[Post], classroom: Classroom, reader: Reader) -> Moderated:
    """Of posts that say in ``is_alarming`` whether they called a teacher.

    Causes a query for a student, one more if posts are hidden or the reader's own, and one if own ones are alarming.
    """
    # Authors read of a hiding after it is over, too.
    told_of = [post.pk for post in posts if post.is_hidden or post.author_id == reader.user.pk]
    events = ModerationEvent.objects.filter(post__in=told_of, action=ModerationEvent.Action.HIDE)
    # The last one counts, so it comes last.
    hidings = {event.post_id: event for event in events.select_related("appeal__answered_by").order_by("pk")}
    if reader.teaches:
        return Moderated(hidings)
    reports = Report.objects.filter(reporter=reader.user, post__in=[post.pk for post in posts])
    alarming = frozenset(post.pk for post in posts if post.is_alarming and post.author_id == reader.user.pk)
    return Moderated(
        hidings=hidings,
        reports={report.post_id: report for report in reports.select_related("settled_by").order_by("pk")},
        alarming=alarming,
        help_texts=help_texts(classroom) if alarming else (),
    )
