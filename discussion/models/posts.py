"""Posts, and how they were before they were edited."""

import uuid

from django.db import models
from django.db.models import F, FilteredRelation, Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.urls import reverse
from django.utils import timezone

from classroom.models import User
from discussion.models.threads import Thread, has_to_write_first, open_to, teaching

BODY_LENGTH = 10_000
QUOTE_LENGTH = 600


class PostQuerySet(models.QuerySet["Post"]):
    def visible_to(self, user: User) -> "PostQuerySet":
        """Posts of threads the user can see, stubs among them. Every list, count and quotation starts here.

        Teachers see all. Others see their own; of the rest what has come to be read (what is held, or was withdrawn or
        hidden before that, has no number), is not between somebody else and the teachers, and, where students write
        first, does not lie before them: of those threads what opens them.
        """
        for_user = Q(private_to=None) | Q(private_to=user)
        may_read = Q(is_opening=True) | Q(private_to=user) | ~has_to_write_first(user, "thread__")
        others = for_user & may_read & Q(number__isnull=False)
        return self.filter(teaching(user, "thread__") | (open_to(user, "thread__") & (Q(author=user) | others)))

    def manageable_by(self, user: User) -> "PostQuerySet":
        return self.filter(thread__in=Thread.objects.manageable_by(user))

    def shown(self) -> "PostQuerySet":
        """Posts whose text may be read: neither held, nor withdrawn, nor hidden."""
        return self.filter(state=Post.State.VISIBLE)

    def with_mark(self, user: User) -> "PostQuerySet":
        """Join the user's read mark of each thread, so that ``unread(user)`` can be asked."""
        own = FilteredRelation("thread__read_marks", condition=Q(thread__read_marks__user=user))
        return self.annotate(mark=own)

    def unread_by(self, user: User) -> "PostQuerySet":
        """What others have written since the user was there last, or ever, as far as it may be read."""
        return self.with_mark(user).filter(unread(user))

    def answers(self) -> "PostQuerySet":
        """Posts that answer the question of their thread, as long as they are shown."""
        return self.shown().filter(is_answer=True)

    def with_place(self) -> "PostQuerySet":
        """Fetch the author and what a page says about where the post belongs."""
        return self.select_related(
            "author",
            "private_to",
            "thread__assignment__article",
            "thread__assignment__classroom",
            "thread__assignment__talk",
            "thread__section",
            "thread__group",
            "thread__private_to",
        )


def unread(user: User) -> Q:
    """Posts that are news to the user; for a queryset ``with_mark``."""
    beyond = Q(mark__number=None) | Q(number__gt=F("mark__number"))
    return beyond & Q(state=Post.State.VISIBLE) & ~Q(author=user)


class Post(models.Model):
    """What somebody wrote, as Markdown and as the HTML made safe from it when it was written.

    ``parent`` is the post it answers, of the same thread; none means the thread as a whole. ``token`` is the number of
    the form it was sent with: sending the form twice makes one post. ``version`` grows with every edit. ``number`` says
    when in the thread it came to be read: a post that is held has none until it is approved, and gets the next one
    then, so that whoever knows of all posts up to a number misses none. ``shown_at`` is when it last came to be read: a
    post that is approved or restored is news then, whenever it was written.

    ``private_to`` is the student whom, beside the teachers, it is for; ``is_anonymous`` keeps the author's name from
    classmates, never from teachers. Both can be set later but never taken back. ``quote`` is a passage of the section.
    """

    class State(models.TextChoices):
        VISIBLE = "visible", "visible"
        HELD = "held", "waits for a teacher"
        WITHDRAWN = "withdrawn", "withdrawn by its author"
        HIDDEN = "hidden", "hidden by a teacher"

    #: States in which its author may still change it or take it back.
    AT_ITS_AUTHORS = (State.VISIBLE, State.HELD)

    # The indexes below serve look-ups by thread as well.
    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="posts", db_index=False)
    number = models.PositiveIntegerField(null=True, blank=True, editable=False)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replies")
    is_opening = models.BooleanField("opens the thread", default=False)
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="posts")
    is_anonymous = models.BooleanField("without name", default=False)
    private_to = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="private_posts")
    quote = models.TextField("quoted from the text", blank=True, max_length=QUOTE_LENGTH)
    body = models.TextField("text", max_length=BODY_LENGTH)
    body_html = models.TextField(editable=False)
    language = models.CharField(max_length=10, blank=True)
    created_at = models.DateTimeField("written", default=timezone.now)
    shown_at = models.DateTimeField("came to be read", null=True, blank=True, editable=False)
    edited_at = models.DateTimeField("edited", null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=9, choices=State, default=State.VISIBLE)
    held_for = models.CharField("why it waits", max_length=300, blank=True)
    is_answer = models.BooleanField("answers the question", default=False)
    endorsed_by = models.ForeignKey(
        User, null=True, blank=True, on_delete=models.PROTECT, related_name="endorsed_posts"
    )
    token = models.UUIDField(default=uuid.uuid4, editable=False)

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["author", "token"], name="one_post_per_author_and_form"),
            models.UniqueConstraint(fields=["thread", "number"], name="one_post_per_number"),
            models.UniqueConstraint(
                fields=["thread"], condition=Q(is_opening=True), name="one_opening_post_per_thread"
            ),
            models.UniqueConstraint(fields=["thread"], condition=Q(is_answer=True), name="one_answer_per_thread"),
            models.CheckConstraint(condition=Q(is_opening=False) | Q(parent=None), name="opening_post_answers_nothing"),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="post_does_not_answer_itself"),
            models.CheckConstraint(condition=~Q(body=""), name="post_has_a_text"),
            models.CheckConstraint(condition=LessThanOrEqual(Length("body"), BODY_LENGTH), name="post_is_not_too_long"),
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("quote"), QUOTE_LENGTH), name="quote_is_not_too_long"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["visible", "held", "withdrawn", "hidden"]), name="post_state_is_known"
            ),
            models.CheckConstraint(condition=~Q(state="visible", number=None), name="post_that_is_read_has_a_number"),
            models.CheckConstraint(condition=~Q(state="visible", shown_at=None), name="post_that_is_read_has_a_time"),
        ]
        indexes = [
            models.Index(fields=["thread", "id"], name="posts_of_a_thread"),
            models.Index(fields=["state"], condition=Q(state="held"), name="posts_that_wait"),
        ]

    def __str__(self) -> str:
        return f"Post {self.pk} by {self.author}"

    def get_absolute_url(self) -> str:
        return reverse("discussion:post", args=[self.pk])

    @property
    def is_shown(self) -> bool:
        return self.state == self.State.VISIBLE

    @property
    def is_held(self) -> bool:
        return self.state == self.State.HELD

    @property
    def can_be_edited(self) -> bool:
        return self.state in self.AT_ITS_AUTHORS

    @property
    def is_withdrawn(self) -> bool:
        return self.state == self.State.WITHDRAWN

    @property
    def is_hidden(self) -> bool:
        return self.state == self.State.HIDDEN


class PostRevision(models.Model):
    """What a post said before an edit: for the teacher."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="revisions")
    version = models.PositiveIntegerField()
    body = models.TextField("text")
    body_html = models.TextField(editable=False)
    until = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["version"]
        constraints = [models.UniqueConstraint(fields=["post", "version"], name="one_revision_per_version")]

    def __str__(self) -> str:
        return f"Version {self.version} of {self.post}"
