"""Attempts and responses."""

import datetime
import secrets

from django.db import models
from django.db.models import F, FloatField, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Now
from django.utils import timezone

from classroom.models import Classroom, Membership, User
from classroom.models.counting import count_of
from quiz.kinds import Answer, Filled
from quiz.models.questions import Choice
from quiz.models.quizzes import Quiz, QuizItem

#: An answer that arrives a little after the time limit was still given inside it: networks and people are slow.
GRACE = datetime.timedelta(seconds=60)


def make_receipt() -> str:
    """A number that a student can note and read out."""
    return f"{secrets.randbelow(10**8):08d}"


class AttemptQuerySet(models.QuerySet["Attempt"]):
    def visible_to(self, user: User) -> "AttemptQuerySet":
        """The user's own attempts at what the user can see, and all attempts of the classes the user teaches."""
        own = Q(student=user, quiz__in=Quiz.objects.visible_to(user))
        taught = Q(quiz__assignment__classroom__in=Classroom.objects.taught_by(user))
        return self.filter(own | taught)

    def own(self, user: User) -> "AttemptQuerySet":
        """The user's own attempts, as long as the user is in the class and the class is not archived.

        One chain of joins, since every saved answer goes through it: the subqueries of ``visible_to`` cost more time
        to write down than to run.
        """
        return self.filter(
            student=user,
            quiz__assignment__opens_at__lte=Now(),
            quiz__assignment__classroom__is_archived=False,
            quiz__assignment__classroom__memberships__user=user,
            quiz__assignment__classroom__memberships__is_active=True,
            quiz__assignment__classroom__memberships__is_paused=False,
        )

    def manageable_by(self, user: User) -> "AttemptQuerySet":
        """Attempts in classes that the user teaches; all for the school's IT.

        Said with few tables: PostgreSQL plans up to eight together, and a list joins six of its own.
        """
        if user.is_superuser:
            return self
        teaching = Membership.objects.current().teachers().filter(user=user)
        return self.filter(quiz__assignment__classroom__in=teaching.values("classroom"))

    def locked(self) -> "AttemptQuerySet":
        """Keep others from changing these attempts until the transaction ends. SQLite locks the whole file anyway."""
        return self.select_for_update(of=["self"])

    def with_times(self) -> "AttemptQuerySet":
        """With what decides until when an answer counts."""
        return self.select_related("quiz__assignment")

    def with_score(self) -> "AttemptQuerySet":
        """Add ``score``, ``answered`` and ``best_score``, the quiz's points.

        Points may be earned in part, so the score is a float with at most one decimal place. Subqueries instead of a
        join: see ``count_of``.
        """
        responses = Response.objects.filter(attempt=OuterRef("pk")).order_by().values("attempt")
        earned = responses.annotate(total=Sum(F("item__points") * F("percent"))).values("total")
        items = QuizItem.objects.scored().filter(quiz=OuterRef("quiz")).order_by().values("quiz")
        return self.annotate(
            score=(Coalesce(Subquery(earned), 0) + 5) / 10 / Value(10.0, FloatField()),
            answered=count_of(Response.objects.filter(filled=Filled.WHOLLY), "attempt"),
            best_score=Coalesce(Subquery(items.annotate(total=Sum("points")).values("total")), 0),
        )


