"""What teachers did to posts: a record that only grows."""

from typing import Never

from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom.models import Classroom, User
from discussion.models.posts import Post
from discussion.models.threads import Thread

REASON_LENGTH = 300


class RecordIsKept(TypeError):
    """A moderation event is neither changed nor deleted."""


class ModerationEventQuerySet(models.QuerySet["ModerationEvent"]):
    def visible_to(self, user: User) -> "ModerationEventQuerySet":
        """Events in classes the user teaches."""
        return self.filter(post__thread__assignment__classroom__in=Classroom.objects.taught_by(user))

    def manageable_by(self, user: User) -> "ModerationEventQuerySet":
        return self.filter(post__thread__in=Thread.objects.manageable_by(user))

    def update(self, **values: object) -> Never:
        raise RecordIsKept

    def delete(self) -> Never:
        raise RecordIsKept


class ModerationEvent(models.Model):
    """A teacher hid or restored a post. Everybody who saw the post may read the reason."""

    class Action(models.TextChoices):
        HIDE = "hide", "hidden"
        RESTORE = "restore", "restored"

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="moderation_events")
    actor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="moderation_events")
    action = models.CharField(max_length=7, choices=Action)
    reason = models.CharField(max_length=REASON_LENGTH, blank=True)
    at = models.DateTimeField(default=timezone.now)

    objects = ModerationEventQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(action="hide", reason=""), name="hiding_has_a_reason"),
            models.CheckConstraint(condition=Q(action__in=["hide", "restore"]), name="moderation_action_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.post} {self.get_action_display()} by {self.actor}"

    def save(self, **options: object) -> None:
        if self.pk is not None:
            raise RecordIsKept
        super().save(**options)

    def delete(self, **options: object) -> Never:
        raise RecordIsKept
