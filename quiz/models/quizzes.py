"""An assignment's quiz."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import FilteredRelation, Q
from django.utils.functional import cached_property

from classroom.models import Assignment, User
from quiz.kinds import UNSCORED, Answer, Asked, keys
from quiz.models.questions import Question


class QuizQuerySet(models.QuerySet["Quiz"]):
    def visible_to(self, user: User) -> "QuizQuerySet":
        return self.filter(assignment__in=Assignment.objects.visible_to(user))

    def manageable_by(self, user: User) -> "QuizQuerySet":
        return self.filter(assignment__in=Assignment.objects.manageable_by(user))


class Quiz(models.Model):
    """The questions of an assignment, and the rules for taking them."""

    class Moment(models.TextChoices):
        """When students see something of their result."""

        AT_ONCE = "at_once", "at once, for each answer that is checked"
        EACH_TRY = "each_try", "after each try"
        LAST_TRY = "last_try", "when no try is left"
        DUE = "due", "after it was due"
        CLOSED = "closed", "after the assignment has closed"
        RELEASED = "released", "when you release them"
        NEVER = "never", "never"

    class Counts(models.TextChoices):
        """Which of several tries makes the score."""

        BEST = "best", "the best try"
        FIRST = "first", "the first try"
        LAST = "last", "the last try"
        AVERAGE = "average", "the average of all tries"

    assignment = models.OneToOneField(Assignment, on_delete=models.PROTECT, related_name="quiz")
    tries_allowed = models.PositiveSmallIntegerField(
        "tries", null=True, blank=True, default=1, validators=[MinValueValidator(1)], help_text="Empty: any number."
    )
    counts = models.CharField("what counts", max_length=7, choices=Counts, default=Counts.BEST)
    score_shown = models.CharField("score is shown", max_length=8, choices=Moment, default=Moment.EACH_TRY)
    answers_shown = models.CharField("right answers are shown", max_length=8, choices=Moment, default=Moment.LAST_TRY)
    reasons_shown = models.CharField(
        "explanations are shown",
        max_length=8,
        choices=Moment,
        default=Moment.LAST_TRY,
        help_text="With the sentence of the text that proves the answer.",
    )
    #: From when on what waits for its release is shown; empty while nothing is released.
    released_at = models.DateTimeField(null=True, blank=True, editable=False)
    time_limit_minutes = models.PositiveSmallIntegerField(
        "time limit in minutes", null=True, blank=True, validators=[MinValueValidator(1)], help_text="Empty: no limit."
    )
    mixes_questions = models.BooleanField("mix the questions", default=False, help_text="For each try anew.")
    mixes_options = models.BooleanField(
        "mix the options",
        default=False,
        help_text="Of multiple choice, gaps and polls. Each student has another order.",
    )
    questions = models.ManyToManyField(Question, through="QuizItem", related_name="quizzes")

    objects = QuizQuerySet.as_manager()

    class Meta:
        ordering = ["-assignment__opens_at", "pk"]
        verbose_name_plural = "quizzes"

    def __str__(self) -> str:
        return f"Quiz on {self.assignment}"

    @property
    def tells_at_once(self) -> bool:
        """Whether a student can check an answer before handing in; what is checked is final."""
        return self.Moment.AT_ONCE in {self.score_shown, self.answers_shown, self.reasons_shown}

    @cached_property
    def open_challenges(self) -> int:
        """How many challenges wait for an answer. Causes a query, once."""
        return self.attempts.filter(responses__challenges__state="open").count()

    def minutes_for(self, percent: int) -> int | None:
        """The time limit of a student who has so many hundredths of it, rounded up; ``None`` if there is none."""
        return self.time_limit_minutes and -(-self.time_limit_minutes * percent // 100)


class QuizItemQuerySet(models.QuerySet["QuizItem"]):
    def scored(self) -> "QuizItemQuerySet":
        """Items that count for the score."""
        return self.exclude(question__kind__in=UNSCORED)

    def with_choices(self) -> "QuizItemQuerySet":
        """Items with question, choices and key, which is what marking needs: two queries whatever their number."""
        return self.select_related("question", "correction").prefetch_related("question__choices")

    def with_question(self) -> "QuizItemQuerySet":
        """Items with question, section, choices and key: two queries whatever their number."""
        return self.with_choices().select_related("question__section__article")

    def to_answer(self, position: int | None, attempt_pk: int) -> "QuizItem":
        """The item at this place with its question and choices, and in ``kept`` what the attempt answered, if it did.

        One query, since every saved answer asks for it. Raises ``QuizItem.DoesNotExist``.
        """
        kept = FilteredRelation("responses", condition=Q(responses__attempt=attempt_pk))
        rows = self.annotate(kept=kept, line=FilteredRelation("question__choices")).filter(position=position)
        rows = list(rows.select_related("question", "correction", "kept", "line").order_by("line__position"))
        if not rows:
            raise QuizItem.DoesNotExist
        item = rows[0]
        # Where ``prefetch_related`` would have put them, with a query more.
        item.question._prefetched_objects_cache = {"choices": [row.line for row in rows if row.line]}
        return item


class QuizItem(models.Model):
    """A question's place in a quiz; ``position`` counts from 1.

    What is right here is what the question says, unless a ``correction`` says otherwise for this quiz.
    """

    #: What ``to_answer`` fetched with it: the response of one attempt, and a line of the question.
    kept = line = None

    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="items")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="items")
    position = models.PositiveSmallIntegerField()
    points = models.PositiveSmallIntegerField(default=1)
    correction = models.ForeignKey(
        "KeyCorrection", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )

    objects = QuizItemQuerySet.as_manager()

    class Meta:
        ordering = ["quiz", "position"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "question"], name="one_item_per_question"),
            models.UniqueConstraint(fields=["quiz", "position"], name="one_item_per_place"),
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.question}"

    @property
    def best_points(self) -> int:
        """What it counts for the score at best: nothing if its kind is never scored."""
        return self.points if self.question.how.is_scored else 0

    @property
    def has_key(self) -> bool:
        """Whether a machine marks it, so that its key may be wrong."""
        return keys.has_key(self.question.how)

    @property
    def key(self) -> keys.Key:
        """What counts as right in this quiz."""
        corrected = self.correction and self.correction.key
        return corrected or keys.key_of(self.question.how, self.question.asked)

    @property
    def asked(self) -> Asked:
        """The question as its kind sees it, with the key of this quiz."""
        return self._variants[0]

    @property
    def key_text(self) -> str:
        """The right answer in words, all that count."""
        return keys.in_words(self.question.how, self._variants)

    @property
    def whole_key_text(self) -> str:
        """The same with every accepted answer, for the teacher."""
        return keys.in_full(self.question.how, self._variants)

    @property
    def is_given(self) -> bool:
        """Whether everybody gets the points, whatever the answer."""
        return self.correction is not None and self.correction.way == "everybody"

    @property
    def is_void(self) -> bool:
        """Whether it was found not to count: it gives no points then."""
        return self.correction is not None and self.correction.way == "void"

    def asked_for(self, answer: Answer) -> Asked:
        """The same, with that one of several right keys which is kindest to the answer."""
        return keys.closest(self.question.how, answer, self._variants)

    def mark(self, answer: Answer) -> int | None:
        """The share of the points that the answer earns in this quiz, 0 to 100; ``None`` if no machine can tell."""
        return 100 if self.is_given else keys.mark(self.question.how, answer, self._variants)

    @property
    def _variants(self) -> tuple[Asked, ...]:
        return keys.variants(self.question.how, self.question.asked, self.key)
