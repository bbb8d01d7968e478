"""Posts."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.urls import reverse
from django.utils import timezone

from classroom.models import User
from discussion.models.threads import Thread

BODY_LENGTH = 10_000


class PostQuerySet(models.QuerySet["Post"]):
    def visible_to(self, user: User) -> "PostQuerySet":
        """Posts of threads the user can see, stubs among them. Every list, count and quotation starts here."""
        return self.filter(thread__in=Thread.objects.visible_to(user))

    def manageable_by(self, user: User) -> "PostQuerySet":
        return self.filter(thread__in=Thread.objects.manageable_by(user))

    def shown(self) -> "PostQuerySet":
        """Posts whose text may be read: neither withdrawn nor hidden."""
        return self.filter(state=Post.State.VISIBLE)

    def with_place(self) -> "PostQuerySet":
        """Fetch the author and what a page says about where the post belongs."""
        return self.select_related(
            "author", "thread__assignment__article", "thread__assignment__classroom", "thread__section"
        )


class Post(models.Model):
    """What somebody wrote, as Markdown and as the HTML made safe from it when it was written.

    ``parent`` is the post it answers, of the same thread; none means the thread as a whole. ``token`` is the number of
    the form it was sent with: sending the form twice makes one post. ``version`` grows with every edit.
    """

    class State(models.TextChoices):
        VISIBLE = "visible", "visible"
        WITHDRAWN = "withdrawn", "withdrawn by its author"
        HIDDEN = "hidden", "hidden by a teacher"

    # The index on thread and id below serves look-ups by thread as well.
    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="posts", db_index=False)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replies")
    is_opening = models.BooleanField("opens the thread", default=False)
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="posts")
    body = models.TextField("text", max_length=BODY_LENGTH)
    body_html = models.TextField(editable=False)
    created_at = models.DateTimeField("written", default=timezone.now)
    edited_at = models.DateTimeField("edited", null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=9, choices=State, default=State.VISIBLE)
    token = models.UUIDField(default=uuid.uuid4, editable=False)

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["author", "token"], name="one_post_per_author_and_form"),
            models.UniqueConstraint(
                fields=["thread"], condition=Q(is_opening=True), name="one_opening_post_per_thread"
            ),
            models.CheckConstraint(condition=Q(is_opening=False) | Q(parent=None), name="opening_post_answers_nothing"),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="post_does_not_answer_itself"),
            models.CheckConstraint(condition=~Q(body=""), name="post_has_a_text"),
            models.CheckConstraint(condition=LessThanOrEqual(Length("body"), BODY_LENGTH), name="post_is_not_too_long"),
            models.CheckConstraint(
                condition=Q(state__in=["visible", "withdrawn", "hidden"]), name="post_state_is_known"
            ),
        ]
        indexes = [models.Index(fields=["thread", "id"], name="posts_of_a_thread")]

    def __str__(self) -> str:
        return f"Post {self.pk} by {self.author}"

    def get_absolute_url(self) -> str:
        return reverse("discussion:post", args=[self.pk])

    @property
    def is_shown(self) -> bool:
        return self.state == self.State.VISIBLE

    @property
    def is_hidden(self) -> bool:
        return self.state == self.State.HIDDEN
