"""Where people write: under a section, at the end of a thread, under a post. Each box keeps what is begun in it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest

from classroom.models import Assignment, Section
from discussion.forms.writing import PostForm, ReplyForm, ThreadForm
from discussion.models import Draft, Post, Thread
from discussion.rights import Reader
from discussion.writing.drafts import discard_draft, draft_at
from discussion.writing.quotes import sentences_of

#: What a draft gives back to its form.
KEPT = ("kind", "title", "quote", "body", "language", "audience", "is_anonymous")


@dataclass(frozen=True)
class Box:
    """A place to write, by the name under which drafts are kept, and how its form is made."""

    request: HttpRequest
    assignment: Assignment
    section: Section
    place: str
    make_form: Callable[..., PostForm]

    @property
    def sentences(self) -> list[str]:
        """What can be quoted by choosing it."""
        return sentences_of(self.section.paragraphs)

    def form(self, suggested: dict[str, str] | None = None) -> PostForm:
        """What was sent, or a form to begin or go on with. Causes a query for the draft."""
        if self.request.method == "POST":
            return self._mine(self.make_form(self.request.POST))
        return self.fresh_form(suggested)

    def fresh_form(self, suggested: dict[str, str] | None = None) -> PostForm:
        draft = draft_at(self.assignment, self.request.user, self.place)
        return self._mine(self.make_form(initial=_merged(draft, suggested or {})), draft)

    def typed_form(self, **changes: object) -> PostForm:
        """A form with what was typed, not judged yet. Causes a query for the draft."""
        draft = draft_at(self.assignment, self.request.user, self.place)
        sent = self.make_form(self.request.POST)
        typed = {name: sent[name].data for name in sent.fields}
        return self._mine(self.make_form(initial=typed | changes), draft)

    def submit(self, form: PostForm) -> Post | None:
        """Post it; then its draft is no longer needed."""
        written = form.submit()
        if written:
            discard_draft(assignment=self.assignment, author=self.request.user, place=self.place)
        return written

    def _mine(self, form: PostForm, draft: Draft | None = None) -> PostForm:
        form.box, form.draft = self, draft
        return form


def box_on_section(request: HttpRequest, assignment: Assignment, section: Section, writer: Reader) -> Box:
    def make_form(*args: object, **kwargs: object) -> ThreadForm:
        return ThreadForm(*args, writer=writer, assignment=assignment, section=section, **kwargs)

    return Box(request, assignment, section, f"section-{section.pk}", make_form)


def box_in_thread(request: HttpRequest, thread: Thread, writer: Reader) -> Box:
    def make_form(*args: object, **kwargs: object) -> ReplyForm:
        return ReplyForm(*args, writer=writer, thread=thread, auto_id="add-%s", **kwargs)

    return Box(request, thread.assignment, thread.section, f"thread-{thread.pk}", make_form)


def box_under_post(request: HttpRequest, parent: Post, writer: Reader) -> Box:
    thread = parent.thread

    def make_form(*args: object, **kwargs: object) -> ReplyForm:
        auto_id = f"reply-{parent.pk}-%s"
        return ReplyForm(*args, writer=writer, thread=thread, parent=parent, auto_id=auto_id, **kwargs)

    return Box(request, thread.assignment, thread.section, f"post-{parent.pk}", make_form)


def _merged(draft: Draft | None, suggested: dict[str, str]) -> dict[str, object]:
    """The draft, and what an address suggests beside it: nothing that was begun is lost for it."""
    if draft is None:
        return dict(suggested)
    kept = {name: value for name in KEPT if (value := getattr(draft, name))}
    begun, more = draft.body, suggested.get("body", "")
    wanted = {name: value for name, value in suggested.items() if value}
    if begun:
        wanted["body"] = begun if more in begun else f"{begun}\n\n{more}"
    return kept | wanted
