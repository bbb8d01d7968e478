"""Saying yes to the class's guide, in the form of the first post: what was typed stays where it is."""

from django import forms

from classroom.models import Classroom, User
from discussion.forms.base import WritingForm
from discussion.models import Post
from discussion.moderation.guides import ClassGuide, accept_guide, current_guide
from discussion.moderation.standing import NotAccepted, Standing, standing_in
from discussion.refusals import Refused

ACCEPT_FIRST = "Read how this class talks, and tick the box under it. Your text is kept."
READ_AGAIN = "The guide was changed while you were writing. Read it again, and tick the box. Your text is kept."


class AcceptingForm(WritingForm):
    """A form that writes, and that shows the guide with a box to tick to whoever has not said yes to it.

    ``guide`` is what is asked; ``None`` means that there is nothing to accept. ``standing`` is its author's.
    """

    guide: ClassGuide | None = None

    def ask_to_accept(self, classroom: Classroom, author: User, standing: Standing | None = None) -> None:
        """Causes a query unless the standing is known, and two where a class's own guide has to be accepted."""
        self.classroom, self.author = classroom, author
        self.standing = standing or standing_in(classroom, author)
        if not self.standing.has_to_accept:
            return
        self.guide = current_guide(classroom)
        self.fields["accepts"] = forms.BooleanField(required=False, label="I have read it and will keep to it")
        self.fields["guide_version"] = forms.IntegerField(
            required=False, widget=forms.HiddenInput, initial=self.guide.version
        )

    def clean(self) -> dict[str, object]:
        """Leaves only what is posted."""
        data = super().clean()
        if self.guide:
            accepts, version = data.pop("accepts", False), data.pop("guide_version", None)
            if not accepts:
                self.add_error("accepts", ACCEPT_FIRST)
            elif version != self.guide.version:
                self.add_error("accepts", READ_AGAIN)
        return data

    def submit(self) -> Post | None:
        if self.guide and self.is_valid():
            accept_guide(classroom=self.classroom, user=self.author, version=self.guide.version)
        written = super().submit()
        if written is None and self.guide:
            self.renew(guide_version=self.guide.version, accepts="" if self.has_error("accepts") else "on")
        return written

    def refuse(self, refusal: Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, NotAccepted):  # a new guide came between the form and the deed
            self.ask_to_accept(self.classroom, self.author)
