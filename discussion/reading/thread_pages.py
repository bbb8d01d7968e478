"""What a page of a thread shows: posts in reading order with what the reader may do to each.

The order comes from the keys of the whole thread, the rows only for the page, so that a thread of 10,000 posts costs
as many queries as one of three.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Subquery

from classroom.models import Membership, User
from discussion.models import Alert, Appeal, FirstPost, ModerationEvent, Post, Report, Thread
from discussion.models.posts import PostQuerySet
from discussion.reading.activity import first_words
from discussion.reading.authors import Author, author_of
from discussion.reading.folding import Run, fold
from discussion.reading.moderated import Moderated, moderated
from discussion.reading.quotations import text_fragment
from discussion.reading.trees import Place, flatten
from discussion.rights import Rights
from discussion.writing.audiences import who_sees
from discussion.writing.markdown import render
from discussion.writing.words import Audience

PAGE_SIZE = 50
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


@dataclass(frozen=True)
class Answer:
    """The post that answers the question of the thread."""

    post: Post
    author: Author

    @property
    def words(self) -> str:
        return first_words(self.post)


@dataclass(frozen=True)
class ThreadPage:
    """One page of a thread. ``newest_seen`` is the highest number among the posts that the reader may see, and
    ``elsewhere`` has the numbers of those by others that may be read on other pages.
    """

    entries: list[Entry]
    number: int
    count: int
    newest_seen: int
    elsewhere: frozenset[int] = frozenset()
    answer: Answer | None = None
    newest_first: bool = False

    @property
    def has_new(self) -> bool:
        return any(entry.is_new for entry in self.entries)

    @property
    def runs(self) -> list[Run]:
        return fold(self.entries)

    @property
    def is_last(self) -> bool:
        return self.number == self.count


def thread_page(
    thread: Thread,
    rights: Rights,
    *,
    number: int = 1,
    holding: int | None = None,
    new_after: int | None = None,
    newest_first: bool = False,
) -> ThreadPage:
    """Return the page with this number, or the one that holds a post. A number past the end gives the last page.

    Posts of others with a number above ``new_after`` are marked as new. Causes two queries, and those of ``moderated``.
    """
    tree = _tree(thread.pk, rights.user, newest_first=newest_first)
    count = max(1, -(-len(tree.places) // PAGE_SIZE))
    number = tree.page_number(holding) if holding else max(1, min(number, count))
    shown = tree.places[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    rows = tree.rows(shown, tree.answer)
    answer = rows.get(tree.answer)
    return ThreadPage(
        entries=_entries(tree, shown, rows, thread, rights, new_after=new_after, asked_for=holding),
        number=number,
        count=count,
        newest_seen=tree.newest,
        elsewhere=tree.numbers_elsewhere(shown),
        answer=Answer(answer, author_of(answer, rights)) if answer and answer.is_shown else None,
        newest_first=newest_first,
    )


def single_entry(post: Post, rights: Rights) -> Entry:
    """Return one post at its place, as it stands under the post that it answers. Causes as many queries."""
    tree = _tree(post.thread_id, rights.user)
    place = next(place for place in tree.places if place.pk == post.pk)
    return _entries(tree, [place], tree.rows([place]), post.thread, rights, beside={post.parent_id})[0]


def page_number_of(post: Post, rights: Rights) -> int:
    """Return the number of the page that holds the post. Causes a query."""
    return _tree(post.thread_id, rights.user).page_number(post.pk)


@dataclass(frozen=True)
class _Tree:
    """What the keys of the posts tell that the reader may see: places in reading order, parents, which one is marked
    as the answer, the highest number, and the numbers of what may be read of others.
    """

    posts: PostQuerySet
    parents: dict[int, int | None]
    places: list[Place]
    answer: int | None
    newest: int
    numbers: dict[int, int]

    def numbers_elsewhere(self, places: list[Place]) -> frozenset[int]:
        here = {place.pk for place in places}
        return frozenset(number for pk, number in self.numbers.items() if pk not in here)

    def page_number(self, pk: int) -> int:
        index = next((index for index, place in enumerate(self.places) if place.pk == pk), 0)
        return index // PAGE_SIZE + 1

    def rows(self, places: list[Place], *beside: int | None) -> dict[int, Post]:
        """Fetch the posts at these places and those that they answer, with what a page says of them."""
        pks = {place.pk for place in places}
        return _rows(self.posts, (pks | {self.parents[pk] for pk in pks} | set(beside)) - {None})

    def begins_branch(self, place: Place) -> bool:
        return place.depth == 0 or self.parents[place.pk] == self.places[0].pk


def _tree(thread: int, reader: User, *, newest_first: bool = False) -> _Tree:
    posts = Post.objects.visible_to(reader).filter(thread=thread)
    keys = list(posts.order_by("pk").values_list("pk", "parent", "is_answer", "number", "state", "author"))
    parents = {pk: parent for pk, parent, *_ in keys}
    return _Tree(
        posts=posts,
        parents=parents,
        places=flatten(parents.items(), newest_first=newest_first),
        answer=next((pk for pk, _, is_answer, *_ in keys if is_answer), None),
        newest=max((number or 0 for _, _, _, number, *_ in keys), default=0),
        numbers={
            pk: number
            for pk, _, _, number, state, author in keys
            if state == Post.State.VISIBLE and author != reader.pk
        },
    )


def _entries(
    tree: _Tree,
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


def _rows(posts: PostQuerySet, pks: set[int]) -> dict[int, Post]:
    """The posts with their authors and their authors' roles, and whether they called a teacher."""
    alerts = Exists(Alert.objects.filter(post=OuterRef("pk")))
    rows = posts.select_related("author", "private_to", "first_version", "endorsed_by")
    return rows.annotate(is_alarming=alerts, author_role=_author_role()).in_bulk(pks)


def _author_role() -> Subquery:
    """What an author who is no student is in the class, or was: the badge is for what was written."""
    members = Membership.objects.filter(user=OuterRef("author"), classroom=OuterRef("thread__assignment__classroom"))
    return Subquery(members.exclude(role=Membership.Role.STUDENT).values("role")[:1])
