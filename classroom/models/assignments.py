"""What a class reads, and until when."""

import datetime

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone

from classroom.models.people import Classroom, Membership, User
from classroom.models.texts import Article


def learning(user: User, prefix: str = "") -> Q:
    """Assignments that have opened to the user, or what reaches one by ``prefix``, such as "assignment__"."""
    classes = Membership.objects.classes_of(user)
    rule = {"classroom__in": classes, "classroom__is_archived": False, "opens_at__lte": Now()}
    return Q(**{prefix + field: value for field, value in rule.items()})


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def visible_to(self, user: User) -> "AssignmentQuerySet":
        """Assignments of classes the user is in now; a student sees them once they have opened.

        An archived class shows its assignments to its teachers only.
        """
        return self.filter(learning(user) | Q(classroom__in=Membership.objects.teachers().classes_of(user)))

    def manageable_by(self, user: User) -> "AssignmentQuerySet":
        return self.filter(classroom__in=Classroom.objects.manageable_by(user))

    def for_home(self, user: User) -> "AssignmentQuerySet":
        """Everything the list of assignments shows, in the order in which it is due."""
        return (
            self.visible_to(user)
            .filter(classroom__is_archived=False)
            .select_related("article", "classroom")
            .order_by(F("due_at").asc(nulls_last=True), "-opens_at", "pk")
        )


class Assignment(models.Model):
    """A class reads an article from ``opens_at``, should be done by ``due_at``, and can answer until ``closes_at``."""

    classroom = models.ForeignKey(Classroom, on_delete=models.PROTECT, related_name="assignments", verbose_name="class")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="assignments")
    term = models.CharField(max_length=40, blank=True, help_text="Only needed to give the same text again later.")
    opens_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField("open until", null=True, blank=True)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["-opens_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["classroom", "article", "term"], name="one_assignment_per_class_and_term"),
            models.CheckConstraint(
                condition=Q(closes_at=None) | Q(closes_at__gt=F("opens_at")), name="assignment_closes_after_opening"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article} for {self.classroom}"

    def is_open(self, at: datetime.datetime) -> bool:
        return self.opens_at <= at and (self.closes_at is None or at <= self.closes_at)

    def is_late(self, at: datetime.datetime) -> bool:
        return self.due_at is not None and at > self.due_at
