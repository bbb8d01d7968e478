"""What is new to a reader since the last visit, over all texts of all classes that go on."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, Max, OuterRef, Q

from classroom.models import Assignment, Membership, User
from discussion.models import Mention, Post, Thread
from discussion.models.posts import PostQuerySet
from discussion.models.threads import teaching
from discussion.reading.activity import first_words
from discussion.reading.authors import Author, author_of
from discussion.rights import Reader
from discussion.writing.marks import MOST_THREADS

THREADS_ON_A_PAGE = 30
#: Who was written to by more people than this reads on in the threads.
MOST_LETTERS = 20


@dataclass(frozen=True)
class NewPost:
    """A post that is new to the reader, with the name under which the reader sees its author, and its thread."""

    post: Post
    author: Author
    thread: Thread
    names_reader: bool = False

    @property
    def words(self) -> str:
        return first_words(self.post)


@dataclass(frozen=True)
class NewInThread:
    """A thread with ``count`` posts that are new, and the newest of them."""

    count: int
    newest: NewPost

    @property
    def thread(self) -> Thread:
        return self.newest.thread


@dataclass(frozen=True)
class News:
    """``seen`` says of every thread with something new up to which number, as ``mark_read`` takes it."""

    count: int
    seen: dict[int, int]
    page: Page
    letters: list[NewPost]

    @property
    def by_text(self) -> list[tuple[Assignment, list[NewInThread]]]:
        grouped = groupby(self.page, key=lambda new: new.thread.assignment)
        return [(assignment, list(threads)) for assignment, threads in grouped]


def unread_posts(user: User) -> PostQuerySet:
    """What the user has not read, in classes that go on."""
    going_on = Post.objects.visible_to(user).filter(thread__assignment__classroom__is_archived=False)
    return going_on.unread_by(user).order_by()


def unread_by_text(user: User) -> dict[int, int]:
    """How many posts are new to the user, by the assignment's key; without any it is missing. Causes a query."""
    return dict(unread_posts(user).values_list("thread__assignment").annotate(Count("pk")))


def news_for(user: User, *, number: int = 1) -> News:
    """What is new, the texts and threads with the newest posts first. Causes a query if there is nothing, or five."""
    rows = list(
        unread_posts(user)
        .values_list("thread__assignment", "thread")
        .annotate(count=Count("pk"), newest=Max("pk"), up_to=Max("number"))
    )
    newest_of_text: dict[int, int] = {}
    for assignment, _, _, newest, _ in rows:
        newest_of_text[assignment] = max(newest, newest_of_text.get(assignment, 0))
    rows.sort(key=lambda row: (newest_of_text[row[0]], row[3]), reverse=True)
    page = Paginator(rows, THREADS_ON_A_PAGE).get_page(number)
    letters = _letters(user) if rows else []
    wanted = {newest: thread for _, thread, _, newest, _ in page.object_list} | {
        pk: thread for pk, thread, _ in letters
    }
    posts = _new_posts(wanted, user)
    page.object_list = [NewInThread(count, posts[newest]) for _, _, count, newest, _ in page.object_list]
    return News(
        count=sum(count for _, _, count, _, _ in rows),
        seen={thread: up_to for _, thread, _, _, up_to in rows[:MOST_THREADS]},
        page=page,
        letters=[replace(posts[pk], names_reader=names_reader) for pk, _, names_reader in letters],
    )


def prompts_for(user: User, at: datetime.datetime) -> list[Thread]:
    """What teachers ask the user, as a student, and still can be answered, the first due first. Causes a query."""
    answers = Post.objects.filter(thread=OuterRef("pk"), author=user).exclude(state=Post.State.WITHDRAWN)
    asked = Thread.objects.visible_to(user).filter(~Exists(answers), ~teaching(user), is_pinned=True)
    threads = [thread for thread in asked.with_place().order_by("pk") if thread.is_open(at)]
    return sorted(threads, key=lambda thread: thread.due or datetime.datetime.max.replace(tzinfo=datetime.UTC))


def _letters(user: User) -> list[tuple[int, int, bool]]:
    """Posts that name the user, reply to the user or are for the user alone, the newest first: their keys, the keys of
    their threads, and whether they name the user. Causes a query, which asks for keys and no more: it goes over all
    that is new.
    """
    own = Post.objects.filter(author=user)
    names_user = Q(pk__in=Mention.objects.filter(user=user).values("post"))
    to_user = names_user | Q(parent__in=own.values("pk")) | Q(private_to=user) | Q(thread__private_to=user)
    # Sorted here: told of an order and a limit, PostgreSQL goes through all posts one by one.
    letters = unread_posts(user).filter(to_user).values_list("pk", "thread", names_user)
    return sorted(letters, reverse=True)[:MOST_LETTERS]


def _new_posts(wanted: Mapping[int, int], user: User) -> dict[int, NewPost]:
    """Posts by their keys, given with those of their threads. Causes three queries if any are wanted."""
    if not wanted:
        return {}
    posts = Post.objects.select_related("author").in_bulk(wanted)
    threads = Thread.objects.with_place().in_bulk(wanted.values())
    taught = set(Membership.objects.teachers().classes_of(user).values_list("classroom", flat=True))
    return {pk: _new_post(post, threads[wanted[pk]], user, taught) for pk, post in posts.items()}


def _new_post(post: Post, thread: Thread, user: User, taught: set[int]) -> NewPost:
    reader = Reader(user, teaches=thread.assignment.classroom_id in taught)
    return NewPost(post, author_of(post, reader), thread)
