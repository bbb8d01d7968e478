"""What is reported, what is done about it, and what its author says to that."""

from typing import Never

from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom.models import Classroom, Membership, User
from discussion.models.posts import Post
from discussion.models.threads import Thread

REASON_LENGTH = 300


class RecordIsKept(TypeError):
    """A moderation event is neither changed nor deleted."""


class ModerationEventQuerySet(models.QuerySet["ModerationEvent"]):
    def visible_to(self, user: User) -> "ModerationEventQuerySet":
        """Events in classes the user teaches."""
        return self.filter(classroom__in=Classroom.objects.taught_by(user))

    def manageable_by(self, user: User) -> "ModerationEventQuerySet":
        return self.filter(classroom__in=Classroom.objects.manageable_by(user))

    def update(self, **values: object) -> Never:
        raise RecordIsKept

    def bulk_update(self, *rows: object, **options: object) -> Never:
        raise RecordIsKept

    def bulk_create(self, *rows: object, **options: object) -> Never:
        """Events are written one by one: what makes many at once can also write over them."""
        raise RecordIsKept

    def delete(self) -> Never:
        raise RecordIsKept


class ModerationEvent(models.Model):
    """Something was done to a post, a thread or a student: a record that only grows.

    Everybody who saw a post that is hidden may read the reason and the rule. Without an ``actor`` the site itself held
    the post, because of a word or a setting, or let it go when its author had taken out what it was held for. It never
    does more than that.
    """

    class Action(models.TextChoices):
        HOLD = "hold", "held"
        RELEASE = "release", "released"
        APPROVE = "approve", "approved"
        HIDE = "hide", "hidden"
        RESTORE = "restore", "restored"
        KEEP = "keep", "kept"
        LOCK = "lock", "closed"
        UNLOCK = "unlock", "opened again"
        MOVE = "move", "moved"
        PAUSE = "pause", "paused"
        RESUME = "resume", "let write again"

    classroom = models.ForeignKey(
        Classroom, on_delete=models.PROTECT, related_name="moderation_events", verbose_name="class"
    )
    post = models.ForeignKey(Post, null=True, blank=True, on_delete=models.PROTECT, related_name="moderation_events")
    thread = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="moderation_events"
    )
    member = models.ForeignKey(
        Membership, null=True, blank=True, on_delete=models.PROTECT, related_name="moderation_events"
    )
    actor = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="moderation_events")
    action = models.CharField(max_length=7, choices=Action)
    rule_number = models.PositiveSmallIntegerField("rule", null=True, blank=True)
    rule_text = models.CharField(max_length=REASON_LENGTH, blank=True)
    reason = models.CharField(max_length=REASON_LENGTH, blank=True)
    at = models.DateTimeField("when", default=timezone.now)

    objects = ModerationEventQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(action="hide", reason=""), name="hiding_has_a_reason"),
            models.CheckConstraint(
                condition=Q(
                    action__in=[
                        "hold", "release", "approve", "hide", "restore", "keep",
                        "lock", "unlock", "move", "pause", "resume",
                    ]
                ),
                name="moderation_action_is_known",
            ),
            models.CheckConstraint(
                condition=Q(action__in=["hold", "release"]) | Q(actor__isnull=False), name="only_the_site_needs_nobody"
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.post or self.thread or self.member} {self.get_action_display()} by {self.actor or 'the site'}"

    def save(self, **options: object) -> None:
        if self.pk is not None:
            raise RecordIsKept
        super().save(**options)

    def delete(self, **options: object) -> Never:
        raise RecordIsKept


class ReportQuerySet(models.QuerySet["Report"]):
    def visible_to(self, user: User) -> "ReportQuerySet":
        """Reports in classes the user teaches: nobody else learns who reported what."""
        return self.filter(post__thread__assignment__classroom__in=Classroom.objects.taught_by(user))

    def manageable_by(self, user: User) -> "ReportQuerySet":
        return self.filter(post__thread__in=Thread.objects.manageable_by(user))

    def waiting(self) -> "ReportQuerySet":
        return self.filter(settled_by=None)


class Report(models.Model):
    """Somebody asks a teacher to look at a post. It is settled by what the teacher then does."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="reports")
    reporter = models.ForeignKey(User, on_delete=models.PROTECT, related_name="reports")
    reason = models.CharField(max_length=REASON_LENGTH)
    at = models.DateTimeField(default=timezone.now)
    settled_by = models.ForeignKey(
        ModerationEvent, null=True, blank=True, on_delete=models.PROTECT, related_name="settled_reports"
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="report_has_a_reason"),
            models.UniqueConstraint(
                fields=["post", "reporter"], condition=Q(settled_by=None), name="one_open_report_per_post_and_reader"
            ),
        ]

    def __str__(self) -> str:
        return f"Report of {self.post}"


class AppealQuerySet(models.QuerySet["Appeal"]):
    def manageable_by(self, user: User) -> "AppealQuerySet":
        return self.filter(event__classroom__in=Classroom.objects.manageable_by(user))

    def waiting(self) -> "AppealQuerySet":
        return self.filter(answered_by=None)


class Appeal(models.Model):
    """What the author says to the hiding of a post, and what a teacher answers."""

    event = models.OneToOneField(ModerationEvent, on_delete=models.PROTECT, related_name="appeal")
    text = models.TextField(max_length=2_000)
    at = models.DateTimeField(default=timezone.now)
    answer = models.TextField(blank=True, max_length=2_000)
    answered_by = models.ForeignKey(
        User, null=True, blank=True, on_delete=models.PROTECT, related_name="answered_appeals"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = AppealQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Answer to: {self.event}"


class AlertQuerySet(models.QuerySet["Alert"]):
    def manageable_by(self, user: User) -> "AlertQuerySet":
        return self.filter(post__thread__in=Thread.objects.manageable_by(user))

    def waiting(self) -> "AlertQuerySet":
        return self.filter(seen_by=None)


class Alert(models.Model):
    """A post sounds as if its author might hurt himself or herself: a teacher should look at once.

    ``words`` are those that an edit wanted to bring in and that did not become part of the post.
    """

    post = models.OneToOneField(Post, on_delete=models.PROTECT, related_name="alert")
    words = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    seen_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="seen_alerts")
    seen_at = models.DateTimeField(null=True, blank=True)

    objects = AlertQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Alert about {self.post}"
