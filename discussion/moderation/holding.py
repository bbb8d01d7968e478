"""Why a post waits for a teacher before the class reads it.

A machine never hides: it holds what nobody has read yet, says why, and leaves the rest to people. What the class can
read already therefore stays; only an edit that would have been held is refused. Posts of teachers, and what is for
the teachers alone, wait for nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.text import Truncator

from discussion.models import Alert, ModerationEvent, Post, SectionApproval, Thread
from discussion.models.moderation import REASON_LENGTH
from discussion.moderation.personal_data import personal_data_in
from discussion.moderation.self_harm import sounds_like_self_harm
from discussion.moderation.standing import Standing, standing_in
from discussion.moderation.watch_words import watched_words_in
from discussion.refusals import Refused
from discussion.writing.markdown import plain_words, render

READ_FIRST_IN_CLASS = "In this class a teacher reads what is written before the class does."
READ_FIRST_ON_SECTION = "A teacher reads what is written about this section before the class does."
READ_FIRST_OF_STUDENT = "A teacher reads posts of this author before the class does."
ALARMING = "It sounds as if somebody might get hurt."
RELEASED = "Its author changed the text, and nothing is left in it to wait for."
#: So much of what was found is repeated.
QUOTED = 40


class EditHeld(Refused):
    """The new text of a post that the class reads already would wait for a teacher."""

    def __init__(self, found: "Review") -> None:
        self.is_alarming = found.is_alarming
        super().__init__(
            f"Not changed yet. {found.held_for} The class can read your post already, so a change cannot wait for a "
            "teacher: take that out and save again, or write it as a new post, which your teacher reads first."
        )


@dataclass(frozen=True)
class Review:
    """What the site found in a text: ``reasons`` to hold it, and whether a teacher must look at once."""

    reasons: tuple[str, ...] = ()
    is_alarming: bool = False

    @property
    def held_for(self) -> str:
        return Truncator(" ".join(self.reasons)).chars(REASON_LENGTH)


def review(standing: Standing, thread: Thread, body: str, *, title: str = "", private: bool = False) -> Review:
    """Look through what somebody is about to post in a thread. ``private`` is what only teachers will read.

    What stands in the section itself is no secret, so it holds nothing. May cause a query.
    """
    if standing.teaches:
        return Review()
    text = "\n".join([title, body, plain_words(render(body))])
    is_alarming = sounds_like_self_harm(text)
    reasons = () if private else tuple(_reasons(standing, thread, text, is_alarming))
    return Review(reasons, is_alarming)


def review_edit(post: Post, body: str) -> Review:
    """The same for a new text of a post. Raises ``Refused`` if the class reads the post already and may not read this.

    A call for help is heard even then.
    """
    thread = post.thread
    standing = standing_in(thread.assignment.classroom, post.author)
    standing.require_writing()
    title = thread.title if post.is_opening else ""
    found = review(standing, thread, body, title=title, private=post.private_to_id is not None)
    if found.held_for and not post.is_held:
        if found.is_alarming:
            raise_alert(post, unsaved=body)
        raise EditHeld(found)
    return found


def _reasons(standing: Standing, thread: Thread, text: str, is_alarming: bool) -> Iterator[str]:
    if is_alarming:
        yield ALARMING
    for word in watched_words_in(text, standing.talk.watch_words):
        yield f"It contains “{_quoted(word)}”, which this class looks at first."
    for finding in personal_data_in(text):
        if finding.words not in thread.section.body:
            yield f"It contains what looks like {finding.kind}: “{_quoted(finding.words)}”."
    if reason := _read_first(standing, thread):
        yield reason


def _read_first(standing: Standing, thread: Thread) -> str:
    if standing.talk.approves_first:
        return READ_FIRST_IN_CLASS
    if standing.is_read_first:
        return READ_FIRST_OF_STUDENT
    here = SectionApproval.objects.filter(assignment=thread.assignment_id, section=thread.section_id)
    return READ_FIRST_ON_SECTION if here.exists() else ""


def _quoted(words: str) -> str:
    return Truncator(words).chars(QUOTED)


def note_holding(post: Post, found: Review) -> None:
    """Leave the record of a post that was just stored: that it was held, and an alert if it sounds alarming."""
    if found.held_for:
        ModerationEvent.objects.create(
            classroom=post.thread.assignment.classroom,
            post=post,
            action=ModerationEvent.Action.HOLD,
            reason=found.held_for,
            at=post.created_at,
        )
    note_edit(post, found)


def note_release(post: Post) -> None:
    """Leave the record of a held post that the class reads now, because its author took out what it waited for."""
    ModerationEvent.objects.create(
        classroom=post.thread.assignment.classroom,
        post=post,
        action=ModerationEvent.Action.RELEASE,
        reason=RELEASED,
        at=post.edited_at,
    )


def note_edit(post: Post, found: Review) -> None:
    """A post that is held already is held once."""
    if found.is_alarming:
        raise_alert(post)


def raise_alert(post: Post, *, unsaved: str = "") -> None:
    """Call a teacher to a post. ``unsaved`` are words that it was to say, and which were not stored in it."""
    fields = {"words": unsaved, "seen_by": None, "seen_at": None}
    Alert.objects.update_or_create(post=post, defaults=fields)
