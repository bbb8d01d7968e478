"""Who teaches a class: its teachers ask colleagues in, as teachers or as assistants, and let them go.

An assistant sees, marks and moderates all that a teacher does, and changes nothing about the class itself: neither who
is in it, nor its code, PINs, settings and team.
"""

from django.db import transaction

from classroom.enrolment import enrol
from classroom.models import Classroom, Membership, User


class NoSuchTeacher(Exception):
    """Nobody with a place at the teacher's desk has this name, or the person is a student of the class."""


class LastTeacher(Exception):
    """A class keeps one teacher at least."""


def ask_in(classroom: Classroom, *, username: str, role: str) -> Membership:
    """Put a colleague into the team, or change the role there. Raises ``NoSuchTeacher`` or ``LastTeacher``."""
    colleague = User.objects.filter(username=username, is_staff=True, is_active=True).first()
    if colleague is None or classroom.memberships.students().filter(user=colleague).exists():
        raise NoSuchTeacher
    with transaction.atomic():
        membership = enrol(classroom=classroom, user=colleague, role=role)
        _require_teacher(classroom)
    return membership


@transaction.atomic
def let_go(member: Membership) -> None:
    """Take a colleague out of the team; marks and posts stay. Raises ``LastTeacher``."""
    member.is_active = False
    member.save(update_fields=["is_active"])
    _require_teacher(member.classroom)


def _require_teacher(classroom: Classroom) -> None:
    Classroom.objects.select_for_update().get(pk=classroom.pk)  # two who let each other go
    if not classroom.memberships.current().filter(role=Membership.Role.TEACHER).exists():
        raise LastTeacher
