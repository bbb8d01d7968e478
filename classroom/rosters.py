"""What a teacher changes about a class: who is in it, its code, a student's PIN."""

import os
import secrets
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from django.db import transaction

from classroom import enrolment, join_codes, pins, throttle
from classroom.models import Classroom, Membership
from classroom.models.people import MembershipQuerySet
from classroom.pseudonyms import pseudonym_key
from classroom.roster_files import Entry

NEW_PIN_DIGITS = 6


@dataclass(frozen=True)
class Plan:
    """What a list does to a class: who comes in, who is in it already, and who was removed and stays out."""

    new: list[Entry]
    known: list[Entry]
    removed: list[Entry]


@dataclass(frozen=True)
class Slip:
    """What a student needs to sign in. The PIN is nowhere else: it is kept as a hash only."""

    name: str
    pin: str


def plan(classroom: Classroom, entries: Iterable[Entry]) -> Plan:
    """Sort the entries by whether the class has a student of that name. Causes one query."""
    is_active = dict(classroom.memberships.students().values_list("pseudonym_key", "is_active"))
    sorted_: dict[bool | None, list[Entry]] = {None: [], True: [], False: []}
    for entry in entries:
        sorted_[is_active.get(pseudonym_key(entry.name))].append(entry)
    return Plan(new=sorted_[None], known=sorted_[True], removed=sorted_[False])


def bring_in(classroom: Classroom, entries: Iterable[Entry]) -> list[Slip]:
    """Make students of those whom the class does not have; all or none. Returns their slips.

    Whoever is in the class already keeps name and PIN, so the same list may come twice. The PINs of a long list take
    their time to be hashed, which is done before anything is locked: meanwhile others save their answers.
    """
    entries = list(entries)
    slips = [Slip(entry.name, entry.pin or make_pin()) for entry in plan(classroom, entries).new]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        hashes = dict(pool.map(lambda slip: (slip.name, pins.hashed(slip.pin)), slips))
    with transaction.atomic():
        Classroom.objects.select_for_update().get(pk=classroom.pk)  # of two lists at once the second sees the first
        new = {entry.name for entry in plan(classroom, entries).new}
        slips = [slip for slip in slips if slip.name in new]
        enrolment.make_students(classroom, {slip.name: hashes[slip.name] for slip in slips})
    return slips


def students_among(members: MembershipQuerySet) -> MembershipQuerySet:
    """Those that a teacher may remove or give a new PIN: students who have no place at the teacher's desk."""
    return members.students().filter(user__is_staff=False, user__is_superuser=False)


def remove(members: MembershipQuerySet) -> int:
    """Take students out of their class; answers and posts stay. Returns how many left.

    Their sessions end with it: every page asks who is in a class now (``backends``).
    """
    return students_among(members).filter(is_active=True).update(is_active=False)


def take_back(members: MembershipQuerySet) -> int:
    """Put removed students back into their class. Returns how many came back."""
    return students_among(members).filter(is_active=False).update(is_active=True, is_paused=False)


def pause(members: MembershipQuerySet) -> int:
    """Keep students out for a while; they stay on the list and in the scores. Returns how many were paused."""
    return students_among(members).filter(is_active=True, is_paused=False).update(is_paused=True)


def end_pause(members: MembershipQuerySet) -> int:
    """Let paused students in again. Returns how many may come back."""
    return students_among(members).filter(is_paused=True).update(is_paused=False)


def make_pin() -> str:
    """Return random digits."""
    return f"{secrets.randbelow(10**NEW_PIN_DIGITS):0{NEW_PIN_DIGITS}d}"


def give_new_pin(student: Membership) -> str:
    """Set a random PIN and return it; it is kept as a hash only. Sessions under the old PIN end.

    Who has tried too often may come in with it at once.
    """
    pin = make_pin()
    student.user.password = pins.hashed(pin)
    student.user.save(update_fields=["password"])
    throttle.open_pin_doors(student.pk)
    return pin


def set_open(classroom: Classroom, is_open: bool) -> None:
    """Let new students in, or no more. Those who are in the class are not concerned."""
    classroom.is_open = is_open
    classroom.save(update_fields=["is_open"])


def renew_join_code(classroom: Classroom) -> str:
    """Give the class another code; the old one lets nobody in any more. Returns the new one."""
    classroom.join_code = join_codes.make()
    classroom.save(update_fields=["join_code"])
    return classroom.join_code
