"""Put the choices of each question in order: numbers by size, the rest so that key positions show no pattern."""

import random
from collections import Counter
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.quantities import value_of
from quiz.generation.items import ORDERING, POLL, TRUE_FALSE, Choice


def arranged(candidates: list[Candidate], rng: random.Random) -> Iterator[tuple[Candidate, tuple[Choice, ...]]]:
    """Yield each candidate with its choices in the order in which they are shown."""
    used: Counter[int] = Counter()
    for candidate in candidates:
        yield candidate, _choices(candidate, used, rng)


def _choices(candidate: Candidate, used: Counter[int], rng: random.Random) -> tuple[Choice, ...]:
    if candidate.pairs:
        return tuple(Choice(line, bool(line), partner) for line, partner in _shuffled(candidate, rng))
    if not candidate.wrong:
        return ()
    fixed = ("True", "False") if candidate.kind == TRUE_FALSE else candidate.ordered
    options = list(fixed) or _drawn(candidate, used, rng)
    if not fixed:
        used[options.index(candidate.key)] += 1
    return tuple(Choice(option, candidate.kind != POLL and option == candidate.key) for option in options)


def _shuffled(candidate: Candidate, rng: random.Random) -> list[tuple[str, str]]:
    """The lines in an order that tells nothing: not the right one, a spare partner last."""
    lines = [pair for pair in candidate.pairs if pair[0]]
    spare = [pair for pair in candidate.pairs if not pair[0]]
    shown = rng.sample(lines, len(lines))
    while candidate.kind == ORDERING and len(lines) > 1 and shown == sorted(shown, key=lambda pair: int(pair[1])):
        shown = rng.sample(lines, len(lines))
    return shown + spare


def _drawn(candidate: Candidate, used: Counter[int], rng: random.Random) -> list[str]:
    values = [value_of(option) for option in candidate.options]
    if candidate.topic in {"quantity", "date"} and all(values) and len(set(values)) == len(values):
        return sorted(candidate.options, key=value_of)
    wrong = rng.sample(candidate.wrong, len(candidate.wrong))
    places = list(range(len(candidate.options)))
    fewest = min(used[place] for place in places)
    place = rng.choice([place for place in places if used[place] == fewest])
    return [*wrong[:place], candidate.key, *wrong[place:]]
