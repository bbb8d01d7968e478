"""A student may not write for the time being, and still reads everything.

This is about the talk alone: a membership that is paused opens nothing of the class at all.
"""

from django.db import transaction

from classroom.models import Membership, User
from discussion.models import MemberTalk, ModerationEvent


def pause_member(*, member: Membership, actor: User, reason: str) -> None:
    """Pausing who is paused already changes nothing."""
    _set(member, actor, is_paused=True, action=ModerationEvent.Action.PAUSE, reason=reason)


def resume_member(*, member: Membership, actor: User, reason: str = "") -> None:
    _set(member, actor, is_paused=False, action=ModerationEvent.Action.RESUME, reason=reason)


@transaction.atomic
def _set(member: Membership, actor: User, *, is_paused: bool, action: str, reason: str) -> None:
    talk, _ = MemberTalk.objects.get_or_create(membership=member)
    # Of two at once one finds nothing to change, and leaves no record.
    if MemberTalk.objects.filter(pk=talk.pk, is_paused=not is_paused).update(is_paused=is_paused):
        ModerationEvent.objects.create(
            classroom=member.classroom, member=member, actor=actor, action=action, reason=reason
        )
