"""How a post comes into a thread: one writer at a time, with all that must hold when it is stored."""

import datetime
from dataclasses import asdict

from classroom.models import User
from discussion.models import Post, Thread
from discussion.moderation import holding
from discussion.moderation.standing import standing_in
from discussion.refusals import Refused
from discussion.writing.first_posts import due_first
from discussion.writing.mentions import find_names, note_mentions
from discussion.writing.words import Words

NEEDS_NAME = "Posts carry their names in this class. To post this with your name, send it again."


def locked(thread: Thread) -> Thread:
    """Return the thread as it is now, and make others who write in it wait until the transaction ends."""
    return (
        Thread.objects.locked().select_related("assignment__classroom", "assignment__talk", "section").get(pk=thread.pk)
    )


def make_post(thread: Thread, words: Words, *, author: User, at: datetime.datetime, **fields: object) -> Post:
    """Store a post in a thread that nobody else writes in now: just made, or ``locked``. Raises ``Refused``."""
    standing = standing_in(thread.assignment.classroom, author)
    standing.require_posting()
    if words.is_anonymous and not standing.may_leave_name_out:
        raise Refused(NEEDS_NAME)
    title = thread.title if fields.get("is_opening") else ""
    found = holding.review(standing, thread, words.body, title=title, private=fields.get("private_to") is not None)
    due = None if standing.teaches else due_first(author, thread.assignment, thread.section)
    adds_to_own = thread.opened_by_id == author.pk and not fields.get("is_opening")
    if due and not (adds_to_own or fields.get("private_to") or found.is_alarming):
        due.require(words)
    named = find_names(words.body, thread=thread, author=author, private_to=fields.get("private_to"))
    post = Post.objects.create(
        thread=thread,
        author=author,
        created_at=at,
        body_html=named.html,
        **place_in(thread, found, at),
        **asdict(words),
        **fields,
    )
    if named.users:
        note_mentions(post, named)
    holding.note_holding(post, found)
    if due:
        due.keep(post)
    return post


def place_in(thread: Thread, found: holding.Review, at: datetime.datetime) -> dict[str, object]:
    """Where a post comes to stand in a ``locked`` thread: held, without a number, or next."""
    if found.held_for:
        return {"state": Post.State.HELD, "held_for": found.held_for}
    return {"state": Post.State.VISIBLE, "held_for": "", "number": next_number(thread), "shown_at": at}


def next_number(thread: Thread) -> int:
    """Give out a number in a thread that is ``locked``: posts come to be read in the order of their numbers, by which
    an open page asks for what is new.
    """
    thread.last_number += 1
    thread.save(update_fields=["last_number"])
    return thread.last_number
