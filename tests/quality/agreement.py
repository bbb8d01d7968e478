"""Whether raters agree, on a yes-or-no mark given to each item by two of them or more."""

from collections.abc import Sequence
from itertools import combinations


def plain(items: Sequence[Sequence[bool]]) -> float:
    """The share of pairs of raters that agree, over all items; 1 where nothing was marked twice."""
    pairs = [left == right for marks in items for left, right in combinations(marks, 2)]
    return sum(pairs) / len(pairs) if pairs else 1.0


def kappa(items: Sequence[Sequence[bool]]) -> float:
    """Fleiss' kappa (1971) for two categories: agreement beyond what the raters' rates alone would give."""
    share = _share(items)
    return _beyond(plain(items), share**2 + (1 - share) ** 2)


def ac1(items: Sequence[Sequence[bool]]) -> float:
    """Gwet's AC1 (2008), which does not collapse when nearly all marks are the same."""
    share = _share(items)
    return _beyond(plain(items), 2 * share * (1 - share))


def _share(items: Sequence[Sequence[bool]]) -> float:
    """The share of yes, every item counting as one."""
    rates = [sum(marks) / len(marks) for marks in items if len(marks) > 1]
    return sum(rates) / len(rates) if rates else 1.0


def _beyond(seen: float, chance: float) -> float:
    return (seen - chance) / (1 - chance) if chance < 1 else 1.0
