"""Groups at random: sizes differ by one at most, and nobody is alone."""

import random
from collections.abc import Sequence
from typing import TypeVar

One = TypeVar("One")

SMALLEST = 2


def group_count(people: int, size: int) -> int:
    """As few groups as hold everybody with ``size`` in each at most; fewer, and larger, before one would be alone."""
    needed = -(-people // max(size, SMALLEST))
    return max(1, min(needed, people // SMALLEST))


def shuffled(people: Sequence[One], size: int, seed: int) -> list[list[One]]:
    """Part the people, given in a fixed order, into groups. The same seed gives the same groups."""
    mixed = list(people)
    random.Random(seed).shuffle(mixed)
    count = group_count(len(mixed), size)
    return [mixed[start::count] for start in range(count)]
