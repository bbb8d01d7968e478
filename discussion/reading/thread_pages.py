"""What a page of a thread shows: posts in reading order with what the reader may do to each.

The order comes from the keys of the whole thread, the rows only for the page, so that a thread of 10,000 posts costs
as many queries as one of three.
"""

from dataclasses import dataclass

from discussion.models import Post, Thread
from discussion.reading.activity import first_words
from discussion.reading.authors import Author, author_of
from discussion.reading.entries import Entry, entries_at
from discussion.reading.folding import Run, fold
from discussion.reading.thread_trees import thread_tree
from discussion.rights import Rights


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
    tree = thread_tree(thread.pk, rights.user, newest_first=newest_first)
    number = tree.page_number(holding) if holding else max(1, min(number, tree.page_count))
    shown = tree.on_page(number)
    rows = tree.rows(shown, tree.answer)
    answer = rows.get(tree.answer)
    return ThreadPage(
        entries=entries_at(tree, shown, rows, thread, rights, new_after=new_after, asked_for=holding),
        number=number,
        count=tree.page_count,
        newest_seen=tree.newest,
        elsewhere=tree.numbers_elsewhere(shown),
        answer=Answer(answer, author_of(answer, rights)) if answer and answer.is_shown else None,
        newest_first=newest_first,
    )


def single_entry(post: Post, rights: Rights) -> Entry:
    """Return one post at its place, as it stands under the post that it answers. Causes as many queries."""
    tree = thread_tree(post.thread_id, rights.user)
    place = next(place for place in tree.places if place.pk == post.pk)
    return entries_at(tree, [place], tree.rows([place]), post.thread, rights, beside={post.parent_id})[0]


def page_number_of(post: Post, rights: Rights) -> int:
    """Return the number of the page that holds the post. Causes a query."""
    return thread_tree(post.thread_id, rights.user).page_number(post.pk)
