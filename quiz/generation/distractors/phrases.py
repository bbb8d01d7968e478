"""Wrong options that are phrases of the article in the form of the key: other purposes, other means, other reasons."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

from quiz.generation.checks.stems import content_words

_CUT_OFF = re.compile(r"\b(?:and|or|but|of|the|an?|to|in|on|at|for|with|from|by|that|which|who|as)$", re.I)
_FORM = re.compile(r"^(?:because of|because|so that|to|by) ")
#: How long an option may be beside the key; the wider range only where the narrow one gives too few.
_LENGTHS = ((0.5, 1.7), (0.35, 2.3))
_ENOUGH = 2


def similar_phrases(key: str, pool: Iterable[str], stem: str, rng: random.Random, count: int = 3) -> list[str]:
    """Return up to ``count`` of ``pool`` that are about as long as ``key`` and share no meaning with it.

    Those that repeat much of ``stem`` are left out as well: they might be right.
    """
    pool = [text for text in pool if not _CUT_OFF.search(text)]
    chosen: list[str] = []
    for shortest, longest in _LENGTHS:
        near = _near_ones(key, pool, stem, shortest, longest)
        for text in sorted(near, key=lambda text: (abs(len(text.split()) - len(key.split())), rng.random())):
            if len(chosen) < count and all(_is_apart(text, other) for other in [key, *chosen]):
                chosen.append(text)
        if len(chosen) >= _ENOUGH:
            break
    return chosen


def _near_ones(key: str, pool: list[str], stem: str, shortest: float, longest: float) -> list[str]:
    words, asked, length = content_words(key), content_words(stem), len(key.split())
    return [
        text
        for text in pool
        if shortest <= len(text.split()) / length <= longest
        and len(content_words(text) & words) <= len(words) / 3
        and len(content_words(text) & asked) <= 3
    ]


def _is_apart(left: str, right: str) -> bool:
    shared = content_words(left) & content_words(right)
    return len(shared) <= max(1, len(right.split()) // 4) and _opening(left) != _opening(right)


def _opening(text: str) -> str:
    """The first two words behind the word of cause."""
    return " ".join(re.findall(r"\w+", _FORM.sub("", text.lower()))[:2])
