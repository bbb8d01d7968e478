"""Drafting at the desk: a record of each time, for the teacher who waits for it."""

import datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom.models import Article, User

#: A process that lives says so every few seconds; one that has been silent for so long is dead.
SILENCE = datetime.timedelta(seconds=40)


class DraftingJobQuerySet(models.QuerySet["DraftingJob"]):
    def under_way(self) -> "DraftingJobQuerySet":
        return self.filter(state__in=DraftingJob.UNDER_WAY)

    def silent(self, at: datetime.datetime) -> "DraftingJobQuerySet":
        """Those whose process has died without a word."""
        return self.under_way().filter(beat_at__lt=at - SILENCE)


class DraftingJob(models.Model):
    """A teacher asked for questions on an article; a process of its own drafts them and notes here how far it is."""

    class State(models.TextChoices):
        ASKED = "asked", "waiting to begin"
        LOADING = "loading", "loading the language model"
        DRAFTING = "drafting", "reading the text and drafting"
        DONE = "done", "done"
        FAILED = "failed", "failed"

    UNDER_WAY = (State.ASKED, State.LOADING, State.DRAFTING)

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="drafting_jobs")
    asked_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="drafting_jobs")
    count = models.PositiveSmallIntegerField("questions", default=12)
    state = models.CharField(max_length=8, choices=State, default=State.ASKED)
    asked_at = models.DateTimeField(default=timezone.now)
    #: The last sign of life.
    beat_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    #: How many of the drafted questions the article did not have before.
    stored = models.PositiveSmallIntegerField(default=0)
    #: Sentences such as why there are fewer questions than were asked for.
    notes = models.JSONField(default=list, blank=True)
    #: Why it failed, in a sentence for the teacher.
    error = models.TextField(blank=True)

    objects = DraftingJobQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article"],
                condition=Q(state__in=("asked", "loading", "drafting")),
                name="one_drafting_at_a_time_on_an_article",
            ),
            models.CheckConstraint(condition=~Q(state="failed", error=""), name="a_failed_drafting_says_why"),
        ]

    def __str__(self) -> str:
        return f"{self.count} questions on {self.article}"

    @property
    def is_under_way(self) -> bool:
        return self.state in self.UNDER_WAY

    def is_silent(self, at: datetime.datetime) -> bool:
        """Whether its process must have died without a word."""
        return self.is_under_way and at - self.beat_at > SILENCE
