"""Put the choices of each question in order: numbers by size, the rest so that key positions show no pattern."""

import random
from collections import Counter
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.items import TRUE_FALSE, Choice
from quiz.generation.quantities import value_of


def arranged(candidates: list[Candidate], rng: random.Random) -> Iterator[tuple[Candidate, tuple[Choice, ...]]]:
    """Yield each candidate with its choices in the order in which they are shown."""
    used: Counter[int] = Counter()
    for candidate in candidates:
        options = _ordered(candidate, used, rng)
        if candidate.kind != TRUE_FALSE:
            used[options.index(candidate.key)] += 1
        yield candidate, tuple(Choice(option, option == candidate.key) for option in options)


def _ordered(candidate: Candidate, used: Counter[int], rng: random.Random) -> list[str]:
    if candidate.kind == TRUE_FALSE:
        return ["True", "False"]
    values = [value_of(option) for option in candidate.options]
    if candidate.topic in {"quantity", "date"} and all(values) and len(set(values)) == len(values):
        return sorted(candidate.options, key=value_of)
    wrong = rng.sample(candidate.wrong, len(candidate.wrong))
    places = list(range(len(candidate.options)))
    fewest = min(used[place] for place in places)
    place = rng.choice([place for place in places if used[place] == fewest])
    return [*wrong[:place], candidate.key, *wrong[place:]]
