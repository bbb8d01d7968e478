"""Threads, posts and replies."""

import uuid

from django import forms

from classroom.models import Assignment, Section, User
from discussion.forms.accepting import AcceptingForm
from discussion.forms.base import MARKDOWN_HINT, Line, Text, WritingForm, body_field, has_ink
from discussion.models import Post, Thread
from discussion.models.posts import BODY_LENGTH
from discussion.models.threads import TITLE_LENGTH
from discussion.writing import deeds
from discussion.writing.markdown import plain_words, render
from discussion.writing.words import Words


class PostForm(AcceptingForm):
    """A new post. ``token`` is the number of the form; a form without one gets one."""

    body = body_field(label="Your post", help_text=MARKDOWN_HINT)
    token = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args: object, author: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.author = author

    def clean_body(self) -> str:
        body = self.cleaned_data["body"]
        if not has_ink(plain_words(render(body))):
            raise forms.ValidationError("Nothing in this would be seen on the page. Write some words.")
        return body

    def clean_token(self) -> uuid.UUID:
        return self.cleaned_data["token"] or uuid.uuid4()

    @property
    def words(self) -> Words:
        return Words(body=self.cleaned_data["body"])

    def refuse(self, refusal: deeds.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, deeds.AlreadyPosted):
            self.renew(token=uuid.uuid4())


class ThreadForm(PostForm):
    """A new thread with its first post."""

    title = Line(
        label="What is it about?",
        max_length=TITLE_LENGTH,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": "Say in a few words what the thread is about."},
    )
    field_order = ["title", "body", "token"]

    def __init__(self, *args: object, assignment: Assignment, section: Section, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.assignment, self.section = assignment, section
        self.ask_to_accept(assignment.classroom, self.author)

    def act(self) -> Post:
        return deeds.open_thread(
            assignment=self.assignment,
            section=self.section,
            author=self.author,
            title=self.cleaned_data["title"],
            words=self.words,
            token=self.cleaned_data["token"],
        )


class SuggestionForm(forms.Form):
    """What an address may put into the form for a new thread; nonsense counts as nothing."""

    title = Line(required=False, max_length=TITLE_LENGTH)
    body = Text(required=False, max_length=BODY_LENGTH)

    @property
    def suggested(self) -> dict[str, str]:
        return self.cleaned_data if self.is_valid() else {}


class ReplyForm(PostForm):
    """An answer to a post or, without ``parent``, to the thread."""

    def __init__(self, *args: object, thread: Thread, parent: Post | None = None, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.thread, self.parent = thread, parent
        self.ask_to_accept(thread.assignment.classroom, self.author)
        self.fields["body"].label = "Your reply" if parent else "Add to this thread"

    def act(self) -> Post:
        return deeds.reply(
            thread=self.thread,
            parent=self.parent,
            author=self.author,
            words=self.words,
            token=self.cleaned_data["token"],
        )


class EditForm(WritingForm):
    """A new text for a post. ``version`` is the one that was read when the form was opened."""

    body = body_field(label="Your post", help_text=MARKDOWN_HINT)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)

    clean_body = PostForm.clean_body

    def __init__(self, *args: object, post: Post, **kwargs: object) -> None:
        super().__init__(*args, initial={"body": post.body, "version": post.version}, **kwargs)
        self.post = post
        self.fields["body"].widget.attrs["rows"] = "12"

    def act(self) -> Post:
        return deeds.edit_post(post=self.post, **self.cleaned_data)

    def refuse(self, refusal: deeds.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, deeds.EditConflict):
            self.renew(version=self.post.version)
