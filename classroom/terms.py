"""The same texts for another class: next term begins where the last one left off, with nobody in it and no talk."""

import datetime

from django.db import transaction

from classroom import enrolment
from classroom.models import Assignment, Classroom, Membership
from classroom.signals import assignment_copied


@transaction.atomic
def begin_again(*, classroom: Classroom, name: str, starts_at: datetime.datetime) -> Classroom:
    """Return a new class with the teachers and the texts of the old one, which stays as it is.

    The first text opens at ``starts_at``; all dates keep their distance from it. Students, answers and posts stay
    behind; what the quiz of an assignment takes along is decided above (``assignment_copied``).
    """
    begun = Classroom.objects.create(name=name, time_zone=classroom.time_zone)
    for teacher in classroom.memberships.current().teachers().select_related("user"):
        enrolment.enrol(classroom=begun, user=teacher.user, role=Membership.Role(teacher.role))
    given = list(classroom.assignments.order_by("opens_at", "pk"))
    for original in given:
        copy = _copied(original, begun, starts_at - given[0].opens_at)
        assignment_copied.send(sender=Assignment, original=original, copy=copy)
    return begun


def _copied(original: Assignment, classroom: Classroom, later: datetime.timedelta) -> Assignment:
    def moved(moment: datetime.datetime | None) -> datetime.datetime | None:
        return moment and moment + later

    return Assignment.objects.create(
        classroom=classroom,
        article=original.article,
        term=original.term,
        opens_at=original.opens_at + later,
        due_at=moved(original.due_at),
        closes_at=moved(original.closes_at),
    )
