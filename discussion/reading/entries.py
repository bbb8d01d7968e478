"""A post at its place on a page, with what the reader may read of it and do to it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from classroom.models import Membership
from discussion.models import Appeal, FirstPost, ModerationEvent, Post, Report, Thread
from discussion.reading.activity import first_words
from discussion.reading.authors import Author, author_of
from discussion.reading.moderated import Moderated, moderated
from discussion.reading.quotations import text_fragment
from discussion.reading.thread_trees import ThreadTree
from discussion.reading.trees import Place
from discussion.rights import Rights
from discussion.writing.audiences import who_sees
from discussion.writing.markdown import render
from discussion.writing.words import Audience

#: Deeper replies stand no further to the right; they say in words what they answer.
DEEPEST_INDENT = 4


@dataclass(frozen=True)
class Entry:
    """A post at its place. What the reader may not read is not in it, except for teachers in ``hidden_html``.

    Without a ``parent`` it answers the thread as a whole, or something that the reader may not see.
    """

    post: Post
    depth: int
    role: str
    parent: Post | None
    quotes_parent: bool
    rights: Rights
    begins_branch: bool
    is_new: bool = False
    is_asked_for: bool = False
    told: Moderated = field(default_factory=Moderated)

    @property
    def is_wanted(self) -> bool:
        """Whether the reader comes for this very post."""
        return self.is_new or self.is_asked_for

    @property
    def seen_by(self) -> str:
        """Who reads the post, if that is not everybody who reads the thread."""
        if self.post.private_to_id is None:
            return ""
        return who_sees(Audience(private_to=self.post.private_to), self.rights)

    @property
    def answers_what_is_private(self) -> bool:
        return self.post.parent_id is not None and self.parent is None

    @property
    def indent(self) -> int:
        return min(self.depth, DEEPEST_INDENT)

    @property
    def level(self) -> int:
        return self.depth + 1

    @property
    def html(self) -> str:
        """Of what is held, too: nobody but its author and the teachers comes to see it."""
        return self.post.body_html if self.post.can_be_edited else ""

    @property
    def author(self) -> Author:
        return author_of(self.post, self.rights)

    @property
    def parent_author(self) -> Author | None:
        return author_of(self.parent, self.rights) if self.parent else None

    @property
    def badge(self) -> str:
        """What the author is in the class, as long as the reader may know who it is."""
        return self.role if self.names_author and self.author.is_known else ""

    @property
    def quote(self) -> str:
        return self.post.quote if self.html else ""

    @property
    def text_fragment(self) -> str:
        return text_fragment(self.quote)

    @property
    def earlier_versions(self) -> int:
        """How many there are for a teacher to read; what was withdrawn is nobody's to read."""
        is_kept = self.rights.teaches and not self.post.is_withdrawn
        return self.post.version - 1 if is_kept else 0

    @property
    def hidden_html(self) -> str:
        """For its author, and for a teacher who thinks about restoring it."""
        return self.post.body_html if self.post.is_hidden and (self.is_own or self.rights.teaches) else ""

    @property
    def hiding(self) -> ModerationEvent | None:
        return self.told.hidings.get(self.post.pk)

    @property
    def appeal(self) -> Appeal | None:
        """What the author said to the last hiding: for the author and the teachers."""
        return getattr(self.hiding, "appeal", None) if self.is_own or self.rights.teaches else None

    @property
    def may_answer_back(self) -> bool:
        return self.is_own and self.post.is_hidden and self.hiding is not None and self.appeal is None

    @property
    def report(self) -> Report | None:
        """The reader's own, the last one."""
        return self.told.reports.get(self.post.pk)

    @property
    def help_texts(self) -> tuple[tuple[str, str], ...]:
        return self.told.help_texts if self.post.pk in self.told.alarming else ()

    @property
    def first_version(self) -> FirstPost | None:
        """What the author wrote before reading the others, for the teachers."""
        return getattr(self.post, "first_version", None) if self.rights.teaches else None

    @property
    def first_html(self) -> str:
        """The same as it was then, where the post says something else by now."""
        first = self.first_version
        is_same = self.post.is_shown and first is not None and first.body == self.post.body
        return render(first.body) if first and not is_same else ""

    @property
    def names_author(self) -> bool:
        """A stub names its author to the author and to teachers only."""
        return self.post.is_shown or self.is_own or self.rights.teaches

    @property
    def parent_words(self) -> str:
        return first_words(self.parent) if self.parent else ""

    @property
    def is_own(self) -> bool:
        return self.rights.is_own(self.post)

    @property
    def may_reply(self) -> bool:
        return self.rights.may_reply(self.post)

    @property
    def may_edit(self) -> bool:
        return self.rights.may_edit(self.post)

    @property
    def may_withdraw(self) -> bool:
        return self.rights.may_withdraw(self.post)

    @property
    def may_narrow(self) -> bool:
        return self.rights.may_narrow(self.post)

    @property
    def may_approve(self) -> bool:
        return self.rights.may_approve(self.post)

    @property
    def may_report(self) -> bool:
        """Again only after the last report was seen to."""
        return self.rights.may_report(self.post) and (self.report is None or self.report.settled_by is not None)

    @property
    def may_hide(self) -> bool:
        return self.rights.may_hide(self.post)

    @property
    def may_choose_answer(self) -> bool:
        return self.rights.may_choose_answer(self.post)

    @property
    def may_endorse(self) -> bool:
        return self.rights.may_endorse(self.post)

    @property
    def is_answer(self) -> bool:
        return self.post.is_answer and self.post.is_shown

    @property
    def endorsed_by(self) -> str:
        """The name of the teacher who stands behind the post."""
        return self.post.endorsed_by.shown_name if self.post.endorsed_by and self.post.is_shown else ""

    @property
    def is_late(self) -> bool:
        """Whether a student wrote it when the thread was over. What opens a thread is never late."""
        due = self.rights.thread.due
        return bool(due and self.post.created_at > due and not self.role and not self.post.is_opening)

    @property
    def may_restore(self) -> bool:
        return self.rights.may_restore(self.post)


def entries_at(
    tree: ThreadTree,
    places: list[Place],
    rows: dict[int, Post],
    thread: Thread,
    rights: Rights,
    *,
    beside: Iterable[int | None] = (),
    new_after: int | None = None,
    asked_for: int | None = None,
) -> list[Entry]:
    on_page = {place.pk for place in places}.union(beside)
    told = moderated([rows[place.pk] for place in places if place.pk in rows], thread.assignment.classroom, rights)
    return [
        Entry(
            post=post,
            depth=place.depth,
            role=Membership.Role(post.author_role).label.capitalize() if post.author_role else "",
            parent=rows.get(post.parent_id),
            quotes_parent=place.depth > DEEPEST_INDENT
            or (post.parent_id is not None and post.parent_id not in on_page),
            rights=rights,
            begins_branch=tree.begins_branch(place),
            is_new=new_after is not None and (post.number or 0) > new_after and not rights.is_own(post),
            is_asked_for=place.pk == asked_for,
            told=told,
        )
        for place in places
        if (post := rows.get(place.pk))
    ]
