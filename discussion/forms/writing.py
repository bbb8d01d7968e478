"""Threads, posts and replies."""

import uuid

from django import forms

from classroom.models import Assignment, Section
from discussion.forms.accepting import AcceptingForm
from discussion.forms.audience import AudienceFields
from discussion.forms.base import Line, Text
from discussion.forms.words import BodyForm, QuotingForm
from discussion.models import Post, Thread
from discussion.models.posts import BODY_LENGTH, QUOTE_LENGTH
from discussion.models.threads import TITLE_LENGTH
from discussion.moderation.help import help_texts
from discussion.moderation.holding import EditHeld
from discussion.rights import Reader
from discussion.writing import deeds
from discussion.writing.audiences import Audiences, audience_of, audiences_for_reply, audiences_for_thread, who_sees
from discussion.writing.languages import language_of
from discussion.writing.words import Words

#: What a form says that has not been asked.
UNSAID = {"body": "", "quote": "", "language": "", "is_anonymous": False}


class PostForm(AudienceFields, QuotingForm, AcceptingForm):
    """A new post. ``token`` is the number of the form; a form without one gets one."""

    token = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args: object, writer: Reader, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.writer = writer
        self.fields["language"].initial = language_of(writer.user.language)

    def offer(self, audiences: Audiences, assignment: Assignment) -> None:
        """Finish the form for whom it can be written for."""
        self.ask_to_accept(assignment.classroom, self.writer.user, self.writer.standing)
        may_leave_name_out = self.standing.may_leave_name_out
        self.offer_audiences(audiences, assignment, self.writer, may_leave_name_out=may_leave_name_out)

    def clean_token(self) -> uuid.UUID:
        return self.cleaned_data["token"] or uuid.uuid4()

    @property
    def writing(self) -> dict[str, object]:
        """What the deeds take that make a post."""
        return {
            "author": self.writer.user,
            "words": Words(**{name: self.cleaned_data.get(name) or default for name, default in UNSAID.items()}),
            "audience": self.chosen_audience,
            "token": self.cleaned_data["token"],
        }

    def refuse(self, refusal: deeds.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, deeds.AlreadyPosted):
            self.renew(token=uuid.uuid4())


#: What each kind is for, in the words of whoever opens a thread.
KINDS = [
    (Thread.Kind.QUESTION, "A question", "You want to know something. One reply can be marked as the answer."),
    (Thread.Kind.DISCUSSION, "A discussion", "There is more than one view of it, and you want to hear others."),
    (Thread.Kind.NOTE, "A note", "You noticed something worth sharing. Nobody has to reply."),
]


class ThreadForm(PostForm):
    """A new thread with its first post. A teacher's can be pinned above the others."""

    kind = forms.ChoiceField(
        label="What kind of thread is it?",
        choices=[(kind, name) for kind, name, _ in KINDS],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what kind of thread it is: a question, a discussion or a note."},
    )
    title = Line(
        label="What is it about?",
        max_length=TITLE_LENGTH,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": "Say in a few words what the thread is about."},
    )
    is_pinned = forms.BooleanField(
        label="Ask the whole class",
        help_text="It stands above the other threads, and everybody is asked to answer.",
        required=False,
    )
    field_order = ["kind", "title", "body", "quote", "language", "is_pinned", "audience", "is_anonymous", "token"]

    def __init__(self, *args: object, assignment: Assignment, section: Section, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.assignment, self.section = assignment, section
        self.offer(audiences_for_thread(assignment, self.writer), assignment)
        if not self.writer.teaches:
            del self.fields["is_pinned"]

    @property
    def kinds(self) -> list[tuple[forms.BoundField, str]]:
        """The radio buttons, each with what its kind is for."""
        return [(button, hint) for button, (_, _, hint) in zip(self["kind"], KINDS, strict=True)]

    def act(self) -> Post:
        return deeds.open_thread(
            assignment=self.assignment,
            section=self.section,
            kind=self.cleaned_data["kind"],
            title=self.cleaned_data["title"],
            is_pinned=self.cleaned_data.get("is_pinned", False),
            **self.writing,
        )


class SuggestionForm(forms.Form):
    """What an address may put into the form for a new thread; nonsense counts as nothing."""

    kind = forms.ChoiceField(required=False, choices=Thread.Kind)
    title = Line(required=False, max_length=TITLE_LENGTH)
    quote = Text(required=False, max_length=QUOTE_LENGTH)
    body = Text(required=False, max_length=BODY_LENGTH)

    @property
    def suggested(self) -> dict[str, str]:
        return self.cleaned_data if self.is_valid() else {}


class ReplyForm(PostForm):
    """An answer to a post or, without ``parent``, to the thread."""

    def __init__(self, *args: object, thread: Thread, parent: Post | None = None, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.thread, self.parent, self.section = thread, parent, thread.section
        self.fields["body"].label = "Your reply" if parent else "Add to this thread"
        self.offer(audiences_for_reply(thread, parent, self.writer), thread.assignment)

    def act(self) -> Post:
        return deeds.reply(thread=self.thread, parent=self.parent, **self.writing)


class EditForm(BodyForm):
    """A new text for a post. ``version`` is the one that was read when the form was opened.

    ``help_texts`` say where help is, if the text sounds as if its author needs it.
    """

    help_texts: tuple[tuple[str, str], ...] = ()
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)

    def __init__(
        self, *args: object, post: Post, reader: Reader, initial: dict[str, str] | None = None, **kwargs: object
    ) -> None:
        as_it_is = {name: getattr(post, name) for name in ("body", "language", "version")}
        super().__init__(*args, initial=initial or as_it_is, **kwargs)
        self.post = post
        self.who_sees = who_sees(audience_of(post), reader)
        self.fields["body"].widget.attrs["rows"] = "12"

    def act(self) -> Post:
        return deeds.edit_post(post=self.post, **self.cleaned_data)

    def refuse(self, refusal: deeds.Refused) -> None:
        super().refuse(refusal)
        if isinstance(refusal, deeds.EditConflict):
            self.renew(version=self.post.version)
        if isinstance(refusal, EditHeld) and refusal.is_alarming:
            self.help_texts = help_texts(self.post.thread.assignment.classroom)
