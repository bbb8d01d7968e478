"""Slows down whoever guesses codes and PINs, without locking out a class that shares one address."""

import datetime
import hashlib
import secrets

from django.utils import timezone

from classroom.models import FailedTry

WINDOW = datetime.timedelta(minutes=15)
#: Wrong class codes from one network in the window. A whole class behind one address must be able to mistype.
MOST_WRONG_CODES = 100
#: Wrong PINs for one student from one network in the window.
MOST_WRONG_PINS = 8
#: Wrong passwords for one account at the teacher's desk from one network in the window.
MOST_WRONG_PASSWORDS = 10


class TooManyTries(Exception):
    """Somebody should wait before the next try."""


def code_door(network: str) -> str:
    return f"code from {network}"


def pin_door(membership_pk: int, network: str) -> str:
    """One student from one network: guessing elsewhere never locks the student out of the classroom."""
    return f"pin {membership_pk} from {network}"


def open_pin_doors(membership_pk: int) -> None:
    """Forget the wrong PINs of one student, wherever they were tried."""
    FailedTry.objects.filter(door__startswith=f"pin {membership_pk} from ").delete()


def password_door(username: str, network: str) -> str:
    """One account from one network, known or not: a name of any length and script fits as its hash."""
    return f"password {hashlib.sha256(username.casefold().encode()).hexdigest()[:32]} from {network}"


def knock(door: str, most: int) -> None:
    """Raise ``TooManyTries`` if the door has seen ``most`` failures within the window. Causes a query."""
    if FailedTry.objects.filter(door=door, at__gt=timezone.now() - WINDOW).count() >= most:
        raise TooManyTries


def note_failure(door: str) -> None:
    """Keep a failure, and now and then clear away those that no longer count."""
    now = timezone.now()
    FailedTry.objects.create(door=door, at=now)
    if secrets.randbelow(50) == 0:
        FailedTry.objects.filter(at__lte=now - WINDOW).delete()