class Attempt(models.Model):
    """A student's try at a quiz: open until it is handed in, unchangeable afterwards."""

    class State(models.TextChoices):
        OPEN = "open", "in progress"
        HANDED_IN = "handed_in", "handed in"

    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="attempts")
    student = models.ForeignKey(User, on_delete=models.PROTECT, related_name="attempts")
    number = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(max_length=9, choices=State, default=State.OPEN)
    started_at = models.DateTimeField(default=timezone.now)
    handed_in_at = models.DateTimeField(null=True, blank=True)
    receipt = models.CharField(max_length=8, default=make_receipt, editable=False)
    reopened_until = models.DateTimeField(null=True, blank=True)
    #: How long the student has, in hundredths of the quiz's time limit, as it was when the attempt began.
    time_percent = models.PositiveSmallIntegerField(default=100)
    #: The positions of the quiz's items as this student meets them; empty for the quiz's own order.
    order = models.JSONField(default=list, blank=True, editable=False)
    gives_another = models.BooleanField(default=False, help_text="The teacher gave one more try after this one.")

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["quiz", "student", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["quiz", "student"], condition=Q(state="open"), name="one_open_attempt_per_student"
            ),
            models.UniqueConstraint(fields=["quiz", "student", "number"], name="attempts_are_numbered"),
            models.CheckConstraint(
                condition=Q(state="open", handed_in_at=None) | Q(state="handed_in", handed_in_at__isnull=False),
                name="handed_in_has_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.student}: {self.quiz}"

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN

    @property
    def ends_at(self) -> datetime.datetime | None:
        """When the time for it is over, by the server's own record of the start; ``None`` if it never is."""
        if self.reopened_until:
            return self.reopened_until
        limit = self.quiz.minutes_for(self.time_percent)
        ends = [self.quiz.assignment.closes_at]
        if limit:
            ends.append(self.started_at + datetime.timedelta(minutes=limit))
        return min((end for end in ends if end), default=None)

    def position_at(self, number: int) -> int | None:
        """The position in the quiz of what is the student's question ``number``, counted from 1."""
        if not self.order:
            return number
        return self.order[number - 1] if 1 <= number <= len(self.order) else None

    def number_of(self, position: int) -> int:
        """The other way round."""
        return self.order.index(position) + 1 if self.order else position

    def is_over(self, at: datetime.datetime) -> bool:
        """Whether an answer that arrives at this time is too late to count."""
        return self.ends_at is not None and at > self.ends_at + GRACE

    @property
    def is_late(self) -> bool:
        """Whether it was handed in after the assignment was due."""
        return self.handed_in_at is not None and self.quiz.assignment.is_late(self.handed_in_at)


class Response(models.Model):
    """The answer to one item: the last one saved. Nothing filled means that the student took the answer back.

    The answer is a ``choice``, a ``text`` or ``partners``, one for each line of the question, as its kind has it.
    ``marked_at`` is set while a person's mark stands: no machine touches ``percent`` then. Why a score was changed is
    in the response's ``changes``, what was saved before in its ``saves``.
    """

    FILLED = [(filled.value, filled.value) for filled in Filled]

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="responses")
    item = models.ForeignKey(QuizItem, on_delete=models.PROTECT, related_name="responses")
    choice = models.ForeignKey(Choice, null=True, blank=True, on_delete=models.PROTECT, related_name="responses")
    text = models.TextField(blank=True)
    partners = models.JSONField(default=list, blank=True)
    filled = models.CharField(max_length=6, choices=FILLED, default=Filled.NONE)
    saved_at = models.DateTimeField()
    #: Since when the student knows what it is worth, so that it stays as it is; null while it can change.
    checked_at = models.DateTimeField(null=True, blank=True)
    #: The share of the item's points that was earned. Null: nobody has marked it yet, or nothing is scored.
    percent = models.PositiveSmallIntegerField(null=True, blank=True)
    feedback = models.TextField(blank=True)
    marked_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="marked")
    marked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["attempt", "item__position"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "item"], name="one_response_per_item"),
            models.CheckConstraint(condition=Q(percent=None) | Q(percent__lte=100), name="percent_is_at_most_100"),
        ]

    def __str__(self) -> str:
        return f"{self.item.position}: {self.choice or self.text or self.partners or 'no answer'}"

    @property
    def answer(self) -> Answer:
        """The answer as its kind sees it; reads the choice."""
        position = self.choice.position if self.choice else None
        return Answer(position=position, text=self.text, partners=tuple(self.partners))

    @property
    def is_marked_by_person(self) -> bool:
        """Whether the mark is a person's and stays whatever the key becomes."""
        return self.marked_at is not None

    @property
    def is_partly(self) -> bool:
        """Whether some of the answer is there, but not all of it."""
        return self.filled == Filled.PARTLY
