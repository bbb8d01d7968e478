"""What the raters found, per majority: shares of items, pass rates of the criteria, faults caught."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.quality.sheets import CRITERIA, Key, Rating

#: Who passes more planted faults than this reads without care.
MOST_PASSED = 0.3
_RESAMPLES = 1_000


@dataclass(frozen=True)
class Judged:
    """An item with all its ratings."""

    article: str
    key: Key
    ratings: tuple[Rating, ...]

    @property
    def usable(self) -> bool:
        """Every criterion that applies is met for more than half of the raters."""
        return all(self.passes(name) is not False for name in CRITERIA)

    def passes(self, criterion: str) -> bool | None:
        """What more than half say, a tie being no pass; None where the criterion does not apply."""
        marks = [rating.marks[criterion] for rating in self.ratings if criterion in rating.marks]
        return 2 * sum(marks) > len(marks) if 2 * len(marks) >= len(self.ratings) and marks else None

    def given(self, verdicts: str) -> bool:
        """Whether more than half gave one of ``verdicts``."""
        return 2 * sum(rating.verdict in verdicts for rating in self.ratings) > len(self.ratings)

    @property
    def named(self) -> bool:
        """Whether anybody gave the code of the planted fault."""
        return any(rating.fault == self.key.planted for rating in self.ratings)


def judged(ratings: Sequence[Rating], keys: Mapping[tuple[str, str], Key]) -> list[Judged]:
    """The items that were rated, in the order of their articles. A rating without a key is left out."""
    by_item: dict[tuple[str, str], list[Rating]] = defaultdict(list)
    for rating in ratings:
        if (rating.article, rating.item) in keys:
            by_item[rating.article, rating.item].append(rating)
    return [Judged(place[0], keys[place], tuple(by_item[place])) for place in sorted(by_item)]


def share(items: Sequence[Judged], holds: Callable[[Judged], bool]) -> float:
    return sum(map(holds, items)) / len(items) if items else 0.0


def interval(items: Sequence[Judged], holds: Callable[[Judged], bool]) -> tuple[float, float]:
    """The middle 95 % of the share when whole articles are drawn again and again, since their items go together."""
    articles = sorted({item.article for item in items})
    groups = [[holds(item) for item in items if item.article == article] for article in articles]
    if not groups:
        return 0.0, 1.0
    rng = random.Random(0)
    shares = sorted(_mean(rng.choices(groups, k=len(groups))) for _ in range(_RESAMPLES))
    return shares[_RESAMPLES // 40], shares[-_RESAMPLES // 40]


def _mean(groups: Sequence[Sequence[bool]]) -> float:
    marks = [mark for group in groups for mark in group]
    return sum(marks) / len(marks)


def pass_rates(items: Sequence[Judged]) -> dict[str, tuple[int, int]]:
    """For each criterion how many items pass, of how many to which it applies."""
    rates = {}
    for name in CRITERIA:
        results = [result for item in items if (result := item.passes(name)) is not None]
        rates[name] = (sum(results), len(results))
    return rates


def good_wrong(items: Sequence[Judged]) -> tuple[float, int]:
    """Good wrong options (the raters' mean) and wrong options shown, where any were counted."""
    good, shown = 0.0, 0
    for item in items:
        counts = [rating.good_wrong for rating in item.ratings if rating.good_wrong is not None]
        if counts and item.passes("C7") is not None:
            good += min(item.key.wrong, sum(counts) / len(counts))
            shown += item.key.wrong
    return good, shown


def faults_given(items: Sequence[Judged]) -> Counter[str]:
    """The main faults that more than half of an item's raters named alike, or that its one objector named."""
    codes: Counter[str] = Counter()
    for item in items:
        named = Counter(rating.fault for rating in item.ratings if rating.fault)
        if named and not item.given("P"):
            codes[min(named, key=lambda code: (-named[code], code))] += 1
    return codes


def careless(items: Sequence[Judged]) -> dict[str, tuple[int, int]]:
    """For each rater how many of the planted faults passed as usable, of how many met."""
    passed: dict[str, list[bool]] = defaultdict(list)
    for item in items:
        if item.key.planted:
            for rating in item.ratings:
                passed[rating.rater].append(rating.usable and rating.verdict == "P")
    return {rater: (sum(marks), len(marks)) for rater, marks in sorted(passed.items())}


def guessed(items: Sequence[Judged], answer: Callable[[Rating], str]) -> tuple[int, float, int]:
    """Right answers with letters, what chance gives, and answers, where the key is one letter."""
    right, chance, met = 0, 0.0, 0
    for item in items:
        if item.key.options and item.key.text[1:2] == ")":
            for rating in item.ratings:
                if answer(rating):
                    right += answer(rating)[:1].upper() == item.key.text[:1]
                    chance += 1 / item.key.options
                    met += 1
    return right, chance, met
