"""Why a student may not write for the time being, or may again."""

from django import forms

from classroom.models import Membership, User
from discussion.forms.base import Line
from discussion.models.moderation import REASON_LENGTH
from discussion.moderation.pausing import pause_member, resume_member


class PauseForm(forms.Form):
    """The student reads the reason wherever something could be written. ``done`` says of the student what holds now."""

    done = "cannot write for now."
    ends_pause = False
    reason = Line(
        label="Why",
        help_text="The student reads it in place of the writing form.",
        max_length=REASON_LENGTH,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": "Say why: the student reads it."},
    )

    def __init__(self, *args: object, member: Membership, actor: User, **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.member, self.actor = member, actor

    def submit(self) -> bool:
        if self.is_valid():
            self.act(**self.cleaned_data)
        return self.is_valid()

    def act(self, reason: str) -> None:
        pause_member(member=self.member, actor=self.actor, reason=reason)


class ResumeForm(PauseForm):
    """A reason is for the record alone."""

    done = "can write again."
    ends_pause = True

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = False
        self.fields["reason"].help_text = "For the record, if you like."

    def act(self, reason: str) -> None:
        resume_member(member=self.member, actor=self.actor, reason=reason)
