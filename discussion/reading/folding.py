"""Long branches are folded: what stands deep or late in one waits behind a line that says how much there is.

A branch begins with a post that answers the thread or its first post. What is new, and what was asked for by its
address, is never behind such a line.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, Protocol, TypeVar

#: So many replies of a branch stand open, and replies down to so many levels below where it begins.
READABLE_REPLIES = 6
READABLE_LEVELS = 4
#: Fewer are not worth a line of their own.
SMALLEST_FOLD = 3


class Foldable(Protocol):
    """What of a post matters here."""

    @property
    def depth(self) -> int: ...

    @property
    def begins_branch(self) -> bool: ...

    @property
    def is_wanted(self) -> bool: ...


Entry = TypeVar("Entry", bound=Foldable)


@dataclass(frozen=True)
class Run(Generic[Entry]):
    """Posts that follow one another, folded together or not at all."""

    entries: list[Entry]
    is_folded: bool

    @property
    def is_open(self) -> bool:
        """Whether the fold stands open."""
        return any(entry.is_wanted for entry in self.entries)


def fold(entries: Iterable[Entry]) -> list[Run[Entry]]:
    """Part the posts of a page, in reading order, into runs."""
    runs = [(is_beyond, list(run)) for is_beyond, run in groupby(entries, key=_beyond_readable())]
    return [Run(run, is_folded=is_beyond and len(run) >= SMALLEST_FOLD) for is_beyond, run in runs]


def _beyond_readable() -> Callable[[Foldable], bool]:
    """Return a function that says of each post in turn whether it stands too late or too deep in its branch."""
    replies, top = 0, None

    def is_beyond(entry: Foldable) -> bool:
        nonlocal replies, top
        if top is None or entry.begins_branch or entry.depth <= top:
            replies, top = 0, entry.depth
            return False
        replies += 1
        return replies > READABLE_REPLIES or entry.depth - top > READABLE_LEVELS

    return is_beyond
