"""The part of a form that says who will read what is written, and lets the writer narrow it."""

from django import forms

from classroom.models import Assignment
from discussion.models.settings import assignment_talk
from discussion.rights import Reader
from discussion.writing.audiences import Audiences, who_sees
from discussion.writing.words import Audience

LEAVE_NAME_OUT = "Leave my name out: classmates read “A classmate”, your teachers see your name"


class AudienceFields(forms.Form):
    """Fields for the audience and for leaving the name out, where there is something to choose.

    Whatever is sent, nobody writes for others than ``offer_audiences`` was told.
    """

    audience = forms.ChoiceField(
        label="Who sees this",
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose who may read this from the list: this page was too old."},
    )
    is_anonymous = forms.BooleanField(label=LEAVE_NAME_OUT, required=False)

    def offer_audiences(
        self, audiences: Audiences, assignment: Assignment, writer: Reader, *, may_leave_name_out: bool
    ) -> None:
        self.audiences = audiences
        self.who_sees = who_sees(self.widest, writer)
        self.is_graded = assignment_talk(assignment).is_graded
        self.grading = grading(assignment, writer)
        if len(audiences) > 1:
            self.fields["audience"].choices = [(key, who_sees(one, writer)) for key, one in audiences.items()]
            self.fields["audience"].initial = next(iter(audiences))
        else:
            del self.fields["audience"]
        if not may_leave_name_out:
            del self.fields["is_anonymous"]

    @property
    def widest(self) -> Audience:
        return next(iter(self.audiences.values()))

    @property
    def chosen_audience(self) -> Audience:
        return self.audiences.get(self.cleaned_data.get("audience"), self.widest)


def grading(assignment: Assignment, writer: Reader) -> str:
    """Say to a student whether writing counts."""
    if writer.teaches:
        return ""
    return "Taking part counts, by number alone" if assignment_talk(assignment).is_graded else "Not graded"
