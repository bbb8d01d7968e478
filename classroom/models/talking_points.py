"""Prompts for the talk on a section."""

from django.db import models

from classroom.models.people import User
from classroom.models.texts import Section


class TalkingPointQuerySet(models.QuerySet["TalkingPoint"]):
    def manageable_by(self, user: User) -> "TalkingPointQuerySet":
        return self.filter(section__in=Section.objects.manageable_by(user))

    def for_talk_on(self, section: Section) -> "TalkingPointQuerySet":
        """What a class is asked on a section: the approved ones, in the order in which they were made."""
        return self.filter(section=section, state=TalkingPoint.State.APPROVED).order_by("pk")


class TalkingPoint(models.Model):
    """A question without a right answer. Only approved ones reach students; ``sort`` is its short label."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        APPROVED = "approved", "approved"
        RETIRED = "retired", "retired"

    class Origin(models.TextChoices):
        GENERATED = "generated", "drafted from the text"
        TEACHER = "teacher", "written by a teacher"

    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="talking_points")
    sort = models.CharField(max_length=40, blank=True, help_text="What the talk is to be about, such as “two views”.")
    text = models.CharField(max_length=400, help_text="What the class is asked. There need not be a right answer.")
    state = models.CharField(max_length=8, choices=State, default=State.DRAFT)
    origin = models.CharField(max_length=9, choices=Origin, default=Origin.TEACHER, editable=False)

    objects = TalkingPointQuerySet.as_manager()

    class Meta:
        ordering = ["section", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["section", "text"],
                name="one_talking_point_per_text",
                violation_error_message="This section has this talking point already.",
            )
        ]

    def __str__(self) -> str:
        return self.text
