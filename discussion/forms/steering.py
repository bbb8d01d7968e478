"""How a teacher sets the course of a thread."""

import datetime

from django import forms
from django.utils import timezone

from classroom.models import Section, User
from discussion.forms.base import Line
from discussion.models import Thread
from discussion.models.moderation import REASON_LENGTH
from discussion.moderation.steering import Course, steer

ITS_OWN = "The time set for the whole talk holds where this is empty."


def _moment(label: str, help_text: str) -> forms.DateTimeField:
    return forms.DateTimeField(
        label=label,
        help_text=help_text,
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
        error_messages={"invalid": "This is no date and time. Write it like 2026-09-30 14:30, or leave it empty."},
    )


class SectionField(forms.ModelChoiceField):
    def label_from_instance(self, section: Section) -> str:
        return str(section) if section.is_current else f"{section} (in an earlier version)"


class ManageForm(forms.Form):
    """Dates are those of the class's time zone, which the caller has switched on."""

    is_pinned = forms.BooleanField(
        label="Ask it to the whole class", help_text="It stands above the other threads.", required=False
    )
    due_at = _moment("Write by", f"What students write later says so. {ITS_OWN}")
    locks_at = _moment("Closed for new posts from", ITS_OWN)
    is_locked = forms.BooleanField(
        label="Closed for new posts now", help_text="Everybody can still read it.", required=False
    )
    section = SectionField(
        label="Section that it is about", queryset=Section.objects.none(), help_text="All addresses of it stay valid."
    )
    reason = Line(
        label="Reason, if you close, open or move it",
        help_text="It is kept in the record that your class's teachers read. You can leave it empty.",
        required=False,
        max_length=REASON_LENGTH,
    )

    def __init__(self, *args: object, thread: Thread, teacher: User, **kwargs: object) -> None:
        names = ("is_pinned", "due_at", "locks_at", "is_locked", "section")
        initial = {name: getattr(thread, name) for name in names}
        super().__init__(*args, initial=initial, label_suffix="", **kwargs)
        self.thread, self.teacher = thread, teacher
        sections = thread.assignment.article.sections
        self.fields["section"].queryset = sections.current() | sections.filter(pk=thread.section_id)
        if thread.private_to_id:
            del self.fields["is_pinned"]

    def clean(self) -> None:
        super().clean()
        due_at, locks_at = (self.cleaned_data.get(name) for name in ("due_at", "locks_at"))
        if due_at and locks_at and locks_at < due_at:
            self.add_error("locks_at", "It cannot close before it is due: choose a later time.")
        for name, moment in (("due_at", due_at), ("locks_at", locks_at)):
            if moment and name in self.changed_data and moment < self.thread.created_at - datetime.timedelta(minutes=1):
                self.add_error(name, "The thread was opened later than that: choose a later time.")

    def submit(self) -> bool:
        if not self.is_valid():
            return False
        reason = self.cleaned_data.pop("reason")
        course = Course(**{"is_pinned": False, **self.cleaned_data})
        steer(thread=self.thread, course=course, actor=self.teacher, reason=reason, at=timezone.now())
        return True
