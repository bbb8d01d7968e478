"""The order in which a thread is read: each post, then the replies to it, oldest first.

Built from parent keys alone, without recursion: a thread may be a thousand replies deep.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

Replies = defaultdict[int | None, list[int]]


@dataclass(frozen=True)
class Place:
    """Where a post stands: ``depth`` is 0 for a post that answers the thread as a whole."""

    pk: int
    depth: int


def flatten(keys: Iterable[tuple[int, int | None]], *, newest_first: bool = False) -> list[Place]:
    """Bring posts, given as (pk, parent's pk), into reading order.

    With ``newest_first`` what was last written under goes before the rest, among the posts that answer the thread and
    among those that answer its first post, which stays above; inside a branch the oldest stay first.

    A reply is always younger than what it answers. A parent that is missing or not older, which no page makes, counts
    as none, so that whatever is in the database, every post has exactly one place.
    """
    parents = dict(keys)
    replies: Replies = defaultdict(list)
    for pk in sorted(parents, reverse=True):
        parent = parents[pk]
        replies[parent if parent in parents and parent < pk else None].append(pk)
    if newest_first:
        _put_newest_first(replies)
    places = []
    waiting = [Place(pk, 0) for pk in replies[None]]
    while waiting:
        place = waiting.pop()
        places.append(place)
        waiting.extend(Place(pk, place.depth + 1) for pk in replies.get(place.pk, ()))
    return places


def _put_newest_first(replies: Replies) -> None:
    """What is read last stands first in each list of ``replies``."""
    if not replies[None]:
        return
    latest = _latest_under(replies)
    *others, first = replies[None]
    replies[None] = [*sorted(others, key=latest.__getitem__), first]
    replies[first] = sorted(replies[first], key=latest.__getitem__)


def _latest_under(replies: Replies) -> dict[int, int]:
    """For each post the newest among itself and all that hangs on it."""
    parents = {pk: parent for parent, pks in replies.items() for pk in pks}
    latest: dict[int, int] = {}
    for pk in sorted(parents, reverse=True):
        latest.setdefault(pk, pk)
        if (parent := parents[pk]) is not None:
            latest[parent] = max(latest.get(parent, parent), latest[pk])
    return latest
