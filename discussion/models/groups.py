"""Small groups that talk among themselves about one text."""

from django.db import models

from classroom.models import Assignment, User


class GroupQuerySet(models.QuerySet["Group"]):
    def of(self, user: User) -> "GroupQuerySet":
        """Groups the user is a member of."""
        return self.filter(members__user=user)


class Group(models.Model):
    """Some students of the class. Who leaves a group no longer sees its threads."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="groups")
    name = models.CharField(max_length=60)

    objects = GroupQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [models.UniqueConstraint(fields=["assignment", "name"], name="one_group_per_name")]

    def __str__(self) -> str:
        return self.name


class GroupMember(models.Model):
    """A student's place in a group; one for each text."""

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="members")
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="group_members")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="group_places")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["assignment", "user"], name="one_group_per_student_and_text")]

    def __str__(self) -> str:
        return f"{self.user} in {self.group}"
