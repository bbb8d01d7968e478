"""Checks on what may be asked in a classroom, and on what is worth asking."""

import re

from quiz.generation.candidates import Candidate
from quiz.generation.checks.base import Check
from quiz.generation.items import TRUE_FALSE
from quiz.generation.name_kinds import ORGANISATION, PEOPLE, PERSON, PLACE
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.sensitive import ACCUSING, GRIM
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


def _accuses(candidate: Candidate, reading: Reading) -> bool:
    """A wrong option, or a false statement, would say something bad of a person or group."""
    if candidate.kind == TRUE_FALSE and candidate.key == "True":
        return False
    named = [name for name in map(reading.names.find, candidate.wrong) if name is not None]
    if candidate.kind != TRUE_FALSE and not any(name.kind in {PERSON, ORGANISATION, PEOPLE, PLACE} for name in named):
        return False
    if candidate.topic in {"speech", "role"} and candidate.kind != TRUE_FALSE:
        return False
    return bool(_words(candidate.stem) & ACCUSING)


def _is_grim(candidate: Candidate, reading: Reading) -> bool:
    return bool(_words(f"{candidate.stem} {candidate.key}") & GRIM)


def _is_vague(candidate: Candidate, reading: Reading) -> bool:
    """A key that says nothing: "a number of things"."""
    words = [
        word
        for word in re.findall(r"[a-z]+", candidate.key.lower())
        if word not in {"a", "an", "the", "of", "some", "many"}
    ]
    has_name = bool(re.search(r"[A-Z]|\d", candidate.key[1:]))
    return (
        bool(words)
        and not has_name
        and candidate.kind != TRUE_FALSE
        and all(word.rstrip("s") in VAGUE_NOUNS or word in VAGUE_NOUNS for word in words)
    )


CHECKS = (
    Check("a wrong option would accuse somebody", _accuses),
    Check("not a thing to make a puzzle of", _is_grim),
    Check("the key is vague", _is_vague),
)
