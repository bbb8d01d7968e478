"""What a teacher changes about a class: who is in it, its code, a student's PIN."""

import secrets

from classroom import join_codes, pins, throttle
from classroom.models import Classroom, Membership
from classroom.models.people import MembershipQuerySet

NEW_PIN_DIGITS = 6


def students_among(members: MembershipQuerySet) -> MembershipQuerySet:
    """Those that a teacher may remove or give a new PIN: students who have no place at the teacher's desk."""
    return members.students().filter(user__is_staff=False, user__is_superuser=False)


def remove(members: MembershipQuerySet) -> int:
    """Take students out of their class; answers and posts stay. Returns how many left.

    They keep their session, but every page asks who is in the class now, so none of the class's opens any more.
    """
    return students_among(members).filter(is_active=True).update(is_active=False)


def take_back(members: MembershipQuerySet) -> int:
    """Put removed students back into their class. Returns how many came back."""
    return students_among(members).filter(is_active=False).update(is_active=True)


def give_new_pin(student: Membership) -> str:
    """Set a random PIN and return it; it is kept as a hash only. Sessions under the old PIN end.

    Who has tried too often may come in with it at once.
    """
    pin = f"{secrets.randbelow(10**NEW_PIN_DIGITS):0{NEW_PIN_DIGITS}d}"
    student.user.password = pins.hashed(pin)
    student.user.save(update_fields=["password"])
    throttle.open_pin_doors(student.pk)
    return pin


def renew_join_code(classroom: Classroom) -> str:
    """Give the class another code; the old one lets nobody in any more. Returns the new one."""
    classroom.join_code = join_codes.make()
    classroom.save(update_fields=["join_code"])
    return classroom.join_code
