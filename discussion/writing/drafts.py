"""What somebody has begun to write: kept until it is posted or thrown away, also over signing out."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from classroom.models import Assignment, User
from discussion.models import Draft, Post


def draft_at(assignment: Assignment, author: User, place: str) -> Draft | None:
    """What the author has begun there. Causes a query."""
    return Draft.objects.own(author).filter(assignment=assignment, place=place).first()


def keep_draft(
    *, assignment: Assignment, author: User, place: str, token: UUID | None = None, **typed: Any
) -> Draft | None:
    """Keep what was typed in place of what was kept there before. Nothing is kept of a form that is empty, or whose
    post has been made: a save on its way must not bring back what was posted.
    """
    is_posted = token is not None and Post.objects.filter(author=author, token=token).exists()
    if is_posted or not any(typed.get(name) for name in ("title", "quote", "body")):
        discard_draft(assignment=assignment, author=author, place=place)
        return None
    draft, _ = Draft.objects.update_or_create(
        assignment=assignment, author=author, place=place, defaults={**typed, "saved_at": timezone.now()}
    )
    return draft


def discard_draft(*, assignment: Assignment, author: User, place: str) -> None:
    Draft.objects.filter(assignment=assignment, author=author, place=place).delete()
