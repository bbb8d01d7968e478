"""Checks on what is not worth asking: the article's subject as the answer, a key that everybody knows."""

import re

from quiz.generation.candidates import Candidate
from quiz.generation.checks.base import Check
from quiz.generation.items import TRUE_FALSE
from quiz.generation.name_kinds import PERSON, PLACE
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.calendar import WEEKDAYS

_PRESS_NOTE = re.compile(r"\bfor comment\b|\bby e-?mail\b|\brequests? for (?:an? )?(?:comment|interview)", re.I)


def _is_title(candidate: Candidate, reading: Reading) -> bool:
    """Whoever has seen the title of a life knows whom it is about."""
    name = reading.names.find(candidate.key)
    if candidate.kind == TRUE_FALSE or candidate.topic == "speech" or name is None or name.kind not in {PERSON, PLACE}:
        return False
    title = set(re.findall(r"\w+", reading.article.title.lower()))
    key = set(re.findall(r"\w+", candidate.key.lower()))
    return bool(key) and key <= title


def _is_weekday(candidate: Candidate, reading: Reading) -> bool:
    return candidate.key in WEEKDAYS


def _is_press_note(candidate: Candidate, reading: Reading) -> bool:
    """How the reporters asked around is no part of the story."""
    return bool(_PRESS_NOTE.search(f"{candidate.stem} {candidate.key}"))


CHECKS = (
    Check("the title gives the key away", _is_title),
    Check("trivial: a weekday", _is_weekday),
    Check("trivial: how the reporters asked", _is_press_note),
)
