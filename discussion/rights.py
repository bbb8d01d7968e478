"""Who may do what in a thread. Pages offer by it and deeds are refused by it."""

import datetime
from dataclasses import dataclass, field

from classroom.models import Classroom, User
from discussion.models import Post, Thread
from discussion.moderation.standing import Standing, standing_in


@dataclass(frozen=True)
class Reader:
    """Who reads what a class says. Teachers see who wrote without name. ``standing`` spares forms to ask once more."""

    user: User
    teaches: bool
    standing: Standing | None = field(default=None, kw_only=True)


@dataclass(frozen=True)
class Rights(Reader):
    """What a user who can see a thread may do in it."""

    thread: Thread
    may_post: bool
    is_paused: bool = False
    pause_reason: str = ""
    may_go_unnamed: bool = False

    def is_own(self, post: Post) -> bool:
        return post.author_id == self.user.pk

    def may_reply(self, post: Post) -> bool:
        return self.may_post and post.is_shown

    def may_edit(self, post: Post) -> bool:
        return self.may_post and post.can_be_edited and self.is_own(post)

    def may_withdraw(self, post: Post) -> bool:
        """Taking back one's own words is possible in a closed thread, too."""
        return post.can_be_edited and self.is_own(post)

    def may_approve(self, post: Post) -> bool:
        return self.teaches and post.is_held

    def may_narrow(self, post: Post) -> bool:
        """Whether a student's own post can still be made more private, in a closed thread, too."""
        is_read = post.is_shown or post.is_held
        can_be = post.private_to_id is None or self.may_leave_name_out(post)
        return self.is_own(post) and not self.teaches and is_read and can_be

    def may_leave_name_out(self, post: Post) -> bool:
        return self.is_own(post) and self.may_go_unnamed and not post.is_anonymous

    def may_hide(self, post: Post) -> bool:
        return self.teaches and post.can_be_edited

    def may_report(self, post: Post) -> bool:
        """Who teaches need not: they see to it themselves."""
        return post.is_shown and not (self.teaches or self.is_own(post))

    def may_choose_answer(self, post: Post) -> bool:
        """Whoever asked, and teachers, choose among the replies that all who read the question read."""
        asks = self.teaches or self.thread.opened_by_id == self.user.pk
        is_reply = post.is_shown and not post.is_opening and post.private_to_id == self.thread.private_to_id
        return asks and is_reply and self.thread.kind == Thread.Kind.QUESTION

    def may_endorse(self, post: Post) -> bool:
        """A teacher stands behind what others wrote."""
        return self.teaches and post.is_shown and not self.is_own(post)

    def may_restore(self, post: Post) -> bool:
        return self.teaches and post.is_hidden


def reader_in(classroom: Classroom, user: User) -> Reader:
    """Return how the user reads in a class that ``access`` gave. Causes a query."""
    standing = standing_in(classroom, user)
    return Reader(user=user, teaches=standing.teaches, standing=standing)


def rights_in(thread: Thread, user: User, at: datetime.datetime) -> Rights:
    """Return the user's rights at a time in a thread that ``access.fetch`` gave. Causes a query."""
    standing = standing_in(thread.assignment.classroom, user)
    return Rights(
        user=user,
        teaches=standing.teaches,
        standing=standing,
        thread=thread,
        may_post=thread.is_open(at) and standing.may_write,
        is_paused=standing.is_paused,
        pause_reason=standing.pause_reason,
        may_go_unnamed=standing.may_leave_name_out,
    )
