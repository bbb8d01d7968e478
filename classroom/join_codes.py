"""The code by which a student finds the class."""

import secrets

#: 32 characters that nobody mistakes for one another (no 0, 1, I, O): eight of them make 40 bits.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8


def make() -> str:
    """Return a fresh code of 40 random bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def shown(code: str) -> str:
    """The code as it is read out: ``ABCD-2345``."""
    return f"{code[:4]}-{code[4:]}"


def as_typed(text: str) -> str:
    """What somebody typed, without the spaces, dashes and small letters that people add."""
    return "".join(character for character in text.upper() if character.isalnum())[:LENGTH]
