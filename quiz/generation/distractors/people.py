"""Wrong options that are people of the article."""

import random
from collections.abc import Iterable

from quiz.generation.name_kinds import PERSON
from quiz.generation.names import Name
from quiz.generation.understanding import Reading

_ENOUGH = 2


def other_people(
    key: Name, reading: Reading, rng: random.Random, not_in: Iterable[Name] = (), first: Iterable[Name] = ()
) -> list[str]:
    """Return names of other people of the article: ``first``, and where these are too few all with a full name.

    People of whom it may be true as well go into ``not_in``.
    """
    banned = {id(name) for name in [key, *not_in]}
    preferred = [name for name in first if id(name) not in banned]
    rest = [
        name
        for name in reading.names.of_kind(PERSON)
        if id(name) not in banned and name not in preferred and len(name.text.split()) > 1
    ]
    if len(preferred) >= _ENOUGH:
        rest = []
    chosen = [*rng.sample(preferred, len(preferred)), *rng.sample(rest, len(rest))]
    return [name.text for name in chosen if not _shares_a_word(name.text, key.text)]


def other_speakers(key: Name, reading: Reading, rng: random.Random) -> list[str]:
    """Return names of other people who speak in the article: who never does tempts nobody."""
    others = [name.text for name in reading.speakers if name is not key]
    return [text for text in rng.sample(others, len(others)) if not _shares_a_word(text, key.text)]


def _shares_a_word(left: str, right: str) -> bool:
    return bool(set(left.lower().split()) & set(right.lower().split()))
