"""What the reader's margin says of a section beside what was said last: what is asked there."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from classroom.models import Assignment, User
from discussion.models import Post, Thread
from discussion.reading.thread_lists import is_open_question


@dataclass
class Asked:
    """The newest thread in which a teacher asks the class, and how many questions have no answer yet."""

    prompt: Thread | None = None
    unanswered: int = 0


def asked_by_section(assignment: Assignment, user: User) -> dict[int, Asked]:
    """What the user can see of it, by the section's key. Causes a query."""
    answers = Post.objects.visible_to(user).answers().filter(thread=OuterRef("pk"))
    asking = Thread.objects.visible_to(user).filter(Q(is_pinned=True) | Q(kind=Thread.Kind.QUESTION))
    threads = asking.filter(assignment=assignment).with_title().annotate(is_answered=Exists(answers))
    asked: dict[int, Asked] = {}
    for thread in threads.order_by("-pk"):
        here = asked.setdefault(thread.section_id, Asked())
        here.unanswered += is_open_question(thread)
        if thread.is_pinned and thread.opening_state == Post.State.VISIBLE:
            here.prompt = here.prompt or thread
    return asked
