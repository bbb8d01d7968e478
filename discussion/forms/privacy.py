"""Making a post more private."""

from typing import Any

from django import forms

from discussion.forms.audience import LEAVE_NAME_OUT
from discussion.forms.base import WritingForm
from discussion.models import Post
from discussion.rights import Rights
from discussion.writing.audiences import audience_of, who_sees
from discussion.writing.privacy import leave_name_out, make_private


class NarrowForm(WritingForm):
    """What can still be made more private about a post."""

    is_anonymous = forms.BooleanField(label=LEAVE_NAME_OUT, required=False)
    is_private = forms.BooleanField(label="Only my teachers see this", required=False)

    def __init__(self, *args: object, post: Post, rights: Rights, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.post, self.author = post, rights.user
        self.who_sees = who_sees(audience_of(post), rights)
        if not rights.may_leave_name_out(post):
            del self.fields["is_anonymous"]
        if post.private_to_id is not None:
            del self.fields["is_private"]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not any(data.values()):
            raise forms.ValidationError("Choose what to change, or go back to the thread.")
        return data

    def act(self) -> Post:
        if self.cleaned_data.get("is_anonymous"):
            leave_name_out(post=self.post, author=self.author)
        if self.cleaned_data.get("is_private"):
            make_private(post=self.post, author=self.author)
        return self.post
