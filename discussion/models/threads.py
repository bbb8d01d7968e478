"""Threads."""

from django.db import models
from django.db.models import F, FilteredRelation, Q
from django.urls import reverse
from django.utils import timezone

from classroom.models import Assignment, Section, User

TITLE_LENGTH = 120


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, user: User) -> "ThreadQuerySet":
        """Threads of assignments the user can see now."""
        return self.filter(assignment__in=Assignment.objects.visible_to(user))

    def manageable_by(self, user: User) -> "ThreadQuerySet":
        return self.filter(assignment__in=Assignment.objects.manageable_by(user))

    def with_place(self) -> "ThreadQuerySet":
        """Fetch what a page says about where the thread belongs."""
        return self.with_title().select_related("assignment__article", "assignment__classroom", "section")

    def with_title(self) -> "ThreadQuerySet":
        """Add ``opening_state``, the state of the opening post, on which ``shown_title`` depends."""
        opening = FilteredRelation("posts", condition=Q(posts__is_opening=True))
        return self.annotate(opening=opening, opening_state=F("opening__state"))

    def locked(self) -> "ThreadQuerySet":
        """Make others who write in these threads wait until the transaction ends."""
        return self.select_for_update(of=["self"])


class Thread(models.Model):
    """A question or thought about a section, and what the class says about it."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="threads")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="threads")
    title = models.CharField(max_length=TITLE_LENGTH)
    opened_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="threads")
    created_at = models.DateTimeField("opened", default=timezone.now)
    is_locked = models.BooleanField(
        "closed for new posts", default=False, help_text="It can still be read; nobody can write in it."
    )

    objects = ThreadQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="thread_has_a_title")]
        indexes = [models.Index(fields=["assignment", "section"], name="threads_on_a_section")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("discussion:thread", args=[self.pk])

    @property
    def shown_title(self) -> str:
        """The title, unless the opening post is no longer shown. Needs ``with_title``."""
        return {
            "withdrawn": "Thread withdrawn by its author",
            "hidden": "Thread hidden by a teacher",
        }.get(self.opening_state, self.title)

    @property
    def is_open(self) -> bool:
        """Whether the class may write in it. A class that is over only reads."""
        return not (self.is_locked or self.assignment.classroom.is_archived)
