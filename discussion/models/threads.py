"""Threads."""

import datetime

from django.db import models
from django.db.models import Case, Exists, F, FilteredRelation, OuterRef, Q, When
from django.urls import reverse
from django.utils import timezone

from classroom.models import Assignment, Membership, Section, TalkingPoint, User
from classroom.models.assignments import learning
from discussion.models.first_posts import FirstPost
from discussion.models.groups import Group
from discussion.models.settings import assignment_talk

TITLE_LENGTH = 120


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, user: User) -> "ThreadQuerySet":
        """Threads of assignments the user can see now.

        Teachers see all. Others see their own; of the rest those that are for them (the class, their group, a talk
        between them and the teachers), whose opening has come to be read, and, where students write first, only on
        sections they have written about, except for what a teacher asks the class.
        """
        return self.filter(teaching(user) | open_to(user))

    def manageable_by(self, user: User) -> "ThreadQuerySet":
        return self.filter(assignment__in=Assignment.objects.manageable_by(user))

    def with_place(self) -> "ThreadQuerySet":
        """Fetch what a page says about where the thread belongs."""
        return self.with_title().select_related(
            "assignment__article",
            "assignment__classroom",
            "assignment__talk",
            "section",
            "group",
            "private_to",
        )

    def with_title(self) -> "ThreadQuerySet":
        """Add what of the opening post ``shown_title`` and ``shows_opening`` depend on."""
        opening = FilteredRelation("posts", condition=Q(posts__is_opening=True))
        return self.annotate(
            opening=opening,
            opening_state=F("opening__state"),
            opening_is_anonymous=F("opening__is_anonymous"),
            opening_private_to=F("opening__private_to"),
        )

    def with_mark(self, user: User) -> "ThreadQuerySet":
        """Add ``mark``, the number up to which the user knows the thread: ``None`` who was never there."""
        own = FilteredRelation("read_marks", condition=Q(read_marks__user=user))
        return self.annotate(own_mark=own, mark=F("own_mark__number"))

    def with_due(self, user: User) -> "ThreadQuerySet":
        """Add ``due_words``: how many own words the user writes on the section before seeing the others, or none."""
        due = When(has_to_write_first(user) & ~teaching(user), then=F("assignment__talk__own_words"))
        return self.annotate(due_words=Case(due, default=None))

    def locked(self) -> "ThreadQuerySet":
        """Make others who write in these threads wait until the transaction ends."""
        return self.select_for_update(of=["self"])


def teaching(user: User, prefix: str = "") -> Q:
    """What belongs to a class that the user teaches now."""
    return Q(**{f"{prefix}assignment__classroom__in": Membership.objects.teachers().classes_of(user)})


def open_to(user: User, prefix: str = "") -> Q:
    """The threads that somebody sees who does not teach, or what reaches one by ``prefix``, such as "thread__".

    Joins and not one list of keys within another: many times a second the database is asked with it.
    """

    def thread(**rule: object) -> Q:
        return Q(**{prefix + field: value for field, value in rule.items()})

    for_user = thread(private_to=None) | thread(private_to=user)
    in_group = thread(group=None) | thread(group__in=Group.objects.of(user))
    asked = thread(is_pinned=True) | thread(private_to=user)
    is_unread = Exists(_unread_openings(prefix))
    others = for_user & in_group & ~is_unread & (asked | ~has_to_write_first(user, prefix))
    return learning(user, f"{prefix}assignment__") & (thread(opened_by=user) | others)


def has_to_write_first(user: User, prefix: str = "") -> Q:
    """What lies on a section on which the user has to write before seeing what others wrote.

    Threads of one's own are open: one that is moved to such a section still shows who answered.
    """
    here = {name: OuterRef(f"{prefix}{name}") for name in ("assignment", "section")}
    has_written = Exists(FirstPost.objects.filter(author=user, **here))
    return Q(**{f"{prefix}assignment__talk__posts_first": True}) & ~has_written & ~Q(**{f"{prefix}opened_by": user})


def _unread_openings(prefix: str) -> models.QuerySet:
    from discussion.models.posts import Post  # posts know their thread

    return Post.objects.filter(thread=OuterRef(f"{prefix}pk"), is_opening=True, number=None)


class Thread(models.Model):
    """A question, a thought or a note about a section, and what the class says about it.

    It is for the class unless ``group`` or ``private_to`` says otherwise: a talk of one student with the teachers.
    ``last_number`` is the highest number that a post of it has been given.
    """

    class Kind(models.TextChoices):
        QUESTION = "question", "question"
        DISCUSSION = "discussion", "discussion"
        NOTE = "note", "note"

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="threads")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="threads")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.DISCUSSION)
    title = models.CharField(max_length=TITLE_LENGTH)
    opened_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="threads")
    created_at = models.DateTimeField("opened", default=timezone.now)
    group = models.ForeignKey(Group, null=True, blank=True, on_delete=models.PROTECT, related_name="threads")
    private_to = models.ForeignKey(
        User, null=True, blank=True, on_delete=models.PROTECT, related_name="private_threads"
    )
    is_pinned = models.BooleanField("asked by a teacher", default=False)
    talking_point = models.ForeignKey(
        TalkingPoint, null=True, blank=True, on_delete=models.PROTECT, related_name="threads"
    )
    due_at = models.DateTimeField("write by", null=True, blank=True)
    locks_at = models.DateTimeField("closed for new posts from", null=True, blank=True)
    is_locked = models.BooleanField(
        "closed for new posts", default=False, help_text="It can still be read; nobody can write in it."
    )
    last_number = models.PositiveIntegerField(default=0, editable=False)

    objects = ThreadQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="thread_has_a_title"),
            models.CheckConstraint(
                condition=Q(kind__in=["question", "discussion", "note"]), name="thread_kind_is_known"
            ),
            models.CheckConstraint(condition=Q(group=None) | Q(private_to=None), name="thread_has_one_audience"),
            models.UniqueConstraint(fields=["assignment", "talking_point"], name="one_thread_per_talking_point"),
        ]
        indexes = [models.Index(fields=["assignment", "section"], name="threads_on_a_section")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("discussion:thread", args=[self.pk])

    @property
    def shown_title(self) -> str:
        """The title, unless the opening post is no longer shown to all for whom the thread is. Needs ``with_title``."""
        if self.lost_its_opening:
            return "Thread whose first post is for the teachers only"
        return {
            "withdrawn": "Thread withdrawn by its author",
            "hidden": "Thread hidden by a teacher",
        }.get(self.opening_state, self.title)

    @property
    def lost_its_opening(self) -> bool:
        """Whether the opening was made private when others had written in the thread. Needs ``with_title``."""
        return self.opening_private_to is not None and self.private_to_id is None

    @property
    def shows_opening(self) -> bool:
        """Whether everybody for whom the thread is can read how it begins. Needs ``with_title``."""
        return self.opening_state == "visible" and not self.lost_its_opening

    def is_open(self, at: datetime.datetime) -> bool:
        """Whether the class may write in it. A class that is over only reads."""
        is_over = self.closes is not None and at >= self.closes
        return not (self.is_locked or is_over or self.assignment.classroom.is_archived)

    @property
    def closes(self) -> datetime.datetime | None:
        """When it closes for new posts: its own time goes before that of the talk about the text."""
        return self.locks_at or assignment_talk(self.assignment).locks_at

    @property
    def due(self) -> datetime.datetime | None:
        """By when to write in it: its own time goes before that of the talk about the text."""
        return self.due_at or assignment_talk(self.assignment).due_at
