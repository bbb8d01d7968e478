"""What a reader has seen, what calls a reader, and what a writer has not sent yet."""

from django.db import models
from django.utils import timezone

from classroom.models import Assignment, User
from discussion.models.posts import Post
from discussion.models.threads import Thread


class ReadMark(models.Model):
    """The user knows the posts of a thread up to a number."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="read_marks", db_index=False)
    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="read_marks")
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "thread"], name="one_read_mark_per_thread")]

    def __str__(self) -> str:
        return f"{self.user} read {self.thread} up to {self.number}"


class Mention(models.Model):
    """A post names a user by pseudonym. Who may not read the post is not told of it."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="mentions")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="mentions")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "user"], name="one_mention_per_post_and_user")]

    def __str__(self) -> str:
        return f"{self.user} in {self.post}"


class DraftQuerySet(models.QuerySet["Draft"]):
    def own(self, user: User) -> "DraftQuerySet":
        """Drafts are for their author's eyes only, and only while the author can see the assignment."""
        return self.filter(author=user, assignment__in=Assignment.objects.visible_to(user))


class Draft(models.Model):
    """What somebody has begun to write at a ``place``, such as "section-3", "thread-5" or "post-8".

    What was chosen is kept as it was typed, so that nobody posts for more eyes, or with more of a name, than meant.
    """

    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="drafts")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="drafts")
    place = models.CharField(max_length=40)
    title = models.TextField(blank=True)
    quote = models.TextField(blank=True)
    body = models.TextField(blank=True)
    kind = models.CharField(max_length=10, blank=True)
    language = models.CharField(max_length=10, blank=True)
    audience = models.CharField(max_length=10, blank=True)
    is_anonymous = models.BooleanField(default=False)
    saved_at = models.DateTimeField(default=timezone.now)

    objects = DraftQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["author", "assignment", "place"], name="one_draft_per_place")]

    def __str__(self) -> str:
        return f"Draft of {self.author} at {self.place}"
