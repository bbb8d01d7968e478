"""The class's guide to good talk, and who has accepted it.

A class without a guide of its own goes by the one that ships with the site, which counts as version 0.
"""

from django.db import models
from django.utils import timezone

from classroom.models import Classroom, User

RULE_LENGTH = 300


class Guide(models.Model):
    """A version of a class's guide; the newest holds. Rules are never changed in place, for events cite them."""

    classroom = models.ForeignKey(Classroom, on_delete=models.PROTECT, related_name="guides", verbose_name="class")
    version = models.PositiveIntegerField()
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="guides")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-version"]
        constraints = [models.UniqueConstraint(fields=["classroom", "version"], name="one_guide_per_version")]

    def __str__(self) -> str:
        return f"Guide {self.version} of {self.classroom}"


class GuideRule(models.Model):
    """A rule by the number under which it is cited, in English and, if the teacher likes, in Chinese."""

    guide = models.ForeignKey(Guide, on_delete=models.CASCADE, related_name="rules")
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=RULE_LENGTH)
    text_zh = models.CharField("in Chinese", max_length=RULE_LENGTH, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["guide", "number"], name="one_rule_per_number")]

    def __str__(self) -> str:
        return f"{self.number}. {self.text}"


class GuideAcceptance(models.Model):
    """A user has said yes to a version of the class's guide."""

    classroom = models.ForeignKey(Classroom, on_delete=models.PROTECT, related_name="guide_acceptances")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="guide_acceptances")
    version = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["classroom", "user", "version"], name="one_acceptance_per_guide")
        ]

    def __str__(self) -> str:
        return f"{self.user} accepted guide {self.version} of {self.classroom}"
