"""The author of a hidden post answers back, once for each hiding, and a teacher answers."""

from django.db import transaction
from django.utils import timezone

from classroom.models import User
from discussion.models import Appeal, ModerationEvent, Post
from discussion.moderation.hiding import restore_post
from discussion.refusals import Refused

SAID_ALREADY = "You have answered back already; your teacher reads it."
SHOWN_AGAIN = "Your post is shown again, so there is nothing to answer any more."
ANSWERED_ALREADY = "A colleague has answered this in the meantime."


def last_hiding(post: Post) -> ModerationEvent | None:
    """Causes a query."""
    return post.moderation_events.filter(action=ModerationEvent.Action.HIDE).first()


def answer_back(*, post: Post, text: str) -> Appeal:
    """Say something to the last hiding of a post, as its author. Raises ``Refused``."""
    hiding = last_hiding(post) if post.is_hidden else None
    if hiding is None:
        raise Refused(SHOWN_AGAIN)
    appeal, is_new = Appeal.objects.get_or_create(event=hiding, defaults={"text": text})
    if not is_new and appeal.text != text:
        raise Refused(SAID_ALREADY)
    return appeal


@transaction.atomic
def answer_appeal(*, appeal: Appeal, actor: User, answer: str, restores: bool) -> Appeal:
    """Answer the author, and show the post again or leave it hidden. Raises ``Refused`` if a colleague was quicker."""
    waiting = Appeal.objects.waiting().filter(pk=appeal.pk)
    if not waiting.update(answer=answer, answered_by=actor, answered_at=timezone.now()):
        raise Refused(ANSWERED_ALREADY)
    if restores:
        restore_post(post=appeal.event.post, actor=actor, reason=answer[:300])
    appeal.refresh_from_db()
    return appeal
