"""What people write, and the query strings of pages that go on.

A form that writes takes its context by keyword. ``submit`` does the deed and returns its post; ``None`` means that the
form now has errors and shows what was typed.
"""

import unicodedata
import uuid

from django import forms

from classroom.models import Assignment, Section, User
from discussion import moderating, talking
from discussion.markdown import plain_words, render
from discussion.models import Post, Thread
from discussion.models.moderation import REASON_LENGTH
from discussion.models.posts import BODY_LENGTH
from discussion.models.threads import TITLE_LENGTH

MARKDOWN_HINT = "You can write **bold**, *italic*, > a quotation, - a list, and [a link](https://example.org)."
#: Larger than any row number a database gives.
NO_NUMBER_SO_LARGE = 2**53


def has_ink(text: str) -> bool:
    """Whether anything in the text can be seen: more than spaces, marks of direction and the like."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


class Line(forms.CharField):
    """One line of text in which something can be read."""

    def to_python(self, value: object) -> str:
        line = " ".join(super().to_python(value).split())
        return line if has_ink(line) else ""


class Text(forms.CharField):
    """Text of several lines. Its length is checked here and not by the browser, which would cut a paste in silence."""

    widget = forms.Textarea

    def __init__(self, **kwargs: object) -> None:
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: object) -> str:
        text = super().to_python(value).replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip()
        return text if has_ink(text) else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        return {"dir": "auto", "rows": "5"}


def body_field(**kwargs: object) -> Text:
    return Text(
        max_length=BODY_LENGTH,
        error_messages={
            "required": "Write something first: there is no text yet.",
            "max_length": f"This is too long: at most {BODY_LENGTH:,} characters, and it has %(show_value)d.",
        },
        **kwargs,
    )


class WritingForm(forms.Form):
    """Base of the forms that write."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)

    def submit(self) -> Post | None:
        if not self.is_valid():
            return None
        try:
            return self.act()
        except talking.Refused as refusal:
            self.refuse(refusal)
            return None

    def act(self) -> Post:
        raise NotImplementedError

    def refuse(self, refusal: talking.Refused) -> None:
        self.add_error(None, str(refusal))

    def renew(self, **values: object) -> None:
        """Show hidden fields with new values beside what was typed."""
        self.data = self.data.copy()
        for name, value in values.items():
            self.data[self.add_prefix(name)] = str(value)


class PostForm(WritingForm):
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

    def refuse(self, refusal: talking.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, talking.AlreadyPosted):
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

    def act(self) -> Post:
        return talking.open_thread(
            assignment=self.assignment, section=self.section, author=self.author, **self.cleaned_data
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
        self.fields["body"].label = "Your reply" if parent else "Add to this thread"

    def act(self) -> Post:
        return talking.reply(thread=self.thread, parent=self.parent, author=self.author, **self.cleaned_data)


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
        return talking.edit_post(post=self.post, **self.cleaned_data)

    def refuse(self, refusal: talking.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, talking.EditConflict):
            self.renew(version=self.post.version)


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
        return moderating.hide_post(post=self.post, actor=self.actor, **self.cleaned_data)


class PageForm(forms.Form):
    """Where in a list to go on, from an address; nonsense counts as the beginning."""

    page = forms.IntegerField(required=False, min_value=1, max_value=NO_NUMBER_SO_LARGE)

    @property
    def number(self) -> int:
        return (self.cleaned_data.get("page") if self.is_valid() else None) or 1


class NewsForm(forms.Form):
    """What an open page knows: the newest post it has seen, and the newest it has told of."""

    after = forms.IntegerField(min_value=0, max_value=NO_NUMBER_SO_LARGE)
    told = forms.IntegerField(required=False, min_value=0, max_value=NO_NUMBER_SO_LARGE)
