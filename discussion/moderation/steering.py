"""What a teacher does to a whole thread: ask the class, put it first, set its dates, close it, move it.

``at`` is when it was done, now if nothing is said.
"""

import datetime
import uuid
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import Truncator

from classroom.models import Assignment, Section, TalkingPoint, User
from discussion.models import ModerationEvent, Thread
from discussion.models.threads import TITLE_LENGTH
from discussion.writing.deeds import open_thread
from discussion.writing.storing import locked
from discussion.writing.words import Words


@dataclass(frozen=True)
class Course:
    """Where a thread stands and how long it runs."""

    section: Section
    is_pinned: bool
    is_locked: bool
    due_at: datetime.datetime | None = None
    locks_at: datetime.datetime | None = None


@transaction.atomic
def steer(
    *, thread: Thread, course: Course, actor: User, reason: str = "", at: datetime.datetime | None = None
) -> None:
    """Give the thread a new course. Closing, opening again and moving are recorded with the reason.

    Raises ``ValueError`` for a section of another article.
    """
    if course.section.article_id != thread.assignment.article_id:
        raise ValueError("The section belongs to another article.")
    before = locked(thread)
    Thread.objects.filter(pk=thread.pk).update(**vars(course))
    for action in _actions(before, course):
        ModerationEvent.objects.create(
            classroom=before.assignment.classroom,
            thread=thread,
            actor=actor,
            action=action,
            reason=reason,
            at=at or timezone.now(),
        )


def _actions(before: Thread, course: Course) -> list[str]:
    """What goes into the record."""
    actions = []
    if course.is_locked != before.is_locked:
        actions.append(ModerationEvent.Action.LOCK if course.is_locked else ModerationEvent.Action.UNLOCK)
    if course.section.pk != before.section_id:
        actions.append(ModerationEvent.Action.MOVE)
    return actions


def ask_the_class(*, assignment: Assignment, point: TalkingPoint, teacher: User) -> Thread:
    """Open a pinned thread with the talking point as its first post, or return the one that there is, pinned again.

    Raises ``Refused`` where no thread can be opened.
    """
    asked = {"assignment": assignment, "talking_point": point}
    if Thread.objects.filter(**asked).update(is_pinned=True):
        return Thread.objects.get(**asked)
    try:
        with transaction.atomic():
            opening = open_thread(
                assignment=assignment,
                section=point.section,
                author=teacher,
                title=Truncator(point.text).chars(TITLE_LENGTH),
                words=Words(body=point.text),
                token=uuid.uuid4(),
                is_pinned=True,
            )
            Thread.objects.filter(pk=opening.thread_id).update(talking_point=point)
            return opening.thread
    except IntegrityError:  # another click was quicker
        return Thread.objects.get(**asked)
