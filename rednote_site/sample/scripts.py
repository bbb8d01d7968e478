"""What a class says, written down as scripts: who, how long after the lesson, and in answer to what.

A script's people are letters, which are cast anew in each class; ``TEACHER`` is the teacher. Whole texts may hold the
words ``{heading}``, ``{stem}``, ``{evidence}``, ``{point}`` and ``{asked}``, which are the section's own.
"""

from dataclasses import dataclass

TEACHER = "teacher"


@dataclass(frozen=True)
class Said:
    """A post. ``hours`` counts from the lesson; ``to`` is the place in the script of what it answers, 0 the opening.

    Nothing in ``to`` answers the thread as a whole. The post was taken back if it ``is_withdrawn``, and hidden with
    the reason in ``hidden_for``.
    """

    who: str
    hours: float
    text: str
    to: int | None = None
    is_withdrawn: bool = False
    hidden_for: str = ""


@dataclass(frozen=True)
class Script:
    """A thread with its posts, the opening first and each after what it answers."""

    title: str
    posts: tuple[Said, ...]
