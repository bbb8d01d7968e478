"""What a page of a thread shows: posts in reading order with what the reader may do to each.

The order comes from the keys of the whole thread, the rows only for the page, so that a thread of 10,000 posts costs
as many queries as one of three.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef

from classroom.models import Classroom, Membership
from discussion.models import Alert, Appeal, FirstPost, ModerationEvent, Post, Report, Thread
from discussion.models.posts import PostQuerySet
from discussion.reading.activity import first_words
from discussion.reading.authors import Author, author_of
from discussion.reading.moderated import Moderated, moderated
from discussion.reading.quotations import text_fragment
from discussion.reading.trees import Place, flatten
from discussion.rights import Rights
from discussion.writing.audiences import who_sees
from discussion.writing.markdown import render
from discussion.writing.words import Audience

PAGE_SIZE = 200
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
    is_new: bool = False
    told: Moderated = field(default_factory=Moderated)

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
    def help_texts(self) -> tuple[str, ...]:
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
    def may_restore(self) -> bool:
        return self.rights.may_restore(self.post)


@dataclass(frozen=True)
class ThreadPage:
    """One page of a thread. ``newest_seen`` is the highest number among the posts that the reader may see."""

    entries: list[Entry]
    number: int
    count: int
    newest_seen: int

    @property
    def is_last(self) -> bool:
        return self.number == self.count


def thread_page(
    thread: Thread, rights: Rights, *, number: int = 1, holding: int | None = None, new_after: int | None = None
) -> ThreadPage:
    """Return the page with this number, or the one that holds a post. A number past the end gives the last page.

    Posts of others with a number above ``new_after`` are marked as new. Causes three queries, four if replies on
    the page answer posts on an earlier one.
    """
    posts = Post.objects.visible_to(rights.user).filter(thread=thread)
    keys = list(posts.order_by("pk").values_list("pk", "parent", "number"))
    places = flatten((pk, parent) for pk, parent, _ in keys)
    count = max(1, -(-len(places) // PAGE_SIZE))
    number = page_number(places, holding) if holding else max(1, min(number, count))
    shown = places[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    return ThreadPage(
        entries=_entries(posts, shown, thread.assignment.classroom, rights, new_after=new_after),
        number=number,
        count=count,
        newest_seen=max((number or 0 for _, _, number in keys), default=0),
    )


def single_entry(post: Post, rights: Rights) -> Entry:
    """Return one post at its place, as it stands under the post that it answers. Causes four queries."""
    posts = Post.objects.visible_to(rights.user).filter(thread=post.thread_id)
    place = next(place for place in _places(posts) if place.pk == post.pk)
    classroom = post.thread.assignment.classroom
    return _entries(posts, [place], classroom, rights, beside={post.parent_id})[0]


def page_number_of(post: Post, rights: Rights) -> int:
    """Return the number of the page that holds the post. Causes a query."""
    return page_number(_places(Post.objects.visible_to(rights.user).filter(thread=post.thread_id)), post.pk)


def page_number(places: list[Place], pk: int) -> int:
    index = next((index for index, place in enumerate(places) if place.pk == pk), 0)
    return index // PAGE_SIZE + 1


def _places(posts: PostQuerySet) -> list[Place]:
    return flatten(posts.order_by("pk").values_list("pk", "parent"))


def _entries(
    posts: PostQuerySet,
    places: list[Place],
    classroom: Classroom,
    rights: Rights,
    *,
    beside: Iterable[int | None] = (),
    new_after: int | None = None,
) -> list[Entry]:
    on_page = {place.pk for place in places}
    rows = _rows(posts, on_page)
    parents = rows | _rows(posts, {row.parent_id for row in rows.values()} - {None} - on_page)
    roles = _roles(classroom)
    told = moderated(rows.values(), classroom, rights)
    return [
        Entry(
            post=post,
            depth=place.depth,
            role=roles.get(post.author_id, ""),
            parent=parents.get(post.parent_id),
            quotes_parent=place.depth > DEEPEST_INDENT
            or (post.parent_id is not None and post.parent_id not in on_page.union(beside)),
            rights=rights,
            is_new=new_after is not None and (post.number or 0) > new_after and not rights.is_own(post),
            told=told,
        )
        for place in places
        if (post := rows.get(place.pk))
    ]


def _rows(posts: PostQuerySet, pks: set[int]) -> dict[int, Post]:
    """The posts with their authors, and whether they called a teacher."""
    alerts = Exists(Alert.objects.filter(post=OuterRef("pk")))
    return posts.select_related("author", "private_to", "first_version").annotate(is_alarming=alerts).in_bulk(pks)


def _roles(classroom: Classroom) -> dict[int, str]:
    """What the class's teachers and assistants are, also those who have left: the badge is for what they wrote."""
    members = classroom.memberships.exclude(role=Membership.Role.STUDENT)
    return {member.user_id: member.get_role_display().capitalize() for member in members}
