"""What waits for a moderator: calls for help, posts that are held, reports, and authors who answer back."""

from collections.abc import Collection
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Q

from classroom.models import Membership, User
from discussion.models import Alert, Appeal, Guide, ModerationEvent, Post, Report
from discussion.models.posts import PostQuerySet
from discussion.moderation.guides import DEFAULT, ClassGuide, Rule

_ALERTED = Exists(Alert.objects.waiting().filter(post=OuterRef("pk")))
_REPORTED = Exists(Report.objects.waiting().filter(post=OuterRef("pk")))
_APPEALED = Exists(Appeal.objects.waiting().filter(event__post=OuterRef("pk")))


@dataclass(frozen=True)
class Case:
    """A post with what is to be decided about it. ``rules`` are those of its class now."""

    post: Post
    guide: ClassGuide
    alert: Alert | None = None
    reports: list[Report] = field(default_factory=list)
    hiding: ModerationEvent | None = None
    member: Membership | None = None

    @property
    def appeal(self) -> Appeal | None:
        return getattr(self.hiding, "appeal", None)

    @property
    def waiting_appeal(self) -> Appeal | None:
        appeal = self.appeal
        return appeal if appeal and appeal.answered_by_id is None else None

    @property
    def is_calling(self) -> bool:
        return self.alert is not None and self.alert.seen_by_id is None


def waiting_posts(user: User) -> PostQuerySet:
    """Posts of classes the user looks after about which something is to be decided: calls for help, then the oldest."""
    posts = Post.objects.manageable_by(user).filter(thread__assignment__classroom__is_archived=False)
    posts = posts.annotate(is_calling=_ALERTED).filter(Q(state=Post.State.HELD) | _ALERTED | _REPORTED | _APPEALED)
    return posts.order_by("-is_calling", "pk")


def cases(posts: Collection[Post]) -> list[Case]:
    """Bring together what is known of posts that were fetched ``with_place``. Causes six queries at most."""
    pks = [post.pk for post in posts]
    alerts = {alert.post_id: alert for alert in Alert.objects.filter(post__in=pks).select_related("seen_by")}
    reports: dict[int, list[Report]] = {}
    for report in Report.objects.waiting().filter(post__in=pks).select_related("reporter"):
        reports.setdefault(report.post_id, []).append(report)
    hidings = ModerationEvent.objects.filter(post__in=pks, action=ModerationEvent.Action.HIDE).order_by("pk")
    last_hidings = {event.post_id: event for event in hidings.select_related("appeal__answered_by", "actor")}
    guides = _guides({post.thread.assignment.classroom_id for post in posts})
    members = _members(posts)
    return [
        Case(
            post=post,
            guide=guides.get(post.thread.assignment.classroom_id, DEFAULT),
            alert=alerts.get(post.pk),
            reports=reports.get(post.pk, []),
            hiding=last_hidings.get(post.pk) if post.is_hidden else None,
            member=members.get((post.thread.assignment.classroom_id, post.author_id)),
        )
        for post in posts
    ]


def _guides(classrooms: Collection[int]) -> dict[int, ClassGuide]:
    newest = Guide.objects.filter(classroom__in=classrooms).order_by("version").prefetch_related("rules")
    return {
        guide.classroom_id: ClassGuide(
            guide.version, tuple(Rule(rule.number, rule.text, rule.text_zh) for rule in guide.rules.all())
        )
        for guide in newest
    }


def _members(posts: Collection[Post]) -> dict[tuple[int, int], Membership]:
    """The students among the authors, by class and user."""
    members = Membership.objects.students().filter(
        user__in={post.author_id for post in posts},
        classroom__in={post.thread.assignment.classroom_id for post in posts},
    )
    return {(member.classroom_id, member.user_id): member for member in members.select_related("talk")}
