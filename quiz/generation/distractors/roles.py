"""Wrong options that say what a person is: what the article says of other people, never what is made up."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from quiz.generation.distractors.rivals import is_eminent
from quiz.generation.vocabulary.roles import ROLES

if TYPE_CHECKING:
    from quiz.generation.facts.roles import RoleFact
    from quiz.generation.facts.understanding import Reading

_MOST = 3
#: An option of fewer or more times the words of the key stands out.
_SHORTEST, _LONGEST = 0.34, 3.0


def other_roles(key: RoleFact, facts: list[RoleFact], reading: Reading, rng: random.Random) -> list[str]:
    """Return up to three roles that the article gives to other people, those most alike in form first."""
    others = [fact for fact in facts if fact.name is not key.name and _could_tempt(fact, key, reading)]
    shuffled = rng.sample(others, len(others))
    alike = sorted(shuffled, key=lambda fact: _is_definite(fact.phrase) != _is_definite(key.phrase))
    chosen: list[str] = []
    for fact in alike:
        if len(chosen) < _MOST and all(_is_apart(fact.phrase, other) for other in [key.phrase, *chosen]):
            chosen.append(fact.phrase)
    return chosen


def _could_tempt(fact: RoleFact, key: RoleFact, reading: Reading) -> bool:
    length = len(fact.phrase.split()) / len(key.phrase.split())
    return _SHORTEST <= length <= _LONGEST and is_eminent(fact.name, reading) == is_eminent(key.name, reading)


def _is_definite(phrase: str) -> bool:
    return phrase.startswith("the ")


def _is_apart(left: str, right: str) -> bool:
    """No head noun and no role word in common."""
    return not (_content(left) & _content(right)) and not (_roles(left) & _roles(right))


def _content(phrase: str) -> set[str]:
    head = re.split(r"\b(?:of|at|for|on|in|from|to|with)\b", phrase.lower())[0]
    return {word for word in re.findall(r"\w+", head) if len(word) > 3} - {"former", "chief", "senior"}


def _roles(phrase: str) -> set[str]:
    return set(re.findall(r"\w+", phrase.lower())) & ROLES - {"chief"}
