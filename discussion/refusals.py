"""How a deed says no."""


class Refused(Exception):
    """It cannot be done. ``str(error)`` tells the person why, and what to do next."""
