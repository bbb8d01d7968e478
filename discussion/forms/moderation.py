"""What a teacher says when moderating."""

from django import forms

from classroom.models import User
from discussion.forms.base import Line, WritingForm
from discussion.models import Post
from discussion.models.moderation import REASON_LENGTH
from discussion.moderation import hiding


class HideForm(WritingForm):
    """Why a post is hidden."""

    reason = Line(
        label="Reason",
        help_text="The class reads it in place of the post. The post can be shown again at any time.",
        max_length=REASON_LENGTH,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": "Give a reason: nothing is hidden in silence here."},
    )

    def __init__(self, *args: object, post: Post, actor: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post, self.actor = post, actor

    def act(self) -> Post:
        return hiding.hide_post(post=self.post, actor=self.actor, **self.cleaned_data)
