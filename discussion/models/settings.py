"""What teachers set for the talk of a class, of an assignment, of a section and of a student.

A row that is missing stands for its defaults: nobody has changed them.
"""

import datetime

from django.db import models

from classroom.models import Assignment, Classroom, Membership, Section

#: As many words of one's own as make a thought of it: about two sentences.
OWN_WORDS = 15


class ClassTalk(models.Model):
    """How a class talks. ``watch_words``, one on a line, hold a post for review; the class can read them."""

    classroom = models.OneToOneField(Classroom, on_delete=models.PROTECT, related_name="talk", verbose_name="class")
    approves_first = models.BooleanField(
        "read posts before the class does", default=False, help_text="A teacher reads each post of a student first."
    )
    allows_anonymous = models.BooleanField(
        "students may leave their name out",
        default=True,
        help_text="Classmates then do not see who wrote; teachers always do.",
    )
    watch_words = models.TextField(
        "words to look at first",
        blank=True,
        max_length=4_000,
        help_text="One on a line. A post with one of them waits for a teacher; the class can read this list.",
    )
    help_text = models.TextField(
        "where to find help",
        blank=True,
        max_length=2_000,
        help_text="Shown to whoever writes of hurting himself or herself: whom to call, whom to go to at your school.",
    )

    class Meta:
        verbose_name = "talk of a class"
        verbose_name_plural = "talk of classes"

    def __str__(self) -> str:
        return f"Talk of {self.classroom}"

    @classmethod
    def of(cls, classroom: Classroom) -> "ClassTalk":
        """The settings of the class; those that nobody has changed are not stored. Causes a query."""
        return cls.objects.filter(classroom=classroom).first() or cls(classroom=classroom)


class AssignmentTalk(models.Model):
    """How a class talks about one text."""

    assignment = models.OneToOneField(Assignment, on_delete=models.PROTECT, related_name="talk")
    posts_first = models.BooleanField(
        "write before reading what others wrote",
        default=False,
        help_text="On each section, students see the posts of others after their own first one.",
    )
    own_words = models.PositiveSmallIntegerField(
        "words of one's own", default=OWN_WORDS, help_text="So many at least, beside a sentence quoted from the text."
    )
    is_graded = models.BooleanField(
        "taking part counts", default=False, help_text="By count alone, and students are told so at each box."
    )
    due_at = models.DateTimeField("write by", null=True, blank=True)
    locks_at = models.DateTimeField("closed for new posts from", null=True, blank=True)

    class Meta:
        verbose_name = "talk about a text"
        verbose_name_plural = "talk about texts"

    def __str__(self) -> str:
        return f"Talk about {self.assignment}"

    def is_open(self, at: datetime.datetime) -> bool:
        """Whether new threads can be opened. A thread may have a time of its own."""
        return self.locks_at is None or at < self.locks_at


def assignment_talk(assignment: Assignment) -> AssignmentTalk:
    """What is set for the assignment, or the defaults. Causes a query unless fetched along."""
    return getattr(assignment, "talk", None) or AssignmentTalk(assignment=assignment)


class SectionApproval(models.Model):
    """What students write about this section is read by a teacher before the class reads it."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="section_approvals")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="approvals")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["assignment", "section"], name="one_approval_per_section"),
        ]

    def __str__(self) -> str:
        return f"{self.section} for {self.assignment}"


class MemberTalk(models.Model):
    """What holds for one student: posts are read first, or none can be written for the time being."""

    membership = models.OneToOneField(Membership, on_delete=models.PROTECT, related_name="talk")
    approves_first = models.BooleanField("read this student's posts first", default=False)
    is_paused = models.BooleanField("may not write", default=False)

    class Meta:
        verbose_name = "talk of a member"
        verbose_name_plural = "talk of members"

    def __str__(self) -> str:
        return f"Talk of {self.membership}"
