"""What each student wrote first about a section."""

from django.db import models

from classroom.models import Assignment, Section, User


class FirstPost(models.Model):
    """The first version of a student's first post on a section that was long enough and quoted the text.

    Where students write before they read, having one opens the section; the teacher reads it as it was written then,
    whatever was edited since.
    """

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="first_posts")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="first_posts")
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="first_posts")
    post = models.OneToOneField("discussion.Post", on_delete=models.PROTECT, related_name="first_version")
    quote = models.TextField()
    body = models.TextField("text")
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "section", "author"], name="one_first_post_per_student_and_section"
            )
        ]

    def __str__(self) -> str:
        return f"First post of {self.author} on {self.section}"
