"""The order in which a thread is read: each post, then the replies to it, oldest first.

Built from parent keys alone, without recursion: a thread may be a thousand replies deep.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a post stands: ``depth`` is 0 for a post that answers the thread as a whole."""

    pk: int
    depth: int


def flatten(keys: Iterable[tuple[int, int | None]]) -> list[Place]:
    """Bring posts, given as (pk, parent's pk), into reading order.

    A reply is always younger than what it answers. A parent that is missing or not older, which no page makes, counts
    as none, so that whatever is in the database, every post has exactly one place.
    """
    parents = dict(keys)
    replies: defaultdict[int | None, list[int]] = defaultdict(list)
    for pk in sorted(parents, reverse=True):
        parent = parents[pk]
        replies[parent if parent in parents and parent < pk else None].append(pk)
    places = []
    waiting = [Place(pk, 0) for pk in replies[None]]
    while waiting:
        place = waiting.pop()
        places.append(place)
        waiting.extend(Place(pk, place.depth + 1) for pk in replies.get(place.pk, ()))
    return places
