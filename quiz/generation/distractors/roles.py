"""Wrong options that say what a person is: other people's roles first, then ordinary ones of the same family."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from quiz.generation.distractors.names import takes_the, with_the
from quiz.generation.name_kinds import ORGANISATION, PLACE
from quiz.generation.vocabulary.countries import COUNTRIES
from quiz.generation.vocabulary.places import CITIES
from quiz.generation.vocabulary.roles import ORDINARY

if TYPE_CHECKING:
    from quiz.generation.roles import RoleFact
    from quiz.generation.understanding import Reading

_FAMILY_ORDER = tuple(ORDINARY)


def other_roles(
    key: RoleFact, facts: list[RoleFact], reading: Reading, rng: random.Random, made_up: bool = True
) -> list[str]:
    """Return up to three roles that the article does not give to this person."""
    others = [fact.phrase for fact in facts if fact.name is not key.name and _is_apart(fact.phrase, key.phrase)]
    others = [
        phrase for phrase in others if _is_definite(phrase) == _is_definite(key.phrase) or len(phrase.split()) > 2
    ]
    chosen: list[str] = []
    for phrase in rng.sample(others, len(others)):
        if len(chosen) < 3 and all(_is_apart(phrase, other) for other in chosen):
            chosen.append(phrase)
    if chosen or not made_up:  # beside roles of the article one that is made up tempts nobody
        return chosen
    families = [key.family, *(family for family in _FAMILY_ORDER if family != key.family)]
    ordinary = [role for family in families[:2] for role in rng.sample(ORDINARY[family], len(ORDINARY[family]))]
    for role in ordinary:
        phrase = _lengthened(role, key.phrase, reading, rng)
        if len(chosen) < 3 and all(_is_apart(phrase, other) for other in [key.phrase, *chosen]):
            chosen.append(phrase)
    return chosen


def _is_definite(phrase: str) -> bool:
    return phrase.startswith("the ")


def _is_apart(left: str, right: str) -> bool:
    """No shared head noun, and neither inside the other."""
    return not (_content(left) & _content(right))


def _content(phrase: str) -> set[str]:
    head = re.split(r"\b(?:of|at|for|on|in|from|to|with)\b", phrase.lower())[0]
    return {word for word in re.findall(r"\w+", head) if len(word) > 3} - {"former", "chief", "senior"}


def _lengthened(role: str, key: str, reading: Reading, rng: random.Random) -> str:
    """Give an ordinary role a tail from the article where the key has one, so that length tells nothing."""
    if len(key.split()) <= len(role.split()) + 2:
        return role
    known = [
        name.text for name in reading.names.of_kind(PLACE) if name.text in CITIES | COUNTRIES or takes_the(name.text)
    ]
    places = [place for place in known if place not in key]
    organisations = [name for name in reading.names.of_kind(ORGANISATION) if name.class_noun and name.text not in key]
    tails = [f"from {with_the(place)}" for place in places]
    tails += [
        f"at {'the ' if name.takes_article else ''}{name.text}"
        for name in organisations
        if name.class_noun in {"university", "institute", "museum"}
    ]
    return f"{role} {rng.choice(tails)}" if tails else role
