"""Checks on a whole quiz: what only shows when the items stand beside one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quiz.generation.checks.base import ItemText
from quiz.generation.checks.giving_away import asks_the_same, gives_away
from quiz.generation.facts.quantities import value_of
from quiz.generation.items import MULTIPLE_CHOICE, TRUE_FALSE

#: Fewer items than this show no pattern.
_FEWEST, _FEWEST_STATEMENTS, _FEWEST_NUMBERS, _WHOLE_QUIZ = 5, 4, 3, 8
_MOST_AT_ONE_PLACE, _MOST_LONGEST, _MOST_OF_A_KIND = 0.6, 0.4, 0.5
_TRUE_SHARE = (0.4, 0.6)
_LONGEST_PERIOD = 4

#: A fault: the sentence of advice, and the indices of the items that it is about.
Fault = tuple[str, tuple[int, ...]]


@dataclass(frozen=True)
class SetCheck:
    """``faults`` yields what is wrong with the quiz; ``name`` is the reason in plain words."""

    name: str
    faults: Callable[[Sequence[ItemText]], Iterator[Fault]]


def _one_answers_another(items: Sequence[ItemText]) -> Iterator[Fault]:
    for at, giver in enumerate(items):
        for place, other in enumerate(items):
            if at != place and gives_away(giver, other):
                yield f"“{_short(giver.stem)}” gives away the answer to “{_short(other.stem)}”.", (at, place)


def _two_on_one_fact(items: Sequence[ItemText]) -> Iterator[Fault]:
    for at, left in enumerate(items):
        for place in range(at + 1, len(items)):
            if asks_the_same(left, items[place]):
                yield f"“{_short(left.stem)}” and “{_short(items[place].stem)}” ask for the same fact.", (at, place)


def _short(stem: str) -> str:
    return stem if len(stem) <= 60 else stem[:57].rsplit(" ", 1)[0] + " …"


def _placed(items: Sequence[ItemText]) -> list[tuple[int, int]]:
    """Index and place of the key of the items whose options are in an order of the teacher's choosing."""
    return [
        (at, item.place)
        for at, item in enumerate(items)
        if item.has_own_options and item.place is not None and not all(map(value_of, item.options))
    ]


def _key_positions(items: Sequence[ItemText]) -> Iterator[Fault]:
    placed = _placed(items)
    if len(placed) < _FEWEST:
        return
    indices, places = tuple(at for at, _ in placed), [place for _, place in placed]
    place, count = Counter(places).most_common(1)[0]
    if count > _MOST_AT_ONE_PLACE * len(places):
        advice = f"The right answer is option {place + 1} in {count} of {len(places)} questions: move it about."
        yield advice, tuple(at for at, where in placed if where == place)
    elif any(_repeats(places, period) for period in range(2, _LONGEST_PERIOD + 1)):
        yield "The places of the right answers follow a pattern: move some of them.", indices


def _repeats(places: list[int], period: int) -> bool:
    return len(places) >= 2 * period and all(
        before == after for before, after in zip(places, places[period:], strict=False)
    )


def _true_and_false(items: Sequence[ItemText]) -> Iterator[Fault]:
    indices = [at for at, item in enumerate(items) if item.kind == TRUE_FALSE]
    true = sum(not items[at].is_false for at in indices)
    least, most = _TRUE_SHARE
    if len(indices) < _FEWEST_STATEMENTS or least * len(indices) <= true <= most * len(indices):
        return
    yield f"{true} of {len(indices)} statements are true: make it about half, or guessing pays.", tuple(indices)


def _longest_is_key(items: Sequence[ItemText]) -> Iterator[Fault]:
    drawn = [at for at, item in enumerate(items) if item.has_own_options and len(item.wrong) > 1]
    longest = [at for at in drawn if len(items[at].key) > max(map(len, items[at].wrong))]
    if len(drawn) >= _FEWEST and len(longest) > _MOST_LONGEST * len(drawn):
        advice = (
            f"The longest option is the right one in {len(longest)} of {len(drawn)} questions: shorten some answers."
        )
        yield advice, tuple(longest)


def _always_in_the_middle(items: Sequence[ItemText]) -> Iterator[Fault]:
    """Numbers: never the smallest and never the largest."""
    numeric = [at for at, item in enumerate(items) if len(item.wrong) > 1 and all(map(value_of, item.options))]
    middle = [at for at in numeric if _is_in_the_middle(items[at])]
    if len(numeric) >= _FEWEST_NUMBERS and len(middle) == len(numeric):
        yield "The right number is never the smallest or the largest: change some of the wrong ones.", tuple(numeric)


def _is_in_the_middle(item: ItemText) -> bool:
    values = [value_of(option) for option in item.wrong]
    return min(values) < value_of(item.key) < max(values)


def _one_kind(items: Sequence[ItemText]) -> Iterator[Fault]:
    if len(items) < _WHOLE_QUIZ:
        return
    kind, count = Counter(item.kind for item in items).most_common(1)[0]
    if count > _MOST_OF_A_KIND * len(items) and kind not in {MULTIPLE_CHOICE} or count == len(items):
        advice = f"{count} of {len(items)} questions are of one kind: mix them, so that each asks for another skill."
        yield advice, tuple(at for at, item in enumerate(items) if item.kind == kind)


SET_CHECKS = (
    SetCheck("one item answers another", _one_answers_another),
    SetCheck("two items on one fact", _two_on_one_fact),
    SetCheck("the places of the answers show a pattern", _key_positions),
    SetCheck("too many true or too many false", _true_and_false),
    SetCheck("the longest option is too often right", _longest_is_key),
    SetCheck("the right number is always in the middle", _always_in_the_middle),
    SetCheck("too much of one kind", _one_kind),
)
