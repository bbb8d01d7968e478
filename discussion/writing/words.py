"""What somebody writes, and whom it is for."""

from dataclasses import dataclass

from classroom.models import User
from discussion.models import Group


@dataclass(frozen=True)
class Words:
    """The text of a post as it was typed. ``quote`` is a passage of the section, ``language`` a BCP 47 tag."""

    body: str
    quote: str = ""
    language: str = ""
    is_anonymous: bool = False


@dataclass(frozen=True)
class Audience:
    """The class, unless it is a group of it, or one student and the teachers."""

    group: Group | None = None
    private_to: User | None = None


THE_CLASS = Audience()
