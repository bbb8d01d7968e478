"""Wrong options that are people of the article."""

import random
from collections.abc import Iterable

from quiz.generation.facts.names import Name
from quiz.generation.facts.understanding import Reading


def other_people(key: Name, known: Iterable[Name], rng: random.Random, not_in: Iterable[Name] = ()) -> list[str]:
    """Return the names of ``known`` people but ``key``, in any order.

    People of whom it may be true as well go into ``not_in``.
    """
    banned = {id(name) for name in [key, *not_in]}
    others = [name.text for name in known if id(name) not in banned]
    kept: list[str] = []
    for text in rng.sample(others, len(others)):
        if not any(_shares_a_word(text, other) for other in [key.text, *kept]):
            kept.append(text)
    return kept


def other_speakers(key: Name, reading: Reading, rng: random.Random) -> list[str]:
    """Return names of other people who speak in the article: who never does tempts nobody."""
    return other_people(key, reading.speakers, rng)


def _shares_a_word(left: str, right: str) -> bool:
    return bool(set(left.lower().split()) & set(right.lower().split()))
