"""Questions and their choices."""

import hashlib

from django.db import models
from django.db.models import F, Q

from classroom.models import Article, Section, User
from quiz.kinds import Asked, Kind, Line, kind_labels, kind_named

GAP_MARK = "_____"


class QuestionQuerySet(models.QuerySet["Question"]):
    def in_use(self) -> "QuestionQuerySet":
        """Drafts and approved questions: neither the retired nor those in reserve."""
        return self.filter(state__in=Question.IN_USE)

    def in_reserve(self) -> "QuestionQuerySet":
        """Drafts that wait behind others, for a teacher who drops one."""
        return self.filter(state=Question.State.RESERVE)

    def approved(self) -> "QuestionQuerySet":
        return self.filter(state=Question.State.APPROVED)

    def of_article(self, article: Article) -> "QuestionQuerySet":
        """Questions on the article as it is now, in reading order."""
        current = self.filter(section__article=article, section__is_current=True)
        return current.order_by("section__position", "evidence_start", "pk")

    def manageable_by(self, user: User) -> "QuestionQuerySet":
        return self.filter(section__in=Section.objects.manageable_by(user))


class Question(models.Model):
    """A question on a section. Once answered it is never changed in place: a new version takes over (``revision``)."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        APPROVED = "approved", "approved"
        RETIRED = "retired", "retired"
        RESERVE = "reserve", "in reserve"

    IN_USE = (State.DRAFT, State.APPROVED)

    class Origin(models.TextChoices):
        GENERATED = "generated", "drafted from the text"
        TEACHER = "teacher", "written by a teacher"

    class Difficulty(models.TextChoices):
        EASY = "easy", "easy"
        MEDIUM = "medium", "medium"
        HARD = "hard", "hard"

    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="questions")
    kind = models.CharField(max_length=20, choices=kind_labels)
    stem = models.CharField("question", max_length=400, help_text=f"In a gap question, write the gap as {GAP_MARK}.")
    accepted = models.JSONField(
        "accepted answers", default=list, blank=True, help_text="What may be typed, the model answer first."
    )
    explanation = models.TextField(blank=True, help_text="Why the right answer is right; shown with the result.")
    evidence_start = models.PositiveIntegerField(default=0)
    evidence_end = models.PositiveIntegerField()
    evidence_text = models.TextField("evidence", help_text="The sentence of the section that proves the answer.")
    difficulty = models.CharField(max_length=6, choices=Difficulty, default=Difficulty.MEDIUM)
    origin = models.CharField(max_length=9, choices=Origin, default=Origin.TEACHER)
    rule = models.CharField(max_length=40, blank=True)
    rule_version = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(max_length=8, choices=State, default=State.DRAFT)
    version = models.PositiveSmallIntegerField(default=1)
    replaces = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by", editable=False
    )
    reserve_for = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="reserves",
        editable=False,
        help_text="The only question that this one in reserve may stand in for; empty if it goes with all of them.",
    )
    fingerprint = models.CharField(max_length=64, editable=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["section", "evidence_start", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["section", "fingerprint"],
                condition=Q(state__in=("draft", "approved")),
                name="one_question_per_fingerprint_in_a_section",
            ),
            models.CheckConstraint(condition=Q(evidence_end__gt=F("evidence_start")), name="evidence_span_not_empty"),
        ]

    def __str__(self) -> str:
        return self.stem

    @property
    def how(self) -> Kind:
        """The kind with its behaviour."""
        return kind_named(self.kind)

    @property
    def asked(self) -> Asked:
        """The question as its kind sees it; reads the prefetched choices if there are any."""
        lines = tuple(choice.line for choice in self.choices.all())
        return Asked(lines, tuple(self.accepted), self.stem, self.evidence_text)

    @property
    def key(self) -> "Choice | None":
        """The right choice of a question to choose from, ``None`` for other kinds."""
        return next((choice for choice in self.choices.all() if choice.is_correct), None)

    @property
    def key_text(self) -> str:
        """The right answer in words: an option, pairs, or the model answer; empty for a poll."""
        return self.how.show_key(self.asked)

    @property
    def stem_parts(self) -> list[str]:
        """The stem, cut at its gap if it has one."""
        return self.stem.split(GAP_MARK)


def fingerprint(kind: str, stem: str, key: str) -> str:
    """What makes two questions of a section the same one: kind, stem and key in words, letter case apart."""
    return hashlib.sha256("\n".join((kind, stem, key)).casefold().encode()).hexdigest()


class Choice(models.Model):
    """A line of a question; ``position`` counts from 1 and is what a student's form sends.

    It is an option, of which at most one is right, or one side of a pair: then ``partner`` is the other side, or the
    place of an event to be ordered. A spare partner has no text.
    """

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="choices")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=600, blank=True)
    is_correct = models.BooleanField("right", default=False)
    partner = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["question", "position"]
        constraints = [
            models.UniqueConstraint(fields=["question", "position"], name="one_choice_per_position"),
            models.UniqueConstraint(fields=["question", "text"], name="no_choice_twice"),
            models.UniqueConstraint(fields=["question"], condition=Q(is_correct=True), name="at_most_one_right_choice"),
        ]

    def __str__(self) -> str:
        return " – ".join(filter(None, (self.text, self.partner)))

    @property
    def line(self) -> Line:
        """The choice as its kind sees it."""
        return Line(self.position, self.text, self.partner, self.is_correct)
