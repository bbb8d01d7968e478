"""What anybody in a class does: open a thread, reply, edit and withdraw.

The caller has made sure that the user sees the thread and may do it; here is what must hold at the very moment.
``at`` is when it was done, now if nothing is said.
"""

import datetime
from collections.abc import Callable
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from classroom.models import Assignment, Section, User
from discussion.models import Post, PostRevision, Thread
from discussion.models.settings import assignment_talk
from discussion.moderation import holding
from discussion.refusals import Refused
from discussion.writing.audiences import bound_to, may_open_for, may_reply_for
from discussion.writing.mentions import find_names, note_mentions
from discussion.writing.storing import locked, make_post, place_in
from discussion.writing.words import THE_CLASS, Audience, Words


class AlreadyPosted(Refused):
    """The form was sent before, with another text."""

    def __init__(self) -> None:
        super().__init__("Your earlier text from this form is posted already. To post this one too, send it again.")


class EditConflict(Refused):
    """The post was changed since the form was opened."""

    def __init__(self) -> None:
        super().__init__(
            "This post was changed in the meantime, as shown above the form. Your text is still here: to put it in "
            "place of that, save again."
        )


CLASS_IS_OVER = "This class is over, so nothing can be written any more."
TALK_IS_CLOSED = "The talk about this text has been closed for new posts. Copy your text if you want to keep it."
THREAD_IS_CLOSED = "This thread has been closed for new posts. Copy your text if you want to keep it."
NOT_FOR_THESE = (
    "Who reads this has changed since the form was opened. Copy your text, go back to the thread, and write it there."
)
NO_LONGER_SHOWN = "This post is no longer shown, so it cannot be changed. Copy your text if you want to keep it."


def open_thread(
    *,
    assignment: Assignment,
    section: Section,
    author: User,
    title: str,
    words: Words,
    token: UUID,
    audience: Audience = THE_CLASS,
    kind: str = Thread.Kind.DISCUSSION,
    is_pinned: bool = False,
    at: datetime.datetime | None = None,
) -> Post:
    """Open a thread on a section of the assignment's article. Returns its first post.

    Raises ``Refused``, and ``ValueError`` for a section of another article.
    """
    if section.article_id != assignment.article_id:
        raise ValueError("The section belongs to another article.")

    at = at or timezone.now()

    def make() -> Post:
        if assignment.classroom.is_archived:
            raise Refused(CLASS_IS_OVER)
        if not assignment_talk(assignment).is_open(at):
            raise Refused(TALK_IS_CLOSED)
        if not may_open_for(audience, assignment, author):
            raise Refused(NOT_FOR_THESE)
        thread = Thread.objects.create(
            assignment=assignment,
            section=section,
            kind=kind,
            title=title,
            is_pinned=is_pinned,
            opened_by=author,
            group=audience.group,
            private_to=audience.private_to,
            created_at=at,
        )
        return make_post(
            thread,
            words,
            author=author,
            private_to=audience.private_to,
            token=token,
            is_opening=True,
            at=at,
        )

    return _once(author=author, body=words.body, token=token, make=make)


def reply(
    *,
    thread: Thread,
    parent: Post | None,
    author: User,
    words: Words,
    token: UUID,
    audience: Audience = THE_CLASS,
    at: datetime.datetime | None = None,
) -> Post:
    """Add a post to the thread, in answer to ``parent`` or, without one, to the thread as a whole.

    What answers something private is private to the same student, whatever the ``audience``. Raises ``Refused``, and
    ``ValueError`` for a parent in another thread.
    """
    if parent is not None and parent.thread_id != thread.pk:
        raise ValueError("The post that is answered belongs to another thread.")

    at = at or timezone.now()

    def make() -> Post:
        here = locked(thread)
        if not here.is_open(at):
            raise Refused(THREAD_IS_CLOSED)
        if parent is not None:
            parent.refresh_from_db(fields=["private_to"])
        if not may_reply_for(audience, here, parent, author):
            raise Refused(NOT_FOR_THESE)
        return make_post(
            here,
            words,
            parent=parent,
            author=author,
            private_to=bound_to(here, parent) or audience.private_to,
            token=token,
            at=at,
        )

    return _once(author=author, body=words.body, token=token, make=make)


def edit_post(
    *, post: Post, body: str, version: int, language: str | None = None, at: datetime.datetime | None = None
) -> Post:
    """Put a new text in place of the one that was read as ``version``, which is kept. Raises ``Refused``.

    A post that is held is held for what it says now; once there is nothing to hold it for, the class reads it. The
    language stays unless one is given; what is quoted stays.
    """
    at = at or timezone.now()
    if not post.thread.is_open(at):
        raise Refused(THREAD_IS_CLOSED)
    if not post.can_be_edited:
        raise Refused(NO_LONGER_SHOWN)
    language = post.language if language is None else language
    if (post.body, post.language) == (body, language):
        return post
    found = holding.review_edit(post, body)
    named = find_names(body, thread=post.thread, author=post.author, private_to=post.private_to)
    new = {"body": body, "body_html": named.html, "language": language, "edited_at": at, "version": F("version") + 1}
    new["endorsed_by"] = None  # for what it said before
    with transaction.atomic():
        thread = locked(post.thread)
        before = Post.objects.filter(pk=post.pk, version=version).values("version", "body", "body_html").first()
        was_held = post.is_held
        place = place_in(thread, found, at) if was_held else {}
        changed = Post.objects.filter(pk=post.pk, state=post.state, version=version).update(**new, **place)
        post.refresh_from_db(fields=[*new, "state", "number", "shown_at", "held_for"])
        if not changed:
            raise EditConflict if post.can_be_edited else Refused(NO_LONGER_SHOWN)
        PostRevision.objects.create(post=post, until=at, **before)
        holding.note_edit(post, found)
        if was_held and post.is_shown:
            holding.note_release(post)
        note_mentions(post, named)
    return post


def withdraw_post(post: Post) -> None:
    """Take a post back. What a teacher has hidden stays hidden."""
    Post.objects.filter(pk=post.pk, state__in=Post.AT_ITS_AUTHORS).update(state=Post.State.WITHDRAWN)
    post.refresh_from_db(fields=["state"])


def _once(*, author: User, body: str, token: UUID, make: Callable[[], Post]) -> Post:
    """Make the post unless the same form made it before; of two requests at once one makes it, both return it."""
    posted = Post.objects.filter(author=author, token=token).first()
    if posted is None:
        try:
            with transaction.atomic():
                return make()
        except IntegrityError:
            posted = Post.objects.get(author=author, token=token)
    if posted.body != body:
        raise AlreadyPosted
    return posted
