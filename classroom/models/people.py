"""Users, classes, and who is in which class as what."""

import zoneinfo

from django.contrib.auth.models import AbstractUser, UserManager
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from classroom import join_codes
from classroom.pseudonyms import PSEUDONYM_LENGTH, pseudonym_key


def validate_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError(f"“{name}” is not a time zone. Write one such as Europe/Paris.")


class User(AbstractUser):
    """A person. Students have a made-up username; what others see of them is the pseudonym."""

    pseudonym = models.CharField(max_length=PSEUDONYM_LENGTH, blank=True)
    language = models.CharField(max_length=10, default="en")

    objects = UserManager()

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """The name that classmates see."""
        return self.pseudonym or self.get_full_name() or self.username


class ClassroomQuerySet(models.QuerySet["Classroom"]):
    def visible_to(self, user: User) -> "ClassroomQuerySet":
        """Classes the user is in now, in any role."""
        return self.filter(pk__in=Membership.objects.classes_of(user))

    def taught_by(self, user: User) -> "ClassroomQuerySet":
        """Classes the user teaches now."""
        return self.filter(pk__in=Membership.objects.teachers().classes_of(user))

    def readable_by(self, user: User) -> "ClassroomQuerySet":
        """Classes whose pages the user reads: one that is archived is over for its students."""
        return self.visible_to(user).filter(Q(is_archived=False) | Q(pk__in=Classroom.objects.taught_by(user)))

    def led_by(self, user: User) -> "ClassroomQuerySet":
        """Classes that the user may change, and who is in them: an assistant looks, marks and moderates."""
        if user.is_superuser:
            return self
        led = Membership.objects.current().filter(user=user, role=Membership.Role.TEACHER)
        return self.filter(pk__in=led.values("classroom"))

    def manageable_by(self, user: User) -> "ClassroomQuerySet":
        """Classes whose pages in the admin the user opens: all for the school's IT, the own ones for a teacher."""
        return self if user.is_superuser else self.taught_by(user)


class Classroom(models.Model):
    """A class with the code its students join by."""

    name = models.CharField(max_length=80)
    join_code = models.CharField(
        max_length=join_codes.LENGTH, unique=True, default=join_codes.make, editable=False, help_text="For students."
    )
    is_open = models.BooleanField("open to new students", default=True)
    is_archived = models.BooleanField("archived", default=False, help_text="Students no longer see the class.")
    time_zone = models.CharField(
        max_length=64, default=timezone.get_default_timezone_name, validators=[validate_time_zone]
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ClassroomQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = "class"
        verbose_name_plural = "classes"

    def __str__(self) -> str:
        return self.name

    @property
    def shown_join_code(self) -> str:
        """The code in two groups of four, as people read it out."""
        return join_codes.shown(self.join_code)


class MembershipQuerySet(models.QuerySet["Membership"]):
    def on_the_list(self) -> "MembershipQuerySet":
        """Those who belong to the class, a paused student among them."""
        return self.filter(is_active=True, user__is_active=True)

    def current(self) -> "MembershipQuerySet":
        """Those who may open the pages of the class now."""
        return self.on_the_list().filter(is_paused=False)

    def classes_of(self, user: "User") -> models.QuerySet:
        """The keys of the classes the user is in now: what every rule of who sees what is built on, so it is short."""
        return self.current().filter(user=user).values("classroom")

    def teachers(self) -> "MembershipQuerySet":
        return self.exclude(role=Membership.Role.STUDENT)

    def students(self) -> "MembershipQuerySet":
        return self.filter(role=Membership.Role.STUDENT)

    def manageable_by(self, user: User) -> "MembershipQuerySet":
        return self.filter(classroom__in=Classroom.objects.manageable_by(user))


class Membership(models.Model):
    """A user's place in a class. Leaving makes it inactive, so that answers and posts keep their author.

    A paused student stays on the list and in the scores, but opens nothing of the class until the pause ends.
    """

    class Role(models.TextChoices):
        STUDENT = "student", "student"
        TEACHER = "teacher", "teacher"
        ASSISTANT = "assistant", "assistant"

    classroom = models.ForeignKey(Classroom, on_delete=models.PROTECT, related_name="memberships", verbose_name="class")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=10, choices=Role, default=Role.STUDENT)
    pseudonym_key = models.CharField(max_length=PSEUDONYM_LENGTH * 3, editable=False)
    is_active = models.BooleanField("in the class", default=True)
    is_paused = models.BooleanField("paused", default=False)
    time_percent = models.PositiveSmallIntegerField(
        "time",
        default=100,
        validators=[MinValueValidator(100), MaxValueValidator(400)],
        help_text="For a quiz with a time limit, in percent of it: 125 is a quarter more. Counts from the next try on.",
    )
    joined_at = models.DateTimeField(auto_now_add=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = ["classroom", "role", "pseudonym_key"]
        verbose_name = "member"
        constraints = [
            models.UniqueConstraint(fields=["classroom", "user"], name="one_membership_per_class_and_user"),
            models.UniqueConstraint(
                fields=["classroom", "pseudonym_key"],
                condition=Q(role="student"),
                name="one_student_per_pseudonym_in_a_class",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} in {self.classroom}"

    @property
    def place(self) -> str:
        """In one word or two how the user stands in the class."""
        if not self.is_active:
            return "removed"
        return "paused" if self.is_paused else "in the class"

    @property
    def is_teaching(self) -> bool:
        return self.role != self.Role.STUDENT

    def set_pseudonym_key(self) -> None:
        """Take the key from the user's name as it is now."""
        self.pseudonym_key = pseudonym_key(self.user.shown_name)
