"""What became of an answer and of its score: rows that are only ever added."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom.models import User
from quiz.models.attempts import Response


class SavedAnswer(models.Model):
    """An answer in words as it was saved at one time; empty where the student took it back."""

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="saves")
    answer = models.TextField(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["saved_at", "pk"]

    def __str__(self) -> str:
        return self.answer or "no answer"


class ScoreChangeQuerySet(models.QuerySet["ScoreChange"]):
    def told(self) -> "ScoreChangeQuerySet":
        """Changes that a student is told of one by one: those that a teacher made for a reason.

        Not the first marks and others that a teacher gave while reading; and of a corrected key a ``Notice`` tells.
        """
        return self.filter(cause=ScoreChange.Cause.OVERRIDE)


class ScoreChange(models.Model):
    """A score that a person gave or changed: what it was, what it became, why, who did it and when.

    ``before`` and ``after`` are shares of the item's points, 0 to 100, as in ``Response.percent``; null is not marked.
    """

    class Cause(models.TextChoices):
        MARKED = "marked", "marked by hand"
        OVERRIDE = "override", "changed by a teacher"
        KEY = "key", "key corrected"
        CHALLENGE = "challenge", "challenge accepted"

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="changes")
    cause = models.CharField(max_length=9, choices=Cause)
    before = models.PositiveSmallIntegerField(null=True, blank=True)
    after = models.PositiveSmallIntegerField(null=True, blank=True)
    reason = models.CharField(max_length=400, blank=True)
    changed_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="score_changes")
    changed_at = models.DateTimeField(default=timezone.now)

    objects = ScoreChangeQuerySet.as_manager()

    class Meta:
        ordering = ["changed_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(cause="marked") | ~Q(reason=""), name="a_changed_score_has_a_reason")
        ]

    def __str__(self) -> str:
        return f"{self.get_cause_display()}: {self.before} to {self.after}"
