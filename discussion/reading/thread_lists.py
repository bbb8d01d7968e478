"""The threads on a section: what a teacher asks the class, then the others by page, each with what was said in it."""

import datetime
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef

from classroom.models import Assignment, Section
from discussion.models import Post, Thread
from discussion.reading.activity import activity_of, counts_by
from discussion.reading.authors import opener_of
from discussion.rights import Reader
from discussion.writing.audiences import who_sees
from discussion.writing.words import THE_CLASS, Audience

THREADS_ON_A_PAGE = 50
NEVER = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True)
class ThreadList:
    """What is ``pinned`` stands above the others; ``unanswered`` counts the questions without an answer.

    Each thread has its ``activity``, ``None`` where no post is shown any more, and says whether it ``is_answered``
    and ``is_closed``.
    """

    pinned: list[Thread]
    page: Page
    unanswered: int


def thread_list(
    assignment: Assignment,
    section: Section,
    reader: Reader,
    at: datetime.datetime,
    *,
    number: int = 1,
    oldest_first: bool = False,
    unanswered_only: bool = False,
) -> ThreadList:
    """Return the threads that the user can see, where a post was shown last comes first. Causes three queries."""
    posts = Post.objects.visible_to(reader.user).filter(thread__assignment=assignment, thread__section=section)
    counts = counts_by("thread", posts, reader)
    threads = _threads(assignment, section, reader, at)
    if oldest_first:
        threads.reverse()
    else:
        threads.sort(key=lambda thread: counts[thread.pk].newest if thread.pk in counts else NEVER, reverse=True)
    unanswered = [thread for thread in threads if is_open_question(thread)]
    pinned = [thread for thread in threads if thread.is_pinned]
    others = unanswered if unanswered_only else [thread for thread in threads if not thread.is_pinned]
    page = Paginator(others, THREADS_ON_A_PAGE).get_page(number)
    on_page = {thread.pk for thread in (*pinned, *page)}
    activity = activity_of("thread", {pk: of for pk, of in counts.items() if pk in on_page}, posts, reader)
    for thread in (*pinned, *page):
        thread.activity = activity.get(thread.pk)
    return ThreadList(pinned=pinned, page=page, unanswered=len(unanswered))


def is_open_question(thread: Thread) -> bool:
    """Whether the thread asks something that nobody has answered yet. What a teacher asks waits for no answer."""
    is_question = thread.kind == Thread.Kind.QUESTION and not thread.is_pinned
    return is_question and not thread.is_answered and thread.opening_state == Post.State.VISIBLE


def _seen_by(thread: Thread, reader: Reader) -> str:
    """Who sees the thread, if it is not the whole class."""
    audience = Audience(thread.group, thread.private_to)
    return "" if audience == THE_CLASS else who_sees(audience, reader)


def _threads(assignment: Assignment, section: Section, reader: Reader, at: datetime.datetime) -> list[Thread]:
    """The newest first."""
    here = Thread.objects.visible_to(reader.user).filter(assignment=assignment, section=section).with_title()
    answers = Post.objects.visible_to(reader.user).answers().filter(thread=OuterRef("pk"))
    threads = list(
        here.annotate(is_answered=Exists(answers))
        .select_related("opened_by", "group", "private_to", "talking_point")
        .order_by("-pk")
    )
    for thread in threads:
        thread.assignment = assignment
        thread.opener = opener_of(thread, reader)
        thread.seen_by = _seen_by(thread, reader)
        thread.is_closed = not thread.is_open(at)
    return threads
