"""Groups at the teacher's desk: how large they are, and who is in which."""

import zlib
from collections.abc import Sequence

from django import forms

from classroom.models import Assignment, User
from discussion.forms.base import Line
from discussion.groups import deeds
from discussion.groups.lists import Listed
from discussion.groups.shuffling import SMALLEST, shuffled

LARGEST = 20
MEANWHILE = "The list of the class has changed meanwhile. These are groups of those who are in it now: look again."
TAKEN = "Two groups cannot have the same name."
ALONE = "Groups need two students at least."
NO_GROUP = "in no group"


class ShuffleForm(forms.Form):
    """What the address of a preview says, and what is sent to make it true: the same seed gives the same groups."""

    size = forms.IntegerField(label="Students in a group", min_value=SMALLEST, max_value=LARGEST, initial=4)
    seed = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)
    people = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: object, students: Sequence[User], **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.students = sorted(students, key=lambda student: student.pk)

    @property
    def fingerprint(self) -> int:
        """Tells whether somebody has come or gone since the groups were looked at."""
        return zlib.crc32(",".join(str(student.pk) for student in self.students).encode())

    def clean(self) -> None:
        super().clean()
        if len(self.students) < SMALLEST:
            self.add_error(None, ALONE)

    def groups(self) -> list[list[User]]:
        mixed = shuffled(self.students, self.cleaned_data["size"], self.cleaned_data["seed"])
        return [sorted(group, key=lambda student: student.shown_name.casefold()) for group in mixed]

    @property
    def is_what_was_looked_at(self) -> bool:
        return self.cleaned_data["people"] == self.fingerprint


class ArrangeForm(forms.Form):
    """A name for each group and a group for each student."""

    def __init__(
        self,
        *args: object,
        assignment: Assignment,
        groups: Sequence[Listed],
        students: Sequence[User],
        **kwargs: object,
    ) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.assignment, self.students = assignment, students
        self.groups = {str(listed.group.pk): listed.group for listed in groups}
        placed = {student.pk: str(listed.group.pk) for listed in groups for student in listed.people}
        for key, group in self.groups.items():
            self.fields[f"name-{key}"] = Line(label=f"Name of {group.name}", initial=group.name, max_length=60)
        choices = [("", NO_GROUP), *((key, group.name) for key, group in self.groups.items())]
        for student in students:
            self.fields[f"place-{student.pk}"] = forms.ChoiceField(
                label=student.shown_name, choices=choices, required=False, initial=placed.get(student.pk, "")
            )

    def clean(self) -> None:
        super().clean()
        names = [name.casefold() for key in self.groups if (name := self.cleaned_data.get(f"name-{key}"))]
        if len(set(names)) < len(names):
            self.add_error(None, TAKEN)

    @property
    def names(self) -> list[forms.BoundField]:
        return [self[f"name-{key}"] for key in self.groups]

    @property
    def places(self) -> list[forms.BoundField]:
        return [self[f"place-{student.pk}"] for student in self.students]

    def save(self) -> None:
        deeds.arrange(
            assignment=self.assignment,
            names={group: self.cleaned_data[f"name-{key}"] for key, group in self.groups.items()},
            places={student: self.groups.get(self.cleaned_data[f"place-{student.pk}"]) for student in self.students},
        )
