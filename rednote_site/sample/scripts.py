"""What a class says, written down as scripts: who, how long after the lesson, and in answer to what.

A script's people are letters, which are cast anew in each class; ``TEACHER`` is the teacher. Whole texts may hold the
words ``{heading}``, ``{stem}``, ``{evidence}``, ``{point}`` and ``{asked}``, which are the section's own.
"""

from dataclasses import dataclass

TEACHER = "teacher"


@dataclass(frozen=True)
class Said:
    """A post. ``hours`` counts from the lesson; ``to`` is the place in the script of what it answers, 0 the opening.

    Nothing in ``to`` answers the thread as a whole. ``calls`` names somebody with whom the post begins. The post was
    taken back if it ``is_withdrawn``, and hidden with the reason in ``hidden_for`` by the ``rule`` of the guide, to
    which its author ``says_back`` something. What ``is_private`` is between its author and the teacher.
    """

    who: str
    hours: float
    text: str
    to: int | None = None
    is_withdrawn: bool = False
    hidden_for: str = ""
    rule: int | None = None
    says_back: str = ""
    quote: str = ""
    calls: str = ""
    is_anonymous: bool = False
    is_private: bool = False
    is_answer: bool = False
    is_endorsed: bool = False


@dataclass(frozen=True)
class Script:
    """A thread with its posts, the opening first and each after what it answers.

    What ``is_for_group`` is said in a small group, by its members and the teacher.
    """

    title: str
    posts: tuple[Said, ...]
    kind: str = "discussion"
    is_pinned: bool = False
    is_for_group: bool = False
