"""Keys that were put right after somebody had answered, students' challenges, and what was told of either."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom.models import Assignment, User
from quiz.kinds.keys import Key
from quiz.models.attempts import Attempt, Response
from quiz.models.quizzes import QuizItem


class KeyCorrection(models.Model):
    """What counts as right in one quiz from ``made_at`` on, in place of what its question says.

    The question stays as it was answered, with its statistics, and so does every other quiz that asks it. The one in
    force is the item's ``correction``; earlier ones stay as its history.
    """

    class Way(models.TextChoices):
        KEY = "key", "the key is another"
        EVERYBODY = "everybody", "everybody gets the points"
        VOID = "void", "it does not count"

    item = models.ForeignKey(QuizItem, on_delete=models.CASCADE, related_name="corrections")
    way = models.CharField(max_length=9, choices=Way)
    #: The three parts of a ``Key``, of which the question's kind uses one.
    right = models.JSONField(default=list, blank=True)
    accepted = models.JSONField(default=list, blank=True)
    partners = models.JSONField(default=list, blank=True)
    points = models.PositiveSmallIntegerField(help_text="What the question gives as long as it counts.")
    reason = models.CharField(max_length=300)
    made_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="corrections")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="a_correction_has_a_reason")]

    def __str__(self) -> str:
        return f"{self.item}: {self.get_way_display()}"

    @property
    def key(self) -> Key:
        return Key(tuple(self.right), tuple(self.accepted), tuple(map(tuple, self.partners)))


class ChallengeQuerySet(models.QuerySet["Challenge"]):
    def open(self) -> "ChallengeQuerySet":
        return self.filter(state=Challenge.State.OPEN)

    def manageable_by(self, user: User) -> "ChallengeQuerySet":
        return self.filter(response__attempt__quiz__assignment__in=Assignment.objects.manageable_by(user))


class Challenge(models.Model):
    """A student holds an answer that was marked wrong to be right, and shows the sentence of the text that says so.

    ``said`` is the answer as it was then, and ``start`` where the sentence stood in the section's body.
    """

    class State(models.TextChoices):
        OPEN = "open", "open"
        ACCEPTED = "accepted", "accepted"
        DECLINED = "declined", "declined"

    response = models.ForeignKey(Response, on_delete=models.PROTECT, related_name="challenges")
    said = models.TextField("answer")
    sentence = models.TextField()
    start = models.PositiveIntegerField()
    reason = models.CharField(max_length=400)
    made_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    reply = models.CharField(max_length=300, blank=True)
    answered_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = ChallengeQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["response"], condition=Q(state="open"), name="one_open_challenge_per_response"
            ),
            models.CheckConstraint(
                condition=Q(state="open", answered_at=None, reply="")
                | (~Q(state="open") & Q(answered_at__isnull=False) & ~Q(reply="")),
                name="an_answered_challenge_has_a_reply",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.response.attempt.student}: {self.response.item}"

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN


class NoticeQuerySet(models.QuerySet["Notice"]):
    def own(self, user: User) -> "NoticeQuerySet":
        """What the user is told of the own attempts, as long as the user may open them."""
        return self.filter(attempt__in=Attempt.objects.own(user))

    def unread(self) -> "NoticeQuerySet":
        return self.filter(dismissed_at=None)

    def for_reading(self) -> "NoticeQuerySet":
        """With what stands in a notice."""
        return self.select_related("correction__item", "challenge__response__item").order_by("made_at", "pk")


class Notice(models.Model):
    """What a student is told of an attempt: a key was corrected, a challenge answered, or both at once.

    Scores before and after are in hundredths of a point, best scores in points; empty where the score stayed as it was.
    """

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="notices")
    correction = models.ForeignKey(
        KeyCorrection, null=True, blank=True, on_delete=models.CASCADE, related_name="notices"
    )
    challenge = models.ForeignKey(Challenge, null=True, blank=True, on_delete=models.CASCADE, related_name="notices")
    before = models.PositiveIntegerField(null=True, blank=True)
    after = models.PositiveIntegerField(null=True, blank=True)
    best_before = models.PositiveIntegerField(null=True, blank=True)
    best_after = models.PositiveIntegerField(null=True, blank=True)
    made_at = models.DateTimeField(default=timezone.now)
    dismissed_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "correction"], name="one_notice_of_a_correction"),
            models.UniqueConstraint(fields=["challenge"], name="one_notice_of_an_answer"),
            models.CheckConstraint(
                condition=Q(correction__isnull=False) | Q(challenge__isnull=False), name="a_notice_has_a_cause"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.attempt}: {self.correction or self.challenge}"

    @property
    def item(self) -> QuizItem:
        return self.correction.item if self.correction else self.challenge.response.item

    @property
    def reason(self) -> str:
        """The teacher's words."""
        return self.correction.reason if self.correction else self.challenge.reply
