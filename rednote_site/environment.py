"""Reading yes and no from the environment strictly: a slip is refused in words, not taken for "no"."""

import os

from django.core.exceptions import ImproperlyConfigured

YES = {"true", "yes", "on", "1"}
NO = {"false", "no", "off", "0"}


def yes_or_no(name: str, *, default: bool) -> bool:
    """Return what the variable says, or ``default`` where it is missing or empty.

    Raises ``ImproperlyConfigured`` for anything that is neither yes nor no.
    """
    text = os.environ.get(name, "").strip().casefold()
    if text and text not in YES | NO:
        raise ImproperlyConfigured(f"{name}={os.environ[name]} is neither yes nor no: write true or false.")
    return text in YES if text else default
