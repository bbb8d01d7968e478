"""Settings are stored when a teacher changes them, and go along when a class begins again."""

import datetime
from collections.abc import Collection

from django.db import transaction

from classroom.models import Assignment, Membership, Section
from discussion.models import AssignmentTalk, ClassTalk, MemberTalk, SectionApproval
from discussion.moderation.guides import copy_guide
from discussion.writing.first_posts import keep_earlier_ones


@transaction.atomic
def save_class_talk(talk: ClassTalk, *, read_first: Collection[Membership]) -> ClassTalk:
    """Store the settings of a class, and of which of its students posts are read first."""
    talk.save()
    MemberTalk.objects.filter(membership__classroom=talk.classroom).exclude(membership__in=read_first).update(
        approves_first=False
    )
    for member in read_first:
        MemberTalk.objects.update_or_create(membership=member, defaults={"approves_first": True})
    return talk


@transaction.atomic
def save_assignment_talk(talk: AssignmentTalk, *, read_first: Collection[Section]) -> AssignmentTalk:
    """Store the settings of an assignment, and on which of the text's sections posts are read first.

    Where students write before they read from now on, those who have written keep seeing what they saw.
    """
    talk.save()
    approvals = SectionApproval.objects.filter(assignment=talk.assignment)
    approvals.filter(section__is_current=True).exclude(section__in=read_first).delete()
    for section in read_first:
        approvals.get_or_create(assignment=talk.assignment, section=section)
    if talk.posts_first:
        keep_earlier_ones(talk)
    return talk


def copy_settings(*, original: Assignment, copy: Assignment, **_signal: object) -> None:
    """Give ``copy`` the rules of ``original``, its dates as far from the opening as they were. Talk and groups stay."""
    _copy_class_talk(original, copy)
    copy_guide(original=original.classroom, copy=copy.classroom)
    talk = AssignmentTalk.objects.filter(assignment=original).first()
    if talk is not None:
        later = copy.opens_at - original.opens_at
        talk.due_at, talk.locks_at = _moved(talk.due_at, later), _moved(talk.locks_at, later)
        talk.pk, talk.assignment = None, copy
        talk._state.adding = True
        talk.save()
    approved = original.section_approvals.filter(section__is_current=True).values_list("section", flat=True)
    SectionApproval.objects.bulk_create(SectionApproval(assignment=copy, section_id=section) for section in approved)


def _copy_class_talk(original: Assignment, copy: Assignment) -> None:
    talk = ClassTalk.objects.filter(classroom=original.classroom_id).first()
    if talk is None or ClassTalk.objects.filter(classroom=copy.classroom_id).exists():
        return
    talk.pk, talk.classroom = None, copy.classroom
    talk._state.adding = True
    talk.save()


def _moved(moment: datetime.datetime | None, later: datetime.timedelta) -> datetime.datetime | None:
    return moment and moment + later
