"""What readers say about a post of somebody else, and authors about the hiding of their own."""

from django import forms

from classroom.models import User
from discussion.forms.base import Line, Text, WritingForm
from discussion.forms.moderation import APPEAL_LENGTH
from discussion.models import Post
from discussion.moderation import appeals, reports
from discussion.writing.audiences import ONLY_TEACHERS

SORTS = (
    "It hurts somebody",
    "It tells something private",
    "It has nothing to do with the text",
    "I worry about somebody",
)
SOMETHING_ELSE = "Something else"


class ReportForm(WritingForm):
    """Why a teacher should look at a post: a choice, and own words."""

    who_sees = ONLY_TEACHERS
    sort = forms.ChoiceField(
        label="What is wrong with it?",
        choices=[(sort, sort) for sort in (*SORTS, SOMETHING_ELSE)],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what is wrong with it."},
    )
    words = Line(
        label="In your own words, if you like",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )

    def __init__(self, *args: object, post: Post, reporter: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post, self.reporter = post, reporter

    def clean(self) -> dict[str, object]:
        data = super().clean()
        if data.get("sort") == SOMETHING_ELSE and not data.get("words"):
            self.add_error("words", "Say what it is, in a few words.")
        return data

    def act(self) -> Post:
        reason = ": ".join(filter(None, [self.cleaned_data["sort"], self.cleaned_data["words"]]))
        return reports.report_post(post=self.post, reporter=self.reporter, reason=reason).post


class AnswerBackForm(WritingForm):
    """What the author says to the hiding of a post."""

    who_sees = ONLY_TEACHERS
    text = Text(
        label="Answer back",
        help_text="Your teacher reads it and answers you here. The class does not see it. You can do this once.",
        max_length=APPEAL_LENGTH,
        error_messages={"required": "Write something first: there is no text yet."},
    )

    def __init__(self, *args: object, post: Post, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post = post

    def act(self) -> Post:
        appeals.answer_back(post=self.post, **self.cleaned_data)
        return self.post
