"""A student's PIN, and how it is kept."""

from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password, make_password

PIN_LENGTHS = range(4, 13)


class PinHasher(PBKDF2PasswordHasher):
    """PBKDF2 at a fiftieth of the rounds that teachers' passwords get.

    Thirty students sign in within a minute at a lesson's start. A four-digit PIN has 10,000 values: no number of
    rounds protects a stolen one, so what guards it is the throttle (``classroom.throttle``), and the rounds only need
    to be cheap: 20,000 take 8 ms of CPU, the 1,000,000 of a password 400 ms (measured on one core of a 2.6 GHz EPYC).
    """

    algorithm = "pbkdf2_pin"
    iterations = 20_000


def hashed(pin: str) -> str:
    return make_password(pin, hasher=PinHasher.algorithm)


def matches(pin: str, kept: str) -> bool:
    """Whether the PIN is right; costs the same for right and wrong ones."""
    return check_password(pin, kept, preferred=PinHasher.algorithm)
